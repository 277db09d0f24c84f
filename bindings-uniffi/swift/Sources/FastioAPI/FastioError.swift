import Foundation

/// What went wrong, with what to do next. Whatever fails throws one, but for a task that was cancelled: that throws
/// `CancellationError`.
///
/// ```swift
/// do {
///     let found = try await fastio.storage.get(context: .workspace, contextId: workspace, nodeId: node)
///     print(try found.name ?? "?")
/// } catch let error as FastioError where error.kind == .notFound {
///     print(error.message)
/// }
/// ```
public struct FastioError: Error, Sendable, Hashable {
    /// A coarse kind that stays the same across versions and, as its raw value, across languages.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A parameter is missing, unknown or breaks a rule.
        case invalidParameter = "invalid_parameter"
        /// No such operation.
        case unknownOperation = "unknown_operation"
        /// No credential, or it is not accepted (401).
        case unauthenticated
        /// A second factor is needed to go on.
        case secondFactorRequired = "second_factor_required"
        /// The account is locked after failed sign-ins.
        case accountLocked = "account_locked"
        /// The credential does not allow it (403).
        case forbidden
        /// A subscription, higher plan or more credits are needed (402).
        case paymentRequired = "payment_required"
        /// Nothing is there (404).
        case notFound = "not_found"
        /// The operation is gone for good (410).
        case gone
        /// The state has changed or the thing exists already (409).
        case conflict
        /// Locked by somebody (423).
        case locked
        /// A limit on size, number or plan.
        case limitExceeded = "limit_exceeded"
        /// Too many requests (429).
        case rateLimited = "rate_limited"
        /// Refused for another reason (other 4xx).
        case rejected
        /// The service does not implement it (501).
        case notImplemented = "not_implemented"
        /// The service failed (5xx).
        case server
        /// No connection, or it broke before anything was sent.
        case network
        /// Too slow, and it is known that repeating is harmless.
        case timeout
        /// It may or may not have been done: read the state before trying again.
        case outcomeUnknown = "outcome_unknown"
        /// The reply cannot be understood.
        case invalidReply = "invalid_reply"
        /// Content differs from what was sent or announced.
        case integrity
        /// A file could not be read or written here.
        case io
        /// The work ended in failure on the service's side.
        case failed
        /// The host cannot do this.
        case unsupported
        /// Cancelled by the caller.
        case cancelled
    }

    /// A parameter at fault.
    public struct Param: Sendable, Hashable {
        /// Its name on the wire.
        public let name: String
        /// What is wrong: `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word.
        public let kind: String
        /// The rule, and the shape of the value; never a secret's value.
        public let message: String

        package init(name: String, kind: String, message: String) {
            self.name = name
            self.kind = kind
            self.message = message
        }
    }

    /// A coarse kind.
    public let kind: Kind
    /// One or two sentences for people: what happened and what to do next.
    public let message: String
    /// The service's own code, or 0.
    public package(set) var code: Int = 0
    /// HTTP status, or 0 if no reply came.
    public package(set) var status: Int = 0
    /// Each parameter at fault.
    public package(set) var params: [Param] = []
    /// The service's machine-readable reason.
    public package(set) var reason: String?
    /// The operation; nil if none was under way.
    public package(set) var operation: String?
    /// The service's id of the request, to quote in a support case.
    public package(set) var requestId: String?
    /// Whether the same call can succeed later without being changed.
    public package(set) var retryable = false
    /// How long the service asks to wait.
    public package(set) var retryAfter: Duration?
    /// The first bytes of a reply that could not be understood.
    public package(set) var body: String?
    /// What the service told beside the text.
    public package(set) var details: JSON?
    /// How to go on with the resumable transfer that ended with this error; nil if there is no going on.
    public package(set) var journal: String?

    package init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }
}

extension FastioError: LocalizedError, CustomStringConvertible {
    /// The message.
    public var errorDescription: String? { message }

    /// The kind, what was called, and the message.
    public var description: String {
        let called = operation.map { " in \($0)" } ?? ""
        let replied = status == 0 ? "" : " (HTTP \(status)\(code == 0 ? "" : ", code \(code)"))"
        return "\(kind.rawValue)\(called)\(replied): \(message)"
    }
}
