// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link TaskLists.create} takes beside its required parameters. */
export interface TaskListsCreateOptions extends CallOptions {
  /** The parameter `description`. At most 2000 characters. */
  description?: string | undefined;
}

/** What {@link TaskLists.get} takes beside its required parameters. */
export interface TaskListsGetOptions extends CallOptions {
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link TaskLists.list} takes beside its required parameters. */
export interface TaskListsListOptions extends CallOptions {
  /** The parameter `sort_by`. One of `created`, `updated`, `name`. */
  sort_by?: models.TaskListsListSortBy | undefined;
  /** The parameter `sort_dir`. One of `asc`, `desc`. */
  sort_dir?: models.TaskListsListSortDir | undefined;
  /** Largest number of items to return. 1 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link TaskLists.update} takes beside its required parameters. */
export interface TaskListsUpdateOptions extends CallOptions {
  /** The parameter `name`. 1 to 255 characters. */
  name?: string | undefined;
  /** The parameter `description`. At most 2000 characters. */
  description?: string | undefined;
}

/** Operations on task lists. */
export class TaskLists extends Area {
  /**
   * Create a task list.
   *
   * `task_lists.create`: `POST /{context}/{context_id}/tasks/create/`. Not sent again when its
   * outcome is unknown.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The list.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param name - The parameter `name`. 1 to 255 characters.
   * @param options - Optional: `description`.
   * @deprecated The service no longer documents it.
   */
  create(
    context: models.Context,
    context_id: string,
    name: string,
    options?: TaskListsCreateOptions,
  ): Pending<models.TaskListsCreateReply> {
    return this.caller.call("task_lists.create", { context, context_id, name }, options);
  }

  /**
   * Delete a task list and its tasks.
   *
   * Soft.
   *
   * `task_lists.delete`: `POST /tasks/{list_id}/delete/`. What it takes away is gone for good, or
   * for others.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param list_id - The parameter `list_id`.
   * @deprecated The service no longer documents it.
   */
  delete(list_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("task_lists.delete", { list_id }, options);
  }

  /**
   * Read a task list with its tasks.
   *
   * `task_lists.get`: `GET /tasks/{list_id}/details/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The list.
   *
   * @param list_id - The parameter `list_id`.
   * @param options - Optional: `format`.
   * @deprecated The service no longer documents it.
   */
  get(list_id: string, options?: TaskListsGetOptions): Pending<models.TaskListsGetReply> {
    return this.caller.call("task_lists.get", { list_id }, options);
  }

  /**
   * List the task lists of a workspace or share.
   *
   * `task_lists.list`: `GET /{context}/{context_id}/tasks/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: One page of lists.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `sort_by`, `sort_dir`, `limit`, `offset`, `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: TaskListsListOptions,
  ): Listing<models.TaskListsListReply, unknown> {
    return this.caller.pages("task_lists.list", { context, context_id }, options);
  }

  /**
   * Set the order of task lists.
   *
   * `task_lists.reorder`: `POST /{context}/{context_id}/tasks/reorder/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param order - The parameter `order`. At least 1 items.
   * @deprecated The service no longer documents it.
   */
  reorder(
    context: models.Context,
    context_id: string,
    order: readonly models.OrderEntry[],
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("task_lists.reorder", { context, context_id, order }, options);
  }

  /**
   * Change a task list.
   *
   * `task_lists.update`: `POST /tasks/{list_id}/update/`.
   *
   * The service switched it off in 2026-07.
   *
   * Needs: workflow.
   *
   * Reply: The list.
   *
   * @param list_id - The parameter `list_id`.
   * @param options - Optional: `name`, `description`.
   * @deprecated The service no longer documents it.
   */
  update(list_id: string, options?: TaskListsUpdateOptions): Pending<models.TaskListsUpdateReply> {
    return this.caller.call("task_lists.update", { list_id }, options);
  }
}
