import FastioAPI
internal import FastioEngine
import Foundation

/// Size of the buffers that files are read through.
let bufferSize = 256 * 1024

/// Bytes that are sent: a file that is open, or memory.
enum Content: Sendable {
    case file(Descriptor)
    case bytes(Data)

    init(_ binary: Binary) throws {
        switch binary {
        case .bytes(let bytes, _): self = .bytes(bytes)
        case .file(let file):
            guard file.isFileURL else { throw FileFault("\(file.scheme ?? "it") is no file; give the URL of a file") }
            let descriptor = try Descriptor.reading(file)
            guard try descriptor.isRegular else {
                throw FileFault("\(file.path) is no regular file; only files whose size is known can be sent")
            }
            self = .file(descriptor)
        }
    }

    var size: UInt64 {
        get throws {
            switch self {
            case .file(let file): try file.size
            case .bytes(let bytes): UInt64(bytes.count)
            }
        }
    }

    var modifiedUnixMs: UInt64? {
        if case .file(let file) = self { file.modifiedUnixMs } else { nil }
    }

    /// Hands out a part, in pieces of bounded size.
    func read(_ range: SourceRange, _ take: (Data) throws -> Void) throws {
        switch self {
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
            let content = try source(id)
            return .stat(size: try content.size, modifiedUnixMs: content.modifiedUnixMs)
        }
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
