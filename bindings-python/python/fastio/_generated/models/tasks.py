# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class OrderEntry(Model):
    """`OrderEntry`, as the API describes it."""

    __slots__ = ()

    id: str
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    sort_order: int
    """`sort_order`. At least 0."""


class Task(Model):
    """`Task`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "title",
        "description",
        "status",
        "priority",
        "assignee_id",
        "dependencies",
        "node_id",
        "created_by",
        "old_task_list_id",
        "new_task_list_id",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    title: str | None
    """`title`. Known by inference only."""
    description: str | None
    """`description`. Known by inference only."""
    status: TaskStatus | None
    """`status`. Known by inference only."""
    priority: int | None
    """0 none, 1 low, 2 medium, 3 high, 4 critical. Known by inference only."""
    assignee_id: str | None
    """A member of the workspace or share. Known by inference only."""
    dependencies: list[str] | None
    """Ids of tasks to finish first. Known by inference only."""
    node_id: str | None
    """A linked file, folder or note. Known by inference only."""
    created_by: str | None
    """Who created it."""
    old_task_list_id: str | None
    """After a move."""
    new_task_list_id: str | None
    """After a move."""


class TaskList(Model):
    """`TaskList`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("id", "name", "description", "created_by", "tasks"))
    _forms = {"tasks": ["Task"]}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    name: str | None
    """`name`. Known by inference only."""
    description: str | None
    """`description`. Known by inference only."""
    created_by: str | None
    """Who created it."""
    tasks: list[Task] | None
    """In the details. Known by inference only."""


TaskStatus: TypeAlias = Literal["pending", "in_progress", "complete", "blocked"] | str
"""The member `status` of `Task`."""


class TasksAssignReply(Model):
    """What `tasks.assign` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


class TasksCreateReply(Model):
    """What `tasks.create` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


TasksCreateStatus: TypeAlias = Literal["pending", "in_progress", "complete", "blocked"]
"""The parameter `status` of `tasks.create`."""


class TasksGetReply(Model):
    """What `tasks.get` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


class TasksListReply(Model):
    """What `tasks.list` answers."""

    __slots__ = ()
    _optional = frozenset(("tasks", "pagination"))
    _forms = {"tasks": ["Task"], "pagination": "OffsetPagination"}

    tasks: list[Task] | None
    """`tasks`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


TasksListSortBy: TypeAlias = Literal["created", "updated", "name", "priority", "status"]
"""The parameter `sort_by` of `tasks.list`."""


TasksListSortDir: TypeAlias = Literal["asc", "desc"]
"""The parameter `sort_dir` of `tasks.list`."""


TasksListStatus: TypeAlias = Literal["pending", "in_progress", "complete", "blocked"]
"""The parameter `status` of `tasks.list`."""


class TasksMoveReply(Model):
    """What `tasks.move` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


class TasksSetStatusReply(Model):
    """What `tasks.set_status` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


TasksSetStatusStatus: TypeAlias = Literal["pending", "in_progress", "complete", "blocked"]
"""The parameter `status` of `tasks.set_status`."""


class TasksSetStatusesTasksItem(Model):
    """One of: The parameter `tasks` of `tasks.set_statuses`."""

    __slots__ = ()

    task_id: str
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    status: TasksSetStatusesTasksItemStatus
    """`status`. One of `pending`, `in_progress`, `complete`, `blocked`."""


TasksSetStatusesTasksItemStatus: TypeAlias = Literal[
    "pending",
    "in_progress",
    "complete",
    "blocked",
]
"""The member `status` of `TasksSetStatusesTasksItem`."""


class TasksUpdateReply(Model):
    """What `tasks.update` answers."""

    __slots__ = ()
    _optional = frozenset(("task",))
    _forms = {"task": "Task"}

    task: Task | None
    """`Task`, as the API describes it. Known by inference only."""


TasksUpdateStatus: TypeAlias = Literal["pending", "in_progress", "complete", "blocked"]
"""The parameter `status` of `tasks.update`."""
