# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `todos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class Todo(Model):
    """`Todo`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("id", "title", "done", "assignee_id", "created_by"))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    title: str | None
    """`title`. Known by inference only."""
    done: bool | None
    """`done`. Known by inference only."""
    assignee_id: str | None
    """`assignee_id`. Known by inference only."""
    created_by: str | None
    """Who created it."""


class TodosCreateReply(Model):
    """What `todos.create` answers."""

    __slots__ = ()
    _optional = frozenset(("todo",))
    _forms = {"todo": "Todo"}

    todo: Todo | None
    """`Todo`, as the API describes it. Known by inference only."""


class TodosGetReply(Model):
    """What `todos.get` answers."""

    __slots__ = ()
    _optional = frozenset(("todo",))
    _forms = {"todo": "Todo"}

    todo: Todo | None
    """`Todo`, as the API describes it. Known by inference only."""


class TodosListReply(Model):
    """What `todos.list` answers."""

    __slots__ = ()
    _optional = frozenset(("todos", "pagination"))
    _forms = {"todos": ["Todo"], "pagination": "OffsetPagination"}

    todos: list[Todo] | None
    """`todos`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


TodosListSortBy: TypeAlias = Literal["created", "updated", "title"]
"""The parameter `sort_by` of `todos.list`."""


TodosListSortDir: TypeAlias = Literal["asc", "desc"]
"""The parameter `sort_dir` of `todos.list`."""


class TodosToggleReply(Model):
    """What `todos.toggle` answers."""

    __slots__ = ()
    _optional = frozenset(("todo",))
    _forms = {"todo": "Todo"}

    todo: Todo | None
    """`Todo`, as the API describes it. Known by inference only."""


class TodosUpdateReply(Model):
    """What `todos.update` answers."""

    __slots__ = ()
    _optional = frozenset(("todo",))
    _forms = {"todo": "Todo"}

    todo: Todo | None
    """`Todo`, as the API describes it. Known by inference only."""
