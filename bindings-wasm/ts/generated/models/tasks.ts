// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** `OrderEntry`, as the API describes it. */
export interface OrderEntry {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id: string;
  /** `sort_order`. At least 0. */
  sort_order: number;
}

/** `Task`, as the API describes it. */
export interface Task {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  id?: string;
  /** `title`. Known by inference only. */
  title?: string;
  /** `description`. Known by inference only. */
  description?: string | null;
  /** `status`. Known by inference only. */
  status?: TaskStatus;
  /** 0 none, 1 low, 2 medium, 3 high, 4 critical. Known by inference only. */
  priority?: number;
  /** A member of the workspace or share. Known by inference only. */
  assignee_id?: string | null;
  /** Ids of tasks to finish first. Known by inference only. */
  dependencies?: string[];
  /** A linked file, folder or note. Known by inference only. */
  node_id?: string | null;
  /** Who created it. */
  created_by?: string;
  /** After a move. */
  old_task_list_id?: string;
  /** After a move. */
  new_task_list_id?: string;
}

/** `TaskList`, as the API describes it. */
export interface TaskList {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  id?: string;
  /** `name`. Known by inference only. */
  name?: string;
  /** `description`. Known by inference only. */
  description?: string | null;
  /** Who created it. */
  created_by?: string;
  /** In the details. Known by inference only. */
  tasks?: Task[];
}

/** The member `status` of `Task`. */
export type TaskStatus = "pending" | "in_progress" | "complete" | "blocked" | (string & {});

/** What `tasks.assign` answers. */
export interface TasksAssignReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** What `tasks.create` answers. */
export interface TasksCreateReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** The parameter `status` of `tasks.create`. */
export type TasksCreateStatus = "pending" | "in_progress" | "complete" | "blocked";

/** What `tasks.get` answers. */
export interface TasksGetReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** What `tasks.list` answers. */
export interface TasksListReply {
  /** `tasks`. Known by inference only. */
  tasks?: Task[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** The parameter `sort_by` of `tasks.list`. */
export type TasksListSortBy = "created" | "updated" | "name" | "priority" | "status";

/** The parameter `sort_dir` of `tasks.list`. */
export type TasksListSortDir = "asc" | "desc";

/** The parameter `status` of `tasks.list`. */
export type TasksListStatus = "pending" | "in_progress" | "complete" | "blocked";

/** What `tasks.move` answers. */
export interface TasksMoveReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** What `tasks.set_status` answers. */
export interface TasksSetStatusReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** The parameter `status` of `tasks.set_status`. */
export type TasksSetStatusStatus = "pending" | "in_progress" | "complete" | "blocked";

/** One of: The parameter `tasks` of `tasks.set_statuses`. */
export interface TasksSetStatusesTasksItem {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  task_id: string;
  /** `status`. One of `pending`, `in_progress`, `complete`, `blocked`. */
  status: TasksSetStatusesTasksItemStatus;
}

/** The member `status` of `TasksSetStatusesTasksItem`. */
export type TasksSetStatusesTasksItemStatus = "pending" | "in_progress" | "complete" | "blocked";

/** What `tasks.update` answers. */
export interface TasksUpdateReply {
  /** `Task`, as the API describes it. Known by inference only. */
  task?: Task;
}

/** The parameter `status` of `tasks.update`. */
export type TasksUpdateStatus = "pending" | "in_progress" | "complete" | "blocked";
