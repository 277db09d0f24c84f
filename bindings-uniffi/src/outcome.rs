//! What came of an effect.

use fastio_core::effect;
use fastio_core::effect::{Delivery, FailureCause};

/// Whether a request may have reached the service.
#[uniffi::remote(Enum)]
pub enum Delivery {
    /// Certainly not: no connection stood.
    NotSent,
    /// Perhaps.
    Unknown,
}

/// What went wrong with a request.
#[uniffi::remote(Enum)]
pub enum FailureCause {
    /// No connection (name, route, refusal, proxy).
    Connect,
    /// The peer's certificate or the handshake.
    Tls,
    /// A limit of the timeouts passed.
    Timeout,
    /// The connection ended early.
    Cut,
    /// The reply is no valid HTTP, or cannot be decoded.
    Protocol,
    /// A source could not be read, or ended early.
    Source,
    /// A sink could not be written.
    Sink,
    /// Anything else.
    Other,
}

/// A header of a reply.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct ReplyHeader {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Shows no value: a cookie may stand there.
impl std::fmt::Debug for ReplyHeader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl From<(String, String)> for ReplyHeader {
    fn from((name, value): (String, String)) -> Self {
        ReplyHeader { name, value }
    }
}

/// What a source was like before its bytes were hashed; or why it cannot be looked at.
#[derive(Debug, Clone, uniffi::Record)]
pub struct SurveyedSource {
    /// Bytes in all; null if not known.
    #[uniffi(default = None)]
    pub size: Option<u64>,
    /// Milliseconds since 1970 UTC; null if not known.
    #[uniffi(default = None)]
    pub modified_unix_ms: Option<u64>,
    /// The hash in lower-case hex digits; null if none was asked for, or if the source ended before the part did.
    #[uniffi(default = None)]
    pub hex: Option<String>,
    /// Why it cannot be looked at, for people; nothing else is told then.
    #[uniffi(default = None)]
    pub failure: Option<String>,
}

impl From<SurveyedSource> for Result<effect::Surveyed, String> {
    fn from(told: SurveyedSource) -> Self {
        match told.failure {
            Some(failure) => Err(failure),
            None => Ok(effect::Surveyed {
                size: told.size,
                modified_unix_ms: told.modified_unix_ms,
                hex: told.hex,
            }),
        }
    }
}

/// What came of an effect.
#[derive(uniffi::Enum)]
pub enum Outcome {
    /// This many bytes of the body are on the wire so far. More follows.
    Sent {
        /// All bytes so far.
        bytes: u64,
    },
    /// The reply's status and headers. More follows.
    Head {
        /// HTTP status.
        status: u16,
        /// Headers; names in any case, repeated ones repeated.
        headers: Vec<ReplyHeader>,
    },
    /// A piece of the reply's body. More follows.
    Data {
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// This many bytes were written to the sink so far. More follows.
    Wrote {
        /// All bytes of this reply so far.
        bytes: u64,
    },
    /// The reply is complete.
    End,
    /// The request did not complete.
    Failed {
        /// Whether it may have reached the service.
        delivery: Delivery,
        /// What went wrong.
        cause: FailureCause,
        /// For people; must hold no URL, header or body.
        message: String,
    },
    /// A hash.
    Hashed {
        /// Lower-case hex digits.
        hex: String,
        /// Number of bytes hashed.
        bytes: u64,
    },
    /// A source's size and modification time.
    Stat {
        /// Bytes; null if not known.
        size: Option<u64>,
        /// Milliseconds since 1970 UTC; null if not known.
        modified_unix_ms: Option<u64>,
    },
    /// What many sources are like, in their order.
    Surveyed {
        /// What was found of each.
        each: Vec<SurveyedSource>,
    },
    /// Done, nothing to tell.
    Done,
    /// Reading or writing on the driver's side failed.
    Io {
        /// What happened, for people.
        message: String,
    },
    /// The driver cannot do this.
    Unsupported,
}

impl From<Outcome> for effect::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Sent { bytes } => effect::Outcome::Sent { bytes },
            Outcome::Head { status, headers } => effect::Outcome::Head {
                status,
                headers: headers.into_iter().map(|h| (h.name, h.value)).collect(),
            },
            Outcome::Data { bytes } => effect::Outcome::Data(bytes),
            Outcome::Wrote { bytes } => effect::Outcome::Wrote { bytes },
            Outcome::End => effect::Outcome::End,
            Outcome::Failed {
                delivery,
                cause,
                message,
            } => effect::Outcome::Failed(effect::Failure {
                delivery,
                cause,
                message,
            }),
            Outcome::Hashed { hex, bytes } => effect::Outcome::Hashed { hex, bytes },
            Outcome::Stat {
                size,
                modified_unix_ms,
            } => effect::Outcome::Stat {
                size,
                modified_unix_ms,
            },
            Outcome::Surveyed { each } => {
                effect::Outcome::Surveyed(each.into_iter().map(Into::into).collect())
            }
            Outcome::Done => effect::Outcome::Done,
            Outcome::Io { message } => effect::Outcome::Io { message },
            Outcome::Unsupported => effect::Outcome::Unsupported,
        }
    }
}

/// Shows no body and no header: a reply may hold a token.
impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Outcome::Sent { .. } => "Sent",
            Outcome::Head { .. } => "Head",
            Outcome::Data { .. } => "Data",
            Outcome::Wrote { .. } => "Wrote",
            Outcome::End => "End",
            Outcome::Failed { .. } => "Failed",
            Outcome::Hashed { .. } => "Hashed",
            Outcome::Stat { .. } => "Stat",
            Outcome::Surveyed { .. } => "Surveyed",
            Outcome::Done => "Done",
            Outcome::Io { .. } => "Io",
            Outcome::Unsupported => "Unsupported",
        })
    }
}
