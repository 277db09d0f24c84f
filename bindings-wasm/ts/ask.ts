import type * as models from "./generated/models/index.js";
import type { Core, Things } from "./core.js";
import { camel, type Event, type Task } from "./engine.js";

/** A piece of an answer. */
export type AnswerEvent =
  /** The chat and message that the question became. */
  | { readonly type: "started"; readonly chatId: string; readonly messageId: string }
  /** More of the text, to be appended as it is. */
  | { readonly type: "text"; readonly text: string }
  /** Any other event of the stream, as it was sent. */
  | { readonly type: "other"; readonly event: string; readonly data: string }
  /** The stream broke; the text so far is not the answer, which comes whole at the end. */
  | { readonly type: "interrupted" };

/** A complete answer. */
export interface Answer {
  readonly chatId: string;
  readonly messageId: string;
  /** How it ended: `complete`, or `needs_input` if the agent asks back. */
  readonly status: string;
  /** The whole text; the question if the agent asks back. */
  readonly text: string;
  /** Whether the service cut the text. */
  readonly truncated: boolean;
  /** Where the answer comes from, as the service sent it. */
  readonly citations: readonly models.Citation[];
  /** The whole message, as the service sent it. */
  readonly message: { readonly [member: string]: unknown };
}

/** A question that was asked: pieces of the answer in `for await`, the whole of it when awaited. */
export class Answering implements PromiseLike<Answer>, AsyncIterable<AnswerEvent> {
  readonly #end: Promise<Answer>;
  readonly #cancel: () => void;
  #events: AnswerEvent[] = [];
  #over = false;
  #wake = (): void => {};

  /** @internal */
  constructor(core: Core, task: (things: Things) => Task, signal: AbortSignal | undefined) {
    const onEvent = (event: Event): void => {
      if (event.type !== "answer") return;
      this.#events.push(camel<AnswerEvent>(event.answer));
      this.#wake();
      // What comes is kept, so the sender need not wait for whoever reads it.
      queueMicrotask(() => started.demand(1));
    };
    const started = core.start(task, { signal, onEvent });
    this.#cancel = started.cancel;
    this.#end = started.end
      .then((completion) => camel<Answer>((completion as { answer: object }).answer))
      .finally(() => {
        this.#over = true;
        this.#wake();
      });
  }

  then<A = Answer, B = never>(
    done?: ((answer: Answer) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#end.then(done, failed);
  }

  /** The pieces as they come, each to one reader; leaving the loop before the end cancels the question. */
  async *[Symbol.asyncIterator](): AsyncGenerator<AnswerEvent, void> {
    // Whoever iterates sees the failure here.
    this.#end.catch(() => {});
    try {
      for (;;) {
        for (let event; (event = this.#events.shift()); ) yield event;
        if (this.#over) break;
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
      await this.#end;
    } finally {
      if (!this.#over) this.#cancel();
    }
  }
}
