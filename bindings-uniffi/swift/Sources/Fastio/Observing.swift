import FastioAPI
internal import FastioEngine
import Foundation

#if canImport(os)
import os
#endif

/// Is told what happens to which task, in order; tasks are numbered.
public typealias Observer = @Sendable (_ task: UInt64, _ event: ClientEvent) -> Void

/// Something that happened to a task. No secret is in it.
public enum ClientEvent: Sendable, Hashable {
    /// A request goes out.
    case attempt(operation: String, attempt: Int, method: String, url: String)
    /// A reply's head came in.
    case replied(operation: String, status: Int, requestId: String?)
    /// The task waits before it goes on.
    case wait(WaitReason, Duration)
    /// The credential was renewed.
    case refreshed
    /// How far a transfer is.
    case progress(TransferProgress)
    /// The task ended well.
    case finished
    /// The task ended in an error.
    case failed(FastioAPI.FastioError)

    /// Why a task waits.
    public enum WaitReason: String, Sendable, Hashable {
        /// The service's rate limit.
        case rateLimit = "rate_limit"
        /// A failed attempt, to be made again.
        case retry
        /// Another call renews the credential.
        case refresh
        /// The most requests are under way.
        case concurrency
        /// Work on the service's side.
        case processing
    }
}

/// How far a transfer is. Nothing of it ever goes back, but the rate and the estimate.
public struct TransferProgress: Sendable, Hashable {
    /// What a transfer is at.
    public enum State: String, Sendable, Hashable {
        /// Asks for limits, opens the file, hashes its first bytes.
        case preparing
        /// Bytes are on their way.
        case transferring
        /// All bytes are across; they are put together, stored and checked.
        case finishing
        /// The end.
        case done
    }

    /// What goes on.
    public let state: State
    /// Bytes handed to the network, or received.
    public let sent: UInt64
    /// Bytes the other side has for certain.
    public let confirmed: UInt64
    /// Bytes in all, if known.
    public let total: UInt64?
    /// Bytes per second of the last few seconds, once some have passed.
    public let bytesPerSecond: UInt64?
    /// How long the rest takes at that rate.
    public let remaining: Duration?
    /// Files that are done.
    public let filesDone: UInt64
    /// Files in all.
    public let files: UInt64

    init(_ progress: FastioEngine.Progress) {
        state =
            switch progress.state {
            case .preparing: .preparing
            case .transferring: .transferring
            case .finishing: .finishing
            case .done: .done
            }
        sent = progress.sent
        confirmed = progress.confirmed
        total = progress.total
        bytesPerSecond = progress.bytesPerS
        remaining = progress.remainingMs.map { .milliseconds(Int64(clamping: $0)) }
        filesDone = progress.filesDone
        files = progress.files
    }
}

/// How much a line of the log matters.
public enum LogLevel: Sendable, Hashable {
    /// Every step of a transfer, and waits for a free place.
    case trace
    /// Every request.
    case debug
    /// What changes the client itself.
    case info
}

/// Where lines for the log go, and which. They are worded by the engine, the same in every language, and no secret is
/// in them.
public struct Logging: Sendable {
    /// Lines that matter less are left out.
    public let level: LogLevel
    let write: @Sendable (LogLevel, String) -> Void

    /// Lines go to this function, in order. It is called on the client's own queue: it must be quick.
    public init(_ level: LogLevel, _ write: @escaping @Sendable (LogLevel, String) -> Void) {
        self.level = level
        self.write = write
    }

    #if canImport(os)
    /// Lines go to the system's log, subsystem `io.fast.sdk`.
    public static func system(_ level: LogLevel = .debug) -> Logging {
        let logger = Logger(subsystem: "io.fast.sdk", category: "client")
        return Logging(level) { level, line in
            logger.log(level: level == .info ? .info : .debug, "\(line, privacy: .public)")
        }
    }
    #endif
}

extension LogLevel {
    var forEngine: FastioEngine.LogLevel {
        switch self {
        case .trace: .trace
        case .debug: .debug
        case .info: .info
        }
    }

    init(_ level: FastioEngine.LogLevel) {
        self =
            switch level {
            case .trace: .trace
            case .debug: .debug
            case .info: .info
            }
    }
}

/// Those who are told.
struct Telling: Sendable {
    let observer: Observer?
    let logging: Logging?
    let onNewTokens: (@Sendable (NewTokens) throws -> Void)?

    func tell(_ event: TaskEvent) {
        if let line = event.log { logging?.write(LogLevel(line.level), line.text) }
        if let observer, let told = ClientEvent(event.event) { observer(event.task, told) }
    }

    func keep(_ tokens: NewTokens) -> Outcome {
        guard let onNewTokens else { return .unsupported }
        do {
            try onNewTokens(tokens)
            return .done
        } catch {
            // The error's own words may hold a token.
            return .io(message: "the closure that keeps tokens threw \(type(of: error))")
        }
    }
}

extension ClientEvent {
    /// Nil for what is handed to the caller and nobody else.
    init?(_ event: Event) {
        switch event {
        case .attempt(let operation, let attempt, let method, let url):
            self = .attempt(operation: operation, attempt: Int(attempt), method: method, url: url)
        case .replied(let operation, let status, let requestId):
            self = .replied(operation: operation, status: Int(status), requestId: requestId)
        case .wait(let reason, let ms): self = .wait(WaitReason(reason), .milliseconds(Int64(clamping: ms)))
        case .refreshed: self = .refreshed
        case .progress(let progress): self = .progress(TransferProgress(progress))
        case .finished: self = .finished
        case .failed(let error): self = .failed(FastioError(error))
        case .journal, .file, .page, .data, .answer: return nil
        }
    }
}

extension ClientEvent.WaitReason {
    init(_ reason: FastioEngine.WaitReason) {
        self =
            switch reason {
            case .rateLimit: .rateLimit
            case .retry: .retry
            case .refresh: .refresh
            case .concurrency: .concurrency
            case .processing: .processing
            }
    }
}
