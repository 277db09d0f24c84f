// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `FileShare`, as the API describes it.
    public struct FileShare: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The file share's own ID (the key is fileshare, not id).
        public var fileshare: String? { get throws { try maybe("fileshare", Forms.loose) } }

        /// `title`.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// named_people by default.
        public var accessOption: Models.FileShareAccessOption? { get throws { try maybe("access_option", Models.FileShareAccessOption.read) } }

        /// The caller's highest capability, from details. Absent means unknown, so try.
        public var effectiveCapability: Models.FileShareEffectiveCapability? { get throws { try maybe("effective_capability", Models.FileShareEffectiveCapability.read) } }

        /// The bound file.
        public var file: Models.FileShareFile? { get throws { try maybe("file", Models.FileShareFile.read) } }

        /// On list rows. At least 0.
        public var grantCount: Int? { get throws { try maybe("grant_count", Forms.integer) } }

        /// On list rows; the items' form is not shown by any source.
        public var grantsPreview: [Models.FileShareGrant]? { get throws { try maybe("grants_preview", Forms.list(Models.FileShareGrant.read)) } }
    }

    /// named_people by default.
    public struct FileShareAccessOption: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `anyone_with_link`
        public static var anyoneWithLink: Self { Self("anyone_with_link") }

        /// `any_registered`
        public static var anyRegistered: Self { Self("any_registered") }

        /// `named_people`
        public static var namedPeople: Self { Self("named_people") }
    }

    /// Rising order, each includes the ones before.
    public struct FileShareCapability: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `view`
        public static var view: Self { Self("view") }

        /// `download`
        public static var download: Self { Self("download") }

        /// `edit`
        public static var edit: Self { Self("edit") }
    }

    /// The caller's highest capability, from details. Absent means unknown, so try.
    public struct FileShareEffectiveCapability: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `view`
        public static var view: Self { Self("view") }

        /// `download`
        public static var download: Self { Self("download") }

        /// `edit`
        public static var edit: Self { Self("edit") }
    }

    /// The bound file.
    public struct FileShareFile: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `size`. At least 0.
        public var size: Int? { get throws { try maybe("size", Forms.integer) } }
    }

    /// `FileShareGrant`, as the API describes it.
    public struct FileShareGrant: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// User ID; empty while pending.
        public var user: String? { get throws { try maybe("user", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `email`.
        public var email: String? { get throws { try maybe("email", Forms.text) } }

        /// `capability`.
        public var capability: Models.FileShareGrantCapability? { get throws { try maybe("capability", Models.FileShareGrantCapability.read) } }

        /// pending = invited by email, becomes active at sign-up with the same capability.
        public var state: Models.FileShareGrantState? { get throws { try maybe("state", Models.FileShareGrantState.read) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A pending grant ends no later than the share.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }
    }

    /// The member `capability` of `FileShareGrant`.
    public struct FileShareGrantCapability: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `view`
        public static var view: Self { Self("view") }

        /// `download`
        public static var download: Self { Self("download") }

        /// `edit`
        public static var edit: Self { Self("edit") }
    }

    /// pending = invited by email, becomes active at sign-up with the same capability.
    public struct FileShareGrantState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `active`
        public static var active: Self { Self("active") }

        /// `pending`
        public static var pending: Self { Self("pending") }
    }

    /// `FileShareVersion`, as the API describes it.
    public struct FileShareVersion: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }
    }

    /// What `fileshares.add_grant` answers.
    public struct FilesharesAddGrantReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The registered user an email resolved to.
        public var user: Models.FilesharesAddGrantReplyUser? { get throws { try maybe("user", Models.FilesharesAddGrantReplyUser.read) } }

        /// `FileShareGrant`, as the API describes it.
        public var grant: Models.FileShareGrant? { get throws { try maybe("grant", Models.FileShareGrant.read) } }
    }

    /// The registered user an email resolved to.
    public struct FilesharesAddGrantReplyUser: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }
    }

    /// What `fileshares.get_metadata` answers.
    public struct FilesharesGetMetadataReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var objectId: String? { get throws { try maybe("object_id", Forms.text) } }

        /// The bound file.
        public var nodeId: JSON? { get throws { try maybe("node_id", Forms.any) } }

        /// Inert.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// `autoextractable`.
        public var autoextractable: Bool? { get throws { try maybe("autoextractable", Forms.boolean) } }
    }

    /// What `fileshares.list` answers.
    public struct FilesharesListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `fileshares`.
        public var fileshares: [Models.FileShare]? { get throws { try maybe("fileshares", Forms.list(Models.FileShare.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }
}
