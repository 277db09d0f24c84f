//! The end of a client's credential, through the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::config::OAuth;
use fastio_core::task::Task;
use fastio_core::{Completion, Config, Credential, ErrorKind, TaskId};
use serde_json::json;
use support::uploads::lost;
use support::{Host, body_text, call, config, header};

fn with(credential: Credential) -> Host {
    Host::new(Config {
        credential,
        ..config()
    })
}

fn oauth(ends: Option<u64>) -> Host {
    with(Credential::OAuth(OAuth {
        client_id: "app".into(),
        access_token: Some("canary-access".into()),
        refresh_token: "canary-refresh".into(),
        expires_at_unix_ms: ends,
    }))
}

/// Whether the client calls as nobody by now.
fn has_forgotten(host: &mut Host) -> bool {
    let task = host.start(Task::Call(call("users.get", json!({"user_id": "me"}))));
    host.effects.is_empty() && host.error(task).kind == ErrorKind::Unauthenticated
}

fn is_signed_out(host: &Host, task: TaskId) -> bool {
    matches!(host.result(task), Completion::SignedOut)
}

#[test]
fn the_refresh_token_goes_first_then_the_session_then_the_credential() {
    let mut host = oauth(None);
    let task = host.start(Task::SignOut);
    let request = host.answer("oauth.revoke_token", json!({}));
    assert!(body_text(&request).contains("token=canary-refresh"));
    assert_eq!(
        header(&request, "authorization"),
        None,
        "revocation needs no bearer"
    );
    let request = host.answer("auth.sign_out", json!({}));
    assert_eq!(
        header(&request, "authorization"),
        Some("Bearer canary-access")
    );
    assert!(is_signed_out(&host, task));
    assert!(has_forgotten(&mut host));
}

#[test]
fn a_token_is_ended_and_one_that_had_ended_is_no_error() {
    for status in [200, 401] {
        let mut host = with(Credential::Token("canary-token".into()));
        let task = host.start(Task::SignOut);
        let (id, _) = host.request("auth.sign_out");
        let error = json!({"code": 10_011});
        host.reply(id, status, json!({"result": status == 200, "error": error}));
        assert!(is_signed_out(&host, task));
        assert!(has_forgotten(&mut host));
    }
}

#[test]
fn a_key_is_only_forgotten() {
    for credential in [Credential::ApiKey("canary-key".into()), Credential::None] {
        let mut host = with(credential);
        let task = host.start(Task::SignOut);
        assert!(host.effects.is_empty());
        assert!(is_signed_out(&host, task));
        assert!(has_forgotten(&mut host));
    }
}

#[test]
fn a_step_that_fails_is_told_and_stops_neither_the_other_nor_the_forgetting() {
    // The first, for good.
    let mut host = oauth(None);
    let task = host.start(Task::SignOut);
    host.refuse("oauth.revoke_token", 403, json!({"code": 1, "text": "no"}));
    host.answer("auth.sign_out", json!({}));
    let error = host.error(task);
    assert_eq!(error.operation, "oauth.revoke_token");
    assert!(error.message.contains("has forgotten"), "{error}");
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    assert!(has_forgotten(&mut host));

    // The second, for good.
    let mut host = oauth(None);
    let task = host.start(Task::SignOut);
    host.answer("oauth.revoke_token", json!({}));
    host.refuse("auth.sign_out", 403, json!({"code": 10_770}));
    assert_eq!(host.error(task).operation, "auth.sign_out");
    assert!(has_forgotten(&mut host));

    // The second, whose reply is lost: its repetition is refused because the first arrived.
    let mut host = oauth(None);
    let task = host.start(Task::SignOut);
    host.answer("oauth.revoke_token", json!({}));
    let (id, _) = host.request("auth.sign_out");
    host.report(id, lost());
    host.sleep();
    host.refuse("auth.sign_out", 401, json!({"code": 10_011}));
    assert!(is_signed_out(&host, task));
}

#[test]
fn a_refresh_under_way_is_waited_for_so_that_no_new_token_outlives_it() {
    let mut host = oauth(Some(1));
    let waiting = host.start(Task::Call(call("users.get", json!({"user_id": "me"}))));
    let (refresh, _) = host.request("oauth.refresh_token");
    let task = host.start(Task::SignOut);
    assert!(host.effects.is_empty(), "{:?}", host.effects);
    let tokens =
        json!({"access_token": "new-access", "refresh_token": "new-refresh", "expires_in": 3600});
    host.reply(refresh, 200, tokens);
    let mut seen = Vec::new();
    while let Some((id, _, effect)) = host.effects.pop_front() {
        if let fastio_core::Effect::Http(request) = effect {
            seen.push((request.operation, body_text(&request)));
            host.reply(id, 200, json!({"result": true}));
        }
    }
    let revoked = seen
        .iter()
        .find(|(operation, _)| *operation == "oauth.revoke_token");
    assert!(revoked.unwrap().1.contains("new-refresh"), "{seen:?}");
    assert!(is_signed_out(&host, task));
    assert!(host.finished(waiting).is_some());
    assert!(has_forgotten(&mut host));
}

#[test]
fn a_cancelled_sign_out_has_forgotten_all_the_same() {
    let mut host = oauth(None);
    let task = host.start(Task::SignOut);
    host.request("oauth.revoke_token");
    host.engine.cancel(task, host.now);
    host.drain();
    host.effects.clear();
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(has_forgotten(&mut host));
}
