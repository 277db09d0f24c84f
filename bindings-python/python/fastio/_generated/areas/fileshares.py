# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on fileshares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    import builtins
    from typing import Any, Unpack

    from ..._caller import ByteReply, CallOptions, Listing, NotGiven
    from .. import models


class Fileshares(Area):
    """Operations on fileshares."""

    def add_grant(
        self,
        fileshare_id: str,
        capability: models.FileShareCapability,
        *,
        user: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.FilesharesAddGrantReply:
        """Grant somebody a capability, or raise it.

        Exactly one of user and email. A registered email answers with user, an unregistered one
        with a pending grant (an invitation is mailed), a user ID with the bare result.

        `fileshares.add_grant`: `POST /fileshare/{fileshare_id}/grants/`. Not sent again when its
        outcome is unknown.

        Exactly one of `user`, `email` is given.

        Reply: Depends on whom the grant went to.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            capability: Rising order, each includes the ones before. One of `view`, `download`,
                `edit`.
            user: User ID. Of the form `^[0-9]{19}$`.
            email: The parameter `email`.
        """
        return self._call(
            "fileshares.add_grant",
            {"fileshare_id": fileshare_id, "capability": capability, "user": user, "email": email},
            "FilesharesAddGrantReply",
            options,
        )

    def create(
        self,
        workspace_id: str,
        node: str,
        *,
        title: str | NotGiven = NOT_GIVEN,
        access_option: models.FileShareAccessOption | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        expires: int | NotGiven = NOT_GIVEN,
        expires_at: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.FileShare:
        """Create a durable link to one workspace file.

        The binding to the file cannot be changed. No end and no transfer cap unless set. Careful
        clients refuse an empty expires_at or password, since it would mean none.

        `fileshares.create`: `POST /workspace/{workspace_id}/create/fileshare/`. Not sent again
        when its outcome is unknown.

        At most one of `expires`, `expires_at` is given.

        Reply: The file share.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node: Node of the file (a file, not a folder or note).
            title: The parameter `title`. 1 to 255 characters.
            access_option: Who reaches the link: anybody, anybody signed in, or only people with
                a grant. One of `anyone_with_link`, `any_registered`, `named_people`. Default:
                `named_people`.
            password: Link password. 1 to 255 characters.
            expires: Lifetime in seconds from now. 1 to 3155760000.
            expires_at: End as a date and time; without a zone it is UTC. Not the word null.
        """
        return self._call(
            "fileshares.create",
            {
                "workspace_id": workspace_id,
                "node": node,
                "title": title,
                "access_option": access_option,
                "password": password,
                "expires": expires,
                "expires_at": expires_at,
            },
            "FileShare",
            options,
        )

    def delete(self, fileshare_id: str, **options: Unpack[CallOptions]) -> Any:
        """Revoke a file share and all its grants.

        The bound file is not touched.

        `fileshares.delete`: `DELETE /fileshare/{fileshare_id}/delete/`. What it takes away is
        gone for good, or for others.

        Reply: Only the result.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
        """
        return self._any("fileshares.delete", {"fileshare_id": fileshare_id}, options)

    def get(
        self,
        fileshare_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.FileShare:
        """Read a file share as its recipient sees it.

        Gives the bound file and the caller's effective capability. Without a token only when the
        tier is anyone_with_link.

        `fileshares.get`: `GET /fileshare/{fileshare_id}/details/`. Takes a credential if there
        is one.

        Reply: The file share.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return self._call(
            "fileshares.get",
            {"fileshare_id": fileshare_id, "link_password": link_password, "output": output},
            "FileShare",
            options,
        )

    def get_metadata(
        self,
        fileshare_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.FilesharesGetMetadataReply:
        """Tell which file is bound and whether metadata can be extracted.

        Never any values and no metadata_facts, and no other call gives them to the holder of a
        link. Members read them through the workspace.

        `fileshares.get_metadata`: `GET /fileshare/{fileshare_id}/storage/metadata/details/`.
        Takes a credential if there is one.

        Reply: The file and its eligibility.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.
        """
        return self._call(
            "fileshares.get_metadata",
            {"fileshare_id": fileshare_id, "link_password": link_password},
            "FilesharesGetMetadataReply",
            options,
        )

    def list(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.FilesharesListReply, models.FileShare]:
        """List a workspace's file shares.

        `fileshares.list`: `GET /workspace/{workspace_id}/list/fileshares/`.

        Reply: One page.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "fileshares.list",
            {"workspace_id": workspace_id, "limit": limit, "offset": offset},
            "FilesharesListReply",
            "FileShare",
            options,
        )

    def list_grants(
        self,
        fileshare_id: str,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.FileShareGrant]:
        """List who holds a grant on a file share.

        Not paged; the first 1000, pending invitations included.

        `fileshares.list_grants`: `GET /fileshare/{fileshare_id}/grants/`.

        Reply: The grants.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
        """
        return self._call(
            "fileshares.list_grants",
            {"fileshare_id": fileshare_id},
            ["FileShareGrant"],
            options,
        )

    def list_versions(
        self,
        fileshare_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.FileShareVersion]:
        """List the versions of the bound file.

        Needs the view capability.

        `fileshares.list_versions`: `GET /fileshare/{fileshare_id}/storage/versions/`. Takes a
        credential if there is one.

        Reply: The versions.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.
        """
        return self._call(
            "fileshares.list_versions",
            {"fileshare_id": fileshare_id, "link_password": link_password},
            ["FileShareVersion"],
            options,
        )

    def read(
        self,
        fileshare_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ByteReply:
        """Download the bound file.

        Needs the download capability. The URL is direct; it never carries the password. Without
        a password the client follows redirects.

        `fileshares.read`: `GET /fileshare/{fileshare_id}/storage/read/`. Takes a credential if
        there is one.

        Reply: The file's bytes.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "fileshares.read",
            {"fileshare_id": fileshare_id, "link_password": link_password},
            options,
        )

    def read_preview(
        self,
        fileshare_id: str,
        preview_type: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ByteReply:
        """Read a preview of the bound file.

        Needs the view capability. Previews of several files answer 307 to a URL that holds its
        own short-lived download_token; follow it once, without the Authorization and
        x-ve-password headers.

        `fileshares.read_preview`: `GET
        /fileshare/{fileshare_id}/storage/preview/{preview_type}/read/`. Takes a credential if
        there is one.

        Reply: The primary preview's bytes.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            preview_type: For example thumbnail, image, pdf, mp4 or hls_stream.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "fileshares.read_preview",
            {
                "fileshare_id": fileshare_id,
                "preview_type": preview_type,
                "link_password": link_password,
            },
            options,
        )

    def read_version(
        self,
        fileshare_id: str,
        version_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> ByteReply:
        """Download one version of the bound file.

        Needs the download capability.

        `fileshares.read_version`: `GET
        /fileshare/{fileshare_id}/storage/versions/{version_id}/read/`. Takes a credential if
        there is one.

        Reply: The version's bytes.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            version_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            link_password: Password of a protected link. It travels in this header only, never in
                a URL. 1 to 255 characters.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "fileshares.read_version",
            {
                "fileshare_id": fileshare_id,
                "version_id": version_id,
                "link_password": link_password,
            },
            options,
        )

    def remove_grant(
        self,
        fileshare_id: str,
        *,
        user: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Take a grant away.

        Exactly one of user and email, in the query; a body is not read. Removing a grant that is
        not there succeeds.

        `fileshares.remove_grant`: `DELETE /fileshare/{fileshare_id}/grants/`. What it takes away
        is gone for good, or for others.

        Exactly one of `user`, `email` is given.

        Reply: Only the result.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            user: User ID. Of the form `^[0-9]{19}$`.
            email: The parameter `email`.
        """
        return self._any(
            "fileshares.remove_grant",
            {"fileshare_id": fileshare_id, "user": user, "email": email},
            options,
        )

    def update(
        self,
        fileshare_id: str,
        *,
        title: str | None | NotGiven = NOT_GIVEN,
        access_option: models.FileShareAccessOption | NotGiven = NOT_GIVEN,
        password: str | None | NotGiven = NOT_GIVEN,
        expires: int | NotGiven = NOT_GIVEN,
        expires_at: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.FileShare:
        """Change a file share's settings.

        An empty string clears password, expires_at or title. PATCH is accepted too. An update
        that changes nothing raises no event.

        `fileshares.update`: `POST /fileshare/{fileshare_id}/update/`. Not sent again when its
        outcome is unknown if `expires` is given.

        At least one field is given. At most one of `expires`, `expires_at` is given.

        Reply: The changed file share.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            title: An empty string clears it. At most 255 characters; `""` clears it.
            access_option: Who reaches the link: anybody, anybody signed in, or only people with
                a grant. One of `anyone_with_link`, `any_registered`, `named_people`.
            password: An empty string removes the password. At most 255 characters; `""` clears
                it.
            expires: Lifetime in seconds from now. 1 to 3155760000.
            expires_at: End as a date and time, UTC without a zone; an empty string (or the word
                null) clears it. `""` or `"null"` clears it.
        """
        return self._call(
            "fileshares.update",
            {
                "fileshare_id": fileshare_id,
                "title": title,
                "access_option": access_option,
                "password": password,
                "expires": expires,
                "expires_at": expires_at,
            },
            "FileShare",
            options,
        )
