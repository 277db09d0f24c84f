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
import io.fast.sdk.models.OrderEntry
import io.fast.sdk.models.TasksAssignReply
import io.fast.sdk.models.TasksCreateReply
import io.fast.sdk.models.TasksCreateStatus
import io.fast.sdk.models.TasksGetReply
import io.fast.sdk.models.TasksListReply
import io.fast.sdk.models.TasksListSortBy
import io.fast.sdk.models.TasksListSortDir
import io.fast.sdk.models.TasksListStatus
import io.fast.sdk.models.TasksMoveReply
import io.fast.sdk.models.TasksSetStatusReply
import io.fast.sdk.models.TasksSetStatusStatus
import io.fast.sdk.models.TasksSetStatusesTasksItem
import io.fast.sdk.models.TasksUpdateReply
import io.fast.sdk.models.TasksUpdateStatus
import kotlinx.serialization.json.JsonElement

/** Operations on tasks. */
public class TasksArea(caller: Caller) : Area(caller) {
    /**
     * Assign a task, or take the assignment away.
     *
     * `tasks.assign`: `POST /tasks/{list_id}/items/{task_id}/assign/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     * @param assigneeId A member, also one only invited; null, or left out, unassigns. Of the form
     *   `^[0-9]{19}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun assign(
        listId: String,
        taskId: String,
        assigneeId: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksAssignReply = caller.call(
        "tasks.assign",
        Params("list_id" gets listId, "task_id" gets taskId, "assignee_id" gets assigneeId),
        options,
        TasksAssignReply,
    )

    /**
     * Create a task.
     *
     * `tasks.create`: `POST /tasks/{list_id}/items/create/`. Not sent again when its outcome is
     * unknown.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task.
     *
     * @param listId The parameter `list_id`.
     * @param title The parameter `title`. 1 to 500 characters.
     * @param description The parameter `description`. At most 5000 characters.
     * @param status The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
     * @param priority 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
     * @param assigneeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param dependencies Ids of tasks to finish first. Each item of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param nodeId A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun create(
        listId: String,
        title: String,
        description: String? = null,
        status: TasksCreateStatus? = null,
        priority: Long? = null,
        assigneeId: String? = null,
        dependencies: List<String>? = null,
        nodeId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksCreateReply = caller.call(
        "tasks.create",
        Params(
            "list_id" gets listId,
            "title" gets title,
            "description" gets description,
            "status" gets status,
            "priority" gets priority,
            "assignee_id" gets assigneeId,
            "dependencies" gets dependencies,
            "node_id" gets nodeId,
        ),
        options,
        TasksCreateReply,
    )

    /**
     * Delete a task.
     *
     * Soft.
     *
     * `tasks.delete`: `POST /tasks/{list_id}/items/{task_id}/delete/`. What it takes away is gone
     * for good, or for others.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun delete(
        listId: String,
        taskId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "tasks.delete",
        Params("list_id" gets listId, "task_id" gets taskId),
        options,
        Forms.any,
    )

    /**
     * Read a task.
     *
     * `tasks.get`: `GET /tasks/{list_id}/items/{task_id}/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun get(
        listId: String,
        taskId: String,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksGetReply = caller.call(
        "tasks.get",
        Params("list_id" gets listId, "task_id" gets taskId, "format" gets format),
        options,
        TasksGetReply,
    )

    /**
     * List the tasks of a list.
     *
     * `tasks.list`: `GET /tasks/{list_id}/items/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: One page of tasks.
     *
     * @param listId The parameter `list_id`.
     * @param status The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
     * @param assignee Numeric id of a user, organization, workspace, share or file share. Always a
     *   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param sortBy The parameter `sort_by`. One of `created`, `updated`, `name`, `priority`,
     *   `status`.
     * @param sortDir The parameter `sort_dir`. One of `asc`, `desc`.
     * @param limit Largest number of items to return. 1 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param format md: Markdown instead of JSON. Only `md`.
     */
    @Deprecated("The service no longer documents it.")
    public fun list(
        listId: String,
        status: TasksListStatus? = null,
        assignee: String? = null,
        sortBy: TasksListSortBy? = null,
        sortDir: TasksListSortDir? = null,
        limit: Long? = null,
        offset: Long? = null,
        format: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<TasksListReply, JsonElement> = caller.pages(
        "tasks.list",
        Params(
            "list_id" gets listId,
            "status" gets status,
            "assignee" gets assignee,
            "sort_by" gets sortBy,
            "sort_dir" gets sortDir,
            "limit" gets limit,
            "offset" gets offset,
            "format" gets format,
        ),
        options,
        TasksListReply,
        Forms.any,
    )

    /**
     * Move a task to another list of the same profile.
     *
     * `tasks.move`: `POST /tasks/{list_id}/items/{task_id}/move/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task, with the lists it left and joined.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     * @param targetTaskListId 29 or 30 letters and digits, shown with a hyphen after every fifth
     *   (34 or 35 characters). Both forms are accepted in requests. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param sortOrder The parameter `sort_order`. At least 0. Default: `0`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun move(
        listId: String,
        taskId: String,
        targetTaskListId: String,
        sortOrder: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksMoveReply = caller.call(
        "tasks.move",
        Params(
            "list_id" gets listId,
            "task_id" gets taskId,
            "target_task_list_id" gets targetTaskListId,
            "sort_order" gets sortOrder,
        ),
        options,
        TasksMoveReply,
    )

    /**
     * Set the order of tasks in a list.
     *
     * `tasks.reorder`: `POST /tasks/{list_id}/items/reorder/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param listId The parameter `list_id`.
     * @param order The parameter `order`. At least 1 items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun reorder(
        listId: String,
        order: List<OrderEntry>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "tasks.reorder",
        Params("list_id" gets listId, "order" gets order),
        options,
        Forms.any,
    )

    /**
     * Set the status of a task.
     *
     * `tasks.set_status`: `POST /tasks/{list_id}/items/{task_id}/status/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     * @param status The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setStatus(
        listId: String,
        taskId: String,
        status: TasksSetStatusStatus,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksSetStatusReply = caller.call(
        "tasks.set_status",
        Params("list_id" gets listId, "task_id" gets taskId, "status" gets status),
        options,
        TasksSetStatusReply,
    )

    /**
     * Set the status of many tasks.
     *
     * `tasks.set_statuses`: `POST /tasks/{list_id}/items/bulk-status/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: Done.
     *
     * @param listId The parameter `list_id`.
     * @param tasks The parameter `tasks`. 1 to 100 items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setStatuses(
        listId: String,
        tasks: List<TasksSetStatusesTasksItem>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "tasks.set_statuses",
        Params("list_id" gets listId, "tasks" gets tasks),
        options,
        Forms.any,
    )

    /**
     * Change a task.
     *
     * `tasks.update`: `POST /tasks/{list_id}/items/{task_id}/update/`.
     *
     * The service switched it off in 2026-07.
     *
     * Needs: workflow.
     *
     * Reply: The task.
     *
     * @param listId The parameter `list_id`.
     * @param taskId The parameter `task_id`.
     * @param title The parameter `title`. 1 to 500 characters.
     * @param description The parameter `description`. At most 5000 characters.
     * @param status The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
     * @param priority 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
     * @param assigneeId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param dependencies Ids of tasks to finish first. Each item of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param nodeId A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun update(
        listId: String,
        taskId: String,
        title: String? = null,
        description: String? = null,
        status: TasksUpdateStatus? = null,
        priority: Long? = null,
        assigneeId: String? = null,
        dependencies: List<String>? = null,
        nodeId: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): TasksUpdateReply = caller.call(
        "tasks.update",
        Params(
            "list_id" gets listId,
            "task_id" gets taskId,
            "title" gets title,
            "description" gets description,
            "status" gets status,
            "priority" gets priority,
            "assignee_id" gets assigneeId,
            "dependencies" gets dependencies,
            "node_id" gets nodeId,
        ),
        options,
        TasksUpdateReply,
    )
}
