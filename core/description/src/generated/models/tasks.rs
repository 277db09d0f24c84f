// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `tasks`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `OrderEntry`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderEntry {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    pub id: String,
    /// `sort_order`. At least 0.
    pub sort_order: i64,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OrderEntry {
    /// With the members it cannot be without.
    pub fn new(id: impl Into<String>, sort_order: i64) -> Self {
        Self {
            id: id.into(),
            sort_order,
            extra: Map::new(),
        }
    }
}

/// `Task`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Task {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `title`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `description`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `status`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskStatus>,
    /// 0 none, 1 low, 2 medium, 3 high, 4 critical. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// A member of the workspace or share. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<String>,
    /// Ids of tasks to finish first. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<String>>,
    /// A linked file, folder or note. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Who created it.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub created_by: Option<String>,
    /// After a move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_task_list_id: Option<String>,
    /// After a move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_task_list_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `TaskList`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskList {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `description`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who created it.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub created_by: Option<String>,
    /// In the details. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Task>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`Task`].
    TaskStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}

/// What `tasks.assign` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksAssignReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `tasks.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksCreateReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `status` of `tasks.create`.
    TasksCreateStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}

/// What `tasks.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksGetReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `tasks.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksListReply {
    /// `tasks`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Task>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `sort_by` of `tasks.list`.
    TasksListSortBy {
        Created = "created",
        Updated = "updated",
        Name = "name",
        Priority = "priority",
        Status = "status",
    }
}

words! {
    /// The parameter `sort_dir` of `tasks.list`.
    TasksListSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

words! {
    /// The parameter `status` of `tasks.list`.
    TasksListStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}

/// What `tasks.move` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksMoveReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `tasks.set_status` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksSetStatusReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `status` of `tasks.set_status`.
    TasksSetStatusStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}

/// One of: The parameter `tasks` of `tasks.set_statuses`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TasksSetStatusesTasksItem {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    pub task_id: String,
    /// `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
    pub status: TasksSetStatusesTasksItemStatus,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl TasksSetStatusesTasksItem {
    /// With the members it cannot be without.
    pub fn new(task_id: impl Into<String>, status: TasksSetStatusesTasksItemStatus) -> Self {
        Self {
            task_id: task_id.into(),
            status,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `status` of [`TasksSetStatusesTasksItem`].
    TasksSetStatusesTasksItemStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}

/// What `tasks.update` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TasksUpdateReply {
    /// `Task`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `status` of `tasks.update`.
    TasksUpdateStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Blocked = "blocked",
    }
}
