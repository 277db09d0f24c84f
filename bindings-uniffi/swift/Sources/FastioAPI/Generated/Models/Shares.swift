// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// A share. Which fields come depends on output and on the caller's standing; unknown fields
    /// are kept.
    public struct Share: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `title`. From output level `terse` on.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `share_type`. From output level `terse` on.
        public var shareType: Models.ShareShareType? { get throws { try maybe("share_type", Models.ShareShareType.read) } }

        /// The caller's level in the share. From output level `terse` on.
        public var shareLevel: JSON? { get throws { try maybe("share_level", Forms.any) } }

        /// Root node of the share's storage; members only. From output level `terse` on.
        public var shareRootId: String? { get throws { try maybe("share_root_id", Forms.text) } }

        /// User ID of the creator. From output level `terse` on.
        public var creator: String? { get throws { try maybe("creator", Forms.text) } }

        /// Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
        /// retired in August 2026. From output level `standard` on.
        public var shareCategory: Models.ShareShareCategory? { get throws { try maybe("share_category", Models.ShareShareCategory.read) } }

        /// `storage_mode`. From output level `standard` on.
        public var storageMode: Models.ShareStorageMode? { get throws { try maybe("storage_mode", Models.ShareStorageMode.read) } }

        /// The workspace folder behind the share. From output level `standard` on.
        public var folderNodeId: String? { get throws { try maybe("folder_node_id", Forms.text) } }

        /// True when the backing folder has been deleted.
        public var isOrphaned: Bool? { get throws { try maybe("is_orphaned", Forms.boolean) } }

        /// The link node in the workspace. From output level `standard` on.
        public var shareLink: JSON? { get throws { try maybe("share_link", Forms.any) } }

        /// Name in the share's URL. From output level `standard` on.
        public var customName: String? { get throws { try maybe("custom_name", Forms.text) } }

        /// `custom_url`. From output level `standard` on.
        public var customUrl: String? { get throws { try maybe("custom_url", Forms.text) } }

        /// `description`. From output level `standard` on.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `access_options`. From output level `full` on.
        public var accessOptions: Models.ShareAccessOptions? { get throws { try maybe("access_options", Models.ShareAccessOptions.read) } }

        /// `invite`. From output level `full` on.
        public var invite: Models.ShareInvite? { get throws { try maybe("invite", Models.ShareInvite.read) } }

        /// `notify`. From output level `full` on.
        public var notify: Models.ShareNotify? { get throws { try maybe("notify", Models.ShareNotify.read) } }

        /// `display_type`. From output level `full` on.
        public var displayType: Models.ShareDisplayType? { get throws { try maybe("display_type", Models.ShareDisplayType.read) } }

        /// `download_security`. From output level `standard` on.
        public var downloadSecurity: Models.ShareDownloadSecurity? { get throws { try maybe("download_security", Models.ShareDownloadSecurity.read) } }

        /// `comments_enabled`.
        public var commentsEnabled: Bool? { get throws { try maybe("comments_enabled", Forms.boolean) } }

        /// `guest_chat_enabled`. From output level `standard` on.
        public var guestChatEnabled: Bool? { get throws { try maybe("guest_chat_enabled", Forms.boolean) } }

        /// `anonymous_uploads_enabled`. From output level `standard` on.
        public var anonymousUploadsEnabled: Bool? { get throws { try maybe("anonymous_uploads_enabled", Forms.boolean) } }

        /// `intelligence`. From output level `standard` on.
        public var intelligence: Bool? { get throws { try maybe("intelligence", Forms.boolean) } }

        /// `workflow`. From output level `standard` on.
        public var workflow: Bool? { get throws { try maybe("workflow", Forms.boolean) } }

        /// How the caller stands to the share. From output level `standard` on.
        public var userStatus: JSON? { get throws { try maybe("user_status", Forms.any) } }

        /// Form undocumented; never log it. From output level `full` on.
        public var password: JSON? { get throws { try maybe("password", Forms.any) } }

        /// A point in time, UTC. From output level `standard` on.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// `locked`. From output level `standard` on.
        public var locked: Bool? { get throws { try maybe("locked", Forms.boolean) } }

        /// `archived`.
        public var archived: Bool? { get throws { try maybe("archived", Forms.boolean) } }

        /// Form undocumented. From output level `full` on.
        public var deleted: JSON? { get throws { try maybe("deleted", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var suspended: JSON? { get throws { try maybe("suspended", Forms.any) } }

        /// What the caller and the plan allow. From output level `full` on.
        public var capabilities: JSON? { get throws { try maybe("capabilities", Forms.any) } }

        /// Color; form undocumented. From output level `full` on.
        public var accentColor: JSON? { get throws { try maybe("accent_color", Forms.any) } }

        /// Color; form undocumented. From output level `full` on.
        public var backgroundColor1: JSON? { get throws { try maybe("background_color1", Forms.any) } }

        /// Color; form undocumented. From output level `full` on.
        public var backgroundColor2: JSON? { get throws { try maybe("background_color2", Forms.any) } }

        /// Number of the built-in background. From output level `full` on.
        public var backgroundImage: JSON? { get throws { try maybe("background_image", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var logo: JSON? { get throws { try maybe("logo", Forms.any) } }

        /// Custom link; form undocumented. From output level `full` on.
        public var link1: JSON? { get throws { try maybe("link_1", Forms.any) } }

        /// Custom link; form undocumented. From output level `full` on.
        public var link2: JSON? { get throws { try maybe("link_2", Forms.any) } }

        /// Custom link; form undocumented. From output level `full` on.
        public var link3: JSON? { get throws { try maybe("link_3", Forms.any) } }

        /// Free properties set by the owner. From output level `full` on.
        public var ownerDefined: JSON? { get throws { try maybe("owner_defined", Forms.any) } }

        /// Workspace and organization above the share; form undocumented. From output level `full`
        /// on.
        public var parents: JSON? { get throws { try maybe("parents", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var comments: JSON? { get throws { try maybe("comments", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var eventFlow: JSON? { get throws { try maybe("event_flow", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var filesystem: JSON? { get throws { try maybe("filesystem", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var memberVisibility: JSON? { get throws { try maybe("member_visibility", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var multiplayer: JSON? { get throws { try maybe("multiplayer", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var chat: JSON? { get throws { try maybe("chat", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var search: JSON? { get throws { try maybe("search", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var assets: JSON? { get throws { try maybe("assets", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var workflowPermissions: JSON? { get throws { try maybe("workflow_permissions", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var platform: JSON? { get throws { try maybe("platform", Forms.any) } }

        /// Form undocumented. From output level `full` on.
        public var storage: JSON? { get throws { try maybe("storage", Forms.any) } }
    }

    /// The member `access_options` of `Share`.
    public struct ShareAccessOptions: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Only members of the Share or Workspace`
        public static var onlyMembersOfTheShareOrWorkspace: Self { Self("Only members of the Share or Workspace") }

        /// `Members of the Share, Workspace or Org`
        public static var membersOfTheShareWorkspaceOrOrg: Self { Self("Members of the Share, Workspace or Org") }

        /// `Anyone with a registered account`
        public static var anyoneWithAregisteredAccount: Self { Self("Anyone with a registered account") }

        /// `Anyone with the link`
        public static var anyoneWithTheLink: Self { Self("Anyone with the link") }
    }

    /// What goes together stands in x-share-rules at the root.
    public struct ShareCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Display title. No control characters.
        public var title: String { get throws { try need("title", Forms.text) } }

        /// Index the files for AI; true needs content_ai and ai_agent. The service demands this
        /// field. Default: `false`.
        public var intelligence: Bool { get throws { try need("intelligence", Forms.boolean) } }

        /// send = guests download; receive = guests upload; exchange = both. One of `send`,
        /// `receive`, `exchange`. Default: `exchange`.
        public var shareType: Models.ShareType? { get throws { try maybe("share_type", Models.ShareType.read) } }

        /// independent = storage of its own; workspace_folder = live view of one workspace folder.
        /// One of `independent`, `workspace_folder`. Default: `independent`.
        public var storageMode: Models.ShareStorageMode? { get throws { try maybe("storage_mode", Models.ShareStorageMode.read) } }

        /// The workspace folder behind a workspace_folder share.
        public var folderNodeId: String? { get throws { try maybe("folder_node_id", Forms.text) } }

        /// Create that folder instead of naming an existing one. Default: `false`.
        public var createFolder: Bool? { get throws { try maybe("create_folder", Forms.boolean) } }

        /// Name of the folder to create.
        public var folderName: String? { get throws { try maybe("folder_name", Forms.text) } }

        /// Name in the share's URL, letters and digits only. Made by the service when left out.
        public var customName: String? { get throws { try maybe("custom_name", Forms.text) } }

        /// Another name for the share's address; no source tells it from custom_name. 10 to 100
        /// characters. Known by inference only.
        public var customUrl: String? { get throws { try maybe("custom_url", Forms.text) } }

        /// Longer text. No control characters.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// Who may open the share. The strings are sent exactly so. Only a send share may use
        /// "Anyone with the link". One of `Only members of the Share or Workspace`, `Members of the
        /// Share, Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
        /// Default: `Only members of the Share or Workspace`.
        public var accessOptions: Models.ShareAccessOptions? { get throws { try maybe("access_options", Models.ShareAccessOptions.read) } }

        /// Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
        public var invite: Models.ShareInvite? { get throws { try maybe("invite", Models.ShareInvite.read) } }

        /// Whether people from outside the organization may be invited; its values are not
        /// documented. Known by inference only.
        public var externalInvites: String? { get throws { try maybe("external_invites", Forms.text) } }

        /// When members are told about files. One of `never`, `notify_on_file_received`,
        /// `notify_on_file_sent_or_received`. Default: `never`.
        public var notify: Models.ShareNotify? { get throws { try maybe("notify", Models.ShareNotify.read) } }

        /// Password for access through the link.
        public var password: Secret? { get throws { try maybe("password", Forms.secret) } }

        /// End of the share; sources write YYYY-MM-DD HH:MM:SS.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }

        /// `comments_enabled`. Default: `true`.
        public var commentsEnabled: Bool? { get throws { try maybe("comments_enabled", Forms.boolean) } }

        /// off = no limits; medium = guests download only with a short-lived nonce of the preview
        /// flow; high = guests do not download at all. One of `off`, `medium`, `high`. Default:
        /// `off`.
        public var downloadSecurity: Models.ShareDownloadSecurity? { get throws { try maybe("download_security", Models.ShareDownloadSecurity.read) } }

        /// Older switch, replaced by download_security. No longer to be used. Default: `true`.
        public var downloadEnabled: Bool? { get throws { try maybe("download_enabled", Forms.boolean) } }

        /// Let guests chat with the AI. Default: `false`.
        public var guestChatEnabled: Bool? { get throws { try maybe("guest_chat_enabled", Forms.boolean) } }

        /// Let people without an account upload. Default: `false`.
        public var anonymousUploadsEnabled: Bool? { get throws { try maybe("anonymous_uploads_enabled", Forms.boolean) } }

        /// How the files are laid out. One of `list`, `grid`. Default: `grid`.
        public var displayType: Models.ShareDisplayType? { get throws { try maybe("display_type", Models.ShareDisplayType.read) } }

        /// Take over the workspace's look. Default: `true`.
        public var workspaceStyle: Bool? { get throws { try maybe("workspace_style", Forms.boolean) } }

        /// A color as a JSON object in one form field. No source gives the object's keys.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field. No source gives the object's keys.
        public var backgroundColor1: String? { get throws { try maybe("background_color1", Forms.text) } }

        /// A color as a JSON object in one form field. No source gives the object's keys.
        public var backgroundColor2: String? { get throws { try maybe("background_color2", Forms.text) } }

        /// Number of a built-in background. 0 to 128. Default: `0`.
        public var backgroundImage: Int? { get throws { try maybe("background_image", Forms.integer) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys.
        public var link1: String? { get throws { try maybe("link_1", Forms.text) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys.
        public var link2: String? { get throws { try maybe("link_2", Forms.text) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys.
        public var link3: String? { get throws { try maybe("link_3", Forms.text) } }

        /// Free properties of the owner, as JSON in one form field; the literal null clears them.
        public var ownerDefined: String? { get throws { try maybe("owner_defined", Forms.text) } }
    }

    /// The member `display_type` of `Share`.
    public struct ShareDisplayType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `list`
        public static var list: Self { Self("list") }

        /// `grid`
        public static var grid: Self { Self("grid") }
    }

    /// The member `download_security` of `Share`.
    public struct ShareDownloadSecurity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `off`
        public static var off: Self { Self("off") }

        /// `medium`
        public static var medium: Self { Self("medium") }

        /// `high`
        public static var high: Self { Self("high") }
    }

    /// The member `invite` of `Share`.
    public struct ShareInvite: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `owners`
        public static var owners: Self { Self("owners") }

        /// `guests`
        public static var guests: Self { Self("guests") }
    }

    /// The member `notify` of `Share`.
    public struct ShareNotify: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `never`
        public static var never: Self { Self("never") }

        /// `notify_on_file_received`
        public static var notifyOnFileReceived: Self { Self("notify_on_file_received") }

        /// `notify_on_file_sent_or_received`
        public static var notifyOnFileSentOrReceived: Self { Self("notify_on_file_sent_or_received") }
    }

    /// Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
    /// retired in August 2026.
    public struct ShareShareCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `portal`
        public static var portal: Self { Self("portal") }

        /// `shared_folder`
        public static var sharedFolder: Self { Self("shared_folder") }

        /// `coordination_room`
        public static var coordinationRoom: Self { Self("coordination_room") }
    }

    /// The member `share_type` of `Share`.
    public struct ShareShareType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `send`
        public static var send: Self { Self("send") }

        /// `receive`
        public static var receive: Self { Self("receive") }

        /// `exchange`
        public static var exchange: Self { Self("exchange") }
    }

    /// The member `storage_mode` of `Share`.
    public struct ShareStorageMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `independent`
        public static var independent: Self { Self("independent") }

        /// `workspace_folder`
        public static var workspaceFolder: Self { Self("workspace_folder") }
    }

    /// A token for one share. It lives shorter than a sign-in token; take a new one before
    /// expires_in is over.
    public struct ShareToken: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// JWT for the share.
        public var authToken: Secret? { get throws { try maybe("auth_token", Forms.secret) } }

        /// `token`.
        public var token: Secret? { get throws { try maybe("token", Forms.secret) } }

        /// Lifetime in seconds. At least 0.
        public var expiresIn: Int? { get throws { try maybe("expires_in", Forms.integer) } }
    }

    /// send = guests download; receive = guests upload; exchange = both.
    public struct ShareType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `send`
        public static var send: Self { Self("send") }

        /// `receive`
        public static var receive: Self { Self("receive") }

        /// `exchange`
        public static var exchange: Self { Self("exchange") }
    }

    /// What goes together stands in x-share-rules at the root.
    public struct ShareUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Display name.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// New title. No control characters.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// New name in the URL. 4 to 100 characters; `"null"` clears it.
        public var customName: String? { get throws { try maybe("custom_name", Forms.text) } }

        /// 10 to 500 characters; null or an empty string clears it.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// send = guests download; receive = guests upload; exchange = both. One of `send`,
        /// `receive`, `exchange`.
        public var shareType: Models.ShareType? { get throws { try maybe("share_type", Models.ShareType.read) } }

        /// Who may open the share. The strings are sent exactly so. Only a send share may use
        /// "Anyone with the link". One of `Only members of the Share or Workspace`, `Members of the
        /// Share, Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
        public var accessOptions: Models.ShareAccessOptions? { get throws { try maybe("access_options", Models.ShareAccessOptions.read) } }

        /// Who may manage invitations. One of `owners`, `guests`.
        public var invite: Models.ShareInvite? { get throws { try maybe("invite", Models.ShareInvite.read) } }

        /// Whether people from outside the organization may be invited; its values are not
        /// documented. Known by inference only.
        public var externalInvites: String? { get throws { try maybe("external_invites", Forms.text) } }

        /// Another name for the share's address; no source tells it from custom_name. 10 to 100
        /// characters.
        public var customUrl: String? { get throws { try maybe("custom_url", Forms.text) } }

        /// New link password. `"null"` or `""` clears it.
        public var password: Secret? { get throws { try maybe("password", Forms.secret) } }

        /// End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }

        /// When members are told about files. One of `never`, `notify_on_file_received`,
        /// `notify_on_file_sent_or_received`.
        public var notify: Models.ShareNotify? { get throws { try maybe("notify", Models.ShareNotify.read) } }

        /// Older switch, replaced by download_security. No longer to be used.
        public var downloadEnabled: Bool? { get throws { try maybe("download_enabled", Forms.boolean) } }

        /// off = no limits; medium = guests download only with a short-lived nonce of the preview
        /// flow; high = guests do not download at all. One of `off`, `medium`, `high`.
        public var downloadSecurity: Models.ShareDownloadSecurity? { get throws { try maybe("download_security", Models.ShareDownloadSecurity.read) } }

        /// `comments_enabled`.
        public var commentsEnabled: Bool? { get throws { try maybe("comments_enabled", Forms.boolean) } }

        /// How the files are laid out. One of `list`, `grid`.
        public var displayType: Models.ShareDisplayType? { get throws { try maybe("display_type", Models.ShareDisplayType.read) } }

        /// `workspace_style`.
        public var workspaceStyle: Bool? { get throws { try maybe("workspace_style", Forms.boolean) } }

        /// `guest_chat_enabled`.
        public var guestChatEnabled: Bool? { get throws { try maybe("guest_chat_enabled", Forms.boolean) } }

        /// true needs content_ai and ai_agent.
        public var intelligence: Bool? { get throws { try maybe("intelligence", Forms.boolean) } }

        /// `anonymous_uploads_enabled`.
        public var anonymousUploadsEnabled: Bool? { get throws { try maybe("anonymous_uploads_enabled", Forms.boolean) } }

        /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
        /// clears it.
        public var accentColor: String? { get throws { try maybe("accent_color", Forms.text) } }

        /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
        /// clears it.
        public var backgroundColor1: String? { get throws { try maybe("background_color1", Forms.text) } }

        /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
        /// clears it.
        public var backgroundColor2: String? { get throws { try maybe("background_color2", Forms.text) } }

        /// `background_image`. 0 to 128.
        public var backgroundImage: Int? { get throws { try maybe("background_image", Forms.integer) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys. `"null"` clears it.
        public var link1: String? { get throws { try maybe("link_1", Forms.text) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys. `"null"` clears it.
        public var link2: String? { get throws { try maybe("link_2", Forms.text) } }

        /// A link (a call to action) as a JSON object in one form field. No source gives the
        /// object's keys. `"null"` clears it.
        public var link3: String? { get throws { try maybe("link_3", Forms.text) } }

        /// Free properties of the owner, as JSON in one form field; the literal null clears them.
        /// `"null"` clears it.
        public var ownerDefined: String? { get throws { try maybe("owner_defined", Forms.text) } }

        /// Takes only the word null and removes the link node in the workspace. Only `null`;
        /// `"null"` clears it.
        public var shareLinkNodeId: String? { get throws { try maybe("share_link_node_id", Forms.text) } }
    }

    /// What `shares.list_in_workspace` answers.
    public struct SharesListInWorkspaceReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `shares`.
        public var shares: [Models.Share]? { get throws { try maybe("shares", Forms.list(Models.Share.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `shares.list` answers.
    public struct SharesListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `shares`.
        public var shares: [Models.Share]? { get throws { try maybe("shares", Forms.list(Models.Share.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }
}
