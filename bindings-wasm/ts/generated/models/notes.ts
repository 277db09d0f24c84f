// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Node } from "./storage.js";

/** What `notes.read` answers. */
export interface NotesReadReply {
  /** `content`. */
  content?: string;
  /** The node; its version is the one whose content came. */
  note?: Node;
}
