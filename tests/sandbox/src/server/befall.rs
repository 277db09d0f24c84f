//! What a fault does to a request and to its reply.

use super::fault::{Fault, FaultKind};
use super::send::{self, Out};
use crate::caller;
use crate::content::Content;
use crate::reply::{Reply, ReplyBody};
use crate::request::Request;
use crate::state::State;
use hyper::Response;
use serde_json::{Value, json};
use std::io;

impl Fault {
    /// What comes before the work: possibly a reply in its place.
    pub fn before(&self, state: &mut State, request: &mut Request) -> Option<Reply> {
        match self.kind {
            FaultKind::Upload(doom) => {
                request.doom = Some(doom);
                None
            }
            FaultKind::Damage => request.damage().err().map(|why| {
                let text = format!("The content cannot be damaged: {why}.");
                error(500, 1654, &text, request, Value::Null)
            }),
            FaultKind::Status => Some(self.status_reply(request)),
            FaultKind::ExpireToken => {
                let token = caller::bearer(request)?;
                state.credentials.forget_token(token);
                Some(error(
                    401,
                    10011,
                    "The credential has ended.",
                    request,
                    json!(null),
                ))
            }
            _ => None,
        }
    }

    fn status_reply(&self, request: &Request) -> Reply {
        let (code, text) = match self.status {
            429 => (10368, "Too many requests."),
            _ => (1654, "This fault was asked for."),
        };
        let code = self.code.unwrap_or(code);
        let params = match self.retry_after {
            Some(seconds) => json!({ "retry_after_seconds": seconds }),
            None => Value::Null,
        };
        let reply = error(self.status, code, text, request, params);
        match self.retry_after {
            Some(seconds) => {
                let expires = request.received.plus_s(seconds).unix().to_string();
                reply
                    .header("x-ve-limit-expires", expires)
                    .header("retry-after", seconds.to_string())
            }
            None => reply,
        }
    }

    /// What becomes of the reply.
    ///
    /// # Errors
    /// Closes the connection.
    pub fn after(&self, reply: Reply, paced: bool) -> io::Result<Response<Out>> {
        match self.kind {
            FaultKind::LostReply => Err(io::ErrorKind::ConnectionReset.into()),
            FaultKind::NonJson => {
                let page = "<!doctype html><title>Bad gateway</title><p>This is no JSON.";
                send::response(Reply::bytes(reply.status, "text/html", page), None, paced)
            }
            FaultKind::Cut => {
                let half = size(&reply) / 2;
                send::response(reply, Some(half), paced)
            }
            FaultKind::Truncate => send::response(halved(reply), None, paced),
            FaultKind::Latency
            | FaultKind::Status
            | FaultKind::ExpireToken
            | FaultKind::Damage
            | FaultKind::Upload(_) => send::response(reply, None, paced),
        }
    }
}

fn error(status: u16, code: u32, text: &str, request: &Request, params: Value) -> Reply {
    let mut error = json!({
        "code": code,
        "text": text,
        "resource": format!("{} {}", request.method.as_str(), request.path),
    });
    if let (Some(error), false) = (error.as_object_mut(), params.is_null()) {
        error.insert("params".to_owned(), params);
    }
    Reply::json(status, &json!({"result": false, "error": error}))
}

fn size(reply: &Reply) -> u64 {
    match &reply.body {
        ReplyBody::Bytes(bytes) => bytes.len() as u64,
        ReplyBody::Content { size, .. } => *size,
        ReplyBody::Archive(archive) => archive.content_size(),
        ReplyBody::Stream(pieces) => pieces.iter().map(|piece| piece.bytes.len() as u64).sum(),
    }
}

fn halved(mut reply: Reply) -> Reply {
    reply.body = match reply.body {
        ReplyBody::Bytes(bytes) => ReplyBody::Bytes(bytes.slice(..bytes.len() / 2)),
        ReplyBody::Content {
            content,
            start,
            size,
        } => ReplyBody::Content {
            content: Content::clone(&content),
            start,
            size: size / 2,
        },
        ReplyBody::Archive(archive) => {
            let half = archive.content_size() / 2;
            ReplyBody::Archive(archive.cut_at(half))
        }
        ReplyBody::Stream(mut pieces) => {
            pieces.truncate(pieces.len() / 2);
            ReplyBody::Stream(pieces)
        }
    };
    reply.headers.retain(|(name, _)| *name != "content-length");
    reply
}
