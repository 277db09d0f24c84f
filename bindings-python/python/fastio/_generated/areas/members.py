# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Members(Area):
    """Operations on members."""

    def add(
        self,
        entity: models.Entity,
        entity_id: str,
        email_or_user_id: str,
        *,
        permissions: models.MemberRole | NotGiven = NOT_GIVEN,
        notify_options: models.NotifyPreference | NotGiven = NOT_GIVEN,
        expires: str | None | NotGiven = NOT_GIVEN,
        force_notification: bool | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        invitation_expires: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Add a user as member, or invite somebody by e-mail address.

        A user ID adds that user. An address adds the user who has it, else sends an invitation
        and makes a pending member. Needs the right to manage members.

        `members.add`: `POST /{entity}/{entity_id}/members/{email_or_user_id}/`. Not sent again
        when its outcome is unknown.

        Reply: Added or invited.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            email_or_user_id: A 19-digit user ID or an e-mail address.
            permissions: Role that can be granted. org takes admin and member, workspace also
                guest, share also guest and view. One of `admin`, `member`, `guest`, `view`.
                Default: `member`.
            notify_options: What the member is told. The list is not published; two values are
                known.
            expires: End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string
                clears it. `"null"` or `""` clears it.
            force_notification: Send the mail again, 60 seconds after the first at the earliest.
            message: Words for the invitation mail.
            invitation_expires: End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
        """
        return self._any(
            "members.add",
            {
                "entity": entity,
                "entity_id": entity_id,
                "email_or_user_id": email_or_user_id,
                "permissions": permissions,
                "notify_options": notify_options,
                "expires": expires,
                "force_notification": force_notification,
                "message": message,
                "invitation_expires": invitation_expires,
            },
            options,
        )

    def answer_invitation(
        self,
        entity: models.Entity,
        entity_id: str,
        invitation_key: str,
        action: models.MembersAnswerInvitationAction,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Accept or decline an invitation with the key from its e-mail.

        `members.answer_invitation`: `POST
        /{entity}/{entity_id}/members/join/{invitation_key}/{action}/`.

        Reply: Answered.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            invitation_key: Key from the invitation's link.
            action: What to do with it. One of `accept`, `decline`.
        """
        return self._any(
            "members.answer_invitation",
            {
                "entity": entity,
                "entity_id": entity_id,
                "invitation_key": invitation_key,
                "action": action,
            },
            options,
        )

    def delete_invitation(
        self,
        entity: models.Entity,
        entity_id: str,
        invitation_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Revoke an invitation.

        Takes the pending member out of the member list too.

        `members.delete_invitation`: `DELETE
        /{entity}/{entity_id}/members/invitation/{invitation_id}/`. What it takes away is gone
        for good, or for others.

        Reply: Revoked.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            invitation_id: ID of the invitation, or the invited address.
        """
        return self._any(
            "members.delete_invitation",
            {"entity": entity, "entity_id": entity_id, "invitation_id": invitation_id},
            options,
        )

    def get(
        self,
        entity: models.Entity,
        entity_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> models.MembersGetReply:
        """Read one membership.

        Role, state of the invitation, notification preference and end of the membership.

        `members.get`: `GET /{entity}/{entity_id}/member/{user_id}/details/`.

        Reply: The membership.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
        """
        return self._call(
            "members.get",
            {"entity": entity, "entity_id": entity_id, "user_id": user_id},
            "MembersGetReply",
            options,
        )

    def join(self, entity: models.Entity, entity_id: str, **options: Unpack[CallOptions]) -> Any:
        """Join without an invitation.

        An organization takes users of its authorized e-mail domain, a workspace those its join
        permission admits, a share those its access option admits.

        `members.join`: `POST /{entity}/{entity_id}/members/join/`.

        Reply: Joined.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return self._any("members.join", {"entity": entity, "entity_id": entity_id}, options)

    def leave(self, entity: models.Entity, entity_id: str, **options: Unpack[CallOptions]) -> Any:
        """End the caller's own membership.

        Not possible for the owner, who hands over or closes first.

        `members.leave`: `DELETE /{entity}/{entity_id}/member/`. What it takes away is gone for
        good, or for others.

        Reply: Left.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return self._any("members.leave", {"entity": entity, "entity_id": entity_id}, options)

    def list(
        self,
        entity: models.Entity,
        entity_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.MembersListReply, models.Member]:
        """List the members, invited ones included.

        Who is invited but has no account yet is in the list with status pending and an invite;
        invite.id is what members.delete_invitation takes.

        `members.list`: `GET /{entity}/{entity_id}/members/list/`.

        Reply: One page of members.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "members.list",
            {
                "entity": entity,
                "entity_id": entity_id,
                "limit": limit,
                "offset": offset,
                "output": output,
            },
            "MembersListReply",
            "Member",
            options,
        )

    def list_invitations(
        self,
        entity: models.Entity,
        entity_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.MembersListInvitationsReply, models.EntityInvitation]:
        """List the invitations an organization, workspace or share has sent.

        Pending ones. Any member of an organization may ask.

        `members.list_invitations`: `GET /{entity}/{entity_id}/members/invitations/list/`.

        Reply: The invitations.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "members.list_invitations",
            {"entity": entity, "entity_id": entity_id, "limit": limit, "offset": offset},
            "MembersListInvitationsReply",
            "EntityInvitation",
            options,
        )

    def list_invitations_by_state(
        self,
        entity: models.Entity,
        entity_id: str,
        state: models.InvitationState,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.MembersListInvitationsByStateReply, models.EntityInvitation]:
        """List the sent invitations that are in one state.

        `members.list_invitations_by_state`: `GET
        /{entity}/{entity_id}/members/invitations/list/{state}/`.

        Reply: The invitations.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            state: The state. One of `pending`, `accepted`, `declined`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "members.list_invitations_by_state",
            {
                "entity": entity,
                "entity_id": entity_id,
                "state": state,
                "limit": limit,
                "offset": offset,
            },
            "MembersListInvitationsByStateReply",
            "EntityInvitation",
            options,
        )

    def remove(
        self,
        entity: models.Entity,
        entity_id: str,
        email_or_user_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Remove a member.

        Not the owner. Needs the right to manage members.

        `members.remove`: `DELETE /{entity}/{entity_id}/members/{email_or_user_id}/`. What it
        takes away is gone for good, or for others.

        Reply: Removed.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            email_or_user_id: A 19-digit user ID or an e-mail address.
        """
        return self._any(
            "members.remove",
            {"entity": entity, "entity_id": entity_id, "email_or_user_id": email_or_user_id},
            options,
        )

    def transfer_ownership(
        self,
        entity: models.Entity,
        entity_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Hand the ownership to another member.

        Owner only. The owner until then becomes admin.

        `members.transfer_ownership`: `POST
        /{entity}/{entity_id}/member/{user_id}/transfer_ownership/`. Not sent again when its
        outcome is unknown. What it takes away is gone for good, or for others.

        Reply: Handed over.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
        """
        return self._any(
            "members.transfer_ownership",
            {"entity": entity, "entity_id": entity_id, "user_id": user_id},
            options,
        )

    def update(
        self,
        entity: models.Entity,
        entity_id: str,
        user_id: str,
        *,
        permissions: models.MemberRole | NotGiven = NOT_GIVEN,
        notifications: models.NotifyPreference | NotGiven = NOT_GIVEN,
        notify_options: models.NotifyPreference | NotGiven = NOT_GIVEN,
        expires: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change a member's role, notifications or end of membership.

        Only the fields sent change. The role owner is given with members.transfer_ownership
        only.

        `members.update`: `POST /{entity}/{entity_id}/member/{user_id}/update/`.

        At least one field is given.

        Reply: The changed membership.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            user_id: Profile id or email address of the user, or `me` for the signed-in user.
            permissions: Role that can be granted. org takes admin and member, workspace also
                guest, share also guest and view. One of `admin`, `member`, `guest`, `view`.
            notifications: What the member is told. The list is not published; two values are
                known.
            notify_options: What the member is told. The list is not published; two values are
                known.
            expires: End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears
                it. `"null"` or `""` clears it.
        """
        return self._any(
            "members.update",
            {
                "entity": entity,
                "entity_id": entity_id,
                "user_id": user_id,
                "permissions": permissions,
                "notifications": notifications,
                "notify_options": notify_options,
                "expires": expires,
            },
            options,
        )

    def update_invitation(
        self,
        entity: models.Entity,
        entity_id: str,
        invitation_id: str,
        *,
        state: models.InvitationState | NotGiven = NOT_GIVEN,
        permissions: models.MemberRole | NotGiven = NOT_GIVEN,
        notify_options: models.NotifyPreference | NotGiven = NOT_GIVEN,
        expires: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send an invitation again, or change its state, role or end.

        state accepted or declined also is how the invited user answers one invitation by ID
        (workspaces and shares). Which fields make the service send the mail again is not
        documented. users.accept_invitation and users.decline_invitation answer without the
        entity.

        `members.update_invitation`: `POST
        /{entity}/{entity_id}/members/invitation/{invitation_id}/`. Not sent again when its
        outcome is unknown.

        Reply: The changed invitation.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            invitation_id: ID of the invitation, or the invited address.
            state: State of an invitation. One of `pending`, `accepted`, `declined`.
            permissions: Role that can be granted. org takes admin and member, workspace also
                guest, share also guest and view. One of `admin`, `member`, `guest`, `view`.
            notify_options: What the member is told. The list is not published; two values are
                known.
            expires: End of the membership as date and time.
        """
        return self._any(
            "members.update_invitation",
            {
                "entity": entity,
                "entity_id": entity_id,
                "invitation_id": invitation_id,
                "state": state,
                "permissions": permissions,
                "notify_options": notify_options,
                "expires": expires,
            },
            options,
        )
