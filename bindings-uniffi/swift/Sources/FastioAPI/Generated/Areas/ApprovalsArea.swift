// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on approvals.
public struct ApprovalsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Ask for an approval (older form).
    ///
    /// `approvals.create`: `POST /approvals/{entity_type}/{entity_id}/create/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    ///
    /// - Parameters:
    ///   - entityType: The parameter `entity_type`. One of `task`, `node`, `worklog_entry`,
    ///     `share`.
    ///   - entityId: The parameter `entity_id`.
    ///   - description: The parameter `description`. 1 to 5000 characters.
    ///   - profileId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - approverId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - deadline: A date and time given to the service. Anything PHP's strtotime understands;
    ///     `Y-m-d H:i:s UTC` is the canonical form.
    ///   - nodeId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - properties: The parameter `properties`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func create(
        entityType: Models.ApprovalsCreateEntityType,
        entityId: String,
        description: String,
        profileId: String,
        approverId: String? = nil,
        deadline: String? = nil,
        nodeId: String? = nil,
        properties: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApprovalsCreateReply {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("description", description)
        params.add("profile_id", profileId)
        params.add("approver_id", approverId)
        params.add("deadline", deadline)
        params.add("node_id", nodeId)
        params.add("properties", properties)
        return try await caller.result("approvals.create", params, options, Models.ApprovalsCreateReply.read)
    }

    /// Delete an approval request (older form).
    ///
    /// For good, whatever its status.
    ///
    /// `approvals.delete`: `POST /approvals/{approval_id}/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - approvalId: The parameter `approval_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func delete(
        approvalId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("approval_id", approvalId)
        return try await caller.result("approvals.delete", params, options, Forms.any)
    }

    /// Read an approval request (older form).
    ///
    /// `approvals.get`: `GET /approvals/{approval_id}/details/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request, with its approvers and the resolution.
    ///
    /// - Parameters:
    ///   - approvalId: The parameter `approval_id`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func get(
        approvalId: String,
        format: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApprovalsGetReply {
        var params = Params()
        params.add("approval_id", approvalId)
        params.add("format", format)
        return try await caller.result("approvals.get", params, options, Models.ApprovalsGetReply.read)
    }

    /// List approval requests.
    ///
    /// `approvals.list`: `GET /{context}/{context_id}/approvals/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: One page of requests.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - status: The parameter `status`. One of `pending`, `approved`, `rejected`.
    ///   - limit: The parameter `limit`. 1 to 200. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - format: md: Markdown instead of JSON. Only `md`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func list(
        context: Models.Context,
        contextId: String,
        status: Models.ApprovalsListStatus? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        format: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.ApprovalsListReply, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("status", status)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("format", format)
        return Listing(caller, "approvals.list", params, options, Models.ApprovalsListReply.read, Forms.any)
    }

    /// Approve or reject (older form).
    ///
    /// Designated approvers only; for good. A stale one (version_match false) is refused.
    ///
    /// `approvals.resolve`: `POST /approvals/{approval_id}/resolve/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    ///
    /// - Parameters:
    ///   - approvalId: The parameter `approval_id`.
    ///   - action: The parameter `action`. One of `approve`, `reject`.
    ///   - comment: The parameter `comment`. At most 5000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func resolve(
        approvalId: String,
        action: Models.ApprovalsResolveAction,
        comment: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApprovalsResolveReply {
        var params = Params()
        params.add("approval_id", approvalId)
        params.add("action", action)
        params.add("comment", comment)
        return try await caller.result("approvals.resolve", params, options, Models.ApprovalsResolveReply.read)
    }

    /// Change a pending approval request (older form).
    ///
    /// `approvals.update`: `POST /approvals/{approval_id}/update/`.
    ///
    /// The service switched it off in 2026-06.
    ///
    /// Needs: workflow.
    ///
    /// Reply: The request.
    ///
    /// - Parameters:
    ///   - approvalId: The parameter `approval_id`.
    ///   - description: The parameter `description`. 1 to 5000 characters.
    ///   - approverId: Numeric id of a user, organization, workspace, share or file share. Always a
    ///     string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - deadline: A date and time given to the service. Anything PHP's strtotime understands;
    ///     `Y-m-d H:i:s UTC` is the canonical form.
    ///   - nodeId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - properties: The parameter `properties`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func update(
        approvalId: String,
        description: String? = nil,
        approverId: String? = nil,
        deadline: String? = nil,
        nodeId: String? = nil,
        properties: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApprovalsUpdateReply {
        var params = Params()
        params.add("approval_id", approvalId)
        params.add("description", description)
        params.add("approver_id", approverId)
        params.add("deadline", deadline)
        params.add("node_id", nodeId)
        params.add("properties", properties)
        return try await caller.result("approvals.update", params, options, Models.ApprovalsUpdateReply.read)
    }
}
