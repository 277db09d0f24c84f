//! A reply opened: payload, error, page and rate limit.
//!
//! The service wraps payloads in two forms and refuses in several. All of that is known here and
//! nowhere else. The payload stays the text that came, cut out in place.

mod page;
mod payload;
mod refusal;

pub(crate) use page::items_text;

use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Outline};
use crate::limits;
use crate::redact;
use crate::reply::{Body, Reply};
use fastio_description::table::{Operation, ReplyKind};

/// Most characters of a reply that an error keeps.
const PIECE: usize = 512;

/// A reply's status and headers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in any case.
    pub headers: Vec<(String, String)>,
}

/// What opening depends on beside the reply.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OpenOptions {
    /// Quote integers beyond 2^53 in the payload.
    pub quote_big_integers: bool,
    /// Milliseconds since 1970 UTC, for waits that the service gives as a moment.
    pub now_unix_ms: u64,
    /// What page was asked for, of an operation with pages.
    pub page_request: Option<PageRequest>,
}

/// The page that was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageRequest {
    /// Items skipped; 0 without.
    pub offset: u64,
    /// Most items wanted, if the caller said so.
    pub limit: Option<u64>,
}

/// Opens a complete reply.
///
/// # Errors
///
/// The service's refusal, or [`ErrorKind::InvalidReply`] with the first 512 characters of a body
/// that cannot be understood.
pub fn open(op: &'static Operation, head: Head, body: Vec<u8>, opts: OpenOptions) -> Result<Reply> {
    let Head {
        status,
        mut headers,
    } = head;
    for (name, _) in &mut headers {
        name.make_ascii_lowercase();
    }
    let success = (200..300).contains(&status);
    let mut reply = Reply {
        operation: op.name,
        status,
        request_id: limits::header(&headers, "x-ve-reqid").map(str::to_owned),
        server_date: None,
        rate: limits::rate(&headers),
        page: None,
        headers,
        body: Body::Bytes(Vec::new()),
    };
    // A file can be JSON, even with a `result` in it: only the status says what a download is.
    if success && (op.reply.kind != ReplyKind::Json || is_markdown(&reply)) {
        reply.body = Body::Bytes(body);
        return Ok(reply);
    }
    if !success && !op.reply.result_on.contains(&status) {
        return Err(refused(op, &reply, &body, opts));
    }
    if body.is_empty() && matches!(status, 204 | 205) {
        reply.body = Body::Json {
            text: "null".into(),
            result: 0..4,
        };
        return Ok(reply);
    }
    let text = match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            let reason = format!(
                "it is no UTF-8 at byte {}",
                error.utf8_error().valid_up_to()
            );
            return Err(unreadable(op, &reply, error.as_bytes(), &reason));
        }
    };
    let outline = match json::outline(&text) {
        Ok(outline) => outline,
        Err(fault) => return Err(unreadable(op, &reply, text.as_bytes(), &fault.to_string())),
    };
    payload::unwrap(op, reply, text, &outline, opts)
}

/// `output=markdown` turns an envelope into a text.
fn is_markdown(reply: &Reply) -> bool {
    reply.header("content-type").is_some_and(|value| {
        value
            .get(..13)
            .is_some_and(|start| start.eq_ignore_ascii_case("text/markdown"))
    })
}

/// The error of a reply that is a refusal by its status.
fn refused(op: &'static Operation, reply: &Reply, body: &[u8], opts: OpenOptions) -> Error {
    let parsed = std::str::from_utf8(body)
        .ok()
        .and_then(|text| Some((text, json::outline(text).ok()?)));
    let error = match &parsed {
        Some((text, outline)) => refusal::read(op, reply, Some((text, outline))),
        None => {
            let mut error = refusal::read(op, reply, None);
            if !body.is_empty() {
                error.body = Some(piece(body));
            }
            error
        }
    };
    finish(error, reply, opts)
}

/// A refusal that came with a status of success.
fn refused_inside(
    op: &'static Operation,
    reply: &Reply,
    text: &str,
    outline: &Outline,
    opts: OpenOptions,
) -> Error {
    finish(refusal::read(op, reply, Some((text, outline))), reply, opts)
}

fn finish(mut error: Error, reply: &Reply, opts: OpenOptions) -> Error {
    error.retry_after_ms = limits::retry_after_ms(&error, &reply.headers, opts.now_unix_ms);
    error
}

/// The error of a body that cannot be understood.
fn unreadable(op: &Operation, reply: &Reply, body: &[u8], reason: &str) -> Error {
    let message = format!(
        "the reply cannot be understood: {reason}; a proxy may have answered in the service's place, check the base \
         URL, else report it with the request id"
    );
    let mut error = Error::new(ErrorKind::InvalidReply, message).with_operation(op.name);
    error.status = reply.status;
    error.request_id.clone_from(&reply.request_id);
    error.body = Some(piece(body));
    error
}

/// The first characters of a body, without secrets.
fn piece(body: &[u8]) -> String {
    // Four bytes a character at most; some more, so that a secret is not cut in two before it is masked.
    let start = body.get(..body.len().min(PIECE * 8)).unwrap_or_default();
    redact::text(&String::from_utf8_lossy(start))
        .chars()
        .take(PIECE)
        .collect()
}

#[cfg(test)]
mod tests;
