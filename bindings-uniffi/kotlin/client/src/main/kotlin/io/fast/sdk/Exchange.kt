package io.fast.sdk

import io.fast.sdk.ffi.BodySegment
import io.fast.sdk.ffi.Delivery
import io.fast.sdk.ffi.FailureCause
import io.fast.sdk.ffi.Header
import io.fast.sdk.ffi.HttpRequest
import io.fast.sdk.ffi.Outcome
import io.fast.sdk.ffi.ReplyHeader
import io.fast.sdk.ffi.ReplyMode
import okhttp3.Call
import okhttp3.Callback
import okhttp3.EventListener
import okhttp3.MediaType
import okhttp3.MediaType.Companion.toMediaTypeOrNull
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import java.io.IOException
import java.io.InterruptedIOException
import java.net.ProtocolException
import java.util.concurrent.TimeUnit
import javax.net.ssl.SSLException

/** One request under way. It reads no more of a streamed reply than it has credit for. */
internal class Exchange(
    http: OkHttpClient,
    request: HttpRequest,
    private val report: (outcome: Outcome, last: Boolean) -> Unit,
) : Callback {
    private val credit = when (val reply = request.reply) {
        is ReplyMode.Stream -> Credit(reply.credit.toLong())
        else -> Credit(Long.MAX_VALUE)
    }

    @Volatile
    private var sent = false
    private val call: Call = http.newBuilder()
        .connectTimeout(request.timeouts.connectMs.orZero(), TimeUnit.MILLISECONDS)
        .readTimeout((request.timeouts.firstByteMs ?: request.timeouts.stallMs).orZero(), TimeUnit.MILLISECONDS)
        .writeTimeout(request.timeouts.stallMs.orZero(), TimeUnit.MILLISECONDS)
        .callTimeout(request.timeouts.totalMs.orZero(), TimeUnit.MILLISECONDS)
        .eventListener(object : EventListener() {
            override fun requestHeadersStart(call: Call) {
                sent = true
            }
        })
        .build()
        .newCall(request.toOkHttp())
        .also { it.enqueue(this) }

    fun grant(bytes: Long): Unit = credit.grant(bytes)

    /** Closes the connection, even under a blocked read. What is reported from then on is ignored by the engine. */
    fun abort() {
        call.cancel()
        credit.close()
    }

    override fun onFailure(call: Call, e: IOException): Unit = report(failed(e), true)

    override fun onResponse(call: Call, response: Response) {
        try {
            response.use {
                report(Outcome.Head(it.code.toUShort(), it.headers.map { (name, value) -> ReplyHeader(name, value) }), false)
                val source = it.body.source()
                val buffer = ByteArray(BUFFER)
                while (true) {
                    val room = credit.take(BUFFER) ?: throw IOException("aborted")
                    val count = source.read(buffer, 0, room)
                    credit.grant((room - count.coerceAtLeast(0)).toLong())
                    if (count < 0) break
                    report(Outcome.Data(buffer.copyOf(count)), false)
                }
            }
            report(Outcome.End, true)
        } catch (e: IOException) {
            report(failed(e), true)
        }
    }

    private fun failed(e: IOException): Outcome {
        val delivery = if (sent) Delivery.UNKNOWN else Delivery.NOT_SENT
        val cause = when (e) {
            is SSLException -> FailureCause.TLS
            is InterruptedIOException -> FailureCause.TIMEOUT
            is ProtocolException -> FailureCause.PROTOCOL
            else -> if (sent) FailureCause.CUT else FailureCause.CONNECT
        }
        // An exception's own message may hold the URL or the host.
        return Outcome.Failed(delivery, cause, e.javaClass.simpleName)
    }

    private companion object {
        const val BUFFER = 64 * 1024
    }
}

private fun ULong?.orZero(): Long = this?.toLong() ?: 0

private fun HttpRequest.toOkHttp(): Request {
    val request = Request.Builder().url(url.expose())
    var type: MediaType? = null
    for (header in headers) {
        val (name, value) = when (header) {
            is Header.Plain -> header.name to header.value
            is Header.Secret -> header.name to header.value.expose()
        }
        if (name == "content-type") type = value.toMediaTypeOrNull()
        request.addHeader(name, value)
    }
    return request.method(method, body?.let { it.literalBytes().toRequestBody(type) } ?: emptyBodyIfNeeded()).build()
}

/** OkHttp refuses these methods without a body. */
private fun HttpRequest.emptyBodyIfNeeded(): RequestBody? =
    if (method in setOf("POST", "PUT", "PATCH")) ByteArray(0).toRequestBody() else null

private fun List<BodySegment>.literalBytes(): ByteArray {
    val parts = map { (it as BodySegment.Bytes).bytes }
    return ByteArray(parts.sumOf { it.size }).also { all ->
        parts.fold(0) { at, part -> part.copyInto(all, at); at + part.size }
    }
}
