// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `web_uploads`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The parameter `profile_type` of `web_uploads.create`.
    WebUploadsCreateProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}

/// What `web_uploads.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WebUploadsListReply {
    /// `web_uploads`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_uploads: Option<Vec<WebUpload>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `status` of `web_uploads.list`.
    WebUploadsListStatus {
        Pending = "pending",
        Queued = "queued",
        Downloading = "downloading",
        Uploading = "uploading",
        Complete = "complete",
        Failed = "failed",
        Canceled = "canceled",
    }
}
