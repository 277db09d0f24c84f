//! uploads.yaml and upload-behaviour.md, through requests.

use super::desk::{Desk, names};
use crate::reply::Outcome;
use crate::time::Now;
use serde_json::json;

const MIB: usize = 1024 * 1024;

fn open_session(desk: &mut Desk, size: &str, more: &[(&str, &str)]) -> String {
    let workspace = desk.workspace.clone();
    let mut form = vec![
        ("name", "disk.img"),
        ("size", size),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
        ("profile_type", "workspace"),
        ("folder_id", "root"),
    ];
    form.extend(more);
    let (status, payload) = desk.post("/upload/", &form);
    assert_eq!(status, 200, "{payload}");
    payload["id"].as_str().unwrap().to_owned()
}

fn send(desk: &mut Desk, id: &str, query: &str, bytes: &[u8]) -> super::Got {
    let size = bytes.len();
    desk.send_file(
        &format!("/upload/{id}/chunk/?size={size}&{query}"),
        &[],
        bytes,
    )
}

/// Section 13 of upload-behaviour.md, with its values.
#[test]
fn the_worked_example_in_chunks() {
    let mut desk = Desk::new();
    let workspace = desk.workspace.clone();
    let limits = format!("/upload/limits/?action=create&instance_id={workspace}&folder_id=root");
    let (_, payload) = desk.get(&limits);
    assert_eq!(payload["limits"]["chunk_size"], 104_857_600);
    let id = open_session(&mut desk, "12582912", &[]);
    let details = format!("/upload/{id}/details/");
    assert_eq!(desk.get(&details).1["session"]["status"], "ready");
    for order in 1..=2 {
        let query = format!("order={order}&hash_algo=crc32c&hash=ceab0542");
        let (status, payload) = send(&mut desk, &id, &query, &vec![0; 5 * MIB]);
        assert_eq!((status, payload), (200, json!({})));
    }
    let session = &desk.get(&details).1["session"];
    assert_eq!(session["status"], "uploading");
    assert_eq!(session["chunks"], json!({"1": 5_242_880, "2": 5_242_880}));
    let query = "order=3&hash_algo=crc32c&hash=6cdf7abe&file_crc32c=bbb30afd";
    assert_eq!(send(&mut desk, &id, query, &vec![0; 2 * MIB]).0, 200);
    let complete = format!("/upload/{id}/complete/");
    assert_eq!(desk.post(&complete, &[]), (200, json!({})));
    // The state has moved on, and nothing is in storage yet.
    assert_eq!(desk.post(&complete, &[]).0, 406);
    assert_eq!(names(&desk.read("root/list/")), Vec::<&str>::new());
    let mut seen = Vec::new();
    let node = loop {
        let asked = desk.world.now;
        match desk.wait(&format!("{details}?wait=60"), asked) {
            Outcome::Wait(until) => {
                assert!(until <= asked.plus_s(60));
                desk.world.now = until;
                // What waited looks again, as the request it was.
                let Outcome::Reply(reply) = desk.wait(&format!("{details}?wait=60"), asked) else {
                    panic!("a change answers at once");
                };
                let session = &reply.value()["response"]["session"];
                seen.push(session["status"].as_str().unwrap().to_owned());
            }
            Outcome::Reply(reply) => {
                let session = &reply.value()["response"]["session"];
                assert_eq!(session["status"], "complete");
                break session["new_file_id"].as_str().unwrap().to_owned();
            }
        }
    };
    assert_eq!(seen, ["assembling", "storing", "complete"]);
    let node = &desk.read(&format!("{node}/details/"))["node"];
    assert_eq!(
        (node["size"].as_u64(), node["crc32c"].as_str()),
        (Some(12_582_912), Some("bbb30afd"))
    );
    assert_eq!(node["origin"]["type"], "chunked");
    assert_eq!(desk.delete(&format!("/upload/{id}/")).0, 200);
    let (status, error) = desk.delete(&format!("/upload/{id}/"));
    assert_eq!((status, error["code"].as_u64()), (404, Some(10508)));
    assert_eq!(names(&desk.read("root/list/")), ["disk.img"]);
}

#[test]
fn a_small_file_in_one_call() {
    let mut desk = Desk::new();
    let node = desk.file("notes.md", "# Hello");
    let shown = &desk.read(&format!("{node}/details/"))["node"];
    assert_eq!(shown["name"], "notes.md");
    assert_eq!(shown["mimetype"], "text/markdown");
    assert_eq!(shown["origin"]["type"], "upload");
    // The same name again: the same node, one more version.
    assert_eq!(desk.file("notes.md", "# Hello again"), node);
    let versions = desk.read(&format!("{node}/versions/"));
    assert_eq!(versions["versions"].as_array().unwrap().len(), 2);
}

#[test]
fn what_a_small_upload_refuses() {
    let mut desk = Desk::new();
    let workspace = desk.workspace.clone();
    let mut fields = vec![
        ("name", "a.txt"),
        ("size", "3"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    let (status, error) = desk.send_file("/upload/", &fields, b"four");
    assert_eq!((status, error["code"].as_u64()), (406, Some(10522)));
    fields.push(("hash", "00000000"));
    let (status, error) = desk.send_file("/upload/", &fields, b"abc");
    assert_eq!((status, error["code"].as_u64()), (400, Some(196_420)));
    fields.push(("hash_algo", "crc32c"));
    let (status, error) = desk.send_file("/upload/", &fields, b"abc");
    assert_eq!((status, error["code"].as_u64()), (406, Some(10778)));
    fields[1].1 = "4194305";
    fields.truncate(4);
    assert_eq!(
        desk.send_file("/upload/", &fields, &vec![0; 4 * MIB + 1]).0,
        406
    );
    fields[3].1 = "nowhere";
    fields[1].1 = "3";
    assert_eq!(desk.send_file("/upload/", &fields, b"abc").0, 404);
    assert_eq!(desk.world.state.upload_sessions(), 0);
}

#[test]
fn a_file_can_be_checked_by_every_algorithm() {
    let mut desk = Desk::new();
    let (_, payload) = desk.get("/upload/algos/");
    let workspace = desk.workspace.clone();
    // Of the three bytes "abc", as the standards print them.
    let known = [
        ("md5", "900150983cd24fb0d6963f7d28e17f72"),
        ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "sha256",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "sha384",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        ),
        ("crc32c", "364b3fb7"),
    ];
    for (algorithm, hash) in known {
        assert!(
            payload["algos"]
                .as_array()
                .unwrap()
                .contains(&json!(algorithm))
        );
        let fields = [
            ("name", "a.txt"),
            ("size", "3"),
            ("action", "create"),
            ("instance_id", &workspace),
            ("hash_algo", algorithm),
            ("hash", hash),
        ];
        assert_eq!(
            desk.send_file("/upload/", &fields, b"abc").0,
            200,
            "{algorithm}"
        );
        assert_eq!(
            desk.send_file("/upload/", &fields, b"abd").0,
            406,
            "{algorithm}"
        );
    }
}

#[test]
fn a_held_upload_is_added_later_and_to_several_places() {
    let mut desk = Desk::new();
    let fields = [("name", "x"), ("size", "3"), ("action", "create")];
    let (status, payload) = desk.send_file("/upload/", &fields, b"abc");
    assert_eq!(status, 200, "{payload}");
    let id = payload["id"].as_str().unwrap().to_owned();
    let from = json!({"type": "upload", "upload": {"id": id}}).to_string();
    let form = [("name", "one.txt"), ("from", from.as_str())];
    let early = desk.post(&desk.path("root/addfile/"), &form);
    assert_eq!(early.0, 406);
    desk.world.now = desk.world.now.plus_s(1);
    let (_, payload) = desk.get(&format!("/upload/{id}/details/"));
    assert_eq!(payload["session"]["status"], "complete");
    assert!(payload["session"]["new_file_id"].is_null());
    for name in ["one.txt", "two.txt"] {
        let node = desk.change("root/addfile/", &[("name", name), ("from", &from)]);
        assert_eq!(node["node"]["size"], 3);
    }
    assert_eq!(names(&desk.read("root/list/")), ["one.txt", "two.txt"]);
}

#[test]
fn an_update_replaces_the_file_wherever_it_is_and_renames_it() {
    let mut desk = Desk::new();
    let file = desk.file("old.txt", "old");
    let workspace = desk.workspace.clone();
    let fields = [
        ("name", "new.txt"),
        ("size", "3"),
        ("action", "update"),
        ("instance_id", workspace.as_str()),
        ("file_id", file.as_str()),
    ];
    assert_eq!(desk.send_file("/upload/", &fields, b"new").0, 200);
    desk.world.now = desk.world.now.plus_s(1);
    assert_eq!(names(&desk.read("root/list/")), ["new.txt"]);
    let guarded = [&fields[..], &[("if_version_id", "3abc")]].concat();
    assert_eq!(desk.send_file("/upload/", &guarded, b"new").0, 400);
}

#[test]
fn relative_paths_make_their_folders_once() {
    let mut desk = Desk::new();
    for name in ["a.txt", "b.txt"] {
        let workspace = desk.workspace.clone();
        let fields = [
            ("name", name),
            ("size", "1"),
            ("action", "create"),
            ("instance_id", workspace.as_str()),
            ("relative_path", "docs/deep/"),
        ];
        assert_eq!(desk.send_file("/upload/", &fields, b"x").0, 200);
    }
    desk.world.now = desk.world.now.plus_s(1);
    let root = desk.read("root/list/");
    assert_eq!(names(&root), ["docs"]);
    let docs = root["nodes"][0]["id"].as_str().unwrap();
    let below = desk.read(&format!("{docs}/list/"));
    let deep = below["nodes"][0]["id"].as_str().unwrap();
    assert_eq!(
        names(&desk.read(&format!("{deep}/list/"))),
        ["a.txt", "b.txt"]
    );
}

#[test]
fn sessions_are_their_owners_alone() {
    let mut desk = Desk::new();
    let id = open_session(&mut desk, "1", &[]);
    desk.token = desk.world.sign_in("owner");
    for target in [
        format!("/upload/{id}/details/"),
        format!("/upload/{id}/chunk/"),
    ] {
        assert_eq!(desk.get(&target).0, 404);
    }
    assert_eq!(desk.delete(&format!("/upload/{id}/")).1["code"], 10508);
    assert_eq!(desk.delete("/upload/").0, 200);
    assert_eq!(desk.world.state.upload_sessions(), 1);
}

#[test]
fn a_wait_without_a_change_ends_when_it_says() {
    let mut desk = Desk::new();
    let id = open_session(&mut desk, "1", &[]);
    let asked = desk.world.now.plus_s(1);
    desk.world.now = asked;
    let target = format!("/upload/{id}/details/?wait=60");
    let Outcome::Wait(until) = desk.wait(&target, asked) else {
        panic!("nothing changed");
    };
    assert_eq!(until, asked.plus_s(60));
    desk.world.now = until;
    let Outcome::Reply(reply) = desk.wait(&target, asked) else {
        panic!("the wait is over");
    };
    assert_eq!(reply.value()["response"]["session"]["status"], "ready");
    // A chunk meanwhile answers at once.
    desk.world.now = Now(asked.0 + 5);
    assert_eq!(send(&mut desk, &id, "order=1", b"x").0, 200);
    assert!(matches!(desk.wait(&target, asked), Outcome::Reply(_)));
}

#[test]
fn uploads_need_membership_and_a_subscription() {
    let mut desk = Desk::new();
    let workspace = desk.workspace.clone();
    let form = [
        ("name", "a"),
        ("size", "1"),
        ("action", "create"),
        ("instance_id", workspace.as_str()),
    ];
    let org = desk.world.seed("/org/id");
    desk.world.state.orgs.get_mut(&org).unwrap().subscription = None;
    let (status, error) = desk.post("/upload/", &form);
    assert_eq!(
        (status, &error["params"]["reason"]),
        (402, &json!("subscription_required"))
    );
    desk.expel();
    let (status, error) = desk.post("/upload/", &form);
    assert_eq!((status, error["code"].as_u64()), (401, Some(10545)));
}
