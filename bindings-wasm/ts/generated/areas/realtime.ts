// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** Operations on realtime. */
export class Realtime extends Area {
  /**
   * Get a short-lived token for the websocket of a profile.
   *
   * No slash at the end. Members only; for a file share, members of its workspace.
   *
   * `realtime.authorize`: `GET /websocket/auth/{entity_id}`. Not sent again when its outcome is
   * unknown.
   *
   * Reply: The token.
   *
   * @param entity_id - The parameter `entity_id`.
   */
  authorize(entity_id: string, options?: CallOptions): Pending<models.RealtimeToken> {
    return this.caller.call("realtime.authorize", { entity_id }, options);
  }
}
