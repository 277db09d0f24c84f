// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `oauth`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `oauth`; see [`Client::oauth`].
#[derive(Debug, Clone, Copy)]
pub struct Oauth<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Oauth<'_> {
    /// Approve an authorization and issue its code.
    ///
    /// Used by the consent page with the user's session JWT. API clients do not call it.
    ///
    /// Optional, set on the request: `body`.
    ///
    /// `oauth.approve`: `POST /oauth/authorize/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The code.
    pub fn approve(&self) -> Approve {
        Approve(Draft::new(self.0, "oauth.approve"))
    }

    /// Start an authorization with PKCE.
    ///
    /// Creates a pending authorization request. Redirects (302) to the sign-in page, or with
    /// response_format=json answers its id and the address to open in a browser.
    ///
    /// - `client_id`: Registered id, or https URL of a client metadata document.
    /// - `response_type`: The parameter `response_type`. Only `code`.
    /// - `redirect_uri`: Where the browser goes; native apps use a 127.0.0.1 loopback address with
    ///   any port (RFC 8252).
    /// - `code_challenge`: Base64url SHA-256 of the verifier, without padding. Of the form
    ///   `^[A-Za-z0-9_-]{43}$`.
    /// - `code_challenge_method`: The parameter `code_challenge_method`. Only `S256`.
    /// - `state`: Value that comes back unchanged.
    ///
    /// Optional, set on the request: `response_format`, `display_code`, `scope`, `access_mode`,
    /// `account_settings`, `agent_name`, `login_hint`, `resource`.
    ///
    /// `oauth.authorize`: `GET /oauth/authorize/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The pending request (response_format=json).
    pub fn authorize(
        &self,
        client_id: impl Into<String>,
        response_type: impl Into<String>,
        redirect_uri: impl Into<String>,
        code_challenge: impl Into<String>,
        code_challenge_method: impl Into<String>,
        state: impl Into<String>,
    ) -> Authorize {
        Authorize(
            Draft::new(self.0, "oauth.authorize")
                .value::<String>("client_id", client_id)
                .value::<String>("response_type", response_type)
                .value::<String>("redirect_uri", redirect_uri)
                .value::<String>("code_challenge", code_challenge)
                .value::<String>("code_challenge_method", code_challenge_method)
                .value::<String>("state", state),
        )
    }

    /// Trade an authorization code for tokens.
    ///
    /// The body is bare RFC 6749 JSON on success and on error, without the envelope.
    ///
    /// - `client_id`: The parameter `client_id`.
    /// - `code`: Authorization code; valid once for five minutes.
    /// - `code_verifier`: PKCE verifier. 43 to 128 characters.
    /// - `redirect_uri`: Exactly the one the authorization named.
    ///
    /// Optional, set on the request: `device_name`, `device_type`, `resource`.
    ///
    /// `oauth.exchange_code`: `POST /oauth/token/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: Tokens.
    pub fn exchange_code(
        &self,
        client_id: impl Into<String>,
        code: impl Into<String>,
        code_verifier: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> ExchangeCode {
        ExchangeCode(
            Draft::new(self.0, "oauth.exchange_code")
                .value::<String>("client_id", client_id)
                .value::<String>("code", code)
                .value::<String>("code_verifier", code_verifier)
                .value::<String>("redirect_uri", redirect_uri),
        )
    }

    /// Get the client's name and wishes for a consent page.
    ///
    /// `oauth.get_authorize_info`: `GET /oauth/authorize/info/`. Takes no credential.
    ///
    /// Reply: About the client.
    pub fn get_authorize_info(&self) -> GetAuthorizeInfo {
        GetAuthorizeInfo(Draft::new(self.0, "oauth.get_authorize_info"))
    }

    /// Get the protected resource's metadata.
    ///
    /// RFC 9728, bare JSON, outside /current.
    ///
    /// `oauth.get_resource_metadata`: `GET /.well-known/oauth-protected-resource/` (at the host's
    /// root). Takes no credential.
    ///
    /// Reply: The metadata.
    pub fn get_resource_metadata(&self) -> GetResourceMetadata {
        GetResourceMetadata(Draft::new(self.0, "oauth.get_resource_metadata"))
    }

    /// Get the authorization server's metadata.
    ///
    /// RFC 8414, bare JSON, outside /current. Limited to 60 requests a minute and 600 an hour per
    /// address.
    ///
    /// `oauth.get_server_metadata`: `GET /.well-known/oauth-authorization-server/` (at the host's
    /// root). Takes no credential.
    ///
    /// At most 60 a minute and 600 a hour are taken.
    ///
    /// Reply: The metadata.
    pub fn get_server_metadata(&self) -> GetServerMetadata {
        GetServerMetadata(Draft::new(self.0, "oauth.get_server_metadata"))
    }

    /// Get an OAuth session.
    ///
    /// - `session_id`: Id of the session.
    ///
    /// `oauth.get_session`: `GET /oauth/sessions/{session_id}/`.
    ///
    /// Reply: The session.
    pub fn get_session(&self, session_id: impl Into<String>) -> GetSession {
        GetSession(
            Draft::new(self.0, "oauth.get_session").value::<String>("session_id", session_id),
        )
    }

    /// List the user's OAuth sessions.
    ///
    /// `oauth.list_sessions`: `GET /oauth/sessions/`.
    ///
    /// Reply: The active sessions.
    pub fn list_sessions(&self) -> ListSessions {
        ListSessions(Draft::new(self.0, "oauth.list_sessions"))
    }

    /// Trade a refresh token for tokens.
    ///
    /// The body is bare RFC 6749 JSON on success and on error, without the envelope.
    ///
    /// - `client_id`: The parameter `client_id`.
    /// - `refresh_token`: The parameter `refresh_token`.
    ///
    /// Optional, set on the request: `device_name`, `device_type`, `resource`.
    ///
    /// `oauth.refresh_token`: `POST /oauth/token/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: Tokens.
    pub fn refresh_token(
        &self,
        client_id: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> RefreshToken {
        RefreshToken(
            Draft::new(self.0, "oauth.refresh_token")
                .value::<String>("client_id", client_id)
                .value::<String>("refresh_token", refresh_token),
        )
    }

    /// Register a client dynamically.
    ///
    /// RFC 7591, for public clients. Rate limited per address.
    ///
    /// - `redirect_uris`: The parameter `redirect_uris`. At least 1 items.
    ///
    /// Optional, set on the request: `client_name`, `client_uri`, `logo_uri`, `grant_types`,
    /// `response_types`, `token_endpoint_auth_method`, `scope`.
    ///
    /// `oauth.register_client`: `POST /oauth/register/`. Takes no credential. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Registered.
    pub fn register_client(
        &self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> RegisterClient {
        RegisterClient(
            Draft::new(self.0, "oauth.register_client").texts("redirect_uris", redirect_uris),
        )
    }

    /// Revoke all OAuth sessions, or all but one.
    ///
    /// Optional, set on the request: `exclude_current`, `current_session_id`.
    ///
    /// `oauth.revoke_all_sessions`: `DELETE /oauth/sessions/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// Reply: Revoked.
    pub fn revoke_all_sessions(&self) -> RevokeAllSessions {
        RevokeAllSessions(Draft::new(self.0, "oauth.revoke_all_sessions"))
    }

    /// Revoke an OAuth session.
    ///
    /// - `session_id`: Id of the session.
    ///
    /// `oauth.revoke_session`: `DELETE /oauth/sessions/{session_id}/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Revoked.
    pub fn revoke_session(&self, session_id: impl Into<String>) -> RevokeSession {
        RevokeSession(
            Draft::new(self.0, "oauth.revoke_session").value::<String>("session_id", session_id),
        )
    }

    /// Revoke a refresh token.
    ///
    /// RFC 7009. Always answers success, also for unknown or dead tokens. Call it on every
    /// sign-out.
    ///
    /// - `token`: The refresh token.
    ///
    /// `oauth.revoke_token`: `POST /oauth/revoke/`. Takes no credential. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Revoked or never there.
    pub fn revoke_token(&self, token: impl Into<String>) -> RevokeToken {
        RevokeToken(Draft::new(self.0, "oauth.revoke_token").value::<String>("token", token))
    }

    /// Change a dynamically registered client.
    ///
    /// RFC 7592. The bearer is the registration access token, not a user's token.
    ///
    /// - `redirect_uris`: The parameter `redirect_uris`. At least 1 items.
    ///
    /// Optional, set on the request: `client_name`, `client_uri`, `logo_uri`, `grant_types`,
    /// `response_types`, `token_endpoint_auth_method`, `scope`.
    ///
    /// `oauth.update_client`: `PUT /oauth/register/`.
    ///
    /// Reply: Changed.
    pub fn update_client(
        &self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> UpdateClient {
        UpdateClient(
            Draft::new(self.0, "oauth.update_client").texts("redirect_uris", redirect_uris),
        )
    }

    /// Rename an OAuth session or narrow its scopes.
    ///
    /// Scopes can only shrink; the new set applies from the next token refresh on, within 24 hours.
    /// An empty set is refused, revoke the session then.
    ///
    /// - `session_id`: Id of the session.
    ///
    /// Optional, set on the request: `device_name`, `agent_name`, `scopes`.
    ///
    /// `oauth.update_session`: `PATCH /oauth/sessions/{session_id}/`. Not sent again when its
    /// outcome is unknown if `scopes` is given.
    ///
    /// At least one field is given.
    ///
    /// Reply: The session.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10768 (Scope Exceeds Issuer).
    pub fn update_session(&self, session_id: impl Into<String>) -> UpdateSession {
        UpdateSession(
            Draft::new(self.0, "oauth.update_session").value::<String>("session_id", session_id),
        )
    }
}

/// A request of [`Oauth::approve`]: approve an authorization and issue its code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Approve(Draft);

impl Approve {
    /// The whole body.
    pub fn body(self, body: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("body", body))
    }
}

typed!(Approve, Value);

/// A request of [`Oauth::authorize`]: start an authorization with PKCE.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Authorize(Draft);

impl Authorize {
    /// Answer with JSON and not with a redirect. Only `json`.
    pub fn response_format(self, response_format: impl Into<String>) -> Self {
        Self(self.0.value::<String>("response_format", response_format))
    }

    /// Have the page show the code to copy and not redirect.
    pub fn display_code(self, display_code: bool) -> Self {
        Self(self.0.set("display_code", display_code))
    }

    /// Scope word; see x-scope-types. One of `user`, `org`, `workspace`, `all_orgs`,
    /// `all_workspaces`, `all_shares`, `all_sign_envelopes`. Default: `user`.
    pub fn scope(self, scope: impl Into<models::OauthAuthorizeScope>) -> Self {
        Self(self.0.value::<models::OauthAuthorizeScope>("scope", scope))
    }

    /// Most the grant may hold; the consent page can give less. Omitted, the grant never
    /// administers. One of `r`, `rw`, `rwa`.
    pub fn access_mode(self, access_mode: impl Into<models::OauthAuthorizeAccessMode>) -> Self {
        Self(
            self.0
                .value::<models::OauthAuthorizeAccessMode>("access_mode", access_mode),
        )
    }

    /// 1 lets the consent add userdetails:\*:rw (password, email, two-factor); that scope is never
    /// asked for by name. One of `0`, `1`.
    pub fn account_settings(self, account_settings: i64) -> Self {
        Self(self.0.set("account_settings", account_settings))
    }

    /// Name shown on the consent page and in logs; comes back in the answer when sent. At most 128
    /// characters.
    pub fn agent_name(self, agent_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("agent_name", agent_name))
    }

    /// Email address to fill in.
    pub fn login_hint(self, login_hint: impl Into<String>) -> Self {
        Self(self.0.value::<String>("login_hint", login_hint))
    }

    /// Audience of the token (RFC 8707).
    pub fn resource(self, resource: impl Into<String>) -> Self {
        Self(self.0.value::<String>("resource", resource))
    }
}

typed!(Authorize, models::OauthAuthorizeReply);

/// A request of [`Oauth::exchange_code`]: trade an authorization code for tokens.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExchangeCode(Draft);

impl ExchangeCode {
    /// Label of the session. At most 128 characters.
    pub fn device_name(self, device_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("device_name", device_name))
    }

    /// Kind of device.
    pub fn device_type(self, device_type: impl Into<String>) -> Self {
        Self(self.0.value::<String>("device_type", device_type))
    }

    /// Audience of the token (RFC 8707).
    pub fn resource(self, resource: impl Into<String>) -> Self {
        Self(self.0.value::<String>("resource", resource))
    }
}

typed!(ExchangeCode, models::OAuthToken);

/// A request of [`Oauth::get_authorize_info`]: get the client's name and wishes for a consent page.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetAuthorizeInfo(Draft);

typed!(GetAuthorizeInfo, Value);

/// A request of [`Oauth::get_resource_metadata`]: get the protected resource's metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResourceMetadata(Draft);

typed!(GetResourceMetadata, models::OauthGetResourceMetadataReply);

/// A request of [`Oauth::get_server_metadata`]: get the authorization server's metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetServerMetadata(Draft);

typed!(GetServerMetadata, models::OauthGetServerMetadataReply);

/// A request of [`Oauth::get_session`]: get an OAuth session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSession(Draft);

typed!(GetSession, models::OAuthSession);

/// A request of [`Oauth::list_sessions`]: list the user's OAuth sessions.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListSessions(Draft);

typed!(ListSessions, models::OauthListSessionsReply);

/// A request of [`Oauth::refresh_token`]: trade a refresh token for tokens.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RefreshToken(Draft);

impl RefreshToken {
    /// Label of the session. At most 128 characters.
    pub fn device_name(self, device_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("device_name", device_name))
    }

    /// Kind of device.
    pub fn device_type(self, device_type: impl Into<String>) -> Self {
        Self(self.0.value::<String>("device_type", device_type))
    }

    /// Audience of the token (RFC 8707).
    pub fn resource(self, resource: impl Into<String>) -> Self {
        Self(self.0.value::<String>("resource", resource))
    }
}

typed!(RefreshToken, models::OAuthToken);

/// A request of [`Oauth::register_client`]: register a client dynamically.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RegisterClient(Draft);

impl RegisterClient {
    /// The parameter `client_name`.
    pub fn client_name(self, client_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("client_name", client_name))
    }

    /// The parameter `client_uri`.
    pub fn client_uri(self, client_uri: impl Into<String>) -> Self {
        Self(self.0.value::<String>("client_uri", client_uri))
    }

    /// The parameter `logo_uri`.
    pub fn logo_uri(self, logo_uri: impl Into<String>) -> Self {
        Self(self.0.value::<String>("logo_uri", logo_uri))
    }

    /// The parameter `grant_types`. Each item one of `authorization_code`, `refresh_token`.
    pub fn grant_types(self, grant_types: Vec<models::OauthRegisterClientGrantTypesItem>) -> Self {
        Self(self.0.set("grant_types", grant_types))
    }

    /// The parameter `response_types`. Each item only `code`.
    pub fn response_types(
        self,
        response_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("response_types", response_types))
    }

    /// The parameter `token_endpoint_auth_method`. Only `none`.
    pub fn token_endpoint_auth_method(self, token_endpoint_auth_method: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("token_endpoint_auth_method", token_endpoint_auth_method),
        )
    }

    /// The parameter `scope`.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.value::<String>("scope", scope))
    }
}

typed!(RegisterClient, models::OAuthClient);

/// A request of [`Oauth::revoke_all_sessions`]: revoke all OAuth sessions, or all but one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RevokeAllSessions(Draft);

impl RevokeAllSessions {
    /// Keep the session named by current_session_id.
    pub fn exclude_current(self, exclude_current: bool) -> Self {
        Self(self.0.set("exclude_current", exclude_current))
    }

    /// Session to keep; needed with exclude_current=true.
    pub fn current_session_id(self, current_session_id: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("current_session_id", current_session_id),
        )
    }
}

typed!(RevokeAllSessions, Value);

/// A request of [`Oauth::revoke_session`]: revoke an OAuth session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RevokeSession(Draft);

typed!(RevokeSession, Value);

/// A request of [`Oauth::revoke_token`]: revoke a refresh token.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RevokeToken(Draft);

typed!(RevokeToken, Value);

/// A request of [`Oauth::update_client`]: change a dynamically registered client.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateClient(Draft);

impl UpdateClient {
    /// The parameter `client_name`.
    pub fn client_name(self, client_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("client_name", client_name))
    }

    /// The parameter `client_uri`.
    pub fn client_uri(self, client_uri: impl Into<String>) -> Self {
        Self(self.0.value::<String>("client_uri", client_uri))
    }

    /// The parameter `logo_uri`.
    pub fn logo_uri(self, logo_uri: impl Into<String>) -> Self {
        Self(self.0.value::<String>("logo_uri", logo_uri))
    }

    /// The parameter `grant_types`. Each item one of `authorization_code`, `refresh_token`.
    pub fn grant_types(self, grant_types: Vec<models::OauthUpdateClientGrantTypesItem>) -> Self {
        Self(self.0.set("grant_types", grant_types))
    }

    /// The parameter `response_types`. Each item only `code`.
    pub fn response_types(
        self,
        response_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.texts("response_types", response_types))
    }

    /// The parameter `token_endpoint_auth_method`. Only `none`.
    pub fn token_endpoint_auth_method(self, token_endpoint_auth_method: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("token_endpoint_auth_method", token_endpoint_auth_method),
        )
    }

    /// The parameter `scope`.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.value::<String>("scope", scope))
    }
}

typed!(UpdateClient, models::OAuthClient);

/// A request of [`Oauth::update_session`]: rename an OAuth session or narrow its scopes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateSession(Draft);

impl UpdateSession {
    /// Device label; an empty string clears it to null. At most 128 characters; `""` clears it.
    pub fn device_name(self, device_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("device_name", device_name))
    }

    /// Clears `device_name`.
    pub fn clear_device_name(self) -> Self {
        Self(self.0.clear("device_name", Some("")))
    }

    /// Agent label; an empty string clears it to null. At most 128 characters; `""` clears it.
    pub fn agent_name(self, agent_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("agent_name", agent_name))
    }

    /// Clears `agent_name`.
    pub fn clear_agent_name(self) -> Self {
        Self(self.0.clear("agent_name", Some("")))
    }

    /// The full narrower set. At least 1 items, each of the form
    /// `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("scopes", scopes))
    }
}

typed!(UpdateSession, models::OAuthSession);
