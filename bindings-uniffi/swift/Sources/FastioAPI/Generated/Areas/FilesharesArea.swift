// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on fileshares.
public struct FilesharesArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Grant somebody a capability, or raise it.
    ///
    /// Exactly one of user and email. A registered email answers with user, an unregistered one
    /// with a pending grant (an invitation is mailed), a user ID with the bare result.
    ///
    /// `fileshares.add_grant`: `POST /fileshare/{fileshare_id}/grants/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Exactly one of `user`, `email` is given.
    ///
    /// Reply: Depends on whom the grant went to.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - capability: Rising order, each includes the ones before. One of `view`, `download`,
    ///     `edit`.
    ///   - user: User ID. Of the form `^[0-9]{19}$`.
    ///   - email: The parameter `email`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func addGrant(
        fileshareId: String,
        capability: Models.FileShareCapability,
        user: String? = nil,
        email: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.FilesharesAddGrantReply {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("capability", capability)
        params.add("user", user)
        params.add("email", email)
        return try await caller.result("fileshares.add_grant", params, options, Models.FilesharesAddGrantReply.read)
    }

    /// Create a durable link to one workspace file.
    ///
    /// The binding to the file cannot be changed. No end and no transfer cap unless set. Careful
    /// clients refuse an empty expires_at or password, since it would mean none.
    ///
    /// `fileshares.create`: `POST /workspace/{workspace_id}/create/fileshare/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// At most one of `expires`, `expires_at` is given.
    ///
    /// Reply: The file share.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - node: Node of the file (a file, not a folder or note).
    ///   - title: The parameter `title`. 1 to 255 characters.
    ///   - accessOption: Who reaches the link: anybody, anybody signed in, or only people with a
    ///     grant. One of `anyone_with_link`, `any_registered`, `named_people`. Default:
    ///     `named_people`.
    ///   - password: Link password. 1 to 255 characters.
    ///   - expires: Lifetime in seconds from now. 1 to 3155760000.
    ///   - expiresAt: End as a date and time; without a zone it is UTC. Not the word null.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        workspaceId: String,
        node: String,
        title: String? = nil,
        accessOption: Models.FileShareAccessOption? = nil,
        password: String? = nil,
        expires: Int? = nil,
        expiresAt: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.FileShare {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("node", node)
        params.add("title", title)
        params.add("access_option", accessOption)
        params.add("password", password)
        params.add("expires", expires)
        params.add("expires_at", expiresAt)
        return try await caller.result("fileshares.create", params, options, Models.FileShare.read)
    }

    /// Revoke a file share and all its grants.
    ///
    /// The bound file is not touched.
    ///
    /// `fileshares.delete`: `DELETE /fileshare/{fileshare_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Only the result.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        fileshareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        return try await caller.result("fileshares.delete", params, options, Forms.any)
    }

    /// Read a file share as its recipient sees it.
    ///
    /// Gives the bound file and the caller's effective capability. Without a token only when the
    /// tier is anyone_with_link.
    ///
    /// `fileshares.get`: `GET /fileshare/{fileshare_id}/details/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The file share.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        fileshareId: String,
        linkPassword: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.FileShare {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("link_password", linkPassword)
        params.add("output", output)
        return try await caller.result("fileshares.get", params, options, Models.FileShare.read)
    }

    /// Tell which file is bound and whether metadata can be extracted.
    ///
    /// Never any values and no metadata_facts, and no other call gives them to the holder of a
    /// link. Members read them through the workspace.
    ///
    /// `fileshares.get_metadata`: `GET /fileshare/{fileshare_id}/storage/metadata/details/`. Takes
    /// a credential if there is one.
    ///
    /// Reply: The file and its eligibility.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    public func getMetadata(
        fileshareId: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.FilesharesGetMetadataReply {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("link_password", linkPassword)
        return try await caller.result("fileshares.get_metadata", params, options, Models.FilesharesGetMetadataReply.read)
    }

    /// List a workspace's file shares.
    ///
    /// `fileshares.list`: `GET /workspace/{workspace_id}/list/fileshares/`.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func list(
        workspaceId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.FilesharesListReply, Models.FileShare> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "fileshares.list", params, options, Models.FilesharesListReply.read, Models.FileShare.read)
    }

    /// List who holds a grant on a file share.
    ///
    /// Not paged; the first 1000, pending invitations included.
    ///
    /// `fileshares.list_grants`: `GET /fileshare/{fileshare_id}/grants/`.
    ///
    /// Reply: The grants.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    public func listGrants(
        fileshareId: String,
        options: CallOptions = .default
    ) async throws -> [Models.FileShareGrant] {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        return try await caller.result("fileshares.list_grants", params, options, Forms.list(Models.FileShareGrant.read))
    }

    /// List the versions of the bound file.
    ///
    /// Needs the view capability.
    ///
    /// `fileshares.list_versions`: `GET /fileshare/{fileshare_id}/storage/versions/`. Takes a
    /// credential if there is one.
    ///
    /// Reply: The versions.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    public func listVersions(
        fileshareId: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.FileShareVersion] {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("link_password", linkPassword)
        return try await caller.result("fileshares.list_versions", params, options, Forms.list(Models.FileShareVersion.read))
    }

    /// Download the bound file.
    ///
    /// Needs the download capability. The URL is direct; it never carries the password. Without a
    /// password the client follows redirects.
    ///
    /// `fileshares.read`: `GET /fileshare/{fileshare_id}/storage/read/`. Takes a credential if
    /// there is one.
    ///
    /// Reply: The file's bytes.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    public func read(
        fileshareId: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("link_password", linkPassword)
        return caller.bytes("fileshares.read", params, options)
    }

    /// Read a preview of the bound file.
    ///
    /// Needs the view capability. Previews of several files answer 307 to a URL that holds its own
    /// short-lived download_token; follow it once, without the Authorization and x-ve-password
    /// headers.
    ///
    /// `fileshares.read_preview`: `GET
    /// /fileshare/{fileshare_id}/storage/preview/{preview_type}/read/`. Takes a credential if there
    /// is one.
    ///
    /// Reply: The primary preview's bytes.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - previewType: For example thumbnail, image, pdf, mp4 or hls_stream.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    public func readPreview(
        fileshareId: String,
        previewType: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("preview_type", previewType)
        params.add("link_password", linkPassword)
        return caller.bytes("fileshares.read_preview", params, options)
    }

    /// Download one version of the bound file.
    ///
    /// Needs the download capability.
    ///
    /// `fileshares.read_version`: `GET
    /// /fileshare/{fileshare_id}/storage/versions/{version_id}/read/`. Takes a credential if there
    /// is one.
    ///
    /// Reply: The version's bytes.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - versionId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - linkPassword: Password of a protected link. It travels in this header only, never in a
    ///     URL. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    public func readVersion(
        fileshareId: String,
        versionId: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("version_id", versionId)
        params.add("link_password", linkPassword)
        return caller.bytes("fileshares.read_version", params, options)
    }

    /// Take a grant away.
    ///
    /// Exactly one of user and email, in the query; a body is not read. Removing a grant that is
    /// not there succeeds.
    ///
    /// `fileshares.remove_grant`: `DELETE /fileshare/{fileshare_id}/grants/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Exactly one of `user`, `email` is given.
    ///
    /// Reply: Only the result.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - user: User ID. Of the form `^[0-9]{19}$`.
    ///   - email: The parameter `email`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func removeGrant(
        fileshareId: String,
        user: String? = nil,
        email: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("user", user)
        params.add("email", email)
        return try await caller.result("fileshares.remove_grant", params, options, Forms.any)
    }

    /// Change a file share's settings.
    ///
    /// An empty string clears password, expires_at or title. PATCH is accepted too. An update that
    /// changes nothing raises no event.
    ///
    /// `fileshares.update`: `POST /fileshare/{fileshare_id}/update/`. Not sent again when its
    /// outcome is unknown if `expires` is given.
    ///
    /// At least one field is given. At most one of `expires`, `expires_at` is given.
    ///
    /// Reply: The changed file share.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - title: An empty string clears it. At most 255 characters; `""` clears it.
    ///   - accessOption: Who reaches the link: anybody, anybody signed in, or only people with a
    ///     grant. One of `anyone_with_link`, `any_registered`, `named_people`.
    ///   - password: An empty string removes the password. At most 255 characters; `""` clears it.
    ///   - expires: Lifetime in seconds from now. 1 to 3155760000.
    ///   - expiresAt: End as a date and time, UTC without a zone; an empty string (or the word
    ///     null) clears it. `""` or `"null"` clears it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        fileshareId: String,
        title: Change<String>? = nil,
        accessOption: Models.FileShareAccessOption? = nil,
        password: Change<String>? = nil,
        expires: Int? = nil,
        expiresAt: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> Models.FileShare {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("title", title)
        params.add("access_option", accessOption)
        params.add("password", password)
        params.add("expires", expires)
        params.add("expires_at", expiresAt)
        return try await caller.result("fileshares.update", params, options, Models.FileShare.read)
    }
}
