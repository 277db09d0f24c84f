package io.fast.sdk.driver

import io.fast.sdk.Binary
import io.fast.sdk.ffi.HashAlgorithm
import io.fast.sdk.ffi.Hasher
import io.fast.sdk.ffi.Outcome
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.onClosed
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import java.io.IOException
import java.nio.ByteBuffer

/** Pieces of a stream, one after the other. May block. */
internal interface Pieces : AutoCloseable {
    /** The next one, which is not empty; null at the end. */
    fun next(): ByteArray?
}

/** What is read once, from its beginning to its end. What has to be read again is kept. */
internal class Once(private val pieces: Pieces) : Content {
    private val kept = ArrayList<ByteArray>()
    private var ended = false

    /** Whether something was read that is not kept. */
    private var gone = false
    private var hasher: Hasher? = null
    private var taken = 0L
    private var whole = false

    /** All of it, once that is known. */
    private var all: ByteArray? = null

    /** What the stream threw. */
    @Volatile
    var thrown: Exception? = null
        private set

    /** Reads ahead so many bytes and keeps them; the size, if that was all. */
    @Synchronized
    fun ahead(bytes: Long): Long? {
        if (gone) throw IOException("its beginning was sent and cannot be read again")
        while (!ended && length() <= bytes) pull()?.let(kept::add)
        if (ended && all == null) {
            all = ByteArray(length().toInt()).also { all ->
                kept.fold(0) { at, piece -> piece.copyInto(all, at).let { at + piece.size } }
            }
        }
        return all?.size?.toLong()
    }

    private fun length(): Long = kept.sumOf { it.size.toLong() }

    private fun pull(): ByteArray? {
        try {
            return pieces.next().also { ended = it == null }
        } catch (e: CancellationException) {
            throw IOException("nobody reads on", e)
        } catch (e: Exception) {
            thrown = e
            throw IOException("the stream failed: ${e.explained()}", e)
        }
    }

    /** A body of all there is, piece by piece. */
    fun each(take: (ByteArray) -> Unit) {
        synchronized(this) {
            if (gone) throw IOException("it was sent and cannot be read again")
            hasher?.close()
            hasher = Hasher(HashAlgorithm.CRC32C)
            taken = 0
            whole = false
        }
        var at = 0
        while (true) take(step(at++) ?: return)
    }

    @Synchronized
    private fun step(at: Int): ByteArray? {
        val piece = kept.getOrNull(at) ?: pull().also {
            gone = true
            kept.clear()
        }
        if (piece == null) {
            whole = true
        } else {
            hash(piece)
            taken += piece.size
        }
        return piece
    }

    private fun hash(piece: ByteArray) {
        val buffer = ByteBuffer.allocateDirect(minOf(piece.size, BUFFER))
        var at = 0
        while (at < piece.size) {
            val count = minOf(piece.size - at, buffer.capacity())
            buffer.clear().limit(count)
            buffer.put(piece, at, count).flip()
            hasher?.update(buffer)
            at += count
        }
    }

    /** Hash and number of the bytes that the last body took. */
    @Synchronized
    fun sent(): Outcome {
        val hasher = hasher
        if (!whole || hasher == null) throw IOException("the request ended before the source did")
        return Outcome.Hashed(hasher.hex(), taken.toULong())
    }

    override fun size(): Long = all?.size?.toLong() ?: throw IOException("its size is not known")

    override fun modified(): Long? = null

    override fun read(offset: Long, into: ByteBuffer) {
        val all = all ?: throw IOException("its size is not known")
        BytesContent(all).read(offset, into)
    }

    /** Does not wait for a read that is under way. */
    override fun close(): Unit = pieces.close()
}

/** The caller's own to close. */
internal fun piecesOf(binary: Binary.Stream): Pieces = object : Pieces {
    private val buffer = ByteArray(BUFFER)

    override fun next(): ByteArray? = binary.stream.read(buffer).let { if (it < 0) null else buffer.copyOf(it) }
        ?.ifEmptyThen(::next)

    override fun close(): Unit = Unit
}

private inline fun ByteArray.ifEmptyThen(next: () -> ByteArray?): ByteArray? = if (isEmpty()) next() else this

/** Collects a flow, no faster than it is read. */
internal fun piecesOf(binary: Binary.Pieces): Pieces = object : Pieces {
    private val scope = CoroutineScope(Dispatchers.IO)
    private val channel = Channel<ByteArray>()
    private val collecting = lazy {
        scope.launch {
            try {
                binary.flow.collect { if (it.isNotEmpty()) channel.send(it) }
                channel.close()
            } catch (e: Exception) {
                channel.close(e)
            }
        }
    }

    override fun next(): ByteArray? = runBlocking {
        collecting.value
        channel.receiveCatching().onClosed { if (it != null) throw it }.getOrNull()
    }

    override fun close() {
        channel.cancel()
        scope.cancel()
    }
}
