// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { Node } from "./storage.js";

/** `AgentAction`, as the API describes it. */
export interface AgentAction {
  /** `seq`. */
  seq?: number;
  /** `label`. */
  label?: string;
  /** `state`. */
  state?: AgentActionState;
  /** Form undocumented. */
  affected_refs?: unknown[];
  /** A point in time, UTC. */
  started_at?: string;
  /** A point in time, UTC. */
  ended_at?: string | null;
}

/** The member `state` of `AgentAction`. */
export type AgentActionState = "running" | "done" | "failed" | "cancelled" | (string & {});

/**
 * Where in a file an answer comes from - file, page and snippet. No source shows the keys of the
 * newer family.
 */
export interface AgentCitation {
  /** `node_id`. Known by inference only. */
  node_id?: string;
  /** `nodeId`. Known by inference only. */
  nodeId?: string;
}

/** The question the agent asks back when status is needs_input. */
export interface AgentClarification {
  /** `type`. */
  type?: string;
  /** `question`. */
  question?: string;
}

/**
 * A file (or note) or a folder given to the agent; no depth for folders. Send one item per type and
 * id.
 */
export interface AgentReference {
  /** `type`. One of `file`, `folder`. */
  type: AgentReferenceType;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id: string;
  /** `file_details`. */
  file_details?: AgentReferenceFileDetails;
  /** `folder_details`. */
  folder_details?: AgentReferenceFolderDetails;
}

/** The member `file_details` of `AgentReference`. */
export interface AgentReferenceFileDetails {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /** Empty or left out: the current version. */
  version_id?: string;
}

/** The member `folder_details` of `AgentReference`. */
export interface AgentReferenceFolderDetails {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
}

/** The member `type` of `AgentReference`. */
export type AgentReferenceType = "file" | "folder";

/** `AgentResult`, as the API describes it. */
export interface AgentResult {
  /** `answer`. */
  answer?: string;
  /** Named by the client's authors without its form. */
  references?: unknown[];
  /** `citations`. */
  citations?: AgentCitation[];
  /** The answer is not whole. */
  truncated?: boolean;
  /** The question the agent asks back when status is needs_input. */
  clarification?: AgentClarification | null;
}

/**
 * A thing the question is about. A file or folder has the shape of a reference; a dashboard card
 * hands out other kinds ready-made.
 */
export interface AgentSubject {
  /** `type`. */
  type: AgentSubjectType;
  /** `id`. */
  id: string;
  /** As in the ripley_seed of a dashboard card. */
  display_text?: string;
  /** `file_details`. */
  file_details?: AgentSubjectFileDetails;
  /** `folder_details`. */
  folder_details?: AgentSubjectFolderDetails;
}

/** The member `file_details` of `AgentSubject`. */
export interface AgentSubjectFileDetails {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /** Empty or left out: the current version. */
  version_id?: string;
}

/** The member `folder_details` of `AgentSubject`. */
export interface AgentSubjectFolderDetails {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
}

/** The member `type` of `AgentSubject`. */
export type AgentSubjectType = "file" | "folder" | (string & {});

/** A chat of the /ai/agent/ family. Other fields are not documented. */
export interface AgentThread {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  thread_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests. Known by inference only.
   */
  chat_id?: string;
  /** `name`. Known by inference only. */
  name?: string | null;
  /** `kind`. Known by inference only. */
  kind?: AgentThreadKind;
}

/** The member `kind` of `AgentThread`. */
export type AgentThreadKind = "user" | "agent" | (string & {});

/** `AgentThreadList`, as the API describes it. */
export interface AgentThreadList {
  /** `chats`. */
  chats?: AgentThread[];
  /** `threads`. */
  threads?: AgentThread[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** A question and its answer in the /ai/agent/ family. */
export interface AgentTurn {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  turn_id?: string;
  /** Seen instead of turn_id in a client test (am_…). Known by inference only. */
  id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  thread_id?: string;
  /** `seq`. */
  seq?: number;
  /** Only complete carries an answer. The client also takes errored (older) for an end. */
  status?: AgentTurnStatus;
  /** The caller's own question, never the answer. Known by inference only. */
  text?: string;
  /** `AgentResult`, as the API describes it. */
  result?: AgentResult | null;
  /** What the agent did, in order of seq. */
  actions?: AgentAction[];
  /** Why it failed, in message or text. */
  error?: AgentTurnError | null;
}

/** Why it failed, in message or text. */
export interface AgentTurnError {
  /** `message`. */
  message?: string;
  /** `text`. */
  text?: string;
}

/** `AgentTurnList`, as the API describes it. */
export interface AgentTurnList {
  /** Turns in items. */
  count?: number;
  /** `items`. */
  items?: AgentTurn[];
}

/** Only complete carries an answer. The client also takes errored (older) for an end. */
export type AgentTurnStatus =
  | "pending"
  | "running"
  | "complete"
  | "failed"
  | "cancelled"
  | "lost"
  | "needs_input"
  | (string & {});

/** What `ai.generate_title` answers. */
export interface AiGenerateTitleReply {
  /** `title`. */
  title?: string;
  /** `description`. */
  description?: string;
  /** `display_type`. */
  display_type?: string;
}

/** What `ai.search` answers. */
export interface AiSearchReply {
  /** `results`. */
  results?: AiSearchResult[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** `AiSearchResult`, as the API describes it. */
export interface AiSearchResult {
  /** `content`. */
  content?: string;
  /** `score`. 0 to 1. */
  score?: number;
  /** Null when the file is gone. */
  node?: Node | null;
  /** Instead of node when that is null. */
  file_details?: AiSearchResultFileDetails;
}

/** Instead of node when that is null. */
export interface AiSearchResultFileDetails {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  version_id?: string;
  /** `name`. */
  name?: string;
  /** `mimetype`. */
  mimetype?: string;
}

/** `AiStreamAnalysis`, as the API describes it. */
export interface AiStreamAnalysis {
  /** `event`. Only `analysis_data`. */
  event?: string;
  /** `data`. */
  data?: AiStreamAnalysisData;
}

/** The member `data` of `AiStreamAnalysis`. */
export interface AiStreamAnalysisData {
  /** `type`. Only `analysis_chunk`. */
  type?: string;
}

/** `AiStreamData`, as the API describes it. */
export interface AiStreamData {
  /** `event`. Only `data`. */
  event?: string;
  /** `data`. */
  data?: AiStreamDataData;
}

/** The member `data` of `AiStreamData`. */
export interface AiStreamDataData {
  /** The next piece of the answer; join them all. */
  item?: string;
}

/** Last event. done may come without a data line. */
export interface AiStreamEnd {
  /** `event`. */
  event?: AiStreamEndEvent;
  /** `data`. */
  data?: unknown;
}

/** The member `event` of `AiStreamEnd`. */
export type AiStreamEndEvent = "done" | "needs_input" | (string & {});

/** One server-sent event: its event field is here as event, its data as data. */
export type AiStreamEvent =
  | (AiStreamData & { event: "data" })
  | (AiStreamStatus & { event: "event" })
  | (AiStreamAnalysis & { event: "analysis_data" })
  | (AiStreamTable & { event: "table_data" })
  | (AiStreamEnd & { event: "done" | "needs_input" });

/** `AiStreamStatus`, as the API describes it. */
export interface AiStreamStatus {
  /** `event`. Only `event`. */
  event?: string;
  /** `data`. */
  data?: unknown;
}

/** `AiStreamTable`, as the API describes it. */
export interface AiStreamTable {
  /** `event`. Only `table_data`. */
  event?: string;
  /** `data`. */
  data?: AiStreamTableData;
}

/** The member `data` of `AiStreamTable`. */
export interface AiStreamTableData {
  /** `type`. Only `table_data`. */
  type?: string;
}

/** One charge of AI tokens. */
export interface AiTransaction {
  /** `id`. */
  id?: string;
  /** `type`. */
  type?: AiTransactionType;
  /** `status`. */
  status?: string;
  /** `tokens`. */
  tokens?: number;
  /** A point in time, UTC. */
  updated?: string;
  /** A point in time, UTC. */
  created?: string;
}

/** The member `type` of `AiTransaction`. */
export type AiTransactionType = "chat" | "chat_with_files" | (string & {});

/** A chat of the /ai/chat/ family. */
export interface Chat {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  chat_id?: string;
  /** Who made a chat or a message. */
  creator?: ChatActor;
  /** `type`. */
  type?: ChatType;
  /** `name`. */
  name?: string;
  /** `status`. */
  status?: string;
  /** `message_count`. */
  message_count?: number;
  /** Only in details. */
  messages?: Message[];
  /** Only in lists; a shortened message. */
  latest_message?: Message | null;
  /** `unique_creators`. */
  unique_creators?: ChatActor[];
  /** `cost`. */
  cost?: ChatCost;
  /** `efficiency`. */
  efficiency?: string;
  /** `privacy`. */
  privacy?: ChatPrivacy;
  /** A point in time, UTC. */
  created_at?: string;
  /** A point in time, UTC. */
  updated_at?: string;
}

/** Who made a chat or a message. */
export interface ChatActor {
  /** `type`. */
  type?: string;
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53.
   */
  id?: string;
}

/** Sent without the usual envelope. */
export interface ChatCancelResult {
  /** `success`. */
  success?: boolean;
  /** The message that was stopped. */
  message?: unknown;
  /** Nothing was running. */
  no_pending_message?: boolean;
}

/** The member `cost` of `Chat`. */
export interface ChatCost {
  /** `credits`. */
  credits?: ChatCostCredits;
}

/** The member `credits` of `ChatCost`. */
export interface ChatCostCredits {
  /** Tokens charged so far. */
  tokens?: number;
}

/** The member `privacy` of `Chat`. */
export interface ChatPrivacy {
  /** `visibility`. */
  visibility?: ChatPrivacyVisibility;
  /** Who made a chat or a message. */
  owner?: ChatActor | null;
}

/** The member `visibility` of `ChatPrivacy`. */
export type ChatPrivacyVisibility = "private" | "public" | (string & {});

/** The member `type` of `Chat`. */
export type ChatType = "chat" | "chat_with_files" | (string & {});

/** Where in a file an answer comes from. These keys are camelCase, unlike the rest. */
export interface Citation {
  /** Hash of the file content, for grouping. */
  hash?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  nodeId?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  versionId?: string;
  /** `entries`. */
  entries?: CitationEntriesItem[];
}

/** One of: The member `entries` of `Citation`. */
export interface CitationEntriesItem {
  /** `page`. */
  page?: number | null;
  /** `snippet`. */
  snippet?: string | null;
  /** Seconds into audio or video. */
  timestamp?: number | null;
}

/** A question and its answer in the /ai/chat/ family. */
export interface Message {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  chat_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  message_id?: string;
  /** Who made a chat or a message. */
  creator?: ChatActor;
  /** `personality`. */
  personality?: MessagePersonality;
  /** `state`. */
  state?: MessageState;
  /** The question. */
  message?: MessageMessage;
  /** Null until there is an answer. */
  response?: MessageResponse | null;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  updated?: string;
}

/** The question. */
export interface MessageMessage {
  /** `text`. */
  text?: string;
  /** `author_name`. */
  author_name?: string;
  /** What the search was narrowed to. */
  scope?: unknown;
  /** `attached`. */
  attached?: MessageMessageAttachedItem[];
}

/** One of: The member `attached` of `MessageMessage`. */
export interface MessageMessageAttachedItem {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  node_id?: string;
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  version_id?: string;
}

/** The member `personality` of `Message`. */
export type MessagePersonality = "concise" | "detailed" | (string & {});

/** `MessageResponse`, as the API describes it. */
export interface MessageResponse {
  /** `text`. */
  text?: string;
  /** The work failed. */
  error?: boolean;
  /** A point in time, UTC. */
  created?: string;
  /** `cost`. */
  cost?: MessageResponseCost;
  /** `author_name`. */
  author_name?: string;
  /** `events`. */
  events?: unknown[];
  /** `table_data`. */
  table_data?: unknown[];
  /** `analysis_chunks`. */
  analysis_chunks?: unknown[];
  /** `citations`. */
  citations?: Citation[];
}

/** The member `cost` of `MessageResponse`. */
export interface MessageResponseCost {
  /** `tokens`. */
  tokens?: number;
  /** `details`. */
  details?: unknown;
}

/** The member `state` of `Message`. */
export type MessageState =
  | "ready"
  | "in_progress"
  | "post_processing"
  | "complete"
  | "errored"
  | "needs_input"
  | (string & {});
