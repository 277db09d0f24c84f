package io.fast.sdk

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

/** The sandbox, with what tests ask of it. No connection of these is kept open, so that a client's can be counted. */
internal object World {
    private val ready = Json.parseToJsonElement(
        checkNotNull(System.getenv("FASTIO_SANDBOX")) {
            "no sandbox is running; start these tests with: cargo xtask test kotlin"
        },
    )
    val baseUrl: String = ready.text("base_url")
    private val controlUrl = ready.text("control_url")
    val seed: JsonElement = control("seed")

    val ownerId: String = seed.at("users", "owner").text("id")
    val apiKey: String = seed.at("users", "owner").text("api_key")
    val workspace: String get() = seed.at("workspace").text("id")

    /** A client of the owner's; others if [options] say so. */
    fun client(options: FastioOptions.() -> Unit = { apiKey = Secret(World.apiKey) }): Fastio = Fastio {
        baseUrl = World.baseUrl
        options()
    }

    /** The seeded OAuth credential, without an access token yet. */
    fun oauth(): OAuth = seed.at("oauth").run { OAuth(text("client_id"), Secret(text("refresh_token"))) }

    /** Runs with one client that is closed behind it, while nobody else is connected. */
    fun with(client: Fastio = client(), test: suspend (Fastio) -> Unit) {
        until { openConnections() == 0 }
        client.use { runBlocking { test(it) } }
    }

    fun stats(): JsonElement = control("stats")

    /** How often an operation was requested so far. */
    fun requests(operation: String): Int = stats().at("requests").jsonObject[operation]?.jsonPrimitive?.int ?: 0

    fun openConnections(): Int = stats().at("open_connections").jsonPrimitive.int

    fun uploadSessions(): Int = stats().at("upload_sessions").jsonPrimitive.int

    /** Lets the next request of an operation wait for its reply. */
    fun delay(operation: String, ms: Int): Unit = fault(
        buildJsonObject {
            put("operation", operation)
            put("fault", "latency")
            put("ms", ms)
        },
    )

    fun fault(fault: JsonElement) {
        control("faults", "POST", fault)
    }

    fun noFaults() {
        control("faults", "DELETE")
    }

    /** Everything as at the start. */
    fun reset() {
        control("reset", "POST", JsonObject(emptyMap()))
    }

    /** Another server of tests. */
    fun control(path: String, method: String = "GET", body: JsonElement? = null): JsonElement =
        request("$controlUrl/$path", method, body)
}

private val http = OkHttpClient()

/** Asks a server of tests. */
internal fun request(url: String, method: String = "GET", body: JsonElement? = null): JsonElement {
    val request = Request.Builder().url(url).header("connection", "close").method(method, body?.toString()?.toRequestBody())
    return http.newCall(request.build()).execute().use {
        check(it.isSuccessful) { "HTTP ${it.code} of $method $url" }
        it.body.string().takeIf(String::isNotBlank)?.let(Json::parseToJsonElement) ?: JsonNull
    }
}

internal fun JsonElement.at(vararg path: String): JsonElement =
    path.fold(this) { value, name -> checkNotNull(value.jsonObject[name]) { name } }

internal fun JsonElement.text(name: String): String = at(name).jsonPrimitive.content

internal fun json(vararg members: Pair<String, Any?>): JsonObject = JsonObject(
    members.associate { (name, value) ->
        name to when (value) {
            null -> JsonNull
            is JsonElement -> value
            is String -> JsonPrimitive(value)
            is Number -> JsonPrimitive(value)
            is Boolean -> JsonPrimitive(value)
            is Word -> JsonPrimitive(value.value)
            else -> error("$name is no JSON")
        }
    },
)

/** Asks again until it holds. Every question goes over a socket, so this does not spin. */
internal fun until(holds: () -> Boolean) {
    val end = TimeSource.Monotonic.markNow() + 60.seconds
    while (!holds()) check(end.hasNotPassedNow()) { "it did not come to hold within 60 s" }
}

/** Bytes that tell their places apart, as `tests/conformance` says. */
internal fun pattern(size: Int): ByteArray = ByteArray(size) { at -> ((at * 0x9E3779B1.toInt()) ushr 13).toByte() }
