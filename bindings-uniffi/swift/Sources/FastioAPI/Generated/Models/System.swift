// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `system.ask_how_to` answers.
    public struct SystemAskHowToReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: Models.SystemAskHowToReplyStatus { get throws { try need("status", Models.SystemAskHowToReplyStatus.read) } }

        /// Present with status answer.
        public var answer: String? { get throws { try maybe("answer", Forms.text) } }

        /// Always false; kept for older clients.
        public var escalated: Bool? { get throws { try maybe("escalated", Forms.boolean) } }

        /// Topics the answer rests on; present with status answer.
        public var topicsUsed: [JSON]? { get throws { try maybe("topics_used", Forms.list(Forms.any)) } }

        /// Present with status needs_clarification; the shape of its entries is not documented.
        public var questions: [JSON]? { get throws { try maybe("questions", Forms.list(Forms.any)) } }
    }

    /// The member `status` of `SystemAskHowToReply`.
    public struct SystemAskHowToReplyStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `answer`
        public static var answer: Self { Self("answer") }

        /// `needs_clarification`
        public static var needsClarification: Self { Self("needs_clarification") }
    }

    /// Phrase the answer for MCP tools or for code-mode calls; omit for the REST API.
    public struct SystemAskHowToSurface: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `mcp`
        public static var mcp: Self { Self("mcp") }

        /// `code`
        public static var code: Self { Self("code") }
    }

    /// The parameter `category` of `system.create_bug_report`.
    public struct SystemCreateBugReportCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `api`
        public static var api: Self { Self("api") }

        /// `mcp`
        public static var mcp: Self { Self("mcp") }

        /// `docs`
        public static var docs: Self { Self("docs") }

        /// `auth`
        public static var auth: Self { Self("auth") }

        /// `storage`
        public static var storage: Self { Self("storage") }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `billing`
        public static var billing: Self { Self("billing") }

        /// `other`
        public static var otherWord: Self { Self("other") }
    }

    /// What `system.create_bug_report` answers.
    public struct SystemCreateBugReportReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// The parameter `category` of `system.get_llms_reference`.
    public struct SystemGetLlmsReferenceCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `full`
        public static var full: Self { Self("full") }

        /// `auth`
        public static var auth: Self { Self("auth") }

        /// `oauth`
        public static var oauth: Self { Self("oauth") }

        /// `orgs`
        public static var orgs: Self { Self("orgs") }

        /// `workspaces`
        public static var workspaces: Self { Self("workspaces") }

        /// `storage`
        public static var storage: Self { Self("storage") }

        /// `shares`
        public static var shares: Self { Self("shares") }

        /// `upload`
        public static var upload: Self { Self("upload") }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `events`
        public static var events: Self { Self("events") }

        /// `comments`
        public static var comments: Self { Self("comments") }

        /// `howto`
        public static var howto: Self { Self("howto") }

        /// `workflow`
        public static var workflow: Self { Self("workflow") }

        /// `signing`
        public static var signing: Self { Self("signing") }

        /// `bug-reports`
        public static var bugReports: Self { Self("bug-reports") }

        /// `intents`
        public static var intents: Self { Self("intents") }

        /// `dashboard`
        public static var dashboard: Self { Self("dashboard") }
    }

    /// The parameter `context_type` of `system.launch_app`.
    public struct SystemLaunchAppContextType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `system.ping` answers.
    public struct SystemPingReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// Unix seconds.
        public var timestamp: Int? { get throws { try maybe("timestamp", Forms.integer) } }

        /// `service`.
        public var service: String? { get throws { try maybe("service", Forms.text) } }
    }
}
