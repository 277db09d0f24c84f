// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on storage.
public struct StorageArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Put a completed upload or known content into a folder.
    ///
    /// The upload must be complete; it can be added to several places. A source of type hash works
    /// in shares only. An existing file of the same name gets a new version.
    ///
    /// `storage.add_file`: `POST /{context}/{context_id}/storage/{parent_id}/addfile/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - parentId: Folder id or root.
    ///   - name: File name. 1 to 255 characters.
    ///   - from: The parameter `from`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func addFile(
        context: Models.Context,
        contextId: String,
        parentId: String,
        name: String,
        from: Models.FileSource,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("parent_id", parentId)
        params.add("name", name)
        params.add("from", from)
        params.add("output", output)
        return try await caller.result("storage.add_file", params, options, Models.Node.read)
    }

    /// Put a link to a share into a folder.
    ///
    /// `storage.add_link`: `POST /{context}/{context_id}/storage/{parent_id}/addlink/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - parentId: Folder id or root.
    ///   - type: Kind of target. Only `share`.
    ///   - share: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///     share URL name, user email address. Most paths accept either.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func addLink(
        context: Models.Context,
        contextId: String,
        parentId: String,
        type: String,
        share: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("parent_id", parentId)
        params.add("type", type)
        params.add("share", share)
        params.add("output", output)
        return try await caller.result("storage.add_link", params, options, Models.Node.read)
    }

    /// Copy a node to another folder of the same storage.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// `storage.copy`: `POST /{context}/{context_id}/storage/{node_id}/copy/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - parent: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func copy(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        parent: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("parent", parent)
        params.add("output", output)
        return try await caller.result("storage.copy", params, options, Models.Node.read)
    }

    /// Create a folder, or return the one already there.
    ///
    /// `storage.create_folder`: `POST /{context}/{context_id}/storage/{parent_id}/createfolder/`.
    /// Not sent again when its outcome is unknown if `force` is given.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - parentId: Folder id or root.
    ///   - name: Folder name. 1 to 255 characters.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - force: true always makes a new folder, renamed if the name is taken. Default: `false`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createFolder(
        context: Models.Context,
        contextId: String,
        parentId: String,
        name: String,
        output: String? = nil,
        force: Bool? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("parent_id", parentId)
        params.add("name", name)
        params.add("output", output)
        params.add("force", force)
        return try await caller.result("storage.create_folder", params, options, Models.Node.read)
    }

    /// Move a node to the trash.
    ///
    /// `storage.delete`: `DELETE /{context}/{context_id}/storage/{node_id}/delete/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        return try await caller.result("storage.delete", params, options, Forms.any)
    }

    /// Delete everything in the trash for good.
    ///
    /// `storage.empty_trash`: `DELETE /{context}/{context_id}/storage/trash/delete/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func emptyTrash(
        context: Models.Context,
        contextId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        return try await caller.result("storage.empty_trash", params, options, Forms.any)
    }

    /// Read one node, or up to 25 with comma-joined ids.
    ///
    /// One id answers format single with node. Two or more ids answer format multi with nodes and
    /// errors, in no order; the same id twice forces multi. All ids belong to one workspace or
    /// share.
    ///
    /// `storage.get`: `GET /{context}/{context_id}/storage/{node_id}/details/`.
    ///
    /// Reply: The node, or the nodes found and the errors of the others.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("output", output)
        return try await caller.result("storage.get", params, options, Models.Node.read)
    }

    /// Read up to 25 nodes of one workspace or share.
    ///
    /// One id answers format single with node. Two or more ids answer format multi with nodes and
    /// errors, in no order; the same id twice forces multi. All ids belong to one workspace or
    /// share.
    ///
    /// `storage.get_many`: `GET /{context}/{context_id}/storage/{node_ids}/details/`.
    ///
    /// Reply: The nodes found and the errors of the others; some errors are no failure.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeIds: Node ids, each encoded by itself, the commas between them literal. 1 to 25
    ///     items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getMany(
        context: Models.Context,
        contextId: String,
        nodeIds: [String],
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.NodeMulti {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_ids", nodeIds)
        params.add("output", output)
        return try await caller.result("storage.get_many", params, options, Models.NodeMulti.read)
    }

    /// List a folder, or the trash with parent_id trash.
    ///
    /// `storage.list`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
    ///
    /// Reply: One page of nodes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - parentId: Folder id, root or trash.
    ///   - sortBy: Field a storage listing is ordered by. One of `name`, `updated`, `created`,
    ///     `type`. Default: `name`.
    ///   - sortDir: Direction of the order. One of `asc`, `desc`. Default: `asc`.
    ///   - pageSize: Number of items on one page of a keyset listing; no other value is accepted.
    ///     One of `100`, `250`, `500`. Default: `100`.
    ///   - cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit for
    ///     the first page.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        context: Models.Context,
        contextId: String,
        parentId: String,
        sortBy: Models.SortBy? = nil,
        sortDir: Models.SortDir? = nil,
        pageSize: Int? = nil,
        cursor: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.StorageListReply, Models.Node> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("parent_id", parentId)
        params.add("sort_by", sortBy)
        params.add("sort_dir", sortDir)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        params.add("output", output)
        return Listing(caller, "storage.list", params, options, Models.StorageListReply.read, Models.Node.read)
    }

    /// List every live node of a workspace or share as one flat list.
    ///
    /// All folders at once, without the trash. Rows are terse by design; output is refused here
    /// with 406, so never send it.
    ///
    /// `storage.list_inventory`: `GET /{context}/{context_id}/storage/inventory/`.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - type: Keep one node type; file is shown.
    ///   - include: Fields to add to the rows; path is shown.
    ///   - pageSize: Rows of one page; 100 is shown. At least 1.
    ///   - cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit for
    ///     the first page.
    ///   - options: What differs from the client's settings.
    public func listInventory(
        context: Models.Context,
        contextId: String,
        type: String? = nil,
        include: String? = nil,
        pageSize: Int? = nil,
        cursor: String? = nil,
        options: CallOptions = .default
    ) -> Listing<JSON, JSON> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("type", type)
        params.add("include", include)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        return Listing(caller, "storage.list_inventory", params, options, Forms.any, Forms.any)
    }

    /// List the most recently changed nodes of the whole tree.
    ///
    /// Newest first, across all folders. A folder-backed share shows its subtree only.
    ///
    /// `storage.list_recent`: `GET /{context}/{context_id}/storage/recent/`.
    ///
    /// Reply: One page of nodes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - type: Keep one node type. One of `file`, `folder`, `link`, `note`.
    ///   - pageSize: Number of items on one page of a keyset listing; no other value is accepted.
    ///     One of `100`, `250`, `500`. Default: `100`.
    ///   - cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit for
    ///     the first page.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listRecent(
        context: Models.Context,
        contextId: String,
        type: Models.StorageListRecentType? = nil,
        pageSize: Int? = nil,
        cursor: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.StorageListRecentReply, Models.Node> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("type", type)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        params.add("output", output)
        return Listing(caller, "storage.list_recent", params, options, Models.StorageListRecentReply.read, Models.Node.read)
    }

    /// List the trash.
    ///
    /// `storage.list_trash`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
    ///
    /// Reply: One page of nodes.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - sortBy: Field a storage listing is ordered by. One of `name`, `updated`, `created`,
    ///     `type`. Default: `name`.
    ///   - sortDir: Direction of the order. One of `asc`, `desc`. Default: `asc`.
    ///   - pageSize: Number of items on one page of a keyset listing; no other value is accepted.
    ///     One of `100`, `250`, `500`. Default: `100`.
    ///   - cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit for
    ///     the first page.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listTrash(
        context: Models.Context,
        contextId: String,
        sortBy: Models.SortBy? = nil,
        sortDir: Models.SortDir? = nil,
        pageSize: Int? = nil,
        cursor: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.StorageListTrashReply, Models.Node> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("sort_by", sortBy)
        params.add("sort_dir", sortDir)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        params.add("output", output)
        return Listing(caller, "storage.list_trash", params, options, Models.StorageListTrashReply.read, Models.Node.read)
    }

    /// List the versions of a file or note.
    ///
    /// `storage.list_versions`: `GET /{context}/{context_id}/storage/{node_id}/versions/`.
    ///
    /// Reply: The versions.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func listVersions(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> [Models.NodeVersion] {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        return try await caller.result("storage.list_versions", params, options, Forms.list(Models.NodeVersion.read))
    }

    /// Move a node to another folder of the same storage.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// `storage.move`: `POST /{context}/{context_id}/storage/{node_id}/move/`.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - parent: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func move(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        parent: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("parent", parent)
        params.add("output", output)
        return try await caller.result("storage.move", params, options, Models.Node.read)
    }

    /// Delete a trashed node for good.
    ///
    /// Needs the Member permission.
    ///
    /// `storage.purge`: `DELETE /{context}/{context_id}/storage/{node_id}/purge/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func purge(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        return try await caller.result("storage.purge", params, options, Forms.any)
    }

    /// Read the extracted text of a file or note in chunks.
    ///
    /// The text indexed for search and AI, not the bytes. At most one window - q, page or
    /// chunk_from/chunk_to - and q not with cursor. indexed false with 200 means the version has no
    /// text. Go on while next_cursor is not null; truncated is no such signal.
    ///
    /// `storage.read_text`: `GET /{context}/{context_id}/storage/{node_id}/content/`.
    ///
    /// At most one of `q`, `page`, `chunk_from` is given. At most one of `q`, `page`, `chunk_to` is
    /// given. At most one of `q`, `cursor` is given. `chunk_to` is given only together with
    /// `chunk_from`.
    ///
    /// Reply: Chunks.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - q: Rank this file's chunks by keyword and return the best. 1 to 512 characters.
    ///   - page: Chunks that overlap this page. At least 1.
    ///   - chunkFrom: First position of a range; alone it reads on from there. best_chunk.position
    ///     of a search hit fits. 0 to 9999.
    ///   - chunkTo: Last position, included; needs chunk_from. 0 to 9999.
    ///   - cursor: next_cursor of the latest reply, unchanged; bound to the version it was issued
    ///     for.
    ///   - limit: Chunks per reply; 3 by default with q. 1 to 20. Default: `5`.
    ///   - maxBytes: UTF-8 budget of one reply; not with q. 1024 to 262144. Default: `32768`.
    ///   - output: terse leaves the text out. One of `terse`, `standard`, `full`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, class 1609 (Not Found): No such node or it is in the trash.
    ///   - HTTP 406, class 1605 (Invalid Input): Folder or link; window parameters clash or are out
    ///     of range.
    ///   - HTTP 401, class 1680 (Access Denied): The share caller may not download or the file is
    ///     flagged for a virus.
    ///   - HTTP 404, class 1652 (Resource Not Found): The content is gone.
    ///   - HTTP 500, class 1654 (Internal Error): Content unavailable for now. Trying again can
    ///     help.
    public func readText(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        q: String? = nil,
        page: Int? = nil,
        chunkFrom: Int? = nil,
        chunkTo: Int? = nil,
        cursor: String? = nil,
        limit: Int? = nil,
        maxBytes: Int? = nil,
        output: Models.StorageReadTextOutput? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.TextContent, Models.TextChunk> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("q", q)
        params.add("page", page)
        params.add("chunk_from", chunkFrom)
        params.add("chunk_to", chunkTo)
        params.add("cursor", cursor)
        params.add("limit", limit)
        params.add("max_bytes", maxBytes)
        params.add("output", output)
        return Listing(caller, "storage.read_text", params, options, Models.TextContent.read, Models.TextChunk.read)
    }

    /// Read passages or the beginnings of up to ten files in one call.
    ///
    /// Workspaces only. With q every file is scored by itself, so scores compare within one file
    /// only; without q each file is read in order, in the window chunk_from to chunk_to if given.
    /// An index or storage fault fails the whole request.
    ///
    /// `storage.read_text_many`: `GET /workspace/{workspace_id}/storage/content/`.
    ///
    /// At most one of `q`, `chunk_from` is given. At most one of `q`, `chunk_to` is given.
    /// `chunk_to` is given only together with `chunk_from`.
    ///
    /// Reply: Passages by file.
    ///
    /// - Parameters:
    ///   - workspaceId: Workspace id or its folder name.
    ///   - nodes: Comma-joined node ids. 1 to 10 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - q: Query every file is scored against. 1 to 512 characters.
    ///   - chunkFrom: First position in every file. 0 to 9999.
    ///   - chunkTo: Last position, included; needs chunk_from. 0 to 9999.
    ///   - limit: Chunks per file; 3 by default with q, else 5. 1 to 20.
    ///   - maxBytes: UTF-8 budget per file. 1024 to 262144. Default: `32768`.
    ///   - output: terse leaves the text out. One of `terse`, `standard`, `full`.
    ///   - options: What differs from the client's settings.
    public func readTextMany(
        workspaceId: String,
        nodes: [String],
        q: String? = nil,
        chunkFrom: Int? = nil,
        chunkTo: Int? = nil,
        limit: Int? = nil,
        maxBytes: Int? = nil,
        output: Models.StorageReadTextManyOutput? = nil,
        options: CallOptions = .default
    ) async throws -> [String: Models.TextContent] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("nodes", nodes)
        params.add("q", q)
        params.add("chunk_from", chunkFrom)
        params.add("chunk_to", chunkTo)
        params.add("limit", limit)
        params.add("max_bytes", maxBytes)
        params.add("output", output)
        return try await caller.result("storage.read_text_many", params, options, Forms.map(Models.TextContent.read))
    }

    /// Take a node out of the trash.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// `storage.restore`: `POST /{context}/{context_id}/storage/{node_id}/restore/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func restore(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("output", output)
        return try await caller.result("storage.restore", params, options, Models.Node.read)
    }

    /// Make an older version the current one.
    ///
    /// `storage.restore_version`: `POST
    /// /{context}/{context_id}/storage/{node_id}/restore-version/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - versionId: The parameter `version_id`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func restoreVersion(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        versionId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("version_id", versionId)
        params.add("output", output)
        return try await caller.result("storage.restore_version", params, options, Models.Node.read)
    }

    /// Search files by name and, where indexed, by meaning.
    ///
    /// One hit per file with its best passage and its place. Semantic hits need intelligence and
    /// indexed files; a keyword search answers without. The order is final, do not sort again
    /// (x-search-rules). Not on folder-backed shares.
    ///
    /// `storage.search`: `GET /{context}/{context_id}/storage/search/`.
    ///
    /// Reply: The hits.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - search: Query, not blank; English stemming applies. With a precise name_match the
    ///     pattern, at most 256 characters.
    ///   - searchIn: What to match. filename skips the content lookup and answers the same with
    ///     intelligence off. One of `filename`, `content`, `both`. Default: `both`.
    ///   - nameMatch: How a name is matched. exact also matches the name without its extension;
    ///     only glob has wildcards. Ignored with search_in=content. One of `auto`, `exact`,
    ///     `prefix`, `contains`, `glob`. Default: `auto`.
    ///   - caseSensitive: For the precise name_match values; off folds letters beyond ASCII too.
    ///     Default: `false`.
    ///   - filesScope: Comma-joined nodeId:versionId pairs of files and notes, both parts filled
    ///     (Node.version). Narrows the semantic part only. At most 100 pairs.
    ///   - foldersScope: Comma-joined nodeId:depth pairs, depth 1 to 10; folders only, no root or
    ///     trash. Narrows the semantic part only; at most 100 references after expansion. At most
    ///     100 pairs.
    ///   - filters: Workspace only. JSON list of {field, operator, value} clauses, all of which
    ///     must hold. A share ignores it silently. At most 5 items.
    ///   - details: true adds the full node to each hit and lowers the default limit to 10.
    ///     Default: `false`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
    ///   - HTTP 404, code 179101 (Share Orphaned): The share lost its folder.
    ///   - code 144711 (Search Pattern Too Long): name_match is not auto and the query is longer
    ///     than 256 characters.
    ///   - class 1605 (Invalid Input): A scope entry is malformed, of the wrong node type or names
    ///     a version of another file, or a precise pattern is empty or only wildcards.
    public func search(
        context: Models.Context,
        contextId: String,
        search: String,
        searchIn: Models.StorageSearchSearchIn? = nil,
        nameMatch: Models.StorageSearchNameMatch? = nil,
        caseSensitive: Bool? = nil,
        filesScope: String? = nil,
        foldersScope: String? = nil,
        filters: [Models.StorageSearchFiltersItem]? = nil,
        details: Bool? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.StorageSearchReply, Models.SearchHit> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("search", search)
        params.add("search_in", searchIn)
        params.add("name_match", nameMatch)
        params.add("case_sensitive", caseSensitive)
        params.add("files_scope", filesScope)
        params.add("folders_scope", foldersScope)
        params.add("filters", filters)
        params.add("details", details)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "storage.search", params, options, Models.StorageSearchReply.read, Models.SearchHit.read)
    }

    /// Copy or move a node to another workspace or share.
    ///
    /// The default keeps the source. move copies, then trashes the source; the root cannot be
    /// moved.
    ///
    /// `storage.transfer`: `POST /{context}/{context_id}/storage/{node_id}/transfer/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - targetWorkspaceId: A ProfileId or the profile's custom name: org domain, workspace
    ///     folder name, share URL name, user email address. Most paths accept either.
    ///   - transferMode: The parameter `transfer_mode`. One of `copy`, `move`. Known by inference
    ///     only. Default: `copy`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func transfer(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        targetWorkspaceId: String? = nil,
        transferMode: Models.StorageTransferTransferMode? = nil,
        options: CallOptions = .default
    ) async throws -> Models.StorageTransferReply {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("target_workspace_id", targetWorkspaceId)
        params.add("transfer_mode", transferMode)
        return try await caller.result("storage.transfer", params, options, Models.StorageTransferReply.read)
    }

    /// Rename a node, replace its content or set its texts.
    ///
    /// At least one field. The string null or an empty string clears a text. from replaces the
    /// content and makes a version.
    ///
    /// `storage.update`: `POST /{context}/{context_id}/storage/{node_id}/update/`. Not sent again
    /// when its outcome is unknown if `from` or `if_version_id` is given.
    ///
    /// At least one field is given. At least one of `name`, `from`, `metadata_title`,
    /// `metadata_short` is given.
    ///
    /// Reply: The node.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: New name. 1 to 255 characters.
    ///   - from: New content.
    ///   - metadataTitle: Title override. At most 50 characters; `""` or `"null"` clears it.
    ///   - metadataShort: Short description override. At most 2048 characters; `""` or `"null"`
    ///     clears it.
    ///   - ifVersionId: Version the change was made from.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
    ///     error.params has reason conflict_version_mismatch and current_version_id.
    ///   - code 207092 (Version Precondition Blank): if_version_id is blank.
    @discardableResult
    public func update(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        output: String? = nil,
        name: String? = nil,
        from: Models.FileSource? = nil,
        metadataTitle: Change<String>? = nil,
        metadataShort: Change<String>? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Node {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("output", output)
        params.add("name", name)
        params.add("from", from)
        params.add("metadata_title", metadataTitle)
        params.add("metadata_short", metadataShort)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("storage.update", params, options, Models.Node.read)
    }
}
