//! A server that plays the vectors of `tests/conformance`, for tests in another language, and the table of what came of
//! them.

use crate::context::Context;
use anyhow::Result;
use fastio_sandbox_process::Process;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The variable that tells a test where the server is: its ready line, as JSON.
pub const VARIABLE: &str = "FASTIO_CONFORMANCE";

/// The variable that tells Rust's own test, which needs no server beside it, where to record.
pub const RECORD: &str = "FASTIO_CONFORMANCE_RECORD";

/// Builds the server and starts it on a free port. What comes of the vectors is recorded for [`table`].
pub fn start(context: &Context, suite: &str) -> Result<Process> {
    context
        .cargo(["build", "--locked", "-p", "fastio-conformance"])
        .run()?;
    let program = context.target_dir().join("debug/fastio-conformance");
    let record = record(context, suite)?;
    Ok(Process::start(
        &program,
        ["--record".as_ref(), record.as_os_str()],
    )?)
}

/// Where what comes of the vectors in a suite is recorded.
pub fn record(context: &Context, suite: &str) -> Result<PathBuf> {
    let folder = folder(context);
    context.sh.create_dir(&folder)?;
    Ok(folder.join(format!("{suite}.json")))
}

/// Forgets what was recorded before.
pub fn forget(context: &Context) -> Result<()> {
    Ok(context.sh.remove_path(folder(context))?)
}

fn folder(context: &Context) -> PathBuf {
    context.target_dir().join("conformance")
}

/// Prints a table of vectors and faces: how each vector came out where it was run.
pub fn table(context: &Context) -> Result<()> {
    if !folder(context).is_dir() {
        return Ok(());
    }
    let mut faces = Map::new();
    for file in context.sh.read_dir(folder(context))? {
        let recorded: Map<String, Value> = serde_json::from_str(&context.sh.read_file(file)?)?;
        faces.extend(recorded);
    }
    let names: BTreeSet<&String> = faces
        .values()
        .filter_map(Value::as_object)
        .flat_map(Map::keys)
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    context.say("vectors of tests/conformance, by face");
    let width = names
        .iter()
        .map(|name| name.len())
        .max()
        .unwrap_or_default();
    let heads: Vec<&str> = faces.keys().map(String::as_str).collect();
    println!("{:width$}  {}", "", heads.join("  "));
    for name in names {
        let cells = faces.iter().map(|(face, outcomes)| {
            let word = match outcomes.get(name).and_then(Value::as_array) {
                Some(wrong) if wrong.is_empty() => "ok",
                Some(_) => "WRONG",
                None => "-",
            };
            format!("{word:<0$}", face.len())
        });
        println!(
            "{name:width$}  {}",
            cells.collect::<Vec<_>>().join("  ").trim_end()
        );
    }
    Ok(())
}
