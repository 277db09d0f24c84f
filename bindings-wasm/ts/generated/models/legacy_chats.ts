// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Message } from "./ai.js";

/** Kind of profile the path addresses, where workspaces and shares have the same path. */
export type Context = "workspace" | "share";

/** Length and style of the answer. */
export type LegacyChatsCreatePersonality = "concise" | "detailed";

/** Who may see the chat. */
export type LegacyChatsCreatePrivacy = "private" | "public";

/** What `legacy_chats.create` answers. */
export interface LegacyChatsCreateReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** The first message; its id is null when no question was sent. */
  message?: LegacyChatsCreateReplyMessage | null;
}

/** The first message; its id is null when no question was sent. */
export interface LegacyChatsCreateReplyMessage {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string | null;
}

/** chat: no index; chat_with_files: grounded in files. */
export type LegacyChatsCreateType = "chat" | "chat_with_files";

/** What `legacy_chats.get_message` answers. */
export interface LegacyChatsGetMessageReply {
  /** A question and its answer in the /ai/chat/ family. Known by inference only. */
  message?: Message;
}

/** Length and style of the answer. */
export type LegacyChatsSendMessagePersonality = "concise" | "detailed";

/** What `legacy_chats.send_message` answers. */
export interface LegacyChatsSendMessageReply {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
}
