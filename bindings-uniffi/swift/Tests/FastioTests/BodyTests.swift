@testable import Fastio
import FastioAPI
import FastioEngine
import Foundation
import Testing

extension SandboxTests {
    /// What a request's body is put together from. Among the serial tests, some of which look for files that are left.
    @Suite struct BodyTests {
        private let files = Files()

        private func segments() -> (parts: [BodySegment], whole: Data) {
            let content = pattern(600_000)
            let source = files.add(Content.bytes(content))
            let range = SourceRange(source: source, offset: 100_000, len: 300_000)
            let whole = Data("head".utf8) + content[100_000..<400_000] + Data("tail".utf8)
            return ([.bytes(bytes: Data("head".utf8)), .range(range: range), .bytes(bytes: Data("tail".utf8))], whole)
        }

        @Test func aSmallOneIsInMemory() throws {
            let (parts, whole) = segments()
            guard case .bytes(let bytes) = try Body(parts, files, inMemoryUpTo: UInt64(whole.count)) else {
                throw CocoaError(.featureUnsupported)
            }
            #expect(bytes == whole)
        }

        @Test func aLargeOneIsAFileForAsLongAsItIsNeeded() throws {
            let path = try pathOfALargeOne()
            #expect(!FileManager.default.fileExists(atPath: path))
        }

        private func pathOfALargeOne() throws -> String {
            let (parts, whole) = segments()
            guard case .file(let file) = try Body(parts, files, inMemoryUpTo: UInt64(whole.count) - 1) else {
                throw CocoaError(.featureUnsupported)
            }
            #expect(try Data(contentsOf: file.url) == whole)
            return file.url.path
        }
    }
}
