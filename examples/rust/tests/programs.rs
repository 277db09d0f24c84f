//! The programs do what they say, and the README shows the first as it is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use fastio_sandbox::{Options, Sandbox};
use std::fs;
use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../../README.md");
const FIRST: &str = include_str!("../src/bin/first.rs");

/// What a program prints, run in a folder with a README against a sandbox.
fn run(program: &str, args: &[&str], dir: &Path) -> String {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let key = sandbox
        .seed()
        .pointer("/users/owner/api_key")
        .unwrap()
        .as_str()
        .unwrap();
    let output = Command::new(program)
        .args(args)
        .current_dir(dir)
        .env("FASTIO_BASE_URL", sandbox.base_url())
        .env("FASTIO_API_KEY", key)
        .env("NO_PROXY", "127.0.0.1")
        .env("TMPDIR", dir)
        .output()
        .unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    assert!(output.status.success(), "{}", said(output.stderr));
    said(output.stdout)
}

fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let text = "# Plan\n\nTo start the sandbox, press the blue button.\n";
    fs::write(dir.path().join("README.md"), text).unwrap();
    fs::write(dir.path().join("large.bin"), vec![7; 5 * 1024 * 1024]).unwrap();
    dir
}

#[test]
fn the_first_program_stores_and_asks() {
    let dir = folder();
    let said = run(env!("CARGO_BIN_EXE_first"), &[], dir.path());
    assert!(said.starts_with("53 bytes stored\n"), "{said}");
    assert!(said.contains("press the blue button"), "{said}");
    assert!(said.ends_with("\n1 citations\n"), "{said}");
}

#[test]
fn the_main_job_ends_with_the_same_bytes() {
    let dir = folder();
    let program = env!("CARGO_BIN_EXE_fastio-example");
    let said = run(program, &["README.md", "large.bin"], dir.path());
    for line in [
        "listed README.md",
        "listed large.bin",
        "found README.md",
        "README.md: To start the sandbox, press the blue button.",
        "see https://sandbox.fast.io/workspace/example-",
        "all came back as they went up",
    ] {
        assert!(said.contains(line), "{line:?} is missing in {said}");
    }
}

#[test]
fn the_readme_shows_the_first_program() {
    let program = FIRST.split_once("\n\n").unwrap().1;
    let shown = README.split_once("```rust\n").unwrap().1;
    let shown = shown.split_once("```").unwrap().0;
    assert_eq!(shown, program);
}
