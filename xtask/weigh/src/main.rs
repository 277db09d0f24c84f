//! `fastio-weigh FILE [--max BYTES]`: fails if the file weighs more after gzip.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

use anyhow::{Context as _, Result, bail};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        [file] => run(file, None),
        [file, "--max", max] => max
            .parse()
            .context("--max wants a number")
            .and_then(|max| run(file, Some(max))),
        _ => {
            eprintln!("fastio-weigh FILE [--max BYTES]");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("weigh: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(file: &str, max: Option<u64>) -> Result<()> {
    let weight =
        fastio_weigh::weigh(&std::fs::read(file).with_context(|| format!("cannot read {file}"))?)?;
    println!("{} bytes, {} after gzip", weight.raw, weight.gzip);
    println!("what dominates, before gzip:");
    for (part, size) in weight.parts.iter().take(8) {
        println!("  {size:>8}  {part}");
    }
    println!("the heaviest functions:");
    for (name, size) in weight.functions.iter().take(8) {
        println!("  {size:>8}  {name}");
    }
    match max {
        Some(max) if weight.gzip > max => bail!(
            "{} bytes after gzip are more than the budget of {max}",
            weight.gzip
        ),
        _ => Ok(()),
    }
}
