//! Failures that no input leads to, by fault.

use super::By;
use super::desk::Desk;
use crate::domain::session::Doom;
use crate::request::{Body, Request};
use fastio_description::table::Method;
use serde_json::{Value, json};

/// Opens a session for "123456789" with its CRC-32C, and sends it.
fn sent(desk: &mut Desk) -> String {
    let workspace = desk.workspace.clone();
    let form = [
        ("name", "a.txt"),
        ("size", "9"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    let id = desk.post("/upload/", &form).1["id"].clone();
    let id = id.as_str().unwrap().to_owned();
    let chunk = format!("/upload/{id}/chunk/?order=1&size=9&file_crc32c=e3069283");
    assert_eq!(desk.send_file(&chunk, &[], b"123456789").0, 200);
    id
}

fn complete(desk: &mut Desk, id: &str, doom: Doom) -> Value {
    let target = format!("/current/upload/{id}/complete/");
    let mut request = Request::new(Method::Post, &target);
    request.body = Body::Form(Vec::new());
    request.doom = Some(doom);
    let token = desk.token.clone();
    let reply = desk.world.reply(request, &By::Bearer(&token));
    assert_eq!(reply.status, 200, "the request itself is answered");
    desk.session_later(id)
}

#[test]
fn each_failure_ends_in_its_documented_state() {
    let mut desk = Desk::new();
    let id = sent(&mut desk);
    let session = complete(&mut desk, &id, Doom::Assembly);
    assert_eq!(session["status"], "assembly_failed");
    let integrity = &session["integrity_failure"];
    assert_eq!(integrity["expected_crc32c"], "e3069283");
    assert_ne!(integrity["computed_crc32c"], "e3069283");
    let id = sent(&mut desk);
    let session = complete(&mut desk, &id, Doom::Store);
    assert_eq!(session["status"], "store_failed");
    assert!(session["status_message"].is_string());
    let id = sent(&mut desk);
    let session = complete(&mut desk, &id, Doom::Version);
    assert_eq!(session["status"], "assembly_failed");
    let message = session["status_message"].as_str().unwrap();
    let version = message.strip_prefix("CONFLICT_VERSION_MISMATCH:").unwrap();
    assert_eq!(version.len(), 29, "bare, without hyphens");
    assert!(
        desk.read("root/list/")["nodes"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_failed_assembly_never_reaches_storing() {
    let mut desk = Desk::new();
    let id = sent(&mut desk);
    let target = format!("/current/upload/{id}/complete/");
    let mut request = Request::new(Method::Post, &target);
    request.doom = Some(Doom::Assembly);
    let token = desk.token.clone();
    desk.world.reply(request, &By::Bearer(&token));
    let mut seen = Vec::new();
    for _ in 0..50 {
        let (_, payload) = desk.get(&format!("/upload/{id}/details/"));
        let status = payload["session"]["status"].as_str().unwrap().to_owned();
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        desk.world.pass(1);
    }
    assert_eq!(seen, ["assemble", "assembling", "assembly_failed"]);
}

#[test]
fn damage_on_the_way_is_found_by_the_hashes() {
    let mut desk = Desk::new();
    let workspace = desk.workspace.clone();
    let form = [
        ("name", "a.txt"),
        ("stream", "true"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    let id = desk.post("/upload/", &form).1["id"].clone();
    let id = id.as_str().unwrap();
    let target = format!("/current/upload/{id}/stream/?hash_algo=crc32c&hash=e3069283");
    let mut request = Request::new(Method::Post, &target);
    request.body = Body::Bytes {
        content_type: None,
        content: b"123456789".to_vec().into(),
    };
    request.damage().unwrap();
    let token = desk.token.clone();
    let reply = desk.world.reply(request, &By::Bearer(&token));
    assert_eq!(
        (reply.status, &reply.value()["error"]["code"]),
        (406, &json!(10778))
    );
}
