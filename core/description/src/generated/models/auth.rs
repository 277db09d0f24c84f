// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `auth`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// An API key. `api_key` is whole on creation only, masked elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApiKey {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The key; only its last four characters show after creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<SecretText>,
    /// Label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// Scope strings, as a list or as a JSON-encoded string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<ApiKeyScopes>,
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Holds an administrative access mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Issued before scopes existed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// Scope strings, as a list or as a JSON-encoded string.
    ApiKeyScopes {
        /// The only list among the forms.
        List(Vec<String>) if is_json(Json::List),
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
    }
}

/// What `auth.check_token` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuthCheckTokenReply {
    /// The user's profile id.
    #[serde(deserialize_with = "crate::models::text")]
    pub id: String,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AuthCheckTokenReply {
    /// With the members it cannot be without.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Map::new(),
        }
    }
}

/// What `auth.create_api_key` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuthCreateApiKeyReply {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// The key; only its last four characters show after creation.
    pub api_key: SecretText,
    /// Label.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub memo: Option<String>,
    /// Scope strings, as a list or as a JSON-encoded string.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scopes: Option<AuthCreateApiKeyReplyScopes>,
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub agent_name: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub created: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires: Option<Timestamp>,
    /// Holds an administrative access mode.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub admin: Option<bool>,
    /// Issued before scopes existed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub legacy: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AuthCreateApiKeyReply {
    /// With the members it cannot be without.
    pub fn new(api_key: SecretText) -> Self {
        Self {
            id: None,
            api_key,
            memo: None,
            scopes: None,
            agent_name: None,
            created: None,
            expires: None,
            admin: None,
            legacy: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// Scope strings, as a list or as a JSON-encoded string.
    AuthCreateApiKeyReplyScopes {
        /// The only list among the forms.
        List(Vec<String>) if is_json(Json::List),
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
    }
}

words! {
    /// Channel of the second factor.
    AuthEnableTwoFactorChannel {
        Sms = "sms",
        Totp = "totp",
        Whatsapp = "whatsapp",
    }
}

/// What `auth.enable_two_factor` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthEnableTwoFactorReply {
    /// URI for a QR code, on channel totp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_uri: Option<SecretText>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `auth.get_password_reset` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthGetPasswordResetReply {
    /// Address the code belongs to. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `channel` of `auth.send_two_factor_code`.
    AuthSendTwoFactorCodeChannel {
        Sms = "sms",
        Call = "call",
        Whatsapp = "whatsapp",
    }
}

/// What `auth.sign_in` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuthSignInReply {
    /// The JWT.
    pub auth_token: SecretText,
    /// Lifetime in seconds.
    pub expires_in: i64,
    /// True when a second factor must be verified first. Default: `false`.
    #[serde(rename = "2factor", skip_serializing_if = "Option::is_none", default)]
    pub two_factor: Option<bool>,
    /// True when an organization demands a second factor and none is set up; the JWT then only
    /// serves to enrol one. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub enrol_required: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AuthSignInReply {
    /// With the members it cannot be without.
    pub fn new(auth_token: SecretText, expires_in: i64) -> Self {
        Self {
            auth_token,
            expires_in,
            two_factor: None,
            enrol_required: None,
            extra: Map::new(),
        }
    }
}

/// What `auth.verify_two_factor` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuthVerifyTwoFactorReply {
    /// `auth_token`.
    pub auth_token: SecretText,
    /// Lifetime in seconds.
    pub expires_in: i64,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AuthVerifyTwoFactorReply {
    /// With the members it cannot be without.
    pub fn new(auth_token: SecretText, expires_in: i64) -> Self {
        Self {
            auth_token,
            expires_in,
            extra: Map::new(),
        }
    }
}

/// What `auth.verify_two_factor_setup` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthVerifyTwoFactorSetupReply {
    /// The full session's JWT. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<SecretText>,
    /// Lifetime in seconds. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One scope with what it points at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScopeDetail {
    /// `entity_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<ScopeDetailEntityType>,
    /// Profile id or `*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `access_mode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_mode: Option<ScopeDetailAccessMode>,
    /// The scope string, on some entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Name of the entity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `access_mode` of [`ScopeDetail`].
    ScopeDetailAccessMode {
        R = "r",
        Rw = "rw",
        Rwa = "rwa",
    }
}

words! {
    /// The member `entity_type` of [`ScopeDetail`].
    ScopeDetailEntityType {
        User = "user",
        Org = "org",
        Workspace = "workspace",
        Share = "share",
        Userdetails = "userdetails",
    }
}

/// `TokenScopes`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenScopes {
    /// Kind of credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<TokenScopesAuthType>,
    /// Scope strings; empty for a credential without scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `scopes_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes_detail: Option<Vec<TokenScopesScopesDetailItem>>,
    /// `is_agent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_agent: Option<bool>,
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// Covers the whole account with write access (false for user:\*:r). Does not mean admin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_access: Option<bool>,
    /// Holds an administrative access mode. Absent means not confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Issued before scopes existed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy: Option<bool>,
    /// Expiry of the credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Kind of credential.
    TokenScopesAuthType {
        JwtV2 = "jwt_v2",
        JwtV1 = "jwt_v1",
        ApiKey = "api_key",
        ApiKeyScoped = "api_key_scoped",
    }
}

union! {
    /// One of: The member `scopes_detail` of [`TokenScopes`].
    TokenScopesScopesDetailItem {
        /// The only object among the forms.
        ScopeDetail(ScopeDetail) if is_json(Json::Object),
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
    }
}

/// `TwoFactorStatus`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TwoFactorStatus {
    /// `state`.
    pub state: TwoFactorStatusState,
    /// An authenticator app is set up. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub totp: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl TwoFactorStatus {
    /// With the members it cannot be without.
    pub fn new(state: TwoFactorStatusState) -> Self {
        Self {
            state,
            totp: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `state` of [`TwoFactorStatus`].
    TwoFactorStatusState {
        Enabled = "enabled",
        Unverified = "unverified",
        Disabled = "disabled",
    }
}
