/** What the generated methods stand on: {@link Caller}, which a client implements, and what it gives. */

import type { Reply } from "./reply.js";

/** Bytes to send. */
export type Binary = Blob | BufferSource;

/** What any call can be told beside its parameters. */
export interface CallOptions {
  /** Abandons the call and closes its connections when it aborts. */
  signal?: AbortSignal | undefined;
  /** How long each request may take in all, in milliseconds; `null` is without limit. */
  timeoutMs?: number | null | undefined;
  /** How often a request may be sent, the first time included. */
  maxAttempts?: number | undefined;
}

/** Parameters by their names. A {@link Binary} or a list of them is sent as files. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * A value of the API seen with the members that its type does not know. They are always there; a type
 * names what the description knows and leaves typing errors to the compiler.
 *
 * @example
 * const weight = (node as Open<Node>)["weight"]; // unknown
 */
export type Open<T> = T & { readonly [member: string]: unknown };

/** A call; awaited for its result. */
export interface Pending<T> extends Promise<T> {
  /** The result and the reply it came in. */
  withReply(): Promise<{ result: T; reply: Reply }>;
}

/** A listing: one page when awaited, every item to the end in `for await`. Nothing is sent before one of them. */
export interface Listing<Page, Item> extends Pending<Page>, AsyncIterable<Item> {
  /** Page by page; each is fetched when it is asked for. */
  pages(): AsyncIterable<Page>;
}

/**
 * A reply of bytes: all of them (at most 64 MiB) when awaited, piece by piece at the reader's pace in `for await`. Nothing is
 * sent before one of them.
 */
export interface ByteReply extends Pending<Uint8Array>, AsyncIterable<Uint8Array> {}

/**
 * Makes calls by an operation's name, `<area>.<verb_noun>`. What the options hold beside
 * {@link CallOptions} are parameters: {@link split} tells them apart.
 */
export interface Caller {
  /** One request, for one result. */
  call<T>(operation: string, params: Params, options?: CallOptions): Pending<T>;
  /** One request, or as many as a listing has pages. */
  pages<Page, Item>(operation: string, params: Params, options?: CallOptions): Listing<Page, Item>;
  /** One request, for a reply that is not JSON. */
  bytes(operation: string, params: Params, options?: CallOptions): ByteReply;
}

/** The operations of one area. */
export abstract class Area {
  constructor(protected readonly caller: Caller) {}
}

/** All parameters, and what is left of the options. Required parameters come before those among the options. */
export function split(
  required: Params,
  { signal, timeoutMs, maxAttempts, ...optional }: CallOptions = {},
): { params: Params; options: CallOptions } {
  return { params: { ...optional, ...required }, options: { signal, timeoutMs, maxAttempts } };
}
