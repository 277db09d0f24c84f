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
import io.fast.sdk.models.Entity
import io.fast.sdk.models.EntityInvitation
import io.fast.sdk.models.InvitationState
import io.fast.sdk.models.Member
import io.fast.sdk.models.MemberRole
import io.fast.sdk.models.MembersAnswerInvitationAction
import io.fast.sdk.models.MembersGetReply
import io.fast.sdk.models.MembersListInvitationsByStateReply
import io.fast.sdk.models.MembersListInvitationsReply
import io.fast.sdk.models.MembersListReply
import io.fast.sdk.models.NotifyPreference
import kotlinx.serialization.json.JsonElement

/** Operations on members. */
public class MembersArea(caller: Caller) : Area(caller) {
    /**
     * Add a user as member, or invite somebody by e-mail address.
     *
     * A user ID adds that user. An address adds the user who has it, else sends an invitation and
     * makes a pending member. Needs the right to manage members.
     *
     * `members.add`: `POST /{entity}/{entity_id}/members/{email_or_user_id}/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: Added or invited.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param emailOrUserId A 19-digit user ID or an e-mail address.
     * @param permissions Role that can be granted. org takes admin and member, workspace also
     *   guest, share also guest and view. One of `admin`, `member`, `guest`, `view`. Default:
     *   `member`.
     * @param notifyOptions What the member is told. The list is not published; two values are
     *   known.
     * @param expires End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears
     *   it. `"null"` or `""` clears it.
     * @param forceNotification Send the mail again, 60 seconds after the first at the earliest.
     * @param message Words for the invitation mail.
     * @param invitationExpires End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
     */
    public suspend fun add(
        entity: Entity,
        entityId: String,
        emailOrUserId: String,
        permissions: MemberRole? = null,
        notifyOptions: NotifyPreference? = null,
        expires: Change<String>? = null,
        forceNotification: Boolean? = null,
        message: String? = null,
        invitationExpires: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.add",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "email_or_user_id" gets emailOrUserId,
            "permissions" gets permissions,
            "notify_options" gets notifyOptions,
            "expires" gets expires,
            "force_notification" gets forceNotification,
            "message" gets message,
            "invitation_expires" gets invitationExpires,
        ),
        options,
        Forms.any,
    )

    /**
     * Accept or decline an invitation with the key from its e-mail.
     *
     * `members.answer_invitation`: `POST
     * /{entity}/{entity_id}/members/join/{invitation_key}/{action}/`.
     *
     * Reply: Answered.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param invitationKey Key from the invitation's link.
     * @param action What to do with it. One of `accept`, `decline`.
     */
    public suspend fun answerInvitation(
        entity: Entity,
        entityId: String,
        invitationKey: String,
        action: MembersAnswerInvitationAction,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.answer_invitation",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "invitation_key" gets invitationKey,
            "action" gets action,
        ),
        options,
        Forms.any,
    )

    /**
     * Revoke an invitation.
     *
     * Takes the pending member out of the member list too.
     *
     * `members.delete_invitation`: `DELETE
     * /{entity}/{entity_id}/members/invitation/{invitation_id}/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Revoked.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param invitationId ID of the invitation, or the invited address.
     */
    public suspend fun deleteInvitation(
        entity: Entity,
        entityId: String,
        invitationId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.delete_invitation",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "invitation_id" gets invitationId,
        ),
        options,
        Forms.any,
    )

    /**
     * Read one membership.
     *
     * Role, state of the invitation, notification preference and end of the membership.
     *
     * `members.get`: `GET /{entity}/{entity_id}/member/{user_id}/details/`.
     *
     * Reply: The membership.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     */
    public suspend fun get(
        entity: Entity,
        entityId: String,
        userId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): MembersGetReply = caller.call(
        "members.get",
        Params("entity" gets entity, "entity_id" gets entityId, "user_id" gets userId),
        options,
        MembersGetReply,
    )

    /**
     * Join without an invitation.
     *
     * An organization takes users of its authorized e-mail domain, a workspace those its join
     * permission admits, a share those its access option admits.
     *
     * `members.join`: `POST /{entity}/{entity_id}/members/join/`.
     *
     * Reply: Joined.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    public suspend fun join(
        entity: Entity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.join",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * End the caller's own membership.
     *
     * Not possible for the owner, who hands over or closes first.
     *
     * `members.leave`: `DELETE /{entity}/{entity_id}/member/`. What it takes away is gone for good,
     * or for others.
     *
     * Reply: Left.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     */
    public suspend fun leave(
        entity: Entity,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.leave",
        Params("entity" gets entity, "entity_id" gets entityId),
        options,
        Forms.any,
    )

    /**
     * List the members, invited ones included.
     *
     * Who is invited but has no account yet is in the list with status pending and an invite;
     * invite.id is what members.delete_invitation takes.
     *
     * `members.list`: `GET /{entity}/{entity_id}/members/list/`.
     *
     * Reply: One page of members.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun list(
        entity: Entity,
        entityId: String,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MembersListReply, Member> = caller.pages(
        "members.list",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        MembersListReply,
        Member,
    )

    /**
     * List the invitations an organization, workspace or share has sent.
     *
     * Pending ones. Any member of an organization may ask.
     *
     * `members.list_invitations`: `GET /{entity}/{entity_id}/members/invitations/list/`.
     *
     * Reply: The invitations.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listInvitations(
        entity: Entity,
        entityId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MembersListInvitationsReply, EntityInvitation> = caller.pages(
        "members.list_invitations",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        MembersListInvitationsReply,
        EntityInvitation,
    )

    /**
     * List the sent invitations that are in one state.
     *
     * `members.list_invitations_by_state`: `GET
     * /{entity}/{entity_id}/members/invitations/list/{state}/`.
     *
     * Reply: The invitations.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param state The state. One of `pending`, `accepted`, `declined`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listInvitationsByState(
        entity: Entity,
        entityId: String,
        state: InvitationState,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MembersListInvitationsByStateReply, EntityInvitation> = caller.pages(
        "members.list_invitations_by_state",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "state" gets state,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        MembersListInvitationsByStateReply,
        EntityInvitation,
    )

    /**
     * Remove a member.
     *
     * Not the owner. Needs the right to manage members.
     *
     * `members.remove`: `DELETE /{entity}/{entity_id}/members/{email_or_user_id}/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Removed.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param emailOrUserId A 19-digit user ID or an e-mail address.
     */
    public suspend fun remove(
        entity: Entity,
        entityId: String,
        emailOrUserId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.remove",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "email_or_user_id" gets emailOrUserId,
        ),
        options,
        Forms.any,
    )

    /**
     * Hand the ownership to another member.
     *
     * Owner only. The owner until then becomes admin.
     *
     * `members.transfer_ownership`: `POST
     * /{entity}/{entity_id}/member/{user_id}/transfer_ownership/`. Not sent again when its outcome
     * is unknown. What it takes away is gone for good, or for others.
     *
     * Reply: Handed over.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     */
    public suspend fun transferOwnership(
        entity: Entity,
        entityId: String,
        userId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.transfer_ownership",
        Params("entity" gets entity, "entity_id" gets entityId, "user_id" gets userId),
        options,
        Forms.any,
    )

    /**
     * Change a member's role, notifications or end of membership.
     *
     * Only the fields sent change. The role owner is given with members.transfer_ownership only.
     *
     * `members.update`: `POST /{entity}/{entity_id}/member/{user_id}/update/`.
     *
     * At least one field is given.
     *
     * Reply: The changed membership.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param userId Profile id or email address of the user, or `me` for the signed-in user.
     * @param permissions Role that can be granted. org takes admin and member, workspace also
     *   guest, share also guest and view. One of `admin`, `member`, `guest`, `view`.
     * @param notifications What the member is told. The list is not published; two values are
     *   known.
     * @param notifyOptions What the member is told. The list is not published; two values are
     *   known.
     * @param expires End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it.
     *   `"null"` or `""` clears it.
     */
    public suspend fun update(
        entity: Entity,
        entityId: String,
        userId: String,
        permissions: MemberRole? = null,
        notifications: NotifyPreference? = null,
        notifyOptions: NotifyPreference? = null,
        expires: Change<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.update",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "user_id" gets userId,
            "permissions" gets permissions,
            "notifications" gets notifications,
            "notify_options" gets notifyOptions,
            "expires" gets expires,
        ),
        options,
        Forms.any,
    )

    /**
     * Send an invitation again, or change its state, role or end.
     *
     * state accepted or declined also is how the invited user answers one invitation by ID
     * (workspaces and shares). Which fields make the service send the mail again is not documented.
     * users.accept_invitation and users.decline_invitation answer without the entity.
     *
     * `members.update_invitation`: `POST
     * /{entity}/{entity_id}/members/invitation/{invitation_id}/`. Not sent again when its outcome
     * is unknown.
     *
     * Reply: The changed invitation.
     *
     * @param entity Kind of profile the path addresses, where organizations share it too. One of
     *   `org`, `workspace`, `share`.
     * @param entityId Profile id or custom name of the org, workspace or share.
     * @param invitationId ID of the invitation, or the invited address.
     * @param state State of an invitation. One of `pending`, `accepted`, `declined`.
     * @param permissions Role that can be granted. org takes admin and member, workspace also
     *   guest, share also guest and view. One of `admin`, `member`, `guest`, `view`.
     * @param notifyOptions What the member is told. The list is not published; two values are
     *   known.
     * @param expires End of the membership as date and time.
     */
    public suspend fun updateInvitation(
        entity: Entity,
        entityId: String,
        invitationId: String,
        state: InvitationState? = null,
        permissions: MemberRole? = null,
        notifyOptions: NotifyPreference? = null,
        expires: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "members.update_invitation",
        Params(
            "entity" gets entity,
            "entity_id" gets entityId,
            "invitation_id" gets invitationId,
            "state" gets state,
            "permissions" gets permissions,
            "notify_options" gets notifyOptions,
            "expires" gets expires,
        ),
        options,
        Forms.any,
    )
}
