// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `tasks`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `tasks`; see [`Client::tasks`].
#[derive(Debug, Clone, Copy)]
pub struct Tasks<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Tasks<'_> {
    /// Assign a task, or take the assignment away.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    ///
    /// Optional, set on the request: `assignee_id`.
    ///
    /// `tasks.assign`: `POST /tasks/{list_id}/items/{task_id}/assign/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    #[deprecated(note = "the service no longer documents it")]
    pub fn assign(&self, list_id: impl Into<String>, task_id: impl Into<String>) -> Assign {
        Assign(
            Draft::new(self.0, "tasks.assign")
                .value::<String>("list_id", list_id)
                .value::<String>("task_id", task_id),
        )
    }

    /// Create a task.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `title`: The parameter `title`. 1 to 500 characters.
    ///
    /// Optional, set on the request: `description`, `status`, `priority`, `assignee_id`,
    /// `dependencies`, `node_id`.
    ///
    /// `tasks.create`: `POST /tasks/{list_id}/items/create/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    #[deprecated(note = "the service no longer documents it")]
    pub fn create(&self, list_id: impl Into<String>, title: impl Into<String>) -> Create {
        Create(
            Draft::new(self.0, "tasks.create")
                .value::<String>("list_id", list_id)
                .value::<String>("title", title),
        )
    }

    /// Delete a task.
    ///
    /// Soft.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    ///
    /// `tasks.delete`: `POST /tasks/{list_id}/items/{task_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete(&self, list_id: impl Into<String>, task_id: impl Into<String>) -> Delete {
        Delete(
            Draft::new(self.0, "tasks.delete")
                .value::<String>("list_id", list_id)
                .value::<String>("task_id", task_id),
        )
    }

    /// Read a task.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    ///
    /// Optional, set on the request: `format`.
    ///
    /// `tasks.get`: `GET /tasks/{list_id}/items/{task_id}/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(&self, list_id: impl Into<String>, task_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "tasks.get")
            .value::<String>("list_id", list_id)
            .value::<String>("task_id", task_id))
    }

    /// List the tasks of a list.
    ///
    /// - `list_id`: The parameter `list_id`.
    ///
    /// Optional, set on the request: `status`, `assignee`, `sort_by`, `sort_dir`, `limit`,
    /// `offset`, `format`.
    ///
    /// `tasks.list`: `GET /tasks/{list_id}/items/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of tasks. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list(&self, list_id: impl Into<String>) -> List {
        List(Draft::new(self.0, "tasks.list").value::<String>("list_id", list_id))
    }

    /// Move a task to another list of the same profile.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    /// - `target_task_list_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth
    ///   (34 or 35 characters). Both forms are accepted in requests. Of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `sort_order`.
    ///
    /// `tasks.move`: `POST /tasks/{list_id}/items/{task_id}/move/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task, with the lists it left and joined.
    #[deprecated(note = "the service no longer documents it")]
    pub fn r#move(
        &self,
        list_id: impl Into<String>,
        task_id: impl Into<String>,
        target_task_list_id: impl Into<String>,
    ) -> Move {
        Move(
            Draft::new(self.0, "tasks.move")
                .value::<String>("list_id", list_id)
                .value::<String>("task_id", task_id)
                .value::<String>("target_task_list_id", target_task_list_id),
        )
    }

    /// Set the order of tasks in a list.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `order`: The parameter `order`. At least 1 items.
    ///
    /// `tasks.reorder`: `POST /tasks/{list_id}/items/reorder/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn reorder(&self, list_id: impl Into<String>, order: Vec<models::OrderEntry>) -> Reorder {
        Reorder(
            Draft::new(self.0, "tasks.reorder")
                .value::<String>("list_id", list_id)
                .set("order", order),
        )
    }

    /// Set the status of a task.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    /// - `status`: The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    ///
    /// `tasks.set_status`: `POST /tasks/{list_id}/items/{task_id}/status/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_status(
        &self,
        list_id: impl Into<String>,
        task_id: impl Into<String>,
        status: impl Into<models::TasksSetStatusStatus>,
    ) -> SetStatus {
        SetStatus(
            Draft::new(self.0, "tasks.set_status")
                .value::<String>("list_id", list_id)
                .value::<String>("task_id", task_id)
                .value::<models::TasksSetStatusStatus>("status", status),
        )
    }

    /// Set the status of many tasks.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `tasks`: The parameter `tasks`. 1 to 100 items.
    ///
    /// `tasks.set_statuses`: `POST /tasks/{list_id}/items/bulk-status/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_statuses(
        &self,
        list_id: impl Into<String>,
        tasks: Vec<models::TasksSetStatusesTasksItem>,
    ) -> SetStatuses {
        SetStatuses(
            Draft::new(self.0, "tasks.set_statuses")
                .value::<String>("list_id", list_id)
                .set("tasks", tasks),
        )
    }

    /// Change a task.
    ///
    /// - `list_id`: The parameter `list_id`.
    /// - `task_id`: The parameter `task_id`.
    ///
    /// Optional, set on the request: `title`, `description`, `status`, `priority`, `assignee_id`,
    /// `dependencies`, `node_id`.
    ///
    /// `tasks.update`: `POST /tasks/{list_id}/items/{task_id}/update/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The task.
    #[deprecated(note = "the service no longer documents it")]
    pub fn update(&self, list_id: impl Into<String>, task_id: impl Into<String>) -> Update {
        Update(
            Draft::new(self.0, "tasks.update")
                .value::<String>("list_id", list_id)
                .value::<String>("task_id", task_id),
        )
    }
}

/// A request of [`Tasks::assign`]: assign a task, or take the assignment away.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Assign(Draft);

impl Assign {
    /// A member, also one only invited; null, or left out, unassigns. Of the form `^[0-9]{19}$`.
    pub fn assignee_id(self, assignee_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee_id", assignee_id))
    }

    /// Clears `assignee_id`.
    pub fn clear_assignee_id(self) -> Self {
        Self(self.0.clear("assignee_id", None))
    }
}

typed!(Assign, models::TasksAssignReply);

/// A request of [`Tasks::create`]: create a task.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// The parameter `description`. At most 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    pub fn status(self, status: impl Into<models::TasksCreateStatus>) -> Self {
        Self(self.0.value::<models::TasksCreateStatus>("status", status))
    }

    /// 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.set("priority", priority))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn assignee_id(self, assignee_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee_id", assignee_id))
    }

    /// Ids of tasks to finish first. Each item of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn dependencies(self, dependencies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("dependencies", dependencies))
    }

    /// A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }
}

typed!(Create, models::TasksCreateReply);

/// A request of [`Tasks::delete`]: delete a task.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Tasks::get`]: read a task.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

typed!(Get, models::TasksGetReply);

/// A request of [`Tasks::list`]: list the tasks of a list.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    pub fn status(self, status: impl Into<models::TasksListStatus>) -> Self {
        Self(self.0.value::<models::TasksListStatus>("status", status))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn assignee(self, assignee: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee", assignee))
    }

    /// The parameter `sort_by`. One of `created`, `updated`, `name`, `priority`, `status`.
    pub fn sort_by(self, sort_by: impl Into<models::TasksListSortBy>) -> Self {
        Self(self.0.value::<models::TasksListSortBy>("sort_by", sort_by))
    }

    /// The parameter `sort_dir`. One of `asc`, `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::TasksListSortDir>) -> Self {
        Self(
            self.0
                .value::<models::TasksListSortDir>("sort_dir", sort_dir),
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

listing!(List, models::TasksListReply, Value);

/// A request of [`Tasks::move`]: move a task to another list of the same profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Move(Draft);

impl Move {
    /// The parameter `sort_order`. At least 0. Default: `0`.
    pub fn sort_order(self, sort_order: i64) -> Self {
        Self(self.0.set("sort_order", sort_order))
    }
}

typed!(Move, models::TasksMoveReply);

/// A request of [`Tasks::reorder`]: set the order of tasks in a list.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Reorder(Draft);

typed!(Reorder, Value);

/// A request of [`Tasks::set_status`]: set the status of a task.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetStatus(Draft);

typed!(SetStatus, models::TasksSetStatusReply);

/// A request of [`Tasks::set_statuses`]: set the status of many tasks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetStatuses(Draft);

typed!(SetStatuses, Value);

/// A request of [`Tasks::update`]: change a task.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// The parameter `title`. 1 to 500 characters.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("title", title))
    }

    /// The parameter `description`. At most 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    pub fn status(self, status: impl Into<models::TasksUpdateStatus>) -> Self {
        Self(self.0.value::<models::TasksUpdateStatus>("status", status))
    }

    /// 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4.
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.set("priority", priority))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn assignee_id(self, assignee_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("assignee_id", assignee_id))
    }

    /// Ids of tasks to finish first. Each item of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn dependencies(self, dependencies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("dependencies", dependencies))
    }

    /// A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }

    /// Clears `node_id`.
    pub fn clear_node_id(self) -> Self {
        Self(self.0.clear("node_id", None))
    }
}

typed!(Update, models::TasksUpdateReply);
