//! Files out of the service: whole, in part, cut and taken up again.

use crate::world::{World, content, eventually};
use fastio_native::models::Context;
use fastio_native::{Client, Download, ErrorKind, Event, Progress};
use serde_json::json;
use std::path::Path;

const LARGE: usize = 3 * 1024 * 1024 + 11;

fn left_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn download(world: &World, client: &Client, node: &str) -> Download {
    client.download(node).from_workspace(world.workspace())
}

#[tokio::test]
async fn a_file_comes_whole_with_its_name_and_its_hash() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let node = world
        .store(&client, "f\u{fc}r dich.bin", content(LARGE))
        .await;
    let mut task = download(&world, &client, &node)
        .to_folder(folder.path())
        .start()
        .await
        .unwrap();
    let mut last = Progress::default();
    while let Some(event) = task.next_event().await {
        if let Event::Progress(now) = event {
            assert!(now.confirmed >= last.confirmed);
            last = now;
        }
    }
    assert_eq!(
        (last.confirmed, last.total),
        (LARGE as u64, Some(LARGE as u64))
    );
    let saved = task.await.unwrap();
    assert_eq!(saved.path, folder.path().join("f\u{fc}r dich.bin"));
    assert!(saved.verified);
    assert_eq!(
        saved.crc32c.as_deref(),
        Some(format!("{:08x}", crc32c::crc32c(&content(LARGE))).as_str())
    );
    assert!(std::fs::read(&saved.path).unwrap() == content(LARGE));
    assert_eq!(left_in(folder.path()), ["f\u{fc}r dich.bin"]);

    let error = download(&world, &client, &node)
        .to_folder(folder.path())
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::Io, "{error}");
    assert!(error.message.contains("overwritten"), "{error}");
    download(&world, &client, &node)
        .to_folder(folder.path())
        .overwrite(true)
        .await
        .unwrap();
    let empty = world.store(&client, "empty", "").await;
    let saved = download(&world, &client, &empty)
        .to_file(folder.path().join("nothing"))
        .await
        .unwrap();
    assert_eq!((saved.size, saved.verified), (0, true));
}

#[tokio::test]
async fn parts_and_versions_are_read() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let node = world.store(&client, "a.txt", "0123456789").await;
    for (offset, len, expected) in [
        (0, Some(4), "0123"),
        (3, Some(4), "3456"),
        (7, None, "789"),
        (8, Some(99), "89"),
    ] {
        let saved = download(&world, &client, &node)
            .range(offset, len)
            .to_file(folder.path().join("part"))
            .overwrite(true)
            .await
            .unwrap();
        assert_eq!(std::fs::read_to_string(&saved.path).unwrap(), expected);
        assert!(!saved.verified, "a part has no hash of its own");
    }
    for (offset, len) in [(10, None), (99, Some(1)), (0, Some(0))] {
        let error = download(&world, &client, &node)
            .range(offset, len)
            .to_file(folder.path().join("beyond"))
            .await
            .unwrap_err();
        assert!(
            matches!(
                error.kind,
                ErrorKind::InvalidParameter | ErrorKind::Rejected | ErrorKind::Integrity
            ),
            "{offset}: {error:?}"
        );
    }
    world.store(&client, "a.txt", "second").await;
    let versions = client
        .storage()
        .list_versions(Context::Workspace, world.workspace(), &node)
        .await
        .unwrap();
    let first = versions.last().unwrap().id.as_deref().unwrap();
    let saved = download(&world, &client, &node)
        .version(first)
        .to_file(folder.path().join("old"))
        .await
        .unwrap();
    assert_eq!(std::fs::read(&saved.path).unwrap(), b"0123456789");
    assert_eq!(left_in(folder.path()), ["old", "part"]);
}

#[tokio::test]
async fn a_download_that_is_cut_goes_on_where_it_broke() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let node = world.store(&client, "a.bin", content(LARGE)).await;
    world
        .faults(json!([
            {"operation": "downloads.read", "fault": "cut", "times": 2},
            {"operation": "downloads.read", "fault": "lost_reply", "times": 1},
            {"operation": "downloads.request_token", "fault": "lost_reply", "times": 1},
        ]))
        .await;
    let saved = download(&world, &client, &node)
        .to_folder(folder.path())
        .await
        .unwrap();
    assert!(saved.verified);
    assert!(std::fs::read(&saved.path).unwrap() == content(LARGE));
    assert!(world.requests("downloads.read").await >= 4);

    // A reply that claims to be whole and is not.
    world.fault("downloads.read", "truncate").await;
    let error = download(&world, &client, &node)
        .to_file(folder.path().join("short"))
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::Integrity, "{error}");
    assert_eq!(left_in(folder.path()), ["a.bin"]);
}

#[tokio::test]
async fn a_stopped_download_leaves_nothing() {
    let world = World::start().await;
    let folder = tempfile::tempdir().unwrap();
    let node = world
        .store(&world.client("owner"), "a.bin", content(LARGE))
        .await;
    world
        .faults(
            json!({"operation": "downloads.read", "fault": "latency", "ms": 600_000, "times": 9}),
        )
        .await;
    for (round, by_dropping) in [false, true].into_iter().enumerate() {
        let client = world.client("owner");
        let task = download(&world, &client, &node)
            .to_folder(folder.path())
            .start()
            .await
            .unwrap();
        world
            .until("the request", |stats| {
                stats["requests"]["downloads.read"].as_u64() == Some(round as u64 + 1)
            })
            .await;
        assert_eq!(left_in(folder.path()).len(), 1);
        if by_dropping {
            drop(task);
        } else {
            task.cancel();
            let error = task.await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Cancelled, "{error}");
            assert!(left_in(folder.path()).is_empty());
        }
        drop(client);
        world
            .until("closed connections", |stats| stats["open_connections"] == 0)
            .await;
        eventually("no file left", async || {
            left_in(folder.path()).is_empty().then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn what_cannot_be_downloaded_is_told() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let node = world.store(&client, "a.bin", "text").await;
    let missing = download(&world, &client, "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw")
        .to_folder(folder.path())
        .await
        .unwrap_err();
    assert_eq!(missing.kind, ErrorKind::NotFound);
    let nowhere = download(&world, &client, &node)
        .to_folder(folder.path().join("no such folder"))
        .await
        .unwrap_err();
    assert_eq!(nowhere.kind, ErrorKind::Io);
    assert!(nowhere.message.contains("no such folder"), "{nowhere}");
    let unsaid = download(&world, &client, &node).await.unwrap_err();
    assert_eq!(unsaid.params[0].name, "path");
    let unsaid = client
        .download(&node)
        .to_folder(folder.path())
        .await
        .unwrap_err();
    assert_eq!(unsaid.params[0].name, "context_id");
    let made = client
        .storage()
        .create_folder(Context::Workspace, world.workspace(), "root", "docs")
        .await
        .unwrap();
    let no_file = download(&world, &client, made.id.as_deref().unwrap())
        .to_folder(folder.path())
        .await
        .unwrap_err();
    assert_eq!(no_file.status, 406, "{no_file}");
    assert!(left_in(folder.path()).is_empty());
}

/// Bytes by the typed method: in one piece, and as a stream at the reader's pace.
#[tokio::test]
async fn bytes_are_streamed_to_whom_wants_no_file() {
    let world = World::start().await;
    let client = world.client("owner");
    let node = world.store(&client, "a.bin", content(LARGE)).await;
    let read = || {
        client
            .downloads()
            .read(Context::Workspace, world.workspace(), &node)
    };
    let mut stream = read().stream();
    let mut all = Vec::new();
    while let Some(piece) = stream.next().await {
        all.extend_from_slice(&piece.unwrap());
    }
    assert!(all == content(LARGE));
    assert_eq!(stream.status(), Some(200));
    let part = read().range("bytes=1-3").await.unwrap();
    assert_eq!(part.status, 206);
    assert_eq!(part.bytes(), &content(4)[1..]);
    let error = read().stream().collect(1000).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::LimitExceeded);
    let stranger = world.client("totp");
    let refused = stranger
        .downloads()
        .read(Context::Workspace, world.workspace(), &node)
        .stream()
        .collect(10_000_000)
        .await
        .unwrap_err();
    assert!(
        matches!(refused.kind, ErrorKind::NotFound | ErrorKind::Forbidden),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_file_comes_into_memory_and_a_cut_connection_is_taken_up() {
    let world = World::start().await;
    let client = world.client("owner");
    let node = world.store(&client, "a.bin", content(LARGE)).await;
    world.fault("downloads.read", "cut").await;
    let task = download(&world, &client, &node).start_in_memory().await;
    let fetched = task.unwrap().await.unwrap();
    assert!(fetched.bytes == content(LARGE));
    assert!(fetched.verified && fetched.name == "a.bin");
    assert!(!format!("{fetched:?}").contains("bytes: ["));

    let missing = download(&world, &client, "2abcd-efghi-jklmn-opqrs-tuvwx-yz23");
    let task = missing.start_in_memory().await.unwrap();
    assert_eq!(task.await.unwrap_err().kind, ErrorKind::NotFound);
}
