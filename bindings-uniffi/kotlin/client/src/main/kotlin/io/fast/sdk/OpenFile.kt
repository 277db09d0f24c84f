package io.fast.sdk

import io.fast.sdk.driver.Pump
import io.fast.sdk.driver.Running
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.ReadTask
import io.fast.sdk.ffi.Stretch
import io.fast.sdk.ffi.nextStretch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.nio.ByteBuffer

/**
 * A file of the service that is [open][Fastio.open] for reading, at any place.
 *
 * It asks for what is read, and for more the longer it is read in order; who goes to and fro gets small pieces. A
 * connection that breaks is taken up where it broke. Reads take their turns. One that failed or was cancelled leaves
 * [position] where it was, and another begins anew. [close] it when you are done.
 */
public class OpenFile internal constructor(
    private val pump: Pump,
    private val task: ReadTask,
    /** The file's name, as the service has it: not made safe for a path. */
    public val name: String,
    /** Bytes in the file. */
    public val size: Long,
) : AutoCloseable {
    /** The version that is read, if the service tells versions. */
    public val version: String? get() = task.versionId

    /**
     * Where the next [read] begins, in bytes from the beginning. Behind the end there is nothing to read. Set it between
     * reads: one that is under way sets it when it ends.
     *
     * @throws IllegalArgumentException if it is set to less than 0
     */
    @Volatile
    public var position: Long = 0
        set(value) {
            require(value >= 0) { "position: must not be negative" }
            field = value
        }

    private val turn = Mutex()

    @Volatile
    private var closed = false

    @Volatile
    private var underWay: UnderWay? = null

    /**
     * Reads from [position] on what has come, and waits if that is nothing. How many bytes it was, at least 1 if there is
     * room for one; -1 at the end of the file.
     *
     * @throws FastioException if it cannot be read
     * @throws IllegalStateException if it is closed
     */
    public suspend fun read(into: ByteBuffer): Int = turn.withLock {
        check(!closed) { CLOSED }
        val place = position
        when {
            !into.hasRemaining() -> 0
            place >= size -> -1
            else -> reading { some(place, into) }.also { position = place + it }
        }
    }

    /**
     * Up to [length] bytes from [offset] on; fewer only at the end of the file. The next read goes on behind them.
     *
     * @throws FastioException if it cannot be read
     * @throws IllegalArgumentException if one of them is less than 0
     * @throws IllegalStateException if it is closed
     */
    public suspend fun read(offset: Long, length: Int): ByteArray {
        require(offset >= 0) { "offset: must not be negative" }
        require(length >= 0) { "length: must not be negative" }
        return turn.withLock {
            check(!closed) { CLOSED }
            val bytes = ByteBuffer.allocate(minOf((size - offset).coerceAtLeast(0), length.toLong()).toInt())
            while (bytes.hasRemaining()) reading { some(offset + bytes.position(), bytes) }
            position = offset + bytes.position()
            bytes.array()
        }
    }

    /** Stops what is under way. What was read stays. */
    override fun close() {
        closed = true
        leave()
    }

    /** Shows no content. */
    override fun toString(): String = "OpenFile(name=$name, size=$size, version=$version)"

    private suspend fun some(place: Long, into: ByteBuffer): Int {
        val from = begun(place)
        from.reach(place.toULong())
        val count = minOf(from.piece.remaining(), into.remaining())
        into.put(from.take(count))
        return count
    }

    /** Another read begins anew if this one fails. */
    private suspend inline fun <T> reading(read: () -> T): T = try {
        read()
    } catch (e: Throwable) {
        leave()
        check(!closed) { CLOSED }
        throw e
    }

    /** What comes by at a place, which is before the end of the file. */
    private fun begun(place: Long): UnderWay {
        val old = underWay
        val stretch = nextStretch(size.toULong(), place.toULong(), old?.stretch)
        if (old != null && stretch == null) return old
        leave()
        checkNotNull(stretch) { "nothing is to be read; report it" }
        val running = pump.start(EngineTask.Read(task.copy(offset = stretch.at, len = stretch.end - stretch.at)))
        // Who closes it meanwhile has not seen this one, or is seen here.
        return UnderWay(running, stretch).also {
            underWay = it
            check(!closed) { CLOSED }
        }
    }

    private fun leave() {
        underWay?.running?.abandon()
        underWay = null
    }

    /** What one task reads. */
    private class UnderWay(val running: Running, stretch: Stretch) {
        /** It is at the next byte of [piece], or the next piece. */
        var stretch: Stretch = stretch
            private set
        var piece: ByteBuffer = ByteBuffer.allocate(0)
            private set

        /** Bytes taken that the engine does not know of yet. */
        private var owed = 0L

        /** Waits until the piece begins at this place. */
        suspend fun reach(place: ULong) {
            while (true) {
                take(minOf(place - stretch.at, piece.remaining().toULong()).toInt())
                if (piece.hasRemaining()) return
                if (owed > 0) running.demand(owed)
                owed = 0
                val event = checkNotNull(running.next()) { "a read ended before its last byte; report it" }
                if (event is Event.Data) piece = ByteBuffer.wrap(event.bytes)
            }
        }

        fun take(count: Int): ByteBuffer {
            val taken = piece.slice().limit(count)
            piece.position(piece.position() + count)
            stretch = stretch.copy(at = stretch.at + count.toULong())
            owed += count
            return taken
        }
    }

    private companion object {
        const val CLOSED = "the file is closed; open it again"
    }
}
