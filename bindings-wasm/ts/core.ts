/** One client: its engine and the tasks that run in it. */

import { Client } from "../pkg/fastio.js";
import { camel, type Completion, type Event, type Source, type Task, taskEvent } from "./engine.js";
import { FastioError } from "./error.js";
import { signal as signalOf } from "./input.js";
import { type FastioOptions, type ObserverEvent, type Progress, type Tokens, config } from "./options.js";
import type { Place } from "./places.js";
import { Stream } from "./stream.js";
import { init } from "./wasm.js";

/** How long closing waits for tasks to clean up, in milliseconds. */
const GRACE_MS = 10_000;

/** What the numbers in a task stand for. */
export class Things {
  readonly sources = new Map<number, Blob | Stream>();
  readonly sinks = new Map<number, Opened>();

  constructor(private readonly next: () => number) {}

  readonly source = (from: Blob | Stream, name: string): Source => {
    const id = this.next();
    this.sources.set(id, from);
    return { id, size: from instanceof Stream ? undefined : from.size, name };
  };

  sink(place: Place, keeps: boolean): number {
    const id = this.next();
    this.sinks.set(id, {
      seekable: place.seekable === true,
      open: (name, size, resume) => place.open(name, size, keeps ? { resume } : undefined),
    });
    return id;
  }
}

/** A place, as the pump opens it. */
export interface Opened {
  readonly seekable: boolean;
  open(name: string, size: number | undefined, resume: boolean): ReturnType<Place["open"]>;
}

/** How a task is run. */
export interface Running {
  signal?: AbortSignal | undefined;
  /** Whether progress of requests is wanted. */
  progress?: boolean;
  /** Whether a task that is stopped ends only when what it has opened is closed. */
  untilClosed?: boolean;
  /** Told what happens until the end. */
  onEvent?: (event: Event) => void;
}

/** A task that was started. */
export interface Started {
  /** Its end; rejects with a {@link FastioError}, the signal's reason, or a `TypeError` for what is no input. */
  readonly end: Promise<Completion>;
  /** The caller can take more. */
  demand(amount: number): void;
  /** Nobody waits for it any more. */
  cancel(): void;
}

export class Core {
  readonly #options: FastioOptions;
  readonly #config: string;
  #client: Promise<Client> | undefined;
  #closed: Promise<void> | undefined;
  /** The end of `onNewTokens`, called for the last time. */
  #keeping: Promise<void> | undefined;
  #last = 0;

  constructor(options: FastioOptions) {
    this.#config = config(options);
    // A copy: what the caller changes later is not this client's.
    this.#options = { ...options };
  }

  /** The engine, set up at the first use. */
  ready(): Promise<Client> {
    if (this.#closed) return Promise.reject(new DOMException("the client is closed", "InvalidStateError"));
    return (this.#client ??= this.#start().catch((error) => {
      this.#client = undefined;
      throw asError(error);
    }));
  }

  async #start(): Promise<Client> {
    await init();
    const { onNewTokens, logLevel, logger = console } = this.#options;
    const keep = onNewTokens && (async (tokens: Tokens): Promise<unknown> => {
      const { promise, resolve } = settle<void>();
      this.#keeping = promise;
      try {
        return await onNewTokens(tokens);
      } finally {
        resolve();
      }
    });
    const log = (level: string, text: string) => (level === "info" ? logger.info(text) : logger.debug(text));
    return new Client(this.#config, crypto.getRandomValues(new Uint8Array(32)), keep, logLevel, log, headerLines);
  }

  start(make: (things: Things) => Task, { signal, progress = false, untilClosed, onEvent }: Running): Started {
    let client: Client | undefined;
    let id: number | undefined;
    let left = false;
    const before = this.#keeping;
    const run = async (): Promise<Completion> => {
      const aborted = signalOf(signal);
      const things = new Things(() => ++this.#last);
      const task = JSON.stringify(make(things));
      aborted?.throwIfAborted();
      const ready = await this.ready();
      aborted?.throwIfAborted();
      if (left) throw new DOMException("nobody waits for it", "AbortError");
      client = ready;
      const { promise, resolve, reject } = settle<Completion>();
      const told = (text: string, beside?: string | Uint8Array): void => {
        const { task, event } = taskEvent(text, beside);
        const end = event.type === "failed" ? new FastioError(event.error) : undefined;
        this.#observe(task, event, end);
        if (event.type === "finished") resolve(event.completion);
        else if (end) reject(aborted?.aborted ? aborted.reason : end);
        // How to go on is told to the last.
        else if (!aborted?.aborted || event.type === "journal") onEvent?.(event);
      };
      const abort = (): void => {
        if (!untilClosed) reject(aborted?.reason);
        if (id !== undefined) ready.cancel(id);
      };
      aborted?.addEventListener("abort", abort, { once: true });
      try {
        id = ready.start(task, things.sources, things.sinks, progress, this.#options.observer !== undefined, told);
        return await promise;
      } catch (error) {
        throw asError(error);
      } finally {
        aborted?.removeEventListener("abort", abort);
        // What this task renewed or waited for is to be kept before its caller goes on, or ends the program. What began
        // meanwhile may be a call of `onNewTokens` itself, and does not wait.
        if (this.#keeping !== before && !aborted?.aborted) await this.#keeping;
      }
    };
    return {
      end: run(),
      demand: (amount) => void (id !== undefined && client?.demand(id, amount)),
      cancel: () => {
        left = true;
        if (id !== undefined) client?.cancel(id);
      },
    };
  }

  #observe(task: number, event: Event, error: FastioError | undefined): void {
    const { observer } = this.#options;
    // What comes of a task is its caller's.
    if (!observer || ["page", "data", "answer", "journal", "file"].includes(event.type)) return;
    guarded("the observer", () => {
      switch (event.type) {
        case "progress":
          return observer({ task, type: event.type, ...camel<Progress>(event.progress) });
        case "finished":
          return observer({ task, type: event.type });
        case "failed":
          return error && observer({ task, type: event.type, error });
        default:
          return observer({ ...camel<ObserverEvent>(event), task });
      }
    });
  }

  /** Ends everything; resolves when it has ended. */
  close(): Promise<void> {
    return (this.#closed ??= this.#end(this.#client));
  }

  async #end(client: Promise<Client> | undefined): Promise<void> {
    try {
      await (await client)?.close(GRACE_MS);
    } catch {
      // It never came to life.
    }
  }
}

/** A reply's headers, a line each: one text crosses to the engine at once. */
function headerLines(headers: Headers): string {
  let lines = "";
  headers.forEach((value, name) => (lines += `${name}:${value}\n`));
  return lines;
}

/** Calls a function of the caller's. What it throws is no fault of the task's, and goes to the console. */
export function guarded(what: string, call: () => unknown): void {
  try {
    call();
  } catch (error) {
    console.error(`fastio: ${what} threw`, error);
  }
}

/** What the engine threw: its error as a plain object. */
export function asError(thrown: unknown): unknown {
  const { kind, message } = (thrown ?? {}) as { kind?: string; message?: string };
  if (thrown instanceof Error || kind === undefined || message === undefined) return thrown;
  return new FastioError(thrown as { kind: string; message: string });
}

/** `Promise.withResolvers`, which not everybody has yet. */
function settle<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}
