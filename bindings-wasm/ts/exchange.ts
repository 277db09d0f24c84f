import type { HttpRequest } from "./engine.js";

/** Who is told how a request goes. */
export interface Report {
  head(status: number, headers: string[]): void;
  data(bytes: Uint8Array): void;
  end(): void;
  failed(timeout: boolean, message: string): void;
}

/** One request under way. It takes no more of a streamed reply than it has credit for. */
export class Exchange {
  readonly #request: HttpRequest;
  readonly #controller = new AbortController();
  #credit: number;
  #granted: (() => void) | undefined;

  constructor(request: HttpRequest) {
    this.#request = request;
    this.#credit = "stream" in request.reply ? request.reply.stream.credit : Infinity;
  }

  /** Closes the connection. What is reported from then on is ignored by the engine. */
  abort(): void {
    this.#controller.abort();
    this.#granted?.();
  }

  grant(bytes: number): void {
    this.#credit += bytes;
    this.#granted?.();
  }

  async run(report: Report): Promise<void> {
    const { signal } = this.#controller;
    let timeout = false;
    const limit = this.#request.timeouts.total_ms;
    const timer = limit === null ? undefined : setTimeout(() => ((timeout = true), this.abort()), limit);
    try {
      const reply = await this.#send();
      report.head(reply.status, [...reply.headers].flat());
      // A byte stream hands out at most what the buffer holds: credit is kept to the byte.
      const reader = reply.body?.getReader();
      for (let rest = new Uint8Array(); ; ) {
        while (this.#credit === 0 && !signal.aborted) {
          await new Promise<void>((resolve) => (this.#granted = resolve));
        }
        signal.throwIfAborted();
        if (rest.length === 0) {
          const next = await reader?.read();
          if (next === undefined || next.done) break;
          rest = next.value;
        }
        const piece = rest.subarray(0, Math.min(rest.length, this.#credit));
        rest = rest.subarray(piece.length);
        this.#credit -= piece.length;
        report.data(piece);
      }
      report.end();
    } catch (error) {
      // Not the error's own message: it may hold the URL.
      report.failed(timeout, error instanceof Error ? error.name : "failed");
    } finally {
      clearTimeout(timer);
    }
  }

  #send(): Promise<Response> {
    const { method, url, headers, body, may_follow_redirect } = this.#request;
    const init: RequestInit = {
      method,
      headers,
      redirect: may_follow_redirect ? "follow" : "manual",
      credentials: "omit",
      cache: "no-store",
      signal: this.#controller.signal,
    };
    if (body !== null) {
      init.body = new Blob(body.filter((segment) => segment instanceof Uint8Array));
    }
    return fetch(url, init);
  }
}
