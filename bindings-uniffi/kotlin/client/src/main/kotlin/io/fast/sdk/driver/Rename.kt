package io.fast.sdk.driver

import java.io.IOException
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardCopyOption.REPLACE_EXISTING

/**
 * Gives a file its final name, all at once. Another file of that name is replaced only if that is wanted.
 *
 * A file that may be found under its old name, should this process die halfway, is never [linked]: it would have two.
 */
internal fun rename(temporary: Path, path: Path, overwrite: Boolean, linked: Boolean) {
    when {
        overwrite -> Files.move(temporary, path, ATOMIC_MOVE, REPLACE_EXISTING)
        !linked || !linkAndDelete(temporary, path) -> claimAndRename(temporary, path)
    }
}

/** False where there are no hard links. */
private fun linkAndDelete(temporary: Path, path: Path): Boolean {
    try {
        Files.createLink(path, temporary)
    } catch (e: FileAlreadyExistsException) {
        throw exists(path, e)
    } catch (_: UnsupportedOperationException) {
        return false
    } catch (_: IOException) {
        return false
    }
    try {
        Files.delete(temporary)
    } catch (e: IOException) {
        Files.deleteIfExists(path)
        throw e
    }
    return true
}

/**
 * Replaces an empty file that nobody else has made. It is the slower way: Linux's ext4 takes care that a file which replaces
 * another is on the disk first, all of it.
 */
internal fun claimAndRename(temporary: Path, path: Path) {
    try {
        Files.createFile(path)
    } catch (e: FileAlreadyExistsException) {
        throw exists(path, e)
    }
    try {
        Files.move(temporary, path, ATOMIC_MOVE, REPLACE_EXISTING)
    } catch (e: IOException) {
        Files.deleteIfExists(path)
        throw e
    }
}

internal fun exists(path: Path, cause: Throwable? = null): IOException =
    FileAlreadyExistsException("$path", null, "exists already; choose another place or allow it to be overwritten").initCause(cause)
        as IOException
