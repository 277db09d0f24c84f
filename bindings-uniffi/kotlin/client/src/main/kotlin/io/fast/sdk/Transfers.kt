package io.fast.sdk

import java.nio.file.Path
import io.fast.sdk.ffi.Uploaded as EngineUploaded

/** A stored upload. */
public data class Uploaded(
    /** The file's node, if the service told it. */
    public val nodeId: String?,
    /** The session it went through. */
    public val uploadId: String,
    /** Bytes. */
    public val size: Long,
    /** CRC-32C of the content, 8 hex digits. */
    public val crc32c: String,
    /** Whether it was compared with what the service says it has stored. Not if the caller may not read the file. */
    public val verified: Boolean,
)

internal fun EngineUploaded.toPublic() = Uploaded(nodeId, uploadId, size.toLong(), crc32c, verified)

/** A file from the web that is stored. */
public data class Imported(
    /** The file's node, if the service told it, or it has the name that was given. */
    public val nodeId: String?,
    /** The import. */
    public val uploadId: String,
)

/** A complete download. */
public class Downloaded internal constructor(
    /** Where it is; null if it went into memory. */
    public val path: Path?,
    /** What it is, if it went into memory. */
    public val bytes: ByteArray?,
    /** The file's name in the service, made safe. */
    public val name: String,
    /** Bytes. */
    public val size: Long,
    /** CRC-32C of the content, 8 hex digits. */
    public val crc32c: String?,
    /** Whether the content was compared with a value of the service. */
    public val verified: Boolean,
) {
    /** Shows no content. */
    override fun toString(): String =
        "Downloaded(path=$path, name=$name, size=$size, crc32c=$crc32c, verified=$verified)"
}
