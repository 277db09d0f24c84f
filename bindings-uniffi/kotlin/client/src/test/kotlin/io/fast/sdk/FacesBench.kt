package io.fast.sdk

import io.fast.sdk.models.Context
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import okhttp3.OkHttpClient
import okhttp3.Request
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

/**
 * Measures a small call, and a page of 500 nodes (the most the service gives) from its request until each name is read, against OkHttp and
 * kotlinx.serialization. No test by its name: `cargo xtask bench faces` runs it. It prints microseconds as one line of
 * JSON: ours, then the peer's.
 */
internal class FacesBench {
    private val http = OkHttpClient()

    @Test
    fun measure() = runBlocking {
        World.client().use { fastio ->
            val context = Context.WORKSPACE
            val folder = fastio.storage.createFolder(context, World.workspace, "root", "bench kotlin").id
            checkNotNull(folder)
            repeat(NODES) { fastio.storage.createFolder(context, World.workspace, folder, "folder $it") }
            val page = "/workspace/${World.workspace}/storage/$folder/list/?page_size=$NODES"
            val call = mediansUs(CALLS, { fastio.users.getMe().id }, { get("/user/details/") })
            val whole = mediansUs(
                1,
                {
                    val nodes = fastio.storage.list(context, World.workspace, folder, pageSize = NODES.toLong())
                    assertEquals(NODES, nodes.items().map { it.name }.toList().size)
                },
                {
                    val nodes = get(page).getValue("nodes").jsonArray
                    assertEquals(NODES, nodes.map { it.jsonObject["name"] }.size)
                },
            )
            println("""{"face": "kotlin", "peer": "OkHttp and kotlinx.serialization", "call": $call, "page": $whole}""")
        }
    }

    /** As a coroutine calls it: not on the thread that waits. */
    private suspend fun get(path: String): JsonObject = withContext(Dispatchers.IO) {
        val request = Request.Builder().url(World.baseUrl + path).header("authorization", "Bearer ${World.apiKey}")
        val text = http.newCall(request.build()).execute().use { it.body.string() }
        val reply: JsonElement = Json.parseToJsonElement(text)
        reply.jsonObject.getValue("response").jsonObject
    }

    /** Microseconds that each takes, by the median of some rounds. They take turns: what slows the machine slows both. */
    private suspend fun mediansUs(times: Int, vararg acts: suspend () -> Unit): List<Double> {
        suspend fun once(act: suspend () -> Unit): Double {
            val begun = System.nanoTime()
            repeat(times) { act() }
            return (System.nanoTime() - begun) / 1000.0 / times
        }
        repeat(WARM) { acts.forEach { once(it) } }
        val rounds = List(ROUNDS) { acts.map { once(it) } }
        return acts.indices.map { act -> rounds.map { it[act] }.sorted()[ROUNDS / 2] }
    }

    private companion object {
        const val ROUNDS = 15

        /** Rounds in which the virtual machine compiles: it takes thousands of calls to it until it is done. */
        const val WARM = 300
        const val CALLS = 40
        const val NODES = 500
    }
}
