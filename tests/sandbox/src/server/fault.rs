//! Faults on demand: `POST /_sandbox/faults`.

use super::send::{self, Out};
use crate::caller;
use crate::content::Content;
use crate::reply::{Reply, ReplyBody};
use crate::request::Request;
use crate::state::State;
use hyper::Response;
use serde_json::{Value, json};
use std::io;

/// Faults in the order they were asked for.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

/// One fault.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The operation it befalls; empty for every one.
    pub operation: String,
    /// Requests it leaves alone first.
    pub skip: u64,
    /// Requests it befalls.
    pub times: u64,
    /// What goes wrong.
    pub kind: FaultKind,
    /// A delay before anything else.
    pub ms: u64,
    /// The status of [`FaultKind::Status`].
    pub status: u16,
    /// Seconds to wait that the status tells.
    pub retry_after: Option<u64>,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing but the delay.
    Latency,
    /// This status and no work done.
    Status,
    /// The work is done; the connection breaks in the middle of the reply's body.
    Cut,
    /// The work is done; the reply is complete as HTTP and half of it is missing.
    Truncate,
    /// The work is done; an HTML page comes instead of its reply.
    NonJson,
    /// The work is done; the connection closes before the reply's head.
    LostReply,
    /// The credential has ended. A token stays dead, an API key is refused this once.
    ExpireToken,
}

const KINDS: [(&str, FaultKind); 7] = [
    ("latency", FaultKind::Latency),
    ("status", FaultKind::Status),
    ("cut", FaultKind::Cut),
    ("truncate", FaultKind::Truncate),
    ("non_json", FaultKind::NonJson),
    ("lost_reply", FaultKind::LostReply),
    ("expire_token", FaultKind::ExpireToken),
];

impl Faults {
    /// Adds one fault from its JSON.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn add(&mut self, wish: &Value) -> Result<(), String> {
        let Some(wish) = wish.as_object() else {
            return Err("a fault is a JSON object".to_owned());
        };
        const KNOWN: [&str; 7] = [
            "operation",
            "skip",
            "times",
            "fault",
            "ms",
            "status",
            "retry_after",
        ];
        if let Some(unknown) = wish.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(format!(
                "unknown key {unknown}; known are {}",
                KNOWN.join(", ")
            ));
        }
        let number = |key: &str, default: u64| match wish.get(key) {
            None => Ok(default),
            Some(value) => value
                .as_u64()
                .ok_or_else(|| format!("{key} is a whole number")),
        };
        let word = wish
            .get("fault")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == word) else {
            let names: Vec<_> = KINDS.iter().map(|(name, _)| *name).collect();
            return Err(format!("fault is one of {}", names.join(", ")));
        };
        let operation = match wish.get("operation") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(name)) => name.clone(),
            Some(_) => return Err("operation is the name of an operation".to_owned()),
        };
        let known = fastio_description::operations()
            .iter()
            .any(|known| known.name == operation);
        if !operation.is_empty() && !known {
            return Err(format!("no operation is called {operation}"));
        }
        let status = u16::try_from(number("status", 503)?).ok();
        let status = status.filter(|status| (200..=599).contains(status));
        self.0.push(Fault {
            operation,
            skip: number("skip", 0)?,
            times: number("times", 1)?,
            kind: *kind,
            ms: number("ms", 0)?,
            status: status.ok_or("status is 200 to 599")?,
            retry_after: wish
                .get("retry_after")
                .map(|_| number("retry_after", 0))
                .transpose()?,
        });
        Ok(())
    }

    /// Forgets all faults.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that befalls this request of an operation, if one does.
    pub fn take(&mut self, operation: &str) -> Option<Fault> {
        let mut found = None;
        for fault in &mut self.0 {
            if !fault.operation.is_empty() && fault.operation != operation {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
            } else if fault.times > 0 && found.is_none() {
                fault.times -= 1;
                found = Some(fault.clone());
            }
        }
        self.0.retain(|fault| fault.times > 0);
        found
    }
}

impl Fault {
    /// What comes before the work: possibly a reply in its place.
    pub fn before(&self, state: &mut State, request: &Request) -> Option<Reply> {
        match self.kind {
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
            FaultKind::Latency | FaultKind::Status | FaultKind::ExpireToken => {
                send::response(reply, None, paced)
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_skips_befalls_and_is_spent() {
        let mut faults = Faults::default();
        let wish = json!({"operation": "system.ping", "skip": 1, "times": 2, "fault": "cut"});
        faults.add(&wish).unwrap();
        let hits: Vec<bool> = (0..4)
            .map(|_| faults.take("system.ping").is_some())
            .collect();
        assert_eq!(hits, [false, true, true, false]);
        assert!(faults.take("users.get").is_none());
    }

    #[test]
    fn a_wrong_wish_is_refused() {
        for wish in [
            json!([]),
            json!({"fault": "fire"}),
            json!({"fault": "cut", "operation": "no.such"}),
            json!({"fault": "cut", "time": 1}),
            json!({"fault": "status", "status": 42}),
            json!({"fault": "latency", "ms": -1}),
        ] {
            assert!(Faults::default().add(&wish).is_err(), "{wish}");
        }
    }
}
