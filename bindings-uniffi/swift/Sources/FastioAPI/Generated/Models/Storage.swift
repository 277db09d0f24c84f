// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// disabled - not processed; pending - queued; in_progress - running; ready - summary done,
    /// attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
    public struct AiState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disabled`
        public static var disabled: Self { Self("disabled") }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `inprogress`
        public static var inprogress: Self { Self("inprogress") }

        /// `ready`
        public static var ready: Self { Self("ready") }

        /// `indexed`
        public static var indexed: Self { Self("indexed") }

        /// `failed`
        public static var failed: Self { Self("failed") }
    }

    /// Where content comes from.
    public enum FileSource: Union {
        /// `type` is `upload`.
        case upload(Models.FileSourceUpload)

        /// `type` is `hash`.
        case hash(Models.FileSourceHash)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasTag("type", "upload") { return .upload(try Models.FileSourceUpload.read(json)) }
            if json.hasTag("type", "hash") { return .hash(try Models.FileSourceHash.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .upload(let value): value.asJSON
            case .hash(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// Content the service already has.
    public struct FileSourceHash: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            type: String,
            hash: Models.FileSourceHashHash
        ) {
            var json = JSON.Object()
            json.add("type", type)
            json.add("hash", hash)
            self.json = json
        }

        /// `type`. Only `hash`.
        public var type: String { get throws { try need("type", Forms.text) } }

        /// `hash`.
        public var hash: Models.FileSourceHashHash { get throws { try need("hash", Models.FileSourceHashHash.read) } }
    }

    /// The member `hash` of `FileSourceHash`.
    public struct FileSourceHashHash: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            hash: String,
            hashType: Models.FileSourceHashHashHashType
        ) {
            var json = JSON.Object()
            json.add("hash", hash)
            json.add("hash_type", hashType)
            self.json = json
        }

        /// `hash`.
        public var hash: String { get throws { try need("hash", Forms.text) } }

        /// `hash_type`. One of `md5`, `sha1`, `sha256`, `sha384`.
        public var hashType: Models.FileSourceHashHashHashType { get throws { try need("hash_type", Models.FileSourceHashHashHashType.read) } }
    }

    /// The member `hash_type` of `FileSourceHashHash`.
    public struct FileSourceHashHashHashType: Word {
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
    }

    /// A form of `FileSource`.
    public struct FileSourceUpload: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            type: String,
            upload: Models.FileSourceUploadUpload
        ) {
            var json = JSON.Object()
            json.add("type", type)
            json.add("upload", upload)
            self.json = json
        }

        /// `type`. Only `upload`.
        public var type: String { get throws { try need("type", Forms.text) } }

        /// `upload`.
        public var upload: Models.FileSourceUploadUpload { get throws { try need("upload", Models.FileSourceUploadUpload.read) } }
    }

    /// The member `upload` of `FileSourceUpload`.
    public struct FileSourceUploadUpload: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            id: String
        ) {
            var json = JSON.Object()
            json.add("id", id)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String { get throws { try need("id", Forms.text) } }
    }

    /// A lock. Only lock_token, in the reply to acquire, and actor are evidenced.
    public struct Lock: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `lock_token`.
        public var lockToken: Secret? { get throws { try maybe("lock_token", Forms.secret) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }
    }

    /// `MediaSegment`, as the API describes it.
    public struct MediaSegment: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `start_seconds`.
        public var startSeconds: Double? { get throws { try maybe("start_seconds", Forms.number) } }

        /// `end_seconds`.
        public var endSeconds: Double? { get throws { try maybe("end_seconds", Forms.number) } }
    }

    /// A file, folder, note or link. x-level tells the lowest output level that carries a field;
    /// levels are cumulative and full is the default. A field that does not apply to the type is
    /// absent.
    public struct Node: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `type`. From output level `terse` on.
        public var type: Models.NodeType? { get throws { try maybe("type", Models.NodeType.read) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// Parent folder id or root. From output level `terse` on.
        public var parent: String? { get throws { try maybe("parent", Forms.text) } }

        /// Notes carry text/markdown. From output level `terse` on. On: file, note.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }

        /// Bytes. At least 0. From output level `terse` on. On: file.
        public var size: Int? { get throws { try maybe("size", Forms.integer) } }

        /// A point in time, UTC. From output level `terse` on.
        public var modified: String? { get throws { try maybe("modified", Forms.loose) } }

        /// Nodes. A client accepts a plain list and an object with count and items, both of which
        /// the official client handles. From output level `terse` on. On: folder.
        public var nodes: Models.NodeList? { get throws { try maybe("nodes", Models.NodeList.read) } }

        /// `NodeSummary`, as the API describes it. From output level `terse` on. On: file, note.
        public var summary: Models.NodeSummary? { get throws { try maybe("summary", Models.NodeSummary.read) } }

        /// Keyed by preview type (thumbnail, image, pdf, mp4, hlsstream, audio, spreadsheet). From
        /// output level `terse` on. On: file.
        public var previews: [String: Models.PreviewState]? { get throws { try maybe("previews", Forms.map(Models.PreviewState.read)) } }

        /// `is_share_root`. From output level `terse` on. On: folder.
        public var isShareRoot: Bool? { get throws { try maybe("is_share_root", Forms.boolean) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on. On: folder.
        public var shareId: String? { get throws { try maybe("share_id", Forms.loose) } }

        /// Current version id; the versionId of scope and attachment pairs. From output level
        /// `standard` on. On: file, note.
        public var version: String? { get throws { try maybe("version", Forms.text) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// `restricted`. From output level `standard` on.
        public var restricted: Bool? { get throws { try maybe("restricted", Forms.boolean) } }

        /// `dmca`. From output level `standard` on.
        public var dmca: Bool? { get throws { try maybe("dmca", Forms.boolean) } }

        /// `locked`. From output level `standard` on.
        public var locked: Bool? { get throws { try maybe("locked", Forms.boolean) } }

        /// Such as document or image. From output level `standard` on. On: file.
        public var mimecategory: String? { get throws { try maybe("mimecategory", Forms.text) } }

        /// `NodeOrigin`, as the API describes it. From output level `standard` on. On: file.
        public var origin: Models.NodeOrigin? { get throws { try maybe("origin", Models.NodeOrigin.read) } }

        /// `NodeAi`, as the API describes it. From output level `standard` on. On: file, note.
        public var ai: Models.NodeAi? { get throws { try maybe("ai", Models.NodeAi.read) } }

        /// Title and short description set by a user; they override the generated ones. From output
        /// level `standard` on. On: file.
        public var metadata: Models.NodeTexts? { get throws { try maybe("metadata", Models.NodeTexts.read) } }

        /// Set on trashed nodes; a time or a flag. From output level `standard` on.
        public var deleted: JSON? { get throws { try maybe("deleted", Forms.any) } }

        /// Folder the node was trashed from. From output level `standard` on.
        public var deletedFrom: JSON? { get throws { try maybe("deleted_from", Forms.any) } }

        /// `is_imported`. From output level `standard` on.
        public var isImported: Bool? { get throws { try maybe("is_imported", Forms.boolean) } }

        /// `target_type`. From output level `standard` on. On: link.
        public var targetType: String? { get throws { try maybe("target_type", Forms.text) } }

        /// `target_id`. From output level `standard` on. On: link.
        public var targetId: String? { get throws { try maybe("target_id", Forms.text) } }

        /// `virus`. From output level `full` on. On: file.
        public var virus: Models.NodeVirus? { get throws { try maybe("virus", Models.NodeVirus.read) } }

        /// Includes EXIF where present; only for callers who may download the file. From output
        /// level `full` on. On: file.
        public var fileAttributes: Models.NodeFileAttributes? { get throws { try maybe("file_attributes", Models.NodeFileAttributes.read) } }

        /// `hash`. From output level `full` on. On: file.
        public var hash: String? { get throws { try maybe("hash", Forms.text) } }

        /// `hash_algo`. From output level `full` on. On: file.
        public var hashAlgo: Models.NodeHashAlgo? { get throws { try maybe("hash_algo", Models.NodeHashAlgo.read) } }

        /// CRC-32C of the content, 8 hex digits, in node details. From output level `full` on. On:
        /// file.
        public var crc32c: String? { get throws { try maybe("crc32c", Forms.text) } }

        /// Extracted and user-set values. From output level `full` on. On: file, note.
        public var metadataFacts: Models.MetadataFacts? { get throws { try maybe("metadata_facts", Models.MetadataFacts.read) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name. From
        /// output level `full` on.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }

        /// The lock while locked, else null. Its fields are not documented. From output level
        /// `full` on.
        public var lockInfo: Models.Lock? { get throws { try maybe("lock_info", Models.Lock.read) } }

        /// `import_metadata`. From output level `full` on.
        public var importMetadata: JSON? { get throws { try maybe("import_metadata", Forms.any) } }
    }

    /// `NodeAi`, as the API describes it.
    public struct NodeAi: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// disabled - not processed; pending - queued; in_progress - running; ready - summary done,
        /// attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
        public var state: Models.AiState? { get throws { try maybe("state", Models.AiState.read) } }

        /// May be attached to a chat. From output level `full` on.
        public var attach: Bool? { get throws { try maybe("attach", Forms.boolean) } }

        /// `summary`. From output level `full` on.
        public var summary: Bool? { get throws { try maybe("summary", Forms.boolean) } }
    }

    /// `NodeFetchError`, as the API describes it.
    public struct NodeFetchError: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// As sent.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// 191878 malformed id or wrong type; 133123 no such node here; 146256 could not be read
        /// this time, retry; 146950 the content is gone, do not retry; 179961 could not be
        /// formatted.
        public var code: Int? { get throws { try maybe("code", Forms.integer) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }
    }

    /// Includes EXIF where present; only for callers who may download the file.
    public struct NodeFileAttributes: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `width`.
        public var width: Int? { get throws { try maybe("width", Forms.integer) } }

        /// `height`.
        public var height: Int? { get throws { try maybe("height", Forms.integer) } }

        /// `duration`.
        public var duration: Double? { get throws { try maybe("duration", Forms.number) } }
    }

    /// The member `hash_algo` of `Node`.
    public struct NodeHashAlgo: Word {
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

    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles.
    public enum NodeList: Union {
        /// The only list among the forms.
        case list([Models.Node])

        /// The only object among the forms.
        case object(Models.NodeListObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isList { return .list(try Forms.list(Models.Node.read)(json)) }
            if json.isObject { return .object(try Models.NodeListObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .list(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `NodeList`.
    public struct NodeListObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `count`.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `items`.
        public var items: [Models.Node]? { get throws { try maybe("items", Forms.list(Models.Node.read)) } }
    }

    /// `NodeMulti`, as the API describes it.
    public struct NodeMulti: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `format`.
        public var format: String? { get throws { try maybe("format", Forms.text) } }

        /// `nodes`.
        public var nodes: [Models.Node]? { get throws { try maybe("nodes", Forms.list(Models.Node.read)) } }

        /// `errors`.
        public var errors: [Models.NodeFetchError]? { get throws { try maybe("errors", Forms.list(Models.NodeFetchError.read)) } }

        /// `node_count`.
        public var nodeCount: Int? { get throws { try maybe("node_count", Forms.integer) } }

        /// `error_count`.
        public var errorCount: Int? { get throws { try maybe("error_count", Forms.integer) } }

        /// `requested_count`.
        public var requestedCount: Int? { get throws { try maybe("requested_count", Forms.integer) } }
    }

    /// `NodeOrigin`, as the API describes it.
    public struct NodeOrigin: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`.
        public var type: Models.NodeOriginType? { get throws { try maybe("type", Models.NodeOriginType.read) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53.
        public var creator: String? { get throws { try maybe("creator", Forms.loose) } }

        /// Upload session the file came from; without hyphens.
        public var uploadSessionId: String? { get throws { try maybe("upload_session_id", Forms.text) } }
    }

    /// The member `type` of `NodeOrigin`.
    public struct NodeOriginType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `upload`
        public static var upload: Self { Self("upload") }

        /// `chunked`
        public static var chunked: Self { Self("chunked") }
    }

    /// `NodeSummary`, as the API describes it.
    public struct NodeSummary: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `title`. From output level `terse` on.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `short`. From output level `full` on.
        public var short: String? { get throws { try maybe("short", Forms.text) } }

        /// `long`. From output level `full` on.
        public var long: String? { get throws { try maybe("long", Forms.text) } }

        /// `category`. From output level `full` on. On: note.
        public var category: String? { get throws { try maybe("category", Forms.text) } }
    }

    /// Title and short description set by a user; they override the generated ones.
    public struct NodeTexts: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `title`. At most 50 characters.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `short`. At most 2048 characters.
        public var short: String? { get throws { try maybe("short", Forms.text) } }
    }

    /// The member `type` of `Node`.
    public struct NodeType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `file`
        public static var file: Self { Self("file") }

        /// `folder`
        public static var folder: Self { Self("folder") }

        /// `note`
        public static var note: Self { Self("note") }

        /// `link`
        public static var link: Self { Self("link") }
    }

    /// One version of a file or note. Only the id and the actor are evidenced.
    public struct NodeVersion: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }
    }

    /// The member `virus` of `Node`.
    public struct NodeVirus: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: Models.NodeVirusStatus? { get throws { try maybe("status", Models.NodeVirusStatus.read) } }

        /// `infected`.
        public var infected: Bool? { get throws { try maybe("infected", Forms.boolean) } }

        /// Why not scanned, e.g. scan not run.
        public var reason: String? { get throws { try maybe("reason", Forms.text) } }
    }

    /// The member `status` of `NodeVirus`.
    public struct NodeVirusStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `scanned`
        public static var scanned: Self { Self("scanned") }

        /// `unscanned`
        public static var unscanned: Self { Self("unscanned") }
    }

    /// `PageRange`, as the API describes it.
    public struct PageRange: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// From 1.
        public var startPage: Int? { get throws { try maybe("start_page", Forms.integer) } }

        /// Included.
        public var endPage: Int? { get throws { try maybe("end_page", Forms.integer) } }
    }

    /// `PreviewState`, as the API describes it.
    public struct PreviewState: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `state`. From output level `full` on.
        public var state: Models.PreviewStateState? { get throws { try maybe("state", Models.PreviewStateState.read) } }

        /// Replaces state below the full level. From output level `terse` on.
        public var ready: Bool? { get throws { try maybe("ready", Forms.boolean) } }
    }

    /// The member `state` of `PreviewState`.
    public struct PreviewStateState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `unknown`
        public static var unknown: Self { Self("unknown") }

        /// `not possible`
        public static var notPossible: Self { Self("not possible") }

        /// `not generated`
        public static var notGenerated: Self { Self("not generated") }

        /// `error`
        public static var error: Self { Self("error") }

        /// `in progress`
        public static var inProgress: Self { Self("in progress") }

        /// `ready`
        public static var ready: Self { Self("ready") }
    }

    /// A retired public link to one file; no sign-in needed. At most 1 GB. Its fields are not
    /// documented.
    public struct QuickShare: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }
    }

    /// `SearchBucket`, as the API describes it.
    public struct SearchBucket: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [JSON]? { get throws { try maybe("items", Forms.list(Forms.any)) } }

        /// `offset`.
        public var offset: Int? { get throws { try maybe("offset", Forms.integer) } }

        /// `limit`.
        public var limit: Int? { get throws { try maybe("limit", Forms.integer) } }

        /// `total`.
        public var total: Int? { get throws { try maybe("total", Forms.integer) } }

        /// gte means total is a lower bound.
        public var totalRelation: Models.SearchBucketTotalRelation? { get throws { try maybe("total_relation", Models.SearchBucketTotalRelation.read) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }

        /// degraded means empty for a passing fault.
        public var status: Models.SearchBucketStatus? { get throws { try maybe("status", Models.SearchBucketStatus.read) } }

        /// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when
        /// it was sent.
        public var searchMetadata: Models.SearchMetadata? { get throws { try maybe("search_metadata", Models.SearchMetadata.read) } }
    }

    /// degraded means empty for a passing fault.
    public struct SearchBucketStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ok`
        public static var ok: Self { Self("ok") }

        /// `degraded`
        public static var degraded: Self { Self("degraded") }
    }

    /// gte means total is a lower bound.
    public struct SearchBucketTotalRelation: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `eq`
        public static var eq: Self { Self("eq") }

        /// `gte`
        public static var gte: Self { Self("gte") }
    }

    /// One file. Hybrid only means absent when no semantic part ran (intelligence off,
    /// search_in=filename or a fault).
    public struct SearchHit: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// The present folder if path_complete; else as the index had it.
        public var parentId: String? { get throws { try maybe("parent_id", Forms.text) } }

        /// Names of the folders above, joined with an unescaped /, without the file; empty at the
        /// root, null if path_complete is false. For display only.
        public var path: String? { get throws { try maybe("path", Forms.text) } }

        /// The same folders, from the top; with path_complete false only those nearest the file.
        public var ancestors: [Models.SearchHitAncestorsItem]? { get throws { try maybe("ancestors", Forms.list(Models.SearchHitAncestorsItem.read)) } }

        /// Whether the way up reached the root.
        public var pathComplete: Bool? { get throws { try maybe("path_complete", Forms.boolean) } }

        /// `type`.
        public var type: Models.SearchHitType? { get throws { try maybe("type", Models.SearchHitType.read) } }

        /// Scaled for this result set, highest 1.0; neither a threshold nor a sort key. Hybrid
        /// only.
        public var relevanceScore: Double? { get throws { try maybe("relevance_score", Forms.number) } }

        /// Not rescaled; compare only within one score_source. null for filename. Hybrid only.
        public var rawScore: Double? { get throws { try maybe("raw_score", Forms.number) } }

        /// What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid
        /// only.
        public var scoreSource: Models.SearchHitScoreSource? { get throws { try maybe("score_source", Models.SearchHitScoreSource.read) } }

        /// Matching passage. Cut to about 200 bytes at terse and 600 at standard, ending in an
        /// ellipsis; keyword hits have it for the top few only.
        public var contentSnippet: String? { get throws { try maybe("content_snippet", Forms.text) } }

        /// Which parts matched.
        public var matchSource: Models.SearchHitMatchSource? { get throws { try maybe("match_source", Models.SearchHitMatchSource.read) } }

        /// Hybrid only; keyword hits not at terse.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }

        /// Whether the file has indexed text; null: not known here.
        public var textIndexed: Bool? { get throws { try maybe("text_indexed", Forms.boolean) } }

        /// Short AI summary of the whole file; null at terse and on keyword-only replies.
        public var summaryShort: String? { get throws { try maybe("summary_short", Forms.text) } }

        /// The best real passage, never a summary; null if none was found.
        public var bestChunk: Models.SearchPassage? { get throws { try maybe("best_chunk", Models.SearchPassage.read) } }

        /// The query also matched extracted metadata.
        public var metadataMatch: Bool? { get throws { try maybe("metadata_match", Forms.boolean) } }

        /// Reserved, null so far.
        public var metadataMatchField: String? { get throws { try maybe("metadata_match_field", Forms.text) } }

        /// Audio and video only. Hybrid only.
        public var mediaSegment: Models.MediaSegment? { get throws { try maybe("media_segment", Models.MediaSegment.read) } }

        /// Documents only; null when the best evidence is the summary. Hybrid only.
        public var page: Models.PageRange? { get throws { try maybe("page", Models.PageRange.read) } }

        /// With details=true; null if it cannot be loaded.
        public var node: Models.Node? { get throws { try maybe("node", Models.Node.read) } }
    }

    /// One of: The member `ancestors` of `SearchHit`.
    public struct SearchHitAncestorsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }
    }

    /// `SearchHitLegacy`, as the API describes it.
    public struct SearchHitLegacy: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `content`.
        public var content: String? { get throws { try maybe("content", Forms.text) } }

        /// `score`. 0 to 1.
        public var score: Double? { get throws { try maybe("score", Forms.number) } }

        /// A file, folder, note or link. x-level tells the lowest output level that carries a
        /// field; levels are cumulative and full is the default. A field that does not apply to the
        /// type is absent.
        public var node: Models.Node? { get throws { try maybe("node", Models.Node.read) } }

        /// When node is null.
        public var fileDetails: Models.SearchHitLegacyFileDetails? { get throws { try maybe("file_details", Models.SearchHitLegacyFileDetails.read) } }
    }

    /// When node is null.
    public struct SearchHitLegacyFileDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `node_id`.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `version_id`.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `mimetype`.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }
    }

    /// Which parts matched.
    public struct SearchHitMatchSource: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `keyword`
        public static var keyword: Self { Self("keyword") }

        /// `semantic`
        public static var semantic: Self { Self("semantic") }

        /// `both`
        public static var both: Self { Self("both") }
    }

    /// What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only.
    public struct SearchHitScoreSource: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `keyword`
        public static var keyword: Self { Self("keyword") }

        /// `semantic`
        public static var semantic: Self { Self("semantic") }

        /// `filename`
        public static var filename: Self { Self("filename") }

        /// `metadata`
        public static var metadata: Self { Self("metadata") }
    }

    /// The member `type` of `SearchHit`.
    public struct SearchHitType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `file`
        public static var file: Self { Self("file") }

        /// `folder`
        public static var folder: Self { Self("folder") }

        /// `link`
        public static var link: Self { Self("link") }

        /// `note`
        public static var note: Self { Self("note") }
    }

    /// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    /// was sent.
    public struct SearchMetadata: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `intelligence_enabled`.
        public var intelligenceEnabled: Bool? { get throws { try maybe("intelligence_enabled", Forms.boolean) } }

        /// false when the semantic part failed.
        public var semanticAvailable: Bool? { get throws { try maybe("semantic_available", Forms.boolean) } }

        /// Whether a scope was applied.
        public var scoped: Bool? { get throws { try maybe("scoped", Forms.boolean) } }

        /// A folder scope ran past 100 references; only present then.
        public var scopeIncomplete: Bool? { get throws { try maybe("scope_incomplete", Forms.boolean) } }

        /// Only with search_in. False, on shares only: content cannot be searched here at all.
        public var contentSearchAvailable: Bool? { get throws { try maybe("content_search_available", Forms.boolean) } }

        /// Why not.
        public var reason: Models.SearchMetadataReason? { get throws { try maybe("reason", Models.SearchMetadataReason.read) } }
    }

    /// Why not.
    public struct SearchMetadataReason: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `intelligence_disabled`
        public static var intelligenceDisabled: Self { Self("intelligence_disabled") }

        /// `summary_permission_denied`
        public static var summaryPermissionDenied: Self { Self("summary_permission_denied") }

        /// `content_not_indexed`
        public static var contentNotIndexed: Self { Self("content_not_indexed") }
    }

    /// `SearchPassage`, as the API describes it.
    public struct SearchPassage: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Cut like content_snippet; null when same_as_snippet.
        public var text: String? { get throws { try maybe("text", Forms.text) } }

        /// At terse and standard: the text is content_snippet. Always false at full.
        public var sameAsSnippet: Bool? { get throws { try maybe("same_as_snippet", Forms.boolean) } }

        /// `PageRange`, as the API describes it.
        public var page: Models.PageRange? { get throws { try maybe("page", Models.PageRange.read) } }

        /// `MediaSegment`, as the API describes it.
        public var mediaSegment: Models.MediaSegment? { get throws { try maybe("media_segment", Models.MediaSegment.read) } }

        /// Not to be compared between hits of different score_source.
        public var score: Double? { get throws { try maybe("score", Forms.number) } }

        /// `result_type`.
        public var resultType: Models.SearchPassageResultType? { get throws { try maybe("result_type", Models.SearchPassageResultType.read) } }

        /// Address of the chunk from 0, for chunk_from of storage.read_text; null: not worked out,
        /// as for every transcript.
        public var position: Int? { get throws { try maybe("position", Forms.integer) } }

        /// Absent on older content.
        public var sequence: Int? { get throws { try maybe("sequence", Forms.integer) } }

        /// Version the position holds for; compare it with that of storage.read_text.
        public var indexedVersionId: String? { get throws { try maybe("indexed_version_id", Forms.text) } }

        /// Label of the chunk's text; null exactly when position is.
        public var chunkHash: String? { get throws { try maybe("chunk_hash", Forms.text) } }
    }

    /// The member `result_type` of `SearchPassage`.
    public struct SearchPassageResultType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `doc`
        public static var doc: Self { Self("doc") }

        /// `transcript`
        public static var transcript: Self { Self("transcript") }
    }

    /// Field a storage listing is ordered by.
    public struct SortBy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `name`
        public static var name: Self { Self("name") }

        /// `updated`
        public static var updated: Self { Self("updated") }

        /// `created`
        public static var created: Self { Self("created") }

        /// `type`
        public static var type: Self { Self("type") }
    }

    /// Direction of the order.
    public struct SortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// What `storage.list_recent` answers.
    public struct StorageListRecentReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Nodes. A client accepts a plain list and an object with count and items, both of which
        /// the official client handles.
        public var nodes: Models.NodeList? { get throws { try maybe("nodes", Models.NodeList.read) } }

        /// `KeysetPagination`, as the API describes it.
        public var pagination: Models.KeysetPagination? { get throws { try maybe("pagination", Models.KeysetPagination.read) } }
    }

    /// Keep one node type.
    public struct StorageListRecentType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `file`
        public static var file: Self { Self("file") }

        /// `folder`
        public static var folder: Self { Self("folder") }

        /// `link`
        public static var link: Self { Self("link") }

        /// `note`
        public static var note: Self { Self("note") }
    }

    /// What `storage.list` answers.
    public struct StorageListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Nodes. A client accepts a plain list and an object with count and items, both of which
        /// the official client handles.
        public var nodes: Models.NodeList? { get throws { try maybe("nodes", Models.NodeList.read) } }

        /// `KeysetPagination`, as the API describes it.
        public var pagination: Models.KeysetPagination? { get throws { try maybe("pagination", Models.KeysetPagination.read) } }
    }

    /// What `storage.list_trash` answers.
    public struct StorageListTrashReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Nodes. A client accepts a plain list and an object with count and items, both of which
        /// the official client handles.
        public var nodes: Models.NodeList? { get throws { try maybe("nodes", Models.NodeList.read) } }

        /// `KeysetPagination`, as the API describes it.
        public var pagination: Models.KeysetPagination? { get throws { try maybe("pagination", Models.KeysetPagination.read) } }
    }

    /// terse leaves the text out.
    public struct StorageReadTextManyOutput: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `terse`
        public static var terse: Self { Self("terse") }

        /// `standard`
        public static var standard: Self { Self("standard") }

        /// `full`
        public static var full: Self { Self("full") }
    }

    /// terse leaves the text out.
    public struct StorageReadTextOutput: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `terse`
        public static var terse: Self { Self("terse") }

        /// `standard`
        public static var standard: Self { Self("standard") }

        /// `full`
        public static var full: Self { Self("full") }
    }

    /// One of: The parameter `filters` of `storage.search`.
    public struct StorageSearchFiltersItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String? = nil,
            `operator`: String? = nil,
            value: JSON? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("operator", `operator`)
            json.add("value", value)
            self.json = json
        }

        /// `field`.
        public var field: String? { get throws { try maybe("field", Forms.text) } }

        /// `operator`.
        public var `operator`: String? { get throws { try maybe("operator", Forms.text) } }

        /// `value`.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }
    }

    /// How a name is matched. exact also matches the name without its extension; only glob has
    /// wildcards. Ignored with search_in=content.
    public struct StorageSearchNameMatch: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `auto`
        public static var auto: Self { Self("auto") }

        /// `exact`
        public static var exact: Self { Self("exact") }

        /// `prefix`
        public static var prefix: Self { Self("prefix") }

        /// `contains`
        public static var contains: Self { Self("contains") }

        /// `glob`
        public static var glob: Self { Self("glob") }
    }

    /// What `storage.search` answers.
    public struct StorageSearchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Hits keyed by node id.
        public var files: [String: Models.SearchHit]? { get throws { try maybe("files", Forms.map(Models.SearchHit.read)) } }

        /// Older shape.
        public var results: [Models.SearchHitLegacy]? { get throws { try maybe("results", Forms.list(Models.SearchHitLegacy.read)) } }

        /// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when
        /// it was sent.
        public var searchMetadata: Models.SearchMetadata? { get throws { try maybe("search_metadata", Models.SearchMetadata.read) } }

        /// Present only when filters reached the server and ran; its absence (or null) means the
        /// hits are unfiltered.
        public var metadataFilter: Models.StorageSearchReplyMetadataFilter? { get throws { try maybe("metadata_filter", Models.StorageSearchReplyMetadataFilter.read) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// Present only when filters reached the server and ran; its absence (or null) means the hits
    /// are unfiltered.
    public struct StorageSearchReplyMetadataFilter: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `applied`.
        public var applied: Bool? { get throws { try maybe("applied", Forms.boolean) } }

        /// `matched`.
        public var matched: Int? { get throws { try maybe("matched", Forms.integer) } }
    }

    /// What to match. filename skips the content lookup and answers the same with intelligence off.
    public struct StorageSearchSearchIn: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `filename`
        public static var filename: Self { Self("filename") }

        /// `content`
        public static var content: Self { Self("content") }

        /// `both`
        public static var both: Self { Self("both") }
    }

    /// What `storage.transfer` answers.
    public struct StorageTransferReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A file, folder, note or link. x-level tells the lowest output level that carries a
        /// field; levels are cumulative and full is the default. A field that does not apply to the
        /// type is absent.
        public var node: Models.Node? { get throws { try maybe("node", Models.Node.read) } }

        /// With move, whether the source reached the trash. Known by inference only.
        public var sourceTrashed: Bool? { get throws { try maybe("source_trashed", Forms.boolean) } }
    }

    /// The parameter `transfer_mode` of `storage.transfer`.
    public struct StorageTransferTransferMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `copy`
        public static var copy: Self { Self("copy") }

        /// `move`
        public static var move: Self { Self("move") }
    }

    /// `TextChunk`, as the API describes it.
    public struct TextChunk: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The chunk's address, from 0 in reading order.
        public var position: Int? { get throws { try maybe("position", Forms.integer) } }

        /// `sequence`.
        public var sequence: Int? { get throws { try maybe("sequence", Forms.integer) } }

        /// Older address; do not use.
        public var chunkIndex: Int? { get throws { try maybe("chunk_index", Forms.integer) } }

        /// `start_page`.
        public var startPage: Int? { get throws { try maybe("start_page", Forms.integer) } }

        /// `end_page`.
        public var endPage: Int? { get throws { try maybe("end_page", Forms.integer) } }

        /// `chars`.
        public var chars: Int? { get throws { try maybe("chars", Forms.integer) } }

        /// Label of 10 characters; the same text has the same label everywhere.
        public var chunkHash: String? { get throws { try maybe("chunk_hash", Forms.text) } }

        /// With q only.
        public var score: Double? { get throws { try maybe("score", Forms.number) } }

        /// Absent with output=terse.
        public var text: String? { get throws { try maybe("text", Forms.text) } }
    }

    /// `TextContent`, as the API describes it.
    public struct TextContent: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `mimetype`.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }

        /// `indexed`.
        public var indexed: Bool? { get throws { try maybe("indexed", Forms.boolean) } }

        /// Whether the index reports itself finished; may lag. In the multi-file reply in ordered
        /// mode only.
        public var complete: Bool? { get throws { try maybe("complete", Forms.boolean) } }

        /// `indexed_version_id`.
        public var indexedVersionId: String? { get throws { try maybe("indexed_version_id", Forms.text) } }

        /// `page_addressable`.
        public var pageAddressable: Bool? { get throws { try maybe("page_addressable", Forms.boolean) } }

        /// `num_pages`.
        public var numPages: Int? { get throws { try maybe("num_pages", Forms.integer) } }

        /// `total_chunks`.
        public var totalChunks: Int? { get throws { try maybe("total_chunks", Forms.integer) } }

        /// `chunks`.
        public var chunks: [Models.TextChunk]? { get throws { try maybe("chunks", Forms.list(Models.TextChunk.read)) } }

        /// null ends the window. In the multi-file reply in ordered mode only.
        public var nextCursor: String? { get throws { try maybe("next_cursor", Forms.text) } }

        /// Whole chunks were left out for max_bytes; not a sign of the end.
        public var truncated: Bool? { get throws { try maybe("truncated", Forms.boolean) } }
    }
}
