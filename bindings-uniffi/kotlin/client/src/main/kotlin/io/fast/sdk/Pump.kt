package io.fast.sdk

import io.fast.sdk.ffi.BodySegment
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Effect
import io.fast.sdk.ffi.EffectId
import io.fast.sdk.ffi.Engine
import io.fast.sdk.ffi.ErrorInfo
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.Now
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.TaskId
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import okhttp3.OkHttpClient
import java.security.SecureRandom
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.withLock

/** A task that ended in an error. */
public class FastioTaskException(public val info: ErrorInfo) : Exception(info.message)

/**
 * Drives one engine over OkHttp: performs its effects, reports their outcomes, hands out its events.
 *
 * Each step (a function of the engine, then draining what it has to say) holds one lock, so that effects and events
 * keep their order whichever thread an outcome comes from. Nothing under the lock blocks.
 */
public class Pump(config: Config) : AutoCloseable {
    private val engine = Engine(config, ByteArray(32).also(SecureRandom()::nextBytes))
    private val http = OkHttpClient.Builder()
        // The engine decides on resends and redirects, and on how many requests are under way.
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .build()
        .apply {
            dispatcher.maxRequests = Int.MAX_VALUE
            dispatcher.maxRequestsPerHost = Int.MAX_VALUE
        }
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val lock = ReentrantLock()
    private val tasks = HashMap<TaskId, Channel<Event>>()
    private val exchanges = HashMap<EffectId, Exchange>()
    private var timer: Job? = null
    private var timerAt: ULong? = null

    /** Tasks that have not ended. */
    public val openTasks: Int get() = lock.withLock { tasks.size }

    /** Requests under way. */
    public val openExchanges: Int get() = lock.withLock { exchanges.size }

    /** Whether no task is at work, cleaning up included. */
    public val isIdle: Boolean get() = lock.withLock { engine.isIdle() }

    /**
     * Runs a task to its end. If the caller is cancelled, so is the task: its connections are closed at once.
     *
     * @throws FastioTaskException if the task ends in an error
     */
    public suspend fun run(task: EngineTask, onEvent: suspend (TaskId, Event) -> Unit = { _, _ -> }): Completion {
        val events = Channel<Event>(Channel.UNLIMITED)
        val id = step { now -> engine.start(task, now).also { tasks[it] = events } }
        try {
            for (event in events) {
                when (event) {
                    is Event.Finished -> return event.completion
                    is Event.Failed -> throw FastioTaskException(event.error)
                    else -> onEvent(id, event)
                }
            }
            error("the engine is closed")
        } finally {
            step { now -> if (tasks.remove(id) != null) engine.abandon(id, now) }
        }
    }

    /** Tells the engine that the caller can take more. */
    public fun demand(task: TaskId, amount: ULong): Unit = step { now -> engine.demand(task, amount, now) }

    /** Stops everything and frees the engine. */
    override fun close() {
        lock.withLock {
            exchanges.values.forEach(Exchange::abort)
            exchanges.clear()
            tasks.values.forEach { it.close() }
        }
        scope.cancel()
        http.dispatcher.executorService.shutdown()
        http.connectionPool.evictAll()
        engine.destroy()
    }

    private fun <T> step(action: (Now) -> T): T = lock.withLock { action(now()).also { drain() } }

    private fun drain() {
        while (true) {
            val next = engine.nextEffect() ?: break
            try {
                perform(next.id, next.effect)
            } finally {
                // Frees the secrets it holds now, not whenever the garbage collector runs.
                next.effect.destroy()
            }
        }
        while (true) {
            val (task, event) = engine.nextEvent() ?: break
            val last = event is Event.Finished || event is Event.Failed
            (if (last) tasks.remove(task) else tasks[task])?.trySend(event)
        }
        setTimer()
    }

    private fun perform(id: EffectId, effect: Effect) {
        when (effect) {
            is Effect.Http if effect.request.body.orEmpty().any { it is BodySegment.Range } -> unsupported(id)
            is Effect.Http -> exchanges[id] = Exchange(http, effect.request) { outcome, last ->
                step { now ->
                    if (last) exchanges.remove(id)
                    engine.report(id, outcome, now)
                }
            }
            is Effect.Credit -> exchanges[effect.of]?.grant(effect.bytes.toLong())
            is Effect.Abort -> exchanges.remove(effect.of)?.abort()
            else -> unsupported(id)
        }
    }

    /** Files and a key store come with the whole client. */
    private fun unsupported(id: EffectId) {
        scope.launch { step { now -> engine.report(id, Outcome.Unsupported, now) } }
    }

    private fun setTimer() {
        val at = engine.wakeAt()
        if (at == timerAt) return
        timer?.cancel()
        timerAt = at
        timer = at?.let {
            scope.launch {
                delay((it.toLong() - now().monotonicMs.toLong()).coerceAtLeast(0))
                step { now -> timerAt = null; engine.tick(now) }
            }
        }
    }

    private fun now() = Now(
        monotonicMs = (System.nanoTime() - start).toULong() / 1_000_000u,
        unixMs = System.currentTimeMillis().toULong(),
    )

    private companion object {
        val start: Long = System.nanoTime()
    }
}
