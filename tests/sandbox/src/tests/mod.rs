//! Tests of the step function, area by area. What is expected comes from the description.

mod activity;
mod auth;
mod chats;
mod content;
mod desk;
mod downloads;
mod fileshares;
mod guards;
mod keys;
mod locks;
mod members;
mod oauth;
mod orgs;
mod replies;
mod search;
mod storage;
mod sweep;
mod upload_batches;
mod upload_faults;
mod upload_streams;
mod uploads;
mod users;
mod web_uploads;
mod workspaces;

use crate::options::{Envelope, Options};
use crate::random::Random;
use crate::reply::{Outcome, Reply};
use crate::request::{Body, Request};
use crate::state::State;
use crate::step::step;
use crate::time::Now;
use base64::Engine as _;
use fastio_description::table::Method;
use serde_json::Value;

/// A service and its clock.
pub struct World {
    pub state: State,
    pub now: Now,
    number: u64,
}

/// A status with the payload of a success, or the error of a refusal.
pub type Got = (u16, Value);

/// What a request is authorized by.
#[derive(Clone)]
pub enum By<'a> {
    Nobody,
    Bearer(&'a str),
    Basic(&'a str, &'a str),
}

impl World {
    pub fn new() -> World {
        World::with(Options::default())
    }

    pub fn with(options: Options) -> World {
        World {
            state: State::new(&options, Now::MANUAL_START),
            now: Now::MANUAL_START,
            number: 0,
        }
    }

    pub fn send(&mut self, request: Request, by: &By<'_>) -> Outcome {
        let now = self.now;
        self.send_received(request, by, now)
    }

    /// Sends a request that was received at this time.
    pub fn send_received(&mut self, mut request: Request, by: &By<'_>, at: Now) -> Outcome {
        let header = match by {
            By::Nobody => None,
            By::Bearer(token) => Some(format!("Bearer {token}")),
            By::Basic(email, password) => {
                let pair = format!("{email}:{password}");
                let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
                Some(format!("Basic {encoded}"))
            }
        };
        request
            .headers
            .extend(header.map(|value| ("authorization".to_owned(), value)));
        request.received = at;
        self.number += 1;
        step(
            &mut self.state,
            &request,
            self.now,
            Random::entropy(1, self.number),
        )
    }

    pub fn reply(&mut self, request: Request, by: &By<'_>) -> Reply {
        match self.send(request, by) {
            Outcome::Reply(reply) => reply,
            Outcome::Wait(until) => panic!("waits until {until:?}"),
        }
    }

    fn open(&mut self, request: Request, by: &By<'_>) -> Got {
        let reply = self.reply(request, by);
        let mut body = reply.value();
        for key in ["error", "response"] {
            if let Some(inner) = body.get_mut(key) {
                return (reply.status, inner.take());
            }
        }
        (reply.status, body)
    }

    pub fn get(&mut self, target: &str, by: &By<'_>) -> Got {
        self.open(Request::new(Method::Get, &format!("/current{target}")), by)
    }

    pub fn delete(&mut self, target: &str, by: &By<'_>) -> Got {
        self.open(
            Request::new(Method::Delete, &format!("/current{target}")),
            by,
        )
    }

    pub fn post(&mut self, target: &str, by: &By<'_>, form: &[(&str, &str)]) -> Got {
        let mut request = Request::new(Method::Post, &format!("/current{target}"));
        if !form.is_empty() {
            let pairs = form
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
            request.body = Body::Form(pairs.collect());
        }
        self.open(request, by)
    }

    /// A session of a seeded account, by its short name.
    pub fn sign_in(&mut self, name: &str) -> String {
        let email = format!("{name}@sandbox.test");
        let (status, payload) = self.get("/user/auth/", &By::Basic(&email, "sandbox-password"));
        assert_eq!(status, 200, "{payload}");
        payload["auth_token"].as_str().unwrap().to_owned()
    }

    /// A value of the seed, by JSON pointer.
    pub fn seed(&self, pointer: &str) -> String {
        let value = self.state.seed.0.pointer(pointer).unwrap();
        value.as_str().unwrap().to_owned()
    }

    /// The code of the last mail to an address.
    pub fn mailed(&self, to: &str) -> String {
        let mail = self
            .state
            .mail
            .iter()
            .rev()
            .find(|mail| mail.to == to)
            .unwrap();
        mail.code.as_ref().unwrap().0.clone()
    }
}

/// The names in `error.params`.
pub fn names(error: &Value) -> Vec<&str> {
    let params = error["params"].as_array().unwrap();
    params
        .iter()
        .map(|param| param["name"].as_str().unwrap())
        .collect()
}

pub fn flat() -> Options {
    Options {
        envelope: Envelope::Flat,
        ..Options::default()
    }
}
