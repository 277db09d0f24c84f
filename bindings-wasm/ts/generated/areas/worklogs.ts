// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Worklogs.get} takes beside its required parameters. */
export interface WorklogsGetOptions extends CallOptions {
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Worklogs.list} takes beside its required parameters. */
export interface WorklogsListOptions extends CallOptions {
  /** The parameter `type`. One of `entry`, `interjection`, `info`. */
  type?: models.WorklogsListType | undefined;
  /** The parameter `sort_dir`. One of `asc`, `desc`. Default: `desc`. */
  sort_dir?: models.WorklogsListSortDir | undefined;
  /** Largest number of items to return. 1 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Worklogs.listInterjections} takes beside its required parameters. */
export interface WorklogsListInterjectionsOptions extends CallOptions {
  /** Largest number of items to return. 1 to 200. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** Operations on worklogs. */
export class Worklogs extends Area {
  /**
   * Acknowledge an interjection.
   *
   * Only where acknowledgable is true.
   *
   * `worklogs.acknowledge`: `POST /worklogs/{entry_id}/acknowledge/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The entry.
   *
   * @param entry_id - The parameter `entry_id`.
   * @deprecated The service no longer documents it.
   */
  acknowledge(entry_id: string, options?: CallOptions): Pending<models.WorklogsAcknowledgeReply> {
    return this.caller.call("worklogs.acknowledge", { entry_id }, options);
  }

  /**
   * Append a worklog entry.
   *
   * Entries are never changed or deleted.
   *
   * `worklogs.append`: `POST /worklogs/{entity_type}/{entity_id}/append/`. Not sent again when its
   * outcome is unknown.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The entry.
   *
   * @param entity_type - profile: a workspace or share. One of `task`, `task_list`, `node`,
   *   `profile`.
   * @param entity_id - OpaqueId, or the 19-digit id for profile.
   * @param content - The parameter `content`. 1 to 10000 characters.
   * @deprecated The service no longer documents it.
   */
  append(
    entity_type: models.WorklogsAppendEntityType,
    entity_id: string,
    content: string,
    options?: CallOptions,
  ): Pending<models.WorklogsAppendReply> {
    return this.caller.call("worklogs.append", { entity_type, entity_id, content }, options);
  }

  /**
   * Read a worklog entry.
   *
   * `worklogs.get`: `GET /worklogs/{entry_id}/details/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The entry.
   *
   * @param entry_id - The parameter `entry_id`.
   * @param options - Optional: `format`.
   * @deprecated The service no longer documents it.
   */
  get(entry_id: string, options?: WorklogsGetOptions): Pending<models.WorklogsGetReply> {
    return this.caller.call("worklogs.get", { entry_id }, options);
  }

  /**
   * Append an urgent correction that must be acknowledged.
   *
   * Always urgent; other participants have to acknowledge it.
   *
   * `worklogs.interject`: `POST /worklogs/{entity_type}/{entity_id}/interjection/`. Not sent again
   * when its outcome is unknown.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The interjection.
   *
   * @param entity_type - profile: a workspace or share. One of `task`, `task_list`, `node`,
   *   `profile`.
   * @param entity_id - OpaqueId, or the 19-digit id for profile.
   * @param content - The parameter `content`. 1 to 10000 characters.
   * @deprecated The service no longer documents it.
   */
  interject(
    entity_type: models.WorklogsInterjectEntityType,
    entity_id: string,
    content: string,
    options?: CallOptions,
  ): Pending<models.WorklogsInterjectReply> {
    return this.caller.call("worklogs.interject", { entity_type, entity_id, content }, options);
  }

  /**
   * List the worklog of a task, list, node or profile.
   *
   * `worklogs.list`: `GET /worklogs/{entity_type}/{entity_id}/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: One page of entries.
   *
   * @param entity_type - profile: a workspace or share. One of `task`, `task_list`, `node`,
   *   `profile`.
   * @param entity_id - OpaqueId, or the 19-digit id for profile.
   * @param options - Optional: `type`, `sort_dir`, `limit`, `offset`, `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  list(
    entity_type: models.WorklogsListEntityType,
    entity_id: string,
    options?: WorklogsListOptions,
  ): Listing<models.WorklogsListReply, unknown> {
    return this.caller.pages("worklogs.list", { entity_type, entity_id }, options);
  }

  /**
   * List interjections not acknowledged yet.
   *
   * `worklogs.list_interjections`: `GET /worklogs/{entity_type}/{entity_id}/interjections/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: One page of interjections.
   *
   * @param entity_type - profile: a workspace or share. One of `task`, `task_list`, `node`,
   *   `profile`.
   * @param entity_id - OpaqueId, or the 19-digit id for profile.
   * @param options - Optional: `limit`, `offset`, `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  listInterjections(
    entity_type: models.WorklogsListInterjectionsEntityType,
    entity_id: string,
    options?: WorklogsListInterjectionsOptions,
  ): Listing<models.WorklogsListInterjectionsReply, unknown> {
    return this.caller.pages("worklogs.list_interjections", { entity_type, entity_id }, options);
  }
}
