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
import io.fast.sdk.models.Share
import io.fast.sdk.models.ShareAccessOptions
import io.fast.sdk.models.ShareDisplayType
import io.fast.sdk.models.ShareDownloadSecurity
import io.fast.sdk.models.ShareInvite
import io.fast.sdk.models.ShareNotify
import io.fast.sdk.models.ShareStorageMode
import io.fast.sdk.models.ShareToken
import io.fast.sdk.models.ShareType
import io.fast.sdk.models.SharesListInWorkspaceReply
import io.fast.sdk.models.SharesListReply
import kotlinx.serialization.json.JsonElement

/** Operations on shares. */
public class SharesArea(caller: Caller) : Area(caller) {
    /**
     * Archive a share.
     *
     * Guests lose access and changes are restricted. Not possible for a workspace_folder share.
     *
     * `shares.archive`: `POST /share/{share_id}/archive/`.
     *
     * Reply: Archived.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    public suspend fun archive(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.archive",
        Params("share_id" gets shareId),
        options,
        Forms.any,
    )

    /**
     * Ask whether a share's custom name is still free.
     *
     * `shares.check_name`: `GET /shares/check/name/{name}/`.
     *
     * Reply: The answer.
     *
     * @param name The custom name to test.
     */
    public suspend fun checkName(
        name: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.check_name",
        Params("name" gets name),
        options,
        Forms.any,
    )

    /**
     * Create a share in a workspace.
     *
     * Three directions (send, receive, exchange) and two storage modes; an independent share is
     * always a send share. The mode cannot be changed later. Send intelligence always; the service
     * requires it.
     *
     * `shares.create`: `POST /workspace/{workspace_id}/create/share/`. Not sent again when its
     * outcome is unknown.
     *
     * Reply: The new share.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param title Display title. No control characters. 2 to 80 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param intelligence Index the files for AI; true needs content_ai and ai_agent. The service
     *   demands this field.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param shareType send = guests download; receive = guests upload; exchange = both. One of
     *   `send`, `receive`, `exchange`. Default: `exchange`.
     * @param storageMode independent = storage of its own; workspace_folder = live view of one
     *   workspace folder. One of `independent`, `workspace_folder`. Default: `independent`.
     * @param folderNodeId The workspace folder behind a workspace_folder share.
     * @param createFolder Create that folder instead of naming an existing one. Default: `false`.
     * @param folderName Name of the folder to create.
     * @param customName Name in the share's URL, letters and digits only. Made by the service when
     *   left out. 4 to 80 characters, of the form `^[\p{L}\p{N}]+$`.
     * @param customUrl Another name for the share's address; no source tells it from custom_name.
     *   10 to 100 characters. Known by inference only.
     * @param description Longer text. No control characters. 10 to 500 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param accessOptions Who may open the share. The strings are sent exactly so. Only a send
     *   share may use "Anyone with the link". One of `Only members of the Share or Workspace`,
     *   `Members of the Share, Workspace or Org`, `Anyone with a registered account`, `Anyone with
     *   the link`. Default: `Only members of the Share or Workspace`.
     * @param invite Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
     * @param externalInvites Whether people from outside the organization may be invited; its
     *   values are not documented. Known by inference only.
     * @param notify When members are told about files. One of `never`, `notify_on_file_received`,
     *   `notify_on_file_sent_or_received`. Default: `never`.
     * @param password Password for access through the link.
     * @param expires End of the share; sources write YYYY-MM-DD HH:MM:SS.
     * @param commentsEnabled The parameter `comments_enabled`. Default: `true`.
     * @param downloadSecurity off = no limits; medium = guests download only with a short-lived
     *   nonce of the preview flow; high = guests do not download at all. One of `off`, `medium`,
     *   `high`. Default: `off`.
     * @param downloadEnabled Older switch, replaced by download_security. No longer to be used.
     *   Default: `true`.
     * @param guestChatEnabled Let guests chat with the AI. Default: `false`.
     * @param anonymousUploadsEnabled Let people without an account upload. Default: `false`.
     * @param displayType How the files are laid out. One of `list`, `grid`. Default: `grid`.
     * @param workspaceStyle Take over the workspace's look. Default: `true`.
     * @param accentColor A color as a JSON object in one form field. No source gives the object's
     *   keys.
     * @param backgroundColor1 A color as a JSON object in one form field. No source gives the
     *   object's keys.
     * @param backgroundColor2 A color as a JSON object in one form field. No source gives the
     *   object's keys.
     * @param backgroundImage Number of a built-in background. 0 to 128. Default: `0`.
     * @param link1 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys.
     * @param link2 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys.
     * @param link3 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys.
     * @param ownerDefined Free properties of the owner, as JSON in one form field; the literal null
     *   clears them.
     */
    public suspend fun create(
        workspaceId: String,
        title: String,
        intelligence: Boolean,
        output: String? = null,
        shareType: ShareType? = null,
        storageMode: ShareStorageMode? = null,
        folderNodeId: String? = null,
        createFolder: Boolean? = null,
        folderName: String? = null,
        customName: String? = null,
        customUrl: String? = null,
        description: String? = null,
        accessOptions: ShareAccessOptions? = null,
        invite: ShareInvite? = null,
        externalInvites: String? = null,
        notify: ShareNotify? = null,
        password: String? = null,
        expires: String? = null,
        commentsEnabled: Boolean? = null,
        downloadSecurity: ShareDownloadSecurity? = null,
        downloadEnabled: Boolean? = null,
        guestChatEnabled: Boolean? = null,
        anonymousUploadsEnabled: Boolean? = null,
        displayType: ShareDisplayType? = null,
        workspaceStyle: Boolean? = null,
        accentColor: JsonElement? = null,
        backgroundColor1: JsonElement? = null,
        backgroundColor2: JsonElement? = null,
        backgroundImage: Long? = null,
        link1: JsonElement? = null,
        link2: JsonElement? = null,
        link3: JsonElement? = null,
        ownerDefined: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Share = caller.call(
        "shares.create",
        Params(
            "workspace_id" gets workspaceId,
            "title" gets title,
            "intelligence" gets intelligence,
            "output" gets output,
            "share_type" gets shareType,
            "storage_mode" gets storageMode,
            "folder_node_id" gets folderNodeId,
            "create_folder" gets createFolder,
            "folder_name" gets folderName,
            "custom_name" gets customName,
            "custom_url" gets customUrl,
            "description" gets description,
            "access_options" gets accessOptions,
            "invite" gets invite,
            "external_invites" gets externalInvites,
            "notify" gets notify,
            "password" gets password,
            "expires" gets expires,
            "comments_enabled" gets commentsEnabled,
            "download_security" gets downloadSecurity,
            "download_enabled" gets downloadEnabled,
            "guest_chat_enabled" gets guestChatEnabled,
            "anonymous_uploads_enabled" gets anonymousUploadsEnabled,
            "display_type" gets displayType,
            "workspace_style" gets workspaceStyle,
            "accent_color" gets accentColor,
            "background_color1" gets backgroundColor1,
            "background_color2" gets backgroundColor2,
            "background_image" gets backgroundImage,
            "link_1" gets link1,
            "link_2" gets link2,
            "link_3" gets link3,
            "owner_defined" gets ownerDefined,
        ),
        options,
        Share,
    )

    /**
     * Delete (close) a share for good.
     *
     * Cannot be undone. The confirmation goes into the query; the service never reads the body of a
     * DELETE.
     *
     * `shares.delete`: `DELETE /share/{share_id}/delete/`. What it takes away is gone for good, or
     * for others.
     *
     * Reply: Deleted.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param confirm The share's ID or its custom name once more.
     * @throws Exception among others for:
     * - code 130987 (Confirm Missing): The confirmation is missing from the query.
     */
    public suspend fun delete(
        shareId: String,
        confirm: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.delete",
        Params("share_id" gets shareId, "confirm" gets confirm),
        options,
        Forms.any,
    )

    /**
     * Turn the task features of a share off.
     *
     * The data is kept, but cannot be reached until the features are turned on again.
     *
     * `shares.disable_workflow`: `POST /share/{share_id}/workflow/disable/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: Disabled.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun disableWorkflow(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.disable_workflow",
        Params("share_id" gets shareId),
        options,
        Forms.any,
    )

    /**
     * Turn the task features of a share on.
     *
     * `shares.enable_workflow`: `POST /share/{share_id}/workflow/enable/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: Enabled.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun enableWorkflow(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.enable_workflow",
        Params("share_id" gets shareId),
        options,
        Forms.any,
    )

    /**
     * Read a share as a member.
     *
     * `shares.get`: `GET /share/{share_id}/details/`.
     *
     * Reply: The share.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        shareId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Share = caller.call(
        "shares.get",
        Params("share_id" gets shareId, "output" gets output),
        options,
        Share,
    )

    /**
     * Read what a share shows to people who are not members.
     *
     * No membership needed. Gives the standard fields without the member roster and owner-defined
     * data.
     *
     * `shares.get_public`: `GET /share/{share_id}/public/details/`. Takes a credential if there is
     * one.
     *
     * Reply: The public view of the share.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getPublic(
        shareId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Share = caller.call(
        "shares.get_public",
        Params("share_id" gets shareId, "output" gets output),
        options,
        Share,
    )

    /**
     * Import a share the caller owns into a workspace.
     *
     * The caller must be the share's only owner, and the share must belong to a user and not to a
     * workspace.
     *
     * `shares.import_into_workspace`: `POST /workspace/{workspace_id}/import/share/{share_id}/`.
     * Not sent again when its outcome is unknown.
     *
     * Reply: Imported.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param shareId A ProfileId or the profile's custom name: org domain, workspace folder name,
     *   share URL name, user email address. Most paths accept either.
     */
    public suspend fun importIntoWorkspace(
        workspaceId: String,
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.import_into_workspace",
        Params("workspace_id" gets workspaceId, "share_id" gets shareId),
        options,
        Forms.any,
    )

    /**
     * List every share the caller can reach.
     *
     * `shares.list`: `GET /shares/all/`.
     *
     * Reply: One page of shares.
     *
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun list(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<SharesListReply, Share> = caller.pages(
        "shares.list",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        SharesListReply,
        Share,
    )

    /**
     * List shares the caller owns, has joined or may join.
     *
     * Pending invitations are left out. No paging parameters are documented.
     *
     * `shares.list_available`: `GET /shares/available/`.
     *
     * Reply: The shares.
     *
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun listAvailable(
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Share> = caller.call(
        "shares.list_available",
        Params("output" gets output),
        options,
        Forms.list(Share),
    )

    /**
     * List the shares of a workspace.
     *
     * Archived ones come only with archived=true, and then alone.
     *
     * `shares.list_in_workspace`: `GET /workspace/{workspace_id}/list/shares/`.
     *
     * Reply: One page of shares.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param archived true = only archived shares, false = only active ones. Default: `false`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listInWorkspace(
        workspaceId: String,
        archived: Boolean? = null,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<SharesListInWorkspaceReply, Share> = caller.pages(
        "shares.list_in_workspace",
        Params(
            "workspace_id" gets workspaceId,
            "archived" gets archived,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        SharesListInWorkspaceReply,
        Share,
    )

    /**
     * Enter a share as a guest.
     *
     * `shares.sign_in_as_guest`: `POST /share/{share_id}/auth/guest/`. Takes a credential if there
     * is one. Not sent again when its outcome is unknown.
     *
     * Reply: Guest access.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    public suspend fun signInAsGuest(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ShareToken = caller.call(
        "shares.sign_in_as_guest",
        Params("share_id" gets shareId),
        options,
        ShareToken,
    )

    /**
     * Trade a share's password for a token that opens it.
     *
     * The answer holds a JWT whose scope is this share.
     *
     * `shares.sign_in_with_password`: `POST /share/{share_id}/auth/password/`. Takes a credential
     * if there is one. Not sent again when its outcome is unknown.
     *
     * Reply: A token scoped to the share.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param password The share's password.
     */
    public suspend fun signInWithPassword(
        shareId: String,
        password: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ShareToken = caller.call(
        "shares.sign_in_with_password",
        Params("share_id" gets shareId, "password" gets password),
        options,
        ShareToken,
    )

    /**
     * Bring an archived share back.
     *
     * `shares.unarchive`: `POST /share/{share_id}/unarchive/`.
     *
     * Reply: Active again.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    public suspend fun unarchive(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "shares.unarchive",
        Params("share_id" gets shareId),
        options,
        Forms.any,
    )

    /**
     * Change a share's settings.
     *
     * Partial, only the fields sent change. A nullable text is cleared with the literal string
     * null; description and password also with an empty string.
     *
     * `shares.update`: `POST /share/{share_id}/update/`.
     *
     * At least one field is given.
     *
     * Reply: The changed share.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name Display name.
     * @param title New title. No control characters. 2 to 80 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
     * @param customName New name in the URL. 4 to 100 characters; `"null"` clears it.
     * @param description 10 to 500 characters; null or an empty string clears it. At most 500
     *   characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
     * @param shareType send = guests download; receive = guests upload; exchange = both. One of
     *   `send`, `receive`, `exchange`.
     * @param accessOptions Who may open the share. The strings are sent exactly so. Only a send
     *   share may use "Anyone with the link". One of `Only members of the Share or Workspace`,
     *   `Members of the Share, Workspace or Org`, `Anyone with a registered account`, `Anyone with
     *   the link`.
     * @param invite Who may manage invitations. One of `owners`, `guests`.
     * @param externalInvites Whether people from outside the organization may be invited; its
     *   values are not documented. Known by inference only.
     * @param customUrl Another name for the share's address; no source tells it from custom_name.
     *   10 to 100 characters.
     * @param password New link password. `"null"` or `""` clears it.
     * @param expires End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
     * @param notify When members are told about files. One of `never`, `notify_on_file_received`,
     *   `notify_on_file_sent_or_received`.
     * @param downloadEnabled Older switch, replaced by download_security. No longer to be used.
     * @param downloadSecurity off = no limits; medium = guests download only with a short-lived
     *   nonce of the preview flow; high = guests do not download at all. One of `off`, `medium`,
     *   `high`.
     * @param commentsEnabled The parameter `comments_enabled`.
     * @param displayType How the files are laid out. One of `list`, `grid`.
     * @param workspaceStyle The parameter `workspace_style`.
     * @param guestChatEnabled The parameter `guest_chat_enabled`.
     * @param intelligence true needs content_ai and ai_agent.
     * @param anonymousUploadsEnabled The parameter `anonymous_uploads_enabled`.
     * @param accentColor A color as a JSON object in one form field. No source gives the object's
     *   keys. `"null"` clears it.
     * @param backgroundColor1 A color as a JSON object in one form field. No source gives the
     *   object's keys. `"null"` clears it.
     * @param backgroundColor2 A color as a JSON object in one form field. No source gives the
     *   object's keys. `"null"` clears it.
     * @param backgroundImage The parameter `background_image`. 0 to 128.
     * @param link1 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys. `"null"` clears it.
     * @param link2 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys. `"null"` clears it.
     * @param link3 A link (a call to action) as a JSON object in one form field. No source gives
     *   the object's keys. `"null"` clears it.
     * @param ownerDefined Free properties of the owner, as JSON in one form field; the literal null
     *   clears them. `"null"` clears it.
     * @param shareLinkNodeId Takes only the word null and removes the link node in the workspace.
     *   Only `null`; `"null"` clears it.
     */
    public suspend fun update(
        shareId: String,
        output: String? = null,
        name: String? = null,
        title: Change<String>? = null,
        customName: Change<String>? = null,
        description: Change<String>? = null,
        shareType: ShareType? = null,
        accessOptions: ShareAccessOptions? = null,
        invite: ShareInvite? = null,
        externalInvites: String? = null,
        customUrl: String? = null,
        password: Change<String>? = null,
        expires: Change<String>? = null,
        notify: ShareNotify? = null,
        downloadEnabled: Boolean? = null,
        downloadSecurity: ShareDownloadSecurity? = null,
        commentsEnabled: Boolean? = null,
        displayType: ShareDisplayType? = null,
        workspaceStyle: Boolean? = null,
        guestChatEnabled: Boolean? = null,
        intelligence: Boolean? = null,
        anonymousUploadsEnabled: Boolean? = null,
        accentColor: JsonElement? = null,
        backgroundColor1: JsonElement? = null,
        backgroundColor2: JsonElement? = null,
        backgroundImage: Long? = null,
        link1: JsonElement? = null,
        link2: JsonElement? = null,
        link3: JsonElement? = null,
        ownerDefined: JsonElement? = null,
        shareLinkNodeId: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Share = caller.call(
        "shares.update",
        Params(
            "share_id" gets shareId,
            "output" gets output,
            "name" gets name,
            "title" gets title,
            "custom_name" gets customName,
            "description" gets description,
            "share_type" gets shareType,
            "access_options" gets accessOptions,
            "invite" gets invite,
            "external_invites" gets externalInvites,
            "custom_url" gets customUrl,
            "password" gets password,
            "expires" gets expires,
            "notify" gets notify,
            "download_enabled" gets downloadEnabled,
            "download_security" gets downloadSecurity,
            "comments_enabled" gets commentsEnabled,
            "display_type" gets displayType,
            "workspace_style" gets workspaceStyle,
            "guest_chat_enabled" gets guestChatEnabled,
            "intelligence" gets intelligence,
            "anonymous_uploads_enabled" gets anonymousUploadsEnabled,
            "accent_color" gets accentColor,
            "background_color1" gets backgroundColor1,
            "background_color2" gets backgroundColor2,
            "background_image" gets backgroundImage,
            "link_1" gets link1,
            "link_2" gets link2,
            "link_3" gets link3,
            "owner_defined" gets ownerDefined,
            "share_link_node_id" gets shareLinkNodeId,
        ),
        options,
        Share,
    )
}
