//! Large content as the program keeps it, and replies that are held back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]

mod common;

use common::{Program, payload};
use serde_json::Value;
use std::time::{Duration, Instant};

const MIB: usize = 1024 * 1024;

/// Uploads bytes in one chunk and waits for the file: its node.
fn upload(program: &Program, key: &str, bytes: Vec<u8>) -> Value {
    let session = program.session(key, bytes.len());
    assert_eq!(program.chunk(key, &session, bytes).status(), 200);
    let complete = program.post(&format!("/upload/{session}/complete/"));
    assert_eq!(complete.bearer_auth(key).send().unwrap().status(), 200);
    loop {
        let details = format!("/upload/{session}/details/?wait=5");
        let read = program.get(&details).bearer_auth(key).send().unwrap();
        let session = payload(read)["session"].take();
        if session["status"] == "complete" {
            let node = session["new_file_id"].as_str().unwrap();
            let node = format!("/workspace/sandbox-files/storage/{node}");
            let read = program.get(&format!("{node}/details/"));
            return payload(read.bearer_auth(key).send().unwrap())["node"].take();
        }
        assert!(session["status"] != "assembly_failed", "{session}");
    }
}

fn read(program: &Program, key: &str, node: &Value) -> reqwest::blocking::Response {
    let id = node["id"].as_str().unwrap();
    let path = format!("/workspace/sandbox-files/storage/{id}/read/");
    program.get(&path).bearer_auth(key).send().unwrap()
}

#[test]
fn what_is_discarded_is_hashed_and_counted_and_its_reading_refused() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start_in(folder.path(), &["--content", "discard"]);
    let key = program.key("member");
    let node = upload(&program, &key, vec![0; 5 * MIB]);
    // 5 MiB of zeros: the value of upload-behaviour.md, section 13.
    assert_eq!(
        (node["size"].as_u64(), node["crc32c"].as_str()),
        (Some(5_242_880), Some("ceab0542"))
    );
    let reply = read(&program, &key, &node);
    assert_eq!(reply.status(), 501);
    let error: Value = reply.json().unwrap();
    let text = error["error"]["text"].as_str().unwrap();
    assert!(text.contains("--content discard"), "{text}");
    let small = upload(&program, &key, b"small".to_vec());
    assert_eq!(read(&program, &key, &small).bytes().unwrap(), "small");
}

#[test]
fn a_large_file_in_small_pieces_is_discarded_when_it_is_stored() {
    let program = Program::start(&["--content", "discard"]);
    let key = program.key("member");
    let session = program.session(&key, 5 * MIB);
    for order in 1..=5 {
        let sent = program.chunk_at(&key, &session, order, vec![0; MIB]);
        assert_eq!(sent.status(), 200);
    }
    let complete = program.post(&format!("/upload/{session}/complete/"));
    assert_eq!(complete.bearer_auth(&key).send().unwrap().status(), 200);
    let details = format!("/upload/{session}/details/?wait=5");
    let node = loop {
        let read = program.get(&details).bearer_auth(&key).send().unwrap();
        let session = payload(read)["session"].take();
        if session["status"] == "complete" {
            break session["new_file_id"].clone();
        }
    };
    let reply = read(&program, &key, &serde_json::json!({"id": node}));
    assert_eq!(reply.status(), 501);
}

#[test]
fn a_hash_that_needs_all_bytes_at_once_is_refused_at_the_start() {
    let program = Program::start(&["--content", "discard"]);
    let key = program.key("member");
    let size = (5 * MIB).to_string();
    let form = [
        ("action", "create"),
        ("name", "large.bin"),
        ("size", &size),
        ("instance_id", "sandbox-files"),
        ("hash_algo", "sha256"),
        ("hash", "00"),
    ];
    let request = program.post("/upload/").bearer_auth(&key).form(&form);
    assert_eq!(request.send().unwrap().status(), 501);
}

#[test]
fn content_lies_in_the_folder_and_is_read_back_from_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let program = Program::start(&["--data", data]);
    let key = program.key("member");
    let bytes: Vec<u8> = (0..9 * MIB).map(|n| (n % 251) as u8).collect();
    let node = upload(&program, &key, bytes.clone());
    let inner = folder.path().read_dir().unwrap().next().unwrap().unwrap();
    let files: Vec<u64> = std::fs::read_dir(inner.path())
        .unwrap()
        .map(|file| file.unwrap().metadata().unwrap().len())
        .collect();
    assert_eq!(files, [bytes.len() as u64], "the chunk, and no copy of it");
    assert_eq!(read(&program, &key, &node).bytes().unwrap(), bytes);
}

#[test]
fn replies_are_held_back_and_not_one_after_another() {
    let program = Program::start(&["--latency", "500"]);
    let start = Instant::now();
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| program.get("/ping/").send().unwrap().status()))
            .collect();
        for asked in asked {
            assert_eq!(asked.join().unwrap(), 200);
        }
    });
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(500), "{took:?}");
    assert!(took < Duration::from_millis(8 * 500), "{took:?}");
    // The control plane's are not: the client has less patience than this.
    Program::start(&["--latency", "60000"]).stats();
}
