//! Reads `core/api` and writes what is generated from it.

use std::path::PathBuf;
use std::process::ExitCode;

use fastio_codegen::error::{Error, Result};
use fastio_codegen::{load, openapi, output};

const USAGE: &str = "\
usage: fastio-codegen [--api DIR] [--out DIR] COMMAND

  generate      write every generated file that is not as the description has it
  check         name every generated file that is not; exit 1 if there is one
  openapi PATH  write the description as one OpenAPI 3.1 document

  --api DIR     the description's folder (core/api)
  --out DIR     the repository's root (.)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match parse(&arguments) {
        Some(request) => match run(&request) {
            Ok(code) => code,
            Err(error) => {
                say(&format!("error: {error}"));
                ExitCode::FAILURE
            }
        },
        None => {
            say(USAGE);
            ExitCode::from(2)
        }
    }
}

/// What was asked for.
struct Request {
    api: PathBuf,
    out: PathBuf,
    command: Command,
}

enum Command {
    Generate,
    Check,
    Openapi(PathBuf),
}

fn parse(arguments: &[String]) -> Option<Request> {
    let mut api = PathBuf::from("core/api");
    let mut out = PathBuf::from(".");
    let mut words = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--api" => api = arguments.next()?.into(),
            "--out" => out = arguments.next()?.into(),
            flag if flag.starts_with('-') => return None,
            word => words.push(word),
        }
    }
    let command = match words.as_slice() {
        ["generate"] => Command::Generate,
        ["check"] => Command::Check,
        ["openapi", path] => Command::Openapi(path.into()),
        _ => return None,
    };
    Some(Request { api, out, command })
}

fn run(request: &Request) -> Result<ExitCode> {
    match &request.command {
        Command::Generate => {
            let api = load(&request.api)?;
            let changed = output::write(&api, &request.out)?;
            for path in &changed.written {
                say(&format!("wrote {path}"));
            }
            for path in &changed.removed {
                say(&format!("removed {path}"));
            }
            say(&format!(
                "{} operations; {} files written, {} removed",
                api.operations.len(),
                changed.written.len(),
                changed.removed.len()
            ));
            Ok(ExitCode::SUCCESS)
        }
        Command::Check => {
            let stale = output::stale(&load(&request.api)?, &request.out)?;
            for path in &stale {
                say(&format!("{path}: stale; run `cargo xtask codegen`"));
            }
            Ok(match stale.is_empty() {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            })
        }
        Command::Openapi(path) => {
            let document = openapi(&request.api)?;
            std::fs::write(path, document)
                .map_err(|e| Error::file(path.display().to_string(), e.to_string()))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Tells the person at the terminal.
#[allow(clippy::print_stderr)]
fn say(text: &str) {
    eprintln!("{text}");
}
