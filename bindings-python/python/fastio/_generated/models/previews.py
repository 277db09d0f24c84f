# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `previews`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._model import Model


PreviewsPreauthorizePreviewType: TypeAlias = Literal[
    "bin",
    "thumbnail",
    "image",
    "hlsstream",
    "pdf",
    "spreadsheet",
    "audio",
    "mp4",
]
"""The parameter `preview_type` of `previews.preauthorize`."""


class PreviewsPreauthorizeReply(Model):
    """What `previews.preauthorize` answers."""

    __slots__ = ()
    _optional = frozenset(("downloadToken", "path", "primaryFilename"))
    _secret = frozenset(("downloadToken", "path"))

    downloadToken: str | None
    """`downloadToken`."""
    path: str | None
    """Relative to the host, with the token in it."""
    primaryFilename: str | None
    """`primaryFilename`."""


PreviewsReadAuthorizedPreviewType: TypeAlias = Literal[
    "bin",
    "thumbnail",
    "image",
    "hlsstream",
    "pdf",
    "spreadsheet",
    "audio",
    "mp4",
]
"""The parameter `preview_type` of `previews.read_authorized`."""


PreviewsReadPreviewType: TypeAlias = Literal[
    "bin",
    "thumbnail",
    "image",
    "hlsstream",
    "pdf",
    "spreadsheet",
    "audio",
    "mp4",
]
"""The parameter `preview_type` of `previews.read`."""
