# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `fileshares`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class FileShare(Model):
    """`FileShare`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "fileshare",
        "title",
        "access_option",
        "effective_capability",
        "file",
        "grant_count",
        "grants_preview",
    ))
    _forms = {"file": "FileShareFile", "grants_preview": ["FileShareGrant"]}

    fileshare: str | None
    """The file share's own ID (the key is fileshare, not id)."""
    title: str | None
    """`title`."""
    access_option: FileShareAccessOption | None
    """named_people by default."""
    effective_capability: FileShareEffectiveCapability | None
    """The caller's highest capability, from details. Absent means unknown, so try."""
    file: FileShareFile | None
    """The bound file."""
    grant_count: int | None
    """On list rows. At least 0."""
    grants_preview: list[FileShareGrant] | None
    """On list rows; the items' form is not shown by any source."""


FileShareAccessOption: TypeAlias = Literal[
    "anyone_with_link",
    "any_registered",
    "named_people",
] | str
"""named_people by default."""


FileShareCapability: TypeAlias = Literal["view", "download", "edit"]
"""Rising order, each includes the ones before."""


FileShareEffectiveCapability: TypeAlias = Literal["view", "download", "edit"] | str
"""The caller's highest capability, from details. Absent means unknown, so try."""


class FileShareFile(Model):
    """The bound file."""

    __slots__ = ()
    _optional = frozenset(("id", "name", "size"))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    name: str | None
    """`name`."""
    size: int | None
    """`size`. At least 0."""


class FileShareGrant(Model):
    """`FileShareGrant`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("user", "name", "email", "capability", "state", "created", "expires"))

    user: str | None
    """User ID; empty while pending."""
    name: str | None
    """`name`."""
    email: str | None
    """`email`."""
    capability: FileShareGrantCapability | None
    """`capability`."""
    state: FileShareGrantState | None
    """pending = invited by email, becomes active at sign-up with the same capability."""
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """A pending grant ends no later than the share."""


FileShareGrantCapability: TypeAlias = Literal["view", "download", "edit"] | str
"""The member `capability` of `FileShareGrant`."""


FileShareGrantState: TypeAlias = Literal["active", "pending"] | str
"""pending = invited by email, becomes active at sign-up with the same capability."""


class FileShareVersion(Model):
    """`FileShareVersion`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("id",))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


class FilesharesAddGrantReply(Model):
    """What `fileshares.add_grant` answers."""

    __slots__ = ()
    _optional = frozenset(("user", "grant"))
    _forms = {"user": "FilesharesAddGrantReplyUser", "grant": "FileShareGrant"}

    user: FilesharesAddGrantReplyUser | None
    """The registered user an email resolved to."""
    grant: FileShareGrant | None
    """`FileShareGrant`, as the API describes it."""


class FilesharesAddGrantReplyUser(Model):
    """The registered user an email resolved to."""

    __slots__ = ()
    _optional = frozenset(("id",))

    id: str | None
    """`id`."""


class FilesharesGetMetadataReply(Model):
    """What `fileshares.get_metadata` answers."""

    __slots__ = ()
    _optional = frozenset(("object_id", "node_id", "template_id", "autoextractable"))

    object_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    node_id: Any
    """The bound file."""
    template_id: str | None
    """Inert."""
    autoextractable: bool | None
    """`autoextractable`."""


class FilesharesListReply(Model):
    """What `fileshares.list` answers."""

    __slots__ = ()
    _optional = frozenset(("fileshares", "pagination"))
    _forms = {"fileshares": ["FileShare"], "pagination": "OffsetPagination"}

    fileshares: list[FileShare] | None
    """`fileshares`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
