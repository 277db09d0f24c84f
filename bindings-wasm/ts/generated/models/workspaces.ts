// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Actor, OffsetPagination } from "./common.js";

/** `AiMemory`, as the API describes it. */
export interface AiMemory {
  /** `content`. */
  content?: string;
  /** `revision`. At least 0. */
  revision?: number;
  /** A point in time, UTC. */
  updated?: string | null;
}

/**
 * A card that asks for the caller's attention. A signature card's main action is
 * signing.create_my_link. Blocking cards come first.
 */
export interface DashboardCard {
  /** Kind and subject with a colon between. The path parameter of dismiss. */
  card_key?: string;
  /** synthesis = written by the AI over several things. */
  type?: DashboardCardType;
  /** `source`. */
  source?: DashboardCardSource;
  /** Others wait for this. */
  blocking?: boolean;
  /** YYYY-MM-DD HH:MM:SS UTC. */
  due_at?: string | null;
  /** Null without the AI layer. */
  ai_summary?: string | null;
  /** Null = not judged. 0 to 100. */
  urgency?: number | null;
  /** `suggested_action`. */
  suggested_action?: string | null;
  /** A question and its subjects with which to open an agent chat. */
  ripley_seed?: DashboardCardRipleySeed;
  /** Whether dashboard.dismiss works on it. */
  dismissible?: boolean;
  /** The main thing to do. */
  primary_action?: DashboardCardPrimaryAction;
}

/** The main thing to do. */
export interface DashboardCardPrimaryAction {
  /** `kind`. */
  kind?: string;
  /** `method`. */
  method?: string;
  /** `endpoint`. */
  endpoint?: string;
  /** Form undocumented. */
  payload_template?: unknown;
}

/** A question and its subjects with which to open an agent chat. */
export interface DashboardCardRipleySeed {
  /** `question`. */
  question?: string;
  /** `subjects`. */
  subjects?: DashboardCardRipleySeedSubjectsItem[];
}

/** One of: The member `subjects` of `DashboardCardRipleySeed`. */
export interface DashboardCardRipleySeedSubjectsItem {
  /** `type`. */
  type?: string;
  /** `id`. */
  id?: string;
  /** `display_text`. */
  display_text?: string;
}

/** The member `source` of `DashboardCard`. */
export type DashboardCardSource = "event" | "signature" | "ai" | (string & {});

/** synthesis = written by the AI over several things. */
export type DashboardCardType =
  | "signature"
  | "mention"
  | "file_version"
  | "file_added"
  | "synthesis"
  | (string & {});

/**
 * A short-lived slot in which an agent says what it is doing. topic and message are untrusted text,
 * for showing only.
 */
export interface Intent {
  /** `id`. */
  id?: string;
  /** The verb. Known by inference only. */
  intent?: string | null;
  /** The node it is about, null for the whole workspace. Known by inference only. */
  node_id?: string | null;
  /** Who took the slot, not who wrote its words. */
  locker?: IntentLocker;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name. Known by inference
   * only.
   */
  actor?: Actor;
  /** allocated with a null topic = somebody is about to start; show it. */
  state?: IntentState;
  /** 0 in a new slot. */
  version?: number;
  /** `topic`. */
  topic?: string | null;
  /** Only from intents.get. */
  message?: string | null;
  /** Opaque token. */
  sequence?: unknown;
  /** A point in time, UTC. */
  expires_at?: string;
}

/** Who took the slot, not who wrote its words. */
export interface IntentLocker {
  /** `agent_name`. */
  agent_name?: string | null;
}

/** allocated with a null topic = somebody is about to start; show it. */
export type IntentState = "allocated" | "filled" | (string & {});

/** Jobs by kind. Kinds this list does not know may come. */
export interface JobStatus {
  /** Indexing of the whole workspace. */
  intelligence?: unknown;
  /** Writing of summaries. */
  summarize?: unknown;
  /** Bulk writing of files. */
  upsert_file?: unknown;
  /** `metadata_extract`. */
  metadata_extract?: MetadataExtractJob[];
  /** Retired; may still come. */
  template_match?: unknown[];
}

/**
 * kind single = one file, batch = a whole template (retired). Find a single job by node_id, not by
 * template_id. The entry is the latest extraction of that node, not necessarily the one the caller
 * started.
 */
export interface MetadataExtractJob {
  /** `kind`. */
  kind?: MetadataExtractJobKind;
  /** `active`. */
  active?: boolean;
  /** single; without hyphens. */
  node_id?: string;
  /** Null while the job is queued; at the end that of the call that started it. */
  job_id?: string | null;
  /** `template_id`. */
  template_id?: string | null;
  /** The fields asked for; single. */
  fields_scope?: unknown;
  /** Act only on completed and errored; a single job goes from queued straight to them. */
  status?: MetadataExtractJobStatus;
  /** `progress_percent`. 0 to 100. */
  progress_percent?: number;
  /** A point in time, UTC. */
  started_at?: string;
  /** A point in time, UTC. */
  updated_at?: string;
  /** A point in time, UTC. */
  completed_at?: string | null;
  /** Why it failed; with errored. */
  error_message?: string | null;
  /** batch. */
  total_files?: number;
  /** batch. */
  eligible_files?: number;
  /** batch. */
  processed?: number;
  /** batch. */
  skipped?: number;
  /** batch. */
  failed?: number;
}

/** The member `kind` of `MetadataExtractJob`. */
export type MetadataExtractJobKind = "single" | "batch" | (string & {});

/** Act only on completed and errored; a single job goes from queued straight to them. */
export type MetadataExtractJobStatus =
  | "queued"
  | "in_progress"
  | "completed"
  | "errored"
  | (string & {});

/** A workspace. Which fields come depends on output; unknown fields are kept. */
export interface Workspace {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on.
   */
  id?: string;
  /** `name`. From output level `terse` on. */
  name?: string | null;
  /** `folder_name`. From output level `terse` on. */
  folder_name?: string;
  /** Domain of the organization. From output level `terse` on. */
  org_domain?: string | null;
  /**
   * How the caller stands to the workspace; the values are not listed anywhere. From output level
   * `terse` on.
   */
  user_status?: string | null;
  /** `description`. From output level `standard` on. */
  description?: string | null;
  /** The caller's level in the workspace. From output level `standard` on. */
  workspace_level?: unknown;
  /** `closed`. From output level `standard` on. */
  closed?: boolean;
  /** `archived`. From output level `standard` on. */
  archived?: boolean;
  /** `locked`. From output level `standard` on. */
  locked?: boolean;
  /** Storage facts. From output level `standard` on. */
  storage?: unknown;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
  /** The logo. From output level `standard` on. */
  logo?: unknown;
  /** Brand color. From output level `standard` on. */
  accent_color?: unknown;
  /** Custom host name of the organization. From output level `standard` on. */
  org_custom_hostname?: string | null;
  /** Whether files are indexed for AI. From output level `standard` on. */
  intelligence?: boolean;
  /**
   * Whether tasks are switched on (the tools are gone since 2026-07). From output level `standard`
   * on.
   */
  workflow?: boolean;
  /**
   * What the organization's features and the caller's role allow. From output level `standard` on.
   */
  capabilities?: WorkspaceCapabilities;
  /** State of cloud import. From output level `full` on. */
  cloud_import?: unknown;
  /** Comment settings. From output level `full` on. */
  comments?: unknown;
  /** Chat settings. From output level `full` on. */
  chat?: unknown;
  /** Search settings. From output level `full` on. */
  search?: unknown;
  /** Logos and pictures. From output level `full` on. */
  assets?: unknown;
  /** Rights in the workflow tools. From output level `full` on. */
  workflow_permissions?: unknown;
  /** First background color. From output level `full` on. */
  background_color1?: unknown;
  /** Second background color. From output level `full` on. */
  background_color2?: unknown;
  /** `perm_join`. From output level `full` on. */
  perm_join?: WorkspacePermJoin;
  /** `perm_member_manage`. From output level `full` on. */
  perm_member_manage?: WorkspacePermMemberManage;
  /** Set by the service. From output level `full` on. */
  platform?: unknown;
  /** `suspended`. From output level `full` on. */
  suspended?: boolean;
  /** Free properties of the owner. From output level `full` on. */
  owner_defined?: unknown;
  /** The profiles above. From output level `full` on. */
  parents?: unknown;
}

/** What the organization's features and the caller's role allow. */
export interface WorkspaceCapabilities {
  /** With it files reach the AI state indexed, without it ready. */
  can_use_intelligence?: boolean;
  /**
   * Whether AI chats may be public; false everywhere for now. No source says that it stands here.
   * Known by inference only.
   */
  can_publish_agent_chat?: boolean;
}

/** `WorkspaceCreate`, as the API describes it. */
export interface WorkspaceCreate {
  /**
   * Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
   * over the whole service.
   */
  folder_name: string;
  /** Display name. No control characters. */
  name: string;
  /**
   * Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
   * Org Owners`, `Admin or above`, `Member or above`.
   */
  perm_join: WorkspacePermJoin;
  /**
   * Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
   * or above`.
   */
  perm_member_manage: WorkspacePermMemberManage;
  /**
   * Index the files for AI. On when left out and the organization has content_ai and ai_agent;
   * credits for every page at once, not refunded.
   */
  intelligence?: boolean;
  /**
   * Extract metadata of new files by itself. Only withholds; never switches on what intelligence or
   * the feature metadata does not allow. Default: `true`.
   */
  metadata_extraction?: boolean;
  /** Longer text. No control characters. */
  description?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  accent_color?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color1?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color2?: string;
}

/** The member `perm_join` of `Workspace`. */
export type WorkspacePermJoin =
  | "Only Org Owners"
  | "Admin or above"
  | "Member or above"
  | (string & {});

/** The member `perm_member_manage` of `Workspace`. */
export type WorkspacePermMemberManage = "Admin or above" | "Member or above" | (string & {});

/** `WorkspaceUpdate`, as the API describes it. */
export interface WorkspaceUpdate {
  /** Display name. No control characters. */
  name?: string;
  /** 10 to 1000 characters; null or an empty string clears it. */
  description?: string;
  /**
   * Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
   * over the whole service.
   */
  folder_name?: string;
  /**
   * Off throws the index away, on again indexes every file anew at full cost. Limited in how often.
   * true needs content_ai and ai_agent.
   */
  intelligence?: boolean;
  /** Extract metadata of new files by itself. Deletes nothing and is not limited in how often. */
  metadata_extraction?: boolean;
  /**
   * Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
   * Org Owners`, `Admin or above`, `Member or above`.
   */
  perm_join?: WorkspacePermJoin;
  /**
   * Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
   * or above`.
   */
  perm_member_manage?: WorkspacePermMemberManage;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  accent_color?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color1?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color2?: string;
  /**
   * Free properties of the owner as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: string;
}

/** What `workspaces.list_in_org` answers. */
export interface WorkspacesListInOrgReply {
  /** `workspaces`. */
  workspaces?: Workspace[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}
