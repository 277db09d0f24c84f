package io.fast.sdk

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeout
import java.io.InputStream
import java.io.PipedInputStream
import java.io.PipedOutputStream
import kotlin.concurrent.thread
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertSame
import kotlin.time.Duration.Companion.seconds

/** Uploads of what is read once, imports from the web, and signing out. */
class StreamsTest {
    @Test
    fun aStreamIsSentAsItComesAndAShortOneLikeAnySmallFile(): Unit = World.with { fastio ->
        for ((size, operation) in listOf(0 to ONE_CALL, 5 to ONE_CALL, 4 * MIB to ONE_CALL, 4 * MIB + 1 to STREAM, 9 * MIB to STREAM)) {
            val before = World.requests(operation)
            val far = ArrayList<Progress>()
            val source = Binary.Stream(piped(pattern(size)), "piped.bin")
            val stored = fastio.upload(source, workspace = World.workspace) { far += it }
            assertEquals(size.toLong() to true, stored.size to stored.verified)
            assertEquals(before + 1, World.requests(operation), "$size")
            assertContentEquals(pattern(size), fastio.content(stored.nodeId))
            assertEquals(size.toLong(), far.last().sent)
        }
        val pieces = pattern(6 * MIB).asList().chunked(MIB) { it.toByteArray() }
        val stored = fastio.upload(Binary.Pieces(pieces.asFlow(), "flow.bin"), workspace = World.workspace)
        assertContentEquals(pattern(6 * MIB), fastio.content(stored.nodeId))
    }

    @Test
    fun whatAStreamThrowsIsThrownAndNothingIsLeft(): Unit = World.with { fastio ->
        val broken = IllegalStateException("in the middle", RuntimeException("why"))
        for (size in listOf(5, 6 * MIB)) {
            val source = Binary.Pieces(
                flow {
                    emit(pattern(size))
                    throw broken
                },
                "broken.bin",
            )
            val thrown = assertFailsWith<IllegalStateException> { fastio.upload(source, workspace = World.workspace) }
            assertSame(broken, thrown.takeIf { it === broken } ?: thrown.cause)
        }
        assertEquals(0, World.uploadSessions())
        fastio.pump.assertFree()
    }

    @Test
    fun aBoundIsKept(): Unit = World.with { fastio ->
        for (size in listOf(100, 6 * MIB)) {
            assertFailsWith<FastioException.LimitExceeded> {
                val source = Binary.Stream(pattern(size).inputStream(), "long.bin")
                fastio.upload(source, workspace = World.workspace, maxSize = size - 1L)
            }
        }
        assertEquals(0, World.uploadSessions())
    }

    @Test
    fun aCancelledStreamLeavesNothing() {
        val created = CompletableDeferred<Unit>()
        val client = World.client {
            apiKey = Secret(World.apiKey)
            // Before the reply is there nobody knows the session, which could not be taken away then.
            observer = { if (it is ClientEvent.Replied && it.operation == "uploads.create_stream") created.complete(Unit) }
        }
        World.with(client) { fastio ->
            val source = Binary.Pieces(
                flow {
                    emit(pattern(5 * MIB))
                    awaitCancellation()
                },
                "never.bin",
            )
            val upload = CoroutineScope(Dispatchers.Default).launch { fastio.upload(source, workspace = World.workspace) }
            withTimeout(60.seconds) { created.await() }
            upload.cancelAndJoin()
            until { World.uploadSessions() == 0 }
        }
    }

    @Test
    fun aFileFromTheWeb(): Unit = World.with { fastio ->
        val url = "https://example.com/report.txt"
        World.control("web", "POST", json("url" to url, "text" to "from the web"))
        val states = ArrayList<TransferState>()
        val imported = fastio.importUrl(url, workspace = World.workspace, name = "report.txt") { states += it.state }
        assertEquals("from the web", fastio.content(imported.nodeId).decodeToString())
        assertEquals(TransferState.DONE, states.last())
        val gone = "https://example.com/gone"
        World.control("web", "POST", json("url" to gone, "failure" to "refused"))
        assertFailsWith<FastioException.Failed> { fastio.importUrl(gone, workspace = World.workspace) }
        for (wrong in listOf("http://example.com/a", "https://example.com:8443/a")) {
            val refused = assertFailsWith<FastioException.InvalidParameter> { fastio.importUrl(wrong, workspace = World.workspace) }
            assertEquals("source_url", refused.params.single().name)
        }
    }

    @Test
    fun signingOutForgetsTheCredential(): Unit = World.with { fastio ->
        val owner = World.seed.at("users", "owner")
        val before = World.requests(SIGN_OUT)
        fastio.signIn(owner.text("email"), Secret(owner.text("password")))
        fastio.signOut()
        assertEquals(before + 1, World.requests(SIGN_OUT))
        assertFailsWith<FastioException.Unauthenticated> { fastio.call("users.get_me") }
        // Nobody has nothing to end.
        fastio.signOut()
        assertEquals(before + 1, World.requests(SIGN_OUT))
    }

    private suspend fun Fastio.content(node: String?): ByteArray =
        checkNotNull(download(checkNotNull(node), workspace = World.workspace).bytes)

    /** A stream that cannot go back. */
    private fun piped(bytes: ByteArray): InputStream {
        val out = PipedOutputStream()
        val into = PipedInputStream(out)
        thread { out.use { it.write(bytes) } }
        return into
    }

    private companion object {
        const val MIB = 1024 * 1024
        const val ONE_CALL = "uploads.upload_small"
        const val STREAM = "uploads.send_stream"
        const val SIGN_OUT = "auth.sign_out"
    }
}
