package io.fast.sdk

import io.fast.sdk.ffi.Call
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Credential
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Secret
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

/** The sandbox, with what tests ask of it. No connection of these is kept open, so that a pump's can be counted. */
internal object World {
    private val ready = Json.parseToJsonElement(
        checkNotNull(System.getenv("FASTIO_SANDBOX")) {
            "no sandbox is running; start these tests with: cargo xtask test kotlin"
        },
    )
    private val baseUrl = ready.text("base_url")
    private val http = OkHttpClient()
    private val seed = control("seed")

    val ownerId: String = seed.at("users", "owner").text("id")
    private val apiKey = seed.at("users", "owner").text("api_key")

    fun config(credential: Credential = Credential.ApiKey(Secret(apiKey))): Config =
        Config(baseUrl = baseUrl, credential = credential)

    /** The seeded OAuth credential, without an access token yet. */
    fun oauth(): Credential = seed.at("oauth").let {
        Credential.OAuth(it.text("client_id"), null, Secret(it.text("refresh_token")), null)
    }

    /** Parameters that name the seeded workspace, and one node in it. */
    fun node(id: String): JsonObject = buildJsonObject {
        put("context", "workspace")
        put("context_id", workspaceId)
        put("node_id", id)
    }

    /** How often an operation was requested so far. */
    fun requests(operation: String): Int =
        control("stats").at("requests").jsonObject[operation]?.jsonPrimitive?.int ?: 0

    fun openConnections(): Int = control("stats").at("open_connections").jsonPrimitive.int

    /** Lets the next request of an operation wait for its reply. */
    fun delay(operation: String, ms: Int) {
        val fault = buildJsonObject {
            put("operation", operation)
            put("fault", "latency")
            put("ms", ms)
        }
        control("faults", fault)
    }

    /** Stores a file of this many zeros; its node. */
    suspend fun store(pump: Pump, size: Int): String {
        val new = buildJsonObject {
            put("name", "zeros-$size.bin")
            put("size", size)
            put("action", "create")
            put("profile_type", "workspace")
            put("instance_id", workspaceId)
            put("folder_id", "root")
        }
        val upload = pump.result("uploads.create_session", new).text("id")
        sendChunk(upload, ByteArray(size))
        val named = buildJsonObject { put("upload_id", upload) }
        pump.result("uploads.complete", named)
        val waiting = JsonObject(named + ("wait" to JsonPrimitive(30)))
        while (true) {
            val session = pump.result("uploads.get", waiting)
            val status = session.text("status")
            if (status == "complete") return session.text("new_file_id")
            check("failed" !in status) { status }
        }
    }

    /** The one request with a file in it, which the pump cannot send yet. */
    private fun sendChunk(upload: String, content: ByteArray) {
        val body = MultipartBody.Builder().setType(MultipartBody.FORM)
            .addFormDataPart("chunk", "f", content.toRequestBody())
            .build()
        val url = "$baseUrl/upload/$upload/chunk/?order=1&size=${content.size}"
        exchange(Request.Builder().url(url).header("authorization", "Bearer $apiKey").post(body))
    }

    private val workspaceId get() = seed.at("workspace").text("id")

    private fun control(path: String, body: JsonElement? = null): JsonElement {
        val request = Request.Builder().url("${ready.text("control_url")}/$path")
        if (body != null) request.post(body.toString().toRequestBody())
        return Json.parseToJsonElement(exchange(request))
    }

    private fun exchange(request: Request.Builder): String =
        http.newCall(request.header("connection", "close").build()).execute().use {
            check(it.isSuccessful) { "HTTP ${it.code}" }
            it.body.string()
        }
}

internal fun task(operation: String, params: JsonObject? = null, stream: Boolean = false): EngineTask =
    EngineTask.Call(Call(operation = operation, params = params?.toString(), stream = stream))

/** Calls an operation; its result. */
internal suspend fun Pump.result(operation: String, params: JsonObject? = null): JsonElement =
    Json.parseToJsonElement((run(task(operation, params)) as Completion.Reply).reply.result())

/** Nothing is left of any task: not in the engine, not in the pump. */
internal val Pump.isFree: Boolean get() = isIdle && openTasks == 0 && openExchanges == 0

internal fun JsonElement.at(vararg path: String): JsonElement =
    path.fold(this) { value, name -> checkNotNull(value.jsonObject[name]) { name } }

internal fun JsonElement.text(name: String): String = at(name).jsonPrimitive.content

/** Asks again until it holds. Every question goes over a socket, so this does not spin. */
internal fun until(holds: () -> Boolean) {
    val end = TimeSource.Monotonic.markNow() + 20.seconds
    while (!holds()) check(end.hasNotPassedNow()) { "it did not come to hold within 20 s" }
}
