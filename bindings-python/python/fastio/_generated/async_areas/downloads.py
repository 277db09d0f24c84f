# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._caller import AsyncByteReply, CallOptions, NotGiven
    from .. import models


class AsyncDownloads(AsyncArea):
    """Operations on downloads."""

    def read(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        version_id: str | NotGiven = NOT_GIVEN,
        error: Literal["html"] | NotGiven = NOT_GIVEN,
        range: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read the bytes of a file or note.

        With the bearer token, or with token from request_token and no sign-in. The address with
        token is a secret.

        `downloads.read`: `GET /{context}/{context_id}/storage/{node_id}/read/`. Takes a
        credential if there is one.

        Reply: The bytes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            token: From downloads.request_token.
            version_id: A version of the file; the current one if absent.
            error: html turns error replies into a page for browsers. Only `html`.
            range: Bytes wanted, such as bytes=1048576-.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "downloads.read",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "token": token,
                "version_id": version_id,
                "error": error,
                "range": range,
            },
            options,
        )

    def read_ai_share(
        self,
        token: str,
        file: int,
        *,
        range: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read one file of an AI share.

        Links live 5 minutes. Every fault of the token answers 404, so that tokens cannot be
        guessed. No slash at the end.

        `downloads.read_ai_share`: `GET /ai/share/{token}`. Takes no credential.

        Reply: The bytes.

        Args:
            token: Token of the link. Of the form `^[A-Za-z0-9]+$`.
            file: Index from 0. At least 0.
            range: Bytes wanted, such as bytes=1048576-.

        Returns:
            The bytes, piece by piece, or all with `read`.

        Raises:
            FastioError: Among others for:
                - HTTP 404, class 1609 (Not Found): Token missing, wrong, expired or used up;
                    index out of range.
                - HTTP 500, class 1654 (Internal Error): The file could not be read.
        """
        return self._bytes(
            "downloads.read_ai_share",
            {"token": token, "file": file, "range": range},
            options,
        )

    async def request_token(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> str:
        """Mint a token that reads one file without sign-in.

        Each call mints a token. Send version_id here and on the read call; today only the read
        call heeds it.

        `downloads.request_token`: `GET /{context}/{context_id}/storage/{node_id}/requestread/`.
        Not sent again when its outcome is unknown.

        Reply: The token.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            version_id: A version of the file; the current one if absent.
        """
        return await self._call(
            "downloads.request_token",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "version_id": version_id,
            },
            None,
            options,
        )

    async def request_zip_token(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Mint a token that reads one folder as a ZIP without sign-in.

        Each call mints a token. It is bound to this folder (or root) and lives about 2 hours.

        `downloads.request_zip_token`: `GET
        /{context}/{context_id}/storage/{node_id}/requestzip/`. Not sent again when its outcome
        is unknown.

        Reply: The token.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Folder id or root.
        """
        return await self._call(
            "downloads.request_zip_token",
            {"context": context, "context_id": context_id, "node_id": node_id},
            None,
            options,
        )

    def zip(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Read a folder, or with root the whole storage, as a ZIP.

        With the bearer token, or with token from downloads.request_zip_token and no sign-in.
        Made while it is sent, so the length may be unknown. The address with token is a secret.

        `downloads.zip`: `GET /{context}/{context_id}/storage/{node_id}/zip/`. Takes a credential
        if there is one.

        Reply: The archive.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Folder id or root.
            token: From downloads.request_zip_token for the same folder.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "downloads.zip",
            {"context": context, "context_id": context_id, "node_id": node_id, "token": token},
            options,
        )
