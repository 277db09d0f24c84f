// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** `FileShare`, as the API describes it. */
export interface FileShare {
  /** The file share's own ID (the key is fileshare, not id). */
  fileshare?: string;
  /** `title`. */
  title?: string | null;
  /** named_people by default. */
  access_option?: FileShareAccessOption;
  /** The caller's highest capability, from details. Absent means unknown, so try. */
  effective_capability?: FileShareEffectiveCapability | null;
  /** The bound file. */
  file?: FileShareFile;
  /** On list rows. At least 0. */
  grant_count?: number;
  /** On list rows; the items' form is not shown by any source. */
  grants_preview?: FileShareGrant[];
}

/** named_people by default. */
export type FileShareAccessOption =
  | "anyone_with_link"
  | "any_registered"
  | "named_people"
  | (string & {});

/** Rising order, each includes the ones before. */
export type FileShareCapability = "view" | "download" | "edit";

/** The caller's highest capability, from details. Absent means unknown, so try. */
export type FileShareEffectiveCapability = "view" | "download" | "edit" | (string & {});

/** The bound file. */
export interface FileShareFile {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** `name`. */
  name?: string;
  /** `size`. At least 0. */
  size?: number;
}

/** `FileShareGrant`, as the API describes it. */
export interface FileShareGrant {
  /** User ID; empty while pending. */
  user?: string | null;
  /** `name`. */
  name?: string | null;
  /** `email`. */
  email?: string | null;
  /** `capability`. */
  capability?: FileShareGrantCapability;
  /** pending = invited by email, becomes active at sign-up with the same capability. */
  state?: FileShareGrantState;
  /** A point in time, UTC. */
  created?: string;
  /** A pending grant ends no later than the share. */
  expires?: string | null;
}

/** The member `capability` of `FileShareGrant`. */
export type FileShareGrantCapability = "view" | "download" | "edit" | (string & {});

/** pending = invited by email, becomes active at sign-up with the same capability. */
export type FileShareGrantState = "active" | "pending" | (string & {});

/** `FileShareVersion`, as the API describes it. */
export interface FileShareVersion {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
}

/** What `fileshares.add_grant` answers. */
export interface FilesharesAddGrantReply {
  /** The registered user an email resolved to. */
  user?: FilesharesAddGrantReplyUser;
  /** `FileShareGrant`, as the API describes it. */
  grant?: FileShareGrant;
}

/** The registered user an email resolved to. */
export interface FilesharesAddGrantReplyUser {
  /** `id`. */
  id?: string;
}

/** What `fileshares.get_metadata` answers. */
export interface FilesharesGetMetadataReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  object_id?: string;
  /** The bound file. */
  node_id?: unknown;
  /** Inert. */
  template_id?: string | null;
  /** `autoextractable`. */
  autoextractable?: boolean;
}

/** What `fileshares.list` answers. */
export interface FilesharesListReply {
  /** `fileshares`. */
  fileshares?: FileShare[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}
