//! Signing in and out, and what a credential is.

use super::Area;
use crate::answer::Answer;
use crate::args::Args;
use crate::caller::{self, Credential};
use crate::cx::Cx;
use crate::refusal::Refusal;
use crate::state::Secret;
use crate::state::credentials::{ACCESS_SECONDS, Token, TokenKind};
use crate::state::scope::{Access, Scope};
use crate::state::users::{ATTEMPTS, LOCK_SECONDS, TwoFactor};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("auth.sign_in", sign_in),
    ("auth.check_token", check_token),
    ("auth.get_scopes", get_scopes),
    ("auth.sign_out", sign_out),
    ("auth.invalidate_all_sessions", sign_out),
];

/// Issues a token of the form of a JWT. It is known by its text; nothing in it is trusted.
pub fn issue(cx: &mut Cx<'_>, user: &str, kind: TokenKind, agent_name: Option<String>) -> String {
    let expires = cx.now.plus_s(ACCESS_SECONDS);
    let head = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": "JWT"}).to_string());
    let claims = json!({"sub": user, "iat": cx.now.unix(), "exp": expires.unix()});
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    let text = format!("{head}.{claims}.{}", cx.random.secret(43));
    let token = Token {
        user: user.to_owned(),
        expires,
        kind,
        agent_name,
    };
    cx.state
        .credentials
        .tokens
        .insert(Secret(text.clone()), token);
    text
}

fn sign_in(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let Some((email, password)) = caller::basic(cx.request) else {
        return Err(Refusal::unauthenticated(
            "Send email and password as HTTP Basic.",
        ));
    };
    let now = cx.now;
    let id = cx.state.find_user(&email).map(|user| user.id.clone());
    let Some(user) = id.and_then(|id| cx.state.users.get_mut(&id)) else {
        return Err(wrong(None));
    };
    if let Some(until) = user.locked_until {
        if until > now {
            let wait = until.since(now).div_ceil(1000);
            return Err(Refusal::new(
                429,
                1671,
                "Too many failed sign-ins; the account is locked for a while.",
            )
            .code(10760)
            .params(json!({ "retry_after_seconds": wait })));
        }
        (user.locked_until, user.failed) = (None, 0);
    }
    if !user.has_password(&password) {
        user.failed += 1;
        let left = ATTEMPTS.saturating_sub(user.failed);
        if left == 0 {
            user.locked_until = Some(now.plus_s(LOCK_SECONDS));
        }
        return Err(wrong(Some(left)));
    }
    user.failed = 0;
    let user_id = user.id.clone();
    let second_factor = matches!(user.two_factor, TwoFactor::Enabled(_));
    let kind = if second_factor {
        TokenKind::Limited
    } else {
        TokenKind::Session
    };
    let agent_name = args.opt_text("agent_name").map(str::to_owned);
    let token = issue(cx, &user_id, kind, agent_name);
    Ok(json!({
        "auth_token": token,
        "expires_in": ACCESS_SECONDS,
        "2factor": second_factor,
        "enrol_required": false,
    })
    .into())
}

fn wrong(left: Option<u32>) -> Refusal {
    let refusal = Refusal::new(401, 1650, "Wrong email or password.").code(10008);
    match left {
        Some(left) => refusal.params(json!({"attempts_remaining": left, "attempts_max": ATTEMPTS})),
        None => refusal,
    }
}

fn check_token(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(json!({ "id": cx.user_id()? }).into())
}

fn get_scopes(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let caller = cx.caller()?;
    let user = cx.state.users.get(&caller.user);
    let (auth_type, listed, expires) = match &caller.credential {
        Credential::ApiKey(id, limited) => {
            let key = cx.state.credentials.keys.get(id);
            let word = if *limited {
                "api_key_scoped"
            } else {
                "api_key"
            };
            (word, *limited, key.and_then(|key| key.expires))
        }
        Credential::Session | Credential::Limited | Credential::OAuth(_) => {
            let token =
                caller::bearer(cx.request).and_then(|text| cx.state.credentials.token(text));
            ("jwt_v2", true, token.map(|token| token.expires))
        }
    };
    let shown: &[Scope] = if listed { &caller.scopes } else { &[] };
    let full = caller
        .scopes
        .iter()
        .any(|scope| scope.covers(&Scope::account(Access::Write), &[]));
    let admin = caller
        .scopes
        .iter()
        .any(|scope| scope.access == Access::Admin);
    Ok(json!({
        "auth_type": auth_type,
        "scopes": shown.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "scopes_detail": shown.iter().map(detail).collect::<Vec<_>>(),
        "is_agent": user.is_some_and(|user| user.agent),
        "agent_name": caller.agent_name,
        "full_access": full,
        "admin": admin,
        "legacy": false,
        "expires": expires.map(|end| end.text()),
    })
    .into())
}

fn detail(scope: &Scope) -> Value {
    json!({
        "entity_type": scope.entity,
        "entity_id": scope.id.as_deref().unwrap_or("*"),
        "access_mode": scope.access.as_str(),
        "scope": scope.to_string(),
    })
}

/// Ends the user's session tokens. API keys and OAuth grants stay, also where every session is
/// to end: the sandbox has no further kind.
fn sign_out(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    cx.state
        .credentials
        .tokens
        .retain(|_, token| token.user != user || matches!(token.kind, TokenKind::Access(_)));
    Ok(Answer::empty())
}
