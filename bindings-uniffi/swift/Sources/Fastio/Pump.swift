import Dispatch
import FastioEngine
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A task that ended in an error.
public struct FastioTaskError: Error {
    /// What went wrong, with what to do next.
    public let info: ErrorInfo
}

/// Drives one engine over URLSession: performs its effects, reports their outcomes, hands out its events.
///
/// Everything happens on one serial queue, which is also the session's delegate queue, so that effects and events keep
/// their order. Nothing on the queue blocks.
public final class Pump: @unchecked Sendable {
    private let engine: Engine
    private let queue = DispatchQueue(label: "io.fast.sdk.pump")
    private let delegate = SessionDelegate()
    private let session: URLSession
    private var tasks: [TaskId: AsyncStream<Event>.Continuation] = [:]
    private var exchanges: [EffectId: Exchange] = [:]
    private var timer: DispatchWorkItem?
    private var timerAt: UInt64?

    public init(config: Config) throws {
        var random = SystemRandomNumberGenerator()
        engine = try Engine(config: config, entropy: Data((0..<32).map { _ in random.next() as UInt8 }))
        let settings = URLSessionConfiguration.ephemeral
        // The engine decides how many requests are under way.
        settings.httpMaximumConnectionsPerHost = 64
        let operations = OperationQueue()
        operations.underlyingQueue = queue
        operations.maxConcurrentOperationCount = 1
        session = URLSession(configuration: settings, delegate: delegate, delegateQueue: operations)
    }

    /// Tasks that have not ended.
    public var openTasks: Int { queue.sync { tasks.count } }

    /// Requests under way.
    public var openExchanges: Int { queue.sync { exchanges.count } }

    /// Whether no task is at work, cleaning up included.
    public var isIdle: Bool { queue.sync { engine.isIdle() } }

    /// Runs a task to its end. If the caller is cancelled, so is the task: its connections are closed at once.
    public func run(
        _ task: EngineTask, onEvent: (TaskId, Event) async throws -> Void = { _, _ in }
    ) async throws -> Completion {
        let (events, continuation) = AsyncStream<Event>.makeStream()
        let id = try queue.sync {
            try step { now in
                let id = try engine.start(task: task, now: now)
                tasks[id] = continuation
                return id
            }
        }
        defer { abandon(id) }
        return try await withTaskCancellationHandler {
            for await event in events {
                switch event {
                case .finished(let completion): return completion
                case .failed(let error): throw FastioTaskError(info: error)
                default: try await onEvent(id, event)
                }
            }
            throw CancellationError()
        } onCancel: {
            abandon(id)
        }
    }

    /// Tells the engine that the caller can take more.
    public func demand(_ task: TaskId, _ amount: UInt64) {
        queue.async { self.step { self.engine.demand(task: task, amount: amount, now: $0) } }
    }

    /// Stops everything.
    public func close() {
        queue.sync {
            tasks.values.forEach { $0.finish() }
            tasks = [:]
            exchanges = [:]
            timer?.cancel()
            session.invalidateAndCancel()
        }
    }

    private func abandon(_ id: TaskId) {
        queue.async {
            guard let events = self.tasks.removeValue(forKey: id) else { return }
            events.finish()
            self.step { self.engine.abandon(task: id, now: $0) }
        }
    }

    private func step<T>(_ action: (Now) throws -> T) rethrows -> T {
        dispatchPrecondition(condition: .onQueue(queue))
        let result = try action(now())
        drain()
        return result
    }

    private func drain() {
        while let next = engine.nextEffect() {
            perform(next.id, next.effect)
        }
        while let next = engine.nextEvent() {
            tasks[next.task]?.yield(next.event)
            switch next.event {
            case .finished, .failed: tasks.removeValue(forKey: next.task)?.finish()
            default: break
            }
        }
        setTimer()
    }

    private func perform(_ id: EffectId, _ effect: Effect) {
        switch effect {
        case .http(let request):
            guard let exchange = Exchange(session, queue, request, report: { [weak self] in self?.report(id, $0, last: $1) })
            else { return unsupported(id) }
            exchanges[id] = exchange
            delegate.exchanges[exchange.task.taskIdentifier] = exchange
            exchange.task.resume()
        case .credit(let of, let bytes): exchanges[of]?.grant(bytes)
        case .abort(let of): exchanges.removeValue(forKey: of)?.abort()
        default: unsupported(id)
        }
    }

    /// Files and a key store come with the whole client.
    private func unsupported(_ id: EffectId) {
        queue.async { self.report(id, .unsupported, last: true) }
    }

    private func report(_ id: EffectId, _ outcome: Outcome, last: Bool) {
        if last { exchanges[id] = nil }
        step { engine.report(id: id, outcome: outcome, now: $0) }
    }

    private func setTimer() {
        let at = engine.wakeAt()
        if at == timerAt { return }
        timer?.cancel()
        timerAt = at
        guard let at else { return }
        let item = DispatchWorkItem { [weak self] in
            guard let self else { return }
            timerAt = nil
            step { self.engine.tick(now: $0) }
        }
        timer = item
        let wait = max(0, Int64(at) - Int64(now().monotonicMs))
        queue.asyncAfter(deadline: .now() + .milliseconds(Int(wait)), execute: item)
    }

    private func now() -> Now {
        Now(
            monotonicMs: DispatchTime.now().uptimeNanoseconds / 1_000_000,
            unixMs: UInt64(Date().timeIntervalSince1970 * 1000))
    }
}
