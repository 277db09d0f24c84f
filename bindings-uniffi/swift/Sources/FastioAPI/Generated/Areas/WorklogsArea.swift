// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on worklogs.
public struct WorklogsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Acknowledge an interjection.
    ///
    /// Only where acknowledgable is true.
    ///
    /// `worklogs.acknowledge`: `POST /worklogs/{entry_id}/acknowledge/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    ///
    /// - Parameters:
    ///   - entryId: The parameter `entry_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func acknowledge(
        entryId: String,
        options: CallOptions = .default
    ) async throws -> Models.WorklogsAcknowledgeReply {
        var params = Params()
        params.add("entry_id", entryId)
        return try await caller.result("worklogs.acknowledge", params, options, Models.WorklogsAcknowledgeReply.read)
    }

    /// Append a worklog entry.
    ///
    /// Entries are never changed or deleted.
    ///
    /// `worklogs.append`: `POST /worklogs/{entity_type}/{entity_id}/append/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    ///
    /// - Parameters:
    ///   - entityType: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///     `profile`.
    ///   - entityId: OpaqueId, or the 19-digit id for profile.
    ///   - content: The parameter `content`. 1 to 10000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func append(
        entityType: Models.WorklogsAppendEntityType,
        entityId: String,
        content: String,
        options: CallOptions = .default
    ) async throws -> Models.WorklogsAppendReply {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("content", content)
        return try await caller.result("worklogs.append", params, options, Models.WorklogsAppendReply.read)
    }

    /// Read a worklog entry.
    ///
    /// `worklogs.get`: `GET /worklogs/{entry_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    ///
    /// - Parameters:
    ///   - entryId: The parameter `entry_id`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        entryId: String,
        format: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.WorklogsGetReply {
        var params = Params()
        params.add("entry_id", entryId)
        params.add("format", format)
        return try await caller.result("worklogs.get", params, options, Models.WorklogsGetReply.read)
    }

    /// Append an urgent correction that must be acknowledged.
    ///
    /// Always urgent; other participants have to acknowledge it.
    ///
    /// `worklogs.interject`: `POST /worklogs/{entity_type}/{entity_id}/interjection/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The interjection.
    ///
    /// - Parameters:
    ///   - entityType: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///     `profile`.
    ///   - entityId: OpaqueId, or the 19-digit id for profile.
    ///   - content: The parameter `content`. 1 to 10000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func interject(
        entityType: Models.WorklogsInterjectEntityType,
        entityId: String,
        content: String,
        options: CallOptions = .default
    ) async throws -> Models.WorklogsInterjectReply {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("content", content)
        return try await caller.result("worklogs.interject", params, options, Models.WorklogsInterjectReply.read)
    }

    /// List the worklog of a task, list, node or profile.
    ///
    /// `worklogs.list`: `GET /worklogs/{entity_type}/{entity_id}/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of entries.
    ///
    /// - Parameters:
    ///   - entityType: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///     `profile`.
    ///   - entityId: OpaqueId, or the 19-digit id for profile.
    ///   - type: The parameter `type`. One of `entry`, `interjection`, `info`.
    ///   - sortDir: The parameter `sort_dir`. One of `asc`, `desc`. Default: `desc`.
    ///   - limit: Largest number of items to return. 1 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func list(
        entityType: Models.WorklogsListEntityType,
        entityId: String,
        type: Models.WorklogsListType? = nil,
        sortDir: Models.WorklogsListSortDir? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.WorklogsListReply, JSON> {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("type", type)
        params.add("sort_dir", sortDir)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "worklogs.list", params, options, Models.WorklogsListReply.read, Forms.any)
    }

    /// List interjections not acknowledged yet.
    ///
    /// `worklogs.list_interjections`: `GET /worklogs/{entity_type}/{entity_id}/interjections/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of interjections.
    ///
    /// - Parameters:
    ///   - entityType: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///     `profile`.
    ///   - entityId: OpaqueId, or the 19-digit id for profile.
    ///   - limit: Largest number of items to return. 1 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listInterjections(
        entityType: Models.WorklogsListInterjectionsEntityType,
        entityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.WorklogsListInterjectionsReply, JSON> {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "worklogs.list_interjections", params, options, Models.WorklogsListInterjectionsReply.read, Forms.any)
    }
}
