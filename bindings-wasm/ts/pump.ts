import type { Engine } from "../pkg/fastio.js";
import type { Completion, ErrorInfo, Event, RunningEffect, Task, TaskEvent } from "./engine.js";
import { Exchange } from "./exchange.js";

/** A task that ended in an error. */
export class FastioError extends Error {
  override readonly name = "FastioError";

  constructor(readonly info: ErrorInfo) {
    super(info.message);
  }
}

interface Running {
  onEvent: (event: Event, task: number) => void;
  settle: (end: Extract<Event, { type: "finished" | "failed" }>) => void;
}

/** Drives one engine over fetch: performs its effects, reports their outcomes, hands out its events. */
export class Pump {
  readonly #engine: Engine;
  readonly #tasks = new Map<number, Running>();
  readonly #exchanges = new Map<number, Exchange>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt: number | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Tasks that have not ended. */
  get openTasks(): number {
    return this.#tasks.size;
  }

  /** Requests under way. */
  get openExchanges(): number {
    return this.#exchanges.size;
  }

  /**
   * Runs a task to its end. When the signal aborts, the task is abandoned and its connections are closed at once.
   *
   * @throws {FastioError} if the input is refused or the task ends in an error
   */
  run(
    task: Task,
    { signal, onEvent = () => {} }: { signal?: AbortSignal; onEvent?: Running["onEvent"] } = {},
  ): Promise<Completion> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      let id: number;
      try {
        id = this.#engine.start(JSON.stringify(task), ...now());
      } catch (error) {
        throw new FastioError(error as ErrorInfo);
      }
      const abort = () => {
        this.#tasks.delete(id);
        reject(signal?.reason);
        this.step((engine, time) => engine.abandon(id, ...time));
      };
      signal?.addEventListener("abort", abort, { once: true });
      const settle: Running["settle"] = (end) => {
        signal?.removeEventListener("abort", abort);
        if (end.type === "finished") resolve(end.completion);
        else reject(new FastioError(end.error));
      };
      this.#tasks.set(id, { onEvent, settle });
      this.#drain();
    });
  }

  /** Tells the engine that the caller can take more. */
  demand(task: number, amount: number): void {
    this.step((engine, time) => engine.demand(task, amount, ...time));
  }

  /** Calls one function of the engine, then does what it asks for. */
  step(action: (engine: Engine, time: [monotonic: number, unix: number]) => void): void {
    action(this.#engine, now());
    this.#drain();
  }

  #drain(): void {
    for (let next: RunningEffect; (next = this.#engine.next_effect()); ) this.#perform(next);
    for (let next: TaskEvent; (next = this.#engine.next_event()); ) {
      const { task, event } = next;
      const running = this.#tasks.get(task);
      if (event.type === "finished" || event.type === "failed") {
        this.#tasks.delete(task);
        running?.settle(event);
      } else {
        running?.onEvent(event, task);
      }
    }
    this.#setTimer();
  }

  #perform({ id, effect }: RunningEffect): void {
    switch (effect.type) {
      case "http": {
        if (effect.body?.some((segment) => !(segment instanceof Uint8Array))) return this.#unsupported(id);
        const exchange = new Exchange(effect);
        this.#exchanges.set(id, exchange);
        void exchange.run({
          head: (status, headers) => this.step((engine, time) => engine.head(id, status, headers, ...time)),
          data: (bytes) => this.step((engine, time) => engine.data(id, bytes, ...time)),
          end: () => {
            this.#exchanges.delete(id);
            this.step((engine, time) => engine.end(id, ...time));
          },
          failed: (timeout, message) => {
            this.#exchanges.delete(id);
            this.step((engine, time) => engine.failed(id, timeout, message, ...time));
          },
        });
        break;
      }
      case "credit":
        this.#exchanges.get(effect.of)?.grant(effect.bytes);
        break;
      case "abort":
        this.#exchanges.get(effect.of)?.abort();
        this.#exchanges.delete(effect.of);
        break;
      default:
        this.#unsupported(id);
    }
  }

  /** Files and a token store come with the whole client. */
  #unsupported(id: number): void {
    queueMicrotask(() => this.step((engine, time) => engine.unsupported(id, ...time)));
  }

  #setTimer(): void {
    const at = this.#engine.wake_at();
    if (at === this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    if (at === undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#timerAt = undefined;
        this.step((engine, time) => engine.tick(...time));
      },
      Math.max(0, at - now()[0]),
    );
  }
}

function now(): [monotonic: number, unix: number] {
  return [performance.now(), Date.now()];
}
