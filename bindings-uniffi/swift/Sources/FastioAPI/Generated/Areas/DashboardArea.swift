// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on dashboard.
public struct DashboardArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Hide a card from the caller's feed, for good or until a time.
    ///
    /// Touches only the caller's view. Without snooze_until send no body and no content type at
    /// all.
    ///
    /// `dashboard.dismiss`: `POST /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
    ///
    /// Reply: Hidden.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - cardKey: card_key of the card. It holds a colon, which must be percent-encoded
    ///     (mention%3A123).
    ///   - snoozeUntil: Time in the future up to which the card stays away. Of the form
    ///     `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func dismiss(
        workspaceId: String,
        cardKey: String,
        snoozeUntil: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("card_key", cardKey)
        params.add("snooze_until", snoozeUntil)
        return try await caller.result("dashboard.dismiss", params, options, Forms.any)
    }

    /// Read the caller's ranked cards in a workspace.
    ///
    /// Mentions, new files, new versions, syntheses, and signatures where e-signature is on.
    ///
    /// `dashboard.get`: `GET /workspace/{workspace_id}/dashboard/`.
    ///
    /// Reply: One page of cards.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - limit: Cards on a page. 1 to 200. Default: `50`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func get(
        workspaceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.DashboardGetReply, Models.DashboardCard> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "dashboard.get", params, options, Models.DashboardGetReply.read, Models.DashboardCard.read)
    }

    /// Bring a hidden card back.
    ///
    /// Succeeds also where the card was not hidden.
    ///
    /// `dashboard.undismiss`: `DELETE
    /// /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
    ///
    /// Reply: Back in the feed.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - cardKey: card_key of the card. It holds a colon, which must be percent-encoded
    ///     (mention%3A123).
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func undismiss(
        workspaceId: String,
        cardKey: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("card_key", cardKey)
        return try await caller.result("dashboard.undismiss", params, options, Forms.any)
    }
}
