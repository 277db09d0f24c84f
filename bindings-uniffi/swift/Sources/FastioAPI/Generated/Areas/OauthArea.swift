// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on oauth.
public struct OauthArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Approve an authorization and issue its code.
    ///
    /// Used by the consent page with the user's session JWT. API clients do not call it.
    ///
    /// `oauth.approve`: `POST /oauth/authorize/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The code.
    ///
    /// - Parameters:
    ///   - body: The whole body.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func approve(
        body: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("body", body)
        return try await caller.result("oauth.approve", params, options, Forms.any)
    }

    /// Start an authorization with PKCE.
    ///
    /// Creates a pending authorization request. Redirects (302) to the sign-in page, or with
    /// response_format=json answers its id and the address to open in a browser.
    ///
    /// `oauth.authorize`: `GET /oauth/authorize/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The pending request (response_format=json).
    ///
    /// - Parameters:
    ///   - clientId: Registered id, or https URL of a client metadata document.
    ///   - responseType: The parameter `response_type`. Only `code`.
    ///   - redirectUri: Where the browser goes; native apps use a 127.0.0.1 loopback address with
    ///     any port (RFC 8252).
    ///   - codeChallenge: Base64url SHA-256 of the verifier, without padding. Of the form
    ///     `^[A-Za-z0-9_-]{43}$`.
    ///   - codeChallengeMethod: The parameter `code_challenge_method`. Only `S256`.
    ///   - state: Value that comes back unchanged.
    ///   - responseFormat: Answer with JSON and not with a redirect. Only `json`.
    ///   - displayCode: Have the page show the code to copy and not redirect.
    ///   - scope: Scope word; see x-scope-types. One of `user`, `org`, `workspace`, `all_orgs`,
    ///     `all_workspaces`, `all_shares`, `all_sign_envelopes`. Default: `user`.
    ///   - accessMode: Most the grant may hold; the consent page can give less. Omitted, the grant
    ///     never administers. One of `r`, `rw`, `rwa`.
    ///   - accountSettings: 1 lets the consent add userdetails:\*:rw (password, email, two-factor);
    ///     that scope is never asked for by name. One of `0`, `1`.
    ///   - agentName: Name shown on the consent page and in logs; comes back in the answer when
    ///     sent. At most 128 characters.
    ///   - loginHint: Email address to fill in.
    ///   - resource: Audience of the token (RFC 8707).
    ///   - options: What differs from the client's settings.
    public func authorize(
        clientId: String,
        responseType: String,
        redirectUri: String,
        codeChallenge: String,
        codeChallengeMethod: String,
        state: String,
        responseFormat: String? = nil,
        displayCode: Bool? = nil,
        scope: Models.OauthAuthorizeScope? = nil,
        accessMode: Models.OauthAuthorizeAccessMode? = nil,
        accountSettings: Int? = nil,
        agentName: String? = nil,
        loginHint: String? = nil,
        resource: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OauthAuthorizeReply {
        var params = Params()
        params.add("client_id", clientId)
        params.add("response_type", responseType)
        params.add("redirect_uri", redirectUri)
        params.add("code_challenge", codeChallenge)
        params.add("code_challenge_method", codeChallengeMethod)
        params.add("state", state)
        params.add("response_format", responseFormat)
        params.add("display_code", displayCode)
        params.add("scope", scope)
        params.add("access_mode", accessMode)
        params.add("account_settings", accountSettings)
        params.add("agent_name", agentName)
        params.add("login_hint", loginHint)
        params.add("resource", resource)
        return try await caller.result("oauth.authorize", params, options, Models.OauthAuthorizeReply.read)
    }

    /// Trade an authorization code for tokens.
    ///
    /// The body is bare RFC 6749 JSON on success and on error, without the envelope.
    ///
    /// `oauth.exchange_code`: `POST /oauth/token/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: Tokens.
    ///
    /// - Parameters:
    ///   - clientId: The parameter `client_id`.
    ///   - code: Authorization code; valid once for five minutes.
    ///   - codeVerifier: PKCE verifier. 43 to 128 characters.
    ///   - redirectUri: Exactly the one the authorization named.
    ///   - deviceName: Label of the session. At most 128 characters.
    ///   - deviceType: Kind of device.
    ///   - resource: Audience of the token (RFC 8707).
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func exchangeCode(
        clientId: String,
        code: String,
        codeVerifier: String,
        redirectUri: String,
        deviceName: String? = nil,
        deviceType: String? = nil,
        resource: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OAuthToken {
        var params = Params()
        params.add("client_id", clientId)
        params.add("code", code)
        params.add("code_verifier", codeVerifier)
        params.add("redirect_uri", redirectUri)
        params.add("device_name", deviceName)
        params.add("device_type", deviceType)
        params.add("resource", resource)
        return try await caller.result("oauth.exchange_code", params, options, Models.OAuthToken.read)
    }

    /// Get the client's name and wishes for a consent page.
    ///
    /// `oauth.get_authorize_info`: `GET /oauth/authorize/info/`. Takes no credential.
    ///
    /// Reply: About the client.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getAuthorizeInfo(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("oauth.get_authorize_info", params, options, Forms.any)
    }

    /// Get the protected resource's metadata.
    ///
    /// RFC 9728, bare JSON, outside /current.
    ///
    /// `oauth.get_resource_metadata`: `GET /.well-known/oauth-protected-resource/` (at the host's
    /// root). Takes no credential.
    ///
    /// Reply: The metadata.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getResourceMetadata(
        options: CallOptions = .default
    ) async throws -> Models.OauthGetResourceMetadataReply {
        let params = Params()
        return try await caller.result("oauth.get_resource_metadata", params, options, Models.OauthGetResourceMetadataReply.read)
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
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getServerMetadata(
        options: CallOptions = .default
    ) async throws -> Models.OauthGetServerMetadataReply {
        let params = Params()
        return try await caller.result("oauth.get_server_metadata", params, options, Models.OauthGetServerMetadataReply.read)
    }

    /// Get an OAuth session.
    ///
    /// `oauth.get_session`: `GET /oauth/sessions/{session_id}/`.
    ///
    /// Reply: The session.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the session.
    ///   - options: What differs from the client's settings.
    public func getSession(
        sessionId: String,
        options: CallOptions = .default
    ) async throws -> Models.OAuthSession {
        var params = Params()
        params.add("session_id", sessionId)
        return try await caller.result("oauth.get_session", params, options, Models.OAuthSession.read)
    }

    /// List the user's OAuth sessions.
    ///
    /// `oauth.list_sessions`: `GET /oauth/sessions/`.
    ///
    /// Reply: The active sessions.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listSessions(
        options: CallOptions = .default
    ) async throws -> Models.OauthListSessionsReply {
        let params = Params()
        return try await caller.result("oauth.list_sessions", params, options, Models.OauthListSessionsReply.read)
    }

    /// Trade a refresh token for tokens.
    ///
    /// The body is bare RFC 6749 JSON on success and on error, without the envelope.
    ///
    /// `oauth.refresh_token`: `POST /oauth/token/`. Takes no credential. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: Tokens.
    ///
    /// - Parameters:
    ///   - clientId: The parameter `client_id`.
    ///   - refreshToken: The parameter `refresh_token`.
    ///   - deviceName: Label of the session. At most 128 characters.
    ///   - deviceType: Kind of device.
    ///   - resource: Audience of the token (RFC 8707).
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func refreshToken(
        clientId: String,
        refreshToken: String,
        deviceName: String? = nil,
        deviceType: String? = nil,
        resource: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OAuthToken {
        var params = Params()
        params.add("client_id", clientId)
        params.add("refresh_token", refreshToken)
        params.add("device_name", deviceName)
        params.add("device_type", deviceType)
        params.add("resource", resource)
        return try await caller.result("oauth.refresh_token", params, options, Models.OAuthToken.read)
    }

    /// Register a client dynamically.
    ///
    /// RFC 7591, for public clients. Rate limited per address.
    ///
    /// `oauth.register_client`: `POST /oauth/register/`. Takes no credential. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Registered.
    ///
    /// - Parameters:
    ///   - redirectUris: The parameter `redirect_uris`. At least 1 items.
    ///   - clientName: The parameter `client_name`.
    ///   - clientUri: The parameter `client_uri`.
    ///   - logoUri: The parameter `logo_uri`.
    ///   - grantTypes: The parameter `grant_types`. Each item one of `authorization_code`,
    ///     `refresh_token`.
    ///   - responseTypes: The parameter `response_types`. Each item only `code`.
    ///   - tokenEndpointAuthMethod: The parameter `token_endpoint_auth_method`. Only `none`.
    ///   - scope: The parameter `scope`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func registerClient(
        redirectUris: [String],
        clientName: String? = nil,
        clientUri: String? = nil,
        logoUri: String? = nil,
        grantTypes: [Models.OauthRegisterClientGrantTypesItem]? = nil,
        responseTypes: [String]? = nil,
        tokenEndpointAuthMethod: String? = nil,
        scope: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OAuthClient {
        var params = Params()
        params.add("redirect_uris", redirectUris)
        params.add("client_name", clientName)
        params.add("client_uri", clientUri)
        params.add("logo_uri", logoUri)
        params.add("grant_types", grantTypes)
        params.add("response_types", responseTypes)
        params.add("token_endpoint_auth_method", tokenEndpointAuthMethod)
        params.add("scope", scope)
        return try await caller.result("oauth.register_client", params, options, Models.OAuthClient.read)
    }

    /// Revoke all OAuth sessions, or all but one.
    ///
    /// `oauth.revoke_all_sessions`: `DELETE /oauth/sessions/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// Reply: Revoked.
    ///
    /// - Parameters:
    ///   - excludeCurrent: Keep the session named by current_session_id.
    ///   - currentSessionId: Session to keep; needed with exclude_current=true.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func revokeAllSessions(
        excludeCurrent: Bool? = nil,
        currentSessionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("exclude_current", excludeCurrent)
        params.add("current_session_id", currentSessionId)
        return try await caller.result("oauth.revoke_all_sessions", params, options, Forms.any)
    }

    /// Revoke an OAuth session.
    ///
    /// `oauth.revoke_session`: `DELETE /oauth/sessions/{session_id}/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Revoked.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the session.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func revokeSession(
        sessionId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("session_id", sessionId)
        return try await caller.result("oauth.revoke_session", params, options, Forms.any)
    }

    /// Revoke a refresh token.
    ///
    /// RFC 7009. Always answers success, also for unknown or dead tokens. Call it on every
    /// sign-out.
    ///
    /// `oauth.revoke_token`: `POST /oauth/revoke/`. Takes no credential. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Revoked or never there.
    ///
    /// - Parameters:
    ///   - token: The refresh token.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func revokeToken(
        token: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        return try await caller.result("oauth.revoke_token", params, options, Forms.any)
    }

    /// Change a dynamically registered client.
    ///
    /// RFC 7592. The bearer is the registration access token, not a user's token.
    ///
    /// `oauth.update_client`: `PUT /oauth/register/`.
    ///
    /// Reply: Changed.
    ///
    /// - Parameters:
    ///   - redirectUris: The parameter `redirect_uris`. At least 1 items.
    ///   - clientName: The parameter `client_name`.
    ///   - clientUri: The parameter `client_uri`.
    ///   - logoUri: The parameter `logo_uri`.
    ///   - grantTypes: The parameter `grant_types`. Each item one of `authorization_code`,
    ///     `refresh_token`.
    ///   - responseTypes: The parameter `response_types`. Each item only `code`.
    ///   - tokenEndpointAuthMethod: The parameter `token_endpoint_auth_method`. Only `none`.
    ///   - scope: The parameter `scope`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func updateClient(
        redirectUris: [String],
        clientName: String? = nil,
        clientUri: String? = nil,
        logoUri: String? = nil,
        grantTypes: [Models.OauthUpdateClientGrantTypesItem]? = nil,
        responseTypes: [String]? = nil,
        tokenEndpointAuthMethod: String? = nil,
        scope: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OAuthClient {
        var params = Params()
        params.add("redirect_uris", redirectUris)
        params.add("client_name", clientName)
        params.add("client_uri", clientUri)
        params.add("logo_uri", logoUri)
        params.add("grant_types", grantTypes)
        params.add("response_types", responseTypes)
        params.add("token_endpoint_auth_method", tokenEndpointAuthMethod)
        params.add("scope", scope)
        return try await caller.result("oauth.update_client", params, options, Models.OAuthClient.read)
    }

    /// Rename an OAuth session or narrow its scopes.
    ///
    /// Scopes can only shrink; the new set applies from the next token refresh on, within 24 hours.
    /// An empty set is refused, revoke the session then.
    ///
    /// `oauth.update_session`: `PATCH /oauth/sessions/{session_id}/`. Not sent again when its
    /// outcome is unknown if `scopes` is given.
    ///
    /// At least one field is given.
    ///
    /// Reply: The session.
    ///
    /// - Parameters:
    ///   - sessionId: Id of the session.
    ///   - deviceName: Device label; an empty string clears it to null. At most 128 characters;
    ///     `""` clears it.
    ///   - agentName: Agent label; an empty string clears it to null. At most 128 characters; `""`
    ///     clears it.
    ///   - scopes: The full narrower set. At least 1 items, each of the form
    ///     `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10768 (Scope Exceeds Issuer).
    @discardableResult
    public func updateSession(
        sessionId: String,
        deviceName: Change<String>? = nil,
        agentName: Change<String>? = nil,
        scopes: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.OAuthSession {
        var params = Params()
        params.add("session_id", sessionId)
        params.add("device_name", deviceName)
        params.add("agent_name", agentName)
        params.add("scopes", scopes)
        return try await caller.result("oauth.update_session", params, options, Models.OAuthSession.read)
    }
}
