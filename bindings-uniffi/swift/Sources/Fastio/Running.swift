import FastioAPI
internal import FastioEngine

/// A task under way, for one reader. It is stopped when its reader is cancelled or lets go of it.
final class Running: Sendable {
    let id: TaskId
    private let pump: Pump
    private let events: AsyncStream<Event>
    /// What must be there until the end.
    private let kept: (any Sendable)?

    init(_ pump: Pump, _ id: TaskId, _ events: AsyncStream<Event>, keeping kept: (any Sendable)?) {
        self.kept = kept
        self.pump = pump
        self.id = id
        self.events = events
    }

    deinit { pump.forget(id) }

    /// What happens next; the end is among it, and nothing comes after.
    func next() async throws -> Event {
        let event = await withTaskCancellationHandler {
            var iterator = events.makeAsyncIterator()
            return await iterator.next()
        } onCancel: {
            pump.abandon(id)
        }
        switch event {
        case .finished, .failed: try await pump.kept()
        default: break
        }
        switch event {
        case .failed(let error): throw FastioError(error)
        case .some(let event): return event
        case nil:
            try Task.checkCancellation()
            throw FastioError(kind: .cancelled, message: "the client was closed before the work was done")
        }
    }

    /// Runs to the end, and hands out what happens on the way, where the caller is. Who is cancelled still gets the last
    /// journal.
    func finish(isolation: isolated (any Actor)? = #isolation, _ onEvent: (Event) -> Void = { _ in }) async throws -> Completion {
        do {
            while true {
                switch try await next() {
                case .finished(let completion): return completion
                case let event: onEvent(event)
                }
            }
        } catch let cancelled as CancellationError {
            if let journal = await pump.leave(id) { onEvent(.journal(journal: journal)) }
            throw cancelled
        }
    }

    /// The reader gets no more.
    func stop() { pump.abandon(id) }

    /// The caller can take more: further pages, or streamed bytes.
    func demand(_ amount: UInt64) { pump.demand(id, amount) }
}
