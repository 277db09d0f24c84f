// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `chats`.

use crate::Client;
use crate::draft::{Draft, bytes, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `chats`; see [`Client::chats`].
#[derive(Debug, Clone, Copy)]
pub struct Chats<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Chats<'_> {
    /// Stop the answer being written.
    ///
    /// No body. Success carries success instead of result, so the usual envelope check must not be
    /// applied; failure is 406 with error_message and error_id at the root. Nothing to stop is a
    /// success too.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.cancel`: `POST /{context}/{context_id}/ai/agent/{chat_id}/cancel/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: What was stopped.
    pub fn cancel(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Cancel {
        Cancel(
            Draft::new(self.0, "chats.cancel")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Open an agent chat with a first question.
    ///
    /// Same chats as /ai/chat/ under a new path and new words (chat = thread, message = turn).
    /// type, personality, files_scope, folders_scope and files_attach are silently ignored here;
    /// files go into references or subjects.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `question`: The question. There is no personality parameter; ask for the style in words. 1
    ///   to 32000 characters.
    ///
    /// Optional, set on the request: `name`, `privacy`, `kind`, `references`, `subjects`,
    /// `content_parts`, `uploads`, `idempotency_key`.
    ///
    /// `chats.create`: `POST /{context}/{context_id}/ai/agent/`. Not sent again when its outcome is
    /// unknown, unless `idempotency_key` is given.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// Reply: The new thread and its first turn.
    ///
    /// # Errors
    ///
    /// - HTTP 409, code 153795: The conversation is too large for good, in a workspace; open a new
    ///   chat.
    /// - HTTP 409, code 144657: The conversation is too large for good, in a share; open a new
    ///   chat.
    pub fn create(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        question: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "chats.create")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("question", question),
        )
    }

    /// Delete an agent chat.
    ///
    /// The chat moves to the list of deleted chats; no operation brings it back.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.delete`: `DELETE /{context}/{context_id}/ai/agent/{chat_id}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Deleted.
    pub fn delete(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Draft::new(self.0, "chats.delete")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Read an agent chat with its history.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.get`: `GET /{context}/{context_id}/ai/agent/{chat_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chat.
    pub fn get(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "chats.get")
            .value::<models::Context>("context", context)
            .value::<String>("context_id", context_id)
            .value::<String>("chat_id", chat_id))
    }

    /// Read one turn, its result and its actions.
    ///
    /// Under message in a workspace, under turn in a share. Do not poll this: wait on the activity
    /// key ai_chat:{chat_id}.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `message_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.get_message`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turn.
    pub fn get_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> GetMessage {
        GetMessage(
            Draft::new(self.0, "chats.get_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("message_id", message_id),
        )
    }

    /// List the caller's agent chats.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `kind`, `limit`, `offset`, `output`.
    ///
    /// `chats.list`: `GET /{context}/{context_id}/ai/agent/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "chats.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the caller's deleted agent chats.
    ///
    /// The path has no slash at its end.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `kind`, `limit`, `offset`.
    ///
    /// `chats.list_deleted`: `GET /{context}/{context_id}/ai/agent/list/deleted`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_deleted(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> ListDeleted {
        ListDeleted(
            Draft::new(self.0, "chats.list_deleted")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the turns of an agent chat from the start.
    ///
    /// All turns come at once. No query parameters: limit and offset are swallowed. To start later
    /// use chats.list_messages_from.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.list_messages`: `GET /{context}/{context_id}/ai/agent/{chat_id}/messages/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turns.
    pub fn list_messages(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> ListMessages {
        ListMessages(
            Draft::new(self.0, "chats.list_messages")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// List the turns of an agent chat from an offset.
    ///
    /// The offset is a path segment; as a query parameter it would be ignored and page one would
    /// come again for ever.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `offset`: Turns to skip. At least 1.
    ///
    /// `chats.list_messages_from`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turns.
    pub fn list_messages_from(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        offset: i64,
    ) -> ListMessagesFrom {
        ListMessagesFrom(
            Draft::new(self.0, "chats.list_messages_from")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .set("offset", offset),
        )
    }

    /// Make a private agent chat visible to all members.
    ///
    /// Switched off platform-wide: 403 for now; chats published before stay public. The capability
    /// can_publish_agent_chat tells.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.publish`: `POST /{context}/{context_id}/ai/agent/{chat_id}/publish/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Published.
    pub fn publish(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
    ) -> Publish {
        Publish(
            Draft::new(self.0, "chats.publish")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id),
        )
    }

    /// Stream the answer of a turn.
    ///
    /// Server-sent events; send Accept: text/event-stream. Ends with done, or with needs_input when
    /// the AI asks back.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `message_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `chats.read_message`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/read/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The event stream. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ReadMessage {
        ReadMessage(
            Draft::new(self.0, "chats.read_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("message_id", message_id),
        )
    }

    /// Ask a follow-up question in an agent chat.
    ///
    /// Also the way to answer a clarifying question (needs_input). The turn comes flat, not under a
    /// key.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `question`: The question. There is no personality parameter; ask for the style in words. 1
    ///   to 32000 characters.
    ///
    /// Optional, set on the request: `references`, `subjects`, `content_parts`, `uploads`,
    /// `idempotency_key`.
    ///
    /// `chats.send_message`: `POST /{context}/{context_id}/ai/agent/{chat_id}/message/`. Not sent
    /// again when its outcome is unknown, unless `idempotency_key` is given.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// Reply: The new turn, its fields at the root.
    ///
    /// # Errors
    ///
    /// - HTTP 409, code 168116: The conversation is too large for good, in a workspace; open a new
    ///   chat.
    /// - HTTP 409, code 148135: The conversation is too large for good, in a share; open a new
    ///   chat.
    pub fn send_message(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        question: impl Into<String>,
    ) -> SendMessage {
        SendMessage(
            Draft::new(self.0, "chats.send_message")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("question", question),
        )
    }

    /// Rename an agent chat.
    ///
    /// A kind in the body is ignored.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `chat_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `name`: New name. 1 to 100 characters.
    ///
    /// `chats.update`: `POST /{context}/{context_id}/ai/agent/{chat_id}/update/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Renamed.
    pub fn update(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        chat_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Update {
        Update(
            Draft::new(self.0, "chats.update")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("chat_id", chat_id)
                .value::<String>("name", name),
        )
    }
}

/// A request of [`Chats::cancel`]: stop the answer being written.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Cancel(Draft);

typed!(Cancel, models::ChatCancelResult);

/// A request of [`Chats::create`]: open an agent chat with a first question.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// Name; made from the question when left out. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Workspace only; a share chat is always private and refuses it. public is switched off
    /// platform-wide (403). One of `private`, `public`. Default: `private`.
    pub fn privacy(self, privacy: impl Into<models::ChatsCreatePrivacy>) -> Self {
        Self(
            self.0
                .value::<models::ChatsCreatePrivacy>("privacy", privacy),
        )
    }

    /// Workspace only, fixed for the life of the chat; a share refuses it. One of `user`, `agent`.
    pub fn kind(self, kind: impl Into<models::ChatsCreateKind>) -> Self {
        Self(self.0.value::<models::ChatsCreateKind>("kind", kind))
    }

    /// Files and folders the question talks about. A folder stands for its indexed files; without
    /// any folder the whole workspace is searched. All four lists together hold at most 100 items,
    /// 20 files and 2 GB. At most 100 items.
    pub fn references(self, references: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("references", references))
    }

    /// What the question is about. Files here are read whole; the subjects of a dashboard card go
    /// here too. At most 100 items.
    pub fn subjects(self, subjects: Vec<models::AgentSubject>) -> Self {
        Self(self.0.set("subjects", subjects))
    }

    /// Further items of the same file and folder shapes. At most 100 items.
    pub fn content_parts(self, content_parts: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("content_parts", content_parts))
    }

    /// Further items; the reference names the list once, among those that hold file and folder
    /// items. At most 100 items.
    pub fn uploads(self, uploads: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("uploads", uploads))
    }

    /// Makes a resend of the same request replay the turn instead of starting (and billing) a
    /// second one. The client makes it up. 1 to 64 characters.
    pub fn idempotency_key(self, idempotency_key: impl Into<String>) -> Self {
        Self(self.0.value::<String>("idempotency_key", idempotency_key))
    }
}

typed!(Create, models::ChatsCreateReply);

/// A request of [`Chats::delete`]: delete an agent chat.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Chats::get`]: read an agent chat with its history.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::ChatsGetReply);

/// A request of [`Chats::get_message`]: read one turn, its result and its actions.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMessage(Draft);

typed!(GetMessage, models::ChatsGetMessageReply);

/// A request of [`Chats::list`]: list the caller's agent chats.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
    pub fn kind(self, kind: impl Into<models::ChatsListKind>) -> Self {
        Self(self.0.value::<models::ChatsListKind>("kind", kind))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(List, models::AgentThreadList, Value);

/// A request of [`Chats::list_deleted`]: list the caller's deleted agent chats.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeleted(Draft);

impl ListDeleted {
    /// Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
    pub fn kind(self, kind: impl Into<models::ChatsListDeletedKind>) -> Self {
        Self(self.0.value::<models::ChatsListDeletedKind>("kind", kind))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListDeleted, models::AgentThreadList, Value);

/// A request of [`Chats::list_messages`]: list the turns of an agent chat from the start.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMessages(Draft);

typed!(ListMessages, models::AgentTurnList);

/// A request of [`Chats::list_messages_from`]: list the turns of an agent chat from an offset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMessagesFrom(Draft);

typed!(ListMessagesFrom, models::AgentTurnList);

/// A request of [`Chats::publish`]: make a private agent chat visible to all members.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Publish(Draft);

typed!(Publish, Value);

/// A request of [`Chats::read_message`]: stream the answer of a turn.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadMessage(Draft);

bytes!(ReadMessage);

/// A request of [`Chats::send_message`]: ask a follow-up question in an agent chat.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessage(Draft);

impl SendMessage {
    /// Files and folders the question talks about. A folder stands for its indexed files; without
    /// any folder the whole workspace is searched. All four lists together hold at most 100 items,
    /// 20 files and 2 GB. At most 100 items.
    pub fn references(self, references: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("references", references))
    }

    /// What the question is about. Files here are read whole; the subjects of a dashboard card go
    /// here too. At most 100 items.
    pub fn subjects(self, subjects: Vec<models::AgentSubject>) -> Self {
        Self(self.0.set("subjects", subjects))
    }

    /// Further items of the same file and folder shapes. At most 100 items.
    pub fn content_parts(self, content_parts: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("content_parts", content_parts))
    }

    /// Further items; the reference names the list once, among those that hold file and folder
    /// items. At most 100 items.
    pub fn uploads(self, uploads: Vec<models::AgentReference>) -> Self {
        Self(self.0.set("uploads", uploads))
    }

    /// Makes a resend of the same request replay the turn instead of starting (and billing) a
    /// second one. The client makes it up. 1 to 64 characters.
    pub fn idempotency_key(self, idempotency_key: impl Into<String>) -> Self {
        Self(self.0.value::<String>("idempotency_key", idempotency_key))
    }
}

typed!(SendMessage, models::AgentTurn);

/// A request of [`Chats::update`]: rename an agent chat.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

typed!(Update, Value);
