//! Uploads that go on where another one ended. The facts are those of `core/api/upload-behaviour.md`, section 8.
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
use fastio_core::{Completion, Effect, ErrorKind, Event, Journal, TaskId};
use serde_json::{Value, json};
use support::uploads::{DISK, NODE, UPLOAD, hash, last_progress, looked_at, stat, upload};
use support::{Host, config};

fn start(host: &mut Host, task: Upload) -> TaskId {
    host.start(Task::Upload(Box::new(task)))
}

fn resumable() -> Upload {
    Upload {
        resumable: true,
        ..upload(DISK)
    }
}

fn resumed(journal: &Journal) -> Upload {
    Upload {
        resume: Some(journal.clone()),
        ..upload(DISK)
    }
}

fn last_journal(host: &Host) -> Option<Journal> {
    host.events.iter().rev().find_map(|(_, event)| match event {
        Event::Journal(journal) => Some(journal.clone()),
        _ => None,
    })
}

/// A journal of an upload whose first two chunks are on their way, as another language would keep it.
fn interrupted() -> Journal {
    let mut host = Host::new(config());
    start(&mut host, resumable());
    stat(&mut host, DISK);
    host.answer(
        "uploads.get_limits",
        json!({"limits": {"chunk_size": 104_857_600, "chunks": 500}}),
    );
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    hash(&mut host);
    hash(&mut host);
    let journal = last_journal(&host).unwrap();
    Journal::parse(&journal.to_json()).unwrap()
}

/// A journal of an upload whose chunks have all been sent.
fn all_sent() -> Journal {
    let mut host = Host::new(config());
    start(&mut host, resumed(&interrupted()));
    stat(&mut host, DISK);
    let chunks = json!({"1": 5_242_880, "2": 5_242_880});
    let session = json!({"status": "uploading", "chunks": chunks});
    host.answer("uploads.get", json!({"session": session}));
    hash_all(&mut host);
    last_journal(&host).unwrap()
}

/// The whole of `disk.img`, which an upload that has been sent already is compared with.
fn hash_all(host: &mut Host) {
    hash(host);
    hash(host);
    hash(host);
}

fn stored(host: &mut Host, task: TaskId) {
    looked_at(host, "bbb30afd");
    host.answer("uploads.delete", json!({}));
    stat(host, DISK);
    let Completion::Uploaded(uploaded) = host.result(task) else {
        panic!("no upload")
    };
    assert_eq!(uploaded.crc32c, "bbb30afd");
    assert!(uploaded.verified);
    assert_eq!(last_progress(host), (DISK, DISK));
    assert!(host.engine.is_idle());
}

#[test]
fn only_what_is_missing_is_sent() {
    let journal = interrupted();
    let mut host = Host::new(config());
    let task = start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    let session = json!({"status": "uploading", "chunks": {"1": 5_242_880}});
    host.answer("uploads.get", json!({"session": session}));
    hash(&mut host);
    hash(&mut host);
    let request = host.answer("uploads.send_chunk", json!({}));
    assert!(request.url.full.contains("order=2"), "{}", request.url.full);
    hash(&mut host);
    let request = host.answer("uploads.send_chunk", json!({}));
    assert!(
        request.url.full.contains("order=3") && request.url.full.contains("file_crc32c=bbb30afd")
    );
    stat(&mut host, DISK);
    host.answer("uploads.complete", json!({}));
    let session = json!({"status": "complete", "new_file_id": NODE});
    host.answer("uploads.get", json!({"session": session}));
    stored(&mut host, task);
}

#[test]
fn what_is_not_of_this_upload_makes_it_start_over() {
    for chunks in [
        json!({"1": 5_242_880, "2": 100}),
        json!({"1": 5_242_880, "4": 7}),
    ] {
        let journal = interrupted();
        let mut host = Host::new(config());
        start(&mut host, resumed(&journal));
        stat(&mut host, DISK);
        let session = json!({"status": "uploading", "chunks": chunks});
        host.answer("uploads.get", json!({"session": session}));
        while !matches!(host.effects.front(), Some((_, _, Effect::Http(_)))) {
            hash(&mut host);
        }
        host.answer("uploads.delete", json!({}));
        host.request("uploads.get_limits");
    }
}

#[test]
fn a_chunk_that_the_journal_does_not_know_goes_again() {
    let journal = interrupted();
    let mut host = Host::new(config());
    start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    let chunks = json!({"1": 5_242_880, "2": 5_242_880, "3": 2_097_152});
    let session = json!({"status": "uploading", "chunks": chunks});
    host.answer("uploads.get", json!({"session": session}));
    hash_all(&mut host);
    let (_, request) = host.request("uploads.send_chunk");
    assert!(request.url.full.contains("order=3"), "{}", request.url.full);
}

#[test]
fn an_empty_list_is_a_session_without_chunks() {
    let journal = interrupted();
    let mut host = Host::new(config());
    start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    host.answer(
        "uploads.get",
        json!({"session": {"status": "ready", "chunks": []}}),
    );
    hash(&mut host);
    hash(&mut host);
    let (_, request) = host.request("uploads.send_chunk");
    assert!(request.url.full.contains("order=1"), "{}", request.url.full);
}

#[test]
fn content_that_is_no_longer_the_same_goes_through_a_new_session() {
    let mut journal: Value = serde_json::from_str(&interrupted().to_json()).unwrap();
    journal["chunks"][0] = json!("00000000");
    let text = journal.to_string();
    assert!(
        Journal::parse(&text)
            .unwrap_err()
            .message
            .contains("damaged")
    );

    // A journal of other content: the same name and size, hashed when the file held something else.
    let mut host = Host::new(config());
    start(&mut host, resumable());
    stat(&mut host, DISK);
    host.answer("uploads.get_limits", json!({"limits": {}}));
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    let (id, _) = host.next();
    let older = Outcome::Hashed {
        hex: "00000001".into(),
        bytes: 5_242_880,
    };
    host.report(id, older);
    let journal = last_journal(&host).unwrap();

    let mut host = Host::new(config());
    start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    let session = json!({"status": "uploading", "chunks": {"1": 5_242_880}});
    host.answer("uploads.get", json!({"session": session}));
    hash(&mut host);
    hash(&mut host);
    while let Some((_, _, Effect::Abort { .. })) = host.effects.front() {
        host.next();
    }
    host.answer("uploads.delete", json!({}));
    host.request("uploads.get_limits");
}

#[test]
fn a_session_at_work_is_waited_for() {
    let journal = all_sent();

    let mut host = Host::new(config());
    let task = start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    host.answer("uploads.get", json!({"session": {"status": "assembling"}}));
    hash_all(&mut host);
    let session = json!({"status": "complete", "new_file_id": NODE});
    host.answer("uploads.get", json!({"session": session}));
    stored(&mut host, task);

    // Cleared away by somebody else who had the journal: the file is there.
    let mut host = Host::new(config());
    let task = start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    host.refuse("uploads.get", 404, json!({"code": 10508}));
    hash_all(&mut host);
    let nodes = json!([{"id": NODE, "type": "file", "name": "disk.img"}]);
    host.answer("storage.list", json!({"nodes": nodes}));
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "size": DISK, "crc32c": "bbb30afd"}}),
    );
    stat(&mut host, DISK);
    host.result(task);
    assert_eq!(last_progress(&host), (DISK, DISK));

    // Failed: it starts over.
    let mut host = Host::new(config());
    start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    host.answer(
        "uploads.get",
        json!({"session": {"status": "store_failed"}}),
    );
    host.answer("uploads.delete", json!({}));
    host.request("uploads.get_limits");
}

#[test]
fn cancelling_keeps_the_session_and_gives_the_journal() {
    let mut host = Host::new(config());
    let task = start(&mut host, resumable());
    stat(&mut host, DISK);
    host.answer("uploads.get_limits", json!({"limits": {}}));
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    hash(&mut host);
    host.engine.cancel(task, host.now);
    host.drain();
    assert!(!host.effects.iter().any(|(_, _, effect)| matches!(effect, Effect::Http(request) if request.operation == "uploads.delete")));
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Cancelled);
    assert_eq!(error.journal, last_journal(&host));
    assert!(host.engine.is_idle());
}

#[test]
fn whoever_cannot_even_look_still_has_the_journal() {
    let journal = interrupted();
    let mut host = Host::new(config());
    let task = start(&mut host, resumed(&journal));
    stat(&mut host, DISK);
    let forbidden = json!({"code": 1, "text": "not now"});
    host.refuse("uploads.get", 403, forbidden);
    assert_eq!(host.error(task).journal, Some(journal.clone()));

    let mut host = Host::new(config());
    let task = start(&mut host, resumed(&journal));
    let (id, _) = host.next();
    let message = "no such file".to_owned();
    host.report(id, Outcome::Io { message });
    assert_eq!(host.error(task).journal, Some(journal));
}

#[test]
fn what_cannot_be_gone_on_with_is_cleared_away() {
    let mut host = Host::new(config());
    let task = start(&mut host, resumable());
    stat(&mut host, DISK);
    host.answer("uploads.get_limits", json!({"limits": {}}));
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    hash(&mut host);
    hash(&mut host);
    host.answer("uploads.send_chunk", json!({}));
    host.answer("uploads.send_chunk", json!({}));
    hash(&mut host);
    let mismatch = json!({"code": 10778, "text": "mismatch"});
    host.refuse("uploads.send_chunk", 406, mismatch);
    host.answer("uploads.delete", json!({}));
    stat(&mut host, DISK);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
    assert_eq!(host.error(task).journal, None);
}

#[test]
fn chunks_from_before_that_do_not_fit_make_it_start_over() {
    let mut host = Host::new(config());
    start(&mut host, resumed(&interrupted()));
    stat(&mut host, DISK);
    let chunks = json!({"1": 5_242_880, "2": 5_242_880});
    let session = json!({"status": "uploading", "chunks": chunks});
    host.answer("uploads.get", json!({"session": session}));
    hash_all(&mut host);
    let mismatch = json!({"code": 10778, "text": "mismatch"});
    host.refuse("uploads.send_chunk", 406, mismatch);
    host.answer("uploads.delete", json!({}));
    host.request("uploads.get_limits");
}

#[test]
fn the_journal_of_another_upload_is_refused_before_anything_is_sent() {
    let journal = interrupted();
    let other_name = {
        let mut task = resumed(&journal);
        task.source.name = "other.img".into();
        task
    };
    let other_size = Upload {
        resume: Some(journal.clone()),
        ..upload(9)
    };
    for (task, size) in [(other_name, DISK), (other_size, 9)] {
        let mut host = Host::new(config());
        let task = start(&mut host, task);
        stat(&mut host, size);
        let error = host.error(task);
        assert_eq!(error.kind, ErrorKind::InvalidParameter);
        assert_eq!(error.params[0].name, "resume");
        assert!(host.effects.is_empty());
    }
}

#[test]
fn a_file_that_starts_over_with_another_cut_never_shows_more_than_all() {
    let journal = interrupted();
    let mut host = Host::new(config());
    let task = start(
        &mut host,
        Upload {
            chunk_size: Some(DISK),
            ..resumed(&journal)
        },
    );
    stat(&mut host, DISK);
    // Of the second chunk it has something else.
    let chunks = json!({"1": 5_242_880, "2": 100});
    let session = json!({"status": "uploading", "chunks": chunks});
    host.answer("uploads.get", json!({"session": session}));
    while !matches!(host.effects.front(), Some((_, _, Effect::Http(_)))) {
        hash(&mut host);
    }
    host.answer("uploads.delete", json!({}));
    let limits = json!({"limits": {"chunk_size": 104_857_600, "chunks": 500}});
    host.answer("uploads.get_limits", limits);
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    let (id, _) = host.next();
    let hex = "bbb30afd".to_owned();
    host.report(id, Outcome::Hashed { hex, bytes: DISK });
    host.answer("uploads.send_chunk", json!({}));
    stat(&mut host, DISK);
    host.answer("uploads.complete", json!({}));
    let session = json!({"status": "complete", "new_file_id": NODE});
    host.answer("uploads.get", json!({"session": session}));
    stored(&mut host, task);
    let told = host.events.iter().filter_map(|(_, event)| match event {
        Event::Progress(progress) => Some(progress.sent),
        _ => None,
    });
    assert!(told.clone().is_sorted() && told.max() == Some(DISK));
}

#[test]
fn a_journal_goes_with_the_version_that_it_may_replace() {
    let share = |version: Option<&str>| Upload {
        profile_type: "fileshare".into(),
        file_id: Some(NODE.into()),
        if_version_id: version.map(str::to_owned),
        ..resumable()
    };
    let mut host = Host::new(config());
    start(&mut host, share(Some("v1")));
    stat(&mut host, DISK);
    let limits = json!({"limits": {"chunk_size": 104_857_600, "chunks": 500}});
    host.answer("uploads.get_limits", limits);
    host.answer("uploads.write_back", json!({"id": UPLOAD}));
    let journal = last_journal(&host).unwrap();
    let journal = Journal::parse(&journal.to_json()).unwrap();
    for (version, fits) in [(Some("v1"), true), (Some("v2"), false), (None, false)] {
        let mut host = Host::new(config());
        let task = start(
            &mut host,
            Upload {
                resume: Some(journal.clone()),
                ..share(version)
            },
        );
        stat(&mut host, DISK);
        match fits {
            true => drop(host.request("uploads.get")),
            false => assert_eq!(host.error(task).kind, ErrorKind::InvalidParameter),
        }
    }
}
