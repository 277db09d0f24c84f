// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `ai_memory`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;

words! {
    /// Kind of profile.
    AiMemoryClearEntity {
        Org = "org",
        Workspace = "workspace",
    }
}

words! {
    /// Kind of profile.
    AiMemoryGetEntity {
        Org = "org",
        Workspace = "workspace",
    }
}

words! {
    /// Kind of profile.
    AiMemorySetEntity {
        Org = "org",
        Workspace = "workspace",
    }
}
