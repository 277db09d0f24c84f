// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.PreviewsPreauthorizePreviewType
import io.fast.sdk.models.PreviewsPreauthorizeReply
import io.fast.sdk.models.PreviewsReadAuthorizedPreviewType
import io.fast.sdk.models.PreviewsReadPreviewType

/** Operations on previews. */
public class PreviewsArea(caller: Caller) : Area(caller) {
    /**
     * Mint a link that shows a preview without sign-in.
     *
     * Each call mints a token. path already contains it and is relative to the host, starting with
     * /current/.
     *
     * `previews.preauthorize`: `GET
     * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The link.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param previewType The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
     *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
     */
    public suspend fun preauthorize(
        context: Context,
        contextId: String,
        nodeId: String,
        previewType: PreviewsPreauthorizePreviewType,
        options: CallOptions = CallOptions.DEFAULT,
    ): PreviewsPreauthorizeReply = caller.call(
        "previews.preauthorize",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "preview_type" gets previewType,
        ),
        options,
        PreviewsPreauthorizeReply,
    )

    /**
     * Read one file of a preview with a preauthorized token.
     *
     * Build it from path of preauthorize; other files of the same preview (an HLS playlist's
     * segments) differ in the name.
     *
     * `previews.read`: `GET
     * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}`.
     * Takes no credential.
     *
     * Reply: The bytes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param previewType The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
     *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
     * @param token downloadToken of previews.preauthorize.
     * @param filename primaryFilename or another file of the preview.
     */
    public fun read(
        context: Context,
        contextId: String,
        nodeId: String,
        previewType: PreviewsReadPreviewType,
        token: String,
        filename: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "previews.read",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "preview_type" gets previewType,
            "token" gets token,
            "filename" gets filename,
        ),
        options,
    )

    /**
     * Read a preview's main file with the bearer token.
     *
     * `previews.read_authorized`: `GET
     * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/`.
     *
     * Reply: The bytes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param previewType The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
     *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
     */
    public fun readAuthorized(
        context: Context,
        contextId: String,
        nodeId: String,
        previewType: PreviewsReadAuthorizedPreviewType,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "previews.read_authorized",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "preview_type" gets previewType,
        ),
        options,
    )
}
