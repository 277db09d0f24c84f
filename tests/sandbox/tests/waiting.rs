//! Long polls over real sockets: they come back at a change, and with the clock.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]

mod common;

use common::{Program, payload};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Longest wait for something that is sure to come.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for 95 s, as far as the service is concerned; the client gives up before.
fn poll(program: &Program, key: &str, since: &str) -> Value {
    let path = "/activity/poll/sandbox-files/";
    let request = program
        .get(path)
        .query(&[("wait", "95"), ("lastactivity", since)]);
    payload(request.bearer_auth(key).send().unwrap())
}

/// Waits until the program counts this many polls, so that the last one is parked or about to be.
fn polls(program: &Program, count: u64) {
    let start = Instant::now();
    while program.stats()["requests"]["activity.poll"] != count {
        assert!(start.elapsed() < PATIENCE, "the poll never came");
    }
}

#[test]
fn a_change_ends_the_wait() {
    let program = Program::start(&["--rate-limit", "off"]);
    let key = program.key("owner");
    let date: Value = program
        .get("/org/sandbox/details/")
        .bearer_auth(&key)
        .send()
        .unwrap()
        .json()
        .unwrap();
    let since = date["server_date"].as_str().unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| poll(&program, &key, since));
        polls(&program, 1);
        let change = program
            .post("/workspace/sandbox-files/update/")
            .form(&[("name", "Changed")]);
        assert_eq!(change.bearer_auth(&key).send().unwrap().status(), 200);
        let found = waiting.join().unwrap();
        assert_eq!(found["activity"], json!(["details"]));
    });
}

#[test]
fn a_manual_clock_ends_the_wait() {
    let program = Program::start(&["--rate-limit", "off", "--clock", "manual"]);
    let key = program.key("owner");
    let since = "2026-01-01 00:00:00.000000 UTC";
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| poll(&program, &key, since));
        polls(&program, 1);
        program.control_post("/clock", &json!({"advance_ms": 94_999}));
        assert!(!waiting.is_finished());
        // Should the first move have come before the poll did, this one still ends it.
        program.control_post("/clock", &json!({"advance_ms": 95_000}));
        assert_eq!(waiting.join().unwrap()["activity"], json!([]));
    });
}

#[test]
fn whoever_hangs_up_is_forgotten() {
    let program = Program::start(&["--rate-limit", "off"]);
    let key = program.key("owner");
    let impatient = common::client_with_timeout(Duration::from_millis(300));
    let url = format!("{}/activity/poll/sandbox-files/?wait=95", program.base());
    assert!(
        impatient
            .get(url)
            .bearer_auth(&key)
            .send()
            .unwrap_err()
            .is_timeout()
    );
    drop(impatient);
    let start = Instant::now();
    while program.stats()["open_connections"] != 0 {
        assert!(start.elapsed() < PATIENCE, "the connection stays");
    }
}
