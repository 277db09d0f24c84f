// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Never changed or deleted.
    public struct WorklogEntry: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `type`. Known by inference only.
        public var type: Models.WorklogEntryType? { get throws { try maybe("type", Models.WorklogEntryType.read) } }

        /// `content`. Known by inference only.
        public var content: String? { get throws { try maybe("content", Forms.text) } }

        /// `acknowledged`.
        public var acknowledged: Bool? { get throws { try maybe("acknowledged", Forms.boolean) } }

        /// An interjection still to be acknowledged.
        public var acknowledgable: Bool? { get throws { try maybe("acknowledgable", Forms.boolean) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }
    }

    /// The member `type` of `WorklogEntry`.
    public struct WorklogEntryType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `entry`
        public static var entry: Self { Self("entry") }

        /// `info`
        public static var info: Self { Self("info") }

        /// `decision`
        public static var decision: Self { Self("decision") }

        /// `error`
        public static var error: Self { Self("error") }

        /// `status_change`
        public static var statusChange: Self { Self("status_change") }

        /// `request`
        public static var request: Self { Self("request") }

        /// `interjection`
        public static var interjection: Self { Self("interjection") }
    }

    /// What `worklogs.acknowledge` answers.
    public struct WorklogsAcknowledgeReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Never changed or deleted. Known by inference only.
        public var entry: Models.WorklogEntry? { get throws { try maybe("entry", Models.WorklogEntry.read) } }
    }

    /// profile: a workspace or share.
    public struct WorklogsAppendEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `task_list`
        public static var taskList: Self { Self("task_list") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `profile`
        public static var profile: Self { Self("profile") }
    }

    /// What `worklogs.append` answers.
    public struct WorklogsAppendReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Never changed or deleted. Known by inference only.
        public var entry: Models.WorklogEntry? { get throws { try maybe("entry", Models.WorklogEntry.read) } }
    }

    /// What `worklogs.get` answers.
    public struct WorklogsGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Never changed or deleted. Known by inference only.
        public var entry: Models.WorklogEntry? { get throws { try maybe("entry", Models.WorklogEntry.read) } }
    }

    /// profile: a workspace or share.
    public struct WorklogsInterjectEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `task_list`
        public static var taskList: Self { Self("task_list") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `profile`
        public static var profile: Self { Self("profile") }
    }

    /// What `worklogs.interject` answers.
    public struct WorklogsInterjectReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Never changed or deleted. Known by inference only.
        public var entry: Models.WorklogEntry? { get throws { try maybe("entry", Models.WorklogEntry.read) } }
    }

    /// profile: a workspace or share.
    public struct WorklogsListEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `task_list`
        public static var taskList: Self { Self("task_list") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `profile`
        public static var profile: Self { Self("profile") }
    }

    /// profile: a workspace or share.
    public struct WorklogsListInterjectionsEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `task_list`
        public static var taskList: Self { Self("task_list") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `profile`
        public static var profile: Self { Self("profile") }
    }

    /// What `worklogs.list_interjections` answers.
    public struct WorklogsListInterjectionsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `entries`. Known by inference only.
        public var entries: [Models.WorklogEntry]? { get throws { try maybe("entries", Forms.list(Models.WorklogEntry.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `worklogs.list` answers.
    public struct WorklogsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `entries`. Known by inference only.
        public var entries: [Models.WorklogEntry]? { get throws { try maybe("entries", Forms.list(Models.WorklogEntry.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `sort_dir` of `worklogs.list`.
    public struct WorklogsListSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// The parameter `type` of `worklogs.list`.
    public struct WorklogsListType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `entry`
        public static var entry: Self { Self("entry") }

        /// `interjection`
        public static var interjection: Self { Self("interjection") }

        /// `info`
        public static var info: Self { Self("info") }
    }
}
