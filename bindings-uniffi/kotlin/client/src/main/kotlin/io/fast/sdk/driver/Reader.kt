package io.fast.sdk.driver

import io.fast.sdk.ffi.FailureCause
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.ReplyMode
import okhttp3.Headers
import okhttp3.Response
import okio.Buffer
import okio.ForwardingSource
import okio.GzipSource
import okio.Source
import okio.buffer
import java.io.IOException

/** A reply's body on its way to the engine or into a sink. */
internal class Reader(
    private val limits: Limits,
    private val credit: Credit,
    private val sinks: Sinks,
    private val tell: (Outcome) -> Unit,
) {
    /**
     * Reads all of it.
     *
     * @throws IOException if it does not come to its end
     */
    fun read(response: Response, headers: Headers, mode: ReplyMode) {
        val packed = isPacked(headers, mode)
        val body = Watched(response.body.source(), limits)
        when (mode) {
            is ReplyMode.Whole -> if (packed) unpacked(body, mode.limit) else whole(body, mode.limit)
            is ReplyMode.Stream -> streamed(body)
            is ReplyMode.Sink -> when (response.code) {
                200 -> intoSink(body, writing { sinks[mode.sink].also { it.truncate() } }, 0)
                206 -> intoSink(body, writing { sinks[mode.sink] }, mode.offset.toLong())
                else -> whole(body, mode.limit)
            }
        }
    }

    private fun isPacked(headers: Headers, mode: ReplyMode): Boolean {
        val encodings = headers.values("content-encoding").map { it.trim().lowercase() }
        val packings = encodings.filterNot { it.isEmpty() || it == "identity" }
        if (packings.isEmpty()) return false
        if (mode is ReplyMode.Whole && packings.singleOrNull() in setOf("gzip", "x-gzip")) return true
        throw Fault(FailureCause.PROTOCOL, "the reply has a content encoding that was not asked for")
    }

    private fun unpacked(body: Watched, limit: ULong) {
        if (body.isEmpty()) return
        try {
            GzipSource(body.rest()).use { whole(it, limit) }
        } catch (e: IOException) {
            if (e is Fault || e === body.broken) throw e
            throw Fault(FailureCause.PROTOCOL, "the reply says that it is packed with gzip, but cannot be unpacked")
        }
    }

    /** Of a longer body than the limit one piece more is reported, which tells the engine, and no more is read. */
    private fun whole(body: Source, limit: ULong) {
        val piece = Buffer()
        var told = 0UL
        do {
            val more = body.fill(piece)
            told += piece.size.toULong()
            if (piece.size > 0) tell(Outcome.Data(piece.readByteArray()))
            if (told > limit) throw Fault(FailureCause.PROTOCOL, "the reply is longer than the $limit bytes allowed")
        } while (more)
    }

    /** While there is no credit nothing is read, and the connection's own flow control holds the sender back. */
    private fun streamed(body: Source) {
        val piece = Buffer()
        while (true) {
            limits.enter(Phase.PAUSED)
            val room = credit.take(BUFFER) ?: throw IOException("aborted")
            limits.enter(Phase.RECEIVING)
            val count = body.read(piece, room.toLong())
            credit.grant(room - count.coerceAtLeast(0))
            if (count < 0) return
            tell(Outcome.Data(piece.readByteArray()))
        }
    }

    private fun intoSink(body: Source, sink: Sink, start: Long) {
        val piece = Buffer()
        var done = 0L
        do {
            val more = body.fill(piece)
            if (piece.size > 0) {
                val bytes = piece.readByteArray()
                writing { sink.write(start + done, bytes, bytes.size) }
                done += bytes.size
                tell(Outcome.Wrote(done.toULong()))
            }
        } while (more)
    }

    private inline fun <T> writing(write: () -> T): T = try {
        write()
    } catch (e: IOException) {
        throw Fault(FailureCause.SINK, "the download could not be written: ${e.explained()}")
    }

    /** Reads until a buffer is full; false at the end. */
    private fun Source.fill(piece: Buffer): Boolean {
        while (piece.size < BUFFER) {
            if (read(piece, BUFFER - piece.size) < 0) return false
        }
        return true
    }
}

/** Tells that pieces come, and keeps what broke the connection. */
private class Watched(private val body: okio.BufferedSource, private val limits: Limits) : ForwardingSource(body) {
    var broken: IOException? = null
        private set

    fun isEmpty(): Boolean = watched { body.exhausted() }

    fun rest(): okio.BufferedSource = (this as Source).buffer()

    override fun read(sink: Buffer, byteCount: Long): Long = watched { super.read(sink, byteCount) }

    private inline fun <T> watched(read: () -> T): T = try {
        read().also { limits.enter(Phase.RECEIVING) }
    } catch (e: IOException) {
        broken = e
        throw e
    }
}
