//! What a handler gives back, before it becomes a reply.

use crate::reply::Reply;
use crate::time::Now;
use serde_json::Value;

/// The outcome of a handler that did not refuse.
#[derive(Debug)]
pub enum Answer {
    /// A payload, to be put into the envelope.
    Payload {
        /// HTTP status.
        status: u16,
        /// The payload.
        value: Value,
        /// Documented to come beside `result`, in either form of the envelope.
        at_root: bool,
    },
    /// A reply that is no enveloped JSON: bytes, text, a stream, bare JSON.
    Reply(Reply),
    /// Nothing to say yet: look again when the state changes, and at this time at the latest.
    Wait(Now),
}

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Answer::Payload {
            status: 200,
            value,
            at_root: false,
        }
    }
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        Answer::Reply(reply)
    }
}

impl Answer {
    /// A payload without a key: what nobody documents is answered with nothing.
    pub fn empty() -> Self {
        Value::Object(serde_json::Map::new()).into()
    }

    /// A payload with a status of its own.
    pub fn with_status(status: u16, value: Value) -> Self {
        Answer::Payload {
            status,
            value,
            at_root: false,
        }
    }

    /// A payload whose fields always stand beside `result`.
    pub fn at_root(value: Value) -> Self {
        Answer::Payload {
            status: 200,
            value,
            at_root: true,
        }
    }
}
