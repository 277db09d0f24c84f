//! Replies: the envelope in its two forms, errors, and bodies that are no JSON.

use crate::answer::Answer;
use crate::content::Content;
use crate::domain::activity;
use crate::domain::archive::Archive;
use crate::markdown;
use crate::options::Envelope;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::time::Now;
use bytes::Bytes;
use fastio_description::Operation;
use serde_json::{Map, Value, json};

/// A finished reply.
#[derive(Debug, Clone)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: ReplyBody,
}

/// The body of a reply.
#[derive(Debug, Clone)]
pub enum ReplyBody {
    /// Bytes that are at hand.
    Bytes(Bytes),
    /// A range of stored content.
    Content {
        /// The content.
        content: Content,
        /// First byte.
        start: u64,
        /// Number of bytes.
        size: u64,
    },
    /// A ZIP archive that is made while it is sent.
    Archive(Archive),
    /// Pieces that are sent one after another.
    Stream(Vec<Piece>),
}

/// One piece of a streamed body.
#[derive(Debug, Clone)]
pub struct Piece {
    /// How long after the piece before it goes out.
    pub after_ms: u64,
    /// Its bytes.
    pub bytes: Bytes,
}

/// What a step gives: a reply, or the wish to be asked again.
#[derive(Debug)]
pub enum Outcome {
    /// The reply.
    Reply(Reply),
    /// Ask again when the state changes, and at this time at the latest.
    Wait(Now),
}

impl Reply {
    /// A reply with a JSON body.
    pub fn json(status: u16, value: &Value) -> Self {
        Reply::bytes(status, "application/json", value.to_string().into_bytes())
    }

    /// A reply with these bytes.
    pub fn bytes(status: u16, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        Reply {
            status,
            headers: vec![("content-type", content_type.to_owned())],
            body: ReplyBody::Bytes(bytes.into()),
        }
    }

    /// A stream of server-sent events.
    pub fn events(pieces: Vec<Piece>) -> Self {
        Reply {
            status: 200,
            headers: vec![
                ("content-type", "text/event-stream".to_owned()),
                ("cache-control", "no-cache".to_owned()),
            ],
            body: ReplyBody::Stream(pieces),
        }
    }

    /// With this header too.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Turns a JSON body into Markdown; any other stays as it is.
    pub fn to_markdown(&mut self) {
        let json = self
            .headers
            .iter_mut()
            .find(|(name, value)| *name == "content-type" && value == "application/json");
        let (Some((_, kind)), ReplyBody::Bytes(bytes)) = (json, &self.body) else {
            return;
        };
        if let Ok(envelope) = serde_json::from_slice(bytes) {
            "text/markdown; charset=UTF-8".clone_into(kind);
            self.body = ReplyBody::Bytes(markdown::render(&envelope).into());
        }
    }

    /// The whole body as JSON, for tests; `null` if it is none.
    pub fn value(&self) -> Value {
        match &self.body {
            ReplyBody::Bytes(bytes) => serde_json::from_slice(bytes).unwrap_or(Value::Null),
            ReplyBody::Content { .. } | ReplyBody::Archive(_) | ReplyBody::Stream(_) => Value::Null,
        }
    }
}

const API_VERSION: &str = "1.0";

/// The reply to a call that was answered.
pub fn of_answer(answer: Answer, operation: &Operation, envelope: Envelope, now: Now) -> Outcome {
    match answer {
        Answer::Wait(until) => Outcome::Wait(until),
        Answer::Reply(reply) => Outcome::Reply(reply),
        Answer::Payload { status, value, .. } if !operation.reply.enveloped => {
            Outcome::Reply(Reply::json(status, &value))
        }
        Answer::Payload {
            status,
            value,
            at_root,
        } => {
            let flat = at_root || envelope == Envelope::Flat;
            let body = match value {
                Value::Object(fields) if flat => {
                    let mut root = Map::new();
                    root.insert("result".to_owned(), json!(true));
                    if !operation.reply.own_status {
                        root.insert("status".to_owned(), json!("ok"));
                    }
                    root.extend(fields);
                    Value::Object(root)
                }
                payload => {
                    json!({
                        "result": "yes",
                        "response": payload,
                        "current_api_version": API_VERSION,
                        "server_date": activity::text(now.0.saturating_mul(1000)),
                    })
                }
            };
            Outcome::Reply(Reply::json(status, &body))
        }
    }
}

/// The reply to a call that was refused.
pub fn of_refusal(
    refusal: &Refusal,
    operation: Option<&Operation>,
    request: &Request,
    envelope: Envelope,
) -> Reply {
    let rfc = operation.is_some_and(|operation| operation.area() == "oauth");
    if rfc && (refusal.oauth.is_some() || refusal.status == 406) {
        let word = refusal.oauth.unwrap_or("invalid_request");
        let status = if refusal.oauth.is_some() {
            refusal.status
        } else {
            400
        };
        return Reply::json(
            status,
            &json!({"error": word, "error_description": refusal.text}),
        );
    }
    let method = request.method.as_str();
    // A path that holds a secret is named by its template.
    let secret_path = operation.filter(|operation| {
        operation
            .params
            .iter()
            .any(|param| param.secret && param.place == fastio_description::table::Place::Path)
    });
    let resource = match secret_path {
        Some(operation) => format!("{method} /current{}", operation.path),
        None => format!("{method} {}", request.path),
    };
    let place = operation.map_or(request.path.as_str(), |operation| operation.name);
    let mut error = Map::new();
    error.insert("code".to_owned(), json!(refusal.wire_code(place)));
    error.insert("text".to_owned(), json!(refusal.text));
    error.insert(
        "documentation_url".to_owned(),
        json!("https://api.fast.io/llms.txt"),
    );
    error.insert("resource".to_owned(), json!(resource));
    if let Some(params) = &refusal.params {
        error.insert("params".to_owned(), Value::clone(params));
    }
    let body = match envelope {
        Envelope::Nested => {
            json!({"result": "no", "error": error, "current_api_version": API_VERSION})
        }
        Envelope::Flat => json!({"result": false, "error": error}),
    };
    Reply::json(refusal.status, &body)
}
