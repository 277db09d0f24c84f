// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Events.acknowledge} takes beside its required parameters. */
export interface EventsAcknowledgeOptions extends CallOptions {
  /** The same ID again; the command-line client sends it. */
  body_event_id?: string | undefined;
}

/** What {@link Events.get} takes beside its required parameters. */
export interface EventsGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Events.listOrgChanges} takes beside its required parameters. */
export interface EventsListOrgChangesOptions extends CallOptions {
  /** From the last answer; encode it once (it holds +, / and =). */
  cursor?: string | undefined;
  /** The parameter `limit`. 1 to 1000. Default: `250`. */
  limit?: number | undefined;
}

/** What {@link Events.search} takes beside its required parameters. */
export interface EventsSearchOptions extends CallOptions {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  workspace_id?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  share_id?: string | undefined;
  /**
   * Narrows by user profile; derived by the service and not the actor (that is calling_user_id). Of
   * the form `^[0-9]{19}$`.
   */
  user_id?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  org_id?: string | undefined;
  /** The parts of a serial or batch event. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  parent_event_id?: string | undefined;
  /** Exact event name. At most 100 characters. */
  event?: string | undefined;
  /** The parameter `category`. */
  category?: models.EvCategory | undefined;
  /** The parameter `subcategory`. */
  subcategory?: models.EvSubcategory | undefined;
  /** Who caused the event (not the same as user_id). Of the form `^[0-9]{19}$`. */
  calling_user_id?: string | undefined;
  /** The file or other thing concerned. */
  object_id?: string | undefined;
  /** Read or unread; sent as the word true or false. */
  acknowledged?: boolean | undefined;
  /** Without it everything that is not internal. One of `external_audit_log`, `external`. */
  visibility?: models.EvVisibility | undefined;
  /** Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC). */
  created_min?: string | undefined;
  /** Latest creation, same forms. */
  created_max?: string | undefined;
  /** The parameter `limit`. 1 to 250. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
   * page.
   */
  cursor?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Events.summarize} takes beside its required parameters. */
export interface EventsSummarizeOptions extends CallOptions {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  workspace_id?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  share_id?: string | undefined;
  /**
   * Narrows by user profile; derived by the service and not the actor (that is calling_user_id). Of
   * the form `^[0-9]{19}$`.
   */
  user_id?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  org_id?: string | undefined;
  /** The parts of a serial or batch event. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  parent_event_id?: string | undefined;
  /** Exact event name. At most 100 characters. */
  event?: string | undefined;
  /** The parameter `category`. */
  category?: models.EvCategory | undefined;
  /** The parameter `subcategory`. */
  subcategory?: models.EvSubcategory | undefined;
  /** Who caused the event (not the same as user_id). Of the form `^[0-9]{19}$`. */
  calling_user_id?: string | undefined;
  /** The file or other thing concerned. */
  object_id?: string | undefined;
  /** Read or unread; sent as the word true or false. */
  acknowledged?: boolean | undefined;
  /** Without it everything that is not internal. One of `external_audit_log`, `external`. */
  visibility?: models.EvVisibility | undefined;
  /** Earliest creation, ISO 8601 or YYYY-MM-DD HH:MM:SS (UTC). */
  created_min?: string | undefined;
  /** Latest creation, same forms. */
  created_max?: string | undefined;
  /** What the summary should look at. */
  user_context?: string | undefined;
  /** The parameter `limit`. 1 to 250. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** Operations on events. */
export class Events extends Area {
  /**
   * Mark an event as read.
   *
   * `events.acknowledge`: `POST /event/{event_id}/ack/`.
   *
   * Reply: Acknowledged.
   *
   * @param event_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `body_event_id`.
   */
  acknowledge(event_id: string, options?: EventsAcknowledgeOptions): Pending<unknown> {
    return this.caller.call("events.acknowledge", { event_id }, options);
  }

  /**
   * Mark an event as read (older GET form).
   *
   * The same as events.acknowledge. A GET that writes, so do not prefetch or cache it.
   *
   * `events.acknowledge_by_get`: `GET /event/{event_id}/ack/`. Not sent again when its outcome is
   * unknown.
   *
   * Reply: Acknowledged.
   *
   * @param event_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated Use `events.acknowledge`.
   */
  acknowledgeByGet(event_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("events.acknowledge_by_get", { event_id }, options);
  }

  /**
   * Read one event.
   *
   * `events.get`: `GET /event/{event_id}/details/`.
   *
   * Reply: The event.
   *
   * @param event_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   */
  get(event_id: string, options?: EventsGetOptions): Pending<models.Event> {
    return this.caller.call("events.get", { event_id }, options);
  }

  /**
   * Follow every storage change in an organization.
   *
   * One cursor that only moves forward. The first call goes without it and gives no changes, a head
   * cursor and the readable profiles; list those, then follow. Send the cursor back unchanged, with
   * the same credential. has_more with an unchanged cursor: wait 10 s.
   *
   * `events.list_org_changes`: `GET /org/{org_id}/events/changes/`.
   *
   * Reply: One page of the feed.
   *
   * @param org_id - The numeric ID. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `cursor`, `limit`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 187907 (Change Cursor Expired): Reason cursor_expired: older than the
   *   organization keeps changes. Start without a cursor and list every profile anew.
   * - HTTP 406, code 158008 (Change Cursor Invalid): Cursor malformed, or from another caller,
   *   organization or credential scope. Start without a cursor.
   * - HTTP 403, code 135626 (Nothing Readable): The caller can read no workspace or share there.
   * - HTTP 406, code 207321 (Change Limit Range): limit is out of range.
   */
  listOrgChanges(
    org_id: string,
    options?: EventsListOrgChangesOptions,
  ): Pending<models.ChangeFeedPage> {
    return this.caller.call("events.list_org_changes", { org_id }, options);
  }

  /**
   * Search the event log.
   *
   * One of the scopes is needed. Stop only when has_more is false - what the caller may not see is
   * taken out after a page is read.
   *
   * `events.search`: `GET /events/search/`.
   *
   * At most one of `offset`, `cursor` is given. At least one of `workspace_id`, `share_id`,
   * `user_id`, `org_id`, `parent_event_id` is given.
   *
   * Reply: One page of events.
   *
   * @param options - Optional: `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id`,
   *   `event`, `category`, `subcategory`, `calling_user_id`, `object_id`, `acknowledged`,
   *   `visibility`, `created_min`, `created_max`, `limit`, `offset`, `cursor`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  search(options?: EventsSearchOptions): Listing<models.EventsSearchReply, models.Event> {
    return this.caller.pages("events.search", {}, options);
  }

  /**
   * Search events and have them told in words.
   *
   * Takes every filter of the search, and a hint for the narrator. Gives counts, a breakdown by
   * category and a text. Spends AI credits each time, so never resend it. output has no effect.
   *
   * `events.summarize`: `GET /events/search/summarize/`. Not sent again when its outcome is
   * unknown.
   *
   * At least one of `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id` is given.
   *
   * Reply: Counts and a narrative.
   *
   * @param options - Optional: `workspace_id`, `share_id`, `user_id`, `org_id`, `parent_event_id`,
   *   `event`, `category`, `subcategory`, `calling_user_id`, `object_id`, `acknowledged`,
   *   `visibility`, `created_min`, `created_max`, `user_context`, `limit`, `offset`.
   */
  summarize(options?: EventsSummarizeOptions): Pending<unknown> {
    return this.caller.call("events.summarize", {}, options);
  }
}
