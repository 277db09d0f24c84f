// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** `Todo`, as the API describes it. */
export interface Todo {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  id?: string;
  /** `title`. Known by inference only. */
  title?: string;
  /** `done`. Known by inference only. */
  done?: boolean;
  /** `assignee_id`. Known by inference only. */
  assignee_id?: string | null;
  /** Who created it. */
  created_by?: string;
}

/** What `todos.create` answers. */
export interface TodosCreateReply {
  /** `Todo`, as the API describes it. Known by inference only. */
  todo?: Todo;
}

/** What `todos.get` answers. */
export interface TodosGetReply {
  /** `Todo`, as the API describes it. Known by inference only. */
  todo?: Todo;
}

/** What `todos.list` answers. */
export interface TodosListReply {
  /** `todos`. Known by inference only. */
  todos?: Todo[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** The parameter `sort_by` of `todos.list`. */
export type TodosListSortBy = "created" | "updated" | "title";

/** The parameter `sort_dir` of `todos.list`. */
export type TodosListSortDir = "asc" | "desc";

/** What `todos.toggle` answers. */
export interface TodosToggleReply {
  /** `Todo`, as the API describes it. Known by inference only. */
  todo?: Todo;
}

/** What `todos.update` answers. */
export interface TodosUpdateReply {
  /** `Todo`, as the API describes it. Known by inference only. */
  todo?: Todo;
}
