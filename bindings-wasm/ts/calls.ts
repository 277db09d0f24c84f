/** What calls give: {@link Pending}, {@link Listing} and {@link ByteReply}. */

import type { ByteReply, CallOptions, Listing, Params, Pending } from "./caller.js";
import type { Core, Running, Started, Things } from "./core.js";
import { type Call, type Completion, type Event, type Task, type WireReply, resultOf, within } from "./engine.js";
import { count, split, text } from "./input.js";
import { type Reply, replyOf } from "./reply.js";

/** An operation with its parameters, as it was asked for. */
export interface Asked {
  core: Core;
  operation: string;
  params: Params;
  options: CallOptions;
}

/** What a task's requests are told, as the engine reads it. */
export function requestOptions({ timeoutMs, maxAttempts }: CallOptions): Pick<Call, "timeouts" | "max_attempts"> {
  return {
    ...(timeoutMs === undefined ? {} : { timeouts: { total_ms: timeoutMs === null ? null : (count("timeoutMs", timeoutMs) ?? null) } }),
    max_attempts: count("maxAttempts", maxAttempts),
  };
}

function call({ operation, params, options }: Asked, things: Things, stream: boolean): Call {
  return {
    operation: text("operation", operation),
    ...split(params, things.source),
    ...requestOptions(options),
    stream,
  };
}

function start(asked: Asked, wrap: (call: Call) => Task, stream: boolean, onEvent?: Running["onEvent"]): Started {
  const { core, options } = asked;
  return core.start((things) => wrap(call(asked, things, stream)), {
    signal: options.signal,
    ...(onEvent && { onEvent }),
  });
}

/** A call that is awaited for its one reply. It is made when it is first awaited, or by {@link sent}. */
export class Result<T> implements Pending<T> {
  readonly [Symbol.toStringTag] = "Promise";
  readonly #asked: Asked;
  readonly #send: () => Promise<WireReply>;
  readonly #decode: (reply: WireReply) => unknown;
  #reply: Promise<WireReply> | undefined;

  constructor(asked: Asked, decode: (reply: WireReply) => unknown) {
    this.#asked = asked;
    this.#decode = decode;
    this.#send = async () => {
      const completion = await start(asked, (call) => ({ call }), false).end;
      return (completion as Extract<Completion, { type: "reply" }>).reply;
    };
  }

  /** Not a member of its own: whoever prints a call is not to print a password that it was given. */
  protected get asked(): Asked {
    return this.#asked;
  }

  /** Makes the call now. */
  sent(): this {
    this.#reply ??= this.#send();
    return this;
  }

  async withReply(): Promise<{ result: T; reply: Reply }> {
    const reply = await (this.#reply ??= this.#send());
    return { result: this.#decode(reply) as T, reply: replyOf(reply) };
  }

  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#reply ??= this.#send();
    return this.#reply.then((reply) => this.#decode(reply) as T).then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, failed);
  }

  finally(act?: (() => void) | null): Promise<T> {
    return this.then().finally(act);
  }
}

/** The events of a task, as they are taken; leaving the loop ends the task. */
export async function* events(begin: (onEvent: (event: Event) => void) => Started): AsyncGenerator<[Event, Started], void> {
  const queue: Event[] = [];
  let wake = (): void => {};
  let over = false;
  const started = begin((event) => {
    queue.push(event);
    wake();
  });
  const ended = (): void => {
    over = true;
    wake();
  };
  started.end.then(ended, ended);
  try {
    for (;;) {
      for (let event; (event = queue.shift()); ) yield [event, started];
      if (over) break;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    await started.end;
  } finally {
    started.cancel();
  }
}

export class Pages<Page, Item> extends Result<Page> implements Listing<Page, Item> {
  constructor(asked: Asked) {
    super(asked, resultOf);
  }

  async *#each(): AsyncGenerator<Extract<Event, { type: "page" }>, void> {
    for await (const [event, started] of events((onEvent) => start(this.asked, (pages) => ({ pages }), false, onEvent))) {
      if (event.type !== "page") continue;
      yield event;
      started.demand(1);
    }
  }

  async *pages(): AsyncGenerator<Page, void> {
    for await (const { reply } of this.#each()) yield resultOf(reply) as Page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const { reply, items } of this.#each()) {
      const list = typeof items === "string" ? JSON.parse(items) : within(reply.payload ?? "", items.start, items.tail);
      yield* list as Item[];
    }
  }
}

export class Bytes extends Result<Uint8Array> implements ByteReply {
  constructor(asked: Asked) {
    super(asked, ({ bytes, payload }) => bytes ?? new TextEncoder().encode(payload ?? ""));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for await (const [event, started] of events((onEvent) => start(this.asked, (call) => ({ call }), true, onEvent))) {
      if (event.type !== "data") continue;
      yield event.bytes;
      started.demand(event.bytes.length);
    }
  }
}
