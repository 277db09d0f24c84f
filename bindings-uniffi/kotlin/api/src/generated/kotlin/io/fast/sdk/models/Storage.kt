// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.hasTag
import io.fast.sdk.members
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * disabled - not processed; pending - queued; in_progress - running; ready - summary done,
 * attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
 */
@JvmInline
public value class AiState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiState>() {
        override fun make(value: String): AiState = AiState(value)

        /** `disabled` */
        public val DISABLED: AiState get() = AiState("disabled")

        /** `pending` */
        public val PENDING: AiState get() = AiState("pending")

        /** `in_progress` */
        public val IN_PROGRESS: AiState get() = AiState("in_progress")

        /** `inprogress` */
        public val INPROGRESS: AiState get() = AiState("inprogress")

        /** `ready` */
        public val READY: AiState get() = AiState("ready")

        /** `indexed` */
        public val INDEXED: AiState get() = AiState("indexed")

        /** `failed` */
        public val FAILED: AiState get() = AiState("failed")
    }
}

/** Where content comes from. */
public sealed class FileSource(json: JsonElement) : Union(json) {
    /** `type` is `upload`. */
    public class Upload(json: JsonElement) : FileSource(json) {
        /** The value. */
        public val value: io.fast.sdk.models.FileSourceUpload get() = io.fast.sdk.models.FileSourceUpload.read(json)
    }

    /** `type` is `hash`. */
    public class Hash(json: JsonElement) : FileSource(json) {
        /** The value. */
        public val value: io.fast.sdk.models.FileSourceHash get() = io.fast.sdk.models.FileSourceHash.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : FileSource(json)

    public companion object : Form<FileSource>() {
        override fun read(json: JsonElement): FileSource = when {
            json.hasTag("type", "upload") -> Upload(json)
            json.hasTag("type", "hash") -> Hash(json)
            else -> Unknown(json)
        }
    }
}

/** Content the service already has. */
public class FileSourceHash(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        type: String,
        hash: FileSourceHashHash,
    ) : this(
        members(
            "type" gets type,
            "hash" gets hash,
        ),
    )

    /** `type`. Only `hash`. */
    public val type: String get() = need("type", Forms.text)

    /** `hash`. */
    public val hash: FileSourceHashHash get() = need("hash", FileSourceHashHash)

    public companion object : ModelForm<FileSourceHash>() {
        override fun make(json: JsonObject): FileSourceHash = FileSourceHash(json)
    }
}

/** The member `hash` of `FileSourceHash`. */
public class FileSourceHashHash(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        hash: String,
        hashType: FileSourceHashHashHashType,
    ) : this(
        members(
            "hash" gets hash,
            "hash_type" gets hashType,
        ),
    )

    /** `hash`. */
    public val hash: String get() = need("hash", Forms.text)

    /** `hash_type`. One of `md5`, `sha1`, `sha256`, `sha384`. */
    public val hashType: FileSourceHashHashHashType get() = need("hash_type", FileSourceHashHashHashType)

    public companion object : ModelForm<FileSourceHashHash>() {
        override fun make(json: JsonObject): FileSourceHashHash = FileSourceHashHash(json)
    }
}

/** The member `hash_type` of `FileSourceHashHash`. */
@JvmInline
public value class FileSourceHashHashHashType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FileSourceHashHashHashType>() {
        override fun make(value: String): FileSourceHashHashHashType = FileSourceHashHashHashType(value)

        /** `md5` */
        public val MD5: FileSourceHashHashHashType get() = FileSourceHashHashHashType("md5")

        /** `sha1` */
        public val SHA1: FileSourceHashHashHashType get() = FileSourceHashHashHashType("sha1")

        /** `sha256` */
        public val SHA256: FileSourceHashHashHashType get() = FileSourceHashHashHashType("sha256")

        /** `sha384` */
        public val SHA384: FileSourceHashHashHashType get() = FileSourceHashHashHashType("sha384")
    }
}

/** A form of `FileSource`. */
public class FileSourceUpload(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        type: String,
        upload: FileSourceUploadUpload,
    ) : this(
        members(
            "type" gets type,
            "upload" gets upload,
        ),
    )

    /** `type`. Only `upload`. */
    public val type: String get() = need("type", Forms.text)

    /** `upload`. */
    public val upload: FileSourceUploadUpload get() = need("upload", FileSourceUploadUpload)

    public companion object : ModelForm<FileSourceUpload>() {
        override fun make(json: JsonObject): FileSourceUpload = FileSourceUpload(json)
    }
}

/** The member `upload` of `FileSourceUpload`. */
public class FileSourceUploadUpload(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        id: String,
    ) : this(
        members(
            "id" gets id,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String get() = need("id", Forms.text)

    public companion object : ModelForm<FileSourceUploadUpload>() {
        override fun make(json: JsonObject): FileSourceUploadUpload = FileSourceUploadUpload(json)
    }
}

/** A lock. Only lock_token, in the reply to acquire, and actor are evidenced. */
public class Lock(json: JsonObject) : Model(json) {
    /** `lock_token`. */
    public val lockToken: Secret? get() = maybe("lock_token", Forms.secret)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    public companion object : ModelForm<Lock>() {
        override fun make(json: JsonObject): Lock = Lock(json)
    }
}

/** `MediaSegment`, as the API describes it. */
public class MediaSegment(json: JsonObject) : Model(json) {
    /** `start_seconds`. */
    public val startSeconds: Double? get() = maybe("start_seconds", Forms.number)

    /** `end_seconds`. */
    public val endSeconds: Double? get() = maybe("end_seconds", Forms.number)

    public companion object : ModelForm<MediaSegment>() {
        override fun make(json: JsonObject): MediaSegment = MediaSegment(json)
    }
}

/**
 * A file, folder, note or link. x-level tells the lowest output level that carries a field; levels
 * are cumulative and full is the default. A field that does not apply to the type is absent.
 */
public class Node(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `type`. From output level `terse` on. */
    public val type: NodeType? get() = maybe("type", NodeType)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** Parent folder id or root. From output level `terse` on. */
    public val parent: String? get() = maybe("parent", Forms.text)

    /** Notes carry text/markdown. From output level `terse` on. On: file, note. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    /** Bytes. At least 0. From output level `terse` on. On: file. */
    public val size: Long? get() = maybe("size", Forms.integer)

    /** A point in time, UTC. From output level `terse` on. */
    public val modified: String? get() = maybe("modified", Forms.loose)

    /**
     * Nodes. A client accepts a plain list and an object with count and items, both of which the
     * official client handles. From output level `terse` on. On: folder.
     */
    public val nodes: NodeList? get() = maybe("nodes", NodeList)

    /** `NodeSummary`, as the API describes it. From output level `terse` on. On: file, note. */
    public val summary: NodeSummary? get() = maybe("summary", NodeSummary)

    /**
     * Keyed by preview type (thumbnail, image, pdf, mp4, hlsstream, audio, spreadsheet). From
     * output level `terse` on. On: file.
     */
    public val previews: Map<String, PreviewState>? get() = maybe("previews", Forms.map(PreviewState))

    /** `is_share_root`. From output level `terse` on. On: folder. */
    public val isShareRoot: Boolean? get() = maybe("is_share_root", Forms.boolean)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on. On: folder.
     */
    public val shareId: String? get() = maybe("share_id", Forms.loose)

    /**
     * Current version id; the versionId of scope and attachment pairs. From output level `standard`
     * on. On: file, note.
     */
    public val version: String? get() = maybe("version", Forms.text)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** `restricted`. From output level `standard` on. */
    public val restricted: Boolean? get() = maybe("restricted", Forms.boolean)

    /** `dmca`. From output level `standard` on. */
    public val dmca: Boolean? get() = maybe("dmca", Forms.boolean)

    /** `locked`. From output level `standard` on. */
    public val locked: Boolean? get() = maybe("locked", Forms.boolean)

    /** Such as document or image. From output level `standard` on. On: file. */
    public val mimecategory: String? get() = maybe("mimecategory", Forms.text)

    /** `NodeOrigin`, as the API describes it. From output level `standard` on. On: file. */
    public val origin: NodeOrigin? get() = maybe("origin", NodeOrigin)

    /** `NodeAi`, as the API describes it. From output level `standard` on. On: file, note. */
    public val ai: NodeAi? get() = maybe("ai", NodeAi)

    /**
     * Title and short description set by a user; they override the generated ones. From output
     * level `standard` on. On: file.
     */
    public val metadata: NodeTexts? get() = maybe("metadata", NodeTexts)

    /** Set on trashed nodes; a time or a flag. From output level `standard` on. */
    public val deleted: JsonElement? get() = maybe("deleted", Forms.any)

    /** Folder the node was trashed from. From output level `standard` on. */
    public val deletedFrom: JsonElement? get() = maybe("deleted_from", Forms.any)

    /** `is_imported`. From output level `standard` on. */
    public val isImported: Boolean? get() = maybe("is_imported", Forms.boolean)

    /** `target_type`. From output level `standard` on. On: link. */
    public val targetType: String? get() = maybe("target_type", Forms.text)

    /** `target_id`. From output level `standard` on. On: link. */
    public val targetId: String? get() = maybe("target_id", Forms.text)

    /** `virus`. From output level `full` on. On: file. */
    public val virus: NodeVirus? get() = maybe("virus", NodeVirus)

    /**
     * Includes EXIF where present; only for callers who may download the file. From output level
     * `full` on. On: file.
     */
    public val fileAttributes: NodeFileAttributes? get() = maybe("file_attributes", NodeFileAttributes)

    /** `hash`. From output level `full` on. On: file. */
    public val hash: String? get() = maybe("hash", Forms.text)

    /** `hash_algo`. From output level `full` on. On: file. */
    public val hashAlgo: NodeHashAlgo? get() = maybe("hash_algo", NodeHashAlgo)

    /**
     * CRC-32C of the content, 8 hex digits, in node details. From output level `full` on. On: file.
     */
    public val crc32c: String? get() = maybe("crc32c", Forms.text)

    /** Extracted and user-set values. From output level `full` on. On: file, note. */
    public val metadataFacts: MetadataFacts? get() = maybe("metadata_facts", MetadataFacts)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name. From output level
     * `full` on.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    /**
     * The lock while locked, else null. Its fields are not documented. From output level `full` on.
     */
    public val lockInfo: Lock? get() = maybe("lock_info", Lock)

    /** `import_metadata`. From output level `full` on. */
    public val importMetadata: JsonElement? get() = maybe("import_metadata", Forms.any)

    public companion object : ModelForm<Node>() {
        override fun make(json: JsonObject): Node = Node(json)
    }
}

/** `NodeAi`, as the API describes it. */
public class NodeAi(json: JsonObject) : Model(json) {
    /**
     * disabled - not processed; pending - queued; in_progress - running; ready - summary done,
     * attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
     */
    public val state: AiState? get() = maybe("state", AiState)

    /** May be attached to a chat. From output level `full` on. */
    public val attach: Boolean? get() = maybe("attach", Forms.boolean)

    /** `summary`. From output level `full` on. */
    public val summary: Boolean? get() = maybe("summary", Forms.boolean)

    public companion object : ModelForm<NodeAi>() {
        override fun make(json: JsonObject): NodeAi = NodeAi(json)
    }
}

/** `NodeFetchError`, as the API describes it. */
public class NodeFetchError(json: JsonObject) : Model(json) {
    /** As sent. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /**
     * 191878 malformed id or wrong type; 133123 no such node here; 146256 could not be read this
     * time, retry; 146950 the content is gone, do not retry; 179961 could not be formatted.
     */
    public val code: Long? get() = maybe("code", Forms.integer)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    public companion object : ModelForm<NodeFetchError>() {
        override fun make(json: JsonObject): NodeFetchError = NodeFetchError(json)
    }
}

/** Includes EXIF where present; only for callers who may download the file. */
public class NodeFileAttributes(json: JsonObject) : Model(json) {
    /** `width`. */
    public val width: Long? get() = maybe("width", Forms.integer)

    /** `height`. */
    public val height: Long? get() = maybe("height", Forms.integer)

    /** `duration`. */
    public val duration: Double? get() = maybe("duration", Forms.number)

    public companion object : ModelForm<NodeFileAttributes>() {
        override fun make(json: JsonObject): NodeFileAttributes = NodeFileAttributes(json)
    }
}

/** The member `hash_algo` of `Node`. */
@JvmInline
public value class NodeHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<NodeHashAlgo>() {
        override fun make(value: String): NodeHashAlgo = NodeHashAlgo(value)

        /** `md5` */
        public val MD5: NodeHashAlgo get() = NodeHashAlgo("md5")

        /** `sha1` */
        public val SHA1: NodeHashAlgo get() = NodeHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: NodeHashAlgo get() = NodeHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: NodeHashAlgo get() = NodeHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: NodeHashAlgo get() = NodeHashAlgo("crc32c")
    }
}

/**
 * Nodes. A client accepts a plain list and an object with count and items, both of which the
 * official client handles.
 */
public sealed class NodeList(json: JsonElement) : Union(json) {
    /** The only list among the forms. */
    public class List(json: JsonElement) : NodeList(json) {
        /** The value. */
        public val value: kotlin.collections.List<io.fast.sdk.models.Node> get() = Forms.list(io.fast.sdk.models.Node).read(json)
    }

    /** The only object among the forms. */
    public class Object(json: JsonElement) : NodeList(json) {
        /** The value. */
        public val value: io.fast.sdk.models.NodeListObject get() = io.fast.sdk.models.NodeListObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : NodeList(json)

    public companion object : Form<NodeList>() {
        override fun read(json: JsonElement): NodeList = when {
            json is JsonArray -> List(json)
            json is JsonObject -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `NodeList`. */
public class NodeListObject(json: JsonObject) : Model(json) {
    /** `count`. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `items`. */
    public val items: List<Node>? get() = maybe("items", Forms.list(Node))

    public companion object : ModelForm<NodeListObject>() {
        override fun make(json: JsonObject): NodeListObject = NodeListObject(json)
    }
}

/** `NodeMulti`, as the API describes it. */
public class NodeMulti(json: JsonObject) : Model(json) {
    /** `format`. */
    public val format: String? get() = maybe("format", Forms.text)

    /** `nodes`. */
    public val nodes: List<Node>? get() = maybe("nodes", Forms.list(Node))

    /** `errors`. */
    public val errors: List<NodeFetchError>? get() = maybe("errors", Forms.list(NodeFetchError))

    /** `node_count`. */
    public val nodeCount: Long? get() = maybe("node_count", Forms.integer)

    /** `error_count`. */
    public val errorCount: Long? get() = maybe("error_count", Forms.integer)

    /** `requested_count`. */
    public val requestedCount: Long? get() = maybe("requested_count", Forms.integer)

    public companion object : ModelForm<NodeMulti>() {
        override fun make(json: JsonObject): NodeMulti = NodeMulti(json)
    }
}

/** `NodeOrigin`, as the API describes it. */
public class NodeOrigin(json: JsonObject) : Model(json) {
    /** `type`. */
    public val type: NodeOriginType? get() = maybe("type", NodeOriginType)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53.
     */
    public val creator: String? get() = maybe("creator", Forms.loose)

    /** Upload session the file came from; without hyphens. */
    public val uploadSessionId: String? get() = maybe("upload_session_id", Forms.text)

    public companion object : ModelForm<NodeOrigin>() {
        override fun make(json: JsonObject): NodeOrigin = NodeOrigin(json)
    }
}

/** The member `type` of `NodeOrigin`. */
@JvmInline
public value class NodeOriginType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<NodeOriginType>() {
        override fun make(value: String): NodeOriginType = NodeOriginType(value)

        /** `upload` */
        public val UPLOAD: NodeOriginType get() = NodeOriginType("upload")

        /** `chunked` */
        public val CHUNKED: NodeOriginType get() = NodeOriginType("chunked")
    }
}

/** `NodeSummary`, as the API describes it. */
public class NodeSummary(json: JsonObject) : Model(json) {
    /** `title`. From output level `terse` on. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `short`. From output level `full` on. */
    public val short: String? get() = maybe("short", Forms.text)

    /** `long`. From output level `full` on. */
    public val long: String? get() = maybe("long", Forms.text)

    /** `category`. From output level `full` on. On: note. */
    public val category: String? get() = maybe("category", Forms.text)

    public companion object : ModelForm<NodeSummary>() {
        override fun make(json: JsonObject): NodeSummary = NodeSummary(json)
    }
}

/** Title and short description set by a user; they override the generated ones. */
public class NodeTexts(json: JsonObject) : Model(json) {
    /** `title`. At most 50 characters. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `short`. At most 2048 characters. */
    public val short: String? get() = maybe("short", Forms.text)

    public companion object : ModelForm<NodeTexts>() {
        override fun make(json: JsonObject): NodeTexts = NodeTexts(json)
    }
}

/** The member `type` of `Node`. */
@JvmInline
public value class NodeType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<NodeType>() {
        override fun make(value: String): NodeType = NodeType(value)

        /** `file` */
        public val FILE: NodeType get() = NodeType("file")

        /** `folder` */
        public val FOLDER: NodeType get() = NodeType("folder")

        /** `note` */
        public val NOTE: NodeType get() = NodeType("note")

        /** `link` */
        public val LINK: NodeType get() = NodeType("link")
    }
}

/** One version of a file or note. Only the id and the actor are evidenced. */
public class NodeVersion(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    public companion object : ModelForm<NodeVersion>() {
        override fun make(json: JsonObject): NodeVersion = NodeVersion(json)
    }
}

/** The member `virus` of `Node`. */
public class NodeVirus(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: NodeVirusStatus? get() = maybe("status", NodeVirusStatus)

    /** `infected`. */
    public val infected: Boolean? get() = maybe("infected", Forms.boolean)

    /** Why not scanned, e.g. scan not run. */
    public val reason: String? get() = maybe("reason", Forms.text)

    public companion object : ModelForm<NodeVirus>() {
        override fun make(json: JsonObject): NodeVirus = NodeVirus(json)
    }
}

/** The member `status` of `NodeVirus`. */
@JvmInline
public value class NodeVirusStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<NodeVirusStatus>() {
        override fun make(value: String): NodeVirusStatus = NodeVirusStatus(value)

        /** `scanned` */
        public val SCANNED: NodeVirusStatus get() = NodeVirusStatus("scanned")

        /** `unscanned` */
        public val UNSCANNED: NodeVirusStatus get() = NodeVirusStatus("unscanned")
    }
}

/** `PageRange`, as the API describes it. */
public class PageRange(json: JsonObject) : Model(json) {
    /** From 1. */
    public val startPage: Long? get() = maybe("start_page", Forms.integer)

    /** Included. */
    public val endPage: Long? get() = maybe("end_page", Forms.integer)

    public companion object : ModelForm<PageRange>() {
        override fun make(json: JsonObject): PageRange = PageRange(json)
    }
}

/** `PreviewState`, as the API describes it. */
public class PreviewState(json: JsonObject) : Model(json) {
    /** `state`. From output level `full` on. */
    public val state: PreviewStateState? get() = maybe("state", PreviewStateState)

    /** Replaces state below the full level. From output level `terse` on. */
    public val ready: Boolean? get() = maybe("ready", Forms.boolean)

    public companion object : ModelForm<PreviewState>() {
        override fun make(json: JsonObject): PreviewState = PreviewState(json)
    }
}

/** The member `state` of `PreviewState`. */
@JvmInline
public value class PreviewStateState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<PreviewStateState>() {
        override fun make(value: String): PreviewStateState = PreviewStateState(value)

        /** `unknown` */
        public val UNKNOWN: PreviewStateState get() = PreviewStateState("unknown")

        /** `not possible` */
        public val NOT_POSSIBLE: PreviewStateState get() = PreviewStateState("not possible")

        /** `not generated` */
        public val NOT_GENERATED: PreviewStateState get() = PreviewStateState("not generated")

        /** `error` */
        public val ERROR: PreviewStateState get() = PreviewStateState("error")

        /** `in progress` */
        public val IN_PROGRESS: PreviewStateState get() = PreviewStateState("in progress")

        /** `ready` */
        public val READY: PreviewStateState get() = PreviewStateState("ready")
    }
}

/**
 * A retired public link to one file; no sign-in needed. At most 1 GB. Its fields are not
 * documented.
 */
public class QuickShare(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    public companion object : ModelForm<QuickShare>() {
        override fun make(json: JsonObject): QuickShare = QuickShare(json)
    }
}

/** `SearchBucket`, as the API describes it. */
public class SearchBucket(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<JsonElement>? get() = maybe("items", Forms.list(Forms.any))

    /** `offset`. */
    public val offset: Long? get() = maybe("offset", Forms.integer)

    /** `limit`. */
    public val limit: Long? get() = maybe("limit", Forms.integer)

    /** `total`. */
    public val total: Long? get() = maybe("total", Forms.integer)

    /** gte means total is a lower bound. */
    public val totalRelation: SearchBucketTotalRelation? get() = maybe("total_relation", SearchBucketTotalRelation)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    /** degraded means empty for a passing fault. */
    public val status: SearchBucketStatus? get() = maybe("status", SearchBucketStatus)

    /**
     * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
     * was sent.
     */
    public val searchMetadata: SearchMetadata? get() = maybe("search_metadata", SearchMetadata)

    public companion object : ModelForm<SearchBucket>() {
        override fun make(json: JsonObject): SearchBucket = SearchBucket(json)
    }
}

/** degraded means empty for a passing fault. */
@JvmInline
public value class SearchBucketStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchBucketStatus>() {
        override fun make(value: String): SearchBucketStatus = SearchBucketStatus(value)

        /** `ok` */
        public val OK: SearchBucketStatus get() = SearchBucketStatus("ok")

        /** `degraded` */
        public val DEGRADED: SearchBucketStatus get() = SearchBucketStatus("degraded")
    }
}

/** gte means total is a lower bound. */
@JvmInline
public value class SearchBucketTotalRelation(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchBucketTotalRelation>() {
        override fun make(value: String): SearchBucketTotalRelation = SearchBucketTotalRelation(value)

        /** `eq` */
        public val EQ: SearchBucketTotalRelation get() = SearchBucketTotalRelation("eq")

        /** `gte` */
        public val GTE: SearchBucketTotalRelation get() = SearchBucketTotalRelation("gte")
    }
}

/**
 * One file. Hybrid only means absent when no semantic part ran (intelligence off,
 * search_in=filename or a fault).
 */
public class SearchHit(json: JsonObject) : Model(json) {
    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** The present folder if path_complete; else as the index had it. */
    public val parentId: String? get() = maybe("parent_id", Forms.text)

    /**
     * Names of the folders above, joined with an unescaped /, without the file; empty at the root,
     * null if path_complete is false. For display only.
     */
    public val path: String? get() = maybe("path", Forms.text)

    /** The same folders, from the top; with path_complete false only those nearest the file. */
    public val ancestors: List<SearchHitAncestorsItem>? get() = maybe("ancestors", Forms.list(SearchHitAncestorsItem))

    /** Whether the way up reached the root. */
    public val pathComplete: Boolean? get() = maybe("path_complete", Forms.boolean)

    /** `type`. */
    public val type: SearchHitType? get() = maybe("type", SearchHitType)

    /** Scaled for this result set, highest 1.0; neither a threshold nor a sort key. Hybrid only. */
    public val relevanceScore: Double? get() = maybe("relevance_score", Forms.number)

    /** Not rescaled; compare only within one score_source. null for filename. Hybrid only. */
    public val rawScore: Double? get() = maybe("raw_score", Forms.number)

    /**
     * What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only.
     */
    public val scoreSource: SearchHitScoreSource? get() = maybe("score_source", SearchHitScoreSource)

    /**
     * Matching passage. Cut to about 200 bytes at terse and 600 at standard, ending in an ellipsis;
     * keyword hits have it for the top few only.
     */
    public val contentSnippet: String? get() = maybe("content_snippet", Forms.text)

    /** Which parts matched. */
    public val matchSource: SearchHitMatchSource? get() = maybe("match_source", SearchHitMatchSource)

    /** Hybrid only; keyword hits not at terse. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    /** Whether the file has indexed text; null: not known here. */
    public val textIndexed: Boolean? get() = maybe("text_indexed", Forms.boolean)

    /** Short AI summary of the whole file; null at terse and on keyword-only replies. */
    public val summaryShort: String? get() = maybe("summary_short", Forms.text)

    /** The best real passage, never a summary; null if none was found. */
    public val bestChunk: SearchPassage? get() = maybe("best_chunk", SearchPassage)

    /** The query also matched extracted metadata. */
    public val metadataMatch: Boolean? get() = maybe("metadata_match", Forms.boolean)

    /** Reserved, null so far. */
    public val metadataMatchField: String? get() = maybe("metadata_match_field", Forms.text)

    /** Audio and video only. Hybrid only. */
    public val mediaSegment: MediaSegment? get() = maybe("media_segment", MediaSegment)

    /** Documents only; null when the best evidence is the summary. Hybrid only. */
    public val page: PageRange? get() = maybe("page", PageRange)

    /** With details=true; null if it cannot be loaded. */
    public val node: Node? get() = maybe("node", Node)

    public companion object : ModelForm<SearchHit>() {
        override fun make(json: JsonObject): SearchHit = SearchHit(json)
    }
}

/** One of: The member `ancestors` of `SearchHit`. */
public class SearchHitAncestorsItem(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    public companion object : ModelForm<SearchHitAncestorsItem>() {
        override fun make(json: JsonObject): SearchHitAncestorsItem = SearchHitAncestorsItem(json)
    }
}

/** `SearchHitLegacy`, as the API describes it. */
public class SearchHitLegacy(json: JsonObject) : Model(json) {
    /** `content`. */
    public val content: String? get() = maybe("content", Forms.text)

    /** `score`. 0 to 1. */
    public val score: Double? get() = maybe("score", Forms.number)

    /**
     * A file, folder, note or link. x-level tells the lowest output level that carries a field;
     * levels are cumulative and full is the default. A field that does not apply to the type is
     * absent.
     */
    public val node: Node? get() = maybe("node", Node)

    /** When node is null. */
    public val fileDetails: SearchHitLegacyFileDetails? get() = maybe("file_details", SearchHitLegacyFileDetails)

    public companion object : ModelForm<SearchHitLegacy>() {
        override fun make(json: JsonObject): SearchHitLegacy = SearchHitLegacy(json)
    }
}

/** When node is null. */
public class SearchHitLegacyFileDetails(json: JsonObject) : Model(json) {
    /** `node_id`. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `version_id`. */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `mimetype`. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    public companion object : ModelForm<SearchHitLegacyFileDetails>() {
        override fun make(json: JsonObject): SearchHitLegacyFileDetails = SearchHitLegacyFileDetails(json)
    }
}

/** Which parts matched. */
@JvmInline
public value class SearchHitMatchSource(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchHitMatchSource>() {
        override fun make(value: String): SearchHitMatchSource = SearchHitMatchSource(value)

        /** `keyword` */
        public val KEYWORD: SearchHitMatchSource get() = SearchHitMatchSource("keyword")

        /** `semantic` */
        public val SEMANTIC: SearchHitMatchSource get() = SearchHitMatchSource("semantic")

        /** `both` */
        public val BOTH: SearchHitMatchSource get() = SearchHitMatchSource("both")
    }
}

/** What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only. */
@JvmInline
public value class SearchHitScoreSource(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchHitScoreSource>() {
        override fun make(value: String): SearchHitScoreSource = SearchHitScoreSource(value)

        /** `keyword` */
        public val KEYWORD: SearchHitScoreSource get() = SearchHitScoreSource("keyword")

        /** `semantic` */
        public val SEMANTIC: SearchHitScoreSource get() = SearchHitScoreSource("semantic")

        /** `filename` */
        public val FILENAME: SearchHitScoreSource get() = SearchHitScoreSource("filename")

        /** `metadata` */
        public val METADATA: SearchHitScoreSource get() = SearchHitScoreSource("metadata")
    }
}

/** The member `type` of `SearchHit`. */
@JvmInline
public value class SearchHitType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchHitType>() {
        override fun make(value: String): SearchHitType = SearchHitType(value)

        /** `file` */
        public val FILE: SearchHitType get() = SearchHitType("file")

        /** `folder` */
        public val FOLDER: SearchHitType get() = SearchHitType("folder")

        /** `link` */
        public val LINK: SearchHitType get() = SearchHitType("link")

        /** `note` */
        public val NOTE: SearchHitType get() = SearchHitType("note")
    }
}

/**
 * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it was
 * sent.
 */
public class SearchMetadata(json: JsonObject) : Model(json) {
    /** `intelligence_enabled`. */
    public val intelligenceEnabled: Boolean? get() = maybe("intelligence_enabled", Forms.boolean)

    /** false when the semantic part failed. */
    public val semanticAvailable: Boolean? get() = maybe("semantic_available", Forms.boolean)

    /** Whether a scope was applied. */
    public val scoped: Boolean? get() = maybe("scoped", Forms.boolean)

    /** A folder scope ran past 100 references; only present then. */
    public val scopeIncomplete: Boolean? get() = maybe("scope_incomplete", Forms.boolean)

    /** Only with search_in. False, on shares only: content cannot be searched here at all. */
    public val contentSearchAvailable: Boolean? get() = maybe("content_search_available", Forms.boolean)

    /** Why not. */
    public val reason: SearchMetadataReason? get() = maybe("reason", SearchMetadataReason)

    public companion object : ModelForm<SearchMetadata>() {
        override fun make(json: JsonObject): SearchMetadata = SearchMetadata(json)
    }
}

/** Why not. */
@JvmInline
public value class SearchMetadataReason(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchMetadataReason>() {
        override fun make(value: String): SearchMetadataReason = SearchMetadataReason(value)

        /** `intelligence_disabled` */
        public val INTELLIGENCE_DISABLED: SearchMetadataReason get() = SearchMetadataReason("intelligence_disabled")

        /** `summary_permission_denied` */
        public val SUMMARY_PERMISSION_DENIED: SearchMetadataReason get() = SearchMetadataReason("summary_permission_denied")

        /** `content_not_indexed` */
        public val CONTENT_NOT_INDEXED: SearchMetadataReason get() = SearchMetadataReason("content_not_indexed")
    }
}

/** `SearchPassage`, as the API describes it. */
public class SearchPassage(json: JsonObject) : Model(json) {
    /** Cut like content_snippet; null when same_as_snippet. */
    public val text: String? get() = maybe("text", Forms.text)

    /** At terse and standard: the text is content_snippet. Always false at full. */
    public val sameAsSnippet: Boolean? get() = maybe("same_as_snippet", Forms.boolean)

    /** `PageRange`, as the API describes it. */
    public val page: PageRange? get() = maybe("page", PageRange)

    /** `MediaSegment`, as the API describes it. */
    public val mediaSegment: MediaSegment? get() = maybe("media_segment", MediaSegment)

    /** Not to be compared between hits of different score_source. */
    public val score: Double? get() = maybe("score", Forms.number)

    /** `result_type`. */
    public val resultType: SearchPassageResultType? get() = maybe("result_type", SearchPassageResultType)

    /**
     * Address of the chunk from 0, for chunk_from of storage.read_text; null: not worked out, as
     * for every transcript.
     */
    public val position: Long? get() = maybe("position", Forms.integer)

    /** Absent on older content. */
    public val sequence: Long? get() = maybe("sequence", Forms.integer)

    /** Version the position holds for; compare it with that of storage.read_text. */
    public val indexedVersionId: String? get() = maybe("indexed_version_id", Forms.text)

    /** Label of the chunk's text; null exactly when position is. */
    public val chunkHash: String? get() = maybe("chunk_hash", Forms.text)

    public companion object : ModelForm<SearchPassage>() {
        override fun make(json: JsonObject): SearchPassage = SearchPassage(json)
    }
}

/** The member `result_type` of `SearchPassage`. */
@JvmInline
public value class SearchPassageResultType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SearchPassageResultType>() {
        override fun make(value: String): SearchPassageResultType = SearchPassageResultType(value)

        /** `doc` */
        public val DOC: SearchPassageResultType get() = SearchPassageResultType("doc")

        /** `transcript` */
        public val TRANSCRIPT: SearchPassageResultType get() = SearchPassageResultType("transcript")
    }
}

/** Field a storage listing is ordered by. */
@JvmInline
public value class SortBy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SortBy>() {
        override fun make(value: String): SortBy = SortBy(value)

        /** `name` */
        public val NAME: SortBy get() = SortBy("name")

        /** `updated` */
        public val UPDATED: SortBy get() = SortBy("updated")

        /** `created` */
        public val CREATED: SortBy get() = SortBy("created")

        /** `type` */
        public val TYPE: SortBy get() = SortBy("type")
    }
}

/** Direction of the order. */
@JvmInline
public value class SortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SortDir>() {
        override fun make(value: String): SortDir = SortDir(value)

        /** `asc` */
        public val ASC: SortDir get() = SortDir("asc")

        /** `desc` */
        public val DESC: SortDir get() = SortDir("desc")
    }
}

/** What `storage.list_recent` answers. */
public class StorageListRecentReply(json: JsonObject) : Model(json) {
    /**
     * Nodes. A client accepts a plain list and an object with count and items, both of which the
     * official client handles.
     */
    public val nodes: NodeList? get() = maybe("nodes", NodeList)

    /** `KeysetPagination`, as the API describes it. */
    public val pagination: KeysetPagination? get() = maybe("pagination", KeysetPagination)

    public companion object : ModelForm<StorageListRecentReply>() {
        override fun make(json: JsonObject): StorageListRecentReply = StorageListRecentReply(json)
    }
}

/** Keep one node type. */
@JvmInline
public value class StorageListRecentType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageListRecentType>() {
        override fun make(value: String): StorageListRecentType = StorageListRecentType(value)

        /** `file` */
        public val FILE: StorageListRecentType get() = StorageListRecentType("file")

        /** `folder` */
        public val FOLDER: StorageListRecentType get() = StorageListRecentType("folder")

        /** `link` */
        public val LINK: StorageListRecentType get() = StorageListRecentType("link")

        /** `note` */
        public val NOTE: StorageListRecentType get() = StorageListRecentType("note")
    }
}

/** What `storage.list` answers. */
public class StorageListReply(json: JsonObject) : Model(json) {
    /**
     * Nodes. A client accepts a plain list and an object with count and items, both of which the
     * official client handles.
     */
    public val nodes: NodeList? get() = maybe("nodes", NodeList)

    /** `KeysetPagination`, as the API describes it. */
    public val pagination: KeysetPagination? get() = maybe("pagination", KeysetPagination)

    public companion object : ModelForm<StorageListReply>() {
        override fun make(json: JsonObject): StorageListReply = StorageListReply(json)
    }
}

/** What `storage.list_trash` answers. */
public class StorageListTrashReply(json: JsonObject) : Model(json) {
    /**
     * Nodes. A client accepts a plain list and an object with count and items, both of which the
     * official client handles.
     */
    public val nodes: NodeList? get() = maybe("nodes", NodeList)

    /** `KeysetPagination`, as the API describes it. */
    public val pagination: KeysetPagination? get() = maybe("pagination", KeysetPagination)

    public companion object : ModelForm<StorageListTrashReply>() {
        override fun make(json: JsonObject): StorageListTrashReply = StorageListTrashReply(json)
    }
}

/** terse leaves the text out. */
@JvmInline
public value class StorageReadTextManyOutput(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageReadTextManyOutput>() {
        override fun make(value: String): StorageReadTextManyOutput = StorageReadTextManyOutput(value)

        /** `terse` */
        public val TERSE: StorageReadTextManyOutput get() = StorageReadTextManyOutput("terse")

        /** `standard` */
        public val STANDARD: StorageReadTextManyOutput get() = StorageReadTextManyOutput("standard")

        /** `full` */
        public val FULL: StorageReadTextManyOutput get() = StorageReadTextManyOutput("full")
    }
}

/** terse leaves the text out. */
@JvmInline
public value class StorageReadTextOutput(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageReadTextOutput>() {
        override fun make(value: String): StorageReadTextOutput = StorageReadTextOutput(value)

        /** `terse` */
        public val TERSE: StorageReadTextOutput get() = StorageReadTextOutput("terse")

        /** `standard` */
        public val STANDARD: StorageReadTextOutput get() = StorageReadTextOutput("standard")

        /** `full` */
        public val FULL: StorageReadTextOutput get() = StorageReadTextOutput("full")
    }
}

/** One of: The parameter `filters` of `storage.search`. */
public class StorageSearchFiltersItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String? = null,
        operator: String? = null,
        value: JsonElement? = null,
    ) : this(
        members(
            "field" gets field,
            "operator" gets operator,
            "value" gets value,
        ),
    )

    /** `field`. */
    public val field: String? get() = maybe("field", Forms.text)

    /** `operator`. */
    public val operator: String? get() = maybe("operator", Forms.text)

    /** `value`. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    public companion object : ModelForm<StorageSearchFiltersItem>() {
        override fun make(json: JsonObject): StorageSearchFiltersItem = StorageSearchFiltersItem(json)
    }
}

/**
 * How a name is matched. exact also matches the name without its extension; only glob has
 * wildcards. Ignored with search_in=content.
 */
@JvmInline
public value class StorageSearchNameMatch(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageSearchNameMatch>() {
        override fun make(value: String): StorageSearchNameMatch = StorageSearchNameMatch(value)

        /** `auto` */
        public val AUTO: StorageSearchNameMatch get() = StorageSearchNameMatch("auto")

        /** `exact` */
        public val EXACT: StorageSearchNameMatch get() = StorageSearchNameMatch("exact")

        /** `prefix` */
        public val PREFIX: StorageSearchNameMatch get() = StorageSearchNameMatch("prefix")

        /** `contains` */
        public val CONTAINS: StorageSearchNameMatch get() = StorageSearchNameMatch("contains")

        /** `glob` */
        public val GLOB: StorageSearchNameMatch get() = StorageSearchNameMatch("glob")
    }
}

/** What `storage.search` answers. */
public class StorageSearchReply(json: JsonObject) : Model(json) {
    /** Hits keyed by node id. */
    public val files: Map<String, SearchHit>? get() = maybe("files", Forms.map(SearchHit))

    /** Older shape. */
    public val results: List<SearchHitLegacy>? get() = maybe("results", Forms.list(SearchHitLegacy))

    /**
     * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
     * was sent.
     */
    public val searchMetadata: SearchMetadata? get() = maybe("search_metadata", SearchMetadata)

    /**
     * Present only when filters reached the server and ran; its absence (or null) means the hits
     * are unfiltered.
     */
    public val metadataFilter: StorageSearchReplyMetadataFilter? get() = maybe("metadata_filter", StorageSearchReplyMetadataFilter)

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<StorageSearchReply>() {
        override fun make(json: JsonObject): StorageSearchReply = StorageSearchReply(json)
    }
}

/**
 * Present only when filters reached the server and ran; its absence (or null) means the hits are
 * unfiltered.
 */
public class StorageSearchReplyMetadataFilter(json: JsonObject) : Model(json) {
    /** `applied`. */
    public val applied: Boolean? get() = maybe("applied", Forms.boolean)

    /** `matched`. */
    public val matched: Long? get() = maybe("matched", Forms.integer)

    public companion object : ModelForm<StorageSearchReplyMetadataFilter>() {
        override fun make(json: JsonObject): StorageSearchReplyMetadataFilter = StorageSearchReplyMetadataFilter(json)
    }
}

/** What to match. filename skips the content lookup and answers the same with intelligence off. */
@JvmInline
public value class StorageSearchSearchIn(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageSearchSearchIn>() {
        override fun make(value: String): StorageSearchSearchIn = StorageSearchSearchIn(value)

        /** `filename` */
        public val FILENAME: StorageSearchSearchIn get() = StorageSearchSearchIn("filename")

        /** `content` */
        public val CONTENT: StorageSearchSearchIn get() = StorageSearchSearchIn("content")

        /** `both` */
        public val BOTH: StorageSearchSearchIn get() = StorageSearchSearchIn("both")
    }
}

/** What `storage.transfer` answers. */
public class StorageTransferReply(json: JsonObject) : Model(json) {
    /**
     * A file, folder, note or link. x-level tells the lowest output level that carries a field;
     * levels are cumulative and full is the default. A field that does not apply to the type is
     * absent.
     */
    public val node: Node? get() = maybe("node", Node)

    /** With move, whether the source reached the trash. Known by inference only. */
    public val sourceTrashed: Boolean? get() = maybe("source_trashed", Forms.boolean)

    public companion object : ModelForm<StorageTransferReply>() {
        override fun make(json: JsonObject): StorageTransferReply = StorageTransferReply(json)
    }
}

/** The parameter `transfer_mode` of `storage.transfer`. */
@JvmInline
public value class StorageTransferTransferMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<StorageTransferTransferMode>() {
        override fun make(value: String): StorageTransferTransferMode = StorageTransferTransferMode(value)

        /** `copy` */
        public val COPY: StorageTransferTransferMode get() = StorageTransferTransferMode("copy")

        /** `move` */
        public val MOVE: StorageTransferTransferMode get() = StorageTransferTransferMode("move")
    }
}

/** `TextChunk`, as the API describes it. */
public class TextChunk(json: JsonObject) : Model(json) {
    /** The chunk's address, from 0 in reading order. */
    public val position: Long? get() = maybe("position", Forms.integer)

    /** `sequence`. */
    public val sequence: Long? get() = maybe("sequence", Forms.integer)

    /** Older address; do not use. */
    public val chunkIndex: Long? get() = maybe("chunk_index", Forms.integer)

    /** `start_page`. */
    public val startPage: Long? get() = maybe("start_page", Forms.integer)

    /** `end_page`. */
    public val endPage: Long? get() = maybe("end_page", Forms.integer)

    /** `chars`. */
    public val chars: Long? get() = maybe("chars", Forms.integer)

    /** Label of 10 characters; the same text has the same label everywhere. */
    public val chunkHash: String? get() = maybe("chunk_hash", Forms.text)

    /** With q only. */
    public val score: Double? get() = maybe("score", Forms.number)

    /** Absent with output=terse. */
    public val text: String? get() = maybe("text", Forms.text)

    public companion object : ModelForm<TextChunk>() {
        override fun make(json: JsonObject): TextChunk = TextChunk(json)
    }
}

/** `TextContent`, as the API describes it. */
public class TextContent(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `mimetype`. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    /** `indexed`. */
    public val indexed: Boolean? get() = maybe("indexed", Forms.boolean)

    /**
     * Whether the index reports itself finished; may lag. In the multi-file reply in ordered mode
     * only.
     */
    public val complete: Boolean? get() = maybe("complete", Forms.boolean)

    /** `indexed_version_id`. */
    public val indexedVersionId: String? get() = maybe("indexed_version_id", Forms.text)

    /** `page_addressable`. */
    public val pageAddressable: Boolean? get() = maybe("page_addressable", Forms.boolean)

    /** `num_pages`. */
    public val numPages: Long? get() = maybe("num_pages", Forms.integer)

    /** `total_chunks`. */
    public val totalChunks: Long? get() = maybe("total_chunks", Forms.integer)

    /** `chunks`. */
    public val chunks: List<TextChunk>? get() = maybe("chunks", Forms.list(TextChunk))

    /** null ends the window. In the multi-file reply in ordered mode only. */
    public val nextCursor: String? get() = maybe("next_cursor", Forms.text)

    /** Whole chunks were left out for max_bytes; not a sign of the end. */
    public val truncated: Boolean? get() = maybe("truncated", Forms.boolean)

    public companion object : ModelForm<TextContent>() {
        override fun make(json: JsonObject): TextContent = TextContent(json)
    }
}
