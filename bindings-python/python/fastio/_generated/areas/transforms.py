# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on transforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._caller import ByteReply, CallOptions, NotGiven
    from .. import models


class Transforms(Area):
    """Operations on transforms."""

    def read(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        transform_name: Literal["image"],
        *,
        token: str | NotGiven = NOT_GIVEN,
        output_format: models.TransformsReadOutputFormat | NotGiven = NOT_GIVEN,
        size: models.TransformsReadSize | NotGiven = NOT_GIVEN,
        width: int | NotGiven = NOT_GIVEN,
        height: int | NotGiven = NOT_GIVEN,
        cropwidth: int | NotGiven = NOT_GIVEN,
        cropheight: int | NotGiven = NOT_GIVEN,
        cropx: int | NotGiven = NOT_GIVEN,
        cropy: int | NotGiven = NOT_GIVEN,
        rotate: Literal[0, 90, 180, 270] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ByteReply:
        """Read an image resized, cropped, turned or converted.

        All four crop fields or none; a key sent empty is refused. Every number except rotate is
        above zero.

        `transforms.read`: `GET
        /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/`. Takes a
        credential if there is one.

        Reply: The image.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            transform_name: The parameter `transform_name`. Only `image`.
            token: From transforms.request_read.
            output_format: Lower case only. One of `png`, `jpg`, `jpeg`.
            size: Preset; case does not matter. One of `IconTiny`, `IconSmall`, `IconMedium`,
                `Preview`.
            width: The parameter `width`. At least 1.
            height: The parameter `height`. At least 1.
            cropwidth: The parameter `cropwidth`. At least 1.
            cropheight: The parameter `cropheight`. At least 1.
            cropx: The parameter `cropx`. At least 1.
            cropy: The parameter `cropy`. At least 1.
            rotate: The parameter `rotate`. One of `0`, `90`, `180`, `270`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "transforms.read",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "transform_name": transform_name,
                "token": token,
                "output_format": output_format,
                "size": size,
                "width": width,
                "height": height,
                "cropwidth": cropwidth,
                "cropheight": cropheight,
                "cropx": cropx,
                "cropy": cropy,
                "rotate": rotate,
            },
            options,
        )

    def request_read(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        transform_name: Literal["image"],
        **options: Unpack[CallOptions],
    ) -> str:
        """Mint a token to read a transformed image.

        The image parameters are not read here; they go on the read call.

        `transforms.request_read`: `GET
        /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/`. Not
        sent again when its outcome is unknown.

        Reply: The token.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            transform_name: The parameter `transform_name`. Only `image`.
        """
        return self._call(
            "transforms.request_read",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "transform_name": transform_name,
            },
            None,
            options,
        )
