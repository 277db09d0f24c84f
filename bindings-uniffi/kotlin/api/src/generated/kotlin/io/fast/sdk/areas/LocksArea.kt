// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.Lock
import io.fast.sdk.models.LocksAcquireClientInfo
import io.fast.sdk.models.LocksReleaseReply

/** Operations on locks. */
public class LocksArea(caller: Caller) : Area(caller) {
    /**
     * Lock a file for the caller alone.
     *
     * Keep lock_token; heartbeat and release need it. A held lock answers 423 with code 1677.
     *
     * `locks.acquire`: `POST /{context}/{context_id}/storage/{node_id}/lock/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: The lock.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param duration Lifetime in seconds. 60 to 3600.
     * @param clientInfo The parameter `client_info`.
     */
    public suspend fun acquire(
        context: Context,
        contextId: String,
        nodeId: String,
        duration: Long? = null,
        clientInfo: LocksAcquireClientInfo? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Lock = caller.call(
        "locks.acquire",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "duration" gets duration,
            "client_info" gets clientInfo,
        ),
        options,
        Lock,
    )

    /**
     * Tell whether a file is locked.
     *
     * `locks.get`: `GET /{context}/{context_id}/storage/{node_id}/lock/`.
     *
     * Reply: The lock.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun get(
        context: Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Lock = caller.call(
        "locks.get",
        Params("context" gets context, "context_id" gets contextId, "node_id" gets nodeId),
        options,
        Lock,
    )

    /**
     * Extend a lock.
     *
     * `locks.heartbeat`: `POST /{context}/{context_id}/storage/{node_id}/lock/heartbeat/`.
     *
     * Reply: The lock.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param lockToken From locks.acquire.
     */
    public suspend fun heartbeat(
        context: Context,
        contextId: String,
        nodeId: String,
        lockToken: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Lock = caller.call(
        "locks.heartbeat",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "lock_token" gets lockToken,
        ),
        options,
        Lock,
    )

    /**
     * Release a lock.
     *
     * The token travels in the query; the service reads no body on DELETE.
     *
     * `locks.release`: `DELETE /{context}/{context_id}/storage/{node_id}/lock/`.
     *
     * Reply: Released.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param lockToken From locks.acquire.
     * @throws Exception among others for:
     * - code 205516 (Lock Token Missing): lock_token did not arrive in the query.
     */
    public suspend fun release(
        context: Context,
        contextId: String,
        nodeId: String,
        lockToken: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): LocksReleaseReply = caller.call(
        "locks.release",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "lock_token" gets lockToken,
        ),
        options,
        LocksReleaseReply,
    )
}
