//! Batches of uploads.yaml and section 11 of upload-behaviour.md.

use super::desk::{Desk, names};
use super::{By, Got};
use crate::content::Content;
use crate::request::{Body, Part, Request};
use fastio_description::table::Method;
use serde_json::{Value, json};

fn part(name: &str, file_name: Option<&str>, bytes: &[u8]) -> Part {
    Part {
        name: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content_type: None,
        content: Content::from(bytes.to_vec()),
    }
}

fn send(desk: &mut Desk, manifest: &Value, files: &[(usize, &[u8])]) -> Got {
    let mut parts = vec![
        part("instance_id", None, desk.workspace.as_bytes()),
        part("creator", None, b"fastio-sdk"),
        part("manifest", None, manifest.to_string().as_bytes()),
    ];
    for (index, bytes) in files {
        parts.push(part(&format!("file_{index}"), Some("f"), bytes));
    }
    let mut request = Request::new(Method::Post, "/current/upload/batch/");
    request.body = Body::Multipart(parts);
    let token = desk.token.clone();
    desk.world.open(request, &By::Bearer(&token))
}

#[test]
fn each_file_has_its_own_result() {
    let mut desk = Desk::new();
    let manifest = json!([
        {"index": 0, "filename": "a.txt", "hash_algo": "crc32c", "hash": "e3069283"},
        {"index": 1, "filename": "b.txt", "relative_path": "docs/deep/"},
        {"index": 2, "filename": "c.txt", "hash_algo": "crc32c", "hash": "e3069283"},
        {"index": 3, "filename": "..", },
        {"index": 4, "filename": "e.txt", "hash": "e3069283"},
        {"index": 5, "filename": "f.txt"},
        {"index": 7, "filename": "g.txt", "relative_path": format!("{}/", "x".repeat(256))},
    ]);
    let files: [(usize, &[u8]); 6] = [
        (0, b"123456789"),
        (1, b"b"),
        (2, b"12345678X"),
        (3, b"d"),
        (4, b"e"),
        (7, b"g"),
    ];
    let (status, reply) = send(&mut desk, &manifest, &files);
    assert_eq!(status, 200, "{reply}");
    let counts = ["count_total", "count_succeeded", "count_errored"].map(|key| &reply[key]);
    assert_eq!(counts, [7, 2, 5]);
    assert_eq!(reply["creator"], "fastio-sdk");
    let results = reply["results"].as_array().unwrap();
    let seen: Vec<_> = results
        .iter()
        .map(|result| (result["index"].clone(), result["status"].clone()))
        .collect();
    let expected = [
        (0, "ok"),
        (1, "ok"),
        (2, "error"),
        (3, "error"),
        (4, "error"),
        (5, "error"),
        (7, "error"),
    ];
    assert_eq!(seen, expected.map(|(i, s)| (json!(i), json!(s))));
    let code = |at: usize| results[at]["error_code"].as_u64();
    assert_eq!(
        code(2),
        Some(10778),
        "the hash of one file is its own error"
    );
    assert_eq!(code(4), Some(196_420));
    assert_eq!(code(6), Some(146_871));
    assert!(
        results[5]["error_message"].is_string(),
        "the part is missing"
    );
    for ok in &results[..2] {
        assert!(ok["node_id"].is_null() && ok["upload_id"].is_string());
    }
    let upload = results[1]["upload_id"].as_str().unwrap().to_owned();
    let session = desk.session_later(&upload);
    assert_eq!(session["status"], "complete");
    assert!(session["new_file_id"].is_string());
    assert_eq!(names(&desk.read("root/list/")), ["a.txt", "docs"]);
}

#[test]
fn the_reply_is_kept_for_an_hour_as_it_was() {
    let mut desk = Desk::new();
    // A key outlives the hour, a sign-in does not.
    desk.token = desk.world.seed("/users/member/api_key");
    let manifest = json!([{"index": 0, "filename": "a.txt"}]);
    let (_, reply) = send(&mut desk, &manifest, &[(0, b"a")]);
    let target = format!("/upload/batch/{}/", reply["batch_id"].as_str().unwrap());
    desk.world.pass(3_599_000);
    assert_eq!(desk.get(&target), (200, reply), "node_id stays null");
    let token = desk.world.seed("/users/owner/api_key");
    assert_eq!(desk.world.get(&target, &By::Bearer(&token)).0, 404);
    desk.world.pass(1000);
    assert_eq!(desk.get(&target).0, 404);
}

#[test]
fn a_name_that_is_there_gets_a_version() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "first");
    let manifest = json!([{"index": 0, "filename": "a.txt"}]);
    let (_, reply) = send(&mut desk, &manifest, &[(0, b"second")]);
    let upload = reply["results"][0]["upload_id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(desk.session_later(&upload)["new_file_id"], node.as_str());
    let versions = desk.read(&format!("{node}/versions/"));
    assert_eq!(versions["versions"].as_array().unwrap().len(), 2);
}

#[test]
fn what_refuses_a_batch_as_a_whole() {
    let mut desk = Desk::new();
    let entry = |index: usize| json!({"index": index, "filename": format!("{index}.txt")});
    let many: Vec<Value> = (0..201).map(entry).collect();
    let (status, _) = send(&mut desk, &json!(many), &[]);
    assert_eq!(status, 403, "201 files");
    let one = json!([entry(0)]);
    let large = vec![0; 4 * 1024 * 1024 + 1];
    let largest = &large[1..];
    assert_eq!(send(&mut desk, &one, &[(0, &large)]).0, 406);
    assert_eq!(send(&mut desk, &one, &[(0, largest)]).0, 200);
    assert_eq!(send(&mut desk, &one, &[(0, b"a"), (1, b"b")]).0, 406);
    let twice = json!([entry(0), entry(0)]);
    assert_eq!(send(&mut desk, &twice, &[(0, b"a")]).0, 406);
    assert_eq!(send(&mut desk, &json!([{"index": 0}]), &[(0, b"a")]).0, 406);
    assert_eq!(send(&mut desk, &json!([]), &[]).0, 406);
    // 26 files of the largest size are more than a body may have.
    let full: Vec<Value> = (0..26).map(entry).collect();
    let files: Vec<(usize, &[u8])> = (0..26).map(|index| (index, largest)).collect();
    assert_eq!(send(&mut desk, &json!(full), &files).0, 406);
    assert_eq!(desk.world.state.upload_sessions(), 1);
}

#[test]
fn batches_have_a_bucket_of_their_own() {
    let mut desk = Desk::new();
    let available = |desk: &mut Desk, target: &str| {
        let token = desk.token.clone();
        let request = Request::new(Method::Post, &format!("/current{target}"));
        let reply = desk.world.reply(request, &By::Bearer(&token));
        let mut headers = reply.headers.into_iter();
        headers
            .find(|(name, _)| *name == "x-ve-limit-avail")
            .map(|(_, value)| value)
    };
    let first = available(&mut desk, "/upload/batch/");
    for _ in 0..3 {
        available(&mut desk, "/upload/");
    }
    let second = available(&mut desk, "/upload/batch/");
    assert_eq!(
        (first.as_deref(), second.as_deref()),
        (Some("999"), Some("998"))
    );
}
