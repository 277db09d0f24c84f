//! What happens in a run, drawn from its seed before it starts.

use crate::fault::Weather;
use std::collections::BTreeSet;

mod draw;

/// A run, but for what the engines and the service make of it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where it was drawn from.
    pub seed: u64,
    /// Most bytes of a file that goes in one call.
    pub single_call_max: u64,
    /// Fewest bytes of a chunk but the last.
    pub min_chunk: u64,
    /// What a chunk measures.
    pub chunk: u64,
    /// Most chunks of a file at once.
    pub parallel: usize,
    /// Most files of a batch.
    pub batch_files: usize,
    /// Most bytes of a batch's body.
    pub batch_body: u64,
    /// Whether the clients' hosts look at many files together.
    pub surveys: bool,
    /// Most milliseconds a message takes one way, unless a fault delays it.
    pub latency: u64,
    /// Whether each engine signs in by OAuth; by API key otherwise.
    pub clients: Vec<bool>,
    /// The files that are there to be sent.
    pub files: Vec<File>,
    /// What the engines are asked for.
    pub jobs: Vec<Job>,
    /// What befalls them.
    pub blows: Vec<Blow>,
    /// What goes wrong on the wire.
    pub weather: Weather,
    /// Faults that are left out, by the operation and the number of its request: what shrinking found to be needless.
    pub spared: BTreeSet<(String, u64)>,
}

/// A file to be sent.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name; two files may have the same.
    pub name: &'static str,
    /// Folders below its target that it goes into, made if they are not there; ends in a slash, or is empty.
    pub below: &'static str,
    /// Its bytes in number.
    pub size: u64,
    /// Whether a file of its name stands at the target before.
    pub there_before: bool,
    /// Whether it goes into the folder, and not to the top.
    pub in_folder: bool,
    /// Whether it is read once and its size is not known beforehand, as of a pipe.
    pub is_stream: bool,
}

/// The folder that files go to, beside the top.
pub const FOLDER: &str = "box";

impl File {
    /// Where it is stored, seen from the top.
    pub fn path(&self) -> String {
        let target = if self.in_folder { "box/" } else { "" };
        [target, self.below, self.name].concat()
    }

    /// Whether no service takes it: its name is that of a folder above.
    pub fn is_bad(&self) -> bool {
        self.name == BAD_NAME
    }
}

/// The name of a file that is refused.
const BAD_NAME: &str = "..";

/// What an engine is asked for.
#[derive(Debug, Clone)]
pub struct Job {
    /// Which engine.
    pub client: usize,
    /// When.
    pub at: u64,
    /// What.
    pub what: What,
}

/// What an engine is asked for.
#[derive(Debug, Clone)]
pub enum What {
    /// A file into the service.
    Upload {
        /// Which.
        file: usize,
        /// Whether it replaces the file of its name by that one's id.
        by_id: bool,
        /// Whether its journal is kept, and a crash or error resumed from.
        resumable: bool,
    },
    /// Several files into one folder and those below it.
    UploadMany {
        /// Which; each stands once.
        files: Vec<usize>,
        /// Whether the node of each is waited for.
        node_ids: bool,
        /// Most requests with content at once.
        at_once: u32,
        /// Whether its journal is kept, and a crash or error resumed from.
        resumable: bool,
    },
    /// What another upload is at, gone on with from its journal as it is by then, whether that one is still at work or
    /// not. It never is itself such a one.
    Join {
        /// Which.
        job: usize,
    },
    /// A file out of the service: the one that this one was or is stored as.
    Download {
        /// Which.
        file: usize,
        /// First byte and number of bytes in thousandths of its size; all if absent.
        part: Option<(u64, u64)>,
        /// Whether its place can be written to anywhere, so that it comes in parts.
        seekable: bool,
        /// Whether its journal and what has come are kept, and a crash or error gone on from.
        resumable: bool,
    },
}

/// What befalls a client or a file, at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blow {
    /// When.
    pub at: u64,
    /// What.
    pub what: BlowKind,
}

/// What befalls a client or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlowKind {
    /// The caller cancels a job.
    Cancel(usize),
    /// The process of a client dies, and starts again so much later.
    Crash(usize, u64),
    /// A file is written to: another content, of this size.
    Change(usize, u64),
    /// Somebody else stores another content under a file's name, of this size.
    Stranger(usize, u64),
    /// The service answers everything with 429 for so long.
    Storm(u64),
}

impl Plan {
    /// What a job is at: its own task, or that of the one whose journal it has.
    pub fn work(&self, job: usize) -> Option<&What> {
        match &self.jobs.get(job)?.what {
            What::Join { job } => match &self.jobs.get(*job)?.what {
                What::Join { .. } => None,
                joined => Some(joined),
            },
            own => Some(own),
        }
    }

    /// Whether a job goes on with what another is at.
    pub fn joins(&self, job: usize) -> Option<usize> {
        match self.jobs.get(job)?.what {
            What::Join { job } => Some(job),
            _ => None,
        }
    }

    /// A job was taken out: those after it have other numbers now.
    pub fn forget_job(&mut self, gone: usize) {
        self.blows
            .retain(|blow| blow.what != BlowKind::Cancel(gone));
        for blow in &mut self.blows {
            if let BlowKind::Cancel(job) = &mut blow.what
                && *job > gone
            {
                *job -= 1;
            }
        }
        for job in &mut self.jobs {
            if let What::Join { job } = &mut job.what {
                *job = match (*job).cmp(&gone) {
                    std::cmp::Ordering::Less => *job,
                    // What it went on with is no more.
                    std::cmp::Ordering::Equal => usize::MAX,
                    std::cmp::Ordering::Greater => job.saturating_sub(1),
                };
            }
        }
    }
}
