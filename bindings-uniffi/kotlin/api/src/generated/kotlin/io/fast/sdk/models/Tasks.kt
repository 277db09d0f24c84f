// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonObject

/** `OrderEntry`, as the API describes it. */
public class OrderEntry(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        id: String,
        sortOrder: Long,
    ) : this(
        members(
            "id" gets id,
            "sort_order" gets sortOrder,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String get() = need("id", Forms.text)

    /** `sort_order`. At least 0. */
    public val sortOrder: Long get() = need("sort_order", Forms.integer)

    public companion object : ModelForm<OrderEntry>() {
        override fun make(json: JsonObject): OrderEntry = OrderEntry(json)
    }
}

/** `Task`, as the API describes it. */
public class Task(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `title`. Known by inference only. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `description`. Known by inference only. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `status`. Known by inference only. */
    public val status: TaskStatus? get() = maybe("status", TaskStatus)

    /** 0 none, 1 low, 2 medium, 3 high, 4 critical. Known by inference only. */
    public val priority: Long? get() = maybe("priority", Forms.integer)

    /** A member of the workspace or share. Known by inference only. */
    public val assigneeId: String? get() = maybe("assignee_id", Forms.text)

    /** Ids of tasks to finish first. Known by inference only. */
    public val dependencies: List<String>? get() = maybe("dependencies", Forms.list(Forms.text))

    /** A linked file, folder or note. Known by inference only. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** Who created it. */
    public val createdBy: String? get() = maybe("created_by", Forms.loose)

    /** After a move. */
    public val oldTaskListId: String? get() = maybe("old_task_list_id", Forms.text)

    /** After a move. */
    public val newTaskListId: String? get() = maybe("new_task_list_id", Forms.text)

    public companion object : ModelForm<Task>() {
        override fun make(json: JsonObject): Task = Task(json)
    }
}

/** `TaskList`, as the API describes it. */
public class TaskList(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. Known by inference only. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `description`. Known by inference only. */
    public val description: String? get() = maybe("description", Forms.text)

    /** Who created it. */
    public val createdBy: String? get() = maybe("created_by", Forms.loose)

    /** In the details. Known by inference only. */
    public val tasks: List<Task>? get() = maybe("tasks", Forms.list(Task))

    public companion object : ModelForm<TaskList>() {
        override fun make(json: JsonObject): TaskList = TaskList(json)
    }
}

/** The member `status` of `Task`. */
@JvmInline
public value class TaskStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TaskStatus>() {
        override fun make(value: String): TaskStatus = TaskStatus(value)

        /** `pending` */
        public val PENDING: TaskStatus get() = TaskStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TaskStatus get() = TaskStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TaskStatus get() = TaskStatus("complete")

        /** `blocked` */
        public val BLOCKED: TaskStatus get() = TaskStatus("blocked")
    }
}

/** What `tasks.assign` answers. */
public class TasksAssignReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksAssignReply>() {
        override fun make(json: JsonObject): TasksAssignReply = TasksAssignReply(json)
    }
}

/** What `tasks.create` answers. */
public class TasksCreateReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksCreateReply>() {
        override fun make(json: JsonObject): TasksCreateReply = TasksCreateReply(json)
    }
}

/** The parameter `status` of `tasks.create`. */
@JvmInline
public value class TasksCreateStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksCreateStatus>() {
        override fun make(value: String): TasksCreateStatus = TasksCreateStatus(value)

        /** `pending` */
        public val PENDING: TasksCreateStatus get() = TasksCreateStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TasksCreateStatus get() = TasksCreateStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TasksCreateStatus get() = TasksCreateStatus("complete")

        /** `blocked` */
        public val BLOCKED: TasksCreateStatus get() = TasksCreateStatus("blocked")
    }
}

/** What `tasks.get` answers. */
public class TasksGetReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksGetReply>() {
        override fun make(json: JsonObject): TasksGetReply = TasksGetReply(json)
    }
}

/** What `tasks.list` answers. */
public class TasksListReply(json: JsonObject) : Model(json) {
    /** `tasks`. Known by inference only. */
    public val tasks: List<Task>? get() = maybe("tasks", Forms.list(Task))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<TasksListReply>() {
        override fun make(json: JsonObject): TasksListReply = TasksListReply(json)
    }
}

/** The parameter `sort_by` of `tasks.list`. */
@JvmInline
public value class TasksListSortBy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksListSortBy>() {
        override fun make(value: String): TasksListSortBy = TasksListSortBy(value)

        /** `created` */
        public val CREATED: TasksListSortBy get() = TasksListSortBy("created")

        /** `updated` */
        public val UPDATED: TasksListSortBy get() = TasksListSortBy("updated")

        /** `name` */
        public val NAME: TasksListSortBy get() = TasksListSortBy("name")

        /** `priority` */
        public val PRIORITY: TasksListSortBy get() = TasksListSortBy("priority")

        /** `status` */
        public val STATUS: TasksListSortBy get() = TasksListSortBy("status")
    }
}

/** The parameter `sort_dir` of `tasks.list`. */
@JvmInline
public value class TasksListSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksListSortDir>() {
        override fun make(value: String): TasksListSortDir = TasksListSortDir(value)

        /** `asc` */
        public val ASC: TasksListSortDir get() = TasksListSortDir("asc")

        /** `desc` */
        public val DESC: TasksListSortDir get() = TasksListSortDir("desc")
    }
}

/** The parameter `status` of `tasks.list`. */
@JvmInline
public value class TasksListStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksListStatus>() {
        override fun make(value: String): TasksListStatus = TasksListStatus(value)

        /** `pending` */
        public val PENDING: TasksListStatus get() = TasksListStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TasksListStatus get() = TasksListStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TasksListStatus get() = TasksListStatus("complete")

        /** `blocked` */
        public val BLOCKED: TasksListStatus get() = TasksListStatus("blocked")
    }
}

/** What `tasks.move` answers. */
public class TasksMoveReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksMoveReply>() {
        override fun make(json: JsonObject): TasksMoveReply = TasksMoveReply(json)
    }
}

/** What `tasks.set_status` answers. */
public class TasksSetStatusReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksSetStatusReply>() {
        override fun make(json: JsonObject): TasksSetStatusReply = TasksSetStatusReply(json)
    }
}

/** The parameter `status` of `tasks.set_status`. */
@JvmInline
public value class TasksSetStatusStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksSetStatusStatus>() {
        override fun make(value: String): TasksSetStatusStatus = TasksSetStatusStatus(value)

        /** `pending` */
        public val PENDING: TasksSetStatusStatus get() = TasksSetStatusStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TasksSetStatusStatus get() = TasksSetStatusStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TasksSetStatusStatus get() = TasksSetStatusStatus("complete")

        /** `blocked` */
        public val BLOCKED: TasksSetStatusStatus get() = TasksSetStatusStatus("blocked")
    }
}

/** One of: The parameter `tasks` of `tasks.set_statuses`. */
public class TasksSetStatusesTasksItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        taskId: String,
        status: TasksSetStatusesTasksItemStatus,
    ) : this(
        members(
            "task_id" gets taskId,
            "status" gets status,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val taskId: String get() = need("task_id", Forms.text)

    /** `status`. One of `pending`, `in_progress`, `complete`, `blocked`. */
    public val status: TasksSetStatusesTasksItemStatus get() = need("status", TasksSetStatusesTasksItemStatus)

    public companion object : ModelForm<TasksSetStatusesTasksItem>() {
        override fun make(json: JsonObject): TasksSetStatusesTasksItem = TasksSetStatusesTasksItem(json)
    }
}

/** The member `status` of `TasksSetStatusesTasksItem`. */
@JvmInline
public value class TasksSetStatusesTasksItemStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksSetStatusesTasksItemStatus>() {
        override fun make(value: String): TasksSetStatusesTasksItemStatus = TasksSetStatusesTasksItemStatus(value)

        /** `pending` */
        public val PENDING: TasksSetStatusesTasksItemStatus get() = TasksSetStatusesTasksItemStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TasksSetStatusesTasksItemStatus get() = TasksSetStatusesTasksItemStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TasksSetStatusesTasksItemStatus get() = TasksSetStatusesTasksItemStatus("complete")

        /** `blocked` */
        public val BLOCKED: TasksSetStatusesTasksItemStatus get() = TasksSetStatusesTasksItemStatus("blocked")
    }
}

/** What `tasks.update` answers. */
public class TasksUpdateReply(json: JsonObject) : Model(json) {
    /** `Task`, as the API describes it. Known by inference only. */
    public val task: Task? get() = maybe("task", Task)

    public companion object : ModelForm<TasksUpdateReply>() {
        override fun make(json: JsonObject): TasksUpdateReply = TasksUpdateReply(json)
    }
}

/** The parameter `status` of `tasks.update`. */
@JvmInline
public value class TasksUpdateStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TasksUpdateStatus>() {
        override fun make(value: String): TasksUpdateStatus = TasksUpdateStatus(value)

        /** `pending` */
        public val PENDING: TasksUpdateStatus get() = TasksUpdateStatus("pending")

        /** `in_progress` */
        public val IN_PROGRESS: TasksUpdateStatus get() = TasksUpdateStatus("in_progress")

        /** `complete` */
        public val COMPLETE: TasksUpdateStatus get() = TasksUpdateStatus("complete")

        /** `blocked` */
        public val BLOCKED: TasksUpdateStatus get() = TasksUpdateStatus("blocked")
    }
}
