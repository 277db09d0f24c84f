// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** `BatchEntry`, as the API describes it. */
export interface BatchEntry {
  /** From 0; names the part file_\{index\}. 0 to 199. */
  index: number;
  /** `filename`. 1 to 255 characters. */
  filename: string;
  /** Folders below folder_id, each name at most 255 characters. */
  relative_path?: string;
  /** Always with hash_algo. */
  hash?: string;
  /** `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: BatchEntryHashAlgo;
}

/** The member `hash_algo` of `BatchEntry`. */
export type BatchEntryHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** `BatchReply`, as the API describes it. */
export interface BatchReply {
  /** Valid for one hour; see uploads.get_batch. */
  batch_id?: string;
  /** `count_total`. */
  count_total?: number;
  /** `count_succeeded`. */
  count_succeeded?: number;
  /** `count_errored`. */
  count_errored?: number;
  /** `results`. */
  results?: BatchResult[];
}

/** `BatchResult`, as the API describes it. */
export interface BatchResult {
  /** `index`. */
  index?: number;
  /** `filename`. */
  filename?: string;
  /** `status`. */
  status?: BatchResultStatus;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  upload_id?: string;
  /** null with ok means that the id is assigned later; a success. */
  node_id?: string | null;
  /** `error_code`. */
  error_code?: number;
  /** `error_message`. */
  error_message?: string;
}

/** The member `status` of `BatchResult`. */
export type BatchResultStatus = "ok" | "error" | (string & {});

/** An upload session. */
export interface Upload {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /**
   * What each means is in x-upload-states. complete is success on every path; wait on with an
   * unknown one.
   */
  status?: UploadStatus;
  /** Why a failed status was reached. */
  status_message?: string | null;
  /** Node id, set with status complete if instance_id was named. */
  new_file_id?: string | null;
  /** What has arrived: order as a decimal string to bytes. */
  chunks?: { [name: string]: number };
  /** After a CRC-32C mismatch of the whole file. */
  integrity_failure?: UploadIntegrityFailure | null;
}

/** `UploadCreate`, as the API describes it. */
export interface UploadCreate {
  /** File name, counted in characters. Needed with action=update too. 1 to 255 characters. */
  name: string;
  /** Exact bytes, required unless stream=true. At least 0. */
  size?: number;
  /**
   * update replaces the content of file_id and makes a version. Leave it out together with
   * instance_id only. One of `create`, `update`.
   */
  action?: UploadCreateAction;
  /**
   * Workspace or share to store into; a File Share with update. Without it the file stays unplaced
   * until storage.add_file.
   */
  instance_id?: string;
  /** Kind of instance_id, not for a File Share. One of `workspace`, `share`. */
  profile_type?: UploadCreateProfileType;
  /** Target folder, the root if absent. Not with update. */
  folder_id?: string;
  /** The file to replace, with action=update only. */
  file_id?: string;
  /** Organization domain; older form. */
  org?: string;
  /**
   * Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
   * empty.
   */
  relative_path?: string;
  /** Tag of the caller. */
  creator?: string;
  /** Hex digest of the whole file, always with hash_algo. */
  hash?: string;
  /** `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`. */
  hash_algo?: UploadCreateHashAlgo;
  /** `stream`. One of `true`, `false`. Default: `false`. */
  stream?: string;
  /** Ceiling of a stream; the plan's file size if absent. At least 1. */
  max_size?: number;
  /**
   * File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
   * status_message CONFLICT_VERSION_MISMATCH:\{current version id\}.
   */
  if_version_id?: string;
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
export type UploadCreateAction = "create" | "update" | (string & {});

/** The member `hash_algo` of `UploadCreate`. */
export type UploadCreateHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c" | (string & {});

/** Kind of instance_id, not for a File Share. */
export type UploadCreateProfileType = "workspace" | "share" | (string & {});

/** After a CRC-32C mismatch of the whole file. */
export interface UploadIntegrityFailure {
  /** `expected_crc32c`. */
  expected_crc32c?: string;
  /** `computed_crc32c`. */
  computed_crc32c?: string;
}

/** `UploadLimits`, as the API describes it. */
export interface UploadLimits {
  /** Largest chunk in bytes; figures in x-upload-limits. */
  chunk_size?: number;
  /** Largest file in bytes. */
  size?: number;
  /** Most chunks per session. */
  chunks?: number;
  /** Most sessions open at once. */
  sessions?: number;
  /** Most bytes over all open sessions. */
  sessions_size_max?: number;
}

/**
 * What each means is in x-upload-states. complete is success on every path; wait on with an unknown
 * one.
 */
export type UploadStatus =
  | "ready"
  | "uploading"
  | "assemble"
  | "assembling"
  | "storing"
  | "complete"
  | "store"
  | "stored"
  | "assembly_failed"
  | "store_failed"
  | (string & {});

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
export type UploadsCreateSessionAction = "create" | "update";

/** The parameter `hash_algo` of `uploads.create_session`. */
export type UploadsCreateSessionHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** Kind of instance_id, not for a File Share. */
export type UploadsCreateSessionProfileType = "workspace" | "share";

/** What `uploads.create_session` answers. */
export interface UploadsCreateSessionReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** Node id after a one-call upload with instance_id, usually still null. */
  new_file_id?: string | null;
  /** An upload session. */
  session?: Upload;
}

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
export type UploadsCreateStreamAction = "create" | "update";

/** Kind of instance_id, not for a File Share. */
export type UploadsCreateStreamProfileType = "workspace" | "share";

/** What `uploads.create_stream` answers. */
export interface UploadsCreateStreamReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** Node id after a one-call upload with instance_id, usually still null. */
  new_file_id?: string | null;
  /** An upload session. */
  session?: Upload;
}

/** What `uploads.get_extension_limits` answers. */
export interface UploadsGetExtensionLimitsReply {
  /** `restricted_extensions`. */
  restricted_extensions?: string[];
  /** `archive_extensions`. */
  archive_extensions?: string[];
  /** `enforcement_enabled`. */
  enforcement_enabled?: boolean;
  /** `plan`. */
  plan?: string;
  /** Seconds. */
  cache_ttl?: number;
}

/** The parameter `action` of `uploads.get_limits`. */
export type UploadsGetLimitsAction = "create" | "update";

/** One of: What `uploads.list_hash_algorithms` answers. */
export type UploadsListHashAlgorithmsReplyItem =
  | "md5"
  | "sha1"
  | "sha256"
  | "sha384"
  | "crc32c"
  | (string & {});

/** Always with hash. */
export type UploadsSendChunkHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** Always with hash. */
export type UploadsSendStreamHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/**
 * update replaces the content of file_id and makes a version. Leave it out together with
 * instance_id only.
 */
export type UploadsUploadSmallAction = "create" | "update";

/** The parameter `hash_algo` of `uploads.upload_small`. */
export type UploadsUploadSmallHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** Kind of instance_id, not for a File Share. */
export type UploadsUploadSmallProfileType = "workspace" | "share";

/** What `uploads.upload_small` answers. */
export interface UploadsUploadSmallReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** Node id after a one-call upload with instance_id, usually still null. */
  new_file_id?: string | null;
  /** An upload session. */
  session?: Upload;
}

/** The parameter `hash_algo` of `uploads.write_back`. */
export type UploadsWriteBackHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** What `uploads.write_back` answers. */
export interface UploadsWriteBackReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** Node id after a one-call upload with instance_id, usually still null. */
  new_file_id?: string | null;
  /** An upload session. */
  session?: Upload;
}

/** The parameter `hash_algo` of `uploads.write_back_small`. */
export type UploadsWriteBackSmallHashAlgo = "md5" | "sha1" | "sha256" | "sha384" | "crc32c";

/** What `uploads.write_back_small` answers. */
export interface UploadsWriteBackSmallReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** Node id after a one-call upload with instance_id, usually still null. */
  new_file_id?: string | null;
  /** An upload session. */
  session?: Upload;
}

/** An import by URL. Only the status values are evidenced. */
export interface WebUpload {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** `status`. */
  status?: WebUploadStatus;
}

/** The member `status` of `WebUpload`. */
export type WebUploadStatus =
  | "pending"
  | "queued"
  | "downloading"
  | "uploading"
  | "complete"
  | "failed"
  | "canceled"
  | (string & {});
