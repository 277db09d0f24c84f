// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Actor, OffsetPagination } from "./common.js";

/** `Comment`, as the API describes it. */
export interface Comment {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** The workspace, share or node commented on. */
  entity_id?: string;
  /** User ID of the author. */
  profile_id?: string;
  /** The comment this one answers. */
  parent_id?: string | null;
  /** `node_id`. */
  node_id?: string | null;
  /** `body`. */
  body?: string;
  /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
  reference?: CommentReference | null;
  /** `properties`. */
  properties?: unknown;
  /**
   * `linked_entity_type`. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_type?: CommentLinkedEntityType | null;
  /**
   * `linked_entity_id`. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_id?: string | null;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name. Known by inference
   * only.
   */
  actor?: Actor;
  /** A point in time, UTC. */
  created?: string;
}

/**
 * An attached object: a file or folder, sign envelope, share, file share or workspace. With
 * available false show no name.
 */
export interface CommentAttachment {
  /** `target_id`. Known by inference only. */
  target_id?: string;
  /** Whether the caller may see the object. */
  available?: boolean;
  /** `name`. Known by inference only. */
  name?: string | null;
}

/** `CommentAttachmentList`, as the API describes it. */
export interface CommentAttachmentList {
  /** `attachments`. */
  attachments?: CommentAttachment[];
}

/** `CommentCreate`, as the API describes it. */
export interface CommentCreate {
  /**
   * Text with its mention tags (\@[user:USER_ID:Display Name]), not blank; at most 500 characters
   * without the tags, except that a tag inside code counts in full and notifies nobody. Characters,
   * not bytes. 1 to 8192 characters.
   */
  body: string;
  /** The comment this one answers. */
  parent_id?: string;
  /** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
  reference?: CommentReference;
  /** Free key-value data. */
  properties?: unknown;
  /** Attach one object. Read on creation only. */
  target_id?: string;
  /** Attach several objects. Read on creation only. 1 to 25 items. */
  target_ids?: string[];
  /**
   * Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to be
   * used.
   *
   * @deprecated
   */
  linked_entity_type?: CommentCreateLinkedEntityType;
  /**
   * Gone since 2026-07. No longer to be used.
   *
   * @deprecated
   */
  linked_entity_id?: string;
}

/** Kind of workflow entity to link; gone since 2026-07. */
export type CommentCreateLinkedEntityType = "task" | "approval" | (string & {});

/** The member `linked_entity_type` of `Comment`. */
export type CommentLinkedEntityType = "task" | "approval" | "workflow_review" | (string & {});

/** `CommentList`, as the API describes it. */
export interface CommentList {
  /** `comments`. Known by inference only. */
  comments?: Comment[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** Where in the file the comment sits. Fields by kind of file; unknown ones are kept. */
export interface CommentReference {
  /**
   * document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
   * image, video and audio are not given.
   */
  type?: CommentReferenceType;
  /** Seconds in audio or video. At least 0. */
  timestamp?: number;
  /** Page of a document. At least 1. */
  page?: number;
  /** Part of an image or frame, each value as a share of the whole. */
  region?: CommentReferenceRegion;
  /** Selected text on a page. */
  text_snippet?: string;
  /** The selected text word for word; the least a text anchor needs. At most 500 characters. */
  exact?: string;
  /** Some 30 to 50 characters before it. At most 100 characters. */
  prefix?: string;
  /** Some 30 to 50 characters after it. At most 100 characters. */
  suffix?: string;
  /** Character offset of the start; a hint only. At least 0. */
  start_offset?: number;
  /** Character offset of the end; a hint only. At least 0. */
  end_offset?: number;
}

/** Part of an image or frame, each value as a share of the whole. */
export interface CommentReferenceRegion {
  /** `x`. 0 to 1. */
  x?: number;
  /** `y`. 0 to 1. */
  y?: number;
  /** `width`. 0 to 1. */
  width?: number;
  /** `height`. 0 to 1. */
  height?: number;
}

/**
 * document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
 * image, video and audio are not given.
 */
export type CommentReferenceType = "page" | "document" | "text" | (string & {});

/** `CommentResult`, as the API describes it. */
export interface CommentResult {
  /** `Comment`, as the API describes it. Known by inference only. */
  comment?: Comment;
}

/** Kind of workflow entity to link; gone since 2026-07. */
export type CommentsCreateForFileshareLinkedEntityType = "task" | "approval";

/** Kind of workflow entity to link; gone since 2026-07. */
export type CommentsCreateForNodeLinkedEntityType = "task" | "approval";

/** Kind of workflow entity to link; gone since 2026-07. */
export type CommentsCreateLinkedEntityType = "task" | "approval";

/** What `comments.detach` answers. */
export interface CommentsDetachReply {
  /** `removed`. */
  removed?: boolean;
  /** `attachments`. Known by inference only. */
  attachments?: CommentAttachment[];
}

/** The parameter `entity_type` of `comments.link`. */
export type CommentsLinkEntityType = "task" | "workflow_review" | "approval";

/** Order by creation. */
export type CommentsListForFileshareSort = "asc" | "desc";

/** Order by creation. */
export type CommentsListForNodeSort = "asc" | "desc" | "created" | "-created";

/** The parameter `entity_type` of `comments.list_linked`. */
export type CommentsListLinkedEntityType = "task" | "workflow_review" | "approval";

/** Order by creation. */
export type CommentsListSort = "asc" | "desc" | "created" | "-created";
