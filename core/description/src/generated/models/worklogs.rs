// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `worklogs`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// Never changed or deleted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogEntry {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `type`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<WorklogEntryType>,
    /// `content`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `acknowledged`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// An interjection still to be acknowledged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledgable: Option<bool>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`WorklogEntry`].
    WorklogEntryType {
        Entry = "entry",
        Info = "info",
        Decision = "decision",
        Error = "error",
        StatusChange = "status_change",
        Request = "request",
        Interjection = "interjection",
    }
}

/// What `worklogs.acknowledge` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsAcknowledgeReply {
    /// Never changed or deleted. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<WorklogEntry>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// profile: a workspace or share.
    WorklogsAppendEntityType {
        Task = "task",
        TaskList = "task_list",
        Node = "node",
        Profile = "profile",
    }
}

/// What `worklogs.append` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsAppendReply {
    /// Never changed or deleted. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<WorklogEntry>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `worklogs.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsGetReply {
    /// Never changed or deleted. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<WorklogEntry>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// profile: a workspace or share.
    WorklogsInterjectEntityType {
        Task = "task",
        TaskList = "task_list",
        Node = "node",
        Profile = "profile",
    }
}

/// What `worklogs.interject` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsInterjectReply {
    /// Never changed or deleted. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<WorklogEntry>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// profile: a workspace or share.
    WorklogsListEntityType {
        Task = "task",
        TaskList = "task_list",
        Node = "node",
        Profile = "profile",
    }
}

words! {
    /// profile: a workspace or share.
    WorklogsListInterjectionsEntityType {
        Task = "task",
        TaskList = "task_list",
        Node = "node",
        Profile = "profile",
    }
}

/// What `worklogs.list_interjections` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsListInterjectionsReply {
    /// `entries`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<WorklogEntry>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `worklogs.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorklogsListReply {
    /// `entries`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<WorklogEntry>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `sort_dir` of `worklogs.list`.
    WorklogsListSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

words! {
    /// The parameter `type` of `worklogs.list`.
    WorklogsListType {
        Entry = "entry",
        Interjection = "interjection",
        Info = "info",
    }
}
