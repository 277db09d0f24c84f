// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on transforms.
public struct TransformsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Read an image resized, cropped, turned or converted.
    ///
    /// All four crop fields or none; a key sent empty is refused. Every number except rotate is
    /// above zero.
    ///
    /// `transforms.read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/`. Takes a
    /// credential if there is one.
    ///
    /// Reply: The image.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - transformName: The parameter `transform_name`. Only `image`.
    ///   - token: From transforms.request_read.
    ///   - outputFormat: Lower case only. One of `png`, `jpg`, `jpeg`.
    ///   - size: Preset; case does not matter. One of `IconTiny`, `IconSmall`, `IconMedium`,
    ///     `Preview`.
    ///   - width: The parameter `width`. At least 1.
    ///   - height: The parameter `height`. At least 1.
    ///   - cropwidth: The parameter `cropwidth`. At least 1.
    ///   - cropheight: The parameter `cropheight`. At least 1.
    ///   - cropx: The parameter `cropx`. At least 1.
    ///   - cropy: The parameter `cropy`. At least 1.
    ///   - rotate: The parameter `rotate`. One of `0`, `90`, `180`, `270`.
    ///   - options: What differs from the client's settings.
    public func read(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        transformName: String,
        token: String? = nil,
        outputFormat: Models.TransformsReadOutputFormat? = nil,
        size: Models.TransformsReadSize? = nil,
        width: Int? = nil,
        height: Int? = nil,
        cropwidth: Int? = nil,
        cropheight: Int? = nil,
        cropx: Int? = nil,
        cropy: Int? = nil,
        rotate: Int? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("transform_name", transformName)
        params.add("token", token)
        params.add("output_format", outputFormat)
        params.add("size", size)
        params.add("width", width)
        params.add("height", height)
        params.add("cropwidth", cropwidth)
        params.add("cropheight", cropheight)
        params.add("cropx", cropx)
        params.add("cropy", cropy)
        params.add("rotate", rotate)
        return caller.bytes("transforms.read", params, options)
    }

    /// Mint a token to read a transformed image.
    ///
    /// The image parameters are not read here; they go on the read call.
    ///
    /// `transforms.request_read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The token.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - transformName: The parameter `transform_name`. Only `image`.
    ///   - options: What differs from the client's settings.
    public func requestRead(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        transformName: String,
        options: CallOptions = .default
    ) async throws -> Secret {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("transform_name", transformName)
        return try await caller.result("transforms.request_read", params, options, Forms.secret)
    }
}
