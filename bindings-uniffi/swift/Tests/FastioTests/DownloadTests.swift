@testable import Fastio
import FastioAPI
import Foundation
import Testing

extension SandboxTests {
    /// Large files in parts, folders as archives, and files that are read piece by piece.
    @Suite(.serialized) struct DownloadTests {
        let world: World

        init() async throws { world = try await World() }

        private func store(_ fastio: Fastio, _ content: Data, _ name: String) async throws -> String {
            let stored = try await fastio.upload(.bytes(content), to: .workspace(world.workspace), name: name)
            return try #require(stored.nodeId)
        }

        @Test func partsThatBreakOffMakeTheFile() async throws {
            let fastio = try world.client()
            let content = pattern(40 * 1024 * 1024)
            let from = Place.workspace(try world.workspace)
            let node = try await store(fastio, content, "large.bin")
            try await world.fault(["operation": "downloads.read", "fault": "cut", "times": 3])
            let before = try await world.requests("downloads.read")
            try await withFolder { folder in
                let saved = try await fastio.download(node, from: from, to: .folder(folder))
                #expect(saved.verified)
                #expect(try Data(contentsOf: #require(saved.file)) == content)
                #expect(try await world.requests("downloads.read") - before == 3 + 3)
            }
            let held = try await fastio.download(node, from: from, to: .memory)
            #expect(held.verified && held.data == content)
            await fastio.close()
        }

        @Test func aFolderIsAnArchive() async throws {
            let fastio = try world.client()
            let from = Place.workspace(try world.workspace)
            let made = try await fastio.storage.createFolder(
                context: .workspace, contextId: try world.workspace, parentId: "root", name: "Swift plans")
            let folder = try #require(try made.id)
            _ = try await fastio.upload(.bytes(Data("in May".utf8)), to: from, folder: folder, name: "plan.txt")
            let held = try await fastio.downloadZip(folder, from: from, to: .memory)
            #expect(held.name == "Swift plans.zip" && !held.verified)
            let data = try #require(held.data)
            #expect(data.starts(with: Data([0x50, 0x4b, 3, 4])))
            #expect(data.suffix(22).starts(with: Data([0x50, 0x4b, 5, 6])))
            await fastio.close()
        }

        @Test func aFileIsReadOnWhereItBrokeOff() async throws {
            let fastio = try world.client()
            let content = pattern(3 * 1024 * 1024 + 11)
            let from = Place.workspace(try world.workspace)
            let node = try await store(fastio, content, "read.bin")
            try await world.fault(["operation": "downloads.read", "fault": "cut", "times": 2])
            var read = Data()
            for try await piece in fastio.read(node, from: from) { read.append(piece) }
            #expect(read == content)
            var part = Data()
            for try await piece in fastio.read(node, from: from, offset: 10, length: 5) { part.append(piece) }
            #expect(part == content[10..<15])
            // Who takes no more closes the connection.
            for try await _ in fastio.read(node, from: from) { break }
            try await until { fastio.pump.isFree }
            await fastio.close()
        }
    }
}
