// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `notes`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `notes.read` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NotesReadReply {
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The node; its version is the one whose content came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Node>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
