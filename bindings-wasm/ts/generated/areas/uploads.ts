// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type Binary, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Uploads.complete} takes beside its required parameters. */
export interface UploadsCompleteOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
}

/** What {@link Uploads.createSession} takes beside its required parameters. */
export interface UploadsCreateSessionOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
  /**
   * update replaces the content of file_id and makes a version. Leave it out together with
   * instance_id only. One of `create`, `update`.
   */
  action?: models.UploadsCreateSessionAction | undefined;
  /**
   * Workspace or share to store into; a File Share with update. Without it the file stays unplaced
   * until storage.add_file.
   */
  instance_id?: string | undefined;
  /** Kind of instance_id, not for a File Share. One of `workspace`, `share`. */
  profile_type?: models.UploadsCreateSessionProfileType | undefined;
  /** Target folder, the root if absent. Not with update. */
  folder_id?: string | undefined;
  /** The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  file_id?: string | undefined;
  /** Organization domain; older form. */
  org?: string | undefined;
  /**
   * Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
   * empty. 1 to 8192 characters, of the form `^[^/].*\/$`, without `..` between slashes.
   */
  relative_path?: string | undefined;
  /** Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Hex digest of the whole file, always with hash_algo. */
  hash?: string | undefined;
  /** The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsCreateSessionHashAlgo | undefined;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string | undefined;
}

/** What {@link Uploads.createStream} takes beside its required parameters. */
export interface UploadsCreateStreamOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
  /**
   * update replaces the content of file_id and makes a version. Leave it out together with
   * instance_id only. One of `create`, `update`.
   */
  action?: models.UploadsCreateStreamAction | undefined;
  /**
   * Workspace or share to store into; a File Share with update. Without it the file stays unplaced
   * until storage.add_file.
   */
  instance_id?: string | undefined;
  /** Kind of instance_id, not for a File Share. One of `workspace`, `share`. */
  profile_type?: models.UploadsCreateStreamProfileType | undefined;
  /** Target folder, the root if absent. Not with update. */
  folder_id?: string | undefined;
  /** The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  file_id?: string | undefined;
  /** Organization domain; older form. */
  org?: string | undefined;
  /**
   * Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
   * empty. 1 to 8192 characters, of the form `^[^/].*\/$`, without `..` between slashes.
   */
  relative_path?: string | undefined;
  /** Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Ceiling of a stream; the plan's file size if absent. At least 1. */
  max_size?: number | undefined;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string | undefined;
}

/** What {@link Uploads.get} takes beside its required parameters. */
export interface UploadsGetOptions extends CallOptions {
  /** Seconds to hold the request. 0 to 590. */
  wait?: number | undefined;
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
}

/** What {@link Uploads.getExtensionLimits} takes beside its required parameters. */
export interface UploadsGetExtensionLimitsOptions extends CallOptions {
  /** A plan other than the caller's. */
  plan?: string | undefined;
}

/** What {@link Uploads.getLimits} takes beside its required parameters. */
export interface UploadsGetLimitsOptions extends CallOptions {
  /** The parameter `action`. One of `create`, `update`. */
  action?: models.UploadsGetLimitsAction | undefined;
  /** Organization; without action. */
  org?: string | undefined;
  /** Target workspace or share, required with action. */
  instance_id?: string | undefined;
  /** A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder. */
  folder_id?: string | undefined;
  /** Required with action=update. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  file_id?: string | undefined;
}

/** What {@link Uploads.sendBatch} takes beside its required parameters. */
export interface UploadsSendBatchOptions extends CallOptions {
  /** Target folder; the root if absent. */
  folder_id?: string | undefined;
  /** Tag of the caller, echoed back. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Bytes of the manifest entry with that index, with its file name. */
  files?: readonly Binary[] | undefined;
}

/** What {@link Uploads.sendChunk} takes beside its required parameters. */
export interface UploadsSendChunkOptions extends CallOptions {
  /** Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsSendChunkHashAlgo | undefined;
  /** Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`. */
  hash?: string | undefined;
  /**
   * CRC-32C of the whole file; on the first send of the chunk whose value is known last, and on its
   * resends only. Of the form `^[0-9a-f]{8}$`.
   */
  file_crc32c?: string | undefined;
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
}

/** What {@link Uploads.sendStream} takes beside its required parameters. */
export interface UploadsSendStreamOptions extends CallOptions {
  /** Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`. */
  hash?: string | undefined;
  /** Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsSendStreamHashAlgo | undefined;
}

/** What {@link Uploads.uploadSmall} takes beside its required parameters. */
export interface UploadsUploadSmallOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
  /**
   * Workspace or share to store into; a File Share with update. Without it the file stays unplaced
   * until storage.add_file.
   */
  instance_id?: string | undefined;
  /** Kind of instance_id, not for a File Share. One of `workspace`, `share`. */
  profile_type?: models.UploadsUploadSmallProfileType | undefined;
  /** Target folder, the root if absent. Not with update. */
  folder_id?: string | undefined;
  /** The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`. */
  file_id?: string | undefined;
  /** Organization domain; older form. */
  org?: string | undefined;
  /**
   * Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
   * empty. 1 to 8192 characters, of the form `^[^/].*\/$`, without `..` between slashes.
   */
  relative_path?: string | undefined;
  /** Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Hex digest of the whole file, always with hash_algo. */
  hash?: string | undefined;
  /** The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsUploadSmallHashAlgo | undefined;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string | undefined;
}

/** What {@link Uploads.writeBack} takes beside its required parameters. */
export interface UploadsWriteBackOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
  /** Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Hex digest of the whole file, always with hash_algo. */
  hash?: string | undefined;
  /** The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsWriteBackHashAlgo | undefined;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string | undefined;
}

/** What {@link Uploads.writeBackSmall} takes beside its required parameters. */
export interface UploadsWriteBackSmallOptions extends CallOptions {
  /** Write-back to a protected File Share only; then on every step. 1 to 255 characters. */
  link_password?: string | undefined;
  /** Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`. */
  creator?: string | undefined;
  /** Hex digest of the whole file, always with hash_algo. */
  hash?: string | undefined;
  /** The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: models.UploadsWriteBackSmallHashAlgo | undefined;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string | undefined;
}

/** Operations on uploads. */
export class Uploads extends Area {
  /**
   * Have the chunks assembled.
   *
   * Chunked sessions only; a stream session refuses it with 406. Assembly and storing follow on
   * their own; poll uploads.get.
   *
   * `uploads.complete`: `POST /upload/{upload_id}/complete/`. Not sent again when its outcome is
   * unknown.
   *
   * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
   * or `stored`, or has failed with `assembly_failed` or `store_failed`.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `link_password`.
   * @throws A `FastioError`, among others for:
   * - code 10522 (Upload Size Mismatch): The chunks do not add up to size. The session cannot
   *   recover; delete it.
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match its CRC-32C;
   *   the session ends assembly_failed.
   */
  complete(upload_id: string, options?: UploadsCompleteOptions): Pending<unknown> {
    return this.caller.call("uploads.complete", { upload_id }, options);
  }

  /**
   * Open a session for chunks.
   *
   * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do not
   * call complete. With size and no chunk the session waits for chunks. With stream=true the size
   * may be unknown and the body goes to the stream call.
   *
   * `uploads.create_session`: `POST /upload/`. Not sent again when its outcome is unknown.
   *
   * `instance_id` is given only together with `action`. `file_id` is given only together with
   * `action`.
   *
   * Reply: The session. A write-back can answer with session instead of id at the top.
   *
   * @param name - File name, counted in characters. Needed with action=update too. 1 to 255
   *   characters.
   * @param size - Exact bytes, required unless stream=true. At least 0.
   * @param options - Optional: `link_password`, `action`, `instance_id`, `profile_type`,
   *   `folder_id`, `file_id`, `org`, `relative_path`, `creator`, `hash`, `hash_algo`,
   *   `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored. Terminal.
   * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
   *   relative_path sent empty.
   * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
   * - HTTP 406, code 206604: The name is longer than 255 characters.
   */
  createSession(
    name: string,
    size: number,
    options?: UploadsCreateSessionOptions,
  ): Pending<models.UploadsCreateSessionReply> {
    return this.caller.call("uploads.create_session", { name, size }, options);
  }

  /**
   * Open a session for one streamed body.
   *
   * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do not
   * call complete. With size and no chunk the session waits for chunks. With stream=true the size
   * may be unknown and the body goes to the stream call.
   *
   * `uploads.create_stream`: `POST /upload/`. Not sent again when its outcome is unknown.
   *
   * `instance_id` is given only together with `action`. `file_id` is given only together with
   * `action`.
   *
   * Reply: The session. A write-back can answer with session instead of id at the top.
   *
   * @param name - File name, counted in characters. Needed with action=update too. 1 to 255
   *   characters.
   * @param options - Optional: `link_password`, `action`, `instance_id`, `profile_type`,
   *   `folder_id`, `file_id`, `org`, `relative_path`, `creator`, `max_size`, `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored. Terminal.
   * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
   *   relative_path sent empty.
   * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
   * - HTTP 406, code 206604: The name is longer than 255 characters.
   */
  createStream(
    name: string,
    options?: UploadsCreateStreamOptions,
  ): Pending<models.UploadsCreateStreamReply> {
    return this.caller.call("uploads.create_stream", { name }, options);
  }

  /**
   * Cancel a session, or clear away a finished one.
   *
   * An open session loses its chunks. Of a finished one only the record goes; the stored file
   * stays.
   *
   * `uploads.delete`: `DELETE /upload/{upload_id}/`. What it takes away is gone for good, or for
   * others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @throws A `FastioError`, among others for:
   * - code 10507: The session id is not valid.
   * - code 10508: No such session; on clean-up take it as done.
   */
  delete(upload_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("uploads.delete", { upload_id }, options);
  }

  /**
   * Cancel and delete every session of the caller.
   *
   * `uploads.delete_all`: `DELETE /upload/`. What it takes away is gone for good, or for others.
   *
   * Reply: Done. The payload is not documented.
   */
  deleteAll(options?: CallOptions): Pending<unknown> {
    return this.caller.call("uploads.delete_all", {}, options);
  }

  /**
   * Drop one chunk so it can be sent anew.
   *
   * `uploads.delete_chunk`: `DELETE /upload/{upload_id}/chunk/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param order - The parameter `order`. At least 1.
   */
  deleteChunk(upload_id: string, order: number, options?: CallOptions): Pending<unknown> {
    return this.caller.call("uploads.delete_chunk", { upload_id, order }, options);
  }

  /**
   * Read a session; with wait, hold until its status changes.
   *
   * chunks tells what has arrived, which is what a client needs to resume. wait answers at once on
   * a change. complete is success on every path; new_file_id is set by then if the session named
   * instance_id.
   *
   * `uploads.get`: `GET /upload/{upload_id}/details/`.
   *
   * With `wait`, the service holds its answer for up to 590 seconds.
   *
   * Reply: The session.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `wait`, `link_password`.
   */
  get(upload_id: string, options?: UploadsGetOptions): Pending<models.Upload> {
    return this.caller.call("uploads.get", { upload_id }, options);
  }

  /**
   * Read the reply of a batch upload again.
   *
   * A copy of the first reply, never renewed, for one hour; a node_id that was null stays null.
   * Poll uploads.get for the ids.
   *
   * `uploads.get_batch`: `GET /upload/batch/{batch_id}/`.
   *
   * Reply: The first reply.
   *
   * @param batch_id - batch_id of uploads.send_batch.
   */
  getBatch(batch_id: string, options?: CallOptions): Pending<models.BatchReply> {
    return this.caller.call("uploads.get_batch", { batch_id }, options);
  }

  /**
   * Read the file extensions a plan refuses.
   *
   * `uploads.get_extension_limits`: `GET /upload/limits/extensions/`.
   *
   * Reply: The lists.
   *
   * @param options - Optional: `plan`.
   */
  getExtensionLimits(
    options?: UploadsGetExtensionLimitsOptions,
  ): Pending<models.UploadsGetExtensionLimitsReply> {
    return this.caller.call("uploads.get_extension_limits", {}, options);
  }

  /**
   * Read the size and chunk limits that hold for an upload.
   *
   * Without action the caller's plan counts, or that of org.
   *
   * `uploads.get_limits`: `GET /upload/limits/`.
   *
   * Reply: The limits.
   *
   * @param options - Optional: `action`, `org`, `instance_id`, `folder_id`, `file_id`.
   */
  getLimits(options?: UploadsGetLimitsOptions): Pending<models.UploadLimits> {
    return this.caller.call("uploads.get_limits", {}, options);
  }

  /**
   * List the caller's open sessions.
   *
   * `uploads.list`: `GET /upload/details/`.
   *
   * Reply: Done. The payload is not documented.
   */
  list(options?: CallOptions): Pending<unknown> {
    return this.caller.call("uploads.list", {}, options);
  }

  /**
   * Tell which chunks of a session have arrived.
   *
   * `uploads.list_chunks`: `GET /upload/{upload_id}/chunk/`.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  listChunks(upload_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("uploads.list_chunks", { upload_id }, options);
  }

  /**
   * List the hash algorithms uploads may use.
   *
   * `uploads.list_hash_algorithms`: `GET /upload/algos/`.
   *
   * Reply: The names.
   */
  listHashAlgorithms(options?: CallOptions): Pending<models.UploadsListHashAlgorithmsReplyItem[]> {
    return this.caller.call("uploads.list_hash_algorithms", {}, options);
  }

  /**
   * Upload up to 200 small files to one place in one call.
   *
   * Each file at most 4 MiB, the body at most 100 MiB. 200 also answers a partial or a complete
   * failure; read every result. A bad manifest or one file too large refuses the batch as a whole.
   * Own rate-limit bucket. Not for anonymous callers.
   *
   * `uploads.send_batch`: `POST /upload/batch/`. Not sent again when its outcome is unknown.
   *
   * Reply: One result per file, paired by index.
   *
   * @param instance_id - Target workspace or share.
   * @param manifest - The parameter `manifest`. 1 to 200 items.
   * @param options - Optional: `folder_id`, `creator`, `files`.
   * @throws A `FastioError`, among others for:
   * - HTTP 401, code 10011 (Credential Missing Or Dead): The caller is anonymous.
   * - HTTP 429, class 1671 (Rate Limited): The bucket upload_batch_create is empty.
   * - HTTP 403, class 1685 (Feature Limit): More than 200 files.
   * - code 146871: In error_code of one result: a folder name in relative_path is longer than 255
   *   characters.
   */
  sendBatch(
    instance_id: string,
    manifest: readonly models.BatchEntry[],
    options?: UploadsSendBatchOptions,
  ): Pending<models.BatchReply> {
    return this.caller.call("uploads.send_batch", { instance_id, manifest }, options);
  }

  /**
   * Send one chunk of a session.
   *
   * Up to 3 at a time per session, in any order. Only the final chunk of a session may be under 1
   * MiB; send it last. A stream session refuses chunks with 406.
   *
   * `uploads.send_chunk`: `POST /upload/{upload_id}/chunk/`.
   *
   * Reply: Taken. A client needs nothing from the payload; the client's tests answer with the bare
   * result.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param order - 1 for the first chunk. At least 1.
   * @param size - Bytes of this chunk. At least 1.
   * @param chunk - The bytes with any file name.
   * @param options - Optional: `hash_algo`, `hash`, `file_crc32c`, `link_password`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match file_crc32c;
   *   the session ends assembly_failed.
   * - HTTP 409, code 10779 (File CRC-32C Conflict): Another file_crc32c is already set for the
   *   session; send the first value.
   */
  sendChunk(
    upload_id: string,
    order: number,
    size: number,
    chunk: Binary,
    options?: UploadsSendChunkOptions,
  ): Pending<unknown> {
    return this.caller.call("uploads.send_chunk", { upload_id, order, size, chunk }, options);
  }

  /**
   * Send the whole body of a stream session.
   *
   * One shot; the session finishes by itself. A chunked session refuses it with 406, and so does a
   * second try.
   *
   * `uploads.send_stream`: `POST /upload/{upload_id}/stream/`. Not sent again when its outcome is
   * unknown.
   *
   * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
   * or `stored`, or has failed with `assembly_failed` or `store_failed`.
   *
   * Reply: Taken; read the session for the outcome.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param body - The whole body.
   * @param options - Optional: `hash`, `hash_algo`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored.
   */
  sendStream(
    upload_id: string,
    body: Binary,
    options?: UploadsSendStreamOptions,
  ): Pending<unknown> {
    return this.caller.call("uploads.send_stream", { upload_id, body }, options);
  }

  /**
   * Upload a file of up to 4 MiB in one call.
   *
   * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do not
   * call complete. With size and no chunk the session waits for chunks. With stream=true the size
   * may be unknown and the body goes to the stream call.
   *
   * `uploads.upload_small`: `POST /upload/`. Not sent again when its outcome is unknown.
   *
   * `instance_id` is given only together with `action`. `file_id` is given only together with
   * `action`.
   *
   * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
   * or `stored`, or has failed with `assembly_failed` or `store_failed`.
   *
   * Reply: The session. A write-back can answer with session instead of id at the top.
   *
   * @param name - File name, counted in characters. Needed with action=update too. 1 to 255
   *   characters.
   * @param size - Exact bytes, required unless stream=true. At least 0.
   * @param action - update replaces the content of file_id and makes a version. Leave it out
   *   together with instance_id only. One of `create`, `update`.
   * @param chunk - The whole file with a file name.
   * @param options - Optional: `link_password`, `instance_id`, `profile_type`, `folder_id`,
   *   `file_id`, `org`, `relative_path`, `creator`, `hash`, `hash_algo`, `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored. Terminal.
   * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
   *   relative_path sent empty.
   * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
   * - HTTP 406, code 206604: The name is longer than 255 characters.
   */
  uploadSmall(
    name: string,
    size: number,
    action: models.UploadsUploadSmallAction,
    chunk: Binary,
    options?: UploadsUploadSmallOptions,
  ): Pending<models.UploadsUploadSmallReply> {
    return this.caller.call("uploads.upload_small", { name, size, action, chunk }, options);
  }

  /**
   * Open a session that replaces the file behind a File Share.
   *
   * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do not
   * call complete. With size and no chunk the session waits for chunks. With stream=true the size
   * may be unknown and the body goes to the stream call.
   *
   * `uploads.write_back`: `POST /upload/`. Not sent again when its outcome is unknown.
   *
   * Reply: The session. A write-back can answer with session instead of id at the top.
   *
   * @param name - File name, counted in characters. Needed with action=update too. 1 to 255
   *   characters.
   * @param size - Exact bytes, required unless stream=true. At least 0.
   * @param instance_id - Workspace or share to store into; a File Share with update. Without it the
   *   file stays unplaced until storage.add_file.
   * @param file_id - The file to replace, with action=update only. Of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `link_password`, `creator`, `hash`, `hash_algo`, `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored. Terminal.
   * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
   *   relative_path sent empty.
   * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
   * - HTTP 406, code 206604: The name is longer than 255 characters.
   */
  writeBack(
    name: string,
    size: number,
    instance_id: string,
    file_id: string,
    options?: UploadsWriteBackOptions,
  ): Pending<models.UploadsWriteBackReply> {
    return this.caller.call("uploads.write_back", { name, size, instance_id, file_id }, options);
  }

  /**
   * Replace the file behind a File Share in one call.
   *
   * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do not
   * call complete. With size and no chunk the session waits for chunks. With stream=true the size
   * may be unknown and the body goes to the stream call.
   *
   * `uploads.write_back_small`: `POST /upload/`. Not sent again when its outcome is unknown.
   *
   * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
   * or `stored`, or has failed with `assembly_failed` or `store_failed`.
   *
   * Reply: The session. A write-back can answer with session instead of id at the top.
   *
   * @param name - File name, counted in characters. Needed with action=update too. 1 to 255
   *   characters.
   * @param size - Exact bytes, required unless stream=true. At least 0.
   * @param instance_id - Workspace or share to store into; a File Share with update. Without it the
   *   file stays unplaced until storage.add_file.
   * @param file_id - The file to replace, with action=update only. Of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @param chunk - The whole file with a file name.
   * @param options - Optional: `link_password`, `creator`, `hash`, `hash_algo`, `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
   *   is stored. Terminal.
   * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
   *   relative_path sent empty.
   * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
   * - HTTP 406, code 206604: The name is longer than 255 characters.
   */
  writeBackSmall(
    name: string,
    size: number,
    instance_id: string,
    file_id: string,
    chunk: Binary,
    options?: UploadsWriteBackSmallOptions,
  ): Pending<models.UploadsWriteBackSmallReply> {
    return this.caller.call("uploads.write_back_small", { name, size, instance_id, file_id, chunk }, options);
  }
}
