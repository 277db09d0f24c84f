// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// An API key. `api_key` is whole on creation only, masked elsewhere.
    public struct ApiKey: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// The key; only its last four characters show after creation.
        public var apiKey: Secret? { get throws { try maybe("api_key", Forms.secret) } }

        /// Label.
        public var memo: String? { get throws { try maybe("memo", Forms.text) } }

        /// Scope strings, as a list or as a JSON-encoded string.
        public var scopes: Models.ApiKeyScopes? { get throws { try maybe("scopes", Models.ApiKeyScopes.read) } }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }

        /// Holds an administrative access mode.
        public var admin: Bool? { get throws { try maybe("admin", Forms.boolean) } }

        /// Issued before scopes existed.
        public var legacy: Bool? { get throws { try maybe("legacy", Forms.boolean) } }
    }

    /// Scope strings, as a list or as a JSON-encoded string.
    public enum ApiKeyScopes: Union {
        /// The only list among the forms.
        case list([String])

        /// The only text among the forms.
        case text(String)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isList { return .list(try Forms.list(Forms.text)(json)) }
            if json.isText { return .text(try Forms.text(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .list(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// What `auth.check_token` answers.
    public struct AuthCheckTokenReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The user's profile id.
        public var id: String { get throws { try need("id", Forms.loose) } }
    }

    /// What `auth.create_api_key` answers.
    public struct AuthCreateApiKeyReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// The key; only its last four characters show after creation.
        public var apiKey: Secret { get throws { try need("api_key", Forms.secret) } }

        /// Label.
        public var memo: String? { get throws { try maybe("memo", Forms.text) } }

        /// Scope strings, as a list or as a JSON-encoded string.
        public var scopes: Models.AuthCreateApiKeyReplyScopes? { get throws { try maybe("scopes", Models.AuthCreateApiKeyReplyScopes.read) } }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }

        /// Holds an administrative access mode.
        public var admin: Bool? { get throws { try maybe("admin", Forms.boolean) } }

        /// Issued before scopes existed.
        public var legacy: Bool? { get throws { try maybe("legacy", Forms.boolean) } }
    }

    /// Scope strings, as a list or as a JSON-encoded string.
    public enum AuthCreateApiKeyReplyScopes: Union {
        /// The only list among the forms.
        case list([String])

        /// The only text among the forms.
        case text(String)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isList { return .list(try Forms.list(Forms.text)(json)) }
            if json.isText { return .text(try Forms.text(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .list(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// Channel of the second factor.
    public struct AuthEnableTwoFactorChannel: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `sms`
        public static var sms: Self { Self("sms") }

        /// `totp`
        public static var totp: Self { Self("totp") }

        /// `whatsapp`
        public static var whatsapp: Self { Self("whatsapp") }
    }

    /// What `auth.enable_two_factor` answers.
    public struct AuthEnableTwoFactorReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// URI for a QR code, on channel totp.
        public var bindingUri: Secret? { get throws { try maybe("binding_uri", Forms.secret) } }
    }

    /// What `auth.get_password_reset` answers.
    public struct AuthGetPasswordResetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Address the code belongs to. Known by inference only.
        public var email: String? { get throws { try maybe("email", Forms.text) } }
    }

    /// The parameter `channel` of `auth.send_two_factor_code`.
    public struct AuthSendTwoFactorCodeChannel: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `sms`
        public static var sms: Self { Self("sms") }

        /// `call`
        public static var call: Self { Self("call") }

        /// `whatsapp`
        public static var whatsapp: Self { Self("whatsapp") }
    }

    /// What `auth.sign_in` answers.
    public struct AuthSignInReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The JWT.
        public var authToken: Secret { get throws { try need("auth_token", Forms.secret) } }

        /// Lifetime in seconds.
        public var expiresIn: Int { get throws { try need("expires_in", Forms.integer) } }

        /// True when a second factor must be verified first. Default: `false`.
        public var twoFactor: Bool? { get throws { try maybe("2factor", Forms.boolean) } }

        /// True when an organization demands a second factor and none is set up; the JWT then only
        /// serves to enrol one. Default: `false`.
        public var enrolRequired: Bool? { get throws { try maybe("enrol_required", Forms.boolean) } }
    }

    /// What `auth.verify_two_factor` answers.
    public struct AuthVerifyTwoFactorReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `auth_token`.
        public var authToken: Secret { get throws { try need("auth_token", Forms.secret) } }

        /// Lifetime in seconds.
        public var expiresIn: Int { get throws { try need("expires_in", Forms.integer) } }
    }

    /// What `auth.verify_two_factor_setup` answers.
    public struct AuthVerifyTwoFactorSetupReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The full session's JWT. Known by inference only.
        public var authToken: Secret? { get throws { try maybe("auth_token", Forms.secret) } }

        /// Lifetime in seconds. Known by inference only.
        public var expiresIn: Int? { get throws { try maybe("expires_in", Forms.integer) } }
    }

    /// One scope with what it points at.
    public struct ScopeDetail: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `entity_type`.
        public var entityType: Models.ScopeDetailEntityType? { get throws { try maybe("entity_type", Models.ScopeDetailEntityType.read) } }

        /// Profile id or `*`.
        public var entityId: String? { get throws { try maybe("entity_id", Forms.text) } }

        /// `access_mode`.
        public var accessMode: Models.ScopeDetailAccessMode? { get throws { try maybe("access_mode", Models.ScopeDetailAccessMode.read) } }

        /// The scope string, on some entries.
        public var scope: String? { get throws { try maybe("scope", Forms.text) } }

        /// Name of the entity.
        public var name: String? { get throws { try maybe("name", Forms.text) } }
    }

    /// The member `access_mode` of `ScopeDetail`.
    public struct ScopeDetailAccessMode: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `r`
        public static var r: Self { Self("r") }

        /// `rw`
        public static var rw: Self { Self("rw") }

        /// `rwa`
        public static var rwa: Self { Self("rwa") }
    }

    /// The member `entity_type` of `ScopeDetail`.
    public struct ScopeDetailEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }

        /// `userdetails`
        public static var userdetails: Self { Self("userdetails") }
    }

    /// `TokenScopes`, as the API describes it.
    public struct TokenScopes: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Kind of credential.
        public var authType: Models.TokenScopesAuthType? { get throws { try maybe("auth_type", Models.TokenScopesAuthType.read) } }

        /// Scope strings; empty for a credential without scopes.
        public var scopes: [String]? { get throws { try maybe("scopes", Forms.list(Forms.text)) } }

        /// `scopes_detail`.
        public var scopesDetail: [Models.TokenScopesScopesDetailItem]? { get throws { try maybe("scopes_detail", Forms.list(Models.TokenScopesScopesDetailItem.read)) } }

        /// `is_agent`.
        public var isAgent: Bool? { get throws { try maybe("is_agent", Forms.boolean) } }

        /// `agent_name`.
        public var agentName: String? { get throws { try maybe("agent_name", Forms.text) } }

        /// Covers the whole account with write access (false for user:\*:r). Does not mean admin.
        public var fullAccess: Bool? { get throws { try maybe("full_access", Forms.boolean) } }

        /// Holds an administrative access mode. Absent means not confirmed.
        public var admin: Bool? { get throws { try maybe("admin", Forms.boolean) } }

        /// Issued before scopes existed.
        public var legacy: Bool? { get throws { try maybe("legacy", Forms.boolean) } }

        /// Expiry of the credential.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }
    }

    /// Kind of credential.
    public struct TokenScopesAuthType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `jwt_v2`
        public static var jwtV2: Self { Self("jwt_v2") }

        /// `jwt_v1`
        public static var jwtV1: Self { Self("jwt_v1") }

        /// `api_key`
        public static var apiKey: Self { Self("api_key") }

        /// `api_key_scoped`
        public static var apiKeyScoped: Self { Self("api_key_scoped") }
    }

    /// One of: The member `scopes_detail` of `TokenScopes`.
    public enum TokenScopesScopesDetailItem: Union {
        /// The only object among the forms.
        case scopeDetail(Models.ScopeDetail)

        /// The only text among the forms.
        case text(String)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isObject { return .scopeDetail(try Models.ScopeDetail.read(json)) }
            if json.isText { return .text(try Forms.text(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .scopeDetail(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// `TwoFactorStatus`, as the API describes it.
    public struct TwoFactorStatus: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `state`.
        public var state: Models.TwoFactorStatusState { get throws { try need("state", Models.TwoFactorStatusState.read) } }

        /// An authenticator app is set up. Default: `false`.
        public var totp: Bool? { get throws { try maybe("totp", Forms.boolean) } }
    }

    /// The member `state` of `TwoFactorStatus`.
    public struct TwoFactorStatusState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enabled`
        public static var enabled: Self { Self("enabled") }

        /// `unverified`
        public static var unverified: Self { Self("unverified") }

        /// `disabled`
        public static var disabled: Self { Self("disabled") }
    }
}
