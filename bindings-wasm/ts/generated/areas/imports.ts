// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Imports.createSource} takes beside its required parameters. */
export interface ImportsCreateSourceOptions extends CallOptions {
  /** Display name. */
  remote_name?: string | undefined;
  /** Seconds between syncs. 300 to 86400. */
  sync_interval?: number | undefined;
  /** read_write also sends local changes to the provider. One of `read_only`, `read_write`. */
  access_mode?: models.ImportAccessMode | undefined;
  /**
   * Library the folder is in, an ID of Microsoft that starts with b!. Required for
   * onedrive_business, fixed afterwards.
   */
  drive_id?: string | undefined;
  /**
   * Folder under which it is mounted, the workspace's Imports folder when left out. Not inside
   * another import, fixed afterwards.
   */
  destination_node_id?: string | undefined;
}

/** What {@link Imports.discoverSources} takes beside its required parameters. */
export interface ImportsDiscoverSourcesOptions extends CallOptions {
  /** Library to look in (onedrive_business); the default one when left out. */
  drive_id?: string | undefined;
  /** Folder to look inside; the root when left out. */
  remote_path?: string | undefined;
}

/** What {@link Imports.listDrives} takes beside its required parameters. */
export interface ImportsListDrivesOptions extends CallOptions {
  /** Only drives of this site. */
  site_path?: string | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Imports.listIdentities} takes beside its required parameters. */
export interface ImportsListIdentitiesOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Imports.listJobs} takes beside its required parameters. */
export interface ImportsListJobsOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Imports.listSources} takes beside its required parameters. */
export interface ImportsListSourcesOptions extends CallOptions {
  /** Meant as a filter; measured in August 2026 the service ignores it and returns everything. */
  status?: string | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Imports.listWritebacks} takes beside its required parameters. */
export interface ImportsListWritebacksOptions extends CallOptions {
  /** Meant as a filter; measured in August 2026 the service ignores it and returns everything. */
  status?: string | undefined;
  /** Rows on a page; above 200 counts as 200 and 0 as 1. 1 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Imports.provisionIdentity} takes beside its required parameters. */
export interface ImportsProvisionIdentityOptions extends CallOptions {
  /**
   * Kind of Microsoft account; onedrive_business only. A personal account cannot pass the consent
   * for work. One of `work`, `personal`. Default: `work`.
   */
  account_type?: models.ImportsProvisionIdentityAccountType | undefined;
}

/** What {@link Imports.refreshDrives} takes beside its required parameters. */
export interface ImportsRefreshDrivesOptions extends CallOptions {
  /** Site whose libraries to list, such as contoso.sharepoint.com:/sites/Marketing. */
  site_path?: string | undefined;
}

/** What {@link Imports.updateSource} takes beside its required parameters. */
export interface ImportsUpdateSourceOptions extends CallOptions {
  /** Seconds between syncs. 300 to 86400. */
  sync_interval?: number | undefined;
  /** Display name. */
  remote_name?: string | undefined;
  /** read_write also sends local changes to the provider. One of `read_only`, `read_write`. */
  access_mode?: models.ImportAccessMode | undefined;
  /** Stop or go on syncing. One of `pause`, `resume`. */
  action?: models.ImportsUpdateSourceAction | undefined;
}

/** Operations on imports. */
export class Imports extends Area {
  /**
   * Cancel a run.
   *
   * `imports.cancel_job`: `POST /cloudsync/details/{source_id}/jobs/{job_id}/cancel/`.
   *
   * Reply: Canceled.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param job_id - ID of the job.
   */
  cancelJob(source_id: string, job_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("imports.cancel_job", { source_id, job_id }, options);
  }

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
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param writeback_id - ID of the write-back.
   */
  cancelWriteback(
    source_id: string,
    writeback_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("imports.cancel_writeback", { source_id, writeback_id }, options);
  }

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
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param provider_identity_id - The parameter `provider_identity_id`.
   * @param remote_path - Folder at the provider.
   * @param options - Optional: `remote_name`, `sync_interval`, `access_mode`, `drive_id`,
   *   `destination_node_id`.
   */
  createSource(
    workspace_id: string,
    provider_identity_id: string,
    remote_path: string,
    options?: ImportsCreateSourceOptions,
  ): Pending<models.ImportsCreateSourceReply> {
    return this.caller.call("imports.create_source", { workspace_id, provider_identity_id, remote_path }, options);
  }

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
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  deleteSource(source_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("imports.delete_source", { source_id }, options);
  }

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
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param action - The parameter `action`. One of `keep`, `delete`.
   */
  disconnectSource(
    source_id: string,
    action: models.ImportsDisconnectSourceAction,
    options?: CallOptions,
  ): Pending<models.ImportsDisconnectSourceReply> {
    return this.caller.call("imports.disconnect_source", { source_id, action }, options);
  }

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
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param provider_identity_id - The parameter `provider_identity_id`.
   * @param options - Optional: `drive_id`, `remote_path`.
   */
  discoverSources(
    workspace_id: string,
    provider_identity_id: string,
    options?: ImportsDiscoverSourcesOptions,
  ): Pending<models.ImportsDiscoverSourcesReply> {
    return this.caller.call("imports.discover_sources", { workspace_id, provider_identity_id }, options);
  }

  /**
   * Read a provider identity.
   *
   * `imports.get_identity`: `GET /cloudsync/workspace/{workspace_id}/identities/{identity_id}/`.
   *
   * Reply: The identity.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param identity_id - ID of the identity.
   */
  getIdentity(
    workspace_id: string,
    identity_id: string,
    options?: CallOptions,
  ): Pending<models.ImportsGetIdentityReply> {
    return this.caller.call("imports.get_identity", { workspace_id, identity_id }, options);
  }

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
   * @param source_id - ID of the source, or the word discovery for a discovery job.
   * @param job_id - ID of the job.
   */
  getJob(
    source_id: string,
    job_id: string,
    options?: CallOptions,
  ): Pending<models.ImportsGetJobReply> {
    return this.caller.call("imports.get_job", { source_id, job_id }, options);
  }

  /**
   * Read a mirrored folder.
   *
   * `imports.get_source`: `GET /cloudsync/details/{source_id}/`.
   *
   * Reply: The source.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  getSource(source_id: string, options?: CallOptions): Pending<models.ImportsGetSourceReply> {
    return this.caller.call("imports.get_source", { source_id }, options);
  }

  /**
   * Read one write-back.
   *
   * `imports.get_writeback`: `GET /cloudsync/details/{source_id}/writebacks/{writeback_id}/`.
   *
   * Reply: The write-back.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param writeback_id - ID of the write-back.
   */
  getWriteback(
    source_id: string,
    writeback_id: string,
    options?: CallOptions,
  ): Pending<models.ImportsGetWritebackReply> {
    return this.caller.call("imports.get_writeback", { source_id, writeback_id }, options);
  }

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
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param identity_id - ID of the identity.
   * @param options - Optional: `site_path`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listDrives(
    workspace_id: string,
    identity_id: string,
    options?: ImportsListDrivesOptions,
  ): Listing<models.ImportsListDrivesReply, models.ImportDrive> {
    return this.caller.pages("imports.list_drives", { workspace_id, identity_id }, options);
  }

  /**
   * List the connected provider accounts.
   *
   * `imports.list_identities`: `GET /cloudsync/workspace/{workspace_id}/identities/`.
   *
   * Reply: One page of identities.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listIdentities(
    workspace_id: string,
    options?: ImportsListIdentitiesOptions,
  ): Listing<models.ImportsListIdentitiesReply, unknown> {
    return this.caller.pages("imports.list_identities", { workspace_id }, options);
  }

  /**
   * List the runs of a source.
   *
   * Properties and errors of jobs can hold internal paths and file names; do not publish them.
   *
   * `imports.list_jobs`: `GET /cloudsync/details/{source_id}/jobs/`.
   *
   * Reply: One page of jobs.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listJobs(
    source_id: string,
    options?: ImportsListJobsOptions,
  ): Listing<models.ImportsListJobsReply, unknown> {
    return this.caller.pages("imports.list_jobs", { source_id }, options);
  }

  /**
   * List the storage providers that can be connected.
   *
   * `imports.list_providers`: `GET /cloudsync/workspace/{workspace_id}/providers/`.
   *
   * Reply: The providers.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   */
  listProviders(
    workspace_id: string,
    options?: CallOptions,
  ): Pending<models.ImportsListProvidersReply> {
    return this.caller.call("imports.list_providers", { workspace_id }, options);
  }

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
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `status`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listSources(
    workspace_id: string,
    options?: ImportsListSourcesOptions,
  ): Listing<models.ImportsListSourcesReply, unknown> {
    return this.caller.pages("imports.list_sources", { workspace_id }, options);
  }

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
   * @param source_id - ID of the source, without hyphens. Of the form `^[A-Za-z0-9]{29,30}$`.
   * @param options - Optional: `status`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listWritebacks(
    source_id: string,
    options?: ImportsListWritebacksOptions,
  ): Listing<models.ImportsListWritebacksReply, unknown> {
    return this.caller.pages("imports.list_writebacks", { source_id }, options);
  }

  /**
   * Start connecting the caller's account at a provider.
   *
   * Needs full member. Comes back provisioning with an authorize_url for a person to open; then ask
   * imports.get_identity until active or error. Keep authorize_url and instructions, no later
   * answer has them.
   *
   * `imports.provision_identity`: `POST /cloudsync/workspace/{workspace_id}/identities/provision/`.
   *
   * Needs: cloud_import.
   *
   * The work goes on after the reply: poll `imports.get_identity` until its `status` is `active`,
   * or has failed with `error`.
   *
   * Reply: The identity, and how to get its consent.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param provider - A storage provider. One of `google_drive`, `box`, `onedrive_business`,
   *   `dropbox`.
   * @param options - Optional: `account_type`.
   */
  provisionIdentity(
    workspace_id: string,
    provider: models.ImportProvider,
    options?: ImportsProvisionIdentityOptions,
  ): Pending<models.ImportsProvisionIdentityReply> {
    return this.caller.call("imports.provision_identity", { workspace_id, provider }, options);
  }

  /**
   * Queue the upload of one imported file to the provider.
   *
   * Identity's owner or workspace admin. 200 means queued. A node that is no imported file is
   * refused with HTTP 500 for good; a read_only source with 1660; a node with a live upload while
   * that lasts.
   *
   * `imports.push_writeback`: `POST /cloudsync/details/{source_id}/writebacks/push/{node_id}/`. Not
   * sent again when its outcome is unknown.
   *
   * Reply: Queued.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param node_id - The imported file. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  pushWriteback(source_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("imports.push_writeback", { source_id, node_id }, options);
  }

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
   * `ready` or `empty`, or has failed with `requires_site_path` or `permission_denied` or `failed`.
   *
   * Reply: Queued.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param identity_id - ID of the identity.
   * @param options - Optional: `site_path`.
   */
  refreshDrives(
    workspace_id: string,
    identity_id: string,
    options?: ImportsRefreshDrivesOptions,
  ): Pending<unknown> {
    return this.caller.call("imports.refresh_drives", { workspace_id, identity_id }, options);
  }

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
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  refreshSource(source_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("imports.refresh_source", { source_id }, options);
  }

  /**
   * Decide a write-back that is in conflict.
   *
   * keep_local overwrites the provider's copy, keep_remote the local one. The other side's change
   * is lost either way.
   *
   * `imports.resolve_writeback`: `POST
   * /cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/`. What it takes away is gone
   * for good, or for others.
   *
   * Reply: Decided.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param writeback_id - ID of the write-back.
   * @param resolution - The parameter `resolution`. One of `keep_local`, `keep_remote`.
   */
  resolveWriteback(
    source_id: string,
    writeback_id: string,
    resolution: models.ImportsResolveWritebackResolution,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("imports.resolve_writeback", { source_id, writeback_id, resolution }, options);
  }

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
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param writeback_id - ID of the write-back.
   */
  retryWriteback(source_id: string, writeback_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("imports.retry_writeback", { source_id, writeback_id }, options);
  }

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
   * The work goes on after the reply: poll `imports.get_identity` until its `status` is `revoked`,
   * or has failed with `error`.
   *
   * Reply: Being revoked.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param identity_id - ID of the identity.
   */
  revokeIdentity(
    workspace_id: string,
    identity_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("imports.revoke_identity", { workspace_id, identity_id }, options);
  }

  /**
   * Change, pause or resume a mirrored folder.
   *
   * Pausing works from synced or error, resuming from paused only, so a repeat is refused. After a
   * resume read the source again; a service of before 2026-08-21 answered 200 and left it paused.
   * drive_id and destination_node_id are refused.
   *
   * `imports.update_source`: `POST /cloudsync/details/{source_id}/update/`.
   *
   * At least one field is given.
   *
   * Reply: The changed source.
   *
   * @param source_id - ID of the source. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `sync_interval`, `remote_name`, `access_mode`, `action`.
   */
  updateSource(
    source_id: string,
    options?: ImportsUpdateSourceOptions,
  ): Pending<models.ImportsUpdateSourceReply> {
    return this.caller.call("imports.update_source", { source_id }, options);
  }
}
