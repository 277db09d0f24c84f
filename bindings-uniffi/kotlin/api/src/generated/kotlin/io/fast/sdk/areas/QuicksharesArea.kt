// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.QuickShare
import io.fast.sdk.models.QuicksharesListReply
import kotlinx.serialization.json.JsonElement

/** Operations on quickshares. */
public class QuicksharesArea(caller: Caller) : Area(caller) {
    /**
     * Make a short-lived public link to one file.
     *
     * Closed; answers 403 with code 10756. File Shares replace it.
     *
     * `quickshares.create`: `POST /workspace/{workspace_id}/storage/{node_id}/quickshare/`. Not
     * sent again when its outcome is unknown.
     *
     * The service switched it off.
     *
     * Reply: The quickshare.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param expires Seconds from now, default 10800, at most 604800; sent as a string.
     * @param expiresAt Wins over expires.
     * @throws Exception among others for:
     * - HTTP 403, code 10756 (QuickShare Closed): Always; creating and extending are closed.
     */
    @Deprecated("Use fileshares.create.")
    public suspend fun create(
        workspaceId: String,
        nodeId: String,
        expires: String? = null,
        expiresAt: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): QuickShare = caller.call(
        "quickshares.create",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "expires" gets expires,
            "expires_at" gets expiresAt,
        ),
        options,
        QuickShare,
    )

    /**
     * Withdraw the quickshare of a file.
     *
     * `quickshares.delete`: `DELETE /workspace/{workspace_id}/storage/{node_id}/quickshare/`. What
     * it takes away is gone for good, or for others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use fileshares.delete.")
    public suspend fun delete(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "quickshares.delete",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * Read the quickshare of a file.
     *
     * Never creates one; 404 when there is none.
     *
     * `quickshares.get`: `GET /workspace/{workspace_id}/storage/{node_id}/quickshare/`.
     *
     * Reply: The quickshare.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("Use fileshares.get.")
    public suspend fun get(
        workspaceId: String,
        nodeId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): QuickShare = caller.call(
        "quickshares.get",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "output" gets output),
        options,
        QuickShare,
    )

    /**
     * Read a quickshare as a visitor.
     *
     * `quickshares.get_public`: `GET /quickshare/{quickshare_id}/details/`. Takes no credential.
     *
     * Reply: The quickshare.
     *
     * @param quickshareId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
     *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use fileshares.get.")
    public suspend fun getPublic(
        quickshareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): QuickShare = caller.call(
        "quickshares.get_public",
        Params("quickshare_id" gets quickshareId),
        options,
        QuickShare,
    )

    /**
     * List a workspace's quickshares.
     *
     * `quickshares.list`: `GET /workspace/{workspace_id}/quickshares/`.
     *
     * Reply: One page.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("Use fileshares.list.")
    public fun list(
        workspaceId: String,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<QuicksharesListReply, QuickShare> = caller.pages(
        "quickshares.list",
        Params(
            "workspace_id" gets workspaceId,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        QuicksharesListReply,
        QuickShare,
    )
}
