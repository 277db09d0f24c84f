// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `fileshares`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `FileShare`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileShare {
    /// The file share's own ID (the key is fileshare, not id).
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub fileshare: Option<String>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// named_people by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_option: Option<FileShareAccessOption>,
    /// The caller's highest capability, from details. Absent means unknown, so try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_capability: Option<FileShareEffectiveCapability>,
    /// The bound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<FileShareFile>,
    /// On list rows. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_count: Option<i64>,
    /// On list rows; the items' form is not shown by any source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grants_preview: Option<Vec<FileShareGrant>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// named_people by default.
    FileShareAccessOption {
        AnyoneWithLink = "anyone_with_link",
        AnyRegistered = "any_registered",
        NamedPeople = "named_people",
    }
}

words! {
    /// Rising order, each includes the ones before.
    FileShareCapability {
        View = "view",
        Download = "download",
        Edit = "edit",
    }
}

words! {
    /// The caller's highest capability, from details. Absent means unknown, so try.
    FileShareEffectiveCapability {
        View = "view",
        Download = "download",
        Edit = "edit",
    }
}

/// The bound file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileShareFile {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `size`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `FileShareGrant`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileShareGrant {
    /// User ID; empty while pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `capability`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capability: Option<FileShareGrantCapability>,
    /// pending = invited by email, becomes active at sign-up with the same capability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<FileShareGrantState>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A pending grant ends no later than the share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `capability` of [`FileShareGrant`].
    FileShareGrantCapability {
        View = "view",
        Download = "download",
        Edit = "edit",
    }
}

words! {
    /// pending = invited by email, becomes active at sign-up with the same capability.
    FileShareGrantState {
        Active = "active",
        Pending = "pending",
    }
}

/// `FileShareVersion`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileShareVersion {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `fileshares.add_grant` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FilesharesAddGrantReply {
    /// The registered user an email resolved to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<FilesharesAddGrantReplyUser>,
    /// `FileShareGrant`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant: Option<FileShareGrant>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The registered user an email resolved to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FilesharesAddGrantReplyUser {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `fileshares.get_metadata` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FilesharesGetMetadataReply {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// The bound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<Value>,
    /// Inert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// `autoextractable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoextractable: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `fileshares.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FilesharesListReply {
    /// `fileshares`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fileshares: Option<Vec<FileShare>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
