// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `task_lists.create` answers.
    public struct TaskListsCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `TaskList`, as the API describes it. Known by inference only.
        public var taskList: Models.TaskList? { get throws { try maybe("task_list", Models.TaskList.read) } }
    }

    /// What `task_lists.get` answers.
    public struct TaskListsGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `TaskList`, as the API describes it. Known by inference only.
        public var taskList: Models.TaskList? { get throws { try maybe("task_list", Models.TaskList.read) } }
    }

    /// What `task_lists.list` answers.
    public struct TaskListsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `task_lists`. Known by inference only.
        public var taskLists: [Models.TaskList]? { get throws { try maybe("task_lists", Forms.list(Models.TaskList.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `sort_by` of `task_lists.list`.
    public struct TaskListsListSortBy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `created`
        public static var created: Self { Self("created") }

        /// `updated`
        public static var updated: Self { Self("updated") }

        /// `name`
        public static var name: Self { Self("name") }
    }

    /// The parameter `sort_dir` of `task_lists.list`.
    public struct TaskListsListSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// What `task_lists.update` answers.
    public struct TaskListsUpdateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `TaskList`, as the API describes it. Known by inference only.
        public var taskList: Models.TaskList? { get throws { try maybe("task_list", Models.TaskList.read) } }
    }
}
