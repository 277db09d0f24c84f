// Measures a small call, and a page of 500 nodes from its request until each name is read, against URLSession and
// JSONDecoder. `cargo xtask bench faces` runs it. It prints microseconds as one line of JSON: ours, then the peer's.

import Fastio
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let (rounds, warm, calls, nodes) = (15, 5, 40, 500)

/// The replies, as a program that is written by hand decodes them.
struct Envelope<Payload: Decodable>: Decodable {
    let response: Payload
}
struct Nodes: Decodable {
    struct Node: Decodable {
        let id: String
        let name: String
        let type: String
        let size: Int?
        let created: String?
        let modified: String?
    }
    let nodes: [Node]
}
struct Me: Decodable {
    struct User: Decodable {
        let id: String
    }
    let user: User
}

let ready = try JSON(parsing: ProcessInfo.processInfo.environment["FASTIO_SANDBOX"] ?? "")
let base = ready["base_url"]?.string ?? ""
let http = URLSession(configuration: .ephemeral)
let (filled, _) = try await http.data(from: URL(string: (ready["control_url"]?.string ?? "") + "/seed")!)
let seed = try JSON(parsing: String(decoding: filled, as: UTF8.self))
let key = seed["users"]?["owner"]?["api_key"]?.string ?? ""
let workspace = seed["workspace"]?["id"]?.string ?? ""

@Sendable func get<Payload: Decodable>(_ path: String, _: Payload.Type) async throws -> Payload {
    var request = URLRequest(url: URL(string: base + path)!)
    request.setValue("Bearer \(key)", forHTTPHeaderField: "authorization")
    let (data, _) = try await http.data(for: request)
    return try JSONDecoder().decode(Envelope<Payload>.self, from: data).response
}

/// Microseconds that each takes, by the median of some rounds. They take turns, so that both meet the same machine.
func mediansUs(
    _ times: Int, _ ours: () async throws -> Void, _ peer: () async throws -> Void
) async throws -> [Double] {
    func once(_ act: () async throws -> Void) async throws -> Double {
        let begun = ContinuousClock.now
        for _ in 0..<times { try await act() }
        return (ContinuousClock.now - begun) / .microseconds(1) / Double(times)
    }
    var all: [[Double]] = [[], []]
    for round in 0..<warm + rounds {
        let both = [try await once(ours), try await once(peer)]
        if round >= warm { for (at, time) in both.enumerated() { all[at].append(time) } }
    }
    return all.map { $0.sorted()[rounds / 2] }
}

struct Wrong: Error {}

let fastio = try Fastio(FastioOptions(baseURL: base, credential: .apiKey(Secret(key))))
let made = try await fastio.storage.createFolder(
    context: .workspace, contextId: workspace, parentId: "root", name: "bench swift")
guard let folder = try made.id else { throw Wrong() }
for number in 0..<nodes {
    try await fastio.storage.createFolder(
        context: .workspace, contextId: workspace, parentId: folder, name: "folder \(number)")
}
let page = "/workspace/\(workspace)/storage/\(folder)/list/?page_size=\(nodes)"
let call = try await mediansUs(calls) {
    _ = try await fastio.users.getMe().id
} _: {
    _ = try await get("/user/details/", Me.self).user.id
}
let whole = try await mediansUs(1) {
    var names: [String?] = []
    let listing = fastio.storage.list(context: .workspace, contextId: workspace, parentId: folder, pageSize: nodes)
    for try await node in listing { names.append(try node.name) }
    guard names.count == nodes else { throw Wrong() }
} _: {
    guard try await get(page, Nodes.self).nodes.map(\.name).count == nodes else { throw Wrong() }
}
print(#"{"face": "swift", "peer": "URLSession and JSONDecoder", "call": \#(call), "page": \#(whole)}"#)
await fastio.close()
