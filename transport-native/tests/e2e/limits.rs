//! Rate limits: what the headers say, and what a 429 does.

use crate::world::World;
use fastio_native::{ErrorKind, Event, RetryPolicy, WaitReason};
use fastio_sandbox::Options;
use fastio_sandbox::options::Clock;
use serde_json::json;

/// A service that counts requests, in a window that does not end by itself.
async fn world() -> World {
    World::with(Options {
        clock: Clock::Manual,
        ..Options::default()
    })
    .await
}

#[tokio::test]
async fn replies_say_how_much_is_left() {
    let world = world().await;
    let client = world.client("owner");
    let first = client.users().get_me().await.unwrap().rate();
    let second = client.users().get_me().await.unwrap().rate();
    assert_eq!(first.max, Some(1000));
    assert_eq!(second.available, first.available.map(|left| left - 1));
    assert_eq!(first.resets_at_unix_ms, Some(1_767_225_610_000));
}

#[tokio::test]
async fn a_window_that_is_used_up_is_waited_for_or_told() {
    let world = world().await;
    let impatient = world
        .builder_of("owner")
        .retry(RetryPolicy {
            max_server_delay_ms: 100,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let client = impatient.clone();
        calls.spawn(async move { client.users().get_me().await.map(drop) });
    }
    while let Some(done) = calls.join_next().await {
        done.unwrap().unwrap();
    }
    let error = impatient.users().get_me().await.unwrap_err();
    assert_eq!(
        (error.kind, error.status, error.code),
        (ErrorKind::RateLimited, 429, 10_368)
    );
    assert!(error.retryable);
    assert!(
        matches!(error.retry_after_ms, Some(1_000..=10_000)),
        "{error:?}"
    );
    // Others are not held up, and the next window is open.
    world.client("member").users().get_me().await.unwrap();
    world.advance(10_000).await;
    impatient.users().get_me().await.unwrap();
}

#[tokio::test]
async fn every_call_waits_for_as_long_as_it_is_told() {
    let world = World::start().await;
    let (client, told) = world.watched();
    world
        .faults(json!({"operation": "orgs.create", "fault": "status", "status": 429, "retry_after": 1, "times": 2}))
        .await;
    let start = std::time::Instant::now();
    let calls: Vec<_> = ["one-org", "two-org"]
        .map(|domain| {
            let call = client.orgs().create(domain);
            tokio::spawn(async move { call.await })
        })
        .into();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(start.elapsed().as_millis() >= 1000);
    let waits = told.events().into_iter().filter(|event| {
        matches!(
            event,
            Event::Wait {
                reason: WaitReason::RateLimit,
                ms: 1000..
            }
        )
    });
    assert_eq!(waits.count(), 2);
    assert_eq!(told.attempts("orgs.create"), 4);
}
