// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Ai.generateTitle} takes beside its required parameters. */
export interface AiGenerateTitleOptions extends CallOptions {
  /** What the AI should bear in mind. */
  user_context?: string | undefined;
}

/** What {@link Ai.search} takes beside its required parameters. */
export interface AiSearchOptions extends CallOptions {
  /**
   * Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed files.
   * Needs intelligence. Never together with files_attach. 1 to 100 items, each of the form
   * `^[^:,]+:[^:,]*$`.
   */
  files_scope?: readonly string[] | undefined;
  /**
   * Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
   * subfolders are expanded (files inside do not count). Needs intelligence. Never together with
   * files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
   */
  folders_scope?: readonly string[] | undefined;
  /** Results per page; 10 by default when details is true. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** Send the whole node with each result. Default: `false`. */
  details?: boolean | undefined;
}

/** Operations on ai. */
export class Ai extends Area {
  /**
   * Draw a share's preview image.
   *
   * A PNG, not JSON. A public share gets an image made for it, a private one (login needed) the
   * default image. 404 when disabled.
   *
   * `ai.generate_og_image`: `GET /share/{share_id}/ai/autoog/`. Takes a credential if there is one.
   *
   * Reply: The image.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  generateOgImage(share_id: string, options?: CallOptions): ByteReply {
    return this.caller.bytes("ai.generate_og_image", { share_id }, options);
  }

  /**
   * Make a list of temporary download links for another assistant.
   *
   * Markdown to paste elsewhere. Links live 5 minutes and are read with downloads.read_ai_share. At
   * most 25 files, 50 MB each, 100 MB together. No AI feature is needed; on a share the caller
   * needs the download permission.
   *
   * `ai.generate_share`: `POST /{context}/{context_id}/ai/share/`. Not sent again when its outcome
   * is unknown.
   *
   * Reply: The text.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param files - File ids, 1 to 25. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  generateShare(
    context: models.Context,
    context_id: string,
    files: readonly string[],
    options?: CallOptions,
  ): Pending<string> {
    return this.caller.call("ai.generate_share", { context, context_id, files }, options);
  }

  /**
   * Write a share's title and description with AI.
   *
   * The three values are stored on the share at once. Share only.
   *
   * `ai.generate_title`: `POST /share/{share_id}/ai/autotitle/`. Not sent again when its outcome is
   * unknown.
   *
   * Reply: What was written.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param options - Optional: `user_context`.
   */
  generateTitle(
    share_id: string,
    options?: AiGenerateTitleOptions,
  ): Pending<models.AiGenerateTitleReply> {
    return this.caller.call("ai.generate_title", { share_id }, options);
  }

  /**
   * List the latest AI token charges.
   *
   * At most 40, newest first. Workspace only.
   *
   * `ai.list_transactions`: `GET /workspace/{workspace_id}/ai/transactions/`.
   *
   * Needs: content_ai.
   *
   * Reply: The charges.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   */
  listTransactions(workspace_id: string, options?: CallOptions): Pending<models.AiTransaction[]> {
    return this.caller.call("ai.list_transactions", { workspace_id }, options);
  }

  /**
   * Search indexed passages by meaning.
   *
   * Deprecated for storage.search, which searches by meaning too when intelligence is on. Refused
   * when intelligence is off (class 1605).
   *
   * `ai.search`: `GET /{context}/{context_id}/ai/search/`.
   *
   * Needs: content_ai.
   *
   * Reply: One page of passages.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param query_text - What to look for. 2 to 1000 characters.
   * @param options - Optional: `files_scope`, `folders_scope`, `limit`, `offset`, `details`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated Use `storage.search`.
   */
  search(
    context: models.Context,
    context_id: string,
    query_text: string,
    options?: AiSearchOptions,
  ): Listing<models.AiSearchReply, models.AiSearchResult> {
    return this.caller.pages("ai.search", { context, context_id, query_text }, options);
  }
}
