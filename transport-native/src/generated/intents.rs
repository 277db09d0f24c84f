// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `intents`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `intents`; see [`Client::intents`].
#[derive(Debug, Clone, Copy)]
pub struct Intents<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Intents<'_> {
    /// Take (or get back) the caller's slot for announcing work.
    ///
    /// Get-or-create per credential and scope (workspace, node, user, agent), workspace-wide
    /// without node_id. Only allocated, version 0 and null topic and message mean a new slot; else
    /// it was there before, with its content and a later expiry. Compare the id before releasing.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `node_id`, `intent`.
    ///
    /// `intents.allocate`: `POST /workspace/{workspace_id}/intents/`.
    ///
    /// Reply: The slot.
    pub fn allocate(&self, workspace_id: impl Into<String>) -> Allocate {
        Allocate(
            Draft::new(self.0, "intents.allocate").value::<String>("workspace_id", workspace_id),
        )
    }

    /// Write what the caller is doing, and push the expiry forward.
    ///
    /// The heartbeat; with version alone it only keeps the slot alive. A stale or missing version
    /// is refused with 409; read again and decide, do not send the same again. Each success raises
    /// version.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `intent_id`: Slot ID.
    /// - `version`: The version read last. At least 0.
    ///
    /// Optional, set on the request: `topic`, `message`, `intent`.
    ///
    /// `intents.fill`: `POST /workspace/{workspace_id}/intents/{intent_id}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The slot.
    ///
    /// # Errors
    ///
    /// - HTTP 409, code 9667 (Stale Version): The slot changed since the version given, or no
    ///   version came; read it again.
    pub fn fill(
        &self,
        workspace_id: impl Into<String>,
        intent_id: impl Into<String>,
        version: i64,
    ) -> Fill {
        Fill(
            Draft::new(self.0, "intents.fill")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("intent_id", intent_id)
                .set("version", version),
        )
    }

    /// Read one or many slots with their messages.
    ///
    /// Up to 250 IDs joined by plain commas (do not percent-encode the commas). IDs beyond 250 are
    /// dropped silently.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `intent_id`: Slot IDs; one, or several joined by commas. 1 to 250 items.
    ///
    /// `intents.get`: `GET /workspace/{workspace_id}/intents/{intent_id}/`.
    ///
    /// Reply: The slots with their messages.
    pub fn get(
        &self,
        workspace_id: impl Into<String>,
        intent_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Get {
        Get(Draft::new(self.0, "intents.get")
            .value::<String>("workspace_id", workspace_id)
            .texts("intent_id", intent_id))
    }

    /// List what agents announced they are working on.
    ///
    /// Topics only, up to 100 a page in order of allocation. Needs at least member. Only an empty
    /// items ends the list; a null cursor beside rows means rows younger than about 2 seconds: ask
    /// again with the cursor you had. Filters are taken and ignored.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `cursor`.
    ///
    /// `intents.list`: `GET /workspace/{workspace_id}/intents/`.
    ///
    /// Reply: One page of slots. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self, workspace_id: impl Into<String>) -> List {
        List(Draft::new(self.0, "intents.list").value::<String>("workspace_id", workspace_id))
    }

    /// Give a slot back.
    ///
    /// Optional; a slot that is not filled any more expires. Takes a living announcement away, also
    /// one that allocate only handed back.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `intent_id`: Slot ID.
    ///
    /// `intents.release`: `DELETE /workspace/{workspace_id}/intents/{intent_id}/`.
    ///
    /// Reply: Released.
    pub fn release(
        &self,
        workspace_id: impl Into<String>,
        intent_id: impl Into<String>,
    ) -> Release {
        Release(
            Draft::new(self.0, "intents.release")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("intent_id", intent_id),
        )
    }
}

/// A request of [`Intents::allocate`]: take (or get back) the caller's slot for announcing work.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Allocate(Draft);

impl Allocate {
    /// A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }

    /// Verb from a closed list the service keeps; no source shows it.
    pub fn intent(self, intent: impl Into<String>) -> Self {
        Self(self.0.value::<String>("intent", intent))
    }
}

typed!(Allocate, models::IntentsAllocateReply);

/// A request of [`Intents::fill`]: write what the caller is doing, and push the expiry forward.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Fill(Draft);

impl Fill {
    /// One-line label; characters, not bytes. Tabs and line breaks are refused. At most 256
    /// characters.
    pub fn topic(self, topic: impl Into<String>) -> Self {
        Self(self.0.value::<String>("topic", topic))
    }

    /// Long text; characters, not bytes. At most 8192 characters.
    pub fn message(self, message: impl Into<String>) -> Self {
        Self(self.0.value::<String>("message", message))
    }

    /// Verb from a closed list the service keeps.
    pub fn intent(self, intent: impl Into<String>) -> Self {
        Self(self.0.value::<String>("intent", intent))
    }
}

typed!(Fill, models::IntentsFillReply);

/// A request of [`Intents::get`]: read one or many slots with their messages.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::IntentsGetReply);

/// A request of [`Intents::list`]: list what agents announced they are working on.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// cursor of the page before.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }
}

listing!(List, models::IntentsListReply, models::Intent);

/// A request of [`Intents::release`]: give a slot back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Release(Draft);

typed!(Release, Value);
