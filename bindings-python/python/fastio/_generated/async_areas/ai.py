# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on ai."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._caller import AsyncByteReply, CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncAi(AsyncArea):
    """Operations on ai."""

    def generate_og_image(self, share_id: str, **options: Unpack[CallOptions]) -> AsyncByteReply:
        """Draw a share's preview image.

        A PNG, not JSON. A public share gets an image made for it, a private one (login needed)
        the default image. 404 when disabled.

        `ai.generate_og_image`: `GET /share/{share_id}/ai/autoog/`. Takes a credential if there
        is one.

        Reply: The image.

        Args:
            share_id: The share's 19-digit id, or its custom name.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes("ai.generate_og_image", {"share_id": share_id}, options)

    async def generate_share(
        self,
        context: models.Context,
        context_id: str,
        files: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> str:
        """Make a list of temporary download links for another assistant.

        Markdown to paste elsewhere. Links live 5 minutes and are read with
        downloads.read_ai_share. At most 25 files, 50 MB each, 100 MB together. No AI feature is
        needed; on a share the caller needs the download permission.

        `ai.generate_share`: `POST /{context}/{context_id}/ai/share/`. Not sent again when its
        outcome is unknown.

        Reply: The text.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            files: File ids, 1 to 25. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "ai.generate_share",
            {"context": context, "context_id": context_id, "files": files},
            None,
            options,
        )

    async def generate_title(
        self,
        share_id: str,
        *,
        user_context: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.AiGenerateTitleReply:
        """Write a share's title and description with AI.

        The three values are stored on the share at once. Share only.

        `ai.generate_title`: `POST /share/{share_id}/ai/autotitle/`. Not sent again when its
        outcome is unknown.

        Reply: What was written.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            user_context: What the AI should bear in mind.
        """
        return await self._call(
            "ai.generate_title",
            {"share_id": share_id, "user_context": user_context},
            "AiGenerateTitleReply",
            options,
        )

    async def list_transactions(
        self,
        workspace_id: str,
        **options: Unpack[CallOptions],
    ) -> list[models.AiTransaction]:
        """List the latest AI token charges.

        At most 40, newest first. Workspace only.

        `ai.list_transactions`: `GET /workspace/{workspace_id}/ai/transactions/`.

        Needs: content_ai.

        Reply: The charges.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
        """
        return await self._call(
            "ai.list_transactions",
            {"workspace_id": workspace_id},
            ["AiTransaction"],
            options,
        )

    def search(
        self,
        context: models.Context,
        context_id: str,
        query_text: str,
        *,
        files_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        folders_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        details: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.AiSearchReply, models.AiSearchResult]:
        """Search indexed passages by meaning.

        Deprecated for storage.search, which searches by meaning too when intelligence is on.
        Refused when intelligence is off (class 1605).

        Deprecated: use `storage.search`.

        `ai.search`: `GET /{context}/{context_id}/ai/search/`.

        Needs: content_ai.

        Reply: One page of passages.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            query_text: What to look for. 2 to 1000 characters.
            files_scope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval
                to these indexed files. Needs intelligence. Never together with files_attach. 1
                to 100 items, each of the form `^[^:,]+:[^:,]*$`.
            folders_scope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100
                references counted after subfolders are expanded (files inside do not count).
                Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
                form `^[^:,]+:([1-9]|10)$`.
            limit: Results per page; 10 by default when details is true. 1 to 500. Default:
                `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            details: Send the whole node with each result. Default: `false`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "ai.search",
            {
                "context": context,
                "context_id": context_id,
                "query_text": query_text,
                "files_scope": files_scope,
                "folders_scope": folders_scope,
                "limit": limit,
                "offset": offset,
                "details": details,
            },
            "AiSearchReply",
            "AiSearchResult",
            options,
        )
