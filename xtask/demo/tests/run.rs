//! The demo as a program, on real files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

use fastio_sandbox::{Options, Sandbox};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const DEMO: &str = env!("CARGO_BIN_EXE_fastio-demo");
const CHUNKED: usize = 5 * 1024 * 1024;
const BRIDGE: &str = "# Works\n\nThe bridge opens in May 2031.\n";

/// A folder of what files are like.
fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| {
        let path = dir.path().join("in").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    write("empty.txt", b"");
    write("a/b/bridge.md", BRIDGE.as_bytes());
    write(
        "a/Gr\u{fc}\u{df}e \u{65e5}\u{672c} %2e+&.txt",
        "Grüße".as_bytes(),
    );
    // Over the limit of one call, and no round number of anything.
    let large: Vec<u8> = (0..=CHUNKED).map(|i| (i * 31 % 251) as u8).collect();
    write("large.bin", &large);
    dir
}

fn bytes() -> usize {
    BRIDGE.len() + "Grüße".len() + CHUNKED + 1
}

fn demo(args: &[&str], dir: &Path) -> Output {
    if !Path::new(DEMO).with_file_name("fastio-sandbox").exists() {
        let build = Command::new(env!("CARGO"))
            .args(["build", "--locked", "-p", "fastio-sandbox"])
            .status();
        assert!(build.unwrap().success());
    }
    Command::new(DEMO)
        .args(args)
        .current_dir(dir)
        // Were it used for the sandbox on this machine, nothing would work.
        .env("http_proxy", "http://127.0.0.1:9")
        .env_remove("FASTIO_API_KEY")
        .env_remove("FASTIO_TOKEN")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_folder_goes_up_and_comes_back() {
    let dir = folder();
    let output = demo(&["in"], dir.path());
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    let last = out.lines().last().unwrap();
    let start = format!("demo: ok files=4 bytes={} citations=1 seconds=", bytes());
    let seconds = last.strip_prefix(&start).expect(last);
    assert!(seconds.parse::<f64>().unwrap() > 0.0);
    assert!(out.ends_with('\n'));
    for step in [
        "sign in",
        "workspace",
        "upload",
        "list",
        "search",
        "ask",
        "download",
        "compare",
    ] {
        let line = out
            .lines()
            .find(|line| line.starts_with(step) && line.ends_with(" s"));
        assert!(line.is_some(), "{step} is missing in\n{out}");
    }
    assert!(
        out.contains("bridge.md: The bridge opens in May 2031."),
        "{out}"
    );
    assert!(
        out.contains("[1] in/a/b/bridge.md  https://sandbox.fast.io/workspace/demo-"),
        "{out}"
    );
    // No bar without a terminal.
    assert_eq!(err, "");
    assert!(!out.contains(['\u{1b}', '\r']), "{out:?}");
}

#[test]
fn steps_are_objects_and_an_answer_may_know_nothing() {
    let dir = folder();
    let output = demo(
        &[
            "--json",
            "--question",
            "Xylophone?",
            "--search",
            "bridge",
            "in",
        ],
        dir.path(),
    );
    let out = text(&output.stdout);
    assert!(output.status.success(), "{out}{}", text(&output.stderr));
    let steps: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let step = |name: &str| steps.iter().find(|step| step["step"] == name).expect(name);
    let names: Vec<&Value> = steps.iter().map(|step| &step["step"]).collect();
    assert_eq!(
        names[..names.len() - 1],
        [
            "service",
            "sign in",
            "workspace",
            "upload",
            "list",
            "index",
            "search",
            "ask",
            "download",
            "compare"
        ]
    );
    assert_eq!(step("upload")["bytes"], bytes());
    assert_eq!(step("upload")["folders"], 3);
    assert_eq!(
        step("search")["hits"],
        serde_json::json!(["in/a/b/bridge.md"])
    );
    assert_eq!(step("ask")["citations"], serde_json::json!([]));
    assert!(
        step("ask")["answer"]
            .as_str()
            .is_some_and(|answer| !answer.is_empty())
    );
    assert_eq!(step("compare")["differ"], serde_json::json!([]));
    let last = steps.last().unwrap();
    assert_eq!(
        (&last["demo"], &last["files"], &last["citations"]),
        (&"ok".into(), &4.into(), &0.into())
    );
}

#[test]
fn another_service_is_used_with_the_environments_key() {
    let dir = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let url = sandbox.base_url();
    let run = |key: Option<&str>| {
        let mut command = Command::new(DEMO);
        command
            .args(["--base-url", &url, "in/a"])
            .current_dir(dir.path());
        command
            .env_remove("FASTIO_TOKEN")
            .env_remove("FASTIO_API_KEY")
            .env("no_proxy", "127.0.0.1");
        command
            .envs(key.map(|key| ("FASTIO_API_KEY", key)))
            .output()
            .unwrap()
    };
    let key = sandbox
        .seed()
        .pointer("/users/owner/api_key")
        .and_then(Value::as_str);
    let output = run(Some(key.unwrap()));
    let out = text(&output.stdout);
    assert!(output.status.success(), "{out}{}", text(&output.stderr));
    assert!(
        out.lines()
            .last()
            .unwrap()
            .starts_with("demo: ok files=2 bytes=46 "),
        "{out}"
    );

    for (key, hint) in [
        (None, "set FASTIO_API_KEY"),
        (Some("wrong"), "check FASTIO_API_KEY"),
    ] {
        let output = run(key);
        assert_eq!(output.status.code(), Some(1));
        assert!(!text(&output.stdout).contains("demo: ok"));
        assert!(
            text(&output.stderr).contains(hint),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn what_is_wrong_is_said() {
    let dir = folder();
    for (args, status, hint) in [
        (&["--no-such-flag"][..], 2, "--help"),
        (&["missing.txt"][..], 1, "cannot read missing.txt"),
        (
            &["in/empty.txt", "in/empty.txt"][..],
            1,
            "both become empty.txt",
        ),
    ] {
        let output = demo(args, dir.path());
        assert_eq!(output.status.code(), Some(status), "{args:?}");
        assert!(
            text(&output.stderr).contains(hint),
            "{}",
            text(&output.stderr)
        );
        assert_eq!(text(&output.stdout), "");
    }
}
