package io.fast.sdk

import java.nio.ByteBuffer
import java.nio.MappedByteBuffer
import java.nio.channels.FileChannel
import java.nio.channels.FileLock
import java.nio.channels.ReadableByteChannel
import java.nio.channels.WritableByteChannel

/** A channel of one byte that tells when its size is looked at, and does nothing else. */
internal class Looked(private val told: () -> Unit) : FileChannel() {
    override fun size(): Long = 1L.also { told() }

    override fun implCloseChannel(): Unit = Unit

    override fun read(dst: ByteBuffer): Int = unused()

    override fun read(dsts: Array<out ByteBuffer>, offset: Int, length: Int): Long = unused()

    override fun read(dst: ByteBuffer, position: Long): Int = unused()

    override fun write(src: ByteBuffer): Int = unused()

    override fun write(srcs: Array<out ByteBuffer>, offset: Int, length: Int): Long = unused()

    override fun write(src: ByteBuffer, position: Long): Int = unused()

    override fun position(): Long = unused()

    override fun position(newPosition: Long): FileChannel = unused()

    override fun truncate(size: Long): FileChannel = unused()

    override fun force(metaData: Boolean): Unit = unused()

    override fun transferTo(position: Long, count: Long, target: WritableByteChannel): Long = unused()

    override fun transferFrom(src: ReadableByteChannel, position: Long, count: Long): Long = unused()

    override fun map(mode: MapMode, position: Long, size: Long): MappedByteBuffer = unused()

    override fun lock(position: Long, size: Long, shared: Boolean): FileLock = unused()

    override fun tryLock(position: Long, size: Long, shared: Boolean): FileLock = unused()

    private fun unused(): Nothing = throw UnsupportedOperationException("only its size is asked for")
}
