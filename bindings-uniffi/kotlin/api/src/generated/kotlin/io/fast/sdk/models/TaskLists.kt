// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** What `task_lists.create` answers. */
public class TaskListsCreateReply(json: JsonObject) : Model(json) {
    /** `TaskList`, as the API describes it. Known by inference only. */
    public val taskList: TaskList? get() = maybe("task_list", TaskList)

    public companion object : ModelForm<TaskListsCreateReply>() {
        override fun make(json: JsonObject): TaskListsCreateReply = TaskListsCreateReply(json)
    }
}

/** What `task_lists.get` answers. */
public class TaskListsGetReply(json: JsonObject) : Model(json) {
    /** `TaskList`, as the API describes it. Known by inference only. */
    public val taskList: TaskList? get() = maybe("task_list", TaskList)

    public companion object : ModelForm<TaskListsGetReply>() {
        override fun make(json: JsonObject): TaskListsGetReply = TaskListsGetReply(json)
    }
}

/** What `task_lists.list` answers. */
public class TaskListsListReply(json: JsonObject) : Model(json) {
    /** `task_lists`. Known by inference only. */
    public val taskLists: List<TaskList>? get() = maybe("task_lists", Forms.list(TaskList))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<TaskListsListReply>() {
        override fun make(json: JsonObject): TaskListsListReply = TaskListsListReply(json)
    }
}

/** The parameter `sort_by` of `task_lists.list`. */
@JvmInline
public value class TaskListsListSortBy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TaskListsListSortBy>() {
        override fun make(value: String): TaskListsListSortBy = TaskListsListSortBy(value)

        /** `created` */
        public val CREATED: TaskListsListSortBy get() = TaskListsListSortBy("created")

        /** `updated` */
        public val UPDATED: TaskListsListSortBy get() = TaskListsListSortBy("updated")

        /** `name` */
        public val NAME: TaskListsListSortBy get() = TaskListsListSortBy("name")
    }
}

/** The parameter `sort_dir` of `task_lists.list`. */
@JvmInline
public value class TaskListsListSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TaskListsListSortDir>() {
        override fun make(value: String): TaskListsListSortDir = TaskListsListSortDir(value)

        /** `asc` */
        public val ASC: TaskListsListSortDir get() = TaskListsListSortDir("asc")

        /** `desc` */
        public val DESC: TaskListsListSortDir get() = TaskListsListSortDir("desc")
    }
}

/** What `task_lists.update` answers. */
public class TaskListsUpdateReply(json: JsonObject) : Model(json) {
    /** `TaskList`, as the API describes it. Known by inference only. */
    public val taskList: TaskList? get() = maybe("task_list", TaskList)

    public companion object : ModelForm<TaskListsUpdateReply>() {
        override fun make(json: JsonObject): TaskListsUpdateReply = TaskListsUpdateReply(json)
    }
}
