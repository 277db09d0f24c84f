// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Quickshares.create} takes beside its required parameters. */
export interface QuicksharesCreateOptions extends CallOptions {
  /** Seconds from now, default 10800, at most 604800; sent as a string. */
  expires?: string | undefined;
  /** Wins over expires. */
  expires_at?: string | undefined;
}

/** What {@link Quickshares.get} takes beside its required parameters. */
export interface QuicksharesGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Quickshares.list} takes beside its required parameters. */
export interface QuicksharesListOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** Operations on quickshares. */
export class Quickshares extends Area {
  /**
   * Make a short-lived public link to one file.
   *
   * Closed; answers 403 with code 10756. File Shares replace it.
   *
   * `quickshares.create`: `POST /workspace/{workspace_id}/storage/{node_id}/quickshare/`. Not sent
   * again when its outcome is unknown.
   *
   * The service switched it off.
   *
   * Reply: The quickshare.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `expires`, `expires_at`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10756 (QuickShare Closed): Always; creating and extending are closed.
   * @deprecated Use `fileshares.create`.
   */
  create(
    workspace_id: string,
    node_id: string,
    options?: QuicksharesCreateOptions,
  ): Pending<models.QuickShare> {
    return this.caller.call("quickshares.create", { workspace_id, node_id }, options);
  }

  /**
   * Withdraw the quickshare of a file.
   *
   * `quickshares.delete`: `DELETE /workspace/{workspace_id}/storage/{node_id}/quickshare/`. What it
   * takes away is gone for good, or for others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated Use `fileshares.delete`.
   */
  delete(workspace_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("quickshares.delete", { workspace_id, node_id }, options);
  }

  /**
   * Read the quickshare of a file.
   *
   * Never creates one; 404 when there is none.
   *
   * `quickshares.get`: `GET /workspace/{workspace_id}/storage/{node_id}/quickshare/`.
   *
   * Reply: The quickshare.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   * @deprecated Use `fileshares.get`.
   */
  get(
    workspace_id: string,
    node_id: string,
    options?: QuicksharesGetOptions,
  ): Pending<models.QuickShare> {
    return this.caller.call("quickshares.get", { workspace_id, node_id }, options);
  }

  /**
   * Read a quickshare as a visitor.
   *
   * `quickshares.get_public`: `GET /quickshare/{quickshare_id}/details/`. Takes no credential.
   *
   * Reply: The quickshare.
   *
   * @param quickshare_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34
   *   or 35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated Use `fileshares.get`.
   */
  getPublic(quickshare_id: string, options?: CallOptions): Pending<models.QuickShare> {
    return this.caller.call("quickshares.get_public", { quickshare_id }, options);
  }

  /**
   * List a workspace's quickshares.
   *
   * `quickshares.list`: `GET /workspace/{workspace_id}/quickshares/`.
   *
   * Reply: One page.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated Use `fileshares.list`.
   */
  list(
    workspace_id: string,
    options?: QuicksharesListOptions,
  ): Listing<models.QuicksharesListReply, models.QuickShare> {
    return this.caller.pages("quickshares.list", { workspace_id }, options);
  }
}
