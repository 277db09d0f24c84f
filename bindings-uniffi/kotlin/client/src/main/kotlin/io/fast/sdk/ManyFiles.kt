package io.fast.sdk

import io.fast.sdk.driver.Sources
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.Source
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import io.fast.sdk.ffi.ErrorKind as Kind

/** One of many files that are uploaded. */
public class FileToUpload(
    /** Its content. */
    public val source: Binary,
    path: String? = source.name,
) {
    /** Its path below the folder, such as `a/b/c.txt`; folders are made if they are not there. */
    public val path: String = requireNotNull(path) { "path: bytes, channels and streams need one" }

    /** Shows no content. */
    override fun toString(): String = "FileToUpload(path=$path)"
}

/** What became of one of many files. */
public data class FileEnd(
    /** Its path below the folder. */
    public val path: String,
    /** What is stored, if it is. */
    public val uploaded: Uploaded?,
    /** Why it is not stored, if it is not. */
    public val error: FastioException?,
)

/** Many files as the driver knows them, and their ends. */
internal class ManyFiles(private val sources: Sources, files: Iterable<FileToUpload>) : AutoCloseable {
    private val files = files.toList()
    private val opened = ArrayList<Sources.Registered>(this.files.size)
    private val ends = arrayOfNulls<FileEnd>(this.files.size)

    /** Makes them known to the driver. */
    suspend fun open(): List<Source> = withContext(Dispatchers.IO) {
        files.mapIndexed { index, file ->
            ensureActive()
            val path = encodable("files[$index].path", file.path)
            sources.registerClosed(file.source, path).also(opened::add).source
        }
    }

    /** Notes the end of one. */
    fun ended(told: Event.File): FileEnd {
        val index = told.index.toInt()
        val error = told.error?.let { info ->
            val thrown = sources.once(opened[index].source.id)?.thrown
            if (thrown != null && info.kind == Kind.IO) FastioException.Io(info, thrown) else FastioException.of(info)
        }
        return FileEnd(files[index].path, told.uploaded?.toPublic(), error).also { ends[index] = it }
    }

    /** All ends, in the order of the files. */
    fun ends(): List<FileEnd> = ends.map { checkNotNull(it) { "the end of a file was not told; report it" } }

    override fun close(): Unit = opened.forEach { it.close() }
}
