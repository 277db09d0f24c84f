//! Uploads that go on where another client left off.

use crate::world::{World, content};
use fastio_native::{ErrorKind, Event, Input, Journal, Upload};
use serde_json::json;

const MIB: usize = 1024 * 1024;
/// Six chunks of a MiB, the last short.
const LARGE: usize = 5 * MIB + 7;

fn upload(world: &World, bytes: Vec<u8>) -> Upload {
    world
        .client("owner")
        .upload(Input::bytes("large.bin", bytes))
        .to_workspace(world.workspace())
        .chunk_size(MIB as u64)
        .resumable()
}

/// Stops an upload after some chunks; gives its journal as it would lie on a disk.
async fn interrupted(world: &World) -> String {
    world
        .faults(json!({"operation": "uploads.send_chunk", "skip": 2, "times": 9, "fault": "latency", "ms": 60_000}))
        .await;
    let mut upload = upload(world, content(LARGE)).start().await.unwrap();
    while let Some(event) = upload.next_event().await {
        if let Event::Progress(now) = event
            && now.confirmed >= 2 * MIB as u64
        {
            break;
        }
    }
    upload.cancel();
    let error = upload.await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Cancelled);
    world.no_faults().await;
    error.journal.as_ref().unwrap().to_json()
}

#[tokio::test]
async fn only_what_is_missing_is_sent() {
    let world = World::start().await;
    let journal = interrupted(&world).await;
    assert_eq!(world.control("stats").await["upload_sessions"], 1);
    let before = world.requests("uploads.send_chunk").await;
    let stored = upload(&world, content(LARGE))
        .resume(Journal::parse(&journal).unwrap())
        .await
        .unwrap();
    assert!(stored.verified);
    assert_eq!(
        stored.crc32c,
        format!("{:08x}", crc32c::crc32c(&content(LARGE)))
    );
    let sent = world.requests("uploads.send_chunk").await - before;
    assert!((1..=4).contains(&sent), "{sent}");
    assert_eq!(world.requests("uploads.create_session").await, 1);
    assert_eq!(world.control("stats").await["upload_sessions"], 0);
}

#[tokio::test]
async fn a_file_that_is_another_now_is_stored_as_it_is_now() {
    let world = World::start().await;
    let journal = interrupted(&world).await;
    let mut other = content(LARGE);
    other[0] ^= 1;
    let stored = upload(&world, other.clone())
        .resume(Journal::parse(&journal).unwrap())
        .await
        .unwrap();
    assert!(stored.verified);
    assert_eq!(stored.crc32c, format!("{:08x}", crc32c::crc32c(&other)));
    assert_eq!(world.control("stats").await["upload_sessions"], 0);
}

#[tokio::test]
async fn two_who_have_the_journal_store_one_content() {
    let world = World::start().await;
    let journal = interrupted(&world).await;
    let resume = || upload(&world, content(LARGE)).resume(Journal::parse(&journal).unwrap());
    let (first, second) = tokio::join!(resume().into_future(), resume().into_future());
    let whole = format!("{:08x}", crc32c::crc32c(&content(LARGE)));
    let mut stored = 0;
    for result in [first, second] {
        match result {
            Ok(uploaded) => {
                assert_eq!(uploaded.crc32c, whole);
                stored += 1;
            }
            // The other one was done with the session already, or is about to be.
            Err(error) => assert_eq!(error.kind, ErrorKind::NotFound, "{error}"),
        }
    }
    assert!(stored >= 1);
    assert_eq!(world.control("stats").await["upload_sessions"], 0);
}
