# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `members`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model, OneOf

if TYPE_CHECKING:
    from .common import OffsetPagination


class EntityInvitation(Model):
    """An invitation as its sender sees it. The request fields (state, permissions, notify_options,
    expires) hint at the rest.
    """

    __slots__ = ()
    _optional = frozenset(("id", "state", "created", "expires"))

    id: str | None
    """Goes into the path of members.update_invitation and members.delete_invitation."""
    state: EntityInvitationState | None
    """`state`."""
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """A point in time, UTC."""


EntityInvitationState: TypeAlias = Literal["pending", "accepted", "declined"] | str
"""The member `state` of `EntityInvitation`."""


InvitationState: TypeAlias = Literal["pending", "accepted", "declined"]
"""State of an invitation."""


class InvitationUpdate(Model):
    """`InvitationUpdate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("state", "permissions", "notify_options", "expires"))

    state: InvitationState | None
    """State of an invitation. One of `pending`, `accepted`, `declined`."""
    permissions: MemberRole | None
    """Role that can be granted. org takes admin and member, workspace also guest, share also guest
    and view. One of `admin`, `member`, `guest`, `view`.
    """
    notify_options: NotifyPreference | None
    """What the member is told. The list is not published; two values are known."""
    expires: str | None
    """End of the membership as date and time."""


class Member(Model):
    """A user as a member; the fields of User come along. The role, the notification preference and
    the end of the membership come too, under keys no source shows.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "account_type",
        "first_name",
        "last_name",
        "email_address",
        "profile_pic",
        "status",
        "invite",
    ))
    _forms = {"invite": "MemberInvite"}

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on.
    """
    account_type: MemberAccountType | None
    """`account_type`. From output level `terse` on."""
    first_name: str | None
    """`first_name`. From output level `terse` on."""
    last_name: str | None
    """`last_name`. From output level `terse` on."""
    email_address: str | None
    """`email_address`."""
    profile_pic: str | None
    """URL of the photo. From output level `terse` on."""
    status: MemberStatus | None
    """pending = invited and without an account so far."""
    invite: MemberInvite | None
    """The open invitation of a pending member; null on an active one."""


MemberAccountType: TypeAlias = Literal["human", "agent"] | str
"""The member `account_type` of `Member`."""


class MemberAdd(Model):
    """`MemberAdd`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "permissions",
        "notify_options",
        "expires",
        "force_notification",
        "message",
        "invitation_expires",
    ))

    permissions: MemberRole | None
    """Role that can be granted. org takes admin and member, workspace also guest, share also guest
    and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
    """
    notify_options: NotifyPreference | None
    """What the member is told. The list is not published; two values are known."""
    expires: str | None
    """End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"`
    or `""` clears it.
    """
    force_notification: bool | None
    """Send the mail again, 60 seconds after the first at the earliest."""
    message: str | None
    """Words for the invitation mail."""
    invitation_expires: str | None
    """End of the invitation, YYYY-MM-DD HH:MM:SS UTC."""


class MemberInvite(Model):
    """The open invitation of a pending member; null on an active one."""

    __slots__ = ()
    _optional = frozenset(("id", "created", "expires"))

    id: str | None
    """Invitation ID."""
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """YYYY-MM-DD HH:MM:SS UTC, or null without an end."""


MemberRole: TypeAlias = Literal["admin", "member", "guest", "view"]
"""Role that can be granted. org takes admin and member, workspace also guest, share also guest and
view.
"""


MemberStatus: TypeAlias = Literal["active", "pending"] | str
"""pending = invited and without an account so far."""


class MemberUpdate(Model):
    """`MemberUpdate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("permissions", "notifications", "notify_options", "expires"))

    permissions: MemberRole | None
    """Role that can be granted. org takes admin and member, workspace also guest, share also guest
    and view. One of `admin`, `member`, `guest`, `view`.
    """
    notifications: NotifyPreference | None
    """What the member is told. The list is not published; two values are known. On: workspace."""
    notify_options: NotifyPreference | None
    """What the member is told. The list is not published; two values are known. On: share."""
    expires: str | None
    """End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or
    `""` clears it.
    """


MembersAnswerInvitationAction: TypeAlias = Literal["accept", "decline"]
"""What to do with it."""


if TYPE_CHECKING:
    MembersGetReply: TypeAlias = "Member | MembersGetReplyObject | Model"
    """What `members.get` answers."""
else:

    class MembersGetReply(OneOf):
        """What `members.get` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "id",
                "account_type",
                "first_name",
                "last_name",
                "email_address",
                "profile_pic",
                "status",
                "invite",
            ), "Member"),
            ("keys", ("member", "user"), "MembersGetReplyObject"),
        )


class MembersGetReplyObject(Model):
    """A form of `MembersGetReply`."""

    __slots__ = ()
    _optional = frozenset(("member", "user"))
    _forms = {"member": "Member", "user": "Member"}

    member: Member | None
    """A user as a member; the fields of User come along. The role, the notification preference and
    the end of the membership come too, under keys no source shows.
    """
    user: Member | None
    """A user as a member; the fields of User come along. The role, the notification preference and
    the end of the membership come too, under keys no source shows.
    """


class MembersListInvitationsByStateReply(Model):
    """What `members.list_invitations_by_state` answers."""

    __slots__ = ()
    _optional = frozenset(("invitations", "pagination"))
    _forms = {"invitations": ["EntityInvitation"], "pagination": "OffsetPagination"}

    invitations: list[EntityInvitation] | None
    """`invitations`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class MembersListInvitationsReply(Model):
    """What `members.list_invitations` answers."""

    __slots__ = ()
    _optional = frozenset(("invitations", "pagination"))
    _forms = {"invitations": ["EntityInvitation"], "pagination": "OffsetPagination"}

    invitations: list[EntityInvitation] | None
    """`invitations`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class MembersListReply(Model):
    """What `members.list` answers."""

    __slots__ = ()
    _optional = frozenset(("users", "pagination"))
    _forms = {"users": ["Member"], "pagination": "OffsetPagination"}

    users: list[Member] | None
    """`users`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


NotifyPreference: TypeAlias = Literal["Notify me in app", "Notify me in app and via email"] | str
"""What the member is told. The list is not published; two values are known."""
