// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on imports.
public struct ImportsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Cancel a run.
    ///
    /// `imports.cancel_job`: `POST /cloudsync/details/{source_id}/jobs/{job_id}/cancel/`.
    ///
    /// Reply: Canceled.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - jobId: ID of the job.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func cancelJob(
        sourceId: String,
        jobId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("job_id", jobId)
        return try await caller.result("imports.cancel_job", params, options, Forms.any)
    }

    /// Cancel a write-back that waits.
    ///
    /// canceled is final; the local change does not reach the provider by this job.
    ///
    /// `imports.cancel_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/cancel/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Canceled.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - writebackId: ID of the write-back.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func cancelWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("writeback_id", writebackId)
        return try await caller.result("imports.cancel_writeback", params, options, Forms.any)
    }

    /// Mirror a provider's folder into the workspace.
    ///
    /// Only the identity's owner (else 1680), and at least member. The path is not followed when
    /// the folder is renamed or moved at the provider; every sync fails then.
    ///
    /// `imports.create_source`: `POST /cloudsync/workspace/{workspace_id}/sources/create/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: The source.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - providerIdentityId: The parameter `provider_identity_id`.
    ///   - remotePath: Folder at the provider.
    ///   - remoteName: Display name.
    ///   - syncInterval: Seconds between syncs. 300 to 86400.
    ///   - accessMode: read_write also sends local changes to the provider. One of `read_only`,
    ///     `read_write`.
    ///   - driveId: Library the folder is in, an ID of Microsoft that starts with b!. Required for
    ///     onedrive_business, fixed afterwards.
    ///   - destinationNodeId: Folder under which it is mounted, the workspace's Imports folder when
    ///     left out. Not inside another import, fixed afterwards.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createSource(
        workspaceId: String,
        providerIdentityId: String,
        remotePath: String,
        remoteName: String? = nil,
        syncInterval: Int? = nil,
        accessMode: Models.ImportAccessMode? = nil,
        driveId: String? = nil,
        destinationNodeId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ImportsCreateSourceReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("provider_identity_id", providerIdentityId)
        params.add("remote_path", remotePath)
        params.add("remote_name", remoteName)
        params.add("sync_interval", syncInterval)
        params.add("access_mode", accessMode)
        params.add("drive_id", driveId)
        params.add("destination_node_id", destinationNodeId)
        return try await caller.result("imports.create_source", params, options, Models.ImportsCreateSourceReply.read)
    }

    /// Delete a mirrored folder's source.
    ///
    /// Works on a healthy source too. Write-backs not completed never reach the provider. Refused
    /// while a run is in flight, that passes; try again. Its write-backs cannot be read afterwards
    /// (404).
    ///
    /// `imports.delete_source`: `POST /cloudsync/details/{source_id}/delete/`. What it takes away
    /// is gone for good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteSource(
        sourceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        return try await caller.result("imports.delete_source", params, options, Forms.any)
    }

    /// Stop mirroring for good, keeping or trashing the files.
    ///
    /// Owner or admin. keep makes them ordinary files, delete moves them to the trash. data_deleted
    /// false = disconnected, but the files are still there; null for keep. Queued write-backs are
    /// canceled.
    ///
    /// `imports.disconnect_source`: `POST /cloudsync/details/{source_id}/disconnect/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Reply: Disconnected.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - action: The parameter `action`. One of `keep`, `delete`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func disconnectSource(
        sourceId: String,
        action: Models.ImportsDisconnectSourceAction,
        options: CallOptions = .default
    ) async throws -> Models.ImportsDisconnectSourceReply {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("action", action)
        return try await caller.result("imports.disconnect_source", params, options, Models.ImportsDisconnectSourceReply.read)
    }

    /// Look for folders in a provider account.
    ///
    /// 200 means queued. The job_id in the answer is read with imports.get_job and source_id
    /// discovery; failures show there only. One level per call, go deeper with remote_path.
    ///
    /// `imports.discover_sources`: `POST /cloudsync/workspace/{workspace_id}/sources/discover/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - providerIdentityId: The parameter `provider_identity_id`.
    ///   - driveId: Library to look in (onedrive_business); the default one when left out.
    ///   - remotePath: Folder to look inside; the root when left out.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func discoverSources(
        workspaceId: String,
        providerIdentityId: String,
        driveId: String? = nil,
        remotePath: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ImportsDiscoverSourcesReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("provider_identity_id", providerIdentityId)
        params.add("drive_id", driveId)
        params.add("remote_path", remotePath)
        return try await caller.result("imports.discover_sources", params, options, Models.ImportsDiscoverSourcesReply.read)
    }

    /// Read a provider identity.
    ///
    /// `imports.get_identity`: `GET /cloudsync/workspace/{workspace_id}/identities/{identity_id}/`.
    ///
    /// Reply: The identity.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - identityId: ID of the identity.
    ///   - options: What differs from the client's settings.
    public func getIdentity(
        workspaceId: String,
        identityId: String,
        options: CallOptions = .default
    ) async throws -> Models.ImportsGetIdentityReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("identity_id", identityId)
        return try await caller.result("imports.get_identity", params, options, Models.ImportsGetIdentityReply.read)
    }

    /// Read one run, or a discovery with source_id discovery.
    ///
    /// 404 never means still running. Try once more, a second 404 is final; the numeric codes there
    /// are random.
    ///
    /// `imports.get_job`: `GET /cloudsync/details/{source_id}/jobs/{job_id}/`.
    ///
    /// Reply: The job.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source, or the word discovery for a discovery job.
    ///   - jobId: ID of the job.
    ///   - options: What differs from the client's settings.
    public func getJob(
        sourceId: String,
        jobId: String,
        options: CallOptions = .default
    ) async throws -> Models.ImportsGetJobReply {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("job_id", jobId)
        return try await caller.result("imports.get_job", params, options, Models.ImportsGetJobReply.read)
    }

    /// Read a mirrored folder.
    ///
    /// `imports.get_source`: `GET /cloudsync/details/{source_id}/`.
    ///
    /// Reply: The source.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func getSource(
        sourceId: String,
        options: CallOptions = .default
    ) async throws -> Models.ImportsGetSourceReply {
        var params = Params()
        params.add("source_id", sourceId)
        return try await caller.result("imports.get_source", params, options, Models.ImportsGetSourceReply.read)
    }

    /// Read one write-back.
    ///
    /// `imports.get_writeback`: `GET /cloudsync/details/{source_id}/writebacks/{writeback_id}/`.
    ///
    /// Reply: The write-back.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - writebackId: ID of the write-back.
    ///   - options: What differs from the client's settings.
    public func getWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = .default
    ) async throws -> Models.ImportsGetWritebackReply {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("writeback_id", writebackId)
        return try await caller.result("imports.get_writeback", params, options, Models.ImportsGetWritebackReply.read)
    }

    /// List the libraries an identity can reach.
    ///
    /// Stored rows only; imports.refresh_drives fills them. Read drives_state to know what an empty
    /// list means. site_path only filters the stored rows. The identity's owner only.
    ///
    /// `imports.list_drives`: `GET
    /// /cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/`.
    ///
    /// Reply: One page of drives.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - identityId: ID of the identity.
    ///   - sitePath: Only drives of this site.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listDrives(
        workspaceId: String,
        identityId: String,
        sitePath: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ImportsListDrivesReply, Models.ImportDrive> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("identity_id", identityId)
        params.add("site_path", sitePath)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "imports.list_drives", params, options, Models.ImportsListDrivesReply.read, Models.ImportDrive.read)
    }

    /// List the connected provider accounts.
    ///
    /// `imports.list_identities`: `GET /cloudsync/workspace/{workspace_id}/identities/`.
    ///
    /// Reply: One page of identities.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listIdentities(
        workspaceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ImportsListIdentitiesReply, JSON> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "imports.list_identities", params, options, Models.ImportsListIdentitiesReply.read, Forms.any)
    }

    /// List the runs of a source.
    ///
    /// Properties and errors of jobs can hold internal paths and file names; do not publish them.
    ///
    /// `imports.list_jobs`: `GET /cloudsync/details/{source_id}/jobs/`.
    ///
    /// Reply: One page of jobs.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listJobs(
        sourceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ImportsListJobsReply, JSON> {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "imports.list_jobs", params, options, Models.ImportsListJobsReply.read, Forms.any)
    }

    /// List the storage providers that can be connected.
    ///
    /// `imports.list_providers`: `GET /cloudsync/workspace/{workspace_id}/providers/`.
    ///
    /// Reply: The providers.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    public func listProviders(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> Models.ImportsListProvidersReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("imports.list_providers", params, options, Models.ImportsListProvidersReply.read)
    }

    /// List the mirrored folders of a workspace.
    ///
    /// Rows lack owner_user_id and provider_name, which imports.get_source has. To read all, page
    /// until an empty page.
    ///
    /// `imports.list_sources`: `GET /cloudsync/workspace/{workspace_id}/sources/`.
    ///
    /// Reply: One page of sources.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - status: Meant as a filter; measured in August 2026 the service ignores it and returns
    ///     everything.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listSources(
        workspaceId: String,
        status: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ImportsListSourcesReply, JSON> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("status", status)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "imports.list_sources", params, options, Models.ImportsListSourcesReply.read, Forms.any)
    }

    /// List local changes on their way to the provider.
    ///
    /// Newest first. Send source_id WITHOUT hyphens; with them the answer is an empty list and HTTP
    /// 200. limit is cut to 200 silently, and pagination.total counts this page only; page until
    /// one is empty.
    ///
    /// `imports.list_writebacks`: `GET /cloudsync/details/{source_id}/writebacks/`.
    ///
    /// Reply: One page of write-backs.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source, without hyphens. Of the form `^[A-Za-z0-9]{29,30}$`.
    ///   - status: Meant as a filter; measured in August 2026 the service ignores it and returns
    ///     everything.
    ///   - limit: Rows on a page; above 200 counts as 200 and 0 as 1. 1 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listWritebacks(
        sourceId: String,
        status: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ImportsListWritebacksReply, JSON> {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("status", status)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "imports.list_writebacks", params, options, Models.ImportsListWritebacksReply.read, Forms.any)
    }

    /// Start connecting the caller's account at a provider.
    ///
    /// Needs full member. Comes back provisioning with an authorize_url for a person to open; then
    /// ask imports.get_identity until active or error. Keep authorize_url and instructions, no
    /// later answer has them.
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
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - provider: A storage provider. One of `google_drive`, `box`, `onedrive_business`,
    ///     `dropbox`.
    ///   - accountType: Kind of Microsoft account; onedrive_business only. A personal account
    ///     cannot pass the consent for work. One of `work`, `personal`. Default: `work`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func provisionIdentity(
        workspaceId: String,
        provider: Models.ImportProvider,
        accountType: Models.ImportsProvisionIdentityAccountType? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ImportsProvisionIdentityReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("provider", provider)
        params.add("account_type", accountType)
        return try await caller.result("imports.provision_identity", params, options, Models.ImportsProvisionIdentityReply.read)
    }

    /// Queue the upload of one imported file to the provider.
    ///
    /// Identity's owner or workspace admin. 200 means queued. A node that is no imported file is
    /// refused with HTTP 500 for good; a read_only source with 1660; a node with a live upload
    /// while that lasts.
    ///
    /// `imports.push_writeback`: `POST /cloudsync/details/{source_id}/writebacks/push/{node_id}/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - nodeId: The imported file. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func pushWriteback(
        sourceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("node_id", nodeId)
        return try await caller.result("imports.push_writeback", params, options, Forms.any)
    }

    /// Read the libraries of an identity anew from the provider.
    ///
    /// No job id. Ask imports.list_drives until drives_state leaves refreshing. Refused while one
    /// runs. site_path is needed where the state is requires_site_path. The identity's owner only.
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
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - identityId: ID of the identity.
    ///   - sitePath: Site whose libraries to list, such as contoso.sharepoint.com:/sites/Marketing.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func refreshDrives(
        workspaceId: String,
        identityId: String,
        sitePath: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("identity_id", identityId)
        params.add("site_path", sitePath)
        return try await caller.result("imports.refresh_drives", params, options, Forms.any)
    }

    /// Queue a sync now.
    ///
    /// Asynchronous; last_sync_at of the source moves when it ran. Holds up write-backs that wait.
    ///
    /// `imports.refresh_source`: `POST /cloudsync/details/{source_id}/refresh/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func refreshSource(
        sourceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        return try await caller.result("imports.refresh_source", params, options, Forms.any)
    }

    /// Decide a write-back that is in conflict.
    ///
    /// keep_local overwrites the provider's copy, keep_remote the local one. The other side's
    /// change is lost either way.
    ///
    /// `imports.resolve_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Decided.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - writebackId: ID of the write-back.
    ///   - resolution: The parameter `resolution`. One of `keep_local`, `keep_remote`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func resolveWriteback(
        sourceId: String,
        writebackId: String,
        resolution: Models.ImportsResolveWritebackResolution,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("writeback_id", writebackId)
        params.add("resolution", resolution)
        return try await caller.result("imports.resolve_writeback", params, options, Forms.any)
    }

    /// Queue a failed write-back again.
    ///
    /// Only from failed, else 409, so a repeat does nothing. A 409 because another write-back
    /// covers the node passes by itself; read the row again.
    ///
    /// `imports.retry_writeback`: `POST
    /// /cloudsync/details/{source_id}/writebacks/{writeback_id}/retry/`.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - writebackId: ID of the write-back.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func retryWriteback(
        sourceId: String,
        writebackId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("writeback_id", writebackId)
        return try await caller.result("imports.retry_writeback", params, options, Forms.any)
    }

    /// Disconnect a provider account.
    ///
    /// Returns revoking; ask imports.get_identity until revoked. Refused as busy while another
    /// operation on it runs; try again soon.
    ///
    /// `imports.revoke_identity`: `POST
    /// /cloudsync/workspace/{workspace_id}/identities/{identity_id}/revoke/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// The work goes on after the reply: poll `imports.get_identity` until its `status` is
    /// `revoked`, or has failed with `error`.
    ///
    /// Reply: Being revoked.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - identityId: ID of the identity.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func revokeIdentity(
        workspaceId: String,
        identityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("identity_id", identityId)
        return try await caller.result("imports.revoke_identity", params, options, Forms.any)
    }

    /// Change, pause or resume a mirrored folder.
    ///
    /// Pausing works from synced or error, resuming from paused only, so a repeat is refused. After
    /// a resume read the source again; a service of before 2026-08-21 answered 200 and left it
    /// paused. drive_id and destination_node_id are refused.
    ///
    /// `imports.update_source`: `POST /cloudsync/details/{source_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed source.
    ///
    /// - Parameters:
    ///   - sourceId: ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - syncInterval: Seconds between syncs. 300 to 86400.
    ///   - remoteName: Display name.
    ///   - accessMode: read_write also sends local changes to the provider. One of `read_only`,
    ///     `read_write`.
    ///   - action: Stop or go on syncing. One of `pause`, `resume`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func updateSource(
        sourceId: String,
        syncInterval: Int? = nil,
        remoteName: String? = nil,
        accessMode: Models.ImportAccessMode? = nil,
        action: Models.ImportsUpdateSourceAction? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ImportsUpdateSourceReply {
        var params = Params()
        params.add("source_id", sourceId)
        params.add("sync_interval", syncInterval)
        params.add("remote_name", remoteName)
        params.add("access_mode", accessMode)
        params.add("action", action)
        return try await caller.result("imports.update_source", params, options, Models.ImportsUpdateSourceReply.read)
    }
}
