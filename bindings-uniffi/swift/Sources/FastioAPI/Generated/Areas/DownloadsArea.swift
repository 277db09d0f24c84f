// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on downloads.
public struct DownloadsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Read the bytes of a file or note.
    ///
    /// With the bearer token, or with token from request_token and no sign-in. The address with
    /// token is a secret.
    ///
    /// `downloads.read`: `GET /{context}/{context_id}/storage/{node_id}/read/`. Takes a credential
    /// if there is one.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - token: From downloads.request_token.
    ///   - versionId: A version of the file; the current one if absent.
    ///   - error: html turns error replies into a page for browsers. Only `html`.
    ///   - range: Bytes wanted, such as bytes=1048576-.
    ///   - options: What differs from the client's settings.
    public func read(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        token: String? = nil,
        versionId: String? = nil,
        error: String? = nil,
        range: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("token", token)
        params.add("version_id", versionId)
        params.add("error", error)
        params.add("range", range)
        return caller.bytes("downloads.read", params, options)
    }

    /// Read one file of an AI share.
    ///
    /// Links live 5 minutes. Every fault of the token answers 404, so that tokens cannot be
    /// guessed. No slash at the end.
    ///
    /// `downloads.read_ai_share`: `GET /ai/share/{token}`. Takes no credential.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - token: Token of the link. Of the form `^[A-Za-z0-9]+$`.
    ///   - file: Index from 0. At least 0.
    ///   - range: Bytes wanted, such as bytes=1048576-.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, class 1609 (Not Found): Token missing, wrong, expired or used up; index out of
    ///     range.
    ///   - HTTP 500, class 1654 (Internal Error): The file could not be read.
    public func readAiShare(
        token: String,
        file: Int,
        range: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("token", token)
        params.add("file", file)
        params.add("range", range)
        return caller.bytes("downloads.read_ai_share", params, options)
    }

    /// Mint a token that reads one file without sign-in.
    ///
    /// Each call mints a token. Send version_id here and on the read call; today only the read call
    /// heeds it.
    ///
    /// `downloads.request_token`: `GET /{context}/{context_id}/storage/{node_id}/requestread/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: The token.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - versionId: A version of the file; the current one if absent.
    ///   - options: What differs from the client's settings.
    public func requestToken(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        versionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Secret {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("version_id", versionId)
        return try await caller.result("downloads.request_token", params, options, Forms.secret)
    }

    /// Mint a token that reads one folder as a ZIP without sign-in.
    ///
    /// Each call mints a token. It is bound to this folder (or root) and lives about 2 hours.
    ///
    /// `downloads.request_zip_token`: `GET /{context}/{context_id}/storage/{node_id}/requestzip/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: The token.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Folder id or root.
    ///   - options: What differs from the client's settings.
    public func requestZipToken(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> Secret {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        return try await caller.result("downloads.request_zip_token", params, options, Forms.secret)
    }

    /// Read a folder, or with root the whole storage, as a ZIP.
    ///
    /// With the bearer token, or with token from downloads.request_zip_token and no sign-in. Made
    /// while it is sent, so the length may be unknown. The address with token is a secret.
    ///
    /// `downloads.zip`: `GET /{context}/{context_id}/storage/{node_id}/zip/`. Takes a credential if
    /// there is one.
    ///
    /// Reply: The archive.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Folder id or root.
    ///   - token: From downloads.request_zip_token for the same folder.
    ///   - options: What differs from the client's settings.
    public func zip(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        token: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("token", token)
        return caller.bytes("downloads.zip", params, options)
    }
}
