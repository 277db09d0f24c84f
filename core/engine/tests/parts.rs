//! Downloads in parts, side by side, and those that are gone on with.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Hashed, HttpRequest, Outcome, ReplyMode};
use fastio_core::source::SinkId;
use fastio_core::task::{Download, Task};
use fastio_core::{
    Completion, Config, DownloadRules, Effect, EffectId, ErrorKind, Event, Journal, TaskId,
};
use serde_json::json;
use support::uploads::{NODE, lost};
use support::{Host, config, header};

/// A file in parts of 4, 4 and 3 bytes.
const TEXT: &[u8] = b"hello world";
const PARTS: [(u64, u64); 3] = [(0, 4), (4, 4), (8, 3)];

fn rules() -> Config {
    Config {
        download_rules: DownloadRules {
            part: 4,
            parallel_parts: 2,
            ..DownloadRules::default()
        },
        ..config()
    }
}

fn download() -> Download {
    Download {
        context: "workspace".into(),
        context_id: "1234567890123456789".into(),
        node_id: NODE.into(),
        sink: SinkId(3),
        seekable: true,
        ..Download::default()
    }
}

fn crc(part: usize) -> String {
    let (at, len) = PARTS[part];
    format!(
        "{:08x}",
        crc32c::crc32c(&TEXT[at as usize..(at + len) as usize])
    )
}

/// Up to the first request for bytes; gives whether what was there is gone on with.
fn begin(host: &mut Host, task: Download, version: &str) -> (TaskId, bool) {
    let task = host.start(Task::Download(task));
    let whole = format!("{:08x}", crc32c::crc32c(TEXT));
    let node = json!({"id": NODE, "name": "a", "size": 11, "crc32c": whole, "version": version});
    host.answer("storage.get", json!({"node": node}));
    let (id, effect) = host.next();
    let Effect::OpenSink { resume, .. } = effect else {
        panic!("{effect:?}")
    };
    host.report(id, Outcome::Done);
    if !resume {
        minted(host);
    }
    (task, resume)
}

/// A token is asked for before the first request for bytes, and behind the look at what is there.
fn minted(host: &mut Host) {
    host.answer("downloads.request_token", json!({"token": "t"}));
}

/// The next request, which must be for this part from that byte of it on.
fn asked(host: &mut Host, part: usize, from: u64) -> (EffectId, HttpRequest) {
    let (id, request) = host.request("downloads.read");
    let (at, len) = PARTS[part];
    let range = format!("bytes={}-{}", at + from, at + len - 1);
    assert_eq!(header(&request, "range"), Some(range.as_str()));
    let ReplyMode::Sink { offset, .. } = request.reply else {
        panic!("{request:?}")
    };
    assert_eq!(offset, at + from);
    (id, request)
}

fn head(host: &mut Host, id: EffectId, part: usize, from: u64) {
    let (at, len) = PARTS[part];
    let range = format!("bytes {}-{}/11", at + from, at + len - 1);
    host.report(
        id,
        Outcome::Head {
            status: 206,
            headers: vec![("Content-Range".into(), range)],
        },
    );
}

fn whole(host: &mut Host, id: EffectId) {
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![],
        },
    );
}

fn wrote(host: &mut Host, id: EffectId, bytes: u64) {
    host.report(id, Outcome::Wrote { bytes });
}

/// All of a part comes.
fn comes(host: &mut Host, id: EffectId, part: usize) {
    head(host, id, part, 0);
    wrote(host, id, PARTS[part].1);
    host.report(id, Outcome::End);
}

/// The next effect, which must be to hash this part, gives that hash.
fn hashed(host: &mut Host, part: usize, hex: &str) {
    let (id, effect) = host.next();
    let Effect::Hash { of, .. } = effect else {
        panic!("{effect:?}")
    };
    let (offset, len) = PARTS[part];
    let sink = SinkId(3);
    assert_eq!(of, Hashed::SinkPart { sink, offset, len });
    host.report(
        id,
        Outcome::Hashed {
            hex: hex.into(),
            bytes: len,
        },
    );
}

fn commit(host: &mut Host, task: TaskId) {
    let (id, effect) = host.next();
    assert_eq!(effect, Effect::CommitSink { sink: SinkId(3) });
    host.report(id, Outcome::Done);
    let Completion::Downloaded(done) = host.result(task) else {
        panic!()
    };
    assert!(done.verified && done.size == 11, "{done:?}");
    let progress = host.events.iter().filter_map(|(_, event)| match event {
        Event::Progress(progress) => Some(progress.confirmed),
        _ => None,
    });
    let progress: Vec<u64> = progress.collect();
    assert!(progress.is_sorted() && progress.last() == Some(&11));
}

fn dropped(host: &mut Host, keep: bool) {
    loop {
        let (id, effect) = host.next();
        if let Effect::DropSink { keep: kept, .. } = effect {
            assert_eq!(kept, keep);
            return host.report(id, Outcome::Done);
        }
        assert!(matches!(effect, Effect::Abort { .. }), "{effect:?}");
    }
}

#[test]
fn the_first_part_shows_that_there_are_parts_then_they_come_side_by_side() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, download(), "3abcd");
    let (first, request) = asked(&mut host, 0, 0);
    assert!(request.url.full.contains("version_id=3abcd"));
    assert!(host.effects.is_empty(), "the first one goes alone");
    head(&mut host, first, 0, 0);
    let (second, request) = asked(&mut host, 1, 0);
    assert!(request.url.full.contains("version_id=3abcd"));
    assert!(host.effects.is_empty(), "two at once and no more");
    // One that breaks off goes on where it was, whatever the others do.
    wrote(&mut host, first, 1);
    comes(&mut host, second, 1);
    hashed(&mut host, 1, &crc(1));
    let (third, _) = asked(&mut host, 2, 0);
    host.report(first, lost());
    host.sleep();
    let (first, _) = asked(&mut host, 0, 1);
    comes(&mut host, third, 2);
    hashed(&mut host, 2, &crc(2));
    head(&mut host, first, 0, 1);
    wrote(&mut host, first, 3);
    host.report(first, Outcome::End);
    hashed(&mut host, 0, &crc(0));
    commit(&mut host, task);
}

#[test]
fn a_service_without_ranges_is_read_in_one_piece_with_one_request() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, download(), "3abcd");
    let (id, _) = asked(&mut host, 0, 0);
    whole(&mut host, id);
    wrote(&mut host, id, 11);
    host.report(id, Outcome::End);
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
            hex: format!("{:08x}", crc32c::crc32c(TEXT)),
            bytes: 11,
        },
    );
    commit(&mut host, task);
}

#[test]
fn whole_files_in_place_of_a_later_part_end_all_parts() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, download(), "3abcd");
    let (first, _) = asked(&mut host, 0, 0);
    head(&mut host, first, 0, 0);
    let (second, _) = asked(&mut host, 1, 0);
    whole(&mut host, second);
    for _ in 0..2 {
        assert!(matches!(host.next().1, Effect::Abort { .. }));
    }
    let (id, request) = host.request("downloads.read");
    assert_eq!(header(&request, "range"), None);
    whole(&mut host, id);
    wrote(&mut host, id, 12);
    dropped(&mut host, false);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn parts_of_a_file_of_another_size_are_refused() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, download(), "3abcd");
    let (first, _) = asked(&mut host, 0, 0);
    host.report(
        first,
        Outcome::Head {
            status: 206,
            headers: vec![("content-range".into(), "bytes 0-3/12".into())],
        },
    );
    dropped(&mut host, false);
    assert_eq!(host.error(task).kind, ErrorKind::Integrity);
}

#[test]
fn a_place_that_is_written_in_order_gets_one_piece() {
    let mut host = Host::new(rules());
    let task = Download {
        seekable: false,
        ..download()
    };
    begin(&mut host, task, "3abcd");
    let (_, request) = host.request("downloads.read");
    assert_eq!(header(&request, "range"), None);
}

/// A journal with the first two parts.
fn journal() -> Journal {
    let mut host = Host::new(rules());
    let task = Download {
        resumable: true,
        ..download()
    };
    let (task, resumed) = begin(&mut host, task, "3abcd");
    assert!(!resumed);
    let (first, _) = asked(&mut host, 0, 0);
    head(&mut host, first, 0, 0);
    let (second, _) = asked(&mut host, 1, 0);
    wrote(&mut host, first, 4);
    host.report(first, Outcome::End);
    hashed(&mut host, 0, &crc(0));
    asked(&mut host, 2, 0);
    comes(&mut host, second, 1);
    hashed(&mut host, 1, &crc(1));
    host.engine.cancel(task, host.now);
    host.drain();
    dropped(&mut host, true);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Cancelled);
    let kept = error.journal.clone().unwrap();
    let told = host.events.iter().rev().find_map(|(_, event)| match event {
        Event::Journal(journal) => Some(journal.clone()),
        _ => None,
    });
    assert_eq!(told, Some(kept.clone()), "the last one is the newest");
    assert_eq!(Journal::parse(&kept.to_json()).unwrap(), kept);
    kept
}

/// The check value of a journal that was changed: the hash of its members without it, in the order that they have.
fn check_of(journal: &serde_json::Value) -> String {
    let mut members = journal.clone();
    members.as_object_mut().unwrap().remove("check");
    format!("{:08x}", crc32c::crc32c(members.to_string().as_bytes()))
}

fn resume() -> Download {
    Download {
        resume: Some(journal()),
        ..download()
    }
}

#[test]
fn what_has_come_is_hashed_before_it_counts() {
    let mut host = Host::new(rules());
    let (task, resumed) = begin(&mut host, resume(), "3abcd");
    assert!(resumed);
    hashed(&mut host, 0, &crc(0));
    // Somebody has written to it.
    hashed(&mut host, 1, "00000000");
    minted(&mut host);
    let (second, _) = asked(&mut host, 1, 0);
    head(&mut host, second, 1, 0);
    let (third, _) = asked(&mut host, 2, 0);
    wrote(&mut host, second, 4);
    host.report(second, Outcome::End);
    hashed(&mut host, 1, &crc(1));
    comes(&mut host, third, 2);
    hashed(&mut host, 2, &crc(2));
    commit(&mut host, task);
}

#[test]
fn what_is_all_there_needs_no_token() {
    let mut journal: serde_json::Value = serde_json::from_str(&journal().to_json()).unwrap();
    journal["parts"][2] = crc(2).into();
    journal["check"] = check_of(&journal).into();
    let mut host = Host::new(rules());
    let task = Download {
        resume: Some(Journal::parse(&journal.to_string()).unwrap()),
        ..download()
    };
    let (task, _) = begin(&mut host, task, "3abcd");
    for part in 0..3 {
        hashed(&mut host, part, &crc(part));
    }
    commit(&mut host, task);
}

#[test]
fn parts_whose_token_ends_take_one_new_token_together() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, download(), "3abcd");
    let (first, _) = asked(&mut host, 0, 0);
    head(&mut host, first, 0, 0);
    let (second, _) = asked(&mut host, 1, 0);
    head(&mut host, second, 1, 0);
    // Both break off, and the token has ended when they go on.
    for (id, bytes) in [(first, 1), (second, 2)] {
        wrote(&mut host, id, bytes);
        host.report(id, lost());
    }
    let mut refused = Vec::new();
    while refused.len() < 2 {
        host.sleep();
        refused.extend(host.effects.drain(..).map(|(id, _, _)| id));
    }
    let denied = json!({"result": "no", "error": {"code": 1680, "text": "no"}});
    for id in refused {
        host.reply(id, 403, denied.clone());
    }
    host.answer("downloads.request_token", json!({"token": "second"}));
    let mut going = Vec::new();
    for _ in 0..2 {
        let (id, request) = host.request("downloads.read");
        assert!(request.url.full.contains("token=second"));
        going.push((header(&request, "range").unwrap().to_owned(), id));
    }
    going.sort();
    let (ranges, ids): (Vec<_>, Vec<_>) = going.into_iter().unzip();
    assert_eq!(ranges, ["bytes=1-3", "bytes=6-7"]);
    assert!(host.effects.is_empty());
    for (part, id) in ids.into_iter().enumerate() {
        let have = part as u64 + 1;
        head(&mut host, id, part, have);
        wrote(&mut host, id, 4 - have);
        host.report(id, Outcome::End);
        hashed(&mut host, part, &crc(part));
        if part == 0 {
            let (third, _) = asked(&mut host, 2, 0);
            comes(&mut host, third, 2);
            hashed(&mut host, 2, &crc(2));
        }
    }
    commit(&mut host, task);
}

#[test]
fn another_version_starts_over() {
    let mut host = Host::new(rules());
    let (_, resumed) = begin(&mut host, resume(), "4abcd");
    assert!(!resumed);
    let (_, request) = asked(&mut host, 0, 0);
    assert!(request.url.full.contains("version_id=4abcd"));
}

#[test]
fn a_journal_of_something_else_is_refused_before_anything_is_sent() {
    let host = Host::new(rules());
    for other in [
        Download {
            context_id: "9234567890123456789".into(),
            ..resume()
        },
        Download {
            version_id: Some("4abcd".into()),
            ..resume()
        },
        Download {
            seekable: false,
            ..resume()
        },
        Download {
            offset: 1,
            ..resume()
        },
    ] {
        let refused = host.engine.start(Task::Download(other), host.now);
        assert_eq!(refused.unwrap_err().kind, ErrorKind::InvalidParameter);
    }
    assert!(host.engine.next_effect().is_none());
}

#[test]
fn wrong_bytes_are_not_kept() {
    let mut host = Host::new(rules());
    let (task, _) = begin(&mut host, resume(), "3abcd");
    hashed(&mut host, 0, &crc(0));
    hashed(&mut host, 1, &crc(1));
    minted(&mut host);
    let (third, _) = asked(&mut host, 2, 0);
    comes(&mut host, third, 2);
    hashed(&mut host, 2, "00000000");
    dropped(&mut host, false);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Integrity);
    assert!(error.journal.is_none());
}

fn zip(host: &mut Host) -> TaskId {
    let task = host.start(Task::Download(Download {
        zip: true,
        ..download()
    }));
    let node = json!({"id": NODE, "name": "../Plans.", "type": "folder"});
    host.answer("storage.get", json!({"node": node}));
    let (id, effect) = host.next();
    let Effect::OpenSink { name, size, .. } = effect else {
        panic!("{effect:?}")
    };
    assert_eq!((name.as_str(), size), (".._Plans.zip", None));
    host.report(id, Outcome::Done);
    task
}

#[test]
fn a_folder_comes_as_an_archive_and_from_its_beginning_if_it_breaks_off() {
    let mut host = Host::new(rules());
    let task = zip(&mut host);
    host.answer("downloads.request_zip_token", json!({"token": "canary"}));
    for bytes in [7, 9] {
        let (id, request) = host.request("downloads.zip");
        assert_eq!(header(&request, "range"), None);
        assert_eq!(header(&request, "authorization"), None);
        assert!(!request.url.redacted.contains("canary"));
        assert!(matches!(request.reply, ReplyMode::Sink { offset: 0, .. }));
        whole(&mut host, id);
        wrote(&mut host, id, bytes);
        if bytes == 7 {
            host.report(id, lost());
            host.sleep();
        } else {
            host.report(id, Outcome::End);
        }
    }
    let (id, _) = host.next();
    host.report(
        id,
        Outcome::Hashed {
            hex: "00000000".into(),
            bytes: 9,
        },
    );
    let (id, effect) = host.next();
    assert_eq!(effect, Effect::CommitSink { sink: SinkId(3) });
    host.report(id, Outcome::Done);
    let Completion::Downloaded(done) = host.result(task) else {
        panic!()
    };
    assert!(!done.verified && done.size == 9, "{done:?}");
}

#[test]
fn an_archive_that_always_breaks_off_at_the_same_place_is_given_up() {
    let mut host = Host::new(rules());
    let task = zip(&mut host);
    // A service that mints no such tokens takes the client's own credential.
    host.refuse(
        "downloads.request_zip_token",
        404,
        json!({"code": 1609, "text": "no"}),
    );
    let most = config().retry.max_attempts;
    for attempt in 0..=most {
        let (id, request) = host.request("downloads.zip");
        assert_eq!(
            header(&request, "authorization"),
            Some("Bearer canary-token")
        );
        whole(&mut host, id);
        wrote(&mut host, id, 7);
        host.report(id, lost());
        if attempt < most - 1 {
            host.sleep();
        } else {
            break;
        }
    }
    dropped(&mut host, false);
    assert_eq!(host.error(task).kind, ErrorKind::Network);
}
