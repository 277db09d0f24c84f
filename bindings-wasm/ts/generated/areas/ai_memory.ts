// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link AiMemory.set} takes beside its required parameters. */
export interface AiMemorySetOptions extends CallOptions {
  /** The revision read last. At least 0. */
  revision?: number | undefined;
}

/** Operations on ai memory. */
export class AiMemory extends Area {
  /**
   * Delete the caller's own AI memory for an org or workspace.
   *
   * `ai_memory.clear`: `DELETE /{entity}/{entity_id}/ai/memory/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Deleted.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  clear(
    entity: models.AiMemoryClearEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("ai_memory.clear", { entity, entity_id }, options);
  }

  /**
   * Read the caller's own AI memory for an org or workspace.
   *
   * A row never written answers with empty content, revision 0 and updated null, not with 404.
   *
   * `ai_memory.get`: `GET /{entity}/{entity_id}/ai/memory/`.
   *
   * Reply: The row.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  get(
    entity: models.AiMemoryGetEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<models.AiMemory> {
    return this.caller.call("ai_memory.get", { entity, entity_id }, options);
  }

  /**
   * Write the caller's own AI memory for an org or workspace.
   *
   * With revision only if the row is still at it (409 otherwise), without it the last writer wins.
   * Empty content stores an empty row.
   *
   * `ai_memory.set`: `POST /{entity}/{entity_id}/ai/memory/`. Not sent again when its outcome is
   * unknown if `revision` is given.
   *
   * Reply: The row.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param content - Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8.
   * @param options - Optional: `revision`.
   * @deprecated The service no longer documents it.
   */
  set(
    entity: models.AiMemorySetEntity,
    entity_id: string,
    content: string,
    options?: AiMemorySetOptions,
  ): Pending<models.AiMemory> {
    return this.caller.call("ai_memory.set", { entity, entity_id, content }, options);
  }
}
