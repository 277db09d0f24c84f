# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class Activity(Area):
    """Operations on activity."""

    def poll(
        self,
        entity_id: str,
        *,
        wait: int | NotGiven = NOT_GIVEN,
        lastactivity: str | NotGiven = NOT_GIVEN,
        updated: Literal[1] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ActivityPoll:
        """Wait until something changes in a profile.

        Comes back at once when something changed since lastactivity, at the latest after wait
        seconds. Pass the returned lastactivity to the next call. Without wait it is a plain
        snapshot.

        `activity.poll`: `GET /activity/poll/{entity_id}/`.

        With `wait`, the service holds its answer for up to 95 seconds.

        Reply: What changed.

        Args:
            entity_id: A workspace, share, organization or file share; the user ID for upload
                sessions.
            wait: Seconds the service may hold the call. 1 to 95.
            lastactivity: Value of the last answer, unchanged; on the first call server_date of
                any answer or the present time.
            updated: 1 = only what is newer than lastactivity. One of `1`.
        """
        return self._call(
            "activity.poll",
            {
                "entity_id": entity_id,
                "wait": wait,
                "lastactivity": lastactivity,
                "updated": updated,
            },
            "ActivityPoll",
            options,
        )
