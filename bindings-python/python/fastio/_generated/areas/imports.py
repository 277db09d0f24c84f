# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import CallOptions, Listing, NotGiven
    from .. import models


class Imports(Area):
    """Operations on imports."""

    def cancel_job(self, source_id: str, job_id: str, **options: Unpack[CallOptions]) -> Any:
        """Cancel a run.

        `imports.cancel_job`: `POST /cloudsync/details/{source_id}/jobs/{job_id}/cancel/`.

        Reply: Canceled.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            job_id: ID of the job.
        """
        return self._any("imports.cancel_job", {"source_id": source_id, "job_id": job_id}, options)

    def cancel_writeback(
        self,
        source_id: str,
        writeback_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Cancel a write-back that waits.

        canceled is final; the local change does not reach the provider by this job.

        `imports.cancel_writeback`: `POST
        /cloudsync/details/{source_id}/writebacks/{writeback_id}/cancel/`. What it takes away is
        gone for good, or for others.

        Reply: Canceled.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            writeback_id: ID of the write-back.
        """
        return self._any(
            "imports.cancel_writeback",
            {"source_id": source_id, "writeback_id": writeback_id},
            options,
        )

    def create_source(
        self,
        workspace_id: str,
        provider_identity_id: str,
        remote_path: str,
        *,
        remote_name: str | NotGiven = NOT_GIVEN,
        sync_interval: int | NotGiven = NOT_GIVEN,
        access_mode: models.ImportAccessMode | NotGiven = NOT_GIVEN,
        drive_id: str | NotGiven = NOT_GIVEN,
        destination_node_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ImportsCreateSourceReply:
        """Mirror a provider's folder into the workspace.

        Only the identity's owner (else 1680), and at least member. The path is not followed when
        the folder is renamed or moved at the provider; every sync fails then.

        `imports.create_source`: `POST /cloudsync/workspace/{workspace_id}/sources/create/`. Not
        sent again when its outcome is unknown.

        Reply: The source.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            provider_identity_id: The parameter `provider_identity_id`.
            remote_path: Folder at the provider.
            remote_name: Display name.
            sync_interval: Seconds between syncs. 300 to 86400.
            access_mode: read_write also sends local changes to the provider. One of `read_only`,
                `read_write`.
            drive_id: Library the folder is in, an ID of Microsoft that starts with b!. Required
                for onedrive_business, fixed afterwards.
            destination_node_id: Folder under which it is mounted, the workspace's Imports folder
                when left out. Not inside another import, fixed afterwards.
        """
        return self._call(
            "imports.create_source",
            {
                "workspace_id": workspace_id,
                "provider_identity_id": provider_identity_id,
                "remote_path": remote_path,
                "remote_name": remote_name,
                "sync_interval": sync_interval,
                "access_mode": access_mode,
                "drive_id": drive_id,
                "destination_node_id": destination_node_id,
            },
            "ImportsCreateSourceReply",
            options,
        )

    def delete_source(self, source_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a mirrored folder's source.

        Works on a healthy source too. Write-backs not completed never reach the provider.
        Refused while a run is in flight, that passes; try again. Its write-backs cannot be read
        afterwards (404).

        `imports.delete_source`: `POST /cloudsync/details/{source_id}/delete/`. What it takes
        away is gone for good, or for others.

        Reply: Deleted.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return self._any("imports.delete_source", {"source_id": source_id}, options)

    def disconnect_source(
        self,
        source_id: str,
        action: models.ImportsDisconnectSourceAction,
        **options: Unpack[CallOptions],
    ) -> models.ImportsDisconnectSourceReply:
        """Stop mirroring for good, keeping or trashing the files.

        Owner or admin. keep makes them ordinary files, delete moves them to the trash.
        data_deleted false = disconnected, but the files are still there; null for keep. Queued
        write-backs are canceled.

        `imports.disconnect_source`: `POST /cloudsync/details/{source_id}/disconnect/`. What it
        takes away is gone for good, or for others.

        Reply: Disconnected.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            action: The parameter `action`. One of `keep`, `delete`.
        """
        return self._call(
            "imports.disconnect_source",
            {"source_id": source_id, "action": action},
            "ImportsDisconnectSourceReply",
            options,
        )

    def discover_sources(
        self,
        workspace_id: str,
        provider_identity_id: str,
        *,
        drive_id: str | NotGiven = NOT_GIVEN,
        remote_path: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ImportsDiscoverSourcesReply:
        """Look for folders in a provider account.

        200 means queued. The job_id in the answer is read with imports.get_job and source_id
        discovery; failures show there only. One level per call, go deeper with remote_path.

        `imports.discover_sources`: `POST /cloudsync/workspace/{workspace_id}/sources/discover/`.
        Not sent again when its outcome is unknown.

        Reply: Queued.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            provider_identity_id: The parameter `provider_identity_id`.
            drive_id: Library to look in (onedrive_business); the default one when left out.
            remote_path: Folder to look inside; the root when left out.
        """
        return self._call(
            "imports.discover_sources",
            {
                "workspace_id": workspace_id,
                "provider_identity_id": provider_identity_id,
                "drive_id": drive_id,
                "remote_path": remote_path,
            },
            "ImportsDiscoverSourcesReply",
            options,
        )

    def get_identity(
        self,
        workspace_id: str,
        identity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ImportsGetIdentityReply:
        """Read a provider identity.

        `imports.get_identity`: `GET
        /cloudsync/workspace/{workspace_id}/identities/{identity_id}/`.

        Reply: The identity.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            identity_id: ID of the identity.
        """
        return self._call(
            "imports.get_identity",
            {"workspace_id": workspace_id, "identity_id": identity_id},
            "ImportsGetIdentityReply",
            options,
        )

    def get_job(
        self,
        source_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ImportsGetJobReply:
        """Read one run, or a discovery with source_id discovery.

        404 never means still running. Try once more, a second 404 is final; the numeric codes
        there are random.

        `imports.get_job`: `GET /cloudsync/details/{source_id}/jobs/{job_id}/`.

        Reply: The job.

        Args:
            source_id: ID of the source, or the word discovery for a discovery job.
            job_id: ID of the job.
        """
        return self._call(
            "imports.get_job",
            {"source_id": source_id, "job_id": job_id},
            "ImportsGetJobReply",
            options,
        )

    def get_source(
        self,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ImportsGetSourceReply:
        """Read a mirrored folder.

        `imports.get_source`: `GET /cloudsync/details/{source_id}/`.

        Reply: The source.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return self._call(
            "imports.get_source",
            {"source_id": source_id},
            "ImportsGetSourceReply",
            options,
        )

    def get_writeback(
        self,
        source_id: str,
        writeback_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ImportsGetWritebackReply:
        """Read one write-back.

        `imports.get_writeback`: `GET /cloudsync/details/{source_id}/writebacks/{writeback_id}/`.

        Reply: The write-back.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            writeback_id: ID of the write-back.
        """
        return self._call(
            "imports.get_writeback",
            {"source_id": source_id, "writeback_id": writeback_id},
            "ImportsGetWritebackReply",
            options,
        )

    def list_drives(
        self,
        workspace_id: str,
        identity_id: str,
        *,
        site_path: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ImportsListDrivesReply, models.ImportDrive]:
        """List the libraries an identity can reach.

        Stored rows only; imports.refresh_drives fills them. Read drives_state to know what an
        empty list means. site_path only filters the stored rows. The identity's owner only.

        `imports.list_drives`: `GET
        /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/`.

        Reply: One page of drives.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            identity_id: ID of the identity.
            site_path: Only drives of this site.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "imports.list_drives",
            {
                "workspace_id": workspace_id,
                "identity_id": identity_id,
                "site_path": site_path,
                "limit": limit,
                "offset": offset,
            },
            "ImportsListDrivesReply",
            "ImportDrive",
            options,
        )

    def list_identities(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ImportsListIdentitiesReply, Any]:
        """List the connected provider accounts.

        `imports.list_identities`: `GET /cloudsync/workspace/{workspace_id}/identities/`.

        Reply: One page of identities.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "imports.list_identities",
            {"workspace_id": workspace_id, "limit": limit, "offset": offset},
            "ImportsListIdentitiesReply",
            None,
            options,
        )

    def list_jobs(
        self,
        source_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ImportsListJobsReply, Any]:
        """List the runs of a source.

        Properties and errors of jobs can hold internal paths and file names; do not publish
        them.

        `imports.list_jobs`: `GET /cloudsync/details/{source_id}/jobs/`.

        Reply: One page of jobs.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "imports.list_jobs",
            {"source_id": source_id, "limit": limit, "offset": offset},
            "ImportsListJobsReply",
            None,
            options,
        )

    def list_providers(
        self,
        workspace_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ImportsListProvidersReply:
        """List the storage providers that can be connected.

        `imports.list_providers`: `GET /cloudsync/workspace/{workspace_id}/providers/`.

        Reply: The providers.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
        """
        return self._call(
            "imports.list_providers",
            {"workspace_id": workspace_id},
            "ImportsListProvidersReply",
            options,
        )

    def list_sources(
        self,
        workspace_id: str,
        *,
        status: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ImportsListSourcesReply, Any]:
        """List the mirrored folders of a workspace.

        Rows lack owner_user_id and provider_name, which imports.get_source has. To read all,
        page until an empty page.

        `imports.list_sources`: `GET /cloudsync/workspace/{workspace_id}/sources/`.

        Reply: One page of sources.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            status: Meant as a filter; measured in August 2026 the service ignores it and returns
                everything.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "imports.list_sources",
            {"workspace_id": workspace_id, "status": status, "limit": limit, "offset": offset},
            "ImportsListSourcesReply",
            None,
            options,
        )

    def list_writebacks(
        self,
        source_id: str,
        *,
        status: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Listing[models.ImportsListWritebacksReply, Any]:
        """List local changes on their way to the provider.

        Newest first. Send source_id WITHOUT hyphens; with them the answer is an empty list and
        HTTP 200. limit is cut to 200 silently, and pagination.total counts this page only; page
        until one is empty.

        `imports.list_writebacks`: `GET /cloudsync/details/{source_id}/writebacks/`.

        Reply: One page of write-backs.

        Args:
            source_id: ID of the source, without hyphens. Of the form `^[A-Za-z0-9]{29,30}$`.
            status: Meant as a filter; measured in August 2026 the service ignores it and returns
                everything.
            limit: Rows on a page; above 200 counts as 200 and 0 as 1. 1 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "imports.list_writebacks",
            {"source_id": source_id, "status": status, "limit": limit, "offset": offset},
            "ImportsListWritebacksReply",
            None,
            options,
        )

    def provision_identity(
        self,
        workspace_id: str,
        provider: models.ImportProvider,
        *,
        account_type: models.ImportsProvisionIdentityAccountType | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ImportsProvisionIdentityReply:
        """Start connecting the caller's account at a provider.

        Needs full member. Comes back provisioning with an authorize_url for a person to open;
        then ask imports.get_identity until active or error. Keep authorize_url and instructions,
        no later answer has them.

        `imports.provision_identity`: `POST
        /cloudsync/workspace/{workspace_id}/identities/provision/`.

        Needs: cloud_import.

        The work goes on after the reply: poll `imports.get_identity` until its `status` is
        `active`, or has failed with `error`.

        Reply: The identity, and how to get its consent.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            provider: A storage provider. One of `google_drive`, `box`, `onedrive_business`,
                `dropbox`.
            account_type: Kind of Microsoft account; onedrive_business only. A personal account
                cannot pass the consent for work. One of `work`, `personal`. Default: `work`.
        """
        return self._call(
            "imports.provision_identity",
            {"workspace_id": workspace_id, "provider": provider, "account_type": account_type},
            "ImportsProvisionIdentityReply",
            options,
        )

    def push_writeback(self, source_id: str, node_id: str, **options: Unpack[CallOptions]) -> Any:
        """Queue the upload of one imported file to the provider.

        Identity's owner or workspace admin. 200 means queued. A node that is no imported file is
        refused with HTTP 500 for good; a read_only source with 1660; a node with a live upload
        while that lasts.

        `imports.push_writeback`: `POST
        /cloudsync/details/{source_id}/writebacks/push/{node_id}/`. Not sent again when its
        outcome is unknown.

        Reply: Queued.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            node_id: The imported file. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return self._any(
            "imports.push_writeback",
            {"source_id": source_id, "node_id": node_id},
            options,
        )

    def refresh_drives(
        self,
        workspace_id: str,
        identity_id: str,
        *,
        site_path: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Read the libraries of an identity anew from the provider.

        No job id. Ask imports.list_drives until drives_state leaves refreshing. Refused while
        one runs. site_path is needed where the state is requires_site_path. The identity's owner
        only.

        `imports.refresh_drives`: `POST
        /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/refresh/`. Not sent
        again when its outcome is unknown.

        The work goes on after the reply: poll `imports.list_drives` until its `drives_state` is
        `ready` or `empty`, or has failed with `requires_site_path` or `permission_denied` or
        `failed`.

        Reply: Queued.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            identity_id: ID of the identity.
            site_path: Site whose libraries to list, such as
                contoso.sharepoint.com:/sites/Marketing.
        """
        return self._any(
            "imports.refresh_drives",
            {"workspace_id": workspace_id, "identity_id": identity_id, "site_path": site_path},
            options,
        )

    def refresh_source(self, source_id: str, **options: Unpack[CallOptions]) -> Any:
        """Queue a sync now.

        Asynchronous; last_sync_at of the source moves when it ran. Holds up write-backs that
        wait.

        `imports.refresh_source`: `POST /cloudsync/details/{source_id}/refresh/`. Not sent again
        when its outcome is unknown.

        Reply: Queued.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return self._any("imports.refresh_source", {"source_id": source_id}, options)

    def resolve_writeback(
        self,
        source_id: str,
        writeback_id: str,
        resolution: models.ImportsResolveWritebackResolution,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Decide a write-back that is in conflict.

        keep_local overwrites the provider's copy, keep_remote the local one. The other side's
        change is lost either way.

        `imports.resolve_writeback`: `POST
        /cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/`. What it takes away is
        gone for good, or for others.

        Reply: Decided.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            writeback_id: ID of the write-back.
            resolution: The parameter `resolution`. One of `keep_local`, `keep_remote`.
        """
        return self._any(
            "imports.resolve_writeback",
            {"source_id": source_id, "writeback_id": writeback_id, "resolution": resolution},
            options,
        )

    def retry_writeback(
        self,
        source_id: str,
        writeback_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Queue a failed write-back again.

        Only from failed, else 409, so a repeat does nothing. A 409 because another write-back
        covers the node passes by itself; read the row again.

        `imports.retry_writeback`: `POST
        /cloudsync/details/{source_id}/writebacks/{writeback_id}/retry/`.

        Reply: Queued.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            writeback_id: ID of the write-back.
        """
        return self._any(
            "imports.retry_writeback",
            {"source_id": source_id, "writeback_id": writeback_id},
            options,
        )

    def revoke_identity(
        self,
        workspace_id: str,
        identity_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Disconnect a provider account.

        Returns revoking; ask imports.get_identity until revoked. Refused as busy while another
        operation on it runs; try again soon.

        `imports.revoke_identity`: `POST
        /cloudsync/workspace/{workspace_id}/identities/{identity_id}/revoke/`. What it takes away
        is gone for good, or for others.

        The work goes on after the reply: poll `imports.get_identity` until its `status` is
        `revoked`, or has failed with `error`.

        Reply: Being revoked.

        Args:
            workspace_id: A workspace's 19-digit ID, or its folder name.
            identity_id: ID of the identity.
        """
        return self._any(
            "imports.revoke_identity",
            {"workspace_id": workspace_id, "identity_id": identity_id},
            options,
        )

    def update_source(
        self,
        source_id: str,
        *,
        sync_interval: int | NotGiven = NOT_GIVEN,
        remote_name: str | NotGiven = NOT_GIVEN,
        access_mode: models.ImportAccessMode | NotGiven = NOT_GIVEN,
        action: models.ImportsUpdateSourceAction | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ImportsUpdateSourceReply:
        """Change, pause or resume a mirrored folder.

        Pausing works from synced or error, resuming from paused only, so a repeat is refused.
        After a resume read the source again; a service of before 2026-08-21 answered 200 and
        left it paused. drive_id and destination_node_id are refused.

        `imports.update_source`: `POST /cloudsync/details/{source_id}/update/`.

        At least one field is given.

        Reply: The changed source.

        Args:
            source_id: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            sync_interval: Seconds between syncs. 300 to 86400.
            remote_name: Display name.
            access_mode: read_write also sends local changes to the provider. One of `read_only`,
                `read_write`.
            action: Stop or go on syncing. One of `pause`, `resume`.
        """
        return self._call(
            "imports.update_source",
            {
                "source_id": source_id,
                "sync_interval": sync_interval,
                "remote_name": remote_name,
                "access_mode": access_mode,
                "action": action,
            },
            "ImportsUpdateSourceReply",
            options,
        )
