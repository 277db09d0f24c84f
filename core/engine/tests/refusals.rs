//! Refusals, redirects and limits of replies, as `x-client-rules` of `core/api/common.yaml` has them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::config::OAuth;
use fastio_core::effect::{Delivery, Failure, FailureCause, HttpRequest, Outcome};
use fastio_core::task::Task;
use fastio_core::{Config, Credential, Effect, EffectId, ErrorKind, TaskId};
use serde_json::json;
use support::{Host, call, config, header};

fn get_me() -> Task {
    Task::Call(call("users.get_me", json!({})))
}

fn head(status: u16, headers: &[(&str, &str)]) -> Outcome {
    let headers = headers.iter().map(|(n, v)| ((*n).into(), (*v).into()));
    Outcome::Head {
        status,
        headers: headers.collect(),
    }
}

fn cut() -> Outcome {
    Outcome::Failed(Failure {
        delivery: Delivery::Unknown,
        cause: FailureCause::Cut,
        message: "cut".into(),
    })
}

/// A streamed call, which has no overall limit of time, with the head of a refusal.
fn refused_stream(host: &mut Host) -> (TaskId, EffectId) {
    let mut stream = call("users.get_me", json!({}));
    stream.options.stream = true;
    let task = host.start(Task::Call(stream));
    let (id, request) = host.request("users.get_me");
    assert_eq!(request.timeouts.total_ms, None);
    host.report(id, head(403, &[]));
    (task, id)
}

#[test]
fn a_refusal_that_drips_is_waited_for_five_seconds() {
    let mut host = Host::new(config());
    let (task, id) = refused_stream(&mut host);
    host.report(id, Outcome::Data(b"<html>slow".to_vec()));
    host.advance(4_999);
    assert!(host.finished(task).is_none());
    host.advance(1);
    let error = host.error(task);
    assert_eq!((error.kind, error.status), (ErrorKind::Forbidden, 403));
    assert_eq!(error.body.as_deref(), Some("<html>slow"));
    assert_eq!(host.next().1, Effect::Abort { of: id });
    assert!(host.engine.is_idle());
}

#[test]
fn a_refusal_that_breaks_off_keeps_its_status() {
    let mut host = Host::new(config());
    let (task, id) = refused_stream(&mut host);
    host.report(id, cut());
    assert_eq!(host.error(task).kind, ErrorKind::Forbidden);
}

#[test]
fn a_refusal_is_read_up_to_64_kib() {
    let mut host = Host::new(config());
    let (task, id) = refused_stream(&mut host);
    host.report(id, Outcome::Data(vec![b'x'; 60 * 1024]));
    assert!(host.finished(task).is_none());
    host.report(id, Outcome::Data(vec![b'x'; 60 * 1024]));
    let error = host.error(task);
    assert_eq!(error.status, 403);
    assert_eq!(error.body.as_ref().unwrap().len(), 512);
    assert_eq!(host.next().1, Effect::Abort { of: id });
}

#[test]
fn a_reply_beyond_the_limit_is_an_error_that_keeps_a_piece() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.report(id, head(200, &[("x-ve-reqid", "req-7")]));
    for _ in 0..8 {
        host.report(id, Outcome::Data(vec![b'0'; 8 * 1024 * 1024]));
    }
    assert!(host.finished(task).is_none());
    host.report(id, Outcome::Data(vec![b'0']));
    let error = host.error(task);
    assert_eq!((error.kind, error.status), (ErrorKind::InvalidReply, 200));
    assert!(error.message.contains("longer than 64 MiB"), "{error}");
    assert_eq!(error.request_id.as_deref(), Some("req-7"));
    assert_eq!(error.body.as_deref(), Some("0".repeat(256).as_str()));
    assert_eq!(host.next().1, Effect::Abort { of: id });
}

#[test]
fn no_attempt_left_means_locked_and_silence_does_not() {
    for (params, kind) in [
        (json!({"attempts_remaining": 0}), ErrorKind::AccountLocked),
        (json!({"attempts_remaining": "0"}), ErrorKind::AccountLocked),
        (json!({"attempts_remaining": 1}), ErrorKind::Unauthenticated),
        (json!({}), ErrorKind::Unauthenticated),
    ] {
        let mut host = Host::new(config());
        let task = host.start(get_me());
        let told = json!({"code": 10008, "text": "wrong", "params": params});
        host.refuse("users.get_me", 401, told);
        assert_eq!(host.error(task).kind, kind, "{params}");
        assert!(!host.error(task).retryable);
    }
}

/// Only two codes prove a bearer dead; with any other 401 the token stays, and nothing is refreshed.
#[test]
fn no_other_401_costs_the_token() {
    let oauth = || Config {
        credential: Credential::OAuth(OAuth {
            client_id: "app".into(),
            access_token: Some("old-token".into()),
            refresh_token: "refresh-1".into(),
            expires_at_unix_ms: None,
        }),
        ..config()
    };
    for code in [10_001, 10_011] {
        let mut host = Host::new(oauth());
        host.start(get_me());
        host.refuse("users.get_me", 401, json!({"code": code, "text": "dead"}));
        host.request("oauth.refresh_token");
    }
    for code in [10_175, 10_545, 10_560, 115_069, 261_844, 10_008] {
        let mut host = Host::new(oauth());
        let task = host.start(get_me());
        host.refuse("users.get_me", 401, json!({"code": code, "text": "no"}));
        assert_eq!(host.error(task).code, code);
        assert!(host.effects.is_empty(), "{code}");
    }
    let mut host = Host::new(oauth());
    let task = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.reply_with(id, 401, &[], b"");
    assert_eq!(host.error(task).kind, ErrorKind::Unauthenticated);
    assert!(host.effects.is_empty());
}

#[test]
fn what_a_refresh_does_not_tell_stays() {
    let mut host = Host::new(Config {
        credential: Credential::OAuth(OAuth {
            client_id: "app".into(),
            access_token: None,
            refresh_token: "refresh-1".into(),
            expires_at_unix_ms: None,
        }),
        ..config()
    });
    host.start(get_me());
    let (id, _) = host.request("oauth.refresh_token");
    host.reply(id, 200, json!({"access_token": "new-token"}));
    let (_, Effect::Persist(persist)) = host.next() else {
        panic!()
    };
    assert_eq!(persist.refresh_token.unwrap().expose(), "refresh-1");
}

/// The number of a class on the wire says nothing; the status does.
#[test]
fn class_numbers_decide_nothing() {
    for (status, kind) in [
        (400, ErrorKind::InvalidParameter),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
    ] {
        for class in [1605, 1609, 1650, 1671, 1685] {
            let mut host = Host::new(config());
            let task = host.start(get_me());
            host.refuse("users.get_me", status, json!({"code": class, "text": "no"}));
            assert_eq!(host.error(task).kind, kind, "{status} {class}");
        }
    }
}

#[test]
fn an_unknown_path_is_told_from_a_retired_one() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    host.refuse("users.get_me", 404, json!({"code": 9992, "text": "no"}));
    assert_eq!(host.error(task).kind, ErrorKind::NotFound);
    assert!(host.error(task).message.contains("check the base URL"));
    let task = host.start(get_me());
    host.refuse("users.get_me", 410, json!({"code": 9992, "text": "no"}));
    assert_eq!(host.error(task).kind, ErrorKind::Gone);
}

#[test]
fn a_conflict_can_be_the_work_of_an_earlier_attempt() {
    let delete = || Task::Call(call("uploads.delete", json!({"upload_id": "2abc"})));
    for lost in [true, false] {
        let mut host = Host::new(config());
        let task = host.start(delete());
        let (id, _) = host.request("uploads.delete");
        if lost {
            host.report(id, cut());
        } else {
            host.reply_with(id, 502, &[], b"<html>");
        }
        host.sleep();
        host.refuse("uploads.delete", 404, json!({"code": 10508, "text": "no"}));
        assert_eq!(host.error(task).kind, ErrorKind::NotFound);
        let message = &host.error(task).message;
        assert!(message.contains("an earlier attempt"), "{message}");
    }
    // What certainly did not arrive did nothing.
    let mut host = Host::new(config());
    let task = host.start(delete());
    host.refuse(
        "uploads.delete",
        429,
        json!({"code": 10368, "params": {"retry_after_seconds": 1}}),
    );
    host.sleep();
    host.refuse("uploads.delete", 404, json!({"code": 10508, "text": "no"}));
    assert!(!host.error(task).message.contains("an earlier attempt"));
    // Nor did a read.
    let mut host = Host::new(config());
    let task = host.start(Task::Call(call(
        "uploads.get",
        json!({"upload_id": "2abc"}),
    )));
    let (id, _) = host.request("uploads.get");
    host.report(id, cut());
    host.sleep();
    host.refuse("uploads.get", 404, json!({"code": 10508, "text": "no"}));
    assert!(!host.error(task).message.contains("an earlier attempt"));
}

#[test]
fn a_lock_or_a_lost_race_is_not_tried_again() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    host.refuse("users.get_me", 409, json!({"code": 1, "text": "changed"}));
    assert_eq!(host.error(task).kind, ErrorKind::Conflict);
    assert!(host.error(task).message.contains("read the present state"));
    assert!(host.effects.is_empty());
}

fn preview(host: &mut Host) -> (TaskId, EffectId, HttpRequest) {
    let task = host.start(Task::Call(call(
        "fileshares.read_preview",
        json!({"fileshare_id": "1234567890123456789", "preview_type": "pdf", "link_password": "canary-word"}),
    )));
    let (id, request) = host.request("fileshares.read_preview");
    assert_eq!(header(&request, "x-ve-password"), Some("canary-word"));
    (task, id, request)
}

const ELSEWHERE: &str = "https://cdn.example/p?download_token=canary-token-2";

#[test]
fn a_preview_follows_one_redirect_without_anything_of_ours() {
    let mut host = Host::new(config());
    let (task, id, _) = preview(&mut host);
    host.report(id, head(307, &[("Location", ELSEWHERE)]));
    assert_eq!(host.next().1, Effect::Abort { of: id });
    let (id, request) = host.request("fileshares.read_preview");
    assert_eq!(request.url.full, ELSEWHERE);
    assert!(request.headers.is_empty(), "{:?}", request.headers);
    assert!(!format!("{request:?}").contains("canary"));
    // Nothing of the place it led to is shown.
    host.reply_with(id, 404, &[], b"canary-body <html>");
    let error = host.error(task);
    assert_eq!((error.kind, error.status), (ErrorKind::NotFound, 404));
    let shown = format!("{error:?} {error}");
    assert!(
        !shown.contains("canary") && !shown.contains("cdn.example"),
        "{shown}"
    );
}

#[test]
fn a_preview_follows_no_second_redirect_and_no_other_scheme() {
    let mut host = Host::new(config());
    let (task, id, _) = preview(&mut host);
    host.report(id, head(307, &[("Location", ELSEWHERE)]));
    host.next();
    let (id, _) = host.request("fileshares.read_preview");
    host.report(id, head(302, &[("Location", "/further")]));
    assert_eq!(host.error(task).kind, ErrorKind::InvalidReply);
    for target in ["file:///etc/passwd", "ftp://host/x", "https://u@host/"] {
        let mut host = Host::new(config());
        let (task, id, _) = preview(&mut host);
        host.report(id, head(307, &[("Location", target)]));
        let error = host.error(task);
        assert_eq!(error.kind, ErrorKind::InvalidReply, "{target}");
        assert!(!error.message.contains(target), "{error}");
    }
}

/// Whether the description forbids it or the password does, in a header or in a form.
#[test]
fn a_password_follows_no_redirect() {
    let file = json!({"fileshare_id": "1234567890123456789", "link_password": "canary-word"});
    let session = json!({"upload_id": "2abc", "link_password": "canary-word"});
    let account = json!({"email_address": "a@b.test", "password": "canary-word-1", "tos_agree": true, "first_name": "A", "last_name": "B"});
    for (operation, params) in [
        ("fileshares.read", file),
        ("uploads.complete", session),
        ("users.create", account),
    ] {
        let mut host = Host::new(config());
        let task = host.start(Task::Call(call(operation, params)));
        let (id, request) = host.request(operation);
        assert!(!request.may_follow_redirect, "{operation}");
        host.report(id, head(302, &[("Location", "/same-host")]));
        assert_eq!(
            host.error(task).kind,
            ErrorKind::InvalidReply,
            "{operation}"
        );
        assert_eq!(host.next().1, Effect::Abort { of: id });
        assert!(host.effects.is_empty());
    }
}
