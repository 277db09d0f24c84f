// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** The parameter `preview_type` of `previews.preauthorize`. */
export type PreviewsPreauthorizePreviewType =
  | "bin"
  | "thumbnail"
  | "image"
  | "hlsstream"
  | "pdf"
  | "spreadsheet"
  | "audio"
  | "mp4";

/** What `previews.preauthorize` answers. */
export interface PreviewsPreauthorizeReply {
  /** `downloadToken`. */
  downloadToken?: string;
  /** Relative to the host, with the token in it. */
  path?: string;
  /** `primaryFilename`. */
  primaryFilename?: string;
}

/** The parameter `preview_type` of `previews.read_authorized`. */
export type PreviewsReadAuthorizedPreviewType =
  | "bin"
  | "thumbnail"
  | "image"
  | "hlsstream"
  | "pdf"
  | "spreadsheet"
  | "audio"
  | "mp4";

/** The parameter `preview_type` of `previews.read`. */
export type PreviewsReadPreviewType =
  | "bin"
  | "thumbnail"
  | "image"
  | "hlsstream"
  | "pdf"
  | "spreadsheet"
  | "audio"
  | "mp4";
