package io.fast.sdk

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.Collections
import kotlin.time.Duration

/** Makes calls by an operation's name, `<area>.<verb_noun>`; a client implements it, the generated methods stand on it. */
public interface Caller {
    /** One request, for one result. Cancelling the coroutine ends it. */
    public suspend fun <T : Any> call(operation: String, params: Params, options: CallOptions, result: Form<T>): T

    /** As many requests as are asked for; none before. [item] is a listing's item. */
    public fun <P : Any, I : Any> pages(
        operation: String,
        params: Params,
        options: CallOptions,
        page: Form<P>,
        item: Form<I>,
    ): Listing<P, I>

    /** One request, for a reply that is not JSON; none before it is asked for. */
    public fun bytes(
        operation: String,
        params: Params = Params.NONE,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply
}

/** What any call can be told beside its parameters. */
public class CallOptions(
    /** How long each request may take in all; null: as the client says. [Duration.INFINITE] is without limit. */
    public val timeout: Duration? = null,
    /** How often a request may be sent, the first time included; null: as the client says. */
    public val maxAttempts: Int? = null,
) {
    public companion object {
        /** As the client says. */
        public val DEFAULT: CallOptions = CallOptions()
    }
}

/** A listing. Nothing is sent before one of these is called or collected. */
public interface Listing<out P : Any, out I : Any> {
    /** The page that the parameters ask for, and no other. */
    public suspend fun page(): P

    /** Page by page to the end; each is fetched when it is wanted. */
    public fun pages(): Flow<P>

    /** Every item to the end. */
    public fun items(): Flow<I>
}

/** A reply of bytes. Nothing is sent before one of these is called or collected. */
public interface ByteReply {
    /** All of it, in memory. */
    public suspend fun bytes(): ByteArray

    /** Piece by piece, at the collector's pace. */
    public fun chunks(): Flow<ByteArray>
}

/** The operations of one area. */
public abstract class Area internal constructor(internal val caller: Caller)

/** Parameters by the names of the wire. What was not given (null) is not there. Its text has names only. */
public class Params internal constructor(vararg given: Pair<String, Any?>) {
    /** What is JSON, ready for the engine. */
    public val json: JsonObject

    /** What is sent as files or as the body, by the parameter's name. */
    public val binaries: Map<String, List<Binary>>

    init {
        val members = LinkedHashMap<String, JsonElement>()
        val binaries = LinkedHashMap<String, List<Binary>>()
        for ((name, value) in given) {
            when {
                value == null -> {}
                value is Binary -> binaries[name] = listOf(value)
                value is List<*> && value.isNotEmpty() && value.all { it is Binary } ->
                    binaries[name] = value.map { it as Binary }
                else -> members[name] = try {
                    encoded(value)
                } catch (e: IllegalArgumentException) {
                    throw IllegalArgumentException("$name: ${e.message}", e)
                }
            }
        }
        json = JsonObject(members)
        this.binaries = Collections.unmodifiableMap(binaries)
    }

    override fun toString(): String = "Params(${(json.keys + binaries.keys).joinToString()})"

    public companion object {
        /** No parameters. */
        public val NONE: Params = Params()

        /**
         * Parameters of an untyped call: texts, numbers, truth values, lists, maps, JSON, models, and [Binary] for what
         * is sent as a file. Null leaves one out; [Change.Clear] empties a field.
         *
         * ```
         * Params.of("context" to "workspace", "context_id" to id, "node_id" to "root")
         * ```
         *
         * @throws IllegalArgumentException that names a parameter of another type
         */
        public fun of(vararg given: Pair<String, Any?>): Params = Params(*given)
    }
}
