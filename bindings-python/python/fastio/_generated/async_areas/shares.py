# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncShares(AsyncArea):
    """Operations on shares."""

    async def archive(self, share_id: str, **options: Unpack[CallOptions]) -> Any:
        """Archive a share.

        Guests lose access and changes are restricted. Not possible for a workspace_folder share.

        `shares.archive`: `POST /share/{share_id}/archive/`.

        Reply: Archived.

        Args:
            share_id: The share's 19-digit id, or its custom name.
        """
        return await self._any("shares.archive", {"share_id": share_id}, options)

    async def check_name(self, name: str, **options: Unpack[CallOptions]) -> Any:
        """Ask whether a share's custom name is still free.

        `shares.check_name`: `GET /shares/check/name/{name}/`.

        Reply: The answer.

        Args:
            name: The custom name to test.
        """
        return await self._any("shares.check_name", {"name": name}, options)

    async def create(
        self,
        workspace_id: str,
        title: str,
        intelligence: bool,
        *,
        output: str | NotGiven = NOT_GIVEN,
        share_type: models.ShareType | NotGiven = NOT_GIVEN,
        storage_mode: models.ShareStorageMode | NotGiven = NOT_GIVEN,
        folder_node_id: str | NotGiven = NOT_GIVEN,
        create_folder: bool | NotGiven = NOT_GIVEN,
        folder_name: str | NotGiven = NOT_GIVEN,
        custom_name: str | NotGiven = NOT_GIVEN,
        custom_url: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        access_options: models.ShareAccessOptions | NotGiven = NOT_GIVEN,
        invite: models.ShareInvite | NotGiven = NOT_GIVEN,
        external_invites: str | NotGiven = NOT_GIVEN,
        notify: models.ShareNotify | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        expires: str | NotGiven = NOT_GIVEN,
        comments_enabled: bool | NotGiven = NOT_GIVEN,
        download_security: models.ShareDownloadSecurity | NotGiven = NOT_GIVEN,
        download_enabled: bool | NotGiven = NOT_GIVEN,
        guest_chat_enabled: bool | NotGiven = NOT_GIVEN,
        anonymous_uploads_enabled: bool | NotGiven = NOT_GIVEN,
        display_type: models.ShareDisplayType | NotGiven = NOT_GIVEN,
        workspace_style: bool | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color1: Any | NotGiven = NOT_GIVEN,
        background_color2: Any | NotGiven = NOT_GIVEN,
        background_image: int | NotGiven = NOT_GIVEN,
        link_1: Any | NotGiven = NOT_GIVEN,
        link_2: Any | NotGiven = NOT_GIVEN,
        link_3: Any | NotGiven = NOT_GIVEN,
        owner_defined: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Share:
        """Create a share in a workspace.

        Three directions (send, receive, exchange) and two storage modes; an independent share is
        always a send share. The mode cannot be changed later. Send intelligence always; the
        service requires it.

        `shares.create`: `POST /workspace/{workspace_id}/create/share/`. Not sent again when its
        outcome is unknown.

        Reply: The new share.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            title: Display title. No control characters. 2 to 80 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            intelligence: Index the files for AI; true needs content_ai and ai_agent. The service
                demands this field.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            share_type: send = guests download; receive = guests upload; exchange = both. One of
                `send`, `receive`, `exchange`. Default: `exchange`.
            storage_mode: independent = storage of its own; workspace_folder = live view of one
                workspace folder. One of `independent`, `workspace_folder`. Default:
                `independent`.
            folder_node_id: The workspace folder behind a workspace_folder share.
            create_folder: Create that folder instead of naming an existing one. Default:
                `false`.
            folder_name: Name of the folder to create.
            custom_name: Name in the share's URL, letters and digits only. Made by the service
                when left out. 4 to 80 characters, of the form `^[\\p{L}\\p{N}]+$`.
            custom_url: Another name for the share's address; no source tells it from
                custom_name. 10 to 100 characters. Known by inference only.
            description: Longer text. No control characters. 10 to 500 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            access_options: Who may open the share. The strings are sent exactly so. Only a send
                share may use "Anyone with the link". One of `Only members of the Share or
                Workspace`, `Members of the Share, Workspace or Org`, `Anyone with a registered
                account`, `Anyone with the link`. Default: `Only members of the Share or
                Workspace`.
            invite: Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
            external_invites: Whether people from outside the organization may be invited; its
                values are not documented. Known by inference only.
            notify: When members are told about files. One of `never`, `notify_on_file_received`,
                `notify_on_file_sent_or_received`. Default: `never`.
            password: Password for access through the link.
            expires: End of the share; sources write YYYY-MM-DD HH:MM:SS.
            comments_enabled: The parameter `comments_enabled`. Default: `true`.
            download_security: off = no limits; medium = guests download only with a short-lived
                nonce of the preview flow; high = guests do not download at all. One of `off`,
                `medium`, `high`. Default: `off`.
            download_enabled: Older switch, replaced by download_security. No longer to be used.
                Default: `true`.
            guest_chat_enabled: Let guests chat with the AI. Default: `false`.
            anonymous_uploads_enabled: Let people without an account upload. Default: `false`.
            display_type: How the files are laid out. One of `list`, `grid`. Default: `grid`.
            workspace_style: Take over the workspace's look. Default: `true`.
            accent_color: A color as a JSON object in one form field. No source gives the
                object's keys.
            background_color1: A color as a JSON object in one form field. No source gives the
                object's keys.
            background_color2: A color as a JSON object in one form field. No source gives the
                object's keys.
            background_image: Number of a built-in background. 0 to 128. Default: `0`.
            link_1: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys.
            link_2: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys.
            link_3: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys.
            owner_defined: Free properties of the owner, as JSON in one form field; the literal
                null clears them.
        """
        return await self._call(
            "shares.create",
            {
                "workspace_id": workspace_id,
                "title": title,
                "intelligence": intelligence,
                "output": output,
                "share_type": share_type,
                "storage_mode": storage_mode,
                "folder_node_id": folder_node_id,
                "create_folder": create_folder,
                "folder_name": folder_name,
                "custom_name": custom_name,
                "custom_url": custom_url,
                "description": description,
                "access_options": access_options,
                "invite": invite,
                "external_invites": external_invites,
                "notify": notify,
                "password": password,
                "expires": expires,
                "comments_enabled": comments_enabled,
                "download_security": download_security,
                "download_enabled": download_enabled,
                "guest_chat_enabled": guest_chat_enabled,
                "anonymous_uploads_enabled": anonymous_uploads_enabled,
                "display_type": display_type,
                "workspace_style": workspace_style,
                "accent_color": accent_color,
                "background_color1": background_color1,
                "background_color2": background_color2,
                "background_image": background_image,
                "link_1": link_1,
                "link_2": link_2,
                "link_3": link_3,
                "owner_defined": owner_defined,
            },
            "Share",
            options,
        )

    async def delete(self, share_id: str, confirm: str, **options: Unpack[CallOptions]) -> Any:
        """Delete (close) a share for good.

        Cannot be undone. The confirmation goes into the query; the service never reads the body
        of a DELETE.

        `shares.delete`: `DELETE /share/{share_id}/delete/`. What it takes away is gone for good,
        or for others.

        Reply: Deleted.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            confirm: The share's ID or its custom name once more.

        Raises:
            FastioError: Among others for:
                - code 130987 (Confirm Missing): The confirmation is missing from the query.
        """
        return await self._any(
            "shares.delete",
            {"share_id": share_id, "confirm": confirm},
            options,
        )

    async def disable_workflow(self, share_id: str, **options: Unpack[CallOptions]) -> Any:
        """Turn the task features of a share off.

        The data is kept, but cannot be reached until the features are turned on again.

        Deprecated: the service no longer documents it.

        `shares.disable_workflow`: `POST /share/{share_id}/workflow/disable/`.

        The service switched it off in 2026-07.

        Reply: Disabled.

        Args:
            share_id: The share's 19-digit id, or its custom name.
        """
        return await self._any("shares.disable_workflow", {"share_id": share_id}, options)

    async def enable_workflow(self, share_id: str, **options: Unpack[CallOptions]) -> Any:
        """Turn the task features of a share on.

        Deprecated: the service no longer documents it.

        `shares.enable_workflow`: `POST /share/{share_id}/workflow/enable/`.

        The service switched it off in 2026-07.

        Reply: Enabled.

        Args:
            share_id: The share's 19-digit id, or its custom name.
        """
        return await self._any("shares.enable_workflow", {"share_id": share_id}, options)

    async def get(
        self,
        share_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Share:
        """Read a share as a member.

        `shares.get`: `GET /share/{share_id}/details/`.

        Reply: The share.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "shares.get",
            {"share_id": share_id, "output": output},
            "Share",
            options,
        )

    async def get_public(
        self,
        share_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Share:
        """Read what a share shows to people who are not members.

        No membership needed. Gives the standard fields without the member roster and
        owner-defined data.

        `shares.get_public`: `GET /share/{share_id}/public/details/`. Takes a credential if there
        is one.

        Reply: The public view of the share.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "shares.get_public",
            {"share_id": share_id, "output": output},
            "Share",
            options,
        )

    async def import_into_workspace(
        self,
        workspace_id: str,
        share_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Import a share the caller owns into a workspace.

        The caller must be the share's only owner, and the share must belong to a user and not to
        a workspace.

        `shares.import_into_workspace`: `POST
        /workspace/{workspace_id}/import/share/{share_id}/`. Not sent again when its outcome is
        unknown.

        Reply: Imported.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            share_id: A ProfileId or the profile's custom name: org domain, workspace folder
                name, share URL name, user email address. Most paths accept either.
        """
        return await self._any(
            "shares.import_into_workspace",
            {"workspace_id": workspace_id, "share_id": share_id},
            options,
        )

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.SharesListReply, models.Share]:
        """List every share the caller can reach.

        `shares.list`: `GET /shares/all/`.

        Reply: One page of shares.

        Args:
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "shares.list",
            {"limit": limit, "offset": offset, "output": output},
            "SharesListReply",
            "Share",
            options,
        )

    async def list_available(
        self,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Share]:
        """List shares the caller owns, has joined or may join.

        Pending invitations are left out. No paging parameters are documented.

        `shares.list_available`: `GET /shares/available/`.

        Reply: The shares.

        Args:
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call("shares.list_available", {"output": output}, ["Share"], options)

    def list_in_workspace(
        self,
        workspace_id: str,
        *,
        archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.SharesListInWorkspaceReply, models.Share]:
        """List the shares of a workspace.

        Archived ones come only with archived=true, and then alone.

        `shares.list_in_workspace`: `GET /workspace/{workspace_id}/list/shares/`.

        Reply: One page of shares.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            archived: true = only archived shares, false = only active ones. Default: `false`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "shares.list_in_workspace",
            {
                "workspace_id": workspace_id,
                "archived": archived,
                "limit": limit,
                "offset": offset,
                "output": output,
            },
            "SharesListInWorkspaceReply",
            "Share",
            options,
        )

    async def sign_in_as_guest(
        self,
        share_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ShareToken:
        """Enter a share as a guest.

        `shares.sign_in_as_guest`: `POST /share/{share_id}/auth/guest/`. Takes a credential if
        there is one. Not sent again when its outcome is unknown.

        Reply: Guest access.

        Args:
            share_id: The share's 19-digit id, or its custom name.
        """
        return await self._call(
            "shares.sign_in_as_guest",
            {"share_id": share_id},
            "ShareToken",
            options,
        )

    async def sign_in_with_password(
        self,
        share_id: str,
        password: str,
        **options: Unpack[CallOptions],
    ) -> models.ShareToken:
        """Trade a share's password for a token that opens it.

        The answer holds a JWT whose scope is this share.

        `shares.sign_in_with_password`: `POST /share/{share_id}/auth/password/`. Takes a
        credential if there is one. Not sent again when its outcome is unknown.

        Reply: A token scoped to the share.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            password: The share's password.
        """
        return await self._call(
            "shares.sign_in_with_password",
            {"share_id": share_id, "password": password},
            "ShareToken",
            options,
        )

    async def unarchive(self, share_id: str, **options: Unpack[CallOptions]) -> Any:
        """Bring an archived share back.

        `shares.unarchive`: `POST /share/{share_id}/unarchive/`.

        Reply: Active again.

        Args:
            share_id: The share's 19-digit id, or its custom name.
        """
        return await self._any("shares.unarchive", {"share_id": share_id}, options)

    async def update(
        self,
        share_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        custom_name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        share_type: models.ShareType | NotGiven = NOT_GIVEN,
        access_options: models.ShareAccessOptions | NotGiven = NOT_GIVEN,
        invite: models.ShareInvite | NotGiven = NOT_GIVEN,
        external_invites: str | NotGiven = NOT_GIVEN,
        custom_url: str | NotGiven = NOT_GIVEN,
        password: str | None | NotGiven = NOT_GIVEN,
        expires: str | None | NotGiven = NOT_GIVEN,
        notify: models.ShareNotify | NotGiven = NOT_GIVEN,
        download_enabled: bool | NotGiven = NOT_GIVEN,
        download_security: models.ShareDownloadSecurity | NotGiven = NOT_GIVEN,
        comments_enabled: bool | NotGiven = NOT_GIVEN,
        display_type: models.ShareDisplayType | NotGiven = NOT_GIVEN,
        workspace_style: bool | NotGiven = NOT_GIVEN,
        guest_chat_enabled: bool | NotGiven = NOT_GIVEN,
        intelligence: bool | NotGiven = NOT_GIVEN,
        anonymous_uploads_enabled: bool | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color1: Any | NotGiven = NOT_GIVEN,
        background_color2: Any | NotGiven = NOT_GIVEN,
        background_image: int | NotGiven = NOT_GIVEN,
        link_1: Any | NotGiven = NOT_GIVEN,
        link_2: Any | NotGiven = NOT_GIVEN,
        link_3: Any | NotGiven = NOT_GIVEN,
        owner_defined: Any | NotGiven = NOT_GIVEN,
        share_link_node_id: Literal["null"] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Share:
        """Change a share's settings.

        Partial, only the fields sent change. A nullable text is cleared with the literal string
        null; description and password also with an empty string.

        `shares.update`: `POST /share/{share_id}/update/`.

        At least one field is given.

        Reply: The changed share.

        Args:
            share_id: The share's 19-digit id, or its custom name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: Display name.
            title: New title. No control characters. 2 to 80 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` clears it.
            custom_name: New name in the URL. 4 to 100 characters; `"null"` clears it.
            description: 10 to 500 characters; null or an empty string clears it. At most 500
                characters, of the form `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` or `""`
                clears it.
            share_type: send = guests download; receive = guests upload; exchange = both. One of
                `send`, `receive`, `exchange`.
            access_options: Who may open the share. The strings are sent exactly so. Only a send
                share may use "Anyone with the link". One of `Only members of the Share or
                Workspace`, `Members of the Share, Workspace or Org`, `Anyone with a registered
                account`, `Anyone with the link`.
            invite: Who may manage invitations. One of `owners`, `guests`.
            external_invites: Whether people from outside the organization may be invited; its
                values are not documented. Known by inference only.
            custom_url: Another name for the share's address; no source tells it from
                custom_name. 10 to 100 characters.
            password: New link password. `"null"` or `""` clears it.
            expires: End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
            notify: When members are told about files. One of `never`, `notify_on_file_received`,
                `notify_on_file_sent_or_received`.
            download_enabled: Older switch, replaced by download_security. No longer to be used.
            download_security: off = no limits; medium = guests download only with a short-lived
                nonce of the preview flow; high = guests do not download at all. One of `off`,
                `medium`, `high`.
            comments_enabled: The parameter `comments_enabled`.
            display_type: How the files are laid out. One of `list`, `grid`.
            workspace_style: The parameter `workspace_style`.
            guest_chat_enabled: The parameter `guest_chat_enabled`.
            intelligence: true needs content_ai and ai_agent.
            anonymous_uploads_enabled: The parameter `anonymous_uploads_enabled`.
            accent_color: A color as a JSON object in one form field. No source gives the
                object's keys. `"null"` clears it.
            background_color1: A color as a JSON object in one form field. No source gives the
                object's keys. `"null"` clears it.
            background_color2: A color as a JSON object in one form field. No source gives the
                object's keys. `"null"` clears it.
            background_image: The parameter `background_image`. 0 to 128.
            link_1: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys. `"null"` clears it.
            link_2: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys. `"null"` clears it.
            link_3: A link (a call to action) as a JSON object in one form field. No source gives
                the object's keys. `"null"` clears it.
            owner_defined: Free properties of the owner, as JSON in one form field; the literal
                null clears them. `"null"` clears it.
            share_link_node_id: Takes only the word null and removes the link node in the
                workspace. Only `null`; `"null"` clears it.
        """
        return await self._call(
            "shares.update",
            {
                "share_id": share_id,
                "output": output,
                "name": name,
                "title": title,
                "custom_name": custom_name,
                "description": description,
                "share_type": share_type,
                "access_options": access_options,
                "invite": invite,
                "external_invites": external_invites,
                "custom_url": custom_url,
                "password": password,
                "expires": expires,
                "notify": notify,
                "download_enabled": download_enabled,
                "download_security": download_security,
                "comments_enabled": comments_enabled,
                "display_type": display_type,
                "workspace_style": workspace_style,
                "guest_chat_enabled": guest_chat_enabled,
                "intelligence": intelligence,
                "anonymous_uploads_enabled": anonymous_uploads_enabled,
                "accent_color": accent_color,
                "background_color1": background_color1,
                "background_color2": background_color2,
                "background_image": background_image,
                "link_1": link_1,
                "link_2": link_2,
                "link_3": link_3,
                "owner_defined": owner_defined,
                "share_link_node_id": share_link_node_id,
            },
            "Share",
            options,
        )
