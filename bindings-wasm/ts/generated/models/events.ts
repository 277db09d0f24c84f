// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Actor, KeysetPagination } from "./common.js";

/** `ActivityPoll`, as the API describes it. */
export interface ActivityPoll {
  /** Pass it to the next poll as it is, with its microseconds. */
  lastactivity?: string;
  /** Keys of what changed, see x-activity-keys. Known by inference only. */
  activity?: string[];
}

/** `ChangeFeedPage`, as the API describes it. */
export interface ChangeFeedPage {
  /** `changes`. */
  changes?: StorageChange[];
  /** Pass it to the next call. */
  cursor?: string;
  /** More can be fetched at once. */
  has_more?: boolean;
  /** What the caller can read. */
  profiles?: ChangeFeedPageProfiles;
}

/** What the caller can read. */
export interface ChangeFeedPageProfiles {
  /** Changes when the set does. */
  version?: string;
  /** Filled on the first call; may be empty later. */
  items?: ChangeFeedPageProfilesItemsItem[];
}

/** One of: The member `items` of `ChangeFeedPageProfiles`. */
export interface ChangeFeedPageProfilesItemsItem {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53.
   */
  id?: string;
  /** `type`. */
  type?: ChangeFeedPageProfilesItemsItemType;
}

/** The member `type` of `ChangeFeedPageProfilesItemsItem`. */
export type ChangeFeedPageProfilesItemsItemType = "workspace" | "share" | (string & {});

/** The parameter `category`. */
export type EvCategory =
  | "user"
  | "org"
  | "workspace"
  | "share"
  | "node"
  | "ai"
  | "invitation"
  | "billing"
  | "domain"
  | "apps"
  | "metadata"
  | (string & {});

/** The parameter `subcategory`. */
export type EvSubcategory =
  | "storage"
  | "comments"
  | "members"
  | "lifecycle"
  | "settings"
  | "security"
  | "authentication"
  | "ai"
  | "invitations"
  | "billing"
  | "assets"
  | "upload"
  | "transfer"
  | "import_export"
  | "quickshare"
  | "fileshare"
  | "metadata"
  | (string & {});

/** Without it everything that is not internal. */
export type EvVisibility = "external_audit_log" | "external";

/** `Event`, as the API describes it. */
export interface Event {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. From output level `terse` on.
   */
  event_id?: string;
  /** Event name. From output level `terse` on. */
  event?: string;
  /** `category`. From output level `terse` on. */
  category?: EventCategory;
  /** The filter is called subcategory. From output level `standard` on. */
  sub_category?: string;
  /** `object_id`. From output level `terse` on. */
  object_id?: string | null;
  /** A point in time, UTC. From output level `terse` on. */
  created?: string;
  /** Who caused it; form undocumented. From output level `standard` on. */
  calling_user?: unknown;
  /** `org_id`. From output level `standard` on. */
  org_id?: string | null;
  /** `workspace_id`. From output level `standard` on. */
  workspace_id?: string | null;
  /** `user_id`. From output level `standard` on. */
  user_id?: string | null;
  /** `share_id`. From output level `standard` on. */
  share_id?: string | null;
  /** `acknowledged`. From output level `standard` on. */
  acknowledged?: boolean;
  /** Description and its parameters; form undocumented. From output level `standard` on. */
  template?: unknown;
  /** Form undocumented. From output level `standard` on. */
  severity?: unknown;
  /** `visibility`. From output level `standard` on. */
  visibility?: EventVisibility;
  /** Form undocumented. From output level `standard` on. */
  notification?: unknown;
  /** Form undocumented. From output level `full` on. */
  required_params?: unknown;
  /** `requires_parent_node`. From output level `full` on. */
  requires_parent_node?: boolean;
  /** Form undocumented. From output level `full` on. */
  permission?: unknown;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name. Known by inference
   * only.
   */
  actor?: Actor;
}

/** The member `category` of `Event`. */
export type EventCategory =
  | "user"
  | "org"
  | "workspace"
  | "share"
  | "node"
  | "ai"
  | "invitation"
  | "billing"
  | "domain"
  | "apps"
  | "metadata"
  | (string & {});

/** The member `visibility` of `Event`. */
export type EventVisibility = "external_audit_log" | "external" | (string & {});

/** What `events.search` answers. */
export interface EventsSearchReply {
  /** `events`. Known by inference only. */
  events?: Event[];
  /** `KeysetPagination`, as the API describes it. */
  pagination?: KeysetPagination;
}

/** Either key may hold the token. */
export interface RealtimeToken {
  /** `token`. */
  token?: string;
  /** `auth_token`. */
  auth_token?: string;
  /** Lifetime in seconds. At least 0. */
  expires_in?: number;
}

/** `StorageChange`, as the API describes it. */
export interface StorageChange {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  event_id?: string;
  /** Event name. */
  event?: string;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53.
   */
  profile_id?: string;
  /** `profile_type`. */
  profile_type?: StorageChangeProfileType;
  /** The node. */
  object_id?: string | null;
  /** A point in time, UTC. */
  created?: string;
}

/** The member `profile_type` of `StorageChange`. */
export type StorageChangeProfileType = "workspace" | "share" | (string & {});
