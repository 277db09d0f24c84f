// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Locks.acquire} takes beside its required parameters. */
export interface LocksAcquireOptions extends CallOptions {
  /** Lifetime in seconds. 60 to 3600. */
  duration?: number | undefined;
  /** The parameter `client_info`. */
  client_info?: models.LocksAcquireClientInfo | undefined;
}

/** Operations on locks. */
export class Locks extends Area {
  /**
   * Lock a file for the caller alone.
   *
   * Keep lock_token; heartbeat and release need it. A held lock answers 423 with code 1677.
   *
   * `locks.acquire`: `POST /{context}/{context_id}/storage/{node_id}/lock/`. Not sent again when
   * its outcome is unknown.
   *
   * Reply: The lock.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `duration`, `client_info`.
   */
  acquire(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: LocksAcquireOptions,
  ): Pending<models.Lock> {
    return this.caller.call("locks.acquire", { context, context_id, node_id }, options);
  }

  /**
   * Tell whether a file is locked.
   *
   * `locks.get`: `GET /{context}/{context_id}/storage/{node_id}/lock/`.
   *
   * Reply: The lock.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  get(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<models.Lock> {
    return this.caller.call("locks.get", { context, context_id, node_id }, options);
  }

  /**
   * Extend a lock.
   *
   * `locks.heartbeat`: `POST /{context}/{context_id}/storage/{node_id}/lock/heartbeat/`.
   *
   * Reply: The lock.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param lock_token - From locks.acquire.
   */
  heartbeat(
    context: models.Context,
    context_id: string,
    node_id: string,
    lock_token: string,
    options?: CallOptions,
  ): Pending<models.Lock> {
    return this.caller.call("locks.heartbeat", { context, context_id, node_id, lock_token }, options);
  }

  /**
   * Release a lock.
   *
   * The token travels in the query; the service reads no body on DELETE.
   *
   * `locks.release`: `DELETE /{context}/{context_id}/storage/{node_id}/lock/`.
   *
   * Reply: Released.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param lock_token - From locks.acquire.
   * @throws A `FastioError`, among others for:
   * - code 205516 (Lock Token Missing): lock_token did not arrive in the query.
   */
  release(
    context: models.Context,
    context_id: string,
    node_id: string,
    lock_token: string,
    options?: CallOptions,
  ): Pending<models.LocksReleaseReply> {
    return this.caller.call("locks.release", { context, context_id, node_id, lock_token }, options);
  }
}
