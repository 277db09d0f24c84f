// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.WebUpload
import io.fast.sdk.models.WebUploadsCreateProfileType
import io.fast.sdk.models.WebUploadsListReply
import io.fast.sdk.models.WebUploadsListStatus
import kotlinx.serialization.json.JsonElement

/** Operations on web uploads. */
public class WebUploadsArea(caller: Caller) : Area(caller) {
    /**
     * Cancel an import by URL.
     *
     * `web_uploads.cancel`: `DELETE /web_upload/`. What it takes away is gone for good, or for
     * others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param id 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun cancel(
        id: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "web_uploads.cancel",
        Params("id" gets id),
        options,
        Forms.any,
    )

    /**
     * Have the service fetch a URL into storage.
     *
     * Public HTTPS addresses on port 443 only, plain HTTP is refused; also Google Drive, OneDrive,
     * Box and Dropbox. Asynchronous; the source may refuse without a word, so read the outcome.
     *
     * `web_uploads.create`: `POST /web_upload/`. Not sent again when its outcome is unknown.
     *
     * The work goes on after the reply: poll `web_uploads.get` until its `status` is `complete`, or
     * has failed with `failed` or `canceled`.
     *
     * Reply: The job.
     *
     * @param sourceUrl HTTPS, port 443. Of the form `^[Hh][Tt][Tt][Pp][Ss]://.+$`.
     * @param profileId Target workspace or share.
     * @param profileType The parameter `profile_type`. One of `workspace`, `share`.
     * @param folderId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param fileName Taken from the URL if absent. 1 to 255 characters.
     */
    public suspend fun create(
        sourceUrl: String,
        profileId: String,
        profileType: WebUploadsCreateProfileType,
        folderId: String? = null,
        fileName: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): WebUpload = caller.call(
        "web_uploads.create",
        Params(
            "source_url" gets sourceUrl,
            "profile_id" gets profileId,
            "profile_type" gets profileType,
            "folder_id" gets folderId,
            "file_name" gets fileName,
        ),
        options,
        WebUpload,
    )

    /**
     * Read an import by URL.
     *
     * `web_uploads.get`: `GET /web_upload/{upload_id}/details/`.
     *
     * Reply: The job.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun get(
        uploadId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): WebUpload = caller.call(
        "web_uploads.get",
        Params("upload_id" gets uploadId),
        options,
        WebUpload,
    )

    /**
     * List the caller's imports by URL.
     *
     * `web_uploads.list`: `GET /web_upload/`.
     *
     * Reply: One page.
     *
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param status The parameter `status`. One of `pending`, `queued`, `downloading`, `uploading`,
     *   `complete`, `failed`, `canceled`.
     */
    public fun list(
        limit: Long? = null,
        offset: Long? = null,
        status: WebUploadsListStatus? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<WebUploadsListReply, WebUpload> = caller.pages(
        "web_uploads.list",
        Params("limit" gets limit, "offset" gets offset, "status" gets status),
        options,
        WebUploadsListReply,
        WebUpload,
    )
}
