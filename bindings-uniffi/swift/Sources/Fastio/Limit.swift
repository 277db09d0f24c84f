import Dispatch
internal import FastioEngine

/// How long a request may still take, by the phase it is in. URLSession does not tell when a connection stands: until
/// something was sent or came, it has the time for the connection and, if nothing is to be sent, that for the reply.
struct Limit {
    private enum Phase: String {
        case connecting = "no connection, or no reply, in time"
        case sending = "the sending stood still for too long"
        case waiting = "no reply in time"
        case receiving = "the reply stood still for too long"
    }

    private let timeouts: Timeouts
    private let start: DispatchTime
    private var since: DispatchTime
    private var phase = Phase.connecting
    private var paused = false

    init(_ timeouts: Timeouts, _ now: DispatchTime = .now()) {
        self.timeouts = timeouts
        start = now
        since = now
    }

    /// Something was sent: part of the request, or the last of it.
    mutating func sent(all: Bool, _ now: DispatchTime = .now()) { enter(all ? .waiting : .sending, now) }

    /// Something came.
    mutating func received(_ now: DispatchTime = .now()) { enter(.receiving, now) }

    /// It stands still because nobody wants more, or goes on.
    mutating func pause(_ wanted: Bool, _ now: DispatchTime = .now()) {
        paused = wanted
        since = now
    }

    private mutating func enter(_ next: Phase, _ now: DispatchTime) {
        phase = next
        since = now
    }

    private var ofPhase: UInt64? {
        switch phase {
        case .connecting:
            guard let connect = timeouts.connectMs, let firstByte = timeouts.firstByteMs else { return nil }
            return connect + firstByte
        case .waiting: return timeouts.firstByteMs
        case .sending, .receiving: return paused ? nil : timeouts.stallMs
        }
    }

    /// What took too long, if something did.
    func passed(_ now: DispatchTime = .now()) -> String? {
        if let total = timeouts.totalMs, now >= start.after(total) { return "it took too long in all" }
        if let ms = ofPhase, now >= since.after(ms) { return phase.rawValue }
        return nil
    }

    /// When to look again: when a limit passes, or one may that begins meanwhile.
    func next(_ now: DispatchTime = .now()) -> DispatchTime? {
        let phases = [timeouts.connectMs, timeouts.firstByteMs, timeouts.stallMs].compactMap { $0 }
        let moments = [timeouts.totalMs.map(start.after), ofPhase.map(since.after), phases.min().map(now.after)]
        return moments.compactMap { $0 }.min()
    }
}

extension DispatchTime {
    /// So many milliseconds later; as good as never if that cannot be said.
    fileprivate func after(_ ms: UInt64) -> DispatchTime {
        let (ns, over) = ms.multipliedReportingOverflow(by: 1_000_000)
        return over || ns > UInt64(Int64.max) / 2 ? .distantFuture : DispatchTime(uptimeNanoseconds: uptimeNanoseconds + ns)
    }
}
