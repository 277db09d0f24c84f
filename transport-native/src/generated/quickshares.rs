// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `quickshares`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `quickshares`; see [`Client::quickshares`].
#[derive(Debug, Clone, Copy)]
pub struct Quickshares<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Quickshares<'_> {
    /// Make a short-lived public link to one file.
    ///
    /// Closed; answers 403 with code 10756. File Shares replace it.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `expires`, `expires_at`.
    ///
    /// `quickshares.create`: `POST /workspace/{workspace_id}/storage/{node_id}/quickshare/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: The quickshare.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10756 (QuickShare Closed): Always; creating and extending are closed.
    #[deprecated(note = "use fileshares.create")]
    pub fn create(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> Create {
        Create(
            Draft::new(self.0, "quickshares.create")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Withdraw the quickshare of a file.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `quickshares.delete`: `DELETE /workspace/{workspace_id}/storage/{node_id}/quickshare/`. What
    /// it takes away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    #[deprecated(note = "use fileshares.delete")]
    pub fn delete(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> Delete {
        Delete(
            Draft::new(self.0, "quickshares.delete")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read the quickshare of a file.
    ///
    /// Never creates one; 404 when there is none.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `quickshares.get`: `GET /workspace/{workspace_id}/storage/{node_id}/quickshare/`.
    ///
    /// Reply: The quickshare.
    #[deprecated(note = "use fileshares.get")]
    pub fn get(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "quickshares.get")
            .value::<String>("workspace_id", workspace_id)
            .value::<String>("node_id", node_id))
    }

    /// Read a quickshare as a visitor.
    ///
    /// - `quickshare_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `quickshares.get_public`: `GET /quickshare/{quickshare_id}/details/`. Takes no credential.
    ///
    /// Reply: The quickshare.
    #[deprecated(note = "use fileshares.get")]
    pub fn get_public(&self, quickshare_id: impl Into<String>) -> GetPublic {
        GetPublic(
            Draft::new(self.0, "quickshares.get_public")
                .value::<String>("quickshare_id", quickshare_id),
        )
    }

    /// List a workspace's quickshares.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `quickshares.list`: `GET /workspace/{workspace_id}/quickshares/`.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "use fileshares.list")]
    pub fn list(&self, workspace_id: impl Into<String>) -> List {
        List(Draft::new(self.0, "quickshares.list").value::<String>("workspace_id", workspace_id))
    }
}

/// A request of [`Quickshares::create`]: make a short-lived public link to one file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// Seconds from now, default 10800, at most 604800; sent as a string.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Wins over expires.
    pub fn expires_at(self, expires_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires_at", expires_at))
    }
}

typed!(Create, models::QuickShare);

/// A request of [`Quickshares::delete`]: withdraw the quickshare of a file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Quickshares::get`]: read the quickshare of a file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::QuickShare);

/// A request of [`Quickshares::get_public`]: read a quickshare as a visitor.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPublic(Draft);

typed!(GetPublic, models::QuickShare);

/// A request of [`Quickshares::list`]: list a workspace's quickshares.
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

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(List, models::QuicksharesListReply, models::QuickShare);
