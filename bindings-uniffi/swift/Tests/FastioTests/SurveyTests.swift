@testable import Fastio
import FastioEngine
import Foundation
import Testing

/// Many files that are looked at together.
@Suite struct SurveyTests {
    @Test func eachIsLookedAtAndHashed() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("check.txt")
            try Data("123456789".utf8).write(to: file)
            let files = Files()
            let sources = try await files.openClosed([
                FileToUpload(file),
                FileToUpload(folder.appendingPathComponent("missing")),
                FileToUpload(.bytes(Data("123456789".utf8)), at: "x"),
            ])
            #expect(sources.map(\.size) == [9, 0, 9])
            let look = { (length: UInt64, algorithm: HashAlgorithm?) -> [SurveyedSource] in
                let ranges = sources.map { SourceRange(source: $0.id, offset: 0, len: length) }
                guard case .surveyed(let each) = files.survey(ranges, algorithm) else { return [] }
                return each
            }
            let seen = look(9, .crc32c)
            // The check value of CRC-32C.
            #expect(seen.map(\.hex) == ["e3069283", nil, "e3069283"])
            #expect(seen.map(\.size) == [9, nil, 9])
            #expect(seen.map { $0.modifiedUnixMs != nil } == [true, false, false])
            #expect(seen.map { $0.failure != nil } == [false, true, false])
            // Too short: no hash, and no failure.
            let short = look(10, .crc32c)
            #expect(short.map(\.hex) == [nil, nil, nil])
            #expect(short.map { $0.failure != nil } == [false, true, false])
            #expect(look(9, nil).map(\.size) == [9, nil, 9])
        }
    }
}
