// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type Binary, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** Operations on assets. */
export class Assets extends Area {
  /**
   * Delete an asset.
   *
   * For an organization admin or owner.
   *
   * `assets.delete`: `DELETE /{entity}/{entity_id}/assets/{asset_name}/`. What it takes away is
   * gone for good, or for others.
   *
   * Reply: Deleted.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param asset_name - Kind of asset from assets.list_types, e.g. logo or banner.
   */
  delete(
    entity: models.Entity,
    entity_id: string,
    asset_name: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("assets.delete", { entity, entity_id, asset_name }, options);
  }

  /**
   * Read an asset's headers only.
   *
   * `assets.head`: `HEAD /{entity}/{entity_id}/assets/{asset_name}/read/`.
   *
   * Reply: No body. Type and size are in the headers.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param asset_name - Kind of asset from assets.list_types, e.g. logo or banner.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  head(
    entity: models.Entity,
    entity_id: string,
    asset_name: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("assets.head", { entity, entity_id, asset_name }, options);
  }

  /**
   * List the assets of a profile.
   *
   * `assets.list`: `GET /{entity}/{entity_id}/assets/`.
   *
   * Reply: The assets.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   */
  list(entity: models.Entity, entity_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("assets.list", { entity, entity_id }, options);
  }

  /**
   * List the kinds of asset such a profile can have.
   *
   * `assets.list_types`: `GET /{entity}/assets/`.
   *
   * Reply: The kinds.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   */
  listTypes(entity: models.Entity, options?: CallOptions): Pending<unknown> {
    return this.caller.call("assets.list_types", { entity }, options);
  }

  /**
   * Download an asset.
   *
   * Never send output here.
   *
   * `assets.read`: `GET /{entity}/{entity_id}/assets/{asset_name}/read/`.
   *
   * Reply: The bytes.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param asset_name - Kind of asset from assets.list_types, e.g. logo or banner.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  read(
    entity: models.Entity,
    entity_id: string,
    asset_name: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("assets.read", { entity, entity_id, asset_name }, options);
  }

  /**
   * Upload an asset, in place of the one there was.
   *
   * For an organization admin or owner.
   *
   * `assets.upload`: `POST /{entity}/{entity_id}/assets/{asset_name}/`.
   *
   * Reply: Stored.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param asset_name - Kind of asset from assets.list_types, e.g. logo or banner.
   * @param file - The picture with its file name.
   */
  upload(
    entity: models.Entity,
    entity_id: string,
    asset_name: string,
    file: Binary,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("assets.upload", { entity, entity_id, asset_name, file }, options);
  }
}
