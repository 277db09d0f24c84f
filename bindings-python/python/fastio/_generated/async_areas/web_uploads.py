# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on web uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncWebUploads(AsyncArea):
    """Operations on web uploads."""

    async def cancel(self, id: str, **options: Unpack[CallOptions]) -> Any:
        """Cancel an import by URL.

        `web_uploads.cancel`: `DELETE /web_upload/`. What it takes away is gone for good, or for
        others.

        Reply: Done. The payload is not documented.

        Args:
            id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any("web_uploads.cancel", {"id": id}, options)

    async def create(
        self,
        source_url: str,
        profile_id: str,
        profile_type: models.WebUploadsCreateProfileType,
        *,
        folder_id: str | NotGiven = NOT_GIVEN,
        file_name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.WebUpload:
        """Have the service fetch a URL into storage.

        Public HTTPS addresses on port 443 only, plain HTTP is refused; also Google Drive,
        OneDrive, Box and Dropbox. Asynchronous; the source may refuse without a word, so read
        the outcome.

        `web_uploads.create`: `POST /web_upload/`. Not sent again when its outcome is unknown.

        The work goes on after the reply: poll `web_uploads.get` until its `status` is
        `complete`, or has failed with `failed` or `canceled`.

        Reply: The job.

        Args:
            source_url: HTTPS, port 443. Of the form `^[Hh][Tt][Tt][Pp][Ss]://.+$`.
            profile_id: Target workspace or share.
            profile_type: The parameter `profile_type`. One of `workspace`, `share`.
            folder_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            file_name: Taken from the URL if absent. 1 to 255 characters.
        """
        return await self._call(
            "web_uploads.create",
            {
                "source_url": source_url,
                "profile_id": profile_id,
                "profile_type": profile_type,
                "folder_id": folder_id,
                "file_name": file_name,
            },
            "WebUpload",
            options,
        )

    async def get(self, upload_id: str, **options: Unpack[CallOptions]) -> models.WebUpload:
        """Read an import by URL.

        `web_uploads.get`: `GET /web_upload/{upload_id}/details/`.

        Reply: The job.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call("web_uploads.get", {"upload_id": upload_id}, "WebUpload", options)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        status: models.WebUploadsListStatus | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.WebUploadsListReply, models.WebUpload]:
        """List the caller's imports by URL.

        `web_uploads.list`: `GET /web_upload/`.

        Reply: One page.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            status: The parameter `status`. One of `pending`, `queued`, `downloading`,
                `uploading`, `complete`, `failed`, `canceled`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "web_uploads.list",
            {"limit": limit, "offset": offset, "status": status},
            "WebUploadsListReply",
            "WebUpload",
            options,
        )
