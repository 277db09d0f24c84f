//! A reply, as an object: its text is copied only when asked for, and never printed.

use crate::error::FastioError;
use crate::outcome::ReplyHeader;
use fastio_core::reply;
use fastio_core::reply::{PageInfo, RateLimit};
use serde_json::value::RawValue;
use std::sync::Arc;

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

/// A successful reply.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Reply(reply::Reply);

#[uniffi::export]
impl Reply {
    /// The operation that was called.
    pub fn operation(&self) -> String {
        self.0.operation.to_owned()
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Headers, names in lower case.
    pub fn headers(&self) -> Vec<ReplyHeader> {
        self.0.headers.iter().cloned().map(Into::into).collect()
    }

    /// The service's id of the request.
    pub fn request_id(&self) -> Option<String> {
        self.0.request_id.clone()
    }

    /// What the rate-limit headers said.
    pub fn rate(&self) -> RateLimit {
        self.0.rate
    }

    /// How a listing goes on; null for operations without pages.
    pub fn page(&self) -> Option<PageInfo> {
        self.0.page.clone()
    }

    /// The payload as JSON text; empty for a reply of bytes.
    pub fn payload(&self) -> String {
        self.0.payload().to_owned()
    }

    /// The operation's result as JSON text: a member of the payload, or the payload itself.
    pub fn result(&self) -> String {
        self.0.result().to_owned()
    }

    /// The items of a page as the text of a JSON array, a map's values in their order; empty where the payload has no
    /// list. Fails with kind `Unsupported` for an operation without pages.
    pub fn items(&self) -> Result<String, FastioError> {
        let items: Vec<Box<RawValue>> = self.0.items()?;
        let texts: Vec<&str> = items.iter().map(|item| item.get()).collect();
        Ok(format!("[{}]", texts.join(",")))
    }

    /// The bytes of a reply that is no JSON; for JSON the payload's text.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.bytes().to_vec()
    }
}

impl Reply {
    pub(crate) fn wrap(reply: reply::Reply) -> Arc<Self> {
        Arc::new(Reply(reply))
    }
}
