@testable import Fastio
import FastioEngine
import Foundation
import Testing

/// Many times the credit.
private let large = 24 * 1024 * 1024

/// The engine's first credit for a stream.
private let credit = 256 * 1024

extension SandboxTests {
    /// The client against the sandbox over real sockets.
    @Suite(.serialized) struct ClientTests {
        let world: World
        let nowhere = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23"

        init() async throws { world = try await World() }

        private var params: JSON.Object {
            get throws { ["context": "workspace", "context_id": JSON(try world.workspace), "node_id": JSON(nowhere)] }
        }

        @Test func libraryIsTheOneOfThisVersion() { #expect(Fastio.version == "0.1.0") }

        @Test func oneCall() async throws {
            let fastio = try world.client()
            #expect(try await fastio.users.getMe().id == world.seed("users", "owner", "id"))
            let reply = try await fastio.reply("users.get_me")
            #expect(reply.status == 200 && reply.headers.contains { $0.name == "content-type" })
            #expect(try reply.payload()["user"] == reply.result())
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test func theEnvironmentStandsInForWhatIsLeftOpen() async throws {
            let environment = [
                "FASTIO_BASE_URL": world.baseURL, "FASTIO_API_KEY": try world.seed("users", "owner", "api_key"),
            ]
            let fastio = try Fastio(environment: environment)
            _ = try await fastio.users.getMe()
            let nobody = try Fastio(environment: environment, FastioOptions(credential: .anonymous))
            #expect(try await failure { try await nobody.users.getMe() }.kind == .unauthenticated)
            await fastio.close()
            await nobody.close()
        }

        @Test func anErrorOfTheServiceHasItsParts() async throws {
            let fastio = try world.client()
            let error = try await failure {
                try await fastio.storage.get(context: .workspace, contextId: world.workspace, nodeId: nowhere)
            }
            #expect(error.kind == .notFound && error.status == 404 && error.operation == "storage.get")
            #expect(error.requestId != nil && !error.retryable && error.code != 0)
            #expect("\(error)".hasPrefix("not_found in storage.get (HTTP 404, code"), "\(error)")
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test func badInputIsThrownBeforeAnythingIsSent() async throws {
            let fastio = try world.client()
            let before = try await world.requests("storage.get")
            let outside = try await failure {
                try await fastio.storage.get(context: .workspace, contextId: world.workspace, nodeId: "../x")
            }
            #expect(outside.kind == .invalidParameter && outside.params.map(\.name) == ["node_id"])
            let number = try await failure { try await fastio.call("storage.get", ["node_id": 5]) }
            #expect(number.params.contains { $0.name == "node_id" && $0.kind == "type_mismatch" }, "\(number.params)")
            let missing = try await failure { try await fastio.call("storage.get") }
            #expect(missing.params.contains { $0.name == "context" && $0.kind == "missing" })
            let infinite = try await failure { try await fastio.call("storage.list", ["page_size": JSON(Double.nan)]) }
            #expect(infinite.params.map(\.name) == ["page_size"])
            let question = try await failure {
                try fastio.ask("", in: .workspace(world.workspace), params: ["n": [JSON(Double.infinity)]])
            }
            #expect(question.params.map(\.name) == ["n"])
            let nowhere = try await failure { try await fastio.ask("", in: .workspace(world.workspace)).answer() }
            #expect(nowhere.kind == .invalidParameter)
            let unheard = try await failure { try await fastio.call("storage.teleport") }
            #expect(unheard.kind == .unknownOperation)
            for try await _ in fastio.pages("storage.list", [:]).prefix(0) {}
            let pages = try await failure { for try await _ in fastio.pages("storage.list") {} }
            #expect(pages.kind == .invalidParameter)
            let bytes = try await failure { try await fastio.bytes("downloads.read").data() }
            #expect(bytes.kind == .invalidParameter)
            #expect(try await world.requests("storage.get") == before)
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test(arguments: [
            (CallOptions(maxAttempts: 0), "maxAttempts"), (CallOptions(maxAttempts: -1), "maxAttempts"),
            (CallOptions(maxAttempts: .max), "maxAttempts"), (CallOptions(timeout: .seconds(-1)), "timeout"),
        ])
        func optionsOutOfRangeAreNamed(options: CallOptions, name: String) async throws {
            let fastio = try world.client()
            let error = try await failure { try await fastio.users.getMe(options: options) }
            #expect(error.kind == .invalidParameter && error.params.map(\.name) == [name])
            await fastio.close()
        }

        @Test func settingsOutOfRangeAreNamed() async throws {
            let retry = try await failure { try world.client { $0.retry.baseDelay = .seconds(-1) } }
            #expect(retry.params.map(\.name) == ["baseDelay"])
            let requests = try await failure { try world.client { $0.maxConcurrentRequests = 0 } }
            #expect(requests.params.map(\.name) == ["maxConcurrentRequests"])
            let address = try await failure { try world.client { $0.baseURL = "nowhere" } }
            #expect(address.kind == .invalidParameter)
        }

        @Test func twoCallsShareOneRefresh() async throws {
            let told = Box<[ClientEvent]>([])
            let renewed = Box(0)
            let fastio = try world.client(world.oauth) {
                $0.observer = { _, event in told.change { $0.append(event) } }
                $0.onNewTokens = { _ in renewed.change { $0 += 1 } }
            }
            let before = try await world.requests("oauth.refresh_token")
            // So that both are likely started before the new token is there, and wait for the same one.
            try await world.fault(["operation": "oauth.refresh_token", "fault": "latency", "ms": 1_000])
            async let first = fastio.users.getMe()
            async let second = fastio.users.getMe()
            _ = try await [first, second]
            let waits = told.value.filter { if case .wait(.refresh, _) = $0 { true } else { false } }
            #expect(!waits.isEmpty)
            #expect(told.value.contains(.refreshed))
            #expect(try await world.requests("oauth.refresh_token") == before + 1)
            #expect(renewed.value == 1)
            try await until { fastio.pump.isFree }
            await fastio.close()
        }

        @Test(.timeLimit(.minutes(1))) func tokensAreKeptWhenTheCallReturns() async throws {
            let kept = Box(false)
            let client = Box<Fastio?>(nil)
            let fastio = try world.client(world.oauth) {
                $0.onNewTokens = { _ in
                    // A keeper may call too: that waits for no keeper.
                    let (fastio, done) = (client.value, DispatchSemaphore(value: 0))
                    Task {
                        _ = try? await fastio?.call("system.ping")
                        done.signal()
                    }
                    done.wait()
                    kept.change { $0 = true }
                }
            }
            client.change { $0 = fastio }
            // Long after the call's own reply.
            try await world.fault(["operation": "system.ping", "fault": "latency", "ms": 500])
            _ = try await fastio.users.getMe()
            #expect(kept.value)
            client.change { $0 = nil }
            await fastio.close()
        }

        @Test func aKeeperOfTokensThatFailsIsNoSecret() async throws {
            struct Full: Error {
                let token: String
            }
            let lines = Box("")
            let fastio = try world.client(world.oauth) {
                $0.onNewTokens = { throw Full(token: $0.accessToken.expose()) }
                $0.logging = Logging(.trace) { _, line in lines.change { $0 += line + "\n" } }
            }
            _ = try await fastio.users.getMe()
            #expect(lines.value.contains("users.get_me"), "\(lines.value)")
            await fastio.close()
        }

        @Test(.timeLimit(.minutes(1))) func aCancelledStreamClosesItsSocket() async throws {
            let server = try SilentServer(sending: credit + 1)
            let fastio = try Fastio(FastioOptions(baseURL: server.baseUrl, credential: .token("token")))
            let got = Box(0)
            let call = Call(operation: "downloads.read", params: try params.text, stream: true)
            let running = try fastio.pump.start(.call(call: call))
            let stream = Task {
                while true {
                    if case .data(let piece) = try await running.next() { got.change { $0 += piece.count } }
                }
            }
            // Nothing more is asked for, so the last byte is not handed out.
            try await until { got.value == credit }
            #expect(fastio.pump.openTasks == 1 && fastio.pump.openExchanges == 1)
            stream.cancel()
            await #expect(throws: CancellationError.self) { try await stream.value }
            #expect(fastio.pump.isFree)
            await server.clientCloses()
            #expect(got.value == credit)
            await fastio.close()
        }

        @Test(.timeLimit(.minutes(1))) func aReaderThatIsCancelledOrLetsGoClosesTheSocket() async throws {
            for cancels in [true, false] {
                let server = try SilentServer(sending: credit + 1)
                let fastio = try Fastio(FastioOptions(baseURL: server.baseUrl, credential: .token("token")))
                let (got, params) = (Box(0), Params(try params))
                let reading = Task {
                    for try await piece in fastio.bytes("downloads.read", params) {
                        got.change { $0 += piece.count }
                        if !cancels { break }
                    }
                }
                if cancels {
                    try await until { got.value == credit + 1 }
                    reading.cancel()
                    await #expect(throws: CancellationError.self) { try await reading.value }
                } else {
                    try await reading.value
                }
                #expect(fastio.pump.isFree)
                await server.clientCloses()
                await fastio.close()
            }
        }

        @Test func aStreamComesWholeToWhoAsksForIt() async throws {
            let fastio = try world.client()
            let stored = try await fastio.upload(
                .bytes(Data(count: large)), to: .workspace(world.workspace), name: "zeros.bin")
            let node = try #require(stored.nodeId)
            var got = 0
            for try await piece in fastio.downloads.read(context: .workspace, contextId: try world.workspace, nodeId: node) {
                got += piece.count
            }
            #expect(got == large)
            #expect(fastio.pump.isFree)
            await fastio.close()
        }

        @Test func aRedirectIsTheEnginesToDecide() async throws {
            let reply = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.2:9/elsewhere\r\ncontent-length: 0\r\n\r\n"
            let server = try SilentServer(reply: Array(reply.utf8))
            let fastio = try Fastio(FastioOptions(baseURL: server.baseUrl, credential: .token("canary-token")))
            let error = try await failure { try await fastio.users.getMe() }
            // Had it been followed, there would be no connection.
            #expect(error.kind == .invalidReply && error.status == 302 && error.message.contains("redirect"), "\(error)")
            #expect(!"\(error) \(String(reflecting: error))".contains("canary"))
            await fastio.close()
        }

        @Test func aReplyThatIsNoHTTPIsAnError() async throws {
            let server = try SilentServer(reply: Array("garbage\r\n\r\n".utf8))
            let fastio = try Fastio(FastioOptions(baseURL: server.baseUrl, credential: .token("token")))
            let options = CallOptions(timeout: .seconds(5), maxAttempts: 1)
            let error = try await failure { try await fastio.users.getMe(options: options) }
            #expect([.network, .invalidReply, .timeout].contains(error.kind), "\(error)")
            await fastio.close()
        }

        @Test func aServiceThatClosesInMidBodyIsAnError() async throws {
            let server = try SilentServer(closingAfter: 64 * 1024)
            let fastio = try Fastio(FastioOptions(baseURL: server.baseUrl, credential: .token("token")))
            let error = try await failure {
                try await fastio.upload(
                    .bytes(pattern(3 << 20)), to: .workspace(world.workspace), name: "a.bin",
                    options: CallOptions(maxAttempts: 1))
            }
            // It may have arrived, and nobody can look.
            #expect(error.kind == .outcomeUnknown, "\(error)")
            await server.clientCloses()
            await fastio.close()
        }

        @Test func whereNobodyListensNothingWasSent() async throws {
            let fastio = try Fastio(FastioOptions(baseURL: "http://127.0.0.1:9/current", credential: .token("token")))
            let error = try await failure { try await fastio.orgs.create(domain: "nobody", options: CallOptions(maxAttempts: 2)) }
            #expect(error.kind == .network && error.status == 0, "\(error)")
            await fastio.close()
        }

        @Test func aSilentServiceCanBeLeft() async throws {
            let fastio = try world.client()
            try await world.fault(["operation": "users.get_me", "fault": "latency", "ms": 600_000])
            let before = try await world.requests("users.get_me")
            let waiting = Task { _ = try await fastio.users.getMe() }
            try await until { try await world.requests("users.get_me") == before + 1 }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(fastio.pump.isFree)
            try await until { try await world.stats()["open_connections"] == 0 }
            await fastio.close()
        }

        @Test func aSilentServiceIsNotWaitedForForever() async throws {
            let fastio = try world.client()
            try await world.fault(["operation": "users.get_me", "fault": "latency", "ms": 600_000])
            let options = CallOptions(timeout: .milliseconds(50), maxAttempts: 1)
            let error = try await failure { try await fastio.users.getMe(options: options) }
            #expect(error.kind == .timeout)
            // It may have ended before the service took the request.
            try await world.forgetFaults()
            try await until { try await world.stats()["open_connections"] == 0 }
            await fastio.close()
        }

        @Test func whoIsCancelledBeforeItBeginsSendsNothing() async throws {
            let fastio = try world.client()
            let before = try await world.requests("users.get_me")
            let call = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                _ = try await fastio.users.getMe()
            }
            await #expect(throws: CancellationError.self) { try await call.value }
            #expect(fastio.pump.isFree)
            #expect(try await world.requests("users.get_me") == before)
            await fastio.close()
        }

        @Test func closingEndsWhatIsUnderWayAndWhatComesAfter() async throws {
            let fastio = try world.client()
            try await world.fault(["operation": "users.get_me", "fault": "latency", "ms": 600_000])
            let before = try await world.requests("users.get_me")
            let waiting = Task { try await failure { try await fastio.users.getMe() }.kind }
            try await until { try await world.requests("users.get_me") == before + 1 }
            await fastio.close()
            #expect(try await waiting.value == .cancelled)
            #expect(try await failure { try await fastio.users.getMe() }.kind == .cancelled)
            await fastio.close()
            try await until { try await world.stats()["open_connections"] == 0 }
        }
    }
}

extension Pump {
    /// Nothing is left of any task: not in the engine, not in the pump.
    var isFree: Bool { isIdle && openTasks == 0 && openExchanges == 0 }
}
