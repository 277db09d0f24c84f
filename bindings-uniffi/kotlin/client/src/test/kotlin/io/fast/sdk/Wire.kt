package io.fast.sdk

import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/**
 * A server that reads one request on each connection and answers it with [reply], byte by byte as it is given; what it
 * does afterwards [then] says.
 */
internal class Wire(
    private val reply: ByteArray,
    private val then: (Socket) -> Unit = Socket::close,
) : AutoCloseable {
    constructor(reply: String, then: (Socket) -> Unit = Socket::close) : this(reply.encodeToByteArray(), then)

    private val socket = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    private val count = AtomicInteger()

    /** What was asked for, the last time: the request's head. */
    @Volatile
    var head: String = ""
        private set

    val baseUrl: String = "http://127.0.0.1:${socket.localPort}/current"

    /** How often something was asked for. */
    val requests: Int get() = count.get()

    private val accepting = thread(isDaemon = true) {
        while (true) {
            val connection = runCatching { socket.accept() }.getOrNull() ?: return@thread
            thread(isDaemon = true) { runCatching { answer(connection) } }
        }
    }

    private fun answer(connection: Socket) {
        val input = connection.getInputStream()
        val read = StringBuilder()
        while (!read.endsWith("\r\n\r\n")) read.append(input.read().takeIf { it >= 0 }?.toChar() ?: return)
        head = read.toString()
        val length = Regex("(?i)content-length: (\\d+)").find(read)?.groupValues?.get(1)?.toInt() ?: 0
        input.readNBytes(length)
        count.incrementAndGet()
        connection.getOutputStream().apply { write(reply) }.flush()
        then(connection)
    }

    override fun close() {
        socket.close()
        accepting.join()
    }
}

/** Leaves a connection open and silent. */
internal val silence: (Socket) -> Unit = { it.getInputStream().read() }
