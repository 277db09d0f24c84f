// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `dashboard`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `dashboard.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DashboardGetReply {
    /// `cards`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cards: Option<Vec<DashboardCard>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Cards dismissed lately.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dismissed_recent_count: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
