import Fastio
import FastioEngine
import Foundation
import Testing

/// Many times the credit.
private let large = 24 * 1024 * 1024

/// The engine's first credit for a stream.
private let credit = 256 * 1024

/// The engine's boundary, driven from Swift against the sandbox over real sockets. One test at a time, because they
/// count the sandbox's connections.
@Suite(.serialized) struct BoundaryTests {
    struct User: Decodable {
        let id: String
    }

    let world: World

    init() async throws {
        world = try await World()
    }

    @Test func libraryIsTheOneOfThisVersion() {
        #expect(sdkVersion() == "0.1.0")
    }

    @Test func oneCall() async throws {
        let pump = try world.pump()
        defer { pump.close() }
        let me: User = try await result(pump, "users.get_me")
        #expect(me.id == world.seed.users.owner.id)
        #expect(pump.isFree)
    }

    @Test func anErrorOfTheServiceHasItsParts() async throws {
        let pump = try world.pump()
        defer { pump.close() }
        let nowhere = world.node("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        await #expect {
            try await pump.run(task("storage.get", nowhere))
        } throws: { error in
            guard let info = (error as? FastioTaskError)?.info else { return false }
            return info.kind == .notFound && info.status == 404 && info.operation == "storage.get"
        }
        #expect(pump.isFree)
    }

    @Test func badInputIsThrownBeforeAnythingIsSent() async throws {
        let pump = try world.pump()
        defer { pump.close() }
        let before = try await world.requests("storage.get")
        let outside = world.node("../x")
        await #expect {
            try await pump.run(task("storage.get", outside))
        } throws: { error in
            guard case .Refused(let info)? = error as? FastioError else { return false }
            return info.params.first?.name == "node_id"
        }
        #expect(try await world.requests("storage.get") == before)
        #expect(pump.isFree)
    }

    @Test func twoCallsShareOneRefresh() async throws {
        let pump = try world.pump(world.oauth)
        defer { pump.close() }
        let before = try await world.requests("oauth.refresh_token")
        // Both are started before the new token is there: they wait for the same one.
        try await world.delay("oauth.refresh_token", ms: 1_000)
        async let first = events(pump)
        async let second = events(pump)
        for seen in try await [first, second] {
            guard case .wait(let reason, _)? = seen.first else {
                Issue.record("it did not wait first: \(seen)")
                continue
            }
            #expect(reason == .refresh)
            let refreshed = seen.filter { if case .refreshed = $0 { true } else { false } }
            #expect(refreshed.count == 1)
        }
        #expect(try await world.requests("oauth.refresh_token") == before + 1)
        try await until { pump.isFree }
    }

    @Test(.timeLimit(.minutes(1))) func aCancelledStreamClosesItsSocket() async throws {
        let server = try SilentServer(sending: credit + 1)
        let token = Credential.token(token: Secret(text: "token"))
        let pump = try Pump(config: Config(baseUrl: server.baseUrl, credential: token))
        defer { pump.close() }
        let node = world.node("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        let tally = Tally()
        let stream = Task {
            _ = try await pump.run(task("downloads.read", node, stream: true)) { _, event in await tally.add(event) }
        }
        // Nothing more is asked for, so the last byte is not handed out.
        try await until { await tally.bytes == credit }
        #expect(pump.openTasks == 1 && pump.openExchanges == 1)

        stream.cancel()
        await #expect(throws: CancellationError.self) { try await stream.value }
        #expect(pump.isFree)
        await server.clientCloses()
        #expect(await tally.bytes == credit)
    }

    @Test func aStreamComesWholeToWhoAsksForIt() async throws {
        let pump = try world.pump()
        defer { pump.close() }
        let node = try await world.store(pump, size: large)
        let tally = Tally()
        let end = try await pump.run(task("downloads.read", world.node(node), stream: true)) { task, event in
            await tally.add(event)
            if case .data(let bytes) = event { pump.demand(task, UInt64(bytes.count)) }
        }
        #expect(await tally.bytes == large)
        guard case .streamed(status: 200, _) = end else {
            Issue.record("\(end)")
            return
        }
        #expect(pump.isFree)
    }

    @Test func aSilentServiceCanBeLeft() async throws {
        let pump = try world.pump()
        defer { pump.close() }
        try await world.delay("users.get_me", ms: 600_000)
        let before = try await world.requests("users.get_me")
        let waiting = Task { _ = try await pump.run(task("users.get_me")) }
        try await until { try await world.requests("users.get_me") == before + 1 }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(pump.isFree)
        try await until { try await world.openConnections() == 0 }
    }

    /// Calls an operation; what happened before its end.
    private func events(_ pump: Pump) async throws -> [Event] {
        var seen: [Event] = []
        _ = try await pump.run(task("users.get_me")) { _, event in seen.append(event) }
        return seen
    }
}

/// Counts the bytes of a stream.
private actor Tally {
    private(set) var bytes = 0

    func add(_ event: Event) {
        if case .data(let piece) = event { bytes += piece.count }
    }
}
