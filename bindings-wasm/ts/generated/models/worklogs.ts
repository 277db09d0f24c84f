// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** Never changed or deleted. */
export interface WorklogEntry {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  id?: string;
  /** `type`. Known by inference only. */
  type?: WorklogEntryType;
  /** `content`. Known by inference only. */
  content?: string;
  /** `acknowledged`. */
  acknowledged?: boolean;
  /** An interjection still to be acknowledged. */
  acknowledgable?: boolean;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  updated?: string;
}

/** The member `type` of `WorklogEntry`. */
export type WorklogEntryType =
  | "entry"
  | "info"
  | "decision"
  | "error"
  | "status_change"
  | "request"
  | "interjection"
  | (string & {});

/** What `worklogs.acknowledge` answers. */
export interface WorklogsAcknowledgeReply {
  /** Never changed or deleted. Known by inference only. */
  entry?: WorklogEntry;
}

/** profile: a workspace or share. */
export type WorklogsAppendEntityType = "task" | "task_list" | "node" | "profile";

/** What `worklogs.append` answers. */
export interface WorklogsAppendReply {
  /** Never changed or deleted. Known by inference only. */
  entry?: WorklogEntry;
}

/** What `worklogs.get` answers. */
export interface WorklogsGetReply {
  /** Never changed or deleted. Known by inference only. */
  entry?: WorklogEntry;
}

/** profile: a workspace or share. */
export type WorklogsInterjectEntityType = "task" | "task_list" | "node" | "profile";

/** What `worklogs.interject` answers. */
export interface WorklogsInterjectReply {
  /** Never changed or deleted. Known by inference only. */
  entry?: WorklogEntry;
}

/** profile: a workspace or share. */
export type WorklogsListEntityType = "task" | "task_list" | "node" | "profile";

/** profile: a workspace or share. */
export type WorklogsListInterjectionsEntityType = "task" | "task_list" | "node" | "profile";

/** What `worklogs.list_interjections` answers. */
export interface WorklogsListInterjectionsReply {
  /** `entries`. Known by inference only. */
  entries?: WorklogEntry[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** What `worklogs.list` answers. */
export interface WorklogsListReply {
  /** `entries`. Known by inference only. */
  entries?: WorklogEntry[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** The parameter `sort_dir` of `worklogs.list`. */
export type WorklogsListSortDir = "asc" | "desc";

/** The parameter `type` of `worklogs.list`. */
export type WorklogsListType = "entry" | "interjection" | "info";
