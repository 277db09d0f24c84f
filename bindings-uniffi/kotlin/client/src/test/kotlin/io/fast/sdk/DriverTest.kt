package io.fast.sdk

import io.fast.sdk.driver.Pump
import io.fast.sdk.models.Context
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.job
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.atomic.AtomicReference
import kotlin.coroutines.CoroutineContext
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** The driver against the sandbox over real sockets: nothing is left behind whatever a caller does. */
class DriverTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun twoCallsShareOneRefresh() {
        val events = CopyOnWriteArrayList<ClientEvent>()
        val client = World.client {
            oauth = World.oauth()
            observer = { events += it }
        }
        World.with(client) { fastio ->
            val before = World.requests("oauth.refresh_token")
            // So that both are likely started before the new token is there, and wait for the same one.
            World.delay("oauth.refresh_token", 1_000)
            coroutineScope { List(2) { async { fastio.users.getMe() } }.awaitAll() }
            assertEquals(before + 1, World.requests("oauth.refresh_token"))
            val waits = events.filterIsInstance<ClientEvent.Wait>()
            assertEquals(setOf(WaitReason.REFRESH), waits.map { it.reason }.toSet())
            assertEquals(2, events.count { it is ClientEvent.Finished })
            fastio.pump.assertFree()
        }
    }

    @Test
    fun tokensAreKeptWhenTheCallReturns() {
        val kept = AtomicBoolean()
        val client = AtomicReference<Fastio>()
        val fastio = World.client {
            oauth = World.oauth()
            onNewTokens = {
                // A keeper may call too: that waits for no keeper.
                client.get().users.getMe()
                kept.set(true)
            }
        }
        client.set(fastio)
        World.with(fastio) {
            it.users.getMe()
            assertTrue(kept.get())
        }
    }

    @Test
    fun aKeeperThatThrowsEndsNothing() {
        val client = World.client {
            oauth = World.oauth()
            onNewTokens = { throw AssertionError("not written yet") }
        }
        World.with(client) { fastio ->
            fastio.users.getMe()
            fastio.pump.assertFree()
        }
    }

    @Test
    fun whoIsCancelledWhileAFileIsOpenedLeavesNoneOpen(): Unit = inFolder { dir ->
        World.with { fastio ->
            val file = Binary.File(Files.writeString(dir.resolve("a.txt"), "a"))
            val turns = AtomicInteger()
            val cancelling = object : CoroutineDispatcher() {
                override fun dispatch(context: CoroutineContext, block: Runnable) {
                    // The first turn begins, the second comes with the open file.
                    if (turns.incrementAndGet() == 2) context.job.cancel()
                    Dispatchers.Default.dispatch(context, block)
                }
            }
            val upload = CoroutineScope(cancelling).launch { fastio.upload(file, workspace = World.workspace) }
            upload.join()
            assertTrue(upload.isCancelled)
            assertEquals(0, fastio.pump.files.sources.open)
        }
    }

    @Test
    fun aCancelledStreamClosesItsSocket(): Unit = World.with { fastio ->
        val node = store(fastio)
        until { World.openConnections() <= 1 }
        val received = AtomicLong()
        val stream = started {
            fastio.downloads.read(Context.WORKSPACE, World.workspace, node).chunks().collect {
                received.addAndGet(it.size.toLong())
                // Nothing more is asked for, so the service cannot send the rest, and waits with an open socket.
                awaitCancellation()
            }
        }
        until { World.openConnections() == 1 && received.get() > 0 }
        assertEquals(1 to 1, fastio.pump.openTasks to fastio.pump.openExchanges)

        stream.cancelAndJoin()
        fastio.pump.assertFree()
        until { World.openConnections() == 0 }
        assertTrue(received.get() <= CREDIT)
    }

    @Test
    fun aCollectorThatStopsClosesItsSocket(): Unit = World.with { fastio ->
        val node = store(fastio)
        fastio.downloads.read(Context.WORKSPACE, World.workspace, node).chunks().first()
        fastio.pump.assertFree()
        until { World.openConnections() == 0 }
    }

    @Test
    fun aStreamComesWholeToWhoAsksForIt(): Unit = World.with { fastio ->
        val reply = fastio.downloads.read(Context.WORKSPACE, World.workspace, store(fastio))
        val content = pattern(LARGE)
        var at = 0
        reply.chunks().collect {
            assertTrue(it.contentEquals(content.copyOfRange(at, at + it.size)))
            at += it.size
        }
        assertEquals(LARGE, at)
        fastio.pump.assertFree()
    }

    @Test
    fun pagesAreAskedForWhenTheyAreWanted(): Unit = World.with { fastio ->
        val ids = List(3) { fastio.storage.createFolder(Context.WORKSPACE, World.workspace, "root", "page $it").id }
        val listing = fastio.storage.list(Context.WORKSPACE, World.workspace, "root", pageSize = 100)
        assertTrue(listing.items().toList().map { it.id }.containsAll(ids))
        val before = World.requests("storage.list")
        val first = fastio.pages(
            "storage.list",
            Params.of("context" to "workspace", "context_id" to World.workspace, "parent_id" to "root"),
        ).take(1).toList().single()
        assertEquals(before + 1, World.requests("storage.list"))
        assertTrue(first.items.isNotEmpty() && first.payload.toString() == first.payloadText)
        fastio.pump.assertFree()
    }

    @Test
    fun aSilentServiceCanBeLeft(): Unit = World.with { fastio ->
        World.delay("users.get_me", 600_000)
        val before = World.requests("users.get_me")
        val waiting = started { fastio.users.getMe() }
        until { World.requests("users.get_me") == before + 1 }
        waiting.cancelAndJoin()
        fastio.pump.assertFree()
        until { World.openConnections() == 0 }
    }

    @Test
    fun aQuestionCanBeLeft(): Unit = World.with { fastio ->
        val before = World.requests("chats.create")
        val answering = fastio.ask("What is a sandbox?", workspace = World.workspace)
        val asking = started { answering.events().collect { if (it is AnswerEvent.Started) awaitCancellation() } }
        until { World.requests("chats.create") > before }
        asking.cancelAndJoin()
        fastio.pump.assertFree()
        assertFailsWith<IllegalStateException> { answering.answer() }
    }

    @Test
    fun aDownloadThatIsLeftLeavesNothing(): Unit = World.with { fastio ->
        val node = store(fastio)
        World.delay("downloads.read", 600_000)
        val before = World.requests("downloads.read")
        inFolder { dir ->
            val loading = started { fastio.download(node, workspace = World.workspace, to = dir) }
            until { World.requests("downloads.read") == before + 1 }
            assertTrue(dir.toFile().list().orEmpty().single().endsWith(".part"))
            loading.cancelAndJoin()
            fastio.pump.assertFree()
            assertEquals(emptyList(), dir.toFile().list().orEmpty().toList())
        }
    }

    @Test
    fun closingEndsWhatIsUnderWay() {
        until { World.openConnections() == 0 }
        val fastio = World.client()
        World.delay("users.get_me", 600_000)
        val before = World.requests("users.get_me")
        val ended = CopyOnWriteArrayList<Throwable>()
        val waiting = started {
            try {
                fastio.users.getMe()
            } catch (e: FastioException) {
                ended += e
            }
        }
        until { World.requests("users.get_me") == before + 1 }
        fastio.close()
        until { waiting.isCompleted }
        assertIs<FastioException.Cancelled>(ended.single())
        until { World.openConnections() == 0 }
        runBlocking { assertFailsWith<IllegalStateException> { fastio.users.getMe() } }
        fastio.close()
    }

    /** A large file of pattern bytes; its node. */
    private suspend fun store(fastio: Fastio): String {
        val stored = fastio.upload(Binary.Bytes(pattern(LARGE), "pattern-${System.nanoTime()}.bin"), workspace = World.workspace)
        return checkNotNull(stored.nodeId)
    }

    /** Runs beside the test. */
    private fun started(run: suspend () -> Unit): Job = CoroutineScope(Dispatchers.Default).launch { run() }

    private companion object {
        /** More than the sockets and buffers between two programs hold. */
        const val LARGE = 24 * 1024 * 1024

        /** The engine's first credit for a stream. */
        const val CREDIT = 256L * 1024
    }
}

/** Nothing is left of any task: not in the engine, not in the driver. */
internal fun Pump.assertFree(): Unit = until { isIdle && openTasks == 0 && openExchanges == 0 }
