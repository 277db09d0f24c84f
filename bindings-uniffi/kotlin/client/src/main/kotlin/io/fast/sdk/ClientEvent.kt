package io.fast.sdk

import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.TaskEvent
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import io.fast.sdk.ffi.Progress as EngineProgress

/** Something that happened in a client, for its [observer][FastioOptions.observer]. It holds no content and no secret. */
public sealed interface ClientEvent {
    /** The number of the task: the same for all events of one call, listing, transfer or question. */
    public val task: Long

    /** A request goes out. */
    public data class Attempt(
        override val task: Long,
        /** The operation, such as `storage.list`. */
        public val operation: String,
        /** 1 for the first. */
        public val attempt: Int,
        /** HTTP method. */
        public val method: String,
        /** The URL, without secrets. */
        public val url: String,
    ) : ClientEvent

    /** A reply's head came in. */
    public data class Replied(
        override val task: Long,
        /** The operation. */
        public val operation: String,
        /** HTTP status. */
        public val status: Int,
        /** The service's id of the request. */
        public val requestId: String?,
    ) : ClientEvent

    /** The task waits before it goes on. */
    public data class Wait(
        override val task: Long,
        /** Why. */
        public val reason: WaitReason,
        /** How long; zero if that is not known. */
        public val duration: Duration,
    ) : ClientEvent

    /** The credential was renewed. */
    public data class Refreshed(override val task: Long) : ClientEvent

    /** How far a transfer is. */
    public data class Transferred(
        override val task: Long,
        /** How far. */
        public val progress: Progress,
    ) : ClientEvent

    /** The task ended well. Nothing follows. */
    public data class Finished(override val task: Long) : ClientEvent

    /** The task ended in an error. Nothing follows. */
    public data class Failed(
        override val task: Long,
        /** What went wrong. */
        public val error: FastioException,
    ) : ClientEvent
}

/** Why a task waits. */
public enum class WaitReason {
    /** The service's rate limit. */
    RATE_LIMIT,

    /** A failed attempt, to be made again. */
    RETRY,

    /** Another call renews the credential. */
    REFRESH,

    /** The most requests are under way. */
    CONCURRENCY,

    /** Work on the service's side. */
    PROCESSING,
}

/** What a transfer is at. */
public enum class TransferState {
    /** Asks for limits, opens the file, hashes its first bytes. */
    PREPARING,

    /** Bytes are on their way. */
    TRANSFERRING,

    /** All bytes are across; they are put together, stored and checked. */
    FINISHING,

    /** The end. */
    DONE,
}

/** How far a transfer is. Nothing of it ever goes back, but the rate and the estimate. */
public data class Progress(
    /** What goes on. */
    public val state: TransferState,
    /** Bytes handed to the network, or received. */
    public val sent: Long,
    /** Bytes on the other side for certain. */
    public val confirmed: Long,
    /** Bytes in all, if known. */
    public val total: Long?,
    /** Bytes per second of the last few seconds, once some have passed. */
    public val bytesPerSecond: Long?,
    /** How long the rest takes at that rate. */
    public val remaining: Duration?,
    /** Files that are done. */
    public val filesDone: Long,
    /** Files in all. */
    public val files: Long,
)

internal fun EngineProgress.toPublic() = Progress(
    TransferState.valueOf(state.name),
    sent.toLong(),
    confirmed.toLong(),
    total?.toLong(),
    bytesPerS?.toLong(),
    remainingMs?.toLong()?.milliseconds,
    filesDone.toLong(),
    files.toLong(),
)

/** Null for content. */
internal fun TaskEvent.toPublic(): ClientEvent? {
    val task = task.toLong()
    return when (val event = event) {
        is Event.Attempt -> ClientEvent.Attempt(task, event.operation, event.attempt.toInt(), event.method, event.url)
        is Event.Replied -> ClientEvent.Replied(task, event.operation, event.status.toInt(), event.requestId)
        is Event.Wait -> ClientEvent.Wait(task, WaitReason.valueOf(event.reason.name), event.ms.toLong().milliseconds)
        is Event.Refreshed -> ClientEvent.Refreshed(task)
        is Event.Progress -> ClientEvent.Transferred(task, event.progress.toPublic())
        is Event.Finished -> ClientEvent.Finished(task)
        is Event.Failed -> ClientEvent.Failed(task, FastioException.of(event.error))
        is Event.Journal, is Event.File, is Event.Page, is Event.Data, is Event.Answer -> null
    }
}
