//! Kotlin.

use crate::context::Context;
use anyhow::{Result, bail};

/// Makes the toolchain ready.
pub fn ensure(context: &Context) -> Result<()> {
    context.apt("Kotlin", &["openjdk-17-jdk-headless", "maven"])
}

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    ensure(context)?;
    bail!("this face has no tests yet")
}
