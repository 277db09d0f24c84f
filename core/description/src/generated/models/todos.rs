// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `todos`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `Todo`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Todo {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `title`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `done`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
    /// `assignee_id`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<String>,
    /// Who created it.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub created_by: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `todos.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TodosCreateReply {
    /// `Todo`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<Todo>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `todos.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TodosGetReply {
    /// `Todo`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<Todo>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `todos.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TodosListReply {
    /// `todos`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todos: Option<Vec<Todo>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `sort_by` of `todos.list`.
    TodosListSortBy {
        Created = "created",
        Updated = "updated",
        Title = "title",
    }
}

words! {
    /// The parameter `sort_dir` of `todos.list`.
    TodosListSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What `todos.toggle` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TodosToggleReply {
    /// `Todo`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<Todo>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `todos.update` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TodosUpdateReply {
    /// `Todo`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<Todo>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
