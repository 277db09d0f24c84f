// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { Node } from "./storage.js";

/** Whether the answer was cut; read both match_relation and causes, neither implies the other. */
export interface CompoundScope {
  /** gte: the count is a floor. */
  match_relation?: CompoundScopeMatchRelation;
  /** Why the answer was cut. */
  causes?: string[];
  /** Null: unknown, not zero. */
  files_not_indexed?: number | null;
  /** `limit_clamped_from`. */
  limit_clamped_from?: number | null;
}

/** gte: the count is a floor. */
export type CompoundScopeMatchRelation = "eq" | "gte" | (string & {});

/** `EligibleNode`, as the API describes it. */
export interface EligibleNode {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. From output level `terse` on.
   */
  node_id?: string;
  /** `name`. From output level `terse` on. */
  name?: string;
  /** `mimetype`. From output level `terse` on. */
  mimetype?: string;
  /** `size`. From output level `standard` on. */
  size?: number;
  /** `summary_title`. From output level `standard` on. */
  summary_title?: string;
  /** `summary_short`. From output level `standard` on. */
  summary_short?: string;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
  /** Older. From output level `standard` on. */
  templates?: unknown[];
  /** `MetadataFacts`, as the API describes it. */
  metadata_facts?: MetadataFacts;
}

/** A queued job. */
export interface ExtractJob {
  /** `job_id`. */
  job_id?: string | null;
  /** `template_id`. */
  template_id?: string | null;
  /** Without hyphens. */
  node_id?: string;
  /** `fields`. */
  fields?: string[] | null;
  /** `status`. */
  status?: ExtractJobStatus;
  /** `status_uri`. */
  status_uri?: string;
}

/** The member `status` of `ExtractJob`. */
export type ExtractJobStatus =
  | "queued"
  | "in_progress"
  | "already_extracted"
  | "duplicate"
  | "completed"
  | "errored"
  | (string & {});

/**
 * Two names that metadata.merge_fields would take in these roles; the least destructive come first.
 */
export interface FieldMergeCandidate {
  /** `source`. */
  source?: string;
  /** `target`. */
  target?: string;
}

/** `FieldMergeResult`, as the API describes it. */
export interface FieldMergeResult {
  /** `source`. */
  source?: string;
  /** `target`. */
  target?: string;
  /** The fold was done now. */
  merged?: boolean;
  /** Both names stand for one field already. */
  already_merged?: boolean;
  /** `would_refuse`. */
  would_refuse?: FieldMergeResultWouldRefuse | null;
  /** Values that can no longer be reached by the old name. */
  files_affected?: number;
  /** `target_files_before`. */
  target_files_before?: number;
  /** Null in the one answer seen. */
  snapshot?: unknown;
}

/** The member `would_refuse` of `FieldMergeResult`. */
export interface FieldMergeResultWouldRefuse {
  /** `reason`. */
  reason?: FieldMergeResultWouldRefuseReason;
  /** `message`. */
  message?: string;
  /** `source_resolves_to`. */
  source_resolves_to?: string;
}

/** The member `reason` of `FieldMergeResultWouldRefuse`. */
export type FieldMergeResultWouldRefuseReason =
  | "merge_refused_type_mismatch"
  | "merge_source_unknown"
  | "merge_source_already_merged"
  | (string & {});

/** `MetadataClause`, as the API describes it. */
export interface MetadataClause {
  /** `field`. 1 to 64 characters. */
  field: string;
  /** `operator`. */
  operator: MetadataClauseOperator;
  /** None for exists and not_exists. Times are compared as UTC. */
  value?: unknown;
}

/** The member `operator` of `MetadataClause`. */
export type MetadataClauseOperator =
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "exists"
  | "not_exists"
  | (string & {});

/** What `metadata.compound_search` answers. */
export interface MetadataCompoundSearchReply {
  /** `items`. */
  items?: unknown[];
  /** Whether the answer was cut; read both match_relation and causes, neither implies the other. */
  scope?: CompoundScope;
}

/** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
export interface MetadataCreateFilterProjection {
  /** `MetadataSort`, as the API describes it. */
  sort?: MetadataSort;
}

/** The parameter `declared_type` of `metadata.declare_field`. */
export type MetadataDeclareFieldDeclaredType =
  | "string"
  | "bool"
  | "int"
  | "float"
  | "json"
  | "url"
  | "datetime";

/** What `metadata.declare_field` answers. */
export interface MetadataDeclareFieldReply {
  /**
   * A field of the vocabulary, known by its name. With the field parameter the entries are values
   * with counts; their keys are not documented.
   */
  field?: MetadataFieldEntry;
  /** `field_created`. */
  field_created?: boolean;
}

/** What `metadata.export_view` answers. */
export interface MetadataExportViewReply {
  /** `status`. */
  status?: MetadataExportViewReplyStatus;
  /** With queued only. */
  job_id?: string;
  /** `filename`. */
  filename?: string;
  /** `message`. */
  message?: string;
}

/** The member `status` of `MetadataExportViewReply`. */
export type MetadataExportViewReplyStatus = "queued" | "duplicate" | (string & {});

/** One typed value on a file. A user value outranks ai, exif and mediainfo. */
export interface MetadataFact {
  /** `field`. 1 to 64 characters. From output level `standard` on. */
  field?: string;
  /** `value`. From output level `standard` on. */
  value?: unknown;
  /** `declared_type`. From output level `full` on. */
  declared_type?: MetadataFactDeclaredType;
  /** What is stored, which may differ. From output level `full` on. */
  stored_type?: string;
  /** Who set it. From output level `full` on. */
  source?: MetadataFactSource;
  /** `confidence`. From output level `full` on. */
  confidence?: number | null;
  /** The model's reason. From output level `full` on. */
  rationale?: string | null;
  /** A point in time, UTC. From output level `full` on. */
  updated?: string;
  /** The person who set it and, where the credential names one, the agent. */
  actor?: MetadataFactActor;
}

/** The person who set it and, where the credential names one, the agent. */
export interface MetadataFactActor {
  /** False: the agent named itself. True for the service's own agent only. */
  verified?: boolean;
}

/** The member `declared_type` of `MetadataFact`. */
export type MetadataFactDeclaredType =
  | "string"
  | "bool"
  | "int"
  | "float"
  | "json"
  | "url"
  | "datetime"
  | (string & {});

/** Who set it. */
export type MetadataFactSource =
  | "ai"
  | "exif"
  | "mediainfo"
  | "user"
  | "validated_server"
  | (string & {});

/** `MetadataFacts`, as the API describes it. */
export interface MetadataFacts {
  /** `items`. From output level `standard` on. */
  items?: MetadataFact[];
  /** `count`. */
  count?: number;
  /** Cut; metadata.get_facts has all. */
  is_truncated?: boolean;
  /** At output=terse, instead of items: the names, joined. */
  fields?: string;
}

/** A field of a template. */
export interface MetadataField {
  /** `name`. */
  name: string;
  /** `description`. */
  description?: string;
  /** `type`. One of `string`, `int`, `float`, `bool`, `json`, `url`, `datetime`. */
  type: MetadataFieldType;
  /** `min`. */
  min?: number;
  /** `max`. */
  max?: number;
  /** `default`. */
  default?: unknown;
  /** `fixed_list`. */
  fixed_list?: unknown[];
  /** `can_be_null`. */
  can_be_null?: boolean;
  /** `autoextract`. Default: `true`. */
  autoextract?: boolean;
}

/**
 * A field of the vocabulary, known by its name. With the field parameter the entries are values
 * with counts; their keys are not documented.
 */
export interface MetadataFieldEntry {
  /** `name`. 1 to 64 characters. */
  name?: string;
  /** `declared_type`. */
  declared_type?: MetadataFieldEntryDeclaredType;
  /** Names folded into this one. */
  aliases?: string[];
  /**
   * Nodes with a value, trashed ones and notes too. Missing (not 0) when it could not be counted.
   */
  file_count?: number;
  /** The closed list, for category and sub_category. */
  constraints?: MetadataFieldEntryConstraints;
  /** A point in time, UTC. */
  created?: string;
}

/** The closed list, for category and sub_category. */
export interface MetadataFieldEntryConstraints {
  /** `allowed`. */
  allowed?: string[];
}

/** The member `declared_type` of `MetadataFieldEntry`. */
export type MetadataFieldEntryDeclaredType =
  | "string"
  | "bool"
  | "int"
  | "float"
  | "json"
  | "url"
  | "datetime"
  | (string & {});

/** The member `type` of `MetadataField`. */
export type MetadataFieldType =
  | "string"
  | "int"
  | "float"
  | "bool"
  | "json"
  | "url"
  | "datetime"
  | (string & {});

/** `MetadataFilter`, as the API describes it. */
export interface MetadataFilter {
  /** `id`. From output level `terse` on. */
  id?: string;
  /** `name`. From output level `terse` on. */
  name?: string;
  /** `description`. From output level `terse` on. */
  description?: string | null;
  /** Missing (not null) at terse. */
  predicate?: MetadataClause[];
  /** Missing (not null) at terse. */
  projection?: MetadataFilterProjection | null;
  /** `template_id`. */
  template_id?: string | null;
  /** A point in time, UTC. */
  created?: string;
}

/** Missing (not null) at terse. */
export interface MetadataFilterProjection {
  /** `MetadataSort`, as the API describes it. */
  sort?: MetadataSort;
}

/** Closed list; another value is refused. */
export type MetadataListEligibleCategory =
  | "Legal"
  | "Finance"
  | "Sales"
  | "Marketing"
  | "Engineering"
  | "Product"
  | "Operations"
  | "People"
  | "Research"
  | "Media"
  | "Personal"
  | "Other";

/** What `metadata.list_eligible` answers. */
export interface MetadataListEligibleReply {
  /** Records on this page. */
  count?: number;
  /** `items`. */
  items?: EligibleNode[];
  /** `page_size`. */
  page_size?: number;
  /** `cursor`. */
  cursor?: string | null;
  /** `has_more`. */
  has_more?: boolean;
}

/** What `metadata.list_fields` answers. */
export interface MetadataListFieldsReply {
  /** Records on this page. */
  count?: number;
  /** `items`. */
  items?: MetadataFieldEntry[];
  /** `page_size`. */
  page_size?: number;
  /** `cursor`. */
  cursor?: string | null;
  /** `has_more`. */
  has_more?: boolean;
}

/** What `metadata.list_filter_nodes` answers. */
export interface MetadataListFilterNodesReply {
  /** `items`. */
  items?: unknown[];
  /** `scope`. */
  scope?: MetadataListFilterNodesReplyScope;
}

/** The member `scope` of `MetadataListFilterNodesReply`. */
export interface MetadataListFilterNodesReplyScope {
  /** `match_count`. */
  match_count?: number;
  /** `scope_truncated`. */
  scope_truncated?: boolean;
}

/** The parameter `sort_dir` of `metadata.list_filter_nodes`. */
export type MetadataListFilterNodesSortDir = "asc" | "desc";

/** The parameter `sort_field` of `metadata.list_filter_nodes`. */
export type MetadataListFilterNodesSortField = "name" | "size" | "updated";

/** What `metadata.list_filters` answers. */
export interface MetadataListFiltersReply {
  /** Filters on this page. */
  count?: number;
  /** `items`. */
  items?: MetadataFilter[];
  /** `cursor`. */
  cursor?: string | null;
  /** `has_more`. */
  has_more?: boolean;
}

/** What `metadata.list_merge_candidates` answers. */
export interface MetadataListMergeCandidatesReply {
  /** `items`. */
  items?: FieldMergeCandidate[];
  /** `vocabulary_scanned`. */
  vocabulary_scanned?: boolean;
  /** `proposals_examined`. */
  proposals_examined?: number;
  /** `proposals_total`. */
  proposals_total?: number;
  /** `next_offset`. */
  next_offset?: number | null;
}

/** One of: The parameter `filters` of `metadata.list_template_nodes`. */
export interface MetadataListTemplateNodesFiltersItem {
  /** `key`. */
  key?: string;
  /** `operator`. */
  operator?: string;
  /** `value_type`. */
  value_type?: string;
  /** `value`. */
  value?: unknown;
}

/** What `metadata.list_template_nodes` answers. */
export interface MetadataListTemplateNodesReply {
  /** `items`. */
  items?: MetadataListTemplateNodesReplyItemsItem[];
  /** `count`. */
  count?: number;
  /** `next_cursor`. */
  next_cursor?: string | null;
  /** `has_more`. */
  has_more?: boolean;
  /** `total_count`. */
  total_count?: number;
  /** `total_count_unfiltered`. */
  total_count_unfiltered?: number;
  /** -1: none or unknown. */
  plan_node_limit?: number;
  /** `is_truncated`. */
  is_truncated?: boolean;
}

/** One of: What `metadata.list_template_nodes` answers. */
export interface MetadataListTemplateNodesReplyItem {
  /** `autoextractable`. */
  autoextractable?: boolean;
}

/** One of: The member `items` of `MetadataListTemplateNodesReply`. */
export interface MetadataListTemplateNodesReplyItemsItem {
  /** `autoextractable`. */
  autoextractable?: boolean;
}

/** Only with sort_field. */
export type MetadataListTemplateNodesSortDir = "asc" | "desc";

/** The parameter `filter` of `metadata.list_templates_by`. */
export type MetadataListTemplatesByFilter = "all" | "custom" | "system" | "enabled" | "disabled";

/** `MetadataSearchHit`, as the API describes it. */
export interface MetadataSearchHit {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /** For ordering within one answer only. */
  score?: number;
  /** `template_ids`. */
  template_ids?: string[];
  /**
   * A file, folder, note or link. x-level tells the lowest output level that carries a field;
   * levels are cumulative and full is the default. A field that does not apply to the type is
   * absent.
   */
  node?: Node;
}

/** What `metadata.search` answers. */
export interface MetadataSearchReply {
  /** `results`. */
  results?: MetadataSearchHit[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** The parameter `priority` of `metadata.set_template_settings`. */
export type MetadataSetTemplateSettingsPriority = "1" | "2" | "3" | "4" | "5";

/** `MetadataSort`, as the API describes it. */
export interface MetadataSort {
  /** `field`. */
  field?: string;
  /** `dir`. */
  dir?: MetadataSortDir;
}

/** The member `dir` of `MetadataSort`. */
export type MetadataSortDir = "asc" | "desc" | (string & {});

/** What `metadata.suggest_fields` answers. */
export interface MetadataSuggestFieldsReply {
  /** `suggested_fields`. */
  suggested_fields?: SuggestedField[];
  /** `file_sample_count`. */
  file_sample_count?: number;
}

/** Two keys are camelCase. */
export interface MetadataTemplate {
  /** mt_ and letters and digits. From output level `terse` on. */
  id?: string;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `standard` on.
   */
  instanceId?: string;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `standard` on.
   */
  orgId?: string | null;
  /** `category`. From output level `full` on. */
  category?: string;
  /** `name`. From output level `terse` on. */
  name?: string;
  /** `description`. From output level `terse` on. */
  description?: string;
  /** `locked`. From output level `standard` on. */
  locked?: boolean;
  /** `priority`. From output level `terse` on. */
  priority?: number | null;
  /** `enabled`. From output level `terse` on. */
  enabled?: boolean;
  /** A point in time, UTC. From output level `standard` on. */
  deleted?: string | null;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** `fields`. From output level `standard` on. */
  fields?: MetadataField[];
  /** `node_count`. From output level `standard` on. */
  node_count?: number;
  /** `node_count_capped`. From output level `standard` on. */
  node_count_capped?: number;
  /** `field_count`. From output level `standard` on. */
  field_count?: number;
  /** `plan_node_limit`. From output level `standard` on. */
  plan_node_limit?: number;
  /** -1: none or unknown. From output level `standard` on. */
  plan_field_limit?: number;
  /** `is_truncated`. From output level `standard` on. */
  is_truncated?: boolean;
}

/** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
export interface MetadataUpdateFilterProjection {
  /** `MetadataSort`, as the API describes it. */
  sort?: MetadataSort;
}

/** What `metadata.update_template` answers. */
export interface MetadataUpdateTemplateReply {
  /** Two keys are camelCase. */
  template?: MetadataTemplate;
  /** Only when the fields changed. */
  schema_update?: SchemaUpdate;
}

/** A value of the older model. type is what the template declared, not what is stored. */
export interface MetadataValue {
  /** `key`. */
  key?: string;
  /** `description`. */
  description?: string;
  /** `type`. */
  type?: MetadataValueType;
  /** `value`. */
  value?: unknown;
  /** Set by AI extraction. */
  is_auto?: boolean;
  /** A point in time, UTC. */
  updated?: string;
}

/** The member `type` of `MetadataValue`. */
export type MetadataValueType =
  | "string"
  | "bool"
  | "int"
  | "float"
  | "json"
  | "url"
  | "datetime"
  | (string & {});

/** `NodeMetadata`, as the API describes it. */
export interface NodeMetadata {
  /** `MetadataFacts`, as the API describes it. */
  metadata_facts?: MetadataFacts;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `standard` on.
   */
  instance_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. From output level `terse` on.
   */
  object_id?: string;
  /** Inert since templates are gone. From output level `terse` on. */
  template_id?: string | null;
  /**
   * The node, not only its id; id, name and type at terse, parent and mimetype too at standard. May
   * hold metadata_facts too. From output level `terse` on.
   */
  node_id?: Node;
  /** A file, not trashed, with a finished AI summary. From output level `standard` on. */
  autoextractable?: boolean;
  /** Older. From output level `terse` on. */
  metadata?: MetadataValue[];
  /** Older. */
  template_metadata?: MetadataValue[];
  /** Older. */
  custom_metadata?: MetadataValue[];
}

/**
 * Codes: 147196 bad id, 196136 root, 191049 not in this workspace, 150183 not a file or note;
 * 190770 and 157684 may be retried.
 */
export interface NodeMetadataMulti {
  /** `format`. Only `multi`. */
  format?: string;
  /** `objects`. */
  objects?: NodeMetadata[];
  /** Template id to template; empty now. */
  templates?: unknown;
  /** `errors`. */
  errors?: NodeMetadataMultiErrorsItem[];
  /** `object_count`. */
  object_count?: number;
  /** `template_count`. */
  template_count?: number;
  /** `error_count`. */
  error_count?: number;
  /** `requested_count`. */
  requested_count?: number;
}

/** One of: The member `errors` of `NodeMetadataMulti`. */
export interface NodeMetadataMultiErrorsItem {
  /** As sent. */
  node_id?: string;
  /** `code`. */
  code?: number;
  /** `message`. */
  message?: string;
}

/** `PreviewMatch`, as the API describes it. */
export interface PreviewMatch {
  /** `matched_files`. */
  matched_files?: EligibleNode[];
  /** Size of the sample, plus one when more exist. */
  total_eligible?: number;
  /** `total_scanned`. */
  total_scanned?: number;
  /** `total_matched`. */
  total_matched?: number;
  /** `plan_node_limit`. */
  plan_node_limit?: number;
  /** `would_truncate_at`. */
  would_truncate_at?: number;
}

/**
 * At most one per user, template and workspace. The per-node form had node_id, filters, order_by
 * and order_desc instead of config.
 */
export interface SavedView {
  /** `id`. From output level `full` on. */
  id?: string;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `full` on.
   */
  user_id?: string;
  /** `template_id`. From output level `full` on. */
  template_id?: string;
  /** `name`. From output level `terse` on. */
  name?: string | null;
  /** As in SavedViewConfig. From output level `full` on. */
  config?: unknown;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
}

/** Sent, not answered, so unknown keys are refused. Column order is display order. */
export interface SavedViewConfig {
  /** `version`. One of `1`. */
  version: number;
  /** `columns`. */
  columns?: SavedViewConfigColumnsItem[];
  /** `sort`. */
  sort?: SavedViewConfigSort;
  /** `filters`. At most 5 items. */
  filters?: SavedViewConfigFiltersItem[];
}

/** One of: The member `columns` of `SavedViewConfig`. */
export interface SavedViewConfigColumnsItem {
  /** `field`. */
  field: string;
  /** `visible`. */
  visible?: boolean;
  /** `width`. At least 1. */
  width?: number;
}

/** One of: The member `filters` of `SavedViewConfig`. */
export interface SavedViewConfigFiltersItem {
  /** `field`. */
  field?: string;
  /** `operator`. One of `=`, `!=`, `<`, `<=`, `>`, `>=`. */
  operator?: SavedViewConfigFiltersItemOperator;
  /** `value_type`. One of `string`, `int`, `float`, `bool`. */
  value_type?: SavedViewConfigFiltersItemValueType;
  /** `value`. */
  value?: unknown;
}

/** The member `operator` of `SavedViewConfigFiltersItem`. */
export type SavedViewConfigFiltersItemOperator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** The member `value_type` of `SavedViewConfigFiltersItem`. */
export type SavedViewConfigFiltersItemValueType = "string" | "int" | "float" | "bool";

/** The member `sort` of `SavedViewConfig`. */
export interface SavedViewConfigSort {
  /** `field`. */
  field?: string;
  /** `dir`. One of `asc`, `desc`. */
  dir?: SavedViewConfigSortDir;
}

/** The member `dir` of `SavedViewConfigSort`. */
export type SavedViewConfigSortDir = "asc" | "desc";

/** Only when the fields changed. */
export interface SchemaUpdate {
  /** `previous_hash`. */
  previous_hash?: number;
  /** `current_hash`. */
  current_hash?: number;
  /** `extraction_auto_enqueued`. */
  extraction_auto_enqueued?: boolean;
  /** `added_fields`. */
  added_fields?: string[];
  /** `type_changed_fields`. */
  type_changed_fields?: string[];
}

/** `SuggestedField`, as the API describes it. */
export interface SuggestedField {
  /** `name`. */
  name?: string;
  /** `type`. */
  type?: SuggestedFieldType;
  /** `description`. */
  description?: string;
  /** `max`. */
  max?: number;
  /** `can_be_null`. */
  can_be_null?: boolean;
  /** `fixed_list`. */
  fixed_list?: unknown[];
  /** For display; not part of a definition. */
  example_value?: unknown;
}

/** The member `type` of `SuggestedField`. */
export type SuggestedFieldType =
  | "string"
  | "int"
  | "float"
  | "bool"
  | "datetime"
  | "url"
  | (string & {});
