// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `uploads`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `BatchEntry`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BatchEntry {
    /// From 0; names the part file_{index}. 0 to 199.
    pub index: i64,
    /// `filename`. 1 to 255 characters.
    pub filename: String,
    /// Folders below folder_id, each name at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub relative_path: Option<String>,
    /// Always with hash_algo.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hash: Option<String>,
    /// `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hash_algo: Option<BatchEntryHashAlgo>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl BatchEntry {
    /// With the members it cannot be without.
    pub fn new(index: i64, filename: impl Into<String>) -> Self {
        Self {
            index,
            filename: filename.into(),
            relative_path: None,
            hash: None,
            hash_algo: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `hash_algo` of [`BatchEntry`].
    BatchEntryHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

/// `BatchReply`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchReply {
    /// Valid for one hour; see uploads.get_batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// `count_total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_total: Option<i64>,
    /// `count_succeeded`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_succeeded: Option<i64>,
    /// `count_errored`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_errored: Option<i64>,
    /// `results`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<BatchResult>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `BatchResult`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchResult {
    /// `index`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// `filename`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BatchResultStatus>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
    /// null with ok means that the id is assigned later; a success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `error_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<i64>,
    /// `error_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`BatchResult`].
    BatchResultStatus {
        Ok = "ok",
        Error = "error",
    }
}

/// An upload session.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Upload {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What each means is in x-upload-states. complete is success on every path; wait on with an
    /// unknown one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UploadStatus>,
    /// Why a failed status was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    /// Node id, set with status complete if instance_id was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// What has arrived: order as a decimal string to bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunks: Option<IndexMap<String, i64>>,
    /// After a CRC-32C mismatch of the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrity_failure: Option<UploadIntegrityFailure>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `UploadCreate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UploadCreate {
    /// File name, counted in characters. Needed with action=update too. 1 to 255 characters.
    pub name: String,
    /// Exact bytes, required unless stream=true. At least 0.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub size: Option<i64>,
    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only. One of `create`, `update`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub action: Option<UploadCreateAction>,
    /// Workspace or share to store into; a File Share with update. Without it the file stays
    /// unplaced until storage.add_file.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub instance_id: Option<String>,
    /// Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub profile_type: Option<UploadCreateProfileType>,
    /// Target folder, the root if absent. Not with update.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub folder_id: Option<String>,
    /// The file to replace, with action=update only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file_id: Option<String>,
    /// Organization domain; older form.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub org: Option<String>,
    /// Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
    /// empty.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub relative_path: Option<String>,
    /// Tag of the caller.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub creator: Option<String>,
    /// Hex digest of the whole file, always with hash_algo.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hash: Option<String>,
    /// `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hash_algo: Option<UploadCreateHashAlgo>,
    /// `stream`. One of `true`, `false`. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stream: Option<String>,
    /// Ceiling of a stream; the plan's file size if absent. At least 1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub max_size: Option<i64>,
    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub if_version_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl UploadCreate {
    /// With the members it cannot be without.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
            action: None,
            instance_id: None,
            profile_type: None,
            folder_id: None,
            file_id: None,
            org: None,
            relative_path: None,
            creator: None,
            hash: None,
            hash_algo: None,
            stream: None,
            max_size: None,
            if_version_id: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    UploadCreateAction {
        Create = "create",
        Update = "update",
    }
}

words! {
    /// The member `hash_algo` of [`UploadCreate`].
    UploadCreateHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// Kind of instance_id, not for a File Share.
    UploadCreateProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// After a CRC-32C mismatch of the whole file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadIntegrityFailure {
    /// `expected_crc32c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_crc32c: Option<String>,
    /// `computed_crc32c`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computed_crc32c: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `UploadLimits`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadLimits {
    /// Largest chunk in bytes; figures in x-upload-limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_size: Option<i64>,
    /// Largest file in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Most chunks per session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunks: Option<i64>,
    /// Most sessions open at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<i64>,
    /// Most bytes over all open sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_size_max: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// What each means is in x-upload-states. complete is success on every path; wait on with an
    /// unknown one.
    UploadStatus {
        Ready = "ready",
        Uploading = "uploading",
        Assemble = "assemble",
        Assembling = "assembling",
        Storing = "storing",
        Complete = "complete",
        Store = "store",
        Stored = "stored",
        AssemblyFailed = "assembly_failed",
        StoreFailed = "store_failed",
    }
}

words! {
    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    UploadsCreateSessionAction {
        Create = "create",
        Update = "update",
    }
}

words! {
    /// The parameter `hash_algo` of `uploads.create_session`.
    UploadsCreateSessionHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// Kind of instance_id, not for a File Share.
    UploadsCreateSessionProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// What `uploads.create_session` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsCreateSessionReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node id after a one-call upload with instance_id, usually still null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// An upload session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Upload>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    UploadsCreateStreamAction {
        Create = "create",
        Update = "update",
    }
}

words! {
    /// Kind of instance_id, not for a File Share.
    UploadsCreateStreamProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// What `uploads.create_stream` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsCreateStreamReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node id after a one-call upload with instance_id, usually still null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// An upload session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Upload>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `uploads.get_extension_limits` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsGetExtensionLimitsReply {
    /// `restricted_extensions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_extensions: Option<Vec<String>>,
    /// `archive_extensions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_extensions: Option<Vec<String>>,
    /// `enforcement_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforcement_enabled: Option<bool>,
    /// `plan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_ttl: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `action` of `uploads.get_limits`.
    UploadsGetLimitsAction {
        Create = "create",
        Update = "update",
    }
}

words! {
    /// One of: What `uploads.list_hash_algorithms` answers.
    UploadsListHashAlgorithmsReplyItem {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// Always with hash.
    UploadsSendChunkHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// Always with hash.
    UploadsSendStreamHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only.
    UploadsUploadSmallAction {
        Create = "create",
        Update = "update",
    }
}

words! {
    /// The parameter `hash_algo` of `uploads.upload_small`.
    UploadsUploadSmallHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

words! {
    /// Kind of instance_id, not for a File Share.
    UploadsUploadSmallProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// What `uploads.upload_small` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsUploadSmallReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node id after a one-call upload with instance_id, usually still null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// An upload session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Upload>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `hash_algo` of `uploads.write_back`.
    UploadsWriteBackHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

/// What `uploads.write_back` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsWriteBackReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node id after a one-call upload with instance_id, usually still null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// An upload session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Upload>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `hash_algo` of `uploads.write_back_small`.
    UploadsWriteBackSmallHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

/// What `uploads.write_back_small` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadsWriteBackSmallReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Node id after a one-call upload with instance_id, usually still null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_file_id: Option<String>,
    /// An upload session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Upload>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An import by URL. Only the status values are evidenced.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WebUpload {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WebUploadStatus>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`WebUpload`].
    WebUploadStatus {
        Pending = "pending",
        Queued = "queued",
        Downloading = "downloading",
        Uploading = "uploading",
        Complete = "complete",
        Failed = "failed",
        Canceled = "canceled",
    }
}
