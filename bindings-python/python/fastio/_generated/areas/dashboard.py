# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Dashboard(Area):
    """Operations on dashboard."""

    def dismiss(
        self,
        workspace_id: str,
        card_key: str,
        *,
        snooze_until: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Hide a card from the caller's feed, for good or until a time.

        Touches only the caller's view. Without snooze_until send no body and no content type at
        all.

        `dashboard.dismiss`: `POST
        /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.

        Reply: Hidden.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            card_key: card_key of the card. It holds a colon, which must be percent-encoded
                (mention%3A123).
            snooze_until: Time in the future up to which the card stays away. Of the form
                `^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} UTC$`.
        """
        return self._any(
            "dashboard.dismiss",
            {"workspace_id": workspace_id, "card_key": card_key, "snooze_until": snooze_until},
            options,
        )

    def get(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.DashboardGetReply, models.DashboardCard]:
        """Read the caller's ranked cards in a workspace.

        Mentions, new files, new versions, syntheses, and signatures where e-signature is on.

        `dashboard.get`: `GET /workspace/{workspace_id}/dashboard/`.

        Reply: One page of cards.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            limit: Cards on a page. 1 to 200. Default: `50`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "dashboard.get",
            {"workspace_id": workspace_id, "limit": limit, "offset": offset},
            "DashboardGetReply",
            "DashboardCard",
            options,
        )

    def undismiss(self, workspace_id: str, card_key: str, **options: Unpack[CallOptions]) -> Any:
        """Bring a hidden card back.

        Succeeds also where the card was not hidden.

        `dashboard.undismiss`: `DELETE
        /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.

        Reply: Back in the feed.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            card_key: card_key of the card. It holds a colon, which must be percent-encoded
                (mention%3A123).
        """
        return self._any(
            "dashboard.undismiss",
            {"workspace_id": workspace_id, "card_key": card_key},
            options,
        )
