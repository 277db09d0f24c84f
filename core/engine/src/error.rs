//! The one error type.

use crate::journal::Journal;
use serde::{Serialize, Serializer};

/// What went wrong, with what to do next.
///
/// Branch on [`kind`](ErrorInfo::kind); show [`message`](ErrorInfo::message); quote
/// [`request_id`](ErrorInfo::request_id) to support.
#[derive(Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Error(Box<ErrorInfo>);

/// The parts of an [`Error`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorInfo {
    /// A coarse kind that stays the same across versions and languages.
    pub kind: ErrorKind,
    /// One or two sentences for people: what happened and what to do next. Holds no secret.
    pub message: String,
    /// The service's own code (`error.code`), or 0.
    pub code: u64,
    /// HTTP status, or 0 if no reply came.
    pub status: u16,
    /// Each parameter at fault.
    pub params: Vec<ParamError>,
    /// The service's machine-readable reason, such as `scope_write_required`.
    pub reason: Option<String>,
    /// The operation, such as `storage.list`; empty if none was under way.
    pub operation: String,
    /// The service's id of the request, to quote in a support case.
    pub request_id: Option<String>,
    /// Whether the same call can succeed later without being changed.
    pub retryable: bool,
    /// How long the service asks to wait, in milliseconds.
    pub retry_after_ms: Option<u64>,
    /// The first bytes of a reply that could not be understood, as text with replacement characters.
    pub body: Option<String>,
    /// What the service told beside the text, as JSON (`error.params` of the object form).
    pub details: Option<serde_json::Value>,
    /// How to go on with the resumable upload that ended with this error; `None` if it cannot be gone on with.
    pub journal: Option<Journal>,
}

/// A parameter at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParamError {
    /// Its name, as the caller gives it; nested members as `manifest[0].filename`.
    pub name: String,
    /// What is wrong: `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word.
    pub kind: String,
    /// The rule, and the shape of the value; never a secret's value.
    pub message: String,
}

/// A coarse kind of error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A parameter is missing, unknown or breaks a rule; found before sending, or told by the service.
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
    /// A limit on size, number or plan (412, 413 and the like).
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

impl ErrorKind {
    /// As hosts without enums write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            ErrorKind::InvalidParameter => "invalid_parameter",
            ErrorKind::UnknownOperation => "unknown_operation",
            ErrorKind::Unauthenticated => "unauthenticated",
            ErrorKind::SecondFactorRequired => "second_factor_required",
            ErrorKind::AccountLocked => "account_locked",
            ErrorKind::Forbidden => "forbidden",
            ErrorKind::PaymentRequired => "payment_required",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Gone => "gone",
            ErrorKind::Conflict => "conflict",
            ErrorKind::Locked => "locked",
            ErrorKind::LimitExceeded => "limit_exceeded",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Rejected => "rejected",
            ErrorKind::NotImplemented => "not_implemented",
            ErrorKind::Server => "server",
            ErrorKind::Network => "network",
            ErrorKind::Timeout => "timeout",
            ErrorKind::OutcomeUnknown => "outcome_unknown",
            ErrorKind::InvalidReply => "invalid_reply",
            ErrorKind::Integrity => "integrity",
            ErrorKind::Io => "io",
            ErrorKind::Failed => "failed",
            ErrorKind::Unsupported => "unsupported",
            ErrorKind::Cancelled => "cancelled",
        }
    }
}

impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Result of anything in the engine.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of this kind with this message.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error::boxed(kind, message.into())
    }

    #[cold]
    #[inline(never)]
    fn boxed(kind: ErrorKind, message: String) -> Self {
        Error(Box::new(ErrorInfo {
            kind,
            message,
            code: 0,
            status: 0,
            params: Vec::new(),
            reason: None,
            operation: String::new(),
            request_id: None,
            retryable: false,
            retry_after_ms: None,
            body: None,
            details: None,
            journal: None,
        }))
    }

    /// A parameter that breaks a rule.
    pub fn param(name: impl Into<String>, kind: &str, message: impl Into<String>) -> Self {
        let (name, message) = (name.into(), message.into());
        let mut error = Error::new(ErrorKind::InvalidParameter, format!("{name}: {message}"));
        error.params.push(ParamError {
            name,
            kind: kind.to_owned(),
            message,
        });
        error
    }

    /// The same error, said to come from this operation.
    #[must_use]
    pub fn with_operation(mut self, operation: &str) -> Self {
        if self.operation.is_empty() {
            operation.clone_into(&mut self.operation);
        }
        self
    }
}

impl std::ops::Deref for Error {
    type Target = ErrorInfo;

    fn deref(&self) -> &ErrorInfo {
        &self.0
    }
}

impl std::ops::DerefMut for Error {
    fn deref_mut(&mut self) -> &mut ErrorInfo {
        &mut self.0
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        f.write_str(&self.message)?;
        if self.status != 0 {
            write!(f, " (HTTP {}", self.status)?;
            if self.code != 0 {
                write!(f, ", code {}", self.code)?;
            }
            if let Some(id) = &self.request_id {
                write!(f, ", request {id}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {}
