package io.fast.sdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import io.fast.sdk.ffi.ReplyPart
import io.fast.sdk.ffi.withoutPages
import kotlin.time.Instant
import io.fast.sdk.ffi.Reply as EngineReply

/** The reply of an untyped call. Its text shows no content. */
public class Response internal constructor(private val reply: EngineReply) {
    /** The operation that was called. */
    public val operation: String get() = reply.operation

    /** HTTP status. */
    public val status: Int get() = reply.status.toInt()

    /** Headers in order, names in lower case. */
    public val headers: List<Pair<String, String>> get() = reply.headers.map { it.name to it.value }

    /** The service's id of the request. */
    public val requestId: String? get() = reply.requestId

    /** What the rate-limit headers said. */
    public val rate: RateLimit
        get() = reply.rate.let {
            val resetsAt = it.resetsAtUnixMs?.toLong()?.let(Instant::fromEpochMilliseconds)
            RateLimit(it.available?.toLong(), it.max?.toLong(), resetsAt)
        }

    /** The cursor of a listing's next page; null at the end, and for operations without pages. */
    public val nextPage: String? get() = reply.page?.next

    /** The payload as JSON text; empty for a reply of bytes. */
    public val payloadText: String get() = if (reply.result == null) "" else reply.body.decodeToString()

    /** The payload. Null for a reply of bytes. */
    public val payload: JsonElement? by lazy { payloadText.toJson() }

    /** The operation's result: a member of the payload, or the payload itself. Null for a reply of bytes. */
    public val result: JsonElement? by lazy { reply.text(reply.result).toJson() }

    /** The bytes of a reply that is no JSON; for JSON the payload's text. */
    public val bytes: ByteArray get() = reply.body

    /**
     * The items of a page; empty where there is no list.
     *
     * @throws FastioException for an operation without pages
     */
    public val items: List<JsonElement> get() = reply.itemsJson()

    override fun toString(): String = "Response(operation=$operation, status=$status, requestId=$requestId)"
}

/** What the rate-limit headers of a reply said. */
public data class RateLimit(
    /** Requests left in the window. */
    public val available: Long?,
    /** Requests the window allows. */
    public val max: Long?,
    /** When the window resets. */
    public val resetsAt: Instant?,
)

private fun String.toJson(): JsonElement? = takeIf { it.isNotEmpty() }?.let(Json::parseToJsonElement)

/** A part of the body, and no more of it, as text. */
private fun EngineReply.text(place: ReplyPart?): String =
    place?.run { String(body, start.toInt(), (end - start).toInt(), Charsets.UTF_8) }.orEmpty()

/** The operation's result. */
internal fun EngineReply.resultJson(): JsonElement = Json.parseToJsonElement(text(result))

/** The items of a page, a map's values in their order. */
internal fun EngineReply.itemsJson(): List<JsonElement> {
    if (page == null) withoutPages(operation)?.let { throw FastioException.of(it) }
    return when (val items = text(items).toJson()) {
        is JsonArray -> items
        is JsonObject -> items.values.toList()
        else -> emptyList()
    }
}
