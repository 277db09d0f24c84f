//! One call through the engine: attempts, waits, the shared refresh, cancellation.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::config::OAuth;
use fastio_core::effect::{Delivery, Failure, FailureCause, Outcome};
use fastio_core::event::WaitReason;
use fastio_core::task::Task;
use fastio_core::{Completion, Config, Credential, Effect, ErrorKind, Event};
use serde_json::json;
use support::{Host, body_text, call, config, header};

fn oauth(expires_at_unix_ms: Option<u64>) -> Config {
    Config {
        credential: Credential::OAuth(OAuth {
            client_id: "app".into(),
            access_token: Some("old-token".into()),
            refresh_token: "refresh-1".into(),
            expires_at_unix_ms,
        }),
        ..config()
    }
}

fn get_me() -> Task {
    Task::Call(call("users.get_me", json!({})))
}

fn failed(delivery: Delivery) -> Outcome {
    Outcome::Failed(Failure {
        delivery,
        cause: FailureCause::Cut,
        message: "gone".into(),
    })
}

#[test]
fn a_call_is_sent_with_its_credential_and_gives_the_result() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    let (id, request) = host.request("users.get_me");
    assert_eq!(
        (request.method, request.url.full.as_str()),
        ("GET", "https://api.test/current/user/details/")
    );
    assert_eq!(
        header(&request, "authorization"),
        Some("Bearer canary-token")
    );
    assert!(!format!("{request:?}").contains("canary"));
    host.reply(
        id,
        200,
        json!({"result": true, "user": {"id": "1234567890123456789"}}),
    );
    let Completion::Reply(reply) = host.result(task) else {
        panic!()
    };
    assert_eq!(reply.result(), r#"{"id":"1234567890123456789"}"#);
}

#[test]
fn without_credential_nothing_is_sent() {
    let mut host = Host::new(Config {
        credential: Credential::None,
        ..config()
    });
    let task = host.start(get_me());
    assert_eq!(host.error(task).kind, ErrorKind::Unauthenticated);
    assert!(host.effects.is_empty());
}

#[test]
fn what_was_not_sent_goes_again_whatever_the_operation() {
    let mut host = Host::new(config());
    let task = host.start(Task::Call(call("orgs.create", json!({"domain": "acme"}))));
    for attempt in 1..=3 {
        let (id, request) = host.request("orgs.create");
        assert_eq!(request.attempt, attempt);
        host.report(id, failed(Delivery::NotSent));
        host.sleep();
    }
    host.answer("orgs.create", json!({"org": {}}));
    host.result(task);
}

#[test]
fn a_lost_reply_is_repeated_only_where_that_is_harmless() {
    let mut host = Host::new(config());
    let read = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.report(id, failed(Delivery::Unknown));
    assert!(host.sleep() <= 500);
    host.answer("users.get_me", json!({"user": {}}));
    host.result(read);

    let create = host.start(Task::Call(call("orgs.create", json!({"domain": "acme"}))));
    let (id, _) = host.request("orgs.create");
    host.report(id, failed(Delivery::Unknown));
    assert_eq!(host.error(create).kind, ErrorKind::OutcomeUnknown);
    assert!(host.effects.is_empty());
}

#[test]
fn what_the_host_cannot_send_is_not_tried_again() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.report(id, Outcome::Unsupported);
    let error = host.error(task);
    assert_eq!(error.kind, ErrorKind::Unsupported, "{error}");
    assert_eq!(error.operation, "users.get_me");
    assert!(!error.retryable && host.engine.is_idle());
}

#[test]
fn a_rate_limit_holds_up_every_call() {
    let mut host = Host::new(config());
    let first = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.reply(id, 429, json!({"result": "no", "error": {"code": 10368, "text": "calm", "params": {"retry_after_seconds": 7}}}));
    let second = host.start(get_me());
    assert!(host.effects.is_empty(), "the second call waits too");
    let waits = host.events.iter().filter(|(_, event)| {
        matches!(
            event,
            Event::Wait {
                reason: WaitReason::RateLimit,
                ms: 7000
            }
        )
    });
    assert_eq!(waits.count(), 2);
    assert_eq!(host.sleep(), 7000);
    host.answer("users.get_me", json!({"user": {}}));
    host.answer("users.get_me", json!({"user": {}}));
    host.result(first);
    host.result(second);
}

#[test]
fn a_locked_account_is_not_tried_again() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    host.refuse(
        "users.get_me",
        429,
        json!({"code": 10760, "text": "locked", "params": {"retry_after_seconds": 1800}}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::AccountLocked);
    assert_eq!(host.error(task).retry_after_ms, Some(1_800_000));
    assert!(host.effects.is_empty());
}

#[test]
fn one_refresh_serves_all_waiting_calls() {
    let mut host = Host::new(oauth(None));
    let tasks = [host.start(get_me()), host.start(get_me())];
    for _ in 0..2 {
        let (id, request) = host.request("users.get_me");
        assert_eq!(header(&request, "authorization"), Some("Bearer old-token"));
        host.reply(
            id,
            401,
            json!({"result": "no", "error": {"code": 10011, "text": "dead"}}),
        );
    }
    let (id, request) = host.request("oauth.refresh_token");
    assert!(host.effects.is_empty(), "one refresh only");
    assert_eq!(header(&request, "authorization"), None);
    let body = body_text(&request);
    for part in [
        "grant_type=refresh_token",
        "client_id=app",
        "refresh_token=refresh-1",
    ] {
        assert!(body.contains(part), "{body}");
    }
    host.reply(
        id,
        200,
        json!({"access_token": "new-token", "expires_in": 3600, "refresh_token": "refresh-2"}),
    );
    let mut persisted = 0;
    for _ in 0..3 {
        match host.next() {
            (id, Effect::Persist(persist)) => {
                assert_eq!(
                    persist.refresh_token.as_ref().map(|token| token.expose()),
                    Some("refresh-2")
                );
                persisted += 1;
                host.report(id, Outcome::Done);
            }
            (id, Effect::Http(request)) => {
                assert_eq!(header(&request, "authorization"), Some("Bearer new-token"));
                host.reply(id, 200, json!({"result": true, "user": {}}));
            }
            (_, other) => panic!("{other:?}"),
        }
    }
    assert_eq!(persisted, 1);
    for task in tasks {
        host.result(task);
    }
}

#[test]
fn a_token_about_to_end_is_renewed_before_it_is_used() {
    let mut host = Host::new(oauth(Some(1_800_000_030_000)));
    let task = host.start(get_me());
    let (id, _) = host.request("oauth.refresh_token");
    host.reply(id, 200, json!({"access_token": "new-token"}));
    let (id, persist) = host.next();
    assert!(matches!(persist, Effect::Persist(_)));
    host.report(id, Outcome::Unsupported);
    let request = host.answer("users.get_me", json!({"user": {}}));
    assert_eq!(header(&request, "authorization"), Some("Bearer new-token"));
    host.result(task);
}

#[test]
fn a_refused_refresh_ends_every_waiting_call_with_what_to_do() {
    let mut host = Host::new(oauth(Some(0)));
    let tasks = [host.start(get_me()), host.start(get_me())];
    let (id, _) = host.request("oauth.refresh_token");
    host.reply(
        id,
        400,
        json!({"error": "invalid_grant", "error_description": "over"}),
    );
    for task in tasks {
        assert_eq!(host.error(task).kind, ErrorKind::Unauthenticated);
        assert!(host.error(task).message.contains("sign in again"));
    }
}

#[test]
fn cancelling_one_waiting_call_leaves_the_refresh_to_the_other() {
    let mut host = Host::new(oauth(Some(0)));
    let (first, second) = (host.start(get_me()), host.start(get_me()));
    let (id, _) = host.request("oauth.refresh_token");
    host.engine.cancel(first, host.now);
    host.drain();
    assert_eq!(host.error(first).kind, ErrorKind::Cancelled);
    host.reply(id, 200, json!({"access_token": "new-token"}));
    let (id, _) = host.next();
    host.report(id, Outcome::Done);
    host.answer("users.get_me", json!({"user": {}}));
    host.result(second);
}

#[test]
fn only_a_code_that_proves_it_costs_a_token() {
    let mut host = Host::new(oauth(None));
    let task = host.start(get_me());
    host.refuse(
        "users.get_me",
        401,
        json!({"code": 10545, "text": "no member"}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::Forbidden);
    assert!(host.effects.is_empty());
}

#[test]
fn a_cancelled_call_aborts_its_request() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.engine.cancel(task, host.now);
    host.drain();
    let (_, effect) = host.next();
    assert_eq!(effect, Effect::Abort { of: id });
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    // What still comes in is ignored.
    host.report(id, Outcome::End);
    assert!(host.engine.is_idle());
}

#[test]
fn an_abandoned_call_tells_nothing() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    host.request("users.get_me");
    host.events.clear();
    host.engine.abandon(task, host.now);
    host.drain();
    assert!(host.events.is_empty());
    assert!(host.engine.is_idle());
}

#[test]
fn no_more_requests_than_allowed_are_under_way() {
    let mut host = Host::new(Config {
        max_concurrent_requests: 2,
        ..config()
    });
    let tasks: Vec<_> = (0..4).map(|_| host.start(get_me())).collect();
    assert_eq!(host.effects.len(), 2);
    for _ in 0..4 {
        host.answer("users.get_me", json!({"user": {}}));
    }
    for task in tasks {
        host.result(task);
    }
}

#[test]
fn pages_come_on_demand() {
    let mut host = Host::new(config());
    let params =
        json!({"context": "workspace", "context_id": "1234567890123456789", "parent_id": "root"});
    let task = host.start(Task::Pages(call("storage.list", params)));
    host.answer(
        "storage.list",
        json!({"nodes": [], "pagination": {"has_more": true, "next_cursor": "a+/="}}),
    );
    assert!(
        host.effects.is_empty(),
        "the second page is not asked for yet"
    );
    host.engine.demand(task, 1, host.now);
    host.drain();
    let request = host.answer(
        "storage.list",
        json!({"nodes": [], "pagination": {"has_more": false, "next_cursor": null}}),
    );
    assert!(
        request.url.full.contains("cursor=a%2B%2F%3D"),
        "{}",
        request.url.full
    );
    assert!(matches!(host.result(task), Completion::Pages { pages: 2 }));
}

#[test]
fn a_listing_that_stands_still_is_an_error() {
    let mut host = Host::new(config());
    let params =
        json!({"context": "workspace", "context_id": "1234567890123456789", "parent_id": "root"});
    let task = host.start(Task::Pages(call("storage.list", params)));
    for _ in 0..2 {
        host.answer(
            "storage.list",
            json!({"nodes": [], "pagination": {"has_more": true, "next_cursor": "same"}}),
        );
        host.engine.demand(task, 1, host.now);
        host.drain();
    }
    assert_eq!(host.error(task).kind, ErrorKind::InvalidReply);
}

#[test]
fn a_redirect_to_another_host_is_refused_and_not_shown() {
    let mut host = Host::new(config());
    let task = host.start(get_me());
    let (id, _) = host.request("users.get_me");
    host.report(
        id,
        Outcome::Head {
            status: 302,
            headers: vec![("Location".into(), "https://evil.test/?t=canary".into())],
        },
    );
    let error = host.error(task);
    assert_eq!((error.kind, error.status), (ErrorKind::InvalidReply, 302));
    assert!(!format!("{error:?}").contains("canary"));
}
