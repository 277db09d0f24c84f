@testable import Fastio
import FastioEngine
import Testing

/// What the engine is given shows no secret, however it is printed.
@Suite struct SecretTests {
    @Test func aDumpShowsNoSecret() {
        let signIn = EngineTask.signIn(
            email: "a@b.test", password: FastioEngine.Secret(text: "canary"), code: FastioEngine.Secret(text: "canary"))
        let call = Call(operation: "auth.sign_in", params: #"{"password":"canary"}"#)
        let header = ReplyHeader(name: "set-cookie", value: "canary")
        let config = Config(baseUrl: "https://a.test", environment: ["FASTIO_API_KEY": "canary"])
        let shown: [(Any, String)] = [
            (signIn, "a@b.test"), (call, "auth.sign_in"), (EngineTask.call(call: call), "auth.sign_in"),
            (header, "set-cookie"), (Outcome.head(status: 200, headers: [header]), "set-cookie"), (config, "https://a.test"),
        ]
        for (value, known) in shown {
            var text = "\(value) \(String(reflecting: value)) "
            dump(value, to: &text)
            #expect(text.contains(known) && !text.contains("canary"), "\(text)")
        }
    }
}
