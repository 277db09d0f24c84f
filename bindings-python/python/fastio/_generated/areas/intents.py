# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on intents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Intents(Area):
    """Operations on intents."""

    def allocate(
        self,
        workspace_id: str,
        *,
        node_id: str | NotGiven = NOT_GIVEN,
        intent: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.IntentsAllocateReply:
        """Take (or get back) the caller's slot for announcing work.

        Get-or-create per credential and scope (workspace, node, user, agent), workspace-wide
        without node_id. Only allocated, version 0 and null topic and message mean a new slot;
        else it was there before, with its content and a later expiry. Compare the id before
        releasing.

        `intents.allocate`: `POST /workspace/{workspace_id}/intents/`.

        Reply: The slot.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            intent: Verb from a closed list the service keeps; no source shows it.
        """
        return self._call(
            "intents.allocate",
            {"workspace_id": workspace_id, "node_id": node_id, "intent": intent},
            "IntentsAllocateReply",
            options,
        )

    def fill(
        self,
        workspace_id: str,
        intent_id: str,
        version: int,
        *,
        topic: str | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        intent: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.IntentsFillReply:
        """Write what the caller is doing, and push the expiry forward.

        The heartbeat; with version alone it only keeps the slot alive. A stale or missing
        version is refused with 409; read again and decide, do not send the same again. Each
        success raises version.

        `intents.fill`: `POST /workspace/{workspace_id}/intents/{intent_id}/`. Not sent again
        when its outcome is unknown.

        Reply: The slot.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            intent_id: Slot ID.
            version: The version read last. At least 0.
            topic: One-line label; characters, not bytes. Tabs and line breaks are refused. At
                most 256 characters.
            message: Long text; characters, not bytes. At most 8192 characters.
            intent: Verb from a closed list the service keeps.

        Raises:
            FastioError: Among others for:
                - HTTP 409, code 9667 (Stale Version): The slot changed since the version given,
                    or no version came; read it again.
        """
        return self._call(
            "intents.fill",
            {
                "workspace_id": workspace_id,
                "intent_id": intent_id,
                "version": version,
                "topic": topic,
                "message": message,
                "intent": intent,
            },
            "IntentsFillReply",
            options,
        )

    def get(
        self,
        workspace_id: str,
        intent_id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.IntentsGetReply:
        """Read one or many slots with their messages.

        Up to 250 IDs joined by plain commas (do not percent-encode the commas). IDs beyond 250
        are dropped silently.

        `intents.get`: `GET /workspace/{workspace_id}/intents/{intent_id}/`.

        Reply: The slots with their messages.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            intent_id: Slot IDs; one, or several joined by commas. 1 to 250 items.
        """
        return self._call(
            "intents.get",
            {"workspace_id": workspace_id, "intent_id": intent_id},
            "IntentsGetReply",
            options,
        )

    def list(
        self,
        workspace_id: str,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.IntentsListReply, models.Intent]:
        """List what agents announced they are working on.

        Topics only, up to 100 a page in order of allocation. Needs at least member. Only an
        empty items ends the list; a null cursor beside rows means rows younger than about 2
        seconds: ask again with the cursor you had. Filters are taken and ignored.

        `intents.list`: `GET /workspace/{workspace_id}/intents/`.

        Reply: One page of slots.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            cursor: cursor of the page before.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "intents.list",
            {"workspace_id": workspace_id, "cursor": cursor},
            "IntentsListReply",
            "Intent",
            options,
        )

    def release(self, workspace_id: str, intent_id: str, **options: Unpack[CallOptions]) -> Any:
        """Give a slot back.

        Optional; a slot that is not filled any more expires. Takes a living announcement away,
        also one that allocate only handed back.

        `intents.release`: `DELETE /workspace/{workspace_id}/intents/{intent_id}/`.

        Reply: Released.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            intent_id: Slot ID.
        """
        return self._any(
            "intents.release",
            {"workspace_id": workspace_id, "intent_id": intent_id},
            options,
        )
