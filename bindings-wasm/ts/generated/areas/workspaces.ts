// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Workspaces.archive} takes beside its required parameters. */
export interface WorkspacesArchiveOptions extends CallOptions {
  /**
   * Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
   * phone. Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Workspaces.checkName} takes beside its required parameters. */
export interface WorkspacesCheckNameOptions extends CallOptions {
  /**
   * Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
   * phone. Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Workspaces.create} takes beside its required parameters. */
export interface WorkspacesCreateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /**
   * Index the files for AI. On when left out and the organization has content_ai and ai_agent;
   * credits for every page at once, not refunded.
   */
  intelligence?: boolean | undefined;
  /**
   * Extract metadata of new files by itself. Only withholds; never switches on what intelligence or
   * the feature metadata does not allow. Default: `true`.
   */
  metadata_extraction?: boolean | undefined;
  /**
   * Longer text. No control characters. 10 to 1000 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`.
   */
  description?: string | undefined;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  accent_color?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color1?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color2?: unknown;
}

/** What {@link Workspaces.delete} takes beside its required parameters. */
export interface WorkspacesDeleteOptions extends CallOptions {
  /**
   * Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
   * phone. Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Workspaces.get} takes beside its required parameters. */
export interface WorkspacesGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Workspaces.list} takes beside its required parameters. */
export interface WorkspacesListOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Workspaces.listAvailable} takes beside its required parameters. */
export interface WorkspacesListAvailableOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Workspaces.listInOrg} takes beside its required parameters. */
export interface WorkspacesListInOrgOptions extends CallOptions {
  /** true = only archived workspaces, false = only active ones. Default: `false`. */
  archived?: boolean | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Workspaces.unarchive} takes beside its required parameters. */
export interface WorkspacesUnarchiveOptions extends CallOptions {
  /**
   * Six-digit two-factor code, asked of an API key whose account has an authenticator app or a
   * phone. Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Workspaces.update} takes beside its required parameters. */
export interface WorkspacesUpdateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /**
   * Display name. No control characters. 2 to 100 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
   */
  name?: string | null | undefined;
  /**
   * 10 to 1000 characters; null or an empty string clears it. At most 1000 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
   */
  description?: string | null | undefined;
  /**
   * Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
   * over the whole service. 4 to 80 characters, of the form `^[\p{L}\p{N}-]+$`.
   */
  folder_name?: string | undefined;
  /**
   * Off throws the index away, on again indexes every file anew at full cost. Limited in how often.
   * true needs content_ai and ai_agent.
   */
  intelligence?: boolean | undefined;
  /** Extract metadata of new files by itself. Deletes nothing and is not limited in how often. */
  metadata_extraction?: boolean | undefined;
  /**
   * Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
   * Org Owners`, `Admin or above`, `Member or above`.
   */
  perm_join?: models.WorkspacePermJoin | undefined;
  /**
   * Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
   * or above`.
   */
  perm_member_manage?: models.WorkspacePermMemberManage | undefined;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  accent_color?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color1?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color2?: unknown;
  /**
   * Free properties of the owner as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: unknown;
}

/** Operations on workspaces. */
export class Workspaces extends Area {
  /**
   * Archive a workspace.
   *
   * Admin or owner. Changes are blocked, the data stays. Protected by a second factor for API keys,
   * as workspaces.check_name.
   *
   * `workspaces.archive`: `POST /workspace/{workspace_id}/archive/`.
   *
   * Reply: Archived.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `token`.
   */
  archive(workspace_id: string, options?: WorkspacesArchiveOptions): Pending<unknown> {
    return this.caller.call("workspaces.archive", { workspace_id }, options);
  }

  /**
   * Ask whether a workspace's folder name is still free.
   *
   * Names are unique over the whole service, not per organization. An API key of an account with
   * two factors needs token; one of an account with passkeys alone must step up first
   * (auth.step_up; reason stepup_required).
   *
   * `workspaces.check_name`: `GET /workspaces/check/name/{name}/`.
   *
   * Reply: The answer.
   *
   * @param name - The folder name to test.
   * @param options - Optional: `token`.
   */
  checkName(name: string, options?: WorkspacesCheckNameOptions): Pending<unknown> {
    return this.caller.call("workspaces.check_name", { name }, options);
  }

  /**
   * Create a workspace in an organization.
   *
   * The caller becomes its owner. The plan must allow one more workspace. folder_name is unique
   * over the whole service; read the final name from the answer.
   *
   * `workspaces.create`: `POST /org/{org_id}/create/workspace/`. Not sent again when its outcome is
   * unknown.
   *
   * Reply: The new workspace.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param folder_name - Name in addresses and in place of the ID. Letters, digits and hyphens of
   *   any script; unique over the whole service. 4 to 80 characters, of the form
   *   `^[\p{L}\p{N}-]+$`.
   * @param name - Display name. No control characters. 2 to 100 characters, of the form
   *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
   * @param perm_join - Who of the organization may join by themselves. The strings are sent exactly
   *   so. One of `Only Org Owners`, `Admin or above`, `Member or above`.
   * @param perm_member_manage - Who may manage the members. The strings are sent exactly so. One of
   *   `Admin or above`, `Member or above`.
   * @param options - Optional: `output`, `intelligence`, `metadata_extraction`, `description`,
   *   `accent_color`, `background_color1`, `background_color2`.
   */
  create(
    org_id: string,
    folder_name: string,
    name: string,
    perm_join: models.WorkspacePermJoin,
    perm_member_manage: models.WorkspacePermMemberManage,
    options?: WorkspacesCreateOptions,
  ): Pending<models.Workspace> {
    return this.caller.call("workspaces.create", { org_id, folder_name, name, perm_join, perm_member_manage }, options);
  }

  /**
   * Delete (close) a workspace for good.
   *
   * Owner only. The confirmation goes into the query; the service never reads the body of a DELETE.
   * Protected by a second factor for API keys, as workspaces.check_name.
   *
   * `workspaces.delete`: `DELETE /workspace/{workspace_id}/delete/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Deleted.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param confirm - The workspace's folder name or ID once more.
   * @param options - Optional: `token`.
   */
  delete(
    workspace_id: string,
    confirm: string,
    options?: WorkspacesDeleteOptions,
  ): Pending<unknown> {
    return this.caller.call("workspaces.delete", { workspace_id, confirm }, options);
  }

  /**
   * Switch cloud import off for a workspace.
   *
   * Sources stop syncing; the files imported so far stay.
   *
   * `workspaces.disable_import`: `POST /workspace/{workspace_id}/cloud-import/disable/`.
   *
   * Reply: Disabled.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   */
  disableImport(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("workspaces.disable_import", { workspace_id }, options);
  }

  /**
   * Switch tasks and the other workflow tools off for a workspace.
   *
   * Admin or owner. The data stays and is out of reach until the next enable.
   *
   * `workspaces.disable_workflow`: `POST /workspace/{workspace_id}/workflow/disable/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: Disabled.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @deprecated The service no longer documents it.
   */
  disableWorkflow(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("workspaces.disable_workflow", { workspace_id }, options);
  }

  /**
   * Switch cloud import on for a workspace.
   *
   * Needed before the first provider identity is provisioned (imports.provision_identity).
   *
   * `workspaces.enable_import`: `POST /workspace/{workspace_id}/cloud-import/enable/`.
   *
   * Reply: Enabled.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   */
  enableImport(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("workspaces.enable_import", { workspace_id }, options);
  }

  /**
   * Switch tasks and the other workflow tools on for a workspace.
   *
   * Admin or owner.
   *
   * `workspaces.enable_workflow`: `POST /workspace/{workspace_id}/workflow/enable/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: Enabled.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @deprecated The service no longer documents it.
   */
  enableWorkflow(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("workspaces.enable_workflow", { workspace_id }, options);
  }

  /**
   * Read a workspace.
   *
   * `workspaces.get`: `GET /workspace/{workspace_id}/details/`.
   *
   * Reply: The workspace.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `output`.
   */
  get(workspace_id: string, options?: WorkspacesGetOptions): Pending<models.Workspace> {
    return this.caller.call("workspaces.get", { workspace_id }, options);
  }

  /**
   * Read the background jobs of a workspace.
   *
   * Finished jobs stay for about an hour. A job that is not listed is neither done nor failed - not
   * visible yet, or aged out. Ask every 1 to 3 seconds until completed or errored; the activity
   * stream tells of changes more cheaply.
   *
   * `workspaces.get_job_status`: `GET /workspace/{workspace_id}/jobs/status/`.
   *
   * Reply: The jobs.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   */
  getJobStatus(workspace_id: string, options?: CallOptions): Pending<models.JobStatus> {
    return this.caller.call("workspaces.get_job_status", { workspace_id }, options);
  }

  /**
   * Read a workspace's limits and use.
   *
   * `workspaces.get_limits`: `GET /workspace/{workspace_id}/limits/`.
   *
   * Reply: The limits.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   */
  getLimits(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("workspaces.get_limits", { workspace_id }, options);
  }

  /**
   * List every workspace the caller can reach, in all organizations.
   *
   * Archived ones are in the list and marked by archived; there is no filter here
   * (workspaces.list_in_org has one).
   *
   * `workspaces.list`: `GET /workspaces/all/`.
   *
   * Reply: The workspaces.
   *
   * @param options - Optional: `output`.
   */
  list(options?: WorkspacesListOptions): Pending<models.Workspace[]> {
    return this.caller.call("workspaces.list", {}, options);
  }

  /**
   * List workspaces the caller may join and has not joined.
   *
   * `workspaces.list_available`: `GET /workspaces/available/`.
   *
   * Reply: The workspaces.
   *
   * @param options - Optional: `output`.
   */
  listAvailable(options?: WorkspacesListAvailableOptions): Pending<models.Workspace[]> {
    return this.caller.call("workspaces.list_available", {}, options);
  }

  /**
   * List the workspaces of an organization the caller can reach.
   *
   * Owners and admins see all, members those whose join permission admits them. Archived ones come
   * only with archived=true, and then alone.
   *
   * `workspaces.list_in_org`: `GET /org/{org_id}/list/workspaces/`.
   *
   * Reply: One page of workspaces.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `archived`, `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInOrg(
    org_id: string,
    options?: WorkspacesListInOrgOptions,
  ): Listing<models.WorkspacesListInOrgReply, models.Workspace> {
    return this.caller.pages("workspaces.list_in_org", { org_id }, options);
  }

  /**
   * Bring an archived workspace back.
   *
   * Admin or owner. Protected by a second factor for API keys, as workspaces.check_name.
   *
   * `workspaces.unarchive`: `POST /workspace/{workspace_id}/unarchive/`.
   *
   * Reply: Active again.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `token`.
   */
  unarchive(workspace_id: string, options?: WorkspacesUnarchiveOptions): Pending<unknown> {
    return this.caller.call("workspaces.unarchive", { workspace_id }, options);
  }

  /**
   * Change a workspace's settings, intelligence among them.
   *
   * Partial, only the fields sent change; at least one is needed. A nullable field is cleared with
   * the literal string null, description also with an empty string. Undeclared names are dropped
   * silently.
   *
   * `workspaces.update`: `POST /workspace/{workspace_id}/update/`.
   *
   * At least one field is given.
   *
   * Reply: The workspace.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `output`, `name`, `description`, `folder_name`, `intelligence`,
   *   `metadata_extraction`, `perm_join`, `perm_member_manage`, `accent_color`,
   *   `background_color1`, `background_color2`, `owner_defined`.
   */
  update(workspace_id: string, options?: WorkspacesUpdateOptions): Pending<models.Workspace> {
    return this.caller.call("workspaces.update", { workspace_id }, options);
  }
}
