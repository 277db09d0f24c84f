// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on search.
public struct SearchArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Search files, metadata and comments in one call.
    ///
    /// Answers buckets, each with its own paging and health. A share has no metadata bucket. Not
    /// available on folder-backed shares.
    ///
    /// `search.query`: `GET /{context}/{context_id}/search/`.
    ///
    /// Reply: The buckets.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - search: Query, counted in code points. 1 to 1024 characters.
    ///   - searchIn: Shapes the files bucket only. One of `filename`, `content`, `both`. Default:
    ///     `both`.
    ///   - nameMatch: Shapes the files bucket only. One of `auto`, `exact`, `prefix`, `contains`,
    ///     `glob`. Default: `auto`.
    ///   - caseSensitive: The parameter `case_sensitive`. Default: `false`.
    ///   - filesOffset: The parameter `files_offset`. At least 0. Default: `0`.
    ///   - filesLimit: The parameter `files_limit`. At least 1. Default: `25`.
    ///   - metadataOffset: Workspace only. At least 0. Default: `0`.
    ///   - metadataLimit: Workspace only. At least 1. Default: `25`.
    ///   - commentsOffset: The parameter `comments_offset`. At least 0. Default: `0`.
    ///   - commentsLimit: The parameter `comments_limit`. At least 1. Default: `25`.
    ///   - details: true adds extracted metadata facts to file and note hits of the files bucket. A
    ///     share takes it and adds nothing.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
    ///   - code 142794: The share lost its folder.
    ///   - class 1605 (Invalid Input): The query is blank.
    public func query(
        context: Models.Context,
        contextId: String,
        search: String,
        searchIn: Models.SearchQuerySearchIn? = nil,
        nameMatch: Models.SearchQueryNameMatch? = nil,
        caseSensitive: Bool? = nil,
        filesOffset: Int? = nil,
        filesLimit: Int? = nil,
        metadataOffset: Int? = nil,
        metadataLimit: Int? = nil,
        commentsOffset: Int? = nil,
        commentsLimit: Int? = nil,
        details: Bool? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [String: Models.SearchBucket] {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("search", search)
        params.add("search_in", searchIn)
        params.add("name_match", nameMatch)
        params.add("case_sensitive", caseSensitive)
        params.add("files_offset", filesOffset)
        params.add("files_limit", filesLimit)
        params.add("metadata_offset", metadataOffset)
        params.add("metadata_limit", metadataLimit)
        params.add("comments_offset", commentsOffset)
        params.add("comments_limit", commentsLimit)
        params.add("details", details)
        params.add("output", output)
        return try await caller.result("search.query", params, options, Forms.map(Models.SearchBucket.read))
    }
}
