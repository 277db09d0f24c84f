// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on quickshares.
public struct QuicksharesArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Make a short-lived public link to one file.
    ///
    /// Closed; answers 403 with code 10756. File Shares replace it.
    ///
    /// `quickshares.create`: `POST /workspace/{workspace_id}/storage/{node_id}/quickshare/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: The quickshare.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - expires: Seconds from now, default 10800, at most 604800; sent as a string.
    ///   - expiresAt: Wins over expires.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10756 (QuickShare Closed): Always; creating and extending are closed.
    @available(*, deprecated, message: "Use fileshares.create.")
    @discardableResult
    public func create(
        workspaceId: String,
        nodeId: String,
        expires: String? = nil,
        expiresAt: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.QuickShare {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("expires", expires)
        params.add("expires_at", expiresAt)
        return try await caller.result("quickshares.create", params, options, Models.QuickShare.read)
    }

    /// Withdraw the quickshare of a file.
    ///
    /// `quickshares.delete`: `DELETE /workspace/{workspace_id}/storage/{node_id}/quickshare/`. What
    /// it takes away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use fileshares.delete.")
    @discardableResult
    public func delete(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("quickshares.delete", params, options, Forms.any)
    }

    /// Read the quickshare of a file.
    ///
    /// Never creates one; 404 when there is none.
    ///
    /// `quickshares.get`: `GET /workspace/{workspace_id}/storage/{node_id}/quickshare/`.
    ///
    /// Reply: The quickshare.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use fileshares.get.")
    public func get(
        workspaceId: String,
        nodeId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.QuickShare {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("output", output)
        return try await caller.result("quickshares.get", params, options, Models.QuickShare.read)
    }

    /// Read a quickshare as a visitor.
    ///
    /// `quickshares.get_public`: `GET /quickshare/{quickshare_id}/details/`. Takes no credential.
    ///
    /// Reply: The quickshare.
    ///
    /// - Parameters:
    ///   - quickshareId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
    ///     35 characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use fileshares.get.")
    public func getPublic(
        quickshareId: String,
        options: CallOptions = .default
    ) async throws -> Models.QuickShare {
        var params = Params()
        params.add("quickshare_id", quickshareId)
        return try await caller.result("quickshares.get_public", params, options, Models.QuickShare.read)
    }

    /// List a workspace's quickshares.
    ///
    /// `quickshares.list`: `GET /workspace/{workspace_id}/quickshares/`.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use fileshares.list.")
    public func list(
        workspaceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.QuicksharesListReply, Models.QuickShare> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "quickshares.list", params, options, Models.QuicksharesListReply.read, Models.QuickShare.read)
    }
}
