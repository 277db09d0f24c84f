import Foundation

/// A place that a download is written to: a file under a temporary name until it is complete, or memory. What a resumable
/// download has is in a file beside the one it will be, under a name that is found again, for one download at a time.
final class Sink: @unchecked Sendable {
    private enum State {
        case new
        case file(Descriptor, temporary: String, path: String)
        case memory(Data)
        case over
    }

    private let destination: Destination
    private let overwrite: Bool
    private let resumable: Bool
    private let lock = NSLock()
    private var state = State.new
    private var kept: (file: URL?, data: Data?)

    init(_ destination: Destination, overwrite: Bool, resumable: Bool = false) {
        self.destination = destination
        self.overwrite = overwrite
        self.resumable = resumable
    }

    deinit { leave() }

    /// What was committed.
    var result: (file: URL?, data: Data?) { lock.withLock { kept } }

    /// Makes the temporary file, or opens the one that was kept. `name` counts only for a folder, and `size` cuts what was
    /// kept and is gone on with.
    func open(_ name: String, size: UInt64? = nil, resume: Bool = false) throws {
        try lock.withLock {
            let path: String
            switch destination {
            case .memory:
                state = .memory(Data())
                return
            case .file(let file): path = try Sink.path(file)
            case .folder(let folder): path = try Sink.path(folder) + "/" + Sink.safe(name)
            }
            if !overwrite, isThere(path) {
                throw FileFault("\(path) exists already; choose another place or allow it to be overwritten")
            }
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
            if resumable {
                let temporary = "\(folder).\(path.split(separator: "/").last ?? "").fastio-part"
                let file = try Descriptor.locking(temporary)
                try file.truncate(to: resume ? size ?? 0 : 0)
                state = .file(file, temporary: temporary, path: path)
                return
            }
            let tag = String(UInt64.random(in: .min ... .max), radix: 16)
            let temporary = "\(folder).fastio-\(tag).part"
            state = .file(try Descriptor.creating(temporary, onlyForUs: false), temporary: temporary, path: path)
        }
    }

    /// Throws away what is there, for a reply that starts anew.
    func truncate() throws {
        try lock.withLock {
            switch state {
            case .file(let file, _, _): try file.truncate()
            case .memory: state = .memory(Data())
            case .new, .over: throw Sink.notOpen
            }
        }
    }

    func write(_ bytes: Data, at offset: UInt64) throws {
        try lock.withLock {
            switch state {
            case .file(let file, _, _): try file.write(bytes, at: offset)
            case .memory(var data):
                // Alone with its bytes, so that they are not copied.
                state = .over
                defer { state = .memory(data) }
                let start = Int(offset)
                // Parts come in any order.
                if start > data.count { data.append(Data(count: start - data.count)) }
                data.replaceSubrange(start..<min(data.count, start + bytes.count), with: bytes)
            case .new, .over: throw Sink.notOpen
            }
        }
    }

    /// Hands out what was written so far, in pieces of bounded size.
    func read(from start: UInt64 = 0, atMost most: UInt64 = .max, _ take: (Data) throws -> Void) throws {
        switch lock.withLock({ state }) {
        case .file(let file, _, _):
            var done: UInt64 = 0
            while done < most {
                let piece = try file.read(at: start + done, upTo: Int(min(most - done, UInt64(bufferSize))))
                if piece.isEmpty { return }
                try take(piece)
                done += UInt64(piece.count)
            }
        case .memory(let data):
            try take(data.dropFirst(Int(clamping: start)).prefix(Int(clamping: most)))
        case .new, .over: throw Sink.notOpen
        }
    }

    /// Gives the file its final name.
    func commit() throws {
        try lock.withLock {
            switch state {
            case .file(let file, let temporary, let path):
                try rename(temporary, to: path, overwrite: overwrite)
                file.unlock()
                kept.file = URL(fileURLWithPath: path)
            case .memory(let data): kept.data = data
            case .new, .over: throw Sink.notOpen
            }
            state = .over
        }
    }

    /// Throws everything away, or only closes it, to `keep` it for whoever goes on with it. What was committed stays.
    func discard(keep: Bool = false) {
        lock.withLock {
            if case .file(let file, let temporary, _) = state {
                if !keep { remove(temporary) }
                file.unlock()
            }
            state = .over
        }
    }

    /// Nobody waits for it any more.
    func leave() { discard(keep: resumable) }

    private static var notOpen: FileFault { FileFault("the download is not open") }

    private static func path(_ url: URL) throws -> String {
        guard url.isFileURL else { throw FileFault("\(url.scheme ?? "it") is no place for a download; give a file's URL") }
        return url.path
    }

    /// The engine hands out safe names; this holds even if it did not.
    static func safe(_ name: String) throws -> String {
        let forbidden = name.unicodeScalars.contains {
            "/\\:".unicodeScalars.contains($0) || $0.properties.generalCategory == .control
        }
        guard !name.isEmpty, name != ".", name != "..", !forbidden else {
            throw FileFault("the file's name is not safe to use; give the download a file instead of a folder")
        }
        return name
    }
}
