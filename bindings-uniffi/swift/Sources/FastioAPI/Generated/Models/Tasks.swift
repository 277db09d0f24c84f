// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `OrderEntry`, as the API describes it.
    public struct OrderEntry: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            id: String,
            sortOrder: Int
        ) {
            var json = JSON.Object()
            json.add("id", id)
            json.add("sort_order", sortOrder)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String { get throws { try need("id", Forms.text) } }

        /// `sort_order`. At least 0.
        public var sortOrder: Int { get throws { try need("sort_order", Forms.integer) } }
    }

    /// `Task`, as the API describes it.
    public struct Task: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `title`. Known by inference only.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `description`. Known by inference only.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `status`. Known by inference only.
        public var status: Models.TaskStatus? { get throws { try maybe("status", Models.TaskStatus.read) } }

        /// 0 none, 1 low, 2 medium, 3 high, 4 critical. Known by inference only.
        public var priority: Int? { get throws { try maybe("priority", Forms.integer) } }

        /// A member of the workspace or share. Known by inference only.
        public var assigneeId: String? { get throws { try maybe("assignee_id", Forms.text) } }

        /// Ids of tasks to finish first. Known by inference only.
        public var dependencies: [String]? { get throws { try maybe("dependencies", Forms.list(Forms.text)) } }

        /// A linked file, folder or note. Known by inference only.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// Who created it.
        public var createdBy: String? { get throws { try maybe("created_by", Forms.loose) } }

        /// After a move.
        public var oldTaskListId: String? { get throws { try maybe("old_task_list_id", Forms.text) } }

        /// After a move.
        public var newTaskListId: String? { get throws { try maybe("new_task_list_id", Forms.text) } }
    }

    /// `TaskList`, as the API describes it.
    public struct TaskList: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`. Known by inference only.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `description`. Known by inference only.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// Who created it.
        public var createdBy: String? { get throws { try maybe("created_by", Forms.loose) } }

        /// In the details. Known by inference only.
        public var tasks: [Models.Task]? { get throws { try maybe("tasks", Forms.list(Models.Task.read)) } }
    }

    /// The member `status` of `Task`.
    public struct TaskStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }

    /// What `tasks.assign` answers.
    public struct TasksAssignReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// What `tasks.create` answers.
    public struct TasksCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// The parameter `status` of `tasks.create`.
    public struct TasksCreateStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }

    /// What `tasks.get` answers.
    public struct TasksGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// What `tasks.list` answers.
    public struct TasksListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `tasks`. Known by inference only.
        public var tasks: [Models.Task]? { get throws { try maybe("tasks", Forms.list(Models.Task.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `sort_by` of `tasks.list`.
    public struct TasksListSortBy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `created`
        public static var created: Self { Self("created") }

        /// `updated`
        public static var updated: Self { Self("updated") }

        /// `name`
        public static var name: Self { Self("name") }

        /// `priority`
        public static var priority: Self { Self("priority") }

        /// `status`
        public static var status: Self { Self("status") }
    }

    /// The parameter `sort_dir` of `tasks.list`.
    public struct TasksListSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// The parameter `status` of `tasks.list`.
    public struct TasksListStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }

    /// What `tasks.move` answers.
    public struct TasksMoveReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// What `tasks.set_status` answers.
    public struct TasksSetStatusReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// The parameter `status` of `tasks.set_status`.
    public struct TasksSetStatusStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }

    /// One of: The parameter `tasks` of `tasks.set_statuses`.
    public struct TasksSetStatusesTasksItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            taskId: String,
            status: Models.TasksSetStatusesTasksItemStatus
        ) {
            var json = JSON.Object()
            json.add("task_id", taskId)
            json.add("status", status)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var taskId: String { get throws { try need("task_id", Forms.text) } }

        /// `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
        public var status: Models.TasksSetStatusesTasksItemStatus { get throws { try need("status", Models.TasksSetStatusesTasksItemStatus.read) } }
    }

    /// The member `status` of `TasksSetStatusesTasksItem`.
    public struct TasksSetStatusesTasksItemStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }

    /// What `tasks.update` answers.
    public struct TasksUpdateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Task`, as the API describes it. Known by inference only.
        public var task: Models.Task? { get throws { try maybe("task", Models.Task.read) } }
    }

    /// The parameter `status` of `tasks.update`.
    public struct TasksUpdateStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `blocked`
        public static var blocked: Self { Self("blocked") }
    }
}
