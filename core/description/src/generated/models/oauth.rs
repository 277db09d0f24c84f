// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `oauth`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// A registered client, RFC 7591 and 7592.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OAuthClient {
    /// `client_id`.
    pub client_id: String,
    /// `client_id_issued_at`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_id_issued_at: Option<i64>,
    /// Bearer for oauth.update_client.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub registration_access_token: Option<SecretText>,
    /// `registration_client_uri`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub registration_client_uri: Option<String>,
    /// `client_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_name: Option<String>,
    /// `redirect_uris`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub redirect_uris: Option<Vec<String>>,
    /// `grant_types`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub grant_types: Option<Vec<String>>,
    /// `response_types`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub response_types: Option<Vec<String>>,
    /// `token_endpoint_auth_method`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub token_endpoint_auth_method: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OAuthClient {
    /// With the members it cannot be without.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_id_issued_at: None,
            registration_access_token: None,
            registration_client_uri: None,
            client_name: None,
            redirect_uris: None,
            grant_types: None,
            response_types: None,
            token_endpoint_auth_method: None,
            extra: Map::new(),
        }
    }
}

/// Client metadata of RFC 7591.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OAuthClientMetadata {
    /// `redirect_uris`. At least 1 items.
    pub redirect_uris: Vec<String>,
    /// `client_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_name: Option<String>,
    /// `client_uri`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_uri: Option<String>,
    /// `logo_uri`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub logo_uri: Option<String>,
    /// `grant_types`. Each item one of `authorization_code`, `refresh_token`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub grant_types: Option<Vec<OAuthClientMetadataGrantTypesItem>>,
    /// `response_types`. Each item only `code`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub response_types: Option<Vec<String>>,
    /// `token_endpoint_auth_method`. Only `none`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub token_endpoint_auth_method: Option<String>,
    /// `scope`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scope: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OAuthClientMetadata {
    /// With the members it cannot be without.
    pub fn new(redirect_uris: Vec<String>) -> Self {
        Self {
            redirect_uris,
            client_name: None,
            client_uri: None,
            logo_uri: None,
            grant_types: None,
            response_types: None,
            token_endpoint_auth_method: None,
            scope: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// One of: The member `grant_types` of [`OAuthClientMetadata`].
    OAuthClientMetadataGrantTypesItem {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}

/// `OAuthErrorBody`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OAuthErrorBody {
    /// `error`.
    pub error: OAuthErrorBodyError,
    /// `error_description`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error_description: Option<String>,
    /// `error_uri`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error_uri: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OAuthErrorBody {
    /// With the members it cannot be without.
    pub fn new(error: OAuthErrorBodyError) -> Self {
        Self {
            error,
            error_description: None,
            error_uri: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `error` of [`OAuthErrorBody`].
    OAuthErrorBodyError {
        InvalidRequest = "invalid_request",
        InvalidClient = "invalid_client",
        InvalidGrant = "invalid_grant",
        UnauthorizedClient = "unauthorized_client",
        UnsupportedGrantType = "unsupported_grant_type",
        InvalidScope = "invalid_scope",
        InvalidRedirectUri = "invalid_redirect_uri",
        InvalidClientMetadata = "invalid_client_metadata",
        AccessDenied = "access_denied",
    }
}

/// `OAuthSession`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OAuthSession {
    /// `session_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// `device_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `OAuthToken`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OAuthToken {
    /// A JWT.
    pub access_token: SecretText,
    /// `token_type`.
    pub token_type: String,
    /// Lifetime in seconds, 3600.
    pub expires_in: i64,
    /// `refresh_token`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub refresh_token: Option<SecretText>,
    /// The scope word of the request; not the grant.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scope: Option<String>,
    /// The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
    /// \["user:\*:rw"\].
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scopes: Option<OAuthTokenScopes>,
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub agent_name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OAuthToken {
    /// With the members it cannot be without.
    pub fn new(access_token: SecretText, token_type: impl Into<String>, expires_in: i64) -> Self {
        Self {
            access_token,
            token_type: token_type.into(),
            expires_in,
            refresh_token: None,
            scope: None,
            scopes: None,
            agent_name: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
    /// \["user:\*:rw"\].
    OAuthTokenScopes {
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
        /// The only list among the forms.
        List(Vec<String>) if is_json(Json::List),
    }
}

words! {
    /// Most the grant may hold; the consent page can give less. Omitted, the grant never
    /// administers.
    OauthAuthorizeAccessMode {
        R = "r",
        Rw = "rw",
        Rwa = "rwa",
    }
}

/// What `oauth.authorize` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OauthAuthorizeReply {
    /// `auth_request_id`.
    pub auth_request_id: String,
    /// Address to open in the browser exactly as it is.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub login_url: Option<String>,
    /// Lifetime in seconds, 600.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires_in: Option<i64>,
    /// Present when it was sent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub agent_name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OauthAuthorizeReply {
    /// With the members it cannot be without.
    pub fn new(auth_request_id: impl Into<String>) -> Self {
        Self {
            auth_request_id: auth_request_id.into(),
            login_url: None,
            expires_in: None,
            agent_name: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// Scope word; see x-scope-types.
    OauthAuthorizeScope {
        User = "user",
        Org = "org",
        Workspace = "workspace",
        AllOrgs = "all_orgs",
        AllWorkspaces = "all_workspaces",
        AllShares = "all_shares",
        AllSignEnvelopes = "all_sign_envelopes",
    }
}

/// What `oauth.get_resource_metadata` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OauthGetResourceMetadataReply {
    /// `resource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// `authorization_servers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_servers: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `bearer_methods_supported`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_methods_supported: Option<Vec<String>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `oauth.get_server_metadata` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OauthGetServerMetadataReply {
    /// `issuer`.
    pub issuer: String,
    /// `authorization_endpoint`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub authorization_endpoint: Option<String>,
    /// `token_endpoint`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub token_endpoint: Option<String>,
    /// `registration_endpoint`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub registration_endpoint: Option<String>,
    /// `revocation_endpoint`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revocation_endpoint: Option<String>,
    /// `scopes_supported`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scopes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub response_types_supported: Option<Vec<String>>,
    /// `grant_types_supported`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub grant_types_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `code_challenge_methods_supported`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl OauthGetServerMetadataReply {
    /// With the members it cannot be without.
    pub fn new(issuer: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            authorization_endpoint: None,
            token_endpoint: None,
            registration_endpoint: None,
            revocation_endpoint: None,
            scopes_supported: None,
            response_types_supported: None,
            grant_types_supported: None,
            token_endpoint_auth_methods_supported: None,
            code_challenge_methods_supported: None,
            extra: Map::new(),
        }
    }
}

/// What `oauth.list_sessions` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OauthListSessionsReply {
    /// `sessions`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<OAuthSession>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// One of: The parameter `grant_types` of `oauth.register_client`.
    OauthRegisterClientGrantTypesItem {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}

words! {
    /// One of: The parameter `grant_types` of `oauth.update_client`.
    OauthUpdateClientGrantTypesItem {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}
