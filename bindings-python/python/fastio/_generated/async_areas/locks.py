# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class AsyncLocks(AsyncArea):
    """Operations on locks."""

    async def acquire(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        duration: int | NotGiven = NOT_GIVEN,
        client_info: models.LocksAcquireClientInfo | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Lock:
        """Lock a file for the caller alone.

        Keep lock_token; heartbeat and release need it. A held lock answers 423 with code 1677.

        `locks.acquire`: `POST /{context}/{context_id}/storage/{node_id}/lock/`. Not sent again
        when its outcome is unknown.

        Reply: The lock.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            duration: Lifetime in seconds. 60 to 3600.
            client_info: The parameter `client_info`.
        """
        return await self._call(
            "locks.acquire",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "duration": duration,
                "client_info": client_info,
            },
            "Lock",
            options,
        )

    async def get(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Lock:
        """Tell whether a file is locked.

        `locks.get`: `GET /{context}/{context_id}/storage/{node_id}/lock/`.

        Reply: The lock.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "locks.get",
            {"context": context, "context_id": context_id, "node_id": node_id},
            "Lock",
            options,
        )

    async def heartbeat(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        lock_token: str,
        **options: Unpack[CallOptions],
    ) -> models.Lock:
        """Extend a lock.

        `locks.heartbeat`: `POST /{context}/{context_id}/storage/{node_id}/lock/heartbeat/`.

        Reply: The lock.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            lock_token: From locks.acquire.
        """
        return await self._call(
            "locks.heartbeat",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "lock_token": lock_token,
            },
            "Lock",
            options,
        )

    async def release(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        lock_token: str,
        **options: Unpack[CallOptions],
    ) -> models.LocksReleaseReply:
        """Release a lock.

        The token travels in the query; the service reads no body on DELETE.

        `locks.release`: `DELETE /{context}/{context_id}/storage/{node_id}/lock/`.

        Reply: Released.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            lock_token: From locks.acquire.

        Raises:
            FastioError: Among others for:
                - code 205516 (Lock Token Missing): lock_token did not arrive in the query.
        """
        return await self._call(
            "locks.release",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "lock_token": lock_token,
            },
            "LocksReleaseReply",
            options,
        )
