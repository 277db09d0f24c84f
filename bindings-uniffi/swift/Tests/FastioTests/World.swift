import Fastio
import FastioEngine
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The sandbox, with what tests ask of it. No connection of these is kept open, so that a pump's can be counted.
struct World: Sendable {
    struct Seed: Decodable, Sendable {
        struct Users: Decodable, Sendable {
            let owner: Owner
        }
        struct Owner: Decodable, Sendable {
            let id: String
            let api_key: String
        }
        struct Workspace: Decodable, Sendable {
            let id: String
        }
        struct OAuth: Decodable, Sendable {
            let client_id: String
            let refresh_token: String
        }
        let users: Users
        let workspace: Workspace
        let oauth: OAuth
    }

    private struct Ready: Decodable {
        let base_url: String
        let control_url: String
    }

    private struct Stats: Decodable {
        let open_connections: Int
        let requests: [String: Int]
    }

    private let ready: Ready
    let seed: Seed

    init() async throws {
        let text = try #require(
            ProcessInfo.processInfo.environment["FASTIO_SANDBOX"],
            "no sandbox is running; start these tests with: cargo xtask test swift")
        ready = try JSONDecoder().decode(Ready.self, from: Data(text.utf8))
        seed = try JSONDecoder().decode(Seed.self, from: try await World.get(ready.control_url + "/seed"))
    }

    /// A client of the sandbox, as its owner unless told otherwise.
    func pump(_ credential: Credential? = nil) throws -> Pump {
        let key = Credential.apiKey(key: Secret(text: seed.users.owner.api_key))
        return try Pump(config: Config(baseUrl: ready.base_url, credential: credential ?? key))
    }

    /// The seeded OAuth credential, without an access token yet.
    var oauth: Credential {
        .oAuth(
            clientId: seed.oauth.client_id, accessToken: nil,
            refreshToken: Secret(text: seed.oauth.refresh_token), expiresAtUnixMs: nil)
    }

    /// Parameters that name a node of the seeded workspace.
    func node(_ id: String) -> String {
        #"{"context":"workspace","context_id":"\#(seed.workspace.id)","node_id":"\#(id)"}"#
    }

    /// How often an operation was requested so far.
    func requests(_ operation: String) async throws -> Int {
        try await stats().requests[operation] ?? 0
    }

    func openConnections() async throws -> Int {
        try await stats().open_connections
    }

    /// Lets the next request of an operation wait for its reply.
    func delay(_ operation: String, ms: Int) async throws {
        let fault = #"{"operation":"\#(operation)","fault":"latency","ms":\#(ms)}"#
        var request = URLRequest(url: try #require(URL(string: ready.control_url + "/faults")))
        request.httpMethod = "POST"
        request.httpBody = Data(fault.utf8)
        _ = try await World.send(request)
    }

    /// Stores a file of this many zeros; its node.
    func store(_ pump: Pump, size: Int) async throws -> String {
        struct Session: Decodable {
            let id: String
            let status: String
            let new_file_id: String?
        }
        struct Created: Decodable {
            let id: String
        }
        let new = #"""
            {"name":"zeros-\#(size).bin","size":\#(size),"action":"create","profile_type":"workspace",
             "instance_id":"\#(seed.workspace.id)","folder_id":"root"}
            """#
        let created: Created = try await result(pump, "uploads.create_session", new)
        try await sendChunk(created.id, Data(count: size))
        let named = #""upload_id":"\#(created.id)""#
        _ = try await pump.run(task("uploads.complete", "{\(named)}"))
        while true {
            let session: Session = try await result(pump, "uploads.get", "{\(named),\"wait\":30}")
            if session.status == "complete" { return try #require(session.new_file_id) }
            try #require(!session.status.contains("failed"), "\(session.status)")
        }
    }

    /// The one request with a file in it, which the pump cannot send yet.
    private func sendChunk(_ upload: String, _ content: Data) async throws {
        let url = "\(ready.base_url)/upload/\(upload)/chunk/?order=1&size=\(content.count)"
        var request = URLRequest(url: try #require(URL(string: url)))
        request.httpMethod = "POST"
        request.setValue("Bearer \(seed.users.owner.api_key)", forHTTPHeaderField: "authorization")
        request.setValue("multipart/form-data; boundary=edge", forHTTPHeaderField: "content-type")
        let head = "--edge\r\ncontent-disposition: form-data; name=\"chunk\"; filename=\"f\"\r\n\r\n"
        request.httpBody = Data(head.utf8) + content + Data("\r\n--edge--\r\n".utf8)
        _ = try await World.send(request)
    }

    private func stats() async throws -> Stats {
        try JSONDecoder().decode(Stats.self, from: try await World.get(ready.control_url + "/stats"))
    }

    private static func get(_ url: String) async throws -> Data {
        try await send(URLRequest(url: try #require(URL(string: url))))
    }

    private static func send(_ request: URLRequest) async throws -> Data {
        var request = request
        request.setValue("close", forHTTPHeaderField: "connection")
        let session = URLSession(configuration: .ephemeral)
        defer { session.finishTasksAndInvalidate() }
        let (body, reply) = try await session.data(for: request)
        try #require((reply as? HTTPURLResponse)?.statusCode == 200)
        return body
    }
}

func task(_ operation: String, _ params: String? = nil, stream: Bool = false) -> EngineTask {
    .call(call: Call(operation: operation, params: params, stream: stream))
}

/// Calls an operation; its result.
func result<T: Decodable>(_ pump: Pump, _ operation: String, _ params: String? = nil) async throws -> T {
    guard case .reply(let reply) = try await pump.run(task(operation, params)) else {
        throw CocoaError(.coderInvalidValue)
    }
    return try JSONDecoder().decode(T.self, from: Data(reply.result().utf8))
}

extension Pump {
    /// Nothing is left of any task: not in the engine, not in the pump.
    var isFree: Bool { isIdle && openTasks == 0 && openExchanges == 0 }
}

/// Asks again until it holds.
func until(sourceLocation: SourceLocation = #_sourceLocation, _ holds: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(20)
    while try await !holds() {
        let inTime = ContinuousClock.now < end
        try #require(inTime, "it did not come to hold within 20 s", sourceLocation: sourceLocation)
        await Task.yield()
    }
}
