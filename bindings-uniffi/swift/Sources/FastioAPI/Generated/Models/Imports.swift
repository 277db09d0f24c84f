// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// read_write also sends local changes to the provider.
    public struct ImportAccessMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `read_only`
        public static var readOnly: Self { Self("read_only") }

        /// `read_write`
        public static var readWrite: Self { Self("read_write") }
    }

    /// A document library. Only drive_id is named.
    public struct ImportDrive: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// ID of Microsoft Graph that starts with b!, about 66 characters; passed on unchanged.
        public var driveId: String? { get throws { try maybe("drive_id", Forms.text) } }
    }

    /// A connection to an account at a provider.
    public struct ImportIdentity: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `provider`.
        public var provider: Models.ImportIdentityProvider? { get throws { try maybe("provider", Models.ImportIdentityProvider.read) } }

        /// `status`.
        public var status: Models.ImportIdentityStatus? { get throws { try maybe("status", Models.ImportIdentityStatus.read) } }

        /// The account's address; a placeholder until the consent.
        public var identityEmail: String? { get throws { try maybe("identity_email", Forms.text) } }

        /// `properties`.
        public var properties: Models.ImportIdentityProperties? { get throws { try maybe("properties", Models.ImportIdentityProperties.read) } }
    }

    /// The member `properties` of `ImportIdentity`.
    public struct ImportIdentityProperties: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A person's consent is awaited.
        public var oauthPending: Bool? { get throws { try maybe("oauth_pending", Forms.boolean) } }

        /// onedrive_business only; absent means work.
        public var accountType: Models.ImportIdentityPropertiesAccountType? { get throws { try maybe("account_type", Models.ImportIdentityPropertiesAccountType.read) } }
    }

    /// onedrive_business only; absent means work.
    public struct ImportIdentityPropertiesAccountType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `work`
        public static var work: Self { Self("work") }

        /// `personal`
        public static var personal: Self { Self("personal") }
    }

    /// The member `provider` of `ImportIdentity`.
    public struct ImportIdentityProvider: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `google_drive`
        public static var googleDrive: Self { Self("google_drive") }

        /// `box`
        public static var box: Self { Self("box") }

        /// `onedrive_business`
        public static var onedriveBusiness: Self { Self("onedrive_business") }

        /// `dropbox`
        public static var dropbox: Self { Self("dropbox") }
    }

    /// The member `status` of `ImportIdentity`.
    public struct ImportIdentityStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `provisioning`
        public static var provisioning: Self { Self("provisioning") }

        /// `active`
        public static var active: Self { Self("active") }

        /// `error`
        public static var error: Self { Self("error") }

        /// `revoking`
        public static var revoking: Self { Self("revoking") }

        /// `revoked`
        public static var revoked: Self { Self("revoked") }
    }

    /// A storage provider.
    public struct ImportProvider: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `google_drive`
        public static var googleDrive: Self { Self("google_drive") }

        /// `box`
        public static var box: Self { Self("box") }

        /// `onedrive_business`
        public static var onedriveBusiness: Self { Self("onedrive_business") }

        /// `dropbox`
        public static var dropbox: Self { Self("dropbox") }
    }

    /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero.
    public struct ImportSource: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: Models.ImportSourceStatus? { get throws { try maybe("status", Models.ImportSourceStatus.read) } }

        /// `access_mode`.
        public var accessMode: Models.ImportSourceAccessMode? { get throws { try maybe("access_mode", Models.ImportSourceAccessMode.read) } }

        /// `file_count`.
        public var fileCount: Int? { get throws { try maybe("file_count", Forms.integer) } }

        /// Write-backs in conflict.
        public var conflictCount: Int? { get throws { try maybe("conflict_count", Forms.integer) } }

        /// Moves when a sync ran.
        public var lastSyncAt: String? { get throws { try maybe("last_sync_at", Forms.loose) } }

        /// google_drive and box only, after the first sync.
        public var remoteFolderWebUrl: String? { get throws { try maybe("remote_folder_web_url", Forms.text) } }

        /// Not in lists.
        public var ownerUserId: String? { get throws { try maybe("owner_user_id", Forms.text) } }

        /// Not in lists.
        public var providerName: String? { get throws { try maybe("provider_name", Forms.text) } }
    }

    /// The member `access_mode` of `ImportSource`.
    public struct ImportSourceAccessMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `read_only`
        public static var readOnly: Self { Self("read_only") }

        /// `read_write`
        public static var readWrite: Self { Self("read_write") }
    }

    /// The member `status` of `ImportSource`.
    public struct ImportSourceStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `discovering`
        public static var discovering: Self { Self("discovering") }

        /// `syncing`
        public static var syncing: Self { Self("syncing") }

        /// `synced`
        public static var synced: Self { Self("synced") }

        /// `paused`
        public static var paused: Self { Self("paused") }

        /// `error`
        public static var error: Self { Self("error") }

        /// `disconnecting`
        public static var disconnecting: Self { Self("disconnecting") }

        /// `disconnect_pending`
        public static var disconnectPending: Self { Self("disconnect_pending") }

        /// `disconnected`
        public static var disconnected: Self { Self("disconnected") }
    }

    /// What `imports.create_source` answers.
    public enum ImportsCreateSourceReply: Union {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        case importSource(Models.ImportSource)

        /// Has one of `source`.
        case object(Models.ImportsCreateSourceReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") { return .importSource(try Models.ImportSource.read(json)) }
            if json.hasKey("source") { return .object(try Models.ImportsCreateSourceReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .importSource(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsCreateSourceReply`.
    public struct ImportsCreateSourceReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a
        /// zero.
        public var source: Models.ImportSource? { get throws { try maybe("source", Models.ImportSource.read) } }
    }

    /// The parameter `action` of `imports.disconnect_source`.
    public struct ImportsDisconnectSourceAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `keep`
        public static var keep: Self { Self("keep") }

        /// `delete`
        public static var delete: Self { Self("delete") }
    }

    /// What `imports.disconnect_source` answers.
    public struct ImportsDisconnectSourceReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// False: the files are still there. Null: nothing was to be deleted.
        public var dataDeleted: Bool? { get throws { try maybe("data_deleted", Forms.boolean) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }
    }

    /// What `imports.discover_sources` answers.
    public struct ImportsDiscoverSourcesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `job_id`.
        public var jobId: String? { get throws { try maybe("job_id", Forms.text) } }
    }

    /// What `imports.get_identity` answers.
    public enum ImportsGetIdentityReply: Union {
        /// Has one of `provider`, `status`, `identity_email`, `properties`.
        case importIdentity(Models.ImportIdentity)

        /// Has one of `identity`.
        case object(Models.ImportsGetIdentityReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("provider", "status", "identity_email", "properties") { return .importIdentity(try Models.ImportIdentity.read(json)) }
            if json.hasKey("identity") { return .object(try Models.ImportsGetIdentityReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .importIdentity(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsGetIdentityReply`.
    public struct ImportsGetIdentityReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A connection to an account at a provider.
        public var identity: Models.ImportIdentity? { get throws { try maybe("identity", Models.ImportIdentity.read) } }
    }

    /// What `imports.get_job` answers.
    public enum ImportsGetJobReply: Union {
        /// Has one of `job`.
        case object(Models.ImportsGetJobReplyObject)

        /// The only object among the forms.
        case importJob(JSON)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("job") { return .object(try Models.ImportsGetJobReplyObject.read(json)) }
            if json.isObject { return .importJob(try Forms.any(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .object(let value): value.asJSON
            case .importJob(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsGetJobReply`.
    public struct ImportsGetJobReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// One run of a source, or a discovery. No source shows the keys.
        public var job: JSON? { get throws { try maybe("job", Forms.any) } }
    }

    /// What `imports.get_source` answers.
    public enum ImportsGetSourceReply: Union {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        case importSource(Models.ImportSource)

        /// Has one of `source`.
        case object(Models.ImportsGetSourceReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") { return .importSource(try Models.ImportSource.read(json)) }
            if json.hasKey("source") { return .object(try Models.ImportsGetSourceReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .importSource(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsGetSourceReply`.
    public struct ImportsGetSourceReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a
        /// zero.
        public var source: Models.ImportSource? { get throws { try maybe("source", Models.ImportSource.read) } }
    }

    /// What `imports.get_writeback` answers.
    public enum ImportsGetWritebackReply: Union {
        /// Has one of `status`, `error_message`.
        case writeback(Models.Writeback)

        /// Has one of `writeback`.
        case object(Models.ImportsGetWritebackReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("status", "error_message") { return .writeback(try Models.Writeback.read(json)) }
            if json.hasKey("writeback") { return .object(try Models.ImportsGetWritebackReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .writeback(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsGetWritebackReply`.
    public struct ImportsGetWritebackReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A local change on its way to the provider.
        public var writeback: Models.Writeback? { get throws { try maybe("writeback", Models.Writeback.read) } }
    }

    /// What `imports.list_drives` answers.
    public struct ImportsListDrivesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `drives`.
        public var drives: [Models.ImportDrive]? { get throws { try maybe("drives", Forms.list(Models.ImportDrive.read)) } }

        /// `drives_state`.
        public var drivesState: Models.ImportsListDrivesReplyDrivesState? { get throws { try maybe("drives_state", Models.ImportsListDrivesReplyDrivesState.read) } }

        /// A point in time, UTC.
        public var drivesRefreshedAt: String? { get throws { try maybe("drives_refreshed_at", Forms.loose) } }

        /// Not null with ready means that the list is cut, usable but incomplete.
        public var drivesError: String? { get throws { try maybe("drives_error", Forms.text) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The member `drives_state` of `ImportsListDrivesReply`.
    public struct ImportsListDrivesReplyDrivesState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `never_refreshed`
        public static var neverRefreshed: Self { Self("never_refreshed") }

        /// `refreshing`
        public static var refreshing: Self { Self("refreshing") }

        /// `ready`
        public static var ready: Self { Self("ready") }

        /// `empty`
        public static var empty: Self { Self("empty") }

        /// `requires_site_path`
        public static var requiresSitePath: Self { Self("requires_site_path") }

        /// `permission_denied`
        public static var permissionDenied: Self { Self("permission_denied") }

        /// `failed`
        public static var failed: Self { Self("failed") }
    }

    /// What `imports.list_identities` answers.
    public struct ImportsListIdentitiesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `identities`. Known by inference only.
        public var identities: [Models.ImportIdentity]? { get throws { try maybe("identities", Forms.list(Models.ImportIdentity.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `imports.list_jobs` answers.
    public struct ImportsListJobsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `jobs`. Known by inference only.
        public var jobs: [JSON]? { get throws { try maybe("jobs", Forms.list(Forms.any)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `imports.list_providers` answers.
    public struct ImportsListProvidersReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `providers`. Known by inference only.
        public var providers: [JSON]? { get throws { try maybe("providers", Forms.list(Forms.any)) } }
    }

    /// What `imports.list_sources` answers.
    public struct ImportsListSourcesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `sources`. Known by inference only.
        public var sources: [Models.ImportSource]? { get throws { try maybe("sources", Forms.list(Models.ImportSource.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `imports.list_writebacks` answers.
    public struct ImportsListWritebacksReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `writebacks`. Known by inference only.
        public var writebacks: [Models.Writeback]? { get throws { try maybe("writebacks", Forms.list(Models.Writeback.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// Kind of Microsoft account; onedrive_business only. A personal account cannot pass the
    /// consent for work.
    public struct ImportsProvisionIdentityAccountType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `work`
        public static var work: Self { Self("work") }

        /// `personal`
        public static var personal: Self { Self("personal") }
    }

    /// What `imports.provision_identity` answers.
    public struct ImportsProvisionIdentityReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// True for an identity that was there before.
        public var alreadyExists: Bool? { get throws { try maybe("already_exists", Forms.boolean) } }

        /// A connection to an account at a provider.
        public var identity: Models.ImportIdentity? { get throws { try maybe("identity", Models.ImportIdentity.read) } }

        /// Page on which a person consents. Known by inference only.
        public var authorizeUrl: Secret? { get throws { try maybe("authorize_url", Forms.secret) } }

        /// What the person has to do. Known by inference only.
        public var instructions: JSON? { get throws { try maybe("instructions", Forms.any) } }
    }

    /// The parameter `resolution` of `imports.resolve_writeback`.
    public struct ImportsResolveWritebackResolution: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `keep_local`
        public static var keepLocal: Self { Self("keep_local") }

        /// `keep_remote`
        public static var keepRemote: Self { Self("keep_remote") }
    }

    /// Stop or go on syncing.
    public struct ImportsUpdateSourceAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pause`
        public static var pause: Self { Self("pause") }

        /// `resume`
        public static var resume: Self { Self("resume") }
    }

    /// What `imports.update_source` answers.
    public enum ImportsUpdateSourceReply: Union {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        case importSource(Models.ImportSource)

        /// Has one of `source`.
        case object(Models.ImportsUpdateSourceReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") { return .importSource(try Models.ImportSource.read(json)) }
            if json.hasKey("source") { return .object(try Models.ImportsUpdateSourceReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .importSource(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `ImportsUpdateSourceReply`.
    public struct ImportsUpdateSourceReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a
        /// zero.
        public var source: Models.ImportSource? { get throws { try maybe("source", Models.ImportSource.read) } }
    }

    /// A local change on its way to the provider.
    public struct Writeback: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: Models.WritebackStatus? { get throws { try maybe("status", Models.WritebackStatus.read) } }

        /// `error_message`.
        public var errorMessage: String? { get throws { try maybe("error_message", Forms.text) } }
    }

    /// The member `status` of `Writeback`.
    public struct WritebackStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `uploading`
        public static var uploading: Self { Self("uploading") }

        /// `completed`
        public static var completed: Self { Self("completed") }

        /// `conflict`
        public static var conflict: Self { Self("conflict") }

        /// `failed`
        public static var failed: Self { Self("failed") }

        /// `canceled`
        public static var canceled: Self { Self("canceled") }
    }
}
