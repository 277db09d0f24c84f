@testable import Fastio
import FastioEngine
import Testing

/// What the engine is given shows no secret, however it is printed.
@Suite struct SecretTests {
    @Test func aDumpShowsNoSecret() {
        let task = EngineTask.signIn(
            email: "a@b.test", password: FastioEngine.Secret(text: "canary"), code: FastioEngine.Secret(text: "canary"))
        var dumped = ""
        dump(task, to: &dumped)
        #expect(dumped.contains("a@b.test") && !dumped.contains("canary"), "\(dumped)")
    }
}
