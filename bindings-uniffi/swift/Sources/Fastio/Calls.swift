import FastioAPI
internal import FastioEngine
import Foundation

/// Calls by an operation's name, for operations that are newer than this version of the SDK.
extension Fastio {
    /// Calls an operation; its result as JSON.
    ///
    /// ```swift
    /// let params: Params = ["context": "workspace", "context_id": "1234567890123456789", "node_id": "2abcd-efghi"]
    /// let node = try await fastio.call("storage.get", params)
    /// print(node["name"]?.string ?? "?")
    /// ```
    ///
    /// - Throws: ``FastioError``, of kind `unknownOperation` or `invalidParameter` before anything is sent.
    public func call(_ operation: String, _ params: Params = [:], _ options: CallOptions = .default) async throws -> JSON {
        try await reply(operation, params, options).result()
    }

    /// Calls an operation; its reply with status and headers.
    public func reply(_ operation: String, _ params: Params = [:], _ options: CallOptions = .default) async throws -> Reply {
        let call = try Prepared(operation, params, options, pump.files)
        let running = try pump.start(.call(call: call.call), keeping: call)
        guard case .reply(let reply) = try await running.finish() else { throw unexpected(operation) }
        return Reply(reply)
    }

    /// The pages of a listing, each fetched when it is asked for.
    ///
    /// Bad parameters are told when the first is asked for, before anything is sent.
    public func pages(_ operation: String, _ params: Params = [:], _ options: CallOptions = .default) -> Pages {
        Pages { [pump] in
            PageCursor {
                let call = try Prepared(operation, params, options, pump.files)
                return try pump.start(.pages(call: call.call), keeping: call)
            }
        }
    }

    /// A reply that is not JSON, piece by piece. A reader that is slow slows the service.
    ///
    /// Bad parameters are told when the first piece is asked for, before anything is sent.
    public func bytes(_ operation: String, _ params: Params = [:], _ options: CallOptions = .default) -> ByteReply {
        ByteReply { [pump] in
            ByteCursor {
                let call = try Prepared(operation, params, options, pump.files, stream: true)
                return try pump.start(.call(call: call.call), keeping: call)
            }
        }
    }
}

/// A successful reply.
public struct Reply: Sendable {
    private let reply: FastioEngine.Reply

    init(_ reply: FastioEngine.Reply) { self.reply = reply }

    /// The operation that was called.
    public var operation: String { reply.operation }

    /// HTTP status.
    public var status: Int { Int(reply.status) }

    /// Headers, names in lower case; one that was repeated is there more than once.
    public var headers: [(name: String, value: String)] { reply.headers.map { ($0.name, $0.value) } }

    /// The service's id of the request, to quote in a support case.
    public var requestId: String? { reply.requestId }

    /// The payload: what the service's envelope held. Null for a reply of bytes.
    public func payload() throws -> JSON {
        try parsed(reply.result.map { _ in ReplyPart(start: 0, end: UInt64(reply.body.count)) })
    }

    /// The operation's result: a member of the payload, or the payload itself. Null for a reply of bytes.
    public func result() throws -> JSON { try parsed(reply.result) }

    /// The bytes of a reply that is not JSON; for JSON the payload's text.
    public var bytes: Data { reply.body }

    /// The items of a page, a map's values in their order; none for an operation without pages.
    func page() -> RawPage {
        RawPage(
            result: { try result() },
            items: {
                if reply.page == nil, let wrong = withoutPages(operation: operation) { throw FastioError(wrong) }
                switch try parsed(reply.items) {
                case .array(let items): return items
                case .object(let map): return map.members.map(\.value)
                default: return []
                }
            })
    }

    private func parsed(_ place: ReplyPart?) throws -> JSON {
        guard let place else { return .null }
        return try reply.body.withUnsafeBytes { body in
            let part = UnsafeRawBufferPointer(rebasing: body[Int(place.start)..<Int(place.end)])
            return try JSON(parsing: part.bindMemory(to: UInt8.self))
        }
    }
}

/// Shows no content: it may be secret.
extension Reply: CustomStringConvertible, CustomReflectable {
    public var description: String { "Reply(\(operation), \(status), \(bytes.count) bytes)" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A call for the engine. The client knows its files as long as it is there.
final class Prepared: Sendable {
    let call: Call
    private let files: Files

    init(_ operation: String, _ params: Params, _ options: CallOptions, _ files: Files, stream: Bool = false) throws {
        self.files = files
        var attached: [FileParam] = []
        do {
            for (name, binaries) in params.binaries.sorted(by: { $0.key < $1.key }) {
                for binary in binaries {
                    let source = try files.open(binary, named: nil, parameter: name)
                    attached.append(FileParam(name: name, source: source))
                }
            }
            call = Call(
                operation: operation, params: try params.checked(), files: attached,
                timeouts: try options.timeouts, maxAttempts: try options.attempts, stream: stream)
        } catch {
            files.forget(sources: attached.map(\.source.id))
            throw error
        }
    }

    deinit { files.forget(sources: call.files.map(\.source.id)) }
}

extension CallOptions {
    /// The limits of each request.
    var timeouts: Timeouts? { get throws { try timeout.map(Timeouts.init(total:)) } }

    /// The most attempts of each request.
    var attempts: UInt32? { get throws { try count(maxAttempts, "maxAttempts", least: 1) } }
}

extension Params {
    /// The JSON as text, for the engine.
    func checked() throws -> String {
        try finite(.object(json), "params")
        return json.text
    }
}

/// Refuses what JSON cannot say, by its name.
private func finite(_ json: JSON, _ name: String) throws {
    switch json {
    case .object(let object): for (name, value) in object.members { try finite(value, name) }
    case .array(let items): for item in items { try finite(item, name) }
    case .number(let number):
        guard Double(number.digits)?.isFinite == true else {
            throw FastioError.param(name, "invalid", "must be a finite number")
        }
    case .null, .bool, .string: break
    }
}

extension Files {
    /// Makes bytes known to the engine.
    ///
    /// - Throws: ``FastioError``: of kind `io` if a file cannot be opened, of kind `invalidParameter` if there is no name.
    func open(_ binary: Binary, named name: String?, parameter: String) throws -> Source {
        let content: Content
        let size: UInt64
        do {
            content = try Content(binary)
            size = try content.state.size
        } catch {
            var told = FastioError(kind: .io, message: "`\(parameter)`: \(error)")
            told.params = [FastioError.Param(name: parameter, kind: "invalid", message: "\(error)")]
            throw told
        }
        let own: String? =
            switch binary {
            case .file(let file): file.lastPathComponent
            case .bytes(_, let name): name
            }
        return Source(id: add(content), offset: 0, size: size, name: name ?? own ?? "file")
    }
}

/// A task that begins when something is asked of it. For one reader.
final class Lazily: @unchecked Sendable {
    private let begin: () throws -> Running
    private var running: Running?
    private var over = false

    init(_ begin: @escaping @Sendable () throws -> Running) { self.begin = begin }

    /// Begins or goes on. What the reader has taken since is told the engine.
    func next(taken: UInt64) async throws -> Event? {
        if over { return nil }
        do {
            let running = try self.running ?? begin()
            self.running = running
            if taken > 0 { running.demand(taken) }
            let event = try await running.next()
            if case .finished = event { end() }
            return event
        } catch {
            end()
            throw error
        }
    }

    private func end() {
        over = true
        running = nil
    }
}

/// The pages of a listing. The next is asked for when it is wanted.
final class PageCursor: Cursor, @unchecked Sendable {
    private let task: Lazily
    private var owed = false

    init(_ begin: @escaping @Sendable () throws -> Running) { task = Lazily(begin) }

    func next() async throws -> RawPage? {
        while true {
            let taken: UInt64 = owed ? 1 : 0
            owed = false
            switch try await task.next(taken: taken) {
            case .page(let reply):
                owed = true
                return Reply(reply).page()
            case .finished, nil: return nil
            default: continue
            }
        }
    }
}

/// The pieces of a reply of bytes. More is asked for when a piece was taken.
final class ByteCursor: Cursor, @unchecked Sendable {
    private let task: Lazily
    private var taken: UInt64 = 0

    init(_ begin: @escaping @Sendable () throws -> Running) { task = Lazily(begin) }

    func next() async throws -> Data? {
        while true {
            let taken = taken
            self.taken = 0
            switch try await task.next(taken: taken) {
            case .data(let piece):
                self.taken = UInt64(piece.count)
                return piece
            case .finished, nil: return nil
            default: continue
            }
        }
    }
}
