// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { WebUpload } from "./uploads.js";

/** The parameter `profile_type` of `web_uploads.create`. */
export type WebUploadsCreateProfileType = "workspace" | "share";

/** What `web_uploads.list` answers. */
export interface WebUploadsListReply {
  /** `web_uploads`. */
  web_uploads?: WebUpload[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** The parameter `status` of `web_uploads.list`. */
export type WebUploadsListStatus =
  | "pending"
  | "queued"
  | "downloading"
  | "uploading"
  | "complete"
  | "failed"
  | "canceled";
