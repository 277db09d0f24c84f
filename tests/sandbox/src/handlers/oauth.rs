//! OAuth 2.0: authorization with PKCE, tokens, sessions, metadata.

use super::Area;
use super::auth::issue;
use crate::answer::Answer;
use crate::args::Args;
use crate::caller::Credential;
use crate::cx::Cx;
use crate::guard;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::state::Secret;
use crate::state::credentials::{
    ACCESS_SECONDS, AuthRequest, OAuthSession, REFRESH_SECONDS, REQUEST_SECONDS, TokenKind,
};
use crate::state::scope::{Access, Scope};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("oauth.authorize", authorize),
    ("oauth.exchange_code", exchange_code),
    ("oauth.refresh_token", refresh_token),
    ("oauth.revoke_token", revoke_token),
    ("oauth.list_sessions", list_sessions),
    ("oauth.get_session", get_session),
    ("oauth.revoke_session", revoke_session),
    ("oauth.revoke_all_sessions", revoke_all_sessions),
    ("oauth.get_server_metadata", get_server_metadata),
    ("oauth.get_resource_metadata", get_resource_metadata),
];

const SCOPE_WORDS: [&str; 7] = [
    "user",
    "org",
    "workspace",
    "all_orgs",
    "all_workspaces",
    "all_shares",
    "all_sign_envelopes",
];

/// What approving a scope word grants here, where nobody picks organizations on a page.
fn granted(word: &str, access: Access, settings: bool) -> Vec<Scope> {
    let entity = match word {
        "org" | "all_orgs" => "org",
        "workspace" | "all_workspaces" => "workspace",
        "all_shares" | "all_sign_envelopes" => "share",
        _ => "user",
    };
    let mut scopes = vec![Scope {
        entity: entity.to_owned(),
        id: None,
        access,
    }];
    if settings {
        scopes.push(Scope::user_details());
    }
    scopes
}

fn authorize(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let word = args.opt_text("scope").unwrap_or("user");
    // Without an access mode a grant never administers.
    let access = args
        .opt_text("access_mode")
        .and_then(Access::named)
        .unwrap_or(Access::Write);
    let agent_name = args.opt_text("agent_name").map(str::to_owned);
    let request = AuthRequest {
        client_id: args.text("client_id")?.to_owned(),
        redirect_uri: args.text("redirect_uri")?.to_owned(),
        challenge: args.text("code_challenge")?.to_owned(),
        state: args.text("state")?.to_owned(),
        scope_word: word.to_owned(),
        scopes: granted(word, access, args.opt_int("account_settings") == Some(1)),
        agent_name: agent_name.clone(),
        expires: cx.now.plus_s(REQUEST_SECONDS),
    };
    let id = cx.random.secret(32);
    cx.state.credentials.requests.insert(id.clone(), request);
    let display = args.opt_flag("display_code").unwrap_or(false);
    let mut login = format!(
        "{}/_sandbox/authorize?auth_request_id={id}",
        cx.request.origin
    );
    if display {
        login.push_str("&display_code=true");
    }
    if args.opt_text("response_format") != Some("json") {
        return Ok(Reply::bytes(302, "text/plain", "")
            .header("location", login)
            .into());
    }
    let mut answer =
        json!({"auth_request_id": id, "login_url": login, "expires_in": REQUEST_SECONDS});
    if let (Some(name), Some(answer)) = (agent_name, answer.as_object_mut()) {
        answer.insert("agent_name".to_owned(), json!(name));
    }
    Ok(answer.into())
}

fn invalid_grant(text: &str) -> Refusal {
    Refusal::oauth(400, "invalid_grant", text)
}

fn exchange_code(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let code = Secret(args.text("code")?.to_owned());
    // A code works once, also where the rest of the request turns out wrong.
    let grant = cx.state.credentials.codes.remove(&code);
    let grant = grant.ok_or_else(|| invalid_grant("The code is unknown or was used."))?;
    if grant.expires <= cx.now {
        return Err(invalid_grant("The code has ended."));
    }
    if grant.request.client_id != args.text("client_id")? {
        return Err(invalid_grant("The code was issued to another client."));
    }
    if grant.request.redirect_uri != args.text("redirect_uri")? {
        return Err(invalid_grant(
            "redirect_uri is not the one of the authorization.",
        ));
    }
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(args.text("code_verifier")?.as_bytes()));
    if challenge != grant.request.challenge {
        return Err(invalid_grant("code_verifier does not match the challenge."));
    }
    let session = OAuthSession {
        id: cx.random.opaque_id("b"),
        user: grant.user,
        client_id: grant.request.client_id,
        refresh: Secret(cx.random.secret(64)),
        expires: cx.now.plus_s(REFRESH_SECONDS),
        scopes: grant.request.scopes,
        scope_word: grant.request.scope_word,
        device_name: args.opt_text("device_name").map(str::to_owned),
        agent_name: grant.request.agent_name,
    };
    let id = session.id.clone();
    cx.state.credentials.sessions.insert(id.clone(), session);
    tokens(cx, &id)
}

fn by_refresh_token<'a>(cx: &'a mut Cx<'_>, token: &str) -> Option<&'a mut OAuthSession> {
    let mut sessions = cx.state.credentials.sessions.values_mut();
    sessions.find(|session| session.refresh.0 == token)
}

fn refresh_token(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let token = args.text("refresh_token")?;
    let client = args.text("client_id")?;
    let now = cx.now;
    let session = by_refresh_token(cx, token).filter(|session| session.expires > now);
    let session = session
        .ok_or_else(|| invalid_grant("The refresh token is unknown, revoked or has ended."))?;
    if session.client_id != client {
        return Err(invalid_grant(
            "The refresh token was issued to another client.",
        ));
    }
    if let Some(name) = args.opt_text("device_name") {
        session.device_name = Some(name.to_owned());
    }
    let id = session.id.clone();
    tokens(cx, &id)
}

/// Tokens of a session. The refresh token stays the same for as long as the session lives.
fn tokens(cx: &mut Cx<'_>, id: &str) -> Result<Answer, Refusal> {
    let session = cx.state.credentials.sessions.get(id);
    let session = session
        .cloned()
        .ok_or_else(|| invalid_grant("The session is gone."))?;
    let kind = TokenKind::Access(session.id.clone());
    let access = issue(cx, &session.user, kind, session.agent_name.clone());
    Ok(json!({
        "access_token": access,
        "token_type": "Bearer",
        "expires_in": ACCESS_SECONDS,
        "refresh_token": session.refresh.0,
        "scope": session.scope_word,
        "scopes": session.scopes.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "agent_name": session.agent_name,
    })
    .into())
}

/// Ends a session and every access token it has issued.
fn end(cx: &mut Cx<'_>, id: &str) {
    cx.state.credentials.sessions.remove(id);
    let access = TokenKind::Access(id.to_owned());
    cx.state
        .credentials
        .tokens
        .retain(|_, token| token.kind != access);
}

fn revoke_token(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let session = by_refresh_token(cx, args.text("token")?);
    if let Some(id) = session.map(|session| session.id.clone()) {
        end(cx, &id);
    }
    Ok(Answer::empty())
}

fn show(session: &OAuthSession) -> Value {
    json!({
        "session_id": session.id,
        "device_name": session.device_name,
        "agent_name": session.agent_name,
    })
}

fn list_sessions(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    guard::require_account(cx)?;
    let user = cx.user_id()?;
    let sessions = cx
        .state
        .credentials
        .sessions
        .values()
        .filter(|session| session.user == user);
    let sessions: Vec<Value> = sessions.map(show).collect();
    Ok(json!({ "sessions": sessions }).into())
}

fn own_session(cx: &Cx<'_>, args: &Args) -> Result<OAuthSession, Refusal> {
    guard::require_account(cx)?;
    let user = cx.user_id()?;
    let session = cx.state.credentials.sessions.get(args.text("session_id")?);
    let session = session.filter(|session| session.user == user);
    session
        .cloned()
        .ok_or_else(|| Refusal::not_found("The account has no OAuth session with this id."))
}

fn get_session(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    Ok(json!({ "session": show(&own_session(cx, args)?) }).into())
}

fn revoke_session(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let session = own_session(cx, args)?;
    end(cx, &session.id);
    Ok(Answer::empty())
}

fn revoke_all_sessions(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    guard::require_account(cx)?;
    let caller = cx.caller()?.clone();
    let keep = if args.opt_flag("exclude_current").unwrap_or(false) {
        let current = match &caller.credential {
            Credential::OAuth(id) => Some(id.as_str()),
            _ => None,
        };
        args.opt_text("current_session_id")
            .or(current)
            .map(str::to_owned)
    } else {
        None
    };
    let sessions = cx.state.credentials.sessions.values();
    let own = sessions
        .filter(|session| session.user == caller.user && Some(&session.id) != keep.as_ref());
    let ended: Vec<String> = own.map(|session| session.id.clone()).collect();
    for id in ended {
        end(cx, &id);
    }
    Ok(Answer::empty())
}

fn get_server_metadata(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let origin = &cx.request.origin;
    let base = format!("{origin}/current/oauth");
    Ok(json!({
        "issuer": origin,
        "authorization_endpoint": format!("{base}/authorize/"),
        "token_endpoint": format!("{base}/token/"),
        "revocation_endpoint": format!("{base}/revoke/"),
        "scopes_supported": SCOPE_WORDS,
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "token_endpoint_auth_methods_supported": ["none"],
        "code_challenge_methods_supported": ["S256"],
    })
    .into())
}

fn get_resource_metadata(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let origin = &cx.request.origin;
    Ok(json!({
        "resource": format!("{origin}/current"),
        "authorization_servers": [origin],
        "scopes_supported": SCOPE_WORDS,
        "bearer_methods_supported": ["header"],
    })
    .into())
}

/// Approves or refuses a pending request for a user, as the consent page does, and gives the
/// address the browser goes to: the redirect address with `code` and `state`, or with `error`.
///
/// # Errors
/// What is wrong with the request.
pub fn approve(
    state: &mut crate::State,
    random: &mut crate::random::Random,
    now: crate::time::Now,
    request_id: &str,
    user: &str,
    deny: bool,
) -> Result<(String, Option<Secret>), String> {
    let request = state.credentials.requests.get(request_id).cloned();
    let request = request.filter(|request| request.expires > now);
    let request = request.ok_or("the authorization request is unknown or has ended")?;
    let user = state
        .find_user(user)
        .map(|user| user.id.clone())
        .ok_or("no such user")?;
    state.credentials.requests.remove(request_id);
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let joint = if request.redirect_uri.contains('?') {
        '&'
    } else {
        '?'
    };
    let (uri, sent_state) = (request.redirect_uri.clone(), encode(&request.state));
    if deny {
        return Ok((
            format!("{uri}{joint}error=access_denied&state={sent_state}"),
            None,
        ));
    }
    let code = Secret(random.secret(43));
    let grant = crate::state::credentials::AuthCode {
        user,
        request,
        expires: now.plus_s(crate::state::credentials::CODE_SECONDS),
    };
    state.credentials.codes.insert(code.clone(), grant);
    Ok((
        format!("{uri}{joint}code={}&state={sent_state}", encode(&code.0)),
        Some(code),
    ))
}
