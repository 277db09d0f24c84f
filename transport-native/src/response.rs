//! A decoded reply.

use fastio_core::error::Result;
use fastio_core::reply::{RateLimit, Reply};
use serde::de::DeserializeOwned;
use std::ops::Deref;

/// A reply's result as a type, with the raw reply beside it.
///
/// It behaves as the result: `response.name` reads a field of `T`. The raw reply ([`reply`](Response::reply)) has the
/// status, the headers and the JSON text as the service sent it, so that nothing the type does not know is lost.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    reply: Reply,
}

/// Shows sizes only, as the raw reply does: a field that the type does not know may hold a secret.
impl<T> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Response").field(&self.reply).finish()
    }
}

impl<T: DeserializeOwned> Response<T> {
    /// Decodes a reply's result. Fails with an error of kind `InvalidReply` if it has another shape.
    pub fn decode(reply: Reply) -> Result<Self> {
        Ok(Response {
            value: reply.decode()?,
            reply,
        })
    }
}

impl<T> Response<T> {
    /// The raw reply.
    pub fn reply(&self) -> &Reply {
        &self.reply
    }

    /// The service's id of the request, to quote in a support case.
    pub fn request_id(&self) -> Option<&str> {
        self.reply.request_id.as_deref()
    }

    /// What the rate-limit headers said.
    pub fn rate(&self) -> RateLimit {
        self.reply.rate
    }

    /// The result alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The result and the raw reply.
    pub fn into_parts(self) -> (T, Reply) {
        (self.value, self.reply)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> AsRef<T> for Response<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}
