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

    override fun close(): Unit = Unit
}

/** The contents a client knows by number. */
internal class Sources {
    private val next = AtomicLong()
    private val known = ConcurrentHashMap<ULong, Content>()

    /**
     * Opens a content.
     *
     * @throws IOException if it cannot be opened
     */
    fun register(binary: Binary, name: String?): Registered {
        val content = opened(binary)
        try {
            val id = next.getAndIncrement().toULong()
            val size = if (content is Once) null else content.size().toULong()
            known[id] = content
            return Registered(Source(id, 0u, size, name ?: binary.name ?: UNNAMED))
        } catch (e: IOException) {
            content.close()
            throw e
        }
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
    is Binary.File -> {
        if (!Files.isRegularFile(binary.path) && Files.exists(binary.path)) {
            throw IOException("${binary.path} is no regular file; only what has a known size can be sent")
        }
        ChannelContent(FileChannel.open(binary.path, StandardOpenOption.READ), binary.path)
    }
}

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

private fun ended() = EOFException("it ended early; it must not change while it is sent")
