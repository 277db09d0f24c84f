# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `quickshares`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .storage import QuickShare


class QuicksharesListReply(Model):
    """What `quickshares.list` answers."""

    __slots__ = ()
    _optional = frozenset(("quickshares", "pagination"))
    _forms = {"quickshares": ["QuickShare"], "pagination": "OffsetPagination"}

    quickshares: list[QuickShare] | None
    """`quickshares`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
