# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class AsyncSearch(AsyncArea):
    """Operations on search."""

    async def query(
        self,
        context: models.Context,
        context_id: str,
        search: str,
        *,
        search_in: models.SearchQuerySearchIn | NotGiven = NOT_GIVEN,
        name_match: models.SearchQueryNameMatch | NotGiven = NOT_GIVEN,
        case_sensitive: bool | NotGiven = NOT_GIVEN,
        files_offset: int | NotGiven = NOT_GIVEN,
        files_limit: int | NotGiven = NOT_GIVEN,
        metadata_offset: int | NotGiven = NOT_GIVEN,
        metadata_limit: int | NotGiven = NOT_GIVEN,
        comments_offset: int | NotGiven = NOT_GIVEN,
        comments_limit: int | NotGiven = NOT_GIVEN,
        details: bool | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, models.SearchBucket]:
        """Search files, metadata and comments in one call.

        Answers buckets, each with its own paging and health. A share has no metadata bucket. Not
        available on folder-backed shares.

        `search.query`: `GET /{context}/{context_id}/search/`.

        Reply: The buckets.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            search: Query, counted in code points. 1 to 1024 characters.
            search_in: Shapes the files bucket only. One of `filename`, `content`, `both`.
                Default: `both`.
            name_match: Shapes the files bucket only. One of `auto`, `exact`, `prefix`,
                `contains`, `glob`. Default: `auto`.
            case_sensitive: The parameter `case_sensitive`. Default: `false`.
            files_offset: The parameter `files_offset`. At least 0. Default: `0`.
            files_limit: The parameter `files_limit`. At least 1. Default: `25`.
            metadata_offset: Workspace only. At least 0. Default: `0`.
            metadata_limit: Workspace only. At least 1. Default: `25`.
            comments_offset: The parameter `comments_offset`. At least 0. Default: `0`.
            comments_limit: The parameter `comments_limit`. At least 1. Default: `25`.
            details: true adds extracted metadata facts to file and note hits of the files
                bucket. A share takes it and adds nothing.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace
                    folder.
                - code 142794: The share lost its folder.
                - class 1605 (Invalid Input): The query is blank.
        """
        return await self._call(
            "search.query",
            {
                "context": context,
                "context_id": context_id,
                "search": search,
                "search_in": search_in,
                "name_match": name_match,
                "case_sensitive": case_sensitive,
                "files_offset": files_offset,
                "files_limit": files_limit,
                "metadata_offset": metadata_offset,
                "metadata_limit": metadata_limit,
                "comments_offset": comments_offset,
                "comments_limit": comments_limit,
                "details": details,
                "output": output,
            },
            {"*": "SearchBucket"},
            options,
        )
