// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on legacy chats.
public struct LegacyChatsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Stop the answer being written.
    ///
    /// No body, and no slash at the end of the path. Success carries success instead of result, so
    /// the usual envelope check must not be applied; failure is 406 with error_message and error_id
    /// at the root.
    ///
    /// `legacy_chats.cancel`: `POST /{context}/{context_id}/ai/chat/{chat_id}/cancel`.
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
    @available(*, deprecated, message: "Use chats.cancel.")
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
        return try await caller.result("legacy_chats.cancel", params, options, Models.ChatCancelResult.read)
    }

    /// Open a chat with a first question.
    ///
    /// Answers at once; the AI works on. With type chat, file parameters promote the chat to
    /// chat_with_files. No scope means everything indexed in the workspace or share.
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
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - type: chat: no index; chat_with_files: grounded in files. One of `chat`,
    ///     `chat_with_files`.
    ///   - question: The question. 2 to 12768 characters.
    ///   - privacy: Who may see the chat. One of `private`, `public`. Default: `public`.
    ///   - name: Name; the first ten words of the question when left out. At most 100 characters.
    ///   - personality: Length and style of the answer. One of `concise`, `detailed`. Default:
    ///     `detailed`.
    ///   - filesScope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
    ///     these indexed files. Needs intelligence. Never together with files_attach. 1 to 100
    ///     items, each of the form `^[^:,]+:[^:,]*$`.
    ///   - foldersScope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
    ///     counted after subfolders are expanded (files inside do not count). Needs intelligence.
    ///     Never together with files_attach. 1 to 100 items, each of the form
    ///     `^[^:,]+:([1-9]|10)$`.
    ///   - filesAttach: Comma-separated nodeId:versionId pairs of files the AI reads whole: at most
    ///     20 files and 200 MB together. A folder is refused (406). Each file needs ai.attach =
    ///     true. Never together with the two scopes. 1 to 20 items, each of the form
    ///     `^[^:,]+:[^:,]*$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use chats.create.")
    @discardableResult
    public func create(
        context: Models.Context,
        contextId: String,
        type: Models.LegacyChatsCreateType,
        question: String,
        privacy: Models.LegacyChatsCreatePrivacy? = nil,
        name: String? = nil,
        personality: Models.LegacyChatsCreatePersonality? = nil,
        filesScope: [String]? = nil,
        foldersScope: [String]? = nil,
        filesAttach: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.LegacyChatsCreateReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("type", type)
        params.add("question", question)
        params.add("privacy", privacy)
        params.add("name", name)
        params.add("personality", personality)
        params.add("files_scope", filesScope)
        params.add("folders_scope", foldersScope)
        params.add("files_attach", filesAttach)
        return try await caller.result("legacy_chats.create", params, options, Models.LegacyChatsCreateReply.read)
    }

    /// Delete a chat.
    ///
    /// The chat moves to the list of deleted chats; no operation brings it back.
    ///
    /// `legacy_chats.delete`: `DELETE /{context}/{context_id}/ai/chat/{chat_id}/`. What it takes
    /// away is gone for good, or for others.
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
    @available(*, deprecated, message: "Use chats.delete.")
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
        return try await caller.result("legacy_chats.delete", params, options, Forms.any)
    }

    /// Read a chat with all its messages.
    ///
    /// `legacy_chats.get`: `GET /{context}/{context_id}/ai/chat/{chat_id}/details/`.
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
    @available(*, deprecated, message: "Use chats.get.")
    public func get(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> Models.Chat {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("legacy_chats.get", params, options, Models.Chat.read)
    }

    /// Read one message, its answer and citations.
    ///
    /// Read the answer only when state is complete. Do not poll this: wait on the activity key
    /// ai_chat:{chat_id} instead.
    ///
    /// `legacy_chats.get_message`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The message.
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
    @available(*, deprecated, message: "Use chats.getMessage.")
    public func getMessage(
        context: Models.Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = .default
    ) async throws -> Models.LegacyChatsGetMessageReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("message_id", messageId)
        return try await caller.result("legacy_chats.get_message", params, options, Models.LegacyChatsGetMessageReply.read)
    }

    /// List the caller's chats, newest change first.
    ///
    /// `legacy_chats.list`: `GET /{context}/{context_id}/ai/chat/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The chats.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use chats.list.")
    public func list(
        context: Models.Context,
        contextId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.Chat] {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("output", output)
        return try await caller.result("legacy_chats.list", params, options, Forms.list(Models.Chat.read))
    }

    /// List the caller's deleted chats.
    ///
    /// The path has no slash at its end.
    ///
    /// `legacy_chats.list_deleted`: `GET /{context}/{context_id}/ai/chat/list/deleted`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The deleted chats.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use chats.listDeleted.")
    public func listDeleted(
        context: Models.Context,
        contextId: String,
        options: CallOptions = .default
    ) async throws -> [Models.Chat] {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        return try await caller.result("legacy_chats.list_deleted", params, options, Forms.list(Models.Chat.read))
    }

    /// List all messages of a chat, oldest first.
    ///
    /// `legacy_chats.list_messages`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/messages/list/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The messages.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use chats.listMessages.")
    public func listMessages(
        context: Models.Context,
        contextId: String,
        chatId: String,
        options: CallOptions = .default
    ) async throws -> [Models.Message] {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        return try await caller.result("legacy_chats.list_messages", params, options, Forms.list(Models.Message.read))
    }

    /// Make a private chat visible to all members.
    ///
    /// Cannot be undone. A repeat answers 409 (class 1660), the chat is public already.
    ///
    /// `legacy_chats.publish`: `POST /{context}/{context_id}/ai/chat/{chat_id}/publish/`.
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
    @available(*, deprecated, message: "Use chats.publish.")
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
        return try await caller.result("legacy_chats.publish", params, options, Forms.any)
    }

    /// Stream the answer of a message.
    ///
    /// Server-sent events; send Accept: text/event-stream. Only while the message is in_progress or
    /// complete (else 400 or 406, class 1605); 404 (class 1683) when no chunks are stored.
    ///
    /// `legacy_chats.read_message`: `GET
    /// /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/read/`.
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
    @available(*, deprecated, message: "Use chats.readMessage.")
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
        return caller.bytes("legacy_chats.read_message", params, options)
    }

    /// Ask a follow-up question.
    ///
    /// The type is that of the chat. Scope, attachments and personality may change with every
    /// message.
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
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - chatId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - question: The question. 2 to 12768 characters.
    ///   - personality: Length and style of the answer. One of `concise`, `detailed`. Default:
    ///     `detailed`.
    ///   - filesScope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
    ///     these indexed files. Needs intelligence. Never together with files_attach. 1 to 100
    ///     items, each of the form `^[^:,]+:[^:,]*$`.
    ///   - foldersScope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
    ///     counted after subfolders are expanded (files inside do not count). Needs intelligence.
    ///     Never together with files_attach. 1 to 100 items, each of the form
    ///     `^[^:,]+:([1-9]|10)$`.
    ///   - filesAttach: Comma-separated nodeId:versionId pairs of files the AI reads whole: at most
    ///     20 files and 200 MB together. A folder is refused (406). Each file needs ai.attach =
    ///     true. Never together with the two scopes. 1 to 20 items, each of the form
    ///     `^[^:,]+:[^:,]*$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use chats.sendMessage.")
    @discardableResult
    public func sendMessage(
        context: Models.Context,
        contextId: String,
        chatId: String,
        question: String,
        personality: Models.LegacyChatsSendMessagePersonality? = nil,
        filesScope: [String]? = nil,
        foldersScope: [String]? = nil,
        filesAttach: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.LegacyChatsSendMessageReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("chat_id", chatId)
        params.add("question", question)
        params.add("personality", personality)
        params.add("files_scope", filesScope)
        params.add("folders_scope", foldersScope)
        params.add("files_attach", filesAttach)
        return try await caller.result("legacy_chats.send_message", params, options, Models.LegacyChatsSendMessageReply.read)
    }

    /// Rename a chat.
    ///
    /// `legacy_chats.update`: `POST /{context}/{context_id}/ai/chat/{chat_id}/update/`.
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
    @available(*, deprecated, message: "Use chats.update.")
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
        return try await caller.result("legacy_chats.update", params, options, Forms.any)
    }
}
