# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model

if TYPE_CHECKING:
    from .storage import Node


class NotesReadReply(Model):
    """What `notes.read` answers."""

    __slots__ = ()
    _optional = frozenset(("content", "note"))
    _forms = {"note": "Node"}

    content: str | None
    """`content`."""
    note: Node | None
    """The node; its version is the one whose content came."""
