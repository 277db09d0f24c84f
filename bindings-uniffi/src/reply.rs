//! A reply, as a value: an object would cost a crossing for each thing asked of it, and one to free it.

use crate::error::ErrorInfo;
use crate::outcome::ReplyHeader;
use fastio_core::reply;
use fastio_core::reply::{Body, PageInfo, RateLimit};
use std::ops::Range;

/// What the rate-limit headers of a reply said.
#[uniffi::remote(Record)]
pub struct RateLimit {
    /// Requests left in the window.
    pub available: Option<u64>,
    /// Requests the window allows.
    pub max: Option<u64>,
    /// When the window resets, in milliseconds since 1970 UTC.
    pub resets_at_unix_ms: Option<u64>,
}

/// How a listing goes on.
#[uniffi::remote(Record)]
pub struct PageInfo {
    /// Items on this page, if known.
    pub items: Option<u64>,
    /// The next page's cursor; null at the end.
    pub next: Option<String>,
}

/// A part of a reply's body.
#[derive(Debug, Clone, Copy, uniffi::Record)]
pub struct ReplyPart {
    /// Its first byte.
    pub start: u64,
    /// Behind its last byte.
    pub end: u64,
}

/// A successful reply.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Reply {
    /// The operation that was called.
    pub operation: String,
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<ReplyHeader>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// What the rate-limit headers said.
    pub rate: RateLimit,
    /// How a listing goes on; null for operations without pages.
    pub page: Option<PageInfo>,
    /// The payload as JSON text, in UTF-8; or the bytes of a reply that is no JSON.
    pub body: Vec<u8>,
    /// The operation's result in the payload; null for a reply that is no JSON.
    pub result: Option<ReplyPart>,
    /// The items of a page in the payload: a list, or a map whose values they are in their order; null where there is
    /// neither.
    pub items: Option<ReplyPart>,
}

/// What is wrong with asking for the items of this operation's reply; null if it has pages.
#[uniffi::export]
pub fn without_pages(operation: &str) -> Option<ErrorInfo> {
    reply::page_of(operation).err().map(Into::into)
}

impl From<reply::Reply> for Reply {
    fn from(reply: reply::Reply) -> Self {
        // Looked for in replies that have them only.
        let items = reply.page.as_ref().and_then(|_| reply.items_range());
        let (body, result) = match reply.body {
            Body::Json { text, result } => (text.into_bytes(), Some(result)),
            Body::Bytes(bytes) => (bytes, None),
        };
        Reply {
            operation: reply.operation.to_owned(),
            status: reply.status,
            headers: reply.headers.into_iter().map(Into::into).collect(),
            request_id: reply.request_id,
            rate: reply.rate,
            page: reply.page,
            body,
            result: result.map(Into::into),
            items: items.map(Into::into),
        }
    }
}

impl From<Range<usize>> for ReplyPart {
    fn from(range: Range<usize>) -> Self {
        ReplyPart {
            start: range.start as u64,
            end: range.end as u64,
        }
    }
}

/// Shows no content: it may be secret.
impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("bytes", &self.body.len())
            .field("page", &self.page)
            .finish()
    }
}
