// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Shares.create} takes beside its required parameters. */
export interface SharesCreateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /**
   * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
   * `exchange`. Default: `exchange`.
   */
  share_type?: models.ShareType | undefined;
  /**
   * independent = storage of its own; workspace_folder = live view of one workspace folder. One of
   * `independent`, `workspace_folder`. Default: `independent`.
   */
  storage_mode?: models.ShareStorageMode | undefined;
  /** The workspace folder behind a workspace_folder share. */
  folder_node_id?: string | undefined;
  /** Create that folder instead of naming an existing one. Default: `false`. */
  create_folder?: boolean | undefined;
  /** Name of the folder to create. */
  folder_name?: string | undefined;
  /**
   * Name in the share's URL, letters and digits only. Made by the service when left out. 4 to 80
   * characters, of the form `^[\p{L}\p{N}]+$`.
   */
  custom_name?: string | undefined;
  /**
   * Another name for the share's address; no source tells it from custom_name. 10 to 100
   * characters. Known by inference only.
   */
  custom_url?: string | undefined;
  /**
   * Longer text. No control characters. 10 to 500 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`.
   */
  description?: string | undefined;
  /**
   * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone with
   * the link". One of `Only members of the Share or Workspace`, `Members of the Share, Workspace or
   * Org`, `Anyone with a registered account`, `Anyone with the link`. Default: `Only members of the
   * Share or Workspace`.
   */
  access_options?: models.ShareAccessOptions | undefined;
  /** Who may manage invitations. One of `owners`, `guests`. Default: `owners`. */
  invite?: models.ShareInvite | undefined;
  /**
   * Whether people from outside the organization may be invited; its values are not documented.
   * Known by inference only.
   */
  external_invites?: string | undefined;
  /**
   * When members are told about files. One of `never`, `notify_on_file_received`,
   * `notify_on_file_sent_or_received`. Default: `never`.
   */
  notify?: models.ShareNotify | undefined;
  /** Password for access through the link. */
  password?: string | undefined;
  /** End of the share; sources write YYYY-MM-DD HH:MM:SS. */
  expires?: string | undefined;
  /** The parameter `comments_enabled`. Default: `true`. */
  comments_enabled?: boolean | undefined;
  /**
   * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
   * high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
   */
  download_security?: models.ShareDownloadSecurity | undefined;
  /**
   * Older switch, replaced by download_security. No longer to be used. Default: `true`.
   *
   * @deprecated
   */
  download_enabled?: boolean | undefined;
  /** Let guests chat with the AI. Default: `false`. */
  guest_chat_enabled?: boolean | undefined;
  /** Let people without an account upload. Default: `false`. */
  anonymous_uploads_enabled?: boolean | undefined;
  /** How the files are laid out. One of `list`, `grid`. Default: `grid`. */
  display_type?: models.ShareDisplayType | undefined;
  /** Take over the workspace's look. Default: `true`. */
  workspace_style?: boolean | undefined;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  accent_color?: unknown;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  background_color1?: unknown;
  /** A color as a JSON object in one form field. No source gives the object's keys. */
  background_color2?: unknown;
  /** Number of a built-in background. 0 to 128. Default: `0`. */
  background_image?: number | undefined;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_1?: unknown;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_2?: unknown;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys.
   */
  link_3?: unknown;
  /** Free properties of the owner, as JSON in one form field; the literal null clears them. */
  owner_defined?: unknown;
}

/** What {@link Shares.get} takes beside its required parameters. */
export interface SharesGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Shares.getPublic} takes beside its required parameters. */
export interface SharesGetPublicOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Shares.list} takes beside its required parameters. */
export interface SharesListOptions extends CallOptions {
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

/** What {@link Shares.listAvailable} takes beside its required parameters. */
export interface SharesListAvailableOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Shares.listInWorkspace} takes beside its required parameters. */
export interface SharesListInWorkspaceOptions extends CallOptions {
  /** true = only archived shares, false = only active ones. Default: `false`. */
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

/** What {@link Shares.update} takes beside its required parameters. */
export interface SharesUpdateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /** Display name. */
  name?: string | undefined;
  /**
   * New title. No control characters. 2 to 80 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
   */
  title?: string | null | undefined;
  /** New name in the URL. 4 to 100 characters; `"null"` clears it. */
  custom_name?: string | null | undefined;
  /**
   * 10 to 500 characters; null or an empty string clears it. At most 500 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
   */
  description?: string | null | undefined;
  /**
   * send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
   * `exchange`.
   */
  share_type?: models.ShareType | undefined;
  /**
   * Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone with
   * the link". One of `Only members of the Share or Workspace`, `Members of the Share, Workspace or
   * Org`, `Anyone with a registered account`, `Anyone with the link`.
   */
  access_options?: models.ShareAccessOptions | undefined;
  /** Who may manage invitations. One of `owners`, `guests`. */
  invite?: models.ShareInvite | undefined;
  /**
   * Whether people from outside the organization may be invited; its values are not documented.
   * Known by inference only.
   */
  external_invites?: string | undefined;
  /**
   * Another name for the share's address; no source tells it from custom_name. 10 to 100
   * characters.
   */
  custom_url?: string | undefined;
  /** New link password. `"null"` or `""` clears it. */
  password?: string | null | undefined;
  /** End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it. */
  expires?: string | null | undefined;
  /**
   * When members are told about files. One of `never`, `notify_on_file_received`,
   * `notify_on_file_sent_or_received`.
   */
  notify?: models.ShareNotify | undefined;
  /**
   * Older switch, replaced by download_security. No longer to be used.
   *
   * @deprecated
   */
  download_enabled?: boolean | undefined;
  /**
   * off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
   * high = guests do not download at all. One of `off`, `medium`, `high`.
   */
  download_security?: models.ShareDownloadSecurity | undefined;
  /** The parameter `comments_enabled`. */
  comments_enabled?: boolean | undefined;
  /** How the files are laid out. One of `list`, `grid`. */
  display_type?: models.ShareDisplayType | undefined;
  /** The parameter `workspace_style`. */
  workspace_style?: boolean | undefined;
  /** The parameter `guest_chat_enabled`. */
  guest_chat_enabled?: boolean | undefined;
  /** true needs content_ai and ai_agent. */
  intelligence?: boolean | undefined;
  /** The parameter `anonymous_uploads_enabled`. */
  anonymous_uploads_enabled?: boolean | undefined;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  accent_color?: unknown;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  background_color1?: unknown;
  /**
   * A color as a JSON object in one form field. No source gives the object's keys. `"null"` clears
   * it.
   */
  background_color2?: unknown;
  /** The parameter `background_image`. 0 to 128. */
  background_image?: number | undefined;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_1?: unknown;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_2?: unknown;
  /**
   * A link (a call to action) as a JSON object in one form field. No source gives the object's
   * keys. `"null"` clears it.
   */
  link_3?: unknown;
  /**
   * Free properties of the owner, as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: unknown;
  /**
   * Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
   * clears it.
   */
  share_link_node_id?: "null" | null | undefined;
}

/** Operations on shares. */
export class Shares extends Area {
  /**
   * Archive a share.
   *
   * Guests lose access and changes are restricted. Not possible for a workspace_folder share.
   *
   * `shares.archive`: `POST /share/{share_id}/archive/`.
   *
   * Reply: Archived.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   */
  archive(share_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.archive", { share_id }, options);
  }

  /**
   * Ask whether a share's custom name is still free.
   *
   * `shares.check_name`: `GET /shares/check/name/{name}/`.
   *
   * Reply: The answer.
   *
   * @param name - The custom name to test.
   */
  checkName(name: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.check_name", { name }, options);
  }

  /**
   * Create a share in a workspace.
   *
   * Three directions (send, receive, exchange) and two storage modes; an independent share is
   * always a send share. The mode cannot be changed later. Send intelligence always; the service
   * requires it.
   *
   * `shares.create`: `POST /workspace/{workspace_id}/create/share/`. Not sent again when its
   * outcome is unknown.
   *
   * Reply: The new share.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param title - Display title. No control characters. 2 to 80 characters, of the form
   *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
   * @param intelligence - Index the files for AI; true needs content_ai and ai_agent. The service
   *   demands this field.
   * @param options - Optional: `output`, `share_type`, `storage_mode`, `folder_node_id`,
   *   `create_folder`, `folder_name`, `custom_name`, `custom_url`, `description`, `access_options`,
   *   `invite`, `external_invites`, `notify`, `password`, `expires`, `comments_enabled`,
   *   `download_security`, `download_enabled`, `guest_chat_enabled`, `anonymous_uploads_enabled`,
   *   `display_type`, `workspace_style`, `accent_color`, `background_color1`, `background_color2`,
   *   `background_image`, `link_1`, `link_2`, `link_3`, `owner_defined`.
   */
  create(
    workspace_id: string,
    title: string,
    intelligence: boolean,
    options?: SharesCreateOptions,
  ): Pending<models.Share> {
    return this.caller.call("shares.create", { workspace_id, title, intelligence }, options);
  }

  /**
   * Delete (close) a share for good.
   *
   * Cannot be undone. The confirmation goes into the query; the service never reads the body of a
   * DELETE.
   *
   * `shares.delete`: `DELETE /share/{share_id}/delete/`. What it takes away is gone for good, or
   * for others.
   *
   * Reply: Deleted.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param confirm - The share's ID or its custom name once more.
   * @throws A `FastioError`, among others for:
   * - code 130987 (Confirm Missing): The confirmation is missing from the query.
   */
  delete(share_id: string, confirm: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.delete", { share_id, confirm }, options);
  }

  /**
   * Turn the task features of a share off.
   *
   * The data is kept, but cannot be reached until the features are turned on again.
   *
   * `shares.disable_workflow`: `POST /share/{share_id}/workflow/disable/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: Disabled.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @deprecated The service no longer documents it.
   */
  disableWorkflow(share_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.disable_workflow", { share_id }, options);
  }

  /**
   * Turn the task features of a share on.
   *
   * `shares.enable_workflow`: `POST /share/{share_id}/workflow/enable/`.
   *
   * The service switched it off in 2026-07.
   *
   * Reply: Enabled.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @deprecated The service no longer documents it.
   */
  enableWorkflow(share_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.enable_workflow", { share_id }, options);
  }

  /**
   * Read a share as a member.
   *
   * `shares.get`: `GET /share/{share_id}/details/`.
   *
   * Reply: The share.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param options - Optional: `output`.
   */
  get(share_id: string, options?: SharesGetOptions): Pending<models.Share> {
    return this.caller.call("shares.get", { share_id }, options);
  }

  /**
   * Read what a share shows to people who are not members.
   *
   * No membership needed. Gives the standard fields without the member roster and owner-defined
   * data.
   *
   * `shares.get_public`: `GET /share/{share_id}/public/details/`. Takes a credential if there is
   * one.
   *
   * Reply: The public view of the share.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param options - Optional: `output`.
   */
  getPublic(share_id: string, options?: SharesGetPublicOptions): Pending<models.Share> {
    return this.caller.call("shares.get_public", { share_id }, options);
  }

  /**
   * Import a share the caller owns into a workspace.
   *
   * The caller must be the share's only owner, and the share must belong to a user and not to a
   * workspace.
   *
   * `shares.import_into_workspace`: `POST /workspace/{workspace_id}/import/share/{share_id}/`. Not
   * sent again when its outcome is unknown.
   *
   * Reply: Imported.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param share_id - A ProfileId or the profile's custom name: org domain, workspace folder name,
   *   share URL name, user email address. Most paths accept either.
   */
  importIntoWorkspace(
    workspace_id: string,
    share_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("shares.import_into_workspace", { workspace_id, share_id }, options);
  }

  /**
   * List every share the caller can reach.
   *
   * `shares.list`: `GET /shares/all/`.
   *
   * Reply: One page of shares.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(options?: SharesListOptions): Listing<models.SharesListReply, models.Share> {
    return this.caller.pages("shares.list", {}, options);
  }

  /**
   * List shares the caller owns, has joined or may join.
   *
   * Pending invitations are left out. No paging parameters are documented.
   *
   * `shares.list_available`: `GET /shares/available/`.
   *
   * Reply: The shares.
   *
   * @param options - Optional: `output`.
   */
  listAvailable(options?: SharesListAvailableOptions): Pending<models.Share[]> {
    return this.caller.call("shares.list_available", {}, options);
  }

  /**
   * List the shares of a workspace.
   *
   * Archived ones come only with archived=true, and then alone.
   *
   * `shares.list_in_workspace`: `GET /workspace/{workspace_id}/list/shares/`.
   *
   * Reply: One page of shares.
   *
   * @param workspace_id - A workspace's 19-digit ID, or its folder name.
   * @param options - Optional: `archived`, `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInWorkspace(
    workspace_id: string,
    options?: SharesListInWorkspaceOptions,
  ): Listing<models.SharesListInWorkspaceReply, models.Share> {
    return this.caller.pages("shares.list_in_workspace", { workspace_id }, options);
  }

  /**
   * Enter a share as a guest.
   *
   * `shares.sign_in_as_guest`: `POST /share/{share_id}/auth/guest/`. Takes a credential if there is
   * one. Not sent again when its outcome is unknown.
   *
   * Reply: Guest access.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   */
  signInAsGuest(share_id: string, options?: CallOptions): Pending<models.ShareToken> {
    return this.caller.call("shares.sign_in_as_guest", { share_id }, options);
  }

  /**
   * Trade a share's password for a token that opens it.
   *
   * The answer holds a JWT whose scope is this share.
   *
   * `shares.sign_in_with_password`: `POST /share/{share_id}/auth/password/`. Takes a credential if
   * there is one. Not sent again when its outcome is unknown.
   *
   * Reply: A token scoped to the share.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param password - The share's password.
   */
  signInWithPassword(
    share_id: string,
    password: string,
    options?: CallOptions,
  ): Pending<models.ShareToken> {
    return this.caller.call("shares.sign_in_with_password", { share_id, password }, options);
  }

  /**
   * Bring an archived share back.
   *
   * `shares.unarchive`: `POST /share/{share_id}/unarchive/`.
   *
   * Reply: Active again.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   */
  unarchive(share_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("shares.unarchive", { share_id }, options);
  }

  /**
   * Change a share's settings.
   *
   * Partial, only the fields sent change. A nullable text is cleared with the literal string null;
   * description and password also with an empty string.
   *
   * `shares.update`: `POST /share/{share_id}/update/`.
   *
   * At least one field is given.
   *
   * Reply: The changed share.
   *
   * @param share_id - The share's 19-digit id, or its custom name.
   * @param options - Optional: `output`, `name`, `title`, `custom_name`, `description`,
   *   `share_type`, `access_options`, `invite`, `external_invites`, `custom_url`, `password`,
   *   `expires`, `notify`, `download_enabled`, `download_security`, `comments_enabled`,
   *   `display_type`, `workspace_style`, `guest_chat_enabled`, `intelligence`,
   *   `anonymous_uploads_enabled`, `accent_color`, `background_color1`, `background_color2`,
   *   `background_image`, `link_1`, `link_2`, `link_3`, `owner_defined`, `share_link_node_id`.
   */
  update(share_id: string, options?: SharesUpdateOptions): Pending<models.Share> {
    return this.caller.call("shares.update", { share_id }, options);
  }
}
