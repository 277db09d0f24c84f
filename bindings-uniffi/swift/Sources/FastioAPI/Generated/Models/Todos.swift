// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `Todo`, as the API describes it.
    public struct Todo: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `title`. Known by inference only.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `done`. Known by inference only.
        public var done: Bool? { get throws { try maybe("done", Forms.boolean) } }

        /// `assignee_id`. Known by inference only.
        public var assigneeId: String? { get throws { try maybe("assignee_id", Forms.text) } }

        /// Who created it.
        public var createdBy: String? { get throws { try maybe("created_by", Forms.loose) } }
    }

    /// What `todos.create` answers.
    public struct TodosCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Todo`, as the API describes it. Known by inference only.
        public var todo: Models.Todo? { get throws { try maybe("todo", Models.Todo.read) } }
    }

    /// What `todos.get` answers.
    public struct TodosGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Todo`, as the API describes it. Known by inference only.
        public var todo: Models.Todo? { get throws { try maybe("todo", Models.Todo.read) } }
    }

    /// What `todos.list` answers.
    public struct TodosListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `todos`. Known by inference only.
        public var todos: [Models.Todo]? { get throws { try maybe("todos", Forms.list(Models.Todo.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `sort_by` of `todos.list`.
    public struct TodosListSortBy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `created`
        public static var created: Self { Self("created") }

        /// `updated`
        public static var updated: Self { Self("updated") }

        /// `title`
        public static var title: Self { Self("title") }
    }

    /// The parameter `sort_dir` of `todos.list`.
    public struct TodosListSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// What `todos.toggle` answers.
    public struct TodosToggleReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Todo`, as the API describes it. Known by inference only.
        public var todo: Models.Todo? { get throws { try maybe("todo", Models.Todo.read) } }
    }

    /// What `todos.update` answers.
    public struct TodosUpdateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Todo`, as the API describes it. Known by inference only.
        public var todo: Models.Todo? { get throws { try maybe("todo", Models.Todo.read) } }
    }
}
