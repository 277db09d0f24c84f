package io.fast.sdk.driver

import io.fast.sdk.ffi.BodySegment
import io.fast.sdk.ffi.FailureCause
import io.fast.sdk.ffi.Header
import io.fast.sdk.ffi.HttpRequest
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.ReplyHeader
import io.fast.sdk.ffi.ReplyMode
import okhttp3.Call
import okhttp3.Callback
import okhttp3.Connection
import okhttp3.EventListener
import okhttp3.Headers
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import java.io.IOException
import java.util.concurrent.atomic.AtomicBoolean

/**
 * One request under way. [report] is told all outcomes in order, the last one once.
 *
 * @throws IllegalArgumentException if it is none that OkHttp sends
 */
internal class Exchange(
    http: OkHttpClient,
    private val files: FileWork,
    request: HttpRequest,
    private val watch: Watch,
    private val report: (List<Outcome>) -> Unit,
) : Callback {
    private val mode = request.reply
    private val limits = Limits(request.timeouts) { what ->
        end(failed(Fault(FailureCause.TIMEOUT, what), sent))
        close()
    }
    private val credit = Credit((mode as? ReplyMode.Stream)?.credit?.toLong() ?: Long.MAX_VALUE)
    private val slip = Slip(Progress())
    private val over = AtomicBoolean()

    /** Of a whole reply that is short, all is reported together: a crossing costs more than its bytes. */
    private val held = ArrayList<Outcome>(3)

    @Volatile
    private var sent = false
    private val call: Call = http.newCall(request.toOkHttp())

    fun start() {
        watch.add(limits)
        call.enqueue(this)
    }

    fun grant(bytes: Long): Unit = credit.grant(bytes)

    /** Closes the connection, even under a blocked read. Nothing is reported from then on. */
    fun abort() {
        over.set(true)
        watch.remove(limits)
        close()
    }

    private fun close() {
        call.cancel()
        credit.close()
    }

    override fun onFailure(call: Call, e: IOException): Unit = end(failed(e, sent))

    override fun onResponse(call: Call, response: Response) {
        val outcome = try {
            response.use {
                limits.enter(Phase.RECEIVING)
                val headers = slip.headers ?: it.headers
                tell(Outcome.Head(it.code.toUShort(), headers.map { (name, value) -> ReplyHeader(name, value) }))
                Reader(limits, credit, files.sinks, ::tell).read(it, headers, mode)
            }
            Outcome.End
        } catch (e: IOException) {
            failed(e, sent)
        }
        end(outcome)
    }

    private fun tell(outcome: Outcome) {
        val short = outcome is Outcome.Head || outcome is Outcome.Data && outcome.bytes.size < BUFFER
        if (mode is ReplyMode.Whole && short) {
            synchronized(held) { held += outcome }
        } else if (!over.get()) {
            report(heldAnd(outcome))
        }
    }

    private fun end(outcome: Outcome) {
        if (over.compareAndSet(false, true)) {
            watch.remove(limits)
            report(heldAnd(outcome))
        }
    }

    private fun heldAnd(outcome: Outcome): List<Outcome> = synchronized(held) { (held + outcome).also { held.clear() } }

    /** Tells the phases apart. */
    private inner class Progress : EventListener() {
        override fun connectionAcquired(call: Call, connection: Connection): Unit = limits.enter(Phase.SENDING)

        override fun requestHeadersStart(call: Call) {
            sent = true
        }

        override fun requestHeadersEnd(call: Call, request: Request): Unit =
            limits.enter(if (request.body == null) Phase.WAITING else Phase.SENDING)

        override fun requestBodyEnd(call: Call, byteCount: Long): Unit = limits.enter(Phase.WAITING)
    }

    private fun HttpRequest.toOkHttp(): Request {
        val given = Headers.Builder()
        for (header in headers) {
            when (header) {
                is Header.Plain -> given.addUnsafeNonAscii(header.name, header.value)
                is Header.Secret -> given.addUnsafeNonAscii(header.name, header.value.text)
            }
        }
        if (given["accept-encoding"] == null) {
            // Said by us, so that OkHttp does not unpack by itself: it would do so in streams too.
            given.add("accept-encoding", if (reply is ReplyMode.Whole) "gzip" else "identity")
        }
        return Request.Builder()
            .url(url.text)
            .headers(given.build())
            .tag(Slip::class.java, slip)
            .method(method, toBody())
            .build()
    }

    private fun HttpRequest.toBody(): RequestBody? {
        val plan = body ?: return emptyBodyIfNeeded()
        // Nobody watches the progress of a form.
        val watched = plan.any { it !is BodySegment.Bytes }
        // Whoever fills a stream takes the time it takes.
        return PlanBody(plan, files.sources, starved = { limits.enter(Phase.PAUSED) }) { bytes ->
            limits.enter(Phase.SENDING)
            if (watched) tell(Outcome.Sent(bytes.toULong()))
        }
    }

    /** OkHttp refuses these methods without a body. */
    private fun HttpRequest.emptyBodyIfNeeded(): RequestBody? =
        if (method in setOf("POST", "PUT", "PATCH")) ByteArray(0).toRequestBody() else null
}
