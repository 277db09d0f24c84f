// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `approvals`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `Approval`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Approval {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `status`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApprovalStatus>,
    /// `entity_type`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<ApprovalEntityType>,
    /// `entity_id`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `description`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The one user asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_id: Option<String>,
    /// For a file: its version when the request was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// False: the file changed since; null: not about a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_match: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `entity_type` of [`Approval`].
    ApprovalEntityType {
        Task = "task",
        Node = "node",
        WorklogEntry = "worklog_entry",
        Share = "share",
    }
}

words! {
    /// The member `status` of [`Approval`].
    ApprovalStatus {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
    }
}

words! {
    /// The parameter `entity_type` of `approvals.create`.
    ApprovalsCreateEntityType {
        Task = "task",
        Node = "node",
        WorklogEntry = "worklog_entry",
        Share = "share",
    }
}

/// What `approvals.create` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApprovalsCreateReply {
    /// `Approval`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `approvals.get` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApprovalsGetReply {
    /// `Approval`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `approvals.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApprovalsListReply {
    /// `approvals`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals: Option<Vec<Approval>>,
    /// `OffsetPagination`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `status` of `approvals.list`.
    ApprovalsListStatus {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
    }
}

words! {
    /// The parameter `action` of `approvals.resolve`.
    ApprovalsResolveAction {
        Approve = "approve",
        Reject = "reject",
    }
}

/// What `approvals.resolve` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApprovalsResolveReply {
    /// `Approval`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `approvals.update` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApprovalsUpdateReply {
    /// `Approval`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
