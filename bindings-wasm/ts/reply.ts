import { camel, type WireReply } from "./engine.js";

/** What the rate-limit headers of a reply said; `null` is what they did not. */
export interface RateLimit {
  /** Requests left in the window. */
  readonly available: number | null;
  /** Requests the window allows. */
  readonly max: number | null;
  /** When the window resets, in milliseconds since 1970 UTC. */
  readonly resetsAt: number | null;
}

/** The reply that a result came in. */
export interface Reply {
  /** The operation, such as `storage.list`. */
  readonly operation: string;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The service's id of the request, to be quoted to its support. */
  readonly requestId: string | null;
  readonly rateLimit: RateLimit;
  /** The whole payload as the service sent it, as JSON text; `null` for a reply of bytes. */
  readonly payload: string | null;
}

export function replyOf({ operation, status, headers, request_id, rate, payload }: WireReply): Reply {
  return {
    operation,
    status,
    headers: new Headers(headers),
    requestId: request_id,
    rateLimit: camel<RateLimit>(rate),
    payload,
  };
}
