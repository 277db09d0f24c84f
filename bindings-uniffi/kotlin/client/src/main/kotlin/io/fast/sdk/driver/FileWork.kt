package io.fast.sdk.driver

import io.fast.sdk.ffi.HashAlgorithm
import io.fast.sdk.ffi.Hashed
import io.fast.sdk.ffi.Hasher
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.SinkId
import io.fast.sdk.ffi.SourceId
import io.fast.sdk.ffi.SourceRange
import io.fast.sdk.ffi.SurveyedSource
import java.io.EOFException
import java.io.IOException
import java.nio.ByteBuffer

/** What requests read from and write to. Everything here may block. */
internal class FileWork {
    val sources: Sources = Sources()
    val sinks: Sinks = Sinks()

    fun stat(id: SourceId, readAhead: ULong): Outcome = told {
        sources.once(id)?.let { return Outcome.Stat(it.ahead(readAhead.toLong())?.toULong(), null) }
        sources[id].let { Outcome.Stat(it.size().toULong(), it.changed()) }
    }

    private fun Content.changed(): ULong? = modified()?.takeIf { it >= 0 }?.toULong()

    /** Looks at many sources, and hashes them if it is said with what. */
    fun survey(of: List<SourceRange>, algorithm: HashAlgorithm?): Outcome {
        // What is read once is looked at on its own.
        if (of.any { sources.once(it.source) != null }) return Outcome.Unsupported
        val longest = of.maxOfOrNull { it.len.toLong() } ?: 0
        val buffer = ByteBuffer.allocateDirect(if (algorithm == null) 0 else minOf(longest, BUFFER.toLong()).toInt())
        return Outcome.Surveyed(of.map { surveyed(it, algorithm, buffer) })
    }

    private fun surveyed(range: SourceRange, algorithm: HashAlgorithm?, buffer: ByteBuffer): SurveyedSource = try {
        val source = sources[range.source]
        if (algorithm == null) {
            SurveyedSource(source.size().toULong(), source.changed(), null, null)
        } else {
            source.whileOpen { content ->
                val (size, changed) = content.size().toULong() to content.changed()
                SurveyedSource(size, changed, hashed(content, range, algorithm, buffer), null)
            }
        }
    } catch (e: IOException) {
        SurveyedSource(null, null, null, e.explained())
    }

    /** Null if it ends early. */
    private fun hashed(content: Content, range: SourceRange, algorithm: HashAlgorithm, buffer: ByteBuffer): String? =
        Hasher(algorithm).use { hasher ->
            try {
                hashRange(content, range, hasher, buffer)
                hasher.hex()
            } catch (_: EOFException) {
                null
            }
        }

    fun onSink(id: SinkId, act: (Sink) -> Unit): Outcome = told {
        act(sinks[id])
        Outcome.Done
    }

    /** A sink whose owner has left is gone already. */
    fun drop(id: SinkId, keep: Boolean): Outcome = told {
        sinks.discard(id, keep)
        Outcome.Done
    }

    fun hash(of: Hashed, algorithm: HashAlgorithm): Outcome = told {
        Hasher(algorithm).use { hasher ->
            val bytes = when (of) {
                is Hashed.Sent -> return sources.once(of.source)?.sent() ?: Outcome.Unsupported
                is Hashed.Source -> hashSource(of.range, hasher)
                is Hashed.Sink -> hashSink(sinks[of.sink], hasher, 0, Long.MAX_VALUE)
                is Hashed.SinkPart -> hashSink(sinks[of.sink], hasher, of.offset.toLong(), of.len.toLong())
            }
            Outcome.Hashed(hasher.hex(), bytes.toULong())
        }
    }

    private fun hashSource(range: SourceRange, hasher: Hasher): Long {
        val buffer = ByteBuffer.allocateDirect(minOf(range.len.toLong(), BUFFER.toLong()).toInt())
        return sources[range.source].whileOpen { hashRange(it, range, hasher, buffer) }
    }

    private fun hashRange(content: Content, range: SourceRange, hasher: Hasher, buffer: ByteBuffer): Long {
        val (start, len) = range.offset.toLong() to range.len.toLong()
        var done = 0L
        while (done < len) {
            buffer.clear().limit(minOf(len - done, buffer.capacity().toLong()).toInt())
            content.read(start + done, buffer)
            done += hasher.take(buffer)
        }
        return done
    }

    private fun hashSink(sink: Sink, hasher: Hasher, start: Long, most: Long): Long {
        val buffer = ByteBuffer.allocateDirect(BUFFER)
        var done = 0L
        while (done < most) {
            buffer.clear().limit(minOf(most - done, BUFFER.toLong()).toInt())
            if (!sink.read(start + done, buffer)) break
            done += hasher.take(buffer)
        }
        return done
    }

    /** Takes what stands in a buffer, where it stands. */
    private fun Hasher.take(buffer: ByteBuffer): Int {
        buffer.flip()
        update(buffer)
        return buffer.limit()
    }

    private inline fun told(work: () -> Outcome): Outcome = try {
        work()
    } catch (e: IOException) {
        Outcome.Io(e.explained())
    }
}

/** What happened, for people: the messages of many exceptions are a path alone. */
internal fun Exception.explained(): String =
    message.orEmpty().let { if (' ' in it) it else "${javaClass.simpleName} $it".trim() }
