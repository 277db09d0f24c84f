//! What goes wrong on the way, and what a caller sees of it.

use crate::world::World;
use fastio_native::{CallOptions, ErrorKind, Event, WaitReason};
use serde_json::json;
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn what_may_be_repeated_is_repeated() {
    let world = World::start().await;
    let client = world.client("owner");
    for fault in ["cut", "lost_reply", "truncate", "non_json"] {
        let before = world.requests("users.get_me").await;
        world.fault("users.get_me", fault).await;
        let result = client.call("users.get_me", ()).await;
        let sent = world.requests("users.get_me").await - before;
        match fault {
            // A whole reply that makes no sense is told at once: the service means it.
            "truncate" | "non_json" => {
                let error = result.unwrap_err();
                assert_eq!(
                    (error.kind, sent),
                    (ErrorKind::InvalidReply, 1),
                    "{fault}: {error}"
                );
                assert!(error.body.is_some(), "{fault}: {error:?}");
            }
            _ => assert_eq!((result.map(|_| ()), sent), (Ok(()), 2), "{fault}"),
        }
    }
}

#[tokio::test]
async fn what_may_not_be_repeated_has_an_unknown_outcome() {
    let world = World::start().await;
    let client = world.client("owner");
    world.fault("orgs.create", "lost_reply").await;
    let error = client
        .call("orgs.create", [("domain", "acme-labs")])
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::OutcomeUnknown, "{error}");
    assert_eq!(world.requests("orgs.create").await, 1);
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_and_told() {
    let world = World::start().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = told.clone();
    let key = world.seed("/users/owner/api_key");
    let client = world
        .builder()
        .api_key(key)
        .observer(move |_, event| tell.lock().unwrap().push(event.clone()))
        .build()
        .unwrap();
    world
        .faults(json!({"operation": "orgs.create", "fault": "status", "status": 429, "retry_after": 1, "times": 1}))
        .await;
    client
        .call("orgs.create", [("domain", "acme-labs")])
        .await
        .unwrap();
    let told = told.lock().unwrap();
    let waits: Vec<_> = told
        .iter()
        .filter_map(|event| match event {
            Event::Wait { reason, ms } => Some((*reason, *ms)),
            _ => None,
        })
        .collect();
    assert!(
        matches!(waits[..], [(WaitReason::RateLimit, 1000..)]),
        "{waits:?}"
    );
    let attempts = told
        .iter()
        .filter(|event| matches!(event, Event::Attempt { .. }))
        .count();
    assert_eq!(attempts, 2);
    assert!(matches!(told.last(), Some(Event::Finished(_))));
}

#[tokio::test]
async fn options_of_one_call_do_not_touch_the_others() {
    let world = World::start().await;
    let client = world.client("owner");
    let once = client.with_options(CallOptions {
        max_attempts: Some(1),
        ..Default::default()
    });
    world.fault("users.get_me", "lost_reply").await;
    let error = once.call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error}");
    world.fault("users.get_me", "lost_reply").await;
    client.call("users.get_me", ()).await.unwrap();
}

#[tokio::test]
async fn a_dropped_call_ends_its_request() {
    let world = World::start().await;
    let client = world.client("owner");
    world
        .faults(json!({"operation": "users.get_me", "fault": "latency", "ms": 60_000, "times": 1}))
        .await;
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.call("users.get_me", ()).await }
    });
    world
        .until("the request", |stats| {
            stats["requests"]["users.get_me"] == 1
        })
        .await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    world
        .until("its connection closed", |stats| {
            stats["open_connections"] == 0
        })
        .await;
    client.call("users.get_me", ()).await.unwrap();
}

/// A client outlives the runtime of its first call.
#[test]
fn a_client_moves_to_another_runtime() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let first = runtime();
    let world = first.block_on(World::start());
    let client = world.client("owner");
    first.block_on(client.call("users.get_me", ())).unwrap();
    first.shutdown_background();
    let second = runtime();
    second.block_on(client.call("users.get_me", ())).unwrap();
    drop(second);

    let error = client.prepare(&fastio_native::Call::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::UnknownOperation);
    let outside = futures_once(client.call("users.get_me", ()));
    assert_eq!(outside.unwrap_err().kind, ErrorKind::Unsupported);
}

/// Polls a future once, outside of any runtime.
fn futures_once<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("it waits without a runtime"),
    }
}
