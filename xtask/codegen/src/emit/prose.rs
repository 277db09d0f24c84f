//! What a person should know about an operation or a parameter, in words; the same in every language.

use std::fmt::Write;

use crate::api::{Api, AuthWord, Kind, Operation, Param, Rule, Schema, Status, Text};

/// Where a parameter's text comes from, and what it may hold.
pub(super) fn param(api: &Api, param: &Param) -> String {
    let target = api.resolve(&param.schema);
    let mut text = param.schema.doc.description.clone();
    if text.is_empty() {
        text.clone_from(&target.doc.description);
    }
    if !text.is_empty() && !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    let rule = rule(api, &param.schema);
    if !rule.is_empty() {
        join(&mut text, &format!("{}.", capital(&rule)));
    }
    let default = param
        .schema
        .doc
        .default
        .as_ref()
        .or(target.doc.default.as_ref());
    if let Some(default) = default {
        join(&mut text, &format!("Default: `{}`.", plain(default)));
    }
    if param.schema.doc.assumed {
        join(&mut text, "Known by inference only.");
    }
    text
}

/// An operation: summary, description, where it goes, what it needs, what can go wrong.
pub(super) fn operation(op: &Operation) -> String {
    let mut out = op.summary.clone();
    if !op.description.is_empty() {
        let _ = write!(out, "\n\n{}", op.description);
    }
    let base = if op.at_origin {
        " (at the host's root)"
    } else {
        ""
    };
    let _ = write!(out, "\n\n`{} {}`{base}.", op.method, op.path);
    match op.auth {
        AuthWord::Bearer => {}
        AuthWord::Basic => out.push_str(" Takes email and password."),
        AuthWord::None => out.push_str(" Takes no credential."),
        AuthWord::Optional => out.push_str(" Takes a credential if there is one."),
    }
    match op.idempotent {
        true => {}
        false => out.push_str(" Not sent again when its outcome is unknown."),
    }
    if op.destructive {
        out.push_str(" Takes something away, for good or from others.");
    }
    if let Status::Sunset(month) = &op.status {
        let when = month.as_ref().map_or(String::new(), |m| format!(" in {m}"));
        let _ = write!(out, "\n\nThe service switched it off{when}.");
    }
    if !op.needs.is_empty() {
        let _ = write!(out, "\n\nNeeds: {}.", op.needs.join(", "));
    }
    if let Some((minute, hour)) = op.rate {
        let limits: Vec<String> = [(minute, "minute"), (hour, "hour")]
            .into_iter()
            .filter_map(|(limit, unit)| limit.map(|n| format!("{n} a {unit}")))
            .collect();
        let _ = write!(out, "\n\nAt most {} are taken.", limits.join(" and "));
    }
    for rule in &op.rules {
        let _ = write!(out, "\n\n{}", condition(rule));
    }
    out
}

/// The refusals an operation documents, one line each.
pub(super) fn refusals(op: &Operation) -> Vec<String> {
    op.refusals
        .iter()
        .map(|r| {
            let mut head = Vec::new();
            if let Some(http) = r.http {
                head.push(format!("HTTP {http}"));
            }
            if let Some(code) = r.code {
                head.push(format!("code {code}"));
            }
            if let Some(class) = r.class {
                head.push(format!("class {class}"));
            }
            match &r.when {
                Some(when) => format!("{}: {when}", head.join(", ")),
                None => head.join(", "),
            }
        })
        .collect()
}

fn condition(rule: &Rule) -> String {
    let list = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
        names.join(", ")
    };
    match rule {
        Rule::AtMostOne(names) => format!("At most one of {}.", list(names)),
        Rule::ExactlyOne(names) => format!("Exactly one of {}.", list(names)),
        Rule::AtLeastOne(names) => format!("At least one of {}.", list(names)),
        Rule::Requires(name, others) => format!("`{name}` only with {}.", list(others)),
        Rule::MinFields(1) => "At least one field.".to_owned(),
        Rule::MinFields(min) => format!("At least {min} fields."),
    }
}

/// What a value may hold, such as `1 to 255 characters`; empty if anything of its type.
fn rule(api: &Api, schema: &Schema) -> String {
    let target = api.resolve(schema);
    let mut words = match &target.kind {
        Kind::Text(text) => text_rule(text),
        Kind::Integer {
            min, max, one_of, ..
        } => match one_of.is_empty() {
            true => between(min.map(i64::into), max.map(i64::into), ""),
            false => {
                let words: Vec<String> = one_of.iter().map(|n| format!("`{n}`")).collect();
                format!("one of {}", words.join(", "))
            }
        },
        Kind::Number { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(min), None) => format!("at least {min}"),
            (None, Some(max)) => format!("at most {max}"),
            (None, None) => String::new(),
        },
        Kind::Array {
            items, min, max, ..
        }
        | Kind::Joined {
            items, min, max, ..
        } => {
            let count = between(
                Some((*min).into()).filter(|n| *n > 0),
                max.map(Into::into),
                " items",
            );
            let each = rule(api, items);
            match (count.is_empty(), each.is_empty()) {
                (_, true) => count,
                (true, false) => format!("each item {each}"),
                (false, false) => format!("{count}, each {each}"),
            }
        }
        Kind::JsonText(inner) => rule(api, inner),
        Kind::Tokens { levels, modifiers } => format!(
            "at most one of {}, and any of {}, commas between",
            levels.join(", "),
            modifiers.join(", ")
        ),
        _ => String::new(),
    };
    let mut clear = schema.clear.clone();
    if clear.is_empty() {
        clear.clone_from(&target.clear);
    }
    if !clear.is_empty() {
        let clear: Vec<String> = clear.iter().map(|c| format!("`{c:?}`")).collect();
        let how = format!("{} clears it", clear.join(" or "));
        match words.is_empty() {
            true => words = how,
            false => words = format!("{words}; {how}"),
        }
    }
    words
}

fn text_rule(text: &Text) -> String {
    if !text.one_of.is_empty() {
        let words: Vec<String> = text.one_of.iter().map(|w| format!("`{w}`")).collect();
        return format!("one of {}", words.join(", "));
    }
    let mut parts = Vec::new();
    let min = Some(i128::from(text.min)).filter(|n| *n > 0);
    // One character at least goes without saying.
    let min = min.filter(|n| *n > 1 || text.max.is_some());
    let length = between(min, text.max.map(Into::into), " characters");
    if !length.is_empty() {
        parts.push(length);
    }
    if let Some(bytes) = text.max_bytes {
        parts.push(format!("at most {bytes} bytes of UTF-8"));
    }
    if let Some(pairs) = text.max_pairs {
        parts.push(format!("at most {pairs} pairs"));
    }
    if let Some(pattern) = &text.pattern {
        parts.push(format!("of the form `{}`", pattern.source));
    }
    if let Some(segment) = &text.no_segment {
        parts.push(format!("without `{segment}` between slashes"));
    }
    parts.join(", ")
}

fn between(min: Option<i128>, max: Option<i128>, unit: &str) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("{min}{unit}"),
        (Some(min), Some(max)) => format!("{min} to {max}{unit}"),
        (Some(min), None) => format!("at least {min}{unit}"),
        (None, Some(max)) => format!("at most {max}{unit}"),
        (None, None) => String::new(),
    }
}

fn plain(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + chars.as_str())
        .unwrap_or_default()
}
