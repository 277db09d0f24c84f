// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** read_write also sends local changes to the provider. */
export type ImportAccessMode = "read_only" | "read_write";

/** A document library. Only drive_id is named. */
export interface ImportDrive {
  /** ID of Microsoft Graph that starts with b!, about 66 characters; passed on unchanged. */
  drive_id?: string;
}

/** A connection to an account at a provider. */
export interface ImportIdentity {
  /** `provider`. */
  provider?: ImportIdentityProvider;
  /** `status`. */
  status?: ImportIdentityStatus;
  /** The account's address; a placeholder until the consent. */
  identity_email?: string;
  /** `properties`. */
  properties?: ImportIdentityProperties;
}

/** The member `properties` of `ImportIdentity`. */
export interface ImportIdentityProperties {
  /** A person's consent is awaited. */
  oauth_pending?: boolean;
  /** onedrive_business only; absent means work. */
  account_type?: ImportIdentityPropertiesAccountType;
}

/** onedrive_business only; absent means work. */
export type ImportIdentityPropertiesAccountType = "work" | "personal" | (string & {});

/** The member `provider` of `ImportIdentity`. */
export type ImportIdentityProvider =
  | "google_drive"
  | "box"
  | "onedrive_business"
  | "dropbox"
  | (string & {});

/** The member `status` of `ImportIdentity`. */
export type ImportIdentityStatus =
  | "provisioning"
  | "active"
  | "error"
  | "revoking"
  | "revoked"
  | (string & {});

/** A storage provider. */
export type ImportProvider = "google_drive" | "box" | "onedrive_business" | "dropbox";

/** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
export interface ImportSource {
  /** `status`. */
  status?: ImportSourceStatus;
  /** `access_mode`. */
  access_mode?: ImportSourceAccessMode;
  /** `file_count`. */
  file_count?: number;
  /** Write-backs in conflict. */
  conflict_count?: number;
  /** Moves when a sync ran. */
  last_sync_at?: string | null;
  /** google_drive and box only, after the first sync. */
  remote_folder_web_url?: string | null;
  /** Not in lists. */
  owner_user_id?: string;
  /** Not in lists. */
  provider_name?: string;
}

/** The member `access_mode` of `ImportSource`. */
export type ImportSourceAccessMode = "read_only" | "read_write" | (string & {});

/** The member `status` of `ImportSource`. */
export type ImportSourceStatus =
  | "pending"
  | "discovering"
  | "syncing"
  | "synced"
  | "paused"
  | "error"
  | "disconnecting"
  | "disconnect_pending"
  | "disconnected"
  | (string & {});

/** What `imports.create_source` answers. */
export type ImportsCreateSourceReply = ImportSource | ImportsCreateSourceReplyObject;

/** A form of `ImportsCreateSourceReply`. */
export interface ImportsCreateSourceReplyObject {
  /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
  source?: ImportSource;
}

/** The parameter `action` of `imports.disconnect_source`. */
export type ImportsDisconnectSourceAction = "keep" | "delete";

/** What `imports.disconnect_source` answers. */
export interface ImportsDisconnectSourceReply {
  /** False: the files are still there. Null: nothing was to be deleted. */
  data_deleted?: boolean | null;
  /** `message`. */
  message?: string;
}

/** What `imports.discover_sources` answers. */
export interface ImportsDiscoverSourcesReply {
  /** `job_id`. */
  job_id?: string;
}

/** What `imports.get_identity` answers. */
export type ImportsGetIdentityReply = ImportIdentity | ImportsGetIdentityReplyObject;

/** A form of `ImportsGetIdentityReply`. */
export interface ImportsGetIdentityReplyObject {
  /** A connection to an account at a provider. */
  identity?: ImportIdentity;
}

/** What `imports.get_job` answers. */
export type ImportsGetJobReply = ImportsGetJobReplyObject | unknown;

/** A form of `ImportsGetJobReply`. */
export interface ImportsGetJobReplyObject {
  /** One run of a source, or a discovery. No source shows the keys. */
  job?: unknown;
}

/** What `imports.get_source` answers. */
export type ImportsGetSourceReply = ImportSource | ImportsGetSourceReplyObject;

/** A form of `ImportsGetSourceReply`. */
export interface ImportsGetSourceReplyObject {
  /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
  source?: ImportSource;
}

/** What `imports.get_writeback` answers. */
export type ImportsGetWritebackReply = Writeback | ImportsGetWritebackReplyObject;

/** A form of `ImportsGetWritebackReply`. */
export interface ImportsGetWritebackReplyObject {
  /** A local change on its way to the provider. */
  writeback?: Writeback;
}

/** What `imports.list_drives` answers. */
export interface ImportsListDrivesReply {
  /** `drives`. */
  drives?: ImportDrive[];
  /** `drives_state`. */
  drives_state?: ImportsListDrivesReplyDrivesState;
  /** A point in time, UTC. */
  drives_refreshed_at?: string | null;
  /** Not null with ready means that the list is cut, usable but incomplete. */
  drives_error?: string | null;
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** The member `drives_state` of `ImportsListDrivesReply`. */
export type ImportsListDrivesReplyDrivesState =
  | "never_refreshed"
  | "refreshing"
  | "ready"
  | "empty"
  | "requires_site_path"
  | "permission_denied"
  | "failed"
  | (string & {});

/** What `imports.list_identities` answers. */
export interface ImportsListIdentitiesReply {
  /** `identities`. Known by inference only. */
  identities?: ImportIdentity[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `imports.list_jobs` answers. */
export interface ImportsListJobsReply {
  /** `jobs`. Known by inference only. */
  jobs?: unknown[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `imports.list_providers` answers. */
export interface ImportsListProvidersReply {
  /** `providers`. Known by inference only. */
  providers?: unknown[];
}

/** What `imports.list_sources` answers. */
export interface ImportsListSourcesReply {
  /** `sources`. Known by inference only. */
  sources?: ImportSource[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `imports.list_writebacks` answers. */
export interface ImportsListWritebacksReply {
  /** `writebacks`. Known by inference only. */
  writebacks?: Writeback[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/**
 * Kind of Microsoft account; onedrive_business only. A personal account cannot pass the consent for
 * work.
 */
export type ImportsProvisionIdentityAccountType = "work" | "personal";

/** What `imports.provision_identity` answers. */
export interface ImportsProvisionIdentityReply {
  /** True for an identity that was there before. */
  already_exists?: boolean;
  /** A connection to an account at a provider. */
  identity?: ImportIdentity;
  /** Page on which a person consents. Known by inference only. */
  authorize_url?: string;
  /** What the person has to do. Known by inference only. */
  instructions?: unknown;
}

/** The parameter `resolution` of `imports.resolve_writeback`. */
export type ImportsResolveWritebackResolution = "keep_local" | "keep_remote";

/** Stop or go on syncing. */
export type ImportsUpdateSourceAction = "pause" | "resume";

/** What `imports.update_source` answers. */
export type ImportsUpdateSourceReply = ImportSource | ImportsUpdateSourceReplyObject;

/** A form of `ImportsUpdateSourceReply`. */
export interface ImportsUpdateSourceReplyObject {
  /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
  source?: ImportSource;
}

/** A local change on its way to the provider. */
export interface Writeback {
  /** `status`. */
  status?: WritebackStatus;
  /** `error_message`. */
  error_message?: string | null;
}

/** The member `status` of `Writeback`. */
export type WritebackStatus =
  | "pending"
  | "uploading"
  | "completed"
  | "conflict"
  | "failed"
  | "canceled"
  | (string & {});
