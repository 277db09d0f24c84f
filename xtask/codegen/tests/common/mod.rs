//! What several tests of the generator need.

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The description.
pub fn api_dir() -> PathBuf {
    root().join("core/api")
}
