// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on instructions.
public struct InstructionsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Clear the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. Succeeds also where there are none.
    ///
    /// `instructions.clear`: `DELETE /{entity}/{entity_id}/instructions/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Cleared.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func clear(
        entity: Models.InstructionsClearEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("instructions.clear", params, options, Forms.any)
    }

    /// Clear the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests. Succeeds also where there are none.
    ///
    /// `instructions.clear_mine`: `DELETE /{entity}/{entity_id}/instructions/me/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Cleared.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func clearMine(
        entity: Models.InstructionsClearMineEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("instructions.clear_mine", params, options, Forms.any)
    }

    /// Read the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. A slot never written answers with empty content and null times, not with
    /// 404.
    ///
    /// `instructions.get`: `GET /{entity}/{entity_id}/instructions/`.
    ///
    /// Reply: The instructions.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        entity: Models.InstructionsGetEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("instructions.get", params, options, Models.UserInstructions.read)
    }

    /// Read the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests (on shares 403, 185733). The service does not merge them with the
    /// profile's.
    ///
    /// `instructions.get_mine`: `GET /{entity}/{entity_id}/instructions/me/`.
    ///
    /// Reply: The instructions.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func getMine(
        entity: Models.InstructionsGetMineEntity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("instructions.get_mine", params, options, Models.UserInstructions.read)
    }

    /// Replace the AI instructions of an organization, workspace or share.
    ///
    /// Owners and admins. Empty content clears.
    ///
    /// `instructions.set`: `POST /{entity}/{entity_id}/instructions/`.
    ///
    /// Reply: The instructions.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - content: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
    ///     bytes of UTF-8.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func set(
        entity: Models.InstructionsSetEntity,
        entityId: String,
        content: String,
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("content", content)
        return try await caller.result("instructions.set", params, options, Models.UserInstructions.read)
    }

    /// Replace the caller's own AI instructions for a profile.
    ///
    /// Any member, but no guests. Empty content clears.
    ///
    /// `instructions.set_mine`: `POST /{entity}/{entity_id}/instructions/me/`.
    ///
    /// Reply: The instructions.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile. One of `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - content: Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
    ///     bytes of UTF-8.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setMine(
        entity: Models.InstructionsSetMineEntity,
        entityId: String,
        content: String,
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("content", content)
        return try await caller.result("instructions.set_mine", params, options, Models.UserInstructions.read)
    }
}
