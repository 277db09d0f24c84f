// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Oauth.approve} takes beside its required parameters. */
export interface OauthApproveOptions extends CallOptions {
  /** The whole body. */
  body?: unknown;
}

/** What {@link Oauth.authorize} takes beside its required parameters. */
export interface OauthAuthorizeOptions extends CallOptions {
  /** Answer with JSON and not with a redirect. Only `json`. */
  response_format?: "json" | undefined;
  /** Have the page show the code to copy and not redirect. */
  display_code?: boolean | undefined;
  /**
   * Scope word; see x-scope-types. One of `user`, `org`, `workspace`, `all_orgs`, `all_workspaces`,
   * `all_shares`, `all_sign_envelopes`. Default: `user`.
   */
  scope?: models.OauthAuthorizeScope | undefined;
  /**
   * Most the grant may hold; the consent page can give less. Omitted, the grant never administers.
   * One of `r`, `rw`, `rwa`.
   */
  access_mode?: models.OauthAuthorizeAccessMode | undefined;
  /**
   * 1 lets the consent add userdetails:*:rw (password, email, two-factor); that scope is never
   * asked for by name. One of `0`, `1`.
   */
  account_settings?: 0 | 1 | undefined;
  /**
   * Name shown on the consent page and in logs; comes back in the answer when sent. At most 128
   * characters.
   */
  agent_name?: string | undefined;
  /** Email address to fill in. */
  login_hint?: string | undefined;
  /** Audience of the token (RFC 8707). */
  resource?: string | undefined;
}

/** What {@link Oauth.exchangeCode} takes beside its required parameters. */
export interface OauthExchangeCodeOptions extends CallOptions {
  /** Label of the session. At most 128 characters. */
  device_name?: string | undefined;
  /** Kind of device. */
  device_type?: string | undefined;
  /** Audience of the token (RFC 8707). */
  resource?: string | undefined;
}

/** What {@link Oauth.refreshToken} takes beside its required parameters. */
export interface OauthRefreshTokenOptions extends CallOptions {
  /** Label of the session. At most 128 characters. */
  device_name?: string | undefined;
  /** Kind of device. */
  device_type?: string | undefined;
  /** Audience of the token (RFC 8707). */
  resource?: string | undefined;
}

/** What {@link Oauth.registerClient} takes beside its required parameters. */
export interface OauthRegisterClientOptions extends CallOptions {
  /** The parameter `client_name`. */
  client_name?: string | undefined;
  /** The parameter `client_uri`. */
  client_uri?: string | undefined;
  /** The parameter `logo_uri`. */
  logo_uri?: string | undefined;
  /** The parameter `grant_types`. Each item one of `authorization_code`, `refresh_token`. */
  grant_types?: readonly models.OauthRegisterClientGrantTypesItem[] | undefined;
  /** The parameter `response_types`. Each item only `code`. */
  response_types?: readonly string[] | undefined;
  /** The parameter `token_endpoint_auth_method`. Only `none`. */
  token_endpoint_auth_method?: "none" | undefined;
  /** The parameter `scope`. */
  scope?: string | undefined;
}

/** What {@link Oauth.revokeAllSessions} takes beside its required parameters. */
export interface OauthRevokeAllSessionsOptions extends CallOptions {
  /** Keep the session named by current_session_id. */
  exclude_current?: boolean | undefined;
  /** Session to keep; needed with exclude_current=true. */
  current_session_id?: string | undefined;
}

/** What {@link Oauth.updateClient} takes beside its required parameters. */
export interface OauthUpdateClientOptions extends CallOptions {
  /** The parameter `client_name`. */
  client_name?: string | undefined;
  /** The parameter `client_uri`. */
  client_uri?: string | undefined;
  /** The parameter `logo_uri`. */
  logo_uri?: string | undefined;
  /** The parameter `grant_types`. Each item one of `authorization_code`, `refresh_token`. */
  grant_types?: readonly models.OauthUpdateClientGrantTypesItem[] | undefined;
  /** The parameter `response_types`. Each item only `code`. */
  response_types?: readonly string[] | undefined;
  /** The parameter `token_endpoint_auth_method`. Only `none`. */
  token_endpoint_auth_method?: "none" | undefined;
  /** The parameter `scope`. */
  scope?: string | undefined;
}

/** What {@link Oauth.updateSession} takes beside its required parameters. */
export interface OauthUpdateSessionOptions extends CallOptions {
  /** Device label; an empty string clears it to null. At most 128 characters; `""` clears it. */
  device_name?: string | null | undefined;
  /** Agent label; an empty string clears it to null. At most 128 characters; `""` clears it. */
  agent_name?: string | null | undefined;
  /**
   * The full narrower set. At least 1 items, each of the form
   * `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
   */
  scopes?: readonly string[] | undefined;
}

/** Operations on oauth. */
export class Oauth extends Area {
  /**
   * Approve an authorization and issue its code.
   *
   * Used by the consent page with the user's session JWT. API clients do not call it.
   *
   * `oauth.approve`: `POST /oauth/authorize/`. Not sent again when its outcome is unknown.
   *
   * Reply: The code.
   *
   * @param options - Optional: `body`.
   */
  approve(options?: OauthApproveOptions): Pending<unknown> {
    return this.caller.call("oauth.approve", {}, options);
  }

  /**
   * Start an authorization with PKCE.
   *
   * Creates a pending authorization request. Redirects (302) to the sign-in page, or with
   * response_format=json answers its id and the address to open in a browser.
   *
   * `oauth.authorize`: `GET /oauth/authorize/`. Takes no credential. Not sent again when its
   * outcome is unknown.
   *
   * Reply: The pending request (response_format=json).
   *
   * @param client_id - Registered id, or https URL of a client metadata document.
   * @param response_type - The parameter `response_type`. Only `code`.
   * @param redirect_uri - Where the browser goes; native apps use a 127.0.0.1 loopback address with
   *   any port (RFC 8252).
   * @param code_challenge - Base64url SHA-256 of the verifier, without padding. Of the form
   *   `^[A-Za-z0-9_-]{43}$`.
   * @param code_challenge_method - The parameter `code_challenge_method`. Only `S256`.
   * @param state - Value that comes back unchanged.
   * @param options - Optional: `response_format`, `display_code`, `scope`, `access_mode`,
   *   `account_settings`, `agent_name`, `login_hint`, `resource`.
   */
  authorize(
    client_id: string,
    response_type: "code",
    redirect_uri: string,
    code_challenge: string,
    code_challenge_method: "S256",
    state: string,
    options?: OauthAuthorizeOptions,
  ): Pending<models.OauthAuthorizeReply> {
    return this.caller.call("oauth.authorize", { client_id, response_type, redirect_uri, code_challenge, code_challenge_method, state }, options);
  }

  /**
   * Trade an authorization code for tokens.
   *
   * The body is bare RFC 6749 JSON on success and on error, without the envelope.
   *
   * `oauth.exchange_code`: `POST /oauth/token/`. Takes no credential. Not sent again when its
   * outcome is unknown.
   *
   * Reply: Tokens.
   *
   * @param client_id - The parameter `client_id`.
   * @param code - Authorization code; valid once for five minutes.
   * @param code_verifier - PKCE verifier. 43 to 128 characters.
   * @param redirect_uri - Exactly the one the authorization named.
   * @param options - Optional: `device_name`, `device_type`, `resource`.
   */
  exchangeCode(
    client_id: string,
    code: string,
    code_verifier: string,
    redirect_uri: string,
    options?: OauthExchangeCodeOptions,
  ): Pending<models.OAuthToken> {
    return this.caller.call("oauth.exchange_code", { client_id, code, code_verifier, redirect_uri }, options);
  }

  /**
   * Get the client's name and wishes for a consent page.
   *
   * `oauth.get_authorize_info`: `GET /oauth/authorize/info/`. Takes no credential.
   *
   * Reply: About the client.
   */
  getAuthorizeInfo(options?: CallOptions): Pending<unknown> {
    return this.caller.call("oauth.get_authorize_info", {}, options);
  }

  /**
   * Get the protected resource's metadata.
   *
   * RFC 9728, bare JSON, outside /current.
   *
   * `oauth.get_resource_metadata`: `GET /.well-known/oauth-protected-resource/` (at the host's
   * root). Takes no credential.
   *
   * Reply: The metadata.
   */
  getResourceMetadata(options?: CallOptions): Pending<models.OauthGetResourceMetadataReply> {
    return this.caller.call("oauth.get_resource_metadata", {}, options);
  }

  /**
   * Get the authorization server's metadata.
   *
   * RFC 8414, bare JSON, outside /current. Limited to 60 requests a minute and 600 an hour per
   * address.
   *
   * `oauth.get_server_metadata`: `GET /.well-known/oauth-authorization-server/` (at the host's
   * root). Takes no credential.
   *
   * At most 60 a minute and 600 a hour are taken.
   *
   * Reply: The metadata.
   */
  getServerMetadata(options?: CallOptions): Pending<models.OauthGetServerMetadataReply> {
    return this.caller.call("oauth.get_server_metadata", {}, options);
  }

  /**
   * Get an OAuth session.
   *
   * `oauth.get_session`: `GET /oauth/sessions/{session_id}/`.
   *
   * Reply: The session.
   *
   * @param session_id - Id of the session.
   */
  getSession(session_id: string, options?: CallOptions): Pending<models.OAuthSession> {
    return this.caller.call("oauth.get_session", { session_id }, options);
  }

  /**
   * List the user's OAuth sessions.
   *
   * `oauth.list_sessions`: `GET /oauth/sessions/`.
   *
   * Reply: The active sessions.
   */
  listSessions(options?: CallOptions): Pending<models.OauthListSessionsReply> {
    return this.caller.call("oauth.list_sessions", {}, options);
  }

  /**
   * Trade a refresh token for tokens.
   *
   * The body is bare RFC 6749 JSON on success and on error, without the envelope.
   *
   * `oauth.refresh_token`: `POST /oauth/token/`. Takes no credential. Not sent again when its
   * outcome is unknown.
   *
   * Reply: Tokens.
   *
   * @param client_id - The parameter `client_id`.
   * @param refresh_token - The parameter `refresh_token`.
   * @param options - Optional: `device_name`, `device_type`, `resource`.
   */
  refreshToken(
    client_id: string,
    refresh_token: string,
    options?: OauthRefreshTokenOptions,
  ): Pending<models.OAuthToken> {
    return this.caller.call("oauth.refresh_token", { client_id, refresh_token }, options);
  }

  /**
   * Register a client dynamically.
   *
   * RFC 7591, for public clients. Rate limited per address.
   *
   * `oauth.register_client`: `POST /oauth/register/`. Takes no credential. Not sent again when its
   * outcome is unknown.
   *
   * Reply: Registered.
   *
   * @param redirect_uris - The parameter `redirect_uris`. At least 1 items.
   * @param options - Optional: `client_name`, `client_uri`, `logo_uri`, `grant_types`,
   *   `response_types`, `token_endpoint_auth_method`, `scope`.
   */
  registerClient(
    redirect_uris: readonly string[],
    options?: OauthRegisterClientOptions,
  ): Pending<models.OAuthClient> {
    return this.caller.call("oauth.register_client", { redirect_uris }, options);
  }

  /**
   * Revoke all OAuth sessions, or all but one.
   *
   * `oauth.revoke_all_sessions`: `DELETE /oauth/sessions/`. What it takes away is gone for good, or
   * for others.
   *
   * Reply: Revoked.
   *
   * @param options - Optional: `exclude_current`, `current_session_id`.
   */
  revokeAllSessions(options?: OauthRevokeAllSessionsOptions): Pending<unknown> {
    return this.caller.call("oauth.revoke_all_sessions", {}, options);
  }

  /**
   * Revoke an OAuth session.
   *
   * `oauth.revoke_session`: `DELETE /oauth/sessions/{session_id}/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Revoked.
   *
   * @param session_id - Id of the session.
   */
  revokeSession(session_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("oauth.revoke_session", { session_id }, options);
  }

  /**
   * Revoke a refresh token.
   *
   * RFC 7009. Always answers success, also for unknown or dead tokens. Call it on every sign-out.
   *
   * `oauth.revoke_token`: `POST /oauth/revoke/`. Takes no credential. What it takes away is gone
   * for good, or for others.
   *
   * Reply: Revoked or never there.
   *
   * @param token - The refresh token.
   */
  revokeToken(token: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("oauth.revoke_token", { token }, options);
  }

  /**
   * Change a dynamically registered client.
   *
   * RFC 7592. The bearer is the registration access token, not a user's token.
   *
   * `oauth.update_client`: `PUT /oauth/register/`.
   *
   * Reply: Changed.
   *
   * @param redirect_uris - The parameter `redirect_uris`. At least 1 items.
   * @param options - Optional: `client_name`, `client_uri`, `logo_uri`, `grant_types`,
   *   `response_types`, `token_endpoint_auth_method`, `scope`.
   */
  updateClient(
    redirect_uris: readonly string[],
    options?: OauthUpdateClientOptions,
  ): Pending<models.OAuthClient> {
    return this.caller.call("oauth.update_client", { redirect_uris }, options);
  }

  /**
   * Rename an OAuth session or narrow its scopes.
   *
   * Scopes can only shrink; the new set applies from the next token refresh on, within 24 hours. An
   * empty set is refused, revoke the session then.
   *
   * `oauth.update_session`: `PATCH /oauth/sessions/{session_id}/`. Not sent again when its outcome
   * is unknown if `scopes` is given.
   *
   * At least one field is given.
   *
   * Reply: The session.
   *
   * @param session_id - Id of the session.
   * @param options - Optional: `device_name`, `agent_name`, `scopes`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10768 (Scope Exceeds Issuer).
   */
  updateSession(
    session_id: string,
    options?: OauthUpdateSessionOptions,
  ): Pending<models.OAuthSession> {
    return this.caller.call("oauth.update_session", { session_id }, options);
  }
}
