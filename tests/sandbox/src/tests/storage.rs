//! storage.yaml: lists, details, and what is done to nodes.

use super::desk::{Desk, names};
use super::flat;
use serde_json::{Value, json};

fn folder(desk: &mut Desk, parent: &str, name: &str) -> String {
    let payload = desk.change(&format!("{parent}/createfolder/"), &[("name", name)]);
    payload["node"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn folders_are_made_once_and_listed() {
    let mut desk = Desk::new();
    let first = folder(&mut desk, "root", "Reports");
    assert_eq!(first.len(), 34);
    assert_eq!(folder(&mut desk, "root", "Reports"), first);
    let forced = desk.change(
        "root/createfolder/",
        &[("name", "Reports"), ("force", "true")],
    );
    assert_eq!(forced["node"]["name"], "Reports (2)");
    let inner = folder(&mut desk, &first, "Inner");
    let list = desk.read("root/list/");
    assert_eq!(names(&list), ["Reports", "Reports (2)"]);
    assert_eq!(
        list["pagination"],
        json!({"has_more": false, "page_size": 100})
    );
    // Ids without hyphens and in capitals name the same node.
    let other = inner.replace('-', "").to_uppercase();
    let node = desk.read(&format!("{other}/details/"))["node"].clone();
    assert_eq!(
        (&node["id"], &node["parent"]),
        (&json!(inner), &json!(first))
    );
    assert_eq!(node["type"], "folder");
}

#[test]
fn lists_are_walked_by_cursor_in_every_order() {
    let mut desk = Desk::with(flat());
    let mut expected = Vec::new();
    for n in 0..230 {
        let name = format!("n{:03}", (n * 77) % 230);
        let (status, _) = desk.post(&desk.path("root/createfolder/"), &[("name", &name)]);
        assert_eq!(status, 200);
        desk.world.now = desk.world.now.plus_ms(1);
        expected.push(name);
    }
    let by_age = expected.clone();
    expected.sort();
    for (by, dir, expected) in [
        ("name", "asc", expected.clone()),
        ("name", "desc", expected.iter().rev().cloned().collect()),
        ("created", "asc", by_age.clone()),
        ("updated", "desc", by_age.iter().rev().cloned().collect()),
    ] {
        let mut found: Vec<String> = Vec::new();
        let mut cursor = String::new();
        loop {
            let more = if cursor.is_empty() { "" } else { "&cursor=" };
            let encoded: String = form_urlencoded::byte_serialize(cursor.as_bytes()).collect();
            let list = desk.read(&format!(
                "root/list/?sort_by={by}&sort_dir={dir}&output=terse{more}{encoded}"
            ));
            found.extend(names(&list).into_iter().map(str::to_owned));
            assert_eq!(list["pagination"]["page_size"], 100);
            match list["pagination"]["next_cursor"].as_str() {
                Some(next) => cursor = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(found, expected, "{by} {dir}");
    }
    for wrong in ["page_size=50", "sort_by=size", "cursor=nonsense"] {
        let (status, error) = desk.get(&desk.path(&format!("root/list/?{wrong}")));
        assert_eq!(status, 406, "{wrong}: {error}");
        assert_eq!(super::names(&error), [wrong.split('=').next().unwrap()]);
    }
}

/// `x-level` of Node: each level has all of the one before, and no level what is of a higher one.
#[test]
fn output_levels_carry_what_they_say() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "text");
    let mut keys = |level: &str| -> Vec<String> {
        let payload = desk.read(&format!("{node}/details/?output={level}"));
        let fields = payload["node"].as_object().unwrap();
        fields.keys().cloned().collect()
    };
    let (terse, standard, full) = (keys("terse"), keys("standard"), keys("full"));
    assert!(terse.iter().all(|key| standard.contains(key)));
    assert!(standard.iter().all(|key| full.contains(key)));
    for key in [
        "id", "type", "name", "parent", "mimetype", "size", "modified",
    ] {
        assert!(terse.iter().any(|have| have == key), "{key}");
    }
    for key in [
        "version",
        "created",
        "locked",
        "mimecategory",
        "origin",
        "ai",
    ] {
        assert!(!terse.iter().any(|have| have == key), "{key}");
        assert!(standard.iter().any(|have| have == key), "{key}");
    }
    for key in ["hash", "hash_algo", "crc32c", "virus", "lock_info"] {
        assert!(!standard.iter().any(|have| have == key), "{key}");
        assert!(full.iter().any(|have| have == key), "{key}");
    }
    let (status, _) = desk.get(&desk.path("root/list/?output=terse,full"));
    assert_eq!(status, 406);
}

#[test]
fn several_nodes_are_read_at_once_with_an_error_for_each_other() {
    let mut desk = Desk::new();
    let (a, b) = (
        folder(&mut desk, "root", "a"),
        folder(&mut desk, "root", "b"),
    );
    let unknown = format!("2{}", "z".repeat(28));
    let target = format!("{a},{b},{unknown},short/details/");
    let payload = desk.read(&target);
    assert_eq!(payload["format"], "multi");
    assert_eq!(payload["node_count"], 2);
    let errors = payload["errors"].as_array().unwrap();
    let codes: Vec<(&Value, &Value)> = errors.iter().map(|e| (&e["node_id"], &e["code"])).collect();
    assert_eq!(
        codes,
        [
            (&json!(unknown), &json!(133_123)),
            (&json!("short"), &json!(191_878))
        ]
    );
    // The same id twice forces the form of several.
    let twice = desk.read(&format!("{a},{}/details/", a.to_uppercase()));
    assert_eq!(
        (&twice["format"], &twice["node_count"]),
        (&json!("multi"), &json!(1))
    );
    let (status, payload) = desk.get(&desk.path(&format!("{unknown},{unknown}/details/")));
    assert_eq!(status, 404);
    assert_eq!(
        (&payload["error_count"], &payload["nodes"]),
        (&json!(1), &json!([]))
    );
}

#[test]
fn a_node_is_renamed_moved_copied_trashed_restored_and_purged() {
    let mut desk = Desk::new();
    let file = desk.file("a.txt", "x");
    let target = folder(&mut desk, "root", "f");
    let renamed = desk.change(&format!("{file}/update/"), &[("name", "b.txt")]);
    assert_eq!(renamed["node"]["name"], "b.txt");
    let moved = desk.change(&format!("{file}/move/"), &[("parent", &target)]);
    assert_eq!(moved["node"]["parent"], target);
    let copy = desk.change(&format!("{file}/copy/"), &[("parent", "root")]);
    let copy = copy["node"]["id"].as_str().unwrap().to_owned();
    assert_ne!(copy, file);
    assert_eq!(
        desk.delete(&desk.path(&format!("{file}/delete/"))),
        (200, json!({}))
    );
    let trash = desk.read("trash/list/");
    assert_eq!(names(&trash), ["b.txt"]);
    assert_eq!(trash["nodes"][0]["deleted_from"], target);
    let restored = desk.change(&format!("{file}/restore/"), &[]);
    assert_eq!(restored["node"]["parent"], target);
    assert_eq!(desk.delete(&desk.path(&format!("{file}/purge/"))).0, 406);
    desk.delete(&desk.path(&format!("{file}/delete/")));
    assert_eq!(
        desk.delete(&desk.path(&format!("{file}/purge/"))),
        (200, json!({}))
    );
    assert_eq!(desk.get(&desk.path(&format!("{file}/details/"))).0, 404);
    desk.delete(&desk.path(&format!("{copy}/delete/")));
    assert_eq!(desk.delete(&desk.path("trash/delete/")), (200, json!({})));
    assert!(names(&desk.read("trash/list/")).is_empty());
}

#[test]
fn a_change_is_refused_when_the_version_is_not_the_current_one() {
    let mut desk = Desk::new();
    let file = desk.file("a.txt", "one");
    let old = desk.read(&format!("{file}/details/"))["node"]["version"].clone();
    desk.file("a.txt", "two");
    let current = desk.read(&format!("{file}/details/"))["node"]["version"].clone();
    let update = desk.path(&format!("{file}/update/"));
    let form = |version: &Value| {
        [
            ("name", "b.txt".to_owned()),
            ("if_version_id", version.as_str().unwrap().to_owned()),
        ]
    };
    let send = |desk: &mut Desk, version: &Value| {
        let form = form(version);
        let form: Vec<(&str, &str)> = form.iter().map(|(k, v)| (*k, v.as_str())).collect();
        desk.post(&update, &form)
    };
    let (status, error) = send(&mut desk, &old);
    assert_eq!(status, 409);
    assert_eq!(error["params"][0]["reason"], "conflict_version_mismatch");
    assert_eq!(error["params"][0]["current_version_id"], current);
    assert_eq!(send(&mut desk, &current).0, 200);
    let restored = desk.change(
        &format!("{file}/restore-version/"),
        &[("version_id", old.as_str().unwrap())],
    );
    assert_eq!(restored["node"]["version"], old);
    let versions = desk.read(&format!("{file}/versions/"));
    assert_eq!(versions["versions"][1]["id"], old);
}

#[test]
fn texts_are_set_and_cleared() {
    let mut desk = Desk::new();
    let file = desk.file("a.txt", "x");
    let update = format!("{file}/update/");
    let set = desk.change(
        &update,
        &[("metadata_title", "Title"), ("metadata_short", "Short")],
    );
    assert_eq!(
        set["node"]["metadata"],
        json!({"title": "Title", "short": "Short"})
    );
    let cleared = desk.change(
        &update,
        &[("metadata_title", "null"), ("metadata_short", "")],
    );
    assert!(cleared["node"]["metadata"].is_null());
    assert_eq!(desk.post(&desk.path(&update), &[]).0, 406);
}

#[test]
fn known_content_replaces_a_file_by_its_hash() {
    let mut desk = Desk::new();
    desk.file("source.txt", "abc");
    let file = desk.file("target.txt", "old");
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let from = |hash: &str| {
        json!({"type": "hash", "hash": {"hash": hash, "hash_type": "sha256"}}).to_string()
    };
    let node = desk.change(&format!("{file}/update/"), &[("from", &from(hash))]);
    assert_eq!(node["node"]["size"], 3);
    assert_eq!(
        (&node["node"]["hash_algo"], &node["node"]["hash"]),
        (&json!("sha256"), &json!(hash))
    );
    let unknown = from(&"0".repeat(64));
    let update = desk.path(&format!("{file}/update/"));
    assert_eq!(desk.post(&update, &[("from", &unknown)]).0, 404);
}

#[test]
fn recent_nodes_come_from_the_whole_tree_newest_first() {
    let mut desk = Desk::new();
    let deep = folder(&mut desk, "root", "deep");
    for name in ["a.txt", "b.txt"] {
        desk.file_in(&deep, name, "x");
    }
    desk.world.now = desk.world.now.plus_s(1);
    folder(&mut desk, "root", "last");
    assert_eq!(
        names(&desk.read("recent/")),
        ["last", "b.txt", "a.txt", "deep"]
    );
    assert_eq!(names(&desk.read("recent/?type=file")), ["b.txt", "a.txt"]);
}

#[test]
fn storage_is_for_members_and_there_are_no_shares() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.get("/share/1234567890123456789/storage/root/list/").0,
        404
    );
    desk.expel();
    let (status, error) = desk.get(&desk.path("root/list/"));
    assert_eq!((status, error["code"].as_u64()), (401, Some(10545)));
}
