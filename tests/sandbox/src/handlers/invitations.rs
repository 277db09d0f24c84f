//! Invitations as their senders see them, and as the invited answer them.

use super::Area;
use super::members::{Entity, Kind};
use super::workspaces::admits;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::refusal::Refusal;
use crate::state::orgs::{Invitation, Members};
use crate::state::{Role, State};
use crate::time::Now;
use crate::view;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("members.list_invitations", list_sent),
    ("members.list_invitations_by_state", list_sent),
    ("members.delete_invitation", revoke),
    ("members.answer_invitation", answer_by_key),
    ("members.join", join),
    ("users.list_invitations", list_received),
    ("users.accept_invitation", accept),
    ("users.decline_invitation", decline),
    ("users.accept_all_invitations", accept_all),
];

fn missing() -> Refusal {
    Refusal::not_found("No such invitation.")
}

fn list_sent(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::of(cx, args, Role::View)?;
    let state = args.opt_text("state").unwrap_or("pending");
    let sent = entity.members(cx)?.invited.iter();
    let rows = sent.filter(|invitation| invitation.state == state);
    let rows = rows.map(|invitation| {
        json!({
            "id": invitation.id,
            "state": invitation.state,
            "created": invitation.created.text(),
            "expires": invitation.expires.map(Now::text),
        })
    });
    let rows = rows.collect();
    Ok(view::page("invitations", rows, args).into())
}

fn revoke(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::managed(cx, args)?;
    let reference = args.text("invitation_id")?;
    let invited = &mut entity.members(cx)?.invited;
    let before = invited.len();
    let names = |invitation: &Invitation| {
        invitation.id == reference || invitation.email.eq_ignore_ascii_case(reference)
    };
    invited.retain(|invitation| !names(invitation));
    if invited.len() == before {
        return Err(missing());
    }
    cx.note(&entity.id, "members");
    Ok(Answer::empty())
}

/// The caller's id and address.
fn invited(cx: &Cx<'_>) -> Result<(String, String), Refusal> {
    let id = cx.user_id()?;
    let user = cx.state.users.get(&id);
    let email = user.map(|user| user.email.clone());
    Ok((id, email.unwrap_or_default()))
}

/// The members of everything, with its id.
fn everywhere(state: &mut State) -> impl Iterator<Item = (&String, &mut Members)> {
    let orgs = state.orgs.iter_mut();
    let orgs = orgs.map(|(id, org)| (id, &mut org.members));
    let workspaces = state.workspaces.iter_mut();
    orgs.chain(workspaces.map(|(id, workspace)| (id, &mut workspace.members)))
}

fn list_received(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let (_, email) = invited(cx)?;
    let now = cx.now;
    let key = args.opt_text("invitation_key");
    let open = everywhere(cx.state).flat_map(|(_, members)| members.invited.iter());
    let open = open.filter(|invitation| {
        invitation.is_open(&email, now) && key.is_none_or(|key| invitation.key.0 == key)
    });
    let rows: Vec<Value> = open
        .map(|invitation| {
            json!({
                "id": invitation.id,
                "created": invitation.created.text(),
                "expires": invitation.expires.map(Now::text),
            })
        })
        .collect();
    Ok(view::page("invitations", rows, args).into())
}

/// Answers the caller's open invitations that are chosen, wherever they are for.
fn answer(
    cx: &mut Cx<'_>,
    accept: bool,
    chosen: impl Fn(&Invitation) -> bool,
) -> Result<usize, Refusal> {
    let (id, email) = invited(cx)?;
    let now = cx.now;
    let mut answered = 0;
    let mut changed = Vec::new();
    for (entity, members) in everywhere(cx.state) {
        let here = members.answer(&id, &email, accept, now, &chosen);
        if here > 0 {
            changed.push(entity.clone());
        }
        answered += here;
    }
    for entity in changed {
        cx.note(&entity, "members");
    }
    Ok(answered)
}

fn answer_one(cx: &mut Cx<'_>, args: &Args, accept: bool) -> Result<Answer, Refusal> {
    let wanted = args.text("invitation_id")?;
    match answer(cx, accept, |invitation| invitation.id == wanted)? {
        0 => Err(missing()),
        _ => Ok(Answer::empty()),
    }
}

fn accept(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    answer_one(cx, args, true)
}

fn decline(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    answer_one(cx, args, false)
}

fn accept_all(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let key = args.opt_text("invitation_key").map(str::to_owned);
    answer(cx, true, |invitation| {
        key.as_ref().is_none_or(|key| invitation.key.0 == *key)
    })?;
    Ok(json!({ "refused": [] }).into())
}

fn answer_by_key(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let key = args.text("invitation_key")?;
    let accept = args.text("action")? == "accept";
    match answer(cx, accept, |invitation| invitation.key.0 == key)? {
        0 => Err(missing()),
        _ => Ok(Answer::empty()),
    }
}

/// Joins without an invitation: an organization by the domain of the address, a workspace by its
/// join permission.
fn join(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let (user, email) = invited(cx)?;
    let now = cx.now;
    let reference = args.text("entity_id")?;
    let (admitted, kind, id) = match args.text("entity")? {
        "org" => {
            let org = cx.state.find_org(reference);
            let org = org.ok_or_else(|| Refusal::not_found("No such organization."))?;
            let domain = org.fields.get("perm_auth_domains").and_then(Value::as_str);
            let own = email.rsplit('@').next().unwrap_or_default();
            let admitted = domain.is_some_and(|domain| domain.eq_ignore_ascii_case(own));
            (admitted, Kind::Org, org.id.clone())
        }
        "workspace" => {
            let workspace = cx.state.find_workspace(reference);
            let workspace = workspace.ok_or_else(|| Refusal::not_found("No such workspace."))?;
            let role = cx.state.org_role(&workspace.org, &user, now);
            let admitted = role.is_some_and(|role| admits(workspace, role));
            (admitted, Kind::Workspace, workspace.id.clone())
        }
        _ => return Err(Refusal::not_found("No such share.")),
    };
    let entity = Entity { kind, id };
    let members = entity.members(cx)?;
    // Who is in already has joined.
    if members.role(&user, now).is_some() {
        return Ok(Answer::empty());
    }
    if !admitted {
        return Err(Refusal::not_authorized("Joining needs an invitation here."));
    }
    members.set(&user, Role::Member, now);
    cx.note(&entity.id, "members");
    Ok(Answer::empty())
}
