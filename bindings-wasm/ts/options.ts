/** What a client is set up with. */

import type { FastioError } from "./error.js";
import { callback, count, options, text } from "./input.js";

/** Tokens of OAuth. */
export interface Tokens {
  accessToken: string;
  refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970 UTC. */
  expiresAt?: number | undefined;
}

/** OAuth tokens to start with. The access token is renewed when it has ended; without one, at once. */
export interface OAuth extends Partial<Tokens> {
  /** The application. */
  clientId: string;
  refreshToken: string;
}

/** How often and how patiently to try again. */
export interface RetryPolicy {
  /** Most attempts of one request, the first included. Default: 4. */
  maxAttempts?: number | undefined;
  /** Upper bound of the first wait in milliseconds; it doubles with each attempt, and the wait is random below it. */
  baseDelayMs?: number | undefined;
  /** Upper bound of any wait of the client's own choosing, in milliseconds. */
  maxDelayMs?: number | undefined;
  /** Longest wait that the service may ask for, in milliseconds; beyond it the call ends with its error. */
  maxServerDelayMs?: number | undefined;
}

/** What an observer is told. Nothing of it holds a secret. */
export type ObserverEvent = { /** The task it happened to; tasks count up from 1. */ readonly task: number } & (
  | { readonly type: "attempt"; operation: string; attempt: number; method: string; url: string }
  | { readonly type: "replied"; operation: string; status: number; requestId: string | null }
  | {
      readonly type: "wait";
      reason: "rate_limit" | "retry" | "refresh" | "concurrency" | "processing" | (string & {});
      ms: number;
    }
  | { readonly type: "refreshed" }
  | ({ readonly type: "progress" } & Progress)
  | { readonly type: "finished" }
  | { readonly type: "failed"; error: FastioError }
);

/** What a transfer is at: asking for limits and hashing, sending or taking bytes, having them put together and checked, the end. */
export type TransferState = "preparing" | "transferring" | "finishing" | "done" | (string & {});

/** How far a transfer is. Nothing of it goes back but the rate and the estimate. */
export interface Progress {
  /** What goes on. */
  readonly state: TransferState;
  /** Bytes handed to the network, or taken from it. */
  readonly sent: number;
  /** Bytes the other side has for certain. */
  readonly confirmed: number;
  /** Bytes in all, if known. */
  readonly total: number | null;
  /** Bytes per second of the last few seconds, once some have passed. */
  readonly bytesPerS: number | null;
  /** Milliseconds that the rest takes at that rate. */
  readonly remainingMs: number | null;
  /** Files that are done. */
  readonly filesDone: number;
  /** Files in all. */
  readonly files: number;
}

/** How much of what happens is logged: every step of a transfer, every request, or what changes the client itself. */
export type LogLevel = "trace" | "debug" | "info";

/** What a client is set up with. Of `apiKey`, `token` and `oauth` give one, or none for calls that need none. */
export interface FastioOptions {
  /** Where the API is, including `/current`. Default: the production service. */
  baseUrl?: string | undefined;
  /** An API key. */
  apiKey?: string | undefined;
  /** A token from a sign-in. It is not renewed. */
  token?: string | undefined;
  /** OAuth tokens, which are renewed once for all calls that wait for it. */
  oauth?: OAuth | undefined;
  /**
   * Called with tokens that replaced others, to be kept for the next start: the old ones are void. A promise is awaited:
   * calls that began before end only when it has settled. Those that begin meanwhile, as its own do, do not wait for it. What
   * it throws ends no call.
   */
  onNewTokens?: ((tokens: Tokens) => unknown) | undefined;
  /** How long each request may take in all, in milliseconds; `null` is without limit. Default: 120 000. */
  timeoutMs?: number | null | undefined;
  retry?: RetryPolicy | undefined;
  /** Most requests under way at once; further ones wait their turn. Default: 16. */
  maxConcurrentRequests?: number | undefined;
  /** Told of every attempt, reply, wait and end. What it throws goes to the console. */
  observer?: ((event: ObserverEvent) => void) | undefined;
  /** What is logged. Default: nothing. */
  logLevel?: LogLevel | undefined;
  /** Where it is logged. Default: the console. */
  logger?: Pick<Console, "debug" | "info"> | undefined;
  /** Variables that stand in for what is left out: `FASTIO_BASE_URL`, and `FASTIO_API_KEY` or else `FASTIO_TOKEN`. */
  environment?: Readonly<Record<string, string | undefined>>;
}

function credential({ apiKey, token, oauth }: FastioOptions): unknown {
  if ([apiKey, token, oauth].filter((given) => given !== undefined).length > 1) {
    throw new TypeError("apiKey, token, oauth: give one of them");
  }
  if (apiKey !== undefined) return { api_key: text("apiKey", apiKey) };
  if (token !== undefined) return { token: text("token", token) };
  if (oauth === undefined) return undefined;
  const { clientId, accessToken, refreshToken, expiresAt } = options(
    "oauth",
    oauth,
    "clientId",
    "accessToken",
    "refreshToken",
    "expiresAt",
  );
  return {
    oauth: {
      client_id: text("oauth.clientId", clientId),
      access_token: accessToken === undefined ? undefined : text("oauth.accessToken", accessToken),
      refresh_token: text("oauth.refreshToken", refreshToken),
      expires_at_unix_ms: count("oauth.expiresAt", expiresAt),
    },
  };
}

/** The settings as the engine reads them. */
export function config(given: FastioOptions): string {
  options(
    "options",
    given,
    "baseUrl",
    "apiKey",
    "token",
    "oauth",
    "onNewTokens",
    "timeoutMs",
    "retry",
    "maxConcurrentRequests",
    "observer",
    "logLevel",
    "logger",
    "environment",
  );
  const { baseUrl, timeoutMs, environment = {} } = given;
  const retry = options("retry", given.retry ?? {}, "maxAttempts", "baseDelayMs", "maxDelayMs", "maxServerDelayMs");
  callback("onNewTokens", given.onNewTokens);
  callback("observer", given.observer);
  if (![undefined, "trace", "debug", "info"].includes(given.logLevel)) {
    throw new TypeError("logLevel: must be trace, debug or info");
  }
  const { FASTIO_BASE_URL, FASTIO_API_KEY, FASTIO_TOKEN } = environment;
  return JSON.stringify({
    base_url: baseUrl === undefined ? undefined : text("baseUrl", baseUrl),
    credential: credential(given),
    environment: { FASTIO_BASE_URL, FASTIO_API_KEY, FASTIO_TOKEN },
    timeouts: timeoutMs === undefined ? undefined : { total_ms: timeoutMs === null ? null : count("timeoutMs", timeoutMs) },
    retry: {
      max_attempts: count("retry.maxAttempts", retry.maxAttempts),
      base_delay_ms: count("retry.baseDelayMs", retry.baseDelayMs),
      max_delay_ms: count("retry.maxDelayMs", retry.maxDelayMs),
      max_server_delay_ms: count("retry.maxServerDelayMs", retry.maxServerDelayMs),
    },
    max_concurrent_requests: count("maxConcurrentRequests", given.maxConcurrentRequests),
  });
}
