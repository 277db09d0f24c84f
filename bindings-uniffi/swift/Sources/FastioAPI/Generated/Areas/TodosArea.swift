// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on todos.
public struct TodosArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Create a todo.
    ///
    /// `todos.create`: `POST /{context}/{context_id}/todos/create/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - title: The parameter `title`. 1 to 500 characters.
    ///   - assigneeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func create(
        context: Models.Context,
        contextId: String,
        title: String,
        assigneeId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TodosCreateReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("title", title)
        params.add("assignee_id", assigneeId)
        return try await caller.result("todos.create", params, options, Models.TodosCreateReply.read)
    }

    /// Delete a todo.
    ///
    /// Soft.
    ///
    /// `todos.delete`: `POST /todos/{todo_id}/details/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - todoId: The parameter `todo_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func delete(
        todoId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("todo_id", todoId)
        return try await caller.result("todos.delete", params, options, Forms.any)
    }

    /// Read a todo.
    ///
    /// `todos.get`: `GET /todos/{todo_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    ///
    /// - Parameters:
    ///   - todoId: The parameter `todo_id`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        todoId: String,
        format: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TodosGetReply {
        var params = Params()
        params.add("todo_id", todoId)
        params.add("format", format)
        return try await caller.result("todos.get", params, options, Models.TodosGetReply.read)
    }

    /// List todos.
    ///
    /// `todos.list`: `GET /{context}/{context_id}/todos/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of todos.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - filterDone: The parameter `filter_done`.
    ///   - sortBy: The parameter `sort_by`. One of `created`, `updated`, `title`.
    ///   - sortDir: The parameter `sort_dir`. One of `asc`, `desc`.
    ///   - limit: The parameter `limit`. 1 to 200. Default: `50`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func list(
        context: Models.Context,
        contextId: String,
        filterDone: Bool? = nil,
        sortBy: Models.TodosListSortBy? = nil,
        sortDir: Models.TodosListSortDir? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.TodosListReply, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("filter_done", filterDone)
        params.add("sort_by", sortBy)
        params.add("sort_dir", sortDir)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "todos.list", params, options, Models.TodosListReply.read, Forms.any)
    }

    /// Set many todos done or not done.
    ///
    /// `todos.set_done`: `POST /{context}/{context_id}/todos/bulk-toggle/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - todoIds: The parameter `todo_ids`. 1 to 100 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - done: The parameter `done`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setDone(
        context: Models.Context,
        contextId: String,
        todoIds: [String],
        done: Bool,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("todo_ids", todoIds)
        params.add("done", done)
        return try await caller.result("todos.set_done", params, options, Forms.any)
    }

    /// Flip a todo between done and not done.
    ///
    /// Sent twice it is back where it was.
    ///
    /// `todos.toggle`: `POST /todos/{todo_id}/details/toggle/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    ///
    /// - Parameters:
    ///   - todoId: The parameter `todo_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func toggle(
        todoId: String,
        options: CallOptions = .default
    ) async throws -> Models.TodosToggleReply {
        var params = Params()
        params.add("todo_id", todoId)
        return try await caller.result("todos.toggle", params, options, Models.TodosToggleReply.read)
    }

    /// Change a todo.
    ///
    /// `todos.update`: `POST /todos/{todo_id}/details/update/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    ///
    /// - Parameters:
    ///   - todoId: The parameter `todo_id`.
    ///   - title: The parameter `title`. 1 to 500 characters.
    ///   - assigneeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - done: The parameter `done`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func update(
        todoId: String,
        title: String? = nil,
        assigneeId: String? = nil,
        done: Bool? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TodosUpdateReply {
        var params = Params()
        params.add("todo_id", todoId)
        params.add("title", title)
        params.add("assignee_id", assigneeId)
        params.add("done", done)
        return try await caller.result("todos.update", params, options, Models.TodosUpdateReply.read)
    }
}
