package io.fast.sdk.driver

import io.fast.sdk.ffi.Timeouts
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.TimeUnit

/** How far a request is, as far as its limits are concerned. */
internal enum class Phase(val what: String) {
    CONNECTING("connecting"),
    SENDING("sending a piece of the body"),
    WAITING("waiting for the reply"),
    RECEIVING("waiting for a piece of the reply"),

    /** Nobody asks for more of the reply, or the source has nothing to give yet. */
    PAUSED("nothing"),
}

/**
 * The limits of one request, whose [exceeded] is told what took too long. They are kept here and not by the HTTP stack,
 * whose own have other boundaries.
 */
internal class Limits(private val timeouts: Timeouts, val exceeded: (what: String) -> Unit) {
    private class Since(val phase: Phase, val nanos: Long)

    private val start = System.nanoTime()

    // No phase is shorter, so that looking again after this never comes late.
    private val shortest: Long =
        timeouts.run { listOfNotNull(connectMs, firstByteMs, stallMs, totalMs) }.minOrNull()?.let(::clamped) ?: Long.MAX_VALUE

    @Volatile
    private var since = Since(Phase.CONNECTING, start)

    /** A phase begins, or goes on by one more piece. */
    fun enter(phase: Phase) {
        since = Since(phase, System.nanoTime())
    }

    /** What took too long; null if nothing did so far. */
    fun passed(): String? {
        val now = since
        return when {
            left(now) <= 0 -> "${now.phase.what} took longer than the limit of ${seconds(of(now.phase))} s"
            left(start, timeouts.totalMs) <= 0 -> "the whole request took longer than the limit of ${seconds(timeouts.totalMs)} s"
            else -> null
        }
    }

    /** Milliseconds in which no limit can pass, at least 1; [Long.MAX_VALUE] if there is none. */
    fun spare(): Long = minOf(left(since), left(start, timeouts.totalMs), shortest).coerceAtLeast(1)

    private fun of(phase: Phase): ULong? = when (phase) {
        Phase.CONNECTING -> timeouts.connectMs
        Phase.SENDING, Phase.RECEIVING -> timeouts.stallMs
        Phase.WAITING -> timeouts.firstByteMs
        Phase.PAUSED -> null
    }

    private fun left(since: Since): Long = left(since.nanos, of(since.phase))

    private fun left(from: Long, limit: ULong?): Long =
        if (limit == null) Long.MAX_VALUE else clamped(limit) - (System.nanoTime() - from) / 1_000_000

    private fun clamped(ms: ULong): Long = ms.coerceAtMost(Long.MAX_VALUE.toULong()).toLong()

    private fun seconds(ms: ULong?): Double = (ms ?: 0u).toDouble() / 1000
}

/** Looks after the limits of all requests of a client. One timer for all: one for each would wake a thread each time. */
internal class Watch(private val scope: CoroutineScope) {
    private val watched = ConcurrentHashMap.newKeySet<Limits>()
    private var timer: Job? = null

    /** When the timer is due, as [System.nanoTime] tells it. */
    private var due = 0L

    /** Looks after these until they are removed, or one of them is exceeded. */
    fun add(limits: Limits) {
        watched += limits
        lookIn(limits.spare())
    }

    /** Nobody is waiting any more. */
    fun remove(limits: Limits) {
        watched -= limits
    }

    /** Looks no later than this. A timer that turns out to be early looks in vain, and is set again. */
    @Synchronized
    private fun lookIn(ms: Long) {
        if (ms == Long.MAX_VALUE) return
        val at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ms.coerceAtMost(LONGEST_MS))
        if (timer != null && due - at <= 0) return
        timer?.cancel()
        due = at
        timer = scope.launch {
            delay(ms.coerceAtMost(LONGEST_MS))
            look()
        }
    }

    private fun look() {
        synchronized(this) { timer = null }
        var spare = Long.MAX_VALUE
        for (limits in watched) {
            val what = limits.passed()
            if (what == null) {
                spare = minOf(spare, limits.spare())
            } else if (watched.remove(limits)) {
                limits.exceeded(what)
            }
        }
        lookIn(spare)
    }

    private companion object {
        /** A day: further ahead nanoseconds cannot be compared for ever. */
        val LONGEST_MS: Long = TimeUnit.DAYS.toMillis(1)
    }
}
