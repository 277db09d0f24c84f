//! A host made of answers: it performs nothing, and tells what the test says.
#![allow(dead_code)]

pub mod uploads;

use fastio_core::effect::{HttpRequest, Outcome};
use fastio_core::source::Segment;
use fastio_core::task::Call;
use fastio_core::{
    Completion, Config, Credential, Effect, EffectId, Engine, Error, Event, Now, Task, TaskId,
};
use serde_json::{Value, json};
use std::collections::VecDeque;

pub struct Host {
    pub engine: Engine,
    pub now: Now,
    pub effects: VecDeque<(EffectId, TaskId, Effect)>,
    pub events: Vec<(TaskId, Event)>,
}

pub fn config() -> Config {
    Config {
        base_url: "https://api.test/current".into(),
        credential: Credential::Token("canary-token".into()),
        ..Config::default()
    }
}

pub fn call(operation: &str, params: Value) -> Call {
    let Value::Object(params) = params else {
        panic!("parameters are an object")
    };
    Call {
        operation: operation.into(),
        params,
        ..Call::default()
    }
}

impl Host {
    pub fn new(config: Config) -> Self {
        Host::with(Engine::new(config, [7; 32]).unwrap())
    }

    pub fn with(engine: Engine) -> Self {
        let now = Now {
            monotonic_ms: 1_000,
            unix_ms: 1_800_000_000_000,
        };
        Host {
            engine,
            now,
            effects: VecDeque::new(),
            events: Vec::new(),
        }
    }

    pub fn start(&mut self, task: Task) -> TaskId {
        let id = self.engine.start(task, self.now).unwrap();
        self.drain();
        id
    }

    pub fn drain(&mut self) {
        self.effects
            .extend(std::iter::from_fn(|| self.engine.next_effect()));
        self.events
            .extend(std::iter::from_fn(|| self.engine.next_event()));
    }

    pub fn report(&mut self, id: EffectId, outcome: Outcome) {
        self.engine.report(id, outcome, self.now);
        self.drain();
    }

    /// The next effect, which must be there.
    pub fn next(&mut self) -> (EffectId, Effect) {
        let (id, _, effect) = self.effects.pop_front().expect("an effect");
        (id, effect)
    }

    /// The next effect, which must be a request of this operation.
    pub fn request(&mut self, operation: &str) -> (EffectId, HttpRequest) {
        match self.next() {
            (id, Effect::Http(request)) => {
                assert_eq!(request.operation, operation);
                (id, *request)
            }
            (_, other) => panic!("not a request of {operation}: {other:?}"),
        }
    }

    pub fn reply(&mut self, id: EffectId, status: u16, body: Value) {
        self.reply_with(id, status, &[], body.to_string().as_bytes());
    }

    pub fn reply_with(&mut self, id: EffectId, status: u16, headers: &[(&str, &str)], body: &[u8]) {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.report(id, Outcome::Head { status, headers });
        self.report(id, Outcome::Data(body.to_vec()));
        self.report(id, Outcome::End);
    }

    /// Answers the next request, which must be of this operation, with a payload.
    pub fn answer(&mut self, operation: &str, payload: Value) -> HttpRequest {
        let (id, request) = self.request(operation);
        self.reply(id, 200, json!({"result": "yes", "response": payload}));
        request
    }

    pub fn refuse(&mut self, operation: &str, status: u16, error: Value) -> HttpRequest {
        let (id, request) = self.request(operation);
        self.reply(id, status, json!({"result": "no", "error": error}));
        request
    }

    /// Lets time pass, to the next timer if it is due by then.
    pub fn advance(&mut self, ms: u64) {
        self.now.monotonic_ms += ms;
        self.now.unix_ms += ms;
        self.engine.tick(self.now);
        self.drain();
    }

    /// Lets time pass up to the next timer; gives how long that was.
    pub fn sleep(&mut self) -> u64 {
        let at = self.engine.wake_at().expect("a timer");
        let ms = at.saturating_sub(self.now.monotonic_ms);
        self.advance(ms);
        ms
    }

    pub fn finished(&self, task: TaskId) -> Option<&Result<Completion, Error>> {
        self.events.iter().find_map(|(of, event)| match event {
            Event::Finished(result) if *of == task => Some(result.as_ref()),
            _ => None,
        })
    }

    pub fn result(&self, task: TaskId) -> &Completion {
        match self.finished(task) {
            Some(Ok(completion)) => completion,
            Some(Err(error)) => panic!("failed: {error}"),
            None => panic!(
                "not finished; effects {:?}, events {:?}",
                self.effects, self.events
            ),
        }
    }

    pub fn error(&self, task: TaskId) -> &Error {
        match self.finished(task) {
            Some(Err(error)) => error,
            other => panic!("no error: {other:?}"),
        }
    }
}

/// A request's body as text, the ranges of sources as `<range>`.
pub fn body_text(request: &HttpRequest) -> String {
    let segments = request.body.iter().flat_map(|body| &body.segments);
    segments
        .map(|segment| match segment {
            Segment::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            Segment::Range(range) => format!("<{}+{}>", range.offset, range.len),
            Segment::Rest(_) => "<rest>".to_owned(),
        })
        .collect()
}

pub fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(name))
        .map(|header| header.value.expose())
}
