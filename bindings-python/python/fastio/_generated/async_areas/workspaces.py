# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    import builtins
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncWorkspaces(AsyncArea):
    """Operations on workspaces."""

    async def archive(
        self,
        workspace_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Archive a workspace.

        Admin or owner. Changes are blocked, the data stays. Protected by a second factor for API
        keys, as workspaces.check_name.

        `workspaces.archive`: `POST /workspace/{workspace_id}/archive/`.

        Reply: Archived.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            token: Six-digit two-factor code, asked of an API key whose account has an
                authenticator app or a phone. Known by inference only.
        """
        return await self._any(
            "workspaces.archive",
            {"workspace_id": workspace_id, "token": token},
            options,
        )

    async def check_name(
        self,
        name: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Ask whether a workspace's folder name is still free.

        Names are unique over the whole service, not per organization. An API key of an account
        with two factors needs token; one of an account with passkeys alone must step up first
        (auth.step_up; reason stepup_required).

        `workspaces.check_name`: `GET /workspaces/check/name/{name}/`.

        Reply: The answer.

        Args:
            name: The folder name to test.
            token: Six-digit two-factor code, asked of an API key whose account has an
                authenticator app or a phone. Known by inference only.
        """
        return await self._any("workspaces.check_name", {"name": name, "token": token}, options)

    async def create(
        self,
        org_id: str,
        folder_name: str,
        name: str,
        perm_join: models.WorkspacePermJoin,
        perm_member_manage: models.WorkspacePermMemberManage,
        *,
        output: str | NotGiven = NOT_GIVEN,
        intelligence: bool | NotGiven = NOT_GIVEN,
        metadata_extraction: bool | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color1: Any | NotGiven = NOT_GIVEN,
        background_color2: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Workspace:
        """Create a workspace in an organization.

        The caller becomes its owner. The plan must allow one more workspace. folder_name is
        unique over the whole service; read the final name from the answer.

        `workspaces.create`: `POST /org/{org_id}/create/workspace/`. Not sent again when its
        outcome is unknown.

        Reply: The new workspace.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            folder_name: Name in addresses and in place of the ID. Letters, digits and hyphens of
                any script; unique over the whole service. 4 to 80 characters, of the form
                `^[\\p{L}\\p{N}-]+$`.
            name: Display name. No control characters. 2 to 100 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            perm_join: Who of the organization may join by themselves. The strings are sent
                exactly so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
            perm_member_manage: Who may manage the members. The strings are sent exactly so. One
                of `Admin or above`, `Member or above`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            intelligence: Index the files for AI. On when left out and the organization has
                content_ai and ai_agent; credits for every page at once, not refunded.
            metadata_extraction: Extract metadata of new files by itself. Only withholds; never
                switches on what intelligence or the feature metadata does not allow. Default:
                `true`.
            description: Longer text. No control characters. 10 to 1000 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`.
            accent_color: A color as a JSON object in one form field; the literal null clears it.
                No source gives the object's keys.
            background_color1: A color as a JSON object in one form field; the literal null
                clears it. No source gives the object's keys.
            background_color2: A color as a JSON object in one form field; the literal null
                clears it. No source gives the object's keys.
        """
        return await self._call(
            "workspaces.create",
            {
                "org_id": org_id,
                "folder_name": folder_name,
                "name": name,
                "perm_join": perm_join,
                "perm_member_manage": perm_member_manage,
                "output": output,
                "intelligence": intelligence,
                "metadata_extraction": metadata_extraction,
                "description": description,
                "accent_color": accent_color,
                "background_color1": background_color1,
                "background_color2": background_color2,
            },
            "Workspace",
            options,
        )

    async def delete(
        self,
        workspace_id: str,
        confirm: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete (close) a workspace for good.

        Owner only. The confirmation goes into the query; the service never reads the body of a
        DELETE. Protected by a second factor for API keys, as workspaces.check_name.

        `workspaces.delete`: `DELETE /workspace/{workspace_id}/delete/`. What it takes away is
        gone for good, or for others.

        Reply: Deleted.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            confirm: The workspace's folder name or ID once more.
            token: Six-digit two-factor code, asked of an API key whose account has an
                authenticator app or a phone. Known by inference only.
        """
        return await self._any(
            "workspaces.delete",
            {"workspace_id": workspace_id, "confirm": confirm, "token": token},
            options,
        )

    async def disable_import(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Switch cloud import off for a workspace.

        Sources stop syncing; the files imported so far stay.

        `workspaces.disable_import`: `POST /workspace/{workspace_id}/cloud-import/disable/`.

        Reply: Disabled.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._any(
            "workspaces.disable_import",
            {"workspace_id": workspace_id},
            options,
        )

    async def disable_workflow(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Switch tasks and the other workflow tools off for a workspace.

        Admin or owner. The data stays and is out of reach until the next enable.

        Deprecated: the service no longer documents it.

        `workspaces.disable_workflow`: `POST /workspace/{workspace_id}/workflow/disable/`.

        The service switched it off in 2026-07.

        Reply: Disabled.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._any(
            "workspaces.disable_workflow",
            {"workspace_id": workspace_id},
            options,
        )

    async def enable_import(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Switch cloud import on for a workspace.

        Needed before the first provider identity is provisioned (imports.provision_identity).

        `workspaces.enable_import`: `POST /workspace/{workspace_id}/cloud-import/enable/`.

        Reply: Enabled.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._any("workspaces.enable_import", {"workspace_id": workspace_id}, options)

    async def enable_workflow(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Switch tasks and the other workflow tools on for a workspace.

        Admin or owner.

        Deprecated: the service no longer documents it.

        `workspaces.enable_workflow`: `POST /workspace/{workspace_id}/workflow/enable/`.

        The service switched it off in 2026-07.

        Reply: Enabled.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._any(
            "workspaces.enable_workflow",
            {"workspace_id": workspace_id},
            options,
        )

    async def get(
        self,
        workspace_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Workspace:
        """Read a workspace.

        `workspaces.get`: `GET /workspace/{workspace_id}/details/`.

        Reply: The workspace.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "workspaces.get",
            {"workspace_id": workspace_id, "output": output},
            "Workspace",
            options,
        )

    async def get_job_status(
        self,
        workspace_id: str,
        **options: Unpack[CallOptions],
    ) -> models.JobStatus:
        """Read the background jobs of a workspace.

        Finished jobs stay for about an hour. A job that is not listed is neither done nor failed -
        not visible yet, or aged out. Ask every 1 to 3 seconds until completed or errored; the
        activity stream tells of changes more cheaply.

        `workspaces.get_job_status`: `GET /workspace/{workspace_id}/jobs/status/`.

        Reply: The jobs.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._call(
            "workspaces.get_job_status",
            {"workspace_id": workspace_id},
            "JobStatus",
            options,
        )

    async def get_limits(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Read a workspace's limits and use.

        `workspaces.get_limits`: `GET /workspace/{workspace_id}/limits/`.

        Reply: The limits.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return await self._any("workspaces.get_limits", {"workspace_id": workspace_id}, options)

    async def list(
        self,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Workspace]:
        """List every workspace the caller can reach, in all organizations.

        Archived ones are in the list and marked by archived; there is no filter here
        (workspaces.list_in_org has one).

        `workspaces.list`: `GET /workspaces/all/`.

        Reply: The workspaces.

        Args:
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call("workspaces.list", {"output": output}, ["Workspace"], options)

    async def list_available(
        self,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Workspace]:
        """List workspaces the caller may join and has not joined.

        `workspaces.list_available`: `GET /workspaces/available/`.

        Reply: The workspaces.

        Args:
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "workspaces.list_available",
            {"output": output},
            ["Workspace"],
            options,
        )

    def list_in_org(
        self,
        org_id: str,
        *,
        archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.WorkspacesListInOrgReply, models.Workspace]:
        """List the workspaces of an organization the caller can reach.

        Owners and admins see all, members those whose join permission admits them. Archived ones
        come only with archived=true, and then alone.

        `workspaces.list_in_org`: `GET /org/{org_id}/list/workspaces/`.

        Reply: One page of workspaces.

        Args:
            org_id: An organization's 19-digit ID, or its domain.
            archived: true = only archived workspaces, false = only active ones. Default:
                `false`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "workspaces.list_in_org",
            {
                "org_id": org_id,
                "archived": archived,
                "limit": limit,
                "offset": offset,
                "output": output,
            },
            "WorkspacesListInOrgReply",
            "Workspace",
            options,
        )

    async def unarchive(
        self,
        workspace_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Bring an archived workspace back.

        Admin or owner. Protected by a second factor for API keys, as workspaces.check_name.

        `workspaces.unarchive`: `POST /workspace/{workspace_id}/unarchive/`.

        Reply: Active again.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            token: Six-digit two-factor code, asked of an API key whose account has an
                authenticator app or a phone. Known by inference only.
        """
        return await self._any(
            "workspaces.unarchive",
            {"workspace_id": workspace_id, "token": token},
            options,
        )

    async def update(
        self,
        workspace_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        folder_name: str | NotGiven = NOT_GIVEN,
        intelligence: bool | NotGiven = NOT_GIVEN,
        metadata_extraction: bool | NotGiven = NOT_GIVEN,
        perm_join: models.WorkspacePermJoin | NotGiven = NOT_GIVEN,
        perm_member_manage: models.WorkspacePermMemberManage | NotGiven = NOT_GIVEN,
        accent_color: Any | NotGiven = NOT_GIVEN,
        background_color1: Any | NotGiven = NOT_GIVEN,
        background_color2: Any | NotGiven = NOT_GIVEN,
        owner_defined: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Workspace:
        """Change a workspace's settings, intelligence among them.

        Partial, only the fields sent change; at least one is needed. A nullable field is cleared
        with the literal string null, description also with an empty string. Undeclared names are
        dropped silently.

        `workspaces.update`: `POST /workspace/{workspace_id}/update/`.

        At least one field is given.

        Reply: The workspace.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: Display name. No control characters. 2 to 100 characters, of the form
                `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` clears it.
            description: 10 to 1000 characters; null or an empty string clears it. At most 1000
                characters, of the form `^[^\\u0000-\\u001F\\u007F-\\u009F]*$`; `"null"` or `""`
                clears it.
            folder_name: Name in addresses and in place of the ID. Letters, digits and hyphens of
                any script; unique over the whole service. 4 to 80 characters, of the form
                `^[\\p{L}\\p{N}-]+$`.
            intelligence: Off throws the index away, on again indexes every file anew at full
                cost. Limited in how often. true needs content_ai and ai_agent.
            metadata_extraction: Extract metadata of new files by itself. Deletes nothing and is
                not limited in how often.
            perm_join: Who of the organization may join by themselves. The strings are sent
                exactly so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
            perm_member_manage: Who may manage the members. The strings are sent exactly so. One
                of `Admin or above`, `Member or above`.
            accent_color: A color as a JSON object in one form field; the literal null clears it.
                No source gives the object's keys. `"null"` clears it.
            background_color1: A color as a JSON object in one form field; the literal null
                clears it. No source gives the object's keys. `"null"` clears it.
            background_color2: A color as a JSON object in one form field; the literal null
                clears it. No source gives the object's keys. `"null"` clears it.
            owner_defined: Free properties of the owner as JSON in one form field; the literal
                null clears them. `"null"` clears it.
        """
        return await self._call(
            "workspaces.update",
            {
                "workspace_id": workspace_id,
                "output": output,
                "name": name,
                "description": description,
                "folder_name": folder_name,
                "intelligence": intelligence,
                "metadata_extraction": metadata_extraction,
                "perm_join": perm_join,
                "perm_member_manage": perm_member_manage,
                "accent_color": accent_color,
                "background_color1": background_color1,
                "background_color2": background_color2,
                "owner_defined": owner_defined,
            },
            "Workspace",
            options,
        )
