// The SDK's main job in one file: create a workspace, upload, list, ask, search, download.
//
//     FASTIO_API_KEY=... swift run Example report.pdf notes.md
//
// `FASTIO_BASE_URL` leads it to a sandbox instead of the real service.

import Fastio
import Foundation

struct Stop: Error, CustomStringConvertible {
    let description: String
}

let files = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
if files.isEmpty { throw Stop(description: "name the files to upload") }
let fastio = try Fastio(environment: ProcessInfo.processInfo.environment)

// A workspace in the caller's first organization. Its name serves in place of its ID.
guard let org = try await fastio.orgs.list().first(where: { _ in true }), let domain = try org.domain else {
    throw Stop(description: "this account is in no organization")
}
let workspace = "example-\(Int(Date().timeIntervalSince1970 * 1000))"
let place = Place.workspace(workspace)
try await fastio.workspaces.create(
    orgId: domain, folderName: workspace, name: "Swift example", permJoin: .onlyOrgOwners,
    permMemberManage: .adminOrAbove, intelligence: true)
print("created \(workspace) in \(domain)")

// Small files go in one request, large ones in chunks.
for file in files {
    var last = 0
    let stored = try await fastio.upload(.file(file), to: place) { progress in
        guard let total = progress.total, total > 0 else { return }
        let percent = Int(progress.sent * 100 / total)
        if percent >= last + 25 {
            print("sent \(percent) %")
            last = percent
        }
    }
    print("stored \(file.lastPathComponent): \(stored.size) bytes, CRC-32C \(stored.crc32c)")
}

// Pages are fetched as they are needed.
var nodes: [String] = []
for try await node in fastio.storage.list(context: .workspace, contextId: workspace, parentId: "root") {
    print("listed \(try node.name ?? "?")")
    if let id = try node.id { nodes.append(id) }
}

// The question is answered when the files are indexed; the answer comes in pieces.
let question = "What do these files say about the sandbox?"
print("\n\(question)")
let answering = try fastio.ask(question, in: place)
for try await event in answering {
    if case .text(let text) = event { print(text, terminator: "") }
}
print()
for citation in try await answering.answer().citations { print("see \(try citation.nodeId ?? "?")") }

for try await hit in fastio.storage.search(context: .workspace, contextId: workspace, search: "sandbox") {
    print("found \(try hit.name ?? "?")")
}

let folder = FileManager.default.temporaryDirectory.appendingPathComponent(workspace)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
for node in nodes {
    let saved = try await fastio.download(node, from: place, to: .folder(folder))
    print("saved \(saved.name): \(saved.size) bytes")
}
await fastio.close()
for file in files {
    let back = folder.appendingPathComponent(file.lastPathComponent)
    if try Data(contentsOf: file) != Data(contentsOf: back) {
        throw Stop(description: "\(file.lastPathComponent) came back changed")
    }
}
print("all came back as they went up")
