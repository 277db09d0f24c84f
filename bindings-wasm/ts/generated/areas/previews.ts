// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** Operations on previews. */
export class Previews extends Area {
  /**
   * Mint a link that shows a preview without sign-in.
   *
   * Each call mints a token. path already contains it and is relative to the host, starting with
   * /current/.
   *
   * `previews.preauthorize`: `GET
   * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/`. Not sent again
   * when its outcome is unknown.
   *
   * Reply: The link.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param preview_type - The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
   *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
   */
  preauthorize(
    context: models.Context,
    context_id: string,
    node_id: string,
    preview_type: models.PreviewsPreauthorizePreviewType,
    options?: CallOptions,
  ): Pending<models.PreviewsPreauthorizeReply> {
    return this.caller.call("previews.preauthorize", { context, context_id, node_id, preview_type }, options);
  }

  /**
   * Read one file of a preview with a preauthorized token.
   *
   * Build it from path of preauthorize; other files of the same preview (an HLS playlist's
   * segments) differ in the name.
   *
   * `previews.read`: `GET
   * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}`.
   * Takes no credential.
   *
   * Reply: The bytes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param preview_type - The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
   *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
   * @param token - downloadToken of previews.preauthorize.
   * @param filename - primaryFilename or another file of the preview.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  read(
    context: models.Context,
    context_id: string,
    node_id: string,
    preview_type: models.PreviewsReadPreviewType,
    token: string,
    filename: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("previews.read", { context, context_id, node_id, preview_type, token, filename }, options);
  }

  /**
   * Read a preview's main file with the bearer token.
   *
   * `previews.read_authorized`: `GET
   * /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/`.
   *
   * Reply: The bytes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param preview_type - The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
   *   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  readAuthorized(
    context: models.Context,
    context_id: string,
    node_id: string,
    preview_type: models.PreviewsReadAuthorizedPreviewType,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("previews.read_authorized", { context, context_id, node_id, preview_type }, options);
  }
}
