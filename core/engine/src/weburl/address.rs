//! An address from its pattern and the values: each is checked, and nothing can leave its place.

use super::patterns::{Field, Holds, Host, PATTERNS, Pattern, Step};
use super::slug::slug;
use crate::error::{Error, Result};
use crate::operation::nearest;
use crate::request::encode::percent;
use crate::task::Params;
use fastio_description::ids;
use serde_json::Value;

/// Latest second of a file: beyond it milliseconds are no longer exact.
const LATEST: f64 = 9_007_199_254_740.0;

/// The address of a page of this kind.
pub(super) fn build(kind: &str, values: &Params) -> Result<String> {
    let Some(pattern) = PATTERNS.iter().find(|pattern| pattern.kind == kind) else {
        let kinds: Vec<_> = PATTERNS.iter().map(|pattern| pattern.kind).collect();
        return Err(unknown("kind", kind, &kinds));
    };
    let mut values = Values {
        given: values,
        taken: Vec::new(),
    };
    let mut url = match pattern.host {
        Host::Go => None,
        Host::Org => Some(values.required("domain")?),
        Host::Either => values.text("domain")?,
    }
    .map_or_else(|| Ok("https://go.fast.io".to_owned()), host)?;
    for step in pattern.path {
        append(&mut url, step, &mut values)?;
    }
    query(&mut url, pattern, &mut values)?;
    values.nothing_left()?;
    Ok(url)
}

fn append(url: &mut String, step: &Step, values: &mut Values<'_>) -> Result<()> {
    match step {
        Step::Fixed(text) => url.push_str(text),
        Step::Name(name) => segment(url, name, values.required(name)?)?,
        Step::MaybeName(fixed, name) => {
            if let Some(text) = values.text(name)? {
                url.push_str(fixed);
                segment(url, name, text)?;
            }
        }
        Step::Id(name, or) => {
            let id = match (values.text(name)?, or) {
                (Some(id), _) => id,
                (None, Some(word)) => word,
                (None, None) => return Err(missing(name)),
            };
            check_id(name, id)?;
            segment(url, name, id)?;
        }
        Step::Slug | Step::SlugOrName => {
            let slug = values.text("title")?.map(slug).unwrap_or_default();
            if !slug.is_empty() {
                segment(url, "title", &slug)?;
            } else if matches!(step, Step::SlugOrName) {
                // The fixed segment behind it must not stand where the slug stands.
                segment(url, "custom_name", values.required("custom_name")?)?;
            }
        }
    }
    Ok(())
}

fn segment(url: &mut String, name: &str, text: &str) -> Result<()> {
    match text {
        "" => Err(invalid(name, "must not be empty: it is a part of the path")),
        "." | ".." => Err(invalid(
            name,
            "must not be . or ..: it would lead out of its place",
        )),
        _ => {
            url.push('/');
            percent(url, text);
            Ok(())
        }
    }
}

fn query(url: &mut String, pattern: &Pattern, values: &mut Values<'_>) -> Result<()> {
    let given = |field: &&Field| values.given.get(field.name).is_some_and(|v| !v.is_null());
    let any = pattern.query.iter().any(|field| given(&field));
    let mut joint = '?';
    for field in pattern.query {
        let Some(value) = values.value(field.name) else {
            if field.required || (any && pattern.all_or_none) {
                return Err(missing(field.name));
            }
            continue;
        };
        let Some(text) = field.text(value)? else {
            continue;
        };
        url.push(joint);
        url.push_str(field.wire);
        url.push('=');
        percent(url, &text);
        joint = '&';
    }
    Ok(())
}

impl Field {
    /// The checked value as text; `None` for a flag that is not set.
    fn text(&self, value: &Value) -> Result<Option<String>> {
        let name = self.name;
        let text = match &self.holds {
            Holds::Seconds => return seconds(value).map(Some),
            Holds::Page => {
                let page = value.as_u64().filter(|page| *page > 0);
                let page = page.ok_or_else(|| invalid(name, "must be a page, from 1 on"))?;
                return Ok(Some(page.to_string()));
            }
            Holds::Flag => {
                let flag = value.as_bool();
                let flag = flag.ok_or_else(|| wrong_type(name, "must be true or false"))?;
                return Ok(flag.then(|| "true".to_owned()));
            }
            _ => text(name, value)?,
        };
        match &self.holds {
            Holds::ProfileId => ids::check_profile_id(text).map_err(|fault| {
                invalid(name, &format!("must be a profile id of 19 digits: {fault}"))
            })?,
            Holds::Domain => check_domain(text)?,
            Holds::Word(words) if !words.contains(&text) => {
                let words = words.join(", ");
                return Err(invalid(name, &format!("must be one of {words}")));
            }
            Holds::Id => check_id(name, text)?,
            _ if text.is_empty() => return Err(invalid(name, "must not be empty")),
            _ => {}
        }
        Ok(Some(text.to_owned()))
    }
}

/// Seconds to three places, without trailing zeros.
fn seconds(value: &Value) -> Result<String> {
    let why = "must be a number of seconds from 0 on";
    let seconds = value.as_f64().ok_or_else(|| wrong_type("t", why))?;
    if !(0.0..=LATEST).contains(&seconds) {
        return Err(invalid("t", why));
    }
    // In range, so the cast is exact.
    let ms = (seconds * 1000.0).round() as u64;
    let (whole, rest) = (ms / 1000, ms % 1000);
    let text = format!("{whole}.{rest:03}");
    Ok(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

fn host(domain: &str) -> Result<String> {
    check_domain(domain)?;
    Ok(format!("https://{domain}.fast.io"))
}

/// A domain is a label of a host name: anything else could be another host.
fn check_domain(domain: &str) -> Result<()> {
    let label = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let good = (2..=63).contains(&domain.len())
        && domain.bytes().all(label)
        && !domain.starts_with('-')
        && !domain.ends_with('-');
    if good {
        return Ok(());
    }
    Err(invalid(
        "domain",
        "must be an organization's domain: 2 to 63 of a-z, 0-9 and -, no - at the ends",
    ))
}

fn check_id(name: &str, id: &str) -> Result<()> {
    ids::check_sendable(id).map_err(|fault| invalid(name, &format!("must be an id: {fault}")))
}

/// Values by name, and which of them were asked for.
struct Values<'a> {
    given: &'a Params,
    taken: Vec<&'static str>,
}

impl<'a> Values<'a> {
    fn value(&mut self, name: &'static str) -> Option<&'a Value> {
        self.taken.push(name);
        self.given.get(name).filter(|value| !value.is_null())
    }

    fn text(&mut self, name: &'static str) -> Result<Option<&'a str>> {
        self.value(name).map(|value| text(name, value)).transpose()
    }

    fn required(&mut self, name: &'static str) -> Result<&'a str> {
        self.text(name)?.ok_or_else(|| missing(name))
    }

    fn nothing_left(&self) -> Result<()> {
        let unasked = |name: &&String| !self.taken.contains(&name.as_str());
        match self.given.keys().find(unasked) {
            Some(name) => Err(unknown(name, name, &self.taken)),
            None => Ok(()),
        }
    }
}

fn text<'v>(name: &str, value: &'v Value) -> Result<&'v str> {
    value
        .as_str()
        .ok_or_else(|| wrong_type(name, "must be a text"))
}

fn missing(name: &str) -> Error {
    Error::param(name, "missing", "is required")
}

fn invalid(name: &str, why: &str) -> Error {
    Error::param(name, "invalid", why)
}

fn wrong_type(name: &str, why: &str) -> Error {
    Error::param(name, "type_mismatch", why)
}

fn unknown(name: &str, given: &str, known: &[&'static str]) -> Error {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(64).collect();
    let why = match nearest(given, known.iter().copied()) {
        Some(meant) => format!("is not known; did you mean {meant}?"),
        None if known.is_empty() => "is not known; this page takes no values".to_owned(),
        None => format!("is not known; must be one of {}", known.join(", ")),
    };
    Error::param(shown, "unknown", why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn seconds_have_no_trailing_zeros() {
        for (given, text) in [
            (json!(0), "0"),
            (json!(-0.0), "0"),
            (json!(60.0), "60"),
            (json!(45.5), "45.5"),
            (json!(100), "100"),
            (json!(0.1 + 0.2), "0.3"),
            (json!(1.0005), "1.001"),
            (json!(59.9999), "60"),
            (json!(12.050), "12.05"),
        ] {
            assert_eq!(seconds(&given).unwrap(), text, "{given}");
        }
        for bad in [json!(-0.1), json!(1e300), json!("1"), json!(true)] {
            let error = seconds(&bad).unwrap_err();
            assert_eq!(error.params[0].name, "t", "{bad}");
        }
    }
}
