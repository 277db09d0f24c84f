package io.fast.sdk

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonEncoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.longOrNull

/**
 * How JSON is read as a [T] and written again. The companion of every model is its form, and a serializer:
 * `Json.decodeFromString(Node, text)`.
 */
public abstract class Form<T : Any> internal constructor() : KSerializer<T> {
    /**
     * Reads a value.
     *
     * @throws SerializationException if it is of another kind
     */
    public abstract fun read(json: JsonElement): T

    override val descriptor: SerialDescriptor get() = JsonElement.serializer().descriptor

    override fun deserialize(decoder: Decoder): T {
        val json = decoder as? JsonDecoder ?: throw SerializationException("it is read from JSON only")
        return read(json.decodeJsonElement())
    }

    override fun serialize(encoder: Encoder, value: T) {
        val json = encoder as? JsonEncoder ?: throw SerializationException("it is written as JSON only")
        json.encodeJsonElement(encoded(value))
    }
}

/** The form of a model. */
public abstract class ModelForm<T : Model> internal constructor() : Form<T>() {
    /** Makes one of what was read. */
    protected abstract fun make(json: JsonObject): T

    override fun read(json: JsonElement): T = make(json as? JsonObject ?: throw unexpected("an object", json))
}

/** The form of a set of words. */
public abstract class WordForm<T : Word> internal constructor() : Form<T>() {
    /** Makes one of what was read. */
    protected abstract fun make(value: String): T

    override fun read(json: JsonElement): T = make(Forms.text.read(json))
}

/** The forms that have no name of their own. */
internal object Forms {
    val any: Form<JsonElement> = scalar { it }
    val boolean: Form<Boolean> = scalar { plain(it)?.booleanOrNull ?: throw unexpected("true or false", it) }

    /** A truth value whose words are texts on the wire. */
    val flag: Form<Boolean> = scalar { (it as? JsonPrimitive)?.booleanOrNull ?: throw unexpected("true or false", it) }
    val integer: Form<Long> = scalar { plain(it)?.longOrNull ?: throw unexpected("a whole number", it) }
    val number: Form<Double> = scalar { plain(it)?.doubleOrNull ?: throw unexpected("a number", it) }
    val text: Form<String> = scalar { quoted(it)?.content ?: throw unexpected("a text", it) }

    /** A text that may come as a number. */
    val loose: Form<String> = scalar { (it as? JsonPrimitive)?.content ?: throw unexpected("a text or a number", it) }
    val secret: Form<Secret> = scalar { Secret(text.read(it)) }

    fun <T : Any> list(item: Form<T>): Form<List<T>> = scalar { json ->
        val items = json as? JsonArray ?: throw unexpected("a list", json)
        // A view: a list of a thousand costs what is read of it.
        object : AbstractList<T>() {
            override val size get() = items.size

            override fun get(index: Int): T = item.read(items[index])
        }
    }

    fun <T : Any> map(value: Form<T>): Form<Map<String, T>> = scalar { json ->
        val members = json as? JsonObject ?: throw unexpected("an object", json)
        members.mapValues { value.read(it.value) }
    }

    private inline fun <T : Any> scalar(crossinline read: (JsonElement) -> T): Form<T> = object : Form<T>() {
        override fun read(json: JsonElement): T = read(json)
    }

    private fun plain(json: JsonElement): JsonPrimitive? = (json as? JsonPrimitive)?.takeUnless { it.isString }

    private fun quoted(json: JsonElement): JsonPrimitive? = (json as? JsonPrimitive)?.takeIf { it.isString }
}

/** A value is of another kind than described. The message never holds the value, which may be secret. */
internal class UnexpectedForm(message: String) : SerializationException(message)

internal fun unexpected(message: String): UnexpectedForm = UnexpectedForm(message)

internal fun unexpected(wanted: String, json: JsonElement): UnexpectedForm = UnexpectedForm(
    "expected $wanted, not " + when (json) {
        is JsonObject -> "an object"
        is JsonArray -> "a list"
        is JsonPrimitive -> if (json.isString) "a text" else "a number, a truth value or null"
    },
)

/** Whether a value is an object whose member has this value. */
internal fun JsonElement.hasTag(name: String, value: String): Boolean =
    ((this as? JsonObject)?.get(name) as? JsonPrimitive)?.content == value

/** Whether a value is an object with one of these members. */
internal fun JsonElement.hasKey(vararg names: String): Boolean = this is JsonObject && names.any { it in this }

/** Whether a value is a text. */
internal fun JsonElement.isText(): Boolean = this is JsonPrimitive && isString

/** Whether a value is a number. */
internal fun JsonElement.isNumber(): Boolean = this is JsonPrimitive && !isString && doubleOrNull != null

/** Whether a value is true or false. */
internal fun JsonElement.isBoolean(): Boolean = this is JsonPrimitive && !isString && booleanOrNull != null
