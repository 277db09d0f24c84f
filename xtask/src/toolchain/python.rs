//! Python.

use crate::context::Context;
use anyhow::{Result, bail};

/// Makes the toolchain ready.
pub fn ensure(context: &Context) -> Result<()> {
    context.apt("Python", &["python3", "python3-venv"])
}

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    ensure(context)?;
    bail!("this face has no tests yet")
}
