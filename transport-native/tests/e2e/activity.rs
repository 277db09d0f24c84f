//! The long poll: what changes wakes it, and silence ends it.

use crate::world::World;
use fastio_native::models::Context;
use fastio_native::{ErrorKind, Response, models};
use fastio_sandbox::Options;
use fastio_sandbox::options::Clock;

fn keys(poll: &Response<models::ActivityPoll>) -> Vec<String> {
    poll.activity.clone().unwrap_or_default()
}

#[tokio::test]
async fn a_change_wakes_a_poll_that_waits() {
    // Time stands still, so that nothing but the change can end the poll.
    let world = World::with(Options {
        clock: Clock::Manual,
        rate_limit: false,
        ..Options::default()
    })
    .await;
    let client = world.client("owner");
    let start = client.activity().poll(world.workspace()).await.unwrap();
    let since = start.lastactivity.clone().unwrap();
    let waiting = tokio::spawn({
        let client = client.clone();
        let poll = client
            .activity()
            .poll(world.workspace())
            .wait(95)
            .lastactivity(&since);
        async move { poll.await }
    });
    world
        .until("the poll", |stats| stats["requests"]["activity.poll"] == 2)
        .await;
    world.advance(1).await;
    let node = client
        .storage()
        .create_folder(Context::Workspace, world.workspace(), "root", "new")
        .await
        .unwrap();
    let poll = waiting.await.unwrap().unwrap();
    let id = node.id.as_deref().unwrap().replace('-', "");
    assert_eq!(keys(&poll), [format!("storage:{id}")]);
    let since = poll.lastactivity.clone().unwrap();

    // Nothing more happens, and the poll ends when its time is over.
    let waiting = client
        .activity()
        .poll(world.workspace())
        .wait(95)
        .lastactivity(&since);
    let mut waiting = std::pin::pin!(waiting.into_future());
    // A move of the clock that came before the service looked at it for this poll does not count.
    let poll = loop {
        tokio::select! {
            poll = &mut waiting => break poll.unwrap(),
            () = world.advance(95_000) => {}
        }
    };
    assert!(keys(&poll).is_empty());
    assert_eq!(poll.lastactivity.as_deref(), Some(since.as_str()));
}

#[tokio::test]
async fn only_what_is_ones_own_is_watched() {
    let world = World::start().await;
    let stranger = world.client("totp");
    let error = stranger
        .activity()
        .poll(world.workspace())
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::Forbidden, "{error:?}");
    let error = stranger
        .activity()
        .poll(world.seed("/users/totp/id"))
        .wait(96)
        .await
        .unwrap_err();
    assert_eq!(error.params[0].name, "wait");
    assert_eq!(world.requests("activity.poll").await, 1);
}
