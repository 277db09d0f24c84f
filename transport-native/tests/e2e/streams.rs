//! What is read once, files from the web, and signing out.

use crate::world::{World, content, eventually};
use fastio_native::{Client, ErrorKind, Event, Input, Upload};
use serde_json::json;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, ReadBuf};

const MIB: usize = 1024 * 1024;

/// A pipe that is written to as it is read.
fn piped(bytes: Vec<u8>) -> impl AsyncRead + Send + 'static {
    let (mut into, out) = tokio::io::duplex(100_000);
    tokio::spawn(async move {
        // It breaks if nobody reads to the end.
        let _ = into.write_all(&bytes).await;
    });
    out
}

/// Fails once the bytes before are read.
struct Failing;

impl AsyncRead for Failing {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Ready(Err(io::Error::other("the pipe broke")))
    }
}

fn upload(world: &World, client: &Client, input: Input) -> Upload {
    client.upload(input).to_workspace(world.workspace())
}

async fn sessions(world: &World) -> u64 {
    let stats = world.control("stats").await;
    stats["upload_sessions"].as_u64().unwrap()
}

async fn stored(world: &World, client: &Client, node: Option<String>) -> Vec<u8> {
    let download = client
        .download(node.unwrap())
        .from_workspace(world.workspace());
    let fetched = download.start_in_memory().await.unwrap().await.unwrap();
    fetched.bytes.to_vec()
}

#[tokio::test]
async fn a_reader_is_sent_as_it_comes_and_a_short_one_like_any_small_file() {
    let world = World::start().await;
    let client = world.client("owner");
    for (size, in_one_call) in [
        (0, true),
        (5, true),
        (4 * MIB, true),
        (4 * MIB + 1, false),
        (9 * MIB, false),
    ] {
        let small = world.requests("uploads.upload_small").await;
        let bytes = content(size);
        let input = Input::reader("pipe.bin", piped(bytes.clone()));
        let mut upload = upload(&world, &client, input).start().await.unwrap();
        let mut sent = 0;
        while let Some(event) = upload.next_event().await {
            if let Event::Progress(now) = event {
                assert!(now.sent >= sent && now.total.is_none_or(|total| total == size as u64));
                sent = now.sent;
            }
        }
        let uploaded = upload.await.unwrap();
        assert_eq!((uploaded.size, sent), (size as u64, size as u64));
        assert_eq!(uploaded.crc32c, format!("{:08x}", crc32c::crc32c(&bytes)));
        assert!(uploaded.verified);
        let now = world.requests("uploads.upload_small").await;
        assert_eq!(now - small, u64::from(in_one_call), "{size}");
        assert!(stored(&world, &client, uploaded.node_id).await == bytes);
    }
    assert_eq!(world.requests("uploads.send_stream").await, 2);
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn a_reader_of_known_size_goes_in_chunks_that_can_be_sent_again() {
    let world = World::start().await;
    let client = world.client("owner");
    let bytes = content(7 * MIB + 3);
    world
        .faults(json!([
            {"operation": "uploads.send_chunk", "fault": "lost_reply", "skip": 1, "times": 2},
            {"operation": "uploads.send_chunk", "fault": "status", "status": 503, "times": 1},
        ]))
        .await;
    let known = |size: usize| {
        let input = Input::reader("known.bin", piped(bytes.clone())).sized(size as u64);
        upload(&world, &client, input).chunk_size(MIB as u64)
    };
    let uploaded = known(bytes.len()).await.unwrap();
    assert!(uploaded.verified);
    assert_eq!(world.requests("uploads.send_stream").await, 0);
    assert!(stored(&world, &client, uploaded.node_id).await == bytes);
    for wrong in [bytes.len() - 1, bytes.len() + 1] {
        let error = known(wrong).await.unwrap_err();
        assert!(
            matches!(error.kind, ErrorKind::Io | ErrorKind::Integrity),
            "{error}"
        );
    }
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn a_reader_that_fails_or_is_too_long_leaves_nothing() {
    let world = World::start().await;
    let client = world.client("owner");
    for size in [5, 6 * MIB] {
        let input = Input::reader("b.bin", piped(content(size)).chain(Failing));
        let error = upload(&world, &client, input).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Io);
        assert!(error.message.contains("the pipe broke"), "{error}");
        let input = Input::reader("l.bin", piped(content(size)));
        let bounded = upload(&world, &client, input).max_size(size as u64 - 1);
        assert_eq!(bounded.await.unwrap_err().kind, ErrorKind::LimitExceeded);
    }
    assert_eq!(sessions(&world).await, 0);
    let used = Input::reader("once.bin", piped(content(5)));
    upload(&world, &client, used.clone()).await.unwrap();
    let error = upload(&world, &client, used).await.unwrap_err();
    assert_eq!(error.params[0].name, "source");
}

#[tokio::test]
async fn a_lost_reply_to_a_stream_is_settled_by_the_session() {
    let world = World::start().await;
    let client = world.client("owner");
    world.fault("uploads.send_stream", "lost_reply").await;
    let input = Input::reader("s.bin", piped(content(6 * MIB)));
    let uploaded = upload(&world, &client, input).await.unwrap();
    assert!(uploaded.verified);
    assert_eq!(world.requests("uploads.send_stream").await, 1);
    // A refusal that stores nothing, and what was read is gone.
    world
        .faults(json!([{"operation": "uploads.send_stream", "fault": "status", "status": 503}]))
        .await;
    let input = Input::reader("s.bin", piped(content(20 * MIB)));
    let result = upload(&world, &client, input).await;
    if let Err(error) = result {
        assert!(error.retryable, "{error}");
    }
    assert_eq!(sessions(&world).await, 0);
}

#[tokio::test]
async fn a_stream_that_gives_nothing_more_is_cancelled_at_once() {
    let world = World::start().await;
    let (client, told) = world.watched();
    let (mut into, out) = tokio::io::duplex(MIB);
    let upload = upload(&world, &client, Input::reader("slow.bin", out))
        .start()
        .await
        .unwrap();
    into.write_all(&content(6 * MIB)).await.unwrap();
    // Before that nobody here knows which session it is.
    eventually("the session is open", async || {
        let replied = |event: &Event| matches!(event, Event::Replied { operation, .. } if *operation == "uploads.create_stream");
        told.events().iter().any(replied).then_some(())
    })
    .await;
    upload.cancel();
    assert_eq!(upload.await.unwrap_err().kind, ErrorKind::Cancelled);
    world
        .until("the session is gone", |stats| stats["upload_sessions"] == 0)
        .await;
}

#[tokio::test]
async fn a_file_from_the_web() {
    let world = World::start().await;
    let client = world.client("owner");
    let url = "https://example.com/report.txt";
    world.web(json!({"url": url, "text": "from the web"})).await;
    let import = |url: &str| client.import_url(url).to_workspace(world.workspace());
    let imported = import(url).name("report.txt").await.unwrap();
    assert_eq!(
        stored(&world, &client, imported.node_id).await,
        b"from the web"
    );
    world
        .web(json!({"url": "https://example.com/gone", "failure": "refused"}))
        .await;
    let error = import("https://example.com/gone").await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
    let error = import("http://example.com/a").await.unwrap_err();
    assert_eq!(error.params[0].name, "source_url");
    // One that takes long is cancelled with the service.
    world
        .web(json!({"url": "https://example.com/slow", "failure": "timeout"}))
        .await;
    let slow = import("https://example.com/slow").start().await.unwrap();
    world
        .until("it is waited for", |stats| {
            stats["requests"]["web_uploads.get"].as_u64() > Some(2)
        })
        .await;
    slow.cancel();
    assert_eq!(slow.await.unwrap_err().kind, ErrorKind::Cancelled);
    assert_eq!(world.requests("web_uploads.cancel").await, 1);
}

#[tokio::test]
async fn signing_out_ends_every_token() {
    let world = World::start().await;
    let client = world.builder().build().unwrap();
    let (email, password) = (
        world.seed("/users/owner/email"),
        world.seed("/users/owner/password"),
    );
    client.sign_in(email, password).await.unwrap();
    client.sign_out().await.unwrap();
    assert_eq!(world.requests("auth.sign_out").await, 1);
    let error = client.users().get("me").await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated);

    let renewing = world.renewing().build().unwrap();
    renewing.users().get("me").await.unwrap();
    renewing.sign_out().await.unwrap();
    assert_eq!(world.requests("oauth.revoke_token").await, 1);
    // The refresh token is dead.
    let again = world.renewing().build().unwrap();
    let error = again.users().get("me").await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated);
}
