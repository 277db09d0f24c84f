//! Sessions, API keys and OAuth grants.

use super::{ProfileId, Scope, Secret};
use crate::time::Now;
use std::collections::BTreeMap;

/// Lifetime of a session token and of an OAuth access token, in seconds.
pub const ACCESS_SECONDS: u64 = 3600;
/// Lifetime of an OAuth refresh token, in seconds.
pub const REFRESH_SECONDS: u64 = 30 * 24 * 3600;
/// Lifetime of an authorization request, in seconds.
pub const REQUEST_SECONDS: u64 = 600;
/// Lifetime of an authorization code, in seconds.
pub const CODE_SECONDS: u64 = 300;

/// Every credential the service has issued.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// Tokens by their text: session tokens and OAuth access tokens.
    pub tokens: BTreeMap<Secret, Token>,
    /// API keys by id.
    pub keys: BTreeMap<String, ApiKey>,
    /// OAuth sessions by id.
    pub sessions: BTreeMap<String, OAuthSession>,
    /// Authorization requests by id.
    pub requests: BTreeMap<String, AuthRequest>,
    /// Authorization codes by their text.
    pub codes: BTreeMap<Secret, AuthCode>,
}

/// A token that ends by itself.
#[derive(Debug, Clone)]
pub struct Token {
    /// Whose it is.
    pub user: ProfileId,
    /// Until when it holds.
    pub expires: Now,
    /// What it is.
    pub kind: TokenKind,
    /// The agent's name given at sign-in.
    pub agent_name: Option<String>,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenKind {
    /// A signed-in session.
    Session,
    /// A session whose second factor is still open.
    Limited,
    /// An access token of this OAuth session.
    Access(String),
}

/// An API key.
#[derive(Debug, Clone)]
pub struct ApiKey {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub user: ProfileId,
    /// The key.
    pub secret: Secret,
    /// Label.
    pub memo: Option<String>,
    /// What it may do; `None` reads and writes the whole account.
    pub scopes: Option<Vec<Scope>>,
    /// Name of the agent behind it.
    pub agent_name: Option<String>,
    /// When it was made.
    pub created: Now,
    /// Until when it holds.
    pub expires: Option<Now>,
}

/// An OAuth session: one grant with its refresh token.
#[derive(Debug, Clone)]
pub struct OAuthSession {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub user: ProfileId,
    /// The client it was granted to.
    pub client_id: String,
    /// The refresh token.
    pub refresh: Secret,
    /// Until when the refresh token holds.
    pub expires: Now,
    /// What was granted.
    pub scopes: Vec<Scope>,
    /// The scope word of the request.
    pub scope_word: String,
    /// Label of the device.
    pub device_name: Option<String>,
    /// Label of the agent.
    pub agent_name: Option<String>,
}

/// A pending authorization.
#[derive(Debug, Clone)]
pub struct AuthRequest {
    /// Who asks.
    pub client_id: String,
    /// Where the browser goes afterwards.
    pub redirect_uri: String,
    /// The PKCE challenge.
    pub challenge: String,
    /// Comes back unchanged.
    pub state: String,
    /// The scope word.
    pub scope_word: String,
    /// What is granted on approval.
    pub scopes: Vec<Scope>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Until when it can be approved.
    pub expires: Now,
}

/// An authorization code that was not redeemed yet.
#[derive(Debug, Clone)]
pub struct AuthCode {
    /// Who approved.
    pub user: ProfileId,
    /// What was approved.
    pub request: AuthRequest,
    /// Until when it can be redeemed.
    pub expires: Now,
}

impl Credentials {
    /// The API key with this text.
    pub fn key(&self, text: &str) -> Option<&ApiKey> {
        self.keys.values().find(|key| key.secret.0 == text)
    }

    /// The token with this text.
    pub fn token(&self, text: &str) -> Option<&Token> {
        self.tokens.get(&Secret(text.to_owned()))
    }

    /// Ends a token before its time. An API key is none.
    pub fn forget_token(&mut self, text: &str) {
        self.tokens.remove(&Secret(text.to_owned()));
    }
}
