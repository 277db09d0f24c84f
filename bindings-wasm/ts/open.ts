/** Files that are read from where they are. */

import { file_size, next_stretch } from "../pkg/fastio.js";
import type { CallOptions } from "./caller.js";
import { events, requestOptions } from "./calls.js";
import { type Core, type Started, asError } from "./core.js";
import type { Event } from "./engine.js";
import type { Areas } from "./generated/index.js";
import { count, optionalText, options, signal as signalOf, text, whole } from "./input.js";
import { type Where, where } from "./transfers.js";

/** How a file is opened. `signal` stops the opening; `timeoutMs` and `maxAttempts` are of each request until it is closed. */
export interface OpenOptions extends Where, CallOptions {
  /** The current version, which must be this one. */
  version?: string | undefined;
  /** Most bytes in memory that were not asked for yet; 1 MiB if absent. */
  readAhead?: number | undefined;
}

/** How one read of an open file goes. */
export interface OpenReadOptions {
  /** Stops the read, which rejects with its reason. Another begins anew. */
  signal?: AbortSignal | undefined;
}

/** What is read, as the engine is told it. */
type Opened = Record<"context" | "context_id" | "node_id", string> & { version_id: string | undefined };

/** @internal */
export async function open(core: Core, { storage }: Areas, node: string, given: OpenOptions): Promise<OpenFile> {
  const { version, readAhead, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "version", "readAhead", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const { timeoutMs, maxAttempts } = rest;
  const [context, context_id] = where(rest, "workspace", "share");
  const node_id = text("node", node);
  const wanted = optionalText("version", version);
  const ahead = count("readAhead", readAhead);
  if (ahead === 0) throw new TypeError("readAhead: must be at least 1");
  const told = await storage.get(context as "workspace", context_id, node_id, { signal, timeoutMs, maxAttempts });
  try {
    const task = { context, context_id, node_id, version_id: told.version, ahead, ...requestOptions(rest) };
    return new OpenFile(core, task, told.name ?? "", file_size(told, wanted));
  } catch (error) {
    throw asError(error);
  }
}

const NOTHING = new Uint8Array();

/** What one task reads: the stretch of the file up to `end`. */
interface UnderWay {
  /** Behind the last byte that was wanted. */
  at: number;
  readonly end: number;
  readonly asked: number;
  /** What came last, and its place in the file. */
  piece: Uint8Array;
  start: number;
  /** Whose piece it is. */
  task?: Started;
  readonly events: AsyncGenerator<[Event, Started], void>;
  readonly stop: AbortController;
}

/**
 * A file of the service that is open for reading, at any place; from {@link Fastio.open}.
 *
 * It asks for what is read, and for more the longer it is read in order; who goes to and fro gets small pieces. A connection
 * that breaks is taken up where it broke. Reads take their turns. One that failed or was stopped leaves the position where it
 * was, and another begins anew. Close it when you are done: what is read ahead waits for you.
 *
 * @example
 * await using file = await fastio.open(node, { workspace });
 * const magic = await file.read(4);
 * const end = await file.readAt(file.size - 22, 22);
 *
 * @example
 * // What libraries want that read a file by parts.
 * const slice = async (start, end = file.size) => (await file.readAt(start, end - start)).buffer;
 * const parts = { byteLength: file.size, slice };
 */
export class OpenFile {
  /** The file's name, as the service has it: not made safe for a path. */
  readonly name: string;
  /** Bytes in the file. */
  readonly size: number;
  /** The version that is read, whatever becomes the current one meanwhile; `null` if the service tells no versions. */
  readonly version: string | null;
  readonly #core: Core;
  readonly #task: Opened;
  #position = 0;
  #underWay: UnderWay | undefined;
  /** The end of the read before; never rejects. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Why nothing is read any more. */
  #closed: DOMException | undefined;
  /** Closes it where `await using` does. */
  declare [Symbol.asyncDispose]: () => Promise<void>;

  static {
    // Not every browser has the symbol.
    if (Symbol.asyncDispose) Object.defineProperty(this.prototype, Symbol.asyncDispose, { value: this.prototype.close });
  }

  /** @internal */
  constructor(core: Core, task: Opened, name: string, size: number) {
    this.#core = core;
    this.#task = task;
    this.name = name;
    this.size = size;
    this.version = task.version_id ?? null;
  }

  /**
   * Where the next {@link read} begins, in bytes from the beginning of the file. Behind the end there is nothing to read. Set it
   * between reads, not during one.
   *
   * @throws `TypeError` if it is set to what is no whole number of 0 and up.
   *
   * @example
   * file.position = file.size - 4;
   * const end = await file.read(4);
   */
  get position(): number {
    return this.#position;
  }

  set position(position: number) {
    this.#position = whole("position", position);
  }

  /**
   * Reads so many bytes from {@link position} on; fewer only at the end of the file. The next read goes on behind them.
   *
   * @returns The bytes, in a buffer of their own.
   *
   * @example
   * for (let piece; (piece = await file.read(65_536)).length > 0; ) hash.update(piece);
   */
  async read(length: number, given: OpenReadOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(undefined, length, given);
  }

  /**
   * As {@link read}, from another place.
   *
   * @param offset - That of the first byte, from the beginning of the file.
   *
   * @example
   * const header = await file.readAt(0, 512, { signal: AbortSignal.timeout(10_000) });
   */
  async readAt(offset: number, length: number, given: OpenReadOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(whole("offset", offset), length, given);
  }

  /** Stops what is under way, reads included, and resolves when that has ended. */
  async close(): Promise<void> {
    this.#leave((this.#closed ??= new DOMException("the file is closed; open it again", "InvalidStateError")));
    await this.#turn;
  }

  async #inTurn(offset: number | undefined, length: number, given: OpenReadOptions): Promise<Uint8Array<ArrayBuffer>> {
    whole("length", length);
    const signal = signalOf(options("options", given, "signal").signal);
    let isMine = false;
    const read = this.#turn.then(async () => {
      this.#check(signal);
      isMine = true;
      try {
        const from = offset ?? this.#position;
        const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - from)));
        for (let have = 0; have < bytes.length; ) {
          const part = await this.#some(from + have, bytes.length - have);
          // Who left meanwhile is not to begin anew.
          this.#check(signal);
          bytes.set(part, have);
          have += part.length;
        }
        this.#position = from + bytes.length;
        return bytes;
      } catch (error) {
        this.#leave(error);
        throw error;
      } finally {
        isMine = false;
      }
    });
    this.#turn = read.catch(() => {});
    if (!signal) return read;
    // Who stops waits neither for its turn nor for the end.
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        reject(signal.reason);
        if (isMine) this.#leave(signal.reason);
      };
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort);
      void read.then(resolve, reject).then(() => signal.removeEventListener("abort", abort));
    });
  }

  #check(signal: AbortSignal | undefined): void {
    if (this.#closed) throw this.#closed;
    signal?.throwIfAborted();
  }

  /** Some bytes from a place on, which is before the end of the file. */
  async #some(place: number, most: number): Promise<Uint8Array> {
    const from = this.#begin(place);
    for (;;) {
      const part = from.piece.subarray(place - from.start).subarray(0, most);
      if (part.length > 0) {
        from.at = place + part.length;
        return part;
      }
      // There is room for another.
      from.task?.demand(from.piece.length);
      from.start += from.piece.length;
      from.piece = NOTHING;
      const next = await from.events.next();
      if (next.done) throw new Error("a read ended before its last byte; report it");
      const [event, task] = next.value;
      if (event.type !== "data") continue;
      from.piece = event.bytes;
      from.task = task;
    }
  }

  /** Begins to read at a place, unless what is under way comes by there. */
  #begin(place: number): UnderWay {
    const old = this.#underWay;
    const next = { at: place, end: 0, asked: 0 };
    if (!next_stretch(this.size, old, next)) return old as UnderWay;
    this.#leave();
    const stop = new AbortController();
    const { signal } = stop;
    const read = { ...this.#task, exact: true, offset: place, len: next.end - place };
    const told = events((onEvent) => this.#core.start(() => ({ read }), { signal, onEvent }));
    return (this.#underWay = { ...next, piece: NOTHING, start: place, events: told, stop });
  }

  #leave(reason?: unknown): void {
    this.#underWay?.stop.abort(reason);
    this.#underWay = undefined;
  }
}
