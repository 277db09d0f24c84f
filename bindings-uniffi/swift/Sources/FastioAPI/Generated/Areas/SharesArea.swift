// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on shares.
public struct SharesArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Archive a share.
    ///
    /// Guests lose access and changes are restricted. Not possible for a workspace_folder share.
    ///
    /// `shares.archive`: `POST /share/{share_id}/archive/`.
    ///
    /// Reply: Archived.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func archive(
        shareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("share_id", shareId)
        return try await caller.result("shares.archive", params, options, Forms.any)
    }

    /// Ask whether a share's custom name is still free.
    ///
    /// `shares.check_name`: `GET /shares/check/name/{name}/`.
    ///
    /// Reply: The answer.
    ///
    /// - Parameters:
    ///   - name: The custom name to test.
    ///   - options: What differs from the client's settings.
    public func checkName(
        name: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("name", name)
        return try await caller.result("shares.check_name", params, options, Forms.any)
    }

    /// Create a share in a workspace.
    ///
    /// Three directions (send, receive, exchange) and two storage modes; an independent share is
    /// always a send share. The mode cannot be changed later. Send intelligence always; the service
    /// requires it.
    ///
    /// `shares.create`: `POST /workspace/{workspace_id}/create/share/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The new share.
    ///
    /// - Parameters:
    ///   - workspaceId: The workspace's 19-digit id, or its folder name.
    ///   - title: Display title. No control characters. 2 to 80 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - intelligence: Index the files for AI; true needs content_ai and ai_agent. The service
    ///     demands this field.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - shareType: send = guests download; receive = guests upload; exchange = both. One of
    ///     `send`, `receive`, `exchange`. Default: `exchange`.
    ///   - storageMode: independent = storage of its own; workspace_folder = live view of one
    ///     workspace folder. One of `independent`, `workspace_folder`. Default: `independent`.
    ///   - folderNodeId: The workspace folder behind a workspace_folder share.
    ///   - createFolder: Create that folder instead of naming an existing one. Default: `false`.
    ///   - folderName: Name of the folder to create.
    ///   - customName: Name in the share's URL, letters and digits only. Made by the service when
    ///     left out. 4 to 80 characters, of the form `^[\p{L}\p{N}]+$`.
    ///   - customUrl: Another name for the share's address; no source tells it from custom_name. 10
    ///     to 100 characters. Known by inference only.
    ///   - description: Longer text. No control characters. 10 to 500 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - accessOptions: Who may open the share. The strings are sent exactly so. Only a send
    ///     share may use "Anyone with the link". One of `Only members of the Share or Workspace`,
    ///     `Members of the Share, Workspace or Org`, `Anyone with a registered account`, `Anyone
    ///     with the link`. Default: `Only members of the Share or Workspace`.
    ///   - invite: Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
    ///   - externalInvites: Whether people from outside the organization may be invited; its values
    ///     are not documented. Known by inference only.
    ///   - notify: When members are told about files. One of `never`, `notify_on_file_received`,
    ///     `notify_on_file_sent_or_received`. Default: `never`.
    ///   - password: Password for access through the link.
    ///   - expires: End of the share; sources write YYYY-MM-DD HH:MM:SS.
    ///   - commentsEnabled: The parameter `comments_enabled`. Default: `true`.
    ///   - downloadSecurity: off = no limits; medium = guests download only with a short-lived
    ///     nonce of the preview flow; high = guests do not download at all. One of `off`,
    ///     `medium`, `high`. Default: `off`.
    ///   - downloadEnabled: Older switch, replaced by download_security. No longer to be used.
    ///     Default: `true`.
    ///   - guestChatEnabled: Let guests chat with the AI. Default: `false`.
    ///   - anonymousUploadsEnabled: Let people without an account upload. Default: `false`.
    ///   - displayType: How the files are laid out. One of `list`, `grid`. Default: `grid`.
    ///   - workspaceStyle: Take over the workspace's look. Default: `true`.
    ///   - accentColor: A color as a JSON object in one form field. No source gives the object's
    ///     keys.
    ///   - backgroundColor1: A color as a JSON object in one form field. No source gives the
    ///     object's keys.
    ///   - backgroundColor2: A color as a JSON object in one form field. No source gives the
    ///     object's keys.
    ///   - backgroundImage: Number of a built-in background. 0 to 128. Default: `0`.
    ///   - link1: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys.
    ///   - link2: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys.
    ///   - link3: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys.
    ///   - ownerDefined: Free properties of the owner, as JSON in one form field; the literal null
    ///     clears them.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        workspaceId: String,
        title: String,
        intelligence: Bool,
        output: String? = nil,
        shareType: Models.ShareType? = nil,
        storageMode: Models.ShareStorageMode? = nil,
        folderNodeId: String? = nil,
        createFolder: Bool? = nil,
        folderName: String? = nil,
        customName: String? = nil,
        customUrl: String? = nil,
        description: String? = nil,
        accessOptions: Models.ShareAccessOptions? = nil,
        invite: Models.ShareInvite? = nil,
        externalInvites: String? = nil,
        notify: Models.ShareNotify? = nil,
        password: String? = nil,
        expires: String? = nil,
        commentsEnabled: Bool? = nil,
        downloadSecurity: Models.ShareDownloadSecurity? = nil,
        downloadEnabled: Bool? = nil,
        guestChatEnabled: Bool? = nil,
        anonymousUploadsEnabled: Bool? = nil,
        displayType: Models.ShareDisplayType? = nil,
        workspaceStyle: Bool? = nil,
        accentColor: JSON? = nil,
        backgroundColor1: JSON? = nil,
        backgroundColor2: JSON? = nil,
        backgroundImage: Int? = nil,
        link1: JSON? = nil,
        link2: JSON? = nil,
        link3: JSON? = nil,
        ownerDefined: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Share {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("title", title)
        params.add("intelligence", intelligence)
        params.add("output", output)
        params.add("share_type", shareType)
        params.add("storage_mode", storageMode)
        params.add("folder_node_id", folderNodeId)
        params.add("create_folder", createFolder)
        params.add("folder_name", folderName)
        params.add("custom_name", customName)
        params.add("custom_url", customUrl)
        params.add("description", description)
        params.add("access_options", accessOptions)
        params.add("invite", invite)
        params.add("external_invites", externalInvites)
        params.add("notify", notify)
        params.add("password", password)
        params.add("expires", expires)
        params.add("comments_enabled", commentsEnabled)
        params.add("download_security", downloadSecurity)
        params.add("download_enabled", downloadEnabled)
        params.add("guest_chat_enabled", guestChatEnabled)
        params.add("anonymous_uploads_enabled", anonymousUploadsEnabled)
        params.add("display_type", displayType)
        params.add("workspace_style", workspaceStyle)
        params.add("accent_color", accentColor)
        params.add("background_color1", backgroundColor1)
        params.add("background_color2", backgroundColor2)
        params.add("background_image", backgroundImage)
        params.add("link_1", link1)
        params.add("link_2", link2)
        params.add("link_3", link3)
        params.add("owner_defined", ownerDefined)
        return try await caller.result("shares.create", params, options, Models.Share.read)
    }

    /// Delete (close) a share for good.
    ///
    /// Cannot be undone. The confirmation goes into the query; the service never reads the body of
    /// a DELETE.
    ///
    /// `shares.delete`: `DELETE /share/{share_id}/delete/`. What it takes away is gone for good, or
    /// for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - confirm: The share's ID or its custom name once more.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 130987 (Confirm Missing): The confirmation is missing from the query.
    @discardableResult
    public func delete(
        shareId: String,
        confirm: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("share_id", shareId)
        params.add("confirm", confirm)
        return try await caller.result("shares.delete", params, options, Forms.any)
    }

    /// Turn the task features of a share off.
    ///
    /// The data is kept, but cannot be reached until the features are turned on again.
    ///
    /// `shares.disable_workflow`: `POST /share/{share_id}/workflow/disable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Disabled.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func disableWorkflow(
        shareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("share_id", shareId)
        return try await caller.result("shares.disable_workflow", params, options, Forms.any)
    }

    /// Turn the task features of a share on.
    ///
    /// `shares.enable_workflow`: `POST /share/{share_id}/workflow/enable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Enabled.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func enableWorkflow(
        shareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("share_id", shareId)
        return try await caller.result("shares.enable_workflow", params, options, Forms.any)
    }

    /// Read a share as a member.
    ///
    /// `shares.get`: `GET /share/{share_id}/details/`.
    ///
    /// Reply: The share.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        shareId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Share {
        var params = Params()
        params.add("share_id", shareId)
        params.add("output", output)
        return try await caller.result("shares.get", params, options, Models.Share.read)
    }

    /// Read what a share shows to people who are not members.
    ///
    /// No membership needed. Gives the standard fields without the member roster and owner-defined
    /// data.
    ///
    /// `shares.get_public`: `GET /share/{share_id}/public/details/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The public view of the share.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getPublic(
        shareId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Share {
        var params = Params()
        params.add("share_id", shareId)
        params.add("output", output)
        return try await caller.result("shares.get_public", params, options, Models.Share.read)
    }

    /// Import a share the caller owns into a workspace.
    ///
    /// The caller must be the share's only owner, and the share must belong to a user and not to a
    /// workspace.
    ///
    /// `shares.import_into_workspace`: `POST /workspace/{workspace_id}/import/share/{share_id}/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Imported.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - shareId: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///     share URL name, user email address. Most paths accept either.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func importIntoWorkspace(
        workspaceId: String,
        shareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("share_id", shareId)
        return try await caller.result("shares.import_into_workspace", params, options, Forms.any)
    }

    /// List every share the caller can reach.
    ///
    /// `shares.list`: `GET /shares/all/`.
    ///
    /// Reply: One page of shares.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.SharesListReply, Models.Share> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "shares.list", params, options, Models.SharesListReply.read, Models.Share.read)
    }

    /// List shares the caller owns, has joined or may join.
    ///
    /// Pending invitations are left out. No paging parameters are documented.
    ///
    /// `shares.list_available`: `GET /shares/available/`.
    ///
    /// Reply: The shares.
    ///
    /// - Parameters:
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listAvailable(
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.Share] {
        var params = Params()
        params.add("output", output)
        return try await caller.result("shares.list_available", params, options, Forms.list(Models.Share.read))
    }

    /// List the shares of a workspace.
    ///
    /// Archived ones come only with archived=true, and then alone.
    ///
    /// `shares.list_in_workspace`: `GET /workspace/{workspace_id}/list/shares/`.
    ///
    /// Reply: One page of shares.
    ///
    /// - Parameters:
    ///   - workspaceId: A workspace's 19-digit ID, or its folder name.
    ///   - archived: true = only archived shares, false = only active ones. Default: `false`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listInWorkspace(
        workspaceId: String,
        archived: Bool? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.SharesListInWorkspaceReply, Models.Share> {
        var params = Params()
        params.add("workspace_id", workspaceId)
        params.add("archived", archived)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "shares.list_in_workspace", params, options, Models.SharesListInWorkspaceReply.read, Models.Share.read)
    }

    /// Enter a share as a guest.
    ///
    /// `shares.sign_in_as_guest`: `POST /share/{share_id}/auth/guest/`. Takes a credential if there
    /// is one. Not sent again when its outcome is unknown.
    ///
    /// Reply: Guest access.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func signInAsGuest(
        shareId: String,
        options: CallOptions = .default
    ) async throws -> Models.ShareToken {
        var params = Params()
        params.add("share_id", shareId)
        return try await caller.result("shares.sign_in_as_guest", params, options, Models.ShareToken.read)
    }

    /// Trade a share's password for a token that opens it.
    ///
    /// The answer holds a JWT whose scope is this share.
    ///
    /// `shares.sign_in_with_password`: `POST /share/{share_id}/auth/password/`. Takes a credential
    /// if there is one. Not sent again when its outcome is unknown.
    ///
    /// Reply: A token scoped to the share.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - password: The share's password.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func signInWithPassword(
        shareId: String,
        password: String,
        options: CallOptions = .default
    ) async throws -> Models.ShareToken {
        var params = Params()
        params.add("share_id", shareId)
        params.add("password", password)
        return try await caller.result("shares.sign_in_with_password", params, options, Models.ShareToken.read)
    }

    /// Bring an archived share back.
    ///
    /// `shares.unarchive`: `POST /share/{share_id}/unarchive/`.
    ///
    /// Reply: Active again.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func unarchive(
        shareId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("share_id", shareId)
        return try await caller.result("shares.unarchive", params, options, Forms.any)
    }

    /// Change a share's settings.
    ///
    /// Partial, only the fields sent change. A nullable text is cleared with the literal string
    /// null; description and password also with an empty string.
    ///
    /// `shares.update`: `POST /share/{share_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed share.
    ///
    /// - Parameters:
    ///   - shareId: The share's 19-digit id, or its custom name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: Display name.
    ///   - title: New title. No control characters. 2 to 80 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    ///   - customName: New name in the URL. 4 to 100 characters; `"null"` clears it.
    ///   - description: 10 to 500 characters; null or an empty string clears it. At most 500
    ///     characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears
    ///     it.
    ///   - shareType: send = guests download; receive = guests upload; exchange = both. One of
    ///     `send`, `receive`, `exchange`.
    ///   - accessOptions: Who may open the share. The strings are sent exactly so. Only a send
    ///     share may use "Anyone with the link". One of `Only members of the Share or Workspace`,
    ///     `Members of the Share, Workspace or Org`, `Anyone with a registered account`, `Anyone
    ///     with the link`.
    ///   - invite: Who may manage invitations. One of `owners`, `guests`.
    ///   - externalInvites: Whether people from outside the organization may be invited; its values
    ///     are not documented. Known by inference only.
    ///   - customUrl: Another name for the share's address; no source tells it from custom_name. 10
    ///     to 100 characters.
    ///   - password: New link password. `"null"` or `""` clears it.
    ///   - expires: End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
    ///   - notify: When members are told about files. One of `never`, `notify_on_file_received`,
    ///     `notify_on_file_sent_or_received`.
    ///   - downloadEnabled: Older switch, replaced by download_security. No longer to be used.
    ///   - downloadSecurity: off = no limits; medium = guests download only with a short-lived
    ///     nonce of the preview flow; high = guests do not download at all. One of `off`,
    ///     `medium`, `high`.
    ///   - commentsEnabled: The parameter `comments_enabled`.
    ///   - displayType: How the files are laid out. One of `list`, `grid`.
    ///   - workspaceStyle: The parameter `workspace_style`.
    ///   - guestChatEnabled: The parameter `guest_chat_enabled`.
    ///   - intelligence: true needs content_ai and ai_agent.
    ///   - anonymousUploadsEnabled: The parameter `anonymous_uploads_enabled`.
    ///   - accentColor: A color as a JSON object in one form field. No source gives the object's
    ///     keys. `"null"` clears it.
    ///   - backgroundColor1: A color as a JSON object in one form field. No source gives the
    ///     object's keys. `"null"` clears it.
    ///   - backgroundColor2: A color as a JSON object in one form field. No source gives the
    ///     object's keys. `"null"` clears it.
    ///   - backgroundImage: The parameter `background_image`. 0 to 128.
    ///   - link1: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys. `"null"` clears it.
    ///   - link2: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys. `"null"` clears it.
    ///   - link3: A link (a call to action) as a JSON object in one form field. No source gives the
    ///     object's keys. `"null"` clears it.
    ///   - ownerDefined: Free properties of the owner, as JSON in one form field; the literal null
    ///     clears them. `"null"` clears it.
    ///   - shareLinkNodeId: Takes only the word null and removes the link node in the workspace.
    ///     Only `null`; `"null"` clears it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        shareId: String,
        output: String? = nil,
        name: String? = nil,
        title: Change<String>? = nil,
        customName: Change<String>? = nil,
        description: Change<String>? = nil,
        shareType: Models.ShareType? = nil,
        accessOptions: Models.ShareAccessOptions? = nil,
        invite: Models.ShareInvite? = nil,
        externalInvites: String? = nil,
        customUrl: String? = nil,
        password: Change<String>? = nil,
        expires: Change<String>? = nil,
        notify: Models.ShareNotify? = nil,
        downloadEnabled: Bool? = nil,
        downloadSecurity: Models.ShareDownloadSecurity? = nil,
        commentsEnabled: Bool? = nil,
        displayType: Models.ShareDisplayType? = nil,
        workspaceStyle: Bool? = nil,
        guestChatEnabled: Bool? = nil,
        intelligence: Bool? = nil,
        anonymousUploadsEnabled: Bool? = nil,
        accentColor: JSON? = nil,
        backgroundColor1: JSON? = nil,
        backgroundColor2: JSON? = nil,
        backgroundImage: Int? = nil,
        link1: JSON? = nil,
        link2: JSON? = nil,
        link3: JSON? = nil,
        ownerDefined: JSON? = nil,
        shareLinkNodeId: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Share {
        var params = Params()
        params.add("share_id", shareId)
        params.add("output", output)
        params.add("name", name)
        params.add("title", title)
        params.add("custom_name", customName)
        params.add("description", description)
        params.add("share_type", shareType)
        params.add("access_options", accessOptions)
        params.add("invite", invite)
        params.add("external_invites", externalInvites)
        params.add("custom_url", customUrl)
        params.add("password", password)
        params.add("expires", expires)
        params.add("notify", notify)
        params.add("download_enabled", downloadEnabled)
        params.add("download_security", downloadSecurity)
        params.add("comments_enabled", commentsEnabled)
        params.add("display_type", displayType)
        params.add("workspace_style", workspaceStyle)
        params.add("guest_chat_enabled", guestChatEnabled)
        params.add("intelligence", intelligence)
        params.add("anonymous_uploads_enabled", anonymousUploadsEnabled)
        params.add("accent_color", accentColor)
        params.add("background_color1", backgroundColor1)
        params.add("background_color2", backgroundColor2)
        params.add("background_image", backgroundImage)
        params.add("link_1", link1)
        params.add("link_2", link2)
        params.add("link_3", link3)
        params.add("owner_defined", ownerDefined)
        params.add("share_link_node_id", shareLinkNodeId)
        return try await caller.result("shares.update", params, options, Models.Share.read)
    }
}
