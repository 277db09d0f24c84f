// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** `Todo`, as the API describes it. */
public class Todo(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `title`. Known by inference only. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `done`. Known by inference only. */
    public val done: Boolean? get() = maybe("done", Forms.boolean)

    /** `assignee_id`. Known by inference only. */
    public val assigneeId: String? get() = maybe("assignee_id", Forms.text)

    /** Who created it. */
    public val createdBy: String? get() = maybe("created_by", Forms.loose)

    public companion object : ModelForm<Todo>() {
        override fun make(json: JsonObject): Todo = Todo(json)
    }
}

/** What `todos.create` answers. */
public class TodosCreateReply(json: JsonObject) : Model(json) {
    /** `Todo`, as the API describes it. Known by inference only. */
    public val todo: Todo? get() = maybe("todo", Todo)

    public companion object : ModelForm<TodosCreateReply>() {
        override fun make(json: JsonObject): TodosCreateReply = TodosCreateReply(json)
    }
}

/** What `todos.get` answers. */
public class TodosGetReply(json: JsonObject) : Model(json) {
    /** `Todo`, as the API describes it. Known by inference only. */
    public val todo: Todo? get() = maybe("todo", Todo)

    public companion object : ModelForm<TodosGetReply>() {
        override fun make(json: JsonObject): TodosGetReply = TodosGetReply(json)
    }
}

/** What `todos.list` answers. */
public class TodosListReply(json: JsonObject) : Model(json) {
    /** `todos`. Known by inference only. */
    public val todos: List<Todo>? get() = maybe("todos", Forms.list(Todo))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<TodosListReply>() {
        override fun make(json: JsonObject): TodosListReply = TodosListReply(json)
    }
}

/** The parameter `sort_by` of `todos.list`. */
@JvmInline
public value class TodosListSortBy(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TodosListSortBy>() {
        override fun make(value: String): TodosListSortBy = TodosListSortBy(value)

        /** `created` */
        public val CREATED: TodosListSortBy get() = TodosListSortBy("created")

        /** `updated` */
        public val UPDATED: TodosListSortBy get() = TodosListSortBy("updated")

        /** `title` */
        public val TITLE: TodosListSortBy get() = TodosListSortBy("title")
    }
}

/** The parameter `sort_dir` of `todos.list`. */
@JvmInline
public value class TodosListSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<TodosListSortDir>() {
        override fun make(value: String): TodosListSortDir = TodosListSortDir(value)

        /** `asc` */
        public val ASC: TodosListSortDir get() = TodosListSortDir("asc")

        /** `desc` */
        public val DESC: TodosListSortDir get() = TodosListSortDir("desc")
    }
}

/** What `todos.toggle` answers. */
public class TodosToggleReply(json: JsonObject) : Model(json) {
    /** `Todo`, as the API describes it. Known by inference only. */
    public val todo: Todo? get() = maybe("todo", Todo)

    public companion object : ModelForm<TodosToggleReply>() {
        override fun make(json: JsonObject): TodosToggleReply = TodosToggleReply(json)
    }
}

/** What `todos.update` answers. */
public class TodosUpdateReply(json: JsonObject) : Model(json) {
    /** `Todo`, as the API describes it. Known by inference only. */
    public val todo: Todo? get() = maybe("todo", Todo)

    public companion object : ModelForm<TodosUpdateReply>() {
        override fun make(json: JsonObject): TodosUpdateReply = TodosUpdateReply(json)
    }
}
