//! The size of the WebAssembly module that a browser loads.

use crate::context::Context;
use crate::toolchain::wasm;
use anyhow::Result;
use std::path::PathBuf;

/// Most bytes of the npm package's module after gzip: what it weighs and a few percent, so that growth is a decision.
/// The aim is 150 000; `docs/decisions/0007` tells what stands between, `cargo xtask bench wasm` what dominates.
const BUDGET: &str = "249000";

/// Builds the module and holds its size against the budget.
pub fn check(context: &Context) -> Result<()> {
    let file = build(context)?;
    let args = ["run", "--quiet", "--locked", "-p", "fastio-weigh", "--"];
    Ok(context
        .cargo(args)
        .arg(file)
        .args(["--max", BUDGET])
        .run()?)
}

/// The module as it is shipped, but for the names of its functions, which tell what weighs how much.
pub fn build(context: &Context) -> Result<PathBuf> {
    let out = context.target_dir().join("wasm-named");
    wasm::bindgen(context, "web", &out, &["--names"])?;
    Ok(out.join("fastio_bg.wasm"))
}
