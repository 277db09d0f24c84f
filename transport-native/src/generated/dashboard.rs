// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `dashboard`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `dashboard`; see [`Client::dashboard`].
#[derive(Debug, Clone, Copy)]
pub struct Dashboard<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Dashboard<'_> {
    /// Hide a card from the caller's feed, for good or until a time.
    ///
    /// Touches only the caller's view. Without snooze_until send no body and no content type at
    /// all.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `card_key`: card_key of the card. It holds a colon, which must be percent-encoded
    ///   (mention%3A123).
    ///
    /// Optional, set on the request: `snooze_until`.
    ///
    /// `dashboard.dismiss`: `POST /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
    ///
    /// Reply: Hidden.
    pub fn dismiss(&self, workspace_id: impl Into<String>, card_key: impl Into<String>) -> Dismiss {
        Dismiss(
            Draft::new(self.0, "dashboard.dismiss")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("card_key", card_key),
        )
    }

    /// Read the caller's ranked cards in a workspace.
    ///
    /// Mentions, new files, new versions, syntheses, and signatures where e-signature is on.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `dashboard.get`: `GET /workspace/{workspace_id}/dashboard/`.
    ///
    /// Reply: One page of cards. Awaited for one page; `pages` and `items` follow to the end.
    pub fn get(&self, workspace_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "dashboard.get").value::<String>("workspace_id", workspace_id))
    }

    /// Bring a hidden card back.
    ///
    /// Succeeds also where the card was not hidden.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `card_key`: card_key of the card. It holds a colon, which must be percent-encoded
    ///   (mention%3A123).
    ///
    /// `dashboard.undismiss`: `DELETE
    /// /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
    ///
    /// Reply: Back in the feed.
    pub fn undismiss(
        &self,
        workspace_id: impl Into<String>,
        card_key: impl Into<String>,
    ) -> Undismiss {
        Undismiss(
            Draft::new(self.0, "dashboard.undismiss")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("card_key", card_key),
        )
    }
}

/// A request of [`Dashboard::dismiss`]: hide a card from the caller's feed, for good or until a time.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Dismiss(Draft);

impl Dismiss {
    /// Time in the future up to which the card stays away. Of the form `^\d{4}-\d{2}-\d{2}
    /// \\d{2}:\\d{2}:\\d{2} UTC$`.
    pub fn snooze_until(self, snooze_until: impl Into<String>) -> Self {
        Self(self.0.value::<String>("snooze_until", snooze_until))
    }
}

typed!(Dismiss, Value);

/// A request of [`Dashboard::get`]: read the caller's ranked cards in a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// Cards on a page. 1 to 200. Default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(Get, models::DashboardGetReply, models::DashboardCard);

/// A request of [`Dashboard::undismiss`]: bring a hidden card back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Undismiss(Draft);

typed!(Undismiss, Value);
