// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Downloads.read} takes beside its required parameters. */
export interface DownloadsReadOptions extends CallOptions {
  /** From downloads.request_token. */
  token?: string | undefined;
  /** A version of the file; the current one if absent. */
  version_id?: string | undefined;
  /** html turns error replies into a page for browsers. Only `html`. */
  error?: "html" | undefined;
  /** Bytes wanted, such as bytes=1048576-. */
  range?: string | undefined;
}

/** What {@link Downloads.readAiShare} takes beside its required parameters. */
export interface DownloadsReadAiShareOptions extends CallOptions {
  /** Bytes wanted, such as bytes=1048576-. */
  range?: string | undefined;
}

/** What {@link Downloads.requestToken} takes beside its required parameters. */
export interface DownloadsRequestTokenOptions extends CallOptions {
  /** A version of the file; the current one if absent. */
  version_id?: string | undefined;
}

/** What {@link Downloads.zip} takes beside its required parameters. */
export interface DownloadsZipOptions extends CallOptions {
  /** From downloads.request_zip_token for the same folder. */
  token?: string | undefined;
}

/** Operations on downloads. */
export class Downloads extends Area {
  /**
   * Read the bytes of a file or note.
   *
   * With the bearer token, or with token from request_token and no sign-in. The address with token
   * is a secret.
   *
   * `downloads.read`: `GET /{context}/{context_id}/storage/{node_id}/read/`. Takes a credential if
   * there is one.
   *
   * Reply: The bytes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `token`, `version_id`, `error`, `range`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  read(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: DownloadsReadOptions,
  ): ByteReply {
    return this.caller.bytes("downloads.read", { context, context_id, node_id }, options);
  }

  /**
   * Read one file of an AI share.
   *
   * Links live 5 minutes. Every fault of the token answers 404, so that tokens cannot be guessed.
   * No slash at the end.
   *
   * `downloads.read_ai_share`: `GET /ai/share/{token}`. Takes no credential.
   *
   * Reply: The bytes.
   *
   * @param token - Token of the link. Of the form `^[A-Za-z0-9]+$`.
   * @param file - Index from 0. At least 0.
   * @param options - Optional: `range`.
   * @returns All of it when awaited; piece by piece in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, class 1609 (Not Found): Token missing, wrong, expired or used up; index out of
   *   range.
   * - HTTP 500, class 1654 (Internal Error): The file could not be read.
   */
  readAiShare(token: string, file: number, options?: DownloadsReadAiShareOptions): ByteReply {
    return this.caller.bytes("downloads.read_ai_share", { token, file }, options);
  }

  /**
   * Mint a token that reads one file without sign-in.
   *
   * Each call mints a token. Send version_id here and on the read call; today only the read call
   * heeds it.
   *
   * `downloads.request_token`: `GET /{context}/{context_id}/storage/{node_id}/requestread/`. Not
   * sent again when its outcome is unknown.
   *
   * Reply: The token.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `version_id`.
   */
  requestToken(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: DownloadsRequestTokenOptions,
  ): Pending<string> {
    return this.caller.call("downloads.request_token", { context, context_id, node_id }, options);
  }

  /**
   * Mint a token that reads one folder as a ZIP without sign-in.
   *
   * Each call mints a token. It is bound to this folder (or root) and lives about 2 hours.
   *
   * `downloads.request_zip_token`: `GET /{context}/{context_id}/storage/{node_id}/requestzip/`. Not
   * sent again when its outcome is unknown.
   *
   * Reply: The token.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Folder id or root.
   */
  requestZipToken(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<string> {
    return this.caller.call("downloads.request_zip_token", { context, context_id, node_id }, options);
  }

  /**
   * Read a folder, or with root the whole storage, as a ZIP.
   *
   * With the bearer token, or with token from downloads.request_zip_token and no sign-in. Made
   * while it is sent, so the length may be unknown. The address with token is a secret.
   *
   * `downloads.zip`: `GET /{context}/{context_id}/storage/{node_id}/zip/`. Takes a credential if
   * there is one.
   *
   * Reply: The archive.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Folder id or root.
   * @param options - Optional: `token`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  zip(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: DownloadsZipOptions,
  ): ByteReply {
    return this.caller.bytes("downloads.zip", { context, context_id, node_id }, options);
  }
}
