// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `quickshares`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `quickshares.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuicksharesListReply {
    /// `quickshares`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quickshares: Option<Vec<QuickShare>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
