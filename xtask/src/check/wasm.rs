//! The engine's WebAssembly build and its size.

use crate::context::Context;
use crate::toolchain::wasm;
use anyhow::Result;
use std::path::PathBuf;

/// Most bytes of the engine with the whole table, after gzip: what it weighs and a few percent, so
/// that growth is a decision. The aim is 100 000; `cargo xtask bench wasm` tells what dominates.
const BUDGET: &str = "195000";

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
    wasm::ensure(context)?;
    let target = wasm::TARGET;
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
