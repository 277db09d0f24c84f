//! Bytes that stay with the host: what is uploaded, and where downloads go.

use serde::{Deserialize, Serialize};

/// Names a source of bytes; the host chooses the number and knows what it stands for.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct SourceId(pub u64);

/// Names a place that bytes are written to; the host chooses the number.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct SinkId(pub u64);

/// A file, blob or buffer of the host, or a part of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The host's number for it.
    pub id: SourceId,
    /// Its first byte; 0 for the whole.
    #[serde(default)]
    pub offset: u64,
    /// Its size in bytes from there on, if known beforehand.
    pub size: Option<u64>,
    /// The name it gets in the service.
    pub name: String,
}

/// A part of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRange {
    /// Which source.
    pub source: SourceId,
    /// First byte.
    pub offset: u64,
    /// Number of bytes.
    pub len: u64,
}

/// What a request's body is made of. The bytes of sources never pass through the engine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BodyPlan {
    /// The parts, in order.
    pub segments: Vec<Segment>,
}

/// A part of a body.
#[derive(Clone, PartialEq, Eq)]
pub enum Segment {
    /// These bytes.
    Bytes(Vec<u8>),
    /// This part of a source.
    Range(SourceRange),
    /// All that a source of unknown size has, from its beginning to its end. Such a body has no known length.
    Rest(SourceId),
}

impl BodyPlan {
    /// A body of literal bytes.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        BodyPlan {
            segments: vec![Segment::Bytes(bytes.into())],
        }
    }

    /// Number of bytes in all, without those of a source of unknown size.
    pub fn len(&self) -> u64 {
        self.segments
            .iter()
            .map(|segment| match segment {
                Segment::Bytes(bytes) => bytes.len() as u64,
                Segment::Range(range) => range.len,
                Segment::Rest(_) => 0,
            })
            .sum()
    }

    /// Whether bytes of a source are part of it.
    pub fn has_range(&self) -> bool {
        self.segments
            .iter()
            .any(|segment| !matches!(segment, Segment::Bytes(_)))
    }

    /// The source of unknown size that is part of it, if there is one.
    pub fn rest(&self) -> Option<SourceId> {
        self.segments.iter().find_map(|segment| match segment {
            Segment::Rest(source) => Some(*source),
            _ => None,
        })
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.rest().is_none()
    }
}

/// Shows lengths only: a body may hold a password.
impl std::fmt::Debug for Segment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Segment::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Segment::Range(range) => write!(f, "{range:?}"),
            Segment::Rest(source) => write!(f, "Rest({source:?})"),
        }
    }
}
