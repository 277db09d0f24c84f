# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on task lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncTaskLists(AsyncArea):
    """Operations on task lists."""

    async def create(
        self,
        context: models.Context,
        context_id: str,
        name: str,
        *,
        description: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TaskListsCreateReply:
        """Create a task list.

        Deprecated: the service no longer documents it.

        `task_lists.create`: `POST /{context}/{context_id}/tasks/create/`. Not sent again when
        its outcome is unknown.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The list.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. At most 2000 characters.
        """
        return await self._call(
            "task_lists.create",
            {
                "context": context,
                "context_id": context_id,
                "name": name,
                "description": description,
            },
            "TaskListsCreateReply",
            options,
        )

    async def delete(self, list_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a task list and its tasks.

        Soft.

        Deprecated: the service no longer documents it.

        `task_lists.delete`: `POST /tasks/{list_id}/delete/`. What it takes away is gone for
        good, or for others.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: Done.

        Args:
            list_id: The parameter `list_id`.
        """
        return await self._any("task_lists.delete", {"list_id": list_id}, options)

    async def get(
        self,
        list_id: str,
        *,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TaskListsGetReply:
        """Read a task list with its tasks.

        Deprecated: the service no longer documents it.

        `task_lists.get`: `GET /tasks/{list_id}/details/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The list.

        Args:
            list_id: The parameter `list_id`.
            format: md: Markdown instead of JSON. Only `md`.
        """
        return await self._call(
            "task_lists.get",
            {"list_id": list_id, "format": format},
            "TaskListsGetReply",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        sort_by: models.TaskListsListSortBy | NotGiven = NOT_GIVEN,
        sort_dir: models.TaskListsListSortDir | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.TaskListsListReply, Any]:
        """List the task lists of a workspace or share.

        Deprecated: the service no longer documents it.

        `task_lists.list`: `GET /{context}/{context_id}/tasks/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: One page of lists.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            sort_by: The parameter `sort_by`. One of `created`, `updated`, `name`.
            sort_dir: The parameter `sort_dir`. One of `asc`, `desc`.
            limit: Largest number of items to return. 1 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "task_lists.list",
            {
                "context": context,
                "context_id": context_id,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "TaskListsListReply",
            None,
            options,
        )

    async def reorder(
        self,
        context: models.Context,
        context_id: str,
        order: Sequence[models.OrderEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set the order of task lists.

        Deprecated: the service no longer documents it.

        `task_lists.reorder`: `POST /{context}/{context_id}/tasks/reorder/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: Done.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            order: The parameter `order`. At least 1 items.
        """
        return await self._any(
            "task_lists.reorder",
            {"context": context, "context_id": context_id, "order": order},
            options,
        )

    async def update(
        self,
        list_id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TaskListsUpdateReply:
        """Change a task list.

        Deprecated: the service no longer documents it.

        `task_lists.update`: `POST /tasks/{list_id}/update/`.

        The service switched it off in 2026-07.

        Needs: workflow.

        Reply: The list.

        Args:
            list_id: The parameter `list_id`.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. At most 2000 characters.
        """
        return await self._call(
            "task_lists.update",
            {"list_id": list_id, "name": name, "description": description},
            "TaskListsUpdateReply",
            options,
        )
