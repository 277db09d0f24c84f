//! Every chore of the project: `cargo xtask help`.
//!
//! This crate holds the order of things and small checks. Everything heavy (the generator, the
//! demo, the measurements) is a crate of its own, built only by the command that needs it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

mod check;
mod commands;
mod context;
mod faces;
mod fuzz;
mod simulate;
mod suite;
mod test;
mod toolchain;

use anyhow::{Context as _, Result};
use context::Context;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  demo [--base-url URL] [--json] [PATHS...]
                 upload, list, search, ask and download against the sandbox, or against URL
  test [--list] [SUITE...]
                 every suite of every language, or the named ones
  check [--list] [CHECK...]
                 format, lints, stale output, licences, wasm size, words, lock files
  codegen        write the generated files from core/api
  surface [swift]
                 write the public surface of the Rust crates and of Python as text, or Swift's
  openapi [FILE] bundle the description into one openapi.json
  bench [engine|page|hashing|wasm|transfers|upload|download|many|memory|faces...] [--quick]
                 measure; ratios in one run, release build
  replay FILE    run an engine transcript again and compare the effects
  simulate [--seeds N] [--from S] [--seed S] [--mutations [NAME...]]
                 engines and the sandbox under drawn faults; or look for deliberate faults in the engine
  fuzz [--seconds N] [TARGET...]
                 look for inputs that a parser does not take well
  help           this text

A toolchain that is missing is a skipped suite, named with the command that installs it. With
CI=true it is installed if that can be done, and a failure if not.";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well; details are printed already.
fn run() -> Result<bool> {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_else(|| "help".to_owned());
    let rest: Vec<String> = args.collect();
    let context = Context::new().context("cannot work in the repository's root")?;
    match command.as_str() {
        "demo" => commands::demo(&context, &rest),
        "test" => test::run(&context, &rest),
        "check" => suite::run_named(&context, "check", check::CHECKS, &rest, |_| Ok(())),
        "codegen" => commands::codegen(&context, &rest),
        "surface" if rest.is_empty() => check::surface::write(&context).map(|()| true),
        "surface" if rest == ["swift"] => toolchain::swift::write_surface(&context).map(|()| true),
        "openapi" => commands::openapi(&context, &rest),
        "bench" => commands::bench(&context, &rest),
        "replay" => commands::replay(&context, &rest),
        "simulate" => simulate::simulate(&context, &rest),
        "fuzz" => fuzz::fuzz(&context, &rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(true)
        }
        other => {
            eprintln!("xtask: no command {other:?}\n\n{HELP}");
            Ok(false)
        }
    }
}
