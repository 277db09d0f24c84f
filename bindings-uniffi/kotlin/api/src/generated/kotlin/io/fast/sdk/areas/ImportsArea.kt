// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.ImportAccessMode
import io.fast.sdk.models.ImportDrive
import io.fast.sdk.models.ImportProvider
import io.fast.sdk.models.ImportsCreateSourceReply
import io.fast.sdk.models.ImportsDisconnectSourceAction
import io.fast.sdk.models.ImportsDisconnectSourceReply
import io.fast.sdk.models.ImportsDiscoverSourcesReply
import io.fast.sdk.models.ImportsGetIdentityReply
import io.fast.sdk.models.ImportsGetJobReply
import io.fast.sdk.models.ImportsGetSourceReply
import io.fast.sdk.models.ImportsGetWritebackReply
import io.fast.sdk.models.ImportsListDrivesReply
import io.fast.sdk.models.ImportsListIdentitiesReply
import io.fast.sdk.models.ImportsListJobsReply
import io.fast.sdk.models.ImportsListProvidersReply
import io.fast.sdk.models.ImportsListSourcesReply
import io.fast.sdk.models.ImportsListWritebacksReply
import io.fast.sdk.models.ImportsProvisionIdentityAccountType
import io.fast.sdk.models.ImportsProvisionIdentityReply
import io.fast.sdk.models.ImportsResolveWritebackResolution
import io.fast.sdk.models.ImportsUpdateSourceAction
import io.fast.sdk.models.ImportsUpdateSourceReply
import kotlinx.serialization.json.JsonElement

/** Operations on imports. */
public class ImportsArea(caller: Caller) : Area(caller) {
    /**
     * Cancel a run.
     *
     * `imports.cancel_job`: `POST /cloudsync/details/{source_id}/jobs/{job_id}/cancel/`.
     *
     * Reply: Canceled.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param jobId ID of the job.
     */
    public suspend fun cancelJob(
        sourceId: String,
        jobId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.cancel_job",
        Params("source_id" gets sourceId, "job_id" gets jobId),
        options,
        Forms.any,
    )

    /**
     * Cancel a write-back that waits.
     *
     * canceled is final; the local change does not reach the provider by this job.
     *
     * `imports.cancel_writeback`: `POST
     * /cloudsync/details/{source_id}/writebacks/{writeback_id}/cancel/`. What it takes away is gone
     * for good, or for others.
     *
     * Reply: Canceled.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param writebackId ID of the write-back.
     */
    public suspend fun cancelWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.cancel_writeback",
        Params("source_id" gets sourceId, "writeback_id" gets writebackId),
        options,
        Forms.any,
    )

    /**
     * Mirror a provider's folder into the workspace.
     *
     * Only the identity's owner (else 1680), and at least member. The path is not followed when the
     * folder is renamed or moved at the provider; every sync fails then.
     *
     * `imports.create_source`: `POST /cloudsync/workspace/{workspace_id}/sources/create/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The source.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param providerIdentityId The parameter `provider_identity_id`.
     * @param remotePath Folder at the provider.
     * @param remoteName Display name.
     * @param syncInterval Seconds between syncs. 300 to 86400.
     * @param accessMode read_write also sends local changes to the provider. One of `read_only`,
     *   `read_write`.
     * @param driveId Library the folder is in, an ID of Microsoft that starts with b!. Required for
     *   onedrive_business, fixed afterwards.
     * @param destinationNodeId Folder under which it is mounted, the workspace's Imports folder
     *   when left out. Not inside another import, fixed afterwards.
     */
    public suspend fun createSource(
        workspaceId: String,
        providerIdentityId: String,
        remotePath: String,
        remoteName: String? = null,
        syncInterval: Long? = null,
        accessMode: ImportAccessMode? = null,
        driveId: String? = null,
        destinationNodeId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsCreateSourceReply = caller.call(
        "imports.create_source",
        Params(
            "workspace_id" gets workspaceId,
            "provider_identity_id" gets providerIdentityId,
            "remote_path" gets remotePath,
            "remote_name" gets remoteName,
            "sync_interval" gets syncInterval,
            "access_mode" gets accessMode,
            "drive_id" gets driveId,
            "destination_node_id" gets destinationNodeId,
        ),
        options,
        ImportsCreateSourceReply,
    )

    /**
     * Delete a mirrored folder's source.
     *
     * Works on a healthy source too. Write-backs not completed never reach the provider. Refused
     * while a run is in flight, that passes; try again. Its write-backs cannot be read afterwards
     * (404).
     *
     * `imports.delete_source`: `POST /cloudsync/details/{source_id}/delete/`. What it takes away is
     * gone for good, or for others.
     *
     * Reply: Deleted.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun deleteSource(
        sourceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.delete_source",
        Params("source_id" gets sourceId),
        options,
        Forms.any,
    )

    /**
     * Stop mirroring for good, keeping or trashing the files.
     *
     * Owner or admin. keep makes them ordinary files, delete moves them to the trash. data_deleted
     * false = disconnected, but the files are still there; null for keep. Queued write-backs are
     * canceled.
     *
     * `imports.disconnect_source`: `POST /cloudsync/details/{source_id}/disconnect/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Disconnected.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param action The parameter `action`. One of `keep`, `delete`.
     */
    public suspend fun disconnectSource(
        sourceId: String,
        action: ImportsDisconnectSourceAction,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsDisconnectSourceReply = caller.call(
        "imports.disconnect_source",
        Params("source_id" gets sourceId, "action" gets action),
        options,
        ImportsDisconnectSourceReply,
    )

    /**
     * Look for folders in a provider account.
     *
     * 200 means queued. The job_id in the answer is read with imports.get_job and source_id
     * discovery; failures show there only. One level per call, go deeper with remote_path.
     *
     * `imports.discover_sources`: `POST /cloudsync/workspace/{workspace_id}/sources/discover/`. Not
     * sent again when its outcome is unknown.
     *
     * Reply: Queued.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param providerIdentityId The parameter `provider_identity_id`.
     * @param driveId Library to look in (onedrive_business); the default one when left out.
     * @param remotePath Folder to look inside; the root when left out.
     */
    public suspend fun discoverSources(
        workspaceId: String,
        providerIdentityId: String,
        driveId: String? = null,
        remotePath: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsDiscoverSourcesReply = caller.call(
        "imports.discover_sources",
        Params(
            "workspace_id" gets workspaceId,
            "provider_identity_id" gets providerIdentityId,
            "drive_id" gets driveId,
            "remote_path" gets remotePath,
        ),
        options,
        ImportsDiscoverSourcesReply,
    )

    /**
     * Read a provider identity.
     *
     * `imports.get_identity`: `GET /cloudsync/workspace/{workspace_id}/identities/{identity_id}/`.
     *
     * Reply: The identity.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param identityId ID of the identity.
     */
    public suspend fun getIdentity(
        workspaceId: String,
        identityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsGetIdentityReply = caller.call(
        "imports.get_identity",
        Params("workspace_id" gets workspaceId, "identity_id" gets identityId),
        options,
        ImportsGetIdentityReply,
    )

    /**
     * Read one run, or a discovery with source_id discovery.
     *
     * 404 never means still running. Try once more, a second 404 is final; the numeric codes there
     * are random.
     *
     * `imports.get_job`: `GET /cloudsync/details/{source_id}/jobs/{job_id}/`.
     *
     * Reply: The job.
     *
     * @param sourceId ID of the source, or the word discovery for a discovery job.
     * @param jobId ID of the job.
     */
    public suspend fun getJob(
        sourceId: String,
        jobId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsGetJobReply = caller.call(
        "imports.get_job",
        Params("source_id" gets sourceId, "job_id" gets jobId),
        options,
        ImportsGetJobReply,
    )

    /**
     * Read a mirrored folder.
     *
     * `imports.get_source`: `GET /cloudsync/details/{source_id}/`.
     *
     * Reply: The source.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun getSource(
        sourceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsGetSourceReply = caller.call(
        "imports.get_source",
        Params("source_id" gets sourceId),
        options,
        ImportsGetSourceReply,
    )

    /**
     * Read one write-back.
     *
     * `imports.get_writeback`: `GET /cloudsync/details/{source_id}/writebacks/{writeback_id}/`.
     *
     * Reply: The write-back.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param writebackId ID of the write-back.
     */
    public suspend fun getWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsGetWritebackReply = caller.call(
        "imports.get_writeback",
        Params("source_id" gets sourceId, "writeback_id" gets writebackId),
        options,
        ImportsGetWritebackReply,
    )

    /**
     * List the libraries an identity can reach.
     *
     * Stored rows only; imports.refresh_drives fills them. Read drives_state to know what an empty
     * list means. site_path only filters the stored rows. The identity's owner only.
     *
     * `imports.list_drives`: `GET
     * /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/`.
     *
     * Reply: One page of drives.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param identityId ID of the identity.
     * @param sitePath Only drives of this site.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listDrives(
        workspaceId: String,
        identityId: String,
        sitePath: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ImportsListDrivesReply, ImportDrive> = caller.pages(
        "imports.list_drives",
        Params(
            "workspace_id" gets workspaceId,
            "identity_id" gets identityId,
            "site_path" gets sitePath,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        ImportsListDrivesReply,
        ImportDrive,
    )

    /**
     * List the connected provider accounts.
     *
     * `imports.list_identities`: `GET /cloudsync/workspace/{workspace_id}/identities/`.
     *
     * Reply: One page of identities.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listIdentities(
        workspaceId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ImportsListIdentitiesReply, JsonElement> = caller.pages(
        "imports.list_identities",
        Params("workspace_id" gets workspaceId, "limit" gets limit, "offset" gets offset),
        options,
        ImportsListIdentitiesReply,
        Forms.any,
    )

    /**
     * List the runs of a source.
     *
     * Properties and errors of jobs can hold internal paths and file names; do not publish them.
     *
     * `imports.list_jobs`: `GET /cloudsync/details/{source_id}/jobs/`.
     *
     * Reply: One page of jobs.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listJobs(
        sourceId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ImportsListJobsReply, JsonElement> = caller.pages(
        "imports.list_jobs",
        Params("source_id" gets sourceId, "limit" gets limit, "offset" gets offset),
        options,
        ImportsListJobsReply,
        Forms.any,
    )

    /**
     * List the storage providers that can be connected.
     *
     * `imports.list_providers`: `GET /cloudsync/workspace/{workspace_id}/providers/`.
     *
     * Reply: The providers.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     */
    public suspend fun listProviders(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsListProvidersReply = caller.call(
        "imports.list_providers",
        Params("workspace_id" gets workspaceId),
        options,
        ImportsListProvidersReply,
    )

    /**
     * List the mirrored folders of a workspace.
     *
     * Rows lack owner_user_id and provider_name, which imports.get_source has. To read all, page
     * until an empty page.
     *
     * `imports.list_sources`: `GET /cloudsync/workspace/{workspace_id}/sources/`.
     *
     * Reply: One page of sources.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param status Meant as a filter; measured in August 2026 the service ignores it and returns
     *   everything.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listSources(
        workspaceId: String,
        status: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ImportsListSourcesReply, JsonElement> = caller.pages(
        "imports.list_sources",
        Params(
            "workspace_id" gets workspaceId,
            "status" gets status,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        ImportsListSourcesReply,
        Forms.any,
    )

    /**
     * List local changes on their way to the provider.
     *
     * Newest first. Send source_id WITHOUT hyphens; with them the answer is an empty list and HTTP
     * 200. limit is cut to 200 silently, and pagination.total counts this page only; page until one
     * is empty.
     *
     * `imports.list_writebacks`: `GET /cloudsync/details/{source_id}/writebacks/`.
     *
     * Reply: One page of write-backs.
     *
     * @param sourceId ID of the source, without hyphens. Of the form `^[A-Za-z0-9]{29,30}$`.
     * @param status Meant as a filter; measured in August 2026 the service ignores it and returns
     *   everything.
     * @param limit Rows on a page; above 200 counts as 200 and 0 as 1. 1 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listWritebacks(
        sourceId: String,
        status: String? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<ImportsListWritebacksReply, JsonElement> = caller.pages(
        "imports.list_writebacks",
        Params(
            "source_id" gets sourceId,
            "status" gets status,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        ImportsListWritebacksReply,
        Forms.any,
    )

    /**
     * Start connecting the caller's account at a provider.
     *
     * Needs full member. Comes back provisioning with an authorize_url for a person to open; then
     * ask imports.get_identity until active or error. Keep authorize_url and instructions, no later
     * answer has them.
     *
     * `imports.provision_identity`: `POST
     * /cloudsync/workspace/{workspace_id}/identities/provision/`.
     *
     * Needs: cloud_import.
     *
     * The work goes on after the reply: poll `imports.get_identity` until its `status` is `active`,
     * or has failed with `error`.
     *
     * Reply: The identity, and how to get its consent.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param provider A storage provider. One of `google_drive`, `box`, `onedrive_business`,
     *   `dropbox`.
     * @param accountType Kind of Microsoft account; onedrive_business only. A personal account
     *   cannot pass the consent for work. One of `work`, `personal`. Default: `work`.
     */
    public suspend fun provisionIdentity(
        workspaceId: String,
        provider: ImportProvider,
        accountType: ImportsProvisionIdentityAccountType? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsProvisionIdentityReply = caller.call(
        "imports.provision_identity",
        Params(
            "workspace_id" gets workspaceId,
            "provider" gets provider,
            "account_type" gets accountType,
        ),
        options,
        ImportsProvisionIdentityReply,
    )

    /**
     * Queue the upload of one imported file to the provider.
     *
     * Identity's owner or workspace admin. 200 means queued. A node that is no imported file is
     * refused with HTTP 500 for good; a read_only source with 1660; a node with a live upload while
     * that lasts.
     *
     * `imports.push_writeback`: `POST /cloudsync/details/{source_id}/writebacks/push/{node_id}/`.
     * Not sent again when its outcome is unknown.
     *
     * Reply: Queued.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param nodeId The imported file. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun pushWriteback(
        sourceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.push_writeback",
        Params("source_id" gets sourceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * Read the libraries of an identity anew from the provider.
     *
     * No job id. Ask imports.list_drives until drives_state leaves refreshing. Refused while one
     * runs. site_path is needed where the state is requires_site_path. The identity's owner only.
     *
     * `imports.refresh_drives`: `POST
     * /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/refresh/`. Not sent again
     * when its outcome is unknown.
     *
     * The work goes on after the reply: poll `imports.list_drives` until its `drives_state` is
     * `ready` or `empty`, or has failed with `requires_site_path` or `permission_denied` or
     * `failed`.
     *
     * Reply: Queued.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param identityId ID of the identity.
     * @param sitePath Site whose libraries to list, such as
     *   contoso.sharepoint.com:/sites/Marketing.
     */
    public suspend fun refreshDrives(
        workspaceId: String,
        identityId: String,
        sitePath: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.refresh_drives",
        Params(
            "workspace_id" gets workspaceId,
            "identity_id" gets identityId,
            "site_path" gets sitePath,
        ),
        options,
        Forms.any,
    )

    /**
     * Queue a sync now.
     *
     * Asynchronous; last_sync_at of the source moves when it ran. Holds up write-backs that wait.
     *
     * `imports.refresh_source`: `POST /cloudsync/details/{source_id}/refresh/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: Queued.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun refreshSource(
        sourceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.refresh_source",
        Params("source_id" gets sourceId),
        options,
        Forms.any,
    )

    /**
     * Decide a write-back that is in conflict.
     *
     * keep_local overwrites the provider's copy, keep_remote the local one. The other side's change
     * is lost either way.
     *
     * `imports.resolve_writeback`: `POST
     * /cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/`. What it takes away is
     * gone for good, or for others.
     *
     * Reply: Decided.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param writebackId ID of the write-back.
     * @param resolution The parameter `resolution`. One of `keep_local`, `keep_remote`.
     */
    public suspend fun resolveWriteback(
        sourceId: String,
        writebackId: String,
        resolution: ImportsResolveWritebackResolution,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.resolve_writeback",
        Params(
            "source_id" gets sourceId,
            "writeback_id" gets writebackId,
            "resolution" gets resolution,
        ),
        options,
        Forms.any,
    )

    /**
     * Queue a failed write-back again.
     *
     * Only from failed, else 409, so a repeat does nothing. A 409 because another write-back covers
     * the node passes by itself; read the row again.
     *
     * `imports.retry_writeback`: `POST
     * /cloudsync/details/{source_id}/writebacks/{writeback_id}/retry/`.
     *
     * Reply: Queued.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param writebackId ID of the write-back.
     */
    public suspend fun retryWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.retry_writeback",
        Params("source_id" gets sourceId, "writeback_id" gets writebackId),
        options,
        Forms.any,
    )

    /**
     * Disconnect a provider account.
     *
     * Returns revoking; ask imports.get_identity until revoked. Refused as busy while another
     * operation on it runs; try again soon.
     *
     * `imports.revoke_identity`: `POST
     * /cloudsync/workspace/{workspace_id}/identities/{identity_id}/revoke/`. What it takes away is
     * gone for good, or for others.
     *
     * The work goes on after the reply: poll `imports.get_identity` until its `status` is
     * `revoked`, or has failed with `error`.
     *
     * Reply: Being revoked.
     *
     * @param workspaceId A workspace's 19-digit ID, or its folder name.
     * @param identityId ID of the identity.
     */
    public suspend fun revokeIdentity(
        workspaceId: String,
        identityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "imports.revoke_identity",
        Params("workspace_id" gets workspaceId, "identity_id" gets identityId),
        options,
        Forms.any,
    )

    /**
     * Change, pause or resume a mirrored folder.
     *
     * Pausing works from synced or error, resuming from paused only, so a repeat is refused. After
     * a resume read the source again; a service of before 2026-08-21 answered 200 and left it
     * paused. drive_id and destination_node_id are refused.
     *
     * `imports.update_source`: `POST /cloudsync/details/{source_id}/update/`.
     *
     * At least one field is given.
     *
     * Reply: The changed source.
     *
     * @param sourceId ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param syncInterval Seconds between syncs. 300 to 86400.
     * @param remoteName Display name.
     * @param accessMode read_write also sends local changes to the provider. One of `read_only`,
     *   `read_write`.
     * @param action Stop or go on syncing. One of `pause`, `resume`.
     */
    public suspend fun updateSource(
        sourceId: String,
        syncInterval: Long? = null,
        remoteName: String? = null,
        accessMode: ImportAccessMode? = null,
        action: ImportsUpdateSourceAction? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ImportsUpdateSourceReply = caller.call(
        "imports.update_source",
        Params(
            "source_id" gets sourceId,
            "sync_interval" gets syncInterval,
            "remote_name" gets remoteName,
            "access_mode" gets accessMode,
            "action" gets action,
        ),
        options,
        ImportsUpdateSourceReply,
    )
}
