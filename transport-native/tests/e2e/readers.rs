//! Files that are read from where they are.

use crate::world::{World, content};
use fastio_native::{ErrorKind, Input};
use serde_json::json;
use std::io::SeekFrom;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};

const LARGE: usize = 3 * 1024 * 1024 + 11;

#[tokio::test]
async fn a_file_is_read_from_any_place_and_of_one_version() {
    let world = World::start().await;
    let client = world.client("owner");
    let text = content(LARGE);
    let node = world.store(&client, "large.bin", text.clone()).await;
    let file = client.open(&node).from_workspace(world.workspace());
    let mut file = file.read_ahead(64 * 1024).await.unwrap();
    assert_eq!((file.name(), file.size()), ("large.bin", LARGE as u64));
    world
        .faults(json!([{"operation": "downloads.read", "fault": "cut", "skip": 1, "times": 3}]))
        .await;
    let newer = Input::bytes("large.bin", content(7));
    let newer = client.upload(newer).to_workspace(world.workspace());
    newer.replace(&node).await.unwrap();

    let mut bytes = vec![0; 100];
    file.seek(SeekFrom::End(-100)).await.unwrap();
    file.read_exact(&mut bytes).await.unwrap();
    assert!(bytes == text[LARGE - 100..]);
    assert_eq!(file.read(&mut bytes).await.unwrap(), 0, "it ends there");
    file.seek(SeekFrom::Start(5)).await.unwrap();
    file.read_exact(&mut bytes).await.unwrap();
    assert!(bytes == text[5..105]);
    // A little further on is read over, with the request that is under way.
    let before = world.requests("downloads.read").await;
    file.seek(SeekFrom::Current(1000)).await.unwrap();
    file.read_exact(&mut bytes).await.unwrap();
    assert!(bytes == text[1105..1205]);
    assert_eq!(world.requests("downloads.read").await, before);
    file.rewind().await.unwrap();
    let mut all = Vec::new();
    file.read_to_end(&mut all).await.unwrap();
    assert!(all == text);
    assert!(file.read_at(LARGE as u64 - 3, 10).await.unwrap() == text[LARGE - 3..]);
    assert!(file.seek(SeekFrom::End(-1 - LARGE as i64)).await.is_err());
    file.seek(SeekFrom::End(5)).await.unwrap();
    assert_eq!(file.read(&mut bytes).await.unwrap(), 0, "nothing is beyond");
}

#[tokio::test]
async fn a_read_that_fails_leaves_the_place() {
    let world = World::start().await;
    let client = world.client("owner");
    let text = content(LARGE);
    let node = world.store(&client, "large.bin", text.clone()).await;
    let file = client.open(&node).from_workspace(world.workspace());
    let mut file = file.await.unwrap();
    file.seek(SeekFrom::Start(7)).await.unwrap();
    // Whole as HTTP, and half of the part that was asked for.
    world
        .faults(json!([{"operation": "downloads.read", "fault": "truncate"}]))
        .await;
    let error = file.read_at(100_000, LARGE).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Integrity, "{error}");
    assert_eq!(error.operation, "downloads.read");
    assert_eq!(file.stream_position().await.unwrap(), 7);
    let mut bytes = [0; 5];
    file.read_exact(&mut bytes).await.unwrap();
    assert_eq!(bytes, text[7..12]);
    assert!(file.read_at(0, LARGE).await.unwrap() == text);
}

#[tokio::test]
async fn what_cannot_be_read_says_why() {
    let world = World::start().await;
    let client = world.client("owner");
    let open = |node: &str| client.open(node).from_workspace(world.workspace());
    let missing = open("2aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa").await;
    assert_eq!(missing.unwrap_err().kind, ErrorKind::NotFound);
    let nowhere = client.open("2abcd").await;
    assert_eq!(nowhere.unwrap_err().kind, ErrorKind::InvalidParameter);
    let node = world.store(&client, "a.txt", "text").await;
    let old = open(&node)
        .version("2aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa")
        .await;
    assert_eq!(old.unwrap_err().kind, ErrorKind::Unsupported);

    let mut file = open(&node).await.unwrap();
    let storage = client.storage();
    storage
        .delete("workspace", world.workspace(), &node)
        .await
        .unwrap();
    let mut text = String::new();
    let error = file.read_to_string(&mut text).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    // It is read again once it is there again.
    storage
        .restore("workspace", world.workspace(), &node)
        .await
        .unwrap();
    file.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "text");
}
