//! Arrows run one way: bindings -> native -> engine -> description; sandbox -> description, and to
//! nothing of the client. This holds them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What a crate of ours may depend on, of ours, in what it ships.
const ALLOWED: &[(&str, &[&str])] = &[
    ("fastio-description", &[]),
    ("fastio-core", &["fastio-description"]),
    ("fastio-folders", &[]),
    (
        "fastio-native",
        &["fastio-core", "fastio-description", "fastio-folders"],
    ),
    ("fastio-sandbox", &["fastio-description"]),
    (
        "fastio-wasm",
        &["fastio-core", "fastio-description", "fastio-folders"],
    ),
    (
        "fastio-python",
        &[
            "fastio-native",
            "fastio-core",
            "fastio-description",
            "fastio-folders",
        ],
    ),
    (
        "fastio-uniffi",
        &["fastio-core", "fastio-description", "fastio-folders"],
    ),
];

/// What would bring I/O, a runtime, a clock or needless wasm size into the engine, however deep.
const NEVER_IN_CORE: &[&str] = &[
    "async-std",
    "chrono",
    "curl",
    "futures-executor",
    "getrandom",
    "h2",
    "http",
    "hyper",
    "jiff",
    "mio",
    "rand",
    "regex",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "time",
    "tokio",
    "ureq",
    "url",
    "wasm-bindgen",
];

/// Dependencies by name, of what is built for users: no dev and no build dependencies.
struct Graph(BTreeMap<String, BTreeSet<String>>);

impl Graph {
    fn read() -> Self {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let output = Command::new(cargo)
            .args([
                "metadata",
                "--format-version=1",
                "--locked",
                "--manifest-path",
            ])
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
        let names: BTreeMap<&str, &str> = metadata["packages"]
            .as_array()
            .unwrap()
            .iter()
            .map(|package| {
                (
                    package["id"].as_str().unwrap(),
                    package["name"].as_str().unwrap(),
                )
            })
            .collect();
        let shipped = |dep: &&Value| {
            dep["dep_kinds"]
                .as_array()
                .unwrap()
                .iter()
                .any(|kind| kind["kind"].is_null())
        };
        Graph(
            metadata["resolve"]["nodes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|node| {
                    let deps = node["deps"].as_array().unwrap().iter().filter(shipped);
                    let deps = deps
                        .map(|dep| names[dep["pkg"].as_str().unwrap()].to_owned())
                        .collect();
                    (names[node["id"].as_str().unwrap()].to_owned(), deps)
                })
                .collect(),
        )
    }

    /// Everything a crate pulls in, with the crate that pulls it.
    fn reach<'a>(&'a self, of: &'a str) -> BTreeMap<&'a str, &'a str> {
        let mut reached = BTreeMap::new();
        let mut open = vec![of];
        while let Some(name) = open.pop() {
            for dep in self.0.get(name).into_iter().flatten() {
                if reached.insert(dep.as_str(), name).is_none() {
                    open.push(dep);
                }
            }
        }
        reached
    }
}

#[test]
fn our_crates_depend_only_downwards() {
    let graph = Graph::read();
    for (name, allowed) in ALLOWED {
        let deps = graph
            .0
            .get(*name)
            .unwrap_or_else(|| panic!("{name} is no crate of the workspace"));
        let ours: Vec<_> = deps
            .iter()
            .filter(|dep| dep.starts_with("fastio-"))
            .collect();
        let wrong: Vec<_> = ours
            .iter()
            .filter(|dep| !allowed.contains(&dep.as_str()))
            .collect();
        assert!(
            wrong.is_empty(),
            "{name} may depend on {allowed:?} of ours, and also depends on {wrong:?}"
        );
    }
}

#[test]
fn the_engine_reaches_no_runtime_and_no_http_client() {
    let graph = Graph::read();
    let reached = graph.reach("fastio-core");
    assert!(
        reached.contains_key("serde_json"),
        "the graph was not read: {reached:?}"
    );
    for never in NEVER_IN_CORE {
        assert!(
            !reached.contains_key(never),
            "{} brings {never} into the engine",
            reached[never]
        );
    }
}

#[test]
fn nothing_that_ships_needs_the_tools() {
    let graph = Graph::read();
    let tools = [
        "xtask",
        "fastio-codegen",
        "fastio-demo",
        "fastio-bench",
        "fastio-sandbox",
        "fastio-simulation",
    ];
    for (name, _) in ALLOWED {
        let reached = graph.reach(name);
        for tool in tools {
            assert!(
                !reached.contains_key(tool),
                "{} ships with {tool}",
                reached[tool]
            );
        }
    }
}
