// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.WorklogsAcknowledgeReply
import io.fast.sdk.models.WorklogsAppendEntityType
import io.fast.sdk.models.WorklogsAppendReply
import io.fast.sdk.models.WorklogsGetReply
import io.fast.sdk.models.WorklogsInterjectEntityType
import io.fast.sdk.models.WorklogsInterjectReply
import io.fast.sdk.models.WorklogsListEntityType
import io.fast.sdk.models.WorklogsListInterjectionsEntityType
import io.fast.sdk.models.WorklogsListInterjectionsReply
import io.fast.sdk.models.WorklogsListReply
import io.fast.sdk.models.WorklogsListSortDir
import io.fast.sdk.models.WorklogsListType
import kotlinx.serialization.json.JsonElement

/** Operations on worklogs. */
public class WorklogsArea(caller: Caller) : Area(caller) {
    /**
     * Acknowledge an interjection.
     *
     * Only where acknowledgable is true.
     *
     * `worklogs.acknowledge`: `POST /worklogs/{entry_id}/acknowledge/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The entry.
     *
     * @param entryId The parameter `entry_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun acknowledge(
        entryId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): WorklogsAcknowledgeReply = caller.call(
        "worklogs.acknowledge",
        Params("entry_id" gets entryId),
        options,
        WorklogsAcknowledgeReply,
    )

    /**
     * Append a worklog entry.
     *
     * Entries are never changed or deleted.
     *
     * `worklogs.append`: `POST /worklogs/{entity_type}/{entity_id}/append/`. Not sent again when
     * its outcome is unknown.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The entry.
     *
     * @param entityType profile: a workspace or share. One of `task`, `task_list`, `node`,
     *   `profile`.
     * @param entityId OpaqueId, or the 19-digit id for profile.
     * @param content The parameter `content`. 1 to 10000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun append(
        entityType: WorklogsAppendEntityType,
        entityId: String,
        content: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): WorklogsAppendReply = caller.call(
        "worklogs.append",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "content" gets content,
        ),
        options,
        WorklogsAppendReply,
    )

    /**
     * Read a worklog entry.
     *
     * `worklogs.get`: `GET /worklogs/{entry_id}/details/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The entry.
     *
     * @param entryId The parameter `entry_id`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        entryId: String,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): WorklogsGetReply = caller.call(
        "worklogs.get",
        Params("entry_id" gets entryId, "format" gets format),
        options,
        WorklogsGetReply,
    )

    /**
     * Append an urgent correction that must be acknowledged.
     *
     * Always urgent; other participants have to acknowledge it.
     *
     * `worklogs.interject`: `POST /worklogs/{entity_type}/{entity_id}/interjection/`. Not sent
     * again when its outcome is unknown.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The interjection.
     *
     * @param entityType profile: a workspace or share. One of `task`, `task_list`, `node`,
     *   `profile`.
     * @param entityId OpaqueId, or the 19-digit id for profile.
     * @param content The parameter `content`. 1 to 10000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun interject(
        entityType: WorklogsInterjectEntityType,
        entityId: String,
        content: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): WorklogsInterjectReply = caller.call(
        "worklogs.interject",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "content" gets content,
        ),
        options,
        WorklogsInterjectReply,
    )

    /**
     * List the worklog of a task, list, node or profile.
     *
     * `worklogs.list`: `GET /worklogs/{entity_type}/{entity_id}/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: One page of entries.
     *
     * @param entityType profile: a workspace or share. One of `task`, `task_list`, `node`,
     *   `profile`.
     * @param entityId OpaqueId, or the 19-digit id for profile.
     * @param type The parameter `type`. One of `entry`, `interjection`, `info`.
     * @param sortDir The parameter `sort_dir`. One of `asc`, `desc`. Default: `desc`.
     * @param limit Largest number of items to return. 1 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun list(
        entityType: WorklogsListEntityType,
        entityId: String,
        type: WorklogsListType? = null,
        sortDir: WorklogsListSortDir? = null,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<WorklogsListReply, JsonElement> = caller.pages(
        "worklogs.list",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "type" gets type,
            "sort_dir" gets sortDir,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        WorklogsListReply,
        Forms.any,
    )

    /**
     * List interjections not acknowledged yet.
     *
     * `worklogs.list_interjections`: `GET /worklogs/{entity_type}/{entity_id}/interjections/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: One page of interjections.
     *
     * @param entityType profile: a workspace or share. One of `task`, `task_list`, `node`,
     *   `profile`.
     * @param entityId OpaqueId, or the 19-digit id for profile.
     * @param limit Largest number of items to return. 1 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun listInterjections(
        entityType: WorklogsListInterjectionsEntityType,
        entityId: String,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<WorklogsListInterjectionsReply, JsonElement> = caller.pages(
        "worklogs.list_interjections",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        WorklogsListInterjectionsReply,
        Forms.any,
    )
}
