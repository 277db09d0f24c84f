// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `imports`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `imports`; see [`Client::imports`].
#[derive(Debug, Clone, Copy)]
pub struct Imports<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Imports<'_> {
    /// Cancel a run.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `job_id`: ID of the job.
    ///
    /// `imports.cancel_job`: `POST /cloudsync/details/{source_id}/jobs/{job_id}/cancel/`.
    ///
    /// Reply: Canceled.
    pub fn cancel_job(&self, source_id: impl Into<String>, job_id: impl Into<String>) -> CancelJob {
        CancelJob(
            Draft::new(self.0, "imports.cancel_job")
                .value::<String>("source_id", source_id)
                .value::<String>("job_id", job_id),
        )
    }

    /// Cancel a write-back that waits.
    ///
    /// canceled is final; the local change does not reach the provider by this job.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `writeback_id`: ID of the write-back.
    ///
    /// `imports.cancel_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/cancel/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Canceled.
    pub fn cancel_writeback(
        &self,
        source_id: impl Into<String>,
        writeback_id: impl Into<String>,
    ) -> CancelWriteback {
        CancelWriteback(
            Draft::new(self.0, "imports.cancel_writeback")
                .value::<String>("source_id", source_id)
                .value::<String>("writeback_id", writeback_id),
        )
    }

    /// Mirror a provider's folder into the workspace.
    ///
    /// Only the identity's owner (else 1680), and at least member. The path is not followed when
    /// the folder is renamed or moved at the provider; every sync fails then.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `provider_identity_id`: The parameter `provider_identity_id`.
    /// - `remote_path`: Folder at the provider.
    ///
    /// Optional, set on the request: `remote_name`, `sync_interval`, `access_mode`, `drive_id`,
    /// `destination_node_id`.
    ///
    /// `imports.create_source`: `POST /cloudsync/workspace/{workspace_id}/sources/create/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: The source.
    pub fn create_source(
        &self,
        workspace_id: impl Into<String>,
        provider_identity_id: impl Into<String>,
        remote_path: impl Into<String>,
    ) -> CreateSource {
        CreateSource(
            Draft::new(self.0, "imports.create_source")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("provider_identity_id", provider_identity_id)
                .value::<String>("remote_path", remote_path),
        )
    }

    /// Delete a mirrored folder's source.
    ///
    /// Works on a healthy source too. Write-backs not completed never reach the provider. Refused
    /// while a run is in flight, that passes; try again. Its write-backs cannot be read afterwards
    /// (404).
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `imports.delete_source`: `POST /cloudsync/details/{source_id}/delete/`. What it takes away
    /// is gone for good, or for others.
    ///
    /// Reply: Deleted.
    pub fn delete_source(&self, source_id: impl Into<String>) -> DeleteSource {
        DeleteSource(
            Draft::new(self.0, "imports.delete_source").value::<String>("source_id", source_id),
        )
    }

    /// Stop mirroring for good, keeping or trashing the files.
    ///
    /// Owner or admin. keep makes them ordinary files, delete moves them to the trash. data_deleted
    /// false = disconnected, but the files are still there; null for keep. Queued write-backs are
    /// canceled.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `action`: The parameter `action`. One of `keep`, `delete`.
    ///
    /// `imports.disconnect_source`: `POST /cloudsync/details/{source_id}/disconnect/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Reply: Disconnected.
    pub fn disconnect_source(
        &self,
        source_id: impl Into<String>,
        action: impl Into<models::ImportsDisconnectSourceAction>,
    ) -> DisconnectSource {
        DisconnectSource(
            Draft::new(self.0, "imports.disconnect_source")
                .value::<String>("source_id", source_id)
                .value::<models::ImportsDisconnectSourceAction>("action", action),
        )
    }

    /// Look for folders in a provider account.
    ///
    /// 200 means queued. The job_id in the answer is read with imports.get_job and source_id
    /// discovery; failures show there only. One level per call, go deeper with remote_path.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `provider_identity_id`: The parameter `provider_identity_id`.
    ///
    /// Optional, set on the request: `drive_id`, `remote_path`.
    ///
    /// `imports.discover_sources`: `POST /cloudsync/workspace/{workspace_id}/sources/discover/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    pub fn discover_sources(
        &self,
        workspace_id: impl Into<String>,
        provider_identity_id: impl Into<String>,
    ) -> DiscoverSources {
        DiscoverSources(
            Draft::new(self.0, "imports.discover_sources")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("provider_identity_id", provider_identity_id),
        )
    }

    /// Read a provider identity.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `identity_id`: ID of the identity.
    ///
    /// `imports.get_identity`: `GET /cloudsync/workspace/{workspace_id}/identities/{identity_id}/`.
    ///
    /// Reply: The identity.
    pub fn get_identity(
        &self,
        workspace_id: impl Into<String>,
        identity_id: impl Into<String>,
    ) -> GetIdentity {
        GetIdentity(
            Draft::new(self.0, "imports.get_identity")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("identity_id", identity_id),
        )
    }

    /// Read one run, or a discovery with source_id discovery.
    ///
    /// 404 never means still running. Try once more, a second 404 is final; the numeric codes there
    /// are random.
    ///
    /// - `source_id`: ID of the source, or the word discovery for a discovery job.
    /// - `job_id`: ID of the job.
    ///
    /// `imports.get_job`: `GET /cloudsync/details/{source_id}/jobs/{job_id}/`.
    ///
    /// Reply: The job.
    pub fn get_job(&self, source_id: impl Into<String>, job_id: impl Into<String>) -> GetJob {
        GetJob(
            Draft::new(self.0, "imports.get_job")
                .value::<String>("source_id", source_id)
                .value::<String>("job_id", job_id),
        )
    }

    /// Read a mirrored folder.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `imports.get_source`: `GET /cloudsync/details/{source_id}/`.
    ///
    /// Reply: The source.
    pub fn get_source(&self, source_id: impl Into<String>) -> GetSource {
        GetSource(Draft::new(self.0, "imports.get_source").value::<String>("source_id", source_id))
    }

    /// Read one write-back.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `writeback_id`: ID of the write-back.
    ///
    /// `imports.get_writeback`: `GET /cloudsync/details/{source_id}/writebacks/{writeback_id}/`.
    ///
    /// Reply: The write-back.
    pub fn get_writeback(
        &self,
        source_id: impl Into<String>,
        writeback_id: impl Into<String>,
    ) -> GetWriteback {
        GetWriteback(
            Draft::new(self.0, "imports.get_writeback")
                .value::<String>("source_id", source_id)
                .value::<String>("writeback_id", writeback_id),
        )
    }

    /// List the libraries an identity can reach.
    ///
    /// Stored rows only; imports.refresh_drives fills them. Read drives_state to know what an empty
    /// list means. site_path only filters the stored rows. The identity's owner only.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `identity_id`: ID of the identity.
    ///
    /// Optional, set on the request: `site_path`, `limit`, `offset`.
    ///
    /// `imports.list_drives`: `GET
    /// /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/`.
    ///
    /// Reply: One page of drives. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_drives(
        &self,
        workspace_id: impl Into<String>,
        identity_id: impl Into<String>,
    ) -> ListDrives {
        ListDrives(
            Draft::new(self.0, "imports.list_drives")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("identity_id", identity_id),
        )
    }

    /// List the connected provider accounts.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `imports.list_identities`: `GET /cloudsync/workspace/{workspace_id}/identities/`.
    ///
    /// Reply: One page of identities. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_identities(&self, workspace_id: impl Into<String>) -> ListIdentities {
        ListIdentities(
            Draft::new(self.0, "imports.list_identities")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the runs of a source.
    ///
    /// Properties and errors of jobs can hold internal paths and file names; do not publish them.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `imports.list_jobs`: `GET /cloudsync/details/{source_id}/jobs/`.
    ///
    /// Reply: One page of jobs. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_jobs(&self, source_id: impl Into<String>) -> ListJobs {
        ListJobs(Draft::new(self.0, "imports.list_jobs").value::<String>("source_id", source_id))
    }

    /// List the storage providers that can be connected.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `imports.list_providers`: `GET /cloudsync/workspace/{workspace_id}/providers/`.
    ///
    /// Reply: The providers.
    pub fn list_providers(&self, workspace_id: impl Into<String>) -> ListProviders {
        ListProviders(
            Draft::new(self.0, "imports.list_providers")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the mirrored folders of a workspace.
    ///
    /// Rows lack owner_user_id and provider_name, which imports.get_source has. To read all, page
    /// until an empty page.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `status`, `limit`, `offset`.
    ///
    /// `imports.list_sources`: `GET /cloudsync/workspace/{workspace_id}/sources/`.
    ///
    /// Reply: One page of sources. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_sources(&self, workspace_id: impl Into<String>) -> ListSources {
        ListSources(
            Draft::new(self.0, "imports.list_sources")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List local changes on their way to the provider.
    ///
    /// Newest first. Send source_id WITHOUT hyphens; with them the answer is an empty list and HTTP
    /// 200. limit is cut to 200 silently, and pagination.total counts this page only; page until
    /// one is empty.
    ///
    /// - `source_id`: ID of the source, without hyphens. Of the form `^[A-Za-z0-9]{29,30}$`.
    ///
    /// Optional, set on the request: `status`, `limit`, `offset`.
    ///
    /// `imports.list_writebacks`: `GET /cloudsync/details/{source_id}/writebacks/`.
    ///
    /// Reply: One page of write-backs. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_writebacks(&self, source_id: impl Into<String>) -> ListWritebacks {
        ListWritebacks(
            Draft::new(self.0, "imports.list_writebacks").value::<String>("source_id", source_id),
        )
    }

    /// Start connecting the caller's account at a provider.
    ///
    /// Needs full member. Comes back provisioning with an authorize_url for a person to open; then
    /// ask imports.get_identity until active or error. Keep authorize_url and instructions, no
    /// later answer has them.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `provider`: A storage provider. One of `google_drive`, `box`, `onedrive_business`,
    ///   `dropbox`.
    ///
    /// Optional, set on the request: `account_type`.
    ///
    /// `imports.provision_identity`: `POST
    /// /cloudsync/workspace/{workspace_id}/identities/provision/`.
    ///
    /// Needs: cloud_import.
    ///
    /// The work goes on after the reply: poll `imports.get_identity` until its `status` is
    /// `active`, or has failed with `error`.
    ///
    /// Reply: The identity, and how to get its consent.
    pub fn provision_identity(
        &self,
        workspace_id: impl Into<String>,
        provider: impl Into<models::ImportProvider>,
    ) -> ProvisionIdentity {
        ProvisionIdentity(
            Draft::new(self.0, "imports.provision_identity")
                .value::<String>("workspace_id", workspace_id)
                .value::<models::ImportProvider>("provider", provider),
        )
    }

    /// Queue the upload of one imported file to the provider.
    ///
    /// Identity's owner or workspace admin. 200 means queued. A node that is no imported file is
    /// refused with HTTP 500 for good; a read_only source with 1660; a node with a live upload
    /// while that lasts.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `node_id`: The imported file. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `imports.push_writeback`: `POST /cloudsync/details/{source_id}/writebacks/push/{node_id}/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    pub fn push_writeback(
        &self,
        source_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> PushWriteback {
        PushWriteback(
            Draft::new(self.0, "imports.push_writeback")
                .value::<String>("source_id", source_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read the libraries of an identity anew from the provider.
    ///
    /// No job id. Ask imports.list_drives until drives_state leaves refreshing. Refused while one
    /// runs. site_path is needed where the state is requires_site_path. The identity's owner only.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `identity_id`: ID of the identity.
    ///
    /// Optional, set on the request: `site_path`.
    ///
    /// `imports.refresh_drives`: `POST
    /// /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/refresh/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// The work goes on after the reply: poll `imports.list_drives` until its `drives_state` is
    /// `ready` or `empty`, or has failed with `requires_site_path` or `permission_denied` or
    /// `failed`.
    ///
    /// Reply: Queued.
    pub fn refresh_drives(
        &self,
        workspace_id: impl Into<String>,
        identity_id: impl Into<String>,
    ) -> RefreshDrives {
        RefreshDrives(
            Draft::new(self.0, "imports.refresh_drives")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("identity_id", identity_id),
        )
    }

    /// Queue a sync now.
    ///
    /// Asynchronous; last_sync_at of the source moves when it ran. Holds up write-backs that wait.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `imports.refresh_source`: `POST /cloudsync/details/{source_id}/refresh/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: Queued.
    pub fn refresh_source(&self, source_id: impl Into<String>) -> RefreshSource {
        RefreshSource(
            Draft::new(self.0, "imports.refresh_source").value::<String>("source_id", source_id),
        )
    }

    /// Decide a write-back that is in conflict.
    ///
    /// keep_local overwrites the provider's copy, keep_remote the local one. The other side's
    /// change is lost either way.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `writeback_id`: ID of the write-back.
    /// - `resolution`: The parameter `resolution`. One of `keep_local`, `keep_remote`.
    ///
    /// `imports.resolve_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Decided.
    pub fn resolve_writeback(
        &self,
        source_id: impl Into<String>,
        writeback_id: impl Into<String>,
        resolution: impl Into<models::ImportsResolveWritebackResolution>,
    ) -> ResolveWriteback {
        ResolveWriteback(
            Draft::new(self.0, "imports.resolve_writeback")
                .value::<String>("source_id", source_id)
                .value::<String>("writeback_id", writeback_id)
                .value::<models::ImportsResolveWritebackResolution>("resolution", resolution),
        )
    }

    /// Queue a failed write-back again.
    ///
    /// Only from failed, else 409, so a repeat does nothing. A 409 because another write-back
    /// covers the node passes by itself; read the row again.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `writeback_id`: ID of the write-back.
    ///
    /// `imports.retry_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/retry/`.
    ///
    /// Reply: Queued.
    pub fn retry_writeback(
        &self,
        source_id: impl Into<String>,
        writeback_id: impl Into<String>,
    ) -> RetryWriteback {
        RetryWriteback(
            Draft::new(self.0, "imports.retry_writeback")
                .value::<String>("source_id", source_id)
                .value::<String>("writeback_id", writeback_id),
        )
    }

    /// Disconnect a provider account.
    ///
    /// Returns revoking; ask imports.get_identity until revoked. Refused as busy while another
    /// operation on it runs; try again soon.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `identity_id`: ID of the identity.
    ///
    /// `imports.revoke_identity`: `POST
    /// /cloudsync/workspace/{workspace_id}/identities/{identity_id}/revoke/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// The work goes on after the reply: poll `imports.get_identity` until its `status` is
    /// `revoked`, or has failed with `error`.
    ///
    /// Reply: Being revoked.
    pub fn revoke_identity(
        &self,
        workspace_id: impl Into<String>,
        identity_id: impl Into<String>,
    ) -> RevokeIdentity {
        RevokeIdentity(
            Draft::new(self.0, "imports.revoke_identity")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("identity_id", identity_id),
        )
    }

    /// Change, pause or resume a mirrored folder.
    ///
    /// Pausing works from synced or error, resuming from paused only, so a repeat is refused. After
    /// a resume read the source again; a service of before 2026-08-21 answered 200 and left it
    /// paused. drive_id and destination_node_id are refused.
    ///
    /// - `source_id`: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `sync_interval`, `remote_name`, `access_mode`, `action`.
    ///
    /// `imports.update_source`: `POST /cloudsync/details/{source_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed source.
    pub fn update_source(&self, source_id: impl Into<String>) -> UpdateSource {
        UpdateSource(
            Draft::new(self.0, "imports.update_source").value::<String>("source_id", source_id),
        )
    }
}

/// A request of [`Imports::cancel_job`]: cancel a run.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CancelJob(Draft);

typed!(CancelJob, Value);

/// A request of [`Imports::cancel_writeback`]: cancel a write-back that waits.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CancelWriteback(Draft);

typed!(CancelWriteback, Value);

/// A request of [`Imports::create_source`]: mirror a provider's folder into the workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateSource(Draft);

impl CreateSource {
    /// Display name.
    pub fn remote_name(self, remote_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("remote_name", remote_name))
    }

    /// Seconds between syncs. 300 to 86400.
    pub fn sync_interval(self, sync_interval: i64) -> Self {
        Self(self.0.set("sync_interval", sync_interval))
    }

    /// read_write also sends local changes to the provider. One of `read_only`, `read_write`.
    pub fn access_mode(self, access_mode: impl Into<models::ImportAccessMode>) -> Self {
        Self(
            self.0
                .value::<models::ImportAccessMode>("access_mode", access_mode),
        )
    }

    /// Library the folder is in, an ID of Microsoft that starts with b!. Required for
    /// onedrive_business, fixed afterwards.
    pub fn drive_id(self, drive_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("drive_id", drive_id))
    }

    /// Folder under which it is mounted, the workspace's Imports folder when left out. Not inside
    /// another import, fixed afterwards.
    pub fn destination_node_id(self, destination_node_id: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("destination_node_id", destination_node_id),
        )
    }
}

typed!(CreateSource, models::ImportsCreateSourceReply);

/// A request of [`Imports::delete_source`]: delete a mirrored folder's source.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteSource(Draft);

typed!(DeleteSource, Value);

/// A request of [`Imports::disconnect_source`]: stop mirroring for good, keeping or trashing the files.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisconnectSource(Draft);

typed!(DisconnectSource, models::ImportsDisconnectSourceReply);

/// A request of [`Imports::discover_sources`]: look for folders in a provider account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DiscoverSources(Draft);

impl DiscoverSources {
    /// Library to look in (onedrive_business); the default one when left out.
    pub fn drive_id(self, drive_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("drive_id", drive_id))
    }

    /// Folder to look inside; the root when left out.
    pub fn remote_path(self, remote_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("remote_path", remote_path))
    }
}

typed!(DiscoverSources, models::ImportsDiscoverSourcesReply);

/// A request of [`Imports::get_identity`]: read a provider identity.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetIdentity(Draft);

typed!(GetIdentity, models::ImportsGetIdentityReply);

/// A request of [`Imports::get_job`]: read one run, or a discovery with source_id discovery.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJob(Draft);

typed!(GetJob, models::ImportsGetJobReply);

/// A request of [`Imports::get_source`]: read a mirrored folder.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSource(Draft);

typed!(GetSource, models::ImportsGetSourceReply);

/// A request of [`Imports::get_writeback`]: read one write-back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetWriteback(Draft);

typed!(GetWriteback, models::ImportsGetWritebackReply);

/// A request of [`Imports::list_drives`]: list the libraries an identity can reach.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDrives(Draft);

impl ListDrives {
    /// Only drives of this site.
    pub fn site_path(self, site_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("site_path", site_path))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(
    ListDrives,
    models::ImportsListDrivesReply,
    models::ImportDrive
);

/// A request of [`Imports::list_identities`]: list the connected provider accounts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListIdentities(Draft);

impl ListIdentities {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListIdentities, models::ImportsListIdentitiesReply, Value);

/// A request of [`Imports::list_jobs`]: list the runs of a source.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListJobs(Draft);

impl ListJobs {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListJobs, models::ImportsListJobsReply, Value);

/// A request of [`Imports::list_providers`]: list the storage providers that can be connected.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProviders(Draft);

typed!(ListProviders, models::ImportsListProvidersReply);

/// A request of [`Imports::list_sources`]: list the mirrored folders of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSources(Draft);

impl ListSources {
    /// Meant as a filter; measured in August 2026 the service ignores it and returns everything.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.value::<String>("status", status))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListSources, models::ImportsListSourcesReply, Value);

/// A request of [`Imports::list_writebacks`]: list local changes on their way to the provider.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListWritebacks(Draft);

impl ListWritebacks {
    /// Meant as a filter; measured in August 2026 the service ignores it and returns everything.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.value::<String>("status", status))
    }

    /// Rows on a page; above 200 counts as 200 and 0 as 1. 1 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListWritebacks, models::ImportsListWritebacksReply, Value);

/// A request of [`Imports::provision_identity`]: start connecting the caller's account at a provider.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ProvisionIdentity(Draft);

impl ProvisionIdentity {
    /// Kind of Microsoft account; onedrive_business only. A personal account cannot pass the
    /// consent for work. One of `work`, `personal`. Default: `work`.
    pub fn account_type(
        self,
        account_type: impl Into<models::ImportsProvisionIdentityAccountType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::ImportsProvisionIdentityAccountType>("account_type", account_type),
        )
    }
}

typed!(ProvisionIdentity, models::ImportsProvisionIdentityReply);

/// A request of [`Imports::push_writeback`]: queue the upload of one imported file to the provider.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PushWriteback(Draft);

typed!(PushWriteback, Value);

/// A request of [`Imports::refresh_drives`]: read the libraries of an identity anew from the provider.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RefreshDrives(Draft);

impl RefreshDrives {
    /// Site whose libraries to list, such as contoso.sharepoint.com:/sites/Marketing.
    pub fn site_path(self, site_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("site_path", site_path))
    }
}

typed!(RefreshDrives, Value);

/// A request of [`Imports::refresh_source`]: queue a sync now.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RefreshSource(Draft);

typed!(RefreshSource, Value);

/// A request of [`Imports::resolve_writeback`]: decide a write-back that is in conflict.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResolveWriteback(Draft);

typed!(ResolveWriteback, Value);

/// A request of [`Imports::retry_writeback`]: queue a failed write-back again.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RetryWriteback(Draft);

typed!(RetryWriteback, Value);

/// A request of [`Imports::revoke_identity`]: disconnect a provider account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RevokeIdentity(Draft);

typed!(RevokeIdentity, Value);

/// A request of [`Imports::update_source`]: change, pause or resume a mirrored folder.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateSource(Draft);

impl UpdateSource {
    /// Seconds between syncs. 300 to 86400.
    pub fn sync_interval(self, sync_interval: i64) -> Self {
        Self(self.0.set("sync_interval", sync_interval))
    }

    /// Display name.
    pub fn remote_name(self, remote_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("remote_name", remote_name))
    }

    /// read_write also sends local changes to the provider. One of `read_only`, `read_write`.
    pub fn access_mode(self, access_mode: impl Into<models::ImportAccessMode>) -> Self {
        Self(
            self.0
                .value::<models::ImportAccessMode>("access_mode", access_mode),
        )
    }

    /// Stop or go on syncing. One of `pause`, `resume`.
    pub fn action(self, action: impl Into<models::ImportsUpdateSourceAction>) -> Self {
        Self(
            self.0
                .value::<models::ImportsUpdateSourceAction>("action", action),
        )
    }
}

typed!(UpdateSource, models::ImportsUpdateSourceReply);
