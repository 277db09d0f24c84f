// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Comments.attach} takes beside its required parameters. */
export interface CommentsAttachOptions extends CallOptions {
  /** The parameter `target_id`. */
  target_id?: string | undefined;
  /** The parameter `target_ids`. 1 to 25 items. */
  target_ids?: readonly string[] | undefined;
}

/** What {@link Comments.create} takes beside its required parameters. */
export interface CommentsCreateOptions extends CallOptions {
  /** The comment this one answers. */
  parent_id?: string | undefined;
  /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
  reference?: models.CommentReference | undefined;
  /** Free key-value data. */
  properties?: unknown;
  /** Attach one object. Read on creation only. */
  target_id?: string | undefined;
  /** Attach several objects. Read on creation only. 1 to 25 items. */
  target_ids?: readonly string[] | undefined;
  /**
   * Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to be
   * used.
   *
   * @deprecated
   */
  linked_entity_type?: models.CommentsCreateLinkedEntityType | undefined;
  /**
   * Gone since 2026-07. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_id?: string | undefined;
}

/** What {@link Comments.createForFileshare} takes beside its required parameters. */
export interface CommentsCreateForFileshareOptions extends CallOptions {
  /** The comment this one answers. */
  parent_id?: string | undefined;
  /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
  reference?: models.CommentReference | undefined;
  /** Free key-value data. */
  properties?: unknown;
  /** Attach one object. Read on creation only. */
  target_id?: string | undefined;
  /** Attach several objects. Read on creation only. 1 to 25 items. */
  target_ids?: readonly string[] | undefined;
  /**
   * Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to be
   * used.
   *
   * @deprecated
   */
  linked_entity_type?: models.CommentsCreateForFileshareLinkedEntityType | undefined;
  /**
   * Gone since 2026-07. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_id?: string | undefined;
}

/** What {@link Comments.createForNode} takes beside its required parameters. */
export interface CommentsCreateForNodeOptions extends CallOptions {
  /** The comment this one answers. */
  parent_id?: string | undefined;
  /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
  reference?: models.CommentReference | undefined;
  /** Free key-value data. */
  properties?: unknown;
  /** Attach one object. Read on creation only. */
  target_id?: string | undefined;
  /** Attach several objects. Read on creation only. 1 to 25 items. */
  target_ids?: readonly string[] | undefined;
  /**
   * Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to be
   * used.
   *
   * @deprecated
   */
  linked_entity_type?: models.CommentsCreateForNodeLinkedEntityType | undefined;
  /**
   * Gone since 2026-07. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_id?: string | undefined;
}

/** What {@link Comments.list} takes beside its required parameters. */
export interface CommentsListOptions extends CallOptions {
  /** Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`. */
  sort?: models.CommentsListSort | undefined;
  /** The parameter `limit`. 2 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** The parameter `include_deleted`. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only comments anchored in this way. */
  reference_type?: string | undefined;
  /** The parameter `include_total`. Default: `false`. */
  include_total?: boolean | undefined;
}

/** What {@link Comments.listForFileshare} takes beside its required parameters. */
export interface CommentsListForFileshareOptions extends CallOptions {
  /** Order by creation. One of `asc`, `desc`. Default: `asc`. */
  sort?: models.CommentsListForFileshareSort | undefined;
  /** The parameter `limit`. 2 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Comments.listForNode} takes beside its required parameters. */
export interface CommentsListForNodeOptions extends CallOptions {
  /** Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`. */
  sort?: models.CommentsListForNodeSort | undefined;
  /** The parameter `limit`. 2 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** The parameter `include_deleted`. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only comments anchored in this way. */
  reference_type?: string | undefined;
  /** The parameter `include_total`. Default: `false`. */
  include_total?: boolean | undefined;
}

/** What {@link Comments.listLinked} takes beside its required parameters. */
export interface CommentsListLinkedOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** Operations on comments. */
export class Comments extends Area {
  /**
   * React to a comment with an emoji.
   *
   * One reaction per user and comment; a new one takes the old one's place.
   *
   * `comments.add_reaction`: `POST /comments/{comment_id}/reactions/`.
   *
   * Reply: Done.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param emoji - The parameter `emoji`.
   */
  addReaction(comment_id: string, emoji: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("comments.add_reaction", { comment_id, emoji }, options);
  }

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
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `target_id`, `target_ids`.
   */
  attach(
    comment_id: string,
    options?: CommentsAttachOptions,
  ): Pending<models.CommentAttachmentList> {
    return this.caller.call("comments.attach", { comment_id }, options);
  }

  /**
   * Comment on a workspace or share as a whole.
   *
   * `comments.create`: `POST /comments/{context}/{context_id}/`. Not sent again when its outcome is
   * unknown.
   *
   * At most one of `target_id`, `target_ids` is given.
   *
   * Reply: The comment.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param body - Text with its mention tags (\@[user:USER_ID:Display Name]), not blank; at most
   *   500 characters without the tags, except that a tag inside code counts in full and notifies
   *   nobody. Characters, not bytes. 1 to 8192 characters.
   * @param options - Optional: `parent_id`, `reference`, `properties`, `target_id`, `target_ids`,
   *   `linked_entity_type`, `linked_entity_id`.
   */
  create(
    context: models.Context,
    context_id: string,
    body: string,
    options?: CommentsCreateOptions,
  ): Pending<models.Comment> {
    return this.caller.call("comments.create", { context, context_id, body }, options);
  }

  /**
   * Comment on the file of a file share, or answer a comment.
   *
   * For recipients. The comment also shows, read-only, in the owning workspace; edit and delete it
   * by its ID.
   *
   * `comments.create_for_fileshare`: `POST /comments/fileshare/{fileshare_id}/{node_id}/`. Not sent
   * again when its outcome is unknown.
   *
   * At most one of `target_id`, `target_ids` is given.
   *
   * Reply: The comment.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param node_id - The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param body - Text with its mention tags (\@[user:USER_ID:Display Name]), not blank; at most
   *   500 characters without the tags, except that a tag inside code counts in full and notifies
   *   nobody. Characters, not bytes. 1 to 8192 characters.
   * @param options - Optional: `parent_id`, `reference`, `properties`, `target_id`, `target_ids`,
   *   `linked_entity_type`, `linked_entity_id`.
   */
  createForFileshare(
    fileshare_id: string,
    node_id: string,
    body: string,
    options?: CommentsCreateForFileshareOptions,
  ): Pending<models.Comment> {
    return this.caller.call("comments.create_for_fileshare", { fileshare_id, node_id, body }, options);
  }

  /**
   * Comment on a file or folder, or answer a comment.
   *
   * The node must lie in the workspace or share that the path names, or the answer is 404.
   *
   * `comments.create_for_node`: `POST /comments/{context}/{context_id}/{node_id}/`. Not sent again
   * when its outcome is unknown.
   *
   * At most one of `target_id`, `target_ids` is given.
   *
   * Reply: The comment.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param body - Text with its mention tags (\@[user:USER_ID:Display Name]), not blank; at most
   *   500 characters without the tags, except that a tag inside code counts in full and notifies
   *   nobody. Characters, not bytes. 1 to 8192 characters.
   * @param options - Optional: `parent_id`, `reference`, `properties`, `target_id`, `target_ids`,
   *   `linked_entity_type`, `linked_entity_id`.
   */
  createForNode(
    context: models.Context,
    context_id: string,
    node_id: string,
    body: string,
    options?: CommentsCreateForNodeOptions,
  ): Pending<models.Comment> {
    return this.caller.call("comments.create_for_node", { context, context_id, node_id, body }, options);
  }

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
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  delete(comment_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("comments.delete", { comment_id }, options);
  }

  /**
   * Delete up to 100 comments, but not their replies.
   *
   * `comments.delete_many`: `POST /comments/bulk/delete/`. What it takes away is gone for good, or
   * for others.
   *
   * Reply: Deleted.
   *
   * @param comment_ids - The parameter `comment_ids`. 1 to 100 items, each of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   */
  deleteMany(comment_ids: readonly string[], options?: CallOptions): Pending<unknown> {
    return this.caller.call("comments.delete_many", { comment_ids }, options);
  }

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
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param target_id - The parameter `target_id`.
   */
  detach(
    comment_id: string,
    target_id: string,
    options?: CallOptions,
  ): Pending<models.CommentsDetachReply> {
    return this.caller.call("comments.detach", { comment_id, target_id }, options);
  }

  /**
   * Read one comment.
   *
   * `comments.get`: `GET /comments/{comment_id}/details/`.
   *
   * Reply: The comment.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  get(comment_id: string, options?: CallOptions): Pending<models.Comment> {
    return this.caller.call("comments.get", { comment_id }, options);
  }

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
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param entity_type - The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
   * @param entity_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated The service no longer documents it.
   */
  link(
    comment_id: string,
    entity_type: models.CommentsLinkEntityType,
    entity_id: string,
    options?: CallOptions,
  ): Pending<models.Comment> {
    return this.caller.call("comments.link", { comment_id, entity_type, entity_id }, options);
  }

  /**
   * List all comments of a workspace or share.
   *
   * `comments.list`: `GET /comments/{context}/{context_id}/`.
   *
   * Reply: One page of comments.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `sort`, `limit`, `offset`, `include_deleted`, `reference_type`,
   *   `include_total`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: CommentsListOptions,
  ): Listing<models.CommentList, models.Comment> {
    return this.caller.pages("comments.list", { context, context_id }, options);
  }

  /**
   * List what is attached to a comment.
   *
   * Each object is filled in as far as the caller may see it.
   *
   * `comments.list_attachments`: `GET /comments/{comment_id}/attachments/`.
   *
   * Reply: The attached objects.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  listAttachments(
    comment_id: string,
    options?: CallOptions,
  ): Pending<models.CommentAttachmentList> {
    return this.caller.call("comments.list_attachments", { comment_id }, options);
  }

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
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param node_id - The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `sort`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listForFileshare(
    fileshare_id: string,
    node_id: string,
    options?: CommentsListForFileshareOptions,
  ): Listing<models.CommentList, models.Comment> {
    return this.caller.pages("comments.list_for_fileshare", { fileshare_id, node_id }, options);
  }

  /**
   * List the comments on one node.
   *
   * `comments.list_for_node`: `GET /comments/{context}/{context_id}/{node_id}/`.
   *
   * Reply: One page of comments.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `sort`, `limit`, `offset`, `include_deleted`, `reference_type`,
   *   `include_total`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listForNode(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CommentsListForNodeOptions,
  ): Listing<models.CommentList, models.Comment> {
    return this.caller.pages("comments.list_for_node", { context, context_id, node_id }, options);
  }

  /**
   * List the comments linked to a workflow entity.
   *
   * `comments.list_linked`: `GET /comments/linked/{entity_type}/{entity_id}/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: One page of comments.
   *
   * @param entity_type - The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
   * @param entity_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  listLinked(
    entity_type: models.CommentsListLinkedEntityType,
    entity_id: string,
    options?: CommentsListLinkedOptions,
  ): Listing<models.CommentList, models.Comment> {
    return this.caller.pages("comments.list_linked", { entity_type, entity_id }, options);
  }

  /**
   * Take your own reaction back.
   *
   * `comments.remove_reaction`: `DELETE /comments/{comment_id}/reactions/`.
   *
   * Reply: Done.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  removeReaction(comment_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("comments.remove_reaction", { comment_id }, options);
  }

  /**
   * Remove a comment's link to a workflow entity.
   *
   * `comments.unlink`: `POST /comments/{comment_id}/unlink/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: The comment with its link fields null.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated The service no longer documents it.
   */
  unlink(comment_id: string, options?: CallOptions): Pending<models.Comment> {
    return this.caller.call("comments.unlink", { comment_id }, options);
  }

  /**
   * Edit a comment's text.
   *
   * The author only. Place, thread and links of the comment stay. Works for comments on file shares
   * too.
   *
   * `comments.update`: `POST /comments/{comment_id}/update/`.
   *
   * Reply: The comment.
   *
   * @param comment_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param body - The parameter `body`. 1 to 8192 characters.
   */
  update(comment_id: string, body: string, options?: CallOptions): Pending<models.Comment> {
    return this.caller.call("comments.update", { comment_id, body }, options);
  }
}
