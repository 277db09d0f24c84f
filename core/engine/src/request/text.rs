//! Texts against their constraints.

use crate::operation::nearest;
use fastio_description::ids;
use fastio_description::table::{Format, Text};

/// Checks a text; the error is the rule it breaks.
pub(super) fn check(rules: &Text, text: &str, secret: bool) -> Result<(), String> {
    if rules.aliases.contains(&text) {
        return Ok(());
    }
    if !rules.one_of.is_empty() {
        return if rules.one_of.contains(&text) {
            Ok(())
        } else {
            Err(words(rules.one_of, text, secret))
        };
    }
    let length = text.chars().count();
    let (min, max) = (rules.min as usize, rules.max.map(|max| max as usize));
    if length < min || max.is_some_and(|max| length > max) {
        return Err(match max {
            Some(max) if min == 0 => format!("must have at most {}", count(max, "character")),
            Some(max) => format!("must have {min} to {}", count(max, "character")),
            None => format!("must have at least {}", count(min, "character")),
        });
    }
    if let Some(max) = rules
        .max_bytes
        .map(|max| max as usize)
        .filter(|max| text.len() > *max)
    {
        return Err(format!(
            "must have at most {max} bytes of UTF-8, has {}",
            text.len()
        ));
    }
    if let Some(segment) = rules
        .no_segment
        .filter(|no| text.split('/').any(|part| part == *no))
    {
        return Err(format!("must not have {segment:?} between slashes"));
    }
    if let Some(max) = rules.max_pairs.map(|max| max as usize) {
        let pairs = text.split(',').count();
        if pairs > max {
            return Err(format!(
                "must have at most {}, has {pairs}",
                count(max, "pair")
            ));
        }
    }
    format(rules.format, text, secret)?;
    match rules.pattern.filter(|pattern| !pattern.matches(text)) {
        Some(pattern) => Err(format!("must match {}", pattern.source)),
        None => Ok(()),
    }
}

fn words(words: &[&'static str], text: &str, secret: bool) -> String {
    let list = words.join(", ");
    match nearest(text, words.iter().copied()) {
        Some(meant) if !secret && words.len() > 1 => {
            format!("must be one of {list} (did you mean {meant}?)")
        }
        _ => format!("must be one of {list}"),
    }
}

fn format(format: Format, text: &str, secret: bool) -> Result<(), String> {
    let rule = match format {
        Format::Plain => return Ok(()),
        Format::NodeRef if matches!(text, "root" | "trash") => return Ok(()),
        Format::OpaqueId | Format::NodeRef => match ids::check_sendable(text) {
            Ok(()) => return Ok(()),
            Err(_) if secret => {
                "must have 1 to 128 letters, digits, hyphens and underscores only".into()
            }
            Err(reason) if format == Format::NodeRef => {
                format!("must be an id, root or trash: {reason}")
            }
            Err(reason) => format!("must be an id: {reason}"),
        },
        Format::ProfileId => match ids::check_profile_id(text) {
            Ok(()) => return Ok(()),
            Err(reason) => format!("must be a profile id of 19 digits: {reason}"),
        },
        Format::ProfileRef if text.is_empty() => {
            "must be a profile id or name, and not empty".into()
        }
        Format::Email if !is_email(text) => "must be an email address".into(),
        Format::Uri if !is_uri(text) => {
            "must be an absolute URL, such as https://example.com/".into()
        }
        Format::DateTime if !is_date(text) => {
            "must be a date and time, such as 2026-12-31 23:59:59 UTC".into()
        }
        Format::ProfileRef | Format::Email | Format::Uri | Format::DateTime => return Ok(()),
    };
    Err(rule)
}

/// Only what is certain: the service knows better which addresses exist.
fn is_email(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control();
    match text.rsplit_once('@') {
        Some((local, host)) => !local.is_empty() && !host.is_empty() && !text.contains(odd),
        None => false,
    }
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.chars();
    letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !rest.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn is_date(text: &str) -> bool {
    let mut bytes = text.bytes();
    "dddd-dd-dd".bytes().all(|form| match (form, bytes.next()) {
        (b'd', Some(digit)) => digit.is_ascii_digit(),
        (form, byte) => byte == Some(form),
    })
}

/// `1 character`, `2 characters`.
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
