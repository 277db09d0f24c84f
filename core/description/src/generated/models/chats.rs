// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `chats`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// Workspace only, fixed for the life of the chat; a share refuses it.
    ChatsCreateKind {
        User = "user",
        Agent = "agent",
    }
}

words! {
    /// Workspace only; a share chat is always private and refuses it. public is switched off
    /// platform-wide (403).
    ChatsCreatePrivacy {
        Private = "private",
        Public = "public",
    }
}

/// What `chats.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatsCreateReply {
    /// A chat of the /ai/agent/ family. Other fields are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<AgentThread>,
    /// A question and its answer in the /ai/agent/ family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn: Option<AgentTurn>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `chats.get_message` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatsGetMessageReply {
    /// A question and its answer in the /ai/agent/ family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<AgentTurn>,
    /// A question and its answer in the /ai/agent/ family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn: Option<AgentTurn>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `chats.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatsGetReply {
    /// A chat of the /ai/agent/ family. Other fields are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<AgentThread>,
    /// A chat of the /ai/agent/ family. Other fields are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<AgentThread>,
    /// `AgentTurnList`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<AgentTurnList>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Which kind of chat.
    ChatsListDeletedKind {
        User = "user",
        Agent = "agent",
        All = "all",
    }
}

words! {
    /// Which kind of chat.
    ChatsListKind {
        User = "user",
        Agent = "agent",
        All = "all",
    }
}
