/** Sources that are read once. */

import { Crc32c } from "../pkg/fastio.js";

/** What a stream may be: of bytes, of the web's kind or any other that `for await` takes, as those of Node. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A browser sends no stream over HTTP/1.1: it is read into a blob first, up to so many bytes. */
const MOST_COLLECTED = 1024 ** 3;

function isBrowser(): boolean {
  const { document, WorkerGlobalScope, Deno } = globalThis as Record<string, unknown>;
  return document !== undefined || (WorkerGlobalScope !== undefined && Deno === undefined);
}

export function isStream(value: unknown): value is ByteStream {
  const given = Object(value) as Partial<ReadableStream & AsyncIterable<Uint8Array>>;
  return typeof given.getReader === "function" || typeof given[Symbol.asyncIterator] === "function";
}

/** A source in the place of a blob, as the engine's host calls it. Kept is what has to be read again. */
export class Stream {
  readonly #next: () => Promise<{ done?: boolean | undefined; value?: unknown }>;
  readonly #leave: () => unknown;
  #kept: Uint8Array<ArrayBuffer>[] = [];
  #ended = false;
  #gone = false;
  #crc: Crc32c | undefined;
  #sent = { bytes: 0, whole: false };
  /** Whether the stream failed, and with what. */
  failed = false;
  raised: unknown;

  constructor(source: ByteStream) {
    if ("getReader" in source) {
      const reader = (source as ReadableStream<Uint8Array>).getReader();
      this.#next = () => reader.read();
      this.#leave = () => reader.cancel();
    } else {
      const iterator = (source as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
      this.#next = () => iterator.next();
      this.#leave = () => iterator.return?.();
    }
  }

  async #read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      const { done, value } = await this.#next();
      this.#ended = done === true;
      if (this.#ended) return undefined;
      if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
      throw new TypeError(`source: must give pieces of type Uint8Array, not ${typeof value}`);
    } catch (error) {
      this.failed = true;
      this.raised = error;
      throw error;
    }
  }

  /** Reads ahead so many bytes; gives the whole, if it ends by then. */
  async ahead(bytes: number): Promise<Blob | undefined> {
    if (this.#gone) throw new Error("its beginning was sent and cannot be read again");
    const collects = isBrowser();
    const most = collects ? MOST_COLLECTED : bytes;
    let length = this.#kept.reduce((sum, piece) => sum + piece.length, 0);
    while (!this.#ended && length <= most) {
      const piece = await this.#read();
      if (piece) this.#kept.push(piece);
      length += piece?.length ?? 0;
    }
    if (this.#ended) return new Blob(this.#kept);
    if (collects) throw new Error(`a browser sends no stream of more than ${MOST_COLLECTED} bytes; give a File or Blob`);
    return undefined;
  }

  /** All of it as a body. `told` hears how many bytes were taken, and once without a number at the end. */
  body(told: (bytes?: number) => void): ReadableStream<Uint8Array> {
    if (this.#gone) throw new Error("its beginning was sent and cannot be read again");
    this.#crc?.free();
    const crc = (this.#crc = new Crc32c());
    const sent: { bytes: number; whole: boolean } = (this.#sent = { bytes: 0, whole: false });
    let at = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          let piece: Uint8Array | undefined = this.#kept[at++];
          if (!piece) {
            piece = await this.#read();
            this.#gone = true;
            this.#kept = [];
          }
          if (!piece) {
            sent.whole = true;
            told();
            return controller.close();
          }
          crc.update(piece);
          told((sent.bytes += piece.length));
          controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Hash and number of the bytes that the last body took. */
  sent(): { hex: string; bytes: number } {
    if (!this.#sent.whole || !this.#crc) throw new Error("the request ended before the source did");
    return { hex: this.#crc.hex(), bytes: this.#sent.bytes };
  }

  /** Nobody reads on. */
  async stop(): Promise<void> {
    this.#crc?.free();
    this.#crc = undefined;
    try {
      if (!this.#ended && !this.failed) await this.#leave();
    } catch {
      // What it throws on being left is of no use to anybody.
    }
  }
}
