package io.fast.sdk

import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlin.io.encoding.Base64
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The vectors of `tests/conformance`, through the untyped calls. The server compares. */
class VectorsTest {
    private val server = Json.parseToJsonElement(
        checkNotNull(System.getenv("FASTIO_CONFORMANCE")) {
            "no server plays the vectors; start these tests with: cargo xtask test kotlin"
        },
    ).text("control_url")

    @Test
    fun theVectorsHold() {
        val calls = request("$server/vectors").jsonArray
        val wrong = calls.mapNotNull { call ->
            val name = call.text("name")
            val outcome = runBlocking { outcome(call) }
            val said = request("$server/outcomes/kotlin/$name", "POST", outcome)
            if (said.at("ok").jsonPrimitive.boolean) null else "$name: ${said.text("why")}"
        }
        println("vectors: ${calls.size} calls by kotlin")
        assertTrue(calls.isNotEmpty())
        assertEquals(emptyList(), wrong)
    }

    private suspend fun outcome(call: JsonElement): JsonObject = try {
        client(call).use { fastio -> made(fastio, call) }
    } catch (e: FastioException) {
        json("error" to e.toVector())
    }

    private suspend fun made(fastio: Fastio, call: JsonElement): JsonObject {
        val operation = call.text("operation")
        return when (val by = call.text("by")) {
            "call" -> json("result" to (fastio.call(operation, params(call)).result ?: JsonNull))
            "bytes" -> json("base64" to Base64.encode(fastio.bytes(operation, params(call)).bytes()))
            "pages" -> json("result" to JsonArray(fastio.pages(operation, params(call)).toList().flatMap { it.items }))
            "sign_in" -> {
                val given = call.at("params").jsonObject
                val code = given["code"]?.let { Secret(it.jsonPrimitive.content) }
                fastio.signIn(call.at("params").text("email"), Secret(call.at("params").text("password")), code)
                json("result" to JsonNull)
            }
            else -> error("an unknown way of calling: $by")
        }
    }

    private fun client(call: JsonElement): Fastio = Fastio {
        baseUrl = call.text("base_url")
        maxAttempts = 1
        val credential = call.at("credential") as? JsonObject
        apiKey = credential?.get("api_key")?.let { Secret(it.jsonPrimitive.content) }
        token = credential?.get("token")?.let { Secret(it.jsonPrimitive.content) }
    }

    private fun params(call: JsonElement): Params {
        val members = call.at("params").jsonObject.map { (name, value) -> name to value }
        val files = call.at("files").jsonObject.map { (name, file) ->
            name to Binary.Bytes(Base64.decode(file.text("base64")), file.text("name"))
        }
        return Params.of(*(members + files).toTypedArray())
    }

    private fun FastioException.toVector(): JsonObject = json(
        "kind" to kind.word,
        "message" to message,
        "code" to code,
        "status" to status,
        "params" to JsonArray(params.map { json("name" to it.name, "kind" to it.kind, "message" to it.message) }),
        "reason" to reason,
        "operation" to operation,
        "request_id" to requestId,
        "retryable" to retryable,
        "retry_after_ms" to retryAfter?.inWholeMilliseconds,
        "body" to body,
        "details" to details,
    )
}
