// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** `Approval`, as the API describes it. */
export interface Approval {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  id?: string;
  /** `status`. Known by inference only. */
  status?: ApprovalStatus;
  /** `entity_type`. Known by inference only. */
  entity_type?: ApprovalEntityType;
  /** `entity_id`. Known by inference only. */
  entity_id?: string;
  /** `description`. Known by inference only. */
  description?: string;
  /** The one user asked. */
  approver_id?: string | null;
  /** For a file: its version when the request was made. */
  version_id?: string | null;
  /** False: the file changed since; null: not about a file. */
  version_match?: boolean | null;
}

/** The member `entity_type` of `Approval`. */
export type ApprovalEntityType = "task" | "node" | "worklog_entry" | "share" | (string & {});

/** The member `status` of `Approval`. */
export type ApprovalStatus = "pending" | "approved" | "rejected" | (string & {});

/** The parameter `entity_type` of `approvals.create`. */
export type ApprovalsCreateEntityType = "task" | "node" | "worklog_entry" | "share";

/** What `approvals.create` answers. */
export interface ApprovalsCreateReply {
  /** `Approval`, as the API describes it. Known by inference only. */
  approval?: Approval;
}

/** What `approvals.get` answers. */
export interface ApprovalsGetReply {
  /** `Approval`, as the API describes it. Known by inference only. */
  approval?: Approval;
}

/** What `approvals.list` answers. */
export interface ApprovalsListReply {
  /** `approvals`. Known by inference only. */
  approvals?: Approval[];
  /** `OffsetPagination`, as the API describes it. Known by inference only. */
  pagination?: OffsetPagination;
}

/** The parameter `status` of `approvals.list`. */
export type ApprovalsListStatus = "pending" | "approved" | "rejected";

/** The parameter `action` of `approvals.resolve`. */
export type ApprovalsResolveAction = "approve" | "reject";

/** What `approvals.resolve` answers. */
export interface ApprovalsResolveReply {
  /** `Approval`, as the API describes it. Known by inference only. */
  approval?: Approval;
}

/** What `approvals.update` answers. */
export interface ApprovalsUpdateReply {
  /** `Approval`, as the API describes it. Known by inference only. */
  approval?: Approval;
}
