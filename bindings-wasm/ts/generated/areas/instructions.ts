// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** Operations on instructions. */
export class Instructions extends Area {
  /**
   * Clear the AI instructions of an organization, workspace or share.
   *
   * Owners and admins. Succeeds also where there are none.
   *
   * `instructions.clear`: `DELETE /{entity}/{entity_id}/instructions/`. What it takes away is gone
   * for good, or for others.
   *
   * Reply: Cleared.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  clear(
    entity: models.InstructionsClearEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("instructions.clear", { entity, entity_id }, options);
  }

  /**
   * Clear the caller's own AI instructions for a profile.
   *
   * Any member, but no guests. Succeeds also where there are none.
   *
   * `instructions.clear_mine`: `DELETE /{entity}/{entity_id}/instructions/me/`. What it takes away
   * is gone for good, or for others.
   *
   * Reply: Cleared.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  clearMine(
    entity: models.InstructionsClearMineEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("instructions.clear_mine", { entity, entity_id }, options);
  }

  /**
   * Read the AI instructions of an organization, workspace or share.
   *
   * Owners and admins. A slot never written answers with empty content and null times, not with
   * 404.
   *
   * `instructions.get`: `GET /{entity}/{entity_id}/instructions/`.
   *
   * Reply: The instructions.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  get(
    entity: models.InstructionsGetEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<models.UserInstructions> {
    return this.caller.call("instructions.get", { entity, entity_id }, options);
  }

  /**
   * Read the caller's own AI instructions for a profile.
   *
   * Any member, but no guests (on shares 403, 185733). The service does not merge them with the
   * profile's.
   *
   * `instructions.get_mine`: `GET /{entity}/{entity_id}/instructions/me/`.
   *
   * Reply: The instructions.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @deprecated The service no longer documents it.
   */
  getMine(
    entity: models.InstructionsGetMineEntity,
    entity_id: string,
    options?: CallOptions,
  ): Pending<models.UserInstructions> {
    return this.caller.call("instructions.get_mine", { entity, entity_id }, options);
  }

  /**
   * Replace the AI instructions of an organization, workspace or share.
   *
   * Owners and admins. Empty content clears.
   *
   * `instructions.set`: `POST /{entity}/{entity_id}/instructions/`.
   *
   * Reply: The instructions.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param content - Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
   *   bytes of UTF-8.
   * @deprecated The service no longer documents it.
   */
  set(
    entity: models.InstructionsSetEntity,
    entity_id: string,
    content: string,
    options?: CallOptions,
  ): Pending<models.UserInstructions> {
    return this.caller.call("instructions.set", { entity, entity_id, content }, options);
  }

  /**
   * Replace the caller's own AI instructions for a profile.
   *
   * Any member, but no guests. Empty content clears.
   *
   * `instructions.set_mine`: `POST /{entity}/{entity_id}/instructions/me/`.
   *
   * Reply: The instructions.
   *
   * @param entity - Kind of profile. One of `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param content - Markdown, at most 65536 bytes of UTF-8 (bytes, not characters). At most 65536
   *   bytes of UTF-8.
   * @deprecated The service no longer documents it.
   */
  setMine(
    entity: models.InstructionsSetMineEntity,
    entity_id: string,
    content: string,
    options?: CallOptions,
  ): Pending<models.UserInstructions> {
    return this.caller.call("instructions.set_mine", { entity, entity_id, content }, options);
  }
}
