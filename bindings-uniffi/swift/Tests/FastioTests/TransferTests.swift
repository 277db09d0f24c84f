@testable import Fastio
import FastioEngine
import Foundation
import Testing

extension SandboxTests {
    /// Files and bytes, up and down.
    @Suite(.serialized) struct TransferTests {
        let world: World

        init() async throws { world = try await World() }

        private struct Unexpected: Error {}

        private func upload(_ fastio: Fastio, _ text: String, _ name: String) async throws -> String {
            let stored = try await fastio.upload(
                .bytes(Data(text.utf8)), to: .workspace(world.workspace), name: name)
            return try #require(stored.nodeId)
        }

        @Test func aDownloadGoesIntoAFolderAFileOrMemory() async throws {
            let fastio = try world.client()
            let node = try await upload(fastio, "hello", "hello.txt")
            let from = Place.workspace(try world.workspace)
            try await withFolder { folder in
                let saved = try await fastio.download(node, from: from, to: .folder(folder))
                #expect(saved.file == folder.appendingPathComponent("hello.txt") && saved.name == "hello.txt")
                #expect(try Data(contentsOf: #require(saved.file)) == Data("hello".utf8))
                #expect(saved.size == 5 && saved.verified && saved.crc32c == "9a71bb4c")

                let again = try await failure { try await fastio.download(node, from: from, to: .folder(folder)) }
                #expect(again.kind == .io && again.message.contains("exists already"), "\(again)")
                let chosen = folder.appendingPathComponent("mine")
                try Data("old, and longer".utf8).write(to: chosen)
                let replaced = try await fastio.download(node, from: from, to: .file(chosen), overwrite: true)
                #expect(try replaced.file == chosen && Data(contentsOf: chosen) == Data("hello".utf8))
                #expect(try names(in: folder) == ["hello.txt", "mine"])
            }
            let held = try await fastio.download(node, from: from, to: .memory)
            #expect(held.data == Data("hello".utf8) && held.file == nil)
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test func aFailedDownloadLeavesNothing() async throws {
            let fastio = try world.client { $0.retry.maxAttempts = 1 }
            let node = try await upload(fastio, String(repeating: "x", count: 100_000), "x.txt")
            try await withFolder { folder in
                try await world.fault(["operation": "downloads.read", "fault": "cut", "times": 99])
                let error = try await failure {
                    try await fastio.download(node, from: .workspace(world.workspace), to: .folder(folder))
                }
                #expect(error.kind != .cancelled)
                try await world.forgetFaults()
                try await until { fastio.pump.isFree }
                #expect(try names(in: folder) == [])
            }
            await fastio.close()
        }

        @Test func whatCannotBeReadIsNamed() async throws {
            let fastio = try world.client()
            let place = Place.workspace(try world.workspace)
            try await withFolder { folder in
                let gone = folder.appendingPathComponent("gone.txt")
                // Nobody writes to it: who waited for that would wait for ever.
                let pipe = folder.appendingPathComponent("pipe")
                try #require(mkfifo(pipe.path, 0o600) == 0)
                for file in [gone, folder, pipe, URL(string: "https://example.com/x")!] {
                    let error = try await failure { try await fastio.upload(.file(file), to: place) }
                    #expect(error.kind == .io && error.params.map(\.name) == ["content"], "\(error)")
                }
                let many = try await fastio.uploadMany([FileToUpload(pipe)], to: place)
                guard case .failure(let error) = try #require(many.first).result else { throw Unexpected() }
                #expect(error.kind == .io, "\(error)")
            }
            let nameless = try await failure { try await fastio.upload(.bytes(Data([1])), to: place) }
            #expect(nameless.kind == .invalidParameter && nameless.params.map(\.name) == ["name"])
            let chunk = try await failure { try await fastio.upload(.bytes(Data([1])), to: place, name: "x", chunkSize: 0) }
            #expect(chunk.params.map(\.name) == ["chunkSize"])
            let nowhere = try await failure { try await fastio.download("n", from: place, to: .folder(URL(string: "https://x")!)) }
            #expect(nowhere.kind == .io || nowhere.kind == .notFound || nowhere.kind == .invalidParameter)
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test func aFileThatShrinksIsNoticed() async throws {
            try await withFolder { folder in
                let file = folder.appendingPathComponent("shrinks.bin")
                try pattern(100).write(to: file)
                let content = try Content(.file(file))
                #expect(try content.state.size == 100)
                try FileHandle(forUpdating: file).truncate(atOffset: 10)
                #expect(try content.state.size == 10)
                var read = 0
                #expect(throws: FileFault.self) {
                    try content.read(SourceRange(source: 1, offset: 0, len: 100)) { read += $0.count }
                }
                #expect(read == 0)
            }
        }

        @Test func aCancelledUploadDeletesItsSession() async throws {
            let fastio = try world.client()
            try await world.fault(["operation": "uploads.send_chunk", "fault": "latency", "ms": 600_000, "times": 99])
            let before = try await world.requests("uploads.send_chunk")
            let there = try bodies()
            let place = Place.workspace(try world.workspace)
            let upload = Task {
                try await fastio.upload(.bytes(pattern(9 << 20)), to: place, name: "c.bin", chunkSize: 4 << 20)
            }
            try await until { try await world.requests("uploads.send_chunk") > before }
            upload.cancel()
            await #expect(throws: CancellationError.self) { try await upload.value }
            await fastio.close()
            try await world.forgetFaults()
            let stats = try await world.stats()
            #expect(stats["upload_sessions"] == 0)
            #expect(try bodies() == there)
        }

        /// The files that bodies are in.
        private func bodies() throws -> [String] {
            try names(in: FileManager.default.temporaryDirectory).filter { $0.hasSuffix(".body") }.sorted()
        }
    }
}

/// Where downloads are written.
@Suite struct SinkTests {
    @Test(arguments: ["", ".", "..", "../x", "/etc/passwd", "a/b", "a\\b", "c:x", "a\nb", "a\0b", "x/"])
    func namesThatLeaveTheFolderAreRefused(name: String) async throws {
        try await withFolder { folder in
            #expect(throws: FileFault.self) { try Sink(.folder(folder), overwrite: true).open(name) }
            let left = try names(in: folder)
            #expect(left == [])
        }
    }

    @Test func nothingIsOverwrittenThatCameMeanwhile() async throws {
        try await withFolder { folder in
            let sink = Sink(.folder(folder), overwrite: false)
            try sink.open("a")
            try sink.write(Data("mine".utf8), at: 0)
            let file = folder.appendingPathComponent("a")
            try Data("theirs".utf8).write(to: file)
            #expect(throws: FileFault.self) { try sink.commit() }
            sink.discard()
            #expect(try Data(contentsOf: file) == Data("theirs".utf8))
            #expect(try names(in: folder) == ["a"])
        }
    }

    @Test func onlyWhoMayOverwriteReplacesWhatIsThere() async throws {
        let ways: [@Sendable (String, String) throws -> Void] = [
            { try rename($0, to: $1, overwrite: false) }, { try claimAndRename($0, to: $1) },
        ]
        for way in ways {
            try await withFolder { folder in
                let (from, to) = (folder.appendingPathComponent("a.part"), folder.appendingPathComponent("a"))
                try Data("new".utf8).write(to: from)
                try Data("old".utf8).write(to: to)
                #expect(throws: FileFault.self) { try way(from.path, to.path) }
                #expect(try Data(contentsOf: to) == Data("old".utf8))
                #expect(try Data(contentsOf: from) == Data("new".utf8))
                try FileManager.default.removeItem(at: to)
                try way(from.path, to.path)
                #expect(try Data(contentsOf: to) == Data("new".utf8))
                #expect(throws: FileFault.self) { try way(from.path, folder.appendingPathComponent("b").path) }
                #expect(try names(in: folder) == ["a"])
            }
        }
    }

    @Test func aSinkThatIsLetGoLeavesNothing() async throws {
        try await withFolder { folder in
            var sink: Sink? = Sink(.folder(folder), overwrite: false)
            try sink?.open("a")
            #expect(try names(in: folder).count == 1)
            sink = nil
            #expect(try names(in: folder) == [])
        }
    }

    @Test func memoryIsWrittenInPlaces() throws {
        let sink = Sink(.memory, overwrite: false)
        #expect(throws: FileFault.self) { try sink.write(Data([1]), at: 0) }
        try sink.open("a")
        try sink.write(Data([1, 2, 3]), at: 0)
        try sink.write(Data([9, 4]), at: 2)
        // Parts of a file come side by side: a later one may be first.
        try sink.write(Data([1]), at: 6)
        var read = Data()
        try sink.read { read.append($0) }
        #expect(read == Data([1, 2, 9, 4, 0, 0, 1]))
        try sink.truncate()
        try sink.write(Data([7]), at: 0)
        try sink.commit()
        #expect(sink.result.data == Data([7]))
    }
}
