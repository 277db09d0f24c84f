// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `BatchEntry`, as the API describes it.
    public struct BatchEntry: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            index: Int,
            filename: String,
            relativePath: String? = nil,
            hash: String? = nil,
            hashAlgo: Models.BatchEntryHashAlgo? = nil
        ) {
            var json = JSON.Object()
            json.add("index", index)
            json.add("filename", filename)
            json.add("relative_path", relativePath)
            json.add("hash", hash)
            json.add("hash_algo", hashAlgo)
            self.json = json
        }

        /// From 0; names the part file_{index}. 0 to 199.
        public var index: Int { get throws { try need("index", Forms.integer) } }

        /// `filename`. 1 to 255 characters.
        public var filename: String { get throws { try need("filename", Forms.text) } }

        /// Folders below folder_id, each name at most 255 characters.
        public var relativePath: String? { get throws { try maybe("relative_path", Forms.text) } }

        /// Always with hash_algo.
        public var hash: String? { get throws { try maybe("hash", Forms.text) } }

        /// `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
        public var hashAlgo: Models.BatchEntryHashAlgo? { get throws { try maybe("hash_algo", Models.BatchEntryHashAlgo.read) } }
    }

    /// The member `hash_algo` of `BatchEntry`.
    public struct BatchEntryHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// `BatchReply`, as the API describes it.
    public struct BatchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Valid for one hour; see uploads.get_batch.
        public var batchId: String? { get throws { try maybe("batch_id", Forms.text) } }

        /// `count_total`.
        public var countTotal: Int? { get throws { try maybe("count_total", Forms.integer) } }

        /// `count_succeeded`.
        public var countSucceeded: Int? { get throws { try maybe("count_succeeded", Forms.integer) } }

        /// `count_errored`.
        public var countErrored: Int? { get throws { try maybe("count_errored", Forms.integer) } }

        /// `results`.
        public var results: [Models.BatchResult]? { get throws { try maybe("results", Forms.list(Models.BatchResult.read)) } }
    }

    /// `BatchResult`, as the API describes it.
    public struct BatchResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `index`.
        public var index: Int? { get throws { try maybe("index", Forms.integer) } }

        /// `filename`.
        public var filename: String? { get throws { try maybe("filename", Forms.text) } }

        /// `status`.
        public var status: Models.BatchResultStatus? { get throws { try maybe("status", Models.BatchResultStatus.read) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var uploadId: String? { get throws { try maybe("upload_id", Forms.text) } }

        /// null with ok means that the id is assigned later; a success.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `error_code`.
        public var errorCode: Int? { get throws { try maybe("error_code", Forms.integer) } }

        /// `error_message`.
        public var errorMessage: String? { get throws { try maybe("error_message", Forms.text) } }
    }

    /// The member `status` of `BatchResult`.
    public struct BatchResultStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ok`
        public static var ok: Self { Self("ok") }

        /// `error`
        public static var error: Self { Self("error") }
    }

    /// An upload session.
    public struct Upload: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// What each means is in x-upload-states. complete is success on every path; wait on with
        /// an unknown one.
        public var status: Models.UploadStatus? { get throws { try maybe("status", Models.UploadStatus.read) } }

        /// Why a failed status was reached.
        public var statusMessage: String? { get throws { try maybe("status_message", Forms.text) } }

        /// Node id, set with status complete if instance_id was named.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// What has arrived: order as a decimal string to bytes.
        public var chunks: [String: Int]? { get throws { try maybe("chunks", Forms.map(Forms.integer)) } }

        /// After a CRC-32C mismatch of the whole file.
        public var integrityFailure: Models.UploadIntegrityFailure? { get throws { try maybe("integrity_failure", Models.UploadIntegrityFailure.read) } }
    }

    /// `UploadCreate`, as the API describes it.
    public struct UploadCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// File name, counted in characters. Needed with action=update too. 1 to 255 characters.
        public var name: String { get throws { try need("name", Forms.text) } }

        /// Exact bytes, required unless stream=true. At least 0.
        public var size: Int? { get throws { try maybe("size", Forms.integer) } }

        /// update replaces the content of file_id and makes a version. Leave it out together with
        /// instance_id only. One of `create`, `update`.
        public var action: Models.UploadCreateAction? { get throws { try maybe("action", Models.UploadCreateAction.read) } }

        /// Workspace or share to store into; a File Share with update. Without it the file stays
        /// unplaced until storage.add_file.
        public var instanceId: String? { get throws { try maybe("instance_id", Forms.text) } }

        /// Kind of instance_id, not for a File Share. One of `workspace`, `share`.
        public var profileType: Models.UploadCreateProfileType? { get throws { try maybe("profile_type", Models.UploadCreateProfileType.read) } }

        /// Target folder, the root if absent. Not with update.
        public var folderId: String? { get throws { try maybe("folder_id", Forms.text) } }

        /// The file to replace, with action=update only.
        public var fileId: String? { get throws { try maybe("file_id", Forms.text) } }

        /// Organization domain; older form.
        public var org: String? { get throws { try maybe("org", Forms.text) } }

        /// Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out
        /// if empty.
        public var relativePath: String? { get throws { try maybe("relative_path", Forms.text) } }

        /// Tag of the caller.
        public var creator: String? { get throws { try maybe("creator", Forms.text) } }

        /// Hex digest of the whole file, always with hash_algo.
        public var hash: String? { get throws { try maybe("hash", Forms.text) } }

        /// `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
        public var hashAlgo: Models.UploadCreateHashAlgo? { get throws { try maybe("hash_algo", Models.UploadCreateHashAlgo.read) } }

        /// `stream`. One of `true`, `false`. Default: `false`.
        public var stream: String? { get throws { try maybe("stream", Forms.text) } }

        /// Ceiling of a stream; the plan's file size if absent. At least 1.
        public var maxSize: Int? { get throws { try maybe("max_size", Forms.integer) } }

        /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed
        /// with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
        public var ifVersionId: String? { get throws { try maybe("if_version_id", Forms.text) } }
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    public struct UploadCreateAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create`
        public static var create: Self { Self("create") }

        /// `update`
        public static var update: Self { Self("update") }
    }

    /// The member `hash_algo` of `UploadCreate`.
    public struct UploadCreateHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// Kind of instance_id, not for a File Share.
    public struct UploadCreateProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// After a CRC-32C mismatch of the whole file.
    public struct UploadIntegrityFailure: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `expected_crc32c`.
        public var expectedCrc32c: String? { get throws { try maybe("expected_crc32c", Forms.text) } }

        /// `computed_crc32c`.
        public var computedCrc32c: String? { get throws { try maybe("computed_crc32c", Forms.text) } }
    }

    /// `UploadLimits`, as the API describes it.
    public struct UploadLimits: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Largest chunk in bytes; figures in x-upload-limits.
        public var chunkSize: Int? { get throws { try maybe("chunk_size", Forms.integer) } }

        /// Largest file in bytes.
        public var size: Int? { get throws { try maybe("size", Forms.integer) } }

        /// Most chunks per session.
        public var chunks: Int? { get throws { try maybe("chunks", Forms.integer) } }

        /// Most sessions open at once.
        public var sessions: Int? { get throws { try maybe("sessions", Forms.integer) } }

        /// Most bytes over all open sessions.
        public var sessionsSizeMax: Int? { get throws { try maybe("sessions_size_max", Forms.integer) } }
    }

    /// What each means is in x-upload-states. complete is success on every path; wait on with an
    /// unknown one.
    public struct UploadStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ready`
        public static var ready: Self { Self("ready") }

        /// `uploading`
        public static var uploading: Self { Self("uploading") }

        /// `assemble`
        public static var assemble: Self { Self("assemble") }

        /// `assembling`
        public static var assembling: Self { Self("assembling") }

        /// `storing`
        public static var storing: Self { Self("storing") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `store`
        public static var store: Self { Self("store") }

        /// `stored`
        public static var stored: Self { Self("stored") }

        /// `assembly_failed`
        public static var assemblyFailed: Self { Self("assembly_failed") }

        /// `store_failed`
        public static var storeFailed: Self { Self("store_failed") }
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    public struct UploadsCreateSessionAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create`
        public static var create: Self { Self("create") }

        /// `update`
        public static var update: Self { Self("update") }
    }

    /// The parameter `hash_algo` of `uploads.create_session`.
    public struct UploadsCreateSessionHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// Kind of instance_id, not for a File Share.
    public struct UploadsCreateSessionProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `uploads.create_session` answers.
    public struct UploadsCreateSessionReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node id after a one-call upload with instance_id, usually still null.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// An upload session.
        public var session: Models.Upload? { get throws { try maybe("session", Models.Upload.read) } }
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    public struct UploadsCreateStreamAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create`
        public static var create: Self { Self("create") }

        /// `update`
        public static var update: Self { Self("update") }
    }

    /// Kind of instance_id, not for a File Share.
    public struct UploadsCreateStreamProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `uploads.create_stream` answers.
    public struct UploadsCreateStreamReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node id after a one-call upload with instance_id, usually still null.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// An upload session.
        public var session: Models.Upload? { get throws { try maybe("session", Models.Upload.read) } }
    }

    /// What `uploads.get_extension_limits` answers.
    public struct UploadsGetExtensionLimitsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `restricted_extensions`.
        public var restrictedExtensions: [String]? { get throws { try maybe("restricted_extensions", Forms.list(Forms.text)) } }

        /// `archive_extensions`.
        public var archiveExtensions: [String]? { get throws { try maybe("archive_extensions", Forms.list(Forms.text)) } }

        /// `enforcement_enabled`.
        public var enforcementEnabled: Bool? { get throws { try maybe("enforcement_enabled", Forms.boolean) } }

        /// `plan`.
        public var plan: String? { get throws { try maybe("plan", Forms.text) } }

        /// Seconds.
        public var cacheTtl: Int? { get throws { try maybe("cache_ttl", Forms.integer) } }
    }

    /// The parameter `action` of `uploads.get_limits`.
    public struct UploadsGetLimitsAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create`
        public static var create: Self { Self("create") }

        /// `update`
        public static var update: Self { Self("update") }
    }

    /// One of: What `uploads.list_hash_algorithms` answers.
    public struct UploadsListHashAlgorithmsReplyItem: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// Always with hash.
    public struct UploadsSendChunkHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// Always with hash.
    public struct UploadsSendStreamHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    public struct UploadsUploadSmallAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `create`
        public static var create: Self { Self("create") }

        /// `update`
        public static var update: Self { Self("update") }
    }

    /// The parameter `hash_algo` of `uploads.upload_small`.
    public struct UploadsUploadSmallHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// Kind of instance_id, not for a File Share.
    public struct UploadsUploadSmallProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `uploads.upload_small` answers.
    public struct UploadsUploadSmallReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node id after a one-call upload with instance_id, usually still null.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// An upload session.
        public var session: Models.Upload? { get throws { try maybe("session", Models.Upload.read) } }
    }

    /// The parameter `hash_algo` of `uploads.write_back`.
    public struct UploadsWriteBackHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// What `uploads.write_back` answers.
    public struct UploadsWriteBackReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node id after a one-call upload with instance_id, usually still null.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// An upload session.
        public var session: Models.Upload? { get throws { try maybe("session", Models.Upload.read) } }
    }

    /// The parameter `hash_algo` of `uploads.write_back_small`.
    public struct UploadsWriteBackSmallHashAlgo: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `md5`
        public static var md5: Self { Self("md5") }

        /// `sha1`
        public static var sha1: Self { Self("sha1") }

        /// `sha256`
        public static var sha256: Self { Self("sha256") }

        /// `sha384`
        public static var sha384: Self { Self("sha384") }

        /// `crc32c`
        public static var crc32c: Self { Self("crc32c") }
    }

    /// What `uploads.write_back_small` answers.
    public struct UploadsWriteBackSmallReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Node id after a one-call upload with instance_id, usually still null.
        public var newFileId: String? { get throws { try maybe("new_file_id", Forms.text) } }

        /// An upload session.
        public var session: Models.Upload? { get throws { try maybe("session", Models.Upload.read) } }
    }

    /// An import by URL. Only the status values are evidenced.
    public struct WebUpload: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `status`.
        public var status: Models.WebUploadStatus? { get throws { try maybe("status", Models.WebUploadStatus.read) } }
    }

    /// The member `status` of `WebUpload`.
    public struct WebUploadStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `queued`
        public static var queued: Self { Self("queued") }

        /// `downloading`
        public static var downloading: Self { Self("downloading") }

        /// `uploading`
        public static var uploading: Self { Self("uploading") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `failed`
        public static var failed: Self { Self("failed") }

        /// `canceled`
        public static var canceled: Self { Self("canceled") }
    }
}
