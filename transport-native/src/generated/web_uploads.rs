// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `web_uploads`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `web_uploads`; see [`Client::web_uploads`].
#[derive(Debug, Clone, Copy)]
pub struct WebUploads<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl WebUploads<'_> {
    /// Cancel an import by URL.
    ///
    /// - `id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `web_uploads.cancel`: `DELETE /web_upload/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn cancel(&self, id: impl Into<String>) -> Cancel {
        Cancel(Draft::new(self.0, "web_uploads.cancel").value::<String>("id", id))
    }

    /// Have the service fetch a URL into storage.
    ///
    /// Public HTTPS addresses on port 443 only, plain HTTP is refused; also Google Drive, OneDrive,
    /// Box and Dropbox. Asynchronous; the source may refuse without a word, so read the outcome.
    ///
    /// - `source_url`: HTTPS, port 443. Of the form `^[Hh][Tt][Tt][Pp][Ss]://.+$`.
    /// - `profile_id`: Target workspace or share.
    /// - `profile_type`: The parameter `profile_type`. One of `workspace`, `share`.
    ///
    /// Optional, set on the request: `folder_id`, `file_name`.
    ///
    /// `web_uploads.create`: `POST /web_upload/`. Not sent again when its outcome is unknown.
    ///
    /// The work goes on after the reply: poll `web_uploads.get` until its `status` is `complete`,
    /// or has failed with `failed` or `canceled`.
    ///
    /// Reply: The job.
    pub fn create(
        &self,
        source_url: impl Into<String>,
        profile_id: impl Into<String>,
        profile_type: impl Into<models::WebUploadsCreateProfileType>,
    ) -> Create {
        Create(
            Draft::new(self.0, "web_uploads.create")
                .value::<String>("source_url", source_url)
                .value::<String>("profile_id", profile_id)
                .value::<models::WebUploadsCreateProfileType>("profile_type", profile_type),
        )
    }

    /// Read an import by URL.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `web_uploads.get`: `GET /web_upload/{upload_id}/details/`.
    ///
    /// Reply: The job.
    pub fn get(&self, upload_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "web_uploads.get").value::<String>("upload_id", upload_id))
    }

    /// List the caller's imports by URL.
    ///
    /// Optional, set on the request: `limit`, `offset`, `status`.
    ///
    /// `web_uploads.list`: `GET /web_upload/`.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self) -> List {
        List(Draft::new(self.0, "web_uploads.list"))
    }
}

/// A request of [`WebUploads::cancel`]: cancel an import by URL.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Cancel(Draft);

typed!(Cancel, Value);

/// A request of [`WebUploads::create`]: have the service fetch a URL into storage.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// Taken from the URL if absent. 1 to 255 characters.
    pub fn file_name(self, file_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_name", file_name))
    }
}

typed!(Create, models::WebUpload);

/// A request of [`WebUploads::get`]: read an import by URL.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::WebUpload);

/// A request of [`WebUploads::list`]: list the caller's imports by URL.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// The parameter `status`. One of `pending`, `queued`, `downloading`, `uploading`, `complete`,
    /// `failed`, `canceled`.
    pub fn status(self, status: impl Into<models::WebUploadsListStatus>) -> Self {
        Self(
            self.0
                .value::<models::WebUploadsListStatus>("status", status),
        )
    }
}

listing!(List, models::WebUploadsListReply, models::WebUpload);
