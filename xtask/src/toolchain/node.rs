//! Node.js.

use super::conformance;
use super::sandbox::{self, VARIABLE};
use super::wasm;
use crate::context::Context;
use anyhow::Result;

/// Makes the toolchain ready: Node.js, and the packages that the face is built and tested with.
pub fn ensure(context: &Context) -> Result<()> {
    if !(context.has("node") && context.has("npm")) {
        context.apt("Node.js", &["nodejs", "npm"])?;
    }
    let face = context.root.join("bindings-wasm");
    // npm keeps this copy of the lock file: as long as it is newer, nothing changed.
    let installed = face.join("node_modules/.package-lock.json").metadata();
    let wanted = face.join("package-lock.json").metadata();
    if let (Ok(installed), Ok(wanted)) = (installed, wanted)
        && installed.modified()? >= wanted.modified()?
    {
        return Ok(());
    }
    let _dir = context.sh.push_dir(face);
    Ok(context
        .sh
        .cmd("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .run()?)
}

/// Builds the package, as it is published, and its tests.
pub fn build(context: &Context) -> Result<()> {
    ensure(context)?;
    let face = context.root.join("bindings-wasm");
    wasm::bindgen(context, "web", &face.join("pkg"), &[])?;
    let _dir = context.sh.push_dir(&face);
    Ok(context.sh.cmd("npm").args(["run", "build"]).run()?)
}

/// Builds the package and runs its tests in Node.js.
pub fn test(context: &Context) -> Result<()> {
    build(context)?;
    run(context, "test")
}

/// Builds the package and runs its tests in Chromium.
pub fn browser(context: &Context) -> Result<()> {
    if !context.has("chromium") {
        context.apt("Chromium", &["chromium"])?;
    }
    build(context)?;
    run(context, "test:browser")
}

fn run(context: &Context, script: &str) -> Result<()> {
    let sandbox = sandbox::start(context, &[])?;
    let vectors = conformance::start(context, &script.replace(':', "-"))?;
    let _dir = context.sh.push_dir(context.root.join("bindings-wasm"));
    Ok(context
        .sh
        .cmd("npm")
        .args(["run", script])
        .env(VARIABLE, &sandbox.ready)
        .env(conformance::VARIABLE, &vectors.ready)
        .run()?)
}

/// Builds the package and measures it; what it wrote.
pub fn measure(context: &Context, sandbox: &str) -> Result<String> {
    build(context)?;
    let _dir = context.sh.push_dir(context.root.join("bindings-wasm"));
    let node = context.sh.cmd("node").arg("bench/faces.js");
    Ok(node.env(VARIABLE, sandbox).read()?)
}
