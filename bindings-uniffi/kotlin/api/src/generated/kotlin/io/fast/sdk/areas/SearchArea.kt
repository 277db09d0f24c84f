// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.SearchBucket
import io.fast.sdk.models.SearchQueryNameMatch
import io.fast.sdk.models.SearchQuerySearchIn

/** Operations on search. */
public class SearchArea(caller: Caller) : Area(caller) {
    /**
     * Search files, metadata and comments in one call.
     *
     * Answers buckets, each with its own paging and health. A share has no metadata bucket. Not
     * available on folder-backed shares.
     *
     * `search.query`: `GET /{context}/{context_id}/search/`.
     *
     * Reply: The buckets.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param search Query, counted in code points. 1 to 1024 characters.
     * @param searchIn Shapes the files bucket only. One of `filename`, `content`, `both`. Default:
     *   `both`.
     * @param nameMatch Shapes the files bucket only. One of `auto`, `exact`, `prefix`, `contains`,
     *   `glob`. Default: `auto`.
     * @param caseSensitive The parameter `case_sensitive`. Default: `false`.
     * @param filesOffset The parameter `files_offset`. At least 0. Default: `0`.
     * @param filesLimit The parameter `files_limit`. At least 1. Default: `25`.
     * @param metadataOffset Workspace only. At least 0. Default: `0`.
     * @param metadataLimit Workspace only. At least 1. Default: `25`.
     * @param commentsOffset The parameter `comments_offset`. At least 0. Default: `0`.
     * @param commentsLimit The parameter `comments_limit`. At least 1. Default: `25`.
     * @param details true adds extracted metadata facts to file and note hits of the files bucket.
     *   A share takes it and adds nothing.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @throws Exception among others for:
     * - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
     * - code 142794: The share lost its folder.
     * - class 1605 (Invalid Input): The query is blank.
     */
    public suspend fun query(
        context: Context,
        contextId: String,
        search: String,
        searchIn: SearchQuerySearchIn? = null,
        nameMatch: SearchQueryNameMatch? = null,
        caseSensitive: Boolean? = null,
        filesOffset: Long? = null,
        filesLimit: Long? = null,
        metadataOffset: Long? = null,
        metadataLimit: Long? = null,
        commentsOffset: Long? = null,
        commentsLimit: Long? = null,
        details: Boolean? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Map<String, SearchBucket> = caller.call(
        "search.query",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "search" gets search,
            "search_in" gets searchIn,
            "name_match" gets nameMatch,
            "case_sensitive" gets caseSensitive,
            "files_offset" gets filesOffset,
            "files_limit" gets filesLimit,
            "metadata_offset" gets metadataOffset,
            "metadata_limit" gets metadataLimit,
            "comments_offset" gets commentsOffset,
            "comments_limit" gets commentsLimit,
            "details" gets details,
            "output" gets output,
        ),
        options,
        Forms.map(SearchBucket),
    )
}
