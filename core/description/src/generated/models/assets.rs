// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `assets`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;

words! {
    /// Kind of profile the path addresses, where organizations share it too.
    Entity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}
