//! Files from the web through the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::event::{Imported, TransferState};
use fastio_core::task::{ImportUrl, Task};
use fastio_core::{Completion, ErrorKind, Event, TaskId};
use serde_json::{Value, json};
use support::uploads::{NODE, UPLOAD, lost};
use support::{Host, body_text, config};

fn import() -> ImportUrl {
    ImportUrl {
        source_url: "https://example.com/report.pdf?sig=1".into(),
        profile_type: "workspace".into(),
        profile_id: "1234567890123456789".into(),
        ..ImportUrl::default()
    }
}

fn begin(host: &mut Host, task: ImportUrl) -> TaskId {
    let task = host.start(Task::ImportUrl(Box::new(task)));
    let request = host.answer(
        "web_uploads.create",
        json!({"id": UPLOAD, "status": "pending"}),
    );
    let body = body_text(&request);
    let address = "source_url=https%3A%2F%2Fexample.com%2Freport.pdf%3Fsig%3D1";
    assert!(
        body.contains(address) && body.contains("profile_type=workspace"),
        "{body}"
    );
    task
}

/// Lets the next poll be answered with this.
fn poll(host: &mut Host, job: Value) -> u64 {
    let waited = host.sleep();
    let request = host.answer("web_uploads.get", job);
    assert!(request.url.full.contains(UPLOAD), "{}", request.url.full);
    waited
}

fn result(host: &Host, task: TaskId) -> Imported {
    match host.result(task) {
        Completion::Imported(imported) => imported.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_import_is_waited_for_with_growing_pauses() {
    let mut host = Host::new(config());
    let task = begin(&mut host, import());
    let statuses = [
        "queued",
        "downloading",
        "a new one",
        "downloading",
        "downloading",
        "uploading",
    ];
    let pauses: Vec<_> = statuses
        .iter()
        .map(|status| poll(&mut host, json!({"id": UPLOAD, "status": status})))
        .collect();
    assert_eq!(pauses, [250, 500, 1000, 2000, 4000, 8000]);
    let job = json!({"web_upload": {"status": "complete", "new_file_id": NODE}});
    assert_eq!(poll(&mut host, job), 8000);
    let imported = result(&host, task);
    assert_eq!(imported.node_id.as_deref(), Some(NODE));
    assert_eq!(imported.upload_id, UPLOAD);
    let states: Vec<_> = host
        .events
        .iter()
        .filter_map(|(_, event)| match event {
            Event::Progress(progress) => Some(progress.state),
            _ => None,
        })
        .collect();
    assert!(
        states.is_sorted() && states.last() == Some(&TransferState::Done),
        "{states:?}"
    );
}

#[test]
fn the_node_is_looked_up_where_the_service_does_not_tell_it() {
    let mut host = Host::new(config());
    let named = ImportUrl {
        file_name: Some("report.pdf".into()),
        folder_id: Some(NODE.into()),
        ..import()
    };
    let task = begin(&mut host, named.clone());
    poll(&mut host, json!({"status": "complete"}));
    let nodes =
        json!({"nodes": [{"name": "other", "id": "2x"}, {"name": "report.pdf", "id": NODE}]});
    let request = host.answer("storage.list", nodes);
    assert!(request.url.full.contains(NODE));
    assert_eq!(result(&host, task).node_id.as_deref(), Some(NODE));

    // Not allowed to look, or nothing to look for.
    let mut host = Host::new(config());
    let task = begin(&mut host, named);
    poll(&mut host, json!({"status": "complete"}));
    host.refuse("storage.list", 403, json!({"code": 1}));
    assert_eq!(result(&host, task).node_id, None);
    let mut host = Host::new(config());
    let task = begin(&mut host, import());
    poll(&mut host, json!({"status": "complete"}));
    assert_eq!(result(&host, task).node_id, None);
}

#[test]
fn a_failed_import_says_why() {
    for (status, told) in [("failed", "could not fetch"), ("canceled", "somebody else")] {
        let mut host = Host::new(config());
        let task = begin(&mut host, import());
        poll(
            &mut host,
            json!({"status": status, "status_message": "HTTP 404"}),
        );
        let error = host.error(task);
        assert_eq!(error.kind, ErrorKind::Failed);
        assert!(
            error.message.contains(told) && error.message.contains("HTTP 404"),
            "{error}"
        );
        assert!(host.effects.is_empty());
    }
}

#[test]
fn a_cancelled_import_is_cancelled_with_the_service() {
    let mut host = Host::new(config());
    let task = begin(&mut host, import());
    host.engine.cancel(task, host.now);
    host.drain();
    let request = host.answer("web_uploads.cancel", json!({}));
    assert_eq!(request.method, "DELETE");
    assert!(request.url.full.contains(&format!("id={UPLOAD}")));
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
}

#[test]
fn an_import_whose_reply_was_lost_is_not_asked_for_twice() {
    let mut host = Host::new(config());
    let task = host.start(Task::ImportUrl(Box::new(import())));
    let (id, _) = host.request("web_uploads.create");
    host.report(id, lost());
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
    assert!(host.effects.is_empty());
}

#[test]
fn an_import_that_stands_still_is_given_up() {
    let mut host = Host::new(config());
    let task = begin(&mut host, import());
    let mut polls = 0;
    while host.finished(task).is_none() {
        poll(&mut host, json!({"status": "downloading"}));
        polls += 1;
    }
    assert!((400..500).contains(&polls), "{polls}");
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
}

#[test]
fn an_address_that_cannot_be_fetched_is_refused_at_once() {
    for url in [
        "http://example.com/a",
        "https://example.com:8443/a",
        "report.pdf",
        "",
    ] {
        let task = ImportUrl {
            source_url: url.into(),
            ..import()
        };
        let host = Host::new(config());
        let refused = host.engine.start(Task::ImportUrl(Box::new(task)), host.now);
        assert_eq!(refused.unwrap_err().params[0].name, "source_url", "{url}");
    }
}
