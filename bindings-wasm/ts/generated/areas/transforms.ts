// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Transforms.read} takes beside its required parameters. */
export interface TransformsReadOptions extends CallOptions {
  /** From transforms.request_read. */
  token?: string | undefined;
  /** Lower case only. One of `png`, `jpg`, `jpeg`. */
  output_format?: models.TransformsReadOutputFormat | undefined;
  /** Preset; case does not matter. One of `IconTiny`, `IconSmall`, `IconMedium`, `Preview`. */
  size?: models.TransformsReadSize | undefined;
  /** The parameter `width`. At least 1. */
  width?: number | undefined;
  /** The parameter `height`. At least 1. */
  height?: number | undefined;
  /** The parameter `cropwidth`. At least 1. */
  cropwidth?: number | undefined;
  /** The parameter `cropheight`. At least 1. */
  cropheight?: number | undefined;
  /** The parameter `cropx`. At least 1. */
  cropx?: number | undefined;
  /** The parameter `cropy`. At least 1. */
  cropy?: number | undefined;
  /** The parameter `rotate`. One of `0`, `90`, `180`, `270`. */
  rotate?: 0 | 90 | 180 | 270 | undefined;
}

/** Operations on transforms. */
export class Transforms extends Area {
  /**
   * Read an image resized, cropped, turned or converted.
   *
   * All four crop fields or none; a key sent empty is refused. Every number except rotate is above
   * zero.
   *
   * `transforms.read`: `GET
   * /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/`. Takes a credential
   * if there is one.
   *
   * Reply: The image.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param transform_name - The parameter `transform_name`. Only `image`.
   * @param options - Optional: `token`, `output_format`, `size`, `width`, `height`, `cropwidth`,
   *   `cropheight`, `cropx`, `cropy`, `rotate`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  read(
    context: models.Context,
    context_id: string,
    node_id: string,
    transform_name: "image",
    options?: TransformsReadOptions,
  ): ByteReply {
    return this.caller.bytes("transforms.read", { context, context_id, node_id, transform_name }, options);
  }

  /**
   * Mint a token to read a transformed image.
   *
   * The image parameters are not read here; they go on the read call.
   *
   * `transforms.request_read`: `GET
   * /{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/`. Not sent
   * again when its outcome is unknown.
   *
   * Reply: The token.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param transform_name - The parameter `transform_name`. Only `image`.
   */
  requestRead(
    context: models.Context,
    context_id: string,
    node_id: string,
    transform_name: "image",
    options?: CallOptions,
  ): Pending<string> {
    return this.caller.call("transforms.request_read", { context, context_id, node_id, transform_name }, options);
  }
}
