// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.OrderEntry
import io.fast.sdk.models.TaskListsCreateReply
import io.fast.sdk.models.TaskListsGetReply
import io.fast.sdk.models.TaskListsListReply
import io.fast.sdk.models.TaskListsListSortBy
import io.fast.sdk.models.TaskListsListSortDir
import io.fast.sdk.models.TaskListsUpdateReply
import kotlinx.serialization.json.JsonElement

/** Operations on task lists. */
public class TaskListsArea(caller: Caller) : Area(caller) {
    /**
     * Create a task list.
     *
     * `task_lists.create`: `POST /{context}/{context_id}/tasks/create/`. Not sent again when its
     * outcome is unknown.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The list.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. At most 2000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun create(
        context: Context,
        contextId: String,
        name: String,
        description: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TaskListsCreateReply = caller.call(
        "task_lists.create",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "name" gets name,
            "description" gets description,
        ),
        options,
        TaskListsCreateReply,
    )

    /**
     * Delete a task list and its tasks.
     *
     * Soft.
     *
     * `task_lists.delete`: `POST /tasks/{list_id}/delete/`. What it takes away is gone for good, or
     * for others.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param listId The parameter `list_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun delete(
        listId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "task_lists.delete",
        Params("list_id" gets listId),
        options,
        Forms.any,
    )

    /**
     * Read a task list with its tasks.
     *
     * `task_lists.get`: `GET /tasks/{list_id}/details/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The list.
     *
     * @param listId The parameter `list_id`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        listId: String,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TaskListsGetReply = caller.call(
        "task_lists.get",
        Params("list_id" gets listId, "format" gets format),
        options,
        TaskListsGetReply,
    )

    /**
     * List the task lists of a workspace or share.
     *
     * `task_lists.list`: `GET /{context}/{context_id}/tasks/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: One page of lists.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param sortBy The parameter `sort_by`. One of `created`, `updated`, `name`.
     * @param sortDir The parameter `sort_dir`. One of `asc`, `desc`.
     * @param limit Largest number of items to return. 1 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun list(
        context: Context,
        contextId: String,
        sortBy: TaskListsListSortBy? = null,
        sortDir: TaskListsListSortDir? = null,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<TaskListsListReply, JsonElement> = caller.pages(
        "task_lists.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "sort_by" gets sortBy,
            "sort_dir" gets sortDir,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        TaskListsListReply,
        Forms.any,
    )

    /**
     * Set the order of task lists.
     *
     * `task_lists.reorder`: `POST /{context}/{context_id}/tasks/reorder/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param order The parameter `order`. At least 1 items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun reorder(
        context: Context,
        contextId: String,
        order: List<OrderEntry>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "task_lists.reorder",
        Params("context" gets context, "context_id" gets contextId, "order" gets order),
        options,
        Forms.any,
    )

    /**
     * Change a task list.
     *
     * `task_lists.update`: `POST /tasks/{list_id}/update/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The list.
     *
     * @param listId The parameter `list_id`.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. At most 2000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun update(
        listId: String,
        name: String? = null,
        description: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TaskListsUpdateReply = caller.call(
        "task_lists.update",
        Params("list_id" gets listId, "name" gets name, "description" gets description),
        options,
        TaskListsUpdateReply,
    )
}
