//! Who calls: the credential a request carries.

use crate::refusal::Refusal;
use crate::request::Request;
use crate::state::State;
use crate::state::credentials::TokenKind;
use crate::state::scope::{Access, Scope};
use crate::time::Now;
use base64::Engine as _;

/// Who calls.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The user's id.
    pub user: String,
    /// The kind of credential.
    pub credential: Credential,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// The name of the agent behind it.
    pub agent_name: Option<String>,
}

/// The kind of credential that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// A signed-in session.
    Session,
    /// A session whose second factor is open.
    Limited,
    /// The API key with this id; whether it was limited to scopes.
    ApiKey(String, bool),
    /// An access token of the OAuth session with this id.
    OAuth(String),
}

impl Credential {
    /// `error.params.credential_type`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Credential::Session | Credential::Limited => "session",
            Credential::ApiKey(..) => "api_key",
            Credential::OAuth(_) => "oauth",
        }
    }
}

/// The bearer token of a request, as sent.
pub fn bearer(request: &Request) -> Option<&str> {
    let (scheme, token) = request.header("authorization")?.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then_some(token.trim())
}

/// Email and password of a request with HTTP Basic.
pub fn basic(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(encoded.trim())
        .ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (email, password) = text.split_once(':')?;
    Some((email.to_owned(), password.to_owned()))
}

/// Looks up the credential of a request.
///
/// # Errors
/// 401: 10001 if it cannot be one, 10011 if it is unknown, revoked or has ended.
pub fn identify(state: &State, request: &Request, now: Now) -> Result<Option<Caller>, Refusal> {
    let Some(text) = bearer(request) else {
        return Ok(None);
    };
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Refusal::unauthenticated("The credential cannot be parsed.").code(10001));
    }
    let dead = || Refusal::unauthenticated("The credential is unknown, revoked or has ended.");
    let caller = if let Some(key) = state.credentials.key(text) {
        if key.expires.is_some_and(|end| end <= now) {
            return Err(dead());
        }
        Caller {
            user: key.user.clone(),
            credential: Credential::ApiKey(key.id.clone(), key.scopes.is_some()),
            scopes: key
                .scopes
                .clone()
                .unwrap_or_else(|| vec![Scope::account(Access::Write)]),
            agent_name: key.agent_name.clone(),
        }
    } else {
        let token = state.credentials.token(text).ok_or_else(dead)?;
        if token.expires <= now {
            return Err(dead());
        }
        let (credential, scopes) = match &token.kind {
            TokenKind::Session => (
                Credential::Session,
                vec![Scope::account(Access::Admin), Scope::user_details()],
            ),
            TokenKind::Limited => (Credential::Limited, Vec::new()),
            TokenKind::Access(id) => {
                let session = state.credentials.sessions.get(id).ok_or_else(dead)?;
                (Credential::OAuth(id.clone()), session.scopes.clone())
            }
        };
        Caller {
            user: token.user.clone(),
            credential,
            scopes,
            agent_name: token.agent_name.clone(),
        }
    };
    let alive = state
        .users
        .get(&caller.user)
        .is_some_and(|user| !user.closed);
    if alive { Ok(Some(caller)) } else { Err(dead()) }
}
