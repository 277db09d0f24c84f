# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on todos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncTodos(AsyncArea):
    """Operations on todos."""

    async def create(
        self,
        context: models.Context,
        context_id: str,
        title: str,
        *,
        assignee_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TodosCreateReply:
        """Create a todo.

        Deprecated: the service no longer documents it.

        `todos.create`: `POST /{context}/{context_id}/todos/create/`. Not sent again when its
        outcome is unknown.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The todo.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            title: The parameter `title`. 1 to 500 characters.
            assignee_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
        """
        return await self._call(
            "todos.create",
            {
                "context": context,
                "context_id": context_id,
                "title": title,
                "assignee_id": assignee_id,
            },
            "TodosCreateReply",
            options,
        )

    async def delete(self, todo_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a todo.

        Soft.

        Deprecated: the service no longer documents it.

        `todos.delete`: `POST /todos/{todo_id}/details/delete/`. What it takes away is gone for
        good, or for others.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: Done.

        Args:
            todo_id: The parameter `todo_id`.
        """
        return await self._any("todos.delete", {"todo_id": todo_id}, options)

    async def get(
        self,
        todo_id: str,
        *,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TodosGetReply:
        """Read a todo.

        Deprecated: the service no longer documents it.

        `todos.get`: `GET /todos/{todo_id}/details/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The todo.

        Args:
            todo_id: The parameter `todo_id`.
            format: md: Markdown instead of JSON. Only `md`.
        """
        return await self._call(
            "todos.get",
            {"todo_id": todo_id, "format": format},
            "TodosGetReply",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        filter_done: bool | NotGiven = NOT_GIVEN,
        sort_by: models.TodosListSortBy | NotGiven = NOT_GIVEN,
        sort_dir: models.TodosListSortDir | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.TodosListReply, Any]:
        """List todos.

        Deprecated: the service no longer documents it.

        `todos.list`: `GET /{context}/{context_id}/todos/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: One page of todos.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            filter_done: The parameter `filter_done`.
            sort_by: The parameter `sort_by`. One of `created`, `updated`, `title`.
            sort_dir: The parameter `sort_dir`. One of `asc`, `desc`.
            limit: The parameter `limit`. 1 to 200. Default: `50`.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "todos.list",
            {
                "context": context,
                "context_id": context_id,
                "filter_done": filter_done,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "TodosListReply",
            None,
            options,
        )

    async def set_done(
        self,
        context: models.Context,
        context_id: str,
        todo_ids: Sequence[str],
        done: bool,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set many todos done or not done.

        Deprecated: the service no longer documents it.

        `todos.set_done`: `POST /{context}/{context_id}/todos/bulk-toggle/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: Done.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            todo_ids: The parameter `todo_ids`. 1 to 100 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            done: The parameter `done`.
        """
        return await self._any(
            "todos.set_done",
            {"context": context, "context_id": context_id, "todo_ids": todo_ids, "done": done},
            options,
        )

    async def toggle(
        self,
        todo_id: str,
        **options: Unpack[CallOptions],
    ) -> models.TodosToggleReply:
        """Flip a todo between done and not done.

        Sent twice it is back where it was.

        Deprecated: the service no longer documents it.

        `todos.toggle`: `POST /todos/{todo_id}/details/toggle/`. Not sent again when its outcome
        is unknown.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The todo.

        Args:
            todo_id: The parameter `todo_id`.
        """
        return await self._call("todos.toggle", {"todo_id": todo_id}, "TodosToggleReply", options)

    async def update(
        self,
        todo_id: str,
        *,
        title: str | NotGiven = NOT_GIVEN,
        assignee_id: str | NotGiven = NOT_GIVEN,
        done: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.TodosUpdateReply:
        """Change a todo.

        Deprecated: the service no longer documents it.

        `todos.update`: `POST /todos/{todo_id}/details/update/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The todo.

        Args:
            todo_id: The parameter `todo_id`.
            title: The parameter `title`. 1 to 500 characters.
            assignee_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            done: The parameter `done`.
        """
        return await self._call(
            "todos.update",
            {"todo_id": todo_id, "title": title, "assignee_id": assignee_id, "done": done},
            "TodosUpdateReply",
            options,
        )
