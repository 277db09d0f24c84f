// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { QuickShare } from "./storage.js";

/** What `quickshares.list` answers. */
export interface QuicksharesListReply {
  /** `quickshares`. */
  quickshares?: QuickShare[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}
