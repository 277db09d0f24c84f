//! Numbers that name things, and the clocks.

use fastio_core::effect::EffectId;
use fastio_core::source::{SinkId, Source, SourceId, SourceRange};
use fastio_core::task::TaskId;
use fastio_core::time::Now;

uniffi::custom_type!(EffectId, u64, { remote, lower: |id| id.0, try_lift: |id| Ok(EffectId(id)) });
uniffi::custom_type!(TaskId, u64, { remote, lower: |id| id.0, try_lift: |id| Ok(TaskId(id)) });
uniffi::custom_type!(SourceId, u64, { remote, lower: |id| id.0, try_lift: |id| Ok(SourceId(id)) });
uniffi::custom_type!(SinkId, u64, { remote, lower: |id| id.0, try_lift: |id| Ok(SinkId(id)) });

/// A reading of the host's two clocks.
#[uniffi::remote(Record)]
pub struct Now {
    /// Milliseconds since any fixed moment; never goes back.
    pub monotonic_ms: u64,
    /// Milliseconds since 1970 UTC.
    pub unix_ms: u64,
}

/// A file or buffer of the host, or a part of one.
#[uniffi::remote(Record)]
pub struct Source {
    /// The driver's number for it.
    pub id: SourceId,
    /// Its first byte; 0 for the whole.
    pub offset: u64,
    /// Its size in bytes from there on, if known beforehand.
    pub size: Option<u64>,
    /// The name it gets in the service.
    pub name: String,
}

/// A part of a source.
#[uniffi::remote(Record)]
pub struct SourceRange {
    /// Which source.
    pub source: SourceId,
    /// First byte.
    pub offset: u64,
    /// Number of bytes.
    pub len: u64,
}
