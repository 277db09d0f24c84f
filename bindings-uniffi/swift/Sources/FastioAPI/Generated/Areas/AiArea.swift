// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on ai.
public struct AiArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Draw a share's preview image.
    ///
    /// A PNG, not JSON. A public share gets an image made for it, a private one (login needed) the
    /// default image. 404 when disabled.
    ///
    /// `ai.generate_og_image`: `GET /share/{share_id}/ai/autoog/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The image.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    public func generateOgImage(
        shareId: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("share_id", shareId)
        return caller.bytes("ai.generate_og_image", params, options)
    }

    /// Make a list of temporary download links for another assistant.
    ///
    /// Markdown to paste elsewhere. Links live 5 minutes and are read with downloads.read_ai_share.
    /// At most 25 files, 50 MB each, 100 MB together. No AI feature is needed; on a share the
    /// caller needs the download permission.
    ///
    /// `ai.generate_share`: `POST /{context}/{context_id}/ai/share/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The text.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - files: File ids, 1 to 25. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func generateShare(
        context: Models.Context,
        contextId: String,
        files: [String],
        options: CallOptions = .default
    ) async throws -> String {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("files", files)
        return try await caller.result("ai.generate_share", params, options, Forms.text)
    }

    /// Write a share's title and description with AI.
    ///
    /// The three values are stored on the share at once. Share only.
    ///
    /// `ai.generate_title`: `POST /share/{share_id}/ai/autotitle/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: What was written.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - userContext: What the AI should bear in mind.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func generateTitle(
        shareId: String,
        userContext: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.AiGenerateTitleReply {
        var params = Params()
        params.add("share_id", shareId)
        params.add("user_context", userContext)
        return try await caller.result("ai.generate_title", params, options, Models.AiGenerateTitleReply.read)
    }

    /// List the latest AI token charges.
    ///
    /// At most 40, newest first. Workspace only.
    ///
    /// `ai.list_transactions`: `GET /workspace/{workspace_id}/ai/transactions/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The charges.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - options: What differs from the client's settings.
    public func listTransactions(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> [Models.AiTransaction] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("ai.list_transactions", params, options, Forms.list(Models.AiTransaction.read))
    }

    /// Search indexed passages by meaning.
    ///
    /// Deprecated for storage.search, which searches by meaning too when intelligence is on.
    /// Refused when intelligence is off (class 1605).
    ///
    /// `ai.search`: `GET /{context}/{context_id}/ai/search/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: One page of passages.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - queryText: What to look for. 2 to 1000 characters.
    ///   - filesScope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
    ///     these indexed files. Needs intelligence. Never together with files_attach. 1 to 100
    ///     items, each of the form `^[^:,]+:[^:,]*$`.
    ///   - foldersScope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
    ///     counted after subfolders are expanded (files inside do not count). Needs intelligence.
    ///     Never together with files_attach. 1 to 100 items, each of the form
    ///     `^[^:,]+:([1-9]|10)$`.
    ///   - limit: Results per page; 10 by default when details is true. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - details: Send the whole node with each result. Default: `false`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use storage.search.")
    public func search(
        context: Models.Context,
        contextId: String,
        queryText: String,
        filesScope: [String]? = nil,
        foldersScope: [String]? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        details: Bool? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.AiSearchReply, Models.AiSearchResult> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("query_text", queryText)
        params.add("files_scope", filesScope)
        params.add("folders_scope", foldersScope)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("details", details)
        return Listing(caller, "ai.search", params, options, Models.AiSearchReply.read, Models.AiSearchResult.read)
    }
}
