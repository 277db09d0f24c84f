// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on previews.
public struct PreviewsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Mint a link that shows a preview without sign-in.
    ///
    /// Each call mints a token. path already contains it and is relative to the host, starting with
    /// /current/.
    ///
    /// `previews.preauthorize`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The link.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - previewType: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///     `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    ///   - options: What differs from the client's settings.
    public func preauthorize(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        previewType: Models.PreviewsPreauthorizePreviewType,
        options: CallOptions = .default
    ) async throws -> Models.PreviewsPreauthorizeReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("preview_type", previewType)
        return try await caller.result("previews.preauthorize", params, options, Models.PreviewsPreauthorizeReply.read)
    }

    /// Read one file of a preview with a preauthorized token.
    ///
    /// Build it from path of preauthorize; other files of the same preview (an HLS playlist's
    /// segments) differ in the name.
    ///
    /// `previews.read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}`.
    /// Takes no credential.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - previewType: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///     `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    ///   - token: downloadToken of previews.preauthorize.
    ///   - filename: primaryFilename or another file of the preview.
    ///   - options: What differs from the client's settings.
    public func read(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        previewType: Models.PreviewsReadPreviewType,
        token: String,
        filename: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("preview_type", previewType)
        params.add("token", token)
        params.add("filename", filename)
        return caller.bytes("previews.read", params, options)
    }

    /// Read a preview's main file with the bearer token.
    ///
    /// `previews.read_authorized`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/`.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - previewType: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///     `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    ///   - options: What differs from the client's settings.
    public func readAuthorized(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        previewType: Models.PreviewsReadAuthorizedPreviewType,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("preview_type", previewType)
        return caller.bytes("previews.read_authorized", params, options)
    }
}
