package io.fast.sdk.driver

import io.fast.sdk.FastioException
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.TaskId
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.withContext

/** A task of the engine, as its caller holds it. For one reader. */
internal class Running(private val pump: Pump, private val id: TaskId, private val events: Channel<Event>) {
    private var waiting: Event? = null

    /** How the task ended well, once [next] has come to its end. */
    lateinit var completion: Completion
        private set

    /**
     * What happens next; null at the end. Of progress that was not taken only the newest is kept.
     *
     * @throws FastioException if the task ended in an error
     */
    suspend fun next(): Event? {
        val event = waiting ?: events.receiveCatching().getOrNull() ?: throw FastioException.closed()
        waiting = null
        if (event is Event.Failed || event is Event.Finished) pump.kept()
        return when (event) {
            is Event.Failed -> throw FastioException.of(event.error)
            is Event.Finished -> null.also { completion = event.completion }
            is Event.Progress -> newest(event)
            else -> event
        }
    }

    private fun newest(first: Event.Progress): Event {
        var newest = first
        while (true) {
            val more = events.tryReceive().getOrNull()
            if (more !is Event.Progress) return newest.also { waiting = more }
            newest = more
        }
    }

    /** Ends the task for a caller who was cancelled; the newest journal that was not taken, if there is one. */
    suspend fun leave(): String? = withContext(NonCancellable) {
        abandon()
        var newest = waiting
        for (event in events) if (event is Event.Journal) newest = event
        (newest as? Event.Journal)?.journal
    }

    /** The caller can take more. */
    fun demand(amount: Long): Unit = pump.demand(id, amount.toULong())

    /** The caller is gone. */
    fun abandon(): Unit = pump.abandon(id)
}

/**
 * Runs a task. Its connections are closed, and it cleans up behind itself, if [read] ends before it does.
 *
 * @throws FastioException if the engine refuses it, or it ends in an error
 */
internal inline fun <T> Pump.run(task: EngineTask, read: (Running) -> T): T {
    val running = start(task)
    try {
        return read(running)
    } finally {
        running.abandon()
    }
}

/** Runs a task to its end. */
internal suspend inline fun Pump.finish(task: EngineTask, onEvent: (Event, Running) -> Unit = { _, _ -> }): Completion =
    run(task) { running ->
        while (true) onEvent(running.next() ?: break, running)
        running.completion
    }

/** Runs a transfer to its end. Its journals are told until then, also if the caller is cancelled. */
internal suspend inline fun Pump.transfer(
    task: EngineTask,
    noinline onJournal: ((String) -> Unit)?,
    onEvent: (Event) -> Unit,
): Completion = run(task) { running ->
    try {
        while (true) {
            val event = running.next() ?: break
            if (event is Event.Journal) onJournal?.invoke(event.journal) else onEvent(event)
        }
        running.completion
    } catch (e: CancellationException) {
        running.leave()?.let { onJournal?.invoke(it) }
        throw e
    }
}
