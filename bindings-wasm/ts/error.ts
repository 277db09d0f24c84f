import { camel } from "./engine.js";

const KINDS = [
  "invalid_parameter",
  "unknown_operation",
  "unauthenticated",
  "second_factor_required",
  "account_locked",
  "forbidden",
  "payment_required",
  "not_found",
  "gone",
  "conflict",
  "locked",
  "limit_exceeded",
  "rate_limited",
  "rejected",
  "not_implemented",
  "server",
  "network",
  "timeout",
  "outcome_unknown",
  "invalid_reply",
  "integrity",
  "io",
  "failed",
  "unsupported",
  "cancelled",
] as const;

/** What went wrong, coarsely. The same in every version and language; a later version may know more. */
export type ErrorKind = (typeof KINDS)[number];

/** A parameter at fault. */
export interface ParamError {
  /** Its name as it was given; of a member, as `manifest[0].filename`. */
  readonly name: string;
  /** `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word. */
  readonly kind: string;
  /** The rule that it breaks. */
  readonly message: string;
}

type Pascal<Name extends string> = Name extends `${infer Word}_${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A question for each kind: `isNotFound()`, `isRateLimited()` and so on. */
export type ErrorGuards = { [Kind in ErrorKind as `is${Pascal<Kind>}`]: () => boolean };

/** What an error is made of, beside its message, which says what happened and what to do next. */
export interface ErrorParts {
  /** A coarse kind to branch on. */
  readonly kind: ErrorKind;
  /** The service's own code, or 0. */
  readonly code: number;
  /** The HTTP status, or 0 if no reply came. */
  readonly status: number;
  /** Each parameter at fault. */
  readonly params: readonly ParamError[];
  /** The service's reason as a word for programs, such as `conflict_version_mismatch`. */
  readonly reason: string | null;
  /** The operation, such as `storage.list`; empty if none was under way. */
  readonly operation: string;
  /** The service's id of the request, to be quoted to its support. */
  readonly requestId: string | null;
  /** Whether the same call can succeed later. */
  readonly retryable: boolean;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** The beginning of a reply that could not be understood. */
  readonly body: string | null;
  /** What the service told beside the text. */
  readonly details: unknown;
  /** How to go on with the resumable upload or download that ended with this error; `null` if it cannot be gone on with. */
  readonly journal: string | null;
}

/** What an error is that says no more. */
const NOTHING: Omit<ErrorParts, "kind"> = {
  code: 0,
  status: 0,
  params: [],
  reason: null,
  operation: "",
  requestId: null,
  retryable: false,
  retryAfterMs: null,
  body: null,
  details: null,
  journal: null,
};

export interface FastioError extends ErrorParts, ErrorGuards {}

/**
 * Whatever the SDK or the service refuses or fails at. Branch on {@link ErrorParts.kind}; show the message; quote the
 * request id. Cancelling is not one of these: it rejects with the signal's reason, as everywhere.
 *
 * @example
 * try {
 *   await fastio.storage.get("workspace", workspace, node);
 * } catch (error) {
 *   if (error instanceof FastioError && error.isNotFound()) return undefined;
 *   throw error;
 * }
 */
export class FastioError extends Error {
  static {
    this.prototype.name = "FastioError";
    for (const kind of KINDS) {
      const name = `_${kind}`.replaceAll(/_./g, (hump) => hump.slice(1).toUpperCase());
      Object.defineProperty(this.prototype, `is${name}`, {
        value(this: FastioError) {
          return this.kind === kind;
        },
      });
    }
  }

  /** @internal */
  constructor(error: { kind: string; message: string }) {
    super(error.message);
    const { message, ...parts } = camel<{ message: string }>(error);
    Object.assign(this, NOTHING, parts);
  }
}
