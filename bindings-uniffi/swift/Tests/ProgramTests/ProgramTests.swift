import Fastio
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The programs of `examples/swift` do what they say, and the README shows the first as it is.
@Suite(.serialized) struct ProgramTests {
    private let folder: URL
    private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("fastio-programs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let text = "# Plan\n\nTo start the sandbox, press the blue button.\n"
        try Data(text.utf8).write(to: folder.appendingPathComponent("README.md"))
        try Data(repeating: 7, count: 5 << 20).write(to: folder.appendingPathComponent("large.bin"))
    }

    @Test func theFirstProgramStoresAndAsks() async throws {
        let said = try await run("First", [])
        #expect(said.hasPrefix("53 bytes stored\n"), "\(said)")
        #expect(said.contains("press the blue button"), "\(said)")
        #expect(said.hasSuffix("\n1 citations\n"), "\(said)")
    }

    @Test func theMainJobEndsWithTheSameBytes() async throws {
        let said = try await run("Example", ["README.md", "large.bin"])
        for line in [
            "listed README.md", "listed large.bin", "sent 100 %", "press the blue button", "found README.md",
            "saved large.bin: 5242880 bytes", "all came back as they went up",
        ] {
            #expect(said.contains(line), "\(line): \(said)")
        }
    }

    @Test func theReadmeShowsTheFirstProgram() throws {
        let read = { (path: String) in
            try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
        }
        let (readme, program) = (try read("README.md"), try read("Programs/First/main.swift"))
        #expect(readme.contains("```swift\n\(program)```\n"))
    }

    /// What a program prints, run in a folder with files against a sandbox of its own.
    private func run(_ program: String, _ arguments: [String]) async throws -> String {
        let told = try #require(ProcessInfo.processInfo.environment["FASTIO_PROGRAMS"])
        let ready = try JSON(parsing: told)
        let control = try #require(ready["control_url"]?.string)
        let seed = try #require(URL(string: control + "/seed"))
        let (data, _) = try await URLSession(configuration: .ephemeral).data(from: seed)
        let key = try JSON(parsing: String(decoding: data, as: UTF8.self))["users"]?["owner"]?["api_key"]?.string
        let process = Process()
        // Beside the tests, where the package's other products are.
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent(program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "FASTIO_BASE_URL": try #require(ready["base_url"]?.string), "FASTIO_API_KEY": try #require(key),
            "TMPDIR": folder.path,
        ]
        let (out, errors) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = errors
        try process.run()
        let said = try #require(String(data: out.fileHandleForReading.readDataToEndOfFile(), encoding: .utf8))
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(complained)\(said)")
        return said
    }
}
