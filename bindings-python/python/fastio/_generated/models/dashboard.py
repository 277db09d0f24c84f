# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `dashboard`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .workspaces import DashboardCard


class DashboardGetReply(Model):
    """What `dashboard.get` answers."""

    __slots__ = ()
    _optional = frozenset(("cards", "pagination", "dismissed_recent_count"))
    _forms = {"cards": ["DashboardCard"], "pagination": "OffsetPagination"}

    cards: list[DashboardCard] | None
    """`cards`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
    dismissed_recent_count: int | None
    """Cards dismissed lately."""
