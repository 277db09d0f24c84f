//! File Shares: made and granted by members, read by who holds the link. Their file is replaced by
//! the uploads' write-back.

use super::Area;
use super::downloads::content_reply;
use super::place::pagination;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::fileshares::{Capability, FileShare};
use crate::domain::node::{Kind, Node};
use crate::domain::{key, show, shown};
use crate::guard;
use crate::refusal::Refusal;
use crate::state::{Role, Secret};
use crate::time::Now;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("fileshares.create", create),
    ("fileshares.list", list),
    ("fileshares.get", get),
    ("fileshares.delete", delete),
    ("fileshares.add_grant", add_grant),
    ("fileshares.read", read),
    ("fileshares.list_versions", list_versions),
    ("fileshares.read_version", read_version),
];

/// Gone, revoked, ended or never there: one answer.
fn gone() -> Refusal {
    Refusal::not_found("No such file share.")
}

fn too_low() -> Refusal {
    Refusal::new(403, 1700, "This needs a higher capability.")
}

/// A share that is there, with its file.
fn find<'a>(cx: &'a Cx<'_>, id: &str) -> Result<(&'a FileShare, &'a Node), Refusal> {
    let share = cx.state.file_shares.get(id);
    let share = share.filter(|share| share.until.is_none_or(|until| until > cx.now));
    let share = share.ok_or_else(gone)?;
    let open = cx.state.find_workspace(&share.workspace).ok_or_else(gone)?;
    let node = cx.state.tree(&open.id).live(&share.node);
    Ok((share, node.map_err(|_| gone())?))
}

/// A share that the caller reaches, and what the caller may do with it at most.
fn reach<'a>(
    cx: &'a Cx<'_>,
    args: &Args,
    id: &str,
    least: Capability,
) -> Result<(&'a FileShare, &'a Node, Capability), Refusal> {
    let (share, node) = find(cx, id)?;
    let password = args.opt_text("link_password");
    let right = |secret: &Secret| password == Some(secret.0.as_str());
    if share.password.as_ref().is_some_and(|secret| !right(secret)) {
        let text = "The link's password is missing or wrong.";
        return Err(Refusal::new(401, 1650, text));
    }
    let user = cx
        .caller
        .as_ref()
        .and_then(|caller| cx.state.users.get(&caller.user));
    let member = user.and_then(|user| cx.state.workspace_role(&share.workspace, &user.id, cx.now));
    let capability = user
        .and_then(|user| share.granted(user))
        .max(share.for_all(user.is_some()))
        .max(member.map(|_| Capability::Download));
    match capability {
        Some(capability) if capability >= least => Ok((share, node, capability)),
        None if user.is_none() => Err(Refusal::unauthenticated("This link needs a sign-in.")),
        _ => Err(too_low()),
    }
}

/// The workspace and file that the caller may replace through a share.
///
/// # Errors
/// 404 without the share or for another file than its own, 401 for a wrong password, 403 (class
/// 1700) without an explicit grant to edit.
pub(super) fn writable(cx: &Cx<'_>, args: &Args, id: &str) -> Result<(String, String), Refusal> {
    let (share, node, _) = reach(cx, args, id, Capability::View)?;
    if node.id != key(args.opt_text("file_id").unwrap_or_default()) {
        return Err(Refusal::not_found(
            "The file share is bound to another file.",
        ));
    }
    let user = cx.state.users.get(&cx.user_id()?);
    if user.and_then(|user| share.granted(user)) != Some(Capability::Edit) {
        return Err(too_low());
    }
    guard::require_subscription(cx, &share.workspace)?;
    Ok((share.workspace.clone(), node.id.clone()))
}

/// A share whose workspace the caller is in.
fn managed(cx: &Cx<'_>, args: &Args) -> Result<String, Refusal> {
    let (share, _) = find(cx, args.text("fileshare_id")?)?;
    guard::workspace(cx, &share.workspace, Role::Member)?;
    Ok(share.id.clone())
}

fn fields(share: &FileShare, node: &Node) -> Value {
    json!({
        "fileshare": share.id,
        "title": share.title,
        "access_option": share.access,
        "file": {"id": shown(&node.id), "name": node.name, "size": node.size()},
    })
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = guard::workspace(cx, args.text("workspace_id")?, Role::Member)?;
    guard::require_subscription(cx, &workspace)?;
    let node = cx.state.tree(&workspace).live(args.text("node")?)?;
    if node.kind != Kind::File {
        return Err(Refusal::invalid("A file share is of a file."));
    }
    let node = node.clone();
    let seconds = args.opt_int("expires").map(u64::try_from);
    let seconds = seconds.and_then(Result::ok);
    let until = match args.opt_text("expires_at") {
        None => seconds.map(|seconds| cx.now.plus_s(seconds)),
        Some(text) => {
            let why = "This value should be a date and time to come.";
            let until = Now::parse(text).filter(|until| *until > cx.now);
            Some(until.ok_or_else(|| refuse_param("expires_at", why))?)
        }
    };
    let share = FileShare {
        id: cx.random.profile_id(),
        workspace,
        node: node.id.clone(),
        title: args.opt_text("title").map(str::to_owned),
        access: args
            .opt_text("access_option")
            .unwrap_or("named_people")
            .to_owned(),
        password: args
            .opt_text("password")
            .map(|text| Secret(text.to_owned())),
        until,
        grants: Vec::new(),
    };
    let answer = json!({ "fileshare": fields(&share, &node) });
    cx.state.file_shares.insert(share.id.clone(), share);
    Ok(Answer::at_root(answer))
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = guard::workspace(cx, args.text("workspace_id")?, Role::View)?;
    let all: Vec<Value> = cx
        .state
        .file_shares
        .values()
        .filter(|share| share.workspace == workspace)
        .filter_map(|share| find(cx, &share.id).ok())
        .map(|(share, node)| {
            let mut row = fields(share, node);
            if let Some(row) = row.as_object_mut() {
                row.insert("grant_count".to_owned(), json!(share.grants.len()));
            }
            row
        })
        .collect();
    let (limit, offset) = args.page();
    let pagination = pagination(all.len(), (limit, offset));
    let page: Vec<Value> = all.into_iter().skip(offset).take(limit).collect();
    Ok(Answer::at_root(
        json!({"fileshares": page, "pagination": pagination}),
    ))
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = args.text("fileshare_id")?;
    let (share, node, capability) = reach(cx, args, id, Capability::View)?;
    let mut shown = fields(share, node);
    if let Some(shown) = shown.as_object_mut() {
        let word = json!(capability.as_str());
        shown.insert("effective_capability".to_owned(), word);
    }
    Ok(Answer::at_root(json!({ "fileshare": shown })))
}

fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = managed(cx, args)?;
    cx.state.file_shares.remove(&id);
    Ok(Answer::at_root(json!({})))
}

fn add_grant(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = managed(cx, args)?;
    let word = args.text("capability")?;
    let capability = Capability::named(word);
    let capability =
        capability.ok_or_else(|| refuse_param("capability", "Not a known capability."))?;
    let email = args.opt_text("email");
    let whom = args.opt_text("user").or(email).unwrap_or_default();
    let user = cx.state.find_user(whom).map(|user| user.id.clone());
    let (to, answer) = match (user, email) {
        (Some(user), Some(_)) => (user.clone(), json!({"user": {"id": user}})),
        (Some(user), None) => (user, json!({})),
        (None, Some(email)) => {
            let grant = json!({
                "user": null, "email": email, "capability": word,
                "state": "pending", "created": cx.now.text(),
            });
            (email.to_owned(), json!({ "grant": grant }))
        }
        (None, None) => return Err(Refusal::not_found("No such user.")),
    };
    let share = cx.state.file_shares.get_mut(&id).ok_or_else(gone)?;
    share.grant(&to, capability);
    Ok(Answer::at_root(answer))
}

fn read(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = args.text("fileshare_id")?;
    let (_, node, _) = reach(cx, args, id, Capability::Download)?;
    let version = node.version().ok_or_else(gone)?;
    Ok(content_reply(cx, node, version)?.into())
}

fn list_versions(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = args.text("fileshare_id")?;
    let (_, node, _) = reach(cx, args, id, Capability::View)?;
    let versions: Vec<Value> = node.versions.iter().rev().map(show::version).collect();
    Ok(Answer::at_root(json!({ "versions": versions })))
}

fn read_version(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = args.text("fileshare_id")?;
    let (_, node, _) = reach(cx, args, id, Capability::Download)?;
    let version = node.version_by_id(&key(args.text("version_id")?));
    let version = version.ok_or_else(|| Refusal::not_found("The node has no such version."))?;
    Ok(content_reply(cx, node, version)?.into())
}
