//! What has been sent is not given up for an outage, and nobody who cancels waits for one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::config::RetryPolicy;
use fastio_core::effect::Outcome;
use fastio_core::task::{ImportUrl, Read, Task, Upload};
use fastio_core::{Config, Effect, EffectId, ErrorKind, TaskId};
use serde_json::json;
use support::uploads::{NODE, UPLOAD, hash, looked_at, lost, stat, upload};
use support::{Host, call, config};

fn once() -> Config {
    Config {
        retry: RetryPolicy {
            max_attempts: 1,
            ..RetryPolicy::default()
        },
        ..config()
    }
}

/// Up to the request that takes a small file.
fn small(host: &mut Host, task: Upload) -> TaskId {
    let task = host.start(Task::Upload(Box::new(task)));
    stat(host, 9);
    hash(host);
    stat(host, 9);
    task
}

fn sent(host: &mut Host) -> TaskId {
    let task = small(host, upload(9));
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    task
}

/// From the poll that finds it stored to the end.
fn stored(host: &mut Host, task: TaskId) {
    let session = json!({"status": "complete", "new_file_id": NODE});
    host.answer("uploads.get", json!({"session": session}));
    looked_at(host, "e3069283");
    host.answer("uploads.delete", json!({}));
    stat(host, 9);
    host.result(task);
}

fn outage(host: &mut Host, operation: &str) {
    host.refuse(operation, 503, json!({"code": 1654, "text": "down"}));
}

#[test]
fn an_upload_that_has_arrived_is_asked_after_through_an_outage() {
    let mut host = Host::new(once());
    let task = sent(&mut host);
    for _ in 0..6 {
        outage(&mut host, "uploads.get");
        assert!(host.effects.is_empty(), "nothing is deleted");
        host.sleep();
    }
    stored(&mut host, task);
}

#[test]
fn a_poll_that_something_on_the_way_cuts_is_made_shorter() {
    let mut host = Host::new(once());
    sent(&mut host);
    let storing = json!({"session": {"status": "storing"}});
    host.answer("uploads.get", storing.clone());
    let (id, request) = host.request("uploads.get");
    assert!(request.url.full.contains("wait=60"), "{}", request.url.full);
    host.report(id, lost());
    host.sleep();
    let request = host.answer("uploads.get", storing.clone());
    assert!(!request.url.full.contains("wait="), "{}", request.url.full);
    host.sleep();
    let (_, request) = host.request("uploads.get");
    assert!(request.url.full.contains("wait=30"), "{}", request.url.full);
}

#[test]
fn an_outage_that_does_not_end_leaves_the_session_and_names_it() {
    let mut host = Host::new(once());
    let task = sent(&mut host);
    let begun = host.now.monotonic_ms;
    while host.finished(task).is_none() {
        outage(&mut host, "uploads.get");
        if host.finished(task).is_none() {
            host.sleep();
        }
    }
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::OutcomeUnknown);
    assert!(error.message.contains(UPLOAD), "{error}");
    assert!(host.effects.is_empty() && host.engine.is_idle());
    assert!(host.now.monotonic_ms - begun >= 5 * 60 * 1000);
}

#[test]
fn a_refusal_is_no_outage() {
    let mut host = Host::new(once());
    let task = sent(&mut host);
    let error = json!({"code": 1680, "text": "no"});
    host.refuse("uploads.get", 403, error);
    host.answer("uploads.delete", json!({}));
    assert_eq!(host.error(task).kind, ErrorKind::Forbidden);
}

#[test]
fn an_import_is_asked_after_through_an_outage() {
    let mut host = Host::new(once());
    let task = host.start(Task::ImportUrl(Box::new(ImportUrl {
        source_url: "https://example.com/a.txt".into(),
        profile_type: "workspace".into(),
        profile_id: "1234567890123456789".into(),
        ..ImportUrl::default()
    })));
    host.answer("web_uploads.create", json!({"id": UPLOAD}));
    host.sleep();
    outage(&mut host, "web_uploads.get");
    host.sleep();
    let told = json!({"id": UPLOAD, "status": "complete", "new_file_id": NODE});
    host.answer("web_uploads.get", told);
    host.result(task);
}

fn cancelled(host: &mut Host, task: TaskId) -> EffectId {
    host.request("uploads.get");
    host.engine.cancel(task, host.now);
    host.drain();
    assert!(matches!(host.next().1, Effect::Abort { .. }));
    host.request("uploads.delete").0
}

#[test]
fn who_cancels_waits_for_the_clean_up_for_a_moment_only() {
    let mut host = Host::new(config());
    let task = sent(&mut host);
    let deleting = cancelled(&mut host, task);
    host.advance(99);
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(!host.engine.is_idle(), "it is still being deleted");
    host.report(deleting, lost());
    host.sleep();
    host.answer("uploads.delete", json!({}));
    assert!(host.engine.is_idle());
}

#[test]
fn who_cancels_does_not_wait_for_a_rate_limit() {
    let mut host = Host::new(config());
    let task = sent(&mut host);
    let (id, _) = host.request("uploads.get");
    let limit = json!({"result": "no", "error": {"code": 1671, "text": "slow down"}});
    let limit = limit.to_string();
    host.reply_with(id, 429, &[("retry-after", "60")], limit.as_bytes());
    host.engine.cancel(task, host.now);
    host.drain();
    host.advance(99);
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(host.effects.is_empty(), "the limit is kept");
    host.sleep();
    host.answer("uploads.delete", json!({}));
    assert!(host.engine.is_idle());
}

#[test]
fn readers_that_wait_for_their_callers_keep_nobody_from_calling() {
    let mut host = Host::new(Config {
        max_concurrent_requests: 1,
        ..config()
    });
    let reading = host.start(Task::Read(Read {
        context: "workspace".into(),
        context_id: "1234567890123456789".into(),
        node_id: NODE.into(),
        version_id: Some("3abcd".into()),
        ahead: Some(6),
        ..Read::default()
    }));
    let (id, _) = host.request("downloads.read");
    let headers = Vec::new();
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers,
        },
    );
    let asked = host.start(Task::Call(call("users.get_me", json!({}))));
    assert!(host.effects.is_empty(), "one at once");
    host.report(id, Outcome::Data(b"hello ".to_vec()));
    host.answer("users.get_me", json!({"user": {}}));
    host.result(asked);
    host.engine.demand(reading, 6, host.now);
    host.drain();
    assert!(matches!(host.next().1, Effect::Credit { .. }));
    host.report(id, Outcome::End);
    host.result(reading);
}

#[test]
fn who_may_upload_but_not_look_sends_again() {
    let mut host = Host::new(config());
    let task = small(&mut host, upload(9));
    let (id, _) = host.request("uploads.upload_small");
    host.report(id, lost());
    host.sleep();
    let error = json!({"code": 1680, "text": "no"});
    host.refuse("storage.list", 403, error);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    stored(&mut host, task);
}

#[test]
fn what_cannot_be_looked_for_stays_unknown() {
    let mut host = Host::new(once());
    let task = small(&mut host, upload(9));
    let (id, _) = host.request("uploads.upload_small");
    host.report(id, lost());
    host.sleep();
    outage(&mut host, "storage.list");
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
}

#[test]
fn a_file_below_folders_is_looked_for_there() {
    let mut host = Host::new(config());
    let task = small(
        &mut host,
        Upload {
            relative_path: Some("a/b/".into()),
            ..upload(9)
        },
    );
    let (id, _) = host.request("uploads.upload_small");
    host.report(id, lost());
    host.sleep();
    for (parent, name, id) in [
        ("root", "a", "2a"),
        ("2a", "b", "2b"),
        ("2b", "disk.img", NODE),
    ] {
        let request = host.answer("storage.list", json!({"nodes": [{"id": id, "name": name}]}));
        let at = format!("/{parent}/");
        assert!(request.url.full.contains(&at), "{}", request.url.full);
    }
    let node = json!({"id": NODE, "size": 9, "crc32c": "e3069283"});
    host.answer("storage.get", json!({"node": node}));
    stat(&mut host, 9);
    host.result(task);
}

#[test]
fn nothing_is_written_back_to_a_file_share_in_one_call_and_only_once() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(Upload {
        profile_type: "fileshare".into(),
        file_id: Some(NODE.into()),
        ..upload(0)
    })));
    stat(&mut host, 0);
    let (id, _) = host.next();
    let hex = "00000000".to_owned();
    host.report(id, Outcome::Hashed { hex, bytes: 0 });
    stat(&mut host, 0);
    let (id, _) = host.request("uploads.write_back_small");
    host.report(id, lost());
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
}
