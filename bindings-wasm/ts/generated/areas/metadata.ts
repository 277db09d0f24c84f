// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Metadata.assignTemplate} takes beside its required parameters. */
export interface MetadataAssignTemplateOptions extends CallOptions {
  /** Empty: the whole workspace. */
  node_id?: string | undefined;
}

/** What {@link Metadata.autoMatch} takes beside its required parameters. */
export interface MetadataAutoMatchOptions extends CallOptions {
  /** Brought into range by the server. At least 1. */
  batch_size?: number | undefined;
}

/** What {@link Metadata.compoundSearch} takes beside its required parameters. */
export interface MetadataCompoundSearchOptions extends CallOptions {
  /** The parameter `limit`. At least 1. */
  limit?: number | undefined;
}

/** What {@link Metadata.copyTemplate} takes beside its required parameters. */
export interface MetadataCopyTemplateOptions extends CallOptions {
  /** The parameter `name`. 1 to 255 characters. */
  name?: string | undefined;
  /** The parameter `description`. At most 1000 characters. */
  description?: string | undefined;
  /** The parameter `category`. 1 to 50 characters. */
  category?: string | undefined;
  /** Field definitions; at least one with autoextract true (or left out). At least 1 items. */
  fields?: readonly models.MetadataField[] | undefined;
}

/** What {@link Metadata.createFilter} takes beside its required parameters. */
export interface MetadataCreateFilterOptions extends CallOptions {
  /** The parameter `description`. At most 255 characters. */
  description?: string | undefined;
  /** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
  projection?: models.MetadataCreateFilterProjection | undefined;
  /** Which template it follows; only kept, without effect. */
  template_id?: string | undefined;
}

/** What {@link Metadata.deleteTemplateByBody} takes beside its required parameters. */
export interface MetadataDeleteTemplateByBodyOptions extends CallOptions {
  /** The parameter `template_id`. Known by inference only. */
  template_id?: string | undefined;
}

/** What {@link Metadata.deleteValues} takes beside its required parameters. */
export interface MetadataDeleteValuesOptions extends CallOptions {
  /** JSON array of the names to delete. At least 1 items. */
  keys?: readonly string[] | undefined;
}

/** What {@link Metadata.exportView} takes beside its required parameters. */
export interface MetadataExportViewOptions extends CallOptions {
  /** Folder; the root when left out. At most 64 characters. */
  parent_node_id?: string | undefined;
}

/** What {@link Metadata.extract} takes beside its required parameters. */
export interface MetadataExtractOptions extends CallOptions {
  /**
   * Names of fields to extract, all known to the workspace. Left out: everything. An empty list is
   * refused. 1 to 50 items.
   */
  fields?: readonly string[] | undefined;
  /** Older service only; the newer one refuses it (406, code 179390). */
  template_id?: string | undefined;
}

/** What {@link Metadata.extractFolder} takes beside its required parameters. */
export interface MetadataExtractFolderOptions extends CallOptions {
  /**
   * Names of fields to extract, all known to the workspace. Left out: everything. An empty list is
   * refused. 1 to 50 items.
   */
  fields?: readonly string[] | undefined;
}

/** What {@link Metadata.extractTemplate} takes beside its required parameters. */
export interface MetadataExtractTemplateOptions extends CallOptions {
  /**
   * Names of fields to extract, all known to the workspace. Left out: everything. An empty list is
   * refused. 1 to 50 items.
   */
  fields?: readonly string[] | undefined;
  /** Also files that have values. */
  force?: boolean | undefined;
}

/** What {@link Metadata.getFacts} takes beside its required parameters. */
export interface MetadataGetFactsOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.getFilter} takes beside its required parameters. */
export interface MetadataGetFilterOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.getNode} takes beside its required parameters. */
export interface MetadataGetNodeOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.getNodes} takes beside its required parameters. */
export interface MetadataGetNodesOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.getTemplate} takes beside its required parameters. */
export interface MetadataGetTemplateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listByTemplate} takes beside its required parameters. */
export interface MetadataListByTemplateOptions extends CallOptions {
  /** The parameter `filters`. */
  filters?: unknown;
  /** The parameter `order_by`. */
  order_by?: string | undefined;
  /** The parameter `order_desc`. */
  order_desc?: boolean | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listEligible} takes beside its required parameters. */
export interface MetadataListEligibleOptions extends CallOptions {
  /** Rounded by the server to 25, 100 or 250; page_size in the answer tells. 1 to 250. */
  page_size?: number | undefined;
  /** Cursor of the answer before; leave out for the first page, do not send it empty. */
  cursor?: string | undefined;
  /** The parameter `mimetype`. */
  mimetype?: string | undefined;
  /** The parameter `extension`. */
  extension?: string | undefined;
  /** Only this folder's own children. */
  parent_id?: string | undefined;
  /**
   * Closed list; another value is refused. One of `Legal`, `Finance`, `Sales`, `Marketing`,
   * `Engineering`, `Product`, `Operations`, `People`, `Research`, `Media`, `Personal`, `Other`.
   */
  category?: models.MetadataListEligibleCategory | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listFields} takes beside its required parameters. */
export interface MetadataListFieldsOptions extends CallOptions {
  /** Name of a field: list its values instead. 1 to 64 characters. */
  field?: string | undefined;
  /** Records per page. 1 to 250. */
  page_size?: number | undefined;
  /** Cursor of the answer before; leave out for the first page, do not send it empty. */
  cursor?: string | undefined;
}

/** What {@link Metadata.listFilterNodes} takes beside its required parameters. */
export interface MetadataListFilterNodesOptions extends CallOptions {
  /** The parameter `sort_field`. One of `name`, `size`, `updated`. */
  sort_field?: models.MetadataListFilterNodesSortField | undefined;
  /** Order by a metadata value. 1 to 64 characters. */
  sort_metadata_field?: string | undefined;
  /** The parameter `sort_dir`. One of `asc`, `desc`. */
  sort_dir?: models.MetadataListFilterNodesSortDir | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listFilters} takes beside its required parameters. */
export interface MetadataListFiltersOptions extends CallOptions {
  /** Records per page. 1 to 250. */
  page_size?: number | undefined;
  /** Cursor of the answer before; leave out for the first page, do not send it empty. */
  cursor?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listMergeCandidates} takes beside its required parameters. */
export interface MetadataListMergeCandidatesOptions extends CallOptions {
  /** The parameter `offset`. At least 0. */
  offset?: number | undefined;
}

/** What {@link Metadata.listTemplateNodes} takes beside its required parameters. */
export interface MetadataListTemplateNodesOptions extends CallOptions {
  /** The parameter `limit`. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** The parameter `offset`. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** The parameter `sort_field`. */
  sort_field?: string | undefined;
  /** Only with sort_field. One of `asc`, `desc`. */
  sort_dir?: models.MetadataListTemplateNodesSortDir | undefined;
  /** Clauses with key, not field. */
  filters?: readonly models.MetadataListTemplateNodesFiltersItem[] | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listTemplates} takes beside its required parameters. */
export interface MetadataListTemplatesOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.listTemplatesBy} takes beside its required parameters. */
export interface MetadataListTemplatesByOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.resolveTemplateViews} takes beside its required parameters. */
export interface MetadataResolveTemplateViewsOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Metadata.saveNodeView} takes beside its required parameters. */
export interface MetadataSaveNodeViewOptions extends CallOptions {
  /** The parameter `name`. */
  name?: string | undefined;
  /** The parameter `template_id`. */
  template_id?: string | undefined;
  /** The parameter `filters`. */
  filters?: string | undefined;
  /** The parameter `order_by`. */
  order_by?: string | undefined;
  /** The parameter `order_desc`. */
  order_desc?: boolean | undefined;
}

/** What {@link Metadata.saveView} takes beside its required parameters. */
export interface MetadataSaveViewOptions extends CallOptions {
  /** Kept when left out. 1 to 30 characters. */
  name?: string | undefined;
}

/** What {@link Metadata.search} takes beside its required parameters. */
export interface MetadataSearchOptions extends CallOptions {
  /** The parameter `limit`. 1 to 100. Default: `100`. */
  limit?: number | undefined;
  /** offset + limit may not exceed 10000. At least 0. Default: `0`. */
  offset?: number | undefined;
  /** Older service only: files with a value from this template. */
  template_id?: string | undefined;
}

/** What {@link Metadata.suggestFields} takes beside its required parameters. */
export interface MetadataSuggestFieldsOptions extends CallOptions {
  /** The parameter `user_context`. At most 64 characters, of the form `^[\p{L}\p{N}\p{Zs}]*$`. */
  user_context?: string | undefined;
}

/** What {@link Metadata.updateFilter} takes beside its required parameters. */
export interface MetadataUpdateFilterOptions extends CallOptions {
  /** Cleared when left out. At most 255 characters. */
  description?: string | undefined;
  /** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
  projection?: models.MetadataUpdateFilterProjection | undefined;
}

/** What {@link Metadata.updateTemplate} takes beside its required parameters. */
export interface MetadataUpdateTemplateOptions extends CallOptions {
  /** The parameter `name`. 1 to 255 characters. */
  name?: string | undefined;
  /** The parameter `description`. At most 1000 characters. */
  description?: string | undefined;
  /** The parameter `category`. 1 to 50 characters. */
  category?: string | undefined;
  /** Field definitions; at least one with autoextract true (or left out). At least 1 items. */
  fields?: readonly models.MetadataField[] | undefined;
}

/** Operations on metadata. */
export class Metadata extends Area {
  /**
   * Map files to a template.
   *
   * Above the plan limit the whole request is refused (1605).
   *
   * `metadata.add_template_nodes`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/`. Not sent again when its
   * outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param node_ids - JSON array of node ids. At least 1 items, each of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated The service no longer documents it.
   */
  addTemplateNodes(
    workspace_id: string,
    template_id: string,
    node_ids: readonly string[],
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.add_template_nodes", { workspace_id, template_id, node_ids }, options);
  }

  /**
   * Assign the one template of a workspace.
   *
   * A system template is copied first. One per workspace.
   *
   * `metadata.assign_template`: `POST /workspace/{workspace_id}/metadata/template/assign/`. Not
   * sent again when its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `node_id`.
   * @deprecated The service no longer documents it.
   */
  assignTemplate(
    workspace_id: string,
    template_id: string,
    options?: MetadataAssignTemplateOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.assign_template", { workspace_id, template_id }, options);
  }

  /**
   * Let AI map files to a template.
   *
   * Spends credits. Progress under jobs.template_match. duplicate (without job_id) means one is
   * running.
   *
   * `metadata.auto_match`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Queued.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `batch_size`.
   * @deprecated The service no longer documents it.
   */
  autoMatch(
    workspace_id: string,
    template_id: string,
    options?: MetadataAutoMatchOptions,
  ): Pending<models.ExtractJob> {
    return this.caller.call("metadata.auto_match", { workspace_id, template_id }, options);
  }

  /**
   * Search file contents among files chosen by metadata.
   *
   * The filter chooses, then meaning ranks. filters is a form field holding JSON; as a JSON request
   * body it is not seen (406, code 119701). Needs intelligence. Read scope to know whether the
   * answer was cut.
   *
   * `metadata.compound_search`: `POST /workspace/{workspace_id}/metadata/compound-search/`.
   *
   * Needs: metadata, content_ai.
   *
   * Reply: The files found.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filters - Clauses, all of which must hold. Send integers as written; they are compared
   *   exactly. 1 to 5 items.
   * @param content_query - The parameter `content_query`. 1 to 1024 characters.
   * @param options - Optional: `limit`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 119701 (Filters Missing): no filters seen, for example because the body was
   *   JSON
   * - HTTP 406, code 179646: a clause is wrong, or more than five
   */
  compoundSearch(
    workspace_id: string,
    filters: readonly models.MetadataClause[],
    content_query: string,
    options?: MetadataCompoundSearchOptions,
  ): Pending<models.MetadataCompoundSearchReply> {
    return this.caller.call("metadata.compound_search", { workspace_id, filters, content_query }, options);
  }

  /**
   * Copy a template, with changes.
   *
   * `metadata.copy_template`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/update/create/`. Not sent again when
   * its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The copy.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `name`, `description`, `category`, `fields`.
   * @deprecated The service no longer documents it.
   */
  copyTemplate(
    workspace_id: string,
    template_id: string,
    options?: MetadataCopyTemplateOptions,
  ): Pending<models.MetadataTemplate> {
    return this.caller.call("metadata.copy_template", { workspace_id, template_id }, options);
  }

  /**
   * Save a metadata filter for the workspace.
   *
   * Any member may read, change and delete it. Only the shape is checked; a wrong field or operator
   * shows when it runs. The plan limit answers 401, which is not a login fault.
   *
   * `metadata.create_filter`: `POST /workspace/{workspace_id}/metadata/filters/`. Not sent again
   * when its outcome is unknown.
   *
   * Needs: metadata.
   *
   * Reply: The filter.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param name - Unique in the workspace, also among deleted filters. 1 to 100 characters.
   * @param predicate - Clauses, all of which must hold; [] matches every file. At most 5 items.
   * @param options - Optional: `description`, `projection`, `template_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, class 1660 (Conflict): the name is or was taken in this workspace
   */
  createFilter(
    workspace_id: string,
    name: string,
    predicate: readonly models.MetadataClause[],
    options?: MetadataCreateFilterOptions,
  ): Pending<models.MetadataFilter> {
    return this.caller.call("metadata.create_filter", { workspace_id, name, predicate }, options);
  }

  /**
   * Create a metadata template.
   *
   * It starts disabled.
   *
   * `metadata.create_template`: `POST /workspace/{workspace_id}/metadata/templates/`. Not sent
   * again when its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The template.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param name - The parameter `name`. 1 to 255 characters.
   * @param description - The parameter `description`. 1 to 1000 characters.
   * @param category - The parameter `category`. 1 to 50 characters.
   * @param fields - Field definitions; at least one with autoextract true (or left out). At least 1
   *   items.
   * @deprecated The service no longer documents it.
   */
  createTemplate(
    workspace_id: string,
    name: string,
    description: string,
    category: string,
    fields: readonly models.MetadataField[],
    options?: CallOptions,
  ): Pending<models.MetadataTemplate> {
    return this.caller.call("metadata.create_template", { workspace_id, name, description, category, fields }, options);
  }

  /**
   * Declare a field.
   *
   * For good: a field can be neither renamed nor deleted, only merged. Names are trimmed here and
   * compared without case; show what comes back. Workspace admin. 413: field limit reached (do not
   * retry); 500: nothing was created, retry.
   *
   * `metadata.declare_field`: `POST /workspace/{workspace_id}/metadata/fields/`.
   *
   * Needs: metadata.
   *
   * Reply: The field.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param name - The parameter `name`. 1 to 64 characters.
   * @param declared_type - The parameter `declared_type`. One of `string`, `bool`, `int`, `float`,
   *   `json`, `url`, `datetime`.
   */
  declareField(
    workspace_id: string,
    name: string,
    declared_type: models.MetadataDeclareFieldDeclaredType,
    options?: CallOptions,
  ): Pending<models.MetadataDeclareFieldReply> {
    return this.caller.call("metadata.declare_field", { workspace_id, name, declared_type }, options);
  }

  /**
   * Delete a saved filter.
   *
   * Unknown ids succeed too; success proves nothing.
   *
   * `metadata.delete_filter`: `DELETE /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
   * What it takes away is gone for good, or for others.
   *
   * Needs: metadata.
   *
   * Reply: Gone.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filter_id - The parameter `filter_id`.
   */
  deleteFilter(workspace_id: string, filter_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.delete_filter", { workspace_id, filter_id }, options);
  }

  /**
   * Delete a view of a folder (older form).
   *
   * `metadata.delete_node_view`: `DELETE
   * /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. What it takes away is gone for
   * good, or for others.
   *
   * The service switched it off in 2026-04.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @deprecated Use `metadata.saveView`.
   */
  deleteNodeView(workspace_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.delete_node_view", { workspace_id, node_id }, options);
  }

  /**
   * Delete a template.
   *
   * Soft. System and locked templates are refused (403).
   *
   * `metadata.delete_template`: `DELETE
   * /workspace/{workspace_id}/metadata/templates/{template_id}/`. What it takes away is gone for
   * good, or for others.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Deleted.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @deprecated The service no longer documents it.
   */
  deleteTemplate(
    workspace_id: string,
    template_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.delete_template", { workspace_id, template_id }, options);
  }

  /**
   * Delete a metadata template (older form).
   *
   * `metadata.delete_template_by_body`: `DELETE /workspace/{workspace_id}/metadata/templates/`.
   * What it takes away is gone for good, or for others.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Deleted.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `template_id`.
   * @deprecated The service no longer documents it.
   */
  deleteTemplateByBody(
    workspace_id: string,
    options?: MetadataDeleteTemplateByBodyOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.delete_template_by_body", { workspace_id }, options);
  }

  /**
   * Delete a file's metadata values.
   *
   * keys goes into the query string. WITHOUT keys, or with an empty list, everything is deleted, so
   * a client that loses the parameter on the way destroys data (the official one once did). Folders
   * are refused.
   *
   * `metadata.delete_values`: `DELETE /workspace/{workspace_id}/storage/{node_id}/metadata/`. What
   * it takes away is gone for good, or for others.
   *
   * Needs: metadata.
   *
   * Reply: Deleted.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `keys`.
   */
  deleteValues(
    workspace_id: string,
    node_id: string,
    options?: MetadataDeleteValuesOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.delete_values", { workspace_id, node_id }, options);
  }

  /**
   * Delete the caller's saved view of a template.
   *
   * 404 with code 1609 when there is none.
   *
   * `metadata.delete_view`: `DELETE /workspace/{workspace_id}/metadata/view/`. What it takes away
   * is gone for good, or for others.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Deleted.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @deprecated Use `metadata.listFilters`.
   */
  deleteView(workspace_id: string, template_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.delete_view", { workspace_id, template_id }, options);
  }

  /**
   * Write a saved view as a TSV file into the workspace.
   *
   * Runs in the background; look for the answer's filename in the folder. duplicate (no job_id)
   * means one is on its way. 404 (1609) without a saved view.
   *
   * `metadata.export_view`: `POST /workspace/{workspace_id}/metadata/view/{template_id}/export/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Queued, or running already.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `parent_node_id`.
   * @deprecated Use `metadata.listFilters`.
   */
  exportView(
    workspace_id: string,
    template_id: string,
    options?: MetadataExportViewOptions,
  ): Pending<models.MetadataExportViewReply> {
    return this.caller.call("metadata.export_view", { workspace_id, template_id }, options);
  }

  /**
   * Queue AI extraction of a file's metadata.
   *
   * Spends credits. Values are not in the answer: watch metadata_extract in
   * workspaces.get_job_status until completed or errored, then read the facts. Repeating the same
   * fields for the same version costs nothing; other fields are a new charge.
   *
   * `metadata.extract`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/extract/`.
   *
   * Needs: metadata.
   *
   * Reply: Nothing to do, or a full run with no field to extract.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `fields`, `template_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 179390 (Template Id Refused): template_id was sent
   */
  extract(
    workspace_id: string,
    node_id: string,
    options?: MetadataExtractOptions,
  ): Pending<models.ExtractJob> {
    return this.caller.call("metadata.extract", { workspace_id, node_id }, options);
  }

  /**
   * Queue AI extraction for every file under a folder.
   *
   * Spends credits. node_id must be a folder; root means the whole workspace. Workspace admin.
   *
   * `metadata.extract_folder`: `POST
   * /workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/`. Not sent again when its
   * outcome is unknown.
   *
   * Needs: metadata.
   *
   * At most 2 a minute and 10 a hour are taken.
   *
   * Reply: Queued.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `fields`.
   */
  extractFolder(
    workspace_id: string,
    node_id: string,
    options?: MetadataExtractFolderOptions,
  ): Pending<models.ExtractJob> {
    return this.caller.call("metadata.extract_folder", { workspace_id, node_id }, options);
  }

  /**
   * Queue extraction for all files of a template.
   *
   * Spends credits; at most 1000 files per job.
   *
   * `metadata.extract_template`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/`. Not sent again when
   * its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * At most 2 a minute and 10 a hour are taken.
   *
   * Reply: Queued.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `fields`, `force`.
   * @deprecated The service no longer documents it.
   */
  extractTemplate(
    workspace_id: string,
    template_id: string,
    options?: MetadataExtractTemplateOptions,
  ): Pending<models.ExtractJob> {
    return this.caller.call("metadata.extract_template", { workspace_id, template_id }, options);
  }

  /**
   * Read every fact about a file.
   *
   * Not paged. Ask for output=full; lower levels drop where a value comes from.
   *
   * `metadata.get_facts`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
   *
   * Needs: metadata.
   *
   * Reply: The facts.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `output`.
   */
  getFacts(
    workspace_id: string,
    node_id: string,
    options?: MetadataGetFactsOptions,
  ): Pending<models.MetadataFact[]> {
    return this.caller.call("metadata.get_facts", { workspace_id, node_id }, options);
  }

  /**
   * Read a saved filter.
   *
   * Never feed a terse answer into an update: it lacks predicate and projection.
   *
   * `metadata.get_filter`: `GET /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
   *
   * Needs: metadata.
   *
   * Reply: The filter.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filter_id - The parameter `filter_id`.
   * @param options - Optional: `output`.
   */
  getFilter(
    workspace_id: string,
    filter_id: string,
    options?: MetadataGetFilterOptions,
  ): Pending<models.MetadataFilter> {
    return this.caller.call("metadata.get_filter", { workspace_id, filter_id }, options);
  }

  /**
   * Read a file's metadata.
   *
   * autoextractable tells whether extraction can be asked for. A File Share's holder never sees
   * values.
   *
   * `metadata.get_node`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/details/`.
   *
   * Needs: metadata.
   *
   * Reply: The metadata.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `output`.
   */
  getNode(
    workspace_id: string,
    node_id: string,
    options?: MetadataGetNodeOptions,
  ): Pending<models.NodeMetadata> {
    return this.caller.call("metadata.get_node", { workspace_id, node_id }, options);
  }

  /**
   * Read the metadata of up to 25 files.
   *
   * autoextractable tells whether extraction can be asked for. A File Share's holder never sees
   * values.
   *
   * `metadata.get_nodes`: `GET /workspace/{workspace_id}/storage/{node_ids}/metadata/details/`.
   *
   * Needs: metadata.
   *
   * Reply: What was found, in any order, and the errors; a list of errors is no failure.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_ids - IDs joined by commas that stay literal; a single one is sent twice. Compared
   *   without case, repeats fall out. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param options - Optional: `output`.
   */
  getNodes(
    workspace_id: string,
    node_ids: readonly string[],
    options?: MetadataGetNodesOptions,
  ): Pending<models.NodeMetadataMulti> {
    return this.caller.call("metadata.get_nodes", { workspace_id, node_ids }, options);
  }

  /**
   * Read a metadata template.
   *
   * `metadata.get_template`: `GET
   * /workspace/{workspace_id}/metadata/templates/{template_id}/details/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The template.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `output`.
   * @deprecated The service no longer documents it.
   */
  getTemplate(
    workspace_id: string,
    template_id: string,
    options?: MetadataGetTemplateOptions,
  ): Pending<models.MetadataTemplate> {
    return this.caller.call("metadata.get_template", { workspace_id, template_id }, options);
  }

  /**
   * Read the caller's saved view of a template.
   *
   * 404 with code 1609 when there is none.
   *
   * `metadata.get_view`: `GET /workspace/{workspace_id}/metadata/view/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The view.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @deprecated Use `metadata.listFilters`.
   */
  getView(
    workspace_id: string,
    template_id: string,
    options?: CallOptions,
  ): Pending<models.SavedView> {
    return this.caller.call("metadata.get_view", { workspace_id, template_id }, options);
  }

  /**
   * List the files with values of a template.
   *
   * `metadata.list_by_template`: `GET
   * /workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `filters`, `order_by`, `order_desc`, `output`.
   * @deprecated Use `metadata.listFilterNodes`.
   */
  listByTemplate(
    workspace_id: string,
    node_id: string,
    template_id: string,
    options?: MetadataListByTemplateOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.list_by_template", { workspace_id, node_id, template_id }, options);
  }

  /**
   * List the files and notes metadata can be extracted from.
   *
   * They have an AI summary and a preview; folders and links never qualify. Carries the extracted
   * values too (metadata_facts).
   *
   * `metadata.list_eligible`: `GET /workspace/{workspace_id}/metadata/eligible/`.
   *
   * Needs: metadata.
   *
   * Reply: One page.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `page_size`, `cursor`, `mimetype`, `extension`, `parent_id`,
   *   `category`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listEligible(
    workspace_id: string,
    options?: MetadataListEligibleOptions,
  ): Listing<models.MetadataListEligibleReply, models.EligibleNode> {
    return this.caller.pages("metadata.list_eligible", { workspace_id }, options);
  }

  /**
   * List the fields a workspace stores metadata under.
   *
   * With field, the values that one field holds, with counts. Fields appear by themselves as files
   * are extracted.
   *
   * `metadata.list_fields`: `GET /workspace/{workspace_id}/metadata/fields/`.
   *
   * Needs: metadata.
   *
   * Reply: One page.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `field`, `page_size`, `cursor`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listFields(
    workspace_id: string,
    options?: MetadataListFieldsOptions,
  ): Listing<models.MetadataListFieldsReply, models.MetadataFieldEntry> {
    return this.caller.pages("metadata.list_fields", { workspace_id }, options);
  }

  /**
   * List the files a saved filter matches.
   *
   * Not paged, cut at the plan limit. sort_field and sort_metadata_field exclude each other (406).
   *
   * `metadata.list_filter_nodes`: `GET
   * /workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/`.
   *
   * Needs: metadata.
   *
   * At most one of `sort_field`, `sort_metadata_field` is given.
   *
   * Reply: The files.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filter_id - The parameter `filter_id`.
   * @param options - Optional: `sort_field`, `sort_metadata_field`, `sort_dir`, `output`.
   */
  listFilterNodes(
    workspace_id: string,
    filter_id: string,
    options?: MetadataListFilterNodesOptions,
  ): Pending<models.MetadataListFilterNodesReply> {
    return this.caller.call("metadata.list_filter_nodes", { workspace_id, filter_id }, options);
  }

  /**
   * List the saved filters of a workspace.
   *
   * `metadata.list_filters`: `GET /workspace/{workspace_id}/metadata/filters/`.
   *
   * Needs: metadata.
   *
   * Reply: One page.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `page_size`, `cursor`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listFilters(
    workspace_id: string,
    options?: MetadataListFiltersOptions,
  ): Listing<models.MetadataListFiltersReply, models.MetadataFilter> {
    return this.caller.pages("metadata.list_filters", { workspace_id }, options);
  }

  /**
   * List fields whose names differ in case or punctuation only.
   *
   * Workspace admin. The page size is fixed by the server. Stop when next_offset is null; ranks are
   * made anew on every call. Synonyms, plurals and abbreviations are not found.
   *
   * `metadata.list_merge_candidates`: `GET
   * /workspace/{workspace_id}/metadata/fields/merge-candidates/`.
   *
   * Needs: metadata.
   *
   * Reply: One page of pairs.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listMergeCandidates(
    workspace_id: string,
    options?: MetadataListMergeCandidatesOptions,
  ): Listing<models.MetadataListMergeCandidatesReply, models.FieldMergeCandidate> {
    return this.caller.pages("metadata.list_merge_candidates", { workspace_id }, options);
  }

  /**
   * List the views of a folder (older form).
   *
   * `metadata.list_node_views`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/views/`.
   *
   * The service switched it off in 2026-04.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @deprecated Use `metadata.saveView`.
   */
  listNodeViews(workspace_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.list_node_views", { workspace_id, node_id }, options);
  }

  /**
   * List the template assignments of a workspace.
   *
   * `metadata.list_template_assignments`: `GET
   * /workspace/{workspace_id}/metadata/template/assignments/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @deprecated The service no longer documents it.
   */
  listTemplateAssignments(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.list_template_assignments", { workspace_id }, options);
  }

  /**
   * List the categories of templates.
   *
   * `metadata.list_template_categories`: `GET /metadata/templates/categories/`.
   *
   * The service switched it off in 2026-08.
   *
   * Reply: Done.
   *
   * @deprecated The service no longer documents it.
   */
  listTemplateCategories(options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.list_template_categories", {}, options);
  }

  /**
   * List the files mapped to a template.
   *
   * The caller's saved view gives sort and filters when they are not sent. Cut at the plan limit.
   *
   * `metadata.list_template_nodes`: `GET
   * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The files.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `limit`, `offset`, `sort_field`, `sort_dir`, `filters`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @deprecated The service no longer documents it.
   */
  listTemplateNodes(
    workspace_id: string,
    template_id: string,
    options?: MetadataListTemplateNodesOptions,
  ): Listing<models.MetadataListTemplateNodesReply, models.MetadataListTemplateNodesReplyItem> {
    return this.caller.pages("metadata.list_template_nodes", { workspace_id, template_id }, options);
  }

  /**
   * List all metadata templates.
   *
   * `metadata.list_templates`: `GET /workspace/{workspace_id}/metadata/templates/list/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The templates.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param options - Optional: `output`.
   * @deprecated The service no longer documents it.
   */
  listTemplates(
    workspace_id: string,
    options?: MetadataListTemplatesOptions,
  ): Pending<models.MetadataTemplate[]> {
    return this.caller.call("metadata.list_templates", { workspace_id }, options);
  }

  /**
   * List metadata templates of one kind.
   *
   * `metadata.list_templates_by`: `GET
   * /workspace/{workspace_id}/metadata/templates/list/{filter}/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The templates.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filter - The parameter `filter`. One of `all`, `custom`, `system`, `enabled`,
   *   `disabled`.
   * @param options - Optional: `output`.
   * @deprecated The service no longer documents it.
   */
  listTemplatesBy(
    workspace_id: string,
    filter: models.MetadataListTemplatesByFilter,
    options?: MetadataListTemplatesByOptions,
  ): Pending<models.MetadataTemplate[]> {
    return this.caller.call("metadata.list_templates_by", { workspace_id, filter }, options);
  }

  /**
   * List the templates that have values, with counts.
   *
   * `metadata.list_templates_in_use`: `GET
   * /workspace/{workspace_id}/storage/{node_id}/metadata/templates/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @deprecated The service no longer documents it.
   */
  listTemplatesInUse(
    workspace_id: string,
    node_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.list_templates_in_use", { workspace_id, node_id }, options);
  }

  /**
   * List the history of a file's metadata.
   *
   * `metadata.list_versions`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/versions/`.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   */
  listVersions(workspace_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.list_versions", { workspace_id, node_id }, options);
  }

  /**
   * List the caller's saved views, newest first.
   *
   * `metadata.list_views`: `GET /workspace/{workspace_id}/metadata/views/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The views.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @deprecated Use `metadata.listFilters`.
   */
  listViews(workspace_id: string, options?: CallOptions): Pending<models.SavedView[]> {
    return this.caller.call("metadata.list_views", { workspace_id }, options);
  }

  /**
   * Fold one field into another.
   *
   * Cannot be undone. A refusal is HTTP 200: read would_refuse and merged, not the status. confirm
   * is a JSON boolean; the string "true" is refused. Names are not trimmed. Workspace admin. Sent
   * again it answers already_merged.
   *
   * `metadata.merge_fields`: `POST /workspace/{workspace_id}/metadata/fields/merge/`. What it takes
   * away is gone for good, or for others.
   *
   * Needs: metadata.
   *
   * Reply: What was done or would be.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param source - The parameter `source`. 1 to 64 characters.
   * @param target - The parameter `target`. 1 to 64 characters.
   * @param confirm - False: only say what would happen.
   */
  mergeFields(
    workspace_id: string,
    source: string,
    target: string,
    confirm: boolean,
    options?: CallOptions,
  ): Pending<models.FieldMergeResult> {
    return this.caller.call("metadata.merge_fields", { workspace_id, source, target, confirm }, options);
  }

  /**
   * Try which files a template idea would match.
   *
   * Spends credits; scans a sample; stores nothing.
   *
   * `metadata.preview_match`: `POST /workspace/{workspace_id}/metadata/templates/preview-match/`.
   * Not sent again when its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The sample.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param name - The parameter `name`. 1 to 255 characters.
   * @param description - The parameter `description`. 1 to 2000 characters.
   * @deprecated The service no longer documents it.
   */
  previewMatch(
    workspace_id: string,
    name: string,
    description: string,
    options?: CallOptions,
  ): Pending<models.PreviewMatch> {
    return this.caller.call("metadata.preview_match", { workspace_id, name, description }, options);
  }

  /**
   * Unmap files from a template.
   *
   * `metadata.remove_template_nodes`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param node_ids - JSON array of node ids. At least 1 items, each of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated The service no longer documents it.
   */
  removeTemplateNodes(
    workspace_id: string,
    template_id: string,
    node_ids: readonly string[],
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.remove_template_nodes", { workspace_id, template_id, node_ids }, options);
  }

  /**
   * Ask which template holds for a file.
   *
   * node_id is ignored. Null when none.
   *
   * `metadata.resolve_template`: `GET
   * /workspace/{workspace_id}/metadata/template/resolve/{node_id}/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @deprecated The service no longer documents it.
   */
  resolveTemplate(workspace_id: string, node_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.resolve_template", { workspace_id, node_id }, options);
  }

  /**
   * List the saved views of a template.
   *
   * `metadata.resolve_template_views`: `GET
   * /workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `output`.
   * @deprecated The service no longer documents it.
   */
  resolveTemplateViews(
    workspace_id: string,
    template_id: string,
    options?: MetadataResolveTemplateViewsOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.resolve_template_views", { workspace_id, template_id }, options);
  }

  /**
   * Save a view of a folder (older form).
   *
   * `metadata.save_node_view`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/view/`.
   * Not sent again when its outcome is unknown.
   *
   * The service switched it off in 2026-04.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param options - Optional: `name`, `template_id`, `filters`, `order_by`, `order_desc`.
   * @deprecated Use `metadata.saveView`.
   */
  saveNodeView(
    workspace_id: string,
    node_id: string,
    options?: MetadataSaveNodeViewOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.save_node_view", { workspace_id, node_id }, options);
  }

  /**
   * Save the caller's view of a template.
   *
   * One per user, template and workspace. Only forms are read; JSON gives 406. Unknown keys in
   * config are refused (1605).
   *
   * `metadata.save_view`: `POST /workspace/{workspace_id}/metadata/view/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The view.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param config - The parameter `config`.
   * @param options - Optional: `name`.
   * @deprecated Use `metadata.listFilters`.
   */
  saveView(
    workspace_id: string,
    template_id: string,
    config: models.SavedViewConfig,
    options?: MetadataSaveViewOptions,
  ): Pending<models.SavedView> {
    return this.caller.call("metadata.save_view", { workspace_id, template_id, config }, options);
  }

  /**
   * Search metadata values by words.
   *
   * All words must occur; without case; parts of words match in queries up to 64 characters. New
   * values show after 1 to 2 seconds.
   *
   * `metadata.search`: `GET /workspace/{workspace_id}/metadata/search/`.
   *
   * Needs: metadata.
   *
   * Reply: One page of files.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param q - Words to find; trimmed. 1 to 1024 characters.
   * @param options - Optional: `limit`, `offset`, `template_id`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  search(
    workspace_id: string,
    q: string,
    options?: MetadataSearchOptions,
  ): Listing<models.MetadataSearchReply, models.MetadataSearchHit> {
    return this.caller.pages("metadata.search", { workspace_id, q }, options);
  }

  /**
   * Set facts about a file by hand.
   *
   * All or nothing. The values get source user and outlive later extraction. null changes nothing.
   * An unknown name creates a field for good. The answer is the whole stored set: compare it with
   * what was sent.
   *
   * `metadata.set_facts`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
   *
   * Needs: metadata.
   *
   * Reply: All facts after the write.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param facts - Field name to value. Names with outer blanks are refused.
   */
  setFacts(
    workspace_id: string,
    node_id: string,
    facts: unknown,
    options?: CallOptions,
  ): Pending<models.MetadataFact[]> {
    return this.caller.call("metadata.set_facts", { workspace_id, node_id, facts }, options);
  }

  /**
   * Enable a template or set its priority.
   *
   * `metadata.set_template_settings`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/settings/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param enabled - The parameter `enabled`.
   * @param priority - The parameter `priority`. One of `1`, `2`, `3`, `4`, `5`.
   * @deprecated The service no longer documents it.
   */
  setTemplateSettings(
    workspace_id: string,
    template_id: string,
    enabled: boolean,
    priority: models.MetadataSetTemplateSettingsPriority,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.set_template_settings", { workspace_id, template_id, enabled, priority }, options);
  }

  /**
   * Set values of a template on a file.
   *
   * Values of other names stay. The form must not be JSON.
   *
   * `metadata.set_values`: `POST
   * /workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_id - A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
   *   trash folder.
   * @param template_id - The parameter `template_id`.
   * @param key_values - Names of template fields to values; strings up to 10000 characters.
   * @deprecated Use `metadata.setFacts`.
   */
  setValues(
    workspace_id: string,
    node_id: string,
    template_id: string,
    key_values: unknown,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("metadata.set_values", { workspace_id, node_id, template_id, key_values }, options);
  }

  /**
   * Let AI propose the fields of a template.
   *
   * Spends credits. One call at a time per user and workspace (409).
   *
   * `metadata.suggest_fields`: `POST /workspace/{workspace_id}/metadata/templates/suggest-fields/`.
   * Not sent again when its outcome is unknown.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: One to ten fields.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param node_ids - The parameter `node_ids`. 1 to 25 items, each of the form
   *   `^[A-Za-z0-9_-]{1,128}$`.
   * @param description - The parameter `description`. 1 to 2000 characters.
   * @param options - Optional: `user_context`.
   * @deprecated The service no longer documents it.
   */
  suggestFields(
    workspace_id: string,
    node_ids: readonly string[],
    description: string,
    options?: MetadataSuggestFieldsOptions,
  ): Pending<models.MetadataSuggestFieldsReply> {
    return this.caller.call("metadata.suggest_fields", { workspace_id, node_ids, description }, options);
  }

  /**
   * Take the template assignment away.
   *
   * `metadata.unassign_template`: `DELETE /workspace/{workspace_id}/metadata/template/unassign/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: Done.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @deprecated The service no longer documents it.
   */
  unassignTemplate(workspace_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("metadata.unassign_template", { workspace_id }, options);
  }

  /**
   * Replace a saved filter.
   *
   * The whole filter is replaced: a description or projection left out is cleared. Read, change,
   * send back.
   *
   * `metadata.update_filter`: `PUT /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
   *
   * Needs: metadata.
   *
   * Reply: The filter.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param filter_id - The parameter `filter_id`.
   * @param name - Unique in the workspace, also among deleted filters. 1 to 100 characters.
   * @param predicate - Clauses, all of which must hold; [] matches every file. At most 5 items.
   * @param options - Optional: `description`, `projection`.
   */
  updateFilter(
    workspace_id: string,
    filter_id: string,
    name: string,
    predicate: readonly models.MetadataClause[],
    options?: MetadataUpdateFilterOptions,
  ): Pending<models.MetadataFilter> {
    return this.caller.call("metadata.update_filter", { workspace_id, filter_id, name, predicate }, options);
  }

  /**
   * Change a template's definition.
   *
   * New names and changed types queue extraction of just those fields; softer changes do not. The
   * form must not be JSON (406).
   *
   * `metadata.update_template`: `POST
   * /workspace/{workspace_id}/metadata/templates/{template_id}/update/`.
   *
   * The service switched it off in 2026-08.
   *
   * Needs: metadata.
   *
   * Reply: The template.
   *
   * @param workspace_id - The workspace's 19-digit id, or its folder name.
   * @param template_id - The parameter `template_id`.
   * @param options - Optional: `name`, `description`, `category`, `fields`.
   * @deprecated The service no longer documents it.
   */
  updateTemplate(
    workspace_id: string,
    template_id: string,
    options?: MetadataUpdateTemplateOptions,
  ): Pending<models.MetadataUpdateTemplateReply> {
    return this.caller.call("metadata.update_template", { workspace_id, template_id }, options);
  }
}
