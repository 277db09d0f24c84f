package io.fast.sdk

import io.fast.sdk.models.Context
import io.fast.sdk.models.FileShareCapability
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.jsonArray
import java.nio.file.Files
import java.nio.file.Path
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Uploads that stop half way, and go on. */
class ResumeTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun anotherClientGoesOnWithACancelledUpload(): Unit = inFolder { dir ->
        val file = Files.write(dir.resolve("film.bin"), pattern(SIZE))
        var journal: String? = null
        stopAfter(ARRIVE)
        World.with { fastio ->
            val before = World.requests(CHUNK)
            val arrived = CompletableDeferred<Unit>()
            val upload = CoroutineScope(Dispatchers.Default).launch {
                fastio.send(file, onJournal = { journal = it }) { progress ->
                    if (progress.confirmed < ARRIVE * MIB) return@send
                    assertEquals(TransferState.TRANSFERRING, progress.state)
                    arrived.complete(Unit)
                    // What is told from here on is told when the caller is cancelled.
                    awaitCancellation()
                }
            }
            arrived.await()
            until { World.requests(CHUNK) == before + ARRIVE + IN_FLIGHT }
            upload.cancelAndJoin()
            fastio.pump.assertFree()
        }
        until { World.openConnections() == 0 }
        World.noFaults()
        assertEquals(1, World.uploadSessions())
        val kept = checkNotNull(journal)
        assertTrue(hashed(kept) >= ARRIVE + IN_FLIGHT, kept)

        World.with { fastio ->
            val before = World.stats().at("requests")
            val damaged = assertFailsWith<FastioException.InvalidParameter> {
                fastio.send(file, resume = kept.replace("\"size\":$SIZE", "\"size\":${SIZE + 1}"))
            }
            assertEquals("resume", damaged.params.single().name)
            assertFailsWith<FastioException.InvalidParameter> { fastio.send(file, resume = "gone on with") }
            assertEquals(before, World.stats().at("requests"))
        }

        World.with { fastio ->
            val before = World.requests(CHUNK)
            var last: Progress? = null
            val stored = fastio.send(file, resume = kept) { last = it }
            assertEquals(CHUNKS - ARRIVE, World.requests(CHUNK) - before)
            assertTrue(stored.verified && stored.size == SIZE.toLong())
            val end = assertNotNull(last)
            assertEquals(TransferState.DONE to SIZE.toLong(), end.state to end.confirmed)
            assertEquals(1L to 1L, end.filesDone to end.files)
            val read = fastio.download(checkNotNull(stored.nodeId), workspace = World.workspace)
            assertTrue(read.bytes.contentEquals(pattern(SIZE)))
        }
        until { World.uploadSessions() == 0 }
    }

    @Test
    fun anErrorTellsHowToGoOn(): Unit = inFolder { dir ->
        val file = Files.write(dir.resolve("film.bin"), pattern(SIZE))
        World.with { fastio ->
            refuse(times = 99)
            assertNull(assertFailsWith<FastioException> { fastio.send(file, resumable = false) }.journal)
            fastio.pump.assertFree()
            until { World.uploadSessions() == 0 }

            val failed = assertFailsWith<FastioException> { fastio.send(file) }
            val journal = assertNotNull(failed.journal)
            World.noFaults()
            assertEquals(1, World.uploadSessions())
            assertTrue(fastio.send(file, resume = journal).verified)
        }
        until { World.uploadSessions() == 0 }
    }

    @Test
    fun oneRequestIsTriedAsOftenAsItsOptionsSay(): Unit = World.with { fastio ->
        refuse("uploads.get_limits", times = 2)
        val before = World.requests("uploads.get_limits")
        val once = CallOptions(maxAttempts = 1)
        assertFailsWith<FastioException> {
            fastio.upload(Binary.Bytes(ByteArray(SIZE), "x"), workspace = World.workspace, options = once)
        }
        assertEquals(before + 1, World.requests("uploads.get_limits"))
        World.noFaults()
        val stored = fastio.upload(Binary.Bytes(ByteArray(1), "once.bin"), workspace = World.workspace, relativePath = "a/b/")
        val node = checkNotNull(stored.nodeId)
        val folder = checkNotNull(fastio.storage.get(Context.WORKSPACE, World.workspace, node).parent)
        assertEquals("b", fastio.storage.get(Context.WORKSPACE, World.workspace, folder).name)

        refuse("downloads.read", times = 2)
        val reads = World.requests("downloads.read")
        assertFailsWith<FastioException> { fastio.download(node, workspace = World.workspace, options = once) }
        assertEquals(reads + 1, World.requests("downloads.read"))

        refuse("chats.create", times = 2)
        val asked = World.requests("chats.create")
        assertFailsWith<FastioException> { fastio.ask("Why?", workspace = World.workspace, options = once).answer() }
        assertEquals(asked + 1, World.requests("chats.create"))
    }

    @Test
    fun whatOnlyAFileShareTakesIsRefusedElsewhere(): Unit = World.with { fastio ->
        val bytes = Binary.Bytes(ByteArray(1), "x")
        suspend fun refused(name: String, upload: suspend () -> Unit): Unit =
            assertEquals(name, assertFailsWith<FastioException.InvalidParameter> { upload() }.params.single().name)
        refused("file_id") { fastio.upload(bytes, fileShare = World.workspace) }
        refused("if_version_id") { fastio.upload(bytes, workspace = World.workspace, replace = "x", ifVersion = "v") }
        val both = assertFailsWith<IllegalArgumentException> { fastio.upload(bytes, share = "1", fileShare = "2") }
        assertTrue(both.message.orEmpty().startsWith("workspace, share, fileShare: "), "$both")
    }

    @Test
    fun aFileShareIsWrittenBackToUnlessItHasChanged(): Unit = World.with { fastio ->
        val shown = fastio.upload(Binary.Bytes(ByteArray(1), "shown.bin"), workspace = World.workspace)
        val node = checkNotNull(shown.nodeId)
        val share = checkNotNull(fastio.fileshares.create(World.workspace, node).fileshare)
        fastio.fileshares.addGrant(share, FileShareCapability.EDIT, user = World.ownerId)
        suspend fun write(text: String, version: String?): Uploaded = fastio.upload(
            Binary.Bytes(text.encodeToByteArray(), "shown.bin"),
            fileShare = share,
            replace = node,
            ifVersion = version,
        )
        val first = fastio.fileshares.listVersions(share).first().id
        assertEquals(6, write("second", first).size)
        assertFailsWith<FastioException.Conflict> { write("third", first) }
        assertEquals("second", fastio.download(node, workspace = World.workspace).bytes?.decodeToString())
        write("fourth", null)
        assertEquals("fourth", fastio.download(node, workspace = World.workspace).bytes?.decodeToString())
    }

    /** The file in chunks of 1 MiB. */
    private suspend fun Fastio.send(
        file: Path,
        resumable: Boolean = true,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Uploaded = upload(
        Binary.File(file),
        workspace = World.workspace,
        chunkSize = MIB,
        resumable = resumable,
        resume = resume,
        onJournal = onJournal,
        options = CallOptions(maxAttempts = 1),
        onProgress = onProgress,
    )

    /** Lets so many chunks through, and no more. */
    private fun stopAfter(chunks: Int): Unit =
        World.fault(json("operation" to CHUNK, "fault" to "latency", "ms" to 600_000, "skip" to chunks, "times" to 99))

    private fun refuse(operation: String = CHUNK, times: Int): Unit =
        World.fault(json("operation" to operation, "fault" to "status", "status" to 503, "times" to times))

    /** How many chunks a journal has the hash of. */
    private fun hashed(journal: String): Int =
        Json.parseToJsonElement(journal).at("chunks").jsonArray.count { it != JsonNull }

    private companion object {
        const val CHUNK = "uploads.send_chunk"
        const val MIB = 1024L * 1024
        const val CHUNKS = 12
        const val SIZE = CHUNKS * 1024 * 1024

        /** Chunks that arrive before it stops. */
        const val ARRIVE = 4

        /** Chunks under way at once. */
        const val IN_FLIGHT = 3
    }
}
