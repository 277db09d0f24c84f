// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Approvals.create} takes beside its required parameters. */
export interface ApprovalsCreateOptions extends CallOptions {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  approver_id?: string | undefined;
  /**
   * A date and time given to the service. Anything PHP's strtotime understands; `Y-m-d H:i:s UTC`
   * is the canonical form.
   */
  deadline?: string | undefined;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  node_id?: string | undefined;
  /** The parameter `properties`. */
  properties?: unknown;
}

/** What {@link Approvals.get} takes beside its required parameters. */
export interface ApprovalsGetOptions extends CallOptions {
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Approvals.list} takes beside its required parameters. */
export interface ApprovalsListOptions extends CallOptions {
  /** The parameter `status`. One of `pending`, `approved`, `rejected`. */
  status?: models.ApprovalsListStatus | undefined;
  /** The parameter `limit`. 1 to 200. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** md: Markdown instead of JSON. Only `md`. */
  format?: "md" | undefined;
}

/** What {@link Approvals.resolve} takes beside its required parameters. */
export interface ApprovalsResolveOptions extends CallOptions {
  /** The parameter `comment`. At most 5000 characters. */
  comment?: string | undefined;
}

/** What {@link Approvals.update} takes beside its required parameters. */
export interface ApprovalsUpdateOptions extends CallOptions {
  /** The parameter `description`. 1 to 5000 characters. */
  description?: string | undefined;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. Of the form `^[0-9]{19}$`.
   */
  approver_id?: string | undefined;
  /**
   * A date and time given to the service. Anything PHP's strtotime understands; `Y-m-d H:i:s UTC`
   * is the canonical form.
   */
  deadline?: string | undefined;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  node_id?: string | undefined;
  /** The parameter `properties`. */
  properties?: unknown;
}

/** Operations on approvals. */
export class Approvals extends Area {
  /**
   * Ask for an approval (older form).
   *
   * `approvals.create`: `POST /approvals/{entity_type}/{entity_id}/create/`. Not sent again when
   * its outcome is unknown.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The request.
   *
   * @param entity_type - The parameter `entity_type`. One of `task`, `node`, `worklog_entry`,
   *   `share`.
   * @param entity_id - The parameter `entity_id`.
   * @param description - The parameter `description`. 1 to 5000 characters.
   * @param profile_id - Numeric id of a user, organization, workspace, share or file share. Always
   *   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `approver_id`, `deadline`, `node_id`, `properties`.
   * @deprecated The service no longer documents it.
   */
  create(
    entity_type: models.ApprovalsCreateEntityType,
    entity_id: string,
    description: string,
    profile_id: string,
    options?: ApprovalsCreateOptions,
  ): Pending<models.ApprovalsCreateReply> {
    return this.caller.call("approvals.create", { entity_type, entity_id, description, profile_id }, options);
  }

  /**
   * Delete an approval request (older form).
   *
   * For good, whatever its status.
   *
   * `approvals.delete`: `POST /approvals/{approval_id}/delete/`. What it takes away is gone for
   * good, or for others.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: Done.
   *
   * @param approval_id - The parameter `approval_id`.
   * @deprecated The service no longer documents it.
   */
  delete(approval_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("approvals.delete", { approval_id }, options);
  }

  /**
   * Read an approval request (older form).
   *
   * `approvals.get`: `GET /approvals/{approval_id}/details/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The request, with its approvers and the resolution.
   *
   * @param approval_id - The parameter `approval_id`.
   * @param options - Optional: `format`.
   * @deprecated The service no longer documents it.
   */
  get(approval_id: string, options?: ApprovalsGetOptions): Pending<models.ApprovalsGetReply> {
    return this.caller.call("approvals.get", { approval_id }, options);
  }

  /**
   * List approval requests.
   *
   * `approvals.list`: `GET /{context}/{context_id}/approvals/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: One page of requests.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `status`, `limit`, `offset`, `format`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: ApprovalsListOptions,
  ): Listing<models.ApprovalsListReply, unknown> {
    return this.caller.pages("approvals.list", { context, context_id }, options);
  }

  /**
   * Approve or reject (older form).
   *
   * Designated approvers only; for good. A stale one (version_match false) is refused.
   *
   * `approvals.resolve`: `POST /approvals/{approval_id}/resolve/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The request.
   *
   * @param approval_id - The parameter `approval_id`.
   * @param action - The parameter `action`. One of `approve`, `reject`.
   * @param options - Optional: `comment`.
   * @deprecated The service no longer documents it.
   */
  resolve(
    approval_id: string,
    action: models.ApprovalsResolveAction,
    options?: ApprovalsResolveOptions,
  ): Pending<models.ApprovalsResolveReply> {
    return this.caller.call("approvals.resolve", { approval_id, action }, options);
  }

  /**
   * Change a pending approval request (older form).
   *
   * `approvals.update`: `POST /approvals/{approval_id}/update/`.
   *
   * The service switched it off in 2026-06.
   *
   * Needs: workflow.
   *
   * Reply: The request.
   *
   * @param approval_id - The parameter `approval_id`.
   * @param options - Optional: `description`, `approver_id`, `deadline`, `node_id`, `properties`.
   * @deprecated The service no longer documents it.
   */
  update(
    approval_id: string,
    options?: ApprovalsUpdateOptions,
  ): Pending<models.ApprovalsUpdateReply> {
    return this.caller.call("approvals.update", { approval_id }, options);
  }
}
