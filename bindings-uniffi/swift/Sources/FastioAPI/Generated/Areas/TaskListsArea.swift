// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on task lists.
public struct TaskListsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Create a task list.
    ///
    /// `task_lists.create`: `POST /{context}/{context_id}/tasks/create/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. At most 2000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func create(
        context: Models.Context,
        contextId: String,
        name: String,
        description: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TaskListsCreateReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("name", name)
        params.add("description", description)
        return try await caller.result("task_lists.create", params, options, Models.TaskListsCreateReply.read)
    }

    /// Delete a task list and its tasks.
    ///
    /// Soft.
    ///
    /// `task_lists.delete`: `POST /tasks/{list_id}/delete/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func delete(
        listId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("list_id", listId)
        return try await caller.result("task_lists.delete", params, options, Forms.any)
    }

    /// Read a task list with its tasks.
    ///
    /// `task_lists.get`: `GET /tasks/{list_id}/details/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        listId: String,
        format: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TaskListsGetReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("format", format)
        return try await caller.result("task_lists.get", params, options, Models.TaskListsGetReply.read)
    }

    /// List the task lists of a workspace or share.
    ///
    /// `task_lists.list`: `GET /{context}/{context_id}/tasks/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of lists.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - sortBy: The parameter `sort_by`. One of `created`, `updated`, `name`.
    ///   - sortDir: The parameter `sort_dir`. One of `asc`, `desc`.
    ///   - limit: Largest number of items to return. 1 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func list(
        context: Models.Context,
        contextId: String,
        sortBy: Models.TaskListsListSortBy? = nil,
        sortDir: Models.TaskListsListSortDir? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.TaskListsListReply, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("sort_by", sortBy)
        params.add("sort_dir", sortDir)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "task_lists.list", params, options, Models.TaskListsListReply.read, Forms.any)
    }

    /// Set the order of task lists.
    ///
    /// `task_lists.reorder`: `POST /{context}/{context_id}/tasks/reorder/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - order: The parameter `order`. At least 1 items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func reorder(
        context: Models.Context,
        contextId: String,
        order: [Models.OrderEntry],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("order", order)
        return try await caller.result("task_lists.reorder", params, options, Forms.any)
    }

    /// Change a task list.
    ///
    /// `task_lists.update`: `POST /tasks/{list_id}/update/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. At most 2000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func update(
        listId: String,
        name: String? = nil,
        description: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TaskListsUpdateReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("name", name)
        params.add("description", description)
        return try await caller.result("task_lists.update", params, options, Models.TaskListsUpdateReply.read)
    }
}
