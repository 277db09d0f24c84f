// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.ApprovalsCreateEntityType
import io.fast.sdk.models.ApprovalsCreateReply
import io.fast.sdk.models.ApprovalsGetReply
import io.fast.sdk.models.ApprovalsListReply
import io.fast.sdk.models.ApprovalsListStatus
import io.fast.sdk.models.ApprovalsResolveAction
import io.fast.sdk.models.ApprovalsResolveReply
import io.fast.sdk.models.ApprovalsUpdateReply
import io.fast.sdk.models.Context
import kotlinx.serialization.json.JsonElement

/** Operations on approvals. */
public class ApprovalsArea(caller: Caller) : Area(caller) {
    /**
     * Ask for an approval (older form).
     *
     * `approvals.create`: `POST /approvals/{entity_type}/{entity_id}/create/`. Not sent again when
     * its outcome is unknown.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The request.
     *
     * @param entityType The parameter `entity_type`. One of `task`, `node`, `worklog_entry`,
     *   `share`.
     * @param entityId The parameter `entity_id`.
     * @param description The parameter `description`. 1 to 5000 characters.
     * @param profileId Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param approverId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param deadline A date and time given to the service. Anything PHP's strtotime understands;
     *   `Y-m-d H:i:s UTC` is the canonical form.
     * @param nodeId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param properties The parameter `properties`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun create(
        entityType: ApprovalsCreateEntityType,
        entityId: String,
        description: String,
        profileId: String,
        approverId: String? = null,
        deadline: String? = null,
        nodeId: String? = null,
        properties: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApprovalsCreateReply = caller.call(
        "approvals.create",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "description" gets description,
            "profile_id" gets profileId,
            "approver_id" gets approverId,
            "deadline" gets deadline,
            "node_id" gets nodeId,
            "properties" gets properties,
        ),
        options,
        ApprovalsCreateReply,
    )

    /**
     * Delete an approval request (older form).
     *
     * For good, whatever its status.
     *
     * `approvals.delete`: `POST /approvals/{approval_id}/delete/`. What it takes away is gone for
     * good, or for others.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param approvalId The parameter `approval_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun delete(
        approvalId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "approvals.delete",
        Params("approval_id" gets approvalId),
        options,
        Forms.any,
    )

    /**
     * Read an approval request (older form).
     *
     * `approvals.get`: `GET /approvals/{approval_id}/details/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The request, with its approvers and the resolution.
     *
     * @param approvalId The parameter `approval_id`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        approvalId: String,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApprovalsGetReply = caller.call(
        "approvals.get",
        Params("approval_id" gets approvalId, "format" gets format),
        options,
        ApprovalsGetReply,
    )

    /**
     * List approval requests.
     *
     * `approvals.list`: `GET /{context}/{context_id}/approvals/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: One page of requests.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param status The parameter `status`. One of `pending`, `approved`, `rejected`.
     * @param limit The parameter `limit`. 1 to 200. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun list(
        context: Context,
        contextId: String,
        status: ApprovalsListStatus? = null,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ApprovalsListReply, JsonElement> = caller.pages(
        "approvals.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "status" gets status,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        ApprovalsListReply,
        Forms.any,
    )

    /**
     * Approve or reject (older form).
     *
     * Designated approvers only; for good. A stale one (version_match false) is refused.
     *
     * `approvals.resolve`: `POST /approvals/{approval_id}/resolve/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The request.
     *
     * @param approvalId The parameter `approval_id`.
     * @param action The parameter `action`. One of `approve`, `reject`.
     * @param comment The parameter `comment`. At most 5000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun resolve(
        approvalId: String,
        action: ApprovalsResolveAction,
        comment: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApprovalsResolveReply = caller.call(
        "approvals.resolve",
        Params("approval_id" gets approvalId, "action" gets action, "comment" gets comment),
        options,
        ApprovalsResolveReply,
    )

    /**
     * Change a pending approval request (older form).
     *
     * `approvals.update`: `POST /approvals/{approval_id}/update/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The request.
     *
     * @param approvalId The parameter `approval_id`.
     * @param description The parameter `description`. 1 to 5000 characters.
     * @param approverId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param deadline A date and time given to the service. Anything PHP's strtotime understands;
     *   `Y-m-d H:i:s UTC` is the canonical form.
     * @param nodeId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param properties The parameter `properties`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun update(
        approvalId: String,
        description: String? = null,
        approverId: String? = null,
        deadline: String? = null,
        nodeId: String? = null,
        properties: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApprovalsUpdateReply = caller.call(
        "approvals.update",
        Params(
            "approval_id" gets approvalId,
            "description" gets description,
            "approver_id" gets approverId,
            "deadline" gets deadline,
            "node_id" gets nodeId,
            "properties" gets properties,
        ),
        options,
        ApprovalsUpdateReply,
    )
}
