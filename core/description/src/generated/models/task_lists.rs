// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `task_lists`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `task_lists.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskListsCreateReply {
    /// `TaskList`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<TaskList>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `task_lists.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskListsGetReply {
    /// `TaskList`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<TaskList>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `task_lists.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskListsListReply {
    /// `task_lists`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_lists: Option<Vec<TaskList>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `sort_by` of `task_lists.list`.
    TaskListsListSortBy {
        Created = "created",
        Updated = "updated",
        Name = "name",
    }
}

words! {
    /// The parameter `sort_dir` of `task_lists.list`.
    TaskListsListSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What `task_lists.update` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskListsUpdateReply {
    /// `TaskList`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<TaskList>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
