# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on realtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import AsyncArea

if TYPE_CHECKING:
    from typing import Unpack

    from ..._caller import CallOptions
    from .. import models


class AsyncRealtime(AsyncArea):
    """Operations on realtime."""

    async def authorize(
        self,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.RealtimeToken:
        """Get a short-lived token for the websocket of a profile.

        No slash at the end. Members only; for a file share, members of its workspace.

        `realtime.authorize`: `GET /websocket/auth/{entity_id}`. Not sent again when its outcome
        is unknown.

        Reply: The token.

        Args:
            entity_id: The parameter `entity_id`.
        """
        return await self._call(
            "realtime.authorize",
            {"entity_id": entity_id},
            "RealtimeToken",
            options,
        )
