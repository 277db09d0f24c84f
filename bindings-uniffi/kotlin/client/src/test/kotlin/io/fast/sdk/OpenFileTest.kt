package io.fast.sdk

import io.fast.sdk.models.Context
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Files that are read from where they are. */
class OpenFileTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun aFileIsReadFromAnyPlaceAndOfOneVersion(): Unit = World.with { fastio ->
        val content = pattern(LARGE)
        val node = fastio.store("large.bin", content)
        fastio.open(node, workspace = World.workspace, readAhead = 64 * 1024).use { file ->
            assertEquals("large.bin" to LARGE.toLong(), file.name to file.size)
            World.fault(json("operation" to READ, "fault" to "cut", "skip" to 1, "times" to 3))
            fastio.upload(Binary.Bytes(pattern(7), "large.bin"), workspace = World.workspace, replace = node)

            assertContentEquals(content.copyOfRange(LARGE - 100, LARGE), file.read(LARGE - 100L, 200))
            assertEquals(LARGE.toLong(), file.position)
            assertEquals(-1, file.read(ByteBuffer.allocate(1)))
            assertEquals(0, file.read(ByteBuffer.allocate(0)))
            assertContentEquals(content.copyOfRange(5, 105), file.read(5, 100))
            // A little further on is read over, with the request that is under way.
            val before = World.requests(READ)
            assertContentEquals(content.copyOfRange(1105, 1205), file.read(1105, 100))
            assertEquals(before, World.requests(READ))

            file.position = 0
            assertContentEquals(content, file.all())
            assertTrue(file.read(LARGE + 5L, 10).isEmpty())
            assertEquals(-1, file.read(ByteBuffer.allocate(1)))
        }
        fastio.pump.assertFree()
        until { World.openConnections() <= 1 }
    }

    @Test
    fun whoAsksForLittleIsNotSentTheWholeFile(): Unit = World.with { fastio ->
        val node = fastio.store("little.bin", pattern(LARGE))
        fastio.open(node, workspace = World.workspace).use { file ->
            val before = World.requests(READ)
            for (at in listOf(LARGE - 1L, 0L, LARGE / 2L)) {
                assertContentEquals(pattern(LARGE).copyOfRange(at.toInt(), at.toInt() + 1), file.read(at, 1))
                // One that is over is taken away before the next.
                assertTrue(fastio.pump.openTasks <= 1)
            }
            assertEquals(before + 3, World.requests(READ))
        }
    }

    @Test
    fun whoSeeksMeanwhileSpoilsNoRead(): Unit = World.with { fastio ->
        val content = pattern(LARGE)
        val node = fastio.store("sought.bin", content)
        fastio.open(node, workspace = World.workspace, readAhead = 64 * 1024).use { file ->
            coroutineScope {
                val seeking = launch(Dispatchers.Default) {
                    while (true) {
                        file.position = LARGE + 5L
                        yield()
                    }
                }
                assertContentEquals(content, file.read(0, LARGE))
                seeking.cancelAndJoin()
            }
        }
    }

    @Test
    fun whoIsCancelledLeavesAFileThatIsReadOn(): Unit = World.with { fastio ->
        val content = pattern(LARGE)
        val node = fastio.store("on.bin", content)
        fastio.open(node, workspace = World.workspace).use { file ->
            World.delay(READ, 600_000)
            val before = World.requests(READ)
            val reading = CoroutineScope(Dispatchers.Default).launch { file.read(10, 5) }
            until { World.requests(READ) > before }
            reading.cancelAndJoin()
            fastio.pump.assertFree()
            assertContentEquals(content.copyOfRange(10, 15), file.read(10, 5))
            // Each has its turn.
            val places = List(8) { (it * 390_000L) }
            val read = coroutineScope { places.map { async(Dispatchers.Default) { file.read(it, 4) } }.awaitAll() }
            for ((at, bytes) in places.zip(read)) {
                assertContentEquals(content.copyOfRange(at.toInt(), at.toInt() + 4), bytes)
            }
        }
    }

    @Test
    fun whatFailsLeavesThePlaceAndAnEmptyFileIsAtItsEnd(): Unit = World.with { fastio ->
        val content = pattern(LARGE)
        val node = fastio.store("place.bin", content)
        fastio.open(node, workspace = World.workspace, options = CallOptions(maxAttempts = 1)).use { file ->
            file.position = 7
            // Whole as HTTP, and half of the part that was asked for.
            World.fault(json("operation" to READ, "fault" to "truncate"))
            assertFailsWith<FastioException.Integrity> { file.read(100_000, LARGE) }
            assertEquals(7, file.position)
            val next = ByteBuffer.allocate(5)
            assertEquals(5, file.read(next))
            assertContentEquals(content.copyOfRange(7, 12), next.array())
        }
        val empty = fastio.store("empty.bin", ByteArray(0))
        val before = World.requests(READ)
        fastio.open(empty, workspace = World.workspace).use { file ->
            assertEquals(0, file.size)
            assertEquals(-1, file.read(ByteBuffer.allocate(1)))
            assertTrue(file.read(0, 10).isEmpty())
        }
        assertEquals(before, World.requests(READ))
    }

    @Test
    fun whatIsClosedIsNotRead(): Unit = World.with { fastio ->
        val node = fastio.store("closed.bin", pattern(LARGE))
        val file = fastio.open(node, workspace = World.workspace)
        World.delay(READ, 600_000)
        val before = World.requests(READ)
        coroutineScope {
            val reading = async(Dispatchers.Default) { assertFailsWith<IllegalStateException> { file.read(0, 5) } }
            until { World.requests(READ) > before }
            file.close()
            assertTrue("closed" in reading.await().message.orEmpty())
        }
        fastio.pump.assertFree()
        assertFailsWith<IllegalStateException> { file.read(ByteBuffer.allocate(1)) }
        assertTrue("closed.bin" in "$file")
    }

    @Test
    fun whatCannotBeReadSaysWhy(): Unit = World.with { fastio ->
        val node = fastio.store("a.txt", "text".toByteArray())
        assertFailsWith<FastioException.NotFound> { fastio.open(OTHER, workspace = World.workspace) }
        assertFailsWith<FastioException.Unsupported> { fastio.open(node, workspace = World.workspace, version = OTHER) }
        fun named(name: String, act: suspend () -> Unit) {
            val refused = assertFailsWith<IllegalArgumentException> { runBlocking { act() } }
            assertTrue(refused.message.orEmpty().startsWith("$name: "), "$refused")
        }
        named("workspace, share") { fastio.open(node) }
        named("readAhead") { fastio.open(node, workspace = World.workspace, readAhead = 0) }
        fastio.open(node, workspace = World.workspace).use { file ->
            named("offset") { file.read(-1, 1) }
            named("length") { file.read(0, -1) }
            named("position") { file.position = -1 }
            fastio.storage.delete(Context.WORKSPACE, World.workspace, node)
            assertFailsWith<FastioException.NotFound> { file.read(0, 4) }
            // It is read again once it is there again.
            fastio.storage.restore(Context.WORKSPACE, World.workspace, node)
            assertEquals("text", file.read(0, 4).decodeToString())
        }
    }

    private suspend fun OpenFile.all(): ByteArray {
        val all = ByteArrayOutputStream()
        val buffer = ByteBuffer.allocate(50_000)
        while (read(buffer) >= 0) {
            all.write(buffer.array(), 0, buffer.position())
            buffer.clear()
        }
        return all.toByteArray()
    }

    private suspend fun Fastio.store(name: String, content: ByteArray): String =
        upload(Binary.Bytes(content, name), workspace = World.workspace).nodeId!!

    private companion object {
        const val READ = "downloads.read"
        const val OTHER = "2aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa"
        const val LARGE = 3 * 1024 * 1024 + 11
    }
}
