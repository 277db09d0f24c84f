// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/**
 * A share. Which fields come depends on output and on the caller's standing; unknown fields are
 * kept.
 */
export interface Share {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on.
   */
  id?: string;
  /** `title`. From output level `terse` on. */
  title?: string | null;
  /** `name`. */
  name?: string | null;
  /** `share_type`. From output level `terse` on. */
  share_type?: ShareShareType;
  /** The caller's level in the share. From output level `terse` on. */
  share_level?: unknown;
  /** Root node of the share's storage; members only. From output level `terse` on. */
  share_root_id?: string | null;
  /** User ID of the creator. From output level `terse` on. */
  creator?: string | null;
  /**
   * Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
   * retired in August 2026. From output level `standard` on.
   */
  share_category?: ShareShareCategory;
  /** `storage_mode`. From output level `standard` on. */
  storage_mode?: ShareStorageMode;
  /** The workspace folder behind the share. From output level `standard` on. */
  folder_node_id?: string | null;
  /** True when the backing folder has been deleted. */
  is_orphaned?: boolean;
  /** The link node in the workspace. From output level `standard` on. */
  share_link?: unknown;
  /** Name in the share's URL. From output level `standard` on. */
  custom_name?: string | null;
  /** `custom_url`. From output level `standard` on. */
  custom_url?: string | null;
  /** `description`. From output level `standard` on. */
  description?: string | null;
  /** `access_options`. From output level `full` on. */
  access_options?: ShareAccessOptions;
  /** `invite`. From output level `full` on. */
  invite?: ShareInvite;
  /** `notify`. From output level `full` on. */
  notify?: ShareNotify;
  /** `display_type`. From output level `full` on. */
  display_type?: ShareDisplayType;
  /** `download_security`. From output level `standard` on. */
  download_security?: ShareDownloadSecurity;
  /** `comments_enabled`. */
  comments_enabled?: boolean;
  /** `guest_chat_enabled`. From output level `standard` on. */
  guest_chat_enabled?: boolean;
  /** `anonymous_uploads_enabled`. From output level `standard` on. */
  anonymous_uploads_enabled?: boolean;
  /** `intelligence`. From output level `standard` on. */
  intelligence?: boolean;
  /** `workflow`. From output level `standard` on. */
  workflow?: boolean;
  /** How the caller stands to the share. From output level `standard` on. */
  user_status?: unknown;
  /** Form undocumented; never log it. From output level `full` on. */
  password?: unknown;
  /** A point in time, UTC. From output level `standard` on. */
  expires?: string | null;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
  /** `locked`. From output level `standard` on. */
  locked?: boolean;
  /** `archived`. */
  archived?: boolean;
  /** Form undocumented. From output level `full` on. */
  deleted?: unknown;
  /** Form undocumented. From output level `full` on. */
  suspended?: unknown;
  /** What the caller and the plan allow. From output level `full` on. */
  capabilities?: unknown;
  /** Color; form undocumented. From output level `full` on. */
  accent_color?: unknown;
  /** Color; form undocumented. From output level `full` on. */
  background_color1?: unknown;
  /** Color; form undocumented. From output level `full` on. */
  background_color2?: unknown;
  /** Number of the built-in background. From output level `full` on. */
  background_image?: unknown;
  /** Form undocumented. From output level `full` on. */
  logo?: unknown;
  /** Custom link; form undocumented. From output level `full` on. */
  link_1?: unknown;
  /** Custom link; form undocumented. From output level `full` on. */
  link_2?: unknown;
  /** Custom link; form undocumented. From output level `full` on. */
  link_3?: unknown;
  /** Free properties set by the owner. From output level `full` on. */
  owner_defined?: unknown;
  /** Workspace and organization above the share; form undocumented. From output level `full` on. */
  parents?: unknown;
  /** Form undocumented. From output level `full` on. */
  comments?: unknown;
  /** Form undocumented. From output level `full` on. */
  event_flow?: unknown;
  /** Form undocumented. From output level `full` on. */
  filesystem?: unknown;
  /** Form undocumented. From output level `full` on. */
  member_visibility?: unknown;
  /** Form undocumented. From output level `full` on. */
  multiplayer?: unknown;
  /** Form undocumented. From output level `full` on. */
  chat?: unknown;
  /** Form undocumented. From output level `full` on. */
  search?: unknown;
  /** Form undocumented. From output level `full` on. */
  assets?: unknown;
  /** Form undocumented. From output level `full` on. */
  workflow_permissions?: unknown;
  /** Form undocumented. From output level `full` on. */
  platform?: unknown;
  /** Form undocumented. From output level `full` on. */
  storage?: unknown;
}

/** The member `access_options` of `Share`. */
export type ShareAccessOptions =
  | "Only members of the Share or Workspace"
  | "Members of the Share, Workspace or Org"
  | "Anyone with a registered account"
  | "Anyone with the link"
  | (string & {});

/** What goes together stands in x-share-rules at the root. */
export interface ShareCreate {
  /** Display title. No control characters. */
  title: string;
  /**
   * Index the files for AI; true needs content_ai and ai_agent. The service demands this field.
   * Default: `false`.
   */
  intelligence: boolean;
  /**
   * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
   * `exchange`. Default: `exchange`.
   */
  share_type?: ShareType;
  /**
   * independent = storage of its own; workspace_folder = live view of one workspace folder. One of
   * `independent`, `workspace_folder`. Default: `independent`.
   */
  storage_mode?: ShareStorageMode;
  /** The workspace folder behind a workspace_folder share. */
  folder_node_id?: string;
  /** Create that folder instead of naming an existing one. Default: `false`. */
  create_folder?: boolean;
  /** Name of the folder to create. */
  folder_name?: string;
  /** Name in the share's URL, letters and digits only. Made by the service when left out. */
  custom_name?: string;
  /**
   * Another name for the share's address; no source tells it from custom_name. 10 to 100
   * characters. Known by inference only.
   */
  custom_url?: string;
  /** Longer text. No control characters. */
  description?: string;
  /**
   * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone with
   * the link". One of `Only members of the Share or Workspace`, `Members of the Share, Workspace or
   * Org`, `Anyone with a registered account`, `Anyone with the link`. Default: `Only members of the
   * Share or Workspace`.
   */
  access_options?: ShareAccessOptions;
  /** Who may manage invitations. One of `owners`, `guests`. Default: `owners`. */
  invite?: ShareInvite;
  /**
   * Whether people from outside the organization may be invited; its values are not documented.
   * Known by inference only.
   */
  external_invites?: string;
  /**
   * When members are told about files. One of `never`, `notify_on_file_received`,
   * `notify_on_file_sent_or_received`. Default: `never`.
   */
  notify?: ShareNotify;
  /** Password for access through the link. */
  password?: string;
  /** End of the share; sources write YYYY-MM-DD HH:MM:SS. */
  expires?: string;
  /** `comments_enabled`. Default: `true`. */
  comments_enabled?: boolean;
  /**
   * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
   * high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
   */
  download_security?: ShareDownloadSecurity;
  /**
   * Older switch, replaced by download_security. No longer to be used. Default: `true`.
   *
   * @deprecated
   */
  download_enabled?: boolean;
  /** Let guests chat with the AI. Default: `false`. */
  guest_chat_enabled?: boolean;
  /** Let people without an account upload. Default: `false`. */
  anonymous_uploads_enabled?: boolean;
  /** How the files are laid out. One of `list`, `grid`. Default: `grid`. */
  display_type?: ShareDisplayType;
  /** Take over the workspace's look. Default: `true`. */
  workspace_style?: boolean;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  accent_color?: string;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  background_color1?: string;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  background_color2?: string;
  /** Number of a built-in background. 0 to 128. Default: `0`. */
  background_image?: number;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_1?: string;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_2?: string;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_3?: string;
  /** Free properties of the owner, as JSON in one form field; the literal null clears them. */
  owner_defined?: string;
}

/** The member `display_type` of `Share`. */
export type ShareDisplayType = "list" | "grid" | (string & {});

/** The member `download_security` of `Share`. */
export type ShareDownloadSecurity = "off" | "medium" | "high" | (string & {});

/** The member `invite` of `Share`. */
export type ShareInvite = "owners" | "guests" | (string & {});

/** The member `notify` of `Share`. */
export type ShareNotify =
  | "never"
  | "notify_on_file_received"
  | "notify_on_file_sent_or_received"
  | (string & {});

/**
 * Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was retired
 * in August 2026.
 */
export type ShareShareCategory = "portal" | "shared_folder" | "coordination_room" | (string & {});

/** The member `share_type` of `Share`. */
export type ShareShareType = "send" | "receive" | "exchange" | (string & {});

/** The member `storage_mode` of `Share`. */
export type ShareStorageMode = "independent" | "workspace_folder" | (string & {});

/**
 * A token for one share. It lives shorter than a sign-in token; take a new one before expires_in is
 * over.
 */
export interface ShareToken {
  /** JWT for the share. */
  auth_token?: string;
  /** `token`. */
  token?: string;
  /** Lifetime in seconds. At least 0. */
  expires_in?: number;
}

/** send = guests download; receive = guests upload; exchange = both. */
export type ShareType = "send" | "receive" | "exchange";

/** What goes together stands in x-share-rules at the root. */
export interface ShareUpdate {
  /** Display name. */
  name?: string;
  /** New title. No control characters. */
  title?: string;
  /** New name in the URL. 4 to 100 characters; `"null"` clears it. */
  custom_name?: string;
  /** 10 to 500 characters; null or an empty string clears it. */
  description?: string;
  /**
   * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
   * `exchange`.
   */
  share_type?: ShareType;
  /**
   * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone with
   * the link". One of `Only members of the Share or Workspace`, `Members of the Share, Workspace or
   * Org`, `Anyone with a registered account`, `Anyone with the link`.
   */
  access_options?: ShareAccessOptions;
  /** Who may manage invitations. One of `owners`, `guests`. */
  invite?: ShareInvite;
  /**
   * Whether people from outside the organization may be invited; its values are not documented.
   * Known by inference only.
   */
  external_invites?: string;
  /**
   * Another name for the share's address; no source tells it from custom_name. 10 to 100
   * characters.
   */
  custom_url?: string;
  /** New link password. `"null"` or `""` clears it. */
  password?: string;
  /** End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it. */
  expires?: string;
  /**
   * When members are told about files. One of `never`, `notify_on_file_received`,
   * `notify_on_file_sent_or_received`.
   */
  notify?: ShareNotify;
  /**
   * Older switch, replaced by download_security. No longer to be used.
   *
   * @deprecated
   */
  download_enabled?: boolean;
  /**
   * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
   * high = guests do not download at all. One of `off`, `medium`, `high`.
   */
  download_security?: ShareDownloadSecurity;
  /** `comments_enabled`. */
  comments_enabled?: boolean;
  /** How the files are laid out. One of `list`, `grid`. */
  display_type?: ShareDisplayType;
  /** `workspace_style`. */
  workspace_style?: boolean;
  /** `guest_chat_enabled`. */
  guest_chat_enabled?: boolean;
  /** true needs content_ai and ai_agent. */
  intelligence?: boolean;
  /** `anonymous_uploads_enabled`. */
  anonymous_uploads_enabled?: boolean;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  accent_color?: string;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  background_color1?: string;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  background_color2?: string;
  /** `background_image`. 0 to 128. */
  background_image?: number;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_1?: string;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_2?: string;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_3?: string;
  /**
   * Free properties of the owner, as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: string;
  /**
   * Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
   * clears it.
   */
  share_link_node_id?: string;
}

/** What `shares.list_in_workspace` answers. */
export interface SharesListInWorkspaceReply {
  /** `shares`. */
  shares?: Share[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `shares.list` answers. */
export interface SharesListReply {
  /** `shares`. */
  shares?: Share[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}
