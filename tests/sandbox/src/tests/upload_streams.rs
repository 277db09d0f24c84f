//! Streams of uploads.yaml: one body of unknown size, sent once, assembled by itself.

use super::desk::{Desk, names};
use serde_json::json;

fn open(desk: &mut Desk, more: &[(&str, &str)]) -> String {
    let workspace = desk.workspace.clone();
    let mut form = vec![
        ("name", "talk.txt"),
        ("stream", "true"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    form.extend(more);
    let (status, payload) = desk.post("/upload/", &form);
    assert_eq!(status, 200, "{payload}");
    payload["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_stream_is_sent_once_and_assembled_by_itself() {
    let mut desk = Desk::new();
    let id = open(&mut desk, &[]);
    let target = format!("/upload/{id}/stream/");
    let details = format!("/upload/{id}/details/");
    assert_eq!(desk.get(&details).1["session"]["status"], "ready");
    // The check string and its CRC-32C, as x-crc32c has them.
    let checked = format!("{target}?hash_algo=crc32c&hash=e3069283");
    assert_eq!(
        desk.send_bytes(&checked, b"123456789"),
        (200, json!({})),
        "taken"
    );
    assert_eq!(desk.send_bytes(&target, b"123456789").0, 406, "sent once");
    assert_eq!(desk.post(&format!("/upload/{id}/complete/"), &[]).0, 406);
    let session = desk.session_later(&id);
    assert_eq!(session["status"], "complete");
    let node = session["new_file_id"].as_str().unwrap();
    let node = &desk.read(&format!("{node}/details/"))["node"];
    assert_eq!(
        (node["size"].as_u64(), node["crc32c"].as_str()),
        (Some(9), Some("e3069283"))
    );
}

#[test]
fn streams_and_chunks_do_not_mix() {
    let mut desk = Desk::new();
    let id = open(&mut desk, &[]);
    let chunk = format!("/upload/{id}/chunk/?order=1&size=3");
    assert_eq!(desk.send_file(&chunk, &[], b"abc").0, 406);
    assert_eq!(desk.post(&format!("/upload/{id}/complete/"), &[]).0, 406);
    // Neither has ended the session.
    let stream = format!("/upload/{id}/stream/");
    assert_eq!(desk.send_bytes(&stream, b"abc").0, 200);
    let workspace = desk.workspace.clone();
    let form = [
        ("name", "a.txt"),
        ("size", "3"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    let chunked = desk.post("/upload/", &form).1["id"].clone();
    let chunked = chunked.as_str().unwrap();
    let refused = desk.send_bytes(&format!("/upload/{chunked}/stream/"), b"abc");
    assert_eq!(refused.0, 406);
    let chunk = format!("/upload/{chunked}/chunk/?order=1&size=3");
    assert_eq!(desk.send_file(&chunk, &[], b"abc").0, 200);
}

#[test]
fn a_stream_that_does_not_match_its_hash_ends_the_session() {
    let mut desk = Desk::new();
    let id = open(&mut desk, &[]);
    let target = format!("/upload/{id}/stream/?hash_algo=crc32c&hash=00000000");
    let (status, error) = desk.send_bytes(&target, b"123456789");
    assert_eq!((status, error["code"].as_u64()), (406, Some(10778)));
    let session = desk.session_later(&id);
    assert_eq!(session["status"], "assembly_failed");
    assert_eq!(
        session["integrity_failure"],
        json!({"expected_crc32c": "00000000", "computed_crc32c": "e3069283"})
    );
    assert_eq!(names(&desk.read("root/list/")), Vec::<&str>::new());
    let alone = format!("/upload/{id}/stream/?hash=00000000");
    assert_eq!(desk.send_bytes(&alone, b"1").1["code"], 196_420);
}

#[test]
fn a_stream_has_a_ceiling() {
    let mut desk = Desk::new();
    let id = open(&mut desk, &[("max_size", "3")]);
    let target = format!("/upload/{id}/stream/");
    assert_eq!(desk.send_bytes(&target, b"four").0, 406);
    assert_eq!(desk.session_later(&id)["status"], "assembly_failed");
    let id = open(&mut desk, &[("max_size", "4")]);
    let target = format!("/upload/{id}/stream/");
    assert_eq!(desk.send_bytes(&target, b"four").0, 200);
    assert_eq!(desk.session_later(&id)["status"], "complete");
}
