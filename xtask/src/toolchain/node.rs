//! Node.js.

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

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    ensure(context)?;
    wasm::bindgen(context, "web", &context.root.join("bindings-wasm/pkg"))?;
    let sandbox = sandbox::start(context, &[])?;
    let _dir = context.sh.push_dir(context.root.join("bindings-wasm"));
    context.sh.cmd("npm").args(["run", "build"]).run()?;
    Ok(context
        .sh
        .cmd("npm")
        .args(["test"])
        .env(VARIABLE, &sandbox.ready)
        .run()?)
}
