//! Files into the service: in one call, in chunks, and what breaks on the way.

use crate::raw::breaking;
use crate::world::{World, content, patient};
use fastio_native::models::Context;
use fastio_native::{Client, ErrorKind, Event, Input, Progress};
use serde_json::json;

const MIB: usize = 1024 * 1024;
/// A file of three chunks of 2 MiB, the last short.
const LARGE: usize = 5 * MIB + 7;

/// Reads a file back in one piece.
async fn read(world: &World, client: &Client, node: &str) -> Vec<u8> {
    let reply = client
        .downloads()
        .read(Context::Workspace, world.workspace(), node)
        .await
        .unwrap();
    reply.bytes().to_vec()
}

async fn sessions(world: &World) -> u64 {
    world.control("stats").await["upload_sessions"]
        .as_u64()
        .unwrap()
}

fn large(client: &Client, world: &World) -> fastio_native::Upload {
    client
        .upload(Input::bytes("large.bin", content(LARGE)))
        .to_workspace(world.workspace())
        .chunk_size(2 * MIB as u64)
}

#[tokio::test]
async fn a_small_file_goes_in_one_call() {
    let world = World::start().await;
    let client = world.client("owner");
    for bytes in [Vec::new(), b"Hello".to_vec(), content(4 * MIB)] {
        let stored = client
            .upload(Input::bytes("a \u{fc} & b.txt", bytes.clone()))
            .to_workspace(world.workspace())
            .await
            .unwrap();
        assert_eq!(stored.size, bytes.len() as u64);
        assert_eq!(
            stored.crc32c,
            format!("{:08x}", crc32c::crc32c(&bytes)),
            "{}",
            bytes.len()
        );
        let node = stored.node_id.unwrap();
        assert!(read(&world, &client, &node).await == bytes);
    }
    assert_eq!(world.requests("uploads.upload_small").await, 3);
    assert_eq!(world.requests("uploads.create_session").await, 0);
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn a_large_file_goes_in_chunks_with_progress() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("film.bin");
    std::fs::write(&path, content(LARGE)).unwrap();
    let mut upload = client
        .upload(&path)
        .to_workspace(world.workspace())
        .chunk_size(2 * MIB as u64)
        .start()
        .await
        .unwrap();
    let mut last = Progress::default();
    while let Some(event) = upload.next_event().await {
        if let Event::Progress(now) = event {
            assert!(now.sent >= last.sent && now.confirmed >= last.confirmed);
            assert!(now.confirmed <= now.sent && now.sent <= LARGE as u64);
            last = now;
        }
    }
    assert_eq!(
        (last.sent, last.confirmed, last.total),
        (LARGE as u64, LARGE as u64, Some(LARGE as u64))
    );
    let stored = upload.await.unwrap();
    assert_eq!(
        stored.crc32c,
        format!("{:08x}", crc32c::crc32c(&content(LARGE)))
    );
    let node = client
        .storage()
        .get(
            Context::Workspace,
            world.workspace(),
            stored.node_id.as_deref().unwrap(),
        )
        .await
        .unwrap();
    assert_eq!(node.name.as_deref(), Some("film.bin"));
    assert_eq!(node.size, Some(LARGE as i64));
    assert_eq!(world.requests("uploads.send_chunk").await, 3);
    assert_eq!(sessions(&world).await, 0);
}

/// No chunk is answered, so those that came are all under way at once.
#[tokio::test]
async fn three_chunks_are_under_way_at_once_and_a_cancelled_upload_leaves_no_session() {
    let world = World::start().await;
    world
        .faults(json!({"operation": "uploads.send_chunk", "fault": "latency", "ms": 600_000, "times": 99}))
        .await;
    for by_dropping in [false, true] {
        let (client, told) = world.watched();
        let before = world.requests("uploads.send_chunk").await;
        let upload = client
            .upload(Input::bytes("film.bin", content(8 * MIB)))
            .to_workspace(world.workspace())
            .chunk_size(MIB as u64)
            .start()
            .await
            .unwrap();
        world
            .until("three chunks", |stats| {
                stats["requests"]["uploads.send_chunk"].as_u64() == Some(before + 3)
            })
            .await;
        assert_eq!(sessions(&world).await, 1);
        if by_dropping {
            drop(upload);
        } else {
            upload.cancel();
            let error = upload.await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Cancelled, "{error}");
            assert_eq!(sessions(&world).await, 0, "finished before its clean-up");
        }
        drop(client);
        world
            .until("the clean-up, and closed connections", |stats| {
                stats["upload_sessions"] == 0 && stats["open_connections"] == 0
            })
            .await;
        assert_eq!(told.attempts("uploads.send_chunk"), 3);
    }
}

#[tokio::test]
async fn a_client_that_is_closed_has_cleaned_up() {
    let world = World::start().await;
    let client = world.client("owner");
    world
        .faults(json!({"operation": "uploads.send_chunk", "fault": "latency", "ms": 600_000, "times": 9}))
        .await;
    let upload = large(&client, &world).start().await.unwrap();
    world
        .until("the chunks", |stats| {
            stats["requests"]["uploads.send_chunk"] == 2
        })
        .await;
    assert_eq!(sessions(&world).await, 1);
    drop(upload);
    client.close().await;
    assert_eq!(sessions(&world).await, 0);
    // One that has done nothing has nothing to wait for.
    world.client("owner").close().await;
}

#[tokio::test]
async fn new_content_becomes_a_version() {
    let world = World::start().await;
    let client = world.client("owner");
    let node = world.store(&client, "plan.txt", "one").await;
    let again = world.store(&client, "plan.txt", "two").await;
    assert_eq!(node, again, "a file of the same name is the same file");
    let replaced = client
        .upload(Input::bytes("other name.txt", "three"))
        .to_workspace(world.workspace())
        .replace(&node)
        .await
        .unwrap();
    assert_eq!(replaced.node_id.as_deref(), Some(node.as_str()));
    assert_eq!(read(&world, &client, &node).await, b"three");
    let versions = client
        .storage()
        .list_versions(Context::Workspace, world.workspace(), &node)
        .await
        .unwrap();
    assert_eq!(versions.len(), 3);
    let first = versions[2].id.as_deref().unwrap();
    client
        .storage()
        .restore_version(Context::Workspace, world.workspace(), &node, first)
        .await
        .unwrap();
    assert_eq!(read(&world, &client, &node).await, b"one");

    let large = large(&client, &world).replace(&node).await.unwrap();
    assert_eq!(large.node_id.as_deref(), Some(node.as_str()));
    assert!(read(&world, &client, &node).await == content(LARGE));
}

#[tokio::test]
async fn a_place_that_is_taken_or_missing_is_told() {
    let world = World::start().await;
    let (owner, member) = (world.client("owner"), world.client("member"));
    let node = world.store(&owner, "locked.txt", "mine").await;
    owner
        .locks()
        .acquire(Context::Workspace, world.workspace(), &node)
        .await
        .unwrap();
    let error = member
        .upload(Input::bytes("x", "theirs"))
        .to_workspace(world.workspace())
        .replace(&node)
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind, ErrorKind::Locked | ErrorKind::Failed),
        "{error:?}"
    );
    assert_eq!(read(&world, &owner, &node).await, b"mine");

    let nowhere = "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw";
    let error = owner
        .upload(Input::bytes("x", "y"))
        .to_workspace(world.workspace())
        .folder(nowhere)
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound, "{error}");
    let error = large(&owner, &world).folder(nowhere).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound, "{error}");
    let error = owner.upload(Input::bytes("x", "y")).await.unwrap_err();
    assert_eq!(error.params[0].name, "profile_id");
    assert_eq!(sessions(&world).await, 0);
}

/// The service did what it was asked, and its reply was lost: the state says so, and nothing large is done twice.
#[tokio::test]
async fn lost_replies_are_settled_by_the_state() {
    for fault in ["lost_reply", "cut"] {
        let world = World::start().await;
        let client = world.client("owner");
        world.fault("uploads.upload_small", fault).await;
        let node = world.store(&client, "small.txt", "small").await;
        // The service stores what it took a moment later, so a look can come too early; sending again is harmless.
        assert!(world.requests("uploads.upload_small").await <= 2, "{fault}");
        assert_eq!(read(&world, &client, &node).await, b"small");

        for operation in ["uploads.send_chunk", "uploads.complete", "uploads.get"] {
            world.fault(operation, fault).await;
        }
        let stored = large(&client, &world).await.unwrap();
        let node = stored.node_id.unwrap();
        assert!(
            read(&world, &client, &node).await == content(LARGE),
            "{fault}"
        );
        assert_eq!(world.requests("uploads.send_chunk").await, 4, "{fault}");
        assert_eq!(world.requests("uploads.complete").await, 1, "{fault}");
        let versions = client
            .storage()
            .list_versions(Context::Workspace, world.workspace(), &node)
            .await
            .unwrap();
        assert_eq!(versions.len(), 1, "{fault}");
    }
}

#[tokio::test]
async fn a_chunk_whose_sending_breaks_is_sent_again() {
    let world = World::start().await;
    for most in [200, MIB / 2] {
        let before = world.requests("uploads.send_chunk").await;
        let url = breaking(&world.base_url(), "/chunk/", most).await;
        let client = world.builder_of("owner").base_url(url).build().unwrap();
        let stored = large(&client, &world).await.unwrap();
        let node = stored.node_id.unwrap();
        assert!(read(&world, &client, &node).await == content(LARGE));
        // The broken one never became a request.
        assert_eq!(world.requests("uploads.send_chunk").await - before, 3);
    }
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn refused_chunks_are_sent_again_and_the_wait_is_told() {
    let world = World::start().await;
    let (client, told) = world.watched();
    world
        .faults(json!([
            {"operation": "uploads.send_chunk", "fault": "status", "status": 503, "times": 1},
            {"operation": "uploads.send_chunk", "fault": "status", "status": 429, "times": 1, "retry_after": 0},
        ]))
        .await;
    large(&client, &world).await.unwrap();
    assert_eq!(told.attempts("uploads.send_chunk"), 5);
    let waits = told.events();
    assert!(
        waits
            .iter()
            .any(|event| matches!(event, Event::Wait { .. }))
    );
}

#[tokio::test]
async fn a_token_that_ends_in_mid_upload_is_renewed() {
    let world = World::start().await;
    let client = world.renewing().build().unwrap();
    world
        .faults(json!({"operation": "uploads.send_chunk", "skip": 1, "fault": "expire_token", "times": 1}))
        .await;
    let stored = large(&client, &world).await.unwrap();
    let node = stored.node_id.unwrap();
    assert!(read(&world, &client, &node).await == content(LARGE));
    // One at the start, one for the token that ended, however many chunks were under way with it.
    assert_eq!(world.requests("oauth.refresh_token").await, 2);
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn a_token_that_cannot_be_renewed_ends_the_upload() {
    let world = World::start().await;
    let client = world
        .builder()
        .sign_in("owner@sandbox.test", "sandbox-password")
        .await
        .unwrap();
    world
        .faults(json!({"operation": "uploads.send_chunk", "skip": 1, "fault": "expire_token", "times": 1}))
        .await;
    let error = large(&client, &world).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated, "{error}");
    assert_eq!(error.status, 401);
    assert_eq!(world.requests("uploads.complete").await, 0);
}

#[tokio::test]
async fn a_source_that_cannot_be_read_is_told() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.bin");
    let to = |input: Input| client.upload(input).to_workspace(world.workspace());
    let error = to(Input::from(&missing)).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Io);
    assert!(error.message.contains("missing.bin"), "{error}");
    let error = to(Input::from(folder.path())).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Io, "{error}");
    assert_eq!(world.requests("uploads.upload_small").await, 0);

    for name in ["", "a/b", "a\r\nb", &"x".repeat(256)] {
        let error = to(Input::bytes(name, "y")).await.unwrap_err();
        assert!(
            matches!(
                error.kind,
                ErrorKind::InvalidParameter | ErrorKind::Rejected
            ),
            "{name:?}: {error:?}"
        );
    }
    assert_eq!(sessions(&world).await, 0);
}

/// The file is cut short while the service opens no session for it.
#[tokio::test]
async fn a_source_that_shrinks_meanwhile_is_noticed() {
    let world = World::start().await;
    let client = world.builder_of("owner").retry(patient()).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.txt");
    std::fs::write(&path, content(8 * MIB)).unwrap();
    // A limit is waited for, however often; a session that may have been opened is asked for a few times only.
    world
        .faults(json!({"operation": "uploads.create_session", "fault": "status", "status": 429, "retry_after": 0, "times": 1_000_000_000}))
        .await;
    let upload = client
        .upload(&path)
        .to_workspace(world.workspace())
        .chunk_size(MIB as u64)
        .start()
        .await
        .unwrap();
    world
        .until("the session", |stats| {
            stats["requests"]["uploads.create_session"].as_u64() > Some(0)
        })
        .await;
    std::fs::write(&path, content(MIB / 2)).unwrap();
    world.no_faults().await;
    let error = upload.await.unwrap_err();
    assert!(
        matches!(error.kind, ErrorKind::Io | ErrorKind::Integrity),
        "{error:?}"
    );
    assert_eq!(world.requests("uploads.complete").await, 0);
    assert_eq!(sessions(&world).await, 0);
}
