// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** Never changed or deleted. */
public class WorklogEntry(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `type`. Known by inference only. */
    public val type: WorklogEntryType? get() = maybe("type", WorklogEntryType)

    /** `content`. Known by inference only. */
    public val content: String? get() = maybe("content", Forms.text)

    /** `acknowledged`. */
    public val acknowledged: Boolean? get() = maybe("acknowledged", Forms.boolean)

    /** An interjection still to be acknowledged. */
    public val acknowledgable: Boolean? get() = maybe("acknowledgable", Forms.boolean)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    public companion object : ModelForm<WorklogEntry>() {
        override fun make(json: JsonObject): WorklogEntry = WorklogEntry(json)
    }
}

/** The member `type` of `WorklogEntry`. */
@JvmInline
public value class WorklogEntryType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogEntryType>() {
        override fun make(value: String): WorklogEntryType = WorklogEntryType(value)

        /** `entry` */
        public val ENTRY: WorklogEntryType get() = WorklogEntryType("entry")

        /** `info` */
        public val INFO: WorklogEntryType get() = WorklogEntryType("info")

        /** `decision` */
        public val DECISION: WorklogEntryType get() = WorklogEntryType("decision")

        /** `error` */
        public val ERROR: WorklogEntryType get() = WorklogEntryType("error")

        /** `status_change` */
        public val STATUS_CHANGE: WorklogEntryType get() = WorklogEntryType("status_change")

        /** `request` */
        public val REQUEST: WorklogEntryType get() = WorklogEntryType("request")

        /** `interjection` */
        public val INTERJECTION: WorklogEntryType get() = WorklogEntryType("interjection")
    }
}

/** What `worklogs.acknowledge` answers. */
public class WorklogsAcknowledgeReply(json: JsonObject) : Model(json) {
    /** Never changed or deleted. Known by inference only. */
    public val entry: WorklogEntry? get() = maybe("entry", WorklogEntry)

    public companion object : ModelForm<WorklogsAcknowledgeReply>() {
        override fun make(json: JsonObject): WorklogsAcknowledgeReply = WorklogsAcknowledgeReply(json)
    }
}

/** profile: a workspace or share. */
@JvmInline
public value class WorklogsAppendEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsAppendEntityType>() {
        override fun make(value: String): WorklogsAppendEntityType = WorklogsAppendEntityType(value)

        /** `task` */
        public val TASK: WorklogsAppendEntityType get() = WorklogsAppendEntityType("task")

        /** `task_list` */
        public val TASK_LIST: WorklogsAppendEntityType get() = WorklogsAppendEntityType("task_list")

        /** `node` */
        public val NODE: WorklogsAppendEntityType get() = WorklogsAppendEntityType("node")

        /** `profile` */
        public val PROFILE: WorklogsAppendEntityType get() = WorklogsAppendEntityType("profile")
    }
}

/** What `worklogs.append` answers. */
public class WorklogsAppendReply(json: JsonObject) : Model(json) {
    /** Never changed or deleted. Known by inference only. */
    public val entry: WorklogEntry? get() = maybe("entry", WorklogEntry)

    public companion object : ModelForm<WorklogsAppendReply>() {
        override fun make(json: JsonObject): WorklogsAppendReply = WorklogsAppendReply(json)
    }
}

/** What `worklogs.get` answers. */
public class WorklogsGetReply(json: JsonObject) : Model(json) {
    /** Never changed or deleted. Known by inference only. */
    public val entry: WorklogEntry? get() = maybe("entry", WorklogEntry)

    public companion object : ModelForm<WorklogsGetReply>() {
        override fun make(json: JsonObject): WorklogsGetReply = WorklogsGetReply(json)
    }
}

/** profile: a workspace or share. */
@JvmInline
public value class WorklogsInterjectEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsInterjectEntityType>() {
        override fun make(value: String): WorklogsInterjectEntityType = WorklogsInterjectEntityType(value)

        /** `task` */
        public val TASK: WorklogsInterjectEntityType get() = WorklogsInterjectEntityType("task")

        /** `task_list` */
        public val TASK_LIST: WorklogsInterjectEntityType get() = WorklogsInterjectEntityType("task_list")

        /** `node` */
        public val NODE: WorklogsInterjectEntityType get() = WorklogsInterjectEntityType("node")

        /** `profile` */
        public val PROFILE: WorklogsInterjectEntityType get() = WorklogsInterjectEntityType("profile")
    }
}

/** What `worklogs.interject` answers. */
public class WorklogsInterjectReply(json: JsonObject) : Model(json) {
    /** Never changed or deleted. Known by inference only. */
    public val entry: WorklogEntry? get() = maybe("entry", WorklogEntry)

    public companion object : ModelForm<WorklogsInterjectReply>() {
        override fun make(json: JsonObject): WorklogsInterjectReply = WorklogsInterjectReply(json)
    }
}

/** profile: a workspace or share. */
@JvmInline
public value class WorklogsListEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsListEntityType>() {
        override fun make(value: String): WorklogsListEntityType = WorklogsListEntityType(value)

        /** `task` */
        public val TASK: WorklogsListEntityType get() = WorklogsListEntityType("task")

        /** `task_list` */
        public val TASK_LIST: WorklogsListEntityType get() = WorklogsListEntityType("task_list")

        /** `node` */
        public val NODE: WorklogsListEntityType get() = WorklogsListEntityType("node")

        /** `profile` */
        public val PROFILE: WorklogsListEntityType get() = WorklogsListEntityType("profile")
    }
}

/** profile: a workspace or share. */
@JvmInline
public value class WorklogsListInterjectionsEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsListInterjectionsEntityType>() {
        override fun make(value: String): WorklogsListInterjectionsEntityType = WorklogsListInterjectionsEntityType(value)

        /** `task` */
        public val TASK: WorklogsListInterjectionsEntityType get() = WorklogsListInterjectionsEntityType("task")

        /** `task_list` */
        public val TASK_LIST: WorklogsListInterjectionsEntityType get() = WorklogsListInterjectionsEntityType("task_list")

        /** `node` */
        public val NODE: WorklogsListInterjectionsEntityType get() = WorklogsListInterjectionsEntityType("node")

        /** `profile` */
        public val PROFILE: WorklogsListInterjectionsEntityType get() = WorklogsListInterjectionsEntityType("profile")
    }
}

/** What `worklogs.list_interjections` answers. */
public class WorklogsListInterjectionsReply(json: JsonObject) : Model(json) {
    /** `entries`. Known by inference only. */
    public val entries: List<WorklogEntry>? get() = maybe("entries", Forms.list(WorklogEntry))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<WorklogsListInterjectionsReply>() {
        override fun make(json: JsonObject): WorklogsListInterjectionsReply = WorklogsListInterjectionsReply(json)
    }
}

/** What `worklogs.list` answers. */
public class WorklogsListReply(json: JsonObject) : Model(json) {
    /** `entries`. Known by inference only. */
    public val entries: List<WorklogEntry>? get() = maybe("entries", Forms.list(WorklogEntry))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<WorklogsListReply>() {
        override fun make(json: JsonObject): WorklogsListReply = WorklogsListReply(json)
    }
}

/** The parameter `sort_dir` of `worklogs.list`. */
@JvmInline
public value class WorklogsListSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsListSortDir>() {
        override fun make(value: String): WorklogsListSortDir = WorklogsListSortDir(value)

        /** `asc` */
        public val ASC: WorklogsListSortDir get() = WorklogsListSortDir("asc")

        /** `desc` */
        public val DESC: WorklogsListSortDir get() = WorklogsListSortDir("desc")
    }
}

/** The parameter `type` of `worklogs.list`. */
@JvmInline
public value class WorklogsListType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorklogsListType>() {
        override fun make(value: String): WorklogsListType = WorklogsListType(value)

        /** `entry` */
        public val ENTRY: WorklogsListType get() = WorklogsListType("entry")

        /** `interjection` */
        public val INTERJECTION: WorklogsListType get() = WorklogsListType("interjection")

        /** `info` */
        public val INFO: WorklogsListType get() = WorklogsListType("info")
    }
}
