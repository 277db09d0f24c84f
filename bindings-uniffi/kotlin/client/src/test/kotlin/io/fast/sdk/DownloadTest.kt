package io.fast.sdk

import io.fast.sdk.models.Context
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import java.io.ByteArrayOutputStream
import java.nio.file.Files
import java.util.zip.ZipFile
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Large files in parts, folders as archives, and files that are read piece by piece. */
class DownloadTest {
    @AfterTest
    fun noFaultIsLeft(): Unit = World.noFaults()

    @Test
    fun partsThatBreakOffMakeTheFile(): Unit = inFolder { dir ->
        World.with { fastio ->
            val content = pattern(SIZE)
            val node = fastio.store("large.bin", content)
            World.fault(json("operation" to READ, "fault" to "cut", "times" to 3))
            val before = World.requests(READ)
            val progress = mutableListOf<Long>()
            val saved = fastio.download(node, workspace = World.workspace, to = dir) { progress += it.confirmed }
            assertTrue(saved.verified)
            assertContentEquals(content, Files.readAllBytes(saved.path!!))
            assertEquals(PARTS + 3, World.requests(READ) - before)
            assertEquals(progress.sorted(), progress)
            val held = fastio.download(node, workspace = World.workspace)
            assertTrue(held.verified)
            assertContentEquals(content, held.bytes)
            fastio.pump.assertFree()
        }
    }

    @Test
    fun aFolderIsAnArchive(): Unit = inFolder { dir ->
        World.with { fastio ->
            val folder = fastio.storage.createFolder(Context.WORKSPACE, World.workspace, "root", "Plans").id!!
            val text = "in May".toByteArray()
            fastio.upload(Binary.Bytes(text, "plan.txt"), workspace = World.workspace, folder = folder)
            World.fault(json("operation" to "downloads.zip", "fault" to "cut", "times" to 1))
            val saved = fastio.downloadZip(folder, workspace = World.workspace, to = dir)
            assertEquals(dir.resolve("Plans.zip"), saved.path)
            assertFalse(saved.verified)
            // By the archive's own list: what is made while it is sent tells sizes behind the bytes.
            ZipFile(saved.path!!.toFile()).use { zip ->
                assertContentEquals(text, zip.getInputStream(zip.getEntry("plan.txt")).readBytes())
            }
        }
    }

    @Test
    fun aFileIsReadOnWhereItBrokeOff(): Unit = World.with { fastio ->
        val content = pattern(3 * MIB + 11)
        val node = fastio.store("read.bin", content)
        World.fault(json("operation" to READ, "fault" to "cut", "times" to 2))
        val read = ByteArrayOutputStream()
        fastio.read(node, workspace = World.workspace).collect { read.write(it) }
        assertContentEquals(content, read.toByteArray())
        val part = fastio.read(node, workspace = World.workspace, offset = 10, length = 5).toList()
        assertContentEquals(content.copyOfRange(10, 15), part.reduce(ByteArray::plus))
        // Who takes no more closes the connection.
        fastio.read(node, workspace = World.workspace).first()
        fastio.pump.assertFree()
        assertFailsWith<IllegalArgumentException> { fastio.read(node, workspace = World.workspace, length = 0) }
    }

    private suspend fun Fastio.store(name: String, content: ByteArray): String =
        upload(Binary.Bytes(content, name), workspace = World.workspace).nodeId!!

    private companion object {
        const val READ = "downloads.read"
        const val MIB = 1024 * 1024

        /** Three parts of 16 MiB, the last short. */
        const val SIZE = 40 * MIB
        const val PARTS = 3
    }
}
