// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Notes.create} takes beside its required parameters. */
export interface NotesCreateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Notes.read} takes beside its required parameters. */
export interface NotesReadOptions extends CallOptions {
  /** A version of the node; the current one if absent. */
  version_id?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Notes.update} takes beside its required parameters. */
export interface NotesUpdateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /** Ends in .md. 1 to 255 characters, of the form `\.md$`. */
  name?: string | undefined;
  /** Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of UTF-8. */
  content?: string | undefined;
  /** Version the change was made from, note.version of the last read. */
  if_version_id?: string | undefined;
}

/** Operations on notes. */
export class Notes extends Area {
  /**
   * Create a markdown note.
   *
   * Workspaces only. If the name is taken the note gets the next free one, such as "a (2).md";
   * note.name tells. Rate limit 2 per 10 s and 5 per 60 s.
   *
   * `notes.create`: `POST /workspace/{workspace_id}/storage/{parent_id}/createnote/`. Not sent
   * again when its outcome is unknown.
   *
   * Reply: The note.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param parent_id - Folder id or root.
   * @param name - Ends in .md. 1 to 255 characters, of the form `\.md$`.
   * @param content - Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
   *   UTF-8.
   * @param options - Optional: `output`.
   */
  create(
    workspace_id: string,
    parent_id: string,
    name: string,
    content: string,
    options?: NotesCreateOptions,
  ): Pending<models.Node> {
    return this.caller.call("notes.create", { workspace_id, parent_id, name, content }, options);
  }

  /**
   * Read a note's markdown and its node.
   *
   * The bytes alone also come from the storage read call.
   *
   * `notes.read`: `GET /{context}/{context_id}/storage/{node_id}/readnote/`.
   *
   * Reply: The note.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `version_id`, `output`.
   * @throws A `FastioError`, among others for:
   * - HTTP 400, class 1605 (Invalid Input): Invalid id, not a note, or a version of another note;
   *   only the text tells which.
   */
  read(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: NotesReadOptions,
  ): Pending<models.NotesReadReply> {
    return this.caller.call("notes.read", { context, context_id, node_id }, options);
  }

  /**
   * Change a note's name or content.
   *
   * At least one of name and content. New content makes a version. A markdown file that is not a
   * note is refused.
   *
   * `notes.update`: `POST /workspace/{workspace_id}/storage/{node_id}/updatenote/`. Not sent again
   * when its outcome is unknown if `content` or `if_version_id` is given.
   *
   * At least one field is given. At least one of `name`, `content` is given.
   *
   * Reply: The note.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`, `name`, `content`, `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
   *   error.params has reason conflict_version_mismatch and current_version_id.
   * - code 153548 (Node Is Not A Note): The node is a file or folder.
   */
  update(
    workspace_id: string,
    node_id: string,
    options?: NotesUpdateOptions,
  ): Pending<models.Node> {
    return this.caller.call("notes.update", { workspace_id, node_id }, options);
  }
}
