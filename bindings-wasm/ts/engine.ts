/** What crosses the boundary to the engine, as `src/inward.rs` reads it and `src/outward.rs` writes it. */

/** How long each phase of a request may take, in milliseconds; `null` is without limit. */
export interface Timeouts {
  connect_ms: number | null;
  first_byte_ms: number | null;
  stall_ms: number | null;
  total_ms: number | null;
}

export type Credential =
  | "none"
  | { api_key: string }
  | { token: string }
  | {
      oauth: {
        client_id: string;
        access_token?: string;
        refresh_token: string;
        expires_at_unix_ms?: number;
      };
    };

export interface Config {
  base_url?: string;
  credential?: Credential;
  user_agent?: string;
  timeouts?: Timeouts;
  max_concurrent_requests?: number;
}

export interface Call {
  operation: string;
  params?: Record<string, unknown>;
  /** Binary parameters by name; the pump knows what a source's number stands for. */
  files?: [name: string, source: { id: number; offset?: number; size: number | null; name: string }][];
  timeouts?: Timeouts;
  max_attempts?: number;
  stream?: boolean;
}

export type Task = { call: Call } | { pages: Call };

export interface SourceRange {
  source: number;
  offset: number;
  len: number;
}

export interface HttpRequest {
  operation: string;
  method: string;
  /** The URL to send to; it can carry secrets. */
  url: string;
  /** The URL to show. */
  shown_url: string;
  headers: [name: string, value: string][];
  body: (Uint8Array<ArrayBuffer> | SourceRange)[] | null;
  timeouts: Timeouts;
  may_follow_redirect: boolean;
  reply:
    | { whole: { limit: number } }
    | { stream: { credit: number } }
    | { sink: { sink: number; offset: number; limit: number } };
}

export type Effect =
  | ({ type: "http" } & HttpRequest)
  | { type: "credit"; of: number; bytes: number }
  | { type: "abort"; of: number }
  | { type: "hash" | "stat" | "open_sink" | "commit_sink" | "drop_sink" | "persist" };

export interface RunningEffect {
  id: number;
  task: number;
  effect: Effect;
}

export interface Reply {
  operation: string;
  status: number;
  headers: [name: string, value: string][];
  request_id: string | null;
  page: { items: number | null; next: string | null } | null;
  /** JSON text; `null` for a reply of bytes. */
  payload: string | null;
  /** Where the result stands in the payload: first unit, and units after it. */
  result_start: number;
  result_tail: number;
  bytes: Uint8Array | null;
}

export interface ErrorInfo {
  kind: string;
  message: string;
  code: number;
  status: number;
  params: { name: string; kind: string; message: string }[];
  operation: string;
  request_id: string | null;
  retryable: boolean;
}

export type Completion =
  | { type: "reply"; reply: Reply }
  | { type: "streamed"; status: number; headers: [string, string][] }
  | { type: "pages"; pages: number };

export type Event =
  | { type: "attempt"; operation: string; attempt: number; method: string; url: string }
  | { type: "replied"; operation: string; status: number; request_id: string | null }
  | { type: "wait"; reason: string; ms: number }
  | { type: "refreshed" }
  | { type: "page"; reply: Reply }
  | { type: "data"; bytes: Uint8Array }
  | { type: "finished"; completion: Completion }
  | { type: "failed"; error: ErrorInfo };

export interface TaskEvent {
  task: number;
  event: Event;
}

/** The result of a reply: a member of its payload, or the payload itself. */
export function result(reply: Reply): unknown {
  const text = reply.payload ?? "null";
  return JSON.parse(text.slice(reply.result_start, text.length - reply.result_tail));
}
