// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on assets.
public struct AssetsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Delete an asset.
    ///
    /// For an organization admin or owner.
    ///
    /// `assets.delete`: `DELETE /{entity}/{entity_id}/assets/{asset_name}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - assetName: Kind of asset from assets.list_types, e.g. logo or banner.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        entity: Models.Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("asset_name", assetName)
        return try await caller.result("assets.delete", params, options, Forms.any)
    }

    /// Read an asset's headers only.
    ///
    /// `assets.head`: `HEAD /{entity}/{entity_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: No body. Type and size are in the headers.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - assetName: Kind of asset from assets.list_types, e.g. logo or banner.
    ///   - options: What differs from the client's settings.
    public func head(
        entity: Models.Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("asset_name", assetName)
        return caller.bytes("assets.head", params, options)
    }

    /// List the assets of a profile.
    ///
    /// `assets.list`: `GET /{entity}/{entity_id}/assets/`.
    ///
    /// Reply: The assets.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    public func list(
        entity: Models.Entity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("assets.list", params, options, Forms.any)
    }

    /// List the kinds of asset such a profile can have.
    ///
    /// `assets.list_types`: `GET /{entity}/assets/`.
    ///
    /// Reply: The kinds.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - options: What differs from the client's settings.
    public func listTypes(
        entity: Models.Entity,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        return try await caller.result("assets.list_types", params, options, Forms.any)
    }

    /// Download an asset.
    ///
    /// Never send output here.
    ///
    /// `assets.read`: `GET /{entity}/{entity_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - assetName: Kind of asset from assets.list_types, e.g. logo or banner.
    ///   - options: What differs from the client's settings.
    public func read(
        entity: Models.Entity,
        entityId: String,
        assetName: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("asset_name", assetName)
        return caller.bytes("assets.read", params, options)
    }

    /// Upload an asset, in place of the one there was.
    ///
    /// For an organization admin or owner.
    ///
    /// `assets.upload`: `POST /{entity}/{entity_id}/assets/{asset_name}/`.
    ///
    /// Reply: Stored.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - assetName: Kind of asset from assets.list_types, e.g. logo or banner.
    ///   - file: The picture with its file name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func upload(
        entity: Models.Entity,
        entityId: String,
        assetName: String,
        file: Binary,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("asset_name", assetName)
        params.attach("file", file)
        return try await caller.result("assets.upload", params, options, Forms.any)
    }
}
