// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `activity`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;

/// Operations of the area `activity`; see [`Client::activity`].
#[derive(Debug, Clone, Copy)]
pub struct Activity<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Activity<'_> {
    /// Wait until something changes in a profile.
    ///
    /// Comes back at once when something changed since lastactivity, at the latest after wait
    /// seconds. Pass the returned lastactivity to the next call. Without wait it is a plain
    /// snapshot.
    ///
    /// - `entity_id`: A workspace, share, organization or file share; the user ID for upload
    ///   sessions.
    ///
    /// Optional, set on the request: `wait`, `lastactivity`, `updated`.
    ///
    /// `activity.poll`: `GET /activity/poll/{entity_id}/`.
    ///
    /// With `wait`, the service holds its answer for up to 95 seconds.
    ///
    /// Reply: What changed.
    pub fn poll(&self, entity_id: impl Into<String>) -> Poll {
        Poll(Draft::new(self.0, "activity.poll").value::<String>("entity_id", entity_id))
    }
}

/// A request of [`Activity::poll`]: wait until something changes in a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Poll(Draft);

impl Poll {
    /// Seconds the service may hold the call. 1 to 95.
    pub fn wait(self, wait: i64) -> Self {
        Self(self.0.set("wait", wait))
    }

    /// Value of the last answer, unchanged; on the first call server_date of any answer or the
    /// present time.
    pub fn lastactivity(self, lastactivity: impl Into<String>) -> Self {
        Self(self.0.value::<String>("lastactivity", lastactivity))
    }

    /// 1 = only what is newer than lastactivity. One of `1`.
    pub fn updated(self, updated: i64) -> Self {
        Self(self.0.set("updated", updated))
    }
}

typed!(Poll, models::ActivityPoll);
