//! Workspaces.

use super::View;
use crate::args::Level;
use crate::state::{State, Workspace};
use crate::time::Now;
use serde_json::{Value, json};

/// A workspace.
pub fn workspace(state: &State, workspace: &Workspace, level: Level, now: Now) -> Value {
    let org = state.orgs.get(&workspace.org);
    let intelligent = org.is_some_and(|org| org.subscribed(now));
    View::new(level)
        .field(Level::Terse, "id", workspace.id.as_str())
        .given(Level::Terse, "name", &workspace.fields)
        .field(Level::Terse, "folder_name", workspace.folder_name.as_str())
        .field(
            Level::Terse,
            "org_domain",
            org.map(|org| org.domain.clone()),
        )
        .given(Level::Standard, "description", &workspace.fields)
        .field(Level::Standard, "closed", workspace.closed)
        .field(Level::Standard, "archived", workspace.archived)
        .field(Level::Standard, "locked", false)
        .field(Level::Standard, "created", workspace.created.text())
        .field(Level::Standard, "updated", workspace.updated.text())
        .field(Level::Standard, "logo", Value::Null)
        .given(Level::Standard, "accent_color", &workspace.fields)
        .field(Level::Standard, "org_custom_hostname", Value::Null)
        .field(Level::Standard, "intelligence", workspace.intelligence)
        .field(Level::Standard, "workflow", false)
        .field(
            Level::Standard,
            "capabilities",
            json!({"can_use_intelligence": intelligent}),
        )
        .given(Level::Full, "background_color1", &workspace.fields)
        .given(Level::Full, "background_color2", &workspace.fields)
        .given(Level::Full, "perm_join", &workspace.fields)
        .given(Level::Full, "perm_member_manage", &workspace.fields)
        .field(Level::Full, "suspended", false)
        .given(Level::Full, "owner_defined", &workspace.fields)
        .finish()
}
