import FastioAPI
import Foundation

/// What was asked of a caller that does nothing but remember it.
struct Asked: Equatable {
    let kind: String
    let operation: String
    let params: Params
    var options = CallOptions.default
}

/// Answers what it is told to, and remembers what was asked.
final class Recorder: Caller, @unchecked Sendable {
    private let lock = NSLock()
    private var all: [Asked] = []
    private let result: JSON
    private let listed: [RawPage]

    init(result: JSON = [:], pages: [RawPage] = []) {
        self.result = result
        listed = pages
    }

    var asked: [Asked] { lock.withLock { all } }

    func call(_ operation: String, _ params: Params, _ options: CallOptions) async throws -> JSON {
        note("call", operation, params, options)
        return result
    }

    func pages(_ operation: String, _ params: Params, _ options: CallOptions) -> Pages {
        Pages { [self] in
            note("pages", operation, params, options)
            return Given(listed)
        }
    }

    func bytes(_ operation: String, _ params: Params, _ options: CallOptions) -> ByteReply {
        ByteReply { [self] in
            note("bytes", operation, params, options)
            return Given([Data([1, 2]), Data([3])])
        }
    }

    private func note(_ kind: String, _ operation: String, _ params: Params, _ options: CallOptions) {
        lock.withLock { all.append(Asked(kind: kind, operation: operation, params: params, options: options)) }
    }
}

/// Hands out what it has.
private final class Given<Element: Sendable>: Cursor, @unchecked Sendable {
    private let lock = NSLock()
    private var left: ArraySlice<Element>

    init(_ all: [Element]) { left = all[...] }

    func next() async throws -> Element? { lock.withLock { left.popFirst() } }
}
