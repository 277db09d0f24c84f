// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on intents.
public struct IntentsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Take (or get back) the caller's slot for announcing work.
    ///
    /// Get-or-create per credential and scope (workspace, node, user, agent), workspace-wide
    /// without node_id. Only allocated, version 0 and null topic and message mean a new slot; else
    /// it was there before, with its content and a later expiry. Compare the id before releasing.
    ///
    /// `intents.allocate`: `POST /workspace/{workspace_id}/intents/`.
    ///
    /// Reply: The slot.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - intent: Verb from a closed list the service keeps; no source shows it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func allocate(
        workspaceId: String,
        nodeId: String? = nil,
        intent: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.IntentsAllocateReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("intent", intent)
        return try await caller.result("intents.allocate", params, options, Models.IntentsAllocateReply.read)
    }

    /// Write what the caller is doing, and push the expiry forward.
    ///
    /// The heartbeat; with version alone it only keeps the slot alive. A stale or missing version
    /// is refused with 409; read again and decide, do not send the same again. Each success raises
    /// version.
    ///
    /// `intents.fill`: `POST /workspace/{workspace_id}/intents/{intent_id}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The slot.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - intentId: Slot ID.
    ///   - version: The version read last. At least 0.
    ///   - topic: One-line label; characters, not bytes. Tabs and line breaks are refused. At most
    ///     256 characters.
    ///   - message: Long text; characters, not bytes. At most 8192 characters.
    ///   - intent: Verb from a closed list the service keeps.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, code 9667 (Stale Version): The slot changed since the version given, or no
    ///     version came; read it again.
    @discardableResult
    public func fill(
        workspaceId: String,
        intentId: String,
        version: Int,
        topic: String? = nil,
        message: String? = nil,
        intent: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.IntentsFillReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("intent_id", intentId)
        params.add("version", version)
        params.add("topic", topic)
        params.add("message", message)
        params.add("intent", intent)
        return try await caller.result("intents.fill", params, options, Models.IntentsFillReply.read)
    }

    /// Read one or many slots with their messages.
    ///
    /// Up to 250 IDs joined by plain commas (do not percent-encode the commas). IDs beyond 250 are
    /// dropped silently.
    ///
    /// `intents.get`: `GET /workspace/{workspace_id}/intents/{intent_id}/`.
    ///
    /// Reply: The slots with their messages.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - intentId: Slot IDs; one, or several joined by commas. 1 to 250 items.
    ///   - options: What differs from the client's settings.
    public func get(
        workspaceId: String,
        intentId: [String],
        options: CallOptions = .default
    ) async throws -> Models.IntentsGetReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("intent_id", intentId)
        return try await caller.result("intents.get", params, options, Models.IntentsGetReply.read)
    }

    /// List what agents announced they are working on.
    ///
    /// Topics only, up to 100 a page in order of allocation. Needs at least member. Only an empty
    /// items ends the list; a null cursor beside rows means rows younger than about 2 seconds: ask
    /// again with the cursor you had. Filters are taken and ignored.
    ///
    /// `intents.list`: `GET /workspace/{workspace_id}/intents/`.
    ///
    /// Reply: One page of slots.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - cursor: cursor of the page before.
    ///   - options: What differs from the client's settings.
    public func list(
        workspaceId: String,
        cursor: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.IntentsListReply, Models.Intent> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("cursor", cursor)
        return Listing(caller, "intents.list", params, options, Models.IntentsListReply.read, Models.Intent.read)
    }

    /// Give a slot back.
    ///
    /// Optional; a slot that is not filled any more expires. Takes a living announcement away, also
    /// one that allocate only handed back.
    ///
    /// `intents.release`: `DELETE /workspace/{workspace_id}/intents/{intent_id}/`.
    ///
    /// Reply: Released.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - intentId: Slot ID.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func release(
        workspaceId: String,
        intentId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("intent_id", intentId)
        return try await caller.result("intents.release", params, options, Forms.any)
    }
}
