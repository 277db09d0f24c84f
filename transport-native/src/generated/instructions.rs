// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `instructions`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `instructions`; see [`Client::instructions`].
#[derive(Debug, Clone, Copy)]
pub struct Instructions<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Instructions<'_> {
    /// Clear the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. Succeeds also where there are none.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `instructions.clear`: `DELETE /{entity}/{entity_id}/instructions/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Cleared.
    #[deprecated(note = "the service no longer documents it")]
    pub fn clear(
        &self,
        entity: impl Into<models::InstructionsClearEntity>,
        entity_id: impl Into<String>,
    ) -> Clear {
        Clear(
            Draft::new(self.0, "instructions.clear")
                .value::<models::InstructionsClearEntity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// Clear the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests. Succeeds also where there are none.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `instructions.clear_mine`: `DELETE /{entity}/{entity_id}/instructions/me/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Cleared.
    #[deprecated(note = "the service no longer documents it")]
    pub fn clear_mine(
        &self,
        entity: impl Into<models::InstructionsClearMineEntity>,
        entity_id: impl Into<String>,
    ) -> ClearMine {
        ClearMine(
            Draft::new(self.0, "instructions.clear_mine")
                .value::<models::InstructionsClearMineEntity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// Read the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. A slot never written answers with empty content and null times, not with
    /// 404.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `instructions.get`: `GET /{entity}/{entity_id}/instructions/`.
    ///
    /// Reply: The instructions.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(
        &self,
        entity: impl Into<models::InstructionsGetEntity>,
        entity_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "instructions.get")
            .value::<models::InstructionsGetEntity>("entity", entity)
            .value::<String>("entity_id", entity_id))
    }

    /// Read the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests (on shares 403, 185733). The service does not merge them with the
    /// profile's.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `instructions.get_mine`: `GET /{entity}/{entity_id}/instructions/me/`.
    ///
    /// Reply: The instructions.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get_mine(
        &self,
        entity: impl Into<models::InstructionsGetMineEntity>,
        entity_id: impl Into<String>,
    ) -> GetMine {
        GetMine(
            Draft::new(self.0, "instructions.get_mine")
                .value::<models::InstructionsGetMineEntity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// Replace the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. Empty content clears.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `content`: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
    ///   bytes of UTF-8.
    ///
    /// `instructions.set`: `POST /{entity}/{entity_id}/instructions/`.
    ///
    /// Reply: The instructions.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set(
        &self,
        entity: impl Into<models::InstructionsSetEntity>,
        entity_id: impl Into<String>,
        content: impl Into<String>,
    ) -> Set {
        Set(Draft::new(self.0, "instructions.set")
            .value::<models::InstructionsSetEntity>("entity", entity)
            .value::<String>("entity_id", entity_id)
            .value::<String>("content", content))
    }

    /// Replace the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests. Empty content clears.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `content`: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
    ///   bytes of UTF-8.
    ///
    /// `instructions.set_mine`: `POST /{entity}/{entity_id}/instructions/me/`.
    ///
    /// Reply: The instructions.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_mine(
        &self,
        entity: impl Into<models::InstructionsSetMineEntity>,
        entity_id: impl Into<String>,
        content: impl Into<String>,
    ) -> SetMine {
        SetMine(
            Draft::new(self.0, "instructions.set_mine")
                .value::<models::InstructionsSetMineEntity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("content", content),
        )
    }
}

/// A request of [`Instructions::clear`]: clear the AI instructions of an organization, workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Clear(Draft);

typed!(Clear, Value);

/// A request of [`Instructions::clear_mine`]: clear the caller's own AI instructions for a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClearMine(Draft);

typed!(ClearMine, Value);

/// A request of [`Instructions::get`]: read the AI instructions of an organization, workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::UserInstructions);

/// A request of [`Instructions::get_mine`]: read the caller's own AI instructions for a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMine(Draft);

typed!(GetMine, models::UserInstructions);

/// A request of [`Instructions::set`]: replace the AI instructions of an organization, workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Set(Draft);

typed!(Set, models::UserInstructions);

/// A request of [`Instructions::set_mine`]: replace the caller's own AI instructions for a profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetMine(Draft);

typed!(SetMine, models::UserInstructions);
