package io.fast.sdk.driver

import io.fast.sdk.ffi.HashAlgorithm
import io.fast.sdk.ffi.Hashed
import io.fast.sdk.ffi.Hasher
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.SinkId
import io.fast.sdk.ffi.SourceId
import java.io.IOException
import java.nio.ByteBuffer

/** What requests read from and write to. Everything here may block. */
internal class FileWork {
    val sources: Sources = Sources()
    val sinks: Sinks = Sinks()

    fun stat(id: SourceId, readAhead: ULong): Outcome = told {
        sources.once(id)?.let { return Outcome.Stat(it.ahead(readAhead.toLong())?.toULong(), null) }
        sources[id].let { Outcome.Stat(it.size().toULong(), it.modified()?.takeIf { ms -> ms >= 0 }?.toULong()) }
    }

    fun onSink(id: SinkId, act: (Sink) -> Unit): Outcome = told {
        act(sinks[id])
        Outcome.Done
    }

    /** A sink whose owner has left is gone already. */
    fun drop(id: SinkId): Outcome = told {
        sinks.discard(id)
        Outcome.Done
    }

    fun hash(of: Hashed, algorithm: HashAlgorithm): Outcome = told {
        Hasher(algorithm).use { hasher ->
            val bytes = when (of) {
                is Hashed.Sent -> return sources.once(of.source)?.sent() ?: Outcome.Unsupported
                is Hashed.Source -> hashSource(of, hasher)
                is Hashed.Sink -> hashSink(sinks[of.sink], hasher, 0, Long.MAX_VALUE)
                is Hashed.SinkPart -> hashSink(sinks[of.sink], hasher, of.offset.toLong(), of.len.toLong())
            }
            Outcome.Hashed(hasher.hex(), bytes.toULong())
        }
    }

    private fun hashSource(of: Hashed.Source, hasher: Hasher): Long {
        val content = sources[of.range.source]
        val (start, len) = of.range.offset.toLong() to of.range.len.toLong()
        val buffer = ByteBuffer.allocateDirect(minOf(len, BUFFER.toLong()).toInt())
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
