// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Storage.addFile} takes beside its required parameters. */
export interface StorageAddFileOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.addLink} takes beside its required parameters. */
export interface StorageAddLinkOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.copy} takes beside its required parameters. */
export interface StorageCopyOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.createFolder} takes beside its required parameters. */
export interface StorageCreateFolderOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /** true always makes a new folder, renamed if the name is taken. Default: `false`. */
  force?: boolean | undefined;
}

/** What {@link Storage.get} takes beside its required parameters. */
export interface StorageGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.getMany} takes beside its required parameters. */
export interface StorageGetManyOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.list} takes beside its required parameters. */
export interface StorageListOptions extends CallOptions {
  /**
   * Field a storage listing is ordered by. One of `name`, `updated`, `created`, `type`. Default:
   * `name`.
   */
  sort_by?: models.SortBy | undefined;
  /** Direction of the order. One of `asc`, `desc`. Default: `asc`. */
  sort_dir?: models.SortDir | undefined;
  /**
   * Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
   * `250`, `500`. Default: `100`.
   */
  page_size?: 100 | 250 | 500 | undefined;
  /**
   * Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
   * page.
   */
  cursor?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.listInventory} takes beside its required parameters. */
export interface StorageListInventoryOptions extends CallOptions {
  /** Keep one node type; file is shown. */
  type?: string | undefined;
  /** Fields to add to the rows; path is shown. */
  include?: string | undefined;
  /** Rows of one page; 100 is shown. At least 1. */
  page_size?: number | undefined;
  /**
   * Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
   * page.
   */
  cursor?: string | undefined;
}

/** What {@link Storage.listRecent} takes beside its required parameters. */
export interface StorageListRecentOptions extends CallOptions {
  /** Keep one node type. One of `file`, `folder`, `link`, `note`. */
  type?: models.StorageListRecentType | undefined;
  /**
   * Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
   * `250`, `500`. Default: `100`.
   */
  page_size?: 100 | 250 | 500 | undefined;
  /**
   * Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
   * page.
   */
  cursor?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.listTrash} takes beside its required parameters. */
export interface StorageListTrashOptions extends CallOptions {
  /**
   * Field a storage listing is ordered by. One of `name`, `updated`, `created`, `type`. Default:
   * `name`.
   */
  sort_by?: models.SortBy | undefined;
  /** Direction of the order. One of `asc`, `desc`. Default: `asc`. */
  sort_dir?: models.SortDir | undefined;
  /**
   * Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
   * `250`, `500`. Default: `100`.
   */
  page_size?: 100 | 250 | 500 | undefined;
  /**
   * Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
   * page.
   */
  cursor?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.move} takes beside its required parameters. */
export interface StorageMoveOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.readText} takes beside its required parameters. */
export interface StorageReadTextOptions extends CallOptions {
  /** Rank this file's chunks by keyword and return the best. 1 to 512 characters. */
  q?: string | undefined;
  /** Chunks that overlap this page. At least 1. */
  page?: number | undefined;
  /**
   * First position of a range; alone it reads on from there. best_chunk.position of a search hit
   * fits. 0 to 9999.
   */
  chunk_from?: number | undefined;
  /** Last position, included; needs chunk_from. 0 to 9999. */
  chunk_to?: number | undefined;
  /** next_cursor of the latest reply, unchanged; bound to the version it was issued for. */
  cursor?: string | undefined;
  /** Chunks per reply; 3 by default with q. 1 to 20. Default: `5`. */
  limit?: number | undefined;
  /** UTF-8 budget of one reply; not with q. 1024 to 262144. Default: `32768`. */
  max_bytes?: number | undefined;
  /** terse leaves the text out. One of `terse`, `standard`, `full`. */
  output?: models.StorageReadTextOutput | undefined;
}

/** What {@link Storage.readTextMany} takes beside its required parameters. */
export interface StorageReadTextManyOptions extends CallOptions {
  /** Query every file is scored against. 1 to 512 characters. */
  q?: string | undefined;
  /** First position in every file. 0 to 9999. */
  chunk_from?: number | undefined;
  /** Last position, included; needs chunk_from. 0 to 9999. */
  chunk_to?: number | undefined;
  /** Chunks per file; 3 by default with q, else 5. 1 to 20. */
  limit?: number | undefined;
  /** UTF-8 budget per file. 1024 to 262144. Default: `32768`. */
  max_bytes?: number | undefined;
  /** terse leaves the text out. One of `terse`, `standard`, `full`. */
  output?: models.StorageReadTextManyOutput | undefined;
}

/** What {@link Storage.restore} takes beside its required parameters. */
export interface StorageRestoreOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.restoreVersion} takes beside its required parameters. */
export interface StorageRestoreVersionOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Storage.search} takes beside its required parameters. */
export interface StorageSearchOptions extends CallOptions {
  /**
   * What to match. filename skips the content lookup and answers the same with intelligence off.
   * One of `filename`, `content`, `both`. Default: `both`.
   */
  search_in?: models.StorageSearchSearchIn | undefined;
  /**
   * How a name is matched. exact also matches the name without its extension; only glob has
   * wildcards. Ignored with search_in=content. One of `auto`, `exact`, `prefix`, `contains`,
   * `glob`. Default: `auto`.
   */
  name_match?: models.StorageSearchNameMatch | undefined;
  /** For the precise name_match values; off folds letters beyond ASCII too. Default: `false`. */
  case_sensitive?: boolean | undefined;
  /**
   * Comma-joined nodeId:versionId pairs of files and notes, both parts filled (Node.version).
   * Narrows the semantic part only. At most 100 pairs.
   */
  files_scope?: string | undefined;
  /**
   * Comma-joined nodeId:depth pairs, depth 1 to 10; folders only, no root or trash. Narrows the
   * semantic part only; at most 100 references after expansion. At most 100 pairs.
   */
  folders_scope?: string | undefined;
  /**
   * Workspace only. JSON list of \{field, operator, value\} clauses, all of which must hold. A
   * share ignores it silently. At most 5 items.
   */
  filters?: readonly models.StorageSearchFiltersItem[] | undefined;
  /** true adds the full node to each hit and lowers the default limit to 10. Default: `false`. */
  details?: boolean | undefined;
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

/** What {@link Storage.transfer} takes beside its required parameters. */
export interface StorageTransferOptions extends CallOptions {
  /**
   * A ProfileId or the profile's custom name: org domain, workspace folder name, share URL name,
   * user email address. Most paths accept either.
   */
  target_workspace_id?: string | undefined;
  /**
   * The parameter `transfer_mode`. One of `copy`, `move`. Known by inference only. Default: `copy`.
   */
  transfer_mode?: models.StorageTransferTransferMode | undefined;
}

/** What {@link Storage.update} takes beside its required parameters. */
export interface StorageUpdateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /** New name. 1 to 255 characters. */
  name?: string | undefined;
  /** New content. */
  from?: models.FileSource | undefined;
  /** Title override. At most 50 characters; `""` or `"null"` clears it. */
  metadata_title?: string | null | undefined;
  /** Short description override. At most 2048 characters; `""` or `"null"` clears it. */
  metadata_short?: string | null | undefined;
  /** Version the change was made from. */
  if_version_id?: string | undefined;
}

/** Operations on storage. */
export class Storage extends Area {
  /**
   * Put a completed upload or known content into a folder.
   *
   * The upload must be complete; it can be added to several places. A source of type hash works in
   * shares only. An existing file of the same name gets a new version.
   *
   * `storage.add_file`: `POST /{context}/{context_id}/storage/{parent_id}/addfile/`. Not sent again
   * when its outcome is unknown.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param parent_id - Folder id or root.
   * @param name - File name. 1 to 255 characters.
   * @param from - The parameter `from`.
   * @param options - Optional: `output`.
   */
  addFile(
    context: models.Context,
    context_id: string,
    parent_id: string,
    name: string,
    from: models.FileSource,
    options?: StorageAddFileOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.add_file", { context, context_id, parent_id, name, from }, options);
  }

  /**
   * Put a link to a share into a folder.
   *
   * `storage.add_link`: `POST /{context}/{context_id}/storage/{parent_id}/addlink/`. Not sent again
   * when its outcome is unknown.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param parent_id - Folder id or root.
   * @param type - Kind of target. Only `share`.
   * @param share - A ProfileId or the profile's custom name: org domain, workspace folder name,
   *   share URL name, user email address. Most paths accept either.
   * @param options - Optional: `output`.
   */
  addLink(
    context: models.Context,
    context_id: string,
    parent_id: string,
    type: "share",
    share: string,
    options?: StorageAddLinkOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.add_link", { context, context_id, parent_id, type, share }, options);
  }

  /**
   * Copy a node to another folder of the same storage.
   *
   * A file of the same name in the target folder is moved to the trash first.
   *
   * `storage.copy`: `POST /{context}/{context_id}/storage/{node_id}/copy/`. Not sent again when its
   * outcome is unknown.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param parent - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `output`.
   */
  copy(
    context: models.Context,
    context_id: string,
    node_id: string,
    parent: string,
    options?: StorageCopyOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.copy", { context, context_id, node_id, parent }, options);
  }

  /**
   * Create a folder, or return the one already there.
   *
   * `storage.create_folder`: `POST /{context}/{context_id}/storage/{parent_id}/createfolder/`. Not
   * sent again when its outcome is unknown if `force` is given.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param parent_id - Folder id or root.
   * @param name - Folder name. 1 to 255 characters.
   * @param options - Optional: `output`, `force`.
   */
  createFolder(
    context: models.Context,
    context_id: string,
    parent_id: string,
    name: string,
    options?: StorageCreateFolderOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.create_folder", { context, context_id, parent_id, name }, options);
  }

  /**
   * Move a node to the trash.
   *
   * `storage.delete`: `DELETE /{context}/{context_id}/storage/{node_id}/delete/`. What it takes
   * away is gone for good, or for others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  delete(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("storage.delete", { context, context_id, node_id }, options);
  }

  /**
   * Delete everything in the trash for good.
   *
   * `storage.empty_trash`: `DELETE /{context}/{context_id}/storage/trash/delete/`. What it takes
   * away is gone for good, or for others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   */
  emptyTrash(context: models.Context, context_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("storage.empty_trash", { context, context_id }, options);
  }

  /**
   * Read one node, or up to 25 with comma-joined ids.
   *
   * One id answers format single with node. Two or more ids answer format multi with nodes and
   * errors, in no order; the same id twice forces multi. All ids belong to one workspace or share.
   *
   * `storage.get`: `GET /{context}/{context_id}/storage/{node_id}/details/`.
   *
   * Reply: The node, or the nodes found and the errors of the others.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   */
  get(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: StorageGetOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.get", { context, context_id, node_id }, options);
  }

  /**
   * Read up to 25 nodes of one workspace or share.
   *
   * One id answers format single with node. Two or more ids answer format multi with nodes and
   * errors, in no order; the same id twice forces multi. All ids belong to one workspace or share.
   *
   * `storage.get_many`: `GET /{context}/{context_id}/storage/{node_ids}/details/`.
   *
   * Reply: The nodes found and the errors of the others; some errors are no failure.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_ids - Node ids, each encoded by itself, the commas between them literal. 1 to 25
   *   items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   */
  getMany(
    context: models.Context,
    context_id: string,
    node_ids: readonly string[],
    options?: StorageGetManyOptions,
  ): Pending<models.NodeMulti> {
    return this.caller.call("storage.get_many", { context, context_id, node_ids }, options);
  }

  /**
   * List a folder, or the trash with parent_id trash.
   *
   * `storage.list`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
   *
   * Reply: One page of nodes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param parent_id - Folder id, root or trash.
   * @param options - Optional: `sort_by`, `sort_dir`, `page_size`, `cursor`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    context: models.Context,
    context_id: string,
    parent_id: string,
    options?: StorageListOptions,
  ): Listing<models.StorageListReply, models.Node> {
    return this.caller.pages("storage.list", { context, context_id, parent_id }, options);
  }

  /**
   * List every live node of a workspace or share as one flat list.
   *
   * All folders at once, without the trash. Rows are terse by design; output is refused here with
   * 406, so never send it.
   *
   * `storage.list_inventory`: `GET /{context}/{context_id}/storage/inventory/`.
   *
   * Reply: One page.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `type`, `include`, `page_size`, `cursor`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInventory(
    context: models.Context,
    context_id: string,
    options?: StorageListInventoryOptions,
  ): Listing<unknown, unknown> {
    return this.caller.pages("storage.list_inventory", { context, context_id }, options);
  }

  /**
   * List the most recently changed nodes of the whole tree.
   *
   * Newest first, across all folders. A folder-backed share shows its subtree only.
   *
   * `storage.list_recent`: `GET /{context}/{context_id}/storage/recent/`.
   *
   * Reply: One page of nodes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `type`, `page_size`, `cursor`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listRecent(
    context: models.Context,
    context_id: string,
    options?: StorageListRecentOptions,
  ): Listing<models.StorageListRecentReply, models.Node> {
    return this.caller.pages("storage.list_recent", { context, context_id }, options);
  }

  /**
   * List the trash.
   *
   * `storage.list_trash`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
   *
   * Reply: One page of nodes.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `sort_by`, `sort_dir`, `page_size`, `cursor`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listTrash(
    context: models.Context,
    context_id: string,
    options?: StorageListTrashOptions,
  ): Listing<models.StorageListTrashReply, models.Node> {
    return this.caller.pages("storage.list_trash", { context, context_id }, options);
  }

  /**
   * List the versions of a file or note.
   *
   * `storage.list_versions`: `GET /{context}/{context_id}/storage/{node_id}/versions/`.
   *
   * Reply: The versions.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  listVersions(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<models.NodeVersion[]> {
    return this.caller.call("storage.list_versions", { context, context_id, node_id }, options);
  }

  /**
   * Move a node to another folder of the same storage.
   *
   * A file of the same name in the target folder is moved to the trash first.
   *
   * `storage.move`: `POST /{context}/{context_id}/storage/{node_id}/move/`.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param parent - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `output`.
   */
  move(
    context: models.Context,
    context_id: string,
    node_id: string,
    parent: string,
    options?: StorageMoveOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.move", { context, context_id, node_id, parent }, options);
  }

  /**
   * Delete a trashed node for good.
   *
   * Needs the Member permission.
   *
   * `storage.purge`: `DELETE /{context}/{context_id}/storage/{node_id}/purge/`. What it takes away
   * is gone for good, or for others.
   *
   * Reply: Done. The payload is not documented.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  purge(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("storage.purge", { context, context_id, node_id }, options);
  }

  /**
   * Read the extracted text of a file or note in chunks.
   *
   * The text indexed for search and AI, not the bytes. At most one window - q, page or
   * chunk_from/chunk_to - and q not with cursor. indexed false with 200 means the version has no
   * text. Go on while next_cursor is not null; truncated is no such signal.
   *
   * `storage.read_text`: `GET /{context}/{context_id}/storage/{node_id}/content/`.
   *
   * At most one of `q`, `page`, `chunk_from` is given. At most one of `q`, `page`, `chunk_to` is
   * given. At most one of `q`, `cursor` is given. `chunk_to` is given only together with
   * `chunk_from`.
   *
   * Reply: Chunks.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `q`, `page`, `chunk_from`, `chunk_to`, `cursor`, `limit`,
   *   `max_bytes`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, class 1609 (Not Found): No such node or it is in the trash.
   * - HTTP 406, class 1605 (Invalid Input): Folder or link; window parameters clash or are out of
   *   range.
   * - HTTP 401, class 1680 (Access Denied): The share caller may not download or the file is
   *   flagged for a virus.
   * - HTTP 404, class 1652 (Resource Not Found): The content is gone.
   * - HTTP 500, class 1654 (Internal Error): Content unavailable for now. Trying again can help.
   */
  readText(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: StorageReadTextOptions,
  ): Listing<models.TextContent, models.TextChunk> {
    return this.caller.pages("storage.read_text", { context, context_id, node_id }, options);
  }

  /**
   * Read passages or the beginnings of up to ten files in one call.
   *
   * Workspaces only. With q every file is scored by itself, so scores compare within one file only;
   * without q each file is read in order, in the window chunk_from to chunk_to if given. An index
   * or storage fault fails the whole request.
   *
   * `storage.read_text_many`: `GET /workspace/{workspace_id}/storage/content/`.
   *
   * At most one of `q`, `chunk_from` is given. At most one of `q`, `chunk_to` is given. `chunk_to`
   * is given only together with `chunk_from`.
   *
   * Reply: Passages by file.
   *
   * @param workspace_id - Workspace id or its folder name.
   * @param nodes - Comma-joined node ids. 1 to 10 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `q`, `chunk_from`, `chunk_to`, `limit`, `max_bytes`, `output`.
   */
  readTextMany(
    workspace_id: string,
    nodes: readonly string[],
    options?: StorageReadTextManyOptions,
  ): Pending<{ [name: string]: models.TextContent }> {
    return this.caller.call("storage.read_text_many", { workspace_id, nodes }, options);
  }

  /**
   * Take a node out of the trash.
   *
   * A file of the same name in the target folder is moved to the trash first.
   *
   * `storage.restore`: `POST /{context}/{context_id}/storage/{node_id}/restore/`. Not sent again
   * when its outcome is unknown.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   */
  restore(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: StorageRestoreOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.restore", { context, context_id, node_id }, options);
  }

  /**
   * Make an older version the current one.
   *
   * `storage.restore_version`: `POST /{context}/{context_id}/storage/{node_id}/restore-version/`.
   * Not sent again when its outcome is unknown.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param version_id - The parameter `version_id`.
   * @param options - Optional: `output`.
   */
  restoreVersion(
    context: models.Context,
    context_id: string,
    node_id: string,
    version_id: string,
    options?: StorageRestoreVersionOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.restore_version", { context, context_id, node_id, version_id }, options);
  }

  /**
   * Search files by name and, where indexed, by meaning.
   *
   * One hit per file with its best passage and its place. Semantic hits need intelligence and
   * indexed files; a keyword search answers without. The order is final, do not sort again
   * (x-search-rules). Not on folder-backed shares.
   *
   * `storage.search`: `GET /{context}/{context_id}/storage/search/`.
   *
   * Reply: The hits.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param search - Query, not blank; English stemming applies. With a precise name_match the
   *   pattern, at most 256 characters.
   * @param options - Optional: `search_in`, `name_match`, `case_sensitive`, `files_scope`,
   *   `folders_scope`, `filters`, `details`, `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
   * - HTTP 404, code 179101 (Share Orphaned): The share lost its folder.
   * - code 144711 (Search Pattern Too Long): name_match is not auto and the query is longer than
   *   256 characters.
   * - class 1605 (Invalid Input): A scope entry is malformed, of the wrong node type or names a
   *   version of another file, or a precise pattern is empty or only wildcards.
   */
  search(
    context: models.Context,
    context_id: string,
    search: string,
    options?: StorageSearchOptions,
  ): Listing<models.StorageSearchReply, models.SearchHit> {
    return this.caller.pages("storage.search", { context, context_id, search }, options);
  }

  /**
   * Copy or move a node to another workspace or share.
   *
   * The default keeps the source. move copies, then trashes the source; the root cannot be moved.
   *
   * `storage.transfer`: `POST /{context}/{context_id}/storage/{node_id}/transfer/`. Not sent again
   * when its outcome is unknown.
   *
   * Reply: Done.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `target_workspace_id`, `transfer_mode`.
   */
  transfer(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: StorageTransferOptions,
  ): Pending<models.StorageTransferReply> {
    return this.caller.call("storage.transfer", { context, context_id, node_id }, options);
  }

  /**
   * Rename a node, replace its content or set its texts.
   *
   * At least one field. The string null or an empty string clears a text. from replaces the content
   * and makes a version.
   *
   * `storage.update`: `POST /{context}/{context_id}/storage/{node_id}/update/`. Not sent again when
   * its outcome is unknown if `from` or `if_version_id` is given.
   *
   * At least one field is given. At least one of `name`, `from`, `metadata_title`, `metadata_short`
   * is given.
   *
   * Reply: The node.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param node_id - Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`, `name`, `from`, `metadata_title`, `metadata_short`,
   *   `if_version_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
   *   error.params has reason conflict_version_mismatch and current_version_id.
   * - code 207092 (Version Precondition Blank): if_version_id is blank.
   */
  update(
    context: models.Context,
    context_id: string,
    node_id: string,
    options?: StorageUpdateOptions,
  ): Pending<models.Node> {
    return this.caller.call("storage.update", { context, context_id, node_id }, options);
  }
}
