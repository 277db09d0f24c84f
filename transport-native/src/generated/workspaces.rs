// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `workspaces`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `workspaces`; see [`Client::workspaces`].
#[derive(Debug, Clone, Copy)]
pub struct Workspaces<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Workspaces<'_> {
    /// Archive a workspace.
    ///
    /// Admin or owner. Changes are blocked, the data stays. Protected by a second factor for API
    /// keys, as workspaces.check_name.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `workspaces.archive`: `POST /workspace/{workspace_id}/archive/`.
    ///
    /// Reply: Archived.
    pub fn archive(&self, workspace_id: impl Into<String>) -> Archive {
        Archive(
            Draft::new(self.0, "workspaces.archive").value::<String>("workspace_id", workspace_id),
        )
    }

    /// Ask whether a workspace's folder name is still free.
    ///
    /// Names are unique over the whole service, not per organization. An API key of an account with
    /// two factors needs token; one of an account with passkeys alone must step up first
    /// (auth.step_up; reason stepup_required).
    ///
    /// - `name`: The folder name to test.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `workspaces.check_name`: `GET /workspaces/check/name/{name}/`.
    ///
    /// Reply: The answer.
    pub fn check_name(&self, name: impl Into<String>) -> CheckName {
        CheckName(Draft::new(self.0, "workspaces.check_name").value::<String>("name", name))
    }

    /// Create a workspace in an organization.
    ///
    /// The caller becomes its owner. The plan must allow one more workspace. folder_name is unique
    /// over the whole service; read the final name from the answer.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    /// - `folder_name`: Name in addresses and in place of the ID. Letters, digits and hyphens of
    ///   any script; unique over the whole service. 4 to 80 characters, of the form
    ///   `^[\p{L}\p{N}-]+$`.
    /// - `name`: Display name. No control characters. 2 to 100 characters, of the form
    ///   `^[^\u0000-\u001F\u007F-\u009F]*$`.
    /// - `perm_join`: Who of the organization may join by themselves. The strings are sent exactly
    ///   so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
    /// - `perm_member_manage`: Who may manage the members. The strings are sent exactly so. One of
    ///   `Admin or above`, `Member or above`.
    ///
    /// Optional, set on the request: `output`, `intelligence`, `metadata_extraction`,
    /// `description`, `accent_color`, `background_color1`, `background_color2`.
    ///
    /// `workspaces.create`: `POST /org/{org_id}/create/workspace/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The new workspace.
    pub fn create(
        &self,
        org_id: impl Into<String>,
        folder_name: impl Into<String>,
        name: impl Into<String>,
        perm_join: impl Into<models::WorkspacePermJoin>,
        perm_member_manage: impl Into<models::WorkspacePermMemberManage>,
    ) -> Create {
        Create(
            Draft::new(self.0, "workspaces.create")
                .value::<String>("org_id", org_id)
                .value::<String>("folder_name", folder_name)
                .value::<String>("name", name)
                .value::<models::WorkspacePermJoin>("perm_join", perm_join)
                .value::<models::WorkspacePermMemberManage>(
                    "perm_member_manage",
                    perm_member_manage,
                ),
        )
    }

    /// Delete (close) a workspace for good.
    ///
    /// Owner only. The confirmation goes into the query; the service never reads the body of a
    /// DELETE. Protected by a second factor for API keys, as workspaces.check_name.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `confirm`: The workspace's folder name or ID once more.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `workspaces.delete`: `DELETE /workspace/{workspace_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Deleted.
    pub fn delete(&self, workspace_id: impl Into<String>, confirm: impl Into<String>) -> Delete {
        Delete(
            Draft::new(self.0, "workspaces.delete")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("confirm", confirm),
        )
    }

    /// Switch cloud import off for a workspace.
    ///
    /// Sources stop syncing; the files imported so far stay.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.disable_import`: `POST /workspace/{workspace_id}/cloud-import/disable/`.
    ///
    /// Reply: Disabled.
    pub fn disable_import(&self, workspace_id: impl Into<String>) -> DisableImport {
        DisableImport(
            Draft::new(self.0, "workspaces.disable_import")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Switch tasks and the other workflow tools off for a workspace.
    ///
    /// Admin or owner. The data stays and is out of reach until the next enable.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.disable_workflow`: `POST /workspace/{workspace_id}/workflow/disable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Disabled.
    #[deprecated(note = "the service no longer documents it")]
    pub fn disable_workflow(&self, workspace_id: impl Into<String>) -> DisableWorkflow {
        DisableWorkflow(
            Draft::new(self.0, "workspaces.disable_workflow")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Switch cloud import on for a workspace.
    ///
    /// Needed before the first provider identity is provisioned (imports.provision_identity).
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.enable_import`: `POST /workspace/{workspace_id}/cloud-import/enable/`.
    ///
    /// Reply: Enabled.
    pub fn enable_import(&self, workspace_id: impl Into<String>) -> EnableImport {
        EnableImport(
            Draft::new(self.0, "workspaces.enable_import")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Switch tasks and the other workflow tools on for a workspace.
    ///
    /// Admin or owner.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.enable_workflow`: `POST /workspace/{workspace_id}/workflow/enable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Enabled.
    #[deprecated(note = "the service no longer documents it")]
    pub fn enable_workflow(&self, workspace_id: impl Into<String>) -> EnableWorkflow {
        EnableWorkflow(
            Draft::new(self.0, "workspaces.enable_workflow")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Read a workspace.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `workspaces.get`: `GET /workspace/{workspace_id}/details/`.
    ///
    /// Reply: The workspace.
    pub fn get(&self, workspace_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "workspaces.get").value::<String>("workspace_id", workspace_id))
    }

    /// Read the background jobs of a workspace.
    ///
    /// Finished jobs stay for about an hour. A job that is not listed is neither done nor failed -
    /// not visible yet, or aged out. Ask every 1 to 3 seconds until completed or errored; the
    /// activity stream tells of changes more cheaply.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.get_job_status`: `GET /workspace/{workspace_id}/jobs/status/`.
    ///
    /// Reply: The jobs.
    pub fn get_job_status(&self, workspace_id: impl Into<String>) -> GetJobStatus {
        GetJobStatus(
            Draft::new(self.0, "workspaces.get_job_status")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Read a workspace's limits and use.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// `workspaces.get_limits`: `GET /workspace/{workspace_id}/limits/`.
    ///
    /// Reply: The limits.
    pub fn get_limits(&self, workspace_id: impl Into<String>) -> GetLimits {
        GetLimits(
            Draft::new(self.0, "workspaces.get_limits")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List every workspace the caller can reach, in all organizations.
    ///
    /// Archived ones are in the list and marked by archived; there is no filter here
    /// (workspaces.list_in_org has one).
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `workspaces.list`: `GET /workspaces/all/`.
    ///
    /// Reply: The workspaces.
    pub fn list(&self) -> List {
        List(Draft::new(self.0, "workspaces.list"))
    }

    /// List workspaces the caller may join and has not joined.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `workspaces.list_available`: `GET /workspaces/available/`.
    ///
    /// Reply: The workspaces.
    pub fn list_available(&self) -> ListAvailable {
        ListAvailable(Draft::new(self.0, "workspaces.list_available"))
    }

    /// List the workspaces of an organization the caller can reach.
    ///
    /// Owners and admins see all, members those whose join permission admits them. Archived ones
    /// come only with archived=true, and then alone.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `archived`, `limit`, `offset`, `output`.
    ///
    /// `workspaces.list_in_org`: `GET /org/{org_id}/list/workspaces/`.
    ///
    /// Reply: One page of workspaces. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_in_org(&self, org_id: impl Into<String>) -> ListInOrg {
        ListInOrg(Draft::new(self.0, "workspaces.list_in_org").value::<String>("org_id", org_id))
    }

    /// Bring an archived workspace back.
    ///
    /// Admin or owner. Protected by a second factor for API keys, as workspaces.check_name.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `workspaces.unarchive`: `POST /workspace/{workspace_id}/unarchive/`.
    ///
    /// Reply: Active again.
    pub fn unarchive(&self, workspace_id: impl Into<String>) -> Unarchive {
        Unarchive(
            Draft::new(self.0, "workspaces.unarchive")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Change a workspace's settings, intelligence among them.
    ///
    /// Partial, only the fields sent change; at least one is needed. A nullable field is cleared
    /// with the literal string null, description also with an empty string. Undeclared names are
    /// dropped silently.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `output`, `name`, `description`, `folder_name`,
    /// `intelligence`, `metadata_extraction`, `perm_join`, `perm_member_manage`, `accent_color`,
    /// `background_color1`, `background_color2`, `owner_defined`.
    ///
    /// `workspaces.update`: `POST /workspace/{workspace_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The workspace.
    pub fn update(&self, workspace_id: impl Into<String>) -> Update {
        Update(
            Draft::new(self.0, "workspaces.update").value::<String>("workspace_id", workspace_id),
        )
    }
}

/// A request of [`Workspaces::archive`]: archive a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Archive(Draft);

impl Archive {
    /// Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
    /// phone. Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(Archive, Value);

/// A request of [`Workspaces::check_name`]: ask whether a workspace's folder name is still free.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckName(Draft);

impl CheckName {
    /// Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
    /// phone. Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(CheckName, Value);

/// A request of [`Workspaces::create`]: create a workspace in an organization.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Index the files for AI. On when left out and the organization has content_ai and ai_agent;
    /// credits for every page at once, not refunded.
    pub fn intelligence(self, intelligence: bool) -> Self {
        Self(self.0.set("intelligence", intelligence))
    }

    /// Extract metadata of new files by itself. Only withholds; never switches on what intelligence
    /// or the feature metadata does not allow. Default: `true`.
    pub fn metadata_extraction(self, metadata_extraction: bool) -> Self {
        Self(self.0.set("metadata_extraction", metadata_extraction))
    }

    /// Longer text. No control characters. 10 to 1000 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    pub fn background_color1(self, background_color1: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color1", background_color1),
        )
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    pub fn background_color2(self, background_color2: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color2", background_color2),
        )
    }
}

typed!(Create, models::Workspace);

/// A request of [`Workspaces::delete`]: delete (close) a workspace for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

impl Delete {
    /// Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
    /// phone. Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(Delete, Value);

/// A request of [`Workspaces::disable_import`]: switch cloud import off for a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisableImport(Draft);

typed!(DisableImport, Value);

/// A request of [`Workspaces::disable_workflow`]: switch tasks and the other workflow tools off for a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisableWorkflow(Draft);

typed!(DisableWorkflow, Value);

/// A request of [`Workspaces::enable_import`]: switch cloud import on for a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnableImport(Draft);

typed!(EnableImport, Value);

/// A request of [`Workspaces::enable_workflow`]: switch tasks and the other workflow tools on for a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnableWorkflow(Draft);

typed!(EnableWorkflow, Value);

/// A request of [`Workspaces::get`]: read a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::Workspace);

/// A request of [`Workspaces::get_job_status`]: read the background jobs of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJobStatus(Draft);

typed!(GetJobStatus, models::JobStatus);

/// A request of [`Workspaces::get_limits`]: read a workspace's limits and use.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLimits(Draft);

typed!(GetLimits, Value);

/// A request of [`Workspaces::list`]: list every workspace the caller can reach, in all organizations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(List, Vec<models::Workspace>);

/// A request of [`Workspaces::list_available`]: list workspaces the caller may join and has not joined.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAvailable(Draft);

impl ListAvailable {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListAvailable, Vec<models::Workspace>);

/// A request of [`Workspaces::list_in_org`]: list the workspaces of an organization the caller can reach.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInOrg(Draft);

impl ListInOrg {
    /// true = only archived workspaces, false = only active ones. Default: `false`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.set("archived", archived))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(
    ListInOrg,
    models::WorkspacesListInOrgReply,
    models::Workspace
);

/// A request of [`Workspaces::unarchive`]: bring an archived workspace back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Unarchive(Draft);

impl Unarchive {
    /// Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
    /// phone. Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(Unarchive, Value);

/// A request of [`Workspaces::update`]: change a workspace's settings, intelligence among them.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Display name. No control characters. 2 to 100 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear("name", Some("null")))
    }

    /// 10 to 1000 characters; null or an empty string clears it. At most 1000 characters, of the
    /// form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("description", Some("null")))
    }

    /// Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
    /// over the whole service. 4 to 80 characters, of the form `^[\p{L}\p{N}-]+$`.
    pub fn folder_name(self, folder_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_name", folder_name))
    }

    /// Off throws the index away, on again indexes every file anew at full cost. Limited in how
    /// often. true needs content_ai and ai_agent.
    pub fn intelligence(self, intelligence: bool) -> Self {
        Self(self.0.set("intelligence", intelligence))
    }

    /// Extract metadata of new files by itself. Deletes nothing and is not limited in how often.
    pub fn metadata_extraction(self, metadata_extraction: bool) -> Self {
        Self(self.0.set("metadata_extraction", metadata_extraction))
    }

    /// Who of the organization may join by themselves. The strings are sent exactly so. One of
    /// `Only Org Owners`, `Admin or above`, `Member or above`.
    pub fn perm_join(self, perm_join: impl Into<models::WorkspacePermJoin>) -> Self {
        Self(
            self.0
                .value::<models::WorkspacePermJoin>("perm_join", perm_join),
        )
    }

    /// Who may manage the members. The strings are sent exactly so. One of `Admin or above`,
    /// `Member or above`.
    pub fn perm_member_manage(
        self,
        perm_member_manage: impl Into<models::WorkspacePermMemberManage>,
    ) -> Self {
        Self(
            self.0.value::<models::WorkspacePermMemberManage>(
                "perm_member_manage",
                perm_member_manage,
            ),
        )
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// Clears `accent_color`.
    pub fn clear_accent_color(self) -> Self {
        Self(self.0.clear("accent_color", Some("null")))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    pub fn background_color1(self, background_color1: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color1", background_color1),
        )
    }

    /// Clears `background_color1`.
    pub fn clear_background_color1(self) -> Self {
        Self(self.0.clear("background_color1", Some("null")))
    }

    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    pub fn background_color2(self, background_color2: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color2", background_color2),
        )
    }

    /// Clears `background_color2`.
    pub fn clear_background_color2(self) -> Self {
        Self(self.0.clear("background_color2", Some("null")))
    }

    /// Free properties of the owner as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    pub fn owner_defined(self, owner_defined: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("owner_defined", owner_defined))
    }

    /// Clears `owner_defined`.
    pub fn clear_owner_defined(self) -> Self {
        Self(self.0.clear("owner_defined", Some("null")))
    }
}

typed!(Update, models::Workspace);
