//! One operation as a static.

use std::fmt::Write;

use super::pool::{Pool, place};
use crate::api::{
    AuthWord, Body, Operation, PageStyleWord, RedirectsWord, Refusal, Rule, Status, StreamWord,
};
use crate::emit::prose::capital;
use crate::emit::rust::{constant, option, text, texts};

pub(super) fn rule(rule: &Rule) -> String {
    match rule {
        Rule::AtMostOne(names) => format!("Rule::AtMostOne({})", texts(names)),
        Rule::ExactlyOne(names) => format!("Rule::ExactlyOne({})", texts(names)),
        Rule::AtLeastOne(names) => format!("Rule::AtLeastOne({})", texts(names)),
        Rule::Requires(name, others) => {
            format!("Rule::Requires({}, {})", text(name), texts(others))
        }
        Rule::MinFields(min) => format!("Rule::MinFields({min})"),
    }
}

/// The name of an operation's static.
pub(super) fn name(op: &Operation) -> String {
    constant(op.verb())
}

pub(super) fn operation(pool: &mut Pool<'_>, op: &Operation) -> String {
    let params: Vec<String> = op
        .params
        .iter()
        .map(|p| format!("&{}", pool.param(p)))
        .collect();
    let auth = match op.auth {
        AuthWord::Bearer => "Bearer",
        AuthWord::Basic => "Basic",
        AuthWord::None => "None",
        AuthWord::Optional => "Optional",
    };
    let status = match &op.status {
        Status::Current => "Current".to_owned(),
        Status::Deprecated => "Deprecated".to_owned(),
        Status::Sunset(month) => format!("Sunset({})", option(month.as_ref(), |m| text(m))),
    };
    let body = match &op.body {
        Body::Bytes(kind) => format!("Bytes({})", text(kind)),
        other => format!("{other:?}"),
    };
    let redirects = match op.redirects {
        None => "SameHost",
        Some(RedirectsWord::Never) => "Never",
        Some(RedirectsWord::NoCredentials) => "NoCredentials",
        Some(RedirectsWord::BareOnce) => "BareOnce",
    };
    let fixed: Vec<String> = op
        .fixed
        .iter()
        .map(|f| {
            let (place, wire, value) = (place(f.place), text(&f.wire), text(&f.value));
            format!("Fixed {{ place: {place}, wire: {wire}, value: {value} }}")
        })
        .collect();
    let rules: Vec<String> = op.rules.iter().map(rule).collect();
    let refusals: Vec<String> = op.refusals.iter().map(refusal).collect();
    let base = if op.at_origin { "Origin" } else { "Api" };
    let key = option(op.idempotency_key.as_ref(), |k| text(k));
    let poll = option(op.poll.as_ref(), |(param, max)| {
        format!("&LongPoll {{ param: {}, max: {max} }}", text(param))
    });
    let rate = option(op.rate, |(minute, hour)| {
        let minute = option(minute, |n| n.to_string());
        let hour = option(hour, |n| n.to_string());
        format!("&Rate {{ per_minute: {minute}, per_hour: {hour} }}")
    });
    let method = capital(&op.method.to_ascii_lowercase());
    let resend = format!(
        "Resend {{ idempotent: {}, unless: {}, key: {key} }}",
        op.idempotent,
        texts(&op.not_idempotent_when),
    );
    let values = [
        ("name", text(&op.name)),
        ("summary", text(&op.summary)),
        ("method", format!("Method::{method}")),
        ("path", text(&op.path)),
        ("base", format!("Base::{base}")),
        ("auth", format!("Auth::{auth}")),
        ("status", format!("Status::{status}")),
        ("replaced_by", texts(&op.replaced_by)),
        ("resend", resend),
        ("params", format!("&[{}]", params.join(", "))),
        ("body", format!("Body::{body}")),
        ("fixed", format!("&[{}]", fixed.join(", "))),
        ("rules", format!("&[{}]", rules.join(", "))),
        ("reply", reply(op)),
        ("page", page(op)),
        ("poll", poll),
        ("wait", wait(op)),
        ("redirects", format!("Redirects::{redirects}")),
        ("destructive", op.destructive.to_string()),
        ("needs", texts(&op.needs)),
        ("refusals", format!("&[{}]", refusals.join(", "))),
        ("rate", rate),
    ];
    let own = beyond(&values, USUAL);
    format!(
        "pub(super) static {}: Operation = Operation {{ {own} ..USUAL }};",
        name(op)
    )
}

/// What most operations have in common; an operation states the rest.
pub(super) const USUAL: &[(&str, &str)] = &[
    ("name", "\"\""),
    ("summary", "\"\""),
    ("method", "Method::Get"),
    ("path", "\"\""),
    ("base", "Base::Api"),
    ("auth", "Auth::Bearer"),
    ("status", "Status::Current"),
    ("replaced_by", "&[]"),
    (
        "resend",
        "Resend { idempotent: true, unless: &[], key: None }",
    ),
    ("params", "&[]"),
    ("body", "Body::None"),
    ("fixed", "&[]"),
    ("rules", "&[]"),
    ("reply", "USUAL_REPLY"),
    ("page", "None"),
    ("poll", "None"),
    ("wait", "None"),
    ("redirects", "Redirects::SameHost"),
    ("destructive", "false"),
    ("needs", "&[]"),
    ("refusals", "&[]"),
    ("rate", "None"),
];

/// What most replies have in common.
pub(super) const USUAL_REPLY: &[(&str, &str)] = &[
    ("kind", "ReplyKind::Json"),
    ("enveloped", "true"),
    ("result", "\"\""),
    ("result_assumed", "false"),
    ("own_status", "false"),
    ("result_on", "&[]"),
    ("statuses", "&[200]"),
];

/// The values that are not the usual ones, as members of a struct literal.
fn beyond(values: &[(&str, String)], usual: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in values {
        if !usual.contains(&(*name, value.as_str())) {
            let _ = write!(out, "{name}: {value},");
        }
    }
    out
}

fn reply(op: &Operation) -> String {
    let kind = match op.reply.stream {
        None => "Json",
        Some(StreamWord::Sse) => "Sse",
        Some(StreamWord::Binary) => "Binary",
        Some(StreamWord::Headers) => "Headers",
    };
    let values = [
        ("kind", format!("ReplyKind::{kind}")),
        ("enveloped", op.reply.enveloped.to_string()),
        ("result", text(&op.reply.result)),
        ("result_assumed", op.reply.result_assumed.to_string()),
        ("own_status", op.reply.own_status.to_string()),
        ("result_on", format!("&{:?}", op.reply.result_on)),
        ("statuses", format!("&{:?}", op.reply.statuses)),
    ];
    let own = beyond(&values, USUAL_REPLY);
    match own.is_empty() {
        true => "USUAL_REPLY".to_owned(),
        false => format!("Reply {{ {own} ..USUAL_REPLY }}"),
    }
}

fn page(op: &Operation) -> String {
    option(op.page.as_ref(), |p| {
        let style = match p.style {
            PageStyleWord::Offset => "Offset",
            PageStyleWord::Keyset => "Keyset",
        };
        format!(
            "&Page {{ style: PageStyle::{style}, items: {}, cursor: {}, next: {}, more: {}, \
             from_item: {}, until_empty: {} }}",
            option(p.items.as_ref(), |i| text(i)),
            text(&p.cursor),
            text(&p.next),
            text(&p.more),
            option(p.from_item.as_ref(), |f| text(f)),
            p.until_empty,
        )
    })
}

fn wait(op: &Operation) -> String {
    option(op.wait.as_ref(), |w| {
        let with: Vec<String> = w
            .with
            .iter()
            .map(|(name, from)| format!("({}, {})", text(name), text(from)))
            .collect();
        format!(
            "&Wait {{ poll: {}, with: &[{}], field: {}, until: {}, fail: {} }}",
            text(&w.poll),
            with.join(", "),
            text(&w.field),
            texts(&w.until),
            texts(&w.fail),
        )
    })
}

fn refusal(r: &Refusal) -> String {
    format!(
        "Refusal {{ http: {}, code: {}, class: {}, retry: {} }}",
        r.http.unwrap_or(0),
        r.code.unwrap_or(0),
        r.class.unwrap_or(0),
        option(r.retry, |r| r.to_string()),
    )
}
