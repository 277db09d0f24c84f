//! Writing a transcript.

use super::{HIDDEN, VERSION};
use crate::config::{Config, Credential};
use crate::effect::{Effect, EffectId, HeaderValue, HttpRequest, Outcome, ReplyMode};
use crate::operation;
use crate::redact;
use crate::source::Segment;
use crate::task::{Call, Task, TaskId};
use crate::time::Now;
use fastio_description::table::ReplyKind;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;

/// Takes the lines of a transcript, each without its line end.
pub struct Recorder {
    sink: Box<dyn FnMut(&str) + Send>,
    /// Whole replies are written in one piece, so that no secret is cut in two.
    whole: HashMap<EffectId, Vec<u8>>,
    /// Replies whose bytes are somebody's file.
    files: Vec<EffectId>,
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recorder")
    }
}

/// What an engine tells whoever writes its transcript. The engine knows no more than this, so that one without a
/// transcript does not carry the code that writes it.
pub(crate) trait Tape: Send + std::fmt::Debug {
    fn start(&mut self, id: TaskId, task: &Task, now: Now);
    fn on_task(&mut self, what: &'static str, task: TaskId, amount: u64, now: Now);
    fn tick(&mut self, now: Now);
    fn effect(&mut self, id: EffectId, task: TaskId, effect: &Effect);
    fn outcome(&mut self, id: EffectId, outcome: &Outcome, now: Now);
}

impl Recorder {
    /// Gives each line to `sink`.
    pub fn new(sink: impl FnMut(&str) + Send + 'static) -> Self {
        Recorder {
            sink: Box::new(sink),
            whole: HashMap::new(),
            files: Vec::new(),
        }
    }

    fn line(&mut self, line: &Value) {
        (self.sink)(&line.to_string());
    }

    pub(crate) fn begin(&mut self, config: &Config, entropy: &[u8; 32]) {
        let mut seed = String::new();
        for byte in entropy {
            let _ = write!(seed, "{byte:02x}");
        }
        let credential = match &config.credential {
            Credential::None => json!("none"),
            Credential::ApiKey(_) => json!("api_key"),
            Credential::Token(_) => json!("token"),
            Credential::OAuth(oauth) => json!({
                "client_id": oauth.client_id,
                "access_token": oauth.access_token.is_some(),
                "expires_at_unix_ms": oauth.expires_at_unix_ms,
            }),
        };
        self.line(&json!({"transcript": VERSION, "entropy": seed, "config": {
            "base_url": config.base_url, "credential": credential, "user_agent": config.user_agent,
            "timeouts": config.timeouts, "retry": config.retry,
            "max_concurrent_requests": config.max_concurrent_requests, "quote_big_integers": config.quote_big_integers,
            "upload_rules": config.upload_rules, "download_rules": config.download_rules,
        }}));
    }

    fn data_json(&self, id: EffectId, data: &[u8]) -> Value {
        if self.files.contains(&id) {
            // The content is nobody's business, and decides nothing.
            return json!({"zeros": data.len()});
        }
        match std::str::from_utf8(data) {
            Ok(text) => json!({"text": redact::text(text)}),
            Err(_) => json!({"bytes": data}),
        }
    }
}

impl Tape for Recorder {
    fn start(&mut self, id: TaskId, task: &Task, now: Now) {
        self.line(&json!({"start": id, "task": task_json(task), "now": now}));
    }

    fn on_task(&mut self, what: &'static str, task: TaskId, amount: u64, now: Now) {
        self.line(&json!({what: task, "amount": amount, "now": now}));
    }

    fn tick(&mut self, now: Now) {
        self.line(&json!({"tick": now}));
    }

    fn effect(&mut self, id: EffectId, task: TaskId, effect: &Effect) {
        if let Effect::Http(request) = effect {
            if matches!(request.reply, ReplyMode::Whole { .. }) {
                self.whole.insert(id, Vec::new());
            }
            if operation::find(request.operation).is_ok_and(|op| op.reply.kind == ReplyKind::Binary)
            {
                self.files.push(id);
            }
        }
        self.line(&effect_json(id, task, effect));
    }

    fn outcome(&mut self, id: EffectId, outcome: &Outcome, now: Now) {
        if let Outcome::Data(data) = outcome {
            if let Some(whole) = self.whole.get_mut(&id) {
                whole.extend_from_slice(data);
                return;
            }
            let data = self.data_json(id, data);
            self.line(&json!({"outcome": id, "data": data, "now": now}));
            return;
        }
        if outcome.is_last() {
            if let Some(whole) = self.whole.remove(&id).filter(|whole| !whole.is_empty()) {
                let data = self.data_json(id, &whole);
                self.line(&json!({"outcome": id, "data": data, "now": now}));
            }
            self.files.retain(|file| *file != id);
        }
        let mut line = json!({"outcome": id, "now": now});
        if let (Some(line), (key, value)) = (line.as_object_mut(), outcome_json(outcome)) {
            line.insert(key.to_owned(), value);
        }
        self.line(&line);
    }
}

fn outcome_json(outcome: &Outcome) -> (&'static str, Value) {
    match outcome {
        Outcome::Sent { bytes } => ("sent", json!(bytes)),
        Outcome::Head { status, headers } => {
            let headers: Vec<_> = headers
                .iter()
                .map(|(name, value)| {
                    // A redirect's target and a cookie can carry tokens.
                    let hidden = matches!(
                        name.to_ascii_lowercase().as_str(),
                        "set-cookie" | "location" | "authorization"
                    );
                    (name.as_str(), if hidden { HIDDEN } else { value.as_str() })
                })
                .collect();
            ("head", json!({"status": status, "headers": headers}))
        }
        Outcome::Data(_) => ("data", Value::Null),
        Outcome::Wrote { bytes } => ("wrote", json!(bytes)),
        Outcome::End => ("end", json!(true)),
        Outcome::Failed(failure) => (
            "failed",
            json!({"delivery": failure.delivery, "cause": failure.cause, "message": failure.message}),
        ),
        Outcome::Hashed { hex, bytes } => ("hashed", json!({"hex": hex, "bytes": bytes})),
        Outcome::Stat {
            size,
            modified_unix_ms,
        } => (
            "stat",
            json!({"size": size, "modified_unix_ms": modified_unix_ms}),
        ),
        Outcome::Surveyed(each) => ("surveyed", json!(each)),
        Outcome::Done => ("done", json!(true)),
        Outcome::Io { message } => ("io", json!(message)),
        Outcome::Unsupported => ("unsupported", json!(true)),
    }
}

/// An effect as a line. Its secrets are hidden, so a replay, which has none, writes the same line.
pub(super) fn effect_json(id: EffectId, task: TaskId, effect: &Effect) -> Value {
    let what = match effect {
        Effect::Http(request) => json!({"http": request_json(request)}),
        Effect::Credit { of, bytes } => json!({"credit": of, "bytes": bytes}),
        Effect::Abort { of } => json!({"abort": of}),
        Effect::Hash { of, algorithm } => json!({"hash": of, "algorithm": algorithm}),
        // How much is read ahead follows from the settings.
        Effect::Stat { source, .. } => json!({"stat": source}),
        Effect::Survey { of, hash } => json!({"survey": of, "algorithm": hash}),
        Effect::OpenSink {
            sink,
            name,
            size,
            resume,
        } => json!({"open_sink": sink, "name": name, "size": size, "resume": resume}),
        Effect::CommitSink { sink } => json!({"commit_sink": sink}),
        Effect::DropSink { sink, keep } => json!({"drop_sink": sink, "keep": keep}),
        Effect::Persist(persist) => {
            json!({"persist": {"expires_at_unix_ms": persist.expires_at_unix_ms}})
        }
    };
    json!({"effect": id, "task": task, "what": what})
}

fn request_json(request: &HttpRequest) -> Value {
    let headers: Vec<_> = request
        .headers
        .iter()
        .map(|header| match &header.value {
            HeaderValue::Plain(value) => (header.name, value.as_str()),
            HeaderValue::Secret(_) => (header.name, HIDDEN),
        })
        .collect();
    let body = request.body.as_ref().map(|body| {
        let segments = body.segments.iter().map(|segment| match segment {
            Segment::Bytes(bytes) => json!({"text": redact::text(&String::from_utf8_lossy(bytes))}),
            Segment::Range(range) => json!({"range": range}),
            Segment::Rest(source) => json!({"rest": source}),
        });
        segments.collect::<Vec<_>>()
    });
    json!({
        "operation": request.operation, "attempt": request.attempt, "method": request.method, "url": request.url.redacted,
        "headers": headers, "body": body, "timeouts": request.timeouts, "may_follow_redirect": request.may_follow_redirect,
        "reply": request.reply,
    })
}

fn task_json(task: &Task) -> Value {
    match task {
        Task::Call(call) => json!({"call": call_json(call)}),
        Task::Pages(call) => json!({"pages": call_json(call)}),
        Task::Upload(task) => json!({"upload": task}),
        Task::UploadMany(task) => json!({"upload_many": task}),
        Task::Download(task) => json!({"download": task}),
        Task::Read(task) => json!({"read": task}),
        Task::Ask(task) => json!({"ask": task}),
        Task::SignIn(task) => {
            json!({"sign_in": {"email": task.email, "code": task.code.is_some()}})
        }
        Task::SignOut => json!({"sign_out": {}}),
        Task::ImportUrl(task) => json!({"import_url": task}),
    }
}

fn call_json(call: &Call) -> Value {
    let op = operation::find(&call.operation).ok();
    let params: Map<String, Value> = call
        .params
        .iter()
        .map(|(name, value)| {
            let secret = op
                .and_then(|op| op.param(name))
                .is_some_and(|param| param.secret);
            (
                name.clone(),
                if secret {
                    json!(HIDDEN)
                } else {
                    redact::json(value.clone())
                },
            )
        })
        .collect();
    json!({"operation": call.operation, "params": params, "files": call.files, "options": call.options})
}
