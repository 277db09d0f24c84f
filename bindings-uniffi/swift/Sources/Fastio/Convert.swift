import FastioAPI
internal import FastioEngine
import Foundation

/// Not the engine's, which is turned into it.
typealias FastioError = FastioAPI.FastioError

extension FastioAPI.FastioError {
    init(_ info: ErrorInfo) {
        self.init(kind: Kind(info.kind), message: info.message)
        code = Int(clamping: info.code)
        status = Int(info.status)
        params = info.params.map { Param(name: $0.name, kind: $0.kind, message: $0.message) }
        reason = info.reason
        operation = info.operation.isEmpty ? nil : info.operation
        requestId = info.requestId
        retryable = info.retryable
        retryAfter = info.retryAfterMs.map { .milliseconds(Int64(clamping: $0)) }
        body = info.body
        details = info.details.flatMap { try? JSON(parsing: $0) }
        journal = info.journal
    }

    /// A parameter that is refused before the engine sees it.
    static func param(_ name: String, _ kind: String = "invalid", _ message: String) -> Self {
        var error = Self(kind: .invalidParameter, message: "`\(name)` \(message)")
        error.params = [Param(name: name, kind: kind, message: message)]
        return error
    }
}

extension FastioAPI.FastioError.Kind {
    init(_ kind: ErrorKind) {
        self =
            switch kind {
            case .invalidParameter: .invalidParameter
            case .unknownOperation: .unknownOperation
            case .unauthenticated: .unauthenticated
            case .secondFactorRequired: .secondFactorRequired
            case .accountLocked: .accountLocked
            case .forbidden: .forbidden
            case .paymentRequired: .paymentRequired
            case .notFound: .notFound
            case .gone: .gone
            case .conflict: .conflict
            case .locked: .locked
            case .limitExceeded: .limitExceeded
            case .rateLimited: .rateLimited
            case .rejected: .rejected
            case .notImplemented: .notImplemented
            case .server: .server
            case .network: .network
            case .timeout: .timeout
            case .outcomeUnknown: .outcomeUnknown
            case .invalidReply: .invalidReply
            case .integrity: .integrity
            case .io: .io
            case .failed: .failed
            case .unsupported: .unsupported
            case .cancelled: .cancelled
            }
    }
}

/// What the engine refuses, as this face's error.
func refusing<Result>(_ act: () throws -> Result) throws -> Result {
    do {
        return try act()
    } catch FastioEngine.FastioError.Refused(let info) {
        throw FastioError(info)
    }
}

extension Duration {
    /// Whole milliseconds.
    ///
    /// - Throws: ``FastioError`` if it is negative.
    func milliseconds(_ name: String) throws -> UInt64 {
        let (seconds, attoseconds) = components
        let (ms, over) = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1000)
        guard self >= .zero else { throw FastioError.param(name, "invalid", "must not be negative") }
        return over ? .max : ms.addingReportingOverflow(UInt64(attoseconds / 1_000_000_000_000_000)).partialValue
    }
}

/// A count that a caller gave.
func count<Number: FixedWidthInteger>(_ value: Int?, _ name: String, least: Int = 0) throws -> Number? {
    guard let value else { return nil }
    guard value >= least, let number = Number(exactly: value) else {
        throw FastioError.param(name, "invalid", "must be at least \(least), and no more than \(Number.max)")
    }
    return number
}

// A dump of what the engine was given or has told shows no secret, and what may hold one shows no more than its text.

extension FastioEngine.Secret: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: []) }
}

extension Call: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["operation": operation]) }
}

extension FastioEngine.Reply: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["operation": operation, "status": status]) }
}

extension ReplyHeader: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}

extension Config: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["baseUrl": baseUrl as Any]) }
}
