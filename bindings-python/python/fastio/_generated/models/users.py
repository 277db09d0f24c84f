# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .shares import Share


class Invitation(Model):
    """An invitation to an org, workspace or share."""

    __slots__ = ()
    _optional = frozenset(("id", "created", "expires"))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """A point in time, UTC."""


class User(Model):
    """A user. The levels standard and full add fields that no source lists."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "account_type",
        "first_name",
        "last_name",
        "email_address",
        "profile_pic",
    ))

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on.
    """
    account_type: UserAccountType | None
    """`account_type`. From output level `terse` on."""
    first_name: str | None
    """`first_name`. From output level `terse` on."""
    last_name: str | None
    """`last_name`. From output level `terse` on."""
    email_address: str | None
    """`email_address`."""
    profile_pic: str | None
    """URL of the photo. From output level `terse` on."""


UserAccountType: TypeAlias = Literal["human", "agent"] | str
"""The member `account_type` of `User`."""


class UserInstructions(Model):
    """`UserInstructions`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("content",))

    content: str | None
    """Markdown; empty when nothing was written."""


class UsersAcceptAllInvitationsReply(Model):
    """What `users.accept_all_invitations` answers."""

    __slots__ = ()
    _optional = frozenset(("refused",))

    refused: list[Any] | None
    """Invitations that were refused and stay pending."""


class UsersCreateReply(Model):
    """What `users.create` answers."""

    __slots__ = ()
    _optional = frozenset(("auth_token",))
    _secret = frozenset(("auth_token",))

    auth_token: str | None
    """Session JWT of a new account; absent where an email tells how to go on."""


class UsersListInvitationsReply(Model):
    """What `users.list_invitations` answers."""

    __slots__ = ()
    _optional = frozenset(("invitations", "pagination"))
    _forms = {"invitations": ["Invitation"], "pagination": "OffsetPagination"}

    invitations: list[Invitation] | None
    """`invitations`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class UsersListSharesReply(Model):
    """What `users.list_shares` answers."""

    __slots__ = ()
    _optional = frozenset(("shares", "pagination"))
    _forms = {"shares": ["Share"], "pagination": "OffsetPagination"}

    shares: list[Share] | None
    """`shares`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


UsersSetAutosyncState: TypeAlias = Literal["enable", "disable"]
"""The parameter `state` of `users.set_autosync`."""
