// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// A registered client, RFC 7591 and 7592.
    public struct OAuthClient: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `client_id`.
        public var clientId: String { get throws { try need("client_id", Forms.text) } }

        /// `client_id_issued_at`.
        public var clientIdIssuedAt: Int? { get throws { try maybe("client_id_issued_at", Forms.integer) } }

        /// Bearer for oauth.update_client.
        public var registrationAccessToken: Secret? { get throws { try maybe("registration_access_token", Forms.secret) } }

        /// `registration_client_uri`.
        public var registrationClientUri: String? { get throws { try maybe("registration_client_uri", Forms.text) } }

        /// `client_name`.
        public var clientName: String? { get throws { try maybe("client_name", Forms.text) } }

        /// `redirect_uris`.
        public var redirectUris: [String]? { get throws { try maybe("redirect_uris", Forms.list(Forms.text)) } }

        /// `grant_types`.
        public var grantTypes: [String]? { get throws { try maybe("grant_types", Forms.list(Forms.text)) } }

        /// `response_types`.
        public var responseTypes: [String]? { get throws { try maybe("response_types", Forms.list(Forms.text)) } }

        /// `token_endpoint_auth_method`.
        public var tokenEndpointAuthMethod: String? { get throws { try maybe("token_endpoint_auth_method", Forms.text) } }
    }

    /// Client metadata of RFC 7591.
    public struct OAuthClientMetadata: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `redirect_uris`. At least 1 items.
        public var redirectUris: [String] { get throws { try need("redirect_uris", Forms.list(Forms.text)) } }

        /// `client_name`.
        public var clientName: String? { get throws { try maybe("client_name", Forms.text) } }

        /// `client_uri`.
        public var clientUri: String? { get throws { try maybe("client_uri", Forms.text) } }

        /// `logo_uri`.
        public var logoUri: String? { get throws { try maybe("logo_uri", Forms.text) } }

        /// `grant_types`. Each item one of `authorization_code`, `refresh_token`.
        public var grantTypes: [Models.OAuthClientMetadataGrantTypesItem]? { get throws { try maybe("grant_types", Forms.list(Models.OAuthClientMetadataGrantTypesItem.read)) } }

        /// `response_types`. Each item only `code`.
        public var responseTypes: [String]? { get throws { try maybe("response_types", Forms.list(Forms.text)) } }

        /// `token_endpoint_auth_method`. Only `none`.
        public var tokenEndpointAuthMethod: String? { get throws { try maybe("token_endpoint_auth_method", Forms.text) } }

        /// `scope`.
        public var scope: String? { get throws { try maybe("scope", Forms.text) } }
    }

    /// One of: The member `grant_types` of `OAuthClientMetadata`.
    public struct OAuthClientMetadataGrantTypesItem: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `authorization_code`
        public static var authorizationCode: Self { Self("authorization_code") }

        /// `refresh_token`
        public static var refreshToken: Self { Self("refresh_token") }
    }

    /// `OAuthErrorBody`, as the API describes it.
    public struct OAuthErrorBody: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `error`.
        public var error: Models.OAuthErrorBodyError { get throws { try need("error", Models.OAuthErrorBodyError.read) } }

        /// `error_description`.
        public var errorDescription: String? { get throws { try maybe("error_description", Forms.text) } }

        /// `error_uri`.
        public var errorUri: String? { get throws { try maybe("error_uri", Forms.text) } }
    }

    /// The member `error` of `OAuthErrorBody`.
    public struct OAuthErrorBodyError: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `invalid_request`
        public static var invalidRequest: Self { Self("invalid_request") }

        /// `invalid_client`
        public static var invalidClient: Self { Self("invalid_client") }

        /// `invalid_grant`
        public static var invalidGrant: Self { Self("invalid_grant") }

        /// `unauthorized_client`
        public static var unauthorizedClient: Self { Self("unauthorized_client") }

        /// `unsupported_grant_type`
        public static var unsupportedGrantType: Self { Self("unsupported_grant_type") }

        /// `invalid_scope`
        public static var invalidScope: Self { Self("invalid_scope") }

        /// `invalid_redirect_uri`
        public static var invalidRedirectUri: Self { Self("invalid_redirect_uri") }

        /// `invalid_client_metadata`
        public static var invalidClientMetadata: Self { Self("invalid_client_metadata") }

        /// `access_denied`
        public static var accessDenied: Self { Self("access_denied") }
    }

    /// `OAuthSession`, as the API describes it.
    public struct OAuthSession: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `session_id`.
        public var sessionId: String? { get throws { try maybe("session_id", Forms.text) } }

        /// `device_name`.
        public var deviceName: String? { get throws { try maybe("device_name", Forms.text) } }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }
    }

    /// `OAuthToken`, as the API describes it.
    public struct OAuthToken: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A JWT.
        public var accessToken: Secret { get throws { try need("access_token", Forms.secret) } }

        /// `token_type`.
        public var tokenType: String { get throws { try need("token_type", Forms.text) } }

        /// Lifetime in seconds, 3600.
        public var expiresIn: Int { get throws { try need("expires_in", Forms.integer) } }

        /// `refresh_token`.
        public var refreshToken: Secret? { get throws { try maybe("refresh_token", Forms.secret) } }

        /// The scope word of the request; not the grant.
        public var scope: String? { get throws { try maybe("scope", Forms.text) } }

        /// The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
        /// \["user:\*:rw"\].
        public var scopes: Models.OAuthTokenScopes? { get throws { try maybe("scopes", Models.OAuthTokenScopes.read) } }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }
    }

    /// The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
    /// \["user:\*:rw"\].
    public enum OAuthTokenScopes: Union {
        /// The only text among the forms.
        case text(String)

        /// The only list among the forms.
        case list([String])

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isText { return .text(try Forms.text(json)) }
            if json.isList { return .list(try Forms.list(Forms.text)(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .text(let value): value.asJSON
            case .list(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// Most the grant may hold; the consent page can give less. Omitted, the grant never
    /// administers.
    public struct OauthAuthorizeAccessMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `r`
        public static var r: Self { Self("r") }

        /// `rw`
        public static var rw: Self { Self("rw") }

        /// `rwa`
        public static var rwa: Self { Self("rwa") }
    }

    /// What `oauth.authorize` answers.
    public struct OauthAuthorizeReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `auth_request_id`.
        public var authRequestId: String { get throws { try need("auth_request_id", Forms.text) } }

        /// Address to open in the browser exactly as it is.
        public var loginUrl: String? { get throws { try maybe("login_url", Forms.text) } }

        /// Lifetime in seconds, 600.
        public var expiresIn: Int? { get throws { try maybe("expires_in", Forms.integer) } }

        /// Present when it was sent.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }
    }

    /// Scope word; see x-scope-types.
    public struct OauthAuthorizeScope: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `all_orgs`
        public static var allOrgs: Self { Self("all_orgs") }

        /// `all_workspaces`
        public static var allWorkspaces: Self { Self("all_workspaces") }

        /// `all_shares`
        public static var allShares: Self { Self("all_shares") }

        /// `all_sign_envelopes`
        public static var allSignEnvelopes: Self { Self("all_sign_envelopes") }
    }

    /// What `oauth.get_resource_metadata` answers.
    public struct OauthGetResourceMetadataReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `resource`.
        public var resource: String? { get throws { try maybe("resource", Forms.text) } }

        /// `authorization_servers`.
        public var authorizationServers: [String]? { get throws { try maybe("authorization_servers", Forms.list(Forms.text)) } }

        /// `scopes_supported`.
        public var scopesSupported: [String]? { get throws { try maybe("scopes_supported", Forms.list(Forms.text)) } }

        /// `bearer_methods_supported`.
        public var bearerMethodsSupported: [String]? { get throws { try maybe("bearer_methods_supported", Forms.list(Forms.text)) } }
    }

    /// What `oauth.get_server_metadata` answers.
    public struct OauthGetServerMetadataReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `issuer`.
        public var issuer: String { get throws { try need("issuer", Forms.text) } }

        /// `authorization_endpoint`.
        public var authorizationEndpoint: String? { get throws { try maybe("authorization_endpoint", Forms.text) } }

        /// `token_endpoint`.
        public var tokenEndpoint: String? { get throws { try maybe("token_endpoint", Forms.text) } }

        /// `registration_endpoint`.
        public var registrationEndpoint: String? { get throws { try maybe("registration_endpoint", Forms.text) } }

        /// `revocation_endpoint`.
        public var revocationEndpoint: String? { get throws { try maybe("revocation_endpoint", Forms.text) } }

        /// `scopes_supported`.
        public var scopesSupported: [String]? { get throws { try maybe("scopes_supported", Forms.list(Forms.text)) } }

        /// `response_types_supported`.
        public var responseTypesSupported: [String]? { get throws { try maybe("response_types_supported", Forms.list(Forms.text)) } }

        /// `grant_types_supported`.
        public var grantTypesSupported: [String]? { get throws { try maybe("grant_types_supported", Forms.list(Forms.text)) } }

        /// `token_endpoint_auth_methods_supported`.
        public var tokenEndpointAuthMethodsSupported: [String]? { get throws { try maybe("token_endpoint_auth_methods_supported", Forms.list(Forms.text)) } }

        /// `code_challenge_methods_supported`.
        public var codeChallengeMethodsSupported: [String]? { get throws { try maybe("code_challenge_methods_supported", Forms.list(Forms.text)) } }
    }

    /// What `oauth.list_sessions` answers.
    public struct OauthListSessionsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `sessions`. Known by inference only.
        public var sessions: [Models.OAuthSession]? { get throws { try maybe("sessions", Forms.list(Models.OAuthSession.read)) } }
    }

    /// One of: The parameter `grant_types` of `oauth.register_client`.
    public struct OauthRegisterClientGrantTypesItem: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `authorization_code`
        public static var authorizationCode: Self { Self("authorization_code") }

        /// `refresh_token`
        public static var refreshToken: Self { Self("refresh_token") }
    }

    /// One of: The parameter `grant_types` of `oauth.update_client`.
    public struct OauthUpdateClientGrantTypesItem: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `authorization_code`
        public static var authorizationCode: Self { Self("authorization_code") }

        /// `refresh_token`
        public static var refreshToken: Self { Self("refresh_token") }
    }
}
