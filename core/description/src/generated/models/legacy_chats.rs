// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `legacy_chats`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// Kind of profile the path addresses, where workspaces and shares have the same path.
    Context {
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// Length and style of the answer.
    LegacyChatsCreatePersonality {
        Concise = "concise",
        Detailed = "detailed",
    }
}

words! {
    /// Who may see the chat.
    LegacyChatsCreatePrivacy {
        Private = "private",
        Public = "public",
    }
}

/// What `legacy_chats.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LegacyChatsCreateReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The first message; its id is null when no question was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<LegacyChatsCreateReplyMessage>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The first message; its id is null when no question was sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LegacyChatsCreateReplyMessage {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// chat: no index; chat_with_files: grounded in files.
    LegacyChatsCreateType {
        Chat = "chat",
        ChatWithFiles = "chat_with_files",
    }
}

/// What `legacy_chats.get_message` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LegacyChatsGetMessageReply {
    /// A question and its answer in the /ai/chat/ family. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Length and style of the answer.
    LegacyChatsSendMessagePersonality {
        Concise = "concise",
        Detailed = "detailed",
    }
}

/// What `legacy_chats.send_message` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LegacyChatsSendMessageReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
