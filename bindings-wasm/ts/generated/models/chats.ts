// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { AgentThread, AgentTurn, AgentTurnList } from "./ai.js";

/** Workspace only, fixed for the life of the chat; a share refuses it. */
export type ChatsCreateKind = "user" | "agent";

/**
 * Workspace only; a share chat is always private and refuses it. public is switched off
 * platform-wide (403).
 */
export type ChatsCreatePrivacy = "private" | "public";

/** What `chats.create` answers. */
export interface ChatsCreateReply {
  /** A chat of the /ai/agent/ family. Other fields are not documented. */
  thread?: AgentThread;
  /** A question and its answer in the /ai/agent/ family. */
  turn?: AgentTurn;
}

/** What `chats.get_message` answers. */
export interface ChatsGetMessageReply {
  /** A question and its answer in the /ai/agent/ family. */
  message?: AgentTurn;
  /** A question and its answer in the /ai/agent/ family. */
  turn?: AgentTurn;
}

/** What `chats.get` answers. */
export interface ChatsGetReply {
  /** A chat of the /ai/agent/ family. Other fields are not documented. */
  thread?: AgentThread;
  /** A chat of the /ai/agent/ family. Other fields are not documented. */
  chat?: AgentThread;
  /** `AgentTurnList`, as the API describes it. */
  messages?: AgentTurnList;
}

/** Which kind of chat. */
export type ChatsListDeletedKind = "user" | "agent" | "all";

/** Which kind of chat. */
export type ChatsListKind = "user" | "agent" | "all";
