package io.fast.sdk.driver

import io.fast.sdk.ffi.Timeouts
import kotlinx.coroutines.delay

/** How far a request is, as far as its limits are concerned. */
internal enum class Phase(val what: String) {
    CONNECTING("connecting"),
    SENDING("sending a piece of the body"),
    WAITING("waiting for the reply"),
    RECEIVING("waiting for a piece of the reply"),

    /** Nobody asks for more of the reply. */
    PAUSED("nothing"),
}

/** The limits of one request. They are kept here and not by the HTTP stack, whose own have other boundaries. */
internal class Limits(private val timeouts: Timeouts) {
    private class Since(val phase: Phase, val nanos: Long)

    private val start = System.nanoTime()

    @Volatile
    private var since = Since(Phase.CONNECTING, start)

    /** A phase begins, or goes on by one more piece. */
    fun enter(phase: Phase) {
        since = Since(phase, System.nanoTime())
    }

    /** Waits until a limit has passed; what took too long. Comes back with null only if there is no limit. */
    suspend fun passed(): String? {
        // No phase is shorter, so that looking again after this never comes late.
        val shortest = timeouts.run { listOfNotNull(connectMs, firstByteMs, stallMs, totalMs) }.minOrNull() ?: return null
        while (true) {
            val now = since
            val phase = left(now.nanos, of(now.phase))
            val total = left(start, timeouts.totalMs)
            if (phase <= 0) return "${now.phase.what} took longer than the limit of ${seconds(of(now.phase))} s"
            if (total <= 0) return "the whole request took longer than the limit of ${seconds(timeouts.totalMs)} s"
            delay(minOf(phase, total, clamped(shortest)).coerceAtLeast(1))
        }
    }

    private fun of(phase: Phase): ULong? = when (phase) {
        Phase.CONNECTING -> timeouts.connectMs
        Phase.SENDING, Phase.RECEIVING -> timeouts.stallMs
        Phase.WAITING -> timeouts.firstByteMs
        Phase.PAUSED -> null
    }

    private fun left(from: Long, limit: ULong?): Long =
        if (limit == null) Long.MAX_VALUE else clamped(limit) - (System.nanoTime() - from) / 1_000_000

    private fun clamped(ms: ULong): Long = ms.coerceAtMost(Long.MAX_VALUE.toULong()).toLong()

    private fun seconds(ms: ULong?): Double = (ms ?: 0u).toDouble() / 1000
}
