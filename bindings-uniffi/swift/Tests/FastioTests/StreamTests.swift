@testable import Fastio
import FastioAPI
import Foundation
import Testing

extension SandboxTests {
    /// Uploads of what is read once, imports from the web, and signing out.
    @Suite(.serialized) struct StreamTests {
        let world: World

        init() async throws { world = try await World() }

        private struct Broken: Error, Equatable {}

        private func content(_ fastio: Fastio, _ node: String?) async throws -> Data? {
            try await fastio.download(try #require(node), from: .workspace(world.workspace), to: .memory).data
        }

        private func sequence(_ size: Int, failing: Bool = false) -> AsyncThrowingStream<Data, any Error> {
            AsyncThrowingStream { stream in
                let all = pattern(size)
                var at = 0
                while at < size {
                    let end = min(at + 300_001, size)
                    stream.yield(all[at..<end])
                    at = end
                }
                stream.finish(throwing: failing ? Broken() : nil)
            }
        }

        @Test func aSequenceIsSent() async throws {
            let fastio = try world.client()
            for size in [0, 5, 6 * 1024 * 1024] {
                let sent = Box<[UInt64]>([])
                let stored = try await fastio.upload(
                    sequence(size), named: "s.bin", to: .workspace(world.workspace)
                ) { progress in sent.change { $0.append(progress.sent) } }
                #expect(stored.size == UInt64(size) && stored.verified)
                #expect(sent.value.last == UInt64(size))
                #expect(try await content(fastio, stored.nodeId) == pattern(size))
            }
            await fastio.close()
        }

        @Test func whatASequenceThrowsIsThrownAndABoundIsKept() async throws {
            let fastio = try world.client()
            let before = try await world.requests("uploads.upload_small")
            await #expect(throws: Broken()) {
                try await fastio.upload(sequence(5, failing: true), named: "b.bin", to: .workspace(world.workspace))
            }
            let long = try await failure {
                try await fastio.upload(sequence(100), named: "l.bin", to: .workspace(world.workspace), maxSize: 99)
            }
            #expect(long.kind == .limitExceeded, "\(long)")
            #expect(try await world.requests("uploads.upload_small") == before)
            await fastio.close()
        }

        @Test func aFileFromTheWeb() async throws {
            let fastio = try world.client()
            let url = "https://example.com/report.txt"
            try await world.web(["url": .string(url), "text": "from the web"])
            let imported = try await fastio.importURL(url, to: .workspace(world.workspace), name: "report.txt")
            #expect(try await content(fastio, imported.nodeId) == Data("from the web".utf8))
            try await world.web(["url": "https://example.com/gone", "failure": "refused"])
            let gone = try await failure {
                try await fastio.importURL("https://example.com/gone", to: .workspace(world.workspace))
            }
            #expect(gone.kind == .failed, "\(gone)")
            let refused = try await failure {
                try await fastio.importURL("http://example.com/a", to: .workspace(world.workspace))
            }
            #expect(refused.params.first?.name == "source_url", "\(refused)")
            await fastio.close()
        }

        @Test func signingOutForgetsTheCredential() async throws {
            let fastio = try world.client()
            let before = try await world.requests("auth.sign_out")
            let password = Secret(try world.seed("users", "owner", "password"))
            try await fastio.signIn(email: world.seed("users", "owner", "email"), password: password)
            try await fastio.signOut()
            #expect(try await world.requests("auth.sign_out") == before + 1)
            let nobody = try await failure { try await fastio.call("users.get_me") }
            #expect(nobody.kind == .unauthenticated, "\(nobody)")
            await fastio.close()
        }
    }
}
