// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `locks`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;

/// Operations of the area `locks`; see [`Client::locks`].
#[derive(Debug, Clone, Copy)]
pub struct Locks<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Locks<'_> {
    /// Lock a file for the caller alone.
    ///
    /// Keep lock_token; heartbeat and release need it. A held lock answers 423 with code 1677.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `duration`, `client_info`.
    ///
    /// `locks.acquire`: `POST /{context}/{context_id}/storage/{node_id}/lock/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The lock.
    pub fn acquire(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Acquire {
        Acquire(
            Draft::new(self.0, "locks.acquire")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Tell whether a file is locked.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `locks.get`: `GET /{context}/{context_id}/storage/{node_id}/lock/`.
    ///
    /// Reply: The lock.
    pub fn get(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "locks.get")
            .value::<models::Context>("context", context)
            .value::<String>("context_id", context_id)
            .value::<String>("node_id", node_id))
    }

    /// Extend a lock.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `lock_token`: From locks.acquire.
    ///
    /// `locks.heartbeat`: `POST /{context}/{context_id}/storage/{node_id}/lock/heartbeat/`.
    ///
    /// Reply: The lock.
    pub fn heartbeat(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        lock_token: impl Into<String>,
    ) -> Heartbeat {
        Heartbeat(
            Draft::new(self.0, "locks.heartbeat")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("lock_token", lock_token),
        )
    }

    /// Release a lock.
    ///
    /// The token travels in the query; the service reads no body on DELETE.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `lock_token`: From locks.acquire.
    ///
    /// `locks.release`: `DELETE /{context}/{context_id}/storage/{node_id}/lock/`.
    ///
    /// Reply: Released.
    ///
    /// # Errors
    ///
    /// - code 205516 (Lock Token Missing): lock_token did not arrive in the query.
    pub fn release(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        lock_token: impl Into<String>,
    ) -> Release {
        Release(
            Draft::new(self.0, "locks.release")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("lock_token", lock_token),
        )
    }
}

/// A request of [`Locks::acquire`]: lock a file for the caller alone.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Acquire(Draft);

impl Acquire {
    /// Lifetime in seconds. 60 to 3600.
    pub fn duration(self, duration: i64) -> Self {
        Self(self.0.set("duration", duration))
    }

    /// The parameter `client_info`.
    pub fn client_info(self, client_info: impl Into<models::LocksAcquireClientInfo>) -> Self {
        Self(
            self.0
                .value::<models::LocksAcquireClientInfo>("client_info", client_info),
        )
    }
}

typed!(Acquire, models::Lock);

/// A request of [`Locks::get`]: tell whether a file is locked.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::Lock);

/// A request of [`Locks::heartbeat`]: extend a lock.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Heartbeat(Draft);

typed!(Heartbeat, models::Lock);

/// A request of [`Locks::release`]: release a lock.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Release(Draft);

typed!(Release, models::LocksReleaseReply);
