//! The engine's WebAssembly build and its size.

use crate::context::Context;
use anyhow::Result;
use std::path::PathBuf;

/// Most bytes of the engine with the whole table, after gzip. The npm package adds its binding and
/// stays below 150 KB in all.
const BUDGET: &str = "100000";

/// Builds the engine for wasm32 and holds its size against the budget.
pub fn check(context: &Context) -> Result<()> {
    let file = build(context)?;
    let args = ["run", "--quiet", "--locked", "-p", "fastio-weigh", "--"];
    Ok(context
        .cargo(args)
        .arg(file)
        .args(["--max", BUDGET])
        .run()?)
}

/// The engine with the whole table and its boundary, as one WebAssembly file.
pub fn build(context: &Context) -> Result<PathBuf> {
    let target = "wasm32-unknown-unknown";
    context
        .cargo([
            "build",
            "--locked",
            "-p",
            "fastio-wasm-size",
            "--target",
            target,
            "--profile",
            "wasm",
        ])
        .run()?;
    Ok(context
        .target_dir()
        .join(target)
        .join("wasm/fastio-wasm-size.wasm"))
}
