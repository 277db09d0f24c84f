// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `realtime`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;

/// Operations of the area `realtime`; see [`Client::realtime`].
#[derive(Debug, Clone, Copy)]
pub struct Realtime<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Realtime<'_> {
    /// Get a short-lived token for the websocket of a profile.
    ///
    /// No slash at the end. Members only; for a file share, members of its workspace.
    ///
    /// - `entity_id`: The parameter `entity_id`.
    ///
    /// `realtime.authorize`: `GET /websocket/auth/{entity_id}`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: The token.
    pub fn authorize(&self, entity_id: impl Into<String>) -> Authorize {
        Authorize(Draft::new(self.0, "realtime.authorize").value::<String>("entity_id", entity_id))
    }
}

/// A request of [`Realtime::authorize`]: get a short-lived token for the websocket of a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Authorize(Draft);

typed!(Authorize, models::RealtimeToken);
