package io.fast.sdk

import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.Engine
import io.fast.sdk.ffi.ErrorKind
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.FastioException
import io.fast.sdk.ffi.WaitReason
import io.fast.sdk.ffi.sdkVersion
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import java.util.concurrent.atomic.AtomicLong
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** The engine's boundary, driven from Kotlin against the sandbox over real sockets. */
class BoundaryTest {
    @Test
    fun libraryIsTheOneOfThisVersion(): Unit = assertEquals("0.1.0", sdkVersion())

    @Test
    fun oneCall(): Unit = probe { pump ->
        assertEquals(World.ownerId, pump.result("users.get_me").text("id"))
        assertTrue(pump.isFree)
    }

    @Test
    fun anErrorOfTheServiceHasItsParts(): Unit = probe { pump ->
        val error = assertFailsWith<FastioTaskException> { pump.result("storage.get", World.node(NOWHERE)) }
        assertEquals(
            Triple(ErrorKind.NOT_FOUND, 404, "storage.get"),
            Triple(error.info.kind, error.info.status.toInt(), error.info.operation),
        )
        assertTrue(pump.isFree)
    }

    @Test
    fun badInputIsThrownBeforeAnythingIsSent(): Unit = probe { pump ->
        val before = World.requests("storage.get")
        val error = assertFailsWith<FastioException.Refused> { pump.result("storage.get", World.node("../x")) }
        assertEquals("node_id", error.info.params.single().name)
        assertEquals(before, World.requests("storage.get"))
        assertTrue(pump.isFree)
        assertFailsWith<FastioException.Refused> { Engine(World.config(), ByteArray(31)) }
    }

    @Test
    fun twoCallsShareOneRefresh(): Unit = runBlocking {
        Pump(World.config(World.oauth())).use { pump ->
            val before = World.requests("oauth.refresh_token")
            // Both are started before the new token is there: they wait for the same one.
            World.delay("oauth.refresh_token", 1_000)
            val seen = List(2) {
                async {
                    val events = mutableListOf<Event>()
                    assertIs<Completion.Reply>(pump.run(task("users.get_me")) { _, event -> events += event })
                    events
                }
            }.awaitAll()
            for (events in seen) {
                val wait = assertIs<Event.Wait>(events.first())
                assertEquals(WaitReason.REFRESH, wait.reason)
                assertEquals(1, events.count { it is Event.Refreshed })
            }
            assertEquals(before + 1, World.requests("oauth.refresh_token"))
            until { pump.isFree }
        }
    }

    @Test
    fun aCancelledStreamClosesItsSocket(): Unit = probe { pump ->
        val node = World.store(pump, LARGE)
        val received = AtomicLong()
        val stream = started {
            pump.run(task("downloads.read", World.node(node), stream = true)) { _, event -> received.addAndGet(event.size) }
        }
        // Nothing more is asked for, so the service cannot send the rest, and waits with an open socket.
        until { World.openConnections() == 1 && received.get() == CREDIT }
        assertEquals(1 to 1, pump.openTasks to pump.openExchanges)

        stream.cancelAndJoin()
        assertTrue(pump.isFree)
        until { World.openConnections() == 0 }
        assertEquals(CREDIT, received.get())
    }

    @Test
    fun aStreamComesWholeToWhoAsksForIt(): Unit = probe { pump ->
        val node = World.store(pump, LARGE)
        var received = 0L
        val end = pump.run(task("downloads.read", World.node(node), stream = true)) { task, event ->
            received += event.size
            pump.demand(task, event.size.toULong())
        }
        assertEquals(LARGE.toLong(), received)
        assertEquals(200, assertIs<Completion.Streamed>(end).status.toInt())
        assertTrue(pump.isFree)
    }

    @Test
    fun aSilentServiceCanBeLeft(): Unit = probe { pump ->
        World.delay("users.get_me", 600_000)
        val before = World.requests("users.get_me")
        val waiting = started { pump.run(task("users.get_me")) }
        until { World.requests("users.get_me") == before + 1 }
        waiting.cancelAndJoin()
        assertTrue(pump.isFree)
        until { World.openConnections() == 0 }
    }

    /** One client that is closed behind the test, on a sandbox that nobody else is connected to. */
    private fun probe(test: suspend (Pump) -> Unit) {
        until { World.openConnections() == 0 }
        Pump(World.config()).use { runBlocking { test(it) } }
    }

    /** Runs beside the test. */
    private fun started(run: suspend () -> Unit): Job = CoroutineScope(Dispatchers.Default).launch { run() }

    private val Event.size: Long get() = if (this is Event.Data) bytes.size.toLong() else 0

    private companion object {
        /** More than the sockets and buffers between two programs hold. */
        const val LARGE = 24 * 1024 * 1024

        /** The engine's first credit for a stream. */
        const val CREDIT = 256L * 1024

        const val NOWHERE = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23"
    }
}
