//! Uploads through the engine. Figures and replies are those of `core/api/upload-behaviour.md`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::Outcome;
use fastio_core::task::{Task, Upload};
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
    stat(&mut host, 9);
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
    stat(&mut host, 9);
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
    stat(&mut host, 9);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    host.answer("uploads.get", json!({"session": {"status": "complete"}}));
    host.answer("uploads.delete", json!({}));
    stat(&mut host, 10);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn a_file_that_is_written_to_before_it_is_sent_is_not_sent() {
    let mut host = Host::new(config());
    let task = host.start(Task::Upload(Box::new(upload(9))));
    stat(&mut host, 9);
    // Perhaps of the first nine bytes of what is larger by now.
    hash(&mut host);
    for _ in 0..2 {
        stat(&mut host, 10);
    }
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
    assert!(host.effects.is_empty());
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
    stat(&mut host, 9);
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
