// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Intent
import io.fast.sdk.models.IntentsAllocateReply
import io.fast.sdk.models.IntentsFillReply
import io.fast.sdk.models.IntentsGetReply
import io.fast.sdk.models.IntentsListReply
import kotlinx.serialization.json.JsonElement

/** Operations on intents. */
public class IntentsArea(caller: Caller) : Area(caller) {
    /**
     * Take (or get back) the caller's slot for announcing work.
     *
     * Get-or-create per credential and scope (workspace, node, user, agent), workspace-wide without
     * node_id. Only allocated, version 0 and null topic and message mean a new slot; else it was
     * there before, with its content and a later expiry. Compare the id before releasing.
     *
     * `intents.allocate`: `POST /workspace/{workspace_id}/intents/`.
     *
     * Reply: The slot.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param intent Verb from a closed list the service keeps; no source shows it.
     */
    public suspend fun allocate(
        workspaceId: String,
        nodeId: String? = null,
        intent: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): IntentsAllocateReply = caller.call(
        "intents.allocate",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "intent" gets intent),
        options,
        IntentsAllocateReply,
    )

    /**
     * Write what the caller is doing, and push the expiry forward.
     *
     * The heartbeat; with version alone it only keeps the slot alive. A stale or missing version is
     * refused with 409; read again and decide, do not send the same again. Each success raises
     * version.
     *
     * `intents.fill`: `POST /workspace/{workspace_id}/intents/{intent_id}/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: The slot.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param intentId Slot ID.
     * @param version The version read last. At least 0.
     * @param topic One-line label; characters, not bytes. Tabs and line breaks are refused. At most
     *   256 characters.
     * @param message Long text; characters, not bytes. At most 8192 characters.
     * @param intent Verb from a closed list the service keeps.
     * @throws Exception among others for:
     * - HTTP 409, code 9667 (Stale Version): The slot changed since the version given, or no
     *   version came; read it again.
     */
    public suspend fun fill(
        workspaceId: String,
        intentId: String,
        version: Long,
        topic: String? = null,
        message: String? = null,
        intent: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): IntentsFillReply = caller.call(
        "intents.fill",
        Params(
            "workspace_id" gets workspaceId,
            "intent_id" gets intentId,
            "version" gets version,
            "topic" gets topic,
            "message" gets message,
            "intent" gets intent,
        ),
        options,
        IntentsFillReply,
    )

    /**
     * Read one or many slots with their messages.
     *
     * Up to 250 IDs joined by plain commas (do not percent-encode the commas). IDs beyond 250 are
     * dropped silently.
     *
     * `intents.get`: `GET /workspace/{workspace_id}/intents/{intent_id}/`.
     *
     * Reply: The slots with their messages.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param intentId Slot IDs; one, or several joined by commas. 1 to 250 items.
     */
    public suspend fun get(
        workspaceId: String,
        intentId: List<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): IntentsGetReply = caller.call(
        "intents.get",
        Params("workspace_id" gets workspaceId, "intent_id" gets intentId),
        options,
        IntentsGetReply,
    )

    /**
     * List what agents announced they are working on.
     *
     * Topics only, up to 100 a page in order of allocation. Needs at least member. Only an empty
     * items ends the list; a null cursor beside rows means rows younger than about 2 seconds: ask
     * again with the cursor you had. Filters are taken and ignored.
     *
     * `intents.list`: `GET /workspace/{workspace_id}/intents/`.
     *
     * Reply: One page of slots.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param cursor cursor of the page before.
     */
    public fun list(
        workspaceId: String,
        cursor: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<IntentsListReply, Intent> = caller.pages(
        "intents.list",
        Params("workspace_id" gets workspaceId, "cursor" gets cursor),
        options,
        IntentsListReply,
        Intent,
    )

    /**
     * Give a slot back.
     *
     * Optional; a slot that is not filled any more expires. Takes a living announcement away, also
     * one that allocate only handed back.
     *
     * `intents.release`: `DELETE /workspace/{workspace_id}/intents/{intent_id}/`.
     *
     * Reply: Released.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param intentId Slot ID.
     */
    public suspend fun release(
        workspaceId: String,
        intentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "intents.release",
        Params("workspace_id" gets workspaceId, "intent_id" gets intentId),
        options,
        Forms.any,
    )
}
