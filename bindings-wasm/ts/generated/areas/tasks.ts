// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Tasks.assign} takes beside its required parameters. */
export interface TasksAssignOptions extends CallOptions {
  /** A member, also one only invited; null, or left out, unassigns. Of the form `^[0-9]{19}$`. */
  assignee_id?: string | null | undefined;
}

/** What {@link Tasks.create} takes beside its required parameters. */
export interface TasksCreateOptions extends CallOptions {
  /** The parameter `description`. At most 5000 characters. */
  description?: string | undefined;
  /** The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`. */
  status?: models.TasksCreateStatus | undefined;
  /** 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4. */
  priority?: number | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  assignee_id?: string | undefined;
  /** Ids of tasks to finish first. Each item of the form `^[A-Za-z0-9_-]{1,128}$`. */
  dependencies?: readonly string[] | undefined;
  /** A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  node_id?: string | undefined;
}

/** What {@link Tasks.get} takes beside its required parameters. */
export interface TasksGetOptions extends CallOptions {
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Tasks.list} takes beside its required parameters. */
export interface TasksListOptions extends CallOptions {
  /** The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`. */
  status?: models.TasksListStatus | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  assignee?: string | undefined;
  /** The parameter `sort_by`. One of `created`, `updated`, `name`, `priority`, `status`. */
  sort_by?: models.TasksListSortBy | undefined;
  /** The parameter `sort_dir`. One of `asc`, `desc`. */
  sort_dir?: models.TasksListSortDir | undefined;
  /** Largest number of items to return. 1 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Tasks.move} takes beside its required parameters. */
export interface TasksMoveOptions extends CallOptions {
  /** The parameter `sort_order`. At least 0. Default: `0`. */
  sort_order?: number | undefined;
}

/** What {@link Tasks.update} takes beside its required parameters. */
export interface TasksUpdateOptions extends CallOptions {
  /** The parameter `title`. 1 to 500 characters. */
  title?: string | undefined;
  /** The parameter `description`. At most 5000 characters. */
  description?: string | undefined;
  /** The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`. */
  status?: models.TasksUpdateStatus | undefined;
  /** 0 none, 1 low, 2 medium, 3 high, 4 critical. 0 to 4. */
  priority?: number | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  assignee_id?: string | undefined;
  /** Ids of tasks to finish first. Each item of the form `^[A-Za-z0-9_-]{1,128}$`. */
  dependencies?: readonly string[] | undefined;
  /** A linked file, folder or note. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  node_id?: string | null | undefined;
}

/** Operations on tasks. */
export class Tasks extends Area {
  /**
   * Assign a task, or take the assignment away.
   *
   * `tasks.assign`: `POST /tasks/{list_id}/items/{task_id}/assign/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @param options - Optional: `assignee_id`.
   * @deprecated The service no longer documents it.
   */
  assign(
    list_id: string,
    task_id: string,
    options?: TasksAssignOptions,
  ): Pending<models.TasksAssignReply> {
    return this.caller.call("tasks.assign", { list_id, task_id }, options);
  }

  /**
   * Create a task.
   *
   * `tasks.create`: `POST /tasks/{list_id}/items/create/`. Not sent again when its outcome is
   * unknown.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task.
   *
   * @param list_id - The parameter `list_id`.
   * @param title - The parameter `title`. 1 to 500 characters.
   * @param options - Optional: `description`, `status`, `priority`, `assignee_id`, `dependencies`,
   *   `node_id`.
   * @deprecated The service no longer documents it.
   */
  create(
    list_id: string,
    title: string,
    options?: TasksCreateOptions,
  ): Pending<models.TasksCreateReply> {
    return this.caller.call("tasks.create", { list_id, title }, options);
  }

  /**
   * Delete a task.
   *
   * Soft.
   *
   * `tasks.delete`: `POST /tasks/{list_id}/items/{task_id}/delete/`. What it takes away is gone for
   * good, or for others.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @deprecated The service no longer documents it.
   */
  delete(list_id: string, task_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("tasks.delete", { list_id, task_id }, options);
  }

  /**
   * Read a task.
   *
   * `tasks.get`: `GET /tasks/{list_id}/items/{task_id}/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @param options - Optional: `format`.
   * @deprecated The service no longer documents it.
   */
  get(list_id: string, task_id: string, options?: TasksGetOptions): Pending<models.TasksGetReply> {
    return this.caller.call("tasks.get", { list_id, task_id }, options);
  }

  /**
   * List the tasks of a list.
   *
   * `tasks.list`: `GET /tasks/{list_id}/items/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: One page of tasks.
   *
   * @param list_id - The parameter `list_id`.
   * @param options - Optional: `status`, `assignee`, `sort_by`, `sort_dir`, `limit`, `offset`,
   *   `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  list(list_id: string, options?: TasksListOptions): Listing<models.TasksListReply, unknown> {
    return this.caller.pages("tasks.list", { list_id }, options);
  }

  /**
   * Move a task to another list of the same profile.
   *
   * `tasks.move`: `POST /tasks/{list_id}/items/{task_id}/move/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task, with the lists it left and joined.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @param target_task_list_id - 29 or 30 letters and digits, shown with a hyphen after every fifth
   *   (34 or 35 characters). Both forms are accepted in requests. Of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `sort_order`.
   * @deprecated The service no longer documents it.
   */
  move(
    list_id: string,
    task_id: string,
    target_task_list_id: string,
    options?: TasksMoveOptions,
  ): Pending<models.TasksMoveReply> {
    return this.caller.call("tasks.move", { list_id, task_id, target_task_list_id }, options);
  }

  /**
   * Set the order of tasks in a list.
   *
   * `tasks.reorder`: `POST /tasks/{list_id}/items/reorder/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param list_id - The parameter `list_id`.
   * @param order - The parameter `order`. At least 1 items.
   * @deprecated The service no longer documents it.
   */
  reorder(
    list_id: string,
    order: readonly models.OrderEntry[],
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("tasks.reorder", { list_id, order }, options);
  }

  /**
   * Set the status of a task.
   *
   * `tasks.set_status`: `POST /tasks/{list_id}/items/{task_id}/status/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @param status - The parameter `status`. One of `pending`, `in_progress`, `complete`, `blocked`.
   * @deprecated The service no longer documents it.
   */
  setStatus(
    list_id: string,
    task_id: string,
    status: models.TasksSetStatusStatus,
    options?: CallOptions,
  ): Pending<models.TasksSetStatusReply> {
    return this.caller.call("tasks.set_status", { list_id, task_id, status }, options);
  }

  /**
   * Set the status of many tasks.
   *
   * `tasks.set_statuses`: `POST /tasks/{list_id}/items/bulk-status/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param list_id - The parameter `list_id`.
   * @param tasks - The parameter `tasks`. 1 to 100 items.
   * @deprecated The service no longer documents it.
   */
  setStatuses(
    list_id: string,
    tasks: readonly models.TasksSetStatusesTasksItem[],
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("tasks.set_statuses", { list_id, tasks }, options);
  }

  /**
   * Change a task.
   *
   * `tasks.update`: `POST /tasks/{list_id}/items/{task_id}/update/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The task.
   *
   * @param list_id - The parameter `list_id`.
   * @param task_id - The parameter `task_id`.
   * @param options - Optional: `title`, `description`, `status`, `priority`, `assignee_id`,
   *   `dependencies`, `node_id`.
   * @deprecated The service no longer documents it.
   */
  update(
    list_id: string,
    task_id: string,
    options?: TasksUpdateOptions,
  ): Pending<models.TasksUpdateReply> {
    return this.caller.call("tasks.update", { list_id, task_id }, options);
  }
}
