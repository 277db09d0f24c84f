// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `ActivityPoll`, as the API describes it.
    public struct ActivityPoll: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Pass it to the next poll as it is, with its microseconds.
        public var lastactivity: String? { get throws { try maybe("lastactivity", Forms.text) } }

        /// Keys of what changed, see x-activity-keys. Known by inference only.
        public var activity: [String]? { get throws { try maybe("activity", Forms.list(Forms.text)) } }
    }

    /// `ChangeFeedPage`, as the API describes it.
    public struct ChangeFeedPage: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `changes`.
        public var changes: [Models.StorageChange]? { get throws { try maybe("changes", Forms.list(Models.StorageChange.read)) } }

        /// Pass it to the next call.
        public var cursor: String? { get throws { try maybe("cursor", Forms.text) } }

        /// More can be fetched at once.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }

        /// What the caller can read.
        public var profiles: Models.ChangeFeedPageProfiles? { get throws { try maybe("profiles", Models.ChangeFeedPageProfiles.read) } }
    }

    /// What the caller can read.
    public struct ChangeFeedPageProfiles: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Changes when the set does.
        public var version: String? { get throws { try maybe("version", Forms.text) } }

        /// Filled on the first call; may be empty later.
        public var items: [Models.ChangeFeedPageProfilesItemsItem]? { get throws { try maybe("items", Forms.list(Models.ChangeFeedPageProfilesItemsItem.read)) } }
    }

    /// One of: The member `items` of `ChangeFeedPageProfiles`.
    public struct ChangeFeedPageProfilesItemsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `type`.
        public var type: Models.ChangeFeedPageProfilesItemsItemType? { get throws { try maybe("type", Models.ChangeFeedPageProfilesItemsItemType.read) } }
    }

    /// The member `type` of `ChangeFeedPageProfilesItemsItem`.
    public struct ChangeFeedPageProfilesItemsItemType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// The parameter `category`.
    public struct EvCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `invitation`
        public static var invitation: Self { Self("invitation") }

        /// `billing`
        public static var billing: Self { Self("billing") }

        /// `domain`
        public static var domain: Self { Self("domain") }

        /// `apps`
        public static var apps: Self { Self("apps") }

        /// `metadata`
        public static var metadata: Self { Self("metadata") }
    }

    /// The parameter `subcategory`.
    public struct EvSubcategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `storage`
        public static var storage: Self { Self("storage") }

        /// `comments`
        public static var comments: Self { Self("comments") }

        /// `members`
        public static var members: Self { Self("members") }

        /// `lifecycle`
        public static var lifecycle: Self { Self("lifecycle") }

        /// `settings`
        public static var settings: Self { Self("settings") }

        /// `security`
        public static var security: Self { Self("security") }

        /// `authentication`
        public static var authentication: Self { Self("authentication") }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `invitations`
        public static var invitations: Self { Self("invitations") }

        /// `billing`
        public static var billing: Self { Self("billing") }

        /// `assets`
        public static var assets: Self { Self("assets") }

        /// `upload`
        public static var upload: Self { Self("upload") }

        /// `transfer`
        public static var transfer: Self { Self("transfer") }

        /// `import_export`
        public static var importExport: Self { Self("import_export") }

        /// `quickshare`
        public static var quickshare: Self { Self("quickshare") }

        /// `fileshare`
        public static var fileshare: Self { Self("fileshare") }

        /// `metadata`
        public static var metadata: Self { Self("metadata") }
    }

    /// Without it everything that is not internal.
    public struct EvVisibility: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `external_audit_log`
        public static var externalAuditLog: Self { Self("external_audit_log") }

        /// `external`
        public static var external: Self { Self("external") }
    }

    /// `Event`, as the API describes it.
    public struct Event: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. From output level `terse` on.
        public var eventId: String? { get throws { try maybe("event_id", Forms.text) } }

        /// Event name. From output level `terse` on.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// `category`. From output level `terse` on.
        public var category: Models.EventCategory? { get throws { try maybe("category", Models.EventCategory.read) } }

        /// The filter is called subcategory. From output level `standard` on.
        public var subCategory: String? { get throws { try maybe("sub_category", Forms.text) } }

        /// `object_id`. From output level `terse` on.
        public var objectId: String? { get throws { try maybe("object_id", Forms.text) } }

        /// A point in time, UTC. From output level `terse` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// Who caused it; form undocumented. From output level `standard` on.
        public var callingUser: JSON? { get throws { try maybe("calling_user", Forms.any) } }

        /// `org_id`. From output level `standard` on.
        public var orgId: String? { get throws { try maybe("org_id", Forms.text) } }

        /// `workspace_id`. From output level `standard` on.
        public var workspaceId: String? { get throws { try maybe("workspace_id", Forms.text) } }

        /// `user_id`. From output level `standard` on.
        public var userId: String? { get throws { try maybe("user_id", Forms.text) } }

        /// `share_id`. From output level `standard` on.
        public var shareId: String? { get throws { try maybe("share_id", Forms.text) } }

        /// `acknowledged`. From output level `standard` on.
        public var acknowledged: Bool? { get throws { try maybe("acknowledged", Forms.boolean) } }

        /// Description and its parameters; form undocumented. From output level `standard` on.
        public var template: JSON? { get throws { try maybe("template", Forms.any) } }

        /// Form undocumented. From output level `standard` on.
        public var severity: JSON? { get throws { try maybe("severity", Forms.any) } }

        /// `visibility`. From output level `standard` on.
        public var visibility: Models.EventVisibility? { get throws { try maybe("visibility", Models.EventVisibility.read) } }

        /// Form undocumented. From output level `standard` on.
        public var notification: JSON? { get throws { try maybe("notification", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var requiredParams: JSON? { get throws { try maybe("required_params", Forms.any) } }

        /// `requires_parent_node`. From output level `full` on.
        public var requiresParentNode: Bool? { get throws { try maybe("requires_parent_node", Forms.boolean) } }

        /// Form undocumented. From output level `full` on.
        public var permission: JSON? { get throws { try maybe("permission", Forms.any) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name. Known by
        /// inference only.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }
    }

    /// The member `category` of `Event`.
    public struct EventCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }

        /// `node`
        public static var node: Self { Self("node") }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `invitation`
        public static var invitation: Self { Self("invitation") }

        /// `billing`
        public static var billing: Self { Self("billing") }

        /// `domain`
        public static var domain: Self { Self("domain") }

        /// `apps`
        public static var apps: Self { Self("apps") }

        /// `metadata`
        public static var metadata: Self { Self("metadata") }
    }

    /// The member `visibility` of `Event`.
    public struct EventVisibility: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `external_audit_log`
        public static var externalAuditLog: Self { Self("external_audit_log") }

        /// `external`
        public static var external: Self { Self("external") }
    }

    /// What `events.search` answers.
    public struct EventsSearchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `events`. Known by inference only.
        public var events: [Models.Event]? { get throws { try maybe("events", Forms.list(Models.Event.read)) } }

        /// `KeysetPagination`, as the API describes it.
        public var pagination: Models.KeysetPagination? { get throws { try maybe("pagination", Models.KeysetPagination.read) } }
    }

    /// Either key may hold the token.
    public struct RealtimeToken: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `token`.
        public var token: Secret? { get throws { try maybe("token", Forms.secret) } }

        /// `auth_token`.
        public var authToken: Secret? { get throws { try maybe("auth_token", Forms.secret) } }

        /// Lifetime in seconds. At least 0.
        public var expiresIn: Int? { get throws { try maybe("expires_in", Forms.integer) } }
    }

    /// `StorageChange`, as the API describes it.
    public struct StorageChange: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var eventId: String? { get throws { try maybe("event_id", Forms.text) } }

        /// Event name.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53.
        public var profileId: String? { get throws { try maybe("profile_id", Forms.loose) } }

        /// `profile_type`.
        public var profileType: Models.StorageChangeProfileType? { get throws { try maybe("profile_type", Models.StorageChangeProfileType.read) } }

        /// The node.
        public var objectId: String? { get throws { try maybe("object_id", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// The member `profile_type` of `StorageChange`.
    public struct StorageChangeProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }
}
