//! Uploads of sources whose size is not known, through the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Delivery, Failure, FailureCause, Hashed, Outcome};
use fastio_core::source::{BodyPlan, Segment, SourceId};
use fastio_core::task::{FileToUpload, Task, Upload, UploadMany};
use fastio_core::{Completion, Effect, EffectId, ErrorKind, Event, Journal, TaskId};
use serde_json::{Value, json};
use support::uploads::{NODE, UPLOAD, lost, upload};
use support::{Host, body_text, config};

const SIZE: u64 = 9_000_000;
const PLAN: u64 = 10_000_000;

fn stream() -> Upload {
    let mut task = upload(0);
    task.source.size = None;
    task.chunk_size = None;
    task
}

fn start(host: &mut Host, task: Upload) -> TaskId {
    host.start(Task::Upload(Box::new(task)))
}

/// Answers the next effect, which must look at the source: it has its beginning, or not.
fn look(host: &mut Host, whole: bool) {
    let (id, effect) = host.next();
    let asked = Effect::Stat {
        source: SourceId(1),
        read_ahead: 4 * 1024 * 1024,
    };
    assert_eq!(effect, asked);
    let outcome = if whole {
        Outcome::Stat {
            size: None,
            modified_unix_ms: None,
        }
    } else {
        Outcome::Io {
            message: "its beginning is gone".into(),
        }
    };
    host.report(id, outcome);
}

fn limits(host: &mut Host) {
    host.answer("uploads.get_limits", json!({"limits": {"size": PLAN}}));
}

/// Up to the point where the body is on its way.
fn under_way(host: &mut Host) -> (TaskId, EffectId) {
    let task = start(host, stream());
    look(host, true);
    limits(host);
    (task, opened(host))
}

fn opened(host: &mut Host) -> EffectId {
    let request = host.answer("uploads.create_stream", json!({"id": UPLOAD}));
    let body = body_text(&request);
    assert!(
        body.contains("stream=true") && body.contains("name=disk.img"),
        "{body}"
    );
    assert!(!body.contains("size="), "{body}");
    let (id, request) = host.request("uploads.send_stream");
    let plan = BodyPlan {
        segments: vec![Segment::Rest(SourceId(1))],
    };
    assert_eq!(request.body, Some(plan));
    assert_eq!(request.timeouts.total_ms, None);
    id
}

/// Answers the next effect, which must ask for the hash of what was sent.
fn sent(host: &mut Host, outcome: Outcome) {
    let (id, effect) = host.next();
    assert!(
        matches!(
            effect,
            Effect::Hash {
                of: Hashed::Sent(SourceId(1)),
                ..
            }
        ),
        "{effect:?}"
    );
    host.report(id, outcome);
}

fn hashed() -> Outcome {
    Outcome::Hashed {
        hex: "e3069283".into(),
        bytes: SIZE,
    }
}

fn session(host: &mut Host, status: &str) {
    let session = json!({"session": {"status": status, "new_file_id": NODE}});
    host.answer("uploads.get", session);
}

/// From the reply to the body to the end.
fn stored(host: &mut Host, task: TaskId, node: Value) {
    sent(host, hashed());
    session(host, "complete");
    host.answer("storage.get", json!({ "node": node }));
    host.answer("uploads.delete", json!({}));
    assert!(host.finished(task).is_some());
}

fn deleted(host: &mut Host) {
    host.answer("uploads.delete", json!({}));
    assert!(host.effects.is_empty(), "{:?}", host.effects);
}

fn failed(cause: FailureCause) -> Outcome {
    Outcome::Failed(Failure {
        delivery: Delivery::Unknown,
        cause,
        message: "the pipe broke".into(),
    })
}

#[test]
fn a_stream_is_one_body_and_what_is_stored_is_compared_with_it() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.report(body, Outcome::Sent { bytes: 5_000_000 });
    host.report(body, Outcome::Sent { bytes: SIZE });
    host.reply(body, 200, json!({"result": true}));
    stored(&mut host, task, json!({"size": SIZE, "crc32c": "e3069283"}));
    let Completion::Uploaded(uploaded) = host.result(task) else {
        panic!()
    };
    assert_eq!(
        (uploaded.size, uploaded.crc32c.as_str(), uploaded.verified),
        (SIZE, "e3069283", true)
    );
    assert_eq!(uploaded.node_id.as_deref(), Some(NODE));
    let far: Vec<_> = host
        .events
        .iter()
        .filter_map(|(_, event)| match event {
            Event::Progress(progress) => Some(*progress),
            _ => None,
        })
        .collect();
    assert!(far.iter().all(|far| far.total.is_none()));
    assert!(far.is_sorted_by_key(|far| (far.sent, far.confirmed)));
    let last = far.last().unwrap();
    assert_eq!(
        (last.sent, last.confirmed, last.files_done),
        (SIZE, SIZE, 1)
    );
}

#[test]
fn another_file_in_its_place_is_an_error() {
    for node in [
        json!({"size": SIZE, "crc32c": "00000000"}),
        json!({"size": SIZE - 1, "crc32c": "e3069283"}),
        json!({"size": 1}),
    ] {
        let mut host = Host::new(config());
        let (task, body) = under_way(&mut host);
        host.reply(body, 200, json!({"result": true}));
        stored(&mut host, task, node);
        assert_eq!(host.error(task).kind, ErrorKind::Integrity);
    }
}

#[test]
fn a_short_stream_and_an_empty_one_go_as_any_small_file() {
    for size in [0, 9] {
        let mut host = Host::new(config());
        start(&mut host, stream());
        let stat = Outcome::Stat {
            size: Some(size),
            modified_unix_ms: None,
        };
        let (id, _) = host.next();
        host.report(id, stat.clone());
        let (id, _) = host.next();
        host.report(
            id,
            Outcome::Hashed {
                hex: "e3069283".into(),
                bytes: size,
            },
        );
        let (id, _) = host.next();
        host.report(id, stat);
        let (_, request) = host.request("uploads.upload_small");
        assert!(body_text(&request).contains(&format!("<0+{size}>")));
    }
}

#[test]
fn bounds_are_kept_before_the_first_byte_and_while_it_is_sent() {
    // More than the plan takes.
    let mut host = Host::new(config());
    let mut bounded = stream();
    bounded.max_size = Some(PLAN + 1);
    let task = start(&mut host, bounded.clone());
    look(&mut host, true);
    limits(&mut host);
    assert_eq!(host.error(task).kind, ErrorKind::LimitExceeded);
    assert!(host.effects.is_empty());

    // A bound of one's own is told to the service.
    let mut host = Host::new(config());
    bounded.max_size = Some(100);
    let task = start(&mut host, bounded.clone());
    look(&mut host, true);
    limits(&mut host);
    let request = host.answer("uploads.create_stream", json!({"id": UPLOAD}));
    assert!(body_text(&request).contains("max_size=100"));
    let (body, _) = host.request("uploads.send_stream");
    host.report(body, Outcome::Sent { bytes: 100 });
    assert!(host.effects.is_empty());
    host.report(body, Outcome::Sent { bytes: 101 });
    let (_, effect) = host.next();
    assert_eq!(effect, Effect::Abort { of: body });
    deleted(&mut host);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::LimitExceeded);
    assert!(error.message.contains("max_size"), "{error}");

    // The plan's, noticed at the end only.
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.reply(body, 200, json!({"result": true}));
    let over = Outcome::Hashed {
        hex: "e3069283".into(),
        bytes: PLAN + 1,
    };
    sent(&mut host, over);
    deleted(&mut host);
    assert_eq!(host.error(task).kind, ErrorKind::LimitExceeded);

    // A size that turns out to be known.
    let mut host = Host::new(config());
    bounded.max_size = Some(8);
    let task = start(&mut host, bounded);
    support::uploads::stat(&mut host, 9);
    assert_eq!(host.error(task).kind, ErrorKind::LimitExceeded);
    assert!(host.effects.is_empty());
}

#[test]
fn a_lost_stream_that_did_not_arrive_is_begun_anew_if_it_can_be_read_again() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.report(body, lost());
    look(&mut host, true);
    host.sleep();
    session(&mut host, "ready");
    host.answer("uploads.delete", json!({}));
    look(&mut host, true);
    let body = opened(&mut host);
    host.reply(body, 200, json!({"result": true}));
    stored(&mut host, task, json!({"size": SIZE, "crc32c": "e3069283"}));
    host.result(task);
}

#[test]
fn a_lost_stream_that_did_not_arrive_and_is_gone_is_a_clear_error() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.report(body, lost());
    look(&mut host, false);
    host.sleep();
    session(&mut host, "ready");
    host.answer("uploads.delete", json!({}));
    look(&mut host, false);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Network);
    assert!(error.retryable && error.message.contains("anew"), "{error}");
    assert!(host.effects.is_empty());
}

#[test]
fn a_lost_stream_that_arrived_is_waited_for() {
    for status in ["uploading", "assembling", "storing"] {
        let mut host = Host::new(config());
        let (task, body) = under_way(&mut host);
        host.report(body, lost());
        look(&mut host, false);
        host.sleep();
        session(&mut host, status);
        stored(&mut host, task, json!({"size": SIZE, "crc32c": "e3069283"}));
        host.result(task);
    }
}

#[test]
fn a_refusal_for_the_rate_is_waited_out_only_while_the_beginning_is_there() {
    for there in [true, false] {
        let mut host = Host::new(config());
        let (task, body) = under_way(&mut host);
        host.reply(
            body,
            429,
            json!({"result": false, "error": {"params": {"retry_after_seconds": 1}}}),
        );
        look(&mut host, there);
        if there {
            host.sleep();
            let (body, request) = host.request("uploads.send_stream");
            assert_eq!(request.attempt, 2);
            host.reply(body, 200, json!({"result": true}));
            stored(&mut host, task, json!({"size": SIZE, "crc32c": "e3069283"}));
            host.result(task);
        } else {
            deleted(&mut host);
            assert_eq!(host.error(task).kind, ErrorKind::RateLimited);
        }
    }
}

#[test]
fn a_source_that_fails_in_the_middle_leaves_nothing_behind() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.report(body, Outcome::Sent { bytes: 5_000_000 });
    host.report(body, failed(FailureCause::Source));
    look(&mut host, false);
    deleted(&mut host);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Io);
    assert!(error.message.contains("the pipe broke"), "{error}");
}

#[test]
fn an_answer_before_the_end_of_the_body_is_no_success() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.reply(body, 200, json!({"result": true}));
    let partly = Outcome::Io {
        message: "its end was not reached".into(),
    };
    sent(&mut host, partly);
    deleted(&mut host);
    assert_eq!(host.error(task).kind, ErrorKind::Io);
}

#[test]
fn a_cancelled_stream_is_aborted_at_once_and_its_session_deleted() {
    let mut host = Host::new(config());
    let (task, body) = under_way(&mut host);
    host.report(body, Outcome::Sent { bytes: 5_000_000 });
    host.engine.cancel(task, host.now);
    host.drain();
    let (_, effect) = host.next();
    assert_eq!(effect, Effect::Abort { of: body });
    deleted(&mut host);
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
}

#[test]
fn what_a_stream_cannot_do_is_refused_before_anything_is_sent() {
    let mut resumed = stream();
    resumed.resume = Some(journal());
    let mut written_back = stream();
    written_back.profile_type = "fileshare".into();
    written_back.file_id = Some(NODE.into());
    let mut from_the_middle = stream();
    from_the_middle.source.offset = 1;
    for (given, param) in [
        (resumed, "resume"),
        (written_back, "source"),
        (from_the_middle, "source"),
    ] {
        let mut host = Host::new(config());
        let task = start(&mut host, given);
        look(&mut host, true);
        assert_eq!(host.error(task).params[0].name, param);
        assert!(host.effects.is_empty());
    }
    let mut nothing = stream();
    nothing.max_size = Some(0);
    let host = Host::new(config());
    let refused = host.engine.start(Task::Upload(Box::new(nothing)), host.now);
    assert_eq!(refused.unwrap_err().params[0].name, "max_size");
}

/// One as a resumable upload tells it.
fn journal() -> Journal {
    let mut host = Host::new(config());
    let mut task = upload(9_000_000);
    task.resumable = true;
    start(&mut host, task);
    support::uploads::stat(&mut host, 9_000_000);
    limits(&mut host);
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    let mut journals = host
        .events
        .into_iter()
        .filter_map(|(_, event)| match event {
            Event::Journal(journal) => Some(journal),
            _ => None,
        });
    journals.next_back().unwrap()
}

#[test]
fn one_of_many_files_can_be_a_stream() {
    let mut host = Host::new(config());
    let file = FileToUpload {
        source: stream().source,
        relative_path: Some("logs/".into()),
    };
    let task = host.start(Task::UploadMany(UploadMany {
        files: vec![file],
        profile_type: "workspace".into(),
        profile_id: "1234567890123456789".into(),
        ..UploadMany::default()
    }));
    look(&mut host, true);
    limits(&mut host);
    let request = host.answer("uploads.create_stream", json!({"id": UPLOAD}));
    assert!(body_text(&request).contains("relative_path=logs%2F"));
    let (body, _) = host.request("uploads.send_stream");
    host.reply(body, 200, json!({"result": true}));
    stored(&mut host, task, json!({"size": SIZE, "crc32c": "e3069283"}));
    let Completion::UploadedMany {
        stored: 1,
        failed: 0,
    } = host.result(task)
    else {
        panic!()
    };
}
