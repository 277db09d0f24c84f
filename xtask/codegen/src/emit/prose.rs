//! What a person should know about an operation or a parameter, in words; the same in every language.

use std::fmt::Write;

use crate::api::{Api, AuthWord, Kind, Operation, Param, Place, Rule, Schema, Status, Text, Wait};
use crate::model::{Member, Type};

/// A parameter: what it is, and what it may hold.
pub(super) fn param(api: &Api, param: &Param) -> String {
    let what = match param.place {
        Place::WholeBody => "The whole body.".to_owned(),
        Place::File => "The file.".to_owned(),
        Place::Files => "The files.".to_owned(),
        _ => format!("The parameter `{}`.", param.name),
    };
    let rule = match param.ty {
        // Given as a truth value, whatever its words on the wire.
        Type::Flag => String::new(),
        _ => rule(api, &param.schema),
    };
    let mut text = value(api, &param.schema, what, &rule);
    if !param.required {
        default(api, &param.schema, &mut text);
    }
    text
}

/// A member of an object: what it is, what it may hold, and when it comes.
pub(super) fn member(api: &Api, member: &Member) -> String {
    let rule = match &api.resolve(&member.schema).kind {
        // The forms of identifiers are the service's business where they come back.
        Kind::Text(text) if text.pattern.is_some() => String::new(),
        _ => rule(api, &member.schema),
    };
    let mut text = value(api, &member.schema, format!("`{}`.", member.wire), &rule);
    default(api, &member.schema, &mut text);
    let doc = &member.schema.doc;
    if let Some(level) = &doc.level {
        join(&mut text, &format!("From output level `{level}` on."));
    }
    if !doc.on.is_empty() {
        join(&mut text, &format!("On: {}.", doc.on.join(", ")));
    }
    text
}

/// A description or another text in its place, and a rule.
fn value(api: &Api, schema: &Schema, otherwise: String, rule: &str) -> String {
    let target = api.resolve(schema);
    let mut text = schema.doc.description.clone();
    if text.is_empty() {
        text.clone_from(&target.doc.description);
    }
    if text.is_empty() {
        text = otherwise;
    }
    if !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    if !rule.is_empty() {
        join(&mut text, &format!("{}.", capital(rule)));
    }
    if schema.doc.assumed {
        join(&mut text, "Known by inference only.");
    }
    if schema.doc.deprecated || target.doc.deprecated {
        join(&mut text, "No longer to be used.");
    }
    text
}

/// Adds what is taken where nothing is given.
fn default(api: &Api, schema: &Schema, text: &mut String) {
    let shared = &api.resolve(schema).doc.default;
    if let Some(default) = schema.doc.default.as_ref().or(shared.as_ref()) {
        join(text, &format!("Default: `{}`.", plain(default)));
    }
}

/// What an operation does.
pub(super) fn purpose(op: &Operation) -> String {
    match op.description.is_empty() {
        true => op.summary.clone(),
        false => format!("{}\n\n{}", op.summary, op.description),
    }
}

/// On what terms an operation does it: which it is, what it needs, what comes back.
pub(super) fn terms(op: &Operation) -> String {
    let mut paragraphs = vec![sending(op)];
    let mut paragraph = |text: String| paragraphs.push(text);
    if let Status::Sunset(month) = &op.status {
        let when = month.as_ref().map_or(String::new(), |m| format!(" in {m}"));
        paragraph(format!("The service switched it off{when}."));
    }
    if !op.needs.is_empty() {
        paragraph(format!("Needs: {}.", op.needs.join(", ")));
    }
    if let Some((minute, hour)) = op.rate {
        let limits: Vec<String> = [(minute, "minute"), (hour, "hour")]
            .into_iter()
            .filter_map(|(limit, unit)| limit.map(|n| format!("{n} a {unit}")))
            .collect();
        paragraph(format!("At most {} are taken.", limits.join(" and ")));
    }
    if !op.rules.is_empty() {
        let conditions: Vec<String> = op.rules.iter().map(condition).collect();
        paragraph(conditions.join(" "));
    }
    if let Some((param, max)) = &op.poll {
        paragraph(format!(
            "With `{param}`, the service holds its answer for up to {max} seconds."
        ));
    }
    if let Some(wait) = &op.wait {
        paragraph(waiting(wait));
    }
    if !op.reply.doc.is_empty() {
        paragraph(format!("Reply: {}", op.reply.doc));
    }
    paragraphs.join("\n\n")
}

/// Name, method and path; the credential; what becomes of a request whose outcome is unknown.
fn sending(op: &Operation) -> String {
    let base = match op.at_origin {
        true => " (at the host's root)",
        false => "",
    };
    let mut out = format!("`{}`: `{} {}`{base}.", op.name, op.method, op.path);
    match op.auth {
        AuthWord::Bearer => {}
        AuthWord::Basic => out.push_str(" Takes email and password."),
        AuthWord::None => out.push_str(" Takes no credential."),
        AuthWord::Optional => out.push_str(" Takes a credential if there is one."),
    }
    let once = "Not sent again when its outcome is unknown";
    match (op.idempotent, &op.idempotency_key) {
        (false, Some(key)) => {
            let _ = write!(out, " {once}, unless `{key}` is given.");
        }
        (false, None) => {
            let _ = write!(out, " {once}.");
        }
        (true, _) if op.not_idempotent_when.is_empty() => {}
        (true, _) => {
            let names = list(&op.not_idempotent_when, " or ");
            let _ = write!(out, " {once} if {names} is given.");
        }
    }
    if op.destructive {
        out.push_str(" What it takes away is gone for good, or for others.");
    }
    out
}

fn waiting(wait: &Wait) -> String {
    let until = list(&wait.until, " or ");
    let mut out = format!(
        "The work goes on after the reply: poll `{}` until its `{}` is {until}",
        wait.poll, wait.field
    );
    if !wait.fail.is_empty() {
        let _ = write!(out, ", or has failed with {}", list(&wait.fail, " or "));
    }
    out.push('.');
    out
}

/// The refusals an operation documents, one line each.
pub(super) fn refusals(api: &Api, op: &Operation) -> Vec<String> {
    op.refusals
        .iter()
        .map(|r| {
            let named = |what: &str, number: u32| match api.error_name(number) {
                Some(name) => format!("{what} {number} ({name})"),
                None => format!("{what} {number}"),
            };
            let http = r.http.map(|http| format!("HTTP {http}"));
            let code = r.code.map(|code| named("code", code));
            let class = r.class.map(|class| named("class", class.into()));
            let head: Vec<String> = [http, code, class].into_iter().flatten().collect();
            let mut text = head.join(", ");
            match &r.when {
                Some(when) => {
                    let _ = write!(text, ": {when}");
                }
                None => text.push('.'),
            }
            if r.retry == Some(true) {
                join(&mut text, "Trying again can help.");
            }
            text
        })
        .collect()
}

/// Names or words, each as code.
fn list<T: AsRef<str>>(names: &[T], between: &str) -> String {
    let names: Vec<String> = names.iter().map(|n| format!("`{}`", n.as_ref())).collect();
    names.join(between)
}

fn condition(rule: &Rule) -> String {
    match rule {
        Rule::AtMostOne(names) => format!("At most one of {} is given.", list(names, ", ")),
        Rule::ExactlyOne(names) => format!("Exactly one of {} is given.", list(names, ", ")),
        Rule::AtLeastOne(names) => format!("At least one of {} is given.", list(names, ", ")),
        Rule::Requires(name, others) => {
            format!(
                "`{name}` is given only together with {}.",
                list(others, " and ")
            )
        }
        Rule::MinFields(1) => "At least one field is given.".to_owned(),
        Rule::MinFields(min) => format!("At least {min} fields are given."),
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
                let words: Vec<String> = one_of.iter().map(ToString::to_string).collect();
                format!("one of {}", list(&words, ", "))
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
            list(levels, ", "),
            list(modifiers, ", ")
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
        let only = text.one_of.len() == 1;
        let how = if only { "only" } else { "one of" };
        return format!("{how} {}", list(&text.one_of, ", "));
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

/// A text that begins a sentence.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + chars.as_str())
        .unwrap_or_default()
}
