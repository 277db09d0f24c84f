//! What Kotlin and Swift share: the engine's library, and the code that UniFFI makes from it.

use crate::context::Context;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The library as it is shipped. Where it is.
pub fn release(context: &Context) -> Result<PathBuf> {
    context
        .cargo(["build", "--locked", "--release", "-p", "fastio-uniffi"])
        .run()?;
    Ok(context.target_dir().join("release/libfastio_uniffi.so"))
}

/// Builds the library and writes one language's side of the boundary into `out`. Where the library is.
pub fn generate(context: &Context, language: &str, out: &Path) -> Result<PathBuf> {
    // Apart: in one build, the generator's features would slow every build of the library down.
    for package in ["fastio-uniffi", "fastio-uniffi-bindgen"] {
        context.cargo(["build", "--locked", "-p", package]).run()?;
    }
    let built = context.target_dir().join("debug");
    let library = built.join("libfastio_uniffi.so");
    context.sh.remove_path(out)?;
    context.sh.create_dir(out)?;
    context
        .sh
        .cmd(built.join("fastio-uniffi-bindgen"))
        .arg("generate")
        .arg(&library)
        .args(["--language", language, "--no-format", "--out-dir"])
        .arg(out)
        .run()?;
    Ok(library)
}
