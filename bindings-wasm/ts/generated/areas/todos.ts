// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Todos.create} takes beside its required parameters. */
export interface TodosCreateOptions extends CallOptions {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  assignee_id?: string | undefined;
}

/** What {@link Todos.get} takes beside its required parameters. */
export interface TodosGetOptions extends CallOptions {
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Todos.list} takes beside its required parameters. */
export interface TodosListOptions extends CallOptions {
  /** The parameter `filter_done`. */
  filter_done?: boolean | undefined;
  /** The parameter `sort_by`. One of `created`, `updated`, `title`. */
  sort_by?: models.TodosListSortBy | undefined;
  /** The parameter `sort_dir`. One of `asc`, `desc`. */
  sort_dir?: models.TodosListSortDir | undefined;
  /** The parameter `limit`. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Todos.update} takes beside its required parameters. */
export interface TodosUpdateOptions extends CallOptions {
  /** The parameter `title`. 1 to 500 characters. */
  title?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  assignee_id?: string | undefined;
  /** The parameter `done`. */
  done?: boolean | undefined;
}

/** Operations on todos. */
export class Todos extends Area {
  /**
   * Create a todo.
   *
   * `todos.create`: `POST /{context}/{context_id}/todos/create/`. Not sent again when its outcome
   * is unknown.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The todo.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param title - The parameter `title`. 1 to 500 characters.
   * @param options - Optional: `assignee_id`.
   * @deprecated The service no longer documents it.
   */
  create(
    context: models.Context,
    context_id: string,
    title: string,
    options?: TodosCreateOptions,
  ): Pending<models.TodosCreateReply> {
    return this.caller.call("todos.create", { context, context_id, title }, options);
  }

  /**
   * Delete a todo.
   *
   * Soft.
   *
   * `todos.delete`: `POST /todos/{todo_id}/details/delete/`. What it takes away is gone for good,
   * or for others.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param todo_id - The parameter `todo_id`.
   * @deprecated The service no longer documents it.
   */
  delete(todo_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("todos.delete", { todo_id }, options);
  }

  /**
   * Read a todo.
   *
   * `todos.get`: `GET /todos/{todo_id}/details/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The todo.
   *
   * @param todo_id - The parameter `todo_id`.
   * @param options - Optional: `format`.
   * @deprecated The service no longer documents it.
   */
  get(todo_id: string, options?: TodosGetOptions): Pending<models.TodosGetReply> {
    return this.caller.call("todos.get", { todo_id }, options);
  }

  /**
   * List todos.
   *
   * `todos.list`: `GET /{context}/{context_id}/todos/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: One page of todos.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `filter_done`, `sort_by`, `sort_dir`, `limit`, `offset`, `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: TodosListOptions,
  ): Listing<models.TodosListReply, unknown> {
    return this.caller.pages("todos.list", { context, context_id }, options);
  }

  /**
   * Set many todos done or not done.
   *
   * `todos.set_done`: `POST /{context}/{context_id}/todos/bulk-toggle/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param todo_ids - The parameter `todo_ids`. 1 to 100 items, each of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @param done - The parameter `done`.
   * @deprecated The service no longer documents it.
   */
  setDone(
    context: models.Context,
    context_id: string,
    todo_ids: readonly string[],
    done: boolean,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("todos.set_done", { context, context_id, todo_ids, done }, options);
  }

  /**
   * Flip a todo between done and not done.
   *
   * Sent twice it is back where it was.
   *
   * `todos.toggle`: `POST /todos/{todo_id}/details/toggle/`. Not sent again when its outcome is
   * unknown.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The todo.
   *
   * @param todo_id - The parameter `todo_id`.
   * @deprecated The service no longer documents it.
   */
  toggle(todo_id: string, options?: CallOptions): Pending<models.TodosToggleReply> {
    return this.caller.call("todos.toggle", { todo_id }, options);
  }

  /**
   * Change a todo.
   *
   * `todos.update`: `POST /todos/{todo_id}/details/update/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The todo.
   *
   * @param todo_id - The parameter `todo_id`.
   * @param options - Optional: `title`, `assignee_id`, `done`.
   * @deprecated The service no longer documents it.
   */
  update(todo_id: string, options?: TodosUpdateOptions): Pending<models.TodosUpdateReply> {
    return this.caller.call("todos.update", { todo_id }, options);
  }
}
