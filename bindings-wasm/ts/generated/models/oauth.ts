// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** A registered client, RFC 7591 and 7592. */
export interface OAuthClient {
  /** `client_id`. */
  client_id: string;
  /** `client_id_issued_at`. */
  client_id_issued_at?: number;
  /** Bearer for oauth.update_client. */
  registration_access_token?: string;
  /** `registration_client_uri`. */
  registration_client_uri?: string;
  /** `client_name`. */
  client_name?: string;
  /** `redirect_uris`. */
  redirect_uris?: string[];
  /** `grant_types`. */
  grant_types?: string[];
  /** `response_types`. */
  response_types?: string[];
  /** `token_endpoint_auth_method`. */
  token_endpoint_auth_method?: string;
}

/** Client metadata of RFC 7591. */
export interface OAuthClientMetadata {
  /** `redirect_uris`. At least 1 items. */
  redirect_uris: string[];
  /** `client_name`. */
  client_name?: string;
  /** `client_uri`. */
  client_uri?: string;
  /** `logo_uri`. */
  logo_uri?: string;
  /** `grant_types`. Each item one of `authorization_code`, `refresh_token`. */
  grant_types?: OAuthClientMetadataGrantTypesItem[];
  /** `response_types`. Each item only `code`. */
  response_types?: string[];
  /** `token_endpoint_auth_method`. Only `none`. */
  token_endpoint_auth_method?: string;
  /** `scope`. */
  scope?: string;
}

/** One of: The member `grant_types` of `OAuthClientMetadata`. */
export type OAuthClientMetadataGrantTypesItem =
  | "authorization_code"
  | "refresh_token"
  | (string & {});

/** `OAuthErrorBody`, as the API describes it. */
export interface OAuthErrorBody {
  /** `error`. */
  error: OAuthErrorBodyError;
  /** `error_description`. */
  error_description?: string;
  /** `error_uri`. */
  error_uri?: string;
}

/** The member `error` of `OAuthErrorBody`. */
export type OAuthErrorBodyError =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "invalid_scope"
  | "invalid_redirect_uri"
  | "invalid_client_metadata"
  | "access_denied"
  | (string & {});

/** `OAuthSession`, as the API describes it. */
export interface OAuthSession {
  /** `session_id`. */
  session_id?: string;
  /** `device_name`. */
  device_name?: string | null;
  /** `agent_name`. */
  agent_name?: string | null;
}

/** `OAuthToken`, as the API describes it. */
export interface OAuthToken {
  /** A JWT. */
  access_token: string;
  /** `token_type`. */
  token_type: string;
  /** Lifetime in seconds, 3600. */
  expires_in: number;
  /** `refresh_token`. */
  refresh_token?: string | null;
  /** The scope word of the request; not the grant. */
  scope?: string | null;
  /**
   * The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
   * ["user:*:rw"].
   */
  scopes?: OAuthTokenScopes | null;
  /** `agent_name`. */
  agent_name?: string | null;
}

/**
 * The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
 * ["user:*:rw"].
 */
export type OAuthTokenScopes = string | string[];

/**
 * Most the grant may hold; the consent page can give less. Omitted, the grant never administers.
 */
export type OauthAuthorizeAccessMode = "r" | "rw" | "rwa";

/** What `oauth.authorize` answers. */
export interface OauthAuthorizeReply {
  /** `auth_request_id`. */
  auth_request_id: string;
  /** Address to open in the browser exactly as it is. */
  login_url?: string;
  /** Lifetime in seconds, 600. */
  expires_in?: number;
  /** Present when it was sent. */
  agent_name?: string;
}

/** Scope word; see x-scope-types. */
export type OauthAuthorizeScope =
  | "user"
  | "org"
  | "workspace"
  | "all_orgs"
  | "all_workspaces"
  | "all_shares"
  | "all_sign_envelopes";

/** What `oauth.get_resource_metadata` answers. */
export interface OauthGetResourceMetadataReply {
  /** `resource`. */
  resource?: string;
  /** `authorization_servers`. */
  authorization_servers?: string[];
  /** `scopes_supported`. */
  scopes_supported?: string[];
  /** `bearer_methods_supported`. */
  bearer_methods_supported?: string[];
}

/** What `oauth.get_server_metadata` answers. */
export interface OauthGetServerMetadataReply {
  /** `issuer`. */
  issuer: string;
  /** `authorization_endpoint`. */
  authorization_endpoint?: string;
  /** `token_endpoint`. */
  token_endpoint?: string;
  /** `registration_endpoint`. */
  registration_endpoint?: string;
  /** `revocation_endpoint`. */
  revocation_endpoint?: string;
  /** `scopes_supported`. */
  scopes_supported?: string[];
  /** `response_types_supported`. */
  response_types_supported?: string[];
  /** `grant_types_supported`. */
  grant_types_supported?: string[];
  /** `token_endpoint_auth_methods_supported`. */
  token_endpoint_auth_methods_supported?: string[];
  /** `code_challenge_methods_supported`. */
  code_challenge_methods_supported?: string[];
}

/** What `oauth.list_sessions` answers. */
export interface OauthListSessionsReply {
  /** `sessions`. Known by inference only. */
  sessions?: OAuthSession[];
}

/** One of: The parameter `grant_types` of `oauth.register_client`. */
export type OauthRegisterClientGrantTypesItem = "authorization_code" | "refresh_token";

/** One of: The parameter `grant_types` of `oauth.update_client`. */
export type OauthUpdateClientGrantTypesItem = "authorization_code" | "refresh_token";
