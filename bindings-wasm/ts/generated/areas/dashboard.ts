// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Dashboard.dismiss} takes beside its required parameters. */
export interface DashboardDismissOptions extends CallOptions {
  /**
   * Time in the future up to which the card stays away. Of the form `^\d{4}-\d{2}-\d{2}
   * \d{2}:\d{2}:\d{2} UTC$`.
   */
  snooze_until?: string | undefined;
}

/** What {@link Dashboard.get} takes beside its required parameters. */
export interface DashboardGetOptions extends CallOptions {
  /** Cards on a page. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** Operations on dashboard. */
export class Dashboard extends Area {
  /**
   * Hide a card from the caller's feed, for good or until a time.
   *
   * Touches only the caller's view. Without snooze_until send no body and no content type at all.
   *
   * `dashboard.dismiss`: `POST /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
   *
   * Reply: Hidden.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param card_key - card_key of the card. It holds a colon, which must be percent-encoded
   *   (mention%3A123).
   * @param options - Optional: `snooze_until`.
   */
  dismiss(
    workspace_id: string,
    card_key: string,
    options?: DashboardDismissOptions,
  ): Pending<unknown> {
    return this.caller.call("dashboard.dismiss", { workspace_id, card_key }, options);
  }

  /**
   * Read the caller's ranked cards in a workspace.
   *
   * Mentions, new files, new versions, syntheses, and signatures where e-signature is on.
   *
   * `dashboard.get`: `GET /workspace/{workspace_id}/dashboard/`.
   *
   * Reply: One page of cards.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  get(
    workspace_id: string,
    options?: DashboardGetOptions,
  ): Listing<models.DashboardGetReply, models.DashboardCard> {
    return this.caller.pages("dashboard.get", { workspace_id }, options);
  }

  /**
   * Bring a hidden card back.
   *
   * Succeeds also where the card was not hidden.
   *
   * `dashboard.undismiss`: `DELETE /workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/`.
   *
   * Reply: Back in the feed.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param card_key - card_key of the card. It holds a colon, which must be percent-encoded
   *   (mention%3A123).
   */
  undismiss(workspace_id: string, card_key: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("dashboard.undismiss", { workspace_id, card_key }, options);
  }
}
