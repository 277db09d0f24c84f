// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on realtime.
public struct RealtimeArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Get a short-lived token for the websocket of a profile.
    ///
    /// No slash at the end. Members only; for a file share, members of its workspace.
    ///
    /// `realtime.authorize`: `GET /websocket/auth/{entity_id}`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: The token.
    ///
    /// - Parameters:
    ///   - entityId: The parameter `entity_id`.
    ///   - options: What differs from the client's settings.
    public func authorize(
        entityId: String,
        options: CallOptions = .default
    ) async throws -> Models.RealtimeToken {
        var params = Params()
        params.add("entity_id", entityId)
        return try await caller.result("realtime.authorize", params, options, Models.RealtimeToken.read)
    }
}
