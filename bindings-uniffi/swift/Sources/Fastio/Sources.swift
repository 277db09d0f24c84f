import FastioAPI
internal import FastioEngine
import Foundation

/// Size of the buffers that files are read through.
let bufferSize = 256 * 1024

/// Bytes that are sent: a file that is open, or memory.
enum Content: Sendable {
    case file(Descriptor)
    /// One of many files, which is open only while it is read: more than may be open at once.
    case closed(URL)
    case bytes(Data)

    init(_ binary: Binary) throws {
        switch binary {
        case .bytes(let bytes, _): self = .bytes(bytes)
        case .file(let file): self = try Content.closed(file).opened
        }
    }

    /// The same, open.
    var opened: Content {
        get throws {
            guard case .closed(let file) = self else { return self }
            guard file.isFileURL else { throw FileFault("\(file.scheme ?? "it") is no file; give the URL of a file") }
            let descriptor = try Descriptor.reading(file)
            guard try descriptor.isRegular else {
                throw FileFault("\(file.path) is no regular file; only files whose size is known can be sent")
            }
            return .file(descriptor)
        }
    }

    /// What it is like: bytes, and when it was changed, in milliseconds since 1970 UTC.
    var state: (size: UInt64, modifiedUnixMs: UInt64?) {
        get throws {
            switch self {
            case .file(let file): (try file.size, file.modifiedUnixMs)
            case .closed: try opened.state
            case .bytes(let bytes): (UInt64(bytes.count), nil)
            }
        }
    }

    /// Hands out a part, in pieces of bounded size.
    func read(_ range: SourceRange, _ take: (Data) throws -> Void) throws {
        switch self {
        case .closed: try opened.read(range, take)
        case .bytes(let bytes):
            let (end, over) = range.offset.addingReportingOverflow(range.len)
            guard !over, end <= UInt64(bytes.count) else { throw Content.ended }
            let start = bytes.startIndex + Int(range.offset)
            try take(bytes[start..<start + Int(range.len)])
        case .file(let file):
            var at: UInt64 = 0
            while at < range.len {
                let wanted = Int(min(range.len - at, UInt64(bufferSize)))
                let piece = try file.read(at: range.offset + at, upTo: wanted)
                guard piece.count == wanted else { throw Content.ended }
                try take(piece)
                at += UInt64(wanted)
            }
        }
    }

    private static var ended: FileFault { FileFault("it ended early; it must not change while it is sent") }
}

/// What a client sends and where downloads go, by the numbers that the engine knows them by.
final class Files: @unchecked Sendable {
    private let lock = NSLock()
    private var last: UInt64 = 0
    private var sources: [SourceId: Content] = [:]
    private var sinks: [SinkId: Sink] = [:]

    /// Work on files, which may block.
    let queue = DispatchQueue(label: "io.fast.sdk.files", attributes: .concurrent)

    func add(_ content: Content) -> SourceId {
        lock.withLock {
            last += 1
            sources[last] = content
            return last
        }
    }

    func add(_ sink: Sink) -> SinkId {
        lock.withLock {
            last += 1
            sinks[last] = sink
            return last
        }
    }

    func forget(sources gone: [SourceId]) { lock.withLock { gone.forEach { sources[$0] = nil } } }

    func forget(sink: SinkId) { lock.withLock { sinks[sink] = nil } }

    func source(_ id: SourceId) throws -> Content {
        guard let content = lock.withLock({ sources[id] }) else { throw FileFault("the source is no longer known") }
        return content
    }

    func sink(_ id: SinkId) throws -> Sink {
        guard let sink = lock.withLock({ sinks[id] }) else { throw FileFault("the download was given up") }
        return sink
    }

    func stat(_ id: SourceId) -> Outcome {
        outcome {
            let state = try source(id).state
            return .stat(size: state.size, modifiedUnixMs: state.modifiedUnixMs)
        }
    }

    /// Looks at many sources, and hashes them if it is said with what.
    func survey(_ of: [SourceRange], _ algorithm: HashAlgorithm?) -> Outcome {
        .surveyed(each: of.map { range in
            do {
                let content = try source(range.source)
                guard let algorithm else {
                    let state = try content.state
                    return SurveyedSource(size: state.size, modifiedUnixMs: state.modifiedUnixMs)
                }
                let open = try content.opened
                let state = try open.state
                let hasher = FastioEngine.Hasher(algorithm: algorithm)
                // Of one that ends early there is no hash.
                let whole = range.offset <= state.size && range.len <= state.size - range.offset
                if whole { try open.read(range) { hasher.update(bytes: $0) } }
                return SurveyedSource(
                    size: state.size, modifiedUnixMs: state.modifiedUnixMs, hex: whole ? hasher.hex() : nil)
            } catch {
                return SurveyedSource(failure: "\(error)")
            }
        })
    }

    func hash(_ hashed: Hashed, _ algorithm: HashAlgorithm) -> Outcome {
        outcome {
            let hasher = FastioEngine.Hasher(algorithm: algorithm)
            var count: UInt64 = 0
            let take = { (piece: Data) in
                hasher.update(bytes: piece)
                count += UInt64(piece.count)
            }
            switch hashed {
            // Streams are files here.
            case .sent: return .unsupported
            case .source(let range): try source(range.source).read(range, take)
            case .sink(let id): try sink(id).read(take)
            case .sinkPart(let id, let offset, let len): try sink(id).read(from: offset, atMost: len, take)
            }
            return .hashed(hex: hasher.hex(), bytes: count)
        }
    }

    /// What came of work on a sink.
    func act(_ id: SinkId, _ act: (Sink) throws -> Void) -> Outcome {
        outcome {
            try act(sink(id))
            return .done
        }
    }

    private func outcome(_ work: () throws -> Outcome) -> Outcome {
        do {
            return try work()
        } catch {
            return .io(message: "\(error)")
        }
    }
}
