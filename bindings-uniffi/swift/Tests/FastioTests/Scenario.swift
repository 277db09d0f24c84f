import Fastio
import Foundation
import Testing

/// What the steps have made, and everything that was shown.
final class Scenario: @unchecked Sendable {
    typealias Step = @Sendable (Scenario) -> (JSON) async throws -> JSON

    /// One function a step, in the order of the table.
    static let steps: [(name: String, run: Step)] = [
        ("sign_in", signIn), ("create_org", createOrg), ("create_workspace", createWorkspace),
        ("create_folder", createFolder), ("upload_small", uploadSmall), ("upload_large", uploadLarge),
        ("fill_folder", fillFolder), ("list", list), ("get_details", getDetails), ("ask", ask), ("search", search),
        ("download", download), ("bad_parameter", createFolder), ("unauthenticated", unauthenticated),
        ("refresh", refresh), ("not_found", notFound), ("conflict", conflict), ("rate_limited", who),
        ("server_error_retried", who), ("server_error", serverError), ("cut_connection", who),
        ("unknown_outcome", unknownOutcome), ("cancel_upload", cancelUpload), ("close", close),
        ("no_secrets", noSecrets),
    ]

    let world: World
    let told = Box<[ClientEvent]>([])
    let shown = Box("")
    private let secrets = Box<[String]>([])
    private let settings: JSON
    private var clients: [Fastio] = []
    private var org = ""
    private var workspace = ""
    private var folder = ""
    private var small = ""
    private var large = ""

    init(_ world: World, _ settings: JSON) {
        self.world = world
        self.settings = settings
    }

    private func client(_ credential: Credential) throws -> Fastio {
        let fastio = try world.client(credential) { options in
            options.retry.maxAttempts = settings["max_attempts"]?.int
            options.retry.baseDelay = .milliseconds(settings["base_delay_ms"]?.int ?? 0)
            options.retry.maxDelay = .milliseconds(settings["max_delay_ms"]?.int ?? 0)
            options.observer = { [told, shown] task, event in
                told.change { $0.append(event) }
                shown.change { $0 += "\(task) \(event)\n" }
            }
            options.onNewTokens = { [secrets] tokens in
                secrets.change { $0 += [tokens.accessToken, tokens.refreshToken].compactMap { $0?.expose() } }
            }
            options.logging = Logging(.trace) { [shown] _, line in shown.change { $0 += line + "\n" } }
            shown.change { $0 += "\(options) \(String(reflecting: options))\n" }
        }
        shown.change {
            $0 += "\(fastio) \(credential)\n"
            dump(fastio, to: &$0)
        }
        clients.append(fastio)
        return fastio
    }

    private var fastio: Fastio { clients[0] }

    private func text(_ given: JSON, _ name: String) throws -> String { try #require(given[name]?.string) }

    private func size(_ given: JSON, _ name: String) throws -> Int { try #require(given[name]?.int) }

    private func email(_ fastio: Fastio, _ options: CallOptions = .default) async throws -> JSON {
        ["email": JSON(try await fastio.users.getMe(options: options).emailAddress ?? "")]
    }

    private func who(_: JSON) async throws -> JSON { try await email(fastio) }

    private func signIn(_ given: JSON) async throws -> JSON {
        let fastio = try client(.anonymous)
        let password = try text(given, "password")
        secrets.change { $0.append(password) }
        try await fastio.signIn(email: text(given, "email"), password: Secret(password))
        return try await email(fastio)
    }

    private func createOrg(_ given: JSON) async throws -> JSON {
        let made = try await fastio.orgs.create(domain: text(given, "domain"), name: text(given, "name"))
        org = try #require(try made.id)
        try await fastio.billing.subscribe(orgId: org)
        return ["domain": JSON(try made.domain ?? "")]
    }

    private func createWorkspace(_ given: JSON) async throws -> JSON {
        let made = try await fastio.workspaces.create(
            orgId: org, folderName: text(given, "folder_name"), name: text(given, "name"),
            permJoin: .init(text(given, "perm_join")), permMemberManage: .init(text(given, "perm_member_manage")),
            intelligence: true)
        workspace = try #require(try made.id)
        return ["folder_name": JSON(try made.folderName ?? "")]
    }

    private func createFolder(_ given: JSON) async throws -> JSON {
        let made = try await fastio.storage.createFolder(
            context: .workspace, contextId: workspace, parentId: "root", name: text(given, "name"))
        folder = try #require(try made.id)
        return ["name": JSON(try made.name ?? ""), "type": JSON(try made.type?.rawValue ?? "")]
    }

    private func uploadSmall(_ given: JSON) async throws -> JSON {
        let content = Data(try text(given, "text").utf8)
        let stored = try await fastio.upload(
            .bytes(content), to: .workspace(workspace), folder: folder, name: text(given, "name"))
        small = try #require(stored.nodeId)
        return ["size": JSON(Int(stored.size)), "crc32c": .string(stored.crc32c)]
    }

    private func uploadLarge(_ given: JSON) async throws -> JSON {
        try await withFolder { folder in
            let file = folder.appendingPathComponent(try text(given, "name"))
            try pattern(size(given, "size")).write(to: file)
            var last: TransferProgress?
            var neverBack = true
            let stored = try await fastio.upload(
                .file(file), to: .workspace(workspace), chunkSize: size(given, "chunk_size")
            ) { now in
                if let last { neverBack = neverBack && now.sent >= last.sent && now.confirmed >= last.confirmed }
                last = now
            }
            large = try #require(stored.nodeId)
            let end = try #require(last)
            return [
                "size": JSON(Int(stored.size)), "crc32c": .string(stored.crc32c), "never_back": .bool(neverBack),
                "last": [
                    "sent": JSON(Int(end.sent)), "confirmed": JSON(Int(end.confirmed)),
                    "total": JSON(Int(end.total ?? 0)),
                ],
            ]
        }
    }

    private func fillFolder(_ given: JSON) async throws -> JSON {
        _ = try await createFolder(given)
        let (fastio, workspace, folder) = (fastio, workspace, folder)
        let created = try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<(try size(given, "count")) {
                group.addTask {
                    try await fastio.storage.createFolder(
                        context: .workspace, contextId: workspace, parentId: folder, name: "folder \(number)")
                }
            }
            return try await group.reduce(into: 0) { count, _ in count += 1 }
        }
        return ["created": JSON(created)]
    }

    private func list(_ given: JSON) async throws -> JSON {
        let listing = fastio.storage.list(
            context: .workspace, contextId: workspace, parentId: folder,
            pageSize: try size(given, "page_size"))
        var names: [String?] = []
        for try await node in listing { names.append(try node.name) }
        let page = try await listing.page()
        let more = try page.pagination?.hasMore
        return [
            "items": JSON(names.count), "distinct_names": JSON(Set(names).count),
            "first_page_has_more": more.map(JSON.bool) ?? .null,
        ]
    }

    private func getDetails(_: JSON) async throws -> JSON {
        let node = try await fastio.storage.get(context: .workspace, contextId: workspace, nodeId: large)
        return [
            "name": JSON(try node.name ?? ""), "size": JSON(try node.size ?? 0), "type": JSON(try node.type?.rawValue ?? ""),
        ]
    }

    private func ask(_ given: JSON) async throws -> JSON {
        let answering = try fastio.ask(text(given, "question"), in: .workspace(workspace))
        var started = false
        var pieces = ""
        for try await event in answering {
            switch event {
            case .started: started = true
            case .text(let text): pieces += text
            case .other, .interrupted: break
            }
        }
        let answer = try await answering.answer()
        return [
            "status": .string(answer.status), "truncated": .bool(answer.truncated), "started": .bool(started),
            "pieces_make_the_text": .bool(!pieces.isEmpty && pieces == answer.text),
            "cites_small_file": .bool(try answer.citations.contains { try $0.nodeId == small }),
        ]
    }

    private func search(_ given: JSON) async throws -> JSON {
        let found = try await fastio.storage.search(
            context: .workspace, contextId: workspace, search: text(given, "search")
        ).page()
        return ["finds_small_file": .bool(try found.files?[small] != nil)]
    }

    private func download(_: JSON) async throws -> JSON {
        try await withFolder { folder in
            let saved = try await fastio.download(large, from: .workspace(workspace), to: .folder(folder))
            let file = try #require(saved.file)
            return [
                "name": .string(file.lastPathComponent), "size": JSON(Int(saved.size)),
                "crc32c": saved.crc32c.map(JSON.string) ?? .null, "verified": .bool(saved.verified),
                "same_bytes": .bool(try Data(contentsOf: file) == pattern(Int(saved.size))),
            ]
        }
    }

    private func unauthenticated(_ given: JSON) async throws -> JSON {
        let key = try text(given, "api_key")
        secrets.change { $0.append(key) }
        return try await email(try client(.apiKey(Secret(key))))
    }

    private func refresh(_: JSON) async throws -> JSON {
        let before = secrets.value.count
        var result = try #require(try await email(try client(world.oauth)).object)
        // Each renewal brings an access token and a refresh token.
        result["new_tokens"] = JSON((secrets.value.count - before) / 2)
        return .object(result)
    }

    private func notFound(_ given: JSON) async throws -> JSON {
        _ = try await fastio.storage.get(context: .workspace, contextId: workspace, nodeId: text(given, "node_id"))
        return [:]
    }

    private func conflict(_ given: JSON) async throws -> JSON {
        try await fastio.storage.update(
            context: .workspace, contextId: workspace, nodeId: small, name: text(given, "name"),
            ifVersionId: text(given, "if_version_id"))
        return [:]
    }

    private func serverError(_ given: JSON) async throws -> JSON {
        try await email(fastio, CallOptions(maxAttempts: size(given, "max_attempts")))
    }

    private func unknownOutcome(_ given: JSON) async throws -> JSON {
        try await fastio.orgs.create(domain: text(given, "domain"))
        return [:]
    }

    private func cancelUpload(_ given: JSON) async throws -> JSON {
        let before = try await world.requests("uploads.send_chunk")
        let content = Binary.bytes(pattern(try size(given, "size")))
        let (name, chunk) = (try text(given, "name"), try size(given, "chunk_size"))
        let (fastio, workspace) = (fastio, workspace)
        let upload = Task {
            try await fastio.upload(content, to: .workspace(workspace), name: name, chunkSize: chunk)
        }
        try await until { try await world.requests("uploads.send_chunk") > before }
        upload.cancel()
        var cancelled = false
        do {
            _ = try await upload.value
        } catch is CancellationError {
            cancelled = true
        }
        try await until { try await world.stats()["upload_sessions"] == 0 }
        return ["cancelled": .bool(cancelled), "sessions_left": try await world.stats()["upload_sessions"] ?? .null]
    }

    private func close(_: JSON) async throws -> JSON {
        for fastio in clients { await fastio.close() }
        clients = []
        // What is told is what was seen: another question may meet the connection of this one.
        var stats = JSON.null
        try await until {
            stats = try await world.stats()
            return stats["open_connections"] == 0 && stats["upload_sessions"] == 0
        }
        return [
            "open_connections": stats["open_connections"] ?? .null, "upload_sessions": stats["upload_sessions"] ?? .null,
        ]
    }

    private func noSecrets(_: JSON) async throws -> JSON {
        let seeded = [
            try world.seed("users", "owner", "password"), try world.seed("users", "owner", "api_key"),
            try world.seed("oauth", "refresh_token"),
        ]
        let shown = shown.value
        let found = (secrets.value + seeded).filter { shown.contains($0) }
        return ["shown_something": .bool(shown.contains("users.get_me")), "secrets_shown": JSON(found.count)]
    }
}
