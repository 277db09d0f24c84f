// Generated from core/api by `cargo xtask codegen`. Do not edit.

/**
 * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
 * agent made for a person: the person and, where known, the agent's name.
 */
export interface Actor {
  /** True for the service's own agent only; any other name is self-declared. */
  verified?: boolean;
}

/**
 * What wraps a successful answer. Form A puts the payload in `response`; form B puts its fields
 * beside `result`.
 */
export interface Envelope {
  /** `result`. */
  result?: EnvelopeResult;
  /** Form B, usually "ok". A few payloads (how-to, ping) use the same key for their own field. */
  status?: string;
  /** The payload, form A. Any JSON value. */
  response?: unknown;
  /** `current_api_version`. */
  current_api_version?: string;
  /** Server time; usable as the first `lastactivity` of an activity poll. */
  server_date?: string;
}

/** The member `result` of `Envelope`. */
export type EnvelopeResult = boolean | EnvelopeResultText;

/** A form of `EnvelopeResult`. */
export type EnvelopeResultText = "yes" | "no" | (string & {});

/** The `error` member of a refused request. */
export interface Error {
  /** Number that identifies the place which refused the request. Can come as a string of digits. */
  code?: string | number;
  /** Message for people; advisory. */
  text?: string;
  /** Older name of `text`; read it when `text` is missing. */
  message?: string;
  /** Symbolic or secondary identifier, on some answers only. */
  error_code?: string;
  /** `documentation_url`. */
  documentation_url?: string | null;
  /** Method and path, or a route name, of what refused the request. */
  resource?: string;
  /**
   * An array lists the parameters that failed validation; an object carries details of this one
   * refusal (attempts_remaining, retry_after_seconds, reason, credential_type, current_version_id).
   */
  params?: ErrorParams;
  /** Cause of a conflict, on some 409 answers. */
  reason?: ErrorReason;
  /** Structured report, on some 422 answers. */
  validation_report?: unknown;
}

/** Every known shape of a refused request, merged. */
export interface ErrorEnvelope {
  /** `result`. */
  result?: ErrorEnvelopeResult;
  /** The Error object; on OAuth operations the RFC 6749 error word as a string. */
  error?: ErrorEnvelopeError;
  /** OAuth operations only. */
  error_description?: string;
  /** Flat variant (AI chat cancel and the like). */
  error_message?: string;
  /** Flat variant; can exceed 32 bits. */
  error_id?: string | number;
  /** `current_api_version`. */
  current_api_version?: string;
}

/** The Error object; on OAuth operations the RFC 6749 error word as a string. */
export type ErrorEnvelopeError = Error | string;

/** The member `result` of `ErrorEnvelope`. */
export type ErrorEnvelopeResult = boolean | string;

/** One parameter that failed validation. All failures of a request come in one answer. */
export interface ErrorParam {
  /** `name`. */
  name?: string;
  /** `kind`. */
  kind?: ErrorParamKind;
  /** `message`. */
  message?: string;
  /** `code`. */
  code?: string | number;
  /** Present on type mismatches. */
  expected_type?: string;
  /** Present when the parameter came under another accepted name. */
  received_alias?: string;
  /** Stable machine-readable cause; only some operations add it. */
  reason?: string;
}

/** The member `kind` of `ErrorParam`. */
export type ErrorParamKind = "missing" | "invalid" | "type_mismatch" | (string & {});

/**
 * An array lists the parameters that failed validation; an object carries details of this one
 * refusal (attempts_remaining, retry_after_seconds, reason, credential_type, current_version_id).
 */
export type ErrorParams = ErrorParam[] | unknown;

/** Cause of a conflict, on some 409 answers. */
export type ErrorReason = string | unknown;

/** `KeysetPagination`, as the API describes it. */
export interface KeysetPagination {
  /** `has_more`. */
  has_more?: boolean;
  /** Cursor of the next page; absent or null on the last. */
  next_cursor?: string | null;
  /** `page_size`. */
  page_size?: number;
}

/** `OffsetPagination`, as the API describes it. */
export interface OffsetPagination {
  /** Items in the whole list. At least 0. */
  total?: number;
  /** `limit`. At least 1. */
  limit?: number;
  /** `offset`. At least 0. */
  offset?: number;
  /** `has_more`. */
  has_more?: boolean;
}
