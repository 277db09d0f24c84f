//! Organizations.

use super::{Area, fields};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::orgs::Members;
use crate::state::{Org, Role};
use crate::view;
use serde_json::{Map, Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("orgs.create", create),
    ("orgs.list", list),
    ("orgs.list_external", list_external),
    ("orgs.list_all", list_all),
    ("orgs.get", get),
    ("orgs.get_public", get_public),
    ("orgs.update", update),
    ("orgs.close", close),
];

const FIELDS: [&str; 16] = [
    "name",
    "description",
    "industry",
    "billing_email",
    "perm_member_manage",
    "background_mode",
    "accent_color",
    "background_color",
    "homepage",
    "use_background",
    "facebook",
    "twitter",
    "instagram",
    "youtube",
    "perm_auth_domains",
    "owner_defined",
];

fn taken() -> Refusal {
    Refusal::invalid("The domain is taken. Choose another one.")
}

fn show(cx: &Cx<'_>, id: &str, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let role = cx.state.org_role(id, &user, cx.now);
    let org = cx
        .state
        .orgs
        .get(id)
        .ok_or_else(|| Refusal::not_found("No such organization."))?;
    Ok(json!({ "org": view::org::org(org, role, args.level(), cx.now) }).into())
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let domain = args.text("domain")?;
    if cx.state.find_org(domain).is_some() {
        return Err(taken());
    }
    let mut given = Map::new();
    given.insert("industry".to_owned(), json!("unspecified"));
    given.insert("perm_member_manage".to_owned(), json!("Member or above"));
    given.insert("background_mode".to_owned(), json!("stretched"));
    if let Some(owner) = cx.state.users.get(&user) {
        given.insert("billing_email".to_owned(), json!(owner.email));
    }
    fields::take(args, &FIELDS, &mut given)?;
    let org = Org {
        id: cx.random.profile_id(),
        domain: domain.to_owned(),
        fields: given,
        members: Members::owned_by(&user, cx.now),
        subscription: None,
        closed: false,
        created: cx.now,
        updated: cx.now,
    };
    let id = org.id.clone();
    cx.state.orgs.insert(id.clone(), org);
    show(cx, &id, args)
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    // Who administers an organization sees it before it is paid for, members only afterwards.
    listed(cx, args, |org, role, now| {
        role.is_some_and(|role| role >= Role::Admin || org.subscribed(now))
    })
}

fn list_all(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let email = cx
        .state
        .users
        .get(&user)
        .map(|user| user.email.clone())
        .unwrap_or_default();
    listed(cx, args, |org, role, now| {
        role.is_some()
            || org
                .members
                .invited
                .iter()
                .any(|invitation| invitation.is_open(&email, now))
    })
}

fn list_external(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let now = cx.now;
    let reached: Vec<String> = cx
        .state
        .workspaces
        .values()
        .filter(|workspace| !workspace.closed && workspace.members.role(&user, now).is_some())
        .map(|workspace| workspace.org.clone())
        .collect();
    listed(cx, args, |org, role, _| {
        role.is_none() && reached.contains(&org.id)
    })
}

fn listed(
    cx: &Cx<'_>,
    args: &Args,
    wanted: impl Fn(&Org, Option<Role>, crate::time::Now) -> bool,
) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let rows: Vec<Value> = cx
        .state
        .orgs
        .values()
        .filter(|org| !org.closed)
        .map(|org| (org, cx.state.org_role(&org.id, &user, cx.now)))
        .filter(|(org, role)| wanted(org, *role, cx.now))
        .map(|(org, role)| match role {
            Some(_) => view::org::org(org, role, args.level(), cx.now),
            None => view::org::outside(org, args.level()),
        })
        .collect();
    Ok(view::page("orgs", rows, args).into())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::org(cx, args.text("org_id")?, Role::View)?;
    show(cx, &id, args)
}

fn get_public(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let org = cx.state.find_org(args.text("org_id")?);
    let org = org.ok_or_else(|| Refusal::not_found("No such organization."))?;
    Ok(json!({ "org": view::org::outside(org, args.level()) }).into())
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::org(cx, args.text("org_id")?, Role::Admin)?;
    fields::check_description(args)?;
    let domain = args.opt_text("domain");
    if let Some(domain) = domain
        && cx
            .state
            .find_org(domain)
            .is_some_and(|other| other.id != id)
    {
        return Err(taken());
    }
    let now = cx.now;
    let org = cx
        .state
        .orgs
        .get_mut(&id)
        .ok_or_else(|| Refusal::not_found("No such organization."))?;
    let mut changed = org.fields.clone();
    fields::take(args, &FIELDS, &mut changed)?;
    org.fields = changed;
    if let Some(domain) = domain {
        domain.clone_into(&mut org.domain);
    }
    org.updated = now;
    cx.note(&id, "details");
    show(cx, &id, args)
}

fn close(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = guard::org(cx, args.text("org_id")?, Role::Owner)?;
    let confirm = args.text("confirm")?;
    let org = cx
        .state
        .orgs
        .get_mut(&id)
        .ok_or_else(|| Refusal::not_found("No such organization."))?;
    if confirm != org.id && confirm != org.domain {
        return Err(refuse_param(
            "confirm",
            "This value should be the organization's domain or id.",
        ));
    }
    org.closed = true;
    org.subscription = None;
    for workspace in cx
        .state
        .workspaces
        .values_mut()
        .filter(|workspace| workspace.org == id)
    {
        workspace.closed = true;
    }
    Ok(Answer::empty())
}
