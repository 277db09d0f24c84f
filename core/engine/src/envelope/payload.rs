//! The payload in its envelope.

use super::{OpenOptions, page, refused_inside, unreadable};
use crate::error::Result;
use crate::json::{self, Entry, Kind, Outline};
use crate::reply::{Body, Reply};
use fastio_description::table::Operation;
use std::borrow::Cow;
use std::ops::Range;

/// Members of the root that belong to the envelope and not to a payload beside them.
const ENVELOPE: [&str; 2] = ["result", "current_api_version"];

/// Takes the payload out of a JSON body that may be a result.
pub(super) fn unwrap(
    op: &'static Operation,
    mut reply: Reply,
    text: String,
    outline: &Outline,
    opts: OpenOptions,
) -> Result<Reply> {
    let Some(root) = outline.root() else {
        return Err(unreadable(op, &reply, text.as_bytes(), "it is empty"));
    };
    let mut payload = root;
    let mut beside = false;
    if op.reply.enveloped {
        check(op, &reply, &text, outline, root, opts)?;
        let date = outline
            .member(&text, root, "server_date")
            .and_then(|entry| entry.scalar(&text));
        reply.server_date = date.map(Cow::into_owned);
        match outline.member(&text, root, "response") {
            Some(response) => payload = response,
            None => beside = true,
        }
    }
    let result = match (
        op.reply.result,
        outline.member(&text, payload, op.reply.result),
    ) {
        ("", _) => None,
        (_, Some(entry)) => Some(entry.value.clone()),
        (_, None) if op.reply.result_assumed => None,
        (key, None) => {
            let reason = format!("it lacks its documented member `{key}`");
            return Err(unreadable(op, &reply, text.as_bytes(), &reason));
        }
    };
    reply.page = op
        .page
        .map(|page| page::info(page, outline, &text, payload, opts.page_request));
    let (text, result) = if beside {
        rest(op, outline, &text, root, result)
    } else {
        part(text, payload.value.clone(), result)
    };
    reply.body = quoted(
        op,
        text,
        result,
        outline.has_big_integer && opts.quote_big_integers,
    );
    Ok(reply)
}

/// Whether the envelope says success.
fn check(
    op: &'static Operation,
    reply: &Reply,
    text: &str,
    outline: &Outline,
    root: &Entry,
    opts: OpenOptions,
) -> Result<()> {
    let has = |name: &str| outline.member(text, root, name).is_some();
    let told = has("error") || has("error_message");
    let result = outline.member(text, root, "result");
    let success =
        result.is_some_and(|entry| entry.kind == Kind::True || entry.raw(text) == "\"yes\"");
    if success {
        return Ok(());
    }
    if op.reply.result_on.contains(&reply.status) {
        // Such a status says both: the answer to a request of which every item failed, and a refusal.
        let payload = outline.member(text, root, "response").unwrap_or(root);
        let key = op.reply.result;
        let answered = !key.is_empty() && outline.member(text, payload, key).is_some();
        if answered || !told {
            return Ok(());
        }
    }
    if told || result.is_some() {
        return Err(refused_inside(op, reply, text, outline, opts));
    }
    Err(unreadable(
        op,
        reply,
        text.as_bytes(),
        "it lacks the service's envelope",
    ))
}

/// A part of the text, cut out in place.
fn part(
    mut text: String,
    part: Range<usize>,
    result: Option<Range<usize>>,
) -> (String, Range<usize>) {
    text.truncate(part.end);
    text.drain(..part.start);
    let result = match result {
        Some(result) => {
            result.start.saturating_sub(part.start)..result.end.saturating_sub(part.start)
        }
        None => 0..text.len(),
    };
    (text, result)
}

/// The root without what belongs to the envelope.
fn rest(
    op: &Operation,
    outline: &Outline,
    text: &str,
    root: &Entry,
    result: Option<Range<usize>>,
) -> (String, Range<usize>) {
    if root.kind != Kind::Object {
        return part(text.to_owned(), root.value.clone(), result);
    }
    let mut out = String::with_capacity(root.value.len());
    let mut moved = None;
    out.push('{');
    for entry in outline.members(root) {
        let envelope = ENVELOPE.iter().any(|name| entry.is_named(text, name))
            || (!op.reply.own_status
                && entry.raw(text) == "\"ok\""
                && entry.is_named(text, "status"));
        if envelope {
            continue;
        }
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(
            text.get(entry.key.start..entry.value.end)
                .unwrap_or_default(),
        );
        if result.as_ref() == Some(&entry.value) {
            moved = Some(out.len() - entry.value.len()..out.len());
        }
    }
    out.push('}');
    let result = moved.unwrap_or(0..out.len());
    (out, result)
}

/// The payload, with big integers quoted if that is wanted.
fn quoted(op: &Operation, text: String, result: Range<usize>, quote: bool) -> Body {
    if !quote {
        return Body::Json { text, result };
    }
    let Cow::Owned(quoted) = json::quote_big_integers(&text) else {
        return Body::Json { text, result };
    };
    // The result has moved: look for it again.
    let whole = result == (0..text.len());
    let found = json::outline(&quoted).ok().and_then(|outline| {
        let root = outline.root()?;
        outline
            .member(&quoted, root, op.reply.result)
            .map(|entry| entry.value.clone())
    });
    let result = found.filter(|_| !whole).unwrap_or(0..quoted.len());
    Body::Json {
        text: quoted,
        result,
    }
}
