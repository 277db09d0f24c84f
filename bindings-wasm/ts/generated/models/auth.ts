// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** An API key. `api_key` is whole on creation only, masked elsewhere. */
export interface ApiKey {
  /** `id`. */
  id?: string;
  /** The key; only its last four characters show after creation. */
  api_key?: string;
  /** Label. */
  memo?: string | null;
  /** Scope strings, as a list or as a JSON-encoded string. */
  scopes?: ApiKeyScopes | null;
  /** `agent_name`. */
  agent_name?: string | null;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  expires?: string | null;
  /** Holds an administrative access mode. */
  admin?: boolean;
  /** Issued before scopes existed. */
  legacy?: boolean;
}

/** Scope strings, as a list or as a JSON-encoded string. */
export type ApiKeyScopes = string[] | string;

/** What `auth.check_token` answers. */
export interface AuthCheckTokenReply {
  /** The user's profile id. */
  id: string | number;
}

/** What `auth.create_api_key` answers. */
export interface AuthCreateApiKeyReply {
  /** `id`. */
  id?: string;
  /** The key; only its last four characters show after creation. */
  api_key: string;
  /** Label. */
  memo?: string | null;
  /** Scope strings, as a list or as a JSON-encoded string. */
  scopes?: AuthCreateApiKeyReplyScopes | null;
  /** `agent_name`. */
  agent_name?: string | null;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  expires?: string | null;
  /** Holds an administrative access mode. */
  admin?: boolean;
  /** Issued before scopes existed. */
  legacy?: boolean;
}

/** Scope strings, as a list or as a JSON-encoded string. */
export type AuthCreateApiKeyReplyScopes = string[] | string;

/** Channel of the second factor. */
export type AuthEnableTwoFactorChannel = "sms" | "totp" | "whatsapp";

/** What `auth.enable_two_factor` answers. */
export interface AuthEnableTwoFactorReply {
  /** URI for a QR code, on channel totp. */
  binding_uri?: string | null;
}

/** What `auth.get_password_reset` answers. */
export interface AuthGetPasswordResetReply {
  /** Address the code belongs to. Known by inference only. */
  email?: string;
}

/** The parameter `channel` of `auth.send_two_factor_code`. */
export type AuthSendTwoFactorCodeChannel = "sms" | "call" | "whatsapp";

/** What `auth.sign_in` answers. */
export interface AuthSignInReply {
  /** The JWT. */
  auth_token: string;
  /** Lifetime in seconds. */
  expires_in: number;
  /** True when a second factor must be verified first. Default: `false`. */
  "2factor"?: boolean;
  /**
   * True when an organization demands a second factor and none is set up; the JWT then only serves
   * to enrol one. Default: `false`.
   */
  enrol_required?: boolean;
}

/** What `auth.verify_two_factor` answers. */
export interface AuthVerifyTwoFactorReply {
  /** `auth_token`. */
  auth_token: string;
  /** Lifetime in seconds. */
  expires_in: number;
}

/** What `auth.verify_two_factor_setup` answers. */
export interface AuthVerifyTwoFactorSetupReply {
  /** The full session's JWT. Known by inference only. */
  auth_token?: string;
  /** Lifetime in seconds. Known by inference only. */
  expires_in?: number;
}

/** One scope with what it points at. */
export interface ScopeDetail {
  /** `entity_type`. */
  entity_type?: ScopeDetailEntityType;
  /** Profile id or `*`. */
  entity_id?: string;
  /** `access_mode`. */
  access_mode?: ScopeDetailAccessMode;
  /** The scope string, on some entries. */
  scope?: string;
  /** Name of the entity. */
  name?: string;
}

/** The member `access_mode` of `ScopeDetail`. */
export type ScopeDetailAccessMode = "r" | "rw" | "rwa" | (string & {});

/** The member `entity_type` of `ScopeDetail`. */
export type ScopeDetailEntityType =
  | "user"
  | "org"
  | "workspace"
  | "share"
  | "userdetails"
  | (string & {});

/** `TokenScopes`, as the API describes it. */
export interface TokenScopes {
  /** Kind of credential. */
  auth_type?: TokenScopesAuthType;
  /** Scope strings; empty for a credential without scopes. */
  scopes?: string[];
  /** `scopes_detail`. */
  scopes_detail?: TokenScopesScopesDetailItem[] | null;
  /** `is_agent`. */
  is_agent?: boolean;
  /** `agent_name`. */
  agent_name?: string | null;
  /** Covers the whole account with write access (false for user:*:r). Does not mean admin. */
  full_access?: boolean;
  /** Holds an administrative access mode. Absent means not confirmed. */
  admin?: boolean;
  /** Issued before scopes existed. */
  legacy?: boolean;
  /** Expiry of the credential. */
  expires?: string | null;
}

/** Kind of credential. */
export type TokenScopesAuthType =
  | "jwt_v2"
  | "jwt_v1"
  | "api_key"
  | "api_key_scoped"
  | (string & {});

/** One of: The member `scopes_detail` of `TokenScopes`. */
export type TokenScopesScopesDetailItem = ScopeDetail | string;

/** `TwoFactorStatus`, as the API describes it. */
export interface TwoFactorStatus {
  /** `state`. */
  state: TwoFactorStatusState;
  /** An authenticator app is set up. Default: `false`. */
  totp?: boolean;
}

/** The member `state` of `TwoFactorStatus`. */
export type TwoFactorStatusState = "enabled" | "unverified" | "disabled" | (string & {});
