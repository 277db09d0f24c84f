//! What the engine asks for, and what came of it.

use crate::secret::Secret;
use fastio_core::effect::{EffectId, HashAlgorithm, Timeouts};
use fastio_core::source::{SinkId, SourceId, SourceRange};
use fastio_core::{effect, source};

/// How long each phase of a request may take, in milliseconds; null is without limit.
#[uniffi::remote(Record)]
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

/// What is hashed.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Hashed {
    /// A part of a source.
    Source {
        /// Which part.
        range: SourceRange,
    },
    /// Everything written to a sink so far.
    Sink {
        /// Which sink.
        sink: SinkId,
    },
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
    Sent {
        /// Which source.
        source: SourceId,
    },
}

/// Hash algorithms of the service.
#[uniffi::remote(Enum)]
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

/// How a reply's body is wanted.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum ReplyMode {
    /// Whole; the engine aborts a body longer than this many bytes.
    Whole {
        /// Most bytes.
        limit: u64,
    },
    /// In pieces, no more than the credit given so far.
    Stream {
        /// Bytes that may be reported before the first `Credit`.
        credit: u64,
    },
    /// Status 200: written to the sink from its beginning. Status 206: from `offset` on. Any other: reported as `Data`.
    Sink {
        /// Where to.
        sink: SinkId,
        /// First byte for a 206.
        offset: u64,
        /// Most bytes of any other reply.
        limit: u64,
    },
}

/// A part of a body.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum BodySegment {
    /// These bytes.
    Bytes {
        /// The bytes; they may hold a password.
        bytes: Vec<u8>,
    },
    /// This part of a source.
    Range {
        /// Which part.
        range: SourceRange,
    },
    /// All that a source of unknown size has, from its beginning to its end. The body has no known length then.
    Rest {
        /// Which source.
        source: SourceId,
    },
}

/// A request header.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Header {
    /// May be shown.
    Plain {
        /// Lower-case name.
        name: String,
        /// Its value.
        value: String,
    },
    /// Must not be shown.
    Secret {
        /// Lower-case name.
        name: String,
        /// Its value.
        value: Secret,
    },
}

/// A request to send.
#[derive(Debug, Clone, uniffi::Record)]
pub struct HttpRequest {
    /// The operation it belongs to.
    pub operation: String,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// HTTP method.
    pub method: String,
    /// The URL to send to; it can carry secrets.
    pub url: Secret,
    /// The URL to show.
    pub shown_url: String,
    /// Headers, in order.
    pub headers: Vec<Header>,
    /// The body; null means none.
    pub body: Option<Vec<BodySegment>>,
    /// How long each phase may take.
    pub timeouts: Timeouts,
    /// Whether a host that cannot show a redirect may follow it. A driver that can show it never follows.
    pub may_follow_redirect: bool,
    /// How the reply is wanted.
    pub reply: ReplyMode,
}

/// Something only the driver can do.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Effect {
    /// Send a request. Outcomes: any number of `Sent`, then `Head`, any number of `Data` or `Wrote`, then `End`; or
    /// `Failed` at any point.
    Http {
        /// The request.
        request: HttpRequest,
    },
    /// Take up to this many more bytes of a streamed reply. No outcome.
    Credit {
        /// The request whose reply it is.
        of: EffectId,
        /// How many more.
        bytes: u64,
    },
    /// Stop a request and close its connection. No outcome.
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
    /// Look at many sources at once: as `Stat` and `Hash` of each. Outcome: `Surveyed`, or `Unsupported` (then each is
    /// looked at on its own).
    Survey {
        /// Which parts.
        of: Vec<SourceRange>,
        /// What to hash them with; they are not read if absent.
        hash: Option<HashAlgorithm>,
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
    /// Open a place to write to, under a temporary name. Outcome: `Done`, or `Io`.
    OpenSink {
        /// Which.
        sink: SinkId,
        /// A safe file name.
        name: String,
        /// Number of bytes that will come, if known.
        size: Option<u64>,
        /// Whether what is there under the temporary name is gone on with; otherwise it is thrown away.
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
    /// Keep new tokens. Outcome: `Done`, or `Unsupported`.
    Persist {
        /// The access token.
        access_token: Secret,
        /// The refresh token.
        refresh_token: Option<Secret>,
        /// When the access token ends, in milliseconds since 1970 UTC.
        expires_at_unix_ms: Option<u64>,
    },
}

impl From<effect::Effect> for Effect {
    fn from(effect: effect::Effect) -> Self {
        match effect {
            effect::Effect::Http(request) => Effect::Http {
                request: (*request).into(),
            },
            effect::Effect::Credit { of, bytes } => Effect::Credit { of, bytes },
            effect::Effect::Abort { of } => Effect::Abort { of },
            effect::Effect::Hash { of, algorithm } => Effect::Hash {
                of: match of {
                    effect::Hashed::Source(range) => Hashed::Source { range },
                    effect::Hashed::Sink(sink) => Hashed::Sink { sink },
                    effect::Hashed::SinkPart { sink, offset, len } => {
                        Hashed::SinkPart { sink, offset, len }
                    }
                    effect::Hashed::Sent(source) => Hashed::Sent { source },
                },
                algorithm,
            },
            effect::Effect::Stat { source, read_ahead } => Effect::Stat { source, read_ahead },
            effect::Effect::Survey { of, hash } => Effect::Survey { of, hash },
            effect::Effect::OpenSink {
                sink,
                name,
                size,
                resume,
            } => Effect::OpenSink {
                sink,
                name,
                size,
                resume,
            },
            effect::Effect::CommitSink { sink } => Effect::CommitSink { sink },
            effect::Effect::DropSink { sink, keep } => Effect::DropSink { sink, keep },
            effect::Effect::Persist(tokens) => Effect::Persist {
                access_token: tokens.access_token.into(),
                refresh_token: tokens.refresh_token.map(Into::into),
                expires_at_unix_ms: tokens.expires_at_unix_ms,
            },
        }
    }
}

impl From<effect::HttpRequest> for HttpRequest {
    fn from(request: effect::HttpRequest) -> Self {
        let header = |header: effect::Header| {
            let name = header.name.to_owned();
            match header.value {
                effect::HeaderValue::Plain(value) => Header::Plain { name, value },
                effect::HeaderValue::Secret(value) => Header::Secret {
                    name,
                    value: value.into(),
                },
            }
        };
        let segment = |segment| match segment {
            source::Segment::Bytes(bytes) => BodySegment::Bytes { bytes },
            source::Segment::Range(range) => BodySegment::Range { range },
            source::Segment::Rest(source) => BodySegment::Rest { source },
        };
        HttpRequest {
            operation: request.operation.to_owned(),
            attempt: request.attempt,
            method: request.method.to_owned(),
            url: Secret {
                text: request.url.full,
            },
            shown_url: request.url.redacted,
            headers: request.headers.into_iter().map(header).collect(),
            body: request
                .body
                .map(|plan| plan.segments.into_iter().map(segment).collect()),
            timeouts: request.timeouts,
            may_follow_redirect: request.may_follow_redirect,
            reply: match request.reply {
                effect::ReplyMode::Whole { limit } => ReplyMode::Whole { limit },
                effect::ReplyMode::Stream { credit } => ReplyMode::Stream { credit },
                effect::ReplyMode::Sink {
                    sink,
                    offset,
                    limit,
                } => ReplyMode::Sink {
                    sink,
                    offset,
                    limit,
                },
            },
        }
    }
}
