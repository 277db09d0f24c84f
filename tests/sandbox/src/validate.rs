//! Every constraint the description declares, checked against a decoded value.

use crate::time::Now;
use fastio_description::table::{Format, Kind, Rule, Schema, Text};
use serde_json::Value;

/// What is wrong with a value, as `error.params[].kind` and words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `missing`, `invalid` or `type_mismatch`.
    pub kind: FaultKind,
    /// Where inside the value, such as `[2].name`; empty for the value itself.
    pub at: String,
    /// What must hold.
    pub message: String,
}

/// The three kinds of a failed parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Required and not sent.
    Missing,
    /// Fails a constraint.
    Invalid,
    /// Is of another type.
    TypeMismatch(&'static str),
}

fn invalid(message: impl Into<String>) -> Fault {
    Fault {
        kind: FaultKind::Invalid,
        at: String::new(),
        message: message.into(),
    }
}

fn mismatch(expected: &'static str) -> Fault {
    Fault {
        kind: FaultKind::TypeMismatch(expected),
        at: String::new(),
        message: format!("This value should be of type {expected}."),
    }
}

/// Checks a value and everything in it.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(value: &Value, schema: &Schema) -> Result<(), Fault> {
    match value {
        Value::Null if schema.nullable => return Ok(()),
        Value::String(text) if schema.clear.contains(&text.as_str()) => return Ok(()),
        _ => {}
    }
    match &schema.kind {
        Kind::Any | Kind::Binary => Ok(()),
        Kind::Boolean => match value {
            Value::Bool(_) => Ok(()),
            _ => Err(mismatch("boolean")),
        },
        Kind::Integer { min, max, one_of } => {
            let number = value.as_i64().ok_or_else(|| mismatch("integer"))?;
            if !one_of.is_empty() && !one_of.contains(&number) {
                return Err(invalid(format!("This value should be one of {one_of:?}.")));
            }
            range(
                min.is_some_and(|min| number < min),
                max.is_some_and(|max| number > max),
                min,
                max,
            )
        }
        Kind::Number { min, max } => {
            let number = value.as_f64().ok_or_else(|| mismatch("number"))?;
            range(
                min.is_some_and(|min| number < min),
                max.is_some_and(|max| number > max),
                min,
                max,
            )
        }
        Kind::Text(text) => match value {
            Value::String(value) => check_text(value, text),
            _ => Err(mismatch("string")),
        },
        Kind::Tokens { levels, .. } => match value {
            Value::String(value) => {
                let tokens = value.split(',').map(str::trim);
                if tokens.filter(|token| levels.contains(token)).count() > 1 {
                    let levels = levels.join(", ");
                    return Err(invalid(format!("At most one of {levels} may be given.")));
                }
                Ok(())
            }
            _ => Err(mismatch("string")),
        },
        Kind::Array {
            items,
            min,
            max,
            unique,
        } => {
            let list = value.as_array().ok_or_else(|| mismatch("array"))?;
            count(list.len(), *min, *max, "entries")?;
            if *unique
                && list
                    .iter()
                    .enumerate()
                    .any(|(at, item)| list.iter().skip(at + 1).any(|other| other == item))
            {
                return Err(invalid("The entries must differ."));
            }
            each(list, items)
        }
        Kind::Joined {
            items, min, max, ..
        } => {
            let list = value.as_array().ok_or_else(|| mismatch("string"))?;
            count(list.len(), *min, *max, "entries")?;
            each(list, items)
        }
        Kind::JsonText(schema) => check(value, schema),
        Kind::Object {
            fields,
            extra,
            min,
            max,
            rules,
        } => {
            let object = value.as_object().ok_or_else(|| mismatch("object"))?;
            count(object.len(), *min, *max, "members")?;
            for field in *fields {
                match object.get(field.name) {
                    Some(value) => check(value, field.schema)
                        .map_err(|fault| under(&format!(".{}", field.name), fault))?,
                    None if field.required => {
                        return Err(Fault {
                            kind: FaultKind::Missing,
                            at: format!(".{}", field.name),
                            message: "This value should not be blank.".to_owned(),
                        });
                    }
                    None => {}
                }
            }
            for (name, value) in object {
                if fields.iter().any(|field| field.name == name) {
                    continue;
                }
                // Members nobody declared are ignored, as the service does with parameters.
                if let Some(extra) = extra {
                    check(value, extra).map_err(|fault| under(&format!(".{name}"), fault))?;
                }
            }
            for rule in *rules {
                if let Some(fault) = broken(rule, &|name| object.contains_key(name), object.len()) {
                    return Err(invalid(fault));
                }
            }
            Ok(())
        }
        Kind::OneOf(forms) => {
            let mut first = None;
            for form in *forms {
                match check(value, form) {
                    Ok(()) => return Ok(()),
                    Err(fault) => first = first.or(Some(fault)),
                }
            }
            first.map_or(Ok(()), Err)
        }
    }
}

fn each(list: &[Value], items: &Schema) -> Result<(), Fault> {
    for (at, item) in list.iter().enumerate() {
        check(item, items).map_err(|fault| under(&format!("[{at}]"), fault))?;
    }
    Ok(())
}

fn under(place: &str, mut fault: Fault) -> Fault {
    fault.at.insert_str(0, place);
    fault
}

fn range<T: std::fmt::Display>(
    low: bool,
    high: bool,
    min: &Option<T>,
    max: &Option<T>,
) -> Result<(), Fault> {
    match (low, high, min, max) {
        (true, _, Some(min), _) => Err(invalid(format!("This value should be {min} or more."))),
        (_, true, _, Some(max)) => Err(invalid(format!("This value should be {max} or less."))),
        _ => Ok(()),
    }
}

fn count(length: usize, min: u32, max: Option<u32>, what: &str) -> Result<(), Fault> {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    if length < min {
        return Err(invalid(format!(
            "This value should have at least {min} {what}."
        )));
    }
    match max {
        Some(max) if length > max => Err(invalid(format!(
            "This value should have at most {max} {what}."
        ))),
        _ => Ok(()),
    }
}

fn check_text(value: &str, rules: &Text) -> Result<(), Fault> {
    if rules.aliases.contains(&value) {
        return Ok(());
    }
    if !rules.one_of.is_empty() && !rules.one_of.contains(&value) {
        let choices = rules.one_of.join(", ");
        return Err(invalid(format!("This value should be one of: {choices}.")));
    }
    count(value.chars().count(), rules.min, rules.max, "characters")?;
    if rules
        .max_bytes
        .is_some_and(|max| value.len() > max as usize)
    {
        return Err(invalid("This value is too long in bytes."));
    }
    if rules.pattern.is_some_and(|pattern| !pattern.matches(value)) {
        return Err(invalid("This value does not have the required form."));
    }
    if rules
        .no_segment
        .is_some_and(|word| value.split('/').any(|segment| segment == word))
    {
        return Err(invalid(
            "This value holds a path segment that is not allowed.",
        ));
    }
    if rules
        .max_pairs
        .is_some_and(|max| value.split(',').count() > max as usize)
    {
        return Err(invalid("This value has too many entries."));
    }
    if has_format(value, rules.format) {
        Ok(())
    } else {
        Err(invalid("This value does not have the required format."))
    }
}

fn has_format(value: &str, format: Format) -> bool {
    let sendable = |value: &str| {
        (1..=128).contains(&value.len())
            && value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    match format {
        Format::Plain => true,
        Format::OpaqueId | Format::NodeRef => sendable(value),
        Format::ProfileId => value.len() == 19 && value.bytes().all(|b| b.is_ascii_digit()),
        Format::ProfileRef => !value.is_empty(),
        Format::Email => value.split_once('@').is_some_and(|(local, domain)| {
            let plain = |part: &str| {
                !part.is_empty()
                    && !part.contains(|c: char| c.is_whitespace() || c.is_control() || c == '@')
            };
            plain(local)
                && plain(domain)
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
        }),
        Format::Uri => value.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
                && !rest.is_empty()
                && !rest.contains(char::is_whitespace)
        }),
        Format::DateTime => Now::parse(value).is_some(),
    }
}

/// What is wrong if a rule does not hold. `present` tells whether a parameter was sent, `fields`
/// how many body parameters were.
pub fn broken(rule: &Rule, present: &dyn Fn(&str) -> bool, fields: usize) -> Option<String> {
    let sent = |names: &[&str]| names.iter().filter(|name| present(name)).count();
    match rule {
        Rule::AtMostOne(names) if sent(names) > 1 => {
            Some(format!("At most one of {} may be given.", names.join(", ")))
        }
        Rule::ExactlyOne(names) if sent(names) != 1 => Some(format!(
            "Exactly one of {} must be given.",
            names.join(", ")
        )),
        Rule::AtLeastOne(names) if sent(names) == 0 => Some(format!(
            "At least one of {} must be given.",
            names.join(", ")
        )),
        Rule::Requires(name, others) if present(name) && sent(others) < others.len() => {
            Some(format!("{name} needs {} beside it.", others.join(", ")))
        }
        Rule::MinFields(least) if fields < usize::from(*least) => {
            Some(format!("At least {least} of the fields must be given."))
        }
        _ => None,
    }
}

/// The parameter that a broken rule is reported under.
pub fn subject(rule: &Rule, present: &dyn Fn(&str) -> bool) -> String {
    let name = match rule {
        Rule::AtMostOne(names) => names.iter().copied().filter(|name| present(name)).nth(1),
        Rule::ExactlyOne(names) | Rule::AtLeastOne(names) => names
            .iter()
            .copied()
            .filter(|name| present(name))
            .nth(1)
            .or(names.first().copied()),
        Rule::Requires(_, others) => others.iter().copied().find(|name| !present(name)),
        Rule::MinFields(_) => None,
    };
    name.unwrap_or("body").to_owned()
}
