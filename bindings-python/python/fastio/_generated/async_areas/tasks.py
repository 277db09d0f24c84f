# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncTasks(AsyncArea):
    """Operations on tasks."""

    async def assign(
        self,
        list_id: str,
        task_id: str,
        *,
        assignee_id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TasksAssignReply:
        """Assign a task, or take the assignment away.

        Deprecated: the service no longer documents it.

        `tasks.assign`: `POST /tasks/{list_id}/items/{task_id}/assign/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
            assignee_id: A member, also one only invited; null, or left out, unassigns. Of the
                form `^[0-9]{19}$`.
        """
        return await self._call(
            "tasks.assign",
            {"list_id": list_id, "task_id": task_id, "assignee_id": assignee_id},
            "TasksAssignReply",
            options,
        )

    async def create(
        self,
        list_id: str,
        title: str,
        *,
        description: str | NotGiven = NOT_GIVEN,
        status: models.TasksCreateStatus | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        assignee_id: str | NotGiven = NOT_GIVEN,
        dependencies: Sequence[str] | NotGiven = NOT_GIVEN,
        node_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TasksCreateReply:
        """Create a task.

        Deprecated: the service no longer documents it.

        `tasks.create`: `POST /tasks/{list_id}/items/create/`. Not sent again when its outcome is
        unknown.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task.

        Args:
            list_id: The parameter `list_id`.
            title: The parameter `title`. 1 to 500 characters.
            description: The parameter `description`. At most 5000 characters.
            status: The parameter `status`. One of `pending`, `in_progress`, `complete`,
                `blocked`.
            priority: 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
            assignee_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            dependencies: Ids of tasks to finish first. Each item of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            node_id: A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "tasks.create",
            {
                "list_id": list_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "assignee_id": assignee_id,
                "dependencies": dependencies,
                "node_id": node_id,
            },
            "TasksCreateReply",
            options,
        )

    async def delete(self, list_id: str, task_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a task.

        Soft.

        Deprecated: the service no longer documents it.

        `tasks.delete`: `POST /tasks/{list_id}/items/{task_id}/delete/`. What it takes away is
        gone for good, or for others.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: Done.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
        """
        return await self._any("tasks.delete", {"list_id": list_id, "task_id": task_id}, options)

    async def get(
        self,
        list_id: str,
        task_id: str,
        *,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TasksGetReply:
        """Read a task.

        Deprecated: the service no longer documents it.

        `tasks.get`: `GET /tasks/{list_id}/items/{task_id}/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
            format: md: Markdown instead of JSON. Only `md`.
        """
        return await self._call(
            "tasks.get",
            {"list_id": list_id, "task_id": task_id, "format": format},
            "TasksGetReply",
            options,
        )

    def list(
        self,
        list_id: str,
        *,
        status: models.TasksListStatus | NotGiven = NOT_GIVEN,
        assignee: str | NotGiven = NOT_GIVEN,
        sort_by: models.TasksListSortBy | NotGiven = NOT_GIVEN,
        sort_dir: models.TasksListSortDir | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.TasksListReply, Any]:
        """List the tasks of a list.

        Deprecated: the service no longer documents it.

        `tasks.list`: `GET /tasks/{list_id}/items/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: One page of tasks.

        Args:
            list_id: The parameter `list_id`.
            status: The parameter `status`. One of `pending`, `in_progress`, `complete`,
                `blocked`.
            assignee: Numeric id of a user, organization, workspace, share or file share. Always
                a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            sort_by: The parameter `sort_by`. One of `created`, `updated`, `name`, `priority`,
                `status`.
            sort_dir: The parameter `sort_dir`. One of `asc`, `desc`.
            limit: Largest number of items to return. 1 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "tasks.list",
            {
                "list_id": list_id,
                "status": status,
                "assignee": assignee,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "TasksListReply",
            None,
            options,
        )

    async def move(
        self,
        list_id: str,
        task_id: str,
        target_task_list_id: str,
        *,
        sort_order: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TasksMoveReply:
        """Move a task to another list of the same profile.

        Deprecated: the service no longer documents it.

        `tasks.move`: `POST /tasks/{list_id}/items/{task_id}/move/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task, with the lists it left and joined.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
            target_task_list_id: 29 or 30 letters and digits, shown with a hyphen after every
                fifth (34 or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            sort_order: The parameter `sort_order`. At least 0. Default: `0`.
        """
        return await self._call(
            "tasks.move",
            {
                "list_id": list_id,
                "task_id": task_id,
                "target_task_list_id": target_task_list_id,
                "sort_order": sort_order,
            },
            "TasksMoveReply",
            options,
        )

    async def reorder(
        self,
        list_id: str,
        order: Sequence[models.OrderEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set the order of tasks in a list.

        Deprecated: the service no longer documents it.

        `tasks.reorder`: `POST /tasks/{list_id}/items/reorder/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: Done.

        Args:
            list_id: The parameter `list_id`.
            order: The parameter `order`. At least 1 items.
        """
        return await self._any("tasks.reorder", {"list_id": list_id, "order": order}, options)

    async def set_status(
        self,
        list_id: str,
        task_id: str,
        status: models.TasksSetStatusStatus,
        **options: Unpack[CallOptions],
    ) -> models.TasksSetStatusReply:
        """Set the status of a task.

        Deprecated: the service no longer documents it.

        `tasks.set_status`: `POST /tasks/{list_id}/items/{task_id}/status/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
            status: The parameter `status`. One of `pending`, `in_progress`, `complete`,
                `blocked`.
        """
        return await self._call(
            "tasks.set_status",
            {"list_id": list_id, "task_id": task_id, "status": status},
            "TasksSetStatusReply",
            options,
        )

    async def set_statuses(
        self,
        list_id: str,
        tasks: Sequence[models.TasksSetStatusesTasksItem | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set the status of many tasks.

        Deprecated: the service no longer documents it.

        `tasks.set_statuses`: `POST /tasks/{list_id}/items/bulk-status/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: Done.

        Args:
            list_id: The parameter `list_id`.
            tasks: The parameter `tasks`. 1 to 100 items.
        """
        return await self._any("tasks.set_statuses", {"list_id": list_id, "tasks": tasks}, options)

    async def update(
        self,
        list_id: str,
        task_id: str,
        *,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        status: models.TasksUpdateStatus | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        assignee_id: str | NotGiven = NOT_GIVEN,
        dependencies: Sequence[str] | NotGiven = NOT_GIVEN,
        node_id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TasksUpdateReply:
        """Change a task.

        Deprecated: the service no longer documents it.

        `tasks.update`: `POST /tasks/{list_id}/items/{task_id}/update/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The task.

        Args:
            list_id: The parameter `list_id`.
            task_id: The parameter `task_id`.
            title: The parameter `title`. 1 to 500 characters.
            description: The parameter `description`. At most 5000 characters.
            status: The parameter `status`. One of `pending`, `in_progress`, `complete`,
                `blocked`.
            priority: 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
            assignee_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            dependencies: Ids of tasks to finish first. Each item of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            node_id: A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "tasks.update",
            {
                "list_id": list_id,
                "task_id": task_id,
                "title": title,
                "description": description,
                "status": status,
                "priority": priority,
                "assignee_id": assignee_id,
                "dependencies": dependencies,
                "node_id": node_id,
            },
            "TasksUpdateReply",
            options,
        )
