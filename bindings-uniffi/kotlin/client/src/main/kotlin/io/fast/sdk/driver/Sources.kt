package io.fast.sdk.driver

import io.fast.sdk.Binary
import io.fast.sdk.ffi.Source
import java.io.EOFException
import java.io.IOException
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong

/** Size of the buffers that files are read and written through. */
internal const val BUFFER: Int = 256 * 1024

/** Bytes to send, read by range from any thread. */
internal interface Content : AutoCloseable {
    fun size(): Long

    /** Milliseconds since 1970 UTC; null if nothing tells. */
    fun modified(): Long?

    /**
     * Fills a buffer up to its limit.
     *
     * @throws EOFException if the content ends before
     */
    fun read(offset: Long, into: ByteBuffer)

    /** Has it open as long as it is read. */
    fun <T> whileOpen(read: (Content) -> T): T = read(this)

    override fun close(): Unit = Unit
}

/** The contents a client knows by number. */
internal class Sources {
    private val next = AtomicLong()
    private val known = ConcurrentHashMap<ULong, Content>()

    /** Contents that nobody has closed. */
    val open: Int get() = known.size

    /**
     * Opens a content.
     *
     * @throws IOException if it cannot be opened
     */
    fun register(binary: Binary, name: String?): Registered {
        val content = opened(binary)
        try {
            return add(content, name ?: binary.name ?: UNNAMED, content.sizeIfKnown())
        } catch (e: IOException) {
            content.close()
            throw e
        }
    }

    /** As [register], for one of many: a file is open only while it is read, and what is wrong with it is told then. */
    fun registerClosed(binary: Binary, path: String): Registered {
        val content = if (binary is Binary.File) PathContent(binary.path) else opened(binary)
        val size: ULong? = try {
            content.sizeIfKnown()
        } catch (_: IOException) {
            0UL
        }
        return add(content, path, size)
    }

    private fun add(content: Content, name: String, size: ULong?): Registered {
        val id = next.getAndIncrement().toULong()
        known[id] = content
        return Registered(Source(id, 0u, size, name))
    }

    /** What is read once, if that is what it is. */
    fun once(id: ULong): Once? = known[id] as? Once

    operator fun get(id: ULong): Content = known[id] ?: throw IOException("the source was closed before it was read")

    /** A content that is known until this is closed. */
    inner class Registered(val source: Source) : AutoCloseable {
        override fun close() {
            known.remove(source.id)?.close()
        }
    }

    private companion object {
        /** What a part of a form is called that has no name of its own. */
        const val UNNAMED = "file"
    }
}

private fun opened(binary: Binary): Content = when (binary) {
    is Binary.Bytes -> BytesContent(binary.bytes)
    is Binary.Channel -> ChannelContent(binary.channel, null)
    is Binary.Stream -> Once(piecesOf(binary))
    is Binary.Pieces -> Once(piecesOf(binary))
    is Binary.File -> opened(binary.path)
}

private fun opened(path: Path): ChannelContent {
    if (!Files.isRegularFile(path) && Files.exists(path)) {
        throw IOException("$path is no regular file; only what has a known size can be sent")
    }
    return ChannelContent(FileChannel.open(path, StandardOpenOption.READ), path)
}

/** Null for what is read once. */
private fun Content.sizeIfKnown(): ULong? = if (this is Once) null else size().toULong()

internal class BytesContent(private val bytes: ByteArray) : Content {
    override fun size(): Long = bytes.size.toLong()

    override fun modified(): Long? = null

    override fun read(offset: Long, into: ByteBuffer) {
        if (offset < 0 || offset > bytes.size - into.remaining()) throw ended()
        into.put(bytes, offset.toInt(), into.remaining())
    }
}

/** A file; ours to close if we opened it by its path. */
private class ChannelContent(private val channel: FileChannel, private val path: Path?) : Content {
    override fun size(): Long = channel.size()

    override fun modified(): Long? = path?.let { Files.getLastModifiedTime(it).toMillis() }

    override fun read(offset: Long, into: ByteBuffer) {
        val start = into.position()
        while (into.hasRemaining()) {
            // Moves no cursor, so that one file serves several readers.
            if (channel.read(into, offset + into.position() - start) < 0) throw ended()
        }
    }

    override fun close() {
        if (path != null) channel.close()
    }
}

/** One of many files: more than may be open at once. */
private class PathContent(private val path: Path) : Content {
    override fun size(): Long = Files.size(path)

    override fun modified(): Long? = Files.getLastModifiedTime(path).toMillis()

    override fun read(offset: Long, into: ByteBuffer): Unit = whileOpen { it.read(offset, into) }

    override fun <T> whileOpen(read: (Content) -> T): T = opened(path).use(read)
}

private fun ended() = EOFException("it ended early; it must not change while it is sent")
