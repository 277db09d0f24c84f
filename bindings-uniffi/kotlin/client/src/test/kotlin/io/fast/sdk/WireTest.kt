package io.fast.sdk

import io.fast.sdk.driver.Limits
import io.fast.sdk.driver.Listener
import io.fast.sdk.driver.Phase
import io.fast.sdk.driver.Pump
import io.fast.sdk.driver.Watch
import io.fast.sdk.ffi.Effect
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.TaskEvent
import io.fast.sdk.ffi.Timeouts
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import okhttp3.OkHttpClient
import okio.Buffer
import okio.GzipSink
import okio.buffer
import java.util.concurrent.atomic.AtomicInteger
import java.util.logging.Handler
import java.util.logging.LogRecord
import java.util.logging.Logger
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import io.fast.sdk.ffi.Call as EngineCall

/** What OkHttp would decide by itself and must not, over real sockets. */
class WireTest {
    @Test
    fun theEngineDecidesOnRedirects(): Unit = Wire(whole(PONG)).use { elsewhere ->
        val redirect = "HTTP/1.1 302 Found\r\nLocation: ${elsewhere.baseUrl}/ping/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        Wire(redirect).use { wire ->
            val error = assertFailsWith<FastioException.InvalidReply> { wire.ask() }
            assertTrue("another host" in error.message, error.message)
            assertEquals(1 to 0, wire.requests to elsewhere.requests)
        }
    }

    @Test
    fun nothingIsSentAgainByItself() {
        val busy = "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        Wire(busy).use { wire ->
            assertEquals(503, assertFailsWith<FastioException.Server> { wire.ask() }.status)
            assertEquals(1, wire.requests)
        }
        Wire("") { it.close() }.use { wire ->
            assertFailsWith<FastioException> { wire.ask() }
            assertEquals(1, wire.requests)
        }
    }

    @Test
    fun whatIsLongerThanTheMemoryThatIsSharedCrossesToo() {
        val long = "x".repeat(300_000)
        Wire(whole("""{"result":"yes","response":{"ping":"$long"}}""")).use { wire ->
            assertEquals("""{"ping":"$long"}""", wire.ask().payloadText)
            val error = assertFailsWith<FastioException.InvalidParameter> {
                wire.with { runBlocking { it.call("system.ping", Params.of("long" to long)) } }
            }
            assertEquals(listOf("long"), error.params.map { it.name })
        }
    }

    @Test
    fun aPackedReplyIsUnpacked() {
        Wire(packed(PONG)).use { wire ->
            assertEquals("\"pong\"", wire.ask().payload.toString().substringAfter("\"ping\":").substringBefore("}"))
            assertTrue("accept-encoding: gzip\r\n" in wire.head.lowercase(), wire.head)
        }
    }

    @Test
    fun aPackedReplyThatIsCutIsInvalid() {
        Wire(packed(PONG, cut = 9)).use { wire ->
            assertIs<FastioException.InvalidReply>(assertFailsWith<FastioException> { wire.ask() })
        }
        Wire("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx").use { wire ->
            assertIs<FastioException.InvalidReply>(assertFailsWith<FastioException> { wire.ask() })
        }
    }

    @Test
    fun aStreamIsNotAskedToBePacked() {
        val bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"
        Wire(bytes).use { wire ->
            val params = Params.of("context" to "workspace", "context_id" to "1234567890123456789", "node_id" to NODE)
            val pieces = wire.with { runBlocking { it.bytes("downloads.read", params).chunks().toList() } }
            assertEquals("abc", pieces.joinToString("") { it.decodeToString() })
            assertTrue("accept-encoding: identity\r\n" in wire.head.lowercase(), wire.head)
        }
    }

    @Test
    fun aSilentServiceMeetsTheTotalLimit() {
        Wire("", silence).use { wire ->
            val error = assertFailsWith<FastioException.Timeout> { wire.ask { timeout = 150.milliseconds } }
            assertTrue("the whole request took longer than the limit of 0.15 s" in error.message, error.message)
        }
    }

    @Test
    fun aReplyThatStandsStillMeetsTheStallLimit() {
        Wire("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", silence).use { wire ->
            val error = assertFailsWith<FastioException.Timeout> { wire.ask { stallTimeout = 150.milliseconds } }
            assertTrue("waiting for a piece of the reply took longer" in error.message, error.message)
        }
    }

    @Test
    fun eachPhaseHasItsLimit(): Unit = runBlocking {
        val watch = Watch(CoroutineScope(Dispatchers.Default))
        suspend fun exceeded(timeouts: Timeouts, phase: Phase): String {
            val told = CompletableDeferred<String>()
            watch.add(Limits(timeouts) { told.complete(it) }.apply { enter(phase) })
            return withTimeout(60.seconds) { told.await() }
        }
        // One that is far off does not keep the timer from those that are near.
        watch.add(Limits(Timeouts(60_000u, null, null, null)) { error(it) })
        assertTrue("connecting took" in exceeded(Timeouts(20u, null, null, null), Phase.CONNECTING))
        assertTrue("waiting for the reply took" in exceeded(Timeouts(null, 20u, 60_000u, null), Phase.WAITING))
        assertTrue("sending a piece of the body took" in exceeded(Timeouts(60_000u, null, 20u, null), Phase.SENDING))
        assertTrue("the whole request took" in exceeded(Timeouts(10u, 10u, 10u, 30u), Phase.PAUSED))
        val none = Limits(Timeouts(null, null, null, null)) { error(it) }
        assertEquals(null to Long.MAX_VALUE, none.passed() to none.spare())
    }

    @Test
    fun nobodyIsToldOfARequestThatIsOver(): Unit = runBlocking {
        val watch = Watch(CoroutineScope(Dispatchers.Default))
        val told = AtomicInteger()
        val over = Limits(Timeouts(null, null, null, 20u)) { told.incrementAndGet() }
        watch.add(over)
        watch.remove(over)
        val later = CompletableDeferred<String>()
        watch.add(Limits(Timeouts(null, null, null, 40u)) { later.complete(it) })
        assertTrue("the whole request took" in withTimeout(60.seconds) { later.await() })
        assertEquals(0, told.get())
    }

    @Test
    fun noServiceIsANetworkErrorThatMayBeTriedAgain() {
        val other = Wire("")
        // Nobody listens at this port; one that was given up may be another's by now.
        val error = assertFailsWith<FastioException.Network> { other.ask { baseUrl = "http://127.0.0.1:9/current" } }
        assertTrue(error.retryable && error.status == 0, error.message)
        val unknown = assertFailsWith<FastioException.Network> { other.ask { baseUrl = "http://nowhere.invalid/current" } }
        other.close()
        assertTrue("nowhere" !in unknown.message, unknown.message)
    }

    @Test
    fun theCallersOwnHttpClientIsUsedAndLeftAlone() {
        val seen = AtomicInteger()
        val own = OkHttpClient.Builder().addInterceptor { seen.incrementAndGet(); it.proceed(it.request()) }.build()
        Wire(whole(PONG)).use { wire ->
            wire.ask { httpClient = own }
            assertEquals(1, seen.get())
            val plain = okhttp3.Request.Builder().url(wire.baseUrl).build()
            assertEquals(200, own.newCall(plain).execute().use { it.code })
        }
    }

    @Test
    fun anObserverThatThrowsEndsNothing() {
        Wire(whole(PONG)).use { wire ->
            for (thrown in listOf(IllegalStateException("canary"), AssertionError("canary"), StackOverflowError("canary"))) {
                Shown().use { shown ->
                    wire.ask { observer = { throw thrown } }
                    assertTrue("the observer" in shown.text() && "canary" !in shown.text())
                }
            }
        }
    }

    @Test
    fun aDriverThatFailedIsFreedWhenItIsClosed(): Unit = Wire("", silence).use { wire ->
        val options = FastioOptions().apply {
            baseUrl = wire.baseUrl
            apiKey = Secret("a-key")
            observer = {}
        }
        val broken = object : Listener {
            override fun onEvent(event: TaskEvent): Unit = throw AssertionError("a fault of the driver")

            override fun keeper(effect: Effect.Persist): (suspend () -> Unit)? = null
        }
        val pump = Pump(options.toEngine(null), null, broken)
        assertFailsWith<AssertionError> { pump.start(EngineTask.Call(EngineCall("system.ping"))) }
        assertEquals(1 to 1, pump.openTasks to pump.openExchanges)
        repeat(2) { pump.close() }
        assertEquals(0 to 0, pump.openTasks to pump.openExchanges)
    }

    @Test
    fun aLogThatThrowsEndsNothing() {
        val broken = object : Handler() {
            override fun publish(record: LogRecord): Unit = error("the log is broken")

            override fun flush(): Unit = Unit

            override fun close(): Unit = Unit
        }
        Wire(whole(PONG)).use { wire ->
            Shown().use {
                Logger.getLogger("fastio").addHandler(broken)
                try {
                    assertEquals(200, wire.ask().status)
                } finally {
                    Logger.getLogger("fastio").removeHandler(broken)
                }
            }
        }
    }

    private fun Wire.ask(options: FastioOptions.() -> Unit = {}): Response =
        with(options) { runBlocking { it.call("system.ping") } }

    private fun <T> Wire.with(options: FastioOptions.() -> Unit = {}, use: (Fastio) -> T): T {
        val wire = this
        val fastio = Fastio {
            baseUrl = wire.baseUrl
            apiKey = Secret("a-key")
            maxAttempts = 1
            options()
        }
        return fastio.use(use)
    }

    private fun packed(text: String, cut: Int = 0): ByteArray {
        val body = Buffer()
        GzipSink(body).buffer().use { it.writeUtf8(text) }
        return head(body.size - cut, "Content-Encoding: gzip\r\n") + body.readByteArray(body.size - cut)
    }

    private fun whole(text: String): ByteArray = head(text.length.toLong(), "") + text.encodeToByteArray()

    private fun head(length: Long, more: String): ByteArray =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${more}Content-Length: $length\r\nConnection: close\r\n\r\n".encodeToByteArray()

    private companion object {
        const val PONG = """{"result":"yes","response":{"ping":"pong"}}"""
        const val NODE = "2yxh5ojakxr3mwzty6tvk66cjnqsw"
    }
}
