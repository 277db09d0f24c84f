package io.fast.sdk

import io.fast.sdk.ffi.Config
import io.fast.sdk.ffi.Credential
import io.fast.sdk.ffi.LogLevel
import io.fast.sdk.ffi.RetryPolicy
import io.fast.sdk.ffi.Timeouts
import io.fast.sdk.ffi.defaultRetryPolicy
import io.fast.sdk.ffi.defaultTimeouts
import io.fast.sdk.ffi.sdkVersion
import okhttp3.OkHttpClient
import java.util.logging.Level
import java.util.logging.Logger
import kotlin.time.Duration
import kotlin.time.Instant
import io.fast.sdk.ffi.Secret as EngineSecret

/** What a client is set up with. What is left as it is has the engine's default. Its text shows nothing. */
public class FastioOptions internal constructor() {
    /** Where the API is, including `/current`; the production service if null. */
    public var baseUrl: String? = null

    /** Calls with an API key, which is valid until it is revoked or ends. */
    public var apiKey: Secret? = null

    /** Calls with a token from a sign-in, which is not renewed. */
    public var token: Secret? = null

    /** Calls with OAuth tokens; the access token is renewed when it ends. See [onNewTokens]. */
    public var oauth: OAuth? = null

    /** The limit of each whole request of ordinary calls; 120 s if null, none if [Duration.INFINITE]. */
    public var timeout: Duration? = null

    /** The limit for a connection to stand; 30 s if null, none if [Duration.INFINITE]. */
    public var connectTimeout: Duration? = null

    /** The limit between two pieces of a body, either way; 60 s if null, none if [Duration.INFINITE]. */
    public var stallTimeout: Duration? = null

    /** Most attempts of one request, the first included; 4 if null, and 1 turns retries off. */
    public var maxAttempts: Int? = null

    /** Upper bound of the first wait before another attempt, doubled with each; 500 ms if null. The wait is random. */
    public var baseDelay: Duration? = null

    /** Upper bound of any such wait; 20 s if null. */
    public var maxDelay: Duration? = null

    /** The longest wait that the service may ask for; 120 s if null. Beyond it a call ends with its error. */
    public var maxServerDelay: Duration? = null

    /** Most requests under way at once; 16 if null. Further ones wait their turn. */
    public var maxConcurrentRequests: Int? = null

    /** Added to the `User-Agent` header, such as `my-app/1.0`. */
    public var userAgentSuffix: String? = null

    /**
     * Is told what happens: attempts, waits, progress; of a call everything before it returns. Called one at a time, on
     * any thread. It must be quick, and leave the client open.
     */
    public var observer: ((ClientEvent) -> Unit)? = null

    /**
     * Is given renewed OAuth tokens, to keep for the next start: the old refresh token may be void then. A call that made
     * the client renew them returns when they are kept.
     */
    public var onNewTokens: (suspend (NewTokens) -> Unit)? = null

    /**
     * Whose proxies, certificates, DNS and connections are used. Its redirects, retries, cache, cookies and timeouts are
     * not: the engine decides on those.
     */
    public var httpClient: OkHttpClient? = null

    internal fun timeouts(): Timeouts = defaultTimeouts().let {
        it.copy(
            connectMs = millis("connectTimeout", connectTimeout, it.connectMs),
            stallMs = millis("stallTimeout", stallTimeout, it.stallMs),
            totalMs = millis("timeout", timeout, it.totalMs),
        )
    }

    internal fun toEngine(environment: Map<String, String>?): Config = Config(
        baseUrl = baseUrl?.let { encodable("baseUrl", it) },
        credential = credential(),
        environment = environment?.filterKeys { it.startsWith("FASTIO_") },
        logLevel = logLevel(),
        observed = observer != null,
        userAgent = userAgentSuffix?.let { "fastio-sdk/${sdkVersion()} ${encodable("userAgentSuffix", it)}" },
        timeouts = timeouts(),
        retry = retry(),
        maxConcurrentRequests = maxConcurrentRequests?.let { positive("maxConcurrentRequests", it.toLong()).toUInt() },
    )

    private fun retry(): RetryPolicy = defaultRetryPolicy().let { usual ->
        usual.copy(
            maxAttempts = maxAttempts?.let { positive("maxAttempts", it.toLong()).toUInt() } ?: usual.maxAttempts,
            baseDelayMs = millis("baseDelay", baseDelay, usual.baseDelayMs) ?: ULong.MAX_VALUE,
            maxDelayMs = millis("maxDelay", maxDelay, usual.maxDelayMs) ?: ULong.MAX_VALUE,
            maxServerDelayMs = millis("maxServerDelay", maxServerDelay, usual.maxServerDelayMs) ?: ULong.MAX_VALUE,
        )
    }

    private fun credential(): Credential? {
        val given = listOfNotNull(
            apiKey?.let { Credential.ApiKey(it.toEngine("apiKey")) },
            token?.let { Credential.Token(it.toEngine("token")) },
            oauth?.toEngine(),
        )
        require(given.size <= 1) { "apiKey, token, oauth: give one of them" }
        return given.singleOrNull()
    }
}

/** OAuth tokens to start with. Its text shows nothing. */
public class OAuth(
    /** The application. */
    public val clientId: String,
    /** What renews the access token. */
    public val refreshToken: Secret,
    /** The present access token; null to start with a refresh. */
    public val accessToken: Secret? = null,
    /** When the access token ends, if known. */
    public val expiresAt: Instant? = null,
) {
    internal fun toEngine(): Credential = Credential.OAuth(
        encodable("clientId", clientId),
        accessToken?.toEngine("accessToken"),
        refreshToken.toEngine("refreshToken"),
        expiresAt?.toEpochMilliseconds()?.coerceAtLeast(0)?.toULong(),
    )
}

/** Tokens that replaced others. Its text shows nothing. */
public class NewTokens internal constructor(
    /** The access token. */
    public val accessToken: Secret,
    /** The refresh token. */
    public val refreshToken: Secret?,
    /** When the access token ends, if known. */
    public val expiresAt: Instant?,
)

/** The one logger; what it wants is read when a client is made. */
internal val logger: Logger = Logger.getLogger("fastio")

private fun logLevel(): LogLevel? = when {
    logger.isLoggable(Level.FINEST) -> LogLevel.TRACE
    logger.isLoggable(Level.FINE) -> LogLevel.DEBUG
    logger.isLoggable(Level.INFO) -> LogLevel.INFO
    else -> null
}

internal fun LogLevel.toJava(): Level = when (this) {
    LogLevel.TRACE -> Level.FINEST
    LogLevel.DEBUG -> Level.FINE
    LogLevel.INFO -> Level.INFO
}

internal fun Secret.toEngine(name: String): EngineSecret = EngineSecret(encodable(name, expose()))
