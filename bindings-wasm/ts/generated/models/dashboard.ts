// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { DashboardCard } from "./workspaces.js";

/** What `dashboard.get` answers. */
export interface DashboardGetReply {
  /** `cards`. */
  cards?: DashboardCard[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
  /** Cards dismissed lately. */
  dismissed_recent_count?: number;
}
