//! The one error type.

use fastio_core::error;
use fastio_core::error::{ErrorKind, ParamError};

/// A coarse kind of error that stays the same across versions and languages.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A parameter is missing, unknown or breaks a rule.
    InvalidParameter,
    /// No such operation.
    UnknownOperation,
    /// No credential, or it is not accepted (401).
    Unauthenticated,
    /// A second factor is needed to go on.
    SecondFactorRequired,
    /// The account is locked after failed sign-ins.
    AccountLocked,
    /// The credential does not allow it (403).
    Forbidden,
    /// A subscription, higher plan or more credits are needed (402).
    PaymentRequired,
    /// Nothing is there (404).
    NotFound,
    /// The operation is gone for good (410).
    Gone,
    /// The state has changed or the thing exists already (409).
    Conflict,
    /// Locked by somebody (423).
    Locked,
    /// A limit on size, number or plan.
    LimitExceeded,
    /// Too many requests (429).
    RateLimited,
    /// Refused for another reason (other 4xx).
    Rejected,
    /// The service does not implement it (501).
    NotImplemented,
    /// The service failed (5xx).
    Server,
    /// No connection, or it broke before anything was sent.
    Network,
    /// Too slow, and it is known that repeating is harmless.
    Timeout,
    /// It may or may not have been done: read the state before trying again.
    OutcomeUnknown,
    /// The reply cannot be understood.
    InvalidReply,
    /// Content differs from what was sent or announced.
    Integrity,
    /// A file could not be read or written here.
    Io,
    /// The work ended in failure on the service's side.
    Failed,
    /// The host cannot do this.
    Unsupported,
    /// Cancelled by the caller.
    Cancelled,
}

/// A parameter at fault.
#[uniffi::remote(Record)]
pub struct ParamError {
    /// Its name, as the caller gives it.
    pub name: String,
    /// What is wrong: `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word.
    pub kind: String,
    /// The rule, and the shape of the value; never a secret's value.
    pub message: String,
}

/// What went wrong, with what to do next.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ErrorInfo {
    /// A coarse kind that stays the same across versions and languages.
    pub kind: ErrorKind,
    /// One or two sentences for people: what happened and what to do next.
    pub message: String,
    /// The service's own code, or 0.
    pub code: u64,
    /// HTTP status, or 0 if no reply came.
    pub status: u16,
    /// Each parameter at fault.
    pub params: Vec<ParamError>,
    /// The service's machine-readable reason.
    pub reason: Option<String>,
    /// The operation; empty if none was under way.
    pub operation: String,
    /// The service's id of the request, to quote in a support case.
    pub request_id: Option<String>,
    /// Whether the same call can succeed later without being changed.
    pub retryable: bool,
    /// How long the service asks to wait, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// The first bytes of a reply that could not be understood.
    pub body: Option<String>,
    /// What the service told beside the text, as JSON text.
    pub details: Option<String>,
    /// How to go on with the resumable upload that ended with this error; `None` if it cannot be gone on with.
    pub journal: Option<String>,
}

impl From<error::Error> for ErrorInfo {
    fn from(error: error::Error) -> Self {
        let e = (*error).clone();
        ErrorInfo {
            kind: e.kind,
            message: e.message,
            code: e.code,
            status: e.status,
            params: e.params,
            reason: e.reason,
            operation: e.operation,
            request_id: e.request_id,
            retryable: e.retryable,
            retry_after_ms: e.retry_after_ms,
            body: e.body,
            details: e.details.map(|details| details.to_string()),
            journal: e.journal.map(|journal| journal.to_json()),
        }
    }
}

/// Thrown by functions of the engine.
#[derive(Debug, Clone, uniffi::Error)]
pub enum FastioError {
    /// The input was refused, and nothing was done.
    Refused {
        /// What went wrong.
        info: Box<ErrorInfo>,
    },
}

impl std::fmt::Display for FastioError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let FastioError::Refused { info } = self;
        f.write_str(&info.message)
    }
}

impl std::error::Error for FastioError {}

impl From<error::Error> for FastioError {
    fn from(error: error::Error) -> Self {
        FastioError::Refused {
            info: Box::new(error.into()),
        }
    }
}
