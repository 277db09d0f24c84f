import FastioAPI
internal import FastioEngine
import Foundation

/// Who calls.
public enum Credential: Sendable {
    /// Nobody: only operations that need no credential.
    case anonymous
    /// An API key, valid until it is revoked or ends.
    case apiKey(FastioAPI.Secret)
    /// A token from a sign-in. It is not renewed.
    case token(FastioAPI.Secret)
    /// OAuth tokens; the access token is renewed with the refresh token, and new tokens go to
    /// ``FastioOptions/onNewTokens``. Without an access token the client begins with a renewal.
    case oauth(
        clientId: String, refreshToken: FastioAPI.Secret, accessToken: FastioAPI.Secret? = nil, expiresAt: Date? = nil)
}

/// Tokens that a renewal brought. The refresh token replaces the one before, which no longer works.
public struct NewTokens: Sendable {
    /// The access token.
    public let accessToken: FastioAPI.Secret
    /// The refresh token; nil if the one before goes on.
    public let refreshToken: FastioAPI.Secret?
    /// When the access token ends.
    public let expiresAt: Date?

    init(_ access: FastioEngine.Secret, _ refresh: FastioEngine.Secret?, _ expires: UInt64?) {
        accessToken = FastioAPI.Secret(access.text)
        refreshToken = refresh.map { FastioAPI.Secret($0.text) }
        expiresAt = expires.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

/// How often and how patiently to try again. What is nil is as the engine has it.
public struct RetryOptions: Sendable, Hashable {
    /// How often a request may be sent, the first time included.
    public var maxAttempts: Int?
    /// Upper bound of the first wait; doubles with each attempt.
    public var baseDelay: Duration?
    /// Upper bound of any wait of the client's own choosing.
    public var maxDelay: Duration?
    /// Longest wait that the service may ask for.
    public var maxServerDelay: Duration?

    public init(
        maxAttempts: Int? = nil, baseDelay: Duration? = nil, maxDelay: Duration? = nil, maxServerDelay: Duration? = nil
    ) {
        self.maxAttempts = maxAttempts
        self.baseDelay = baseDelay
        self.maxDelay = maxDelay
        self.maxServerDelay = maxServerDelay
    }
}

/// What a client is set up with. What is nil is as the engine has it.
public struct FastioOptions: Sendable {
    /// Where the API is, including `/current`; nil: the production service.
    public var baseURL: String?
    /// Who calls; nil: nobody.
    public var credential: Credential?
    /// How long each request may take in all.
    public var timeout: Duration?
    /// How often and how patiently to try again.
    public var retry = RetryOptions()
    /// Most requests under way at once.
    public var maxConcurrentRequests: Int?
    /// Sent as `User-Agent`.
    public var userAgent: String?
    /// Is told what happens to every task, in order. It is called on the client's own queue: it must be quick, and must
    /// not wait for the client.
    public var observer: Observer?
    /// Is given the tokens of each renewal, to keep for the next start: the old refresh token may be void then. A call that
    /// made the client renew them returns when they are kept; one that the closure makes does not wait for that.
    public var onNewTokens: (@Sendable (NewTokens) throws -> Void)?
    /// Where lines for the log go; nil: nowhere.
    public var logging: Logging?

    public init(baseURL: String? = nil, credential: Credential? = nil) {
        self.baseURL = baseURL
        self.credential = credential
    }

    func config(_ environment: [String: String]?) throws -> Config {
        var timeouts: Timeouts?
        if let timeout { timeouts = try Timeouts(total: timeout) }
        return Config(
            baseUrl: baseURL, credential: credential?.forEngine, environment: environment,
            logLevel: logging?.level.forEngine, observed: observer != nil, userAgent: userAgent, timeouts: timeouts,
            retry: try retry.forEngine,
            maxConcurrentRequests: try count(maxConcurrentRequests, "maxConcurrentRequests", least: 1))
    }
}

extension Credential {
    fileprivate var forEngine: FastioEngine.Credential {
        let hide = { (secret: FastioAPI.Secret) in FastioEngine.Secret(text: secret.expose()) }
        return switch self {
        case .anonymous: .anonymous
        case .apiKey(let key): .apiKey(key: hide(key))
        case .token(let token): .token(token: hide(token))
        case .oauth(let client, let refresh, let access, let expires):
            .oAuth(
                clientId: client, accessToken: access.map(hide), refreshToken: hide(refresh),
                expiresAtUnixMs: expires.flatMap { UInt64(exactly: ($0.timeIntervalSince1970 * 1000).rounded()) })
        }
    }
}

extension RetryOptions {
    fileprivate var forEngine: RetryPolicy? {
        get throws {
            if self == RetryOptions() { return nil }
            let own = defaultRetryPolicy()
            return RetryPolicy(
                maxAttempts: try count(maxAttempts, "maxAttempts", least: 1) ?? own.maxAttempts,
                baseDelayMs: try baseDelay?.milliseconds("baseDelay") ?? own.baseDelayMs,
                maxDelayMs: try maxDelay?.milliseconds("maxDelay") ?? own.maxDelayMs,
                maxServerDelayMs: try maxServerDelay?.milliseconds("maxServerDelay") ?? own.maxServerDelayMs,
                budget: own.budget)
        }
    }
}

extension Timeouts {
    /// The engine's own, with another limit of the whole.
    init(total: Duration) throws {
        let own = defaultTimeouts()
        self.init(
            connectMs: own.connectMs, firstByteMs: own.firstByteMs, stallMs: own.stallMs,
            totalMs: try total.milliseconds("timeout"))
    }
}
