# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on worklogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncWorklogs(AsyncArea):
    """Operations on worklogs."""

    async def acknowledge(
        self,
        entry_id: str,
        **options: Unpack[CallOptions],
    ) -> models.WorklogsAcknowledgeReply:
        """Acknowledge an interjection.

        Only where acknowledgable is true.

        Deprecated: the service no longer documents it.

        `worklogs.acknowledge`: `POST /worklogs/{entry_id}/acknowledge/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The entry.

        Args:
            entry_id: The parameter `entry_id`.
        """
        return await self._call(
            "worklogs.acknowledge",
            {"entry_id": entry_id},
            "WorklogsAcknowledgeReply",
            options,
        )

    async def append(
        self,
        entity_type: models.WorklogsAppendEntityType,
        entity_id: str,
        content: str,
        **options: Unpack[CallOptions],
    ) -> models.WorklogsAppendReply:
        """Append a worklog entry.

        Entries are never changed or deleted.

        Deprecated: the service no longer documents it.

        `worklogs.append`: `POST /worklogs/{entity_type}/{entity_id}/append/`. Not sent again
        when its outcome is unknown.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The entry.

        Args:
            entity_type: profile: a workspace or share. One of `task`, `task_list`, `node`,
                `profile`.
            entity_id: OpaqueId, or the 19-digit id for profile.
            content: The parameter `content`. 1 to 10000 characters.
        """
        return await self._call(
            "worklogs.append",
            {"entity_type": entity_type, "entity_id": entity_id, "content": content},
            "WorklogsAppendReply",
            options,
        )

    async def get(
        self,
        entry_id: str,
        *,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.WorklogsGetReply:
        """Read a worklog entry.

        Deprecated: the service no longer documents it.

        `worklogs.get`: `GET /worklogs/{entry_id}/details/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The entry.

        Args:
            entry_id: The parameter `entry_id`.
            format: md: Markdown instead of JSON. Only `md`.
        """
        return await self._call(
            "worklogs.get",
            {"entry_id": entry_id, "format": format},
            "WorklogsGetReply",
            options,
        )

    async def interject(
        self,
        entity_type: models.WorklogsInterjectEntityType,
        entity_id: str,
        content: str,
        **options: Unpack[CallOptions],
    ) -> models.WorklogsInterjectReply:
        """Append an urgent correction that must be acknowledged.

        Always urgent; other participants have to acknowledge it.

        Deprecated: the service no longer documents it.

        `worklogs.interject`: `POST /worklogs/{entity_type}/{entity_id}/interjection/`. Not sent
        again when its outcome is unknown.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: The interjection.

        Args:
            entity_type: profile: a workspace or share. One of `task`, `task_list`, `node`,
                `profile`.
            entity_id: OpaqueId, or the 19-digit id for profile.
            content: The parameter `content`. 1 to 10000 characters.
        """
        return await self._call(
            "worklogs.interject",
            {"entity_type": entity_type, "entity_id": entity_id, "content": content},
            "WorklogsInterjectReply",
            options,
        )

    def list(
        self,
        entity_type: models.WorklogsListEntityType,
        entity_id: str,
        *,
        type: models.WorklogsListType | NotGiven = NOT_GIVEN,
        sort_dir: models.WorklogsListSortDir | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.WorklogsListReply, Any]:
        """List the worklog of a task, list, node or profile.

        Deprecated: the service no longer documents it.

        `worklogs.list`: `GET /worklogs/{entity_type}/{entity_id}/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: One page of entries.

        Args:
            entity_type: profile: a workspace or share. One of `task`, `task_list`, `node`,
                `profile`.
            entity_id: OpaqueId, or the 19-digit id for profile.
            type: The parameter `type`. One of `entry`, `interjection`, `info`.
            sort_dir: The parameter `sort_dir`. One of `asc`, `desc`. Default: `desc`.
            limit: Largest number of items to return. 1 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "worklogs.list",
            {
                "entity_type": entity_type,
                "entity_id": entity_id,
                "type": type,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "WorklogsListReply",
            None,
            options,
        )

    def list_interjections(
        self,
        entity_type: models.WorklogsListInterjectionsEntityType,
        entity_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        format: Literal["md"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.WorklogsListInterjectionsReply, Any]:
        """List interjections not acknowledged yet.

        Deprecated: the service no longer documents it.

        `worklogs.list_interjections`: `GET /worklogs/{entity_type}/{entity_id}/interjections/`.

        The service switched it off in 2026-06.

        Needs: workflow.

        Reply: One page of interjections.

        Args:
            entity_type: profile: a workspace or share. One of `task`, `task_list`, `node`,
                `profile`.
            entity_id: OpaqueId, or the 19-digit id for profile.
            limit: Largest number of items to return. 1 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            format: md: Markdown instead of JSON. Only `md`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "worklogs.list_interjections",
            {
                "entity_type": entity_type,
                "entity_id": entity_id,
                "limit": limit,
                "offset": offset,
                "format": format,
            },
            "WorklogsListInterjectionsReply",
            None,
            options,
        )
