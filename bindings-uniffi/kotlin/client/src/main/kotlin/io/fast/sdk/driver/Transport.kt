package io.fast.sdk.driver

import okhttp3.Authenticator
import okhttp3.ConnectionPool
import okhttp3.CookieJar
import okhttp3.Dispatcher
import okhttp3.EventListener
import okhttp3.Headers
import okhttp3.OkHttpClient
import java.util.concurrent.SynchronousQueue
import java.util.concurrent.ThreadPoolExecutor
import java.util.concurrent.TimeUnit

/**
 * OkHttp set up to do as the engine says: no redirect followed, nothing sent twice, nothing stored. [given] is the
 * caller's own, whose proxies, certificates and pool are used.
 */
internal class Transport(given: OkHttpClient?) : AutoCloseable {
    private val ownPool = if (given == null) ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS) else null

    /** Threads that do not keep a program from ending. */
    private val threads = ThreadPoolExecutor(0, Int.MAX_VALUE, 1, TimeUnit.SECONDS, SynchronousQueue()) { work ->
        Thread(work, "fastio").apply { isDaemon = true }
    }

    val http: OkHttpClient = (given?.newBuilder() ?: OkHttpClient.Builder())
        .apply { if (ownPool != null) connectionPool(ownPool) }
        .dispatcher(
            Dispatcher(threads).apply {
                // The engine decides how many requests are under way.
                maxRequests = Int.MAX_VALUE
                maxRequestsPerHost = Int.MAX_VALUE
            },
        )
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        // Limits keeps the limits.
        .connectTimeout(0, TimeUnit.SECONDS)
        .readTimeout(0, TimeUnit.SECONDS)
        .writeTimeout(0, TimeUnit.SECONDS)
        .callTimeout(0, TimeUnit.SECONDS)
        .eventListenerFactory { call -> call.request().tag(Slip::class.java)?.listener ?: EventListener.NONE }
        .addNetworkInterceptor { chain ->
            val response = chain.proceed(chain.request())
            chain.request().tag(Slip::class.java)?.headers = response.headers
            // OkHttp would obey a `Retry-After: 0` by itself.
            response.newBuilder().removeHeader("Retry-After").build()
        }
        .build()

    override fun close() {
        threads.shutdown()
        ownPool?.evictAll()
    }

    private companion object {
        const val MOST_IDLE = 16

        /** Common servers close idle connections after 60 s and more; a request at that moment may be lost. */
        const val IDLE_SECONDS = 30L
    }
}

/** What a request carries through OkHttp. */
internal class Slip(val listener: EventListener) {
    /** The reply's headers as they came. */
    @Volatile
    var headers: Headers? = null
}
