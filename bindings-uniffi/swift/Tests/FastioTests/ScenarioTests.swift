import Fastio
import Foundation
import Testing

/// The scenario of `tests/conformance`, by the public, typed API.
@Suite struct ScenarioTests {
    @Test(.timeLimit(.minutes(5))) func theScenarioHolds() async throws {
        let text = try #require(ProcessInfo.processInfo.environment["FASTIO_SCENARIO"])
        let table = try JSON(parsing: try String(contentsOfFile: text, encoding: .utf8))
        let steps = try #require(table["steps"]?.array)
        let names = steps.compactMap { $0["step"]?.string }
        #expect(names == Scenario.steps.map(\.name), "the steps of the table, and the functions here")
        let scenario = Scenario(try await World("FASTIO_SCENARIO_SANDBOX"), try #require(table["client"]))
        for (step, function) in zip(steps, Scenario.steps) { try await scenario.run(step, function.run) }
    }
}

extension Scenario {
    /// Runs a step and compares what came of it.
    func run(_ step: JSON, _ function: Step) async throws {
        let name = step["step"]?.string ?? "?"
        if let faults = step["faults"] { try await world.fault(faults) }
        let before = try await world.stats()["requests"]
        told.change { $0 = [] }
        let outcome: Result<JSON, any Error>
        do {
            outcome = .success(try await function(self)(step["given"] ?? [:]))
        } catch {
            shown.change { $0 += "\(error) \(String(reflecting: error))\n" }
            outcome = .failure(error)
        }
        try await world.forgetFaults()
        let after = try await world.stats()["requests"]
        for (what, expected) in step["expect"]?.object?.members ?? [] {
            switch what {
            case "result": if case .success(let result) = outcome { covers(name, expected, result) }
            case "error":
                guard case .failure(let error as FastioError) = outcome else {
                    Issue.record("\(name) ended otherwise: \(outcome)")
                    continue
                }
                var told = try #require(error.told.object)
                told["params"] = .array(error.params.map { .string($0.name) })
                covers(name, expected, .object(told))
            case "requests":
                for (operation, count) in expected.object?.members ?? [] {
                    let made = (after?[operation]?.int ?? 0) - (before?[operation]?.int ?? 0)
                    #expect(JSON(made) == count, "\(name): requests of \(operation)")
                }
            case "events":
                let told = told.value.compactMap(\.told)
                #expect(told.count == expected.array?.count, "\(name): \(told)")
                for (event, expected) in zip(told, expected.array ?? []) { covers(name, expected, event) }
            default: Issue.record("\(name): nothing is known of \(what)")
            }
        }
        if step["expect"]?["error"] == nil, case .failure(let error) = outcome {
            Issue.record("\(name) failed: \(error)")
            throw error
        }
    }

    /// Each member that is expected is there and equal.
    private func covers(_ step: String, _ expected: JSON, _ given: JSON) {
        for (name, value) in expected.object?.members ?? [] {
            #expect(given[name] == value, "\(step): \(name) of \(given)")
        }
    }
}

extension ClientEvent {
    fileprivate var told: JSON? {
        switch self {
        case .attempt(let operation, let attempt, let method, _):
            ["type": "attempt", "operation": .string(operation), "attempt": JSON(attempt), "method": .string(method)]
        case .replied(let operation, let status, _):
            ["type": "replied", "operation": .string(operation), "status": JSON(status)]
        case .wait(let reason, _): ["type": "wait", "reason": .string(reason.rawValue)]
        case .refreshed: ["type": "refreshed"]
        case .progress: nil
        case .finished: ["type": "finished"]
        case .failed: ["type": "failed"]
        }
    }
}
