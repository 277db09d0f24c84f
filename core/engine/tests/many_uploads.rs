//! Many files in one task. The facts are those of `core/api/upload-behaviour.md`, section 11.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Delivery, Failure, FailureCause, Hashed, Outcome, Surveyed};
use fastio_core::event::Uploaded;
use fastio_core::source::{Source, SourceId, SourceRange};
use fastio_core::task::{FileToUpload, Task, UploadMany};
use fastio_core::{Completion, Effect, Error, ErrorKind, Event, Journal, TaskId};
use serde_json::{Value, json};
use support::uploads::{NODE, UPLOAD, lost};
use support::{Host, body_text, config};

fn file(id: u64, name: &str, size: u64) -> FileToUpload {
    FileToUpload {
        source: Source {
            id: SourceId(id),
            offset: 0,
            size: Some(size),
            name: name.to_owned(),
        },
        relative_path: None,
    }
}

fn many(files: Vec<FileToUpload>) -> UploadMany {
    UploadMany {
        files,
        profile_type: "workspace".into(),
        profile_id: "1234567890123456789".into(),
        ..UploadMany::default()
    }
}

fn surveyed(of: &[SourceRange], size: u64, hash: bool) -> Outcome {
    let each = of.iter().map(|range| {
        Ok(Surveyed {
            size: Some(size),
            modified_unix_ms: Some(5),
            hex: hash.then(|| format!("e306928{}", range.source.0)),
        })
    });
    Outcome::Surveyed(each.collect())
}

/// Answers what is asked of sources, by their number: `size` bytes of the hash e306928N.
fn sources(host: &mut Host, size: u64) {
    sources_of(host, size, true);
}

/// The same, on a host that looks at many at once or not.
fn sources_of(host: &mut Host, size: u64, surveys: bool) {
    loop {
        let next = host.effects.front().map(|(_, _, effect)| effect.clone());
        let outcome = match next {
            Some(Effect::Survey { of, hash }) if surveys => surveyed(&of, size, hash.is_some()),
            Some(Effect::Survey { .. }) => Outcome::Unsupported,
            Some(Effect::Stat { .. }) => Outcome::Stat {
                size: Some(size),
                modified_unix_ms: Some(5),
            },
            Some(Effect::Hash {
                of: Hashed::Source(range),
                ..
            }) => Outcome::Hashed {
                hex: format!("e306928{}", range.source.0),
                bytes: range.len,
            },
            _ => return,
        };
        let (id, _) = host.next();
        host.report(id, outcome);
    }
}

fn ends(host: &Host) -> Vec<(u64, Result<Uploaded, Error>)> {
    let events = host.events.iter();
    events
        .filter_map(|(_, event)| match event {
            Event::File { index, result } => Some((*index, *result.clone())),
            _ => None,
        })
        .collect()
}

fn counts(host: &Host, task: TaskId) -> (u64, u64) {
    match host.result(task) {
        Completion::UploadedMany { stored, failed } => (*stored, *failed),
        other => panic!("{other:?}"),
    }
}

#[test]
fn small_files_go_together_and_each_has_its_end() {
    let mut host = Host::new(config());
    let mut files = vec![
        file(1, "a.txt", 9),
        file(2, "b.txt", 9),
        file(3, "c.txt", 9),
    ];
    files[1].relative_path = Some("notes/".into());
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    let results = json!([
        {"index": 2, "status": "error", "error_code": 10778, "error_message": "mismatch"},
        {"index": 0, "status": "ok", "upload_id": UPLOAD, "node_id": NODE},
        {"index": 0, "status": "error"},
        {"index": 7, "status": "ok"},
    ]);
    let request = host.answer(
        "uploads.send_batch",
        json!({"batch_id": "b", "results": results}),
    );
    let body = body_text(&request);
    for part in [
        "name=\"file_0\"; filename=\"a.txt\"",
        "<0+9>",
        "name=\"file_2\"",
        "e3069282",
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
    let manifest = body.split("name=\"manifest\"").nth(1).unwrap();
    let start = manifest.find('[').unwrap();
    let manifest = &manifest[start..=manifest.find(']').unwrap()];
    let manifest: Value = serde_json::from_str(manifest).unwrap();
    assert_eq!(
        manifest[1],
        json!({"index": 1, "filename": "b.txt", "relative_path": "notes/", "hash": "e3069282", "hash_algo": "crc32c"})
    );
    sources(&mut host, 9);
    let ends = ends(&host);
    assert_eq!(ends[0].1.as_ref().unwrap().node_id.as_deref(), Some(NODE));
    assert_eq!(
        ends[1].1.as_ref().unwrap_err().kind,
        ErrorKind::OutcomeUnknown
    );
    assert_eq!(ends[2].1.as_ref().unwrap_err().kind, ErrorKind::Integrity);
    assert_eq!(counts(&host, task), (1, 2));
    let last = host.events.iter().rev().find_map(|(_, event)| match event {
        Event::Progress(progress) => Some(*progress),
        _ => None,
    });
    assert_eq!(
        last.map(|last| (last.files_done, last.files, last.total)),
        Some((3, 3, Some(27)))
    );
}

#[test]
fn what_is_wrong_with_one_file_is_its_own_end() {
    let mut host = Host::new(config());
    let names = [
        "ok.txt",
        "..",
        "a/b",
        "x\u{202e}gpj",
        "dot.",
        "ok.txt",
        "no-folder.txt",
    ];
    let mut files: Vec<_> = (1..)
        .zip(names)
        .map(|(id, name)| file(id, name, 9))
        .collect();
    files[6].relative_path = Some("../up/".into());
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    host.answer(
        "uploads.send_batch",
        json!({"results": [{"index": 0, "status": "ok"}]}),
    );
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (1, 6));
    for (index, result) in ends(&host).into_iter().filter(|(index, _)| *index != 0) {
        let error = result.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidParameter, "{index}: {error}");
        assert!(!error.params.is_empty());
    }
}

#[test]
fn a_batch_that_is_refused_goes_file_by_file() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    host.refuse(
        "uploads.send_batch",
        406,
        json!({"code": 10022, "text": "no"}),
    );
    sources(&mut host, 9);
    host.refuse(
        "uploads.upload_small",
        406,
        json!({"code": 206604, "text": "too long"}),
    );
    sources(&mut host, 9);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    host.answer("uploads.get", json!({"session": {"status": "complete"}}));
    host.answer("uploads.delete", json!({}));
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (1, 1));
}

#[test]
fn one_file_that_cannot_be_read_does_not_end_the_others_of_its_batch() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    let (id, _) = host.request("uploads.send_batch");
    let broken = Outcome::Failed(Failure {
        delivery: Delivery::Unknown,
        cause: FailureCause::Source,
        message: "it ended early".into(),
    });
    host.report(id, broken);
    let shorter = Outcome::Hashed {
        hex: "00000000".into(),
        bytes: 5,
    };
    let (id, _) = host.next();
    host.report(id, shorter);
    sources(&mut host, 9);
    host.answer("uploads.upload_small", json!({"id": UPLOAD}));
    host.answer("uploads.get", json!({"session": {"status": "complete"}}));
    host.answer("uploads.delete", json!({}));
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (1, 1));
    let ends = ends(&host);
    assert_eq!(ends[0].1.as_ref().unwrap_err().kind, ErrorKind::Integrity);
}

#[test]
fn what_perhaps_arrived_with_a_batch_is_looked_for_before_it_goes_on_its_own() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    let (id, _) = host.request("uploads.send_batch");
    host.report(id, lost());
    host.sleep();
    host.refuse(
        "uploads.send_batch",
        406,
        json!({"code": 10022, "text": "no"}),
    );
    for (name, crc) in [("a.txt", "e3069281"), ("b.txt", "e3069282")] {
        let node = json!({"id": NODE, "type": "file", "name": name});
        host.answer("storage.list", json!({"nodes": [node]}));
        let node = json!({"id": NODE, "size": 9, "crc32c": crc});
        host.answer("storage.get", json!({"node": node}));
        sources(&mut host, 9);
    }
    assert_eq!(counts(&host, task), (2, 0));
}

#[test]
fn a_lost_batch_is_sent_again_and_nodes_are_waited_for_if_wanted() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(UploadMany {
        node_ids: true,
        ..many(files)
    }));
    sources(&mut host, 9);
    let (id, _) = host.request("uploads.send_batch");
    host.report(id, lost());
    host.sleep();
    let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD, "node_id": null});
    host.answer("uploads.send_batch", json!({"results": [ok(0), ok(1)]}));
    // Of both at once.
    for _ in 0..2 {
        host.answer(
            "uploads.get",
            json!({"session": {"status": "complete", "new_file_id": NODE}}),
        );
    }
    for _ in 0..2 {
        host.answer("uploads.delete", json!({}));
    }
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (2, 0));
    assert!(
        ends(&host)
            .iter()
            .all(|(_, end)| end.as_ref().unwrap().node_id.as_deref() == Some(NODE))
    );
}

#[test]
fn a_host_that_looks_at_each_on_its_own_sends_the_same() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(many(files)));
    sources_of(&mut host, 9, false);
    let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD});
    let request = host.answer("uploads.send_batch", json!({"results": [ok(0), ok(1)]}));
    assert!(body_text(&request).contains("e3069282"));
    sources_of(&mut host, 9, false);
    assert_eq!(counts(&host, task), (2, 0));
}

/// The newest journal that was told.
fn journal(host: &Host) -> Journal {
    let mut events = host.events.iter().rev();
    let told = events.find_map(|(_, event)| match event {
        Event::Journal(journal) => Some(journal.clone()),
        _ => None,
    });
    told.expect("a journal")
}

#[test]
fn what_is_stored_is_not_sent_again_unless_it_has_changed() {
    let mut host = Host::new(config());
    let files = || {
        vec![
            file(1, "a.txt", 9),
            file(2, "b.txt", 9),
            file(3, "c.txt", 9),
        ]
    };
    let task = host.start(Task::UploadMany(UploadMany {
        resumable: true,
        ..many(files())
    }));
    sources(&mut host, 9);
    let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD});
    let failed =
        json!({"index": 2, "status": "error", "error_code": 1, "error_message": "no room"});
    host.answer(
        "uploads.send_batch",
        json!({"results": [ok(0), ok(1), failed]}),
    );
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (2, 1));

    // Elsewhere: the first is as it was, the second (number 4 now) has another content, a fourth has come.
    let journal = Journal::parse(&journal(&host).to_json()).unwrap();
    let mut host = Host::new(config());
    let mut list = files();
    list[1] = file(4, "b.txt", 9);
    list.push(file(5, "d.txt", 9));
    let resume = |profile_id: &str| UploadMany {
        resume: Some(journal.clone()),
        profile_id: profile_id.into(),
        ..many(list.clone())
    };
    let elsewhere = Task::UploadMany(resume("9234567890123456789"));
    let error = host.engine.start(elsewhere, host.now).unwrap_err();
    assert!(error.message.contains("another upload"), "{error}");
    let task = host.start(Task::UploadMany(resume("1234567890123456789")));
    sources(&mut host, 9);
    let results = json!({"results": [ok(0), ok(1), ok(2)]});
    let body = body_text(&host.answer("uploads.send_batch", results));
    assert!(!body.contains("a.txt") && body.contains("c.txt") && body.contains("d.txt"));
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (4, 0));
    let ends = ends(&host);
    assert_eq!(ends[0].1.as_ref().unwrap().upload_id, UPLOAD);
}

#[test]
fn a_file_under_way_goes_on_in_its_session_and_its_limits_are_asked_for_once() {
    let limits = json!({"chunk_size": 5 << 20, "size": 1u64 << 40, "chunks": 500});
    let size = 6 << 20;
    let mut host = Host::new(config());
    let files = vec![file(1, "a.bin", size), file(2, "b.bin", size)];
    let task = host.start(Task::UploadMany(UploadMany {
        resumable: true,
        at_once: Some(1),
        ..many(files.clone())
    }));
    sources(&mut host, size);
    host.answer("uploads.get_limits", limits);
    for id in ["uab1a", "uab1b"] {
        sources(&mut host, size);
        host.answer("uploads.create_session", json!({"id": id}));
        sources(&mut host, size);
    }
    sources(&mut host, size);
    let (chunk, _) = host.request("uploads.send_chunk");
    // One place on the wire for both files.
    assert!(host.effects.is_empty(), "{:?}", host.effects);
    host.engine.cancel(task, host.now);
    host.report(chunk, lost());
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Cancelled);
    let text = error.journal.as_ref().unwrap().to_json();
    assert!(text.contains("uab1a") && text.contains("uab1b"), "{text}");

    let mut host = Host::new(config());
    let task = host.start(Task::UploadMany(UploadMany {
        resume: Some(Journal::parse(&text).unwrap()),
        at_once: Some(1),
        ..many(files)
    }));
    sources(&mut host, size);
    for chunks in [json!({"1": 5 << 20}), json!([])] {
        let session = json!({"session": {"status": "uploading", "chunks": chunks}});
        host.answer("uploads.get", session);
        sources(&mut host, size);
    }
    // Of the second file nothing had gone out, of the first all but the end.
    for place in ["uab1b/chunk/?order=1&", "uab1a/chunk/?order=2&"] {
        let request = host.answer("uploads.send_chunk", json!({}));
        assert!(request.url.full.contains(place), "{}", request.url.full);
        sources(&mut host, size);
    }
    host.engine.cancel(task, host.now);
    host.drain();
    assert!(host.error(task).journal.is_some());
}

#[test]
fn a_journal_of_many_files_is_told_seldom() {
    let mut host = Host::new(config());
    let count = 4000;
    let files = (0..count).map(|id| file(id % 10, &format!("{id}.txt"), 9));
    let task = host.start(Task::UploadMany(UploadMany {
        resumable: true,
        ..many(files.collect())
    }));
    for _ in 0..count / 200 {
        sources(&mut host, 9);
        let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD});
        let results: Vec<_> = (0..200).map(ok).collect();
        host.answer("uploads.send_batch", json!({"results": results}));
        sources(&mut host, 9);
    }
    assert_eq!(counts(&host, task), (count, 0));
    let journals = host.events.iter().filter_map(|(_, event)| match event {
        Event::Journal(journal) => Some(journal.to_json().len()),
        _ => None,
    });
    let sizes: Vec<_> = journals.collect();
    // All that was told is a few times the last.
    let (all, last) = (sizes.iter().sum::<usize>(), sizes[sizes.len() - 1]);
    assert!(sizes.len() < 12 && all < 4 * last, "{sizes:?}");
}

#[test]
fn cancelling_ends_all() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(many(files)));
    sources(&mut host, 9);
    host.engine.cancel(task, host.now);
    host.drain();
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(ends(&host).is_empty() && host.engine.is_idle());
}

#[test]
fn who_is_gone_is_told_how_to_go_on_and_nothing_else() {
    let size = 6 << 20;
    let mut host = Host::new(config());
    let small = (1..=4).map(|id| file(id, &format!("{id}.txt"), 9));
    let mut files: Vec<_> = small.collect();
    files.push(file(5, "large.bin", size));
    let task = host.start(Task::UploadMany(UploadMany {
        resumable: true,
        at_once: Some(1),
        ..many(files)
    }));
    let (look, _) = host.next();
    let stat = Outcome::Stat {
        size: Some(size),
        modified_unix_ms: Some(5),
    };
    host.report(look, stat);
    sources(&mut host, 9);
    let limits = json!({"chunk_size": 5 << 20, "size": 1u64 << 40, "chunks": 500});
    host.answer("uploads.get_limits", limits);
    let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD});
    let results: Vec<_> = (0..4).map(ok).collect();
    host.answer("uploads.send_batch", json!({"results": results}));
    let (session, _) = host.request("uploads.create_session");
    sources(&mut host, 9);
    host.reply(session, 200, json!({"result": true, "id": "uab1a"}));
    // One file more is too little news to tell of at once.
    assert!(!journal(&host).to_json().contains("uab1a"));
    let before = host.events.len();
    host.engine.abandon(task, host.now);
    host.drain();
    let told = &host.events[before..];
    assert!(matches!(told, [(_, Event::Journal(_))]), "{told:?}");
    let text = journal(&host).to_json();
    assert!(text.contains("uab1a") && text.contains("4.txt"), "{text}");
    assert!(host.engine.is_idle());
}

#[test]
fn no_files_are_no_work_and_a_bad_target_is_refused_at_once() {
    let mut host = Host::new(config());
    let task = host.start(Task::UploadMany(many(Vec::new())));
    assert_eq!(counts(&host, task), (0, 0));
    let bad = UploadMany {
        profile_type: "planet".into(),
        ..many(Vec::new())
    };
    assert!(host.engine.start(Task::UploadMany(bad), host.now).is_err());
}

#[test]
fn a_batch_whose_nodes_are_waited_for_leaves_no_session_whatever_became_of_its_files() {
    let mut host = Host::new(config());
    let files = vec![file(1, "a.txt", 9), file(2, "b.txt", 9)];
    let task = host.start(Task::UploadMany(UploadMany {
        node_ids: true,
        ..many(files)
    }));
    sources(&mut host, 9);
    let ok = |index| json!({"index": index, "status": "ok", "upload_id": UPLOAD, "node_id": null});
    host.answer("uploads.send_batch", json!({"results": [ok(0), ok(1)]}));
    for _ in 0..2 {
        let session = json!({"session": {"status": "store_failed", "status_message": "no room"}});
        host.answer("uploads.get", session);
    }
    for _ in 0..2 {
        host.answer("uploads.delete", json!({}));
    }
    sources(&mut host, 9);
    assert_eq!(counts(&host, task), (0, 2));
}

#[test]
fn a_session_for_another_size_is_cleared_away() {
    let (before, now) = (6 << 20, 7 << 20);
    let limits = json!({"chunk_size": 5 << 20, "size": 1u64 << 40, "chunks": 500});
    let mut host = Host::new(config());
    let task = host.start(Task::UploadMany(UploadMany {
        resumable: true,
        ..many(vec![file(1, "a.bin", before)])
    }));
    sources(&mut host, before);
    host.answer("uploads.get_limits", limits.clone());
    host.answer("uploads.create_session", json!({"id": UPLOAD}));
    sources(&mut host, before);
    host.engine.cancel(task, host.now);
    host.drain();
    let journal = host.error(task).journal.clone();
    assert!(journal.is_some());

    for size in [now, 9] {
        let mut host = Host::new(config());
        host.start(Task::UploadMany(UploadMany {
            resume: journal.clone(),
            ..many(vec![file(1, "a.bin", size), file(2, "b.bin", size)])
        }));
        sources(&mut host, size);
        let request = host.request("uploads.delete");
        assert!(
            request.1.url.full.contains(UPLOAD),
            "{}",
            request.1.url.full
        );
    }
}
