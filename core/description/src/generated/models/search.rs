// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `search`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;

words! {
    /// Shapes the files bucket only.
    SearchQueryNameMatch {
        Auto = "auto",
        Exact = "exact",
        Prefix = "prefix",
        Contains = "contains",
        Glob = "glob",
    }
}

words! {
    /// Shapes the files bucket only.
    SearchQuerySearchIn {
        Filename = "filename",
        Content = "content",
        Both = "both",
    }
}
