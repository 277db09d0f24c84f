// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `task_lists`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `task_lists`; see [`Client::task_lists`].
#[derive(Debug, Clone, Copy)]
pub struct TaskLists<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl TaskLists<'_> {
    /// Create a task list.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `name`: The parameter `name`. 1 to 255 characters.
    ///
    /// Optional, set on the request: `description`.
    ///
    /// `task_lists.create`: `POST /{context}/{context_id}/tasks/create/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    #[deprecated(note = "the service no longer documents it")]
    pub fn create(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "task_lists.create")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("name", name),
        )
    }

    /// Delete a task list and its tasks.
    ///
    /// Soft.
    ///
    /// - `list_id`: The parameter `list_id`.
    ///
    /// `task_lists.delete`: `POST /tasks/{list_id}/delete/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete(&self, list_id: impl Into<String>) -> Delete {
        Delete(Draft::new(self.0, "task_lists.delete").value::<String>("list_id", list_id))
    }

    /// Read a task list with its tasks.
    ///
    /// - `list_id`: The parameter `list_id`.
    ///
    /// Optional, set on the request: `format`.
    ///
    /// `task_lists.get`: `GET /tasks/{list_id}/details/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(&self, list_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "task_lists.get").value::<String>("list_id", list_id))
    }

    /// List the task lists of a workspace or share.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `sort_by`, `sort_dir`, `limit`, `offset`, `format`.
    ///
    /// `task_lists.list`: `GET /{context}/{context_id}/tasks/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of lists. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "task_lists.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// Set the order of task lists.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `order`: The parameter `order`. At least 1 items.
    ///
    /// `task_lists.reorder`: `POST /{context}/{context_id}/tasks/reorder/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn reorder(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        order: Vec<models::OrderEntry>,
    ) -> Reorder {
        Reorder(
            Draft::new(self.0, "task_lists.reorder")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .set("order", order),
        )
    }

    /// Change a task list.
    ///
    /// - `list_id`: The parameter `list_id`.
    ///
    /// Optional, set on the request: `name`, `description`.
    ///
    /// `task_lists.update`: `POST /tasks/{list_id}/update/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The list.
    #[deprecated(note = "the service no longer documents it")]
    pub fn update(&self, list_id: impl Into<String>) -> Update {
        Update(Draft::new(self.0, "task_lists.update").value::<String>("list_id", list_id))
    }
}

/// A request of [`TaskLists::create`]: create a task list.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// The parameter `description`. At most 2000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }
}

typed!(Create, models::TaskListsCreateReply);

/// A request of [`TaskLists::delete`]: delete a task list and its tasks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`TaskLists::get`]: read a task list with its tasks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

typed!(Get, models::TaskListsGetReply);

/// A request of [`TaskLists::list`]: list the task lists of a workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// The parameter `sort_by`. One of `created`, `updated`, `name`.
    pub fn sort_by(self, sort_by: impl Into<models::TaskListsListSortBy>) -> Self {
        Self(
            self.0
                .value::<models::TaskListsListSortBy>("sort_by", sort_by),
        )
    }

    /// The parameter `sort_dir`. One of `asc`, `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::TaskListsListSortDir>) -> Self {
        Self(
            self.0
                .value::<models::TaskListsListSortDir>("sort_dir", sort_dir),
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

listing!(List, models::TaskListsListReply, Value);

/// A request of [`TaskLists::reorder`]: set the order of task lists.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Reorder(Draft);

typed!(Reorder, Value);

/// A request of [`TaskLists::update`]: change a task list.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// The parameter `name`. 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// The parameter `description`. At most 2000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }
}

typed!(Update, models::TaskListsUpdateReply);
