// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** What `system.ask_how_to` answers. */
export interface SystemAskHowToReply {
  /** `status`. */
  status: SystemAskHowToReplyStatus;
  /** Present with status answer. */
  answer?: string;
  /** Always false; kept for older clients. */
  escalated?: boolean;
  /** Topics the answer rests on; present with status answer. */
  topics_used?: unknown[];
  /** Present with status needs_clarification; the shape of its entries is not documented. */
  questions?: unknown[];
}

/** The member `status` of `SystemAskHowToReply`. */
export type SystemAskHowToReplyStatus = "answer" | "needs_clarification" | (string & {});

/** Phrase the answer for MCP tools or for code-mode calls; omit for the REST API. */
export type SystemAskHowToSurface = "mcp" | "code";

/** The parameter `category` of `system.create_bug_report`. */
export type SystemCreateBugReportCategory =
  | "api"
  | "mcp"
  | "docs"
  | "auth"
  | "storage"
  | "ai"
  | "billing"
  | "other";

/** What `system.create_bug_report` answers. */
export interface SystemCreateBugReportReply {
  /** `id`. */
  id?: string;
  /** `status`. */
  status?: string;
  /** A point in time, UTC. */
  created?: string;
}

/** The parameter `category` of `system.get_llms_reference`. */
export type SystemGetLlmsReferenceCategory =
  | "full"
  | "auth"
  | "oauth"
  | "orgs"
  | "workspaces"
  | "storage"
  | "shares"
  | "upload"
  | "ai"
  | "events"
  | "comments"
  | "howto"
  | "workflow"
  | "signing"
  | "bug-reports"
  | "intents"
  | "dashboard";

/** The parameter `context_type` of `system.launch_app`. */
export type SystemLaunchAppContextType = "workspace" | "share";

/** What `system.ping` answers. */
export interface SystemPingReply {
  /** `status`. */
  status?: string;
  /** Unix seconds. */
  timestamp?: number;
  /** `service`. */
  service?: string;
}
