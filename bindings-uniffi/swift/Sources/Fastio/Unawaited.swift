import Dispatch
import Foundation

/// Does what blocks and cannot be stopped, on a queue. Who is cancelled does not wait for it, and nobody is told how it ends
/// then.
///
/// - Throws: `CancellationError`, or what it throws.
func unawaited<Made: Sendable>(
    on queue: DispatchQueue, _ work: @escaping @Sendable () throws -> Made
) async throws -> Made {
    let waiter = Waiter<Made>()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            // One that is cancelled already is resumed here.
            waiter.wait(continuation)
            queue.async { waiter.resume(Result(catching: work)) }
        }
    } onCancel: {
        waiter.resume(.failure(CancellationError()))
    }
}

/// Goes on with the first that it is told.
private final class Waiter<Made: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var continuation: CheckedContinuation<Made, any Error>?
    private var told: Result<Made, any Error>?

    func wait(_ continuation: CheckedContinuation<Made, any Error>) {
        let told = lock.withLock {
            if self.told == nil { self.continuation = continuation }
            return self.told
        }
        if let told { continuation.resume(with: told) }
    }

    func resume(_ result: Result<Made, any Error>) {
        let waiting = lock.withLock {
            guard told == nil else { return nil as CheckedContinuation<Made, any Error>? }
            told = result
            defer { continuation = nil }
            return continuation
        }
        waiting?.resume(with: result)
    }
}

/// Tells work on a queue that nobody waits for what it still has to do.
final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var raised = false

    var isRaised: Bool { lock.withLock { raised } }

    func raise() { lock.withLock { raised = true } }
}
