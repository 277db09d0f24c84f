// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { TaskList } from "./tasks.js";

/** What `task_lists.create` answers. */
export interface TaskListsCreateReply {
  /** `TaskList`, as the API describes it. Known by inference only. */
  task_list?: TaskList;
}

/** What `task_lists.get` answers. */
export interface TaskListsGetReply {
  /** `TaskList`, as the API describes it. Known by inference only. */
  task_list?: TaskList;
}

/** What `task_lists.list` answers. */
export interface TaskListsListReply {
  /** `task_lists`. Known by inference only. */
  task_lists?: TaskList[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** The parameter `sort_by` of `task_lists.list`. */
export type TaskListsListSortBy = "created" | "updated" | "name";

/** The parameter `sort_dir` of `task_lists.list`. */
export type TaskListsListSortDir = "asc" | "desc";

/** What `task_lists.update` answers. */
export interface TaskListsUpdateReply {
  /** `TaskList`, as the API describes it. Known by inference only. */
  task_list?: TaskList;
}
