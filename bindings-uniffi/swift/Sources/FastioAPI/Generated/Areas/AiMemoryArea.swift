// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on ai memory.
public struct AiMemoryArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Delete the caller's own AI memory for an org or workspace.
    ///
    /// `ai_memory.clear`: `DELETE /{entity}/{entity_id}/ai/memory/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func clear(
        entity: Models.AiMemoryClearEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("ai_memory.clear", params, options, Forms.any)
    }

    /// Read the caller's own AI memory for an org or workspace.
    ///
    /// A row never written answers with empty content, revision 0 and updated null, not with 404.
    ///
    /// `ai_memory.get`: `GET /{entity}/{entity_id}/ai/memory/`.
    ///
    /// Reply: The row.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        entity: Models.AiMemoryGetEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> Models.AiMemory {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("ai_memory.get", params, options, Models.AiMemory.read)
    }

    /// Write the caller's own AI memory for an org or workspace.
    ///
    /// With revision only if the row is still at it (409 otherwise), without it the last writer
    /// wins. Empty content stores an empty row.
    ///
    /// `ai_memory.set`: `POST /{entity}/{entity_id}/ai/memory/`. Not sent again when its outcome is
    /// unknown if `revision` is given.
    ///
    /// Reply: The row.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - content: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8.
    ///   - revision: The revision read last. At least 0.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func set(
        entity: Models.AiMemorySetEntity,
        entityId: String,
        content: String,
        revision: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.AiMemory {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("content", content)
        params.add("revision", revision)
        return try await caller.result("ai_memory.set", params, options, Models.AiMemory.read)
    }
}
