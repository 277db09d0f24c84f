//! What the SDK costs: `cargo xtask bench`.
//!
//! Figures are ratios within one run, or CPU time of the measured thread, so that a slow or busy
//! machine changes them little. Each part is a module.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

mod engine;
mod figure;
mod hashing;
mod page;
mod stopwatch;
mod transfers;
mod wasm;

use anyhow::{Context as _, Result};
use clap::{Parser, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use transfers::What;

/// Measure what the SDK costs, in a release build.
///
/// Prints a table of figures with their aims. A figure that misses its aim is no failure.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Args {
    /// What to measure; everything if nothing is named
    parts: Vec<Part>,
    /// Move 128 MiB instead of 1 GiB, and fewer files
    #[arg(long)]
    quick: bool,
    /// The package's WebAssembly file
    #[arg(long, value_name = "FILE", hide = true)]
    wasm: Option<PathBuf>,
    /// The sandbox's program
    #[arg(long, value_name = "FILE", hide = true)]
    sandbox: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// CPU time of a call in the engine
    Engine,
    /// Opening a page of 500 nodes against serde_json
    Page,
    /// Hashes against openssl's
    Hashing,
    /// Size of the npm package's WebAssembly
    Wasm,
    /// All of the following, against peers, to the same sandbox
    Transfers,
    /// A large file to the service
    Upload,
    /// A large file from the service
    Download,
    /// Many small files to the service
    Many,
    /// The memory that a very large upload takes
    Memory,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    let parts = if args.parts.is_empty() {
        &[Part::Engine, Part::Page, Part::Wasm, Part::Transfers]
    } else {
        args.parts.as_slice()
    };
    let built = "is not given; run `cargo xtask bench`, which builds what it measures";
    let mut figures = Vec::new();
    for part in parts {
        eprintln!("measuring: {}", format!("{part:?}").to_lowercase());
        match part {
            Part::Engine => figures.extend(engine::measure()?),
            Part::Page => figures.extend(page::measure()?),
            Part::Hashing => figures.extend(hashing::measure()?),
            Part::Wasm => {
                let file = args
                    .wasm
                    .as_deref()
                    .with_context(|| format!("--wasm {built}"))?;
                figures.extend(wasm::measure(file)?);
            }
            Part::Transfers | Part::Upload | Part::Download | Part::Many | Part::Memory => {
                let sandbox = args
                    .sandbox
                    .as_deref()
                    .with_context(|| format!("--sandbox {built}"))?;
                let what: &[What] = match part {
                    Part::Upload => &[What::Upload],
                    Part::Download => &[What::Download],
                    Part::Many => &[What::Many],
                    Part::Memory => &[What::Memory],
                    _ => &[What::Upload, What::Download, What::Many, What::Memory],
                };
                figures.extend(transfers::measure(sandbox, what, args.quick)?);
            }
        }
    }
    figure::print(&figures);
    Ok(())
}
