import Dispatch
internal import FastioEngine
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request under way. It reports no more of a streamed reply than it has credit for, and pauses the connection
/// while more than that waits. Used on the pump's queue only.
final class Exchange: @unchecked Sendable {
    /// Foundation on Linux cannot pause: it leaves the connection of a suspended task open, even when the task is
    /// cancelled. There, what nobody asked for yet waits in memory.
    #if canImport(FoundationNetworking)
    private static let canPause = false
    #else
    private static let canPause = true
    #endif

    /// So many bytes of a reply that is wanted whole are told in one go: each telling has its price.
    private static let telling = 64 * 1024

    /// A sink that is slower than the network may be behind by so many bytes.
    private static let mostUnwritten = 1024 * 1024

    private let queue: DispatchQueue
    private let request: HttpRequest
    private let files: Files
    private let report: ([Outcome], _ last: Bool) -> Void
    private var body = Body.none
    private var task: URLSessionTask?
    private var credit: UInt64
    private var waiting = Backlog()
    /// The head of a reply that is wanted whole: nobody waits for it alone.
    private var head: Outcome?
    private var end: Outcome?
    private var over = false
    private var paused = false
    private var writing: Writing?
    /// Bytes given to be written, of which nothing was told yet.
    private var unwritten = 0
    private var limit: Limit

    init(
        _ queue: DispatchQueue, _ request: HttpRequest, _ files: Files,
        report: @escaping ([Outcome], _ last: Bool) -> Void
    ) {
        self.queue = queue
        self.request = request
        self.files = files
        self.report = report
        if case .stream(let credit) = request.reply { self.credit = credit } else { credit = .max }
        limit = Limit(request.timeouts)
    }

    /// Sends the request once its body is there.
    func start(_ sessions: Sessions) {
        guard Body.needsFiles(request.body) else { return send(sessions, Result { try Body(request.body, files) }) }
        files.queue.async {
            let body = Result { try Body(self.request.body, self.files) }
            self.queue.async { self.send(sessions, body) }
        }
    }

    private func send(_ sessions: Sessions, _ body: Result<Body, any Error>) {
        if over { return }
        do {
            self.body = try body.get()
        } catch {
            return finish(.failed(delivery: .notSent, cause: .source, message: "\(error)"))
        }
        guard let url = URL(string: request.url.text) else {
            return finish(.failed(delivery: .notSent, cause: .other, message: "the URL cannot be used"))
        }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method
        urlRequest.httpShouldHandleCookies = false
        // Limits are kept here, phase by phase.
        urlRequest.timeoutInterval = 7 * 86_400
        for header in request.headers {
            switch header {
            case .plain(let name, let value): urlRequest.addValue(value, forHTTPHeaderField: name)
            case .secret(let name, let value): urlRequest.addValue(value.text, forHTTPHeaderField: name)
            }
        }
        task = sessions.start(urlRequest, self.body, for: self)
        watch()
    }

    /// Closes the connection. What is reported from then on is ignored by the engine.
    func abort() {
        over = true
        task?.cancel()
        waiting = Backlog()
    }

    func grant(_ bytes: UInt64) {
        credit = credit > .max - bytes ? .max : credit + bytes
        flush()
    }

    func sent(_ bytes: Int64, of total: Int64) {
        limit.sent(all: bytes >= total)
        if !over { report([.sent(bytes: UInt64(max(0, bytes)))], false) }
    }

    func received(_ response: HTTPURLResponse) {
        limit.received()
        if over { return }
        let headers = response.allHeaderFields.map { ReplyHeader(name: "\($0)", value: "\($1)") }
        let head = Outcome.head(status: UInt16(clamping: response.statusCode), headers: headers)
        if case .whole = request.reply { return self.head = head }
        report([head], false)
        guard case .sink(let id, let offset, _) = request.reply, [200, 206].contains(response.statusCode) else { return }
        do {
            let sink = try files.sink(id)
            writing = Writing(sink, from: response.statusCode == 200 ? nil : offset)
        } catch {
            finish(.failed(delivery: .unknown, cause: .sink, message: "\(error)"))
        }
    }

    func received(_ data: Data) {
        limit.received()
        if over { return }
        if let writing { return write(data, writing) }
        waiting.add(data)
        // Nobody waits for the parts of a whole.
        if credit < .max || waiting.count >= Exchange.telling { flush() }
    }

    func completed(_ error: (any Error)?) {
        if over { return }
        end = error.map(Exchange.failed) ?? .end
        flush()
    }

    private func flush() {
        if over { return }
        var told: [Outcome] = head.map { [$0] } ?? []
        head = nil
        while credit > 0, let piece = waiting.take(atMost: credit) {
            if credit != .max { credit -= UInt64(piece.count) }
            told.append(.data(bytes: piece))
        }
        if waiting.isEmpty, unwritten == 0, let end { return finish(told + [end]) }
        if !told.isEmpty { report(told, false) }
        // What was reported may have ended it.
        if !over { pause(!waiting.isEmpty) }
    }

    private func pause(_ wanted: Bool) {
        guard Exchange.canPause, paused != wanted, end == nil else { return }
        paused = wanted
        limit.pause(wanted)
        wanted ? task?.suspend() : task?.resume()
    }

    private func write(_ data: Data, _ writing: Writing) {
        unwritten += data.count
        writing.add(data) { outcome, count in
            self.queue.async {
                if self.over { return }
                guard let count else { return self.finish(outcome) }
                self.unwritten -= count
                self.report([outcome], false)
                if self.end == nil { self.pause(self.unwritten > Exchange.mostUnwritten) } else { self.flush() }
            }
        }
        pause(unwritten > Exchange.mostUnwritten)
    }

    private func finish(_ outcome: Outcome) { finish([outcome]) }

    private func finish(_ outcomes: [Outcome]) {
        over = true
        body = .none
        task?.cancel()
        report((head.map { [$0] } ?? []) + outcomes, true)
    }

    /// Looks after the limits until the end.
    private func watch() {
        if over || end != nil { return }
        if let late = limit.passed() {
            return finish(.failed(delivery: .unknown, cause: .timeout, message: late))
        }
        guard let next = limit.next() else { return }
        queue.asyncAfter(deadline: next) { [weak self] in self?.watch() }
    }

    private static func failed(_ error: any Error) -> Outcome {
        let code = (error as? URLError)?.code
        // An error's own description may hold the URL.
        let message = code.map { "URLError \($0.rawValue)" } ?? "\(type(of: error))"
        switch code {
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet:
            return .failed(delivery: .notSent, cause: .connect, message: message)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot:
            return .failed(delivery: .notSent, cause: .tls, message: message)
        case .timedOut: return .failed(delivery: .unknown, cause: .timeout, message: message)
        case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData, .cannotDecodeRawData:
            return .failed(delivery: .unknown, cause: .protocol, message: message)
        default: return .failed(delivery: .unknown, cause: .cut, message: message)
        }
    }
}

/// Pieces that came and are not wanted yet.
struct Backlog {
    private var pieces: [Data] = []
    private var first = 0

    /// Bytes that wait.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    mutating func add(_ piece: Data) {
        if piece.isEmpty { return }
        pieces.append(piece)
        count += piece.count
    }

    /// The next bytes, from one piece.
    mutating func take(atMost most: UInt64) -> Data? {
        guard first < pieces.count else { return nil }
        let piece = pieces[first]
        if UInt64(piece.count) > most {
            pieces[first] = piece.dropFirst(Int(most))
            count -= Int(most)
            return piece.prefix(Int(most))
        }
        pieces[first] = Data()
        first += 1
        count -= piece.count
        // Taken ones go a few at a time, so that a long backlog is not moved for each.
        if first * 2 > pieces.count {
            pieces.removeFirst(first)
            first = 0
        }
        return piece
    }
}

/// Writes a reply into a sink, in order, off the pump's queue. What came meanwhile is written in one go and told once.
private final class Writing: @unchecked Sendable {
    private let queue = DispatchQueue(label: "io.fast.sdk.sink")
    private let lock = NSLock()
    private let sink: Sink
    private let start: UInt64
    private var startsOver: Bool
    private var pending: [Data] = []
    private var written: UInt64 = 0

    /// From the beginning, in place of what is there, if `start` is nil.
    init(_ sink: Sink, from start: UInt64?) {
        self.sink = sink
        self.start = start ?? 0
        startsOver = start == nil
    }

    /// Tells how many bytes were written with it, or nil if they could not be.
    func add(_ data: Data, _ told: @escaping @Sendable (Outcome, _ count: Int?) -> Void) {
        let first = lock.withLock {
            pending.append(data)
            return pending.count == 1
        }
        guard first else { return }
        queue.async { [self] in
            let pieces = lock.withLock {
                defer { pending = [] }
                return pending
            }
            do {
                // A reply from the beginning replaces what an earlier one left.
                if startsOver { try sink.truncate() }
                startsOver = false
                for piece in pieces {
                    try sink.write(piece, at: start + written)
                    written += UInt64(piece.count)
                }
                told(.wrote(bytes: written), pieces.reduce(0) { $0 + $1.count })
            } catch {
                told(.failed(delivery: .unknown, cause: .sink, message: "\(error)"), nil)
            }
        }
    }
}
