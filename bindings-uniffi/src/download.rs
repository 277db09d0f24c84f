//! Tasks that take files out of the service.

use crate::error::FastioError;
use crate::task::options;
use fastio_core::effect::Timeouts;
use fastio_core::source::SinkId;
use fastio_core::{Journal, task};

/// A file out of the service.
#[derive(Debug, Clone, uniffi::Record)]
pub struct DownloadTask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the current one if absent.
    #[uniffi(default = None)]
    pub version_id: Option<String>,
    /// Where the bytes go.
    pub sink: SinkId,
    /// First byte wanted.
    #[uniffi(default = 0)]
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    #[uniffi(default = None)]
    pub len: Option<u64>,
    /// Whether the sink can be written to anywhere; a large file comes in parts then, side by side.
    #[uniffi(default = false)]
    pub seekable: bool,
    /// Tell a journal as the download goes on, and keep what has come when it is cancelled or fails in a way that going
    /// on later can cure.
    #[uniffi(default = false)]
    pub resumable: bool,
    /// Go on with the download that this journal tells of.
    #[uniffi(default = None)]
    pub resume: Option<String>,
    /// The node is a folder, or `root`, and comes as a ZIP archive.
    #[uniffi(default = false)]
    pub zip: bool,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl TryFrom<DownloadTask> for task::Download {
    type Error = FastioError;

    fn try_from(given: DownloadTask) -> Result<Self, FastioError> {
        Ok(task::Download {
            context: given.context,
            context_id: given.context_id,
            node_id: given.node_id,
            version_id: given.version_id,
            sink: given.sink,
            offset: given.offset,
            len: given.len,
            seekable: given.seekable,
            resumable: given.resumable,
            resume: given.resume.as_deref().map(Journal::parse).transpose()?,
            zip: given.zip,
            options: options(given.timeouts, given.max_attempts),
        })
    }
}

/// A file out of the service, for a caller who takes it piece by piece.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ReadTask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the one that is current at the beginning if absent.
    #[uniffi(default = None)]
    pub version_id: Option<String>,
    /// First byte wanted.
    #[uniffi(default = 0)]
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    #[uniffi(default = None)]
    pub len: Option<u64>,
    /// The file has all of `len`: if fewer come, that is an error and not the end of the file.
    #[uniffi(default = false)]
    pub exact: bool,
    /// Most bytes to be handed out before the caller has taken those before; 1 MiB if absent.
    #[uniffi(default = None)]
    pub ahead: Option<u64>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl From<ReadTask> for task::Read {
    fn from(given: ReadTask) -> Self {
        task::Read {
            context: given.context,
            context_id: given.context_id,
            node_id: given.node_id,
            version_id: given.version_id,
            offset: given.offset,
            len: given.len,
            exact: given.exact,
            ahead: given.ahead,
            options: options(given.timeouts, given.max_attempts),
        }
    }
}
