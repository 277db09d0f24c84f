//! Workspaces.

use super::two_factor::require_code;
use super::{Area, fields};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::orgs::Members;
use crate::state::{Role, Workspace};
use crate::view;
use serde_json::{Map, Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("workspaces.create", create),
    ("workspaces.list", list),
    ("workspaces.list_available", list_available),
    ("workspaces.list_in_org", list_in_org),
    ("workspaces.get", get),
    ("workspaces.update", update),
    ("workspaces.archive", archive),
    ("workspaces.unarchive", unarchive),
    ("workspaces.delete", delete),
];

const FIELDS: [&str; 9] = [
    "name",
    "description",
    "perm_join",
    "perm_member_manage",
    "accent_color",
    "background_color1",
    "background_color2",
    "metadata_extraction",
    "owner_defined",
];

fn missing() -> Refusal {
    Refusal::not_found("No such workspace.")
}

fn taken() -> Refusal {
    Refusal::invalid(
        "The folder name is taken; it is unique over the whole service. Choose another one.",
    )
}

fn show(cx: &Cx<'_>, id: &str, args: &Args) -> Result<Answer, Refusal> {
    let workspace = cx.state.workspaces.get(id).ok_or_else(missing)?;
    let shown = view::workspace::workspace(cx.state, workspace, args.level(), cx.now);
    Ok(json!({ "workspace": shown }).into())
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let org = guard::org(cx, args.text("org_id")?, Role::Member)?;
    if !cx
        .state
        .orgs
        .get(&org)
        .is_some_and(|org| org.subscribed(cx.now))
    {
        return Err(Refusal::subscription_required());
    }
    let folder_name = args.text("folder_name")?;
    if cx.state.find_workspace(folder_name).is_some() {
        return Err(taken());
    }
    let mut given = Map::new();
    given.insert("metadata_extraction".to_owned(), json!(true));
    fields::take(args, &FIELDS, &mut given)?;
    let user = cx.user_id()?;
    let workspace = Workspace {
        id: cx.random.profile_id(),
        org,
        folder_name: folder_name.to_owned(),
        fields: given,
        intelligence: args.opt_flag("intelligence").unwrap_or(true),
        members: Members::owned_by(&user, cx.now),
        archived: false,
        closed: false,
        created: cx.now,
        updated: cx.now,
    };
    let id = workspace.id.clone();
    cx.state.workspaces.insert(id.clone(), workspace);
    show(cx, &id, args)
}

fn rows(cx: &Cx<'_>, args: &Args, wanted: impl Fn(&Workspace) -> bool) -> Vec<Value> {
    cx.state
        .workspaces
        .values()
        .filter(|workspace| !workspace.closed && wanted(workspace))
        .map(|workspace| view::workspace::workspace(cx.state, workspace, args.level(), cx.now))
        .collect()
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let rows = rows(cx, args, |workspace| {
        cx.state
            .workspace_role(&workspace.id, &user, cx.now)
            .is_some()
    });
    Ok(json!({ "workspaces": rows }).into())
}

/// Whether a member of the organization may join a workspace, by its permission.
pub(super) fn admits(workspace: &Workspace, role: Role) -> bool {
    match workspace.fields.get("perm_join").and_then(Value::as_str) {
        Some("Member or above") => role >= Role::Member,
        Some("Admin or above") => role >= Role::Admin,
        _ => role >= Role::Owner,
    }
}

fn list_available(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let rows = rows(cx, args, |workspace| {
        let role = cx.state.org_role(&workspace.org, &user, cx.now);
        workspace.members.role(&user, cx.now).is_none()
            && role.is_some_and(|role| admits(workspace, role))
    });
    Ok(json!({ "workspaces": rows }).into())
}

fn list_in_org(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let org = guard::org(cx, args.text("org_id")?, Role::View)?;
    let user = cx.user_id()?;
    let archived = args.opt_flag("archived").unwrap_or(false);
    let org_role = cx.state.org_role(&org, &user, cx.now);
    let rows = rows(cx, args, |workspace| {
        let reached = cx
            .state
            .workspace_role(&workspace.id, &user, cx.now)
            .is_some()
            || org_role.is_some_and(|role| admits(workspace, role));
        workspace.org == org && workspace.archived == archived && reached
    });
    Ok(view::page("workspaces", rows, args).into())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::workspace(cx, args.text("workspace_id")?, Role::View)?;
    show(cx, &id, args)
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::workspace(cx, args.text("workspace_id")?, Role::Admin)?;
    fields::check_description(args)?;
    let folder_name = args.opt_text("folder_name");
    if let Some(name) = folder_name
        && cx
            .state
            .find_workspace(name)
            .is_some_and(|other| other.id != id)
    {
        return Err(taken());
    }
    let intelligence = args.opt_flag("intelligence");
    if intelligence == Some(true) && guard::require_subscription(cx, &id).is_err() {
        return Err(Refusal::invalid(
            "The organization's plan lacks what intelligence needs.",
        ));
    }
    let now = cx.now;
    let workspace = cx.state.workspaces.get_mut(&id).ok_or_else(missing)?;
    let mut changed = workspace.fields.clone();
    fields::take(args, &FIELDS, &mut changed)?;
    workspace.fields = changed;
    if let Some(name) = folder_name {
        name.clone_into(&mut workspace.folder_name);
    }
    if let Some(on) = intelligence {
        workspace.intelligence = on;
    }
    workspace.updated = now;
    cx.note(&id, "details");
    show(cx, &id, args)
}

fn archive(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    set_archived(cx, args, true)
}

fn unarchive(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    set_archived(cx, args, false)
}

fn set_archived(cx: &mut Cx<'_>, args: &Args, archived: bool) -> Result<Answer, Refusal> {
    let id = guard::workspace_even_archived(cx, args.text("workspace_id")?, Role::Admin)?;
    require_code(cx, args)?;
    let now = cx.now;
    let workspace = cx.state.workspaces.get_mut(&id).ok_or_else(missing)?;
    if workspace.archived != archived {
        workspace.archived = archived;
        workspace.updated = now;
        cx.note(&id, "details");
    }
    Ok(Answer::empty())
}

fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::workspace_even_archived(cx, args.text("workspace_id")?, Role::Owner)?;
    require_code(cx, args)?;
    let confirm = args.text("confirm")?;
    let workspace = cx.state.workspaces.get_mut(&id).ok_or_else(missing)?;
    if confirm != workspace.id && confirm != workspace.folder_name {
        return Err(refuse_param(
            "confirm",
            "This value should be the workspace's folder name or id.",
        ));
    }
    workspace.closed = true;
    Ok(Answer::empty())
}
