// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on members.
public struct MembersArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Add a user as member, or invite somebody by e-mail address.
    ///
    /// A user ID adds that user. An address adds the user who has it, else sends an invitation and
    /// makes a pending member. Needs the right to manage members.
    ///
    /// `members.add`: `POST /{entity}/{entity_id}/members/{email_or_user_id}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Added or invited.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - emailOrUserId: A 19-digit user ID or an e-mail address.
    ///   - permissions: Role that can be granted. org takes admin and member, workspace also guest,
    ///     share also guest and view. One of `admin`, `member`, `guest`, `view`. Default:
    ///     `member`.
    ///   - notifyOptions: What the member is told. The list is not published; two values are known.
    ///   - expires: End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears
    ///     it. `"null"` or `""` clears it.
    ///   - forceNotification: Send the mail again, 60 seconds after the first at the earliest.
    ///   - message: Words for the invitation mail.
    ///   - invitationExpires: End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func add(
        entity: Models.Entity,
        entityId: String,
        emailOrUserId: String,
        permissions: Models.MemberRole? = nil,
        notifyOptions: Models.NotifyPreference? = nil,
        expires: Change<String>? = nil,
        forceNotification: Bool? = nil,
        message: String? = nil,
        invitationExpires: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("email_or_user_id", emailOrUserId)
        params.add("permissions", permissions)
        params.add("notify_options", notifyOptions)
        params.add("expires", expires)
        params.add("force_notification", forceNotification)
        params.add("message", message)
        params.add("invitation_expires", invitationExpires)
        return try await caller.result("members.add", params, options, Forms.any)
    }

    /// Accept or decline an invitation with the key from its e-mail.
    ///
    /// `members.answer_invitation`: `POST
    /// /{entity}/{entity_id}/members/join/{invitation_key}/{action}/`.
    ///
    /// Reply: Answered.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - invitationKey: Key from the invitation's link.
    ///   - action: What to do with it. One of `accept`, `decline`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func answerInvitation(
        entity: Models.Entity,
        entityId: String,
        invitationKey: String,
        action: Models.MembersAnswerInvitationAction,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("invitation_key", invitationKey)
        params.add("action", action)
        return try await caller.result("members.answer_invitation", params, options, Forms.any)
    }

    /// Revoke an invitation.
    ///
    /// Takes the pending member out of the member list too.
    ///
    /// `members.delete_invitation`: `DELETE
    /// /{entity}/{entity_id}/members/invitation/{invitation_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Revoked.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - invitationId: ID of the invitation, or the invited address.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteInvitation(
        entity: Models.Entity,
        entityId: String,
        invitationId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("invitation_id", invitationId)
        return try await caller.result("members.delete_invitation", params, options, Forms.any)
    }

    /// Read one membership.
    ///
    /// Role, state of the invitation, notification preference and end of the membership.
    ///
    /// `members.get`: `GET /{entity}/{entity_id}/member/{user_id}/details/`.
    ///
    /// Reply: The membership.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - options: What differs from the client's settings.
    public func get(
        entity: Models.Entity,
        entityId: String,
        userId: String,
        options: CallOptions = .default
    ) async throws -> Models.MembersGetReply {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("user_id", userId)
        return try await caller.result("members.get", params, options, Models.MembersGetReply.read)
    }

    /// Join without an invitation.
    ///
    /// An organization takes users of its authorized e-mail domain, a workspace those its join
    /// permission admits, a share those its access option admits.
    ///
    /// `members.join`: `POST /{entity}/{entity_id}/members/join/`.
    ///
    /// Reply: Joined.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func join(
        entity: Models.Entity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("members.join", params, options, Forms.any)
    }

    /// End the caller's own membership.
    ///
    /// Not possible for the owner, who hands over or closes first.
    ///
    /// `members.leave`: `DELETE /{entity}/{entity_id}/member/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Left.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func leave(
        entity: Models.Entity,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        return try await caller.result("members.leave", params, options, Forms.any)
    }

    /// List the members, invited ones included.
    ///
    /// Who is invited but has no account yet is in the list with status pending and an invite;
    /// invite.id is what members.delete_invitation takes.
    ///
    /// `members.list`: `GET /{entity}/{entity_id}/members/list/`.
    ///
    /// Reply: One page of members.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        entity: Models.Entity,
        entityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MembersListReply, Models.Member> {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "members.list", params, options, Models.MembersListReply.read, Models.Member.read)
    }

    /// List the invitations an organization, workspace or share has sent.
    ///
    /// Pending ones. Any member of an organization may ask.
    ///
    /// `members.list_invitations`: `GET /{entity}/{entity_id}/members/invitations/list/`.
    ///
    /// Reply: The invitations.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listInvitations(
        entity: Models.Entity,
        entityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MembersListInvitationsReply, Models.EntityInvitation> {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "members.list_invitations", params, options, Models.MembersListInvitationsReply.read, Models.EntityInvitation.read)
    }

    /// List the sent invitations that are in one state.
    ///
    /// `members.list_invitations_by_state`: `GET
    /// /{entity}/{entity_id}/members/invitations/list/{state}/`.
    ///
    /// Reply: The invitations.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - state: The state. One of `pending`, `accepted`, `declined`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listInvitationsByState(
        entity: Models.Entity,
        entityId: String,
        state: Models.InvitationState,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.MembersListInvitationsByStateReply, Models.EntityInvitation> {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("state", state)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "members.list_invitations_by_state", params, options, Models.MembersListInvitationsByStateReply.read, Models.EntityInvitation.read)
    }

    /// Remove a member.
    ///
    /// Not the owner. Needs the right to manage members.
    ///
    /// `members.remove`: `DELETE /{entity}/{entity_id}/members/{email_or_user_id}/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Removed.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - emailOrUserId: A 19-digit user ID or an e-mail address.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func remove(
        entity: Models.Entity,
        entityId: String,
        emailOrUserId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("email_or_user_id", emailOrUserId)
        return try await caller.result("members.remove", params, options, Forms.any)
    }

    /// Hand the ownership to another member.
    ///
    /// Owner only. The owner until then becomes admin.
    ///
    /// `members.transfer_ownership`: `POST
    /// /{entity}/{entity_id}/member/{user_id}/transfer_ownership/`. Not sent again when its outcome
    /// is unknown. What it takes away is gone for good, or for others.
    ///
    /// Reply: Handed over.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func transferOwnership(
        entity: Models.Entity,
        entityId: String,
        userId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("user_id", userId)
        return try await caller.result("members.transfer_ownership", params, options, Forms.any)
    }

    /// Change a member's role, notifications or end of membership.
    ///
    /// Only the fields sent change. The role owner is given with members.transfer_ownership only.
    ///
    /// `members.update`: `POST /{entity}/{entity_id}/member/{user_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed membership.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - userId: Profile id or email address of the user, or `me` for the signed-in user.
    ///   - permissions: Role that can be granted. org takes admin and member, workspace also guest,
    ///     share also guest and view. One of `admin`, `member`, `guest`, `view`.
    ///   - notifications: What the member is told. The list is not published; two values are known.
    ///   - notifyOptions: What the member is told. The list is not published; two values are known.
    ///   - expires: End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it.
    ///     `"null"` or `""` clears it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        entity: Models.Entity,
        entityId: String,
        userId: String,
        permissions: Models.MemberRole? = nil,
        notifications: Models.NotifyPreference? = nil,
        notifyOptions: Models.NotifyPreference? = nil,
        expires: Change<String>? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("user_id", userId)
        params.add("permissions", permissions)
        params.add("notifications", notifications)
        params.add("notify_options", notifyOptions)
        params.add("expires", expires)
        return try await caller.result("members.update", params, options, Forms.any)
    }

    /// Send an invitation again, or change its state, role or end.
    ///
    /// state accepted or declined also is how the invited user answers one invitation by ID
    /// (workspaces and shares). Which fields make the service send the mail again is not
    /// documented. users.accept_invitation and users.decline_invitation answer without the entity.
    ///
    /// `members.update_invitation`: `POST
    /// /{entity}/{entity_id}/members/invitation/{invitation_id}/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The changed invitation.
    ///
    /// - Parameters:
    ///   - entity: Kind of profile the path addresses, where organizations share it too. One of
    ///     `org`, `workspace`, `share`.
    ///   - entityId: Profile id or custom name of the org, workspace or share.
    ///   - invitationId: ID of the invitation, or the invited address.
    ///   - state: State of an invitation. One of `pending`, `accepted`, `declined`.
    ///   - permissions: Role that can be granted. org takes admin and member, workspace also guest,
    ///     share also guest and view. One of `admin`, `member`, `guest`, `view`.
    ///   - notifyOptions: What the member is told. The list is not published; two values are known.
    ///   - expires: End of the membership as date and time.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func updateInvitation(
        entity: Models.Entity,
        entityId: String,
        invitationId: String,
        state: Models.InvitationState? = nil,
        permissions: Models.MemberRole? = nil,
        notifyOptions: Models.NotifyPreference? = nil,
        expires: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("entity", entity)
        params.add("entity_id", entityId)
        params.add("invitation_id", invitationId)
        params.add("state", state)
        params.add("permissions", permissions)
        params.add("notify_options", notifyOptions)
        params.add("expires", expires)
        return try await caller.result("members.update_invitation", params, options, Forms.any)
    }
}
