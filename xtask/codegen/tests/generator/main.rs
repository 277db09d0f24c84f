//! The generator as a whole: what it reads, refuses and writes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod conventions;
mod model;
mod newcomer;
mod output;
mod refusals;

use std::path::{Path, PathBuf};

/// The repository's root.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The description.
fn api_dir() -> PathBuf {
    root().join("core/api")
}
