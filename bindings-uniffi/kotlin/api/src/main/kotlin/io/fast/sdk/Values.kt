package io.fast.sdk

import java.io.InputStream
import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.nio.channels.FileChannel
import java.nio.file.Path

/**
 * An object of the API: the JSON it came as, and typed views of the members that the description knows. A view reads
 * its member when it is asked, so that one that is not as described spoils no other; it throws
 * [kotlinx.serialization.SerializationException] then, and null is a member that is not there.
 */
public abstract class Model internal constructor(
    /** All of it, members that no description knows included. */
    public val json: JsonObject,
) {
    internal fun <T : Any> maybe(name: String, form: Form<T>): T? = when (val member = json[name]) {
        null, JsonNull -> null
        else -> member(name) { form.read(member) }
    }

    internal fun <T : Any> need(name: String, form: Form<T>): T =
        maybe(name, form) ?: throw unexpected("`$name` of ${javaClass.simpleName} is missing")

    private inline fun <T> member(name: String, read: () -> T): T = try {
        read()
    } catch (e: UnexpectedForm) {
        throw unexpected("`$name` of ${javaClass.simpleName}: ${e.message}")
    }

    override fun equals(other: Any?): Boolean = other is Model && other.javaClass == javaClass && other.json == json

    override fun hashCode(): Int = json.hashCode()

    /** Names of the members only: values may be secret. */
    override fun toString(): String = json.keys.joinToString(prefix = "${javaClass.simpleName}(", postfix = ")")
}

/** One of several forms of value, told apart when it is read; a form that nobody described has the JSON alone. */
public abstract class Union internal constructor(
    /** The value as it came. */
    public val json: JsonElement,
) {
    override fun equals(other: Any?): Boolean = other is Union && other.javaClass == javaClass && other.json == json

    override fun hashCode(): Int = json.hashCode()

    /** The form only: values may be secret. */
    override fun toString(): String = javaClass.simpleName
}

/** A word of a set that may grow: its companion has those that are known, any other is kept as it came. */
public interface Word {
    /** As the wire has it. */
    public val value: String
}

/** A text that its own text does not show. */
public class Secret(private val text: String) {
    /** The text itself. */
    public fun expose(): String = text

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "[secret]"
}

/** What is done to a field that can be emptied. */
public sealed interface Change<out T : Any> {
    /** Sets it. */
    public class To<out T : Any>(public val value: T) : Change<T>

    /** Empties it. */
    public data object Clear : Change<Nothing>
}

/** Bytes to send. They must not change meanwhile. */
public sealed interface Binary {
    /** What they are called where they go. */
    public val name: String?

    /** From memory. */
    public class Bytes(public val bytes: ByteArray, override val name: String? = null) : Binary

    /** From a file, read as it is sent; called as in the file system unless otherwise given. */
    public class File(
        public val path: Path,
        override val name: String? = path.fileName?.toString(),
    ) : Binary

    /** From an open file, read as it is sent and left open: what Android's content resolver gives. */
    public class Channel(public val channel: FileChannel, override val name: String? = null) : Binary

    /**
     * From a stream that is read once, from where it stands to its end, as it is sent, and left open: a pipe, a socket, an
     * okio `Source` by its `inputStream()`. For uploads.
     */
    public class Stream(public val stream: InputStream, override val name: String? = null) : Binary

    /** From a flow that is collected once, as it is sent. For uploads. */
    public class Pieces(public val flow: Flow<ByteArray>, override val name: String? = null) : Binary
}

/** What a caller gave as JSON. */
internal fun encoded(value: Any?): JsonElement = when (value) {
    null, Change.Clear -> JsonNull
    is JsonElement -> value
    is Model -> value.json
    is Union -> value.json
    is Word -> JsonPrimitive(value.value)
    is Secret -> JsonPrimitive(value.expose())
    is Change.To<*> -> encoded(value.value)
    is String -> JsonPrimitive(value)
    is Double, is Float -> {
        require((value as Number).toDouble().isFinite()) { "$value is no JSON" }
        JsonPrimitive(value)
    }
    is Number -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is List<*> -> JsonArray(value.map(::encoded))
    is Map<*, *> -> JsonObject(
        value.entries.associate { (name, inner) ->
            require(name is String) { "a map's names must be texts to be JSON" }
            name to encoded(inner)
        },
    )
    else -> throw IllegalArgumentException("a ${value.javaClass.simpleName} is no JSON")
}

/** The members a caller gave; what is null is not there. */
internal fun members(vararg given: Pair<String, Any?>): JsonObject =
    JsonObject(given.filter { it.second != null }.associate { (name, value) -> name to encoded(value) })

/** A name and its value. Unlike `to` it leaves the compiler nothing to infer, of which there would be thousands. */
internal infix fun String.gets(value: Any?): Pair<String, Any?> = Pair(this, value)
