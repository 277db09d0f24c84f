import Fastio
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The suites that count what reaches the sandbox: one test at a time.
@Suite(.serialized) enum SandboxTests {}

/// A sandbox, with what tests ask of it. No connection of these is kept open, so that a client's can be counted.
struct World: Sendable {
    let baseURL: String
    private let controlURL: String
    /// What the sandbox was filled with.
    let seed: JSON

    init(_ variable: String = "FASTIO_SANDBOX") async throws {
        let ready = try World.ready(variable)
        baseURL = try #require(ready["base_url"]?.string)
        controlURL = try #require(ready["control_url"]?.string)
        seed = try await World.send("GET", controlURL + "/seed")
    }

    /// What a program that serves the tests said when it was ready.
    static func ready(_ variable: String) throws -> JSON {
        let text = try #require(
            ProcessInfo.processInfo.environment[variable],
            "nothing serves these tests; start them with: cargo xtask test swift")
        return try JSON(parsing: text)
    }

    /// A text of the seed.
    func seed(_ path: String...) throws -> String {
        try #require(path.reduce(seed) { $0?[$1] }?.string)
    }

    var key: Credential { get throws { .apiKey(Secret(try seed("users", "owner", "api_key"))) } }

    /// The seeded OAuth credential, without an access token yet.
    var oauth: Credential {
        get throws {
            .oauth(
                clientId: try seed("oauth", "client_id"), refreshToken: Secret(try seed("oauth", "refresh_token")))
        }
    }

    var workspace: String { get throws { try seed("workspace", "id") } }

    /// A client of the sandbox, as its owner unless told otherwise.
    func client(_ credential: Credential? = nil, _ change: (inout FastioOptions) -> Void = { _ in }) throws -> Fastio {
        var options = FastioOptions(baseURL: baseURL, credential: try credential ?? key)
        change(&options)
        return try Fastio(options)
    }

    func stats() async throws -> JSON { try await World.send("GET", controlURL + "/stats") }

    /// How often an operation was requested so far.
    func requests(_ operation: String) async throws -> Int { try await stats()["requests"]?[operation]?.int ?? 0 }

    /// Lets the next request of an operation go wrong.
    func fault(_ fault: JSON) async throws { _ = try await World.send("POST", controlURL + "/faults", fault) }

    /// Says what imports from the web find at an address.
    func web(_ found: JSON) async throws { _ = try await World.send("POST", controlURL + "/web", found) }

    func forgetFaults() async throws { _ = try await World.send("DELETE", controlURL + "/faults") }

    static func send(_ method: String, _ url: String, _ body: JSON? = nil) async throws -> JSON {
        var request = URLRequest(url: try #require(URL(string: url)))
        request.httpMethod = method
        request.httpBody = body.map { Data($0.text.utf8) }
        request.setValue("close", forHTTPHeaderField: "connection")
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        let session = URLSession(configuration: .ephemeral)
        defer { session.finishTasksAndInvalidate() }
        let (data, reply) = try await session.data(for: request)
        let status = (reply as? HTTPURLResponse)?.statusCode ?? 0
        let text = String(decoding: data, as: UTF8.self)
        try #require((200..<300).contains(status), "\(method) \(url): \(status) \(text)")
        return text.isEmpty ? .null : try JSON(parsing: text)
    }
}

/// The pattern that transfers are tested with.
func pattern(_ size: Int) -> Data {
    var data = Data(count: size)
    data.withUnsafeMutableBytes { (bytes: UnsafeMutableRawBufferPointer) in
        var at = 0
        while at < size {
            bytes[at] = UInt8(truncatingIfNeeded: (UInt32(truncatingIfNeeded: at) &* 2_654_435_761) >> 13)
            at += 1
        }
    }
    return data
}

/// A folder that is gone after its use.
func withFolder<Result>(_ use: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fastio-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await use(folder)
}

/// The names in a folder, in their order.
func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

/// Asks again until it holds.
func until(sourceLocation: SourceLocation = #_sourceLocation, _ holds: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while try await !holds() {
        let inTime = ContinuousClock.now < end
        try #require(inTime, "it did not come to hold within 60 s", sourceLocation: sourceLocation)
        await Task.yield()
    }
}

/// Collects what several threads bring.
final class Box<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value { lock.withLock { held } }

    func change(_ act: (inout Value) -> Void) { lock.withLock { act(&held) } }
}

/// The error that something ends in.
func failure(sourceLocation: SourceLocation = #_sourceLocation, _ act: () async throws -> some Any) async throws -> FastioError {
    do {
        let given = try await act()
        Issue.record("it gave \(given)", sourceLocation: sourceLocation)
    } catch let error as FastioError {
        return error
    }
    throw CancellationError()
}
