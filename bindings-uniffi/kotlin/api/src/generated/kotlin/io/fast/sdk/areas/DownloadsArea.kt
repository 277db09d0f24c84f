// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.Secret
import io.fast.sdk.gets
import io.fast.sdk.models.Context

/** Operations on downloads. */
public class DownloadsArea(caller: Caller) : Area(caller) {
    /**
     * Read the bytes of a file or note.
     *
     * With the bearer token, or with token from request_token and no sign-in. The address with
     * token is a secret.
     *
     * `downloads.read`: `GET /{context}/{context_id}/storage/{node_id}/read/`. Takes a credential
     * if there is one.
     *
     * Reply: The bytes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param token From downloads.request_token.
     * @param versionId A version of the file; the current one if absent.
     * @param error html turns error replies into a page for browsers. Only `html`.
     * @param range Bytes wanted, such as bytes=1048576-.
     */
    public fun read(
        context: Context,
        contextId: String,
        nodeId: String,
        token: String? = null,
        versionId: String? = null,
        error: String? = null,
        range: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "downloads.read",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "token" gets token,
            "version_id" gets versionId,
            "error" gets error,
            "range" gets range,
        ),
        options,
    )

    /**
     * Read one file of an AI share.
     *
     * Links live 5 minutes. Every fault of the token answers 404, so that tokens cannot be guessed.
     * No slash at the end.
     *
     * `downloads.read_ai_share`: `GET /ai/share/{token}`. Takes no credential.
     *
     * Reply: The bytes.
     *
     * @param token Token of the link. Of the form `^[A-Za-z0-9]+$`.
     * @param file Index from 0. At least 0.
     * @param range Bytes wanted, such as bytes=1048576-.
     * @throws Exception among others for:
     * - HTTP 404, class 1609 (Not Found): Token missing, wrong, expired or used up; index out of
     *   range.
     * - HTTP 500, class 1654 (Internal Error): The file could not be read.
     */
    public fun readAiShare(
        token: String,
        file: Long,
        range: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "downloads.read_ai_share",
        Params("token" gets token, "file" gets file, "range" gets range),
        options,
    )

    /**
     * Mint a token that reads one file without sign-in.
     *
     * Each call mints a token. Send version_id here and on the read call; today only the read call
     * heeds it.
     *
     * `downloads.request_token`: `GET /{context}/{context_id}/storage/{node_id}/requestread/`. Not
     * sent again when its outcome is unknown.
     *
     * Reply: The token.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param versionId A version of the file; the current one if absent.
     */
    public suspend fun requestToken(
        context: Context,
        contextId: String,
        nodeId: String,
        versionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Secret = caller.call(
        "downloads.request_token",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "version_id" gets versionId,
        ),
        options,
        Forms.secret,
    )

    /**
     * Mint a token that reads one folder as a ZIP without sign-in.
     *
     * Each call mints a token. It is bound to this folder (or root) and lives about 2 hours.
     *
     * `downloads.request_zip_token`: `GET /{context}/{context_id}/storage/{node_id}/requestzip/`.
     * Not sent again when its outcome is unknown.
     *
     * Reply: The token.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Folder id or root.
     */
    public suspend fun requestZipToken(
        context: Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Secret = caller.call(
        "downloads.request_zip_token",
        Params("context" gets context, "context_id" gets contextId, "node_id" gets nodeId),
        options,
        Forms.secret,
    )

    /**
     * Read a folder, or with root the whole storage, as a ZIP.
     *
     * With the bearer token, or with token from downloads.request_zip_token and no sign-in. Made
     * while it is sent, so the length may be unknown. The address with token is a secret.
     *
     * `downloads.zip`: `GET /{context}/{context_id}/storage/{node_id}/zip/`. Takes a credential if
     * there is one.
     *
     * Reply: The archive.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Folder id or root.
     * @param token From downloads.request_zip_token for the same folder.
     */
    public fun zip(
        context: Context,
        contextId: String,
        nodeId: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "downloads.zip",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "token" gets token,
        ),
        options,
    )
}
