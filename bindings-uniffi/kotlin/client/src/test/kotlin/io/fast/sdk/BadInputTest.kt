package io.fast.sdk

import io.fast.sdk.driver.FileSink
import io.fast.sdk.driver.rename
import io.fast.sdk.models.Context
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import java.io.IOException
import java.nio.channels.FileChannel
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.NoSuchFileException
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds

/** What cannot be right is refused before anything is sent, by the name of what is wrong. */
class BadInputTest {
    private val half = "a\uD83D"

    @Test
    fun halfACharacterNamesItsParameter(): Unit = refused { fastio ->
        named("name") { fastio.storage.createFolder(Context.WORKSPACE, World.workspace, "root", half) }
        named("name") { fastio.call("storage.create_folder", Params.of("context" to "workspace", "name" to listOf(half))) }
        named("operation") { fastio.call(half) }
        named("name") { fastio.upload(Binary.Bytes(ByteArray(1)), workspace = World.workspace, name = half) }
        named("node") { fastio.download(half, workspace = World.workspace) }
        named("question") { fastio.ask(half, workspace = World.workspace) }
        named("password") { fastio.signIn("a@b.test", Secret(half)) }
        named("token") { Fastio { token = Secret(half) } }
    }

    @Test
    fun whatIsNoJsonNamesItsParameter() {
        named("x") { Params.of("x" to Any()) }
        named("x") { Params.of("x" to listOf(Double.NaN)) }
        named("x") { Params.of("x" to mapOf(1 to 2)) }
    }

    @Test
    fun theEngineRefusesByRule(): Unit = refused { fastio ->
        val wrong = assertFailsWith<FastioException.InvalidParameter> {
            fastio.storage.get(Context.WORKSPACE, World.workspace, "../x")
        }
        assertEquals("node_id" to "storage.get", wrong.params.single().name to wrong.operation)
        val mistyped = assertFailsWith<FastioException.InvalidParameter> {
            fastio.call("storage.get", Params.of("context" to "workspace", "context_id" to World.workspace, "node_id" to JsonObject(emptyMap())))
        }
        assertEquals("node_id", mistyped.params.single().name)
        assertFailsWith<FastioException.UnknownOperation> { fastio.call("storage.burn") }
        assertEquals(
            "unknown",
            assertFailsWith<FastioException.InvalidParameter> { fastio.call("users.get_me", Params.of("colour" to 1)) }.params.single().kind,
        )
        val setting = assertFailsWith<FastioException.InvalidParameter> { Fastio { baseUrl = "ftp://x" } }
        assertEquals("base_url", setting.params.single().name)
    }

    @Test
    fun numbersAndChoicesAreRefused(): Unit = refused { fastio ->
        val bytes = Binary.Bytes(ByteArray(1), "x")
        named("chunkSize") { fastio.upload(bytes, workspace = World.workspace, chunkSize = 0) }
        named("name") { fastio.upload(Binary.Bytes(ByteArray(1)), workspace = World.workspace) }
        named("workspace, share, fileShare") { fastio.upload(bytes) }
        named("workspace, share") { fastio.download("x", workspace = "1", share = "2") }
        named("timeout") { fastio.users.getMe(options = CallOptions(timeout = (-1).seconds)) }
        named("maxAttempts") { fastio.users.getMe(options = CallOptions(maxAttempts = 0)) }
        named("maxConcurrentRequests") { Fastio { maxConcurrentRequests = -1 } }
        named("apiKey, token, oauth") { Fastio { apiKey = Secret("a"); token = Secret("b") } }
    }

    @Test
    fun filesThatCannotBeReadAreNamed(): Unit = refused { fastio ->
        inFolder { dir ->
            val gone = assertFailsWith<FastioException.Io> { fastio.upload(Binary.File(dir.resolve("gone")), workspace = World.workspace) }
            assertIs<NoSuchFileException>(gone.cause)
            assertTrue("source" in gone.message && "gone" in gone.message, gone.message)
            assertFailsWith<FastioException.Io> { fastio.upload(Binary.File(dir), workspace = World.workspace) }
            val pipe = dir.resolve("pipe")
            check(ProcessBuilder("mkfifo", "$pipe").start().waitFor() == 0)
            // Nobody writes to it: who opened it would wait.
            assertFailsWith<FastioException.Io> { fastio.upload(Binary.File(pipe), workspace = World.workspace) }
            val closed = FileChannel.open(Files.write(dir.resolve("x"), byteArrayOf(1))).also(FileChannel::close)
            named("source") { fastio.upload(Binary.Channel(closed, "x"), workspace = World.workspace) }
            val form = Params.of("upload_id" to "1", "order" to 1, "size" to 1, "chunk" to Binary.Channel(closed))
            named("chunk") { fastio.call("uploads.send_chunk", form) }
        }
    }

    @Test
    fun aFileThatIsCutWhileItIsSentEndsTheUpload(): Unit = World.with { fastio ->
        inFolder { dir ->
            val file = Files.write(dir.resolve("x.bin"), pattern(9 * MIB))
            FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE).use { channel ->
                val error = assertFailsWith<FastioException> {
                    fastio.upload(Binary.File(file), workspace = World.workspace, chunkSize = 1L * MIB) { channel.truncate(1) }
                }
                assertTrue(error.kind in setOf(ErrorKind.IO, ErrorKind.INTEGRITY), "$error")
            }
        }
        fastio.pump.assertFree()
        until { World.uploadSessions() == 0 }
    }

    @Test
    fun aChannelThatIsClosedWhileItIsSentEndsTheUpload(): Unit = World.with { fastio ->
        inFolder { dir ->
            val channel = FileChannel.open(Files.write(dir.resolve("x.bin"), pattern(9 * MIB)))
            val error = assertFailsWith<FastioException> {
                fastio.upload(Binary.Channel(channel, "x.bin"), workspace = World.workspace, chunkSize = 1L * MIB) { channel.close() }
            }
            assertEquals(ErrorKind.IO, error.kind, "$error")
        }
        fastio.pump.assertFree()
    }

    @Test
    fun aDownloadLeavesOthersFilesAlone(): Unit = World.with { fastio ->
        val stored = fastio.upload(Binary.Bytes("new".encodeToByteArray(), "mine.txt"), workspace = World.workspace)
        val node = checkNotNull(stored.nodeId)
        inFolder { dir ->
            val file = Files.write(dir.resolve("mine.txt"), "old".encodeToByteArray())
            val error = assertFailsWith<FastioException.Io> { fastio.download(node, workspace = World.workspace, to = dir) }
            assertTrue("exists already" in error.message, error.message)
            assertEquals("old", Files.readString(file))
            val saved = fastio.download(node, workspace = World.workspace, to = file, overwrite = true)
            assertEquals("new" to file, Files.readString(file) to saved.path)
            assertEquals(listOf("mine.txt"), dir.toFile().list().orEmpty().toList())
        }
        val kept = fastio.download(node, workspace = World.workspace)
        assertEquals("new" to true, kept.bytes?.decodeToString() to kept.verified)
    }

    @Test
    fun namesThatLeaveTheFolderAreRefused(): Unit = inFolder { dir ->
        for (name in listOf("", ".", "..", "../x", "/etc/passwd", "a/b", "a\\b", "c:x", "a\nb", "a\u0000b", "x/")) {
            assertFailsWith<IOException>(name) { FileSink(dir, overwrite = true).open(name) }
        }
        assertEquals(emptyList(), dir.toFile().list().orEmpty().toList())
    }

    @Test
    fun aFileThatComesMeanwhileIsNotReplaced(): Unit = inFolder { dir ->
        val sink = FileSink(dir, overwrite = false)
        sink.open("c.txt")
        sink.write(0, "ours".encodeToByteArray(), 4)
        val theirs: Path = Files.write(dir.resolve("c.txt"), "theirs".encodeToByteArray())
        assertFailsWith<IOException> { sink.commit() }
        sink.discard()
        assertEquals("theirs", Files.readString(theirs))
        assertEquals(listOf("c.txt"), dir.toFile().list().orEmpty().toList())
    }

    @Test
    fun onlyWhoMayOverwriteReplacesWhatIsThere() {
        val ways = mapOf<String, (Path, Path) -> Unit>(
            "link" to { from, to -> rename(from, to, overwrite = false, linked = true) },
            "kept" to { from, to -> rename(from, to, overwrite = false, linked = false) },
        )
        for ((name, way) in ways) inFolder { dir ->
            val from = Files.write(dir.resolve("a.part"), "new".encodeToByteArray())
            val to = Files.write(dir.resolve("a"), "old".encodeToByteArray())
            assertFailsWith<FileAlreadyExistsException>(name) { way(from, to) }
            assertEquals("old" to "new", Files.readString(to) to Files.readString(from), name)
            Files.delete(to)
            way(from, to)
            assertEquals("new", Files.readString(to), name)
            assertEquals(listOf("a"), dir.toFile().list().orEmpty().toList(), name)
            assertFailsWith<IOException>(name) { way(from, dir.resolve("b")) }
            assertEquals(listOf("a"), dir.toFile().list().orEmpty().toList(), name)
        }
    }

    /** Runs with a client that sends nothing. */
    private fun refused(test: suspend (Fastio) -> Unit) {
        val before = World.stats().at("requests")
        World.with(test = test)
        assertEquals(before, World.stats().at("requests"))
    }

    private fun named(name: String, call: suspend () -> Unit) {
        val error = assertFailsWith<IllegalArgumentException> { runBlocking { call() } }
        assertTrue(error.message.orEmpty().startsWith("$name: "), "$error")
    }

    private companion object {
        const val MIB = 1024 * 1024
    }
}
