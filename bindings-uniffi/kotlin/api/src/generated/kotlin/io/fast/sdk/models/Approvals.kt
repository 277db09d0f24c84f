// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonObject

/** `Approval`, as the API describes it. */
public class Approval(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** `status`. Known by inference only. */
    public val status: ApprovalStatus? get() = maybe("status", ApprovalStatus)

    /** `entity_type`. Known by inference only. */
    public val entityType: ApprovalEntityType? get() = maybe("entity_type", ApprovalEntityType)

    /** `entity_id`. Known by inference only. */
    public val entityId: String? get() = maybe("entity_id", Forms.text)

    /** `description`. Known by inference only. */
    public val description: String? get() = maybe("description", Forms.text)

    /** The one user asked. */
    public val approverId: String? get() = maybe("approver_id", Forms.text)

    /** For a file: its version when the request was made. */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    /** False: the file changed since; null: not about a file. */
    public val versionMatch: Boolean? get() = maybe("version_match", Forms.boolean)

    public companion object : ModelForm<Approval>() {
        override fun make(json: JsonObject): Approval = Approval(json)
    }
}

/** The member `entity_type` of `Approval`. */
@JvmInline
public value class ApprovalEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ApprovalEntityType>() {
        override fun make(value: String): ApprovalEntityType = ApprovalEntityType(value)

        /** `task` */
        public val TASK: ApprovalEntityType get() = ApprovalEntityType("task")

        /** `node` */
        public val NODE: ApprovalEntityType get() = ApprovalEntityType("node")

        /** `worklog_entry` */
        public val WORKLOG_ENTRY: ApprovalEntityType get() = ApprovalEntityType("worklog_entry")

        /** `share` */
        public val SHARE: ApprovalEntityType get() = ApprovalEntityType("share")
    }
}

/** The member `status` of `Approval`. */
@JvmInline
public value class ApprovalStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ApprovalStatus>() {
        override fun make(value: String): ApprovalStatus = ApprovalStatus(value)

        /** `pending` */
        public val PENDING: ApprovalStatus get() = ApprovalStatus("pending")

        /** `approved` */
        public val APPROVED: ApprovalStatus get() = ApprovalStatus("approved")

        /** `rejected` */
        public val REJECTED: ApprovalStatus get() = ApprovalStatus("rejected")
    }
}

/** The parameter `entity_type` of `approvals.create`. */
@JvmInline
public value class ApprovalsCreateEntityType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ApprovalsCreateEntityType>() {
        override fun make(value: String): ApprovalsCreateEntityType = ApprovalsCreateEntityType(value)

        /** `task` */
        public val TASK: ApprovalsCreateEntityType get() = ApprovalsCreateEntityType("task")

        /** `node` */
        public val NODE: ApprovalsCreateEntityType get() = ApprovalsCreateEntityType("node")

        /** `worklog_entry` */
        public val WORKLOG_ENTRY: ApprovalsCreateEntityType get() = ApprovalsCreateEntityType("worklog_entry")

        /** `share` */
        public val SHARE: ApprovalsCreateEntityType get() = ApprovalsCreateEntityType("share")
    }
}

/** What `approvals.create` answers. */
public class ApprovalsCreateReply(json: JsonObject) : Model(json) {
    /** `Approval`, as the API describes it. Known by inference only. */
    public val approval: Approval? get() = maybe("approval", Approval)

    public companion object : ModelForm<ApprovalsCreateReply>() {
        override fun make(json: JsonObject): ApprovalsCreateReply = ApprovalsCreateReply(json)
    }
}

/** What `approvals.get` answers. */
public class ApprovalsGetReply(json: JsonObject) : Model(json) {
    /** `Approval`, as the API describes it. Known by inference only. */
    public val approval: Approval? get() = maybe("approval", Approval)

    public companion object : ModelForm<ApprovalsGetReply>() {
        override fun make(json: JsonObject): ApprovalsGetReply = ApprovalsGetReply(json)
    }
}

/** What `approvals.list` answers. */
public class ApprovalsListReply(json: JsonObject) : Model(json) {
    /** `approvals`. Known by inference only. */
    public val approvals: List<Approval>? get() = maybe("approvals", Forms.list(Approval))

    /** `OffsetPagination`, as the API describes it. Known by inference only. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ApprovalsListReply>() {
        override fun make(json: JsonObject): ApprovalsListReply = ApprovalsListReply(json)
    }
}

/** The parameter `status` of `approvals.list`. */
@JvmInline
public value class ApprovalsListStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ApprovalsListStatus>() {
        override fun make(value: String): ApprovalsListStatus = ApprovalsListStatus(value)

        /** `pending` */
        public val PENDING: ApprovalsListStatus get() = ApprovalsListStatus("pending")

        /** `approved` */
        public val APPROVED: ApprovalsListStatus get() = ApprovalsListStatus("approved")

        /** `rejected` */
        public val REJECTED: ApprovalsListStatus get() = ApprovalsListStatus("rejected")
    }
}

/** The parameter `action` of `approvals.resolve`. */
@JvmInline
public value class ApprovalsResolveAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ApprovalsResolveAction>() {
        override fun make(value: String): ApprovalsResolveAction = ApprovalsResolveAction(value)

        /** `approve` */
        public val APPROVE: ApprovalsResolveAction get() = ApprovalsResolveAction("approve")

        /** `reject` */
        public val REJECT: ApprovalsResolveAction get() = ApprovalsResolveAction("reject")
    }
}

/** What `approvals.resolve` answers. */
public class ApprovalsResolveReply(json: JsonObject) : Model(json) {
    /** `Approval`, as the API describes it. Known by inference only. */
    public val approval: Approval? get() = maybe("approval", Approval)

    public companion object : ModelForm<ApprovalsResolveReply>() {
        override fun make(json: JsonObject): ApprovalsResolveReply = ApprovalsResolveReply(json)
    }
}

/** What `approvals.update` answers. */
public class ApprovalsUpdateReply(json: JsonObject) : Model(json) {
    /** `Approval`, as the API describes it. Known by inference only. */
    public val approval: Approval? get() = maybe("approval", Approval)

    public companion object : ModelForm<ApprovalsUpdateReply>() {
        override fun make(json: JsonObject): ApprovalsUpdateReply = ApprovalsUpdateReply(json)
    }
}
