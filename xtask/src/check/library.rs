//! The native library that mobile apps carry, and its size.

use crate::context::Context;
use anyhow::{Result, bail};

/// Most bytes of the stripped library.
const BUDGET: u64 = 3_000_000;

/// Builds the library of Kotlin and Swift as it is shipped and holds its size against the budget.
pub fn check(context: &Context) -> Result<()> {
    let target = ["rustc", "--locked", "--release", "-p", "fastio-uniffi"];
    context
        .cargo(target)
        .args(["--crate-type", "cdylib", "--", "-C", "strip=symbols"])
        .run()?;
    let library = context.target_dir().join("release/libfastio_uniffi.so");
    let size = std::fs::metadata(&library)?.len();
    println!("library: {size} bytes stripped, of at most {BUDGET}");
    if size > BUDGET {
        bail!("the library of Kotlin and Swift has {size} bytes stripped, more than {BUDGET}");
    }
    Ok(())
}
