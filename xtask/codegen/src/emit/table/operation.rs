//! Operations as lines.

use super::line::Line;
use super::{Pool, place};
use crate::api::{
    AuthWord, Body, Operation, PageStyleWord, RedirectsWord, Refusal, Status, StreamWord,
};

/// The line of an operation.
pub(super) fn line(pool: &mut Pool<'_>, op: &Operation) -> String {
    let mut line = Line::default();
    line.word(&op.name);
    line.word(op.method);
    line.word(&op.path);
    line.flag("origin", op.at_origin);
    match op.auth {
        AuthWord::Bearer => {}
        AuthWord::Basic => line.value("auth", "basic"),
        AuthWord::None => line.value("auth", "none"),
        AuthWord::Optional => line.value("auth", "optional"),
    }
    match &op.status {
        Status::Current => {}
        Status::Deprecated => line.word("deprecated"),
        Status::Sunset(None) => line.word("sunset"),
        Status::Sunset(Some(month)) => line.value("sunset", month),
    }
    line.list("instead", &op.replaced_by);
    line.flag("once", !op.idempotent);
    line.list("unless", &op.not_idempotent_when);
    line.option("key", op.idempotency_key.as_ref());
    let params: Vec<String> = op.params.iter().map(|p| pool.param(p)).collect();
    line.list("params", &params);
    match &op.body {
        Body::None => {}
        Body::Form => line.value("body", "form"),
        Body::Json => line.value("body", "json"),
        Body::Multipart => line.value("body", "multipart"),
        Body::Bytes(kind) => line.value("bytes", kind),
    }
    for fixed in &op.fixed {
        let (place, wire, value) = (place(fixed.place), &fixed.wire, &fixed.value);
        line.value("fixed", format!("{place}|{wire}|{value}"));
    }
    for rule in &op.rules {
        line.rule(rule);
    }
    reply(&mut line, op);
    page(&mut line, op);
    if let Some((param, max)) = &op.poll {
        line.value("poll", format!("{param}|{max}"));
    }
    wait(&mut line, op);
    match op.redirects {
        None => {}
        Some(RedirectsWord::Never) => line.value("redirects", "never"),
        Some(RedirectsWord::NoCredentials) => line.value("redirects", "no_credentials"),
        Some(RedirectsWord::BareOnce) => line.value("redirects", "bare_once"),
    }
    line.flag("destructive", op.destructive);
    line.values("needs", &op.needs);
    for r in &op.refusals {
        refusal(&mut line, r);
    }
    if let Some((minute, hour)) = op.rate {
        line.option("per_minute", minute.as_ref());
        line.option("per_hour", hour.as_ref());
    }
    line.words
}

fn reply(line: &mut Line, op: &Operation) {
    let reply = &op.reply;
    match reply.stream {
        None => {}
        Some(StreamWord::Sse) => line.value("reply", "sse"),
        Some(StreamWord::Binary) => line.value("reply", "binary"),
        Some(StreamWord::Headers) => line.value("reply", "headers"),
    }
    line.flag("bare", !reply.enveloped);
    line.text("result", &reply.result);
    line.flag("assumed", reply.result_assumed);
    line.flag("own_status", reply.own_status);
    line.list("result_on", &reply.result_on);
    if reply.statuses != [200] {
        line.list("statuses", &reply.statuses);
    }
}

fn page(line: &mut Line, op: &Operation) {
    let Some(page) = &op.page else { return };
    line.word(match page.style {
        PageStyleWord::Offset => "offset",
        PageStyleWord::Keyset => "keyset",
    });
    line.option("items", page.items.as_ref());
    line.text("cursor", &page.cursor);
    line.text("next", &page.next);
    line.text("more", &page.more);
    line.option("from_item", page.from_item.as_ref());
    line.flag("until_empty", page.until_empty);
}

fn wait(line: &mut Line, op: &Operation) {
    let Some(wait) = &op.wait else { return };
    line.value("wait", format!("{}|{}", wait.poll, wait.field));
    for (name, from) in &wait.with {
        line.value("with", format!("{name}|{from}"));
    }
    line.list("until", &wait.until);
    line.list("fail", &wait.fail);
}

fn refusal(line: &mut Line, r: &Refusal) {
    let number = |n: Option<u32>| n.unwrap_or(0).to_string();
    let retry = match r.retry {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let fields = [
        number(r.http.map(u32::from)),
        number(r.code),
        number(r.class.map(u32::from)),
        retry.to_owned(),
    ];
    line.list("refusal", &fields);
}
