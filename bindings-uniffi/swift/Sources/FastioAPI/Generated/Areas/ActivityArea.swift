// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on activity.
public struct ActivityArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Wait until something changes in a profile.
    ///
    /// Comes back at once when something changed since lastactivity, at the latest after wait
    /// seconds. Pass the returned lastactivity to the next call. Without wait it is a plain
    /// snapshot.
    ///
    /// `activity.poll`: `GET /activity/poll/{entity_id}/`.
    ///
    /// With `wait`, the service holds its answer for up to 95 seconds.
    ///
    /// Reply: What changed.
    ///
    /// - Parameters:
    ///   - entityId: A workspace, share, organization or file share; the user ID for upload
    ///     sessions.
    ///   - wait: Seconds the service may hold the call. 1 to 95.
    ///   - lastactivity: Value of the last answer, unchanged; on the first call server_date of any
    ///     answer or the present time.
    ///   - updated: 1 = only what is newer than lastactivity. One of `1`.
    ///   - options: What differs from the client's settings.
    public func poll(
        entityId: String,
        wait: Int? = nil,
        lastactivity: String? = nil,
        updated: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ActivityPoll {
        var params = Params()
        params.add("entity_id", entityId)
        params.add("wait", wait)
        params.add("lastactivity", lastactivity)
        params.add("updated", updated)
        return try await caller.result("activity.poll", params, options, Models.ActivityPoll.read)
    }
}
