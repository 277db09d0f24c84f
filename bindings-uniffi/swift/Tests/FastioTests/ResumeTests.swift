@testable import Fastio
import Foundation
import Testing

extension SandboxTests {
    /// Uploads that stop half way, and go on.
    @Suite(.serialized) struct ResumeTests {
        private static let chunk = "uploads.send_chunk"
        private static let chunks = 12
        private static let size = chunks << 20
        /// Chunks that arrive before it stops.
        private static let arriving = 4
        /// Chunks under way at once.
        private static let inFlight = 3

        let world: World

        init() async throws { world = try await World() }

        /// The pattern in chunks of 1 MiB.
        private func send(
            _ fastio: Fastio, _ file: URL, resumable: Bool = true, resuming journal: String? = nil,
            onProgress: @escaping @Sendable (TransferProgress) -> Void = { _ in },
            onJournal: (@Sendable (String) -> Void)? = nil
        ) async throws -> Uploaded {
            try await fastio.upload(
                .file(file), to: .workspace(world.workspace), chunkSize: 1 << 20, resumable: resumable,
                resuming: journal, options: CallOptions(maxAttempts: 1), onProgress: onProgress, onJournal: onJournal)
        }

        private func withFilm(_ use: (URL) async throws -> Void) async throws {
            try await withFolder { folder in
                let file = folder.appendingPathComponent("film.bin")
                try pattern(Self.size).write(to: file)
                try await use(file)
            }
        }

        private func uploadSessions() async throws -> Int? { try await world.stats()["upload_sessions"]?.int }

        @Test func anotherClientGoesOnWithACancelledUpload() async throws {
            try await withFilm { file in
                let journal = Box("")
                try await stopHalfWay(file, journal)
                let kept = journal.value
                #expect(try hashed(kept) >= Self.arriving + Self.inFlight, "\(kept)")
                #expect(try await uploadSessions() == 1)

                let fastio = try world.client()
                let before = try await world.stats()["requests"]
                let size = "\"size\":\(Self.size)"
                for damaged in [kept.replacingOccurrences(of: size, with: size + "0"), "gone on with"] {
                    let error = try await failure { try await send(fastio, file, resuming: damaged) }
                    #expect(error.kind == .invalidParameter && error.params.map(\.name) == ["resume"], "\(error)")
                }
                #expect(try await world.stats()["requests"] == before)

                let sent = try await world.requests(Self.chunk)
                let last = Box<TransferProgress?>(nil)
                let stored = try await send(
                    fastio, file, resuming: kept, onProgress: { now in last.change { $0 = now } })
                #expect(try await world.requests(Self.chunk) - sent == Self.chunks - Self.arriving)
                #expect(stored.verified && stored.size == UInt64(Self.size))
                let end = try #require(last.value)
                #expect(end.state == .done && end.confirmed == UInt64(Self.size))
                #expect(end.filesDone == 1 && end.files == 1)
                let node = try #require(stored.nodeId)
                let read = try await fastio.download(node, from: .workspace(world.workspace), to: .memory)
                #expect(read.data == pattern(Self.size))
                await fastio.close()
                #expect(try await uploadSessions() == 0)
            }
        }

        /// Uploads until the first chunks have arrived and the next are under way, and cancels then.
        private func stopHalfWay(_ file: URL, _ journal: Box<String>) async throws {
            let fastio = try world.client()
            let before = try await world.requests(Self.chunk)
            try await world.fault([
                "operation": .string(Self.chunk), "fault": "latency", "ms": 600_000, "skip": .number(JSON.Number(Self.arriving)), "times": 99,
            ])
            let arrived = Box(false)
            let upload = Task {
                try await send(
                    fastio, file,
                    onProgress: { now in if now.confirmed >= UInt64(Self.arriving) << 20 { arrived.change { $0 = true } } },
                    onJournal: { now in journal.change { $0 = now } })
            }
            try await until {
                let sent = try await world.requests(Self.chunk) - before
                return arrived.value && sent == Self.arriving + Self.inFlight
            }
            upload.cancel()
            await #expect(throws: CancellationError.self) { try await upload.value }
            await fastio.close()
            try await until { try await world.stats()["open_connections"] == 0 }
            try await world.forgetFaults()
        }

        /// How many chunks a journal has the hash of.
        private func hashed(_ journal: String) throws -> Int {
            try #require(JSON(parsing: journal)["chunks"]?.array).filter { $0 != .null }.count
        }

        @Test func anErrorTellsHowToGoOn() async throws {
            try await withFilm { file in
                let fastio = try world.client()
                try await world.fault(["operation": .string(Self.chunk), "fault": "status", "status": 503, "times": 99])
                let plain = try await failure { try await send(fastio, file, resumable: false) }
                #expect(plain.journal == nil)
                try await until { fastio.pump.isFree }
                #expect(try await uploadSessions() == 0)

                let failed = try await failure { try await send(fastio, file) }
                try await world.forgetFaults()
                #expect(try await uploadSessions() == 1)
                let stored = try await send(fastio, file, resuming: try #require(failed.journal))
                #expect(stored.verified)
                await fastio.close()
                #expect(try await uploadSessions() == 0)
            }
        }

        @Test func aRequestIsTriedAsOftenAsItsOptionsSay() async throws {
            let fastio = try world.client()
            let place = Place.workspace(try world.workspace)
            let once = CallOptions(maxAttempts: 1)
            let stored = try await fastio.upload(
                .bytes(Data([1])), to: place, relativePath: "a/b/", name: "once.bin", options: once)
            let node = try #require(stored.nodeId)
            let get = { (id: String) in
                try await fastio.call(
                    "storage.get",
                    ["context": "workspace", "context_id": .string(try world.workspace), "node_id": .string(id)])
            }
            let folder = try #require(try await get(node)["parent"]?.string)
            #expect(try await get(folder)["name"]?.string == "b")

            try await tried("uploads.get_limits") {
                try await fastio.upload(.bytes(pattern(Self.size)), to: place, name: "x", options: once)
            }
            try await tried("downloads.read") { try await fastio.download(node, from: place, to: .memory, options: once) }
            try await tried("chats.create") { try await fastio.ask("Why?", in: place, options: once).answer() }
            await fastio.close()
        }

        /// It fails at the first request of an operation.
        private func tried(_ operation: String, _ act: () async throws -> some Any) async throws {
            let before = try await world.requests(operation)
            try await world.fault(["operation": .string(operation), "fault": "status", "status": 503, "times": 2])
            _ = try await failure(act)
            #expect(try await world.requests(operation) == before + 1, "\(operation)")
            try await world.forgetFaults()
        }

        @Test func aFileShareIsWrittenBackToUnlessItHasChanged() async throws {
            let fastio = try world.client()
            let workspace = Place.workspace(try world.workspace)
            let shown = try await fastio.upload(.bytes(Data([1])), to: workspace, name: "shown.bin")
            let node = try #require(shown.nodeId)
            let made = try await fastio.fileshares.create(workspaceId: world.workspace, node: node)
            let share = try #require(try made.fileshare)
            _ = try await fastio.fileshares.addGrant(
                fileshareId: share, capability: .edit, user: try world.seed("users", "owner", "id"))
            let write = { (text: String, version: String?) in
                try await fastio.upload(
                    .bytes(Data(text.utf8)), to: .fileShare(share), replacing: node, ifVersion: version, name: "shown.bin")
            }
            let read = { try await fastio.download(node, from: workspace, to: .memory).data }
            let versions = try await fastio.fileshares.listVersions(fileshareId: share)
            let first = try #require(try versions.first?.id)
            #expect(try await write("second", first).size == 6)
            let stale = try await failure { try await write("third", first) }
            #expect(stale.kind == .conflict, "\(stale)")
            #expect(try await read() == Data("second".utf8))
            // What is read once is compared and swapped as well.
            let once = AsyncStream<Data> { pieces in
                pieces.yield(Data("fifth".utf8))
                pieces.finish()
            }
            let late = try await failure {
                try await fastio.upload(once, named: "shown.bin", to: .fileShare(share), replacing: node, ifVersion: first)
            }
            #expect(late.kind == .conflict, "\(late)")
            #expect(try await read() == Data("second".utf8))
            _ = try await write("fourth", nil)
            #expect(try await read() == Data("fourth".utf8))
            await fastio.close()
        }

        @Test func whatOnlyAFileShareTakesIsRefusedElsewhere() async throws {
            let fastio = try world.client()
            let id = try world.workspace
            let bytes = Binary.bytes(Data([1, 2]))
            let new = try await failure { try await fastio.upload(bytes, to: .fileShare(id), name: "x") }
            #expect(new.kind == .invalidParameter && new.params.map(\.name) == ["file_id"], "\(new)")
            let other = try await failure {
                try await fastio.upload(bytes, to: .workspace(id), replacing: "x", ifVersion: "v", name: "x")
            }
            #expect(other.kind == .invalidParameter && other.params.map(\.name) == ["if_version_id"], "\(other)")
            let read = try await failure { try await fastio.download("x", from: .fileShare(id), to: .memory) }
            #expect(read.kind == .invalidParameter, "\(read)")
            await fastio.close()
        }
    }
}
