// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonObject

/** `BatchEntry`, as the API describes it. */
public class BatchEntry(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        index: Long,
        filename: String,
        relativePath: String? = null,
        hash: String? = null,
        hashAlgo: BatchEntryHashAlgo? = null,
    ) : this(
        members(
            "index" gets index,
            "filename" gets filename,
            "relative_path" gets relativePath,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
        ),
    )

    /** From 0; names the part file_{index}. 0 to 199. */
    public val index: Long get() = need("index", Forms.integer)

    /** `filename`. 1 to 255 characters. */
    public val filename: String get() = need("filename", Forms.text)

    /** Folders below folder_id, each name at most 255 characters. */
    public val relativePath: String? get() = maybe("relative_path", Forms.text)

    /** Always with hash_algo. */
    public val hash: String? get() = maybe("hash", Forms.text)

    /** `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
    public val hashAlgo: BatchEntryHashAlgo? get() = maybe("hash_algo", BatchEntryHashAlgo)

    public companion object : ModelForm<BatchEntry>() {
        override fun make(json: JsonObject): BatchEntry = BatchEntry(json)
    }
}

/** The member `hash_algo` of `BatchEntry`. */
@JvmInline
public value class BatchEntryHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<BatchEntryHashAlgo>() {
        override fun make(value: String): BatchEntryHashAlgo = BatchEntryHashAlgo(value)

        /** `md5` */
        public val MD5: BatchEntryHashAlgo get() = BatchEntryHashAlgo("md5")

        /** `sha1` */
        public val SHA1: BatchEntryHashAlgo get() = BatchEntryHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: BatchEntryHashAlgo get() = BatchEntryHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: BatchEntryHashAlgo get() = BatchEntryHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: BatchEntryHashAlgo get() = BatchEntryHashAlgo("crc32c")
    }
}

/** `BatchReply`, as the API describes it. */
public class BatchReply(json: JsonObject) : Model(json) {
    /** Valid for one hour; see uploads.get_batch. */
    public val batchId: String? get() = maybe("batch_id", Forms.text)

    /** `count_total`. */
    public val countTotal: Long? get() = maybe("count_total", Forms.integer)

    /** `count_succeeded`. */
    public val countSucceeded: Long? get() = maybe("count_succeeded", Forms.integer)

    /** `count_errored`. */
    public val countErrored: Long? get() = maybe("count_errored", Forms.integer)

    /** `results`. */
    public val results: List<BatchResult>? get() = maybe("results", Forms.list(BatchResult))

    public companion object : ModelForm<BatchReply>() {
        override fun make(json: JsonObject): BatchReply = BatchReply(json)
    }
}

/** `BatchResult`, as the API describes it. */
public class BatchResult(json: JsonObject) : Model(json) {
    /** `index`. */
    public val index: Long? get() = maybe("index", Forms.integer)

    /** `filename`. */
    public val filename: String? get() = maybe("filename", Forms.text)

    /** `status`. */
    public val status: BatchResultStatus? get() = maybe("status", BatchResultStatus)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val uploadId: String? get() = maybe("upload_id", Forms.text)

    /** null with ok means that the id is assigned later; a success. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `error_code`. */
    public val errorCode: Long? get() = maybe("error_code", Forms.integer)

    /** `error_message`. */
    public val errorMessage: String? get() = maybe("error_message", Forms.text)

    public companion object : ModelForm<BatchResult>() {
        override fun make(json: JsonObject): BatchResult = BatchResult(json)
    }
}

/** The member `status` of `BatchResult`. */
@JvmInline
public value class BatchResultStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<BatchResultStatus>() {
        override fun make(value: String): BatchResultStatus = BatchResultStatus(value)

        /** `ok` */
        public val OK: BatchResultStatus get() = BatchResultStatus("ok")

        /** `error` */
        public val ERROR: BatchResultStatus get() = BatchResultStatus("error")
    }
}

/** An upload session. */
public class Upload(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * What each means is in x-upload-states. complete is success on every path; wait on with an
     * unknown one.
     */
    public val status: UploadStatus? get() = maybe("status", UploadStatus)

    /** Why a failed status was reached. */
    public val statusMessage: String? get() = maybe("status_message", Forms.text)

    /** Node id, set with status complete if instance_id was named. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** What has arrived: order as a decimal string to bytes. */
    public val chunks: Map<String, Long>? get() = maybe("chunks", Forms.map(Forms.integer))

    /** After a CRC-32C mismatch of the whole file. */
    public val integrityFailure: UploadIntegrityFailure? get() = maybe("integrity_failure", UploadIntegrityFailure)

    public companion object : ModelForm<Upload>() {
        override fun make(json: JsonObject): Upload = Upload(json)
    }
}

/** `UploadCreate`, as the API describes it. */
public class UploadCreate(json: JsonObject) : Model(json) {
    /** File name, counted in characters. Needed with action=update too. 1 to 255 characters. */
    public val name: String get() = need("name", Forms.text)

    /** Exact bytes, required unless stream=true. At least 0. */
    public val size: Long? get() = maybe("size", Forms.integer)

    /**
     * update replaces the content of file_id and makes a version. Leave it out together with
     * instance_id only. One of `create`, `update`.
     */
    public val action: UploadCreateAction? get() = maybe("action", UploadCreateAction)

    /**
     * Workspace or share to store into; a File Share with update. Without it the file stays
     * unplaced until storage.add_file.
     */
    public val instanceId: String? get() = maybe("instance_id", Forms.text)

    /** Kind of instance_id, not for a File Share. One of `workspace`, `share`. */
    public val profileType: UploadCreateProfileType? get() = maybe("profile_type", UploadCreateProfileType)

    /** Target folder, the root if absent. Not with update. */
    public val folderId: String? get() = maybe("folder_id", Forms.text)

    /** The file to replace, with action=update only. */
    public val fileId: String? get() = maybe("file_id", Forms.text)

    /** Organization domain; older form. */
    public val org: String? get() = maybe("org", Forms.text)

    /**
     * Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
     * empty.
     */
    public val relativePath: String? get() = maybe("relative_path", Forms.text)

    /** Tag of the caller. */
    public val creator: String? get() = maybe("creator", Forms.text)

    /** Hex digest of the whole file, always with hash_algo. */
    public val hash: String? get() = maybe("hash", Forms.text)

    /** `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
    public val hashAlgo: UploadCreateHashAlgo? get() = maybe("hash_algo", UploadCreateHashAlgo)

    /** `stream`. One of `true`, `false`. Default: `false`. */
    public val stream: String? get() = maybe("stream", Forms.text)

    /** Ceiling of a stream; the plan's file size if absent. At least 1. */
    public val maxSize: Long? get() = maybe("max_size", Forms.integer)

    /**
     * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
     * status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     */
    public val ifVersionId: String? get() = maybe("if_version_id", Forms.text)

    public companion object : ModelForm<UploadCreate>() {
        override fun make(json: JsonObject): UploadCreate = UploadCreate(json)
    }
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
@JvmInline
public value class UploadCreateAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadCreateAction>() {
        override fun make(value: String): UploadCreateAction = UploadCreateAction(value)

        /** `create` */
        public val CREATE: UploadCreateAction get() = UploadCreateAction("create")

        /** `update` */
        public val UPDATE: UploadCreateAction get() = UploadCreateAction("update")
    }
}

/** The member `hash_algo` of `UploadCreate`. */
@JvmInline
public value class UploadCreateHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadCreateHashAlgo>() {
        override fun make(value: String): UploadCreateHashAlgo = UploadCreateHashAlgo(value)

        /** `md5` */
        public val MD5: UploadCreateHashAlgo get() = UploadCreateHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadCreateHashAlgo get() = UploadCreateHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadCreateHashAlgo get() = UploadCreateHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadCreateHashAlgo get() = UploadCreateHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadCreateHashAlgo get() = UploadCreateHashAlgo("crc32c")
    }
}

/** Kind of instance_id, not for a File Share. */
@JvmInline
public value class UploadCreateProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadCreateProfileType>() {
        override fun make(value: String): UploadCreateProfileType = UploadCreateProfileType(value)

        /** `workspace` */
        public val WORKSPACE: UploadCreateProfileType get() = UploadCreateProfileType("workspace")

        /** `share` */
        public val SHARE: UploadCreateProfileType get() = UploadCreateProfileType("share")
    }
}

/** After a CRC-32C mismatch of the whole file. */
public class UploadIntegrityFailure(json: JsonObject) : Model(json) {
    /** `expected_crc32c`. */
    public val expectedCrc32c: String? get() = maybe("expected_crc32c", Forms.text)

    /** `computed_crc32c`. */
    public val computedCrc32c: String? get() = maybe("computed_crc32c", Forms.text)

    public companion object : ModelForm<UploadIntegrityFailure>() {
        override fun make(json: JsonObject): UploadIntegrityFailure = UploadIntegrityFailure(json)
    }
}

/** `UploadLimits`, as the API describes it. */
public class UploadLimits(json: JsonObject) : Model(json) {
    /** Largest chunk in bytes; figures in x-upload-limits. */
    public val chunkSize: Long? get() = maybe("chunk_size", Forms.integer)

    /** Largest file in bytes. */
    public val size: Long? get() = maybe("size", Forms.integer)

    /** Most chunks per session. */
    public val chunks: Long? get() = maybe("chunks", Forms.integer)

    /** Most sessions open at once. */
    public val sessions: Long? get() = maybe("sessions", Forms.integer)

    /** Most bytes over all open sessions. */
    public val sessionsSizeMax: Long? get() = maybe("sessions_size_max", Forms.integer)

    public companion object : ModelForm<UploadLimits>() {
        override fun make(json: JsonObject): UploadLimits = UploadLimits(json)
    }
}

/**
 * What each means is in x-upload-states. complete is success on every path; wait on with an unknown
 * one.
 */
@JvmInline
public value class UploadStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadStatus>() {
        override fun make(value: String): UploadStatus = UploadStatus(value)

        /** `ready` */
        public val READY: UploadStatus get() = UploadStatus("ready")

        /** `uploading` */
        public val UPLOADING: UploadStatus get() = UploadStatus("uploading")

        /** `assemble` */
        public val ASSEMBLE: UploadStatus get() = UploadStatus("assemble")

        /** `assembling` */
        public val ASSEMBLING: UploadStatus get() = UploadStatus("assembling")

        /** `storing` */
        public val STORING: UploadStatus get() = UploadStatus("storing")

        /** `complete` */
        public val COMPLETE: UploadStatus get() = UploadStatus("complete")

        /** `store` */
        public val STORE: UploadStatus get() = UploadStatus("store")

        /** `stored` */
        public val STORED: UploadStatus get() = UploadStatus("stored")

        /** `assembly_failed` */
        public val ASSEMBLY_FAILED: UploadStatus get() = UploadStatus("assembly_failed")

        /** `store_failed` */
        public val STORE_FAILED: UploadStatus get() = UploadStatus("store_failed")
    }
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
@JvmInline
public value class UploadsCreateSessionAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsCreateSessionAction>() {
        override fun make(value: String): UploadsCreateSessionAction = UploadsCreateSessionAction(value)

        /** `create` */
        public val CREATE: UploadsCreateSessionAction get() = UploadsCreateSessionAction("create")

        /** `update` */
        public val UPDATE: UploadsCreateSessionAction get() = UploadsCreateSessionAction("update")
    }
}

/** The parameter `hash_algo` of `uploads.create_session`. */
@JvmInline
public value class UploadsCreateSessionHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsCreateSessionHashAlgo>() {
        override fun make(value: String): UploadsCreateSessionHashAlgo = UploadsCreateSessionHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsCreateSessionHashAlgo get() = UploadsCreateSessionHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsCreateSessionHashAlgo get() = UploadsCreateSessionHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsCreateSessionHashAlgo get() = UploadsCreateSessionHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsCreateSessionHashAlgo get() = UploadsCreateSessionHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsCreateSessionHashAlgo get() = UploadsCreateSessionHashAlgo("crc32c")
    }
}

/** Kind of instance_id, not for a File Share. */
@JvmInline
public value class UploadsCreateSessionProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsCreateSessionProfileType>() {
        override fun make(value: String): UploadsCreateSessionProfileType = UploadsCreateSessionProfileType(value)

        /** `workspace` */
        public val WORKSPACE: UploadsCreateSessionProfileType get() = UploadsCreateSessionProfileType("workspace")

        /** `share` */
        public val SHARE: UploadsCreateSessionProfileType get() = UploadsCreateSessionProfileType("share")
    }
}

/** What `uploads.create_session` answers. */
public class UploadsCreateSessionReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node id after a one-call upload with instance_id, usually still null. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** An upload session. */
    public val session: Upload? get() = maybe("session", Upload)

    public companion object : ModelForm<UploadsCreateSessionReply>() {
        override fun make(json: JsonObject): UploadsCreateSessionReply = UploadsCreateSessionReply(json)
    }
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
@JvmInline
public value class UploadsCreateStreamAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsCreateStreamAction>() {
        override fun make(value: String): UploadsCreateStreamAction = UploadsCreateStreamAction(value)

        /** `create` */
        public val CREATE: UploadsCreateStreamAction get() = UploadsCreateStreamAction("create")

        /** `update` */
        public val UPDATE: UploadsCreateStreamAction get() = UploadsCreateStreamAction("update")
    }
}

/** Kind of instance_id, not for a File Share. */
@JvmInline
public value class UploadsCreateStreamProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsCreateStreamProfileType>() {
        override fun make(value: String): UploadsCreateStreamProfileType = UploadsCreateStreamProfileType(value)

        /** `workspace` */
        public val WORKSPACE: UploadsCreateStreamProfileType get() = UploadsCreateStreamProfileType("workspace")

        /** `share` */
        public val SHARE: UploadsCreateStreamProfileType get() = UploadsCreateStreamProfileType("share")
    }
}

/** What `uploads.create_stream` answers. */
public class UploadsCreateStreamReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node id after a one-call upload with instance_id, usually still null. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** An upload session. */
    public val session: Upload? get() = maybe("session", Upload)

    public companion object : ModelForm<UploadsCreateStreamReply>() {
        override fun make(json: JsonObject): UploadsCreateStreamReply = UploadsCreateStreamReply(json)
    }
}

/** What `uploads.get_extension_limits` answers. */
public class UploadsGetExtensionLimitsReply(json: JsonObject) : Model(json) {
    /** `restricted_extensions`. */
    public val restrictedExtensions: List<String>? get() = maybe("restricted_extensions", Forms.list(Forms.text))

    /** `archive_extensions`. */
    public val archiveExtensions: List<String>? get() = maybe("archive_extensions", Forms.list(Forms.text))

    /** `enforcement_enabled`. */
    public val enforcementEnabled: Boolean? get() = maybe("enforcement_enabled", Forms.boolean)

    /** `plan`. */
    public val plan: String? get() = maybe("plan", Forms.text)

    /** Seconds. */
    public val cacheTtl: Long? get() = maybe("cache_ttl", Forms.integer)

    public companion object : ModelForm<UploadsGetExtensionLimitsReply>() {
        override fun make(json: JsonObject): UploadsGetExtensionLimitsReply = UploadsGetExtensionLimitsReply(json)
    }
}

/** The parameter `action` of `uploads.get_limits`. */
@JvmInline
public value class UploadsGetLimitsAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsGetLimitsAction>() {
        override fun make(value: String): UploadsGetLimitsAction = UploadsGetLimitsAction(value)

        /** `create` */
        public val CREATE: UploadsGetLimitsAction get() = UploadsGetLimitsAction("create")

        /** `update` */
        public val UPDATE: UploadsGetLimitsAction get() = UploadsGetLimitsAction("update")
    }
}

/** One of: What `uploads.list_hash_algorithms` answers. */
@JvmInline
public value class UploadsListHashAlgorithmsReplyItem(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsListHashAlgorithmsReplyItem>() {
        override fun make(value: String): UploadsListHashAlgorithmsReplyItem = UploadsListHashAlgorithmsReplyItem(value)

        /** `md5` */
        public val MD5: UploadsListHashAlgorithmsReplyItem get() = UploadsListHashAlgorithmsReplyItem("md5")

        /** `sha1` */
        public val SHA1: UploadsListHashAlgorithmsReplyItem get() = UploadsListHashAlgorithmsReplyItem("sha1")

        /** `sha256` */
        public val SHA256: UploadsListHashAlgorithmsReplyItem get() = UploadsListHashAlgorithmsReplyItem("sha256")

        /** `sha384` */
        public val SHA384: UploadsListHashAlgorithmsReplyItem get() = UploadsListHashAlgorithmsReplyItem("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsListHashAlgorithmsReplyItem get() = UploadsListHashAlgorithmsReplyItem("crc32c")
    }
}

/** Always with hash. */
@JvmInline
public value class UploadsSendChunkHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsSendChunkHashAlgo>() {
        override fun make(value: String): UploadsSendChunkHashAlgo = UploadsSendChunkHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsSendChunkHashAlgo get() = UploadsSendChunkHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsSendChunkHashAlgo get() = UploadsSendChunkHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsSendChunkHashAlgo get() = UploadsSendChunkHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsSendChunkHashAlgo get() = UploadsSendChunkHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsSendChunkHashAlgo get() = UploadsSendChunkHashAlgo("crc32c")
    }
}

/** Always with hash. */
@JvmInline
public value class UploadsSendStreamHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsSendStreamHashAlgo>() {
        override fun make(value: String): UploadsSendStreamHashAlgo = UploadsSendStreamHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsSendStreamHashAlgo get() = UploadsSendStreamHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsSendStreamHashAlgo get() = UploadsSendStreamHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsSendStreamHashAlgo get() = UploadsSendStreamHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsSendStreamHashAlgo get() = UploadsSendStreamHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsSendStreamHashAlgo get() = UploadsSendStreamHashAlgo("crc32c")
    }
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
@JvmInline
public value class UploadsUploadSmallAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsUploadSmallAction>() {
        override fun make(value: String): UploadsUploadSmallAction = UploadsUploadSmallAction(value)

        /** `create` */
        public val CREATE: UploadsUploadSmallAction get() = UploadsUploadSmallAction("create")

        /** `update` */
        public val UPDATE: UploadsUploadSmallAction get() = UploadsUploadSmallAction("update")
    }
}

/** The parameter `hash_algo` of `uploads.upload_small`. */
@JvmInline
public value class UploadsUploadSmallHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsUploadSmallHashAlgo>() {
        override fun make(value: String): UploadsUploadSmallHashAlgo = UploadsUploadSmallHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsUploadSmallHashAlgo get() = UploadsUploadSmallHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsUploadSmallHashAlgo get() = UploadsUploadSmallHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsUploadSmallHashAlgo get() = UploadsUploadSmallHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsUploadSmallHashAlgo get() = UploadsUploadSmallHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsUploadSmallHashAlgo get() = UploadsUploadSmallHashAlgo("crc32c")
    }
}

/** Kind of instance_id, not for a File Share. */
@JvmInline
public value class UploadsUploadSmallProfileType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsUploadSmallProfileType>() {
        override fun make(value: String): UploadsUploadSmallProfileType = UploadsUploadSmallProfileType(value)

        /** `workspace` */
        public val WORKSPACE: UploadsUploadSmallProfileType get() = UploadsUploadSmallProfileType("workspace")

        /** `share` */
        public val SHARE: UploadsUploadSmallProfileType get() = UploadsUploadSmallProfileType("share")
    }
}

/** What `uploads.upload_small` answers. */
public class UploadsUploadSmallReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node id after a one-call upload with instance_id, usually still null. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** An upload session. */
    public val session: Upload? get() = maybe("session", Upload)

    public companion object : ModelForm<UploadsUploadSmallReply>() {
        override fun make(json: JsonObject): UploadsUploadSmallReply = UploadsUploadSmallReply(json)
    }
}

/** The parameter `hash_algo` of `uploads.write_back`. */
@JvmInline
public value class UploadsWriteBackHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsWriteBackHashAlgo>() {
        override fun make(value: String): UploadsWriteBackHashAlgo = UploadsWriteBackHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsWriteBackHashAlgo get() = UploadsWriteBackHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsWriteBackHashAlgo get() = UploadsWriteBackHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsWriteBackHashAlgo get() = UploadsWriteBackHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsWriteBackHashAlgo get() = UploadsWriteBackHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsWriteBackHashAlgo get() = UploadsWriteBackHashAlgo("crc32c")
    }
}

/** What `uploads.write_back` answers. */
public class UploadsWriteBackReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node id after a one-call upload with instance_id, usually still null. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** An upload session. */
    public val session: Upload? get() = maybe("session", Upload)

    public companion object : ModelForm<UploadsWriteBackReply>() {
        override fun make(json: JsonObject): UploadsWriteBackReply = UploadsWriteBackReply(json)
    }
}

/** The parameter `hash_algo` of `uploads.write_back_small`. */
@JvmInline
public value class UploadsWriteBackSmallHashAlgo(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UploadsWriteBackSmallHashAlgo>() {
        override fun make(value: String): UploadsWriteBackSmallHashAlgo = UploadsWriteBackSmallHashAlgo(value)

        /** `md5` */
        public val MD5: UploadsWriteBackSmallHashAlgo get() = UploadsWriteBackSmallHashAlgo("md5")

        /** `sha1` */
        public val SHA1: UploadsWriteBackSmallHashAlgo get() = UploadsWriteBackSmallHashAlgo("sha1")

        /** `sha256` */
        public val SHA256: UploadsWriteBackSmallHashAlgo get() = UploadsWriteBackSmallHashAlgo("sha256")

        /** `sha384` */
        public val SHA384: UploadsWriteBackSmallHashAlgo get() = UploadsWriteBackSmallHashAlgo("sha384")

        /** `crc32c` */
        public val CRC32C: UploadsWriteBackSmallHashAlgo get() = UploadsWriteBackSmallHashAlgo("crc32c")
    }
}

/** What `uploads.write_back_small` answers. */
public class UploadsWriteBackSmallReply(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** Node id after a one-call upload with instance_id, usually still null. */
    public val newFileId: String? get() = maybe("new_file_id", Forms.text)

    /** An upload session. */
    public val session: Upload? get() = maybe("session", Upload)

    public companion object : ModelForm<UploadsWriteBackSmallReply>() {
        override fun make(json: JsonObject): UploadsWriteBackSmallReply = UploadsWriteBackSmallReply(json)
    }
}

/** An import by URL. Only the status values are evidenced. */
public class WebUpload(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `status`. */
    public val status: WebUploadStatus? get() = maybe("status", WebUploadStatus)

    public companion object : ModelForm<WebUpload>() {
        override fun make(json: JsonObject): WebUpload = WebUpload(json)
    }
}

/** The member `status` of `WebUpload`. */
@JvmInline
public value class WebUploadStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WebUploadStatus>() {
        override fun make(value: String): WebUploadStatus = WebUploadStatus(value)

        /** `pending` */
        public val PENDING: WebUploadStatus get() = WebUploadStatus("pending")

        /** `queued` */
        public val QUEUED: WebUploadStatus get() = WebUploadStatus("queued")

        /** `downloading` */
        public val DOWNLOADING: WebUploadStatus get() = WebUploadStatus("downloading")

        /** `uploading` */
        public val UPLOADING: WebUploadStatus get() = WebUploadStatus("uploading")

        /** `complete` */
        public val COMPLETE: WebUploadStatus get() = WebUploadStatus("complete")

        /** `failed` */
        public val FAILED: WebUploadStatus get() = WebUploadStatus("failed")

        /** `canceled` */
        public val CANCELED: WebUploadStatus get() = WebUploadStatus("canceled")
    }
}
