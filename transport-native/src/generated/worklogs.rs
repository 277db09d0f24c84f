// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `worklogs`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `worklogs`; see [`Client::worklogs`].
#[derive(Debug, Clone, Copy)]
pub struct Worklogs<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Worklogs<'_> {
    /// Acknowledge an interjection.
    ///
    /// Only where acknowledgable is true.
    ///
    /// - `entry_id`: The parameter `entry_id`.
    ///
    /// `worklogs.acknowledge`: `POST /worklogs/{entry_id}/acknowledge/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    #[deprecated(note = "the service no longer documents it")]
    pub fn acknowledge(&self, entry_id: impl Into<String>) -> Acknowledge {
        Acknowledge(
            Draft::new(self.0, "worklogs.acknowledge").value::<String>("entry_id", entry_id),
        )
    }

    /// Append a worklog entry.
    ///
    /// Entries are never changed or deleted.
    ///
    /// - `entity_type`: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///   `profile`.
    /// - `entity_id`: OpaqueId, or the 19-digit id for profile.
    /// - `content`: The parameter `content`. 1 to 10000 characters.
    ///
    /// `worklogs.append`: `POST /worklogs/{entity_type}/{entity_id}/append/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    #[deprecated(note = "the service no longer documents it")]
    pub fn append(
        &self,
        entity_type: impl Into<models::WorklogsAppendEntityType>,
        entity_id: impl Into<String>,
        content: impl Into<String>,
    ) -> Append {
        Append(
            Draft::new(self.0, "worklogs.append")
                .value::<models::WorklogsAppendEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id)
                .value::<String>("content", content),
        )
    }

    /// Read a worklog entry.
    ///
    /// - `entry_id`: The parameter `entry_id`.
    ///
    /// Optional, set on the request: `format`.
    ///
    /// `worklogs.get`: `GET /worklogs/{entry_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The entry.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(&self, entry_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "worklogs.get").value::<String>("entry_id", entry_id))
    }

    /// Append an urgent correction that must be acknowledged.
    ///
    /// Always urgent; other participants have to acknowledge it.
    ///
    /// - `entity_type`: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///   `profile`.
    /// - `entity_id`: OpaqueId, or the 19-digit id for profile.
    /// - `content`: The parameter `content`. 1 to 10000 characters.
    ///
    /// `worklogs.interject`: `POST /worklogs/{entity_type}/{entity_id}/interjection/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The interjection.
    #[deprecated(note = "the service no longer documents it")]
    pub fn interject(
        &self,
        entity_type: impl Into<models::WorklogsInterjectEntityType>,
        entity_id: impl Into<String>,
        content: impl Into<String>,
    ) -> Interject {
        Interject(
            Draft::new(self.0, "worklogs.interject")
                .value::<models::WorklogsInterjectEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id)
                .value::<String>("content", content),
        )
    }

    /// List the worklog of a task, list, node or profile.
    ///
    /// - `entity_type`: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///   `profile`.
    /// - `entity_id`: OpaqueId, or the 19-digit id for profile.
    ///
    /// Optional, set on the request: `type`, `sort_dir`, `limit`, `offset`, `format`.
    ///
    /// `worklogs.list`: `GET /worklogs/{entity_type}/{entity_id}/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of entries. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list(
        &self,
        entity_type: impl Into<models::WorklogsListEntityType>,
        entity_id: impl Into<String>,
    ) -> List {
        List(
            Draft::new(self.0, "worklogs.list")
                .value::<models::WorklogsListEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List interjections not acknowledged yet.
    ///
    /// - `entity_type`: profile: a workspace or share. One of `task`, `task_list`, `node`,
    ///   `profile`.
    /// - `entity_id`: OpaqueId, or the 19-digit id for profile.
    ///
    /// Optional, set on the request: `limit`, `offset`, `format`.
    ///
    /// `worklogs.list_interjections`: `GET /worklogs/{entity_type}/{entity_id}/interjections/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of interjections. Awaited for one page; `pages` and `items` follow to the
    /// end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_interjections(
        &self,
        entity_type: impl Into<models::WorklogsListInterjectionsEntityType>,
        entity_id: impl Into<String>,
    ) -> ListInterjections {
        ListInterjections(
            Draft::new(self.0, "worklogs.list_interjections")
                .value::<models::WorklogsListInterjectionsEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id),
        )
    }
}

/// A request of [`Worklogs::acknowledge`]: acknowledge an interjection.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Acknowledge(Draft);

typed!(Acknowledge, models::WorklogsAcknowledgeReply);

/// A request of [`Worklogs::append`]: append a worklog entry.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Append(Draft);

typed!(Append, models::WorklogsAppendReply);

/// A request of [`Worklogs::get`]: read a worklog entry.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

typed!(Get, models::WorklogsGetReply);

/// A request of [`Worklogs::interject`]: append an urgent correction that must be acknowledged.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Interject(Draft);

typed!(Interject, models::WorklogsInterjectReply);

/// A request of [`Worklogs::list`]: list the worklog of a task, list, node or profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// The parameter `type`. One of `entry`, `interjection`, `info`.
    pub fn r#type(self, r#type: impl Into<models::WorklogsListType>) -> Self {
        Self(self.0.value::<models::WorklogsListType>("type", r#type))
    }

    /// The parameter `sort_dir`. One of `asc`, `desc`. Default: `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::WorklogsListSortDir>) -> Self {
        Self(
            self.0
                .value::<models::WorklogsListSortDir>("sort_dir", sort_dir),
        )
    }

    /// Largest number of items to return. 1 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

listing!(List, models::WorklogsListReply, Value);

/// A request of [`Worklogs::list_interjections`]: list interjections not acknowledged yet.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInterjections(Draft);

impl ListInterjections {
    /// Largest number of items to return. 1 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

listing!(
    ListInterjections,
    models::WorklogsListInterjectionsReply,
    Value
);
