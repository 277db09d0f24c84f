@testable import Fastio
import Foundation
import Testing

extension SandboxTests {
    /// Many files in one upload: each with its own end.
    @Suite(.serialized) struct ManyTests {
        private static let batch = "uploads.send_batch"
        private static let chunk = "uploads.send_chunk"
        /// More than goes in one call, in one chunk.
        private static let large = 5 << 20

        let world: World

        init() async throws { world = try await World() }

        private var place: Place { get throws { .workspace(try world.workspace) } }

        private func uploadSessions() async throws -> Int? { try await world.stats()["upload_sessions"]?.int }

        private func content(_ fastio: Fastio, _ end: FileEnd) async throws -> Data? {
            let node = try #require(end.result.get().nodeId)
            return try await fastio.download(node, from: place, to: .memory).data
        }

        private func text(_ text: String, in folder: URL, as name: String) throws -> URL {
            let file = folder.appendingPathComponent(name)
            try Data(text.utf8).write(to: file)
            return file
        }

        @Test func smallFilesGoTogetherAndAllHaveTheirEndInOrder() async throws {
            try await withFolder { folder in
                let fastio = try world.client()
                let (batches, chunks) = (try await world.requests(Self.batch), try await world.requests(Self.chunk))
                let large = folder.appendingPathComponent("large.bin")
                try pattern(Self.large).write(to: large)
                let files = [
                    FileToUpload(.file(large), at: "many/large.bin"),
                    FileToUpload(try text("one", in: folder, as: "a.txt")),
                    FileToUpload(.bytes(Data("four".utf8)), at: "many/deep/b.txt"),
                    FileToUpload(.bytes(Data()), at: "empty.txt"),
                    FileToUpload(.file(try text("sixsix", in: folder, as: "c.txt")), at: "d.txt"),
                ]
                let told = Box<Set<FileEnd>>([])
                let last = Box<TransferProgress?>(nil)
                let ends = try await fastio.uploadMany(
                    files, to: place, nodeIds: true, onProgress: { now in last.change { $0 = now } },
                    onFile: { end in told.change { $0.insert(end) } })
                #expect(ends.map(\.path) == files.map(\.path))
                #expect(try ends.map { try $0.result.get().size } == [UInt64(Self.large), 3, 4, 0, 6])
                #expect(told.value == Set(ends))
                #expect(try await world.requests(Self.batch) - batches == 1)
                #expect(try await world.requests(Self.chunk) - chunks == 1)
                let end = try #require(last.value)
                #expect(end.state == .done && end.total == UInt64(Self.large + 13) && end.confirmed == end.total)
                #expect(end.filesDone == 5 && end.files == 5)
                #expect(try await content(fastio, ends[0]) == pattern(Self.large))
                #expect(try await content(fastio, ends[2]) == Data("four".utf8))
                let node = try await fastio.storage.get(
                    context: .workspace, contextId: world.workspace, nodeId: try #require(ends[2].result.get().nodeId))
                let parent = try #require(try node.parent)
                let deep = try await fastio.storage.get(
                    context: .workspace, contextId: world.workspace, nodeId: parent)
                #expect(try deep.name == "deep")
                #expect(try await uploadSessions() == 0)
                try await until { fastio.pump.isFree }
                await fastio.close()
            }
        }

        @Test func oneThatFailsEndsNoOther() async throws {
            try await withFolder { folder in
                let fastio = try world.client()
                let once = try text("once", in: folder, as: "twice.txt")
                let files = [
                    FileToUpload(folder.appendingPathComponent("missing.txt")),
                    FileToUpload(once),
                    FileToUpload(.file(folder), at: "a-folder"),
                    FileToUpload(once),
                    FileToUpload(.bytes(Data([1, 2])), at: "many/.."),
                    FileToUpload(.bytes(Data([3])), at: "last.bin"),
                ]
                let last = Box<TransferProgress?>(nil)
                let ends = try await fastio.uploadMany(files, to: place, nodeIds: true, onProgress: { now in last.change { $0 = now } })
                let kinds = ends.map { end -> FastioError.Kind? in
                    if case .failure(let error) = end.result { error.kind } else { nil }
                }
                #expect(kinds == [.io, nil, .io, .invalidParameter, .invalidParameter, nil])
                guard case .failure(let twice) = ends[3].result else { return }
                #expect(twice.params.map(\.name) == ["name"])
                #expect(last.value?.filesDone == 6 && last.value?.files == 6)
                try await until { fastio.pump.isFree }
                await fastio.close()
            }
        }

        @Test func whoIsCancelledGoesOnWithAllThatArrived() async throws {
            try await withFolder { folder in
                let files = try smallAndLarge(in: folder)
                let batches = try await world.requests(Self.batch)
                let (_, journal) = try await stop(files)
                #expect(try await world.requests(Self.batch) - batches == 1)
                #expect(try await uploadSessions() == 1)
                // The session is in it, though one more is little news.
                let entries = try #require(JSON(parsing: journal)["files"]?.array)
                #expect(entries.map { $0["path"]?.string } == ["large.bin", "s1.txt", "s2.txt", "s3.txt"], "\(journal)")
                #expect(entries.map { $0["crc32c"] != nil } == [false, true, true, true], "\(journal)")
                try await goOn(files, journal)
                #expect(try await uploadSessions() == 0)
            }
        }

        @Test func aLaterProcessGoesOnWithWhatTheJournalKnew() async throws {
            try await withFolder { folder in
                let files = try smallAndLarge(in: folder)
                let (crashed, last) = try await stop(files)
                let fastio = try world.client()
                let elsewhere = try await failure {
                    try await fastio.uploadMany(
                        files, to: place, folder: "2abcd-efghj-kmnpq-rstvw-xyz23-45672", resuming: crashed)
                }
                #expect(elsewhere.kind == .invalidParameter && elsewhere.params.map(\.name) == ["resume"], "\(elsewhere)")
                await fastio.close()
                try await goOn(files, crashed)
                // Only who was cancelled knows of a session that was opened since.
                try await goOn(files, last)
                #expect(try await uploadSessions() == 0)
            }
        }

        @Test func aFolderGoesWithItsFoldersButForWhatIsLeftOut() async throws {
            try await withFolder { folder in
                let files = FileManager.default
                for name in ["a.txt", "b.tmp", "deep/er/c.txt", "build/out.txt"] {
                    let file = folder.appendingPathComponent(name)
                    try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(name.utf8).write(to: file)
                }
                let link = folder.appendingPathComponent("link")
                let deep = folder.appendingPathComponent("deep")
                try files.createSymbolicLink(at: link, withDestinationURL: deep)
                let fastio = try world.client()
                let some = try await fastio.uploadFolder(
                    folder, to: place, ignore: ["*.tmp", "build/**"], nodeIds: true)
                #expect(some.map(\.path) == ["a.txt", "deep/er/c.txt"])
                let linked = try await fastio.uploadFolder(
                    folder, to: place, ignore: ["build"], followLinks: true, nodeIds: true)
                #expect(linked.map(\.path) == ["a.txt", "b.tmp", "deep/er/c.txt", "link/er/c.txt"])
                #expect(try (some + linked).allSatisfy { try $0.result.get().size > 0 })
                // A circle is the end of what stands there, and of nothing else.
                try files.createSymbolicLink(at: deep.appendingPathComponent("up"), withDestinationURL: folder)
                let told = Box<Set<FileEnd>>([])
                let ends = try await fastio.uploadFolder(
                    folder, to: place, followLinks: true, nodeIds: true, onFile: { end in told.change { $0.insert(end) } })
                #expect(told.value == Set(ends))
                let stored = ends.filter { (try? $0.result.get()) != nil }
                #expect(!stored.isEmpty && stored.count < ends.count)
                let file = folder.appendingPathComponent("a.txt")
                let none = try await failure { try await fastio.uploadFolder(file, to: place) }
                #expect(none.kind == .io, "\(none)")
                await fastio.close()
            }
        }

        @Test func whatCannotBeIsRefusedByItsName() async throws {
            let fastio = try world.client()
            let none = try await failure { try await fastio.uploadMany([], to: place, atOnce: 0) }
            #expect(none.params.map(\.name) == ["atOnce"], "\(none)")
            let written = try await failure { try await fastio.uploadMany([], to: .fileShare("1")) }
            #expect(written.kind == .invalidParameter, "\(written)")
            #expect(try await fastio.uploadMany([], to: place).isEmpty)
            await fastio.close()
        }

        @Test(.timeLimit(.minutes(1))) func whoIsCancelledWaitsForNoFolderAndLooksAtNoFurtherFile() async throws {
            let (begun, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            defer { end.signal() }
            let blocked = DispatchQueue(label: "blocked")
            let waiting = Task {
                try await unawaited(on: blocked) {
                    begun.signal()
                    end.wait()
                }
            }
            await withCheckedContinuation { there in
                DispatchQueue.global().async {
                    begun.wait()
                    there.resume()
                }
            }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(try await unawaited(on: .global()) { 5 } == 5)

            let fastio = try world.client()
            let files = fastio.pump.files
            let last = files.add(Content.bytes(Data()))
            let opening = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await files.openClosed([FileToUpload(.bytes(Data()), at: "a")])
            }
            await #expect(throws: CancellationError.self) { try await opening.value }
            // None was made known meanwhile.
            #expect(files.add(Content.bytes(Data())) == last + 1)
            await fastio.close()
        }

        private func smallAndLarge(in folder: URL) throws -> [FileToUpload] {
            let large = folder.appendingPathComponent("large.bin")
            try pattern(Self.large).write(to: large)
            let small = try (1...3).map { FileToUpload(try text("small \($0)", in: folder, as: "s\($0).txt")) }
            return small + [FileToUpload(large)]
        }

        /// Uploads until all but the large one are stored, and cancels then. The journals as they were known before that,
        /// and after it.
        private func stop(_ files: [FileToUpload]) async throws -> (String, String) {
            let fastio = try world.client()
            let chunks = try await world.requests(Self.chunk)
            try await world.fault([
                "operation": .string(Self.chunk), "fault": "latency", "ms": 600_000, "times": 99,
            ])
            let (journal, stored) = (Box(""), Box(0))
            let upload = Task {
                try await fastio.uploadMany(
                    files, to: place, nodeIds: true, onFile: { _ in stored.change { $0 += 1 } },
                    onJournal: { now in journal.change { $0 = now } })
            }
            try await until {
                let sent = try await world.requests(Self.chunk) > chunks
                return sent && stored.value == files.count - 1
            }
            let before = journal.value
            upload.cancel()
            await #expect(throws: CancellationError.self) { try await upload.value }
            await fastio.close()
            try await until { try await world.stats()["open_connections"] == 0 }
            try await world.forgetFaults()
            return (before, journal.value)
        }

        /// Everything is stored in the end; what was is not sent again.
        private func goOn(_ files: [FileToUpload], _ journal: String) async throws {
            let fastio = try world.client()
            let batches = try await world.requests(Self.batch)
            let ends = try await fastio.uploadMany(files, to: place, nodeIds: true, resuming: journal)
            #expect(try await world.requests(Self.batch) == batches)
            let stored = try #require(JSON(parsing: journal)["files"]?.array).filter { $0["crc32c"] != nil }
            #expect(stored.count == 3)
            for one in stored {
                let end = ends.first { $0.path == one["path"]?.string }
                #expect(try end?.result.get().uploadId == one["upload_id"]?.string)
            }
            #expect(try await content(fastio, ends[3]) == pattern(Self.large))
            await fastio.close()
        }
    }
}
