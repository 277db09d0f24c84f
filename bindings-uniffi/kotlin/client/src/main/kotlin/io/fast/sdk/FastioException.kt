package io.fast.sdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import io.fast.sdk.ffi.ErrorInfo as Info
import io.fast.sdk.ffi.ErrorKind as Kind

/**
 * Whatever goes wrong with a call or transfer. Branch on its class or [kind]; its message says what to do next. It holds
 * no secret.
 *
 * Cancelling a coroutine throws [kotlinx.coroutines.CancellationException] as everywhere, and no [FastioException].
 * What cannot be carried to the engine at all (a text with half a surrogate pair, a negative size, a closed channel)
 * throws [IllegalArgumentException] that names the parameter.
 */
public sealed class FastioException private constructor(private val info: Info, cause: Throwable?) :
    Exception(info.message, cause) {
    /** A coarse kind that stays the same across versions and languages. */
    public val kind: ErrorKind get() = ErrorKind.valueOf(info.kind.name)

    /** What happened and what to do next, in one or two sentences for people. */
    override val message: String get() = info.message

    /** The service's own code, or 0. */
    public val code: Long get() = info.code.toLong()

    /** The HTTP status, or 0 if no reply came. */
    public val status: Int get() = info.status.toInt()

    /** Each parameter at fault. */
    public val params: List<ParamError> get() = info.params.map { ParamError(it.name, it.kind, it.message) }

    /** The service's machine-readable reason. */
    public val reason: String? get() = info.reason

    /** The operation; empty if none was under way. */
    public val operation: String get() = info.operation

    /** The service's id of the request, to quote in a support case. */
    public val requestId: String? get() = info.requestId

    /** Whether the same call can succeed later without being changed. */
    public val retryable: Boolean get() = info.retryable

    /** How long the service asks to wait. */
    public val retryAfter: Duration? get() = info.retryAfterMs?.toLong()?.milliseconds

    /** The first bytes of a reply that could not be understood, as text. */
    public val body: String? get() = info.body

    /** What the service told beside the text. */
    public val details: JsonElement? get() = info.details?.let(Json::parseToJsonElement)

    /** How to go on with the resumable transfer that ended with this error, for `resume`; null if there is no going on. */
    public val journal: String? get() = info.journal

    /** A parameter is missing, unknown or breaks a rule. */
    public class InvalidParameter internal constructor(info: Info) : FastioException(info, null)

    /** No such operation. */
    public class UnknownOperation internal constructor(info: Info) : FastioException(info, null)

    /** No credential, or it is not accepted (401). */
    public class Unauthenticated internal constructor(info: Info) : FastioException(info, null)

    /** A second factor is needed to go on. */
    public class SecondFactorRequired internal constructor(info: Info) : FastioException(info, null)

    /** The account is locked after failed sign-ins. */
    public class AccountLocked internal constructor(info: Info) : FastioException(info, null)

    /** The credential does not allow it (403). */
    public class Forbidden internal constructor(info: Info) : FastioException(info, null)

    /** A subscription, higher plan or more credits are needed (402). */
    public class PaymentRequired internal constructor(info: Info) : FastioException(info, null)

    /** Nothing is there (404). */
    public class NotFound internal constructor(info: Info) : FastioException(info, null)

    /** The operation is gone for good (410). */
    public class Gone internal constructor(info: Info) : FastioException(info, null)

    /** The state has changed or the thing exists already (409). */
    public class Conflict internal constructor(info: Info) : FastioException(info, null)

    /** Locked by somebody (423). */
    public class Locked internal constructor(info: Info) : FastioException(info, null)

    /** A limit on size, number or plan. */
    public class LimitExceeded internal constructor(info: Info) : FastioException(info, null)

    /** Too many requests (429). */
    public class RateLimited internal constructor(info: Info) : FastioException(info, null)

    /** Refused for another reason (other 4xx). */
    public class Rejected internal constructor(info: Info) : FastioException(info, null)

    /** The service does not implement it (501). */
    public class NotImplemented internal constructor(info: Info) : FastioException(info, null)

    /** The service failed (5xx). */
    public class Server internal constructor(info: Info) : FastioException(info, null)

    /** No connection, or it broke before anything was sent. */
    public class Network internal constructor(info: Info) : FastioException(info, null)

    /** Too slow, and it is known that repeating is harmless. */
    public class Timeout internal constructor(info: Info) : FastioException(info, null)

    /** It may or may not have been done: read the state before trying again. */
    public class OutcomeUnknown internal constructor(info: Info) : FastioException(info, null)

    /** The reply cannot be understood. */
    public class InvalidReply internal constructor(info: Info) : FastioException(info, null)

    /** Content differs from what was sent or announced. */
    public class Integrity internal constructor(info: Info) : FastioException(info, null)

    /** A file could not be read or written here. */
    public class Io internal constructor(info: Info, cause: Throwable? = null) : FastioException(info, cause)

    /** The work ended in failure on the service's side. */
    public class Failed internal constructor(info: Info) : FastioException(info, null)

    /** The host cannot do this. */
    public class Unsupported internal constructor(info: Info) : FastioException(info, null)

    /** Cancelled by the caller. */
    public class Cancelled internal constructor(info: Info) : FastioException(info, null)

    internal companion object {
        fun of(info: Info): FastioException = when (info.kind) {
            Kind.INVALID_PARAMETER -> InvalidParameter(info)
            Kind.UNKNOWN_OPERATION -> UnknownOperation(info)
            Kind.UNAUTHENTICATED -> Unauthenticated(info)
            Kind.SECOND_FACTOR_REQUIRED -> SecondFactorRequired(info)
            Kind.ACCOUNT_LOCKED -> AccountLocked(info)
            Kind.FORBIDDEN -> Forbidden(info)
            Kind.PAYMENT_REQUIRED -> PaymentRequired(info)
            Kind.NOT_FOUND -> NotFound(info)
            Kind.GONE -> Gone(info)
            Kind.CONFLICT -> Conflict(info)
            Kind.LOCKED -> Locked(info)
            Kind.LIMIT_EXCEEDED -> LimitExceeded(info)
            Kind.RATE_LIMITED -> RateLimited(info)
            Kind.REJECTED -> Rejected(info)
            Kind.NOT_IMPLEMENTED -> NotImplemented(info)
            Kind.SERVER -> Server(info)
            Kind.NETWORK -> Network(info)
            Kind.TIMEOUT -> Timeout(info)
            Kind.OUTCOME_UNKNOWN -> OutcomeUnknown(info)
            Kind.INVALID_REPLY -> InvalidReply(info)
            Kind.INTEGRITY -> Integrity(info)
            Kind.IO -> Io(info)
            Kind.FAILED -> Failed(info)
            Kind.UNSUPPORTED -> Unsupported(info)
            Kind.CANCELLED -> Cancelled(info)
        }

        /** An error that is found here and not by the engine. */
        fun local(kind: Kind, message: String, operation: String = "", status: Int = 0, requestId: String? = null): Info = Info(
            kind = kind,
            message = message,
            code = 0u,
            status = status.toUShort(),
            params = emptyList(),
            reason = null,
            operation = operation,
            requestId = requestId,
            retryable = false,
            retryAfterMs = null,
            body = null,
            details = null,
            journal = null,
        )

        fun closed(): FastioException = Cancelled(local(Kind.CANCELLED, "the client was closed before the work was done"))
    }
}

/** A coarse kind of error that stays the same across versions and languages. */
public enum class ErrorKind {
    /** A parameter is missing, unknown or breaks a rule. */
    INVALID_PARAMETER,

    /** No such operation. */
    UNKNOWN_OPERATION,

    /** No credential, or it is not accepted (401). */
    UNAUTHENTICATED,

    /** A second factor is needed to go on. */
    SECOND_FACTOR_REQUIRED,

    /** The account is locked after failed sign-ins. */
    ACCOUNT_LOCKED,

    /** The credential does not allow it (403). */
    FORBIDDEN,

    /** A subscription, higher plan or more credits are needed (402). */
    PAYMENT_REQUIRED,

    /** Nothing is there (404). */
    NOT_FOUND,

    /** The operation is gone for good (410). */
    GONE,

    /** The state has changed or the thing exists already (409). */
    CONFLICT,

    /** Locked by somebody (423). */
    LOCKED,

    /** A limit on size, number or plan. */
    LIMIT_EXCEEDED,

    /** Too many requests (429). */
    RATE_LIMITED,

    /** Refused for another reason (other 4xx). */
    REJECTED,

    /** The service does not implement it (501). */
    NOT_IMPLEMENTED,

    /** The service failed (5xx). */
    SERVER,

    /** No connection, or it broke before anything was sent. */
    NETWORK,

    /** Too slow, and it is known that repeating is harmless. */
    TIMEOUT,

    /** It may or may not have been done: read the state before trying again. */
    OUTCOME_UNKNOWN,

    /** The reply cannot be understood. */
    INVALID_REPLY,

    /** Content differs from what was sent or announced. */
    INTEGRITY,

    /** A file could not be read or written here. */
    IO,

    /** The work ended in failure on the service's side. */
    FAILED,

    /** The host cannot do this. */
    UNSUPPORTED,

    /** Cancelled by the caller. */
    CANCELLED;

    /** As it is written in logs and in other languages, such as `not_found`. */
    public val word: String get() = name.lowercase()
}

/** A parameter at fault. */
public data class ParamError(
    /** Its name on the wire, such as `node_id`. */
    public val name: String,
    /** What is wrong: `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word. */
    public val kind: String,
    /** The rule, and the shape of the value; never a secret's value. */
    public val message: String,
)
