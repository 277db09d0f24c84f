// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on chats.
public struct ChatsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Stop the answer being written.
    ///
    /// No body. Success carries success instead of result, so the usual envelope check must not be
    /// applied; failure is 406 with error_message and error_id at the root. Nothing to stop is a
    /// success too.
    ///
    /// `chats.cancel`: `POST /{context}/{context_id}/ai/agent/{chat_id}/cancel/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: What was stopped.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func cancel(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> Models.ChatCancelResult {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("chats.cancel", params, options, Models.ChatCancelResult.read)
    }

    /// Open an agent chat with a first question.
    ///
    /// Same chats as /ai/chat/ under a new path and new words (chat = thread, message = turn).
    /// type, personality, files_scope, folders_scope and files_attach are silently ignored here;
    /// files go into references or subjects.
    ///
    /// `chats.create`: `POST /{context}/{context_id}/ai/agent/`. Not sent again when its outcome is
    /// unknown, unless `idempotency_key` is given.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// Reply: The new thread and its first turn.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - question: The question. There is no personality parameter; ask for the style in words. 1
    ///     to 32000 characters.
    ///   - name: Name; made from the question when left out. At most 100 characters.
    ///   - privacy: Workspace only; a share chat is always private and refuses it. public is
    ///     switched off platform-wide (403). One of `private`, `public`. Default: `private`.
    ///   - kind: Workspace only, fixed for the life of the chat; a share refuses it. One of `user`,
    ///     `agent`.
    ///   - references: Files and folders the question talks about. A folder stands for its indexed
    ///     files; without any folder the whole workspace is searched. All four lists together
    ///     hold at most 100 items, 20 files and 2 GB. At most 100 items.
    ///   - subjects: What the question is about. Files here are read whole; the subjects of a
    ///     dashboard card go here too. At most 100 items.
    ///   - contentParts: Further items of the same file and folder shapes. At most 100 items.
    ///   - uploads: Further items; the reference names the list once, among those that hold file
    ///     and folder items. At most 100 items.
    ///   - idempotencyKey: Makes a resend of the same request replay the turn instead of starting
    ///     (and billing) a second one. The client makes it up. 1 to 64 characters.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, code 153795: The conversation is too large for good, in a workspace; open a
    ///     new chat.
    ///   - HTTP 409, code 144657: The conversation is too large for good, in a share; open a new
    ///     chat.
    @discardableResult
    public func create(
        context: Models.Context,
        contextId: String,
        question: String,
        name: String? = nil,
        privacy: Models.ChatsCreatePrivacy? = nil,
        kind: Models.ChatsCreateKind? = nil,
        references: [Models.AgentReference]? = nil,
        subjects: [Models.AgentSubject]? = nil,
        contentParts: [Models.AgentReference]? = nil,
        uploads: [Models.AgentReference]? = nil,
        idempotencyKey: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ChatsCreateReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("question", question)
        params.add("name", name)
        params.add("privacy", privacy)
        params.add("kind", kind)
        params.add("references", references)
        params.add("subjects", subjects)
        params.add("content_parts", contentParts)
        params.add("uploads", uploads)
        params.add("idempotency_key", idempotencyKey)
        return try await caller.result("chats.create", params, options, Models.ChatsCreateReply.read)
    }

    /// Delete an agent chat.
    ///
    /// The chat moves to the list of deleted chats; no operation brings it back.
    ///
    /// `chats.delete`: `DELETE /{context}/{context_id}/ai/agent/{chat_id}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("chats.delete", params, options, Forms.any)
    }

    /// Read an agent chat with its history.
    ///
    /// `chats.get`: `GET /{context}/{context_id}/ai/agent/{chat_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chat.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func get(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> Models.ChatsGetReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("chats.get", params, options, Models.ChatsGetReply.read)
    }

    /// Read one turn, its result and its actions.
    ///
    /// Under message in a workspace, under turn in a share. Do not poll this: wait on the activity
    /// key ai_chat:{chat_id}.
    ///
    /// `chats.get_message`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turn.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - messageId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func getMessage(
        context: Models.Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = .default
    ) async throws -> Models.ChatsGetMessageReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("message_id", messageId)
        return try await caller.result("chats.get_message", params, options, Models.ChatsGetMessageReply.read)
    }

    /// List the caller's agent chats.
    ///
    /// `chats.list`: `GET /{context}/{context_id}/ai/agent/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - kind: Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        context: Models.Context,
        contextId: String,
        kind: Models.ChatsListKind? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.AgentThreadList, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("kind", kind)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "chats.list", params, options, Models.AgentThreadList.read, Forms.any)
    }

    /// List the caller's deleted agent chats.
    ///
    /// The path has no slash at its end.
    ///
    /// `chats.list_deleted`: `GET /{context}/{context_id}/ai/agent/list/deleted`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - kind: Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listDeleted(
        context: Models.Context,
        contextId: String,
        kind: Models.ChatsListDeletedKind? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.AgentThreadList, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("kind", kind)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "chats.list_deleted", params, options, Models.AgentThreadList.read, Forms.any)
    }

    /// List the turns of an agent chat from the start.
    ///
    /// All turns come at once. No query parameters: limit and offset are swallowed. To start later
    /// use chats.list_messages_from.
    ///
    /// `chats.list_messages`: `GET /{context}/{context_id}/ai/agent/{chat_id}/messages/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turns.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func listMessages(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> Models.AgentTurnList {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("chats.list_messages", params, options, Models.AgentTurnList.read)
    }

    /// List the turns of an agent chat from an offset.
    ///
    /// The offset is a path segment; as a query parameter it would be ignored and page one would
    /// come again for ever.
    ///
    /// `chats.list_messages_from`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The turns.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - offset: Turns to skip. At least 1.
    ///   - options: What differs from the client's settings.
    public func listMessagesFrom(
        context: Models.Context,
        contextId: String,
        chatId: String,
        offset: Int,
        options: CallOptions = .default
    ) async throws -> Models.AgentTurnList {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("offset", offset)
        return try await caller.result("chats.list_messages_from", params, options, Models.AgentTurnList.read)
    }

    /// Make a private agent chat visible to all members.
    ///
    /// Switched off platform-wide: 403 for now; chats published before stay public. The capability
    /// can_publish_agent_chat tells.
    ///
    /// `chats.publish`: `POST /{context}/{context_id}/ai/agent/{chat_id}/publish/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Published.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func publish(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("chats.publish", params, options, Forms.any)
    }

    /// Stream the answer of a turn.
    ///
    /// Server-sent events; send Accept: text/event-stream. Ends with done, or with needs_input when
    /// the AI asks back.
    ///
    /// `chats.read_message`: `GET
    /// /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/read/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The event stream.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - messageId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func readMessage(
        context: Models.Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("message_id", messageId)
        return caller.bytes("chats.read_message", params, options)
    }

    /// Ask a follow-up question in an agent chat.
    ///
    /// Also the way to answer a clarifying question (needs_input). The turn comes flat, not under a
    /// key.
    ///
    /// `chats.send_message`: `POST /{context}/{context_id}/ai/agent/{chat_id}/message/`. Not sent
    /// again when its outcome is unknown, unless `idempotency_key` is given.
    ///
    /// Needs: content_ai, ai_agent.
    ///
    /// Reply: The new turn, its fields at the root.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - question: The question. There is no personality parameter; ask for the style in words. 1
    ///     to 32000 characters.
    ///   - references: Files and folders the question talks about. A folder stands for its indexed
    ///     files; without any folder the whole workspace is searched. All four lists together
    ///     hold at most 100 items, 20 files and 2 GB. At most 100 items.
    ///   - subjects: What the question is about. Files here are read whole; the subjects of a
    ///     dashboard card go here too. At most 100 items.
    ///   - contentParts: Further items of the same file and folder shapes. At most 100 items.
    ///   - uploads: Further items; the reference names the list once, among those that hold file
    ///     and folder items. At most 100 items.
    ///   - idempotencyKey: Makes a resend of the same request replay the turn instead of starting
    ///     (and billing) a second one. The client makes it up. 1 to 64 characters.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, code 168116: The conversation is too large for good, in a workspace; open a
    ///     new chat.
    ///   - HTTP 409, code 148135: The conversation is too large for good, in a share; open a new
    ///     chat.
    @discardableResult
    public func sendMessage(
        context: Models.Context,
        contextId: String,
        chatId: String,
        question: String,
        references: [Models.AgentReference]? = nil,
        subjects: [Models.AgentSubject]? = nil,
        contentParts: [Models.AgentReference]? = nil,
        uploads: [Models.AgentReference]? = nil,
        idempotencyKey: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.AgentTurn {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("question", question)
        params.add("references", references)
        params.add("subjects", subjects)
        params.add("content_parts", contentParts)
        params.add("uploads", uploads)
        params.add("idempotency_key", idempotencyKey)
        return try await caller.result("chats.send_message", params, options, Models.AgentTurn.read)
    }

    /// Rename an agent chat.
    ///
    /// A kind in the body is ignored.
    ///
    /// `chats.update`: `POST /{context}/{context_id}/ai/agent/{chat_id}/update/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: Renamed.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - name: New name. 1 to 100 characters.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        context: Models.Context,
        contextId: String,
        chatId: String,
        name: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("name", name)
        return try await caller.result("chats.update", params, options, Forms.any)
    }
}
