// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `imports`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// read_write also sends local changes to the provider.
    ImportAccessMode {
        ReadOnly = "read_only",
        ReadWrite = "read_write",
    }
}

/// A document library. Only drive_id is named.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportDrive {
    /// ID of Microsoft Graph that starts with b!, about 66 characters; passed on unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A connection to an account at a provider.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportIdentity {
    /// `provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<ImportIdentityProvider>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ImportIdentityStatus>,
    /// The account's address; a placeholder until the consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_email: Option<String>,
    /// `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ImportIdentityProperties>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `properties` of [`ImportIdentity`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportIdentityProperties {
    /// A person's consent is awaited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_pending: Option<bool>,
    /// onedrive_business only; absent means work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<ImportIdentityPropertiesAccountType>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// onedrive_business only; absent means work.
    ImportIdentityPropertiesAccountType {
        Work = "work",
        Personal = "personal",
    }
}

words! {
    /// The member `provider` of [`ImportIdentity`].
    ImportIdentityProvider {
        GoogleDrive = "google_drive",
        Box = "box",
        OnedriveBusiness = "onedrive_business",
        Dropbox = "dropbox",
    }
}

words! {
    /// The member `status` of [`ImportIdentity`].
    ImportIdentityStatus {
        Provisioning = "provisioning",
        Active = "active",
        Error = "error",
        Revoking = "revoking",
        Revoked = "revoked",
    }
}

words! {
    /// A storage provider.
    ImportProvider {
        GoogleDrive = "google_drive",
        Box = "box",
        OnedriveBusiness = "onedrive_business",
        Dropbox = "dropbox",
    }
}

/// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportSource {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ImportSourceStatus>,
    /// `access_mode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_mode: Option<ImportSourceAccessMode>,
    /// `file_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_count: Option<i64>,
    /// Write-backs in conflict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict_count: Option<i64>,
    /// Moves when a sync ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_at: Option<Timestamp>,
    /// google_drive and box only, after the first sync.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_folder_web_url: Option<String>,
    /// Not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_user_id: Option<String>,
    /// Not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `access_mode` of [`ImportSource`].
    ImportSourceAccessMode {
        ReadOnly = "read_only",
        ReadWrite = "read_write",
    }
}

words! {
    /// The member `status` of [`ImportSource`].
    ImportSourceStatus {
        Pending = "pending",
        Discovering = "discovering",
        Syncing = "syncing",
        Synced = "synced",
        Paused = "paused",
        Error = "error",
        Disconnecting = "disconnecting",
        DisconnectPending = "disconnect_pending",
        Disconnected = "disconnected",
    }
}

union! {
    /// What `imports.create_source` answers.
    ImportsCreateSourceReply {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`,
        /// `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        ImportSource(ImportSource) if has_key(&["status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name"]),
        /// Has one of `source`.
        Object(ImportsCreateSourceReplyObject) if has_key(&["source"]),
    }
}

/// A form of [`ImportsCreateSourceReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsCreateSourceReplyObject {
    /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `action` of `imports.disconnect_source`.
    ImportsDisconnectSourceAction {
        Keep = "keep",
        Delete = "delete",
    }
}

/// What `imports.disconnect_source` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsDisconnectSourceReply {
    /// False: the files are still there. Null: nothing was to be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_deleted: Option<bool>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.discover_sources` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsDiscoverSourcesReply {
    /// `job_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// What `imports.get_identity` answers.
    ImportsGetIdentityReply {
        /// Has one of `provider`, `status`, `identity_email`, `properties`.
        ImportIdentity(ImportIdentity) if has_key(&["provider", "status", "identity_email", "properties"]),
        /// Has one of `identity`.
        Object(ImportsGetIdentityReplyObject) if has_key(&["identity"]),
    }
}

/// A form of [`ImportsGetIdentityReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsGetIdentityReplyObject {
    /// A connection to an account at a provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<ImportIdentity>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// What `imports.get_job` answers.
    ImportsGetJobReply {
        /// Has one of `job`.
        Object(ImportsGetJobReplyObject) if has_key(&["job"]),
        /// The only object among the forms.
        ImportJob(Value) if is_json(Json::Object),
    }
}

/// A form of [`ImportsGetJobReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsGetJobReplyObject {
    /// One run of a source, or a discovery. No source shows the keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// What `imports.get_source` answers.
    ImportsGetSourceReply {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`,
        /// `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        ImportSource(ImportSource) if has_key(&["status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name"]),
        /// Has one of `source`.
        Object(ImportsGetSourceReplyObject) if has_key(&["source"]),
    }
}

/// A form of [`ImportsGetSourceReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsGetSourceReplyObject {
    /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// What `imports.get_writeback` answers.
    ImportsGetWritebackReply {
        /// Has one of `status`, `error_message`.
        Writeback(Writeback) if has_key(&["status", "error_message"]),
        /// Has one of `writeback`.
        Object(ImportsGetWritebackReplyObject) if has_key(&["writeback"]),
    }
}

/// A form of [`ImportsGetWritebackReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsGetWritebackReplyObject {
    /// A local change on its way to the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writeback: Option<Writeback>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.list_drives` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListDrivesReply {
    /// `drives`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drives: Option<Vec<ImportDrive>>,
    /// `drives_state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drives_state: Option<ImportsListDrivesReplyDrivesState>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drives_refreshed_at: Option<Timestamp>,
    /// Not null with ready means that the list is cut, usable but incomplete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drives_error: Option<String>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `drives_state` of [`ImportsListDrivesReply`].
    ImportsListDrivesReplyDrivesState {
        NeverRefreshed = "never_refreshed",
        Refreshing = "refreshing",
        Ready = "ready",
        Empty = "empty",
        RequiresSitePath = "requires_site_path",
        PermissionDenied = "permission_denied",
        Failed = "failed",
    }
}

/// What `imports.list_identities` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListIdentitiesReply {
    /// `identities`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<ImportIdentity>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.list_jobs` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListJobsReply {
    /// `jobs`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobs: Option<Vec<Value>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.list_providers` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListProvidersReply {
    /// `providers`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<Value>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.list_sources` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListSourcesReply {
    /// `sources`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<ImportSource>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `imports.list_writebacks` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsListWritebacksReply {
    /// `writebacks`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writebacks: Option<Vec<Writeback>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Kind of Microsoft account; onedrive_business only. A personal account cannot pass the
    /// consent for work.
    ImportsProvisionIdentityAccountType {
        Work = "work",
        Personal = "personal",
    }
}

/// What `imports.provision_identity` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsProvisionIdentityReply {
    /// True for an identity that was there before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub already_exists: Option<bool>,
    /// A connection to an account at a provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<ImportIdentity>,
    /// Page on which a person consents. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_url: Option<SecretText>,
    /// What the person has to do. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `resolution` of `imports.resolve_writeback`.
    ImportsResolveWritebackResolution {
        KeepLocal = "keep_local",
        KeepRemote = "keep_remote",
    }
}

words! {
    /// Stop or go on syncing.
    ImportsUpdateSourceAction {
        Pause = "pause",
        Resume = "resume",
    }
}

union! {
    /// What `imports.update_source` answers.
    ImportsUpdateSourceReply {
        /// Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`,
        /// `remote_folder_web_url`, `owner_user_id`, `provider_name`.
        ImportSource(ImportSource) if has_key(&["status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name"]),
        /// Has one of `source`.
        Object(ImportsUpdateSourceReplyObject) if has_key(&["source"]),
    }
}

/// A form of [`ImportsUpdateSourceReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportsUpdateSourceReplyObject {
    /// A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ImportSource>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A local change on its way to the provider.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Writeback {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WritebackStatus>,
    /// `error_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`Writeback`].
    WritebackStatus {
        Pending = "pending",
        Uploading = "uploading",
        Completed = "completed",
        Conflict = "conflict",
        Failed = "failed",
        Canceled = "canceled",
    }
}
