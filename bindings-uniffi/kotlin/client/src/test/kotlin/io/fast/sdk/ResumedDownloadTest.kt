package io.fast.sdk

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.jsonArray
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Large downloads that stop half way, and go on. */
class ResumedDownloadTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun anotherClientFetchesOnlyWhatIsMissing(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        val kept = interrupted(node, dir)
        World.with { fastio ->
            val before = World.requests(READ)
            var last: Progress? = null
            val saved = fastio.get(node, dir, resume = kept) { last = it }
            assertTrue(saved.verified)
            assertEquals(1, World.requests(READ) - before)
            assertEquals(TransferState.DONE to CONTENT.size.toLong(), last?.run { state to confirmed })
            fastio.pump.assertFree()
        }
        complete(dir)
    }

    @Test
    fun aPartThatWasWrittenToIsFetchedAgain(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        val kept = interrupted(node, dir)
        val partial = dir.resolve(PARTIAL)
        partial.writeBytes(partial.readBytes().also { it[7] = (it[7] + 1).toByte() } + ByteArray(CONTENT.size))
        World.with { fastio ->
            val before = World.requests(READ)
            assertTrue(fastio.get(node, dir, resume = kept).verified)
            assertEquals(2, World.requests(READ) - before)
        }
        complete(dir)
    }

    @Test
    fun anotherVersionIsDownloadedFromItsBeginning(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        val kept = interrupted(node, dir)
        val newer = CONTENT.copyOfRange(1, CONTENT.size)
        World.with { fastio ->
            fastio.upload(Binary.Bytes(newer, "film.bin"), workspace = World.workspace, replace = node)
            assertTrue(fastio.get(node, dir, resume = kept).verified)
        }
        assertContentEquals(newer, dir.resolve("film.bin").readBytes())
    }

    @Test
    fun anErrorTellsHowToGoOn(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        World.with { fastio ->
            World.fault(json("operation" to READ, "fault" to "cut", "times" to 99))
            val plain = assertFailsWith<FastioException.Network> { fastio.get(node, dir) }
            assertNull(plain.journal)
            assertEquals(listOf(), names(dir))
            val failed = assertFailsWith<FastioException.Network> { fastio.get(node, dir, resumable = true) }
            World.noFaults()
            assertEquals(listOf(PARTIAL), names(dir))
            assertTrue(fastio.get(node, dir, resume = assertNotNull(failed.journal)).verified)
        }
        complete(dir)
    }

    @Test
    fun whatIsNoJournalOfItIsRefusedBeforeAnythingIsSent(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        val kept = interrupted(node, dir)
        World.with { fastio ->
            val before = World.stats().at("requests")
            suspend fun refused(name: String, download: suspend () -> Unit): Unit =
                assertEquals(name, assertFailsWith<FastioException.InvalidParameter> { download() }.params.single().name)
            refused("resume") { fastio.get(node, dir, resume = kept.replace("\"size\":${CONTENT.size}", "\"size\":1")) }
            refused("resume") { fastio.get(World.workspace, dir, resume = kept) }
            // What is in memory is lost with its process.
            refused("resumable") { fastio.get(node, null, resume = kept) }
            refused("resumable") { fastio.get(node, null, resumable = true) }
            assertEquals(before, World.stats().at("requests"))
        }
    }

    @Test
    fun aPartialFileIsOneDownloadsAndNoLink(): Unit = inFolder { dir ->
        val node = store("film.bin", CONTENT)
        val partial = dir.resolve(PARTIAL)
        World.with { fastio ->
            FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE).use {
                it.lock()
                val busy = assertFailsWith<FastioException.Io> { fastio.get(node, dir, resumable = true) }
                assertTrue("another download" in busy.message, busy.message)
            }
            Files.delete(partial)
            val elsewhere = Files.createTempFile("fastio", "elsewhere")
            try {
                Files.writeString(elsewhere, "theirs")
                Files.createSymbolicLink(partial, elsewhere)
                assertFailsWith<FastioException.Io> { fastio.get(node, dir, resumable = true) }
                assertEquals("theirs", Files.readString(elsewhere))
            } finally {
                Files.delete(elsewhere)
            }
        }
    }

    /** Stops a download when all parts but one are there; gives its last journal. */
    private fun interrupted(node: String, dir: Path): String {
        World.fault(json("operation" to READ, "fault" to "latency", "ms" to 600_000, "skip" to PARTS - 1, "times" to 1))
        var journal = ""
        World.with { fastio ->
            val before = World.requests(READ)
            val arrived = CompletableDeferred<Unit>()
            val download = CoroutineScope(Dispatchers.Default).launch {
                // Who keeps journals wants something to go on with: it is resumable.
                fastio.get(node, dir, onJournal = { now ->
                    journal = now
                    if (parts(now) == PARTS - 1) arrived.complete(Unit)
                })
            }
            arrived.await()
            // Nobody counts the last one later.
            until { World.requests(READ) == before + PARTS }
            download.cancelAndJoin()
            fastio.pump.assertFree()
        }
        World.noFaults()
        assertEquals(listOf(PARTIAL), names(dir))
        return journal
    }

    private fun store(name: String, content: ByteArray): String {
        var node: String? = null
        World.with { fastio -> node = fastio.upload(Binary.Bytes(content, name), workspace = World.workspace).nodeId }
        return checkNotNull(node)
    }

    private suspend fun Fastio.get(
        node: String,
        dir: Path?,
        resumable: Boolean = false,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Downloaded = download(
        node,
        workspace = World.workspace,
        to = dir,
        resumable = resumable,
        resume = resume,
        onJournal = onJournal,
        options = CallOptions(maxAttempts = 1),
        onProgress = onProgress,
    )

    private fun complete(dir: Path) {
        assertEquals(listOf("film.bin"), names(dir))
        assertContentEquals(CONTENT, dir.resolve("film.bin").readBytes())
    }

    private fun names(dir: Path): List<String> = Files.list(dir).use { all -> all.map { "${it.fileName}" }.sorted().toList() }

    /** How many parts a journal has the hash of. */
    private fun parts(journal: String): Int = Json.parseToJsonElement(journal).at("parts").jsonArray.count { it != JsonNull }

    private companion object {
        const val READ = "downloads.read"
        const val PARTIAL = ".film.bin.fastio-part"

        /** Three parts of 16 MiB, the last short. */
        const val PARTS = 3
        val CONTENT = pattern(40 * 1024 * 1024)
    }
}
