# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `worklogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class WorklogEntry(Model):
    """Never changed or deleted."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "type",
        "content",
        "acknowledged",
        "acknowledgable",
        "created",
        "updated",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    type: WorklogEntryType | None
    """`type`. Known by inference only."""
    content: str | None
    """`content`. Known by inference only."""
    acknowledged: bool | None
    """`acknowledged`."""
    acknowledgable: bool | None
    """An interjection still to be acknowledged."""
    created: str | None
    """A point in time, UTC."""
    updated: str | None
    """A point in time, UTC."""


WorklogEntryType: TypeAlias = Literal[
    "entry",
    "info",
    "decision",
    "error",
    "status_change",
    "request",
    "interjection",
] | str
"""The member `type` of `WorklogEntry`."""


class WorklogsAcknowledgeReply(Model):
    """What `worklogs.acknowledge` answers."""

    __slots__ = ()
    _optional = frozenset(("entry",))
    _forms = {"entry": "WorklogEntry"}

    entry: WorklogEntry | None
    """Never changed or deleted. Known by inference only."""


WorklogsAppendEntityType: TypeAlias = Literal["task", "task_list", "node", "profile"]
"""profile: a workspace or share."""


class WorklogsAppendReply(Model):
    """What `worklogs.append` answers."""

    __slots__ = ()
    _optional = frozenset(("entry",))
    _forms = {"entry": "WorklogEntry"}

    entry: WorklogEntry | None
    """Never changed or deleted. Known by inference only."""


class WorklogsGetReply(Model):
    """What `worklogs.get` answers."""

    __slots__ = ()
    _optional = frozenset(("entry",))
    _forms = {"entry": "WorklogEntry"}

    entry: WorklogEntry | None
    """Never changed or deleted. Known by inference only."""


WorklogsInterjectEntityType: TypeAlias = Literal["task", "task_list", "node", "profile"]
"""profile: a workspace or share."""


class WorklogsInterjectReply(Model):
    """What `worklogs.interject` answers."""

    __slots__ = ()
    _optional = frozenset(("entry",))
    _forms = {"entry": "WorklogEntry"}

    entry: WorklogEntry | None
    """Never changed or deleted. Known by inference only."""


WorklogsListEntityType: TypeAlias = Literal["task", "task_list", "node", "profile"]
"""profile: a workspace or share."""


WorklogsListInterjectionsEntityType: TypeAlias = Literal["task", "task_list", "node", "profile"]
"""profile: a workspace or share."""


class WorklogsListInterjectionsReply(Model):
    """What `worklogs.list_interjections` answers."""

    __slots__ = ()
    _optional = frozenset(("entries", "pagination"))
    _forms = {"entries": ["WorklogEntry"], "pagination": "OffsetPagination"}

    entries: list[WorklogEntry] | None
    """`entries`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


class WorklogsListReply(Model):
    """What `worklogs.list` answers."""

    __slots__ = ()
    _optional = frozenset(("entries", "pagination"))
    _forms = {"entries": ["WorklogEntry"], "pagination": "OffsetPagination"}

    entries: list[WorklogEntry] | None
    """`entries`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


WorklogsListSortDir: TypeAlias = Literal["asc", "desc"]
"""The parameter `sort_dir` of `worklogs.list`."""


WorklogsListType: TypeAlias = Literal["entry", "interjection", "info"]
"""The parameter `type` of `worklogs.list`."""
