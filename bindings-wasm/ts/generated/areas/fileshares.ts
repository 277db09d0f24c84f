// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Fileshares.addGrant} takes beside its required parameters. */
export interface FilesharesAddGrantOptions extends CallOptions {
  /** User ID. Of the form `^[0-9]{19}$`. */
  user?: string | undefined;
  /** The parameter `email`. */
  email?: string | undefined;
}

/** What {@link Fileshares.create} takes beside its required parameters. */
export interface FilesharesCreateOptions extends CallOptions {
  /** The parameter `title`. 1 to 255 characters. */
  title?: string | undefined;
  /**
   * Who reaches the link: anybody, anybody signed in, or only people with a grant. One of
   * `anyone_with_link`, `any_registered`, `named_people`. Default: `named_people`.
   */
  access_option?: models.FileShareAccessOption | undefined;
  /** Link password. 1 to 255 characters. */
  password?: string | undefined;
  /** Lifetime in seconds from now. 1 to 3155760000. */
  expires?: number | undefined;
  /** End as a date and time; without a zone it is UTC. Not the word null. */
  expires_at?: string | undefined;
}

/** What {@link Fileshares.get} takes beside its required parameters. */
export interface FilesharesGetOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Fileshares.getMetadata} takes beside its required parameters. */
export interface FilesharesGetMetadataOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
}

/** What {@link Fileshares.list} takes beside its required parameters. */
export interface FilesharesListOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Fileshares.listVersions} takes beside its required parameters. */
export interface FilesharesListVersionsOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
}

/** What {@link Fileshares.read} takes beside its required parameters. */
export interface FilesharesReadOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
}

/** What {@link Fileshares.readPreview} takes beside its required parameters. */
export interface FilesharesReadPreviewOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
}

/** What {@link Fileshares.readVersion} takes beside its required parameters. */
export interface FilesharesReadVersionOptions extends CallOptions {
  /**
   * Password of a protected link. It travels in this header only, never in a URL. 1 to 255
   * characters.
   */
  link_password?: string | undefined;
}

/** What {@link Fileshares.removeGrant} takes beside its required parameters. */
export interface FilesharesRemoveGrantOptions extends CallOptions {
  /** User ID. Of the form `^[0-9]{19}$`. */
  user?: string | undefined;
  /** The parameter `email`. */
  email?: string | undefined;
}

/** What {@link Fileshares.update} takes beside its required parameters. */
export interface FilesharesUpdateOptions extends CallOptions {
  /** An empty string clears it. At most 255 characters; `""` clears it. */
  title?: string | null | undefined;
  /**
   * Who reaches the link: anybody, anybody signed in, or only people with a grant. One of
   * `anyone_with_link`, `any_registered`, `named_people`.
   */
  access_option?: models.FileShareAccessOption | undefined;
  /** An empty string removes the password. At most 255 characters; `""` clears it. */
  password?: string | null | undefined;
  /** Lifetime in seconds from now. 1 to 3155760000. */
  expires?: number | undefined;
  /**
   * End as a date and time, UTC without a zone; an empty string (or the word null) clears it. `""`
   * or `"null"` clears it.
   */
  expires_at?: string | null | undefined;
}

/** Operations on fileshares. */
export class Fileshares extends Area {
  /**
   * Grant somebody a capability, or raise it.
   *
   * Exactly one of user and email. A registered email answers with user, an unregistered one with a
   * pending grant (an invitation is mailed), a user ID with the bare result.
   *
   * `fileshares.add_grant`: `POST /fileshare/{fileshare_id}/grants/`. Not sent again when its
   * outcome is unknown.
   *
   * Exactly one of `user`, `email` is given.
   *
   * Reply: Depends on whom the grant went to.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param capability - Rising order, each includes the ones before. One of `view`, `download`,
   *   `edit`.
   * @param options - Optional: `user`, `email`.
   */
  addGrant(
    fileshare_id: string,
    capability: models.FileShareCapability,
    options?: FilesharesAddGrantOptions,
  ): Pending<models.FilesharesAddGrantReply> {
    return this.caller.call("fileshares.add_grant", { fileshare_id, capability }, options);
  }

  /**
   * Create a durable link to one workspace file.
   *
   * The binding to the file cannot be changed. No end and no transfer cap unless set. Careful
   * clients refuse an empty expires_at or password, since it would mean none.
   *
   * `fileshares.create`: `POST /workspace/{workspace_id}/create/fileshare/`. Not sent again when
   * its outcome is unknown.
   *
   * At most one of `expires`, `expires_at` is given.
   *
   * Reply: The file share.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node - Node of the file (a file, not a folder or note).
   * @param options - Optional: `title`, `access_option`, `password`, `expires`, `expires_at`.
   */
  create(
    workspace_id: string,
    node: string,
    options?: FilesharesCreateOptions,
  ): Pending<models.FileShare> {
    return this.caller.call("fileshares.create", { workspace_id, node }, options);
  }

  /**
   * Revoke a file share and all its grants.
   *
   * The bound file is not touched.
   *
   * `fileshares.delete`: `DELETE /fileshare/{fileshare_id}/delete/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Only the result.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   */
  delete(fileshare_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("fileshares.delete", { fileshare_id }, options);
  }

  /**
   * Read a file share as its recipient sees it.
   *
   * Gives the bound file and the caller's effective capability. Without a token only when the tier
   * is anyone_with_link.
   *
   * `fileshares.get`: `GET /fileshare/{fileshare_id}/details/`. Takes a credential if there is one.
   *
   * Reply: The file share.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `link_password`, `output`.
   */
  get(fileshare_id: string, options?: FilesharesGetOptions): Pending<models.FileShare> {
    return this.caller.call("fileshares.get", { fileshare_id }, options);
  }

  /**
   * Tell which file is bound and whether metadata can be extracted.
   *
   * Never any values and no metadata_facts, and no other call gives them to the holder of a link.
   * Members read them through the workspace.
   *
   * `fileshares.get_metadata`: `GET /fileshare/{fileshare_id}/storage/metadata/details/`. Takes a
   * credential if there is one.
   *
   * Reply: The file and its eligibility.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `link_password`.
   */
  getMetadata(
    fileshare_id: string,
    options?: FilesharesGetMetadataOptions,
  ): Pending<models.FilesharesGetMetadataReply> {
    return this.caller.call("fileshares.get_metadata", { fileshare_id }, options);
  }

  /**
   * List a workspace's file shares.
   *
   * `fileshares.list`: `GET /workspace/{workspace_id}/list/fileshares/`.
   *
   * Reply: One page.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    workspace_id: string,
    options?: FilesharesListOptions,
  ): Listing<models.FilesharesListReply, models.FileShare> {
    return this.caller.pages("fileshares.list", { workspace_id }, options);
  }

  /**
   * List who holds a grant on a file share.
   *
   * Not paged; the first 1000, pending invitations included.
   *
   * `fileshares.list_grants`: `GET /fileshare/{fileshare_id}/grants/`.
   *
   * Reply: The grants.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   */
  listGrants(fileshare_id: string, options?: CallOptions): Pending<models.FileShareGrant[]> {
    return this.caller.call("fileshares.list_grants", { fileshare_id }, options);
  }

  /**
   * List the versions of the bound file.
   *
   * Needs the view capability.
   *
   * `fileshares.list_versions`: `GET /fileshare/{fileshare_id}/storage/versions/`. Takes a
   * credential if there is one.
   *
   * Reply: The versions.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `link_password`.
   */
  listVersions(
    fileshare_id: string,
    options?: FilesharesListVersionsOptions,
  ): Pending<models.FileShareVersion[]> {
    return this.caller.call("fileshares.list_versions", { fileshare_id }, options);
  }

  /**
   * Download the bound file.
   *
   * Needs the download capability. The URL is direct; it never carries the password. Without a
   * password the client follows redirects.
   *
   * `fileshares.read`: `GET /fileshare/{fileshare_id}/storage/read/`. Takes a credential if there
   * is one.
   *
   * Reply: The file's bytes.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `link_password`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  read(fileshare_id: string, options?: FilesharesReadOptions): ByteReply {
    return this.caller.bytes("fileshares.read", { fileshare_id }, options);
  }

  /**
   * Read a preview of the bound file.
   *
   * Needs the view capability. Previews of several files answer 307 to a URL that holds its own
   * short-lived download_token; follow it once, without the Authorization and x-ve-password
   * headers.
   *
   * `fileshares.read_preview`: `GET
   * /fileshare/{fileshare_id}/storage/preview/{preview_type}/read/`. Takes a credential if there is
   * one.
   *
   * Reply: The primary preview's bytes.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param preview_type - For example thumbnail, image, pdf, mp4 or hls_stream.
   * @param options - Optional: `link_password`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  readPreview(
    fileshare_id: string,
    preview_type: string,
    options?: FilesharesReadPreviewOptions,
  ): ByteReply {
    return this.caller.bytes("fileshares.read_preview", { fileshare_id, preview_type }, options);
  }

  /**
   * Download one version of the bound file.
   *
   * Needs the download capability.
   *
   * `fileshares.read_version`: `GET /fileshare/{fileshare_id}/storage/versions/{version_id}/read/`.
   * Takes a credential if there is one.
   *
   * Reply: The version's bytes.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param version_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `link_password`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  readVersion(
    fileshare_id: string,
    version_id: string,
    options?: FilesharesReadVersionOptions,
  ): ByteReply {
    return this.caller.bytes("fileshares.read_version", { fileshare_id, version_id }, options);
  }

  /**
   * Take a grant away.
   *
   * Exactly one of user and email, in the query; a body is not read. Removing a grant that is not
   * there succeeds.
   *
   * `fileshares.remove_grant`: `DELETE /fileshare/{fileshare_id}/grants/`. What it takes away is
   * gone for good, or for others.
   *
   * Exactly one of `user`, `email` is given.
   *
   * Reply: Only the result.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `user`, `email`.
   */
  removeGrant(fileshare_id: string, options?: FilesharesRemoveGrantOptions): Pending<unknown> {
    return this.caller.call("fileshares.remove_grant", { fileshare_id }, options);
  }

  /**
   * Change a file share's settings.
   *
   * An empty string clears password, expires_at or title. PATCH is accepted too. An update that
   * changes nothing raises no event.
   *
   * `fileshares.update`: `POST /fileshare/{fileshare_id}/update/`. Not sent again when its outcome
   * is unknown if `expires` is given.
   *
   * At least one field is given. At most one of `expires`, `expires_at` is given.
   *
   * Reply: The changed file share.
   *
   * @param fileshare_id - Numeric id of a user, organization, workspace, share or file share.
   *   Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
   * @param options - Optional: `title`, `access_option`, `password`, `expires`, `expires_at`.
   */
  update(fileshare_id: string, options?: FilesharesUpdateOptions): Pending<models.FileShare> {
    return this.caller.call("fileshares.update", { fileshare_id }, options);
  }
}
