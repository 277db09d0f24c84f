//! Files that are handed out piece by piece.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Outcome, ReplyMode};
use fastio_core::task::{Read, Task};
use fastio_core::{Completion, Effect, EffectId, ErrorKind, Event};
use serde_json::json;
use support::uploads::{NODE, lost};
use support::{Host, config, header};

fn read() -> Read {
    Read {
        context: "workspace".into(),
        context_id: "1234567890123456789".into(),
        node_id: NODE.into(),
        version_id: Some("3abcd".into()),
        ahead: Some(6),
        ..Read::default()
    }
}

fn handed_out(host: &Host) -> Vec<u8> {
    let pieces = host.events.iter().filter_map(|(_, event)| match event {
        Event::Data(data) => Some(data.as_slice()),
        _ => None,
    });
    pieces.flatten().copied().collect()
}

fn comes(host: &mut Host, id: EffectId, range: Option<&str>, data: &[u8]) {
    let headers = range.map(|range| ("Content-Range".to_owned(), range.to_owned()));
    host.report(
        id,
        Outcome::Head {
            status: if range.is_some() { 206 } else { 200 },
            headers: headers.into_iter().collect(),
        },
    );
    host.report(id, Outcome::Data(data.to_vec()));
}

#[test]
fn a_read_goes_on_where_it_broke_off_and_no_further_ahead_than_asked() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(read()));
    let (id, request) = host.request("downloads.read");
    assert_eq!(
        header(&request, "authorization"),
        Some("Bearer canary-token")
    );
    assert!(request.url.full.contains("version_id=3abcd"));
    assert_eq!(header(&request, "range"), None);
    assert_eq!(request.reply, ReplyMode::Stream { credit: 6 });
    comes(&mut host, id, None, b"hell");
    host.engine.demand(task, 3, host.now);
    host.drain();
    let (_, effect) = host.next();
    assert_eq!(effect, Effect::Credit { of: id, bytes: 3 });
    host.report(id, lost());
    host.sleep();
    // One byte of four is not taken yet, so five more may come.
    let (id, request) = host.request("downloads.read");
    assert_eq!(header(&request, "range"), Some("bytes=4-"));
    assert_eq!(request.reply, ReplyMode::Stream { credit: 5 });
    comes(&mut host, id, Some("bytes 4-8/9"), b"o you");
    host.report(id, Outcome::End);
    assert_eq!(handed_out(&host), b"hello you");
    assert!(matches!(
        host.result(task),
        Completion::Streamed { status: 206, .. }
    ));
}

#[test]
fn one_that_broke_off_waits_for_its_caller_before_it_goes_on() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(read()));
    let (id, _) = host.request("downloads.read");
    comes(&mut host, id, None, b"hello ");
    host.report(id, lost());
    host.sleep();
    assert!(host.effects.is_empty());
    host.engine.demand(task, 2, host.now);
    host.drain();
    let (_, request) = host.request("downloads.read");
    assert_eq!(request.reply, ReplyMode::Stream { credit: 2 });
}

#[test]
fn a_part_is_that_part_of_the_version_it_began_with() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(Read {
        version_id: None,
        offset: 3,
        len: Some(4),
        ..read()
    }));
    let node = json!({"id": NODE, "name": "a", "size": 9, "version": "5abcd"});
    host.answer("storage.get", json!({"node": node}));
    let (id, request) = host.request("downloads.read");
    assert_eq!(header(&request, "range"), Some("bytes=3-6"));
    assert!(request.url.full.contains("version_id=5abcd"));
    comes(&mut host, id, Some("bytes 2-5/9"), b"");
    assert_eq!(host.error(task).kind, ErrorKind::InvalidReply);
}

#[test]
fn a_service_without_ranges_says_so() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(Read {
        offset: 3,
        ..read()
    }));
    let (id, _) = host.request("downloads.read");
    comes(&mut host, id, None, b"hello you");
    assert_eq!(host.error(task).kind, ErrorKind::Unsupported);
    assert!(handed_out(&host).is_empty());
}

#[test]
fn a_refusal_is_the_services_own() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(read()));
    host.refuse(
        "downloads.read",
        404,
        json!({"code": 1609, "text": "no such file"}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::NotFound);
}

#[test]
fn a_part_that_must_be_whole_is_not_the_end_of_a_file() {
    for (exact, len, kind) in [
        (true, 5, Some(ErrorKind::Integrity)),
        (true, 4, None),
        (false, 5, None),
    ] {
        let mut host = Host::new(config());
        let task = host.start(Task::Read(Read {
            offset: 3,
            len: Some(len),
            exact,
            ..read()
        }));
        let (id, _) = host.request("downloads.read");
        comes(&mut host, id, Some("bytes 3-6/7"), b"lo y");
        host.report(id, Outcome::End);
        assert_eq!(handed_out(&host), b"lo y");
        if let Some(kind) = kind {
            let error = host.error(task);
            assert_eq!(error.kind, kind, "{error}");
            assert!(error.message.contains("ended early"), "{error}");
        } else {
            host.result(task);
        }
    }
}

#[test]
fn a_part_whose_reply_breaks_off_after_its_last_byte_is_whole() {
    let mut host = Host::new(config());
    let task = host.start(Task::Read(Read {
        offset: 3,
        len: Some(4),
        ..read()
    }));
    let (id, _) = host.request("downloads.read");
    comes(&mut host, id, Some("bytes 3-6/9"), b"lo y");
    host.report(id, lost());
    host.result(task);
    assert_eq!(handed_out(&host), b"lo y");
}
