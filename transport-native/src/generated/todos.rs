// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `todos`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `todos`; see [`Client::todos`].
#[derive(Debug, Clone, Copy)]
pub struct Todos<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Todos<'_> {
    /// Create a todo.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `title`: The parameter `title`. 1 to 500 characters.
    ///
    /// Optional, set on the request: `assignee_id`.
    ///
    /// `todos.create`: `POST /{context}/{context_id}/todos/create/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    #[deprecated(note = "the service no longer documents it")]
    pub fn create(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "todos.create")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("title", title),
        )
    }

    /// Delete a todo.
    ///
    /// Soft.
    ///
    /// - `todo_id`: The parameter `todo_id`.
    ///
    /// `todos.delete`: `POST /todos/{todo_id}/details/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete(&self, todo_id: impl Into<String>) -> Delete {
        Delete(Draft::new(self.0, "todos.delete").value::<String>("todo_id", todo_id))
    }

    /// Read a todo.
    ///
    /// - `todo_id`: The parameter `todo_id`.
    ///
    /// Optional, set on the request: `format`.
    ///
    /// `todos.get`: `GET /todos/{todo_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(&self, todo_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "todos.get").value::<String>("todo_id", todo_id))
    }

    /// List todos.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `filter_done`, `sort_by`, `sort_dir`, `limit`, `offset`,
    /// `format`.
    ///
    /// `todos.list`: `GET /{context}/{context_id}/todos/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of todos. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "todos.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// Set many todos done or not done.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `todo_ids`: The parameter `todo_ids`. 1 to 100 items, each of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    /// - `done`: The parameter `done`.
    ///
    /// `todos.set_done`: `POST /{context}/{context_id}/todos/bulk-toggle/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_done(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        todo_ids: impl IntoIterator<Item = impl Into<String>>,
        done: bool,
    ) -> SetDone {
        SetDone(
            Draft::new(self.0, "todos.set_done")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .texts("todo_ids", todo_ids)
                .set("done", done),
        )
    }

    /// Flip a todo between done and not done.
    ///
    /// Sent twice it is back where it was.
    ///
    /// - `todo_id`: The parameter `todo_id`.
    ///
    /// `todos.toggle`: `POST /todos/{todo_id}/details/toggle/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    #[deprecated(note = "the service no longer documents it")]
    pub fn toggle(&self, todo_id: impl Into<String>) -> Toggle {
        Toggle(Draft::new(self.0, "todos.toggle").value::<String>("todo_id", todo_id))
    }

    /// Change a todo.
    ///
    /// - `todo_id`: The parameter `todo_id`.
    ///
    /// Optional, set on the request: `title`, `assignee_id`, `done`.
    ///
    /// `todos.update`: `POST /todos/{todo_id}/details/update/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The todo.
    #[deprecated(note = "the service no longer documents it")]
    pub fn update(&self, todo_id: impl Into<String>) -> Update {
        Update(Draft::new(self.0, "todos.update").value::<String>("todo_id", todo_id))
    }
}

/// A request of [`Todos::create`]: create a todo.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn assignee_id(self, assignee_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee_id", assignee_id))
    }
}

typed!(Create, models::TodosCreateReply);

/// A request of [`Todos::delete`]: delete a todo.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Todos::get`]: read a todo.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

typed!(Get, models::TodosGetReply);

/// A request of [`Todos::list`]: list todos.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// The parameter `filter_done`.
    pub fn filter_done(self, filter_done: bool) -> Self {
        Self(self.0.set("filter_done", filter_done))
    }

    /// The parameter `sort_by`. One of `created`, `updated`, `title`.
    pub fn sort_by(self, sort_by: impl Into<models::TodosListSortBy>) -> Self {
        Self(self.0.value::<models::TodosListSortBy>("sort_by", sort_by))
    }

    /// The parameter `sort_dir`. One of `asc`, `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::TodosListSortDir>) -> Self {
        Self(
            self.0
                .value::<models::TodosListSortDir>("sort_dir", sort_dir),
        )
    }

    /// The parameter `limit`. 1 to 200. Default: `50`.
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

listing!(List, models::TodosListReply, Value);

/// A request of [`Todos::set_done`]: set many todos done or not done.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetDone(Draft);

typed!(SetDone, Value);

/// A request of [`Todos::toggle`]: flip a todo between done and not done.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Toggle(Draft);

typed!(Toggle, models::TodosToggleReply);

/// A request of [`Todos::update`]: change a todo.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// The parameter `title`. 1 to 500 characters.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("title", title))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn assignee_id(self, assignee_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee_id", assignee_id))
    }

    /// The parameter `done`.
    pub fn done(self, done: bool) -> Self {
        Self(self.0.set("done", done))
    }
}

typed!(Update, models::TodosUpdateReply);
