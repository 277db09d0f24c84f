//! What the vectors cover: enough operations, every way of calling, and every variant a client must know.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test"
)]

use fastio_conformance::{By, Vector, read};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn vectors() -> BTreeMap<String, Vector> {
    read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors"))).unwrap()
}

/// The text of every file, by its name.
fn files() -> BTreeMap<String, String> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors")).unwrap();
    folder
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn there_are_enough() {
    let vectors = vectors();
    let operations: BTreeSet<_> = vectors.values().map(|v| v.operation.as_str()).collect();
    let of_seeds = vectors
        .values()
        .filter(|v| v.source.starts_with("seed"))
        .count();
    println!(
        "{} vectors, {} operations, {of_seeds} from seed documents",
        vectors.len(),
        operations.len()
    );
    assert!(vectors.len() >= 75, "{}", vectors.len());
    assert!(operations.len() >= 60, "{}", operations.len());
    assert!(of_seeds >= 50, "{of_seeds}");
}

#[test]
fn each_has_a_plain_name_and_a_source() {
    for (name, vector) in vectors() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(name.chars().all(plain), "{name}");
        let known = ["seed-", "core/api/", "RFC "];
        assert!(
            known.iter().any(|start| vector.source.starts_with(start)),
            "{name}: {}",
            vector.source
        );
        // What a vector expects is one of three, and the rest comes from the server's comparison.
        let expect = vector.expect.as_object().unwrap();
        assert_eq!(expect.len(), 1, "{name}");
        let kind = expect.keys().next().unwrap().as_str();
        assert!(matches!(kind, "result" | "base64" | "error"), "{name}");
        let by_bytes = vector.by == By::Bytes;
        assert!(kind == "error" || by_bytes == (kind == "base64"), "{name}");
        // Without a request nothing is sent, so that nothing but an error can come of it.
        assert!(vector.request.is_some() || kind == "error", "{name}");
    }
}

#[test]
fn every_theme_is_there() {
    let files = files();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "auth.json",
            "bytes.json",
            "envelopes.json",
            "errors.json",
            "forms.json",
            "json_bodies.json",
            "multipart.json",
            "pages.json",
            "paths.json",
            "queries.json"
        ]
    );
    for (name, text) in &files {
        let list: Vec<Value> = serde_json::from_str(text).unwrap();
        assert!(list.len() >= 10, "{name} has {}", list.len());
    }
    let vectors = vectors();
    for by in [By::Call, By::Bytes, By::Pages, By::SignIn] {
        assert!(vectors.values().any(|v| v.by == by), "{by:?}");
    }
}

/// Everything that answers have to be told apart by comes at least once.
#[test]
fn every_refusal_is_there() {
    let vectors = vectors();
    let error = |vector: &Vector, name: &str| {
        let error = vector.expect.get("error");
        error.and_then(|error| error.get(name)).cloned()
    };
    let kinds: BTreeSet<String> = vectors
        .values()
        .filter_map(|v| error(v, "kind")?.as_str().map(str::to_owned))
        .collect();
    for kind in [
        "invalid_parameter",
        "unauthenticated",
        "second_factor_required",
        "account_locked",
        "forbidden",
        "payment_required",
        "not_found",
        "gone",
        "conflict",
        "locked",
        "limit_exceeded",
        "rate_limited",
        "rejected",
        "not_implemented",
        "server",
        "outcome_unknown",
        "invalid_reply",
    ] {
        assert!(kinds.contains(kind), "{kind}");
    }
    let statuses: BTreeSet<u16> = vectors
        .values()
        .filter_map(|v| Some(v.reply.as_ref()?.status))
        .collect();
    for status in [
        200, 201, 202, 204, 206, 400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 416, 422,
        423, 429, 500, 501, 502, 503, 504,
    ] {
        assert!(statuses.contains(&status), "{status}");
    }
}
