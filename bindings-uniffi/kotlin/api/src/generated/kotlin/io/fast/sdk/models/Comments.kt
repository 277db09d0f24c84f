// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** `Comment`, as the API describes it. */
public class Comment(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** The workspace, share or node commented on. */
    public val entityId: String? get() = maybe("entity_id", Forms.text)

    /** User ID of the author. */
    public val profileId: String? get() = maybe("profile_id", Forms.text)

    /** The comment this one answers. */
    public val parentId: String? get() = maybe("parent_id", Forms.text)

    /** `node_id`. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `body`. */
    public val body: String? get() = maybe("body", Forms.text)

    /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
    public val reference: CommentReference? get() = maybe("reference", CommentReference)

    /** `properties`. */
    public val properties: JsonElement? get() = maybe("properties", Forms.any)

    /** `linked_entity_type`. No longer to be used. */
    public val linkedEntityType: CommentLinkedEntityType? get() = maybe("linked_entity_type", CommentLinkedEntityType)

    /** `linked_entity_id`. No longer to be used. */
    public val linkedEntityId: String? get() = maybe("linked_entity_id", Forms.text)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name. Known by inference
     * only.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<Comment>() {
        override fun make(json: JsonObject): Comment = Comment(json)
    }
}

/**
 * An attached object: a file or folder, sign envelope, share, file share or workspace. With
 * available false show no name.
 */
public class CommentAttachment(json: JsonObject) : Model(json) {
    /** `target_id`. Known by inference only. */
    public val targetId: String? get() = maybe("target_id", Forms.text)

    /** Whether the caller may see the object. */
    public val available: Boolean? get() = maybe("available", Forms.boolean)

    /** `name`. Known by inference only. */
    public val name: String? get() = maybe("name", Forms.text)

    public companion object : ModelForm<CommentAttachment>() {
        override fun make(json: JsonObject): CommentAttachment = CommentAttachment(json)
    }
}

/** `CommentAttachmentList`, as the API describes it. */
public class CommentAttachmentList(json: JsonObject) : Model(json) {
    /** `attachments`. */
    public val attachments: List<CommentAttachment>? get() = maybe("attachments", Forms.list(CommentAttachment))

    public companion object : ModelForm<CommentAttachmentList>() {
        override fun make(json: JsonObject): CommentAttachmentList = CommentAttachmentList(json)
    }
}

/** `CommentCreate`, as the API describes it. */
public class CommentCreate(json: JsonObject) : Model(json) {
    /**
     * Text with its mention tags (&#64;\[user:USER_ID:Display Name\]), not blank; at most 500
     * characters without the tags, except that a tag inside code counts in full and notifies
     * nobody. Characters, not bytes. 1 to 8192 characters.
     */
    public val body: String get() = need("body", Forms.text)

    /** The comment this one answers. */
    public val parentId: String? get() = maybe("parent_id", Forms.text)

    /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
    public val reference: CommentReference? get() = maybe("reference", CommentReference)

    /** Free key-value data. */
    public val properties: JsonElement? get() = maybe("properties", Forms.any)

    /** Attach one object. Read on creation only. */
    public val targetId: String? get() = maybe("target_id", Forms.text)

    /** Attach several objects. Read on creation only. 1 to 25 items. */
    public val targetIds: List<String>? get() = maybe("target_ids", Forms.list(Forms.text))

    /**
     * Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
     * be used.
     */
    public val linkedEntityType: CommentCreateLinkedEntityType? get() = maybe("linked_entity_type", CommentCreateLinkedEntityType)

    /** Gone since 2026-07. No longer to be used. */
    public val linkedEntityId: String? get() = maybe("linked_entity_id", Forms.text)

    public companion object : ModelForm<CommentCreate>() {
        override fun make(json: JsonObject): CommentCreate = CommentCreate(json)
    }
}

/** Kind of workflow entity to link; gone since 2026-07. */
@JvmInline
public value class CommentCreateLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentCreateLinkedEntityType>() {
        override fun make(value: String): CommentCreateLinkedEntityType = CommentCreateLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentCreateLinkedEntityType get() = CommentCreateLinkedEntityType("task")

        /** `approval` */
        public val APPROVAL: CommentCreateLinkedEntityType get() = CommentCreateLinkedEntityType("approval")
    }
}

/** The member `linked_entity_type` of `Comment`. */
@JvmInline
public value class CommentLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentLinkedEntityType>() {
        override fun make(value: String): CommentLinkedEntityType = CommentLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentLinkedEntityType get() = CommentLinkedEntityType("task")

        /** `approval` */
        public val APPROVAL: CommentLinkedEntityType get() = CommentLinkedEntityType("approval")

        /** `workflow_review` */
        public val WORKFLOW_REVIEW: CommentLinkedEntityType get() = CommentLinkedEntityType("workflow_review")
    }
}

/** `CommentList`, as the API describes it. */
public class CommentList(json: JsonObject) : Model(json) {
    /** `comments`. Known by inference only. */
    public val comments: List<Comment>? get() = maybe("comments", Forms.list(Comment))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<CommentList>() {
        override fun make(json: JsonObject): CommentList = CommentList(json)
    }
}

/** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
public class CommentReference(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        type: CommentReferenceType? = null,
        timestamp: Double? = null,
        page: Long? = null,
        region: CommentReferenceRegion? = null,
        textSnippet: String? = null,
        exact: String? = null,
        prefix: String? = null,
        suffix: String? = null,
        startOffset: Long? = null,
        endOffset: Long? = null,
    ) : this(
        members(
            "type" gets type,
            "timestamp" gets timestamp,
            "page" gets page,
            "region" gets region,
            "text_snippet" gets textSnippet,
            "exact" gets exact,
            "prefix" gets prefix,
            "suffix" gets suffix,
            "start_offset" gets startOffset,
            "end_offset" gets endOffset,
        ),
    )

    /**
     * document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
     * image, video and audio are not given.
     */
    public val type: CommentReferenceType? get() = maybe("type", CommentReferenceType)

    /** Seconds in audio or video. At least 0. */
    public val timestamp: Double? get() = maybe("timestamp", Forms.number)

    /** Page of a document. At least 1. */
    public val page: Long? get() = maybe("page", Forms.integer)

    /** Part of an image or frame, each value as a share of the whole. */
    public val region: CommentReferenceRegion? get() = maybe("region", CommentReferenceRegion)

    /** Selected text on a page. */
    public val textSnippet: String? get() = maybe("text_snippet", Forms.text)

    /** The selected text word for word; the least a text anchor needs. At most 500 characters. */
    public val exact: String? get() = maybe("exact", Forms.text)

    /** Some 30 to 50 characters before it. At most 100 characters. */
    public val prefix: String? get() = maybe("prefix", Forms.text)

    /** Some 30 to 50 characters after it. At most 100 characters. */
    public val suffix: String? get() = maybe("suffix", Forms.text)

    /** Character offset of the start; a hint only. At least 0. */
    public val startOffset: Long? get() = maybe("start_offset", Forms.integer)

    /** Character offset of the end; a hint only. At least 0. */
    public val endOffset: Long? get() = maybe("end_offset", Forms.integer)

    public companion object : ModelForm<CommentReference>() {
        override fun make(json: JsonObject): CommentReference = CommentReference(json)
    }
}

/** Part of an image or frame, each value as a share of the whole. */
public class CommentReferenceRegion(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        x: Double? = null,
        y: Double? = null,
        width: Double? = null,
        height: Double? = null,
    ) : this(
        members(
            "x" gets x,
            "y" gets y,
            "width" gets width,
            "height" gets height,
        ),
    )

    /** `x`. 0 to 1. */
    public val x: Double? get() = maybe("x", Forms.number)

    /** `y`. 0 to 1. */
    public val y: Double? get() = maybe("y", Forms.number)

    /** `width`. 0 to 1. */
    public val width: Double? get() = maybe("width", Forms.number)

    /** `height`. 0 to 1. */
    public val height: Double? get() = maybe("height", Forms.number)

    public companion object : ModelForm<CommentReferenceRegion>() {
        override fun make(json: JsonObject): CommentReferenceRegion = CommentReferenceRegion(json)
    }
}

/**
 * document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
 * image, video and audio are not given.
 */
@JvmInline
public value class CommentReferenceType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentReferenceType>() {
        override fun make(value: String): CommentReferenceType = CommentReferenceType(value)

        /** `page` */
        public val PAGE: CommentReferenceType get() = CommentReferenceType("page")

        /** `document` */
        public val DOCUMENT: CommentReferenceType get() = CommentReferenceType("document")

        /** `text` */
        public val TEXT: CommentReferenceType get() = CommentReferenceType("text")
    }
}

/** `CommentResult`, as the API describes it. */
public class CommentResult(json: JsonObject) : Model(json) {
    /** `Comment`, as the API describes it. Known by inference only. */
    public val comment: Comment? get() = maybe("comment", Comment)

    public companion object : ModelForm<CommentResult>() {
        override fun make(json: JsonObject): CommentResult = CommentResult(json)
    }
}

/** Kind of workflow entity to link; gone since 2026-07. */
@JvmInline
public value class CommentsCreateForFileshareLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsCreateForFileshareLinkedEntityType>() {
        override fun make(value: String): CommentsCreateForFileshareLinkedEntityType = CommentsCreateForFileshareLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentsCreateForFileshareLinkedEntityType get() = CommentsCreateForFileshareLinkedEntityType("task")

        /** `approval` */
        public val APPROVAL: CommentsCreateForFileshareLinkedEntityType get() = CommentsCreateForFileshareLinkedEntityType("approval")
    }
}

/** Kind of workflow entity to link; gone since 2026-07. */
@JvmInline
public value class CommentsCreateForNodeLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsCreateForNodeLinkedEntityType>() {
        override fun make(value: String): CommentsCreateForNodeLinkedEntityType = CommentsCreateForNodeLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentsCreateForNodeLinkedEntityType get() = CommentsCreateForNodeLinkedEntityType("task")

        /** `approval` */
        public val APPROVAL: CommentsCreateForNodeLinkedEntityType get() = CommentsCreateForNodeLinkedEntityType("approval")
    }
}

/** Kind of workflow entity to link; gone since 2026-07. */
@JvmInline
public value class CommentsCreateLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsCreateLinkedEntityType>() {
        override fun make(value: String): CommentsCreateLinkedEntityType = CommentsCreateLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentsCreateLinkedEntityType get() = CommentsCreateLinkedEntityType("task")

        /** `approval` */
        public val APPROVAL: CommentsCreateLinkedEntityType get() = CommentsCreateLinkedEntityType("approval")
    }
}

/** What `comments.detach` answers. */
public class CommentsDetachReply(json: JsonObject) : Model(json) {
    /** `removed`. */
    public val removed: Boolean? get() = maybe("removed", Forms.boolean)

    /** `attachments`. Known by inference only. */
    public val attachments: List<CommentAttachment>? get() = maybe("attachments", Forms.list(CommentAttachment))

    public companion object : ModelForm<CommentsDetachReply>() {
        override fun make(json: JsonObject): CommentsDetachReply = CommentsDetachReply(json)
    }
}

/** The parameter `entity_type` of `comments.link`. */
@JvmInline
public value class CommentsLinkEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsLinkEntityType>() {
        override fun make(value: String): CommentsLinkEntityType = CommentsLinkEntityType(value)

        /** `task` */
        public val TASK: CommentsLinkEntityType get() = CommentsLinkEntityType("task")

        /** `workflow_review` */
        public val WORKFLOW_REVIEW: CommentsLinkEntityType get() = CommentsLinkEntityType("workflow_review")

        /** `approval` */
        public val APPROVAL: CommentsLinkEntityType get() = CommentsLinkEntityType("approval")
    }
}

/** Order by creation. */
@JvmInline
public value class CommentsListForFileshareSort(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsListForFileshareSort>() {
        override fun make(value: String): CommentsListForFileshareSort = CommentsListForFileshareSort(value)

        /** `asc` */
        public val ASC: CommentsListForFileshareSort get() = CommentsListForFileshareSort("asc")

        /** `desc` */
        public val DESC: CommentsListForFileshareSort get() = CommentsListForFileshareSort("desc")
    }
}

/** Order by creation. */
@JvmInline
public value class CommentsListForNodeSort(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsListForNodeSort>() {
        override fun make(value: String): CommentsListForNodeSort = CommentsListForNodeSort(value)

        /** `asc` */
        public val ASC: CommentsListForNodeSort get() = CommentsListForNodeSort("asc")

        /** `desc` */
        public val DESC: CommentsListForNodeSort get() = CommentsListForNodeSort("desc")

        /** `created` */
        public val CREATED: CommentsListForNodeSort get() = CommentsListForNodeSort("created")

        /** `-created` */
        public val CREATED_REVERSED: CommentsListForNodeSort get() = CommentsListForNodeSort("-created")
    }
}

/** The parameter `entity_type` of `comments.list_linked`. */
@JvmInline
public value class CommentsListLinkedEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsListLinkedEntityType>() {
        override fun make(value: String): CommentsListLinkedEntityType = CommentsListLinkedEntityType(value)

        /** `task` */
        public val TASK: CommentsListLinkedEntityType get() = CommentsListLinkedEntityType("task")

        /** `workflow_review` */
        public val WORKFLOW_REVIEW: CommentsListLinkedEntityType get() = CommentsListLinkedEntityType("workflow_review")

        /** `approval` */
        public val APPROVAL: CommentsListLinkedEntityType get() = CommentsListLinkedEntityType("approval")
    }
}

/** Order by creation. */
@JvmInline
public value class CommentsListSort(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CommentsListSort>() {
        override fun make(value: String): CommentsListSort = CommentsListSort(value)

        /** `asc` */
        public val ASC: CommentsListSort get() = CommentsListSort("asc")

        /** `desc` */
        public val DESC: CommentsListSort get() = CommentsListSort("desc")

        /** `created` */
        public val CREATED: CommentsListSort get() = CommentsListSort("created")

        /** `-created` */
        public val CREATED_REVERSED: CommentsListSort get() = CommentsListSort("-created")
    }
}
