package io.fast.sdk.driver

import io.fast.sdk.FastioException
import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Delivery
import io.fast.sdk.ffi.Effect
import io.fast.sdk.ffi.EffectId
import io.fast.sdk.ffi.Engine
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.FailureCause
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.Stepped
import io.fast.sdk.ffi.TaskEvent
import io.fast.sdk.ffi.TaskId
import io.fast.sdk.ffi.Told
import io.fast.sdk.ffi.Work
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import okhttp3.OkHttpClient
import java.security.SecureRandom
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.seconds

/** What the pump tells to others than a task's caller. Must be quick, and not throw. */
internal interface Listener {
    fun onEvent(event: TaskEvent)

    /** Keeps new tokens. */
    fun keeper(effect: Effect.Persist): (suspend () -> Unit)?
}

/** Marks the coroutine that keeps new tokens: calls of its own do not wait for it. */
private object Keeping : CoroutineContext.Element, CoroutineContext.Key<Keeping> {
    override val key: CoroutineContext.Key<*> get() = this
}

/**
 * Drives one engine over OkHttp: performs its effects, reports their outcomes, hands out its events.
 *
 * Any thread tells the engine what happened, and gets what it has to say in the same call, for each call of the engine
 * is dear; one thread at a time does that, so that effects and events keep their order. Nothing of it blocks.
 */
internal class Pump(config: Config, http: OkHttpClient?, private val listener: Listener) : AutoCloseable {
    val files: FileWork = FileWork()
    private val transport = Transport(http)
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    private val watch = Watch(scope)

    /** Held while the engine is called, so that it is not freed meanwhile. */
    private val gate = Any()
    private val engine = Engine(config, ByteArray(32).also(SecureRandom()::nextBytes))
    private val lane = Lane(engine)
    private val tasks = HashMap<TaskId, Channel<Event>>()

    /** What the engine had to say, in order, and nobody did yet. */
    private val ready = ArrayDeque<Said>()
    private var state = State.OPEN

    private val exchanges = ConcurrentHashMap<EffectId, Exchange>()

    /** How many want the engine drained, whoever does it included. */
    private val wanted = AtomicInteger()
    private val keeping = ConcurrentHashMap.newKeySet<Job>()
    private var timer: Job? = null

    @Volatile
    private var timerAt: ULong? = null
    private val idle = CompletableDeferred<Unit>()

    private enum class State { OPEN, CLOSING, CLOSED }

    /** What the engine had to say, and the task whose caller has nothing more to be told after it. */
    private class Said(val work: Work, val left: TaskId? = null)

    /** Tasks that have not ended. */
    val openTasks: Int get() = synchronized(gate) { tasks.size }

    /** Requests under way. */
    val openExchanges: Int get() = exchanges.size

    /** Whether no task is at work, cleaning up included. */
    val isIdle: Boolean get() = synchronized(gate) { state == State.CLOSED || engine.isIdle() }

    /**
     * Starts a task.
     *
     * @throws FastioException if the engine refuses it
     */
    fun start(task: EngineTask): Running {
        val events = Channel<Event>(Channel.UNLIMITED)
        val id = synchronized(gate) {
            check(state == State.OPEN) { "the client is closed" }
            val stepped = lane.step(Told.Begin(task))
            if (stepped is Stepped.Refused) throw FastioException.of(stepped.info)
            val begun = (stepped as Stepped.Begun).begun
            ready += Said(begun.work)
            // Under the gate, so that no event comes before there is a place for it.
            begun.task.also { tasks[it] = events }
        }
        drain()
        return Running(this, id, events)
    }

    /** Tells the engine that the caller can take more. */
    fun demand(task: TaskId, amount: ULong): Unit = tell { Told.Demand(task, amount) }

    /** Stops a task whose caller is gone. Its events end, with the journal that it told last. */
    fun abandon(task: TaskId): Unit = tell(left = task) { if (task in tasks) Told.Abandon(task) else null }

    /** Stops all tasks, waits until the engine has cleaned up behind them, 10 seconds at most, and frees it. */
    override fun close() {
        synchronized(gate) {
            if (state == State.OPEN) {
                state = State.CLOSING
                for (task in tasks.keys) engine.cancel(task, Clock.now())
                ready += Said(engine.take())
            }
        }
        try {
            drain()
            runBlocking { withTimeoutOrNull(GRACE) { idle.await() } }
        } finally {
            free()
        }
    }

    /** Whoever comes here first frees all there is. A driver that failed is closing already, and nobody has freed it. */
    private fun free() {
        synchronized(gate) {
            if (state == State.CLOSED) return
            state = State.CLOSED
            lane.close()
            engine.destroy()
            tasks.values.forEach { it.close() }
            tasks.clear()
            ready.clear()
        }
        scope.cancel()
        exchanges.values.forEach(Exchange::abort)
        exchanges.clear()
        transport.close()
    }

    /** [what] the engine is told; null for nothing. */
    private inline fun tell(left: TaskId? = null, what: () -> Told?) {
        val told = synchronized(gate) {
            val told = if (state == State.CLOSED) null else what()
            told?.also { ready += Said((lane.step(it) as Stepped.Work).work, left) }
        }
        if (told != null) drain()
    }

    /** Who comes while another drains leaves it to that one. */
    private fun drain() {
        if (wanted.getAndIncrement() > 0) return
        var done = 1
        try {
            do {
                while (true) {
                    val said = synchronized(gate) { ready.removeFirstOrNull() } ?: break
                    val work = said.work
                    // A journal is handed out before the chunk is sent that it tells of: who is cancelled then has it.
                    work.events.forEach { if (it.event is Event.Journal) take(it) }
                    work.effects.forEach { perform(it.id, it.effect) }
                    work.events.forEach { if (it.event !is Event.Journal) take(it) }
                    said.left?.let { left -> synchronized(gate) { tasks.remove(left) }?.close() }
                    setTimer(work.wakeAt)
                    if (work.isIdle && synchronized(gate) { state == State.CLOSING }) idle.complete(Unit)
                }
                done = wanted.addAndGet(-done)
            } while (done > 0)
        } catch (e: Throwable) {
            // A fault of the driver: nobody waits for what does not come.
            synchronized(gate) {
                if (state == State.OPEN) state = State.CLOSING
                tasks.values.forEach { it.close() }
            }
            idle.complete(Unit)
            throw e
        }
    }

    private fun take(next: TaskEvent) {
        listener.onEvent(next)
        val last = next.event is Event.Finished || next.event is Event.Failed
        val events = synchronized(gate) { if (last) tasks.remove(next.task) else tasks[next.task] }
        events?.trySend(next.event)
        if (last) events?.close()
    }

    private fun setTimer(at: ULong?) {
        if (at == timerAt) return
        timer?.cancel()
        timerAt = at
        timer = at?.let { due ->
            scope.launch {
                delay((due.toLong() - Clock.now().monotonicMs.toLong()).coerceAtLeast(0))
                timerAt = null
                tell { Told.Tick }
            }
        }
    }

    private fun perform(id: EffectId, effect: Effect) {
        when (effect) {
            is Effect.Http -> send(id, effect)
            is Effect.Credit -> exchanges[effect.of]?.grant(effect.bytes.toLong())
            is Effect.Abort -> exchanges.remove(effect.of)?.abort()
            is Effect.Hash -> work(id) { files.hash(effect.of, effect.algorithm) }
            is Effect.Survey -> work(id) { files.survey(effect.of, effect.hash) }
            is Effect.Stat -> work(id) { files.stat(effect.source, effect.readAhead) }
            is Effect.OpenSink -> work(id) {
                files.onSink(effect.sink) { it.open(effect.name, effect.size?.toLong(), effect.resume) }
            }
            is Effect.CommitSink -> work(id) { files.onSink(effect.sink, Sink::commit) }
            is Effect.DropSink -> work(id) { files.drop(effect.sink, effect.keep) }
            is Effect.Persist -> {
                val keep = listener.keeper(effect)
                val job = work(id, Keeping) { if (keep == null) Outcome.Unsupported else keep().let { Outcome.Done } }
                keeping += job
                job.invokeOnCompletion { keeping -= job }
            }
        }
    }

    private fun send(id: EffectId, effect: Effect.Http) {
        val exchange = try {
            Exchange(transport.http, files, effect.request, watch) { outcomes ->
                if (outcomes.last().let { it is Outcome.End || it is Outcome.Failed }) exchanges.remove(id)
                report(id, outcomes)
            }
        } catch (_: IllegalArgumentException) {
            // Its message may hold the URL or a header.
            val why = "the request has a URL, method or header that cannot be sent; report it"
            return report(id, listOf(Outcome.Failed(Delivery.NOT_SENT, FailureCause.OTHER, why)))
        }
        exchanges[id] = exchange
        exchange.start()
    }

    /** Does what has one outcome beside the pump. */
    private fun work(id: EffectId, within: CoroutineContext = EmptyCoroutineContext, work: suspend () -> Outcome): Job =
        scope.launch(within) {
            val outcome = try {
                work()
            } catch (e: Throwable) {
                Outcome.Io("the driver failed (${e.javaClass.simpleName})")
            }
            report(id, listOf(outcome))
        }

    /** Waits until the tokens that were renewed so far are kept. */
    suspend fun kept() {
        if (currentCoroutineContext()[Keeping] == null) keeping.forEach { it.join() }
    }

    private fun report(id: EffectId, outcomes: List<Outcome>): Unit = tell { Told.Report(id, outcomes) }

    private companion object {
        val GRACE = 10.seconds
    }
}
