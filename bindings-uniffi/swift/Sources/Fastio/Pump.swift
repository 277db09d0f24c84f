import Dispatch
import FastioAPI
internal import FastioEngine
import Foundation

/// Drives one engine: performs its effects, reports their outcomes, hands out its events.
///
/// Everything happens on one serial queue, which is also the sessions' delegate queue, so that effects and events keep
/// their order. Nothing on the queue blocks.
final class Pump: @unchecked Sendable {
    /// How long what was stopped may take to clean up behind itself when the client is closed.
    private static let grace = 10_000

    let files = Files()
    private let engine: Engine
    private let queue = DispatchQueue(label: "io.fast.sdk.pump")
    private let sessions: Sessions
    private let telling: Telling
    /// New tokens are kept one after another.
    private let keeping = DispatchQueue(label: "io.fast.sdk.tokens")
    /// Whether it is the keeper of tokens who calls: it does not wait for itself.
    private static let keeps = TaskLocal(wrappedValue: false)
    private var tasks: [TaskId: AsyncStream<Event>.Continuation] = [:]
    /// The newest journals of tasks whose readers were cancelled, which take no event any more.
    private var left: [TaskId: String] = [:]
    private var exchanges: [EffectId: Exchange] = [:]
    /// What is to be begun once all that the engine said at a moment is taken.
    private var begun: [() -> Void] = []
    private var beginning = false
    private var timer: DispatchWorkItem?
    private var timerAt: UInt64?
    private var closed = false
    private var whenIdle: [CheckedContinuation<Void, Never>] = []

    init(_ config: Config, _ telling: Telling) throws {
        var random = SystemRandomNumberGenerator()
        engine = try Engine(config: config, entropy: Data((0..<32).map { _ in random.next() as UInt8 }))
        sessions = Sessions(queue)
        self.telling = telling
    }

    deinit {
        let sessions = sessions
        queue.async { sessions.close() }
    }

    /// Tasks that have not ended.
    var openTasks: Int { queue.sync { tasks.count } }

    /// Requests under way.
    var openExchanges: Int { queue.sync { exchanges.count } }

    /// Whether no task is at work, cleaning up included.
    var isIdle: Bool { queue.sync { engine.isIdle() } }

    /// Starts a task. Bad input is refused here, before anything is sent. A caller who is cancelled already starts none.
    func start(_ task: EngineTask, keeping kept: (any Sendable)? = nil) throws -> Running {
        try Task.checkCancellation()
        let (events, continuation) = AsyncStream<Event>.makeStream()
        let id = try queue.sync {
            if closed { throw FastioError(kind: .cancelled, message: "the client was closed; make another") }
            let started = try refusing { try engine.begin(beginning: Beginning(task: task, now: now())) }
            tasks[started.task] = continuation
            perform(started.work)
            return started.task
        }
        return Running(self, id, events, keeping: kept)
    }

    /// Tells the engine that the caller can take more.
    func demand(_ task: TaskId, _ amount: UInt64) {
        queue.async { self.step { self.engine.demand(task: task, amount: amount, now: $0) } }
    }

    /// Stops a task whose caller is cancelled.
    func abandon(_ id: TaskId) {
        queue.async { self.stop(id) }
    }

    /// Stops a task whose caller is cancelled; the newest journal that it was not told, if there is one.
    func leave(_ id: TaskId) async -> String? {
        await withCheckedContinuation { left in
            queue.async {
                self.stop(id)
                left.resume(returning: self.left.removeValue(forKey: id))
            }
        }
    }

    /// Stops a task whose caller is gone.
    func forget(_ id: TaskId) {
        queue.async {
            self.stop(id)
            self.left[id] = nil
        }
    }

    /// Waits until the tokens that were renewed so far are kept.
    func kept() async throws {
        if telling.onNewTokens != nil, !Pump.keeps.get() { try await unawaited(on: keeping) {} }
    }

    private func stop(_ id: TaskId) {
        guard tasks[id] != nil else { return }
        step { self.engine.abandon(task: id, now: $0) }
        tasks.removeValue(forKey: id)?.finish()
    }

    /// Stops everything, waits until it has cleaned up behind itself, and closes every connection.
    func close() async {
        await withCheckedContinuation { idle in
            queue.async {
                self.closed = true
                self.whenIdle.append(idle)
                let tasks = self.tasks
                for id in tasks.keys { self.engine.abandon(task: id, now: self.now()) }
                self.drain()
                self.tasks = [:]
                tasks.values.forEach { $0.finish() }
                self.queue.asyncAfter(deadline: .now() + .milliseconds(Pump.grace)) { [weak self] in self?.end() }
            }
        }
    }

    private func end() {
        timer?.cancel()
        exchanges.values.forEach { $0.abort() }
        exchanges = [:]
        sessions.close()
        whenIdle.forEach { $0.resume() }
        whenIdle = []
    }

    private func step<Result>(_ action: (Now) throws -> Result) rethrows -> Result {
        dispatchPrecondition(condition: .onQueue(queue))
        let result = try action(now())
        drain()
        return result
    }

    private func drain() { perform(engine.take()) }

    /// Does what the engine has to say.
    private func perform(_ work: Work) {
        for effect in work.effects { perform(effect.id, effect.effect) }
        for next in work.events {
            telling.tell(next)
            if case .terminated = tasks[next.task]?.yield(next.event), case .journal(let journal) = next.event {
                left[next.task] = journal
            }
            switch next.event {
            case .finished, .failed: tasks.removeValue(forKey: next.task)?.finish()
            default: break
            }
        }
        setTimer(work.wakeAt)
        if closed, work.isIdle { end() }
        begin()
    }

    /// Begins what waits to be begun. What that reports at once is drained by itself and begins nothing here and now.
    private func begin() {
        if beginning { return }
        beginning = true
        defer { beginning = false }
        while !begun.isEmpty {
            let all = begun
            begun = []
            all.forEach { $0() }
        }
    }

    private func perform(_ id: EffectId, _ effect: Effect) {
        switch effect {
        case .http(let request):
            let exchange = Exchange(queue, request, files) { [weak self] in self?.report(id, $0, last: $1) }
            exchanges[id] = exchange
            begun.append { [sessions] in exchange.start(sessions) }
        case .credit(let of, let bytes): begun.append { self.exchanges[of]?.grant(bytes) }
        case .abort(let of): exchanges.removeValue(forKey: of)?.abort()
        case .hash(let of, let algorithm): work(id) { $0.hash(of, algorithm) }
        case .survey(let of, let algorithm): work(id) { $0.survey(of, algorithm) }
        case .stat(let source, _): work(id) { $0.stat(source) }
        case .openSink(let sink, let name, let size, let resume):
            work(id) { $0.act(sink) { try $0.open(name, size: size, resume: resume) } }
        case .commitSink(let sink): work(id) { $0.act(sink) { try $0.commit() } }
        case .dropSink(let sink, let keep):
            work(id) { files in
                // If its owner is gone, it was left already.
                (try? files.sink(sink))?.discard(keep: keep)
                return .done
            }
        case .persist(let access, let refresh, let expires):
            let tokens = NewTokens(access, refresh, expires)
            keeping.async {
                let outcome = Pump.keeps.withValue(true) { self.telling.keep(tokens) }
                self.queue.async { self.report(id, [outcome], last: true) }
            }
        }
    }

    /// Does what may block, off the queue.
    private func work(_ id: EffectId, _ act: @escaping @Sendable (Files) -> Outcome) {
        files.queue.async {
            let outcome = act(self.files)
            self.queue.async { self.report(id, [outcome], last: true) }
        }
    }

    private func report(_ id: EffectId, _ outcomes: [Outcome], last: Bool) {
        if last { exchanges[id] = nil }
        dispatchPrecondition(condition: .onQueue(queue))
        perform(engine.reportAll(report: Report(id: id, outcomes: outcomes, now: now())))
    }

    private func setTimer(_ at: UInt64?) {
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
        // Early is harmless: the engine says again when it is due.
        let now = now().monotonicMs
        let wait = at > now ? min(at - now, 86_400_000) : 0
        queue.asyncAfter(deadline: .now() + .milliseconds(Int(wait)), execute: item)
    }

    private func now() -> Now {
        Now(
            monotonicMs: DispatchTime.now().uptimeNanoseconds / 1_000_000,
            unixMs: UInt64(Date().timeIntervalSince1970 * 1000))
    }
}
