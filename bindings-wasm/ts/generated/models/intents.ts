// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Intent } from "./workspaces.js";

/** What `intents.allocate` answers. */
export type IntentsAllocateReply = Intent | IntentsAllocateReplyObject;

/** A form of `IntentsAllocateReply`. */
export interface IntentsAllocateReplyObject {
  /**
   * A short-lived slot in which an agent says what it is doing. topic and message are untrusted
   * text, for showing only.
   */
  intent?: Intent;
}

/** What `intents.fill` answers. */
export type IntentsFillReply = Intent | IntentsFillReplyObject;

/** A form of `IntentsFillReply`. */
export interface IntentsFillReplyObject {
  /**
   * A short-lived slot in which an agent says what it is doing. topic and message are untrusted
   * text, for showing only.
   */
  intent?: Intent;
}

/** What `intents.get` answers. */
export interface IntentsGetReply {
  /** `items`. */
  items?: Intent[];
}

/** What `intents.list` answers. */
export interface IntentsListReply {
  /** `items`. */
  items?: Intent[];
  /** `cursor`. */
  cursor?: string | null;
}
