/** What crosses to the engine and back, as `fastio_core::plain` reads and writes it. */

/** What a number in a task stands for. */
export interface Source {
  id: number;
  /** Absent if it is not known. */
  size: number | undefined;
  name: string;
}

export interface Call {
  operation: string;
  params: Record<string, unknown>;
  files: [name: string, source: Source][];
  timeouts?: { total_ms: number | null };
  max_attempts?: number | undefined;
  stream?: boolean;
}

export type Task =
  | { call: Call }
  | { pages: Call }
  | { upload: Record<string, unknown> }
  | { upload_many: Record<string, unknown> }
  | { download: Record<string, unknown> }
  | { read: Record<string, unknown> }
  | { ask: Record<string, unknown> }
  | { sign_in: Record<string, unknown> }
  | { sign_out: Record<string, never> }
  | { import_url: Record<string, unknown> };

export interface WireReply {
  operation: string;
  status: number;
  headers: [name: string, value: string][];
  request_id: string | null;
  rate: { available: number | null; max: number | null; resets_at_unix_ms: number | null };
  payload: string | null;
  result_start: number;
  result_tail: number;
  bytes: Uint8Array | null;
}

export type Completion =
  | { type: "reply"; reply: WireReply }
  | { type: "streamed"; status: number; headers: [string, string][] }
  | { type: "pages"; pages: number }
  | { type: "uploaded"; uploaded: object }
  | { type: "uploaded_many"; stored: number; failed: number }
  | { type: "downloaded"; downloaded: object }
  | { type: "answered"; answer: object }
  | { type: "signed_in"; expires_in: number }
  | { type: "signed_out" }
  | { type: "imported"; imported: object };

export type Event =
  | { type: "attempt" | "replied" | "wait" | "refreshed" }
  | { type: "progress"; progress: object }
  | { type: "journal"; journal: string }
  | { type: "file"; index: number; uploaded: object | null; error: { kind: string; message: string } | null }
  | { type: "page"; reply: WireReply; items: string | { start: number; tail: number } }
  | { type: "data"; bytes: Uint8Array }
  | { type: "answer"; answer: { type: string } }
  | { type: "finished"; completion: Completion }
  | { type: "failed"; error: { kind: string; message: string } };

export interface TaskEvent {
  task: number;
  event: Event;
}

/** An event from its JSON text, with what crosses beside it put in its place. */
export function taskEvent(text: string, beside: string | Uint8Array | undefined): TaskEvent {
  const told: TaskEvent = JSON.parse(text);
  if (beside === undefined) return told;
  const { event } = told;
  const holder =
    event.type === "page" ? event.reply
    : event.type === "finished" && event.completion.type === "reply" ? event.completion.reply
    : event;
  Object.assign(holder, typeof beside === "string" ? { payload: beside } : { bytes: beside });
  return told;
}

/** A part of a text, by what stands before and after it. */
export function within(text: string, start: number, tail: number): unknown {
  return JSON.parse(text.slice(start, text.length - tail));
}

/** The result of a reply: a member of its payload, or the payload itself. */
export function resultOf({ payload, result_start, result_tail }: WireReply): unknown {
  return payload === null ? null : within(payload, result_start, result_tail);
}

/** An object of the engine's with members named as JavaScript names them. What its members hold stays as it is. */
export function camel<T>(object: object): T {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name.replace("_unix_ms", "").replaceAll(/_./g, (hump) => hump.slice(1).toUpperCase()),
      value,
    ]),
  ) as T;
}
