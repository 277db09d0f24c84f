//! The way of a bug report: a program writes a transcript of what it did, and the replay does it again byte for byte.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

use fastio_native::{Call, Client, ErrorKind, Input, OAuth, RetryPolicy, json};
use fastio_sandbox::{Options, Sandbox};
use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

const MIB: usize = 1024 * 1024;

/// A sandbox, its seed, and a way to its control plane.
struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
    seed: Value,
}

impl World {
    async fn start() -> Self {
        let sandbox = Sandbox::start(Options::default()).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("{}/seed", sandbox.control_url());
        let seed = http.get(url).send().await.unwrap().json().await.unwrap();
        World {
            sandbox,
            http,
            seed,
        }
    }

    async fn faults(&self, faults: Value) {
        let url = format!("{}/faults", self.sandbox.control_url());
        let reply = self.http.post(url).json(&faults).send().await.unwrap();
        assert!(reply.status().is_success(), "{faults}");
    }

    fn seed(&self, pointer: &str) -> &str {
        self.seed.pointer(pointer).and_then(Value::as_str).unwrap()
    }

    /// A client that writes a transcript into this file.
    fn client(&self, transcript: &Path) -> Client {
        let mut file = std::fs::File::create(transcript).unwrap();
        Client::builder()
            .base_url(self.sandbox.base_url())
            .no_proxy()
            .retry(RetryPolicy {
                base_delay_ms: 1,
                max_delay_ms: 5,
                ..RetryPolicy::default()
            })
            .oauth(OAuth {
                client_id: self.seed("/oauth/client_id").to_owned(),
                access_token: None,
                refresh_token: self.seed("/oauth/refresh_token").into(),
                expires_at_unix_ms: None,
            })
            .transcript(move |line| writeln!(file, "{line}").unwrap())
            .build()
            .unwrap()
    }
}

fn replay(file: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fastio-replay"))
        .arg(file)
        .output()
        .unwrap()
}

/// A day's work, with everything that can go wrong on the way.
async fn work(world: &World, client: &Client, folder: &Path) {
    let workspace = world.seed("/workspace/id");
    world
        .faults(json!([
            {"operation": "uploads.upload_small", "fault": "lost_reply"},
            {"operation": "uploads.create_session", "fault": "lost_reply"},
            {"operation": "uploads.send_chunk", "fault": "cut"},
            {"operation": "uploads.send_chunk", "fault": "expire_token", "skip": 2},
            {"operation": "uploads.complete", "fault": "lost_reply"},
            {"operation": "downloads.read", "fault": "cut", "times": 2},
            {"operation": "chats.read_message", "fault": "cut"},
            {"operation": "storage.create_folder", "fault": "status", "status": 503},
        ]))
        .await;
    let text = "The harbour master is called Osvald.";
    let upload = |input: Input| client.upload(input).to_workspace(workspace);
    upload(Input::bytes("a.txt", text)).await.unwrap();
    let bytes: Vec<u8> = (0..5 * MIB).map(|at| (at % 251) as u8).collect();
    let path = folder.join("large.bin");
    std::fs::write(&path, &bytes).unwrap();
    let stored = upload(Input::from(&path))
        .chunk_size(MIB as u64)
        .await
        .unwrap();
    let saved = client
        .download(stored.node_id.unwrap())
        .from_workspace(workspace)
        .to_file(folder.join("copy.bin"))
        .await
        .unwrap();
    assert!(std::fs::read(&saved.path).unwrap() == bytes);
    for name in ["b", "c", "d"] {
        let storage = client.storage();
        storage
            .create_folder("workspace", workspace, "root", name)
            .await
            .unwrap();
    }
    let list = client.storage().list("workspace", workspace, "root");
    assert!(list.page_size(100).items().collect().await.unwrap().len() >= 5);
    client
        .ask("What is the harbour master called?")
        .in_workspace(workspace)
        .await
        .unwrap();
    let missing = Call::new("workspaces.get").with("workspace_id", "0");
    assert!(client.execute(missing).await.is_err());

    // Stopped in the middle, once by saying so and once by walking away.
    world
        .faults(json!({"operation": "uploads.send_chunk", "fault": "latency", "ms": 600_000, "times": 9}))
        .await;
    let stopped = upload(Input::from(&path)).start().await.unwrap();
    stopped.cancel();
    assert_eq!(stopped.await.unwrap_err().kind, ErrorKind::Cancelled);
    drop(upload(Input::from(&path)).start().await.unwrap());
    client.system().ping().await.unwrap();
}

#[tokio::test]
async fn what_a_program_did_is_done_again_byte_for_byte() {
    let world = World::start().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("transcript.jsonl");
    let client = world.client(&file);
    work(&world, &client, folder.path()).await;

    let replayed = replay(&file);
    let said = String::from_utf8_lossy(&replayed.stdout).into_owned();
    let failed = String::from_utf8_lossy(&replayed.stderr);
    assert!(replayed.status.success(), "{failed}");
    let transcript = std::fs::read_to_string(&file).unwrap();
    let effects = transcript
        .lines()
        .filter(|line| line.starts_with("{\"effect\":"))
        .count();
    assert!(effects > 50, "{effects}");
    assert!(said.contains(&format!("effects={effects}")), "{said}");
    for secret in ["/oauth/refresh_token", "/users/owner/api_key"] {
        assert!(!transcript.contains(world.seed(secret)), "{secret}");
    }

    // One byte of one effect.
    let forged = transcript.replacen("/createfolder/", "/createfolder//", 1);
    std::fs::write(&file, forged).unwrap();
    let refused = replay(&file);
    assert_eq!(refused.status.code(), Some(1));
    let why = String::from_utf8_lossy(&refused.stderr);
    assert!(why.contains("differs") && why.contains("line "), "{why}");
}

/// Nobody's calls wait for a transcript, but each line stands in its place.
#[tokio::test]
async fn calls_side_by_side_are_replayed_in_their_order() {
    let world = World::start().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("transcript.jsonl");
    let client = world.client(&file);
    world
        .faults(json!([
            {"operation": "users.get_me", "fault": "expire_token", "skip": 5},
            {"operation": "users.get_me", "fault": "lost_reply", "skip": 9, "times": 3},
        ]))
        .await;
    let failures = Arc::new(Mutex::new(Vec::new()));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let (client, failures) = (client.clone(), failures.clone());
        calls.spawn(async move {
            if let Err(error) = client.users().get_me().await {
                failures.lock().unwrap().push(error);
            }
        });
    }
    calls.join_all().await;
    assert!(failures.lock().unwrap().is_empty(), "{failures:?}");
    let replayed = replay(&file);
    let failed = String::from_utf8_lossy(&replayed.stderr);
    assert!(replayed.status.success(), "{failed}");
}

#[test]
fn what_is_no_transcript_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x");
    for text in ["", "{}", "no json", "{\"transcript\":99}"] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(replay(&file).status.code(), Some(1), "{text:?}");
    }
    assert_eq!(
        replay(&folder.path().join("missing")).status.code(),
        Some(1)
    );
    let usage = Command::new(env!("CARGO_BIN_EXE_fastio-replay"))
        .output()
        .unwrap();
    assert_eq!(usage.status.code(), Some(2));
}
