package io.fast.sdk

import io.fast.sdk.driver.FileWork
import io.fast.sdk.driver.unawaited
import io.fast.sdk.ffi.HashAlgorithm
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.SourceRange
import io.fast.sdk.models.Context
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds

/** Many files in one upload: each with its own end. */
class ManyTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun smallFilesGoTogetherAndAllHaveTheirEndInOrder(): Unit = inFolder { dir ->
        World.with { fastio ->
            val (batches, chunks) = World.requests(BATCH) to World.requests(CHUNK)
            val large = Files.write(dir.resolve("large.bin"), pattern(LARGE))
            val files = listOf(
                FileToUpload(Binary.File(large), "many/large.bin"),
                FileToUpload(Binary.File(dir.file("a.txt", "one"))),
                FileToUpload(Binary.Bytes("four".encodeToByteArray()), "many/deep/b.txt"),
                FileToUpload(Binary.Bytes(ByteArray(0), "empty.txt")),
                FileToUpload(Binary.Pieces(flowOf(pattern(5), pattern(6))), "pieces.bin"),
                FileToUpload(Binary.File(dir.file("c.txt", "sixsix"), "d.txt")),
            )
            val told = ArrayList<FileEnd>()
            var last: Progress? = null
            val ends = fastio.uploadMany(files, workspace = World.workspace, nodeIds = true, onFile = { told += it }) { last = it }
            assertEquals(files.map { it.path }, ends.map { it.path })
            assertEquals(listOf<Long?>(LARGE.toLong(), 3, 4, 0, 11, 6), ends.map { it.uploaded?.size }, "$ends")
            assertEquals(ends.toSet(), told.toSet())
            assertEquals(1 to 1, World.requests(BATCH) - batches to World.requests(CHUNK) - chunks)
            val end = assertNotNull(last)
            assertEquals(TransferState.DONE to null, end.state to end.total)
            assertEquals(6L to 6L, end.filesDone to end.files)
            assertContentEquals(pattern(LARGE), fastio.content(ends[0]))
            assertContentEquals("four".encodeToByteArray(), fastio.content(ends[2]))
            assertContentEquals(pattern(5) + pattern(6), fastio.content(ends[4]))
            val node = checkNotNull(ends[2].uploaded?.nodeId)
            val folder = checkNotNull(fastio.storage.get(Context.WORKSPACE, World.workspace, node).parent)
            assertEquals("deep", fastio.storage.get(Context.WORKSPACE, World.workspace, folder).name)
            assertEquals(0, World.uploadSessions())
            fastio.pump.assertFree()
        }
    }

    @Test
    fun oneThatFailsEndsNoOther(): Unit = inFolder { dir ->
        World.with { fastio ->
            val broken = IllegalStateException("in the middle")
            val once = Binary.File(dir.file("twice.txt", "once"))
            val files = listOf(
                FileToUpload(Binary.File(dir.resolve("missing.txt"))),
                FileToUpload(once),
                FileToUpload(Binary.File(dir), "a-folder"),
                FileToUpload(once),
                FileToUpload(Binary.Bytes(ByteArray(5)), "many/.."),
                FileToUpload(Binary.Pieces(flow { throw broken }), "broken.bin"),
                FileToUpload(Binary.Bytes(ByteArray(6)), "last.bin"),
            )
            var last: Progress? = null
            val ends = fastio.uploadMany(files, workspace = World.workspace, nodeIds = true) { last = it }
            assertEquals(listOf(1, 6), ends.indices.filter { ends[it].uploaded != null }, "$ends")
            assertEquals(listOf(1, 6), ends.indices.filter { ends[it].error == null })
            assertIs<FastioException.Io>(ends[0].error)
            assertIs<FastioException.Io>(ends[2].error)
            for (refused in listOf(3, 4)) {
                assertEquals("name", assertIs<FastioException.InvalidParameter>(ends[refused].error).params.single().name)
            }
            // Coroutines hand on a copy of it that has it as its cause.
            val thrown: Throwable = assertIs<FastioException.Io>(ends[5].error)
            assertTrue(broken in generateSequence(thrown) { it.cause })
            val end = assertNotNull(last)
            assertEquals(7L to 7L, end.filesDone to end.files)
            fastio.pump.assertFree()
        }
    }

    @Test
    fun whoIsCancelledGoesOnWithAllThatArrived(): Unit = inFolder { dir ->
        val files = dir.smallAndLarge()
        var journal = ""
        World.with { fastio ->
            val (batches, chunks) = World.requests(BATCH) to World.requests(CHUNK)
            stall()
            val stored = CompletableDeferred<Unit>()
            val upload = upload(fastio, files, stored) { journal = it }
            withTimeout(60.seconds) { stored.await() }
            until { World.requests(CHUNK) > chunks }
            upload.cancelAndJoin()
            fastio.pump.assertFree()
            assertEquals(1, World.requests(BATCH) - batches)
        }
        World.noFaults()
        assertEquals(1, World.uploadSessions())
        // The session is in it, though one more is little news.
        val entries = entries(journal)
        assertEquals(listOf("large.bin" to false, "s1.txt" to true, "s2.txt" to true, "s3.txt" to true), entries)
        goesOn(files, journal)
        until { World.uploadSessions() == 0 }
    }

    @Test
    fun aLaterProcessGoesOnWithWhatTheJournalKnew(): Unit = inFolder { dir ->
        val files = dir.smallAndLarge()
        val kept = dir.resolve("upload.journal")
        var crashed = ""
        World.with { fastio ->
            val chunks = World.requests(CHUNK)
            stall()
            val stored = CompletableDeferred<Unit>()
            val upload = upload(fastio, files, stored) { Files.writeString(kept, it) }
            withTimeout(60.seconds) { stored.await() }
            // As if the process had ended here.
            crashed = Files.readString(kept)
            // The last journal is to know the session.
            until { World.requests(CHUNK) > chunks }
            upload.cancelAndJoin()
        }
        World.noFaults()
        World.with { fastio ->
            val elsewhere = assertFailsWith<FastioException.InvalidParameter> {
                fastio.uploadMany(files, workspace = World.workspace, folder = "2abcd-efghj-kmnpq-rstvw-xyz23-45672", resume = crashed)
            }
            assertEquals("resume", elsewhere.params.single().name)
        }
        goesOn(files, crashed)
        // Only who was cancelled knows of a session that was opened since.
        goesOn(files, Files.readString(kept))
        until { World.uploadSessions() == 0 }
    }

    @Test
    fun aFolderGoesWithItsFoldersButForWhatIsLeftOut(): Unit = inFolder { dir ->
        for (name in listOf("a.txt", "b.tmp", "deep/er/c.txt", "build/out.txt")) {
            Files.createDirectories(dir.resolve(name).parent)
            dir.file(name, name)
        }
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("deep"))
        World.with { fastio ->
            suspend fun paths(ignore: List<String>, follow: Boolean): List<String> {
                val to = World.workspace
                val ends = fastio.uploadFolder(dir, to, ignore = ignore, followLinks = follow, nodeIds = true)
                for (end in ends) assertEquals(Files.size(dir.resolve(end.path)), end.uploaded?.size, "$end")
                return ends.map { it.path }
            }
            assertEquals(listOf("a.txt", "deep/er/c.txt"), paths(listOf("*.tmp", "build/**"), false))
            assertEquals(listOf("a.txt", "b.tmp", "deep/er/c.txt", "link/er/c.txt"), paths(listOf("build"), true))
            // A circle is the end of what stands there, and of nothing else.
            Files.createSymbolicLink(dir.resolve("deep/up"), dir)
            val told = ArrayList<FileEnd>()
            val ends = fastio.uploadFolder(dir, World.workspace, followLinks = true, nodeIds = true, onFile = { told += it })
            assertEquals(told.toSet(), ends.toSet())
            assertTrue(ends.any { it.error is FastioException.Io } && ends.any { it.uploaded != null }, "$ends")
            assertFailsWith<FastioException.Io> { fastio.uploadFolder(dir.resolve("a.txt"), workspace = World.workspace) }
            fastio.pump.assertFree()
        }
    }

    @Test
    fun whoIsCancelledLooksAtNoFurtherFile(): Unit = World.with { fastio ->
        val job = Job()
        var looked = 0
        val channel = Looked {
            looked++
            job.cancel()
        }
        val files = List(3) { FileToUpload(Binary.Channel(channel, "$it.bin")) }
        CoroutineScope(Dispatchers.Default + job).launch { fastio.uploadMany(files, workspace = World.workspace) }.join()
        assertEquals(1 to 0, looked to fastio.pump.files.sources.open)
    }

    @Test
    fun whoIsCancelledDoesNotWaitForWhatCannotBeStopped(): Unit = runBlocking {
        val (begun, end) = CountDownLatch(1) to CountDownLatch(1)
        val waiting = launch(Dispatchers.Default) {
            unawaited {
                begun.countDown()
                end.await()
            }
        }
        begun.await()
        try {
            withTimeout(60.seconds) { waiting.cancelAndJoin() }
        } finally {
            end.countDown()
        }
        assertEquals(5, unawaited { 5 })
    }

    @Test
    fun whatIsMissingIsNamed(): Unit = World.with { fastio ->
        fun named(name: String, act: suspend () -> Unit) {
            val refused = assertFailsWith<IllegalArgumentException> { runBlocking { act() } }
            assertTrue(refused.message.orEmpty().startsWith("$name: "), "$refused")
        }
        named("path") { FileToUpload(Binary.Bytes(ByteArray(1))) }
        named("workspace, share") { fastio.uploadMany(emptyList()) }
        named("atOnce") { fastio.uploadMany(emptyList(), workspace = World.workspace, atOnce = 0) }
        named("files[0].path") {
            fastio.uploadMany(listOf(FileToUpload(Binary.Bytes(ByteArray(1)), "a\uD83D")), workspace = World.workspace)
        }
        assertEquals(emptyList(), fastio.uploadMany(emptyList(), workspace = World.workspace))
        fastio.pump.assertFree()
    }

    @Test
    fun manyAreLookedAtAtOnce(): Unit = inFolder { dir ->
        val work = FileWork()
        val file = dir.file("check.txt", "123456789")
        val known = listOf(Binary.File(file), Binary.File(dir.resolve("missing")), Binary.Bytes("123456789".encodeToByteArray()))
        val sources = known.map { work.sources.registerClosed(it, "x").source }
        assertEquals(listOf<ULong?>(9u, 0u, 9u), sources.map { it.size })
        fun look(len: Int, algorithm: HashAlgorithm?) =
            assertIs<Outcome.Surveyed>(work.survey(sources.map { SourceRange(it.id, 0u, len.toULong()) }, algorithm)).each
        val seen = look(9, HashAlgorithm.CRC32C)
        // The check value of CRC-32C.
        assertEquals(listOf("e3069283", null, "e3069283"), seen.map { it.hex })
        assertEquals(listOf<ULong?>(9u, null, 9u), seen.map { it.size })
        assertEquals(Files.getLastModifiedTime(file).toMillis().toULong(), seen[0].modifiedUnixMs)
        assertEquals(listOf(false, true, false), seen.map { it.failure != null })
        // Too short: no hash, and no failure.
        assertEquals(listOf(null to null, null to null), look(10, HashAlgorithm.CRC32C).let { listOf(it[0], it[2]) }.map { it.hex to it.failure })
        assertEquals(listOf<ULong?>(9u, null, 9u), look(9, null).map { it.size })
        val stream = work.sources.registerClosed(Binary.Pieces(flowOf(ByteArray(1))), "x").source
        assertEquals(Outcome.Unsupported, work.survey(listOf(SourceRange(stream.id, 0u, 1u)), null))
    }

    /** Everything is stored in the end; what was is not sent again. */
    private fun goesOn(files: List<FileToUpload>, journal: String): Unit = World.with { fastio ->
        val batches = World.requests(BATCH)
        val ends = fastio.uploadMany(files, workspace = World.workspace, nodeIds = true, resume = journal)
        assertTrue(ends.all { it.uploaded != null }, "$ends")
        assertEquals(batches, World.requests(BATCH))
        val stored = Json.parseToJsonElement(journal).at("files").jsonArray.filter { "crc32c" in it.jsonObject }
        val before = stored.associate { it.text("path") to it.text("upload_id") }
        assertEquals(3, before.size)
        for (end in ends) before[end.path]?.let { assertEquals(it, end.uploaded?.uploadId) }
        assertContentEquals(pattern(LARGE), fastio.content(ends.single { it.path == "large.bin" }))
    }

    /** Three small files and one that is not; no chunk of it is answered. */
    private fun Path.smallAndLarge(): List<FileToUpload> {
        val large = Files.write(resolve("large.bin"), pattern(LARGE))
        val small = (1..3).map { file("s$it.txt", "small $it") }
        return small.plusElement(large).map { FileToUpload(Binary.File(it)) }
    }

    private fun stall(): Unit = World.fault(json("operation" to CHUNK, "fault" to "latency", "ms" to 600_000, "times" to 99))

    /** Runs beside the test; [stored] is completed when the small ones are. */
    private fun upload(
        fastio: Fastio,
        files: List<FileToUpload>,
        stored: CompletableDeferred<Unit>,
        onJournal: (String) -> Unit,
    ): Job = CoroutineScope(Dispatchers.Default).launch {
        var left = files.size - 1
        fastio.uploadMany(
            files,
            workspace = World.workspace,
            nodeIds = true,
            onJournal = onJournal,
            onFile = { if (--left == 0) stored.complete(Unit) },
        )
    }

    /** The files of a journal, and whether they are stored. */
    private fun entries(journal: String): List<Pair<String, Boolean>> =
        Json.parseToJsonElement(journal).at("files").jsonArray.map { it.text("path") to ("crc32c" in it.jsonObject) }

    private suspend fun Fastio.content(end: FileEnd): ByteArray =
        checkNotNull(download(checkNotNull(end.uploaded?.nodeId), workspace = World.workspace).bytes)

    private fun Path.file(name: String, text: String): Path = Files.writeString(resolve(name), text)

    private companion object {
        const val BATCH = "uploads.send_batch"
        const val CHUNK = "uploads.send_chunk"

        /** More than goes in one call, in one chunk. */
        const val LARGE = 5 * 1024 * 1024
    }
}
