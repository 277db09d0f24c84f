// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Activity.poll} takes beside its required parameters. */
export interface ActivityPollOptions extends CallOptions {
  /** Seconds the service may hold the call. 1 to 95. */
  wait?: number | undefined;
  /**
   * Value of the last answer, unchanged; on the first call server_date of any answer or the present
   * time.
   */
  lastactivity?: string | undefined;
  /** 1 = only what is newer than lastactivity. One of `1`. */
  updated?: 1 | undefined;
}

/** Operations on activity. */
export class Activity extends Area {
  /**
   * Wait until something changes in a profile.
   *
   * Comes back at once when something changed since lastactivity, at the latest after wait seconds.
   * Pass the returned lastactivity to the next call. Without wait it is a plain snapshot.
   *
   * `activity.poll`: `GET /activity/poll/{entity_id}/`.
   *
   * With `wait`, the service holds its answer for up to 95 seconds.
   *
   * Reply: What changed.
   *
   * @param entity_id - A workspace, share, organization or file share; the user ID for upload
   *   sessions.
   * @param options - Optional: `wait`, `lastactivity`, `updated`.
   */
  poll(entity_id: string, options?: ActivityPollOptions): Pending<models.ActivityPoll> {
    return this.caller.call("activity.poll", { entity_id }, options);
  }
}
