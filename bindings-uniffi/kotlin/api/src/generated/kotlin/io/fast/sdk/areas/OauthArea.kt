// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.OAuthClient
import io.fast.sdk.models.OAuthSession
import io.fast.sdk.models.OAuthToken
import io.fast.sdk.models.OauthAuthorizeAccessMode
import io.fast.sdk.models.OauthAuthorizeReply
import io.fast.sdk.models.OauthAuthorizeScope
import io.fast.sdk.models.OauthGetResourceMetadataReply
import io.fast.sdk.models.OauthGetServerMetadataReply
import io.fast.sdk.models.OauthListSessionsReply
import io.fast.sdk.models.OauthRegisterClientGrantTypesItem
import io.fast.sdk.models.OauthUpdateClientGrantTypesItem
import kotlinx.serialization.json.JsonElement

/** Operations on oauth. */
public class OauthArea(caller: Caller) : Area(caller) {
    /**
     * Approve an authorization and issue its code.
     *
     * Used by the consent page with the user's session JWT. API clients do not call it.
     *
     * `oauth.approve`: `POST /oauth/authorize/`. Not sent again when its outcome is unknown.
     *
     * Reply: The code.
     *
     * @param body The whole body.
     */
    public suspend fun approve(
        body: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "oauth.approve",
        Params("body" gets body),
        options,
        Forms.any,
    )

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
     * @param clientId Registered id, or https URL of a client metadata document.
     * @param responseType The parameter `response_type`. Only `code`.
     * @param redirectUri Where the browser goes; native apps use a 127.0.0.1 loopback address with
     *   any port (RFC 8252).
     * @param codeChallenge Base64url SHA-256 of the verifier, without padding. Of the form
     *   `^[A-Za-z0-9_-]{43}$`.
     * @param codeChallengeMethod The parameter `code_challenge_method`. Only `S256`.
     * @param state Value that comes back unchanged.
     * @param responseFormat Answer with JSON and not with a redirect. Only `json`.
     * @param displayCode Have the page show the code to copy and not redirect.
     * @param scope Scope word; see x-scope-types. One of `user`, `org`, `workspace`, `all_orgs`,
     *   `all_workspaces`, `all_shares`, `all_sign_envelopes`. Default: `user`.
     * @param accessMode Most the grant may hold; the consent page can give less. Omitted, the grant
     *   never administers. One of `r`, `rw`, `rwa`.
     * @param accountSettings 1 lets the consent add userdetails:*:rw (password, email, two-factor);
     *   that scope is never asked for by name. One of `0`, `1`.
     * @param agentName Name shown on the consent page and in logs; comes back in the answer when
     *   sent. At most 128 characters.
     * @param loginHint Email address to fill in.
     * @param resource Audience of the token (RFC 8707).
     */
    public suspend fun authorize(
        clientId: String,
        responseType: String,
        redirectUri: String,
        codeChallenge: String,
        codeChallengeMethod: String,
        state: String,
        responseFormat: String? = null,
        displayCode: Boolean? = null,
        scope: OauthAuthorizeScope? = null,
        accessMode: OauthAuthorizeAccessMode? = null,
        accountSettings: Long? = null,
        agentName: String? = null,
        loginHint: String? = null,
        resource: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OauthAuthorizeReply = caller.call(
        "oauth.authorize",
        Params(
            "client_id" gets clientId,
            "response_type" gets responseType,
            "redirect_uri" gets redirectUri,
            "code_challenge" gets codeChallenge,
            "code_challenge_method" gets codeChallengeMethod,
            "state" gets state,
            "response_format" gets responseFormat,
            "display_code" gets displayCode,
            "scope" gets scope,
            "access_mode" gets accessMode,
            "account_settings" gets accountSettings,
            "agent_name" gets agentName,
            "login_hint" gets loginHint,
            "resource" gets resource,
        ),
        options,
        OauthAuthorizeReply,
    )

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
     * @param clientId The parameter `client_id`.
     * @param code Authorization code; valid once for five minutes.
     * @param codeVerifier PKCE verifier. 43 to 128 characters.
     * @param redirectUri Exactly the one the authorization named.
     * @param deviceName Label of the session. At most 128 characters.
     * @param deviceType Kind of device.
     * @param resource Audience of the token (RFC 8707).
     */
    public suspend fun exchangeCode(
        clientId: String,
        code: String,
        codeVerifier: String,
        redirectUri: String,
        deviceName: String? = null,
        deviceType: String? = null,
        resource: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthToken = caller.call(
        "oauth.exchange_code",
        Params(
            "client_id" gets clientId,
            "code" gets code,
            "code_verifier" gets codeVerifier,
            "redirect_uri" gets redirectUri,
            "device_name" gets deviceName,
            "device_type" gets deviceType,
            "resource" gets resource,
        ),
        options,
        OAuthToken,
    )

    /**
     * Get the client's name and wishes for a consent page.
     *
     * `oauth.get_authorize_info`: `GET /oauth/authorize/info/`. Takes no credential.
     *
     * Reply: About the client.
     */
    public suspend fun getAuthorizeInfo(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "oauth.get_authorize_info",
        Params(),
        options,
        Forms.any,
    )

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
    public suspend fun getResourceMetadata(
        options: CallOptions = CallOptions.DEFAULT,
    ): OauthGetResourceMetadataReply = caller.call(
        "oauth.get_resource_metadata",
        Params(),
        options,
        OauthGetResourceMetadataReply,
    )

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
    public suspend fun getServerMetadata(
        options: CallOptions = CallOptions.DEFAULT,
    ): OauthGetServerMetadataReply = caller.call(
        "oauth.get_server_metadata",
        Params(),
        options,
        OauthGetServerMetadataReply,
    )

    /**
     * Get an OAuth session.
     *
     * `oauth.get_session`: `GET /oauth/sessions/{session_id}/`.
     *
     * Reply: The session.
     *
     * @param sessionId Id of the session.
     */
    public suspend fun getSession(
        sessionId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthSession = caller.call(
        "oauth.get_session",
        Params("session_id" gets sessionId),
        options,
        OAuthSession,
    )

    /**
     * List the user's OAuth sessions.
     *
     * `oauth.list_sessions`: `GET /oauth/sessions/`.
     *
     * Reply: The active sessions.
     */
    public suspend fun listSessions(
        options: CallOptions = CallOptions.DEFAULT,
    ): OauthListSessionsReply = caller.call(
        "oauth.list_sessions",
        Params(),
        options,
        OauthListSessionsReply,
    )

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
     * @param clientId The parameter `client_id`.
     * @param refreshToken The parameter `refresh_token`.
     * @param deviceName Label of the session. At most 128 characters.
     * @param deviceType Kind of device.
     * @param resource Audience of the token (RFC 8707).
     */
    public suspend fun refreshToken(
        clientId: String,
        refreshToken: String,
        deviceName: String? = null,
        deviceType: String? = null,
        resource: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthToken = caller.call(
        "oauth.refresh_token",
        Params(
            "client_id" gets clientId,
            "refresh_token" gets refreshToken,
            "device_name" gets deviceName,
            "device_type" gets deviceType,
            "resource" gets resource,
        ),
        options,
        OAuthToken,
    )

    /**
     * Register a client dynamically.
     *
     * RFC 7591, for public clients. Rate limited per address.
     *
     * `oauth.register_client`: `POST /oauth/register/`. Takes no credential. Not sent again when
     * its outcome is unknown.
     *
     * Reply: Registered.
     *
     * @param redirectUris The parameter `redirect_uris`. At least 1 items.
     * @param clientName The parameter `client_name`.
     * @param clientUri The parameter `client_uri`.
     * @param logoUri The parameter `logo_uri`.
     * @param grantTypes The parameter `grant_types`. Each item one of `authorization_code`,
     *   `refresh_token`.
     * @param responseTypes The parameter `response_types`. Each item only `code`.
     * @param tokenEndpointAuthMethod The parameter `token_endpoint_auth_method`. Only `none`.
     * @param scope The parameter `scope`.
     */
    public suspend fun registerClient(
        redirectUris: List<String>,
        clientName: String? = null,
        clientUri: String? = null,
        logoUri: String? = null,
        grantTypes: List<OauthRegisterClientGrantTypesItem>? = null,
        responseTypes: List<String>? = null,
        tokenEndpointAuthMethod: String? = null,
        scope: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthClient = caller.call(
        "oauth.register_client",
        Params(
            "redirect_uris" gets redirectUris,
            "client_name" gets clientName,
            "client_uri" gets clientUri,
            "logo_uri" gets logoUri,
            "grant_types" gets grantTypes,
            "response_types" gets responseTypes,
            "token_endpoint_auth_method" gets tokenEndpointAuthMethod,
            "scope" gets scope,
        ),
        options,
        OAuthClient,
    )

    /**
     * Revoke all OAuth sessions, or all but one.
     *
     * `oauth.revoke_all_sessions`: `DELETE /oauth/sessions/`. What it takes away is gone for good,
     * or for others.
     *
     * Reply: Revoked.
     *
     * @param excludeCurrent Keep the session named by current_session_id.
     * @param currentSessionId Session to keep; needed with exclude_current=true.
     */
    public suspend fun revokeAllSessions(
        excludeCurrent: Boolean? = null,
        currentSessionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "oauth.revoke_all_sessions",
        Params(
            "exclude_current" gets excludeCurrent,
            "current_session_id" gets currentSessionId,
        ),
        options,
        Forms.any,
    )

    /**
     * Revoke an OAuth session.
     *
     * `oauth.revoke_session`: `DELETE /oauth/sessions/{session_id}/`. What it takes away is gone
     * for good, or for others.
     *
     * Reply: Revoked.
     *
     * @param sessionId Id of the session.
     */
    public suspend fun revokeSession(
        sessionId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "oauth.revoke_session",
        Params("session_id" gets sessionId),
        options,
        Forms.any,
    )

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
     * @param token The refresh token.
     */
    public suspend fun revokeToken(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "oauth.revoke_token",
        Params("token" gets token),
        options,
        Forms.any,
    )

    /**
     * Change a dynamically registered client.
     *
     * RFC 7592. The bearer is the registration access token, not a user's token.
     *
     * `oauth.update_client`: `PUT /oauth/register/`.
     *
     * Reply: Changed.
     *
     * @param redirectUris The parameter `redirect_uris`. At least 1 items.
     * @param clientName The parameter `client_name`.
     * @param clientUri The parameter `client_uri`.
     * @param logoUri The parameter `logo_uri`.
     * @param grantTypes The parameter `grant_types`. Each item one of `authorization_code`,
     *   `refresh_token`.
     * @param responseTypes The parameter `response_types`. Each item only `code`.
     * @param tokenEndpointAuthMethod The parameter `token_endpoint_auth_method`. Only `none`.
     * @param scope The parameter `scope`.
     */
    public suspend fun updateClient(
        redirectUris: List<String>,
        clientName: String? = null,
        clientUri: String? = null,
        logoUri: String? = null,
        grantTypes: List<OauthUpdateClientGrantTypesItem>? = null,
        responseTypes: List<String>? = null,
        tokenEndpointAuthMethod: String? = null,
        scope: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthClient = caller.call(
        "oauth.update_client",
        Params(
            "redirect_uris" gets redirectUris,
            "client_name" gets clientName,
            "client_uri" gets clientUri,
            "logo_uri" gets logoUri,
            "grant_types" gets grantTypes,
            "response_types" gets responseTypes,
            "token_endpoint_auth_method" gets tokenEndpointAuthMethod,
            "scope" gets scope,
        ),
        options,
        OAuthClient,
    )

    /**
     * Rename an OAuth session or narrow its scopes.
     *
     * Scopes can only shrink; the new set applies from the next token refresh on, within 24 hours.
     * An empty set is refused, revoke the session then.
     *
     * `oauth.update_session`: `PATCH /oauth/sessions/{session_id}/`. Not sent again when its
     * outcome is unknown if `scopes` is given.
     *
     * At least one field is given.
     *
     * Reply: The session.
     *
     * @param sessionId Id of the session.
     * @param deviceName Device label; an empty string clears it to null. At most 128 characters;
     *   `""` clears it.
     * @param agentName Agent label; an empty string clears it to null. At most 128 characters; `""`
     *   clears it.
     * @param scopes The full narrower set. At least 1 items, each of the form
     *   `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
     * @throws Exception among others for:
     * - HTTP 403, code 10768 (Scope Exceeds Issuer).
     */
    public suspend fun updateSession(
        sessionId: String,
        deviceName: Change<String>? = null,
        agentName: Change<String>? = null,
        scopes: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OAuthSession = caller.call(
        "oauth.update_session",
        Params(
            "session_id" gets sessionId,
            "device_name" gets deviceName,
            "agent_name" gets agentName,
            "scopes" gets scopes,
        ),
        options,
        OAuthSession,
    )
}
