//! Every fault the control plane can cause, seen by a plain client.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]

mod common;

use common::Program;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

fn ping(program: &Program) -> reqwest::Result<reqwest::blocking::Response> {
    program.get("/ping/").send()
}

#[test]
fn skip_and_times_choose_the_requests() {
    let program = Program::start(&[]);
    program.fault(json!({"operation": "system.ping", "skip": 1, "times": 2, "fault": "status", "status": 503}));
    let seen: Vec<u16> = (0..4)
        .map(|_| ping(&program).unwrap().status().as_u16())
        .collect();
    assert_eq!(seen, [200, 503, 503, 200]);
    program.fault(json!({"operation": "system.ping", "times": 9, "fault": "status"}));
    assert_eq!(ping(&program).unwrap().status(), 503);
    let cleared = program
        .http
        .delete(format!("{}/faults", program.control()))
        .send()
        .unwrap();
    assert_eq!(
        (
            cleared.status().as_u16(),
            ping(&program).unwrap().status().as_u16()
        ),
        (200, 200)
    );
}

#[test]
fn a_status_carries_the_time_to_wait() {
    let program = Program::start(&["--clock", "manual"]);
    program.fault(
        json!({"operation": "system.ping", "fault": "status", "status": 429, "retry_after": 7}),
    );
    let reply = ping(&program).unwrap();
    assert_eq!(reply.status(), 429);
    assert_eq!(reply.headers()["x-ve-limit-expires"], "1767225607");
    let body: Value = reply.json().unwrap();
    assert_eq!(body["error"]["params"]["retry_after_seconds"], 7);
}

#[test]
fn latency_delays_and_does_the_work() {
    let program = Program::start(&[]);
    program.fault(json!({"operation": "system.ping", "fault": "latency", "ms": 300}));
    let start = Instant::now();
    assert_eq!(ping(&program).unwrap().status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_cut_breaks_the_body_and_a_truncation_only_the_json() {
    let program = Program::start(&[]);
    program.fault(json!({"operation": "system.ping", "fault": "cut"}));
    let reply = ping(&program).unwrap();
    assert_eq!(reply.status(), 200);
    assert!(
        reply.bytes().is_err(),
        "the connection breaks in the middle of the body"
    );
    program.fault(json!({"operation": "system.ping", "fault": "truncate"}));
    let body = ping(&program).unwrap().text().unwrap();
    assert!(!body.is_empty() && serde_json::from_str::<Value>(&body).is_err());
    program.fault(json!({"operation": "system.ping", "fault": "non_json"}));
    let reply = ping(&program).unwrap();
    assert_eq!(reply.headers()["content-type"], "text/html");
}

#[test]
fn a_lost_reply_has_done_its_work() {
    let program = Program::start(&[]);
    let key = program.key("owner");
    program.fault(json!({"operation": "orgs.create", "fault": "lost_reply"}));
    let create = || {
        program
            .post("/org/create/")
            .bearer_auth(&key)
            .form(&[("domain", "lost-one")])
            .send()
    };
    assert!(create().is_err(), "no head comes");
    let found = program
        .get("/org/lost-one/details/")
        .bearer_auth(&key)
        .send()
        .unwrap();
    assert_eq!(found.status(), 200);
}

#[test]
fn an_expired_token_stays_dead() {
    let program = Program::start(&[]);
    let sign_in = program
        .get("/user/auth/")
        .basic_auth("owner@sandbox.test", Some("sandbox-password"));
    let token = common::payload(sign_in.send().unwrap())["auth_token"]
        .as_str()
        .unwrap()
        .to_owned();
    program.fault(json!({"operation": "users.get_me", "fault": "expire_token"}));
    for _ in 0..2 {
        let reply = program
            .get("/user/details/")
            .bearer_auth(&token)
            .send()
            .unwrap();
        assert_eq!(reply.status(), 401);
        assert_eq!(reply.json::<Value>().unwrap()["error"]["code"], 10011);
    }
}

#[test]
fn an_api_key_is_refused_once() {
    let program = Program::start(&[]);
    let key = program.key("owner");
    program.fault(json!([{"operation": "users.get_me", "fault": "expire_token"}]));
    let check = || {
        let request = program.get("/user/details/").bearer_auth(&key);
        request.send().unwrap().status().as_u16()
    };
    assert_eq!([check(), check()], [401, 200]);
}

#[test]
fn a_reset_forgets_faults() {
    let program = Program::start(&[]);
    program.fault(json!({"fault": "status", "times": 9}));
    assert_eq!(ping(&program).unwrap().status(), 503);
    assert_eq!(program.control_post("/reset", &json!({})).status(), 200);
    assert_eq!(ping(&program).unwrap().status(), 200);
}

#[test]
fn an_upload_fails_where_a_fault_says_so() {
    let program = Program::start(&[]);
    let key = program.key("member");
    program.fault(json!({"operation": "uploads.complete", "fault": "store_failed"}));
    program.fault(json!({"operation": "uploads.send_chunk", "skip": 1, "fault": "damage"}));
    let session = program.session(&key, 4);
    assert_eq!(
        program.chunk(&key, &session, b"abcd".to_vec()).status(),
        200
    );
    let complete = program.post(&format!("/upload/{session}/complete/"));
    assert_eq!(complete.bearer_auth(&key).send().unwrap().status(), 200);
    let details = format!("/upload/{session}/details/?wait=5");
    loop {
        let read = program.get(&details).bearer_auth(&key).send().unwrap();
        let session = common::payload(read)["session"].take();
        assert_ne!(session["status"], "complete");
        if session["status"] == "store_failed" {
            break;
        }
    }
    // The hash of "abcd" sent with it tells that the second chunk came damaged.
    let session = program.session(&key, 4);
    let part = reqwest::blocking::multipart::Part::bytes(b"abcd".to_vec()).file_name("1");
    let form = reqwest::blocking::multipart::Form::new().part("chunk", part);
    let path = format!("/upload/{session}/chunk/?order=1&size=4&hash_algo=crc32c&hash=92c80a31");
    let sent = program.post(&path).bearer_auth(&key).multipart(form);
    assert_eq!(sent.send().unwrap().status(), 406);
    program.fault(
        json!({"operation": "system.ping", "fault": "status", "status": 406, "code": 10522}),
    );
    let body: Value = ping(&program).unwrap().json().unwrap();
    assert_eq!(body["error"]["code"], 10522);
}
