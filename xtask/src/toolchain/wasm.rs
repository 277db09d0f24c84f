//! WebAssembly: the engine's module, and the JavaScript beside it.

use crate::context::Context;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// What the engine is built for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes the toolchain ready. rustup adds the target by itself, from `rust-toolchain.toml`; this is for a toolchain
/// that was chosen otherwise.
pub fn ensure(context: &Context) -> Result<()> {
    if context.has("rustup") {
        let installed = context
            .sh
            .cmd("rustup")
            .args(["target", "list", "--installed"])
            .quiet()
            .read()?;
        if !installed.lines().any(|target| target == TARGET) {
            context
                .sh
                .cmd("rustup")
                .args(["target", "add", TARGET])
                .run()?;
        }
    }
    Ok(())
}

/// Builds the module as it is shipped. Where it is.
pub fn build(context: &Context) -> Result<PathBuf> {
    ensure(context)?;
    context
        .cargo([
            "build",
            "--locked",
            "--profile",
            "wasm",
            "-p",
            "fastio-wasm",
            "--target",
            TARGET,
        ])
        .run()?;
    Ok(context
        .target_dir()
        .join(TARGET)
        .join("wasm/fastio_wasm.wasm"))
}

/// Builds the module and writes it and its JavaScript into `out`. With `flags` such as `--names`.
pub fn bindgen(context: &Context, target: &str, out: &Path, flags: &[&str]) -> Result<()> {
    let module = build(context)?;
    context.sh.create_dir(out)?;
    Ok(context
        .cargo([
            "run",
            "--quiet",
            "--locked",
            "-p",
            "fastio-bindgen-wasm",
            "--",
        ])
        .arg(module)
        .arg(out)
        .arg(target)
        .args(flags)
        .run()?)
}
