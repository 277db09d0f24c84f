//! `cargo xtask replay FILE...`: runs engine transcripts again and compares the effects.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

use anyhow::{Context as _, Result};
use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() || files.iter().any(|file| file.starts_with('-')) {
        eprintln!(
            "replay FILE...\n\n  FILE  a transcript, as fastio_core::transcript::Recorder writes it"
        );
        return ExitCode::from(2);
    }
    let mut code = ExitCode::SUCCESS;
    for file in &files {
        if let Err(error) = replay(file) {
            eprintln!("replay: {file}: {error:#}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn replay(file: &str) -> Result<()> {
    let transcript = std::fs::read_to_string(file).context("cannot read it")?;
    let replayed = fastio_core::transcript::replay(&transcript)?;
    println!(
        "replay: {file}: ok lines={} effects={}",
        replayed.lines, replayed.effects
    );
    Ok(())
}
