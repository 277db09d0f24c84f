# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on quickshares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncQuickshares(AsyncArea):
    """Operations on quickshares."""

    async def create(
        self,
        workspace_id: str,
        node_id: str,
        *,
        expires: str | NotGiven = NOT_GIVEN,
        expires_at: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.QuickShare:
        """Make a short-lived public link to one file.

        Closed; answers 403 with code 10756. File Shares replace it.

        Deprecated: use `fileshares.create`.

        `quickshares.create`: `POST /workspace/{workspace_id}/storage/{node_id}/quickshare/`. Not
        sent again when its outcome is unknown.

        The service switched it off.

        Reply: The quickshare.

        Args:
            workspace_id: Workspace id or its folder name.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            expires: Seconds from now, default 10800, at most 604800; sent as a string.
            expires_at: Wins over expires.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10756 (QuickShare Closed): Always; creating and extending are
                    closed.
        """
        return await self._call(
            "quickshares.create",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "expires": expires,
                "expires_at": expires_at,
            },
            "QuickShare",
            options,
        )

    async def delete(self, workspace_id: str, node_id: str, **options: Unpack[CallOptions]) -> Any:
        """Withdraw the quickshare of a file.

        Deprecated: use `fileshares.delete`.

        `quickshares.delete`: `DELETE /workspace/{workspace_id}/storage/{node_id}/quickshare/`.
        What it takes away is gone for good, or for others.

        Reply: Done. The payload is not documented.

        Args:
            workspace_id: Workspace id or its folder name.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "quickshares.delete",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def get(
        self,
        workspace_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.QuickShare:
        """Read the quickshare of a file.

        Never creates one; 404 when there is none.

        Deprecated: use `fileshares.get`.

        `quickshares.get`: `GET /workspace/{workspace_id}/storage/{node_id}/quickshare/`.

        Reply: The quickshare.

        Args:
            workspace_id: Workspace id or its folder name.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "quickshares.get",
            {"workspace_id": workspace_id, "node_id": node_id, "output": output},
            "QuickShare",
            options,
        )

    async def get_public(
        self,
        quickshare_id: str,
        **options: Unpack[CallOptions],
    ) -> models.QuickShare:
        """Read a quickshare as a visitor.

        Deprecated: use `fileshares.get`.

        `quickshares.get_public`: `GET /quickshare/{quickshare_id}/details/`. Takes no
        credential.

        Reply: The quickshare.

        Args:
            quickshare_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34
                or 35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "quickshares.get_public",
            {"quickshare_id": quickshare_id},
            "QuickShare",
            options,
        )

    def list(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.QuicksharesListReply, models.QuickShare]:
        """List a workspace's quickshares.

        Deprecated: use `fileshares.list`.

        `quickshares.list`: `GET /workspace/{workspace_id}/quickshares/`.

        Reply: One page.

        Args:
            workspace_id: Workspace id or its folder name.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "quickshares.list",
            {"workspace_id": workspace_id, "limit": limit, "offset": offset, "output": output},
            "QuicksharesListReply",
            "QuickShare",
            options,
        )
