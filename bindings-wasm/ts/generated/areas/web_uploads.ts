// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link WebUploads.create} takes beside its required parameters. */
export interface WebUploadsCreateOptions extends CallOptions {
  /** A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder. */
  folder_id?: string | undefined;
  /** Taken from the URL if absent. 1 to 255 characters. */
  file_name?: string | undefined;
}

/** What {@link WebUploads.list} takes beside its required parameters. */
export interface WebUploadsListOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * The parameter `status`. One of `pending`, `queued`, `downloading`, `uploading`, `complete`,
   * `failed`, `canceled`.
   */
  status?: models.WebUploadsListStatus | undefined;
}

/** Operations on web uploads. */
export class WebUploads extends Area {
  /**
   * Cancel an import by URL.
   *
   * `web_uploads.cancel`: `DELETE /web_upload/`. What it takes away is gone for good, or for
   * others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  cancel(id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("web_uploads.cancel", { id }, options);
  }

  /**
   * Have the service fetch a URL into storage.
   *
   * Public HTTPS addresses on port 443 only, plain HTTP is refused; also Google Drive, OneDrive,
   * Box and Dropbox. Asynchronous; the source may refuse without a word, so read the outcome.
   *
   * `web_uploads.create`: `POST /web_upload/`. Not sent again when its outcome is unknown.
   *
   * The work goes on after the reply: poll `web_uploads.get` until its `status` is `complete`, or
   * has failed with `failed` or `canceled`.
   *
   * Reply: The job.
   *
   * @param source_url - HTTPS, port 443. Of the form `^[Hh][Tt][Tt][Pp][Ss]://.+$`.
   * @param profile_id - Target workspace or share.
   * @param profile_type - The parameter `profile_type`. One of `workspace`, `share`.
   * @param options - Optional: `folder_id`, `file_name`.
   */
  create(
    source_url: string,
    profile_id: string,
    profile_type: models.WebUploadsCreateProfileType,
    options?: WebUploadsCreateOptions,
  ): Pending<models.WebUpload> {
    return this.caller.call("web_uploads.create", { source_url, profile_id, profile_type }, options);
  }

  /**
   * Read an import by URL.
   *
   * `web_uploads.get`: `GET /web_upload/{upload_id}/details/`.
   *
   * Reply: The job.
   *
   * @param upload_id - Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  get(upload_id: string, options?: CallOptions): Pending<models.WebUpload> {
    return this.caller.call("web_uploads.get", { upload_id }, options);
  }

  /**
   * List the caller's imports by URL.
   *
   * `web_uploads.list`: `GET /web_upload/`.
   *
   * Reply: One page.
   *
   * @param options - Optional: `limit`, `offset`, `status`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(options?: WebUploadsListOptions): Listing<models.WebUploadsListReply, models.WebUpload> {
    return this.caller.pages("web_uploads.list", {}, options);
  }
}
