package io.fast.sdk.driver

import java.io.IOException
import java.nio.channels.FileChannel
import java.nio.channels.OverlappingFileLockException
import java.nio.file.Files
import java.nio.file.LinkOption.NOFOLLOW_LINKS
import java.nio.file.NoSuchFileException
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.nio.file.attribute.BasicFileAttributes

/**
 * Where the bytes of a resumable download are until it is complete: for `film.mp4`, `.film.mp4.fastio-part` in the same
 * folder, open for this download alone.
 */
internal class Partial private constructor(val path: Path, val channel: FileChannel) {
    internal companion object {
        /**
         * Opens the partial file of [target]. It is emptied, or cut to the size of what it is gone on with as.
         *
         * @throws IOException if it cannot be opened, or another download writes to it
         */
        fun open(target: Path, resumed: Long?): Partial {
            val path = target.resolveSibling(".${target.fileName}.fastio-part")
            if (Files.exists(path, NOFOLLOW_LINKS) && !Files.isRegularFile(path, NOFOLLOW_LINKS)) {
                throw IOException("$path is something else than a file; take it away")
            }
            // Somebody else may have put a link there, which would lead out of the folder.
            val options = setOf(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, NOFOLLOW_LINKS)
            val channel = FileChannel.open(path, options)
            try {
                val opened = key(path)
                if (!locks(channel)) throw IOException("$path is written to by another download; wait for it or choose another place")
                // Whoever had it before may have completed it just now, and it is somebody's file.
                if (opened == null || key(path) != opened) throw IOException("$path was completed by another download; try again")
                val size = resumed ?: 0
                if (channel.size() > size) channel.truncate(size)
                return Partial(path, channel)
            } catch (e: IOException) {
                channel.close()
                throw e
            }
        }

        /** Whether nobody else has it. A file system without locks does not tell. */
        private fun locks(channel: FileChannel): Boolean = try {
            channel.tryLock() != null
        } catch (_: OverlappingFileLockException) {
            false
        } catch (_: IOException) {
            true
        }

        /** What tells it from another file of its name; null if it is not there. */
        private fun key(path: Path): Any? = try {
            Files.readAttributes(path, BasicFileAttributes::class.java, NOFOLLOW_LINKS).run { fileKey() ?: creationTime() }
        } catch (_: NoSuchFileException) {
            null
        }
    }
}
