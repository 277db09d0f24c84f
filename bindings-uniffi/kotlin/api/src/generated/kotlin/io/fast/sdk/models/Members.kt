// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.hasKey
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * An invitation as its sender sees it. The request fields (state, permissions, notify_options,
 * expires) hint at the rest.
 */
public class EntityInvitation(json: JsonObject) : Model(json) {
    /** Goes into the path of members.update_invitation and members.delete_invitation. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `state`. */
    public val state: EntityInvitationState? get() = maybe("state", EntityInvitationState)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    public companion object : ModelForm<EntityInvitation>() {
        override fun make(json: JsonObject): EntityInvitation = EntityInvitation(json)
    }
}

/** The member `state` of `EntityInvitation`. */
@JvmInline
public value class EntityInvitationState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<EntityInvitationState>() {
        override fun make(value: String): EntityInvitationState = EntityInvitationState(value)

        /** `pending` */
        public val PENDING: EntityInvitationState get() = EntityInvitationState("pending")

        /** `accepted` */
        public val ACCEPTED: EntityInvitationState get() = EntityInvitationState("accepted")

        /** `declined` */
        public val DECLINED: EntityInvitationState get() = EntityInvitationState("declined")
    }
}

/** State of an invitation. */
@JvmInline
public value class InvitationState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<InvitationState>() {
        override fun make(value: String): InvitationState = InvitationState(value)

        /** `pending` */
        public val PENDING: InvitationState get() = InvitationState("pending")

        /** `accepted` */
        public val ACCEPTED: InvitationState get() = InvitationState("accepted")

        /** `declined` */
        public val DECLINED: InvitationState get() = InvitationState("declined")
    }
}

/** `InvitationUpdate`, as the API describes it. */
public class InvitationUpdate(json: JsonObject) : Model(json) {
    /** State of an invitation. One of `pending`, `accepted`, `declined`. */
    public val state: InvitationState? get() = maybe("state", InvitationState)

    /**
     * Role that can be granted. org takes admin and member, workspace also guest, share also guest
     * and view. One of `admin`, `member`, `guest`, `view`.
     */
    public val permissions: MemberRole? get() = maybe("permissions", MemberRole)

    /** What the member is told. The list is not published; two values are known. */
    public val notifyOptions: NotifyPreference? get() = maybe("notify_options", NotifyPreference)

    /** End of the membership as date and time. */
    public val expires: String? get() = maybe("expires", Forms.text)

    public companion object : ModelForm<InvitationUpdate>() {
        override fun make(json: JsonObject): InvitationUpdate = InvitationUpdate(json)
    }
}

/**
 * A user as a member; the fields of User come along. The role, the notification preference and the
 * end of the membership come too, under keys no source shows.
 */
public class Member(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `account_type`. From output level `terse` on. */
    public val accountType: MemberAccountType? get() = maybe("account_type", MemberAccountType)

    /** `first_name`. From output level `terse` on. */
    public val firstName: String? get() = maybe("first_name", Forms.text)

    /** `last_name`. From output level `terse` on. */
    public val lastName: String? get() = maybe("last_name", Forms.text)

    /** `email_address`. */
    public val emailAddress: String? get() = maybe("email_address", Forms.text)

    /** URL of the photo. From output level `terse` on. */
    public val profilePic: String? get() = maybe("profile_pic", Forms.text)

    /** pending = invited and without an account so far. */
    public val status: MemberStatus? get() = maybe("status", MemberStatus)

    /** The open invitation of a pending member; null on an active one. */
    public val invite: MemberInvite? get() = maybe("invite", MemberInvite)

    public companion object : ModelForm<Member>() {
        override fun make(json: JsonObject): Member = Member(json)
    }
}

/** The member `account_type` of `Member`. */
@JvmInline
public value class MemberAccountType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MemberAccountType>() {
        override fun make(value: String): MemberAccountType = MemberAccountType(value)

        /** `human` */
        public val HUMAN: MemberAccountType get() = MemberAccountType("human")

        /** `agent` */
        public val AGENT: MemberAccountType get() = MemberAccountType("agent")
    }
}

/** `MemberAdd`, as the API describes it. */
public class MemberAdd(json: JsonObject) : Model(json) {
    /**
     * Role that can be granted. org takes admin and member, workspace also guest, share also guest
     * and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
     */
    public val permissions: MemberRole? get() = maybe("permissions", MemberRole)

    /** What the member is told. The list is not published; two values are known. */
    public val notifyOptions: NotifyPreference? get() = maybe("notify_options", NotifyPreference)

    /**
     * End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"`
     * or `""` clears it.
     */
    public val expires: String? get() = maybe("expires", Forms.text)

    /** Send the mail again, 60 seconds after the first at the earliest. */
    public val forceNotification: Boolean? get() = maybe("force_notification", Forms.boolean)

    /** Words for the invitation mail. */
    public val message: String? get() = maybe("message", Forms.text)

    /** End of the invitation, YYYY-MM-DD HH:MM:SS UTC. */
    public val invitationExpires: String? get() = maybe("invitation_expires", Forms.text)

    public companion object : ModelForm<MemberAdd>() {
        override fun make(json: JsonObject): MemberAdd = MemberAdd(json)
    }
}

/** The open invitation of a pending member; null on an active one. */
public class MemberInvite(json: JsonObject) : Model(json) {
    /** Invitation ID. */
    public val id: String? get() = maybe("id", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** YYYY-MM-DD HH:MM:SS UTC, or null without an end. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    public companion object : ModelForm<MemberInvite>() {
        override fun make(json: JsonObject): MemberInvite = MemberInvite(json)
    }
}

/**
 * Role that can be granted. org takes admin and member, workspace also guest, share also guest and
 * view.
 */
@JvmInline
public value class MemberRole(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MemberRole>() {
        override fun make(value: String): MemberRole = MemberRole(value)

        /** `admin` */
        public val ADMIN: MemberRole get() = MemberRole("admin")

        /** `member` */
        public val MEMBER: MemberRole get() = MemberRole("member")

        /** `guest` */
        public val GUEST: MemberRole get() = MemberRole("guest")

        /** `view` */
        public val VIEW: MemberRole get() = MemberRole("view")
    }
}

/** pending = invited and without an account so far. */
@JvmInline
public value class MemberStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MemberStatus>() {
        override fun make(value: String): MemberStatus = MemberStatus(value)

        /** `active` */
        public val ACTIVE: MemberStatus get() = MemberStatus("active")

        /** `pending` */
        public val PENDING: MemberStatus get() = MemberStatus("pending")
    }
}

/** `MemberUpdate`, as the API describes it. */
public class MemberUpdate(json: JsonObject) : Model(json) {
    /**
     * Role that can be granted. org takes admin and member, workspace also guest, share also guest
     * and view. One of `admin`, `member`, `guest`, `view`.
     */
    public val permissions: MemberRole? get() = maybe("permissions", MemberRole)

    /** What the member is told. The list is not published; two values are known. On: workspace. */
    public val notifications: NotifyPreference? get() = maybe("notifications", NotifyPreference)

    /** What the member is told. The list is not published; two values are known. On: share. */
    public val notifyOptions: NotifyPreference? get() = maybe("notify_options", NotifyPreference)

    /**
     * End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or
     * `""` clears it.
     */
    public val expires: String? get() = maybe("expires", Forms.text)

    public companion object : ModelForm<MemberUpdate>() {
        override fun make(json: JsonObject): MemberUpdate = MemberUpdate(json)
    }
}

/** What to do with it. */
@JvmInline
public value class MembersAnswerInvitationAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MembersAnswerInvitationAction>() {
        override fun make(value: String): MembersAnswerInvitationAction = MembersAnswerInvitationAction(value)

        /** `accept` */
        public val ACCEPT: MembersAnswerInvitationAction get() = MembersAnswerInvitationAction("accept")

        /** `decline` */
        public val DECLINE: MembersAnswerInvitationAction get() = MembersAnswerInvitationAction("decline")
    }
}

/** What `members.get` answers. */
public sealed class MembersGetReply(json: JsonElement) : Union(json) {
    /** Has one of `id`, `account_type`, `first_name`, `last_name`, `email_address`, `profile_pic`, `status`, `invite`. */
    public class Member(json: JsonElement) : MembersGetReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.Member get() = io.fast.sdk.models.Member.read(json)
    }

    /** Has one of `member`, `user`. */
    public class Object(json: JsonElement) : MembersGetReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.MembersGetReplyObject get() = io.fast.sdk.models.MembersGetReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : MembersGetReply(json)

    public companion object : Form<MembersGetReply>() {
        override fun read(json: JsonElement): MembersGetReply = when {
            json.hasKey("id", "account_type", "first_name", "last_name", "email_address", "profile_pic", "status", "invite") -> Member(json)
            json.hasKey("member", "user") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `MembersGetReply`. */
public class MembersGetReplyObject(json: JsonObject) : Model(json) {
    /**
     * A user as a member; the fields of User come along. The role, the notification preference and
     * the end of the membership come too, under keys no source shows.
     */
    public val member: Member? get() = maybe("member", Member)

    /**
     * A user as a member; the fields of User come along. The role, the notification preference and
     * the end of the membership come too, under keys no source shows.
     */
    public val user: Member? get() = maybe("user", Member)

    public companion object : ModelForm<MembersGetReplyObject>() {
        override fun make(json: JsonObject): MembersGetReplyObject = MembersGetReplyObject(json)
    }
}

/** What `members.list_invitations_by_state` answers. */
public class MembersListInvitationsByStateReply(json: JsonObject) : Model(json) {
    /** `invitations`. Known by inference only. */
    public val invitations: List<EntityInvitation>? get() = maybe("invitations", Forms.list(EntityInvitation))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<MembersListInvitationsByStateReply>() {
        override fun make(json: JsonObject): MembersListInvitationsByStateReply = MembersListInvitationsByStateReply(json)
    }
}

/** What `members.list_invitations` answers. */
public class MembersListInvitationsReply(json: JsonObject) : Model(json) {
    /** `invitations`. Known by inference only. */
    public val invitations: List<EntityInvitation>? get() = maybe("invitations", Forms.list(EntityInvitation))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<MembersListInvitationsReply>() {
        override fun make(json: JsonObject): MembersListInvitationsReply = MembersListInvitationsReply(json)
    }
}

/** What `members.list` answers. */
public class MembersListReply(json: JsonObject) : Model(json) {
    /** `users`. */
    public val users: List<Member>? get() = maybe("users", Forms.list(Member))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<MembersListReply>() {
        override fun make(json: JsonObject): MembersListReply = MembersListReply(json)
    }
}

/** What the member is told. The list is not published; two values are known. */
@JvmInline
public value class NotifyPreference(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<NotifyPreference>() {
        override fun make(value: String): NotifyPreference = NotifyPreference(value)

        /** `Notify me in app` */
        public val NOTIFY_ME_IN_APP: NotifyPreference get() = NotifyPreference("Notify me in app")

        /** `Notify me in app and via email` */
        public val NOTIFY_ME_IN_APP_AND_VIA_EMAIL: NotifyPreference get() = NotifyPreference("Notify me in app and via email")
    }
}
