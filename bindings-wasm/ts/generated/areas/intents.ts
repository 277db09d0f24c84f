// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Intents.allocate} takes beside its required parameters. */
export interface IntentsAllocateOptions extends CallOptions {
  /** A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder. */
  node_id?: string | undefined;
  /** Verb from a closed list the service keeps; no source shows it. */
  intent?: string | undefined;
}

/** What {@link Intents.fill} takes beside its required parameters. */
export interface IntentsFillOptions extends CallOptions {
  /**
   * One-line label; characters, not bytes. Tabs and line breaks are refused. At most 256
   * characters.
   */
  topic?: string | undefined;
  /** Long text; characters, not bytes. At most 8192 characters. */
  message?: string | undefined;
  /** Verb from a closed list the service keeps. */
  intent?: string | undefined;
}

/** What {@link Intents.list} takes beside its required parameters. */
export interface IntentsListOptions extends CallOptions {
  /** cursor of the page before. */
  cursor?: string | undefined;
}

/** Operations on intents. */
export class Intents extends Area {
  /**
   * Take (or get back) the caller's slot for announcing work.
   *
   * Get-or-create per credential and scope (workspace, node, user, agent), workspace-wide without
   * node_id. Only allocated, version 0 and null topic and message mean a new slot; else it was
   * there before, with its content and a later expiry. Compare the id before releasing.
   *
   * `intents.allocate`: `POST /workspace/{workspace_id}/intents/`.
   *
   * Reply: The slot.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `node_id`, `intent`.
   */
  allocate(
    workspace_id: string,
    options?: IntentsAllocateOptions,
  ): Pending<models.IntentsAllocateReply> {
    return this.caller.call("intents.allocate", { workspace_id }, options);
  }

  /**
   * Write what the caller is doing, and push the expiry forward.
   *
   * The heartbeat; with version alone it only keeps the slot alive. A stale or missing version is
   * refused with 409; read again and decide, do not send the same again. Each success raises
   * version.
   *
   * `intents.fill`: `POST /workspace/{workspace_id}/intents/{intent_id}/`. Not sent again when its
   * outcome is unknown.
   *
   * Reply: The slot.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param intent_id - Slot ID.
   * @param version - The version read last. At least 0.
   * @param options - Optional: `topic`, `message`, `intent`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, code 9667 (Stale Version): The slot changed since the version given, or no version
   *   came; read it again.
   */
  fill(
    workspace_id: string,
    intent_id: string,
    version: number,
    options?: IntentsFillOptions,
  ): Pending<models.IntentsFillReply> {
    return this.caller.call("intents.fill", { workspace_id, intent_id, version }, options);
  }

  /**
   * Read one or many slots with their messages.
   *
   * Up to 250 IDs joined by plain commas (do not percent-encode the commas). IDs beyond 250 are
   * dropped silently.
   *
   * `intents.get`: `GET /workspace/{workspace_id}/intents/{intent_id}/`.
   *
   * Reply: The slots with their messages.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param intent_id - Slot IDs; one, or several joined by commas. 1 to 250 items.
   */
  get(
    workspace_id: string,
    intent_id: readonly string[],
    options?: CallOptions,
  ): Pending<models.IntentsGetReply> {
    return this.caller.call("intents.get", { workspace_id, intent_id }, options);
  }

  /**
   * List what agents announced they are working on.
   *
   * Topics only, up to 100 a page in order of allocation. Needs at least member. Only an empty
   * items ends the list; a null cursor beside rows means rows younger than about 2 seconds: ask
   * again with the cursor you had. Filters are taken and ignored.
   *
   * `intents.list`: `GET /workspace/{workspace_id}/intents/`.
   *
   * Reply: One page of slots.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `cursor`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    workspace_id: string,
    options?: IntentsListOptions,
  ): Listing<models.IntentsListReply, models.Intent> {
    return this.caller.pages("intents.list", { workspace_id }, options);
  }

  /**
   * Give a slot back.
   *
   * Optional; a slot that is not filled any more expires. Takes a living announcement away, also
   * one that allocate only handed back.
   *
   * `intents.release`: `DELETE /workspace/{workspace_id}/intents/{intent_id}/`.
   *
   * Reply: Released.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param intent_id - Slot ID.
   */
  release(workspace_id: string, intent_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("intents.release", { workspace_id, intent_id }, options);
  }
}
