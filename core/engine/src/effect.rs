//! What the engine asks of its host, and what the host answers.

use crate::secret::Secret;
use crate::source::{BodyPlan, SinkId, SourceId, SourceRange};
use serde::{Deserialize, Serialize};

/// Names one effect; the host gives it back with each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EffectId(pub u64);

/// Something only the host can do. The list is closed: a host that cannot do one answers
/// [`Outcome::Unsupported`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Send a request. Outcomes: any number of `Sent`, then `Head`, any number of `Data` or `Wrote`, then `End`; or
    /// `Failed` at any point.
    Http(Box<HttpRequest>),
    /// Take up to this many more bytes of a streamed reply. No outcome.
    Credit {
        /// The request whose reply it is.
        of: EffectId,
        /// How many more.
        bytes: u64,
    },
    /// Stop a request and close its connection. No outcome; later ones of that effect are ignored.
    Abort {
        /// The request.
        of: EffectId,
    },
    /// Hash bytes. Outcome: `Hashed`, or `Io`.
    Hash {
        /// What to hash.
        of: Hashed,
        /// With what.
        algorithm: HashAlgorithm,
    },
    /// Tell a source's present size and modification time. Outcome: `Stat`, or `Io`.
    Stat {
        /// Which source.
        source: SourceId,
        /// Of a source that can be read once only and whose size is not known, read and keep so many bytes. If it ends
        /// by then, its size is told from then on, and it is read by ranges as any other. If not, what is kept is its
        /// beginning, with which it can be sent again as long as nothing behind it was read; once it was, the outcome
        /// is `Io`.
        read_ahead: u64,
    },
    /// Look at many sources at once: as `Stat` and `Hash` of each. Outcome: `Surveyed`, or `Unsupported` (then each is
    /// looked at on its own).
    Survey {
        /// Which parts.
        of: Vec<SourceRange>,
        /// What to hash them with; they are not read if absent.
        hash: Option<HashAlgorithm>,
    },
    /// Open a place to write to, under a temporary name. Outcome: `Done`, or `Io`.
    OpenSink {
        /// Which.
        sink: SinkId,
        /// A safe file name (no separator, no control character) for hosts that write into a folder.
        name: String,
        /// Number of bytes that will come, if known.
        size: Option<u64>,
        /// Whether what is there under the temporary name is gone on with; otherwise it is thrown away. Only for
        /// downloads that are resumable: their hosts keep it under a name that can be found again.
        resume: bool,
    },
    /// Give what was written its final name. Outcome: `Done`, or `Io`.
    CommitSink {
        /// Which.
        sink: SinkId,
    },
    /// Throw away what was written. Outcome: `Done`, or `Io`.
    DropSink {
        /// Which.
        sink: SinkId,
        /// Whether to close it only: what was written stays for whoever goes on with it.
        keep: bool,
    },
    /// Keep new tokens. Outcome: `Done`, or `Unsupported` (then nothing is kept).
    Persist(Persist),
}

/// What is hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hashed {
    /// A part of a source.
    Source(SourceRange),
    /// Everything written to a sink so far.
    Sink(SinkId),
    /// A part of what was written to a sink; less if there is not as much.
    SinkPart {
        /// Which sink.
        sink: SinkId,
        /// First byte.
        offset: u64,
        /// Number of bytes.
        len: u64,
    },
    /// Everything that the last request took of a source of unknown size; `Io` unless that was all of it.
    Sent(SourceId),
}

/// Hash algorithms of the service, as `uploads.list_hash_algorithms` names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HashAlgorithm {
    /// CRC-32C (Castagnoli), 8 hex digits. What the engine itself asks for.
    Crc32c,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-1. Against damage only: collisions can be made.
    Sha1,
    /// MD5. Against damage only: collisions can be made.
    Md5,
}

/// Tokens that replaced others, to be kept for the next start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persist {
    /// The access token.
    pub access_token: Secret,
    /// The refresh token.
    pub refresh_token: Option<Secret>,
    /// When the access token ends, in milliseconds since 1970 UTC.
    pub expires_at_unix_ms: Option<u64>,
}

/// A request to send.
#[derive(Debug, Clone, PartialEq)]
pub struct HttpRequest {
    /// The operation it belongs to.
    pub operation: &'static str,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// HTTP method.
    pub method: &'static str,
    /// Absolute URL.
    pub url: Url,
    /// Headers, in order. The host adds `Host`, `Content-Length` and what its transport needs.
    pub headers: Vec<Header>,
    /// The body; `None` means no body and no `Content-Length`-bearing form at all.
    pub body: Option<BodyPlan>,
    /// How long each phase may take.
    pub timeouts: Timeouts,
    /// Whether a host that cannot show a redirect (a browser) may follow it. A host that can show it never follows:
    /// it reports the 3xx as `Head`, and the engine decides.
    pub may_follow_redirect: bool,
    /// How the reply is wanted.
    pub reply: ReplyMode,
}

/// A URL, which can carry secrets (download tokens, codes): `Debug` shows its redacted form.
#[derive(Clone, PartialEq, Eq)]
pub struct Url {
    /// The URL to send to.
    pub full: String,
    /// The URL to show.
    pub redacted: String,
}

impl std::fmt::Debug for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.redacted)
    }
}

/// A request header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name; case does not matter.
    pub name: &'static str,
    /// Its value.
    pub value: HeaderValue,
}

/// A header's value. Neither holds a line break or NUL: [`crate::request`] refuses them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeaderValue {
    /// May be shown.
    Plain(String),
    /// Must not be shown.
    Secret(Secret),
}

impl HeaderValue {
    /// The value to send.
    pub fn expose(&self) -> &str {
        match self {
            HeaderValue::Plain(value) => value,
            HeaderValue::Secret(value) => value.expose(),
        }
    }
}

/// How long each phase of a request may take, in milliseconds; `None` is without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Timeouts {
    /// Until the connection stands.
    pub connect_ms: Option<u64>,
    /// From the end of the request to the reply's head.
    pub first_byte_ms: Option<u64>,
    /// Between two pieces of the body, either way.
    pub stall_ms: Option<u64>,
    /// The whole request.
    pub total_ms: Option<u64>,
}

impl Default for Timeouts {
    /// 30 s to connect and 120 s in all, as the service's own client.
    fn default() -> Self {
        Timeouts {
            connect_ms: Some(30_000),
            first_byte_ms: None,
            stall_ms: Some(60_000),
            total_ms: Some(120_000),
        }
    }
}

/// How a reply's body is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyMode {
    /// Whole; the engine aborts a body longer than this many bytes.
    Whole {
        /// Most bytes.
        limit: u64,
    },
    /// In pieces, no more than the credit given so far.
    Stream {
        /// Bytes that may be reported before the first `Effect::Credit`.
        credit: u64,
    },
    /// Status 200: written to the sink from its beginning, cutting what was there. Status 206: from `offset` on. Any
    /// other status: reported as `Data`, as for `Whole`.
    Sink {
        /// Where to.
        sink: SinkId,
        /// First byte for a 206.
        offset: u64,
        /// Most bytes of any other reply.
        limit: u64,
    },
}

/// What came of an effect.
#[derive(Clone, PartialEq, Eq)]
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
        headers: Vec<(String, String)>,
    },
    /// A piece of the reply's body. More follows.
    Data(Vec<u8>),
    /// This many bytes were written to the sink so far. More follows.
    Wrote {
        /// All bytes of this reply so far.
        bytes: u64,
    },
    /// The reply is complete.
    End,
    /// The request did not complete.
    Failed(Failure),
    /// A hash.
    Hashed {
        /// Lower-case hex digits.
        hex: String,
        /// Number of bytes hashed.
        bytes: u64,
    },
    /// A source's size and modification time.
    Stat {
        /// Bytes; `None` if not known.
        size: Option<u64>,
        /// Milliseconds since 1970 UTC; `None` if not known.
        modified_unix_ms: Option<u64>,
    },
    /// What many sources are like, in their order; or why one cannot be looked at, for people.
    Surveyed(Vec<Result<Surveyed, String>>),
    /// Done, nothing to tell.
    Done,
    /// Reading or writing on the host's side failed.
    Io {
        /// What happened, for people.
        message: String,
    },
    /// The host cannot do this.
    Unsupported,
}

impl Outcome {
    /// Whether this is the last outcome of its effect.
    pub fn is_last(&self) -> bool {
        !matches!(
            self,
            Outcome::Sent { .. } | Outcome::Head { .. } | Outcome::Data(_) | Outcome::Wrote { .. }
        )
    }
}

/// What a source was like before its bytes were hashed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Surveyed {
    /// Bytes in all; `None` if not known.
    pub size: Option<u64>,
    /// Milliseconds since 1970 UTC; `None` if not known.
    pub modified_unix_ms: Option<u64>,
    /// The hash in lower-case hex digits; `None` if none was asked for, or if the source ended before the part did.
    pub hex: Option<String>,
}

/// Shows no body: a reply may hold a token.
impl std::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Outcome::Sent { bytes } => write!(f, "Sent({bytes})"),
            Outcome::Head { status, .. } => write!(f, "Head({status})"),
            Outcome::Data(bytes) => write!(f, "Data({} bytes)", bytes.len()),
            Outcome::Wrote { bytes } => write!(f, "Wrote({bytes})"),
            Outcome::End => f.write_str("End"),
            Outcome::Failed(failure) => write!(f, "{failure:?}"),
            Outcome::Hashed { hex, bytes } => write!(f, "Hashed({hex}, {bytes} bytes)"),
            Outcome::Stat {
                size,
                modified_unix_ms,
            } => write!(f, "Stat({size:?}, {modified_unix_ms:?})"),
            Outcome::Surveyed(each) => write!(f, "Surveyed({} sources)", each.len()),
            Outcome::Done => f.write_str("Done"),
            Outcome::Io { message } => write!(f, "Io({message:?})"),
            Outcome::Unsupported => f.write_str("Unsupported"),
        }
    }
}

/// A request that did not complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Whether it may have reached the service.
    pub delivery: Delivery,
    /// What went wrong.
    pub cause: FailureCause,
    /// For people; must hold no URL, header or body.
    pub message: String,
}

/// Whether a request may have reached the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Certainly not: no connection stood.
    NotSent,
    /// Perhaps. What a browser always says.
    Unknown,
}

/// What went wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FailureCause {
    /// No connection (name, route, refusal, proxy).
    Connect,
    /// The peer's certificate or the handshake.
    Tls,
    /// A limit of [`Timeouts`] passed.
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
