@testable import Fastio
import FastioAPI
import Foundation
import Testing

extension SandboxTests {
    /// Large downloads that stop half way, and go on.
    @Suite(.serialized) struct ResumedDownloadTests {
        private static let read = "downloads.read"
        private static let partial = ".film.bin.fastio-part"
        /// Three parts of 16 MiB, the last short.
        private static let parts = 3
        private static let content = pattern(40 << 20)

        let world: World

        init() async throws { world = try await World() }

        private func store(_ fastio: Fastio) async throws -> String {
            let stored = try await fastio.upload(.bytes(Self.content), to: .workspace(world.workspace), name: "film.bin")
            return try #require(stored.nodeId)
        }

        private func get(
            _ fastio: Fastio, _ node: String, _ to: Destination, resumable: Bool = false, resuming journal: String? = nil,
            onProgress: @escaping @Sendable (TransferProgress) -> Void = { _ in },
            onJournal: (@Sendable (String) -> Void)? = nil
        ) async throws -> Downloaded {
            try await fastio.download(
                node, from: .workspace(world.workspace), to: to, resumable: resumable, resuming: journal,
                options: CallOptions(maxAttempts: 1), onProgress: onProgress, onJournal: onJournal)
        }

        /// How many parts a journal has the hash of.
        private static func come(_ journal: String) -> Int {
            ((try? JSON(parsing: journal))?["parts"]?.array ?? []).filter { $0 != .null }.count
        }

        /// Stops a download when all parts but one are there; gives its last journal.
        private func interrupted(_ node: String, _ folder: URL) async throws -> String {
            let fastio = try world.client()
            let before = try await world.requests(Self.read)
            try await world.fault([
                "operation": .string(Self.read), "fault": "latency", "ms": 600_000,
                "skip": .number(JSON.Number(Self.parts - 1)), "times": 1,
            ])
            let journal = Box("")
            let download = Task {
                // Who keeps journals wants something to go on with: it is resumable.
                try await get(fastio, node, .folder(folder), onJournal: { now in journal.change { $0 = now } })
            }
            // Nobody counts the last one later.
            try await until {
                let sent = try await world.requests(Self.read) == before + Self.parts
                return sent && Self.come(journal.value) == Self.parts - 1
            }
            download.cancel()
            await #expect(throws: CancellationError.self) { try await download.value }
            await fastio.close()
            try await world.forgetFaults()
            #expect(try names(in: folder) == [Self.partial])
            return journal.value
        }

        private func expectComplete(_ folder: URL) throws {
            #expect(try names(in: folder) == ["film.bin"])
            #expect(try Data(contentsOf: folder.appendingPathComponent("film.bin")) == Self.content)
        }

        @Test func anotherClientFetchesOnlyWhatIsMissing() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                let kept = try await interrupted(node, folder)
                let before = try await world.requests(Self.read)
                let last = Box<TransferProgress?>(nil)
                let saved = try await get(
                    fastio, node, .folder(folder), resuming: kept, onProgress: { now in last.change { $0 = now } })
                #expect(saved.verified)
                #expect(try await world.requests(Self.read) - before == 1)
                #expect(last.value?.state == .done && last.value?.confirmed == UInt64(Self.content.count))
                try expectComplete(folder)
            }
            await fastio.close()
        }

        @Test func aPartThatWasWrittenToIsFetchedAgain() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                let kept = try await interrupted(node, folder)
                let file = folder.appendingPathComponent(Self.partial)
                var bytes = try Data(contentsOf: file)
                bytes[7] ^= 1
                try (bytes + Self.content).write(to: file)
                let before = try await world.requests(Self.read)
                #expect(try await get(fastio, node, .folder(folder), resuming: kept).verified)
                #expect(try await world.requests(Self.read) - before == 2)
                try expectComplete(folder)
            }
            await fastio.close()
        }

        @Test func anotherVersionIsDownloadedFromItsBeginning() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                let kept = try await interrupted(node, folder)
                let newer = Data(Self.content.dropFirst())
                _ = try await fastio.upload(
                    .bytes(newer), to: .workspace(world.workspace), replacing: node, name: "film.bin")
                #expect(try await get(fastio, node, .folder(folder), resuming: kept).verified)
                #expect(try Data(contentsOf: folder.appendingPathComponent("film.bin")) == newer)
            }
            await fastio.close()
        }

        @Test func anErrorTellsHowToGoOn() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                try await world.fault(["operation": .string(Self.read), "fault": "cut", "times": 99])
                let plain = try await failure { try await get(fastio, node, .folder(folder)) }
                #expect(plain.kind == .network && plain.journal == nil, "\(plain)")
                #expect(try names(in: folder) == [])
                let failed = try await failure { try await get(fastio, node, .folder(folder), resumable: true) }
                try await world.forgetFaults()
                #expect(try names(in: folder) == [Self.partial])
                let saved = try await get(fastio, node, .folder(folder), resuming: try #require(failed.journal))
                #expect(saved.verified)
                try expectComplete(folder)
            }
            await fastio.close()
        }

        @Test func whatIsNoJournalOfItIsRefusedBeforeAnythingIsSent() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                let kept = try await interrupted(node, folder)
                let before = try await world.stats()["requests"]
                let size = "\"size\":\(Self.content.count)"
                let damaged = kept.replacingOccurrences(of: size, with: size + "0")
                let workspace = try world.workspace
                for (of, to, journal, name) in [
                    (node, Destination.folder(folder), damaged, "resume"),
                    (workspace, .folder(folder), kept, "resume"),
                    // What is in memory is lost with its process.
                    (node, .memory, kept, "resumable"),
                ] {
                    let error = try await failure { try await get(fastio, of, to, resuming: journal) }
                    #expect(error.kind == .invalidParameter && error.params.map(\.name) == [name], "\(error)")
                }
                #expect(try await world.stats()["requests"] == before)
            }
            await fastio.close()
        }

        @Test func aPartialFileIsOneDownloadsAndNoLink() async throws {
            let fastio = try world.client()
            let node = try await store(fastio)
            try await withFolder { folder in
                let partial = folder.appendingPathComponent(Self.partial)
                let other = try Descriptor.locking(partial.path)
                let busy = try await failure { try await get(fastio, node, .folder(folder), resumable: true) }
                #expect(busy.kind == .io && busy.message.contains("another download"), "\(busy)")
                other.unlock()
                try FileManager.default.removeItem(at: partial)

                let elsewhere = folder.appendingPathComponent("elsewhere")
                try Data("theirs".utf8).write(to: elsewhere)
                try FileManager.default.createSymbolicLink(at: partial, withDestinationURL: elsewhere)
                let link = try await failure { try await get(fastio, node, .folder(folder), resumable: true) }
                #expect(link.kind == .io, "\(link)")
                #expect(try Data(contentsOf: elsewhere) == Data("theirs".utf8))
            }
            await fastio.close()
        }
    }
}
