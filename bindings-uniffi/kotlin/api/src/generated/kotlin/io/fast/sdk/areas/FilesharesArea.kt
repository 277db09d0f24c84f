// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.FileShare
import io.fast.sdk.models.FileShareAccessOption
import io.fast.sdk.models.FileShareCapability
import io.fast.sdk.models.FileShareGrant
import io.fast.sdk.models.FileShareVersion
import io.fast.sdk.models.FilesharesAddGrantReply
import io.fast.sdk.models.FilesharesGetMetadataReply
import io.fast.sdk.models.FilesharesListReply
import kotlinx.serialization.json.JsonElement

/** Operations on fileshares. */
public class FilesharesArea(caller: Caller) : Area(caller) {
    /**
     * Grant somebody a capability, or raise it.
     *
     * Exactly one of user and email. A registered email answers with user, an unregistered one with
     * a pending grant (an invitation is mailed), a user ID with the bare result.
     *
     * `fileshares.add_grant`: `POST /fileshare/{fileshare_id}/grants/`. Not sent again when its
     * outcome is unknown.
     *
     * Exactly one of `user`, `email` is given.
     *
     * Reply: Depends on whom the grant went to.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param capability Rising order, each includes the ones before. One of `view`, `download`,
     *   `edit`.
     * @param user User ID. Of the form `^[0-9]{19}$`.
     * @param email The parameter `email`.
     */
    public suspend fun addGrant(
        fileshareId: String,
        capability: FileShareCapability,
        user: String? = null,
        email: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): FilesharesAddGrantReply = caller.call(
        "fileshares.add_grant",
        Params(
            "fileshare_id" gets fileshareId,
            "capability" gets capability,
            "user" gets user,
            "email" gets email,
        ),
        options,
        FilesharesAddGrantReply,
    )

    /**
     * Create a durable link to one workspace file.
     *
     * The binding to the file cannot be changed. No end and no transfer cap unless set. Careful
     * clients refuse an empty expires_at or password, since it would mean none.
     *
     * `fileshares.create`: `POST /workspace/{workspace_id}/create/fileshare/`. Not sent again when
     * its outcome is unknown.
     *
     * At most one of `expires`, `expires_at` is given.
     *
     * Reply: The file share.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param node Node of the file (a file, not a folder or note).
     * @param title The parameter `title`. 1 to 255 characters.
     * @param accessOption Who reaches the link: anybody, anybody signed in, or only people with a
     *   grant. One of `anyone_with_link`, `any_registered`, `named_people`. Default:
     *   `named_people`.
     * @param password Link password. 1 to 255 characters.
     * @param expires Lifetime in seconds from now. 1 to 3155760000.
     * @param expiresAt End as a date and time; without a zone it is UTC. Not the word null.
     */
    public suspend fun create(
        workspaceId: String,
        node: String,
        title: String? = null,
        accessOption: FileShareAccessOption? = null,
        password: String? = null,
        expires: Long? = null,
        expiresAt: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): FileShare = caller.call(
        "fileshares.create",
        Params(
            "workspace_id" gets workspaceId,
            "node" gets node,
            "title" gets title,
            "access_option" gets accessOption,
            "password" gets password,
            "expires" gets expires,
            "expires_at" gets expiresAt,
        ),
        options,
        FileShare,
    )

    /**
     * Revoke a file share and all its grants.
     *
     * The bound file is not touched.
     *
     * `fileshares.delete`: `DELETE /fileshare/{fileshare_id}/delete/`. What it takes away is gone
     * for good, or for others.
     *
     * Reply: Only the result.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     */
    public suspend fun delete(
        fileshareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "fileshares.delete",
        Params("fileshare_id" gets fileshareId),
        options,
        Forms.any,
    )

    /**
     * Read a file share as its recipient sees it.
     *
     * Gives the bound file and the caller's effective capability. Without a token only when the
     * tier is anyone_with_link.
     *
     * `fileshares.get`: `GET /fileshare/{fileshare_id}/details/`. Takes a credential if there is
     * one.
     *
     * Reply: The file share.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        fileshareId: String,
        linkPassword: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): FileShare = caller.call(
        "fileshares.get",
        Params(
            "fileshare_id" gets fileshareId,
            "link_password" gets linkPassword,
            "output" gets output,
        ),
        options,
        FileShare,
    )

    /**
     * Tell which file is bound and whether metadata can be extracted.
     *
     * Never any values and no metadata_facts, and no other call gives them to the holder of a link.
     * Members read them through the workspace.
     *
     * `fileshares.get_metadata`: `GET /fileshare/{fileshare_id}/storage/metadata/details/`. Takes a
     * credential if there is one.
     *
     * Reply: The file and its eligibility.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     */
    public suspend fun getMetadata(
        fileshareId: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): FilesharesGetMetadataReply = caller.call(
        "fileshares.get_metadata",
        Params("fileshare_id" gets fileshareId, "link_password" gets linkPassword),
        options,
        FilesharesGetMetadataReply,
    )

    /**
     * List a workspace's file shares.
     *
     * `fileshares.list`: `GET /workspace/{workspace_id}/list/fileshares/`.
     *
     * Reply: One page.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun list(
        workspaceId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<FilesharesListReply, FileShare> = caller.pages(
        "fileshares.list",
        Params("workspace_id" gets workspaceId, "limit" gets limit, "offset" gets offset),
        options,
        FilesharesListReply,
        FileShare,
    )

    /**
     * List who holds a grant on a file share.
     *
     * Not paged; the first 1000, pending invitations included.
     *
     * `fileshares.list_grants`: `GET /fileshare/{fileshare_id}/grants/`.
     *
     * Reply: The grants.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     */
    public suspend fun listGrants(
        fileshareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<FileShareGrant> = caller.call(
        "fileshares.list_grants",
        Params("fileshare_id" gets fileshareId),
        options,
        Forms.list(FileShareGrant),
    )

    /**
     * List the versions of the bound file.
     *
     * Needs the view capability.
     *
     * `fileshares.list_versions`: `GET /fileshare/{fileshare_id}/storage/versions/`. Takes a
     * credential if there is one.
     *
     * Reply: The versions.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     */
    public suspend fun listVersions(
        fileshareId: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<FileShareVersion> = caller.call(
        "fileshares.list_versions",
        Params("fileshare_id" gets fileshareId, "link_password" gets linkPassword),
        options,
        Forms.list(FileShareVersion),
    )

    /**
     * Download the bound file.
     *
     * Needs the download capability. The URL is direct; it never carries the password. Without a
     * password the client follows redirects.
     *
     * `fileshares.read`: `GET /fileshare/{fileshare_id}/storage/read/`. Takes a credential if there
     * is one.
     *
     * Reply: The file's bytes.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     */
    public fun read(
        fileshareId: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "fileshares.read",
        Params("fileshare_id" gets fileshareId, "link_password" gets linkPassword),
        options,
    )

    /**
     * Read a preview of the bound file.
     *
     * Needs the view capability. Previews of several files answer 307 to a URL that holds its own
     * short-lived download_token; follow it once, without the Authorization and x-ve-password
     * headers.
     *
     * `fileshares.read_preview`: `GET
     * /fileshare/{fileshare_id}/storage/preview/{preview_type}/read/`. Takes a credential if there
     * is one.
     *
     * Reply: The primary preview's bytes.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param previewType For example thumbnail, image, pdf, mp4 or hls_stream.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     */
    public fun readPreview(
        fileshareId: String,
        previewType: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "fileshares.read_preview",
        Params(
            "fileshare_id" gets fileshareId,
            "preview_type" gets previewType,
            "link_password" gets linkPassword,
        ),
        options,
    )

    /**
     * Download one version of the bound file.
     *
     * Needs the download capability.
     *
     * `fileshares.read_version`: `GET
     * /fileshare/{fileshare_id}/storage/versions/{version_id}/read/`. Takes a credential if there
     * is one.
     *
     * Reply: The version's bytes.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param versionId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param linkPassword Password of a protected link. It travels in this header only, never in a
     *   URL. 1 to 255 characters.
     */
    public fun readVersion(
        fileshareId: String,
        versionId: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "fileshares.read_version",
        Params(
            "fileshare_id" gets fileshareId,
            "version_id" gets versionId,
            "link_password" gets linkPassword,
        ),
        options,
    )

    /**
     * Take a grant away.
     *
     * Exactly one of user and email, in the query; a body is not read. Removing a grant that is not
     * there succeeds.
     *
     * `fileshares.remove_grant`: `DELETE /fileshare/{fileshare_id}/grants/`. What it takes away is
     * gone for good, or for others.
     *
     * Exactly one of `user`, `email` is given.
     *
     * Reply: Only the result.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param user User ID. Of the form `^[0-9]{19}$`.
     * @param email The parameter `email`.
     */
    public suspend fun removeGrant(
        fileshareId: String,
        user: String? = null,
        email: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "fileshares.remove_grant",
        Params("fileshare_id" gets fileshareId, "user" gets user, "email" gets email),
        options,
        Forms.any,
    )

    /**
     * Change a file share's settings.
     *
     * An empty string clears password, expires_at or title. PATCH is accepted too. An update that
     * changes nothing raises no event.
     *
     * `fileshares.update`: `POST /fileshare/{fileshare_id}/update/`. Not sent again when its
     * outcome is unknown if `expires` is given.
     *
     * At least one field is given. At most one of `expires`, `expires_at` is given.
     *
     * Reply: The changed file share.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param title An empty string clears it. At most 255 characters; `""` clears it.
     * @param accessOption Who reaches the link: anybody, anybody signed in, or only people with a
     *   grant. One of `anyone_with_link`, `any_registered`, `named_people`.
     * @param password An empty string removes the password. At most 255 characters; `""` clears it.
     * @param expires Lifetime in seconds from now. 1 to 3155760000.
     * @param expiresAt End as a date and time, UTC without a zone; an empty string (or the word
     *   null) clears it. `""` or `"null"` clears it.
     */
    public suspend fun update(
        fileshareId: String,
        title: Change<String>? = null,
        accessOption: FileShareAccessOption? = null,
        password: Change<String>? = null,
        expires: Long? = null,
        expiresAt: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): FileShare = caller.call(
        "fileshares.update",
        Params(
            "fileshare_id" gets fileshareId,
            "title" gets title,
            "access_option" gets accessOption,
            "password" gets password,
            "expires" gets expires,
            "expires_at" gets expiresAt,
        ),
        options,
        FileShare,
    )
}
