# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import Binary, AsyncByteReply, CallOptions
    from .. import models


class AsyncAssets(AsyncArea):
    """Operations on assets."""

    async def delete(
        self,
        entity: models.Entity,
        entity_id: str,
        asset_name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an asset.

        For an organization admin or owner.

        `assets.delete`: `DELETE /{entity}/{entity_id}/assets/{asset_name}/`. What it takes away
        is gone for good, or for others.

        Reply: Deleted.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            asset_name: Kind of asset from assets.list_types, e.g. logo or banner.
        """
        return await self._any(
            "assets.delete",
            {"entity": entity, "entity_id": entity_id, "asset_name": asset_name},
            options,
        )

    def head(
        self,
        entity: models.Entity,
        entity_id: str,
        asset_name: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read an asset's headers only.

        `assets.head`: `HEAD /{entity}/{entity_id}/assets/{asset_name}/read/`.

        Reply: No body. Type and size are in the headers.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            asset_name: Kind of asset from assets.list_types, e.g. logo or banner.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "assets.head",
            {"entity": entity, "entity_id": entity_id, "asset_name": asset_name},
            options,
        )

    async def list(
        self,
        entity: models.Entity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the assets of a profile.

        `assets.list`: `GET /{entity}/{entity_id}/assets/`.

        Reply: The assets.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return await self._any("assets.list", {"entity": entity, "entity_id": entity_id}, options)

    async def list_types(self, entity: models.Entity, **options: Unpack[CallOptions]) -> Any:
        """List the kinds of asset such a profile can have.

        `assets.list_types`: `GET /{entity}/assets/`.

        Reply: The kinds.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
        """
        return await self._any("assets.list_types", {"entity": entity}, options)

    def read(
        self,
        entity: models.Entity,
        entity_id: str,
        asset_name: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Download an asset.

        Never send output here.

        `assets.read`: `GET /{entity}/{entity_id}/assets/{asset_name}/read/`.

        Reply: The bytes.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            asset_name: Kind of asset from assets.list_types, e.g. logo or banner.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "assets.read",
            {"entity": entity, "entity_id": entity_id, "asset_name": asset_name},
            options,
        )

    async def upload(
        self,
        entity: models.Entity,
        entity_id: str,
        asset_name: str,
        file: Binary,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Upload an asset, in place of the one there was.

        For an organization admin or owner.

        `assets.upload`: `POST /{entity}/{entity_id}/assets/{asset_name}/`.

        Reply: Stored.

        Args:
            entity: Kind of profile the path addresses, where organizations share it too. One of
                `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            asset_name: Kind of asset from assets.list_types, e.g. logo or banner.
            file: The picture with its file name.
        """
        return await self._any(
            "assets.upload",
            {"entity": entity, "entity_id": entity_id, "asset_name": asset_name, "file": file},
            options,
        )
