// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `approvals`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `approvals`; see [`Client::approvals`].
#[derive(Debug, Clone, Copy)]
pub struct Approvals<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Approvals<'_> {
    /// Ask for an approval (older form).
    ///
    /// - `entity_type`: The parameter `entity_type`. One of `task`, `node`, `worklog_entry`,
    ///   `share`.
    /// - `entity_id`: The parameter `entity_id`.
    /// - `description`: The parameter `description`. 1 to 5000 characters.
    /// - `profile_id`: Numeric id of a user, organization, workspace, share or file share. Always a
    ///   string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `approver_id`, `deadline`, `node_id`, `properties`.
    ///
    /// `approvals.create`: `POST /approvals/{entity_type}/{entity_id}/create/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    #[deprecated(note = "the service no longer documents it")]
    pub fn create(
        &self,
        entity_type: impl Into<models::ApprovalsCreateEntityType>,
        entity_id: impl Into<String>,
        description: impl Into<String>,
        profile_id: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "approvals.create")
                .value::<models::ApprovalsCreateEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id)
                .value::<String>("description", description)
                .value::<String>("profile_id", profile_id),
        )
    }

    /// Delete an approval request (older form).
    ///
    /// For good, whatever its status.
    ///
    /// - `approval_id`: The parameter `approval_id`.
    ///
    /// `approvals.delete`: `POST /approvals/{approval_id}/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete(&self, approval_id: impl Into<String>) -> Delete {
        Delete(Draft::new(self.0, "approvals.delete").value::<String>("approval_id", approval_id))
    }

    /// Read an approval request (older form).
    ///
    /// - `approval_id`: The parameter `approval_id`.
    ///
    /// Optional, set on the request: `format`.
    ///
    /// `approvals.get`: `GET /approvals/{approval_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request, with its approvers and the resolution.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get(&self, approval_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "approvals.get").value::<String>("approval_id", approval_id))
    }

    /// List approval requests.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `status`, `limit`, `offset`, `format`.
    ///
    /// `approvals.list`: `GET /{context}/{context_id}/approvals/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of requests. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "approvals.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// Approve or reject (older form).
    ///
    /// Designated approvers only; for good. A stale one (version_match false) is refused.
    ///
    /// - `approval_id`: The parameter `approval_id`.
    /// - `action`: The parameter `action`. One of `approve`, `reject`.
    ///
    /// Optional, set on the request: `comment`.
    ///
    /// `approvals.resolve`: `POST /approvals/{approval_id}/resolve/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    #[deprecated(note = "the service no longer documents it")]
    pub fn resolve(
        &self,
        approval_id: impl Into<String>,
        action: impl Into<models::ApprovalsResolveAction>,
    ) -> Resolve {
        Resolve(
            Draft::new(self.0, "approvals.resolve")
                .value::<String>("approval_id", approval_id)
                .value::<models::ApprovalsResolveAction>("action", action),
        )
    }

    /// Change a pending approval request (older form).
    ///
    /// - `approval_id`: The parameter `approval_id`.
    ///
    /// Optional, set on the request: `description`, `approver_id`, `deadline`, `node_id`,
    /// `properties`.
    ///
    /// `approvals.update`: `POST /approvals/{approval_id}/update/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    #[deprecated(note = "the service no longer documents it")]
    pub fn update(&self, approval_id: impl Into<String>) -> Update {
        Update(Draft::new(self.0, "approvals.update").value::<String>("approval_id", approval_id))
    }
}

/// A request of [`Approvals::create`]: ask for an approval (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn approver_id(self, approver_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("approver_id", approver_id))
    }

    /// A date and time given to the service. Anything PHP's strtotime understands; `Y-m-d H:i:s
    /// UTC` is the canonical form.
    pub fn deadline(self, deadline: impl Into<String>) -> Self {
        Self(self.0.value::<String>("deadline", deadline))
    }

    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }

    /// The parameter `properties`.
    pub fn properties(self, properties: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("properties", properties))
    }
}

typed!(Create, models::ApprovalsCreateReply);

/// A request of [`Approvals::delete`]: delete an approval request (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Approvals::get`]: read an approval request (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// md: Markdown instead of JSON. Only `md`.
    pub fn format(self, format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("format", format))
    }
}

typed!(Get, models::ApprovalsGetReply);

/// A request of [`Approvals::list`]: list approval requests.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// The parameter `status`. One of `pending`, `approved`, `rejected`.
    pub fn status(self, status: impl Into<models::ApprovalsListStatus>) -> Self {
        Self(
            self.0
                .value::<models::ApprovalsListStatus>("status", status),
        )
    }

    /// The parameter `limit`. 1 to 200. Default: `100`.
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

listing!(List, models::ApprovalsListReply, Value);

/// A request of [`Approvals::resolve`]: approve or reject (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Resolve(Draft);

impl Resolve {
    /// The parameter `comment`. At most 5000 characters.
    pub fn comment(self, comment: impl Into<String>) -> Self {
        Self(self.0.value::<String>("comment", comment))
    }
}

typed!(Resolve, models::ApprovalsResolveReply);

/// A request of [`Approvals::update`]: change a pending approval request (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// The parameter `description`. 1 to 5000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. Of the form `^[0-9]{19}$`.
    pub fn approver_id(self, approver_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("approver_id", approver_id))
    }

    /// A date and time given to the service. Anything PHP's strtotime understands; `Y-m-d H:i:s
    /// UTC` is the canonical form.
    pub fn deadline(self, deadline: impl Into<String>) -> Self {
        Self(self.0.value::<String>("deadline", deadline))
    }

    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }

    /// The parameter `properties`.
    pub fn properties(self, properties: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("properties", properties))
    }
}

typed!(Update, models::ApprovalsUpdateReply);
