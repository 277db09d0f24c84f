// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Actor, KeysetPagination, OffsetPagination } from "./common.js";
import type { MetadataFacts } from "./metadata.js";

/**
 * disabled - not processed; pending - queued; in_progress - running; ready - summary done,
 * attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
 */
export type AiState =
  | "disabled"
  | "pending"
  | "in_progress"
  | "inprogress"
  | "ready"
  | "indexed"
  | "failed"
  | (string & {});

/** Where content comes from. */
export type FileSource =
  | (FileSourceUpload & { type: "upload" })
  | (FileSourceHash & { type: "hash" });

/** Content the service already has. */
export interface FileSourceHash {
  /** `type`. Only `hash`. */
  type: string;
  /** `hash`. */
  hash: FileSourceHashHash;
}

/** The member `hash` of `FileSourceHash`. */
export interface FileSourceHashHash {
  /** `hash`. */
  hash: string;
  /** `hash_type`. One of `md5`, `sha1`, `sha256`, `sha384`. */
  hash_type: FileSourceHashHashHashType;
}

/** The member `hash_type` of `FileSourceHashHash`. */
export type FileSourceHashHashHashType = "md5" | "sha1" | "sha256" | "sha384";

/** A form of `FileSource`. */
export interface FileSourceUpload {
  /** `type`. Only `upload`. */
  type: string;
  /** `upload`. */
  upload: FileSourceUploadUpload;
}

/** The member `upload` of `FileSourceUpload`. */
export interface FileSourceUploadUpload {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id: string;
}

/** A lock. Only lock_token, in the reply to acquire, and actor are evidenced. */
export interface Lock {
  /** `lock_token`. */
  lock_token?: string;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name.
   */
  actor?: Actor;
}

/** `MediaSegment`, as the API describes it. */
export interface MediaSegment {
  /** `start_seconds`. */
  start_seconds?: number;
  /** `end_seconds`. */
  end_seconds?: number;
}

/**
 * A file, folder, note or link. x-level tells the lowest output level that carries a field; levels
 * are cumulative and full is the default. A field that does not apply to the type is absent.
 */
export interface Node {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. From output level `terse` on.
   */
  id?: string;
  /** `type`. From output level `terse` on. */
  type?: NodeType;
  /** `name`. From output level `terse` on. */
  name?: string;
  /** Parent folder id or root. From output level `terse` on. */
  parent?: string;
  /** Notes carry text/markdown. From output level `terse` on. On: file, note. */
  mimetype?: string;
  /** Bytes. At least 0. From output level `terse` on. On: file. */
  size?: number;
  /** A point in time, UTC. From output level `terse` on. */
  modified?: string;
  /**
   * Nodes. A client accepts a plain list and an object with count and items, both of which the
   * official client handles. From output level `terse` on. On: folder.
   */
  nodes?: NodeList;
  /** `NodeSummary`, as the API describes it. From output level `terse` on. On: file, note. */
  summary?: NodeSummary;
  /**
   * Keyed by preview type (thumbnail, image, pdf, mp4, hlsstream, audio, spreadsheet). From output
   * level `terse` on. On: file.
   */
  previews?: { [name: string]: PreviewState };
  /** `is_share_root`. From output level `terse` on. On: folder. */
  is_share_root?: boolean;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on. On: folder.
   */
  share_id?: string;
  /**
   * Current version id; the versionId of scope and attachment pairs. From output level `standard`
   * on. On: file, note.
   */
  version?: string;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** `restricted`. From output level `standard` on. */
  restricted?: boolean;
  /** `dmca`. From output level `standard` on. */
  dmca?: boolean;
  /** `locked`. From output level `standard` on. */
  locked?: boolean;
  /** Such as document or image. From output level `standard` on. On: file. */
  mimecategory?: string;
  /** `NodeOrigin`, as the API describes it. From output level `standard` on. On: file. */
  origin?: NodeOrigin;
  /** `NodeAi`, as the API describes it. From output level `standard` on. On: file, note. */
  ai?: NodeAi;
  /**
   * Title and short description set by a user; they override the generated ones. From output level
   * `standard` on. On: file.
   */
  metadata?: NodeTexts | null;
  /** Set on trashed nodes; a time or a flag. From output level `standard` on. */
  deleted?: unknown;
  /** Folder the node was trashed from. From output level `standard` on. */
  deleted_from?: unknown;
  /** `is_imported`. From output level `standard` on. */
  is_imported?: boolean;
  /** `target_type`. From output level `standard` on. On: link. */
  target_type?: string;
  /** `target_id`. From output level `standard` on. On: link. */
  target_id?: string;
  /** `virus`. From output level `full` on. On: file. */
  virus?: NodeVirus;
  /**
   * Includes EXIF where present; only for callers who may download the file. From output level
   * `full` on. On: file.
   */
  file_attributes?: NodeFileAttributes;
  /** `hash`. From output level `full` on. On: file. */
  hash?: string;
  /** `hash_algo`. From output level `full` on. On: file. */
  hash_algo?: NodeHashAlgo;
  /**
   * CRC-32C of the content, 8 hex digits, in node details. From output level `full` on. On: file.
   */
  crc32c?: string;
  /** Extracted and user-set values. From output level `full` on. On: file, note. */
  metadata_facts?: MetadataFacts;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name. From output level
   * `full` on.
   */
  actor?: Actor;
  /**
   * The lock while locked, else null. Its fields are not documented. From output level `full` on.
   */
  lock_info?: Lock | null;
  /** `import_metadata`. From output level `full` on. */
  import_metadata?: unknown;
}

/** `NodeAi`, as the API describes it. */
export interface NodeAi {
  /**
   * disabled - not processed; pending - queued; in_progress - running; ready - summary done,
   * attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
   */
  state?: AiState;
  /** May be attached to a chat. From output level `full` on. */
  attach?: boolean;
  /** `summary`. From output level `full` on. */
  summary?: boolean;
}

/** `NodeFetchError`, as the API describes it. */
export interface NodeFetchError {
  /** As sent. */
  node_id?: string;
  /**
   * 191878 malformed id or wrong type; 133123 no such node here; 146256 could not be read this
   * time, retry; 146950 the content is gone, do not retry; 179961 could not be formatted.
   */
  code?: number;
  /** `message`. */
  message?: string;
}

/** Includes EXIF where present; only for callers who may download the file. */
export interface NodeFileAttributes {
  /** `width`. */
  width?: number;
  /** `height`. */
  height?: number;
  /** `duration`. */
  duration?: number;
}

/** The member `hash_algo` of `Node`. */
export type NodeHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c" | (string & {});

/**
 * Nodes. A client accepts a plain list and an object with count and items, both of which the
 * official client handles.
 */
export type NodeList = Node[] | NodeListObject;

/** A form of `NodeList`. */
export interface NodeListObject {
  /** `count`. */
  count?: number;
  /** `items`. */
  items?: Node[];
}

/** `NodeMulti`, as the API describes it. */
export interface NodeMulti {
  /** `format`. */
  format?: string;
  /** `nodes`. */
  nodes?: Node[];
  /** `errors`. */
  errors?: NodeFetchError[];
  /** `node_count`. */
  node_count?: number;
  /** `error_count`. */
  error_count?: number;
  /** `requested_count`. */
  requested_count?: number;
}

/** `NodeOrigin`, as the API describes it. */
export interface NodeOrigin {
  /** `type`. */
  type?: NodeOriginType;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53.
   */
  creator?: string;
  /** Upload session the file came from; without hyphens. */
  upload_session_id?: string;
}

/** The member `type` of `NodeOrigin`. */
export type NodeOriginType = "upload" | "chunked" | (string & {});

/** `NodeSummary`, as the API describes it. */
export interface NodeSummary {
  /** `title`. From output level `terse` on. */
  title?: string;
  /** `short`. From output level `full` on. */
  short?: string;
  /** `long`. From output level `full` on. */
  long?: string;
  /** `category`. From output level `full` on. On: note. */
  category?: string;
}

/** Title and short description set by a user; they override the generated ones. */
export interface NodeTexts {
  /** `title`. At most 50 characters. */
  title?: string;
  /** `short`. At most 2048 characters. */
  short?: string;
}

/** The member `type` of `Node`. */
export type NodeType = "file" | "folder" | "note" | "link" | (string & {});

/** One version of a file or note. Only the id and the actor are evidenced. */
export interface NodeVersion {
  /** `id`. */
  id?: string;
  /**
   * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
   * agent made for a person: the person and, where known, the agent's name.
   */
  actor?: Actor;
}

/** The member `virus` of `Node`. */
export interface NodeVirus {
  /** `status`. */
  status?: NodeVirusStatus;
  /** `infected`. */
  infected?: boolean;
  /** Why not scanned, e.g. scan not run. */
  reason?: string;
}

/** The member `status` of `NodeVirus`. */
export type NodeVirusStatus = "scanned" | "unscanned" | (string & {});

/** `PageRange`, as the API describes it. */
export interface PageRange {
  /** From 1. */
  start_page?: number;
  /** Included. */
  end_page?: number;
}

/** `PreviewState`, as the API describes it. */
export interface PreviewState {
  /** `state`. From output level `full` on. */
  state?: PreviewStateState;
  /** Replaces state below the full level. From output level `terse` on. */
  ready?: boolean;
}

/** The member `state` of `PreviewState`. */
export type PreviewStateState =
  | "unknown"
  | "not possible"
  | "not generated"
  | "error"
  | "in progress"
  | "ready"
  | (string & {});

/**
 * A retired public link to one file; no sign-in needed. At most 1 GB. Its fields are not
 * documented.
 */
export interface QuickShare {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
}

/** `SearchBucket`, as the API describes it. */
export interface SearchBucket {
  /** `items`. */
  items?: unknown[];
  /** `offset`. */
  offset?: number;
  /** `limit`. */
  limit?: number;
  /** `total`. */
  total?: number;
  /** gte means total is a lower bound. */
  total_relation?: SearchBucketTotalRelation;
  /** `has_more`. */
  has_more?: boolean;
  /** degraded means empty for a passing fault. */
  status?: SearchBucketStatus;
  /**
   * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it was
   * sent.
   */
  search_metadata?: SearchMetadata;
}

/** degraded means empty for a passing fault. */
export type SearchBucketStatus = "ok" | "degraded" | (string & {});

/** gte means total is a lower bound. */
export type SearchBucketTotalRelation = "eq" | "gte" | (string & {});

/**
 * One file. Hybrid only means absent when no semantic part ran (intelligence off,
 * search_in=filename or a fault).
 */
export interface SearchHit {
  /** `name`. */
  name?: string;
  /** The present folder if path_complete; else as the index had it. */
  parent_id?: string | null;
  /**
   * Names of the folders above, joined with an unescaped /, without the file; empty at the root,
   * null if path_complete is false. For display only.
   */
  path?: string | null;
  /** The same folders, from the top; with path_complete false only those nearest the file. */
  ancestors?: SearchHitAncestorsItem[];
  /** Whether the way up reached the root. */
  path_complete?: boolean;
  /** `type`. */
  type?: SearchHitType;
  /** Scaled for this result set, highest 1.0; neither a threshold nor a sort key. Hybrid only. */
  relevance_score?: number;
  /** Not rescaled; compare only within one score_source. null for filename. Hybrid only. */
  raw_score?: number | null;
  /** What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only. */
  score_source?: SearchHitScoreSource;
  /**
   * Matching passage. Cut to about 200 bytes at terse and 600 at standard, ending in an ellipsis;
   * keyword hits have it for the top few only.
   */
  content_snippet?: string | null;
  /** Which parts matched. */
  match_source?: SearchHitMatchSource;
  /** Hybrid only; keyword hits not at terse. */
  mimetype?: string;
  /** Whether the file has indexed text; null: not known here. */
  text_indexed?: boolean | null;
  /** Short AI summary of the whole file; null at terse and on keyword-only replies. */
  summary_short?: string | null;
  /** The best real passage, never a summary; null if none was found. */
  best_chunk?: SearchPassage | null;
  /** The query also matched extracted metadata. */
  metadata_match?: boolean;
  /** Reserved, null so far. */
  metadata_match_field?: string | null;
  /** Audio and video only. Hybrid only. */
  media_segment?: MediaSegment | null;
  /** Documents only; null when the best evidence is the summary. Hybrid only. */
  page?: PageRange | null;
  /** With details=true; null if it cannot be loaded. */
  node?: Node | null;
}

/** One of: The member `ancestors` of `SearchHit`. */
export interface SearchHitAncestorsItem {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** `name`. */
  name?: string;
}

/** `SearchHitLegacy`, as the API describes it. */
export interface SearchHitLegacy {
  /** `content`. */
  content?: string;
  /** `score`. 0 to 1. */
  score?: number;
  /**
   * A file, folder, note or link. x-level tells the lowest output level that carries a field;
   * levels are cumulative and full is the default. A field that does not apply to the type is
   * absent.
   */
  node?: Node | null;
  /** When node is null. */
  file_details?: SearchHitLegacyFileDetails;
}

/** When node is null. */
export interface SearchHitLegacyFileDetails {
  /** `node_id`. */
  node_id?: string;
  /** `version_id`. */
  version_id?: string;
  /** `name`. */
  name?: string;
  /** `mimetype`. */
  mimetype?: string;
}

/** Which parts matched. */
export type SearchHitMatchSource = "keyword" | "semantic" | "both" | (string & {});

/** What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only. */
export type SearchHitScoreSource =
  | "keyword"
  | "semantic"
  | "filename"
  | "metadata"
  | (string & {});

/** The member `type` of `SearchHit`. */
export type SearchHitType = "file" | "folder" | "link" | "note" | (string & {});

/**
 * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it was
 * sent.
 */
export interface SearchMetadata {
  /** `intelligence_enabled`. */
  intelligence_enabled?: boolean;
  /** false when the semantic part failed. */
  semantic_available?: boolean;
  /** Whether a scope was applied. */
  scoped?: boolean;
  /** A folder scope ran past 100 references; only present then. */
  scope_incomplete?: boolean;
  /** Only with search_in. False, on shares only: content cannot be searched here at all. */
  content_search_available?: boolean;
  /** Why not. */
  reason?: SearchMetadataReason;
}

/** Why not. */
export type SearchMetadataReason =
  | "intelligence_disabled"
  | "summary_permission_denied"
  | "content_not_indexed"
  | (string & {});

/** `SearchPassage`, as the API describes it. */
export interface SearchPassage {
  /** Cut like content_snippet; null when same_as_snippet. */
  text?: string | null;
  /** At terse and standard: the text is content_snippet. Always false at full. */
  same_as_snippet?: boolean;
  /** `PageRange`, as the API describes it. */
  page?: PageRange | null;
  /** `MediaSegment`, as the API describes it. */
  media_segment?: MediaSegment | null;
  /** Not to be compared between hits of different score_source. */
  score?: number | null;
  /** `result_type`. */
  result_type?: SearchPassageResultType;
  /**
   * Address of the chunk from 0, for chunk_from of storage.read_text; null: not worked out, as for
   * every transcript.
   */
  position?: number | null;
  /** Absent on older content. */
  sequence?: number | null;
  /** Version the position holds for; compare it with that of storage.read_text. */
  indexed_version_id?: string | null;
  /** Label of the chunk's text; null exactly when position is. */
  chunk_hash?: string | null;
}

/** The member `result_type` of `SearchPassage`. */
export type SearchPassageResultType = "doc" | "transcript" | (string & {});

/** Field a storage listing is ordered by. */
export type SortBy = "name" | "updated" | "created" | "type";

/** Direction of the order. */
export type SortDir = "asc" | "desc";

/** What `storage.list_recent` answers. */
export interface StorageListRecentReply {
  /**
   * Nodes. A client accepts a plain list and an object with count and items, both of which the
   * official client handles.
   */
  nodes?: NodeList;
  /** `KeysetPagination`, as the API describes it. */
  pagination?: KeysetPagination;
}

/** Keep one node type. */
export type StorageListRecentType = "file" | "folder" | "link" | "note";

/** What `storage.list` answers. */
export interface StorageListReply {
  /**
   * Nodes. A client accepts a plain list and an object with count and items, both of which the
   * official client handles.
   */
  nodes?: NodeList;
  /** `KeysetPagination`, as the API describes it. */
  pagination?: KeysetPagination;
}

/** What `storage.list_trash` answers. */
export interface StorageListTrashReply {
  /**
   * Nodes. A client accepts a plain list and an object with count and items, both of which the
   * official client handles.
   */
  nodes?: NodeList;
  /** `KeysetPagination`, as the API describes it. */
  pagination?: KeysetPagination;
}

/** terse leaves the text out. */
export type StorageReadTextManyOutput = "terse" | "standard" | "full";

/** terse leaves the text out. */
export type StorageReadTextOutput = "terse" | "standard" | "full";

/** One of: The parameter `filters` of `storage.search`. */
export interface StorageSearchFiltersItem {
  /** `field`. */
  field?: string;
  /** `operator`. */
  operator?: string;
  /** `value`. */
  value?: unknown;
}

/**
 * How a name is matched. exact also matches the name without its extension; only glob has
 * wildcards. Ignored with search_in=content.
 */
export type StorageSearchNameMatch = "auto" | "exact" | "prefix" | "contains" | "glob";

/** What `storage.search` answers. */
export interface StorageSearchReply {
  /** Hits keyed by node id. */
  files?: { [name: string]: SearchHit };
  /** Older shape. */
  results?: SearchHitLegacy[];
  /**
   * On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it was
   * sent.
   */
  search_metadata?: SearchMetadata;
  /**
   * Present only when filters reached the server and ran; its absence (or null) means the hits are
   * unfiltered.
   */
  metadata_filter?: StorageSearchReplyMetadataFilter;
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/**
 * Present only when filters reached the server and ran; its absence (or null) means the hits are
 * unfiltered.
 */
export interface StorageSearchReplyMetadataFilter {
  /** `applied`. */
  applied?: boolean;
  /** `matched`. */
  matched?: number;
}

/** What to match. filename skips the content lookup and answers the same with intelligence off. */
export type StorageSearchSearchIn = "filename" | "content" | "both";

/** What `storage.transfer` answers. */
export interface StorageTransferReply {
  /**
   * A file, folder, note or link. x-level tells the lowest output level that carries a field;
   * levels are cumulative and full is the default. A field that does not apply to the type is
   * absent.
   */
  node?: Node;
  /** With move, whether the source reached the trash. Known by inference only. */
  source_trashed?: boolean;
}

/** The parameter `transfer_mode` of `storage.transfer`. */
export type StorageTransferTransferMode = "copy" | "move";

/** `TextChunk`, as the API describes it. */
export interface TextChunk {
  /** The chunk's address, from 0 in reading order. */
  position?: number;
  /** `sequence`. */
  sequence?: number | null;
  /** Older address; do not use. */
  chunk_index?: number | null;
  /** `start_page`. */
  start_page?: number | null;
  /** `end_page`. */
  end_page?: number | null;
  /** `chars`. */
  chars?: number;
  /** Label of 10 characters; the same text has the same label everywhere. */
  chunk_hash?: string;
  /** With q only. */
  score?: number | null;
  /** Absent with output=terse. */
  text?: string;
}

/** `TextContent`, as the API describes it. */
export interface TextContent {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /** `name`. */
  name?: string;
  /** `mimetype`. */
  mimetype?: string;
  /** `indexed`. */
  indexed?: boolean;
  /**
   * Whether the index reports itself finished; may lag. In the multi-file reply in ordered mode
   * only.
   */
  complete?: boolean;
  /** `indexed_version_id`. */
  indexed_version_id?: string | null;
  /** `page_addressable`. */
  page_addressable?: boolean;
  /** `num_pages`. */
  num_pages?: number | null;
  /** `total_chunks`. */
  total_chunks?: number | null;
  /** `chunks`. */
  chunks?: TextChunk[];
  /** null ends the window. In the multi-file reply in ordered mode only. */
  next_cursor?: string | null;
  /** Whole chunks were left out for max_bytes; not a sign of the end. */
  truncated?: boolean;
}
