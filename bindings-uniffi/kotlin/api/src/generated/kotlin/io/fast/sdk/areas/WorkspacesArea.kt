// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.JobStatus
import io.fast.sdk.models.Workspace
import io.fast.sdk.models.WorkspacePermJoin
import io.fast.sdk.models.WorkspacePermMemberManage
import io.fast.sdk.models.WorkspacesListInOrgReply
import kotlinx.serialization.json.JsonElement

/** Operations on workspaces. */
public class WorkspacesArea(caller: Caller) : Area(caller) {
    /**
     * Archive a workspace.
     *
     * Admin or owner. Changes are blocked, the data stays. Protected by a second factor for API
     * keys, as workspaces.check_name.
     *
     * `workspaces.archive`: `POST /workspace/{workspace_id}/archive/`.
     *
     * Reply: Archived.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param token Six-digit two-factor code, asked of an API key whose account has an
     *   authenticator app or a phone. Known by inference only.
     */
    public suspend fun archive(
        workspaceId: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.archive",
        Params("workspace_id" gets workspaceId, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Ask whether a workspace's folder name is still free.
     *
     * Names are unique over the whole service, not per organization. An API key of an account with
     * two factors needs token; one of an account with passkeys alone must step up first
     * (auth.step_up; reason stepup_required).
     *
     * `workspaces.check_name`: `GET /workspaces/check/name/{name}/`.
     *
     * Reply: The answer.
     *
     * @param name The folder name to test.
     * @param token Six-digit two-factor code, asked of an API key whose account has an
     *   authenticator app or a phone. Known by inference only.
     */
    public suspend fun checkName(
        name: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.check_name",
        Params("name" gets name, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Create a workspace in an organization.
     *
     * The caller becomes its owner. The plan must allow one more workspace. folder_name is unique
     * over the whole service; read the final name from the answer.
     *
     * `workspaces.create`: `POST /org/{org_id}/create/workspace/`. Not sent again when its outcome
     * is unknown.
     *
     * Reply: The new workspace.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param folderName Name in addresses and in place of the ID. Letters, digits and hyphens of
     *   any script; unique over the whole service. 4 to 80 characters, of the form
     *   `^[\p{L}\p{N}-]+$`.
     * @param name Display name. No control characters. 2 to 100 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param permJoin Who of the organization may join by themselves. The strings are sent exactly
     *   so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
     * @param permMemberManage Who may manage the members. The strings are sent exactly so. One of
     *   `Admin or above`, `Member or above`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param intelligence Index the files for AI. On when left out and the organization has
     *   content_ai and ai_agent; credits for every page at once, not refunded.
     * @param metadataExtraction Extract metadata of new files by itself. Only withholds; never
     *   switches on what intelligence or the feature metadata does not allow. Default: `true`.
     * @param description Longer text. No control characters. 10 to 1000 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param accentColor A color as a JSON object in one form field; the literal null clears it. No
     *   source gives the object's keys.
     * @param backgroundColor1 A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys.
     * @param backgroundColor2 A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys.
     */
    public suspend fun create(
        orgId: String,
        folderName: String,
        name: String,
        permJoin: WorkspacePermJoin,
        permMemberManage: WorkspacePermMemberManage,
        output: String? = null,
        intelligence: Boolean? = null,
        metadataExtraction: Boolean? = null,
        description: String? = null,
        accentColor: JsonElement? = null,
        backgroundColor1: JsonElement? = null,
        backgroundColor2: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Workspace = caller.call(
        "workspaces.create",
        Params(
            "org_id" gets orgId,
            "folder_name" gets folderName,
            "name" gets name,
            "perm_join" gets permJoin,
            "perm_member_manage" gets permMemberManage,
            "output" gets output,
            "intelligence" gets intelligence,
            "metadata_extraction" gets metadataExtraction,
            "description" gets description,
            "accent_color" gets accentColor,
            "background_color1" gets backgroundColor1,
            "background_color2" gets backgroundColor2,
        ),
        options,
        Workspace,
    )

    /**
     * Delete (close) a workspace for good.
     *
     * Owner only. The confirmation goes into the query; the service never reads the body of a
     * DELETE. Protected by a second factor for API keys, as workspaces.check_name.
     *
     * `workspaces.delete`: `DELETE /workspace/{workspace_id}/delete/`. What it takes away is gone
     * for good, or for others.
     *
     * Reply: Deleted.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param confirm The workspace's folder name or ID once more.
     * @param token Six-digit two-factor code, asked of an API key whose account has an
     *   authenticator app or a phone. Known by inference only.
     */
    public suspend fun delete(
        workspaceId: String,
        confirm: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.delete",
        Params("workspace_id" gets workspaceId, "confirm" gets confirm, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Switch cloud import off for a workspace.
     *
     * Sources stop syncing; the files imported so far stay.
     *
     * `workspaces.disable_import`: `POST /workspace/{workspace_id}/cloud-import/disable/`.
     *
     * Reply: Disabled.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    public suspend fun disableImport(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.disable_import",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * Switch tasks and the other workflow tools off for a workspace.
     *
     * Admin or owner. The data stays and is out of reach until the next enable.
     *
     * `workspaces.disable_workflow`: `POST /workspace/{workspace_id}/workflow/disable/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: Disabled.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun disableWorkflow(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.disable_workflow",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * Switch cloud import on for a workspace.
     *
     * Needed before the first provider identity is provisioned (imports.provision_identity).
     *
     * `workspaces.enable_import`: `POST /workspace/{workspace_id}/cloud-import/enable/`.
     *
     * Reply: Enabled.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    public suspend fun enableImport(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.enable_import",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * Switch tasks and the other workflow tools on for a workspace.
     *
     * Admin or owner.
     *
     * `workspaces.enable_workflow`: `POST /workspace/{workspace_id}/workflow/enable/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: Enabled.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun enableWorkflow(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.enable_workflow",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * Read a workspace.
     *
     * `workspaces.get`: `GET /workspace/{workspace_id}/details/`.
     *
     * Reply: The workspace.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        workspaceId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Workspace = caller.call(
        "workspaces.get",
        Params("workspace_id" gets workspaceId, "output" gets output),
        options,
        Workspace,
    )

    /**
     * Read the background jobs of a workspace.
     *
     * Finished jobs stay for about an hour. A job that is not listed is neither done nor failed -
     * not visible yet, or aged out. Ask every 1 to 3 seconds until completed or errored; the
     * activity stream tells of changes more cheaply.
     *
     * `workspaces.get_job_status`: `GET /workspace/{workspace_id}/jobs/status/`.
     *
     * Reply: The jobs.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    public suspend fun getJobStatus(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JobStatus = caller.call(
        "workspaces.get_job_status",
        Params("workspace_id" gets workspaceId),
        options,
        JobStatus,
    )

    /**
     * Read a workspace's limits and use.
     *
     * `workspaces.get_limits`: `GET /workspace/{workspace_id}/limits/`.
     *
     * Reply: The limits.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    public suspend fun getLimits(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.get_limits",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * List every workspace the caller can reach, in all organizations.
     *
     * Archived ones are in the list and marked by archived; there is no filter here
     * (workspaces.list_in_org has one).
     *
     * `workspaces.list`: `GET /workspaces/all/`.
     *
     * Reply: The workspaces.
     *
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun list(
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Workspace> = caller.call(
        "workspaces.list",
        Params("output" gets output),
        options,
        Forms.list(Workspace),
    )

    /**
     * List workspaces the caller may join and has not joined.
     *
     * `workspaces.list_available`: `GET /workspaces/available/`.
     *
     * Reply: The workspaces.
     *
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun listAvailable(
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Workspace> = caller.call(
        "workspaces.list_available",
        Params("output" gets output),
        options,
        Forms.list(Workspace),
    )

    /**
     * List the workspaces of an organization the caller can reach.
     *
     * Owners and admins see all, members those whose join permission admits them. Archived ones
     * come only with archived=true, and then alone.
     *
     * `workspaces.list_in_org`: `GET /org/{org_id}/list/workspaces/`.
     *
     * Reply: One page of workspaces.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param archived true = only archived workspaces, false = only active ones. Default: `false`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listInOrg(
        orgId: String,
        archived: Boolean? = null,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<WorkspacesListInOrgReply, Workspace> = caller.pages(
        "workspaces.list_in_org",
        Params(
            "org_id" gets orgId,
            "archived" gets archived,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        WorkspacesListInOrgReply,
        Workspace,
    )

    /**
     * Bring an archived workspace back.
     *
     * Admin or owner. Protected by a second factor for API keys, as workspaces.check_name.
     *
     * `workspaces.unarchive`: `POST /workspace/{workspace_id}/unarchive/`.
     *
     * Reply: Active again.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param token Six-digit two-factor code, asked of an API key whose account has an
     *   authenticator app or a phone. Known by inference only.
     */
    public suspend fun unarchive(
        workspaceId: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "workspaces.unarchive",
        Params("workspace_id" gets workspaceId, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Change a workspace's settings, intelligence among them.
     *
     * Partial, only the fields sent change; at least one is needed. A nullable field is cleared
     * with the literal string null, description also with an empty string. Undeclared names are
     * dropped silently.
     *
     * `workspaces.update`: `POST /workspace/{workspace_id}/update/`.
     *
     * At least one field is given.
     *
     * Reply: The workspace.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name Display name. No control characters. 2 to 100 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
     * @param description 10 to 1000 characters; null or an empty string clears it. At most 1000
     *   characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
     * @param folderName Name in addresses and in place of the ID. Letters, digits and hyphens of
     *   any script; unique over the whole service. 4 to 80 characters, of the form
     *   `^[\p{L}\p{N}-]+$`.
     * @param intelligence Off throws the index away, on again indexes every file anew at full cost.
     *   Limited in how often. true needs content_ai and ai_agent.
     * @param metadataExtraction Extract metadata of new files by itself. Deletes nothing and is not
     *   limited in how often.
     * @param permJoin Who of the organization may join by themselves. The strings are sent exactly
     *   so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
     * @param permMemberManage Who may manage the members. The strings are sent exactly so. One of
     *   `Admin or above`, `Member or above`.
     * @param accentColor A color as a JSON object in one form field; the literal null clears it. No
     *   source gives the object's keys. `"null"` clears it.
     * @param backgroundColor1 A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys. `"null"` clears it.
     * @param backgroundColor2 A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys. `"null"` clears it.
     * @param ownerDefined Free properties of the owner as JSON in one form field; the literal null
     *   clears them. `"null"` clears it.
     */
    public suspend fun update(
        workspaceId: String,
        output: String? = null,
        name: Change<String>? = null,
        description: Change<String>? = null,
        folderName: String? = null,
        intelligence: Boolean? = null,
        metadataExtraction: Boolean? = null,
        permJoin: WorkspacePermJoin? = null,
        permMemberManage: WorkspacePermMemberManage? = null,
        accentColor: JsonElement? = null,
        backgroundColor1: JsonElement? = null,
        backgroundColor2: JsonElement? = null,
        ownerDefined: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Workspace = caller.call(
        "workspaces.update",
        Params(
            "workspace_id" gets workspaceId,
            "output" gets output,
            "name" gets name,
            "description" gets description,
            "folder_name" gets folderName,
            "intelligence" gets intelligence,
            "metadata_extraction" gets metadataExtraction,
            "perm_join" gets permJoin,
            "perm_member_manage" gets permMemberManage,
            "accent_color" gets accentColor,
            "background_color1" gets backgroundColor1,
            "background_color2" gets backgroundColor2,
            "owner_defined" gets ownerDefined,
        ),
        options,
        Workspace,
    )
}
