//! A recorded run replays to the same effects, and holds no secret.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Delivery, Failure, FailureCause, Outcome};
use fastio_core::task::{SignIn, Task};
use fastio_core::transcript::{Recorder, replay};
use fastio_core::{Engine, ErrorKind};
use serde_json::json;
use std::sync::{Arc, Mutex};
use support::{Host, call, config};

fn recorded() -> (Host, Arc<Mutex<String>>) {
    let lines = Arc::new(Mutex::new(String::new()));
    let sink = lines.clone();
    let recorder = Recorder::new(move |line| {
        let mut lines = sink.lock().unwrap();
        lines.push_str(line);
        lines.push('\n');
    });
    (
        Host::with(Engine::recorded(config(), [9; 32], recorder).unwrap()),
        lines,
    )
}

fn a_run() -> String {
    let (mut host, lines) = recorded();
    let sign_in = SignIn {
        email: "a@b.test".into(),
        password: "canary-password".into(),
        code: Some("canary-code".into()),
    };
    host.start(Task::SignIn(sign_in));
    host.answer(
        "auth.sign_in",
        json!({"auth_token": "canary-limited", "expires_in": 60, "2factor": true}),
    );
    host.answer(
        "auth.verify_two_factor",
        json!({"auth_token": "canary-full", "expires_in": 3600}),
    );
    let params = json!({"context": "workspace", "context_id": "1234567890123456789", "parent_id": "root", "name": "Reports"});
    host.start(Task::Call(call("storage.create_folder", params)));
    let (id, _) = host.request("storage.create_folder");
    host.report(
        id,
        Outcome::Failed(Failure {
            delivery: Delivery::NotSent,
            cause: FailureCause::Connect,
            message: "refused".into(),
        }),
    );
    host.sleep();
    host.answer(
        "storage.create_folder",
        json!({"node": {"id": "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw"}}),
    );
    host.start(Task::Call(call(
        "auth.create_api_key",
        json!({"memo": "ci", "token": "canary-totp"}),
    )));
    host.answer(
        "auth.create_api_key",
        json!({"id": "k", "api_key": "canary-key"}),
    );
    lines.lock().unwrap().clone()
}

#[test]
fn a_replay_gives_the_same_effects() {
    let transcript = a_run();
    let replayed = replay(&transcript).unwrap();
    assert_eq!(replayed.effects, 5);
    assert_eq!(replayed.lines, transcript.lines().count());
}

#[test]
fn no_secret_is_written() {
    let transcript = a_run();
    assert!(!transcript.contains("canary"), "{transcript}");
    assert!(transcript.contains("Reports"));
}

#[test]
fn a_changed_effect_is_found_and_shown() {
    let transcript = a_run()
        .replace("Reports", "Ledgers")
        .replacen("Ledgers", "Reports", 1);
    let error = replay(&transcript).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidReply);
    assert!(error.message.contains("differs"), "{}", error.message);
}

#[test]
fn damage_is_told_with_its_line() {
    let mut transcript = a_run();
    transcript.push_str("{\"unheard\":1}\n");
    let message = replay(&transcript).unwrap_err().message.clone();
    assert!(
        message.contains(&format!("line {}", transcript.lines().count())),
        "{message}"
    );
}
