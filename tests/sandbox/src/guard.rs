//! What a caller may do: by operation, scopes and roles.

use crate::caller::{Caller, Credential};
use crate::cx::Cx;
use crate::refusal::Refusal;
use crate::state::scope::{Access, Scope};
use crate::state::{Role, State};
use fastio_description::Operation;
use fastio_description::table::{Auth, Method};
use serde_json::json;

/// Paths that a session with an open second factor reaches, and an account with an unverified
/// address: what finishes the one and the other, and the way out.
const OPEN_TO_LIMITED: [&str; 2] = ["/user/auth/2factor/", "/user/auth/sign-out/"];
const OPEN_TO_UNVERIFIED: [&str; 5] = [
    "/user/email/validate/",
    "/user/auth/sign-out/",
    "/user/auth/invalidate-all/",
    "/user/details/",
    "/user/{user_id}/details/",
];

/// Checks that the credential may call the operation at all.
///
/// # Errors
/// 401 without a credential, 403 with one that does not reach this far.
pub fn admit(state: &State, caller: Option<&Caller>, operation: &Operation) -> Result<(), Refusal> {
    let Some(caller) = caller else {
        return match operation.auth {
            Auth::Bearer => Err(Refusal::unauthenticated(
                "This call needs a bearer credential.",
            )),
            Auth::Basic | Auth::None | Auth::Optional => Ok(()),
        };
    };
    if operation.auth == Auth::None || operation.auth == Auth::Basic {
        return Ok(());
    }
    let opens = |paths: &[&str]| paths.iter().any(|path| operation.path.starts_with(path));
    if caller.credential == Credential::Limited && !opens(&OPEN_TO_LIMITED) {
        return Err(Refusal::denied("The second factor has not been verified yet.").code(10175));
    }
    let verified = state
        .users
        .get(&caller.user)
        .is_some_and(|user| user.verified);
    if !verified && operation.auth == Auth::Bearer && !opens(&OPEN_TO_UNVERIFIED) {
        return Err(Refusal::restricted("Verify the account's email address first.").code(10587));
    }
    if caller.credential == Credential::Limited {
        return Ok(());
    }
    if operation.needs.contains(&"scope userdetails:*:rw") {
        require_user_details(caller)?;
    }
    if needs(operation.method) == Access::Write
        && !caller
            .scopes
            .iter()
            .any(|scope| scope.access >= Access::Write)
    {
        return Err(scope_refusal(
            caller,
            10770,
            "scope_write_required",
            "The credential may only read.",
        ));
    }
    Ok(())
}

/// What a method needs.
pub fn needs(method: Method) -> Access {
    match method {
        Method::Get | Method::Head | Method::Options => Access::Read,
        Method::Post | Method::Put | Method::Patch | Method::Delete => Access::Write,
    }
}

fn scope_refusal(caller: &Caller, code: u32, reason: &str, text: &str) -> Refusal {
    Refusal::denied(text).code(code).params(json!({
        "reason": reason,
        "credential_type": caller.credential.as_str(),
    }))
}

/// Checks that the credential reaches password, email and two-factor settings.
///
/// # Errors
/// 403 (10769) otherwise.
pub fn require_user_details(caller: &Caller) -> Result<(), Refusal> {
    if caller
        .scopes
        .iter()
        .any(|scope| scope.covers(&Scope::user_details(), &[]))
    {
        return Ok(());
    }
    Err(scope_refusal(
        caller,
        10769,
        "userdetails_scope_required",
        "This needs the scope userdetails:*:rw.",
    ))
}

/// Checks that the credential holds an administrative scope for an organization.
///
/// # Errors
/// 403 (10767) otherwise.
pub fn require_admin_scope(cx: &Cx<'_>, org: &str) -> Result<(), Refusal> {
    let caller = cx.caller()?;
    let wanted = Scope {
        entity: "org".to_owned(),
        id: Some(org.to_owned()),
        access: Access::Admin,
    };
    if caller.scopes.iter().any(|scope| scope.covers(&wanted, &[])) {
        return Ok(());
    }
    Err(scope_refusal(
        caller,
        10767,
        "scope_admin_required",
        "This needs a credential with an rwa scope.",
    ))
}

/// Checks that new scopes are all held by the credential that asks for them.
///
/// # Errors
/// 403 (10768) for a scope that exceeds the issuer.
pub fn require_issuer(state: &State, caller: &Caller, scopes: &[Scope]) -> Result<(), Refusal> {
    for wanted in scopes {
        let org = match (wanted.entity.as_str(), &wanted.id) {
            ("workspace", Some(id)) => state
                .workspaces
                .get(id)
                .map(|workspace| workspace.org.as_str()),
            _ => None,
        };
        let parents: Vec<(&str, &str)> = org.map(|org| ("org", org)).into_iter().collect();
        if caller
            .scopes
            .iter()
            .any(|scope| scope.covers(wanted, &parents))
        {
            continue;
        }
        if wanted.entity == "userdetails" {
            return require_user_details(caller);
        }
        return Err(scope_refusal(
            caller,
            10768,
            "scope_exceeds_issuer",
            "A credential cannot hand out more than it holds.",
        ));
    }
    Ok(())
}

/// Checks that the credential reaches the whole account, as its keys and profile need.
///
/// # Errors
/// 403 (10574) otherwise.
pub fn require_account(cx: &Cx<'_>) -> Result<(), Refusal> {
    let caller = cx.caller()?;
    let wanted = Scope::account(needs(cx.operation.method));
    if caller.scopes.iter().any(|scope| scope.covers(&wanted, &[])) {
        return Ok(());
    }
    Err(Refusal::denied("The credential is not scoped for the whole account.").code(10574))
}

/// The organization a reference names, for a caller with at least this role in it.
///
/// # Errors
/// 404 if there is none, 403 (10545) if the credential's scopes leave it out, 401 (10545) if the
/// caller is no member or lacks the role.
pub fn org(cx: &Cx<'_>, reference: &str, least: Role) -> Result<String, Refusal> {
    let caller = cx.caller()?;
    let org = cx
        .state
        .find_org(reference)
        .ok_or_else(|| Refusal::not_found("No such organization."))?;
    let wanted = Scope {
        entity: "org".to_owned(),
        id: Some(org.id.clone()),
        access: needs(cx.operation.method),
    };
    let role = cx.state.org_role(&org.id, &caller.user, cx.now);
    if role.is_none_or(|role| role < least) {
        return Err(Refusal::not_authorized(match role {
            None => "The account is no member of this organization.".to_owned(),
            Some(_) => format!("This needs the role {} or above.", least.as_str()),
        }));
    }
    if !caller.scopes.iter().any(|scope| scope.covers(&wanted, &[])) {
        return Err(scope_refusal(
            caller,
            10545,
            "scope",
            "The credential is not scoped for this organization.",
        ));
    }
    Ok(org.id.clone())
}

/// The workspace a reference names, for a caller with at least this role in it. An archived
/// workspace can be read and not changed.
///
/// # Errors
/// 404 if there is none, 403 (10560) if the credential's scopes leave it out, 401 (10545) if the
/// caller is no member or lacks the role, 403 (class 1670) for a change while it is archived.
pub fn workspace(cx: &Cx<'_>, reference: &str, least: Role) -> Result<String, Refusal> {
    let id = workspace_even_archived(cx, reference, least)?;
    let archived = cx
        .state
        .workspaces
        .get(&id)
        .is_some_and(|workspace| workspace.archived);
    if archived && needs(cx.operation.method) == Access::Write {
        return Err(Refusal::restricted(
            "The workspace is archived. Unarchive it first.",
        ));
    }
    Ok(id)
}

/// As [`workspace`], also for changes of an archived one.
///
/// # Errors
/// As [`workspace`].
pub fn workspace_even_archived(
    cx: &Cx<'_>,
    reference: &str,
    least: Role,
) -> Result<String, Refusal> {
    let caller = cx.caller()?;
    let workspace = cx
        .state
        .find_workspace(reference)
        .ok_or_else(|| Refusal::not_found("No such workspace."))?;
    let role = cx.state.workspace_role(&workspace.id, &caller.user, cx.now);
    if role.is_none_or(|role| role < least) {
        return Err(Refusal::not_authorized(match role {
            None => "The account is no member of this workspace.".to_owned(),
            Some(_) => format!("This needs the role {} or above.", least.as_str()),
        }));
    }
    let wanted = Scope {
        entity: "workspace".to_owned(),
        id: Some(workspace.id.clone()),
        access: needs(cx.operation.method),
    };
    let parents = [("org", workspace.org.as_str())];
    if !caller
        .scopes
        .iter()
        .any(|scope| scope.covers(&wanted, &parents))
    {
        return Err(scope_refusal(
            caller,
            10560,
            "scope",
            "The credential is not scoped for this workspace.",
        ));
    }
    Ok(workspace.id.clone())
}

/// Checks that the organization above a workspace has a subscription.
///
/// # Errors
/// 402 (class 1688) otherwise.
pub fn require_subscription(cx: &Cx<'_>, workspace: &str) -> Result<(), Refusal> {
    let paid = cx
        .state
        .workspaces
        .get(workspace)
        .and_then(|workspace| cx.state.orgs.get(&workspace.org))
        .is_some_and(|org| org.subscribed(cx.now));
    if paid {
        Ok(())
    } else {
        Err(Refusal::subscription_required())
    }
}
