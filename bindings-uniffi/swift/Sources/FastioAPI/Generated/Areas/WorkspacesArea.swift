// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on workspaces.
public struct WorkspacesArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Archive a workspace.
    ///
    /// Admin or owner. Changes are blocked, the data stays. Protected by a second factor for API
    /// keys, as workspaces.check_name.
    ///
    /// `workspaces.archive`: `POST /workspace/{workspace_id}/archive/`.
    ///
    /// Reply: Archived.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - token: Six-digit two-factor code, asked of an API key whose account has an authenticator
    ///     app or a phone. Known by inference only.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func archive(
        workspaceId: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("token", token)
        return try await caller.result("workspaces.archive", params, options, Forms.any)
    }

    /// Ask whether a workspace's folder name is still free.
    ///
    /// Names are unique over the whole service, not per organization. An API key of an account with
    /// two factors needs token; one of an account with passkeys alone must step up first
    /// (auth.step_up; reason stepup_required).
    ///
    /// `workspaces.check_name`: `GET /workspaces/check/name/{name}/`.
    ///
    /// Reply: The answer.
    ///
    /// - Parameters:
    ///   - name: The folder name to test.
    ///   - token: Six-digit two-factor code, asked of an API key whose account has an authenticator
    ///     app or a phone. Known by inference only.
    ///   - options: What differs from the client's settings.
    public func checkName(
        name: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("name", name)
        params.add("token", token)
        return try await caller.result("workspaces.check_name", params, options, Forms.any)
    }

    /// Create a workspace in an organization.
    ///
    /// The caller becomes its owner. The plan must allow one more workspace. folder_name is unique
    /// over the whole service; read the final name from the answer.
    ///
    /// `workspaces.create`: `POST /org/{org_id}/create/workspace/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The new workspace.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - folderName: Name in addresses and in place of the ID. Letters, digits and hyphens of any
    ///     script; unique over the whole service. 4 to 80 characters, of the form
    ///     `^[\p{L}\p{N}-]+$`.
    ///   - name: Display name. No control characters. 2 to 100 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - permJoin: Who of the organization may join by themselves. The strings are sent exactly
    ///     so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
    ///   - permMemberManage: Who may manage the members. The strings are sent exactly so. One of
    ///     `Admin or above`, `Member or above`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - intelligence: Index the files for AI. On when left out and the organization has
    ///     content_ai and ai_agent; credits for every page at once, not refunded.
    ///   - metadataExtraction: Extract metadata of new files by itself. Only withholds; never
    ///     switches on what intelligence or the feature metadata does not allow. Default: `true`.
    ///   - description: Longer text. No control characters. 10 to 1000 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - accentColor: A color as a JSON object in one form field; the literal null clears it. No
    ///     source gives the object's keys.
    ///   - backgroundColor1: A color as a JSON object in one form field; the literal null clears
    ///     it. No source gives the object's keys.
    ///   - backgroundColor2: A color as a JSON object in one form field; the literal null clears
    ///     it. No source gives the object's keys.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        orgId: String,
        folderName: String,
        name: String,
        permJoin: Models.WorkspacePermJoin,
        permMemberManage: Models.WorkspacePermMemberManage,
        output: String? = nil,
        intelligence: Bool? = nil,
        metadataExtraction: Bool? = nil,
        description: String? = nil,
        accentColor: JSON? = nil,
        backgroundColor1: JSON? = nil,
        backgroundColor2: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Workspace {
        var params = Params()
        params.add("org_id", orgId)
        params.add("folder_name", folderName)
        params.add("name", name)
        params.add("perm_join", permJoin)
        params.add("perm_member_manage", permMemberManage)
        params.add("output", output)
        params.add("intelligence", intelligence)
        params.add("metadata_extraction", metadataExtraction)
        params.add("description", description)
        params.add("accent_color", accentColor)
        params.add("background_color1", backgroundColor1)
        params.add("background_color2", backgroundColor2)
        return try await caller.result("workspaces.create", params, options, Models.Workspace.read)
    }

    /// Delete (close) a workspace for good.
    ///
    /// Owner only. The confirmation goes into the query; the service never reads the body of a
    /// DELETE. Protected by a second factor for API keys, as workspaces.check_name.
    ///
    /// `workspaces.delete`: `DELETE /workspace/{workspace_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - confirm: The workspace's folder name or ID once more.
    ///   - token: Six-digit two-factor code, asked of an API key whose account has an authenticator
    ///     app or a phone. Known by inference only.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        workspaceId: String,
        confirm: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("confirm", confirm)
        params.add("token", token)
        return try await caller.result("workspaces.delete", params, options, Forms.any)
    }

    /// Switch cloud import off for a workspace.
    ///
    /// Sources stop syncing; the files imported so far stay.
    ///
    /// `workspaces.disable_import`: `POST /workspace/{workspace_id}/cloud-import/disable/`.
    ///
    /// Reply: Disabled.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func disableImport(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.disable_import", params, options, Forms.any)
    }

    /// Switch tasks and the other workflow tools off for a workspace.
    ///
    /// Admin or owner. The data stays and is out of reach until the next enable.
    ///
    /// `workspaces.disable_workflow`: `POST /workspace/{workspace_id}/workflow/disable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Disabled.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func disableWorkflow(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.disable_workflow", params, options, Forms.any)
    }

    /// Switch cloud import on for a workspace.
    ///
    /// Needed before the first provider identity is provisioned (imports.provision_identity).
    ///
    /// `workspaces.enable_import`: `POST /workspace/{workspace_id}/cloud-import/enable/`.
    ///
    /// Reply: Enabled.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func enableImport(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.enable_import", params, options, Forms.any)
    }

    /// Switch tasks and the other workflow tools on for a workspace.
    ///
    /// Admin or owner.
    ///
    /// `workspaces.enable_workflow`: `POST /workspace/{workspace_id}/workflow/enable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Enabled.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func enableWorkflow(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.enable_workflow", params, options, Forms.any)
    }

    /// Read a workspace.
    ///
    /// `workspaces.get`: `GET /workspace/{workspace_id}/details/`.
    ///
    /// Reply: The workspace.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        workspaceId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Workspace {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("output", output)
        return try await caller.result("workspaces.get", params, options, Models.Workspace.read)
    }

    /// Read the background jobs of a workspace.
    ///
    /// Finished jobs stay for about an hour. A job that is not listed is neither done nor failed -
    /// not visible yet, or aged out. Ask every 1 to 3 seconds until completed or errored; the
    /// activity stream tells of changes more cheaply.
    ///
    /// `workspaces.get_job_status`: `GET /workspace/{workspace_id}/jobs/status/`.
    ///
    /// Reply: The jobs.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    public func getJobStatus(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> Models.JobStatus {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.get_job_status", params, options, Models.JobStatus.read)
    }

    /// Read a workspace's limits and use.
    ///
    /// `workspaces.get_limits`: `GET /workspace/{workspace_id}/limits/`.
    ///
    /// Reply: The limits.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - options: What differs from the client's settings.
    public func getLimits(
        workspaceId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        return try await caller.result("workspaces.get_limits", params, options, Forms.any)
    }

    /// List every workspace the caller can reach, in all organizations.
    ///
    /// Archived ones are in the list and marked by archived; there is no filter here
    /// (workspaces.list_in_org has one).
    ///
    /// `workspaces.list`: `GET /workspaces/all/`.
    ///
    /// Reply: The workspaces.
    ///
    /// - Parameters:
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.Workspace] {
        var params = Params()
        params.add("output", output)
        return try await caller.result("workspaces.list", params, options, Forms.list(Models.Workspace.read))
    }

    /// List workspaces the caller may join and has not joined.
    ///
    /// `workspaces.list_available`: `GET /workspaces/available/`.
    ///
    /// Reply: The workspaces.
    ///
    /// - Parameters:
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listAvailable(
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.Workspace] {
        var params = Params()
        params.add("output", output)
        return try await caller.result("workspaces.list_available", params, options, Forms.list(Models.Workspace.read))
    }

    /// List the workspaces of an organization the caller can reach.
    ///
    /// Owners and admins see all, members those whose join permission admits them. Archived ones
    /// come only with archived=true, and then alone.
    ///
    /// `workspaces.list_in_org`: `GET /org/{org_id}/list/workspaces/`.
    ///
    /// Reply: One page of workspaces.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - archived: true = only archived workspaces, false = only active ones. Default: `false`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listInOrg(
        orgId: String,
        archived: Bool? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.WorkspacesListInOrgReply, Models.Workspace> {
        var params = Params()
        params.add("org_id", orgId)
        params.add("archived", archived)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "workspaces.list_in_org", params, options, Models.WorkspacesListInOrgReply.read, Models.Workspace.read)
    }

    /// Bring an archived workspace back.
    ///
    /// Admin or owner. Protected by a second factor for API keys, as workspaces.check_name.
    ///
    /// `workspaces.unarchive`: `POST /workspace/{workspace_id}/unarchive/`.
    ///
    /// Reply: Active again.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - token: Six-digit two-factor code, asked of an API key whose account has an authenticator
    ///     app or a phone. Known by inference only.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func unarchive(
        workspaceId: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("token", token)
        return try await caller.result("workspaces.unarchive", params, options, Forms.any)
    }

    /// Change a workspace's settings, intelligence among them.
    ///
    /// Partial, only the fields sent change; at least one is needed. A nullable field is cleared
    /// with the literal string null, description also with an empty string. Undeclared names are
    /// dropped silently.
    ///
    /// `workspaces.update`: `POST /workspace/{workspace_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The workspace.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: Display name. No control characters. 2 to 100 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    ///   - description: 10 to 1000 characters; null or an empty string clears it. At most 1000
    ///     characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears
    ///     it.
    ///   - folderName: Name in addresses and in place of the ID. Letters, digits and hyphens of any
    ///     script; unique over the whole service. 4 to 80 characters, of the form
    ///     `^[\p{L}\p{N}-]+$`.
    ///   - intelligence: Off throws the index away, on again indexes every file anew at full cost.
    ///     Limited in how often. true needs content_ai and ai_agent.
    ///   - metadataExtraction: Extract metadata of new files by itself. Deletes nothing and is not
    ///     limited in how often.
    ///   - permJoin: Who of the organization may join by themselves. The strings are sent exactly
    ///     so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
    ///   - permMemberManage: Who may manage the members. The strings are sent exactly so. One of
    ///     `Admin or above`, `Member or above`.
    ///   - accentColor: A color as a JSON object in one form field; the literal null clears it. No
    ///     source gives the object's keys. `"null"` clears it.
    ///   - backgroundColor1: A color as a JSON object in one form field; the literal null clears
    ///     it. No source gives the object's keys. `"null"` clears it.
    ///   - backgroundColor2: A color as a JSON object in one form field; the literal null clears
    ///     it. No source gives the object's keys. `"null"` clears it.
    ///   - ownerDefined: Free properties of the owner as JSON in one form field; the literal null
    ///     clears them. `"null"` clears it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        workspaceId: String,
        output: String? = nil,
        name: Change<String>? = nil,
        description: Change<String>? = nil,
        folderName: String? = nil,
        intelligence: Bool? = nil,
        metadataExtraction: Bool? = nil,
        permJoin: Models.WorkspacePermJoin? = nil,
        permMemberManage: Models.WorkspacePermMemberManage? = nil,
        accentColor: JSON? = nil,
        backgroundColor1: JSON? = nil,
        backgroundColor2: JSON? = nil,
        ownerDefined: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Workspace {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("output", output)
        params.add("name", name)
        params.add("description", description)
        params.add("folder_name", folderName)
        params.add("intelligence", intelligence)
        params.add("metadata_extraction", metadataExtraction)
        params.add("perm_join", permJoin)
        params.add("perm_member_manage", permMemberManage)
        params.add("accent_color", accentColor)
        params.add("background_color1", backgroundColor1)
        params.add("background_color2", backgroundColor2)
        params.add("owner_defined", ownerDefined)
        return try await caller.result("workspaces.update", params, options, Models.Workspace.read)
    }
}
