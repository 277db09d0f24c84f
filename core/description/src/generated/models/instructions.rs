// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `instructions`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;

words! {
    /// Kind of profile.
    InstructionsClearEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Kind of profile.
    InstructionsClearMineEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Kind of profile.
    InstructionsGetEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Kind of profile.
    InstructionsGetMineEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Kind of profile.
    InstructionsSetEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Kind of profile.
    InstructionsSetMineEntity {
        Org = "org",
        Workspace = "workspace",
        Share = "share",
    }
}
