# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import AsyncArea

if TYPE_CHECKING:
    from typing import Unpack

    from ..._caller import AsyncByteReply, CallOptions
    from .. import models


class AsyncPreviews(AsyncArea):
    """Operations on previews."""

    async def preauthorize(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        preview_type: models.PreviewsPreauthorizePreviewType,
        **options: Unpack[CallOptions],
    ) -> models.PreviewsPreauthorizeReply:
        """Mint a link that shows a preview without sign-in.

        Each call mints a token. path already contains it and is relative to the host, starting
        with /current/.

        `previews.preauthorize`: `GET
        /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/`. Not sent
        again when its outcome is unknown.

        Reply: The link.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            preview_type: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
                `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
        """
        return await self._call(
            "previews.preauthorize",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "preview_type": preview_type,
            },
            "PreviewsPreauthorizeReply",
            options,
        )

    def read(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        preview_type: models.PreviewsReadPreviewType,
        token: str,
        filename: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read one file of a preview with a preauthorized token.

        Build it from path of preauthorize; other files of the same preview (an HLS playlist's
        segments) differ in the name.

        `previews.read`: `GET
        /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}`.
        Takes no credential.

        Reply: The bytes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            preview_type: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
                `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
            token: downloadToken of previews.preauthorize.
            filename: primaryFilename or another file of the preview.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "previews.read",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "preview_type": preview_type,
                "token": token,
                "filename": filename,
            },
            options,
        )

    def read_authorized(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        preview_type: models.PreviewsReadAuthorizedPreviewType,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read a preview's main file with the bearer token.

        `previews.read_authorized`: `GET
        /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/`.

        Reply: The bytes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            preview_type: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
                `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "previews.read_authorized",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "preview_type": preview_type,
            },
            options,
        )
