import FastioAPI
import Foundation
import Testing

/// Every generated method, called with all its parameters and with those it needs.
@Suite struct EveryMethodTests {
    @Test func everyMethodGivesItsArgumentsToItsOperation() async throws {
        let every = try EveryMethod()
        for area in everyArea { try await area.make(every) }
        let twice = every.samples.keys.flatMap { ["\($0) all", "\($0) least"] }
        #expect(every.made.sorted() == twice.sorted())
    }
}

/// The calls of an area.
protocol AreaCalls: Sendable {
    func make(_ every: EveryMethod) async throws
}

/// What the generated table has called.
final class EveryMethod {
    let samples: [String: JSON]
    /// The calls that were made, each with what was given.
    private(set) var made: [String] = []

    init() throws { samples = try generated("Methods.json") }

    /// A call, which asks for one thing of the caller: its operation, with what was given.
    func method(_ operation: String, _ given: String, _ act: (Recorder) async throws -> Void) async throws {
        made.append("\(operation) \(given)")
        let sample = try #require(samples[operation], "\(operation)")
        let caller = Recorder()
        do {
            try await act(caller)
        } catch let error as FastioError where error.kind == .invalidReply {
            // The recorder answers an object, whatever the operation does.
        }
        guard caller.asked.count == 1, let asked = caller.asked.first else {
            Issue.record("\(operation) asked \(caller.asked.count) times")
            return
        }
        #expect(asked.kind == sample["kind"]?.string, "\(operation)")
        #expect(asked.operation == operation)
        #expect(JSON.object(asked.params.json) == sample[given]?["json"], "\(operation) with \(given)")
        let binaries = sample[given]?["binaries"]?.array?.compactMap(\.string)
        #expect(asked.params.binaries.keys.sorted() == binaries?.sorted(), "\(operation) with \(given)")
    }
}
