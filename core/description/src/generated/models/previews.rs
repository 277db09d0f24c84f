// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `previews`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// The parameter `preview_type` of `previews.preauthorize`.
    PreviewsPreauthorizePreviewType {
        Bin = "bin",
        Thumbnail = "thumbnail",
        Image = "image",
        Hlsstream = "hlsstream",
        Pdf = "pdf",
        Spreadsheet = "spreadsheet",
        Audio = "audio",
        Mp4 = "mp4",
    }
}

/// What `previews.preauthorize` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreviewsPreauthorizeReply {
    /// `downloadToken`.
    #[serde(rename = "downloadToken", skip_serializing_if = "Option::is_none")]
    pub download_token: Option<SecretText>,
    /// Relative to the host, with the token in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<SecretText>,
    /// `primaryFilename`.
    #[serde(rename = "primaryFilename", skip_serializing_if = "Option::is_none")]
    pub primary_filename: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `preview_type` of `previews.read_authorized`.
    PreviewsReadAuthorizedPreviewType {
        Bin = "bin",
        Thumbnail = "thumbnail",
        Image = "image",
        Hlsstream = "hlsstream",
        Pdf = "pdf",
        Spreadsheet = "spreadsheet",
        Audio = "audio",
        Mp4 = "mp4",
    }
}

words! {
    /// The parameter `preview_type` of `previews.read`.
    PreviewsReadPreviewType {
        Bin = "bin",
        Thumbnail = "thumbnail",
        Image = "image",
        Hlsstream = "hlsstream",
        Pdf = "pdf",
        Spreadsheet = "spreadsheet",
        Audio = "audio",
        Mp4 = "mp4",
    }
}
