//! What Kotlin and Swift share: the engine's library, and the code that UniFFI makes from it.

use crate::context::Context;
use anyhow::Result;
use std::path::{Path, PathBuf};

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
