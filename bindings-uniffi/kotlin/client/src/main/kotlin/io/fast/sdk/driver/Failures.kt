package io.fast.sdk.driver

import io.fast.sdk.ffi.Delivery
import io.fast.sdk.ffi.FailureCause
import io.fast.sdk.ffi.Outcome
import java.io.IOException
import java.net.ConnectException
import java.net.NoRouteToHostException
import java.net.ProtocolException
import java.net.UnknownHostException
import javax.net.ssl.SSLException

/** A failure whose cause is known where it is found. Its message holds no URL, header or body. */
internal class Fault(val why: FailureCause, message: String) : IOException(message)

/** What a request ends with. [sent]: whether anything may have left. */
internal fun failed(e: Exception, sent: Boolean): Outcome {
    val delivery = if (sent) Delivery.UNKNOWN else Delivery.NOT_SENT
    if (e is Fault) return Outcome.Failed(delivery, e.why, e.message.orEmpty())
    val (cause, what) = when {
        e is SSLException -> FailureCause.TLS to "the connection could not be secured"
        e is UnknownHostException -> FailureCause.CONNECT to "the host's name is not known"
        e is ConnectException || e is NoRouteToHostException -> FailureCause.CONNECT to "the connection was refused"
        // OkHttp says the same of a reply that is cut and of one that is no HTTP.
        e is ProtocolException && e.message != "unexpected end of stream" -> FailureCause.PROTOCOL to "the reply is no valid HTTP"
        sent -> FailureCause.CUT to "the connection ended early"
        else -> FailureCause.CONNECT to "no connection could be made"
    }
    // An exception's own message may hold the URL or the host.
    return Outcome.Failed(delivery, cause, "$what (${e.javaClass.simpleName})")
}
