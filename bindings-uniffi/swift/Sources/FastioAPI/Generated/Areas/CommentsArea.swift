// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on comments.
public struct CommentsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// React to a comment with an emoji.
    ///
    /// One reaction per user and comment; a new one takes the old one's place.
    ///
    /// `comments.add_reaction`: `POST /comments/{comment_id}/reactions/`.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - emoji: The parameter `emoji`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func addReaction(
        commentId: String,
        emoji: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("comment_id", commentId)
        params.add("emoji", emoji)
        return try await caller.result("comments.add_reaction", params, options, Forms.any)
    }

    /// Attach one or more objects to a comment.
    ///
    /// The author only. All or nothing; what is attached already is passed over. Answers with the
    /// whole new list.
    ///
    /// `comments.attach`: `POST /comments/{comment_id}/attachments/`.
    ///
    /// Exactly one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The attached objects.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - targetId: The parameter `target_id`.
    ///   - targetIds: The parameter `target_ids`. 1 to 25 items.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func attach(
        commentId: String,
        targetId: String? = nil,
        targetIds: [String]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.CommentAttachmentList {
        var params = Params()
        params.add("comment_id", commentId)
        params.add("target_id", targetId)
        params.add("target_ids", targetIds)
        return try await caller.result("comments.attach", params, options, Models.CommentAttachmentList.read)
    }

    /// Comment on a workspace or share as a whole.
    ///
    /// `comments.create`: `POST /comments/{context}/{context_id}/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - body: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///     500 characters without the tags, except that a tag inside code counts in full and
    ///     notifies nobody. Characters, not bytes. 1 to 8192 characters.
    ///   - parentId: The comment this one answers.
    ///   - reference: Where in the file the comment sits. Fields by kind of file; unknown ones are
    ///     kept.
    ///   - properties: Free key-value data.
    ///   - targetId: Attach one object. Read on creation only.
    ///   - targetIds: Attach several objects. Read on creation only. 1 to 25 items.
    ///   - linkedEntityType: Kind of workflow entity to link; gone since 2026-07. One of `task`,
    ///     `approval`. No longer to be used.
    ///   - linkedEntityId: Gone since 2026-07. No longer to be used.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        context: Models.Context,
        contextId: String,
        body: String,
        parentId: String? = nil,
        reference: Models.CommentReference? = nil,
        properties: JSON? = nil,
        targetId: String? = nil,
        targetIds: [String]? = nil,
        linkedEntityType: Models.CommentsCreateLinkedEntityType? = nil,
        linkedEntityId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("body", body)
        params.add("parent_id", parentId)
        params.add("reference", reference)
        params.add("properties", properties)
        params.add("target_id", targetId)
        params.add("target_ids", targetIds)
        params.add("linked_entity_type", linkedEntityType)
        params.add("linked_entity_id", linkedEntityId)
        return try await caller.result("comments.create", params, options, Models.Comment.read)
    }

    /// Comment on the file of a file share, or answer a comment.
    ///
    /// For recipients. The comment also shows, read-only, in the owning workspace; edit and delete
    /// it by its ID.
    ///
    /// `comments.create_for_fileshare`: `POST /comments/fileshare/{fileshare_id}/{node_id}/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - nodeId: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - body: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///     500 characters without the tags, except that a tag inside code counts in full and
    ///     notifies nobody. Characters, not bytes. 1 to 8192 characters.
    ///   - parentId: The comment this one answers.
    ///   - reference: Where in the file the comment sits. Fields by kind of file; unknown ones are
    ///     kept.
    ///   - properties: Free key-value data.
    ///   - targetId: Attach one object. Read on creation only.
    ///   - targetIds: Attach several objects. Read on creation only. 1 to 25 items.
    ///   - linkedEntityType: Kind of workflow entity to link; gone since 2026-07. One of `task`,
    ///     `approval`. No longer to be used.
    ///   - linkedEntityId: Gone since 2026-07. No longer to be used.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createForFileshare(
        fileshareId: String,
        nodeId: String,
        body: String,
        parentId: String? = nil,
        reference: Models.CommentReference? = nil,
        properties: JSON? = nil,
        targetId: String? = nil,
        targetIds: [String]? = nil,
        linkedEntityType: Models.CommentsCreateForFileshareLinkedEntityType? = nil,
        linkedEntityId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("node_id", nodeId)
        params.add("body", body)
        params.add("parent_id", parentId)
        params.add("reference", reference)
        params.add("properties", properties)
        params.add("target_id", targetId)
        params.add("target_ids", targetIds)
        params.add("linked_entity_type", linkedEntityType)
        params.add("linked_entity_id", linkedEntityId)
        return try await caller.result("comments.create_for_fileshare", params, options, Models.Comment.read)
    }

    /// Comment on a file or folder, or answer a comment.
    ///
    /// The node must lie in the workspace or share that the path names, or the answer is 404.
    ///
    /// `comments.create_for_node`: `POST /comments/{context}/{context_id}/{node_id}/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - body: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///     500 characters without the tags, except that a tag inside code counts in full and
    ///     notifies nobody. Characters, not bytes. 1 to 8192 characters.
    ///   - parentId: The comment this one answers.
    ///   - reference: Where in the file the comment sits. Fields by kind of file; unknown ones are
    ///     kept.
    ///   - properties: Free key-value data.
    ///   - targetId: Attach one object. Read on creation only.
    ///   - targetIds: Attach several objects. Read on creation only. 1 to 25 items.
    ///   - linkedEntityType: Kind of workflow entity to link; gone since 2026-07. One of `task`,
    ///     `approval`. No longer to be used.
    ///   - linkedEntityId: Gone since 2026-07. No longer to be used.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createForNode(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        body: String,
        parentId: String? = nil,
        reference: Models.CommentReference? = nil,
        properties: JSON? = nil,
        targetId: String? = nil,
        targetIds: [String]? = nil,
        linkedEntityType: Models.CommentsCreateForNodeLinkedEntityType? = nil,
        linkedEntityId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("body", body)
        params.add("parent_id", parentId)
        params.add("reference", reference)
        params.add("properties", properties)
        params.add("target_id", targetId)
        params.add("target_ids", targetIds)
        params.add("linked_entity_type", linkedEntityType)
        params.add("linked_entity_id", linkedEntityId)
        return try await caller.result("comments.create_for_node", params, options, Models.Comment.read)
    }

    /// Delete a comment together with its replies.
    ///
    /// A soft deletion; include_deleted lists it still.
    ///
    /// `comments.delete`: `DELETE /comments/{comment_id}/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func delete(
        commentId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("comment_id", commentId)
        return try await caller.result("comments.delete", params, options, Forms.any)
    }

    /// Delete up to 100 comments, but not their replies.
    ///
    /// `comments.delete_many`: `POST /comments/bulk/delete/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// Reply: Deleted.
    ///
    /// - Parameters:
    ///   - commentIds: The parameter `comment_ids`. 1 to 100 items, each of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteMany(
        commentIds: [String],
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("comment_ids", commentIds)
        return try await caller.result("comments.delete_many", params, options, Forms.any)
    }

    /// Detach one object from a comment.
    ///
    /// The author only. An object that is not attached gives success with removed false. There is
    /// no batch form.
    ///
    /// `comments.detach`: `POST /comments/{comment_id}/attachments/detach/`.
    ///
    /// Reply: Whether something went, and the remaining objects.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - targetId: The parameter `target_id`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func detach(
        commentId: String,
        targetId: String,
        options: CallOptions = .default
    ) async throws -> Models.CommentsDetachReply {
        var params = Params()
        params.add("comment_id", commentId)
        params.add("target_id", targetId)
        return try await caller.result("comments.detach", params, options, Models.CommentsDetachReply.read)
    }

    /// Read one comment.
    ///
    /// `comments.get`: `GET /comments/{comment_id}/details/`.
    ///
    /// Reply: The comment.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func get(
        commentId: String,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("comment_id", commentId)
        return try await caller.result("comments.get", params, options, Models.Comment.read)
    }

    /// Link a comment to a workflow entity.
    ///
    /// One link per comment; a new one replaces the old.
    ///
    /// `comments.link`: `POST /comments/{comment_id}/link/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: The comment with its link.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - entityType: The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
    ///   - entityId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func link(
        commentId: String,
        entityType: Models.CommentsLinkEntityType,
        entityId: String,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("comment_id", commentId)
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        return try await caller.result("comments.link", params, options, Models.Comment.read)
    }

    /// List all comments of a workspace or share.
    ///
    /// `comments.list`: `GET /comments/{context}/{context_id}/`.
    ///
    /// Reply: One page of comments.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - sort: Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
    ///   - limit: The parameter `limit`. 2 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - includeDeleted: The parameter `include_deleted`. Default: `false`.
    ///   - referenceType: Only comments anchored in this way.
    ///   - includeTotal: The parameter `include_total`. Default: `false`.
    ///   - options: What differs from the client's settings.
    public func list(
        context: Models.Context,
        contextId: String,
        sort: Models.CommentsListSort? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        includeDeleted: Bool? = nil,
        referenceType: String? = nil,
        includeTotal: Bool? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.CommentList, Models.Comment> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("sort", sort)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("include_deleted", includeDeleted)
        params.add("reference_type", referenceType)
        params.add("include_total", includeTotal)
        return Listing(caller, "comments.list", params, options, Models.CommentList.read, Models.Comment.read)
    }

    /// List what is attached to a comment.
    ///
    /// Each object is filled in as far as the caller may see it.
    ///
    /// `comments.list_attachments`: `GET /comments/{comment_id}/attachments/`.
    ///
    /// Reply: The attached objects.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func listAttachments(
        commentId: String,
        options: CallOptions = .default
    ) async throws -> Models.CommentAttachmentList {
        var params = Params()
        params.add("comment_id", commentId)
        return try await caller.result("comments.list_attachments", params, options, Models.CommentAttachmentList.read)
    }

    /// List the comments left under a file share.
    ///
    /// Only those made under this file share; a recipient never sees the comments of the workspace.
    /// The other way round, the workspace's members see these on the file.
    ///
    /// `comments.list_for_fileshare`: `GET /comments/fileshare/{fileshare_id}/{node_id}/`.
    ///
    /// Reply: One page of comments.
    ///
    /// - Parameters:
    ///   - fileshareId: Numeric id of a user, organization, workspace, share or file share. Always
    ///     a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///   - nodeId: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - sort: Order by creation. One of `asc`, `desc`. Default: `asc`.
    ///   - limit: The parameter `limit`. 2 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listForFileshare(
        fileshareId: String,
        nodeId: String,
        sort: Models.CommentsListForFileshareSort? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.CommentList, Models.Comment> {
        var params = Params()
        params.add("fileshare_id", fileshareId)
        params.add("node_id", nodeId)
        params.add("sort", sort)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "comments.list_for_fileshare", params, options, Models.CommentList.read, Models.Comment.read)
    }

    /// List the comments on one node.
    ///
    /// `comments.list_for_node`: `GET /comments/{context}/{context_id}/{node_id}/`.
    ///
    /// Reply: One page of comments.
    ///
    /// - Parameters:
    ///   - context: Kind of profile the path addresses, where workspaces and shares have the same
    ///     path. One of `workspace`, `share`.
    ///   - contextId: Profile id or custom name of the workspace or share.
    ///   - nodeId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - sort: Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
    ///   - limit: The parameter `limit`. 2 to 200.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - includeDeleted: The parameter `include_deleted`. Default: `false`.
    ///   - referenceType: Only comments anchored in this way.
    ///   - includeTotal: The parameter `include_total`. Default: `false`.
    ///   - options: What differs from the client's settings.
    public func listForNode(
        context: Models.Context,
        contextId: String,
        nodeId: String,
        sort: Models.CommentsListForNodeSort? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        includeDeleted: Bool? = nil,
        referenceType: String? = nil,
        includeTotal: Bool? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.CommentList, Models.Comment> {
        var params = Params()
        params.add("context", context)
        params.add("context_id", contextId)
        params.add("node_id", nodeId)
        params.add("sort", sort)
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("include_deleted", includeDeleted)
        params.add("reference_type", referenceType)
        params.add("include_total", includeTotal)
        return Listing(caller, "comments.list_for_node", params, options, Models.CommentList.read, Models.Comment.read)
    }

    /// List the comments linked to a workflow entity.
    ///
    /// `comments.list_linked`: `GET /comments/linked/{entity_type}/{entity_id}/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: One page of comments.
    ///
    /// - Parameters:
    ///   - entityType: The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
    ///   - entityId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    public func listLinked(
        entityType: Models.CommentsListLinkedEntityType,
        entityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.CommentList, Models.Comment> {
        var params = Params()
        params.add("entity_type", entityType)
        params.add("entity_id", entityId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "comments.list_linked", params, options, Models.CommentList.read, Models.Comment.read)
    }

    /// Take your own reaction back.
    ///
    /// `comments.remove_reaction`: `DELETE /comments/{comment_id}/reactions/`.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func removeReaction(
        commentId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("comment_id", commentId)
        return try await caller.result("comments.remove_reaction", params, options, Forms.any)
    }

    /// Remove a comment's link to a workflow entity.
    ///
    /// `comments.unlink`: `POST /comments/{comment_id}/unlink/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: The comment with its link fields null.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func unlink(
        commentId: String,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("comment_id", commentId)
        return try await caller.result("comments.unlink", params, options, Models.Comment.read)
    }

    /// Edit a comment's text.
    ///
    /// The author only. Place, thread and links of the comment stay. Works for comments on file
    /// shares too.
    ///
    /// `comments.update`: `POST /comments/{comment_id}/update/`.
    ///
    /// Reply: The comment.
    ///
    /// - Parameters:
    ///   - commentId: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - body: The parameter `body`. 1 to 8192 characters.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        commentId: String,
        body: String,
        options: CallOptions = .default
    ) async throws -> Models.Comment {
        var params = Params()
        params.add("comment_id", commentId)
        params.add("body", body)
        return try await caller.result("comments.update", params, options, Models.Comment.read)
    }
}
