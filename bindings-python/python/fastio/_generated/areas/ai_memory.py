# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on ai memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class AiMemory(Area):
    """Operations on ai memory."""

    def clear(
        self,
        entity: models.AiMemoryClearEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the caller's own AI memory for an org or workspace.

        Deprecated: the service no longer documents it.

        `ai_memory.clear`: `DELETE /{entity}/{entity_id}/ai/memory/`. What it takes away is gone
        for good, or for others.

        Reply: Deleted.

        Args:
            entity: Kind of profile. One of `org`, `workspace`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return self._any("ai_memory.clear", {"entity": entity, "entity_id": entity_id}, options)

    def get(
        self,
        entity: models.AiMemoryGetEntity,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.AiMemory:
        """Read the caller's own AI memory for an org or workspace.

        A row never written answers with empty content, revision 0 and updated null, not with
        404.

        Deprecated: the service no longer documents it.

        `ai_memory.get`: `GET /{entity}/{entity_id}/ai/memory/`.

        Reply: The row.

        Args:
            entity: Kind of profile. One of `org`, `workspace`.
            entity_id: Profile id or custom name of the org, workspace or share.
        """
        return self._call(
            "ai_memory.get",
            {"entity": entity, "entity_id": entity_id},
            "AiMemory",
            options,
        )

    def set(
        self,
        entity: models.AiMemorySetEntity,
        entity_id: str,
        content: str,
        *,
        revision: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.AiMemory:
        """Write the caller's own AI memory for an org or workspace.

        With revision only if the row is still at it (409 otherwise), without it the last writer
        wins. Empty content stores an empty row.

        Deprecated: the service no longer documents it.

        `ai_memory.set`: `POST /{entity}/{entity_id}/ai/memory/`. Not sent again when its outcome
        is unknown if `revision` is given.

        Reply: The row.

        Args:
            entity: Kind of profile. One of `org`, `workspace`.
            entity_id: Profile id or custom name of the org, workspace or share.
            content: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8.
            revision: The revision read last. At least 0.
        """
        return self._call(
            "ai_memory.set",
            {"entity": entity, "entity_id": entity_id, "content": content, "revision": revision},
            "AiMemory",
            options,
        )
