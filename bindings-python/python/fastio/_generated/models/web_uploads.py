# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `web_uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .uploads import WebUpload


WebUploadsCreateProfileType: TypeAlias = Literal["workspace", "share"]
"""The parameter `profile_type` of `web_uploads.create`."""


class WebUploadsListReply(Model):
    """What `web_uploads.list` answers."""

    __slots__ = ()
    _optional = frozenset(("web_uploads", "pagination"))
    _forms = {"web_uploads": ["WebUpload"], "pagination": "OffsetPagination"}

    web_uploads: list[WebUpload] | None
    """`web_uploads`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


WebUploadsListStatus: TypeAlias = Literal[
    "pending",
    "queued",
    "downloading",
    "uploading",
    "complete",
    "failed",
    "canceled",
]
"""The parameter `status` of `web_uploads.list`."""
