// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on locks.
public struct LocksArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Lock a file for the caller alone.
    ///
    /// Keep lock_token; heartbeat and release need it. A held lock answers 423 with code 1677.
    ///
    /// `locks.acquire`: `POST /{context}/{context_id}/storage/{node_id}/lock/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The lock.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - duration: Lifetime in seconds. 60 to 3600.
    ///   - clientInfo: The parameter `client_info`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func acquire(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        duration: Int? = nil,
        clientInfo: Models.LocksAcquireClientInfo? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Lock {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("duration", duration)
        params.add("client_info", clientInfo)
        return try await caller.result("locks.acquire", params, options, Models.Lock.read)
    }

    /// Tell whether a file is locked.
    ///
    /// `locks.get`: `GET /{context}/{context_id}/storage/{node_id}/lock/`.
    ///
    /// Reply: The lock.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func get(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> Models.Lock {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        return try await caller.result("locks.get", params, options, Models.Lock.read)
    }

    /// Extend a lock.
    ///
    /// `locks.heartbeat`: `POST /{context}/{context_id}/storage/{node_id}/lock/heartbeat/`.
    ///
    /// Reply: The lock.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - lockToken: From locks.acquire.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func heartbeat(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        lockToken: String,
        options: CallOptions = .default
    ) async throws -> Models.Lock {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("lock_token", lockToken)
        return try await caller.result("locks.heartbeat", params, options, Models.Lock.read)
    }

    /// Release a lock.
    ///
    /// The token travels in the query; the service reads no body on DELETE.
    ///
    /// `locks.release`: `DELETE /{context}/{context_id}/storage/{node_id}/lock/`.
    ///
    /// Reply: Released.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - lockToken: From locks.acquire.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 205516 (Lock Token Missing): lock_token did not arrive in the query.
    @discardableResult
    public func release(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        lockToken: String,
        options: CallOptions = .default
    ) async throws -> Models.LocksReleaseReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("lock_token", lockToken)
        return try await caller.result("locks.release", params, options, Models.LocksReleaseReply.read)
    }
}
