//! Transcripts: everything that went in and out of an engine, as redacted JSON lines.
//!
//! A transcript holds no credential, but it holds names, questions and answers: it is the user's to share. [`replay`]
//! runs it again and compares the effects, which is how a bug report becomes a test.

mod record;
mod replay;

pub use record::Recorder;
pub(crate) use record::Tape;
pub use replay::{Replayed, replay};

/// Stands for every secret, in a recording as in its replay.
pub(crate) const HIDDEN: &str = "***";

/// Raised whenever a line changes its form.
const VERSION: u64 = 1;
