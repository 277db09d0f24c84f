# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on instructions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions
    from .. import models


class AsyncInstructions(AsyncArea):
    """Operations on instructions."""

    async def clear(
        self,
        entity: models.InstructionsClearEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Clear the AI instructions of an organization, workspace or share.

        Owners and admins. Succeeds also where there are none.

        Deprecated: the service no longer documents it.

        `instructions.clear`: `DELETE /{entity}/{entity_id}/instructions/`. What it takes away is
        gone for good, or for others.

        Reply: Cleared.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return await self._any(
            "instructions.clear",
            {"entity": entity, "entity_id": entity_id},
            options,
        )

    async def clear_mine(
        self,
        entity: models.InstructionsClearMineEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Clear the caller's own AI instructions for a profile.

        Any member, but no guests. Succeeds also where there are none.

        Deprecated: the service no longer documents it.

        `instructions.clear_mine`: `DELETE /{entity}/{entity_id}/instructions/me/`. What it takes
        away is gone for good, or for others.

        Reply: Cleared.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return await self._any(
            "instructions.clear_mine",
            {"entity": entity, "entity_id": entity_id},
            options,
        )

    async def get(
        self,
        entity: models.InstructionsGetEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.UserInstructions:
        """Read the AI instructions of an organization, workspace or share.

        Owners and admins. A slot never written answers with empty content and null times, not
        with 404.

        Deprecated: the service no longer documents it.

        `instructions.get`: `GET /{entity}/{entity_id}/instructions/`.

        Reply: The instructions.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return await self._call(
            "instructions.get",
            {"entity": entity, "entity_id": entity_id},
            "UserInstructions",
            options,
        )

    async def get_mine(
        self,
        entity: models.InstructionsGetMineEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.UserInstructions:
        """Read the caller's own AI instructions for a profile.

        Any member, but no guests (on shares 403, 185733). The service does not merge them with
        the profile's.

        Deprecated: the service no longer documents it.

        `instructions.get_mine`: `GET /{entity}/{entity_id}/instructions/me/`.

        Reply: The instructions.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return await self._call(
            "instructions.get_mine",
            {"entity": entity, "entity_id": entity_id},
            "UserInstructions",
            options,
        )

    async def set(
        self,
        entity: models.InstructionsSetEntity,
        entity_id: str,
        content: str,
        **options: Unpack[CallOptions],
    ) -> models.UserInstructions:
        """Replace the AI instructions of an organization, workspace or share.

        Owners and admins. Empty content clears.

        Deprecated: the service no longer documents it.

        `instructions.set`: `POST /{entity}/{entity_id}/instructions/`.

        Reply: The instructions.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            content: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most
                65536 bytes of UTF-8.
        """
        return await self._call(
            "instructions.set",
            {"entity": entity, "entity_id": entity_id, "content": content},
            "UserInstructions",
            options,
        )

    async def set_mine(
        self,
        entity: models.InstructionsSetMineEntity,
        entity_id: str,
        content: str,
        **options: Unpack[CallOptions],
    ) -> models.UserInstructions:
        """Replace the caller's own AI instructions for a profile.

        Any member, but no guests. Empty content clears.

        Deprecated: the service no longer documents it.

        `instructions.set_mine`: `POST /{entity}/{entity_id}/instructions/me/`.

        Reply: The instructions.

        Args:
            entity: Kind of profile. One of `org`, `workspace`, `share`.
            entity_id: Profile id or custom name of the org, workspace or share.
            content: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most
                65536 bytes of UTF-8.
        """
        return await self._call(
            "instructions.set_mine",
            {"entity": entity, "entity_id": entity_id, "content": content},
            "UserInstructions",
            options,
        )
