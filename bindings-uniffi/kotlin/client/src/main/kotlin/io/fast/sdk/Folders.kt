package io.fast.sdk

import io.fast.sdk.driver.unawaited
import io.fast.sdk.ffi.filesBelow
import java.nio.file.Path
import kotlin.io.path.Path
import io.fast.sdk.ffi.FastioException as Refused

/** What is found below a folder. */
internal sealed interface Found {
    class Readable(val file: FileToUpload) : Found

    class Unreadable(val end: FileEnd) : Found
}

/**
 * Reads a folder and those below it.
 *
 * @throws FastioException if there is no such folder
 */
internal suspend fun foundBelow(folder: Path, ignore: List<String>, followLinks: Boolean): List<Found> {
    // The engine reads it, which knows the default file system only.
    val name = try {
        folder.toFile().path
    } catch (e: UnsupportedOperationException) {
        throw IllegalArgumentException("path: must be on the default file system", e)
    }
    encodable("path", name)
    ignore.forEach { encodable("ignore", it) }
    val found = try {
        unawaited { filesBelow(name, ignore, followLinks) }
    } catch (e: Refused.Refused) {
        throw FastioException.of(e.info)
    }
    return found.map { one ->
        one.failure?.let { Found.Unreadable(FileEnd(one.below, null, FastioException.of(it))) }
            ?: Found.Readable(FileToUpload(Binary.File(Path(one.path)), one.below))
    }
}
