// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on users.
public struct UsersArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Accept all pending invitations.
    ///
    /// A partial success is one. Invitations that a policy on outside people refuses stay pending
    /// and are listed in refused.
    ///
    /// `users.accept_all_invitations`: `POST /user/invitations/acceptall/`.
    ///
    /// Reply: Accepted.
    ///
    /// - Parameters:
    ///   - invitationKey: Key from an invitation link.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func acceptAllInvitations(
        invitationKey: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UsersAcceptAllInvitationsReply {
        var params = Params()
        params.add("invitation_key", invitationKey)
        return try await caller.result("users.accept_all_invitations", params, options, Models.UsersAcceptAllInvitationsReply.read)
    }

    /// Accept one invitation.
    ///
    /// `users.accept_invitation`: `POST /user/invitation/{invitation_id}/accept/`.
    ///
    /// Reply: Accepted.
    ///
    /// - Parameters:
    ///   - invitationId: Id of the invitation.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func acceptInvitation(
        invitationId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("invitation_id", invitationId)
        return try await caller.result("users.accept_invitation", params, options, Forms.any)
    }

    /// Check that the user's country may create shares and orgs.
    ///
    /// `users.check_allowed`: `GET /user/me/allowed/`.
    ///
    /// Reply: The answer.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func checkAllowed(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.check_allowed", params, options, Forms.any)
    }

    /// Clear the user's instructions for the AI.
    ///
    /// `users.clear_instructions`: `DELETE /user/me/instructions/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Cleared.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func clearInstructions(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.clear_instructions", params, options, Forms.any)
    }

    /// Close the signed-in user's account.
    ///
    /// `users.close`: `POST /user/close/`. What it takes away is gone for good, or for others.
    ///
    /// Reply: Closed.
    ///
    /// - Parameters:
    ///   - emailAddress: The account's own address once more.
    ///   - dryrun: Only says whether the account could be closed.
    ///   - token: Code of the authenticator app or phone, asked of an API key whose account has
    ///     two-factor on (passkeys: auth.step_up).
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func close(
        emailAddress: String,
        dryrun: Bool? = nil,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("email_address", emailAddress)
        params.add("dryrun", dryrun)
        params.add("token", token)
        return try await caller.result("users.close", params, options, Forms.any)
    }

    /// Create an account.
    ///
    /// A new account is signed in: the answer holds auth_token. Without it an email tells how to go
    /// on (the address has an account, or no session could be issued). Verify the email address
    /// afterwards with auth.validate_email.
    ///
    /// `users.create`: `POST /user/`. Takes no credential. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: Created and signed in, or accepted.
    ///
    /// - Parameters:
    ///   - emailAddress: The parameter `email_address`.
    ///   - password: The parameter `password`.
    ///   - tosAgree: Agreement to the terms of service.
    ///   - firstName: The parameter `first_name`.
    ///   - lastName: The parameter `last_name`.
    ///   - agent: Marks the account as an AI agent's for good; omit it for a person.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        emailAddress: String,
        password: String,
        tosAgree: Bool,
        firstName: String? = nil,
        lastName: String? = nil,
        agent: Bool? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UsersCreateReply {
        var params = Params()
        params.add("email_address", emailAddress)
        params.add("password", password)
        params.add("tos_agree", tosAgree)
        params.add("first_name", firstName)
        params.add("last_name", lastName)
        params.add("agent", agent)
        return try await caller.result("users.create", params, options, Models.UsersCreateReply.read)
    }

    /// Decline one invitation.
    ///
    /// `users.decline_invitation`: `POST /user/invitation/{invitation_id}/decline/`.
    ///
    /// Reply: Declined.
    ///
    /// - Parameters:
    ///   - invitationId: Id of the invitation.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func declineInvitation(
        invitationId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("invitation_id", invitationId)
        return try await caller.result("users.decline_invitation", params, options, Forms.any)
    }

    /// Delete a user's asset.
    ///
    /// `users.delete_asset`: `DELETE /user/{user_id}/assets/{asset_name}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - assetName: Kind of asset, for example profile_pic.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteAsset(
        userId: String,
        assetName: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("user_id", userId)
        params.add("asset_name", assetName)
        return try await caller.result("users.delete_asset", params, options, Forms.any)
    }

    /// Get a user; me is the signed-in one.
    ///
    /// Another user's details are limited to the public part.
    ///
    /// `users.get`: `GET /user/{user_id}/details/`.
    ///
    /// Reply: The user.
    ///
    /// - Parameters:
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        userId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.User {
        var params = Params()
        params.add("user_id", userId)
        params.add("output", output)
        return try await caller.result("users.get", params, options, Models.User.read)
    }

    /// Get the user's instructions for the AI.
    ///
    /// `users.get_instructions`: `GET /user/me/instructions/`.
    ///
    /// Reply: The instructions.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func getInstructions(
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        let params = Params()
        return try await caller.result("users.get_instructions", params, options, Models.UserInstructions.read)
    }

    /// Get an invitation.
    ///
    /// `users.get_invitation`: `GET /user/invitation/{invitation_id}/details/`.
    ///
    /// Reply: The invitation.
    ///
    /// - Parameters:
    ///   - invitationId: Id of the invitation or its key.
    ///   - options: What differs from the client's settings.
    public func getInvitation(
        invitationId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("invitation_id", invitationId)
        return try await caller.result("users.get_invitation", params, options, Forms.any)
    }

    /// Get the signed-in user.
    ///
    /// `users.get_me`: `GET /user/details/`.
    ///
    /// Reply: The user.
    ///
    /// - Parameters:
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getMe(
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.User {
        var params = Params()
        params.add("output", output)
        return try await caller.result("users.get_me", params, options, Models.User.read)
    }

    /// Get the user's limits for creating organizations.
    ///
    /// Eligibility, limits and cooldown.
    ///
    /// `users.get_org_limits`: `GET /user/me/limits/orgs/`.
    ///
    /// Reply: The limits.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getOrgLimits(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.get_org_limits", params, options, Forms.any)
    }

    /// Get the support PIN and identity hash.
    ///
    /// `users.get_support_pin`: `GET /user/pin/`.
    ///
    /// Reply: PIN and hash.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getSupportPin(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.get_support_pin", params, options, Forms.any)
    }

    /// List the apps installed for the user.
    ///
    /// A record of apps that registered themselves (version, platform, times of installation and
    /// last heartbeat); no catalogue.
    ///
    /// `users.list_apps`: `GET /user/apps/`.
    ///
    /// Reply: The apps.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 401, code 10011 (Credential Missing Or Dead).
    public func listApps(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.list_apps", params, options, Forms.any)
    }

    /// List the kinds of asset a user can have.
    ///
    /// `users.list_asset_types`: `GET /user/assets/`.
    ///
    /// Reply: The kinds.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listAssetTypes(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.list_asset_types", params, options, Forms.any)
    }

    /// List a user's assets.
    ///
    /// `users.list_assets`: `GET /user/{user_id}/assets/`.
    ///
    /// Reply: The assets.
    ///
    /// - Parameters:
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - options: What differs from the client's settings.
    public func listAssets(
        userId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("user_id", userId)
        return try await caller.result("users.list_assets", params, options, Forms.any)
    }

    /// Tell which kinds of profile the user can reach.
    ///
    /// Organizations, workspaces and shares.
    ///
    /// `users.list_available_profiles`: `GET /user/available_profiles/`.
    ///
    /// Reply: The kinds.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listAvailableProfiles(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("users.list_available_profiles", params, options, Forms.any)
    }

    /// List the user's pending invitations.
    ///
    /// `users.list_invitations`: `GET /user/invitations/list/`.
    ///
    /// Reply: The invitations.
    ///
    /// - Parameters:
    ///   - invitationKey: Key from an invitation link.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listInvitations(
        invitationKey: String? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.UsersListInvitationsReply, Models.Invitation> {
        var params = Params()
        params.add("invitation_key", invitationKey)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "users.list_invitations", params, options, Models.UsersListInvitationsReply.read, Models.Invitation.read)
    }

    /// List the shares the user is a member of.
    ///
    /// `users.list_shares`: `GET /user/me/list/shares/`.
    ///
    /// Reply: A page of shares.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listShares(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.UsersListSharesReply, Models.Share> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "users.list_shares", params, options, Models.UsersListSharesReply.read, Models.Share.read)
    }

    /// Download a user's asset.
    ///
    /// `users.read_asset`: `GET /user/{user_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: The bytes.
    ///
    /// - Parameters:
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - assetName: Kind of asset.
    ///   - options: What differs from the client's settings.
    public func readAsset(
        userId: String,
        assetName: String,
        options: CallOptions = .default
    ) -> ByteReply {
        var params = Params()
        params.add("user_id", userId)
        params.add("asset_name", assetName)
        return caller.bytes("users.read_asset", params, options)
    }

    /// Search the user's contacts by name or email.
    ///
    /// Looks through people met before in invitations, shares or chats.
    ///
    /// `users.search`: `GET /users/search/`.
    ///
    /// Reply: Matches, email address to name.
    ///
    /// - Parameters:
    ///   - search: Part of a name or address.
    ///   - options: What differs from the client's settings.
    public func search(
        search: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("search", search)
        return try await caller.result("users.search", params, options, Forms.any)
    }

    /// Turn taking the profile photo from the sign-in provider on or off.
    ///
    /// `users.set_autosync`: `GET /user/me/autosync/{state}/`.
    ///
    /// Reply: Set.
    ///
    /// - Parameters:
    ///   - state: The parameter `state`. One of `enable`, `disable`.
    ///   - options: What differs from the client's settings.
    public func setAutosync(
        state: Models.UsersSetAutosyncState,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("state", state)
        return try await caller.result("users.set_autosync", params, options, Forms.any)
    }

    /// Replace the user's instructions for the AI.
    ///
    /// `users.set_instructions`: `POST /user/me/instructions/`.
    ///
    /// Reply: The instructions as written.
    ///
    /// - Parameters:
    ///   - content: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8; `""`
    ///     clears it.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func setInstructions(
        content: Change<String>,
        options: CallOptions = .default
    ) async throws -> Models.UserInstructions {
        var params = Params()
        params.add("content", content)
        return try await caller.result("users.set_instructions", params, options, Models.UserInstructions.read)
    }

    /// Change the signed-in user's profile.
    ///
    /// A new email address waits for auth.confirm_email_change. Email and password need
    /// current_password when a password is set.
    ///
    /// `users.update`: `POST /user/update/`. Not sent again when its outcome is unknown if
    /// `email_address` or `password` is given.
    ///
    /// Needs: scope userdetails:\*:rw for email and password.
    ///
    /// At least one field is given. `phone_country` is given only together with `phone_number`.
    /// `phone_number` is given only together with `phone_country`.
    ///
    /// Reply: Changed.
    ///
    /// - Parameters:
    ///   - firstName: The parameter `first_name`.
    ///   - lastName: The parameter `last_name`.
    ///   - emailAddress: The parameter `email_address`.
    ///   - password: New password.
    ///   - currentPassword: Present password as proof.
    ///   - phoneCountry: Country code, digits only. Of the form `^[0-9]+$`.
    ///   - phoneNumber: Digits only. Of the form `^[0-9]+$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10769 (User Details Scope Required).
    ///   - HTTP 403, code 10770 (Scope Write Required).
    @discardableResult
    public func update(
        firstName: String? = nil,
        lastName: String? = nil,
        emailAddress: String? = nil,
        password: String? = nil,
        currentPassword: String? = nil,
        phoneCountry: String? = nil,
        phoneNumber: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("first_name", firstName)
        params.add("last_name", lastName)
        params.add("email_address", emailAddress)
        params.add("password", password)
        params.add("current_password", currentPassword)
        params.add("phone_country", phoneCountry)
        params.add("phone_number", phoneNumber)
        return try await caller.result("users.update", params, options, Forms.any)
    }

    /// Upload a user's asset.
    ///
    /// `users.upload_asset`: `POST /user/{user_id}/assets/{asset_name}/`.
    ///
    /// Reply: Stored.
    ///
    /// - Parameters:
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - assetName: Kind of asset, for example profile_pic.
    ///   - file: The file with its name.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func uploadAsset(
        userId: String,
        assetName: String,
        file: Binary,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("user_id", userId)
        params.add("asset_name", assetName)
        params.attach("file", file)
        return try await caller.result("users.upload_asset", params, options, Forms.any)
    }

    /// Check a phone number with its country code.
    ///
    /// `users.validate_phone`: `GET /user/phone/{country_code}-{phone_number}/`.
    ///
    /// Reply: The result.
    ///
    /// - Parameters:
    ///   - countryCode: Digits without a plus sign. Of the form `^[0-9]+$`.
    ///   - phoneNumber: Digits only. Of the form `^[0-9]+$`.
    ///   - options: What differs from the client's settings.
    public func validatePhone(
        countryCode: String,
        phoneNumber: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("country_code", countryCode)
        params.add("phone_number", phoneNumber)
        return try await caller.result("users.validate_phone", params, options, Forms.any)
    }
}
