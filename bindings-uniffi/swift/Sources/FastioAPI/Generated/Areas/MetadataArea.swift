// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on metadata.
public struct MetadataArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Map files to a template.
    ///
    /// Above the plan limit the whole request is refused (1605).
    ///
    /// `metadata.add_template_nodes`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - nodeIds: JSON array of node ids. At least 1 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func addTemplateNodes(
        workspaceId: String,
        templateId: String,
        nodeIds: [String],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("node_ids", nodeIds)
        return try await caller.result("metadata.add_template_nodes", params, options, Forms.any)
    }

    /// Assign the one template of a workspace.
    ///
    /// A system template is copied first. One per workspace.
    ///
    /// `metadata.assign_template`: `POST /workspace/{workspace_id}/metadata/template/assign/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - nodeId: Empty: the whole workspace.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func assignTemplate(
        workspaceId: String,
        templateId: String,
        nodeId: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.assign_template", params, options, Forms.any)
    }

    /// Let AI map files to a template.
    ///
    /// Spends credits. Progress under jobs.template_match. duplicate (without job_id) means one is
    /// running.
    ///
    /// `metadata.auto_match`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - batchSize: Brought into range by the server. At least 1.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func autoMatch(
        workspaceId: String,
        templateId: String,
        batchSize: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ExtractJob {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("batch_size", batchSize)
        return try await caller.result("metadata.auto_match", params, options, Models.ExtractJob.read)
    }

    /// Search file contents among files chosen by metadata.
    ///
    /// The filter chooses, then meaning ranks. filters is a form field holding JSON; as a JSON
    /// request body it is not seen (406, code 119701). Needs intelligence. Read scope to know
    /// whether the answer was cut.
    ///
    /// `metadata.compound_search`: `POST /workspace/{workspace_id}/metadata/compound-search/`.
    ///
    /// Needs: metadata, content_ai.
    ///
    /// Reply: The files found.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filters: Clauses, all of which must hold. Send integers as written; they are compared
    ///     exactly. 1 to 5 items.
    ///   - contentQuery: The parameter `content_query`. 1 to 1024 characters.
    ///   - limit: The parameter `limit`. At least 1.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 119701 (Filters Missing): no filters seen, for example because the body
    ///     was JSON
    ///   - HTTP 406, code 179646: a clause is wrong, or more than five
    @discardableResult
    public func compoundSearch(
        workspaceId: String,
        filters: [Models.MetadataClause],
        contentQuery: String,
        limit: Int? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataCompoundSearchReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filters", filters)
        params.add("content_query", contentQuery)
        params.add("limit", limit)
        return try await caller.result("metadata.compound_search", params, options, Models.MetadataCompoundSearchReply.read)
    }

    /// Copy a template, with changes.
    ///
    /// `metadata.copy_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/update/create/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The copy.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. At most 1000 characters.
    ///   - category: The parameter `category`. 1 to 50 characters.
    ///   - fields: Field definitions; at least one with autoextract true (or left out). At least 1
    ///     items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func copyTemplate(
        workspaceId: String,
        templateId: String,
        name: String? = nil,
        description: String? = nil,
        category: String? = nil,
        fields: [Models.MetadataField]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("name", name)
        params.add("description", description)
        params.add("category", category)
        params.add("fields", fields)
        return try await caller.result("metadata.copy_template", params, options, Models.MetadataTemplate.read)
    }

    /// Save a metadata filter for the workspace.
    ///
    /// Any member may read, change and delete it. Only the shape is checked; a wrong field or
    /// operator shows when it runs. The plan limit answers 401, which is not a login fault.
    ///
    /// `metadata.create_filter`: `POST /workspace/{workspace_id}/metadata/filters/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - name: Unique in the workspace, also among deleted filters. 1 to 100 characters.
    ///   - predicate: Clauses, all of which must hold; \[\] matches every file. At most 5 items.
    ///   - description: The parameter `description`. At most 255 characters.
    ///   - projection: Which fields to show, in what order, and the sort. Kept as sent, but for
    ///     sort.
    ///   - templateId: Which template it follows; only kept, without effect.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 409, class 1660 (Conflict): the name is or was taken in this workspace
    @discardableResult
    public func createFilter(
        workspaceId: String,
        name: String,
        predicate: [Models.MetadataClause],
        description: String? = nil,
        projection: Models.MetadataCreateFilterProjection? = nil,
        templateId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataFilter {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("name", name)
        params.add("predicate", predicate)
        params.add("description", description)
        params.add("projection", projection)
        params.add("template_id", templateId)
        return try await caller.result("metadata.create_filter", params, options, Models.MetadataFilter.read)
    }

    /// Create a metadata template.
    ///
    /// It starts disabled.
    ///
    /// `metadata.create_template`: `POST /workspace/{workspace_id}/metadata/templates/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. 1 to 1000 characters.
    ///   - category: The parameter `category`. 1 to 50 characters.
    ///   - fields: Field definitions; at least one with autoextract true (or left out). At least 1
    ///     items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func createTemplate(
        workspaceId: String,
        name: String,
        description: String,
        category: String,
        fields: [Models.MetadataField],
        options: CallOptions = .default
    ) async throws -> Models.MetadataTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("name", name)
        params.add("description", description)
        params.add("category", category)
        params.add("fields", fields)
        return try await caller.result("metadata.create_template", params, options, Models.MetadataTemplate.read)
    }

    /// Declare a field.
    ///
    /// For good: a field can be neither renamed nor deleted, only merged. Names are trimmed here
    /// and compared without case; show what comes back. Workspace admin. 413: field limit reached
    /// (do not retry); 500: nothing was created, retry.
    ///
    /// `metadata.declare_field`: `POST /workspace/{workspace_id}/metadata/fields/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The field.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - name: The parameter `name`. 1 to 64 characters.
    ///   - declaredType: The parameter `declared_type`. One of `string`, `bool`, `int`, `float`,
    ///     `json`, `url`, `datetime`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func declareField(
        workspaceId: String,
        name: String,
        declaredType: Models.MetadataDeclareFieldDeclaredType,
        options: CallOptions = .default
    ) async throws -> Models.MetadataDeclareFieldReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("name", name)
        params.add("declared_type", declaredType)
        return try await caller.result("metadata.declare_field", params, options, Models.MetadataDeclareFieldReply.read)
    }

    /// Delete a saved filter.
    ///
    /// Unknown ids succeed too; success proves nothing.
    ///
    /// `metadata.delete_filter`: `DELETE /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Gone.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filterId: The parameter `filter_id`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteFilter(
        workspaceId: String,
        filterId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filter_id", filterId)
        return try await caller.result("metadata.delete_filter", params, options, Forms.any)
    }

    /// Delete a view of a folder (older form).
    ///
    /// `metadata.delete_node_view`: `DELETE
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.saveView.")
    @discardableResult
    public func deleteNodeView(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.delete_node_view", params, options, Forms.any)
    }

    /// Delete a template.
    ///
    /// Soft. System and locked templates are refused (403).
    ///
    /// `metadata.delete_template`: `DELETE
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func deleteTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("metadata.delete_template", params, options, Forms.any)
    }

    /// Delete a metadata template (older form).
    ///
    /// `metadata.delete_template_by_body`: `DELETE /workspace/{workspace_id}/metadata/templates/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`. Known by inference only.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func deleteTemplateByBody(
        workspaceId: String,
        templateId: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("metadata.delete_template_by_body", params, options, Forms.any)
    }

    /// Delete a file's metadata values.
    ///
    /// keys goes into the query string. WITHOUT keys, or with an empty list, everything is deleted,
    /// so a client that loses the parameter on the way destroys data (the official one once did).
    /// Folders are refused.
    ///
    /// `metadata.delete_values`: `DELETE /workspace/{workspace_id}/storage/{node_id}/metadata/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - keys: JSON array of the names to delete. At least 1 items.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteValues(
        workspaceId: String,
        nodeId: String,
        keys: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("keys", keys)
        return try await caller.result("metadata.delete_values", params, options, Forms.any)
    }

    /// Delete the caller's saved view of a template.
    ///
    /// 404 with code 1609 when there is none.
    ///
    /// `metadata.delete_view`: `DELETE /workspace/{workspace_id}/metadata/view/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilters.")
    @discardableResult
    public func deleteView(
        workspaceId: String,
        templateId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("metadata.delete_view", params, options, Forms.any)
    }

    /// Write a saved view as a TSV file into the workspace.
    ///
    /// Runs in the background; look for the answer's filename in the folder. duplicate (no job_id)
    /// means one is on its way. 404 (1609) without a saved view.
    ///
    /// `metadata.export_view`: `POST
    /// /workspace/{workspace_id}/metadata/view/{template_id}/export/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Queued, or running already.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - parentNodeId: Folder; the root when left out. At most 64 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilters.")
    @discardableResult
    public func exportView(
        workspaceId: String,
        templateId: String,
        parentNodeId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataExportViewReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("parent_node_id", parentNodeId)
        return try await caller.result("metadata.export_view", params, options, Models.MetadataExportViewReply.read)
    }

    /// Queue AI extraction of a file's metadata.
    ///
    /// Spends credits. Values are not in the answer: watch metadata_extract in
    /// workspaces.get_job_status until completed or errored, then read the facts. Repeating the
    /// same fields for the same version costs nothing; other fields are a new charge.
    ///
    /// `metadata.extract`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/extract/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Nothing to do, or a full run with no field to extract.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - fields: Names of fields to extract, all known to the workspace. Left out: everything. An
    ///     empty list is refused. 1 to 50 items.
    ///   - templateId: Older service only; the newer one refuses it (406, code 179390).
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 179390 (Template Id Refused): template_id was sent
    @discardableResult
    public func extract(
        workspaceId: String,
        nodeId: String,
        fields: [String]? = nil,
        templateId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ExtractJob {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("fields", fields)
        params.add("template_id", templateId)
        return try await caller.result("metadata.extract", params, options, Models.ExtractJob.read)
    }

    /// Queue AI extraction for every file under a folder.
    ///
    /// Spends credits. node_id must be a folder; root means the whole workspace. Workspace admin.
    ///
    /// `metadata.extract_folder`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: metadata.
    ///
    /// At most 2 a minute and 10 a hour are taken.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - fields: Names of fields to extract, all known to the workspace. Left out: everything. An
    ///     empty list is refused. 1 to 50 items.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func extractFolder(
        workspaceId: String,
        nodeId: String,
        fields: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ExtractJob {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("fields", fields)
        return try await caller.result("metadata.extract_folder", params, options, Models.ExtractJob.read)
    }

    /// Queue extraction for all files of a template.
    ///
    /// Spends credits; at most 1000 files per job.
    ///
    /// `metadata.extract_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// At most 2 a minute and 10 a hour are taken.
    ///
    /// Reply: Queued.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - fields: Names of fields to extract, all known to the workspace. Left out: everything. An
    ///     empty list is refused. 1 to 50 items.
    ///   - force: Also files that have values.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func extractTemplate(
        workspaceId: String,
        templateId: String,
        fields: [String]? = nil,
        force: Bool? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ExtractJob {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("fields", fields)
        params.add("force", force)
        return try await caller.result("metadata.extract_template", params, options, Models.ExtractJob.read)
    }

    /// Read every fact about a file.
    ///
    /// Not paged. Ask for output=full; lower levels drop where a value comes from.
    ///
    /// `metadata.get_facts`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The facts.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getFacts(
        workspaceId: String,
        nodeId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.MetadataFact] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("output", output)
        return try await caller.result("metadata.get_facts", params, options, Forms.list(Models.MetadataFact.read))
    }

    /// Read a saved filter.
    ///
    /// Never feed a terse answer into an update: it lacks predicate and projection.
    ///
    /// `metadata.get_filter`: `GET /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filterId: The parameter `filter_id`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getFilter(
        workspaceId: String,
        filterId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataFilter {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filter_id", filterId)
        params.add("output", output)
        return try await caller.result("metadata.get_filter", params, options, Models.MetadataFilter.read)
    }

    /// Read a file's metadata.
    ///
    /// autoextractable tells whether extraction can be asked for. A File Share's holder never sees
    /// values.
    ///
    /// `metadata.get_node`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/details/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The metadata.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getNode(
        workspaceId: String,
        nodeId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.NodeMetadata {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("output", output)
        return try await caller.result("metadata.get_node", params, options, Models.NodeMetadata.read)
    }

    /// Read the metadata of up to 25 files.
    ///
    /// autoextractable tells whether extraction can be asked for. A File Share's holder never sees
    /// values.
    ///
    /// `metadata.get_nodes`: `GET /workspace/{workspace_id}/storage/{node_ids}/metadata/details/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: What was found, in any order, and the errors; a list of errors is no failure.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeIds: IDs joined by commas that stay literal; a single one is sent twice. Compared
    ///     without case, repeats fall out. 1 to 25 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getNodes(
        workspaceId: String,
        nodeIds: [String],
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.NodeMetadataMulti {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_ids", nodeIds)
        params.add("output", output)
        return try await caller.result("metadata.get_nodes", params, options, Models.NodeMetadataMulti.read)
    }

    /// Read a metadata template.
    ///
    /// `metadata.get_template`: `GET
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/details/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func getTemplate(
        workspaceId: String,
        templateId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataTemplate {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("output", output)
        return try await caller.result("metadata.get_template", params, options, Models.MetadataTemplate.read)
    }

    /// Read the caller's saved view of a template.
    ///
    /// 404 with code 1609 when there is none.
    ///
    /// `metadata.get_view`: `GET /workspace/{workspace_id}/metadata/view/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The view.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilters.")
    public func getView(
        workspaceId: String,
        templateId: String,
        options: CallOptions = .default
    ) async throws -> Models.SavedView {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        return try await caller.result("metadata.get_view", params, options, Models.SavedView.read)
    }

    /// List the files with values of a template.
    ///
    /// `metadata.list_by_template`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - templateId: The parameter `template_id`.
    ///   - filters: The parameter `filters`.
    ///   - orderBy: The parameter `order_by`.
    ///   - orderDesc: The parameter `order_desc`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilterNodes.")
    public func listByTemplate(
        workspaceId: String,
        nodeId: String,
        templateId: String,
        filters: JSON? = nil,
        orderBy: String? = nil,
        orderDesc: Bool? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("template_id", templateId)
        params.add("filters", filters)
        params.add("order_by", orderBy)
        params.add("order_desc", orderDesc)
        params.add("output", output)
        return try await caller.result("metadata.list_by_template", params, options, Forms.any)
    }

    /// List the files and notes metadata can be extracted from.
    ///
    /// They have an AI summary and a preview; folders and links never qualify. Carries the
    /// extracted values too (metadata_facts).
    ///
    /// `metadata.list_eligible`: `GET /workspace/{workspace_id}/metadata/eligible/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - pageSize: Rounded by the server to 25, 100 or 250; page_size in the answer tells. 1 to
    ///     250.
    ///   - cursor: Cursor of the answer before; leave out for the first page, do not send it empty.
    ///   - mimetype: The parameter `mimetype`.
    ///   - extension: The parameter `extension`.
    ///   - parentId: Only this folder's own children.
    ///   - category: Closed list; another value is refused. One of `Legal`, `Finance`, `Sales`,
    ///     `Marketing`, `Engineering`, `Product`, `Operations`, `People`, `Research`, `Media`,
    ///     `Personal`, `Other`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listEligible(
        workspaceId: String,
        pageSize: Int? = nil,
        cursor: String? = nil,
        mimetype: String? = nil,
        `extension`: String? = nil,
        parentId: String? = nil,
        category: Models.MetadataListEligibleCategory? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataListEligibleReply, Models.EligibleNode> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        params.add("mimetype", mimetype)
        params.add("extension", `extension`)
        params.add("parent_id", parentId)
        params.add("category", category)
        params.add("output", output)
        return Listing(caller, "metadata.list_eligible", params, options, Models.MetadataListEligibleReply.read, Models.EligibleNode.read)
    }

    /// List the fields a workspace stores metadata under.
    ///
    /// With field, the values that one field holds, with counts. Fields appear by themselves as
    /// files are extracted.
    ///
    /// `metadata.list_fields`: `GET /workspace/{workspace_id}/metadata/fields/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - field: Name of a field: list its values instead. 1 to 64 characters.
    ///   - pageSize: Records per page. 1 to 250.
    ///   - cursor: Cursor of the answer before; leave out for the first page, do not send it empty.
    ///   - options: What differs from the client's settings.
    public func listFields(
        workspaceId: String,
        field: String? = nil,
        pageSize: Int? = nil,
        cursor: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataListFieldsReply, Models.MetadataFieldEntry> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("field", field)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        return Listing(caller, "metadata.list_fields", params, options, Models.MetadataListFieldsReply.read, Models.MetadataFieldEntry.read)
    }

    /// List the files a saved filter matches.
    ///
    /// Not paged, cut at the plan limit. sort_field and sort_metadata_field exclude each other
    /// (406).
    ///
    /// `metadata.list_filter_nodes`: `GET
    /// /workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/`.
    ///
    /// Needs: metadata.
    ///
    /// At most one of `sort_field`, `sort_metadata_field` is given.
    ///
    /// Reply: The files.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filterId: The parameter `filter_id`.
    ///   - sortField: The parameter `sort_field`. One of `name`, `size`, `updated`.
    ///   - sortMetadataField: Order by a metadata value. 1 to 64 characters.
    ///   - sortDir: The parameter `sort_dir`. One of `asc`, `desc`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listFilterNodes(
        workspaceId: String,
        filterId: String,
        sortField: Models.MetadataListFilterNodesSortField? = nil,
        sortMetadataField: String? = nil,
        sortDir: Models.MetadataListFilterNodesSortDir? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataListFilterNodesReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filter_id", filterId)
        params.add("sort_field", sortField)
        params.add("sort_metadata_field", sortMetadataField)
        params.add("sort_dir", sortDir)
        params.add("output", output)
        return try await caller.result("metadata.list_filter_nodes", params, options, Models.MetadataListFilterNodesReply.read)
    }

    /// List the saved filters of a workspace.
    ///
    /// `metadata.list_filters`: `GET /workspace/{workspace_id}/metadata/filters/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - pageSize: Records per page. 1 to 250.
    ///   - cursor: Cursor of the answer before; leave out for the first page, do not send it empty.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listFilters(
        workspaceId: String,
        pageSize: Int? = nil,
        cursor: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataListFiltersReply, Models.MetadataFilter> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("page_size", pageSize)
        params.add("cursor", cursor)
        params.add("output", output)
        return Listing(caller, "metadata.list_filters", params, options, Models.MetadataListFiltersReply.read, Models.MetadataFilter.read)
    }

    /// List fields whose names differ in case or punctuation only.
    ///
    /// Workspace admin. The page size is fixed by the server. Stop when next_offset is null; ranks
    /// are made anew on every call. Synonyms, plurals and abbreviations are not found.
    ///
    /// `metadata.list_merge_candidates`: `GET
    /// /workspace/{workspace_id}/metadata/fields/merge-candidates/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page of pairs.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - offset: The parameter `offset`. At least 0.
    ///   - options: What differs from the client's settings.
    public func listMergeCandidates(
        workspaceId: String,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataListMergeCandidatesReply, Models.FieldMergeCandidate> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("offset", offset)
        return Listing(caller, "metadata.list_merge_candidates", params, options, Models.MetadataListMergeCandidatesReply.read, Models.FieldMergeCandidate.read)
    }

    /// List the views of a folder (older form).
    ///
    /// `metadata.list_node_views`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/views/`.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.saveView.")
    public func listNodeViews(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.list_node_views", params, options, Forms.any)
    }

    /// List the template assignments of a workspace.
    ///
    /// `metadata.list_template_assignments`: `GET
    /// /workspace/{workspace_id}/metadata/template/assignments/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplateAssignments(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("metadata.list_template_assignments", params, options, Forms.any)
    }

    /// List the categories of templates.
    ///
    /// `metadata.list_template_categories`: `GET /metadata/templates/categories/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplateCategories(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("metadata.list_template_categories", params, options, Forms.any)
    }

    /// List the files mapped to a template.
    ///
    /// The caller's saved view gives sort and filters when they are not sent. Cut at the plan
    /// limit.
    ///
    /// `metadata.list_template_nodes`: `GET
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The files.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - limit: The parameter `limit`. 1 to 500. Default: `100`.
    ///   - offset: The parameter `offset`. At least 0. Default: `0`.
    ///   - sortField: The parameter `sort_field`.
    ///   - sortDir: Only with sort_field. One of `asc`, `desc`.
    ///   - filters: Clauses with key, not field.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplateNodes(
        workspaceId: String,
        templateId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        sortField: String? = nil,
        sortDir: Models.MetadataListTemplateNodesSortDir? = nil,
        filters: [Models.MetadataListTemplateNodesFiltersItem]? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataListTemplateNodesReply, Models.MetadataListTemplateNodesReplyItem> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("sort_field", sortField)
        params.add("sort_dir", sortDir)
        params.add("filters", filters)
        params.add("output", output)
        return Listing(caller, "metadata.list_template_nodes", params, options, Models.MetadataListTemplateNodesReply.read, Models.MetadataListTemplateNodesReplyItem.read)
    }

    /// List all metadata templates.
    ///
    /// `metadata.list_templates`: `GET /workspace/{workspace_id}/metadata/templates/list/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The templates.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplates(
        workspaceId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.MetadataTemplate] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("output", output)
        return try await caller.result("metadata.list_templates", params, options, Forms.list(Models.MetadataTemplate.read))
    }

    /// List metadata templates of one kind.
    ///
    /// `metadata.list_templates_by`: `GET
    /// /workspace/{workspace_id}/metadata/templates/list/{filter}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The templates.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filter: The parameter `filter`. One of `all`, `custom`, `system`, `enabled`, `disabled`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplatesBy(
        workspaceId: String,
        filter: Models.MetadataListTemplatesByFilter,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.MetadataTemplate] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filter", filter)
        params.add("output", output)
        return try await caller.result("metadata.list_templates_by", params, options, Forms.list(Models.MetadataTemplate.read))
    }

    /// List the templates that have values, with counts.
    ///
    /// `metadata.list_templates_in_use`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/templates/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listTemplatesInUse(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.list_templates_in_use", params, options, Forms.any)
    }

    /// List the history of a file's metadata.
    ///
    /// `metadata.list_versions`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/versions/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - options: What differs from the client's settings.
    public func listVersions(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.list_versions", params, options, Forms.any)
    }

    /// List the caller's saved views, newest first.
    ///
    /// `metadata.list_views`: `GET /workspace/{workspace_id}/metadata/views/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The views.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilters.")
    public func listViews(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> [Models.SavedView] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("metadata.list_views", params, options, Forms.list(Models.SavedView.read))
    }

    /// Fold one field into another.
    ///
    /// Cannot be undone. A refusal is HTTP 200: read would_refuse and merged, not the status.
    /// confirm is a JSON boolean; the string "true" is refused. Names are not trimmed. Workspace
    /// admin. Sent again it answers already_merged.
    ///
    /// `metadata.merge_fields`: `POST /workspace/{workspace_id}/metadata/fields/merge/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: What was done or would be.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - source: The parameter `source`. 1 to 64 characters.
    ///   - target: The parameter `target`. 1 to 64 characters.
    ///   - confirm: False: only say what would happen.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func mergeFields(
        workspaceId: String,
        source: String,
        target: String,
        confirm: Bool,
        options: CallOptions = .default
    ) async throws -> Models.FieldMergeResult {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("source", source)
        params.add("target", target)
        params.add("confirm", confirm)
        return try await caller.result("metadata.merge_fields", params, options, Models.FieldMergeResult.read)
    }

    /// Try which files a template idea would match.
    ///
    /// Spends credits; scans a sample; stores nothing.
    ///
    /// `metadata.preview_match`: `POST
    /// /workspace/{workspace_id}/metadata/templates/preview-match/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The sample.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. 1 to 2000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func previewMatch(
        workspaceId: String,
        name: String,
        description: String,
        options: CallOptions = .default
    ) async throws -> Models.PreviewMatch {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("name", name)
        params.add("description", description)
        return try await caller.result("metadata.preview_match", params, options, Models.PreviewMatch.read)
    }

    /// Unmap files from a template.
    ///
    /// `metadata.remove_template_nodes`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - nodeIds: JSON array of node ids. At least 1 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func removeTemplateNodes(
        workspaceId: String,
        templateId: String,
        nodeIds: [String],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("node_ids", nodeIds)
        return try await caller.result("metadata.remove_template_nodes", params, options, Forms.any)
    }

    /// Ask which template holds for a file.
    ///
    /// node_id is ignored. Null when none.
    ///
    /// `metadata.resolve_template`: `GET
    /// /workspace/{workspace_id}/metadata/template/resolve/{node_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func resolveTemplate(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        return try await caller.result("metadata.resolve_template", params, options, Forms.any)
    }

    /// List the saved views of a template.
    ///
    /// `metadata.resolve_template_views`: `GET
    /// /workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func resolveTemplateViews(
        workspaceId: String,
        templateId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("output", output)
        return try await caller.result("metadata.resolve_template_views", params, options, Forms.any)
    }

    /// Save a view of a folder (older form).
    ///
    /// `metadata.save_node_view`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - name: The parameter `name`.
    ///   - templateId: The parameter `template_id`.
    ///   - filters: The parameter `filters`.
    ///   - orderBy: The parameter `order_by`.
    ///   - orderDesc: The parameter `order_desc`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.saveView.")
    @discardableResult
    public func saveNodeView(
        workspaceId: String,
        nodeId: String,
        name: String? = nil,
        templateId: String? = nil,
        filters: String? = nil,
        orderBy: String? = nil,
        orderDesc: Bool? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("name", name)
        params.add("template_id", templateId)
        params.add("filters", filters)
        params.add("order_by", orderBy)
        params.add("order_desc", orderDesc)
        return try await caller.result("metadata.save_node_view", params, options, Forms.any)
    }

    /// Save the caller's view of a template.
    ///
    /// One per user, template and workspace. Only forms are read; JSON gives 406. Unknown keys in
    /// config are refused (1605).
    ///
    /// `metadata.save_view`: `POST /workspace/{workspace_id}/metadata/view/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The view.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - config: The parameter `config`.
    ///   - name: Kept when left out. 1 to 30 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.listFilters.")
    @discardableResult
    public func saveView(
        workspaceId: String,
        templateId: String,
        config: Models.SavedViewConfig,
        name: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SavedView {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("config", config)
        params.add("name", name)
        return try await caller.result("metadata.save_view", params, options, Models.SavedView.read)
    }

    /// Search metadata values by words.
    ///
    /// All words must occur; without case; parts of words match in queries up to 64 characters. New
    /// values show after 1 to 2 seconds.
    ///
    /// `metadata.search`: `GET /workspace/{workspace_id}/metadata/search/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page of files.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - q: Words to find; trimmed. 1 to 1024 characters.
    ///   - limit: The parameter `limit`. 1 to 100. Default: `100`.
    ///   - offset: offset + limit may not exceed 10000. At least 0. Default: `0`.
    ///   - templateId: Older service only: files with a value from this template.
    ///   - options: What differs from the client's settings.
    public func search(
        workspaceId: String,
        q: String,
        limit: Int? = nil,
        offset: Int? = nil,
        templateId: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MetadataSearchReply, Models.MetadataSearchHit> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("q", q)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("template_id", templateId)
        return Listing(caller, "metadata.search", params, options, Models.MetadataSearchReply.read, Models.MetadataSearchHit.read)
    }

    /// Set facts about a file by hand.
    ///
    /// All or nothing. The values get source user and outlive later extraction. null changes
    /// nothing. An unknown name creates a field for good. The answer is the whole stored set:
    /// compare it with what was sent.
    ///
    /// `metadata.set_facts`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: All facts after the write.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - facts: Field name to value. Names with outer blanks are refused.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func setFacts(
        workspaceId: String,
        nodeId: String,
        facts: JSON,
        options: CallOptions = .default
    ) async throws -> [Models.MetadataFact] {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("facts", facts)
        return try await caller.result("metadata.set_facts", params, options, Forms.list(Models.MetadataFact.read))
    }

    /// Enable a template or set its priority.
    ///
    /// `metadata.set_template_settings`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/settings/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - enabled: The parameter `enabled`.
    ///   - priority: The parameter `priority`. One of `1`, `2`, `3`, `4`, `5`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setTemplateSettings(
        workspaceId: String,
        templateId: String,
        enabled: Bool,
        priority: Models.MetadataSetTemplateSettingsPriority,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("enabled", enabled)
        params.add("priority", priority)
        return try await caller.result("metadata.set_template_settings", params, options, Forms.any)
    }

    /// Set values of a template on a file.
    ///
    /// Values of other names stay. The form must not be JSON.
    ///
    /// `metadata.set_values`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - templateId: The parameter `template_id`.
    ///   - keyValues: Names of template fields to values; strings up to 10000 characters.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use metadata.setFacts.")
    @discardableResult
    public func setValues(
        workspaceId: String,
        nodeId: String,
        templateId: String,
        keyValues: JSON,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_id", nodeId)
        params.add("template_id", templateId)
        params.add("key_values", keyValues)
        return try await caller.result("metadata.set_values", params, options, Forms.any)
    }

    /// Let AI propose the fields of a template.
    ///
    /// Spends credits. One call at a time per user and workspace (409).
    ///
    /// `metadata.suggest_fields`: `POST
    /// /workspace/{workspace_id}/metadata/templates/suggest-fields/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One to ten fields.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - nodeIds: The parameter `node_ids`. 1 to 25 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - description: The parameter `description`. 1 to 2000 characters.
    ///   - userContext: The parameter `user_context`. At most 64 characters, of the form
    ///     `^[\p{L}\p{N}\p{Zs}]*$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func suggestFields(
        workspaceId: String,
        nodeIds: [String],
        description: String,
        userContext: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataSuggestFieldsReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node_ids", nodeIds)
        params.add("description", description)
        params.add("user_context", userContext)
        return try await caller.result("metadata.suggest_fields", params, options, Models.MetadataSuggestFieldsReply.read)
    }

    /// Take the template assignment away.
    ///
    /// `metadata.unassign_template`: `DELETE
    /// /workspace/{workspace_id}/metadata/template/unassign/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func unassignTemplate(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("metadata.unassign_template", params, options, Forms.any)
    }

    /// Replace a saved filter.
    ///
    /// The whole filter is replaced: a description or projection left out is cleared. Read, change,
    /// send back.
    ///
    /// `metadata.update_filter`: `PUT /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - filterId: The parameter `filter_id`.
    ///   - name: Unique in the workspace, also among deleted filters. 1 to 100 characters.
    ///   - predicate: Clauses, all of which must hold; \[\] matches every file. At most 5 items.
    ///   - description: Cleared when left out. At most 255 characters.
    ///   - projection: Which fields to show, in what order, and the sort. Kept as sent, but for
    ///     sort.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func updateFilter(
        workspaceId: String,
        filterId: String,
        name: String,
        predicate: [Models.MetadataClause],
        description: String? = nil,
        projection: Models.MetadataUpdateFilterProjection? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataFilter {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("filter_id", filterId)
        params.add("name", name)
        params.add("predicate", predicate)
        params.add("description", description)
        params.add("projection", projection)
        return try await caller.result("metadata.update_filter", params, options, Models.MetadataFilter.read)
    }

    /// Change a template's definition.
    ///
    /// New names and changed types queue extraction of just those fields; softer changes do not.
    /// The form must not be JSON (406).
    ///
    /// `metadata.update_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/update/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - templateId: The parameter `template_id`.
    ///   - name: The parameter `name`. 1 to 255 characters.
    ///   - description: The parameter `description`. At most 1000 characters.
    ///   - category: The parameter `category`. 1 to 50 characters.
    ///   - fields: Field definitions; at least one with autoextract true (or left out). At least 1
    ///     items.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func updateTemplate(
        workspaceId: String,
        templateId: String,
        name: String? = nil,
        description: String? = nil,
        category: String? = nil,
        fields: [Models.MetadataField]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.MetadataUpdateTemplateReply {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("template_id", templateId)
        params.add("name", name)
        params.add("description", description)
        params.add("category", category)
        params.add("fields", fields)
        return try await caller.result("metadata.update_template", params, options, Models.MetadataUpdateTemplateReply.read)
    }
}
