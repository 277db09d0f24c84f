// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `AiMemory`, as the API describes it.
    public struct AiMemory: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `content`.
        public var content: String? { get throws { try maybe("content", Forms.text) } }

        /// `revision`. At least 0.
        public var revision: Int? { get throws { try maybe("revision", Forms.integer) } }

        /// A point in time, UTC.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }
    }

    /// A card that asks for the caller's attention. A signature card's main action is
    /// signing.create_my_link. Blocking cards come first.
    public struct DashboardCard: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Kind and subject with a colon between. The path parameter of dismiss.
        public var cardKey: String? { get throws { try maybe("card_key", Forms.text) } }

        /// synthesis = written by the AI over several things.
        public var type: Models.DashboardCardType? { get throws { try maybe("type", Models.DashboardCardType.read) } }

        /// `source`.
        public var source: Models.DashboardCardSource? { get throws { try maybe("source", Models.DashboardCardSource.read) } }

        /// Others wait for this.
        public var blocking: Bool? { get throws { try maybe("blocking", Forms.boolean) } }

        /// YYYY-MM-DD HH:MM:SS UTC.
        public var dueAt: String? { get throws { try maybe("due_at", Forms.loose) } }

        /// Null without the AI layer.
        public var aiSummary: String? { get throws { try maybe("ai_summary", Forms.text) } }

        /// Null = not judged. 0 to 100.
        public var urgency: Int? { get throws { try maybe("urgency", Forms.integer) } }

        /// `suggested_action`.
        public var suggestedAction: String? { get throws { try maybe("suggested_action", Forms.text) } }

        /// A question and its subjects with which to open an agent chat.
        public var ripleySeed: Models.DashboardCardRipleySeed? { get throws { try maybe("ripley_seed", Models.DashboardCardRipleySeed.read) } }

        /// Whether dashboard.dismiss works on it.
        public var dismissible: Bool? { get throws { try maybe("dismissible", Forms.boolean) } }

        /// The main thing to do.
        public var primaryAction: Models.DashboardCardPrimaryAction? { get throws { try maybe("primary_action", Models.DashboardCardPrimaryAction.read) } }
    }

    /// The main thing to do.
    public struct DashboardCardPrimaryAction: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `kind`.
        public var kind: String? { get throws { try maybe("kind", Forms.text) } }

        /// `method`.
        public var method: String? { get throws { try maybe("method", Forms.text) } }

        /// `endpoint`.
        public var endpoint: String? { get throws { try maybe("endpoint", Forms.text) } }

        /// Form undocumented.
        public var payloadTemplate: JSON? { get throws { try maybe("payload_template", Forms.any) } }
    }

    /// A question and its subjects with which to open an agent chat.
    public struct DashboardCardRipleySeed: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `question`.
        public var question: String? { get throws { try maybe("question", Forms.text) } }

        /// `subjects`.
        public var subjects: [Models.DashboardCardRipleySeedSubjectsItem]? { get throws { try maybe("subjects", Forms.list(Models.DashboardCardRipleySeedSubjectsItem.read)) } }
    }

    /// One of: The member `subjects` of `DashboardCardRipleySeed`.
    public struct DashboardCardRipleySeedSubjectsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`.
        public var type: String? { get throws { try maybe("type", Forms.text) } }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `display_text`.
        public var displayText: String? { get throws { try maybe("display_text", Forms.text) } }
    }

    /// The member `source` of `DashboardCard`.
    public struct DashboardCardSource: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `event`
        public static var event: Self { Self("event") }

        /// `signature`
        public static var signature: Self { Self("signature") }

        /// `ai`
        public static var ai: Self { Self("ai") }
    }

    /// synthesis = written by the AI over several things.
    public struct DashboardCardType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `signature`
        public static var signature: Self { Self("signature") }

        /// `mention`
        public static var mention: Self { Self("mention") }

        /// `file_version`
        public static var fileVersion: Self { Self("file_version") }

        /// `file_added`
        public static var fileAdded: Self { Self("file_added") }

        /// `synthesis`
        public static var synthesis: Self { Self("synthesis") }
    }

    /// A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    /// text, for showing only.
    public struct Intent: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// The verb. Known by inference only.
        public var intent: String? { get throws { try maybe("intent", Forms.text) } }

        /// The node it is about, null for the whole workspace. Known by inference only.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// Who took the slot, not who wrote its words.
        public var locker: Models.IntentLocker? { get throws { try maybe("locker", Models.IntentLocker.read) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name. Known by
        /// inference only.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }

        /// allocated with a null topic = somebody is about to start; show it.
        public var state: Models.IntentState? { get throws { try maybe("state", Models.IntentState.read) } }

        /// 0 in a new slot.
        public var version: Int? { get throws { try maybe("version", Forms.integer) } }

        /// `topic`.
        public var topic: String? { get throws { try maybe("topic", Forms.text) } }

        /// Only from intents.get.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// Opaque token.
        public var sequence: JSON? { get throws { try maybe("sequence", Forms.any) } }

        /// A point in time, UTC.
        public var expiresAt: String? { get throws { try maybe("expires_at", Forms.loose) } }
    }

    /// Who took the slot, not who wrote its words.
    public struct IntentLocker: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }
    }

    /// allocated with a null topic = somebody is about to start; show it.
    public struct IntentState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `allocated`
        public static var allocated: Self { Self("allocated") }

        /// `filled`
        public static var filled: Self { Self("filled") }
    }

    /// Jobs by kind. Kinds this list does not know may come.
    public struct JobStatus: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Indexing of the whole workspace.
        public var intelligence: JSON? { get throws { try maybe("intelligence", Forms.any) } }

        /// Writing of summaries.
        public var summarize: JSON? { get throws { try maybe("summarize", Forms.any) } }

        /// Bulk writing of files.
        public var upsertFile: JSON? { get throws { try maybe("upsert_file", Forms.any) } }

        /// `metadata_extract`.
        public var metadataExtract: [Models.MetadataExtractJob]? { get throws { try maybe("metadata_extract", Forms.list(Models.MetadataExtractJob.read)) } }

        /// Retired; may still come.
        public var templateMatch: [JSON]? { get throws { try maybe("template_match", Forms.list(Forms.any)) } }
    }

    /// kind single = one file, batch = a whole template (retired). Find a single job by node_id,
    /// not by template_id. The entry is the latest extraction of that node, not necessarily the one
    /// the caller started.
    public struct MetadataExtractJob: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `kind`.
        public var kind: Models.MetadataExtractJobKind? { get throws { try maybe("kind", Models.MetadataExtractJobKind.read) } }

        /// `active`.
        public var active: Bool? { get throws { try maybe("active", Forms.boolean) } }

        /// single; without hyphens.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// Null while the job is queued; at the end that of the call that started it.
        public var jobId: String? { get throws { try maybe("job_id", Forms.text) } }

        /// `template_id`.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// The fields asked for; single.
        public var fieldsScope: JSON? { get throws { try maybe("fields_scope", Forms.any) } }

        /// Act only on completed and errored; a single job goes from queued straight to them.
        public var status: Models.MetadataExtractJobStatus? { get throws { try maybe("status", Models.MetadataExtractJobStatus.read) } }

        /// `progress_percent`. 0 to 100.
        public var progressPercent: Double? { get throws { try maybe("progress_percent", Forms.number) } }

        /// A point in time, UTC.
        public var startedAt: String? { get throws { try maybe("started_at", Forms.loose) } }

        /// A point in time, UTC.
        public var updatedAt: String? { get throws { try maybe("updated_at", Forms.loose) } }

        /// A point in time, UTC.
        public var completedAt: String? { get throws { try maybe("completed_at", Forms.loose) } }

        /// Why it failed; with errored.
        public var errorMessage: String? { get throws { try maybe("error_message", Forms.text) } }

        /// batch.
        public var totalFiles: Int? { get throws { try maybe("total_files", Forms.integer) } }

        /// batch.
        public var eligibleFiles: Int? { get throws { try maybe("eligible_files", Forms.integer) } }

        /// batch.
        public var processed: Int? { get throws { try maybe("processed", Forms.integer) } }

        /// batch.
        public var skipped: Int? { get throws { try maybe("skipped", Forms.integer) } }

        /// batch.
        public var failed: Int? { get throws { try maybe("failed", Forms.integer) } }
    }

    /// The member `kind` of `MetadataExtractJob`.
    public struct MetadataExtractJobKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `single`
        public static var single: Self { Self("single") }

        /// `batch`
        public static var batch: Self { Self("batch") }
    }

    /// Act only on completed and errored; a single job goes from queued straight to them.
    public struct MetadataExtractJobStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `queued`
        public static var queued: Self { Self("queued") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `completed`
        public static var completed: Self { Self("completed") }

        /// `errored`
        public static var errored: Self { Self("errored") }
    }

    /// A workspace. Which fields come depends on output; unknown fields are kept.
    public struct Workspace: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `folder_name`. From output level `terse` on.
        public var folderName: String? { get throws { try maybe("folder_name", Forms.text) } }

        /// Domain of the organization. From output level `terse` on.
        public var orgDomain: String? { get throws { try maybe("org_domain", Forms.text) } }

        /// How the caller stands to the workspace; the values are not listed anywhere. From output
        /// level `terse` on.
        public var userStatus: String? { get throws { try maybe("user_status", Forms.text) } }

        /// `description`. From output level `standard` on.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// The caller's level in the workspace. From output level `standard` on.
        public var workspaceLevel: JSON? { get throws { try maybe("workspace_level", Forms.any) } }

        /// `closed`. From output level `standard` on.
        public var closed: Bool? { get throws { try maybe("closed", Forms.boolean) } }

        /// `archived`. From output level `standard` on.
        public var archived: Bool? { get throws { try maybe("archived", Forms.boolean) } }

        /// `locked`. From output level `standard` on.
        public var locked: Bool? { get throws { try maybe("locked", Forms.boolean) } }

        /// Storage facts. From output level `standard` on.
        public var storage: JSON? { get throws { try maybe("storage", Forms.any) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// The logo. From output level `standard` on.
        public var logo: JSON? { get throws { try maybe("logo", Forms.any) } }

        /// Brand color. From output level `standard` on.
        public var accentColor: JSON? { get throws { try maybe("accent_color", Forms.any) } }

        /// Custom host name of the organization. From output level `standard` on.
        public var orgCustomHostname: String? { get throws { try maybe("org_custom_hostname", Forms.text) } }

        /// Whether files are indexed for AI. From output level `standard` on.
        public var intelligence: Bool? { get throws { try maybe("intelligence", Forms.boolean) } }

        /// Whether tasks are switched on (the tools are gone since 2026-07). From output level
        /// `standard` on.
        public var workflow: Bool? { get throws { try maybe("workflow", Forms.boolean) } }

        /// What the organization's features and the caller's role allow. From output level
        /// `standard` on.
        public var capabilities: Models.WorkspaceCapabilities? { get throws { try maybe("capabilities", Models.WorkspaceCapabilities.read) } }

        /// State of cloud import. From output level `full` on.
        public var cloudImport: JSON? { get throws { try maybe("cloud_import", Forms.any) } }

        /// Comment settings. From output level `full` on.
        public var comments: JSON? { get throws { try maybe("comments", Forms.any) } }

        /// Chat settings. From output level `full` on.
        public var chat: JSON? { get throws { try maybe("chat", Forms.any) } }

        /// Search settings. From output level `full` on.
        public var search: JSON? { get throws { try maybe("search", Forms.any) } }

        /// Logos and pictures. From output level `full` on.
        public var assets: JSON? { get throws { try maybe("assets", Forms.any) } }

        /// Rights in the workflow tools. From output level `full` on.
        public var workflowPermissions: JSON? { get throws { try maybe("workflow_permissions", Forms.any) } }

        /// First background color. From output level `full` on.
        public var backgroundColor1: JSON? { get throws { try maybe("background_color1", Forms.any) } }

        /// Second background color. From output level `full` on.
        public var backgroundColor2: JSON? { get throws { try maybe("background_color2", Forms.any) } }

        /// `perm_join`. From output level `full` on.
        public var permJoin: Models.WorkspacePermJoin? { get throws { try maybe("perm_join", Models.WorkspacePermJoin.read) } }

        /// `perm_member_manage`. From output level `full` on.
        public var permMemberManage: Models.WorkspacePermMemberManage? { get throws { try maybe("perm_member_manage", Models.WorkspacePermMemberManage.read) } }

        /// Set by the service. From output level `full` on.
        public var platform: JSON? { get throws { try maybe("platform", Forms.any) } }

        /// `suspended`. From output level `full` on.
        public var suspended: Bool? { get throws { try maybe("suspended", Forms.boolean) } }

        /// Free properties of the owner. From output level `full` on.
        public var ownerDefined: JSON? { get throws { try maybe("owner_defined", Forms.any) } }

        /// The profiles above. From output level `full` on.
        public var parents: JSON? { get throws { try maybe("parents", Forms.any) } }
    }

    /// What the organization's features and the caller's role allow.
    public struct WorkspaceCapabilities: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// With it files reach the AI state indexed, without it ready.
        public var canUseIntelligence: Bool? { get throws { try maybe("can_use_intelligence", Forms.boolean) } }

        /// Whether AI chats may be public; false everywhere for now. No source says that it stands
        /// here. Known by inference only.
        public var canPublishAgentChat: Bool? { get throws { try maybe("can_publish_agent_chat", Forms.boolean) } }
    }

    /// `WorkspaceCreate`, as the API describes it.
    public struct WorkspaceCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Name in addresses and in place of the ID. Letters, digits and hyphens of any script;
        /// unique over the whole service.
        public var folderName: String { get throws { try need("folder_name", Forms.text) } }

        /// Display name. No control characters.
        public var name: String { get throws { try need("name", Forms.text) } }

        /// Who of the organization may join by themselves. The strings are sent exactly so. One of
        /// `Only Org Owners`, `Admin or above`, `Member or above`.
        public var permJoin: Models.WorkspacePermJoin { get throws { try need("perm_join", Models.WorkspacePermJoin.read) } }

        /// Who may manage the members. The strings are sent exactly so. One of `Admin or above`,
        /// `Member or above`.
        public var permMemberManage: Models.WorkspacePermMemberManage { get throws { try need("perm_member_manage", Models.WorkspacePermMemberManage.read) } }

        /// Index the files for AI. On when left out and the organization has content_ai and
        /// ai_agent; credits for every page at once, not refunded.
        public var intelligence: Bool? { get throws { try maybe("intelligence", Forms.boolean) } }

        /// Extract metadata of new files by itself. Only withholds; never switches on what
        /// intelligence or the feature metadata does not allow. Default: `true`.
        public var metadataExtraction: Bool? { get throws { try maybe("metadata_extraction", Forms.boolean) } }

        /// Longer text. No control characters.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys.
        public var backgroundColor1: String? { get throws { try maybe("background_color1", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys.
        public var backgroundColor2: String? { get throws { try maybe("background_color2", Forms.text) } }
    }

    /// The member `perm_join` of `Workspace`.
    public struct WorkspacePermJoin: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Only Org Owners`
        public static var onlyOrgOwners: Self { Self("Only Org Owners") }

        /// `Admin or above`
        public static var adminOrAbove: Self { Self("Admin or above") }

        /// `Member or above`
        public static var memberOrAbove: Self { Self("Member or above") }
    }

    /// The member `perm_member_manage` of `Workspace`.
    public struct WorkspacePermMemberManage: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Admin or above`
        public static var adminOrAbove: Self { Self("Admin or above") }

        /// `Member or above`
        public static var memberOrAbove: Self { Self("Member or above") }
    }

    /// `WorkspaceUpdate`, as the API describes it.
    public struct WorkspaceUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Display name. No control characters.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// 10 to 1000 characters; null or an empty string clears it.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// Name in addresses and in place of the ID. Letters, digits and hyphens of any script;
        /// unique over the whole service.
        public var folderName: String? { get throws { try maybe("folder_name", Forms.text) } }

        /// Off throws the index away, on again indexes every file anew at full cost. Limited in how
        /// often. true needs content_ai and ai_agent.
        public var intelligence: Bool? { get throws { try maybe("intelligence", Forms.boolean) } }

        /// Extract metadata of new files by itself. Deletes nothing and is not limited in how
        /// often.
        public var metadataExtraction: Bool? { get throws { try maybe("metadata_extraction", Forms.boolean) } }

        /// Who of the organization may join by themselves. The strings are sent exactly so. One of
        /// `Only Org Owners`, `Admin or above`, `Member or above`.
        public var permJoin: Models.WorkspacePermJoin? { get throws { try maybe("perm_join", Models.WorkspacePermJoin.read) } }

        /// Who may manage the members. The strings are sent exactly so. One of `Admin or above`,
        /// `Member or above`.
        public var permMemberManage: Models.WorkspacePermMemberManage? { get throws { try maybe("perm_member_manage", Models.WorkspacePermMemberManage.read) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys. `"null"` clears it.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys. `"null"` clears it.
        public var backgroundColor1: String? { get throws { try maybe("background_color1", Forms.text) } }

        /// A color as a JSON object in one form field; the literal null clears it. No source gives
        /// the object's keys. `"null"` clears it.
        public var backgroundColor2: String? { get throws { try maybe("background_color2", Forms.text) } }

        /// Free properties of the owner as JSON in one form field; the literal null clears them.
        /// `"null"` clears it.
        public var ownerDefined: String? { get throws { try maybe("owner_defined", Forms.text) } }
    }

    /// What `workspaces.list_in_org` answers.
    public struct WorkspacesListInOrgReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `workspaces`.
        public var workspaces: [Models.Workspace]? { get throws { try maybe("workspaces", Forms.list(Models.Workspace.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }
}
