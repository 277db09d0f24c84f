internal import FastioEngine
import Foundation

/// A request's body, ready to be sent.
enum Body {
    case none
    case bytes(Data)
    case file(TemporaryFile)

    /// Larger ones go through a file, so that little of them is in memory. Not on Linux: Foundation ends the process
    /// there if a connection closes while it waits for more of a file, and sends a stream without a length.
    #if canImport(FoundationNetworking)
    static let largestInMemory = UInt64.max
    #else
    static let largestInMemory: UInt64 = 1024 * 1024
    #endif

    /// Whether files must be read for it, which may block.
    static func needsFiles(_ segments: [BodySegment]?) -> Bool {
        (segments ?? []).contains { if case .range = $0 { true } else { false } }
    }

    /// Puts the parts together.
    init(_ segments: [BodySegment]?, _ files: Files, inMemoryUpTo most: UInt64 = Body.largestInMemory) throws {
        guard let segments else {
            self = .none
            return
        }
        let length = segments.reduce(into: UInt64(0)) { sum, segment in
            switch segment {
            case .bytes(let bytes): sum += UInt64(bytes.count)
            case .range(let range): sum += range.len
            case .rest: break
            }
        }
        let put = { (take: (Data) throws -> Void) in
            for segment in segments {
                switch segment {
                case .bytes(let bytes): try take(bytes)
                case .range(let range): try files.source(range.source).read(range, take)
                case .rest: throw FileFault("a source of unknown size cannot be sent")
                }
            }
        }
        if length <= most {
            var all = Data(capacity: Int(length))
            try put { all.append($0) }
            self = .bytes(all)
        } else {
            let file = try TemporaryFile()
            var at: UInt64 = 0
            try put {
                try file.descriptor.write($0, at: at)
                at += UInt64($0.count)
            }
            self = .file(file)
        }
    }
}

/// A file that is gone when nobody needs it.
final class TemporaryFile: Sendable {
    let url: URL
    let descriptor: Descriptor

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("fastio-\(UUID().uuidString).body")
        descriptor = try Descriptor.creating(url.path, onlyForUs: true)
    }

    deinit { remove(url.path) }
}
