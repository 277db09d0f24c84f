import FastioAPI
internal import FastioEngine
import Foundation

extension Fastio {
    /// Opens a file for reading at any place, without downloading it. All that is read comes from one version of it, whatever
    /// becomes the current one meanwhile.
    ///
    /// ```swift
    /// let file = try await fastio.open(node, from: .workspace("1234567890123456789"))
    /// // Of an archive, which tells at its end where its list is.
    /// let end = try await file.read(at: file.size - 22, upToCount: 22)
    /// print(end.count)
    /// ```
    ///
    /// - Parameters:
    ///   - node: The file's id.
    ///   - place: Where it is.
    ///   - version: The id of a version of it, which must be the current one.
    ///   - readAhead: Most bytes in memory that were not asked for yet; nil: 1 MiB.
    ///   - options: The limits of each request.
    /// - Throws: ``FastioError``, of kind `unsupported` if the service does not tell its size.
    public func open(
        _ node: String, from place: Place, version: String? = nil, readAhead: Int? = nil, options: CallOptions = .default
    ) async throws -> OpenFile {
        let ahead: UInt64? = try count(readAhead, "readAhead", least: 1)
        let (timeouts, attempts) = (try options.timeouts, try options.attempts)
        let context = Models.Context(rawValue: place.kind)
        let known = try await storage.get(context: context, contextId: place.id, nodeId: node, options: options)
        let (told, current) = (try known.size, try known.version)
        let size = try refusing { try sizeToRead(size: told.map(Int64.init), version: current, wanted: version) }
        let task = ReadTask(
            context: place.kind, contextId: place.id, nodeId: node, versionId: current, exact: true, ahead: ahead,
            timeouts: timeouts, maxAttempts: attempts)
        return OpenFile(pump, task, name: try known.name ?? "", size: size)
    }
}

/// A file of the service that is open for reading, at any place.
///
/// It asks for what is read, and for more the longer it is read in order; who goes to and fro gets small pieces. A connection
/// that breaks is taken up where it broke. Reads take their turns. One that failed or was cancelled leaves ``position`` where it
/// was, and another begins anew. Letting go of it closes it.
public actor OpenFile {
    /// The file's name, as the service has it: not made safe for a path.
    public nonisolated let name: String
    /// Bytes in the file.
    public nonisolated let size: UInt64
    /// The version that is read, if the service tells versions.
    public nonisolated let version: String?
    /// Where the next read begins, in bytes from the beginning. Behind the end there is nothing to read.
    public private(set) var position: UInt64 = 0

    private let pump: Pump
    private let task: ReadTask
    private var underWay: UnderWay?
    private var closed = false
    private var reads = false
    private var waiting: [Waiter] = []
    private var waiters = 0
    /// Whether a read waits for another.
    var isWaitedFor: Bool { !waiting.isEmpty }

    init(_ pump: Pump, _ task: ReadTask, name: String, size: UInt64) {
        self.pump = pump
        self.task = task
        self.name = name
        self.size = size
        version = task.versionId
    }

    /// What has come from ``position`` on, up to so many bytes; it waits if that is nothing. Empty at the end of the file.
    ///
    /// ```swift
    /// let file = try await fastio.open(node, from: .workspace("1234567890123456789"))
    /// await file.seek(to: 1000)
    /// var piece = try await file.read(upToCount: 64 * 1024)
    /// while !piece.isEmpty {
    ///     print(piece.count)
    ///     piece = try await file.read(upToCount: 64 * 1024)
    /// }
    /// ```
    ///
    /// - Throws: ``FastioError``, of kind `cancelled` if it is closed.
    public func read(upToCount count: Int) async throws -> Data {
        let most = try bytes(count)
        return try await inTurn {
            let place = position
            let data = try await some(place, most)
            position = place + UInt64(data.count)
            return data
        }
    }

    /// Up to so many bytes from a place on; fewer only at the end of the file. The next read goes on behind them.
    ///
    /// - Throws: ``FastioError``, of kind `cancelled` if it is closed.
    public func read(at offset: UInt64, upToCount count: Int) async throws -> Data {
        let most = try bytes(count)
        return try await inTurn {
            var place = offset
            var data = Data()
            while data.count < most {
                let piece = try await some(place, most - data.count)
                if piece.isEmpty { break }
                data.append(piece)
                place += UInt64(piece.count)
            }
            position = place
            return data
        }
    }

    /// The next read begins here. Seek between reads: one that is under way ends behind what it has read.
    public func seek(to offset: UInt64) { position = offset }

    /// Stops what is under way. What was read stays.
    public func close() {
        closed = true
        underWay?.running.stop()
        underWay = nil
    }

    private func bytes(_ number: Int) throws -> Int { try count(number, "upToCount") ?? 0 }

    /// Reads alone. Another read begins anew if this one fails.
    private func inTurn(_ read: () async throws -> Data) async throws -> Data {
        try await turn()
        defer {
            if waiting.isEmpty { reads = false } else { waiting.removeFirst().turn.resume() }
        }
        do {
            try checkOpen()
            return try await read()
        } catch {
            underWay = nil
            try checkOpen()
            throw error
        }
    }

    /// Waits until those who came before have read, or the caller is cancelled. Who has read gives the turn to the next.
    private func turn() async throws {
        if !reads { return reads = true }
        waiters += 1
        let number = waiters
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled { return turn.resume(throwing: CancellationError()) }
                waiting.append(Waiter(number: number, turn: turn))
            }
        } onCancel: {
            Task { await self.leave(number) }
        }
    }

    private func leave(_ number: Int) {
        guard let place = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: place).turn.resume(throwing: CancellationError())
    }

    private func checkOpen() throws {
        if closed { throw FastioError(kind: .cancelled, message: "the file is closed; open it again") }
    }

    private func some(_ place: UInt64, _ most: Int) async throws -> Data {
        guard most > 0, place < size else { return Data() }
        let from = try begun(place)
        try await from.reach(place)
        return from.take(min(most, from.piece.count))
    }

    /// What comes by at a place, which is before the end of the file.
    private func begun(_ place: UInt64) throws -> UnderWay {
        let next = nextStretch(size: size, position: place, underWay: underWay?.stretch)
        if let underWay, next == nil { return underWay }
        underWay = nil
        guard let next else { throw unexpected("open") }
        let read = ReadTask(
            context: task.context, contextId: task.contextId, nodeId: task.nodeId, versionId: task.versionId,
            offset: next.at, len: next.end - next.at, exact: task.exact, ahead: task.ahead, timeouts: task.timeouts,
            maxAttempts: task.maxAttempts)
        let begun = UnderWay(try pump.start(.read(read: read)), next)
        underWay = begun
        return begun
    }
}

/// Who waits until another has read.
private struct Waiter {
    let number: Int
    let turn: CheckedContinuation<Void, any Error>
}

/// What one task reads, for one reader at a time. It is stopped when it is let go.
private final class UnderWay: @unchecked Sendable {
    let running: Running
    /// It is at the next byte of `piece`, or the next piece.
    private(set) var stretch: Stretch
    private(set) var piece = Data()
    /// Bytes taken that the engine does not know of yet.
    private var owed: UInt64 = 0

    init(_ running: Running, _ stretch: Stretch) {
        self.running = running
        self.stretch = stretch
    }

    /// Waits until the piece begins at this place.
    func reach(_ place: UInt64) async throws {
        while true {
            _ = take(Int(min(place - stretch.at, UInt64(piece.count))))
            if !piece.isEmpty { return }
            if owed > 0 { running.demand(owed) }
            owed = 0
            switch try await running.next() {
            case .data(let data): piece = data
            case .finished: throw unexpected("a read that is not at its last byte")
            default: continue
            }
        }
    }

    func take(_ count: Int) -> Data {
        let taken = piece.prefix(count)
        piece = piece.dropFirst(count)
        stretch = Stretch(at: stretch.at + UInt64(count), end: stretch.end, asked: stretch.asked)
        owed += UInt64(count)
        return taken
    }
}

/// Shows no content.
extension OpenFile: CustomStringConvertible {
    public nonisolated var description: String { "OpenFile(\(name), \(size) bytes, version \(version ?? "unknown"))" }
}
