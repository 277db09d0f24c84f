// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on tasks.
public struct TasksArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Assign a task, or take the assignment away.
    ///
    /// `tasks.assign`: `POST /tasks/{list_id}/items/{task_id}/assign/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - assigneeId: A member, also one only invited; null, or left out, unassigns. Of the form
    ///     `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func assign(
        listId: String,
        taskId: String,
        assigneeId: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TasksAssignReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        params.add("assignee_id", assigneeId)
        return try await caller.result("tasks.assign", params, options, Models.TasksAssignReply.read)
    }

    /// Create a task.
    ///
    /// `tasks.create`: `POST /tasks/{list_id}/items/create/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - title: The parameter `title`. 1 to 500 characters.
    ///   - description: The parameter `description`. At most 5000 characters.
    ///   - status: The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    ///   - priority: 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
    ///   - assigneeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - dependencies: Ids of tasks to finish first. Each item of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - nodeId: A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func create(
        listId: String,
        title: String,
        description: String? = nil,
        status: Models.TasksCreateStatus? = nil,
        priority: Int? = nil,
        assigneeId: String? = nil,
        dependencies: [String]? = nil,
        nodeId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TasksCreateReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("title", title)
        params.add("description", description)
        params.add("status", status)
        params.add("priority", priority)
        params.add("assignee_id", assigneeId)
        params.add("dependencies", dependencies)
        params.add("node_id", nodeId)
        return try await caller.result("tasks.create", params, options, Models.TasksCreateReply.read)
    }

    /// Delete a task.
    ///
    /// Soft.
    ///
    /// `tasks.delete`: `POST /tasks/{list_id}/items/{task_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func delete(
        listId: String,
        taskId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        return try await caller.result("tasks.delete", params, options, Forms.any)
    }

    /// Read a task.
    ///
    /// `tasks.get`: `GET /tasks/{list_id}/items/{task_id}/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        listId: String,
        taskId: String,
        format: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TasksGetReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        params.add("format", format)
        return try await caller.result("tasks.get", params, options, Models.TasksGetReply.read)
    }

    /// List the tasks of a list.
    ///
    /// `tasks.list`: `GET /tasks/{list_id}/items/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of tasks.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - status: The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    ///   - assignee: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - sortBy: The parameter `sort_by`. One of `created`, `updated`, `name`, `priority`,
    ///     `status`.
    ///   - sortDir: The parameter `sort_dir`. One of `asc`, `desc`.
    ///   - limit: Largest number of items to return. 1 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func list(
        listId: String,
        status: Models.TasksListStatus? = nil,
        assignee: String? = nil,
        sortBy: Models.TasksListSortBy? = nil,
        sortDir: Models.TasksListSortDir? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.TasksListReply, JSON> {
        var params = Params()
        params.add("list_id", listId)
        params.add("status", status)
        params.add("assignee", assignee)
        params.add("sort_by", sortBy)
        params.add("sort_dir", sortDir)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "tasks.list", params, options, Models.TasksListReply.read, Forms.any)
    }

    /// Move a task to another list of the same profile.
    ///
    /// `tasks.move`: `POST /tasks/{list_id}/items/{task_id}/move/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task, with the lists it left and joined.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - targetTaskListId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
    ///     or 35 characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - sortOrder: The parameter `sort_order`. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func move(
        listId: String,
        taskId: String,
        targetTaskListId: String,
        sortOrder: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TasksMoveReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        params.add("target_task_list_id", targetTaskListId)
        params.add("sort_order", sortOrder)
        return try await caller.result("tasks.move", params, options, Models.TasksMoveReply.read)
    }

    /// Set the order of tasks in a list.
    ///
    /// `tasks.reorder`: `POST /tasks/{list_id}/items/reorder/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - order: The parameter `order`. At least 1 items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func reorder(
        listId: String,
        order: [Models.OrderEntry],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("list_id", listId)
        params.add("order", order)
        return try await caller.result("tasks.reorder", params, options, Forms.any)
    }

    /// Set the status of a task.
    ///
    /// `tasks.set_status`: `POST /tasks/{list_id}/items/{task_id}/status/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - status: The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setStatus(
        listId: String,
        taskId: String,
        status: Models.TasksSetStatusStatus,
        options: CallOptions = .default
    ) async throws -> Models.TasksSetStatusReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        params.add("status", status)
        return try await caller.result("tasks.set_status", params, options, Models.TasksSetStatusReply.read)
    }

    /// Set the status of many tasks.
    ///
    /// `tasks.set_statuses`: `POST /tasks/{list_id}/items/bulk-status/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - tasks: The parameter `tasks`. 1 to 100 items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setStatuses(
        listId: String,
        tasks: [Models.TasksSetStatusesTasksItem],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("list_id", listId)
        params.add("tasks", tasks)
        return try await caller.result("tasks.set_statuses", params, options, Forms.any)
    }

    /// Change a task.
    ///
    /// `tasks.update`: `POST /tasks/{list_id}/items/{task_id}/update/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    ///
    /// - Parameters:
    ///   - listId: The parameter `list_id`.
    ///   - taskId: The parameter `task_id`.
    ///   - title: The parameter `title`. 1 to 500 characters.
    ///   - description: The parameter `description`. At most 5000 characters.
    ///   - status: The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    ///   - priority: 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
    ///   - assigneeId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - dependencies: Ids of tasks to finish first. Each item of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - nodeId: A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func update(
        listId: String,
        taskId: String,
        title: String? = nil,
        description: String? = nil,
        status: Models.TasksUpdateStatus? = nil,
        priority: Int? = nil,
        assigneeId: String? = nil,
        dependencies: [String]? = nil,
        nodeId: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> Models.TasksUpdateReply {
        var params = Params()
        params.add("list_id", listId)
        params.add("task_id", taskId)
        params.add("title", title)
        params.add("description", description)
        params.add("status", status)
        params.add("priority", priority)
        params.add("assignee_id", assigneeId)
        params.add("dependencies", dependencies)
        params.add("node_id", nodeId)
        return try await caller.result("tasks.update", params, options, Models.TasksUpdateReply.read)
    }
}
