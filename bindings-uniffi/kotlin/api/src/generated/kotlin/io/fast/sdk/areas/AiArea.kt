// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.AiGenerateTitleReply
import io.fast.sdk.models.AiSearchReply
import io.fast.sdk.models.AiSearchResult
import io.fast.sdk.models.AiTransaction
import io.fast.sdk.models.Context

/** Operations on ai. */
public class AiArea(caller: Caller) : Area(caller) {
    /**
     * Draw a share's preview image.
     *
     * A PNG, not JSON. A public share gets an image made for it, a private one (login needed) the
     * default image. 404 when disabled.
     *
     * `ai.generate_og_image`: `GET /share/{share_id}/ai/autoog/`. Takes a credential if there is
     * one.
     *
     * Reply: The image.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     */
    public fun generateOgImage(
        shareId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "ai.generate_og_image",
        Params("share_id" gets shareId),
        options,
    )

    /**
     * Make a list of temporary download links for another assistant.
     *
     * Markdown to paste elsewhere. Links live 5 minutes and are read with downloads.read_ai_share.
     * At most 25 files, 50 MB each, 100 MB together. No AI feature is needed; on a share the caller
     * needs the download permission.
     *
     * `ai.generate_share`: `POST /{context}/{context_id}/ai/share/`. Not sent again when its
     * outcome is unknown.
     *
     * Reply: The text.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param files File ids, 1 to 25. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun generateShare(
        context: Context,
        contextId: String,
        files: List<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): String = caller.call(
        "ai.generate_share",
        Params("context" gets context, "context_id" gets contextId, "files" gets files),
        options,
        Forms.text,
    )

    /**
     * Write a share's title and description with AI.
     *
     * The three values are stored on the share at once. Share only.
     *
     * `ai.generate_title`: `POST /share/{share_id}/ai/autotitle/`. Not sent again when its outcome
     * is unknown.
     *
     * Reply: What was written.
     *
     * @param shareId The share's 19-digit id, or its custom name.
     * @param userContext What the AI should bear in mind.
     */
    public suspend fun generateTitle(
        shareId: String,
        userContext: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): AiGenerateTitleReply = caller.call(
        "ai.generate_title",
        Params("share_id" gets shareId, "user_context" gets userContext),
        options,
        AiGenerateTitleReply,
    )

    /**
     * List the latest AI token charges.
     *
     * At most 40, newest first. Workspace only.
     *
     * `ai.list_transactions`: `GET /workspace/{workspace_id}/ai/transactions/`.
     *
     * Needs: content_ai.
     *
     * Reply: The charges.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     */
    public suspend fun listTransactions(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<AiTransaction> = caller.call(
        "ai.list_transactions",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.list(AiTransaction),
    )

    /**
     * Search indexed passages by meaning.
     *
     * Deprecated for storage.search, which searches by meaning too when intelligence is on. Refused
     * when intelligence is off (class 1605).
     *
     * `ai.search`: `GET /{context}/{context_id}/ai/search/`.
     *
     * Needs: content_ai.
     *
     * Reply: One page of passages.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param queryText What to look for. 2 to 1000 characters.
     * @param filesScope Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
     *   these indexed files. Needs intelligence. Never together with files_attach. 1 to 100 items,
     *   each of the form `^[^:,]+:[^:,]*$`.
     * @param foldersScope Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
     *   counted after subfolders are expanded (files inside do not count). Needs intelligence.
     *   Never together with files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
     * @param limit Results per page; 10 by default when details is true. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param details Send the whole node with each result. Default: `false`.
     */
    @Deprecated("Use storage.search.")
    public fun search(
        context: Context,
        contextId: String,
        queryText: String,
        filesScope: List<String>? = null,
        foldersScope: List<String>? = null,
        limit: Long? = null,
        offset: Long? = null,
        details: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<AiSearchReply, AiSearchResult> = caller.pages(
        "ai.search",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "query_text" gets queryText,
            "files_scope" gets filesScope,
            "folders_scope" gets foldersScope,
            "limit" gets limit,
            "offset" gets offset,
            "details" gets details,
        ),
        options,
        AiSearchReply,
        AiSearchResult,
    )
}
