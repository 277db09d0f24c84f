# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `task_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .tasks import TaskList


class TaskListsCreateReply(Model):
    """What `task_lists.create` answers."""

    __slots__ = ()
    _optional = frozenset(("task_list",))
    _forms = {"task_list": "TaskList"}

    task_list: TaskList | None
    """`TaskList`, as the API describes it. Known by inference only."""


class TaskListsGetReply(Model):
    """What `task_lists.get` answers."""

    __slots__ = ()
    _optional = frozenset(("task_list",))
    _forms = {"task_list": "TaskList"}

    task_list: TaskList | None
    """`TaskList`, as the API describes it. Known by inference only."""


class TaskListsListReply(Model):
    """What `task_lists.list` answers."""

    __slots__ = ()
    _optional = frozenset(("task_lists", "pagination"))
    _forms = {"task_lists": ["TaskList"], "pagination": "OffsetPagination"}

    task_lists: list[TaskList] | None
    """`task_lists`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


TaskListsListSortBy: TypeAlias = Literal["created", "updated", "name"]
"""The parameter `sort_by` of `task_lists.list`."""


TaskListsListSortDir: TypeAlias = Literal["asc", "desc"]
"""The parameter `sort_dir` of `task_lists.list`."""


class TaskListsUpdateReply(Model):
    """What `task_lists.update` answers."""

    __slots__ = ()
    _optional = frozenset(("task_list",))
    _forms = {"task_list": "TaskList"}

    task_list: TaskList | None
    """`TaskList`, as the API describes it. Known by inference only."""
