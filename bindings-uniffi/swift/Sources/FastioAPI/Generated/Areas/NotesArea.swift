// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on notes.
public struct NotesArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Create a markdown note.
    ///
    /// Workspaces only. If the name is taken the note gets the next free one, such as "a (2).md";
    /// note.name tells. Rate limit 2 per 10 s and 5 per 60 s.
    ///
    /// `notes.create`: `POST /workspace/{workspace_id}/storage/{parent_id}/createnote/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The note.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - parentId: Folder id or root.
    ///   - name: Ends in .md. 1 to 255 characters, of the form `\.md$`.
    ///   - content: Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
    ///     UTF-8.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        workspaceId: String,
        parentId: String,
        name: String,
        content: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("parent_id", parentId)
        params.add("name", name)
        params.add("content", content)
        params.add("output", output)
        return try await caller.result("notes.create", params, options, Models.Node.read)
    }

    /// Read a note's markdown and its node.
    ///
    /// The bytes alone also come from the storage read call.
    ///
    /// `notes.read`: `GET /{context}/{context_id}/storage/{node_id}/readnote/`.
    ///
    /// Reply: The note.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - versionId: A version of the node; the current one if absent.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 400, class 1605 (Invalid Input): Invalid id, not a note, or a version of another
    ///     note; only the text tells which.
    public func read(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        versionId: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.NotesReadReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("version_id", versionId)
        params.add("output", output)
        return try await caller.result("notes.read", params, options, Models.NotesReadReply.read)
    }

    /// Change a note's name or content.
    ///
    /// At least one of name and content. New content makes a version. A markdown file that is not a
    /// note is refused.
    ///
    /// `notes.update`: `POST /workspace/{workspace_id}/storage/{node_id}/updatenote/`. Not sent
    /// again when its outcome is unknown if `content` or `if_version_id` is given.
    ///
    /// At least one field is given. At least one of `name`, `content` is given.
    ///
    /// Reply: The note.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: Ends in .md. 1 to 255 characters, of the form `\.md$`.
    ///   - content: Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
    ///     UTF-8.
    ///   - ifVersionId: Version the change was made from, note.version of the last read.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
    ///     error.params has reason conflict_version_mismatch and current_version_id.
    ///   - code 153548 (Node Is Not A Note): The node is a file or folder.
    @discardableResult
    public func update(
        workspaceId: String,
        nodeId: String,
        output: String? = nil,
        name: String? = nil,
        content: String? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("output", output)
        params.add("name", name)
        params.add("content", content)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("notes.update", params, options, Models.Node.read)
    }
}
