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
import io.fast.sdk.models.TodosCreateReply
import io.fast.sdk.models.TodosGetReply
import io.fast.sdk.models.TodosListReply
import io.fast.sdk.models.TodosListSortBy
import io.fast.sdk.models.TodosListSortDir
import io.fast.sdk.models.TodosToggleReply
import io.fast.sdk.models.TodosUpdateReply
import kotlinx.serialization.json.JsonElement

/** Operations on todos. */
public class TodosArea(caller: Caller) : Area(caller) {
    /**
     * Create a todo.
     *
     * `todos.create`: `POST /{context}/{context_id}/todos/create/`. Not sent again when its outcome
     * is unknown.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The todo.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param title The parameter `title`. 1 to 500 characters.
     * @param assigneeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun create(
        context: Context,
        contextId: String,
        title: String,
        assigneeId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TodosCreateReply = caller.call(
        "todos.create",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "title" gets title,
            "assignee_id" gets assigneeId,
        ),
        options,
        TodosCreateReply,
    )

    /**
     * Delete a todo.
     *
     * Soft.
     *
     * `todos.delete`: `POST /todos/{todo_id}/details/delete/`. What it takes away is gone for good,
     * or for others.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param todoId The parameter `todo_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun delete(
        todoId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "todos.delete",
        Params("todo_id" gets todoId),
        options,
        Forms.any,
    )

    /**
     * Read a todo.
     *
     * `todos.get`: `GET /todos/{todo_id}/details/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The todo.
     *
     * @param todoId The parameter `todo_id`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        todoId: String,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TodosGetReply = caller.call(
        "todos.get",
        Params("todo_id" gets todoId, "format" gets format),
        options,
        TodosGetReply,
    )

    /**
     * List todos.
     *
     * `todos.list`: `GET /{context}/{context_id}/todos/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: One page of todos.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param filterDone The parameter `filter_done`.
     * @param sortBy The parameter `sort_by`. One of `created`, `updated`, `title`.
     * @param sortDir The parameter `sort_dir`. One of `asc`, `desc`.
     * @param limit The parameter `limit`. 1 to 200. Default: `50`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun list(
        context: Context,
        contextId: String,
        filterDone: Boolean? = null,
        sortBy: TodosListSortBy? = null,
        sortDir: TodosListSortDir? = null,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<TodosListReply, JsonElement> = caller.pages(
        "todos.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "filter_done" gets filterDone,
            "sort_by" gets sortBy,
            "sort_dir" gets sortDir,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        TodosListReply,
        Forms.any,
    )

    /**
     * Set many todos done or not done.
     *
     * `todos.set_done`: `POST /{context}/{context_id}/todos/bulk-toggle/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param todoIds The parameter `todo_ids`. 1 to 100 items, each of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param done The parameter `done`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setDone(
        context: Context,
        contextId: String,
        todoIds: List<String>,
        done: Boolean,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "todos.set_done",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "todo_ids" gets todoIds,
            "done" gets done,
        ),
        options,
        Forms.any,
    )

    /**
     * Flip a todo between done and not done.
     *
     * Sent twice it is back where it was.
     *
     * `todos.toggle`: `POST /todos/{todo_id}/details/toggle/`. Not sent again when its outcome is
     * unknown.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The todo.
     *
     * @param todoId The parameter `todo_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun toggle(
        todoId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): TodosToggleReply = caller.call(
        "todos.toggle",
        Params("todo_id" gets todoId),
        options,
        TodosToggleReply,
    )

    /**
     * Change a todo.
     *
     * `todos.update`: `POST /todos/{todo_id}/details/update/`.
     *
     * The service switched it off in 2026-06.
     *
     * Needs: workflow.
     *
     * Reply: The todo.
     *
     * @param todoId The parameter `todo_id`.
     * @param title The parameter `title`. 1 to 500 characters.
     * @param assigneeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param done The parameter `done`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun update(
        todoId: String,
        title: String? = null,
        assigneeId: String? = null,
        done: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TodosUpdateReply = caller.call(
        "todos.update",
        Params(
            "todo_id" gets todoId,
            "title" gets title,
            "assignee_id" gets assigneeId,
            "done" gets done,
        ),
        options,
        TodosUpdateReply,
    )
}
