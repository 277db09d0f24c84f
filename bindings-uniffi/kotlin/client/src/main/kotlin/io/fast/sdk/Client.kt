package io.fast.sdk

import io.fast.sdk.driver.Listener
import io.fast.sdk.driver.Pump
import io.fast.sdk.driver.Sources
import io.fast.sdk.driver.explained
import io.fast.sdk.driver.finish
import io.fast.sdk.driver.run
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Effect
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.FileParam
import io.fast.sdk.ffi.TaskEvent
import io.fast.sdk.ffi.Timeouts
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.transform
import kotlinx.coroutines.withContext
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import java.io.IOException
import java.nio.channels.ClosedChannelException
import kotlin.time.Instant
import io.fast.sdk.ffi.Call as EngineCall
import io.fast.sdk.ffi.ErrorKind as Kind
import io.fast.sdk.ffi.FastioException as Refused
import io.fast.sdk.ffi.Reply as EngineReply

/** Makes the calls of the generated methods, and the untyped ones. */
internal class Client(config: Config, private val options: FastioOptions) : Caller {
    private val timeouts: Timeouts = options.timeouts()
    val pump: Pump = try {
        Pump(config, options.httpClient, Tell(options))
    } catch (e: Refused.Refused) {
        throw FastioException.of(e.info)
    }

    override suspend fun <T : Any> call(operation: String, params: Params, options: CallOptions, result: Form<T>): T =
        reply(operation, params, options).run { read(resultJson(), result) }

    suspend fun call(operation: String, params: Params, options: CallOptions): Response =
        Response(reply(operation, params, options))

    override fun <P : Any, I : Any> pages(
        operation: String,
        params: Params,
        options: CallOptions,
        page: Form<P>,
        item: Form<I>,
    ): Listing<P, I> = object : Listing<P, I> {
        override suspend fun page(): P = call(operation, params, options, page)

        override fun pages(): Flow<P> = replies(operation, params, options).map { reply ->
            reply.read(reply.resultJson(), page)
        }

        override fun items(): Flow<I> = replies(operation, params, options).transform { reply ->
            val items = reply.itemsJson().map { reply.read(it, item) }
            items.forEach { emit(it) }
        }
    }

    /** The replies of a listing; the next is asked for when the collector comes back. */
    fun replies(operation: String, params: Params, options: CallOptions): Flow<EngineReply> = flow {
        withCall(operation, params, options, stream = false) { call ->
            pump.finish(EngineTask.Pages(call)) { event, running ->
                if (event is Event.Page) {
                    emit(event.reply)
                    running.demand(1)
                }
            }
        }
    }

    override fun bytes(operation: String, params: Params, options: CallOptions): ByteReply = object : ByteReply {
        override suspend fun bytes(): ByteArray = reply(operation, params, options).body

        override fun chunks(): Flow<ByteArray> = flow {
            withCall(operation, params, options, stream = true) { call ->
                pump.finish(EngineTask.Call(call)) { event, running ->
                    if (event is Event.Data) {
                        emit(event.bytes)
                        running.demand(event.bytes.size.toLong())
                    }
                }
            }
        }
    }

    private suspend fun reply(operation: String, params: Params, options: CallOptions): EngineReply =
        withCall(operation, params, options, stream = false) { call ->
            (pump.finish(EngineTask.Call(call)) as Completion.Reply).reply
        }

    /** Opens what the call sends, and closes it behind it. */
    private suspend inline fun <T> withCall(
        operation: String,
        params: Params,
        options: CallOptions,
        stream: Boolean,
        run: (EngineCall) -> T,
    ): T {
        val opened = mutableListOf<Sources.Registered>()
        try {
            val files = params.binaries.flatMap { (name, binaries) ->
                binaries.map { binary ->
                    val registered = register(binary, null, name).also(opened::add)
                    FileParam(name, registered.source)
                }
            }
            val call = EngineCall(
                encodable("operation", operation),
                params.json.encodable(),
                files,
                limits(options),
                attempts(options),
                stream,
            )
            return run(call)
        } finally {
            opened.forEach { it.close() }
        }
    }

    /** The limits of each request; null: as the client says. */
    fun limits(options: CallOptions): Timeouts? =
        options.timeout?.let { timeouts.copy(totalMs = millis("timeout", it, null)) }

    /** The most attempts of each request; null: as the client says. */
    fun attempts(options: CallOptions): UInt? =
        options.maxAttempts?.let { positive("maxAttempts", it.toLong()).toUInt() }

    /** Makes a content known to the driver. [parameter] names it in errors. */
    suspend fun register(binary: Binary, name: String?, parameter: String): Sources.Registered {
        val known = name?.let { encodable("name", it) }
        var made: Sources.Registered? = null
        try {
            return withContext(Dispatchers.IO) { pump.files.sources.register(binary, known).also { made = it } }
        } catch (e: CancellationException) {
            // Who is cancelled meanwhile is not given it.
            made?.close()
            throw e
        } catch (e: ClosedChannelException) {
            throw IllegalArgumentException("$parameter: its channel is closed", e)
        } catch (e: IOException) {
            val why = "$parameter: it cannot be read: ${e.explained()}"
            throw FastioException.Io(FastioException.local(Kind.IO, why), e)
        }
    }
}

/** A form's own words never hold a value. */
private fun <T : Any> EngineReply.read(json: JsonElement, form: Form<T>): T = try {
    form.read(json)
} catch (e: SerializationException) {
    val why = "the reply does not have the documented shape: ${e.message}; read it with an untyped call, and report it"
    throw FastioException.InvalidReply(
        FastioException.local(Kind.INVALID_REPLY, why, operation, status.toInt(), requestId),
    )
}

/** Tells the log, the observer and the keeper of tokens. A client outlives what they throw. */
private class Tell(private val options: FastioOptions) : Listener {
    override fun onEvent(event: TaskEvent) {
        event.log?.let { line -> guarded("a handler of the log") { logger.log(line.level.toJava(), line.text) } }
        val observer = options.observer ?: return
        val shown = event.toPublic() ?: return
        guarded("the observer") { observer(shown) }
    }

    override fun keeper(effect: Effect.Persist): (suspend () -> Unit)? {
        val keep = options.onNewTokens ?: return null
        val tokens = NewTokens(
            Secret(effect.accessToken.text),
            effect.refreshToken?.let { Secret(it.text) },
            effect.expiresAtUnixMs?.toLong()?.let(Instant::fromEpochMilliseconds),
        )
        return { guarded("the keeper of tokens") { keep(tokens) } }
    }

    private inline fun guarded(what: String, call: () -> Unit) {
        try {
            call()
        } catch (e: Throwable) {
            complain("$what that was given to the client threw a ${e.javaClass.name}")
        }
    }

    private fun complain(why: String) {
        try {
            logger.severe(why)
        } catch (_: Throwable) {
            // The log itself throws, and nobody else is told.
        }
    }
}
