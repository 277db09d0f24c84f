import Fastio
import Foundation
import Testing

/// The calls of `tests/conformance/vectors`, to the byte. Their server says whether request and outcome were right.
@Suite struct VectorTests {
    @Test func everyVectorHolds() async throws {
        let control = try #require(try World.ready("FASTIO_CONFORMANCE")["control_url"]?.string)
        let vectors = try #require(try await World.send("GET", control + "/vectors").array)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let name = try #require(vector["name"]?.string)
            let told = try await World.send("POST", "\(control)/outcomes/swift/\(name)", try await outcome(vector))
            #expect(told["ok"] == true, "\(name): \(told["why"]?.string ?? "?")")
        }
    }

    private func outcome(_ vector: JSON) async throws -> JSON {
        var options = FastioOptions(baseURL: vector["base_url"]?.string, credential: .anonymous)
        if let key = vector["credential"]?["api_key"]?.string { options.credential = .apiKey(Secret(key)) }
        if let token = vector["credential"]?["token"]?.string { options.credential = .token(Secret(token)) }
        options.retry.maxAttempts = 1
        let fastio = try Fastio(options)
        let outcome = try await call(fastio, vector)
        await fastio.close()
        return outcome
    }

    private func call(_ fastio: Fastio, _ vector: JSON) async throws -> JSON {
        let operation = try #require(vector["operation"]?.string)
        var params = Params(vector["params"]?.object ?? [:])
        for (name, file) in vector["files"]?.object?.members ?? [] {
            let bytes = try #require(Data(base64Encoded: file["base64"]?.string ?? "?"))
            params.binaries[name] = [.bytes(bytes, name: file["name"]?.string)]
        }
        do {
            switch vector["by"]?.string {
            case "bytes":
                return ["base64": .string(try await fastio.bytes(operation, params).data().base64EncodedString())]
            case "pages":
                var items: [JSON] = []
                for try await page in fastio.pages(operation, params) { items += try page.items }
                return ["result": .array(items)]
            case "sign_in":
                let given = { (name: String) in vector["params"]?[name]?.string }
                let email = try #require(given("email"))
                let password = Secret(try #require(given("password")))
                try await fastio.signIn(email: email, password: password, code: given("code").map { Secret($0) })
                return ["result": .null]
            default:
                return ["result": try await fastio.call(operation, params)]
            }
        } catch let error as FastioError {
            return ["error": error.told]
        }
    }
}

extension FastioError {
    /// The error as `tests/conformance` has it.
    var told: JSON {
        [
            "kind": .string(kind.rawValue), "code": JSON(code), "status": JSON(status), "message": .string(message),
            "params": .array(params.map { ["name": .string($0.name), "kind": .string($0.kind)] }),
            "reason": reason.map(JSON.string) ?? .null, "operation": .string(operation ?? ""),
            "retryable": .bool(retryable), "request_id": requestId.map(JSON.string) ?? .null,
            "retry_after_ms": retryAfter.map { JSON(Int($0 / .milliseconds(1))) } ?? .null,
            "body": body.map(JSON.string) ?? .null, "details": details ?? .null,
        ]
    }
}
