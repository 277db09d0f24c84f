//! Uploads and downloads through the engine. Figures and replies are those of `core/api/upload-behaviour.md`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Hashed, Outcome, ReplyMode};
use fastio_core::source::SinkId;
use fastio_core::task::{Download, Task, Upload};
use fastio_core::{Completion, Effect, EffectId, ErrorKind, TaskId};
use serde_json::json;
use support::uploads::{DISK, NODE, UPLOAD, hash, last_progress, looked_at, lost, stat, upload};
use support::{Host, body_text, config, header};

/// Up to the point where the first two chunks wait for their replies.
fn two_chunks_under_way(host: &mut Host) -> (TaskId, [EffectId; 2]) {
    let task = host.start(Task::Upload(Box::new(upload(DISK))));
    stat(host, DISK);
    let request = host.answer(
        "uploads.get_limits",
        json!({"limits": {"chunk_size": 104_857_600, "size": 42_949_672_960_u64, "chunks": 500}}),
    );
    for part in [
        "action=create",
        "instance_id=1234567890123456789",
        "folder_id=root",
    ] {
        assert!(request.url.full.contains(part), "{}", request.url.full);
    }
    let request = host.answer("uploads.create_session", json!({"id": UPLOAD}));
    let body = body_text(&request);
    for part in [
        "name=disk.img",
        "size=12582912",
        "action=create",
        "instance_id=1234567890123456789",
        "profile_type=workspace",
    ] {
        assert!(body.contains(part), "{body}");
    }
    hash(host);
    hash(host);
    let (first, request) = host.request("uploads.send_chunk");
    let (path, query) = request.url.full.split_once('?').unwrap();
    assert!(
        path.ends_with("/upload/uab12-cdefg-hjkmn-pqrst-vwxyz-1234/chunk/"),
        "{path}"
    );
    for part in [
        "order=1",
        "size=5242880",
        "hash_algo=crc32c",
        "hash=ceab0542",
    ] {
        assert!(query.split('&').any(|pair| pair == part), "{query}");
    }
    assert!(!query.contains("file_crc32c"));
    assert!(body_text(&request).contains("<0+5242880>"));
    assert!(
        header(&request, "content-type")
            .unwrap()
            .starts_with("multipart/form-data; boundary=")
    );
    let (second, request) = host.request("uploads.send_chunk");
    assert!(body_text(&request).contains("<5242880+5242880>"));
    assert!(host.effects.is_empty(), "the shortest goes last, alone");
    (task, [first, second])
}

#[test]
fn the_worked_example_with_a_lost_chunk_reply() {
    let mut host = Host::new(config());
    let (task, [first, second]) = two_chunks_under_way(&mut host);
    host.report(second, Outcome::Sent { bytes: 5_242_900 });
    host.reply(first, 200, json!({"result": true}));
    host.report(second, lost());
    assert_eq!(last_progress(&host), (10_485_760, 5_242_880));
    host.sleep();
    // A chunk is sent again unchanged.
    let (second, request) = host.request("uploads.send_chunk");
    assert!(request.url.full.contains("order=2"));
    host.report(second, Outcome::Sent { bytes: 10 });
    assert_eq!(
        last_progress(&host),
        (10_485_760, 5_242_880),
        "progress never goes back"
    );
    host.reply(second, 200, json!({"result": "yes"}));
    hash(&mut host);
    let (third, request) = host.request("uploads.send_chunk");
    for part in ["order=3", "hash=6cdf7abe", "file_crc32c=bbb30afd"] {
        assert!(request.url.full.contains(part), "{}", request.url.full);
    }
    host.reply(third, 200, json!({"result": true}));
    stat(&mut host, DISK);
    host.answer("uploads.complete", json!({}));
    host.answer(
        "uploads.get",
        json!({"session": {"id": UPLOAD, "status": "assembling"}}),
    );
    let request = host.answer(
        "uploads.get",
        json!({"session": {"id": UPLOAD, "status": "complete", "new_file_id": NODE}}),
    );
    assert!(
        request.url.full.ends_with("?wait=60"),
        "{}",
        request.url.full
    );
    assert_eq!(
        request.timeouts.total_ms,
        Some(180_000),
        "a poll has its own wait on top"
    );
    looked_at(&mut host, "bbb30afd");
    let request = host.answer("uploads.delete", json!({}));
    assert_eq!(request.method, "DELETE");
    stat(&mut host, DISK);
    let Completion::Uploaded(uploaded) = host.result(task) else {
        panic!()
    };
    assert_eq!(
        (
            uploaded.node_id.as_deref(),
            uploaded.crc32c.as_str(),
            uploaded.size
        ),
        (Some(NODE), "bbb30afd", DISK)
    );
    assert_eq!(last_progress(&host), (DISK, DISK));
}

#[test]
fn a_lost_completion_is_settled_by_reading_the_session() {
    let mut host = Host::new(config());
    let (task, chunks) = two_chunks_under_way(&mut host);
    for chunk in chunks {
        host.reply(chunk, 200, json!({"result": true}));
    }
    hash(&mut host);
    host.answer("uploads.send_chunk", json!({}));
    stat(&mut host, DISK);
    let (id, _) = host.request("uploads.complete");
    host.report(id, lost());
    host.answer("uploads.get", json!({"session": {"status": "uploading"}}));
    // It had not arrived, so it goes again.
    let (id, _) = host.request("uploads.complete");
    host.report(id, lost());
    host.answer("uploads.get", json!({"session": {"status": "assemble"}}));
    host.answer(
        "uploads.get",
        json!({"session": {"status": "complete", "new_file_id": NODE}}),
    );
    looked_at(&mut host, "bbb30afd");
    host.answer("uploads.delete", json!({}));
    stat(&mut host, DISK);
    host.result(task);
}

#[test]
fn cancelling_aborts_the_chunks_and_deletes_the_session() {
    let mut host = Host::new(config());
    let (task, chunks) = two_chunks_under_way(&mut host);
    host.engine.cancel(task, host.now);
    host.drain();
    let mut aborted = Vec::new();
    while let Some((_, _, Effect::Abort { of })) = host.effects.front() {
        aborted.push(*of);
        host.effects.pop_front();
    }
    aborted.sort();
    assert_eq!(aborted, chunks);
    assert!(host.finished(task).is_none(), "it cleans up first");
    host.refuse(
        "uploads.delete",
        404,
        json!({"code": 10508, "text": "no such session"}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(host.engine.is_idle());
}

#[test]
fn damage_on_the_way_ends_the_upload() {
    let mut host = Host::new(config());
    let (task, chunks) = two_chunks_under_way(&mut host);
    for chunk in chunks {
        host.reply(chunk, 200, json!({"result": true}));
    }
    hash(&mut host);
    host.refuse(
        "uploads.send_chunk",
        406,
        json!({"code": 10778, "text": "mismatch"}),
    );
    host.answer("uploads.delete", json!({}));
    stat(&mut host, DISK);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn a_file_too_large_for_the_plan_opens_no_session() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(DISK))));
    stat(&mut host, DISK);
    // Older services have the fields at the top.
    host.answer(
        "uploads.get_limits",
        json!({"chunk_size": 104_857_600, "size": 1_000_000, "chunks": 500}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::LimitExceeded);
    assert!(host.error(task).message.contains("`size`"));
    assert!(host.effects.is_empty());
}

#[test]
fn a_small_file_goes_in_one_call() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(9))));
    stat(&mut host, 9);
    hash(&mut host);
    let request = host.answer(
        "uploads.upload_small",
        json!({"id": UPLOAD, "new_file_id": null}),
    );
    let body = body_text(&request);
    assert!(
        body.contains("<0+9>")
            && body.contains("e3069283")
            && body.contains("filename=\"disk.img\""),
        "{body}"
    );
    host.answer(
        "uploads.get",
        json!({"session": {"status": "complete", "new_file_id": NODE}}),
    );
    looked_at(&mut host, "e3069283");
    host.answer("uploads.delete", json!({}));
    stat(&mut host, 9);
    host.result(task);
}

#[test]
fn a_small_file_whose_reply_was_lost_is_looked_for() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(9))));
    stat(&mut host, 9);
    hash(&mut host);
    let (id, _) = host.request("uploads.upload_small");
    host.report(id, lost());
    host.sleep();
    host.answer(
        "storage.list",
        json!({"nodes": [{"id": NODE, "type": "file", "name": "disk.img"}]}),
    );
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "size": 9, "crc32c": "E3069283"}}),
    );
    stat(&mut host, 9);
    let Completion::Uploaded(uploaded) = host.result(task) else {
        panic!()
    };
    assert_eq!(uploaded.node_id.as_deref(), Some(NODE));
}

#[test]
fn a_file_that_is_written_to_meanwhile_is_reported() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(9))));
    stat(&mut host, 9);
    hash(&mut host);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    host.answer("uploads.get", json!({"session": {"status": "complete"}}));
    host.answer("uploads.delete", json!({}));
    stat(&mut host, 10);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn chunks_of_two_contents_are_not_put_together() {
    let mut host = Host::new(config());
    let (task, chunks) = two_chunks_under_way(&mut host);
    for chunk in chunks {
        host.reply(chunk, 200, json!({"result": true}));
    }
    hash(&mut host);
    host.answer("uploads.send_chunk", json!({}));
    stat(&mut host, DISK + 1);
    host.answer("uploads.delete", json!({}));
    stat(&mut host, DISK + 1);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn a_file_share_is_written_back_through_a_session() {
    let mut host = Host::new(config());
    let to_share = Upload {
        profile_type: "fileshare".into(),
        file_id: Some(NODE.into()),
        if_version_id: Some("v1".into()),
        ..upload(9)
    };
    let task = host.start(Task::Upload(Box::new(to_share.clone())));
    stat(&mut host, 9);
    let request = host.answer("uploads.get_limits", json!({"limits": {}}));
    assert!(
        request.url.full.contains("action=update"),
        "{}",
        request.url.full
    );
    let request = host.answer("uploads.write_back", json!({"session": {"id": UPLOAD}}));
    let body = body_text(&request);
    for part in ["action=update", "if_version_id=v1", "size=9"] {
        assert!(body.contains(part), "{body}");
    }
    assert!(!body.contains("profile_type"), "{body}");
    hash(&mut host);
    host.answer("uploads.send_chunk", json!({}));
    stat(&mut host, 9);
    // The reply is lost, and the state tells that it arrived.
    let (id, _) = host.request("uploads.complete");
    host.report(id, lost());
    host.answer("uploads.get", json!({"session": {"status": "assembling"}}));
    let conflict =
        json!({"status": "assembly_failed", "status_message": "CONFLICT_VERSION_MISMATCH: v2"});
    host.answer("uploads.get", json!({"session": conflict}));
    host.answer("uploads.delete", json!({}));
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Conflict);
    assert!(error.message.contains("v2"), "{error}");

    let elsewhere = Upload {
        profile_type: "workspace".into(),
        ..to_share
    };
    let error = host
        .engine
        .start(Task::Upload(Box::new(elsewhere)), host.now)
        .unwrap_err();
    assert_eq!(error.params[0].name, "if_version_id");
}

fn download() -> Download {
    Download {
        context: "workspace".into(),
        context_id: "1234567890123456789".into(),
        node_id: NODE.into(),
        sink: SinkId(3),
        ..Download::default()
    }
}

fn reading(host: &mut Host) -> (TaskId, EffectId) {
    let task = host.start(Task::Download(download()));
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "name": "../a:b.txt", "size": 9, "crc32c": "e3069283"}}),
    );
    let (id, effect) = host.next();
    let Effect::OpenSink { name, size, .. } = effect else {
        panic!("{effect:?}")
    };
    assert_eq!((name.as_str(), size), (".._a_b.txt", Some(9)));
    host.report(id, Outcome::Done);
    host.answer(
        "downloads.request_token",
        json!({"token": "canary-download"}),
    );
    let (id, request) = host.request("downloads.read");
    assert_eq!(
        header(&request, "authorization"),
        None,
        "the token is enough"
    );
    assert!(
        request.url.full.contains("token=canary-download")
            && !request.url.redacted.contains("canary")
    );
    assert!(matches!(request.reply, ReplyMode::Sink { offset: 0, .. }));
    assert_eq!(request.timeouts.total_ms, None);
    (task, id)
}

fn check_and_commit(host: &mut Host, hex: &str) {
    let (id, effect) = host.next();
    assert!(
        matches!(
            effect,
            Effect::Hash {
                of: Hashed::Sink(SinkId(3)),
                ..
            }
        ),
        "{effect:?}"
    );
    host.report(
        id,
        Outcome::Hashed {
            hex: hex.into(),
            bytes: 9,
        },
    );
    let (id, effect) = host.next();
    let should = if hex == "e3069283" {
        Effect::CommitSink { sink: SinkId(3) }
    } else {
        Effect::DropSink { sink: SinkId(3) }
    };
    assert_eq!(effect, should);
    host.report(id, Outcome::Done);
}

#[test]
fn a_download_goes_on_where_it_broke_off() {
    let mut host = Host::new(config());
    let (task, id) = reading(&mut host);
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![],
        },
    );
    host.report(id, Outcome::Wrote { bytes: 4 });
    host.report(id, lost());
    host.sleep();
    let (id, request) = host.request("downloads.read");
    assert_eq!(header(&request, "range"), Some("bytes=4-"));
    assert!(matches!(request.reply, ReplyMode::Sink { offset: 4, .. }));
    host.report(
        id,
        Outcome::Head {
            status: 206,
            headers: vec![("Content-Range".into(), "bytes 4-8/9".into())],
        },
    );
    host.report(id, Outcome::Wrote { bytes: 5 });
    host.report(id, Outcome::End);
    check_and_commit(&mut host, "e3069283");
    let Completion::Downloaded(done) = host.result(task) else {
        panic!()
    };
    assert!(done.verified && done.size == 9);
}

#[test]
fn a_part_from_another_place_is_refused() {
    let mut host = Host::new(config());
    let (task, id) = reading(&mut host);
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![],
        },
    );
    host.report(id, Outcome::Wrote { bytes: 4 });
    host.report(id, lost());
    host.sleep();
    let (id, _) = host.request("downloads.read");
    host.report(
        id,
        Outcome::Head {
            status: 206,
            headers: vec![("content-range".into(), "bytes 0-8/9".into())],
        },
    );
    assert!(matches!(host.next().1, Effect::Abort { .. }));
    let (id, effect) = host.next();
    assert_eq!(effect, Effect::DropSink { sink: SinkId(3) });
    host.report(id, Outcome::Done);
    assert_eq!(host.error(task).kind, ErrorKind::InvalidReply);
}

#[test]
fn other_bytes_than_stored_leave_no_file() {
    let mut host = Host::new(config());
    let (task, id) = reading(&mut host);
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![],
        },
    );
    host.report(id, Outcome::Wrote { bytes: 9 });
    host.report(id, Outcome::End);
    check_and_commit(&mut host, "00000000");
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn a_session_whose_reply_was_lost_is_opened_anew() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(DISK))));
    stat(&mut host, DISK);
    host.answer("uploads.get_limits", json!({"limits": {}}));
    // At most three, since each may have left an empty session behind.
    for left in (0..3).rev() {
        let (id, _) = host.request("uploads.create_session");
        host.report(id, lost());
        if left > 0 {
            host.sleep();
        }
    }
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
    assert!(host.effects.is_empty());
}

#[test]
fn a_completion_refused_for_the_state_is_taken_as_done() {
    let mut host = Host::new(config());
    let (task, chunks) = two_chunks_under_way(&mut host);
    for chunk in chunks {
        host.reply(chunk, 200, json!({"result": true}));
    }
    hash(&mut host);
    host.answer("uploads.send_chunk", json!({}));
    stat(&mut host, DISK);
    host.refuse(
        "uploads.complete",
        406,
        json!({"code": 10521, "text": "the state is not valid"}),
    );
    host.answer("uploads.get", json!({"session": {"status": "storing"}}));
    host.answer(
        "uploads.get",
        json!({"session": {"status": "complete", "new_file_id": NODE}}),
    );
    looked_at(&mut host, "bbb30afd");
    host.answer("uploads.delete", json!({}));
    stat(&mut host, DISK);
    host.result(task);
}

#[test]
fn a_session_that_is_gone_when_deleted_again_is_deleted() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(9))));
    stat(&mut host, 9);
    hash(&mut host);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    host.answer(
        "uploads.get",
        json!({"session": {"status": "complete", "new_file_id": NODE}}),
    );
    looked_at(&mut host, "e3069283");
    let (id, _) = host.request("uploads.delete");
    host.report(id, lost());
    host.sleep();
    host.refuse(
        "uploads.delete",
        404,
        json!({"code": 10507, "text": "no such session"}),
    );
    stat(&mut host, 9);
    host.result(task);
}

#[test]
fn a_download_token_that_was_lost_is_minted_anew() {
    let mut host = Host::new(config());
    let task = host.start(Task::Download(download()));
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "name": "a", "size": 9}}),
    );
    let (id, _) = host.next();
    host.report(id, Outcome::Done);
    let (id, first) = host.request("downloads.request_token");
    assert_eq!(first.attempt, 1);
    host.report(id, lost());
    host.sleep();
    // A new call and not a second attempt: the operation itself is never repeated blindly.
    let (id, again) = host.request("downloads.request_token");
    assert_eq!(again.attempt, 1);
    host.report(id, lost());
    let (id, _) = host.next();
    host.report(id, Outcome::Done);
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
}

#[test]
fn a_download_that_brings_too_much_ends_at_once() {
    let mut host = Host::new(config());
    let (task, id) = reading(&mut host);
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![],
        },
    );
    host.report(id, Outcome::Wrote { bytes: 10 });
    assert!(matches!(host.next().1, Effect::Abort { .. }));
    let (id, effect) = host.next();
    assert_eq!(effect, Effect::DropSink { sink: SinkId(3) });
    host.report(id, Outcome::Done);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
    assert_eq!(last_progress(&host), (0, 0), "never above the total");
}

#[test]
fn a_download_stays_with_the_version_it_began_with() {
    let mut host = Host::new(config());
    let task = host.start(Task::Download(download()));
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "name": "a", "size": 9, "version": "3abcd"}}),
    );
    let (id, _) = host.next();
    host.report(id, Outcome::Done);
    host.answer("downloads.request_token", json!({"token": "t"}));
    let (_, request) = host.request("downloads.read");
    assert!(
        request.url.full.contains("version_id=3abcd"),
        "{}",
        request.url.full
    );
    host.engine.cancel(task, host.now);
}

#[test]
fn a_target_that_opens_while_its_download_is_cancelled_is_dropped() {
    let mut host = Host::new(config());
    let task = host.start(Task::Download(download()));
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "name": "a", "size": 9}}),
    );
    let (open, _) = host.next();
    host.engine.cancel(task, host.now);
    host.report(open, Outcome::Done);
    let (id, effect) = host.next();
    assert_eq!(effect, Effect::DropSink { sink: SinkId(3) });
    host.report(id, Outcome::Done);
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
}
