// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `intents`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

union! {
    /// What `intents.allocate` answers.
    IntentsAllocateReply {
        /// Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`,
        /// `sequence`, `expires_at`.
        Intent(Intent) if has_key(&["id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at"]),
        /// The only object among the forms.
        Object(IntentsAllocateReplyObject) if is_json(Json::Object),
    }
}

/// A form of [`IntentsAllocateReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntentsAllocateReplyObject {
    /// A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    /// text, for showing only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<Intent>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// What `intents.fill` answers.
    IntentsFillReply {
        /// Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`,
        /// `sequence`, `expires_at`.
        Intent(Intent) if has_key(&["id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at"]),
        /// The only object among the forms.
        Object(IntentsFillReplyObject) if is_json(Json::Object),
    }
}

/// A form of [`IntentsFillReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntentsFillReplyObject {
    /// A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    /// text, for showing only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<Intent>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `intents.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntentsGetReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Intent>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `intents.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntentsListReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Intent>>,
    /// `cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
