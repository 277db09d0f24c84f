// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Comment
import io.fast.sdk.models.CommentAttachmentList
import io.fast.sdk.models.CommentList
import io.fast.sdk.models.CommentReference
import io.fast.sdk.models.CommentsCreateForFileshareLinkedEntityType
import io.fast.sdk.models.CommentsCreateForNodeLinkedEntityType
import io.fast.sdk.models.CommentsCreateLinkedEntityType
import io.fast.sdk.models.CommentsDetachReply
import io.fast.sdk.models.CommentsLinkEntityType
import io.fast.sdk.models.CommentsListForFileshareSort
import io.fast.sdk.models.CommentsListForNodeSort
import io.fast.sdk.models.CommentsListLinkedEntityType
import io.fast.sdk.models.CommentsListSort
import io.fast.sdk.models.Context
import kotlinx.serialization.json.JsonElement

/** Operations on comments. */
public class CommentsArea(caller: Caller) : Area(caller) {
    /**
     * React to a comment with an emoji.
     *
     * One reaction per user and comment; a new one takes the old one's place.
     *
     * `comments.add_reaction`: `POST /comments/{comment_id}/reactions/`.
     *
     * Reply: Done.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param emoji The parameter `emoji`.
     */
    public suspend fun addReaction(
        commentId: String,
        emoji: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "comments.add_reaction",
        Params("comment_id" gets commentId, "emoji" gets emoji),
        options,
        Forms.any,
    )

    /**
     * Attach one or more objects to a comment.
     *
     * The author only. All or nothing; what is attached already is passed over. Answers with the
     * whole new list.
     *
     * `comments.attach`: `POST /comments/{comment_id}/attachments/`.
     *
     * Exactly one of `target_id`, `target_ids` is given.
     *
     * Reply: The attached objects.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param targetId The parameter `target_id`.
     * @param targetIds The parameter `target_ids`. 1 to 25 items.
     */
    public suspend fun attach(
        commentId: String,
        targetId: String? = null,
        targetIds: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): CommentAttachmentList = caller.call(
        "comments.attach",
        Params(
            "comment_id" gets commentId,
            "target_id" gets targetId,
            "target_ids" gets targetIds,
        ),
        options,
        CommentAttachmentList,
    )

    /**
     * Comment on a workspace or share as a whole.
     *
     * `comments.create`: `POST /comments/{context}/{context_id}/`. Not sent again when its outcome
     * is unknown.
     *
     * At most one of `target_id`, `target_ids` is given.
     *
     * Reply: The comment.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param body Text with its mention tags (&#64;\[user:USER_ID:Display Name\]), not blank; at
     *   most 500 characters without the tags, except that a tag inside code counts in full and
     *   notifies nobody. Characters, not bytes. 1 to 8192 characters.
     * @param parentId The comment this one answers.
     * @param reference Where in the file the comment sits. Fields by kind of file; unknown ones are
     *   kept.
     * @param properties Free key-value data.
     * @param targetId Attach one object. Read on creation only.
     * @param targetIds Attach several objects. Read on creation only. 1 to 25 items.
     * @param linkedEntityType Kind of workflow entity to link; gone since 2026-07. One of `task`,
     *   `approval`. No longer to be used.
     * @param linkedEntityId Gone since 2026-07. No longer to be used.
     */
    public suspend fun create(
        context: Context,
        contextId: String,
        body: String,
        parentId: String? = null,
        reference: CommentReference? = null,
        properties: JsonElement? = null,
        targetId: String? = null,
        targetIds: List<String>? = null,
        linkedEntityType: CommentsCreateLinkedEntityType? = null,
        linkedEntityId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.create",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "body" gets body,
            "parent_id" gets parentId,
            "reference" gets reference,
            "properties" gets properties,
            "target_id" gets targetId,
            "target_ids" gets targetIds,
            "linked_entity_type" gets linkedEntityType,
            "linked_entity_id" gets linkedEntityId,
        ),
        options,
        Comment,
    )

    /**
     * Comment on the file of a file share, or answer a comment.
     *
     * For recipients. The comment also shows, read-only, in the owning workspace; edit and delete
     * it by its ID.
     *
     * `comments.create_for_fileshare`: `POST /comments/fileshare/{fileshare_id}/{node_id}/`. Not
     * sent again when its outcome is unknown.
     *
     * At most one of `target_id`, `target_ids` is given.
     *
     * Reply: The comment.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param nodeId The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param body Text with its mention tags (&#64;\[user:USER_ID:Display Name\]), not blank; at
     *   most 500 characters without the tags, except that a tag inside code counts in full and
     *   notifies nobody. Characters, not bytes. 1 to 8192 characters.
     * @param parentId The comment this one answers.
     * @param reference Where in the file the comment sits. Fields by kind of file; unknown ones are
     *   kept.
     * @param properties Free key-value data.
     * @param targetId Attach one object. Read on creation only.
     * @param targetIds Attach several objects. Read on creation only. 1 to 25 items.
     * @param linkedEntityType Kind of workflow entity to link; gone since 2026-07. One of `task`,
     *   `approval`. No longer to be used.
     * @param linkedEntityId Gone since 2026-07. No longer to be used.
     */
    public suspend fun createForFileshare(
        fileshareId: String,
        nodeId: String,
        body: String,
        parentId: String? = null,
        reference: CommentReference? = null,
        properties: JsonElement? = null,
        targetId: String? = null,
        targetIds: List<String>? = null,
        linkedEntityType: CommentsCreateForFileshareLinkedEntityType? = null,
        linkedEntityId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.create_for_fileshare",
        Params(
            "fileshare_id" gets fileshareId,
            "node_id" gets nodeId,
            "body" gets body,
            "parent_id" gets parentId,
            "reference" gets reference,
            "properties" gets properties,
            "target_id" gets targetId,
            "target_ids" gets targetIds,
            "linked_entity_type" gets linkedEntityType,
            "linked_entity_id" gets linkedEntityId,
        ),
        options,
        Comment,
    )

    /**
     * Comment on a file or folder, or answer a comment.
     *
     * The node must lie in the workspace or share that the path names, or the answer is 404.
     *
     * `comments.create_for_node`: `POST /comments/{context}/{context_id}/{node_id}/`. Not sent
     * again when its outcome is unknown.
     *
     * At most one of `target_id`, `target_ids` is given.
     *
     * Reply: The comment.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param body Text with its mention tags (&#64;\[user:USER_ID:Display Name\]), not blank; at
     *   most 500 characters without the tags, except that a tag inside code counts in full and
     *   notifies nobody. Characters, not bytes. 1 to 8192 characters.
     * @param parentId The comment this one answers.
     * @param reference Where in the file the comment sits. Fields by kind of file; unknown ones are
     *   kept.
     * @param properties Free key-value data.
     * @param targetId Attach one object. Read on creation only.
     * @param targetIds Attach several objects. Read on creation only. 1 to 25 items.
     * @param linkedEntityType Kind of workflow entity to link; gone since 2026-07. One of `task`,
     *   `approval`. No longer to be used.
     * @param linkedEntityId Gone since 2026-07. No longer to be used.
     */
    public suspend fun createForNode(
        context: Context,
        contextId: String,
        nodeId: String,
        body: String,
        parentId: String? = null,
        reference: CommentReference? = null,
        properties: JsonElement? = null,
        targetId: String? = null,
        targetIds: List<String>? = null,
        linkedEntityType: CommentsCreateForNodeLinkedEntityType? = null,
        linkedEntityId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.create_for_node",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "body" gets body,
            "parent_id" gets parentId,
            "reference" gets reference,
            "properties" gets properties,
            "target_id" gets targetId,
            "target_ids" gets targetIds,
            "linked_entity_type" gets linkedEntityType,
            "linked_entity_id" gets linkedEntityId,
        ),
        options,
        Comment,
    )

    /**
     * Delete a comment together with its replies.
     *
     * A soft deletion; include_deleted lists it still.
     *
     * `comments.delete`: `DELETE /comments/{comment_id}/delete/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Deleted.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun delete(
        commentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "comments.delete",
        Params("comment_id" gets commentId),
        options,
        Forms.any,
    )

    /**
     * Delete up to 100 comments, but not their replies.
     *
     * `comments.delete_many`: `POST /comments/bulk/delete/`. What it takes away is gone for good,
     * or for others.
     *
     * Reply: Deleted.
     *
     * @param commentIds The parameter `comment_ids`. 1 to 100 items, each of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun deleteMany(
        commentIds: List<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "comments.delete_many",
        Params("comment_ids" gets commentIds),
        options,
        Forms.any,
    )

    /**
     * Detach one object from a comment.
     *
     * The author only. An object that is not attached gives success with removed false. There is no
     * batch form.
     *
     * `comments.detach`: `POST /comments/{comment_id}/attachments/detach/`.
     *
     * Reply: Whether something went, and the remaining objects.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param targetId The parameter `target_id`.
     */
    public suspend fun detach(
        commentId: String,
        targetId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): CommentsDetachReply = caller.call(
        "comments.detach",
        Params("comment_id" gets commentId, "target_id" gets targetId),
        options,
        CommentsDetachReply,
    )

    /**
     * Read one comment.
     *
     * `comments.get`: `GET /comments/{comment_id}/details/`.
     *
     * Reply: The comment.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun get(
        commentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.get",
        Params("comment_id" gets commentId),
        options,
        Comment,
    )

    /**
     * Link a comment to a workflow entity.
     *
     * One link per comment; a new one replaces the old.
     *
     * `comments.link`: `POST /comments/{comment_id}/link/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: The comment with its link.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param entityType The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
     * @param entityId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun link(
        commentId: String,
        entityType: CommentsLinkEntityType,
        entityId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.link",
        Params(
            "comment_id" gets commentId,
            "entity_type" gets entityType,
            "entity_id" gets entityId,
        ),
        options,
        Comment,
    )

    /**
     * List all comments of a workspace or share.
     *
     * `comments.list`: `GET /comments/{context}/{context_id}/`.
     *
     * Reply: One page of comments.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param sort Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
     * @param limit The parameter `limit`. 2 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param includeDeleted The parameter `include_deleted`. Default: `false`.
     * @param referenceType Only comments anchored in this way.
     * @param includeTotal The parameter `include_total`. Default: `false`.
     */
    public fun list(
        context: Context,
        contextId: String,
        sort: CommentsListSort? = null,
        limit: Long? = null,
        offset: Long? = null,
        includeDeleted: Boolean? = null,
        referenceType: String? = null,
        includeTotal: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<CommentList, Comment> = caller.pages(
        "comments.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "sort" gets sort,
            "limit" gets limit,
            "offset" gets offset,
            "include_deleted" gets includeDeleted,
            "reference_type" gets referenceType,
            "include_total" gets includeTotal,
        ),
        options,
        CommentList,
        Comment,
    )

    /**
     * List what is attached to a comment.
     *
     * Each object is filled in as far as the caller may see it.
     *
     * `comments.list_attachments`: `GET /comments/{comment_id}/attachments/`.
     *
     * Reply: The attached objects.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun listAttachments(
        commentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): CommentAttachmentList = caller.call(
        "comments.list_attachments",
        Params("comment_id" gets commentId),
        options,
        CommentAttachmentList,
    )

    /**
     * List the comments left under a file share.
     *
     * Only those made under this file share; a recipient never sees the comments of the workspace.
     * The other way round, the workspace's members see these on the file.
     *
     * `comments.list_for_fileshare`: `GET /comments/fileshare/{fileshare_id}/{node_id}/`.
     *
     * Reply: One page of comments.
     *
     * @param fileshareId Numeric id of a user, organization, workspace, share or file share. Always
     *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
     * @param nodeId The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param sort Order by creation. One of `asc`, `desc`. Default: `asc`.
     * @param limit The parameter `limit`. 2 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listForFileshare(
        fileshareId: String,
        nodeId: String,
        sort: CommentsListForFileshareSort? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<CommentList, Comment> = caller.pages(
        "comments.list_for_fileshare",
        Params(
            "fileshare_id" gets fileshareId,
            "node_id" gets nodeId,
            "sort" gets sort,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        CommentList,
        Comment,
    )

    /**
     * List the comments on one node.
     *
     * `comments.list_for_node`: `GET /comments/{context}/{context_id}/{node_id}/`.
     *
     * Reply: One page of comments.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param sort Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
     * @param limit The parameter `limit`. 2 to 200.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param includeDeleted The parameter `include_deleted`. Default: `false`.
     * @param referenceType Only comments anchored in this way.
     * @param includeTotal The parameter `include_total`. Default: `false`.
     */
    public fun listForNode(
        context: Context,
        contextId: String,
        nodeId: String,
        sort: CommentsListForNodeSort? = null,
        limit: Long? = null,
        offset: Long? = null,
        includeDeleted: Boolean? = null,
        referenceType: String? = null,
        includeTotal: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<CommentList, Comment> = caller.pages(
        "comments.list_for_node",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "sort" gets sort,
            "limit" gets limit,
            "offset" gets offset,
            "include_deleted" gets includeDeleted,
            "reference_type" gets referenceType,
            "include_total" gets includeTotal,
        ),
        options,
        CommentList,
        Comment,
    )

    /**
     * List the comments linked to a workflow entity.
     *
     * `comments.list_linked`: `GET /comments/linked/{entity_type}/{entity_id}/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: One page of comments.
     *
     * @param entityType The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
     * @param entityId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    @Deprecated("The service no longer documents it.")
    public fun listLinked(
        entityType: CommentsListLinkedEntityType,
        entityId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<CommentList, Comment> = caller.pages(
        "comments.list_linked",
        Params(
            "entity_type" gets entityType,
            "entity_id" gets entityId,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        CommentList,
        Comment,
    )

    /**
     * Take your own reaction back.
     *
     * `comments.remove_reaction`: `DELETE /comments/{comment_id}/reactions/`.
     *
     * Reply: Done.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun removeReaction(
        commentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "comments.remove_reaction",
        Params("comment_id" gets commentId),
        options,
        Forms.any,
    )

    /**
     * Remove a comment's link to a workflow entity.
     *
     * `comments.unlink`: `POST /comments/{comment_id}/unlink/`.
     *
     * The service switched it off in 2026-07.
     *
     * Reply: The comment with its link fields null.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun unlink(
        commentId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.unlink",
        Params("comment_id" gets commentId),
        options,
        Comment,
    )

    /**
     * Edit a comment's text.
     *
     * The author only. Place, thread and links of the comment stay. Works for comments on file
     * shares too.
     *
     * `comments.update`: `POST /comments/{comment_id}/update/`.
     *
     * Reply: The comment.
     *
     * @param commentId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param body The parameter `body`. 1 to 8192 characters.
     */
    public suspend fun update(
        commentId: String,
        body: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Comment = caller.call(
        "comments.update",
        Params("comment_id" gets commentId, "body" gets body),
        options,
        Comment,
    )
}
