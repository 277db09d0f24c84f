@testable import Fastio
import FastioAPI
import Foundation
import Testing

extension SandboxTests {
    /// Files that are read from where they are.
    @Suite(.serialized) struct OpenFileTests {
        private static let read = "downloads.read"
        private static let size = 3 * 1024 * 1024 + 11
        private static let content = pattern(size)
        private static let other = "2aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaa"

        let world: World

        init() async throws { world = try await World() }

        private var place: Place { get throws { .workspace(try world.workspace) } }

        private func store(_ fastio: Fastio, _ name: String, _ content: Data = Self.content) async throws -> String {
            try #require(try await fastio.upload(.bytes(content), to: place, name: name).nodeId)
        }

        @Test func aFileIsReadFromAnyPlaceAndOfOneVersion() async throws {
            let fastio = try world.client()
            let node = try await store(fastio, "large.bin")
            let file = try await fastio.open(node, from: place, readAhead: 64 * 1024)
            #expect(file.name == "large.bin" && file.size == UInt64(Self.size))
            try await world.fault(["operation": .string(Self.read), "fault": "cut", "skip": 1, "times": 3])
            _ = try await fastio.upload(.bytes(pattern(7)), to: place, replacing: node, name: "large.bin")

            #expect(try await file.read(at: UInt64(Self.size - 100), upToCount: 200) == Self.content.suffix(100))
            #expect(try await file.read(upToCount: 1).isEmpty)
            #expect(try await file.read(at: 5, upToCount: 100) == Self.content[5..<105])
            #expect(await file.position == 105)
            // A little further on is read over, with the request that is under way.
            let before = try await world.requests(Self.read)
            #expect(try await file.read(at: 1105, upToCount: 100) == Self.content[1105..<1205])
            #expect(try await world.requests(Self.read) == before)

            await file.seek(to: 0)
            var all = Data()
            var piece = try await file.read(upToCount: 50_000)
            while !piece.isEmpty {
                all.append(piece)
                piece = try await file.read(upToCount: 50_000)
            }
            #expect(all == Self.content)
            #expect(try await file.read(at: UInt64(Self.size + 5), upToCount: 10).isEmpty)
            await file.close()
            try await until { fastio.pump.isFree }
            try await world.forgetFaults()
            await fastio.close()
        }

        @Test func whoIsCancelledLeavesAFileThatIsReadOn() async throws {
            let fastio = try world.client()
            let node = try await store(fastio, "on.bin")
            let file = try await fastio.open(node, from: place)
            try await world.fault(["operation": .string(Self.read), "fault": "latency", "ms": 600_000])
            let before = try await world.requests(Self.read)
            let reading = Task { try await file.read(at: 10, upToCount: 5) }
            try await until { try await world.requests(Self.read) > before }
            // Nor does who waits for a turn, and is cancelled, wait for it.
            let next = Task { try await file.read(at: 20, upToCount: 5) }
            try await until { await file.isWaitedFor }
            next.cancel()
            await #expect(throws: CancellationError.self) { try await next.value }
            reading.cancel()
            await #expect(throws: CancellationError.self) { try await reading.value }
            try await until { fastio.pump.isFree }
            #expect(try await file.read(at: 10, upToCount: 5) == Self.content[10..<15])
            // Each has its turn.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for at in stride(from: 0, to: Self.size, by: 390_000) {
                    group.addTask {
                        let read = try await file.read(at: UInt64(at), upToCount: 4)
                        #expect(read == Self.content[at..<min(at + 4, Self.size)])
                    }
                }
                try await group.waitForAll()
            }
            await fastio.close()
        }

        @Test func whatFailsLeavesThePlaceAndAnEmptyFileIsAtItsEnd() async throws {
            let fastio = try world.client()
            let node = try await store(fastio, "place.bin")
            let file = try await fastio.open(node, from: place, options: CallOptions(maxAttempts: 1))
            await file.seek(to: 7)
            // Whole as HTTP, and half of the part that was asked for.
            try await world.fault(["operation": .string(Self.read), "fault": "truncate"])
            let short = try await failure { try await file.read(at: 100_000, upToCount: Self.size) }
            #expect(short.kind == .integrity, "\(short)")
            #expect(await file.position == 7)
            #expect(try await file.read(upToCount: 5) == Self.content[7..<12])
            try await world.forgetFaults()

            let empty = try await store(fastio, "empty.bin", Data())
            let before = try await world.requests(Self.read)
            let none = try await fastio.open(empty, from: place)
            #expect(none.size == 0)
            #expect(try await none.read(upToCount: 1).isEmpty)
            #expect(try await none.read(at: 0, upToCount: 10).isEmpty)
            #expect(try await world.requests(Self.read) == before)
            await fastio.close()
        }

        @Test func whatIsClosedOrLetGoIsNotRead() async throws {
            let fastio = try world.client()
            let node = try await store(fastio, "closed.bin")
            let file = try await fastio.open(node, from: place)
            try await world.fault(["operation": .string(Self.read), "fault": "latency", "ms": 600_000])
            let before = try await world.requests(Self.read)
            let reading = Task { try await failure { try await file.read(at: 0, upToCount: 5) } }
            try await until { try await world.requests(Self.read) > before }
            await file.close()
            let closed = try await reading.value
            #expect(closed.kind == .cancelled && closed.message.contains("the file is closed"), "\(closed)")
            try await until { fastio.pump.isFree }
            #expect(try await failure { try await file.read(upToCount: 1) }.kind == .cancelled)
            #expect("\(file)".contains("closed.bin"))

            var gone: OpenFile? = try await fastio.open(node, from: place)
            #expect(try await gone?.read(at: 0, upToCount: 1) == Self.content.prefix(1))
            gone = nil
            try await until { fastio.pump.isFree }
            await fastio.close()
        }

        @Test func whatCannotBeReadSaysWhy() async throws {
            let fastio = try world.client()
            let node = try await store(fastio, "a.txt", Data("text".utf8))
            let missing = try await failure { try await fastio.open(Self.other, from: place) }
            #expect(missing.kind == .notFound, "\(missing)")
            let old = try await failure { try await fastio.open(node, from: place, version: Self.other) }
            #expect(old.kind == .unsupported, "\(old)")
            let ahead = try await failure { try await fastio.open(node, from: place, readAhead: 0) }
            #expect(ahead.params.map(\.name) == ["readAhead"], "\(ahead)")

            let file = try await fastio.open(node, from: place)
            let count = try await failure { try await file.read(upToCount: -1) }
            #expect(count.params.map(\.name) == ["upToCount"], "\(count)")
            _ = try await fastio.storage.delete(context: .workspace, contextId: world.workspace, nodeId: node)
            let deleted = try await failure { try await file.read(upToCount: 4) }
            #expect(deleted.kind == .notFound, "\(deleted)")
            // It is read again once it is there again.
            _ = try await fastio.storage.restore(context: .workspace, contextId: world.workspace, nodeId: node)
            #expect(try await file.read(upToCount: 4) == Data("text".utf8))
            await fastio.close()
        }
    }
}
