// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** An invitation to an org, workspace or share. */
public class Invitation(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String? get() = maybe("id", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val expires: String? get() = maybe("expires", Forms.loose)

    public companion object : ModelForm<Invitation>() {
        override fun make(json: JsonObject): Invitation = Invitation(json)
    }
}

/** A user. The levels standard and full add fields that no source lists. */
public class User(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `account_type`. From output level `terse` on. */
    public val accountType: UserAccountType? get() = maybe("account_type", UserAccountType)

    /** `first_name`. From output level `terse` on. */
    public val firstName: String? get() = maybe("first_name", Forms.text)

    /** `last_name`. From output level `terse` on. */
    public val lastName: String? get() = maybe("last_name", Forms.text)

    /** `email_address`. */
    public val emailAddress: String? get() = maybe("email_address", Forms.text)

    /** URL of the photo. From output level `terse` on. */
    public val profilePic: String? get() = maybe("profile_pic", Forms.text)

    public companion object : ModelForm<User>() {
        override fun make(json: JsonObject): User = User(json)
    }
}

/** The member `account_type` of `User`. */
@JvmInline
public value class UserAccountType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UserAccountType>() {
        override fun make(value: String): UserAccountType = UserAccountType(value)

        /** `human` */
        public val HUMAN: UserAccountType get() = UserAccountType("human")

        /** `agent` */
        public val AGENT: UserAccountType get() = UserAccountType("agent")
    }
}

/** `UserInstructions`, as the API describes it. */
public class UserInstructions(json: JsonObject) : Model(json) {
    /** Markdown; empty when nothing was written. */
    public val content: String? get() = maybe("content", Forms.text)

    public companion object : ModelForm<UserInstructions>() {
        override fun make(json: JsonObject): UserInstructions = UserInstructions(json)
    }
}

/** What `users.accept_all_invitations` answers. */
public class UsersAcceptAllInvitationsReply(json: JsonObject) : Model(json) {
    /** Invitations that were refused and stay pending. */
    public val refused: List<JsonElement>? get() = maybe("refused", Forms.list(Forms.any))

    public companion object : ModelForm<UsersAcceptAllInvitationsReply>() {
        override fun make(json: JsonObject): UsersAcceptAllInvitationsReply = UsersAcceptAllInvitationsReply(json)
    }
}

/** What `users.create` answers. */
public class UsersCreateReply(json: JsonObject) : Model(json) {
    /** Session JWT of a new account; absent where an email tells how to go on. */
    public val authToken: Secret? get() = maybe("auth_token", Forms.secret)

    public companion object : ModelForm<UsersCreateReply>() {
        override fun make(json: JsonObject): UsersCreateReply = UsersCreateReply(json)
    }
}

/** What `users.list_invitations` answers. */
public class UsersListInvitationsReply(json: JsonObject) : Model(json) {
    /** `invitations`. Known by inference only. */
    public val invitations: List<Invitation>? get() = maybe("invitations", Forms.list(Invitation))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<UsersListInvitationsReply>() {
        override fun make(json: JsonObject): UsersListInvitationsReply = UsersListInvitationsReply(json)
    }
}

/** What `users.list_shares` answers. */
public class UsersListSharesReply(json: JsonObject) : Model(json) {
    /** `shares`. */
    public val shares: List<Share>? get() = maybe("shares", Forms.list(Share))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<UsersListSharesReply>() {
        override fun make(json: JsonObject): UsersListSharesReply = UsersListSharesReply(json)
    }
}

/** The parameter `state` of `users.set_autosync`. */
@JvmInline
public value class UsersSetAutosyncState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<UsersSetAutosyncState>() {
        override fun make(value: String): UsersSetAutosyncState = UsersSetAutosyncState(value)

        /** `enable` */
        public val ENABLE: UsersSetAutosyncState get() = UsersSetAutosyncState("enable")

        /** `disable` */
        public val DISABLE: UsersSetAutosyncState get() = UsersSetAutosyncState("disable")
    }
}
