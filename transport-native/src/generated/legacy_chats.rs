// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `legacy_chats`.

use crate::Client;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `legacy_chats`; see [`Client::legacy_chats`].
#[derive(Debug, Clone, Copy)]
pub struct LegacyChats<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl LegacyChats<'_> {
    /// Stop the answer being written.
    ///
    /// No body, and no slash at the end of the path. Success carries success instead of result, so
    /// the usual envelope check must not be applied; failure is 406 with error_message and error_id
    /// at the root.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.cancel`: `POST /{context}/{context_id}/ai/chat/{chat_id}/cancel`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: What was stopped.
    #[deprecated(note = "use chats.cancel")]
    pub fn cancel(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Cancel {
        Cancel(
            Draft::new(self.0, "legacy_chats.cancel")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Open a chat with a first question.
    ///
    /// Answers at once; the AI works on. With type chat, file parameters promote the chat to
    /// chat_with_files. No scope means everything indexed in the workspace or share.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `type`: chat: no index; chat_with_files: grounded in files. One of `chat`,
    ///   `chat_with_files`.
    /// - `question`: The question. 2 to 12768 characters.
    ///
    /// Optional, set on the request: `privacy`, `name`, `personality`, `files_scope`,
    /// `folders_scope`, `files_attach`.
    ///
    /// `legacy_chats.create`: `POST /{context}/{context_id}/ai/chat/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
    /// `folders_scope` is given.
    ///
    /// Reply: The new chat and its first message.
    #[deprecated(note = "use chats.create")]
    pub fn create(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        r#type: impl Into<models::LegacyChatsCreateType>,
        question: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "legacy_chats.create")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<models::LegacyChatsCreateType>("type", r#type)
                .value::<String>("question", question),
        )
    }

    /// Delete a chat.
    ///
    /// The chat moves to the list of deleted chats; no operation brings it back.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.delete`: `DELETE /{context}/{context_id}/ai/chat/{chat_id}/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Deleted.
    #[deprecated(note = "use chats.delete")]
    pub fn delete(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Draft::new(self.0, "legacy_chats.delete")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Read a chat with all its messages.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.get`: `GET /{context}/{context_id}/ai/chat/{chat_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chat.
    #[deprecated(note = "use chats.get")]
    pub fn get(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "legacy_chats.get")
            .value::<models::Context>("context", context)
            .value::<String>("context_id", context_id)
            .value::<String>("chat_id", chat_id))
    }

    /// Read one message, its answer and citations.
    ///
    /// Read the answer only when state is complete. Do not poll this: wait on the activity key
    /// ai_chat:{chat_id} instead.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `message_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.get_message`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The message.
    #[deprecated(note = "use chats.get_message")]
    pub fn get_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> GetMessage {
        GetMessage(
            Draft::new(self.0, "legacy_chats.get_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("message_id", message_id),
        )
    }

    /// List the caller's chats, newest change first.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `legacy_chats.list`: `GET /{context}/{context_id}/ai/chat/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats.
    #[deprecated(note = "use chats.list")]
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "legacy_chats.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the caller's deleted chats.
    ///
    /// The path has no slash at its end.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// `legacy_chats.list_deleted`: `GET /{context}/{context_id}/ai/chat/list/deleted`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The deleted chats.
    #[deprecated(note = "use chats.list_deleted")]
    pub fn list_deleted(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> ListDeleted {
        ListDeleted(
            Draft::new(self.0, "legacy_chats.list_deleted")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List all messages of a chat, oldest first.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.list_messages`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/messages/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The messages.
    #[deprecated(note = "use chats.list_messages")]
    pub fn list_messages(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> ListMessages {
        ListMessages(
            Draft::new(self.0, "legacy_chats.list_messages")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Make a private chat visible to all members.
    ///
    /// Cannot be undone. A repeat answers 409 (class 1660), the chat is public already.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.publish`: `POST /{context}/{context_id}/ai/chat/{chat_id}/publish/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Published.
    #[deprecated(note = "use chats.publish")]
    pub fn publish(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Publish {
        Publish(
            Draft::new(self.0, "legacy_chats.publish")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Stream the answer of a message.
    ///
    /// Server-sent events; send Accept: text/event-stream. Only while the message is in_progress or
    /// complete (else 400 or 406, class 1605); 404 (class 1683) when no chunks are stored.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `message_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `legacy_chats.read_message`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/read/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The event stream. Awaited for all of it; `stream` reads it piece by piece.
    #[deprecated(note = "use chats.read_message")]
    pub fn read_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ReadMessage {
        ReadMessage(
            Draft::new(self.0, "legacy_chats.read_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("message_id", message_id),
        )
    }

    /// Ask a follow-up question.
    ///
    /// The type is that of the chat. Scope, attachments and personality may change with every
    /// message.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `question`: The question. 2 to 12768 characters.
    ///
    /// Optional, set on the request: `personality`, `files_scope`, `folders_scope`, `files_attach`.
    ///
    /// `legacy_chats.send_message`: `POST /{context}/{context_id}/ai/chat/{chat_id}/message/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
    /// `folders_scope` is given.
    ///
    /// Reply: The new message.
    #[deprecated(note = "use chats.send_message")]
    pub fn send_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        question: impl Into<String>,
    ) -> SendMessage {
        SendMessage(
            Draft::new(self.0, "legacy_chats.send_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("question", question),
        )
    }

    /// Rename a chat.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `name`: New name. 1 to 100 characters.
    ///
    /// `legacy_chats.update`: `POST /{context}/{context_id}/ai/chat/{chat_id}/update/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Renamed.
    #[deprecated(note = "use chats.update")]
    pub fn update(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Update {
        Update(
            Draft::new(self.0, "legacy_chats.update")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("name", name),
        )
    }
}

/// A request of [`LegacyChats::cancel`]: stop the answer being written.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Cancel(Draft);

typed!(Cancel, models::ChatCancelResult);

/// A request of [`LegacyChats::create`]: open a chat with a first question.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// Who may see the chat. One of `private`, `public`. Default: `public`.
    pub fn privacy(self, privacy: impl Into<models::LegacyChatsCreatePrivacy>) -> Self {
        Self(
            self.0
                .value::<models::LegacyChatsCreatePrivacy>("privacy", privacy),
        )
    }

    /// Name; the first ten words of the question when left out. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Length and style of the answer. One of `concise`, `detailed`. Default: `detailed`.
    pub fn personality(self, personality: impl Into<models::LegacyChatsCreatePersonality>) -> Self {
        Self(
            self.0
                .value::<models::LegacyChatsCreatePersonality>("personality", personality),
        )
    }

    /// Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed
    /// files. Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
    /// form `^[^:,]+:[^:,]*$`.
    pub fn files_scope(self, files_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("files_scope", files_scope))
    }

    /// Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
    /// subfolders are expanded (files inside do not count). Needs intelligence. Never together with
    /// files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
    pub fn folders_scope(self, folders_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("folders_scope", folders_scope))
    }

    /// Comma-separated nodeId:versionId pairs of files the AI reads whole: at most 20 files and 200
    /// MB together. A folder is refused (406). Each file needs ai.attach = true. Never together
    /// with the two scopes. 1 to 20 items, each of the form `^[^:,]+:[^:,]*$`.
    pub fn files_attach(self, files_attach: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("files_attach", files_attach))
    }
}

typed!(Create, models::LegacyChatsCreateReply);

/// A request of [`LegacyChats::delete`]: delete a chat.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`LegacyChats::get`]: read a chat with all its messages.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::Chat);

/// A request of [`LegacyChats::get_message`]: read one message, its answer and citations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMessage(Draft);

typed!(GetMessage, models::LegacyChatsGetMessageReply);

/// A request of [`LegacyChats::list`]: list the caller's chats, newest change first.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(List, Vec<models::Chat>);

/// A request of [`LegacyChats::list_deleted`]: list the caller's deleted chats.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeleted(Draft);

typed!(ListDeleted, Vec<models::Chat>);

/// A request of [`LegacyChats::list_messages`]: list all messages of a chat, oldest first.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMessages(Draft);

typed!(ListMessages, Vec<models::Message>);

/// A request of [`LegacyChats::publish`]: make a private chat visible to all members.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Publish(Draft);

typed!(Publish, Value);

/// A request of [`LegacyChats::read_message`]: stream the answer of a message.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadMessage(Draft);

bytes!(ReadMessage);

/// A request of [`LegacyChats::send_message`]: ask a follow-up question.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessage(Draft);

impl SendMessage {
    /// Length and style of the answer. One of `concise`, `detailed`. Default: `detailed`.
    pub fn personality(
        self,
        personality: impl Into<models::LegacyChatsSendMessagePersonality>,
    ) -> Self {
        Self(
            self.0
                .value::<models::LegacyChatsSendMessagePersonality>("personality", personality),
        )
    }

    /// Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed
    /// files. Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
    /// form `^[^:,]+:[^:,]*$`.
    pub fn files_scope(self, files_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("files_scope", files_scope))
    }

    /// Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
    /// subfolders are expanded (files inside do not count). Needs intelligence. Never together with
    /// files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
    pub fn folders_scope(self, folders_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("folders_scope", folders_scope))
    }

    /// Comma-separated nodeId:versionId pairs of files the AI reads whole: at most 20 files and 200
    /// MB together. A folder is refused (406). Each file needs ai.attach = true. Never together
    /// with the two scopes. 1 to 20 items, each of the form `^[^:,]+:[^:,]*$`.
    pub fn files_attach(self, files_attach: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("files_attach", files_attach))
    }
}

typed!(SendMessage, models::LegacyChatsSendMessageReply);

/// A request of [`LegacyChats::update`]: rename a chat.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

typed!(Update, Value);
