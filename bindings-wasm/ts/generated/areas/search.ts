// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Search.query} takes beside its required parameters. */
export interface SearchQueryOptions extends CallOptions {
  /** Shapes the files bucket only. One of `filename`, `content`, `both`. Default: `both`. */
  search_in?: models.SearchQuerySearchIn | undefined;
  /**
   * Shapes the files bucket only. One of `auto`, `exact`, `prefix`, `contains`, `glob`. Default:
   * `auto`.
   */
  name_match?: models.SearchQueryNameMatch | undefined;
  /** The parameter `case_sensitive`. Default: `false`. */
  case_sensitive?: boolean | undefined;
  /** The parameter `files_offset`. At least 0. Default: `0`. */
  files_offset?: number | undefined;
  /** The parameter `files_limit`. At least 1. Default: `25`. */
  files_limit?: number | undefined;
  /** Workspace only. At least 0. Default: `0`. */
  metadata_offset?: number | undefined;
  /** Workspace only. At least 1. Default: `25`. */
  metadata_limit?: number | undefined;
  /** The parameter `comments_offset`. At least 0. Default: `0`. */
  comments_offset?: number | undefined;
  /** The parameter `comments_limit`. At least 1. Default: `25`. */
  comments_limit?: number | undefined;
  /**
   * true adds extracted metadata facts to file and note hits of the files bucket. A share takes it
   * and adds nothing.
   */
  details?: boolean | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** Operations on search. */
export class Search extends Area {
  /**
   * Search files, metadata and comments in one call.
   *
   * Answers buckets, each with its own paging and health. A share has no metadata bucket. Not
   * available on folder-backed shares.
   *
   * `search.query`: `GET /{context}/{context_id}/search/`.
   *
   * Reply: The buckets.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param search - Query, counted in code points. 1 to 1024 characters.
   * @param options - Optional: `search_in`, `name_match`, `case_sensitive`, `files_offset`,
   *   `files_limit`, `metadata_offset`, `metadata_limit`, `comments_offset`, `comments_limit`,
   *   `details`, `output`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
   * - code 142794: The share lost its folder.
   * - class 1605 (Invalid Input): The query is blank.
   */
  query(
    context: models.Context,
    context_id: string,
    search: string,
    options?: SearchQueryOptions,
  ): Pending<{ [name: string]: models.SearchBucket }> {
    return this.caller.call("search.query", { context, context_id, search }, options);
  }
}
