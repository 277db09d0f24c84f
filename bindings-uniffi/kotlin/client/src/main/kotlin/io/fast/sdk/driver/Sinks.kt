package io.fast.sdk.driver

import java.io.IOException
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.LinkOption
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.security.SecureRandom
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong

/** A place that a download is written to, from any thread. */
internal interface Sink {
    /** [name] counts only for a folder, [size] and [resume] only for what was kept: it is gone on with, cut to that size. */
    fun open(name: String, size: Long? = null, resume: Boolean = false)

    /** Throws away what is there, for a reply that starts anew. */
    fun truncate()

    fun write(offset: Long, bytes: ByteArray, count: Int)

    /** Reads what was written so far; false at the end. */
    fun read(offset: Long, into: ByteBuffer): Boolean

    /** Makes what was written final. */
    fun commit()

    /** Throws everything away that is not final, or only closes it, to [keep] it for whoever goes on with it. */
    fun discard(keep: Boolean = false)

    /** Nobody waits for it any more. */
    fun leave(): Unit = discard()
}

/** The sinks a client knows by number. */
internal class Sinks {
    private val next = AtomicLong()
    private val known = ConcurrentHashMap<ULong, Sink>()

    fun register(sink: Sink): ULong = next.getAndIncrement().toULong().also { known[it] = sink }

    operator fun get(id: ULong): Sink = known[id] ?: throw IOException("the download was left before it was complete")

    /** Throws away what was written and is not final, unless it is to be kept. */
    fun discard(id: ULong, keep: Boolean) {
        known[id]?.discard(keep)
    }

    /** The sink is not known any more; what is not final goes, unless it is kept. */
    fun forget(id: ULong) {
        known.remove(id)?.leave()
    }
}

/** A file, under a temporary name in the same folder until it is complete; if it is [kept], under one that is found again. */
internal class FileSink(
    private val place: Path,
    private val overwrite: Boolean,
    private val kept: Boolean = false,
) : Sink {
    private class Open(val channel: FileChannel, val temporary: Path, val path: Path)

    private var open: Open? = null
    private var over = false

    /** Where the file is, once it is complete. */
    @Volatile
    var path: Path? = null
        private set

    @Synchronized
    override fun open(name: String, size: Long?, resume: Boolean) {
        if (over) throw IOException("the download was left")
        val target = if (Files.isDirectory(place)) place.resolve(safe(name)) else place
        if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) throw exists(target)
        val folder = target.toAbsolutePath().parent ?: throw IOException("$target is no place for a file")
        if (kept) {
            open = Partial.open(target.toAbsolutePath(), size.takeIf { resume }).run { Open(channel, path, target) }
            return
        }
        val temporary = folder.resolve(".fastio-%016x.part".format(SecureRandom().nextLong()))
        val channel = FileChannel.open(
            temporary,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
        )
        open = Open(channel, temporary, target)
    }

    override fun truncate() {
        opened().channel.truncate(0)
    }

    override fun write(offset: Long, bytes: ByteArray, count: Int) {
        val channel = opened().channel
        val from = ByteBuffer.wrap(bytes, 0, count)
        while (from.hasRemaining()) channel.write(from, offset + from.position())
    }

    override fun read(offset: Long, into: ByteBuffer): Boolean = opened().channel.read(into, offset) > 0

    @Synchronized
    override fun commit() {
        val open = opened()
        // What is kept is ours until it has its name.
        if (!kept) open.channel.close()
        rename(open.temporary, open.path, overwrite, linked = !kept)
        path = open.path
        this.open = null
        open.channel.close()
    }

    @Synchronized
    override fun discard(keep: Boolean) {
        over = true
        val left = open ?: return
        open = null
        // Before it is closed: from then on it may be another download's.
        if (!keep) Files.deleteIfExists(left.temporary)
        left.channel.close()
    }

    override fun leave(): Unit = discard(kept)

    @Synchronized
    private fun opened(): Open = open ?: throw IOException("the download is not open")
}

/** The engine hands out safe names; this holds even if it did not. */
private fun safe(name: String): String {
    val segment = name.isNotEmpty() && name != "." && name != ".."
    if (!segment || name.any { it in "/\\:" || it.isISOControl() }) {
        throw IOException("the file's name is not safe to use; give the download a path")
    }
    return name
}

/** Bytes in memory. */
internal class MemorySink : Sink {
    private var bytes = ByteArray(0)
    private var size = 0

    /** All of them, once complete. */
    @get:Synchronized
    val content: ByteArray get() = if (size == bytes.size) bytes else bytes.copyOf(size)

    override fun open(name: String, size: Long?, resume: Boolean): Unit = truncate()

    @Synchronized
    override fun truncate() {
        size = 0
    }

    @Synchronized
    override fun write(offset: Long, bytes: ByteArray, count: Int) {
        val end = offset + count
        if (end > MOST) throw IOException("it is too large for memory; download it to a file")
        if (end > this.bytes.size) this.bytes = this.bytes.copyOf(minOf(MOST, maxOf(end, 2L * this.bytes.size)).toInt())
        bytes.copyInto(this.bytes, offset.toInt(), 0, count)
        size = maxOf(size, end.toInt())
    }

    @Synchronized
    override fun read(offset: Long, into: ByteBuffer): Boolean {
        if (offset >= size) return false
        into.put(bytes, offset.toInt(), minOf(size - offset.toInt(), into.remaining()))
        return true
    }

    override fun commit(): Unit = Unit

    override fun discard(keep: Boolean): Unit = Unit

    private companion object {
        /** The longest array that every virtual machine makes. */
        const val MOST = Int.MAX_VALUE - 8L
    }
}
