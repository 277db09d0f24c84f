// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `Approval`, as the API describes it.
    public struct Approval: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `status`. Known by inference only.
        public var status: Models.ApprovalStatus? { get throws { try maybe("status", Models.ApprovalStatus.read) } }

        /// `entity_type`. Known by inference only.
        public var entityType: Models.ApprovalEntityType? { get throws { try maybe("entity_type", Models.ApprovalEntityType.read) } }

        /// `entity_id`. Known by inference only.
        public var entityId: String? { get throws { try maybe("entity_id", Forms.text) } }

        /// `description`. Known by inference only.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The one user asked.
        public var approverId: String? { get throws { try maybe("approver_id", Forms.text) } }

        /// For a file: its version when the request was made.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }

        /// False: the file changed since; null: not about a file.
        public var versionMatch: Bool? { get throws { try maybe("version_match", Forms.boolean) } }
    }

    /// The member `entity_type` of `Approval`.
    public struct ApprovalEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `worklog_entry`
        public static var worklogEntry: Self { Self("worklog_entry") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// The member `status` of `Approval`.
    public struct ApprovalStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `approved`
        public static var approved: Self { Self("approved") }

        /// `rejected`
        public static var rejected: Self { Self("rejected") }
    }

    /// The parameter `entity_type` of `approvals.create`.
    public struct ApprovalsCreateEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `worklog_entry`
        public static var worklogEntry: Self { Self("worklog_entry") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `approvals.create` answers.
    public struct ApprovalsCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Approval`, as the API describes it. Known by inference only.
        public var approval: Models.Approval? { get throws { try maybe("approval", Models.Approval.read) } }
    }

    /// What `approvals.get` answers.
    public struct ApprovalsGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Approval`, as the API describes it. Known by inference only.
        public var approval: Models.Approval? { get throws { try maybe("approval", Models.Approval.read) } }
    }

    /// What `approvals.list` answers.
    public struct ApprovalsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `approvals`. Known by inference only.
        public var approvals: [Models.Approval]? { get throws { try maybe("approvals", Forms.list(Models.Approval.read)) } }

        /// `OffsetPagination`, as the API describes it. Known by inference only.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `status` of `approvals.list`.
    public struct ApprovalsListStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `approved`
        public static var approved: Self { Self("approved") }

        /// `rejected`
        public static var rejected: Self { Self("rejected") }
    }

    /// The parameter `action` of `approvals.resolve`.
    public struct ApprovalsResolveAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `approve`
        public static var approve: Self { Self("approve") }

        /// `reject`
        public static var reject: Self { Self("reject") }
    }

    /// What `approvals.resolve` answers.
    public struct ApprovalsResolveReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Approval`, as the API describes it. Known by inference only.
        public var approval: Models.Approval? { get throws { try maybe("approval", Models.Approval.read) } }
    }

    /// What `approvals.update` answers.
    public struct ApprovalsUpdateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Approval`, as the API describes it. Known by inference only.
        public var approval: Models.Approval? { get throws { try maybe("approval", Models.Approval.read) } }
    }
}
