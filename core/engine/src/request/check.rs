//! Values against the description, before anything is sent.

use super::encode::mark;
use super::faults::{Faults, Path};
use super::{rules, text};
use crate::json::text_of;
use crate::operation::nearest;
use fastio_description::table::{Kind, Schema};
use litemap::LiteMap;
use serde_json::{Map, Number, Value};

/// Nothing the service takes is nested deeper.
const DEEPEST: usize = 64;

/// Checks one value. `secret` keeps it out of every message.
pub(super) fn value(
    faults: &mut Faults,
    path: Path<'_>,
    schema: &Schema,
    value: &Value,
    secret: bool,
) {
    if too_deep(value) {
        faults.add(
            path,
            "invalid",
            format!("must not be nested deeper than {DEEPEST} levels"),
        );
        return;
    }
    checked(faults, path, schema, value, secret);
}

fn checked(faults: &mut Faults, path: Path<'_>, schema: &Schema, value: &Value, secret: bool) {
    match value {
        Value::Null if schema.nullable || !schema.clear.is_empty() => return,
        Value::String(text) if schema.clear.contains(&text.as_str()) => return,
        _ => {}
    }
    match (&schema.kind, value) {
        (Kind::Any, Value::Null) | (Kind::Boolean, Value::Bool(_)) => {}
        (_, Value::Null) => {
            faults.add(
                path,
                "type_mismatch",
                "must not be null; leave it out if there is no value".into(),
            );
        }
        (Kind::Any, _) => {}
        (Kind::Integer { min, max, one_of }, value) => match integer(value) {
            Some(number) => {
                if !one_of.is_empty() && !one_of.iter().any(|n| i128::from(*n) == number) {
                    let words: Vec<String> = one_of.iter().map(i64::to_string).collect();
                    faults.invalid(
                        path,
                        format!("must be one of {}", words.join(", ")),
                        value,
                        secret,
                    );
                }
                let low = min.is_some_and(|min| number < min.into());
                if low || max.is_some_and(|max| number > max.into()) {
                    let rule = range_rule(min.map(|n| n.to_string()), max.map(|n| n.to_string()));
                    faults.invalid(path, rule, value, secret);
                }
            }
            None => faults.mismatch(path, "a whole number", value, secret),
        },
        (Kind::Number { min, max }, Value::Number(number)) => {
            let number = number.as_f64().unwrap_or(f64::NAN);
            if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                let text = |n: f64| text_of(&Value::from(n));
                faults.invalid(
                    path,
                    range_rule(min.map(text), max.map(text)),
                    value,
                    secret,
                );
            }
        }
        (Kind::Text(rules), Value::String(content)) => {
            if let Err(rule) = text::check(rules, content, secret) {
                faults.invalid(path, rule, value, secret);
            }
        }
        // `true` for the word "true", 100 for the word "100": where the words are known, there is no doubt.
        (Kind::Text(rules), Value::Bool(_) | Value::Number(_))
            if rules.one_of.contains(&text_of(value).as_str()) => {}
        (Kind::Binary, _) => {
            faults.add(
                path,
                "type_mismatch",
                "is bytes: give it as a file or buffer, not as a value".into(),
            );
        }
        (
            Kind::Array {
                items,
                min,
                max,
                unique,
            },
            Value::Array(list),
        ) => {
            size(faults, path, "item", list.len(), *min, *max);
            for (index, item) in list.iter().enumerate() {
                checked(faults, Path::Item(&path, index), items, item, secret);
            }
            let mut seen = LiteMap::new_vec();
            let mut seen_before = |item: &Value| seen.insert(text_of(item), ()).is_some();
            if *unique && list.iter().any(&mut seen_before) {
                faults.invalid(
                    path,
                    "must not hold the same item twice".into(),
                    value,
                    secret,
                );
            }
        }
        (
            Kind::Joined {
                separator,
                items,
                min,
                max,
            },
            Value::Array(list),
        ) => {
            size(faults, path, "item", list.len(), *min, *max);
            for (index, item) in list.iter().enumerate() {
                let path = Path::Item(&path, index);
                checked(faults, path, items, item, secret);
                if item
                    .as_str()
                    .is_some_and(|text| text.chars().any(|c| c == mark(separator)))
                {
                    let rule = format!(
                        "must not hold {separator:?}, which stands between items on the wire"
                    );
                    faults.invalid(path, rule, item, secret);
                }
            }
        }
        (
            Kind::Joined {
                separator,
                items,
                min,
                max,
            },
            Value::String(joined),
        ) => {
            let parts: Vec<&str> = joined.split(mark(separator)).collect();
            size(faults, path, "item", parts.len(), *min, *max);
            for (index, part) in parts.into_iter().enumerate() {
                // A part came as text, whatever its type.
                let item = match items.kind {
                    Kind::Integer { .. } | Kind::Number { .. } => part
                        .parse::<Number>()
                        .map_or_else(|_| part.into(), Value::Number),
                    _ => part.into(),
                };
                checked(faults, Path::Item(&path, index), items, &item, secret);
            }
        }
        (Kind::Tokens { levels, modifiers }, Value::String(words)) => {
            let words = words.split(',').map(str::trim);
            tokens(faults, path, levels, modifiers, words);
        }
        (Kind::Tokens { levels, modifiers }, Value::Array(list))
            if list.iter().all(Value::is_string) =>
        {
            tokens(
                faults,
                path,
                levels,
                modifiers,
                list.iter().filter_map(Value::as_str),
            );
        }
        (Kind::JsonText(inner), value) => {
            let before = faults.list.len();
            checked(faults, path, inner, value, secret);
            if let (Value::String(_), Some(fault)) = (value, faults.list.get_mut(before)) {
                fault
                    .message
                    .push_str("; give the value itself, it is turned into JSON text for you");
            }
        }
        (
            Kind::Object {
                fields,
                extra,
                min,
                max,
                rules,
            },
            Value::Object(members),
        ) => {
            object(faults, path, (fields, *extra), members, secret);
            size(faults, path, "member", members.len(), *min, *max);
            let given = |name: &str| members.get(name).is_some_and(|value| !value.is_null());
            for rule in *rules {
                rules::check(faults, Some(&path), rule, &given, members.len());
            }
        }
        (Kind::OneOf(forms), value) => one_of(faults, path, forms, value, secret),
        (kind, value) => faults.mismatch(path, type_name(kind), value, secret),
    }
}

type Members = (
    &'static [fastio_description::table::Field],
    Option<&'static Schema>,
);

fn object(
    faults: &mut Faults,
    path: Path<'_>,
    known: Members,
    members: &Map<String, Value>,
    secret: bool,
) {
    let (fields, extra) = known;
    for field in fields {
        match members.get(field.name) {
            Some(value) => {
                let path = Path::Member(&path, field.name);
                checked(faults, path, field.schema, value, secret || field.secret);
            }
            None if field.required => {
                faults.add(
                    Path::Member(&path, field.name),
                    "missing",
                    "is required".into(),
                );
            }
            None => {}
        }
    }
    for (name, value) in members {
        if fields.iter().any(|field| field.name == name) {
            continue;
        }
        let path = Path::Member(&path, name);
        match extra {
            Some(schema) => checked(faults, path, schema, value, secret),
            None => faults.add(
                path,
                "unknown",
                unknown(name, &mut fields.iter().map(|f| f.name)),
            ),
        }
    }
}

/// What to say of a name that is not known.
pub(super) fn unknown(name: &str, known: &mut dyn Iterator<Item = &'static str>) -> String {
    let known: Vec<&str> = known.collect();
    if let Some(meant) = nearest(name, known.iter().copied()) {
        return format!("is not known; did you mean {meant}?");
    }
    match known.len() {
        0 => "is not known; there are none".into(),
        1..=40 => format!("is not known; there are {}", known.join(", ")),
        _ => "is not known".into(),
    }
}

fn one_of(
    faults: &mut Faults,
    path: Path<'_>,
    forms: &[&'static Schema],
    value: &Value,
    secret: bool,
) {
    if fitting(forms, value).is_some() {
        return;
    }
    let mut same_type = forms.iter().filter(|form| type_fits(&form.kind, value));
    match (same_type.next(), same_type.next()) {
        (Some(form), None) => checked(faults, path, form, value, secret),
        (None, _) => {
            let names: Vec<&str> = forms.iter().map(|form| type_name(&form.kind)).collect();
            faults.mismatch(path, &names.join(" or "), value, secret);
        }
        _ => faults.invalid(
            path,
            "must have one of the documented forms".into(),
            value,
            secret,
        ),
    }
}

/// The first form that a value has.
pub(super) fn fitting(forms: &[&'static Schema], value: &Value) -> Option<&'static Schema> {
    forms.iter().copied().find(|form| {
        let mut faults = Faults::default();
        checked(&mut faults, Path::Root(""), form, value, true);
        faults.is_empty()
    })
}

fn tokens<'a>(
    faults: &mut Faults,
    path: Path<'_>,
    levels: &'static [&'static str],
    modifiers: &'static [&'static str],
    words: impl Iterator<Item = &'a str>,
) {
    let mut level = None;
    for word in words {
        if levels.contains(&word) {
            if let Some(other) = level.filter(|other| *other != word) {
                let message = format!(
                    "{other} and {word} exclude each other: at most one of {}",
                    levels.join(", ")
                );
                faults.add(path, "invalid", message);
            }
            level = Some(word);
        } else if !modifiers.contains(&word) {
            let known: Vec<&str> = levels.iter().chain(modifiers).copied().collect();
            faults.add(
                path,
                "invalid",
                format!(
                    "must hold words of {} only, with commas between",
                    known.join(", ")
                ),
            );
        }
    }
}

fn range_rule(min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("must be from {min} to {max}"),
        (Some(min), None) => format!("must be at least {min}"),
        (_, max) => format!("must be at most {}", max.unwrap_or_default()),
    }
}

fn size(faults: &mut Faults, path: Path<'_>, noun: &str, count: usize, min: u32, max: Option<u32>) {
    if count < min as usize {
        faults.add(
            path,
            "invalid",
            format!(
                "must have at least {}, has {count}",
                text::count(min as usize, noun)
            ),
        );
    }
    if let Some(max) = max.filter(|max| count > *max as usize) {
        faults.add(
            path,
            "invalid",
            format!(
                "must have at most {}, has {count}",
                text::count(max as usize, noun)
            ),
        );
    }
}

/// A whole number, also one that a host without whole numbers gives as `3.0`.
pub(super) fn integer(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Some(number.into());
    }
    let number = number.as_f64()?;
    // Beyond 2^53 a double no longer says which whole number was meant.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i128)
}

fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "any value",
        Kind::Boolean => "true or false",
        Kind::Integer { .. } => "a whole number",
        Kind::Number { .. } => "a number",
        Kind::Text(_) => "a text",
        Kind::Binary => "bytes",
        Kind::Array { .. } | Kind::Joined { .. } => "a list",
        Kind::Tokens { .. } => "a text, or a list of words",
        Kind::Object { .. } => "an object",
        Kind::JsonText(inner) => type_name(&inner.kind),
        Kind::OneOf(_) => "one of the documented forms",
    }
}

fn type_fits(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Any | Kind::OneOf(_) => true,
        Kind::Boolean => value.is_boolean(),
        Kind::Integer { .. } | Kind::Number { .. } => value.is_number(),
        Kind::Text(_) => value.is_string(),
        Kind::Array { .. } => value.is_array(),
        Kind::Joined { .. } | Kind::Tokens { .. } => value.is_array() || value.is_string(),
        Kind::Object { .. } => value.is_object(),
        Kind::JsonText(inner) => type_fits(&inner.kind, value),
        Kind::Binary => false,
    }
}

fn too_deep(value: &Value) -> bool {
    let mut level: Vec<&Value> = vec![value];
    for _ in 0..DEEPEST {
        let mut below = Vec::new();
        for value in level {
            match value {
                Value::Array(list) => below.extend(list),
                Value::Object(members) => below.extend(members.values()),
                _ => {}
            }
        }
        if below.is_empty() {
            return false;
        }
        level = below;
    }
    true
}
