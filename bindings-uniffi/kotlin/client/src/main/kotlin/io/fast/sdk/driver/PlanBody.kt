package io.fast.sdk.driver

import io.fast.sdk.ffi.BodySegment
import io.fast.sdk.ffi.FailureCause
import okhttp3.MediaType
import okhttp3.RequestBody
import okio.BufferedSink
import java.io.IOException
import java.nio.ByteBuffer

/**
 * A body, of known length unless all that a stream has is part of it, read from its plan as the connection takes it. [taken] is told how many bytes that is so
 * far, after each buffer.
 */
internal class PlanBody(
    private val plan: List<BodySegment>,
    private val sources: Sources,
    private val starved: () -> Unit,
    private val taken: (bytes: Long) -> Unit,
) : RequestBody() {
    private val length: Long = if (plan.any { it is BodySegment.Rest }) -1 else plan.sumOf { it.length }

    /** The header is given with the others, as it is. */
    override fun contentType(): MediaType? = null

    override fun contentLength(): Long = length

    /** The engine decides on sending again. */
    override fun isOneShot(): Boolean = true

    override fun writeTo(sink: BufferedSink) {
        var done = 0L
        for (segment in plan) {
            when (segment) {
                is BodySegment.Bytes -> sink.write(segment.bytes)
                is BodySegment.Range -> write(segment, sink, done)
                is BodySegment.Rest -> done = writeAll(segment, sink, done)
            }
            done += segment.length
            taken(done)
        }
    }

    /** Sends what a stream gives, as it gives it; how much is sent then. */
    private fun writeAll(segment: BodySegment.Rest, sink: BufferedSink, before: Long): Long {
        var done = before
        val source = sources.once(segment.source) ?: throw broken(IOException("it is not there any more"))
        var failed: IOException? = null
        starved()
        try {
            source.each { piece ->
                try {
                    sink.write(piece)
                    done += piece.size
                    taken(done)
                    sink.emitCompleteSegments()
                } catch (e: IOException) {
                    failed = e
                    throw e
                }
                starved()
            }
        } catch (e: IOException) {
            throw failed ?: broken(e)
        }
        return done
    }

    private fun write(segment: BodySegment.Range, sink: BufferedSink, before: Long) {
        val (start, len) = segment.range.offset.toLong() to segment.range.len.toLong()
        val buffer = ByteArray(minOf(len, BUFFER.toLong()).toInt())
        var failed: IOException? = null
        try {
            sources[segment.range.source].whileOpen { source ->
                var done = 0L
                while (done < len) {
                    val count = minOf(len - done, buffer.size.toLong()).toInt()
                    source.read(start + done, ByteBuffer.wrap(buffer, 0, count))
                    done += count
                    try {
                        sink.write(buffer, 0, count)
                        taken(before + done)
                    } catch (e: IOException) {
                        failed = e
                        throw e
                    }
                }
            }
        } catch (e: IOException) {
            throw failed ?: broken(e)
        }
    }

    private fun broken(e: IOException) = Fault(FailureCause.SOURCE, "the source could not be read: ${e.explained()}")
}

private val BodySegment.length: Long
    get() = when (this) {
        is BodySegment.Bytes -> bytes.size.toLong()
        is BodySegment.Range -> range.len.toLong()
        is BodySegment.Rest -> 0
    }
