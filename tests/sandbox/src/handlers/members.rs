//! Members of organizations and workspaces. There are no shares here, so none is ever found.

use super::Area;
use super::users::resolve;
use crate::answer::Answer;
use crate::args::{Args, Change};
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::mail::MailKind;
use crate::state::orgs::{Invitation, Members};
use crate::state::{Role, Secret};
use crate::time::Now;
use crate::view;
use serde_json::{Map, Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("members.list", list),
    ("members.add", add),
    ("members.remove", remove),
    ("members.get", get),
    ("members.update", update),
    ("members.leave", leave),
    ("members.transfer_ownership", transfer_ownership),
];

/// How long an invitation holds, in seconds.
const INVITATION_SECONDS: u64 = 7 * 24 * 3600;

/// What members belong to: kind and id.
pub(super) struct Entity {
    pub kind: Kind,
    pub id: String,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Org,
    Workspace,
}

impl Entity {
    pub fn of(cx: &Cx<'_>, args: &Args, least: Role) -> Result<Entity, Refusal> {
        let reference = args.text("entity_id")?;
        match args.text("entity")? {
            "org" => Ok(Entity {
                kind: Kind::Org,
                id: guard::org(cx, reference, least)?,
            }),
            "workspace" => Ok(Entity {
                kind: Kind::Workspace,
                id: guard::workspace(cx, reference, least)?,
            }),
            _ => Err(Refusal::not_found("No such share.")),
        }
    }

    /// For a caller who may manage the members, by the entity's setting.
    pub fn managed(cx: &Cx<'_>, args: &Args) -> Result<Entity, Refusal> {
        let entity = Entity::of(cx, args, Role::View)?;
        let setting = entity
            .fields(cx)
            .and_then(|fields| fields.get("perm_member_manage"));
        let least = match setting.and_then(Value::as_str) {
            Some("Owner only") => Role::Owner,
            Some("Admin or above") => Role::Admin,
            _ => Role::Member,
        };
        Entity::of(cx, args, least)
    }

    fn fields<'a>(&self, cx: &'a Cx<'_>) -> Option<&'a Map<String, Value>> {
        match self.kind {
            Kind::Org => cx.state.orgs.get(&self.id).map(|org| &org.fields),
            Kind::Workspace => cx
                .state
                .workspaces
                .get(&self.id)
                .map(|workspace| &workspace.fields),
        }
    }

    pub fn members<'a>(&self, cx: &'a mut Cx<'_>) -> Result<&'a mut Members, Refusal> {
        let members = match self.kind {
            Kind::Org => cx.state.orgs.get_mut(&self.id).map(|org| &mut org.members),
            Kind::Workspace => cx
                .state
                .workspaces
                .get_mut(&self.id)
                .map(|workspace| &mut workspace.members),
        };
        members.ok_or_else(|| Refusal::not_found("Nothing has this id."))
    }

    /// The role that a call grants: what the entity grants at all, and no more than the caller has.
    fn granted(&self, cx: &Cx<'_>, args: &Args) -> Result<Option<Role>, Refusal> {
        let Some(role) = args.opt_text("permissions").and_then(Role::named) else {
            return Ok(None);
        };
        let least = match self.kind {
            Kind::Org => Role::Member,
            Kind::Workspace => Role::Guest,
        };
        if role < least {
            return Err(refuse_param(
                "permissions",
                "This role is not granted here.",
            ));
        }
        let user = cx.user_id()?;
        let own = match self.kind {
            Kind::Org => cx.state.org_role(&self.id, &user, cx.now),
            Kind::Workspace => cx.state.workspace_role(&self.id, &user, cx.now),
        };
        if own < Some(role) {
            return Err(Refusal::not_authorized(
                "A role above one's own cannot be granted.",
            ));
        }
        Ok(Some(role))
    }
}

fn no_member() -> Refusal {
    Refusal::not_found("This user is no member here.")
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::of(cx, args, Role::View)?;
    let (level, now) = (args.level(), cx.now);
    let members = entity.members(cx)?.clone();
    let active = members
        .active
        .keys()
        .filter(|id| members.role(id, now).is_some());
    let mut rows: Vec<Value> = active
        .filter_map(|id| cx.state.users.get(id))
        .map(|user| {
            let view = view::user::user(user, level, true);
            view.field(level, "status", "active")
                .field(level, "invite", Value::Null)
                .finish()
        })
        .collect();
    let pending = members
        .invited
        .iter()
        .filter(|invitation| invitation.is_open(&invitation.email, now));
    rows.extend(pending.map(|invitation| {
        json!({
            "email_address": invitation.email,
            "status": "pending",
            "invite": {
                "id": invitation.id,
                "created": invitation.created.text(),
                "expires": invitation.expires.map(Now::text),
            },
        })
    }));
    Ok(view::page("users", rows, args).into())
}

fn add(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::managed(cx, args)?;
    let role = entity.granted(cx, args)?.unwrap_or(Role::Member);
    let reference = args.text("email_or_user_id")?;
    let now = cx.now;
    if let Some(user) = cx.state.find_user(reference) {
        let id = user.id.clone();
        let members = entity.members(cx)?;
        if members.role(&id, now).is_some() {
            return Err(Refusal::new(409, 1669, "This user is a member already."));
        }
        members.active.remove(&id);
        members.set(&id, role, now);
        cx.note(&entity.id, "members");
        return Ok(Answer::empty());
    }
    if !reference.contains('@') {
        return Err(Refusal::new(404, 1653, "No such user."));
    }
    let invitation = Invitation {
        id: cx.random.opaque_id("2"),
        key: Secret(cx.random.secret(32)),
        email: reference.to_owned(),
        role,
        state: "pending",
        created: now,
        expires: Some(now.plus_s(INVITATION_SECONDS)),
    };
    let key = invitation.key.clone();
    let members = entity.members(cx)?;
    // A second invitation of the same address takes the place of the first.
    members
        .invited
        .retain(|known| !known.is_open(reference, now));
    members.invited.push(invitation);
    cx.note(&entity.id, "members");
    cx.mail(reference, MailKind::Invitation, Some(key));
    Ok(Answer::empty())
}

fn remove(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::managed(cx, args)?;
    let user = resolve(cx, args.text("email_or_user_id")?)?;
    end(cx, &entity, &user)
}

fn leave(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::of(cx, args, Role::View)?;
    let user = cx.user_id()?;
    end(cx, &entity, &user)
}

/// Ends a membership; one in an organization takes those in its workspaces along.
fn end(cx: &mut Cx<'_>, entity: &Entity, user: &str) -> Result<Answer, Refusal> {
    let now = cx.now;
    match entity.members(cx)?.role(user, now) {
        None => return Err(no_member()),
        Some(Role::Owner) => {
            return Err(Refusal::restricted(
                "The owner cannot go; hand the ownership over first.",
            ));
        }
        Some(_) => {}
    }
    entity.members(cx)?.active.remove(user);
    let mut changed = vec![entity.id.clone()];
    if entity.kind == Kind::Org {
        let workspaces = cx
            .state
            .workspaces
            .values_mut()
            .filter(|workspace| workspace.org == entity.id);
        for workspace in workspaces {
            if workspace.members.role(user, now) != Some(Role::Owner)
                && workspace.members.active.remove(user).is_some()
            {
                changed.push(workspace.id.clone());
            }
        }
    }
    for id in changed {
        cx.note(&id, "members");
    }
    Ok(Answer::empty())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::of(cx, args, Role::View)?;
    let id = resolve(cx, args.text("user_id")?)?;
    let now = cx.now;
    entity.members(cx)?.role(&id, now).ok_or_else(no_member)?;
    let user = cx.state.users.get(&id).ok_or_else(no_member)?;
    let level = args.level();
    let view = view::user::user(user, level, true);
    Ok(view
        .field(level, "status", "active")
        .field(level, "invite", Value::Null)
        .finish()
        .into())
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::managed(cx, args)?;
    let id = resolve(cx, args.text("user_id")?)?;
    let role = entity.granted(cx, args)?;
    let now = cx.now;
    let expires = match args.change("expires") {
        Change::Keep => None,
        Change::Clear => Some(None),
        Change::Set(value) => Some(Some(
            Now::parse(value.as_str().unwrap_or_default()).ok_or_else(|| {
                refuse_param(
                    "expires",
                    "This value is not a date and time the sandbox reads.",
                )
            })?,
        )),
    };
    let members = entity.members(cx)?;
    if members.role(&id, now) == Some(Role::Owner) && (role.is_some() || expires.is_some()) {
        return Err(Refusal::restricted(
            "The owner's membership does not change; hand the ownership over.",
        ));
    }
    members.role(&id, now).ok_or_else(no_member)?;
    let membership = members.active.get_mut(&id).ok_or_else(no_member)?;
    membership.role = role.unwrap_or(membership.role);
    membership.expires = expires.unwrap_or(membership.expires);
    // Each kind of entity reads its own name of this field and ignores the other.
    if let (Kind::Workspace, Some(notify)) = (entity.kind, args.opt_text("notifications")) {
        membership.notify = Some(notify.to_owned());
    }
    cx.note(&entity.id, "members");
    Ok(Answer::empty())
}

fn transfer_ownership(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let entity = Entity::of(cx, args, Role::Owner)?;
    let id = resolve(cx, args.text("user_id")?)?;
    let now = cx.now;
    let members = entity.members(cx)?;
    members.role(&id, now).ok_or_else(no_member)?;
    for membership in members
        .active
        .values_mut()
        .filter(|membership| membership.role == Role::Owner)
    {
        membership.role = Role::Admin;
    }
    members.set(&id, Role::Owner, now);
    cx.note(&entity.id, "members");
    Ok(Answer::empty())
}
