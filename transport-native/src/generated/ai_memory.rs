// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `ai_memory`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `ai_memory`; see [`Client::ai_memory`].
#[derive(Debug, Clone, Copy)]
pub struct AiMemory<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl AiMemory<'_> {
    /// Delete the caller's own AI memory for an org or workspace.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `ai_memory.clear`: `DELETE /{entity}/{entity_id}/ai/memory/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Deleted.
    #[deprecated(note = "the service no longer documents it")]
    pub fn clear(
        &self,
        entity: impl Into<models::AiMemoryClearEntity>,
        entity_id: impl Into<String>,
    ) -> Clear {
        Clear(
            Draft::new(self.0, "ai_memory.clear")
                .value::<models::AiMemoryClearEntity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// Read the caller's own AI memory for an org or workspace.
    ///
    /// A row never written answers with empty content, revision 0 and updated null, not with 404.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `ai_memory.get`: `GET /{entity}/{entity_id}/ai/memory/`.
    ///
    /// Reply: The row.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(
        &self,
        entity: impl Into<models::AiMemoryGetEntity>,
        entity_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "ai_memory.get")
            .value::<models::AiMemoryGetEntity>("entity", entity)
            .value::<String>("entity_id", entity_id))
    }

    /// Write the caller's own AI memory for an org or workspace.
    ///
    /// With revision only if the row is still at it (409 otherwise), without it the last writer
    /// wins. Empty content stores an empty row.
    ///
    /// - `entity`: Kind of profile. One of `org`, `workspace`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `content`: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8.
    ///
    /// Optional, set on the request: `revision`.
    ///
    /// `ai_memory.set`: `POST /{entity}/{entity_id}/ai/memory/`. Not sent again when its outcome is
    /// unknown if `revision` is given.
    ///
    /// Reply: The row.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set(
        &self,
        entity: impl Into<models::AiMemorySetEntity>,
        entity_id: impl Into<String>,
        content: impl Into<String>,
    ) -> Set {
        Set(Draft::new(self.0, "ai_memory.set")
            .value::<models::AiMemorySetEntity>("entity", entity)
            .value::<String>("entity_id", entity_id)
            .value::<String>("content", content))
    }
}

/// A request of [`AiMemory::clear`]: delete the caller's own AI memory for an org or workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Clear(Draft);

typed!(Clear, Value);

/// A request of [`AiMemory::get`]: read the caller's own AI memory for an org or workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::AiMemory);

/// A request of [`AiMemory::set`]: write the caller's own AI memory for an org or workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Set(Draft);

impl Set {
    /// The revision read last. At least 0.
    pub fn revision(self, revision: i64) -> Self {
        Self(self.0.set("revision", revision))
    }
}

typed!(Set, models::AiMemory);
