//! A file out of the service: into a sink under a temporary name, checked, then given its name.

mod address;
mod journal;
mod parts;
mod reading;

use crate::call;
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Downloaded, Event, TransferState};
use crate::file_name::safe_file_name;
use crate::journal::Journal;
use crate::meter::Meter;
use crate::operation;
use crate::reactor::lock;
use crate::task::{Call, Download};
use crate::view::View;
use address::Addresses;
pub(crate) use journal::DownloadJournal;
use parts::Parts;
use reading::{Reading, Stretch};
pub(crate) use reading::{another_part, content_range};
use std::sync::Mutex;

/// What is known of the file before its bytes come.
struct Node {
    name: String,
    size: Option<u64>,
    crc32c: Option<String>,
}

/// How the bytes came.
struct Came {
    size: u64,
    /// Of all of them, if the parts told theirs.
    crc: Option<u32>,
}

/// Refuses what cannot be a file's address or range.
pub(crate) fn check(cx: &Cx, task: &Download) -> Result<()> {
    let refuse = |name, why| Err(Error::param(name, "invalid", why));
    if task.len == Some(0) {
        return refuse(
            "len",
            "must be at least 1; leave it out for the rest of the file",
        );
    }
    let in_part = task.offset != 0 || task.len.is_some();
    if task.zip && (in_part || task.version_id.is_some() || is_resumable(task)) {
        return refuse(
            "zip",
            "goes with a whole folder as it is now, and from the beginning",
        );
    }
    if is_resumable(task) && (in_part || !task.seekable) {
        return refuse(
            "resumable",
            "goes with a whole file only, and with a place that can be written to anywhere and is kept",
        );
    }
    if let Some(journal) = &task.resume {
        let service = &cx.client.config.base_url;
        journal.of_download()?.check(service, task)?;
    }
    let (operation, call) = if task.zip {
        ("downloads.zip", at_node(task, "downloads.zip"))
    } else {
        ("downloads.read", at_version(task, "downloads.read"))
    };
    let op = operation::find(operation)?;
    call::prepare(cx, op, &call.with("token", "0")).map(|_| ())
}

fn is_resumable(task: &Download) -> bool {
    task.resumable || task.resume.is_some()
}

fn at_node(task: &Download, operation: &str) -> Call {
    Call::new(operation)
        .with("context", task.context.as_str())
        .with("context_id", task.context_id.as_str())
        .with("node_id", task.node_id.as_str())
}

/// The same node, and the version wanted.
fn at_version(task: &Download, operation: &str) -> Call {
    let mut call = at_node(task, operation);
    if let Some(version) = &task.version_id {
        call.set("version_id", version.as_str().into());
    }
    call
}

/// The machine of a download.
pub(crate) async fn run(cx: Cx, mut task: Download) -> Result<Completion> {
    let given = task.resume.take();
    task.resumable |= given.is_some();
    let (node, kept) = match &given {
        Some(journal) => look(&cx, &mut task, Some(journal.of_download()?)).await,
        None => look(&cx, &mut task, None).await,
    }
    .map_err(|error| still(error, &given))?;
    let total = wanted_len(&task, &node);
    let resumed = kept.is_some();
    let journal = match (kept, total) {
        (Some(kept), _) => Some(kept.clone()),
        (None, Some(total)) => DownloadJournal::begin(&cx, &task, &node, total),
        (None, None) => None,
    };
    let journal = journal.map(Mutex::new);
    // Without parts there is nothing that could be kept.
    task.resumable &= journal.is_some();
    let open = Effect::OpenSink {
        sink: task.sink,
        name: node.name.clone(),
        size: total,
        resume: resumed,
    };
    // Not to be cancelled: what was opened or named in spite of it would be left behind.
    let sinks = cx.shielded();
    done("open the target", sinks.perform(open).await?).map_err(|error| still(error, &given))?;
    let meter = Meter::new(&cx, total, 1);
    let ended = match transfer(&cx, &task, &node, journal.as_ref(), &meter).await {
        Ok(came) => {
            let named = sinks
                .perform(Effect::CommitSink { sink: task.sink })
                .await?;
            done("give the file its name", named).map(|()| came)
        }
        Err(error) => Err(error),
    };
    match ended {
        Ok((size, crc32c, verified)) => {
            meter.file_done();
            meter.state(TransferState::Done);
            Ok(Completion::Downloaded(Downloaded {
                size,
                name: node.name,
                crc32c,
                verified,
            }))
        }
        Err(mut error) => {
            let journal = journal.filter(|_| task.resumable && can_go_on(&error));
            error.journal = journal.map(|journal| lock(&journal).clone().into());
            // What else failed or was cancelled leaves nothing behind.
            let drop = Effect::DropSink {
                sink: task.sink,
                keep: error.journal.is_some(),
            };
            let _ = sinks.perform(drop).await;
            Err(error)
        }
    }
}

/// An error of a download that has not begun: its journal is what it was.
fn still(mut error: Error, given: &Option<Journal>) -> Error {
    error.journal.clone_from(given);
    error
}

/// Whether what has come is worth keeping after this error.
fn can_go_on(error: &Error) -> bool {
    !matches!(
        error.kind,
        ErrorKind::Integrity | ErrorKind::NotFound | ErrorKind::InvalidParameter
    )
}

/// What the service tells of the file, and the journal if it is one of just this content.
async fn look<'a>(
    cx: &Cx,
    task: &mut Download,
    journal: Option<&'a DownloadJournal>,
) -> Result<(Node, Option<&'a DownloadJournal>)> {
    // The root is no node that has a name.
    if task.zip && task.node_id == "root" {
        let name = safe_file_name(&format!("{}.zip", task.context_id));
        return Ok((Node::unknown(name), None));
    }
    let told = View::result(&call::call(cx, &at_node(task, "storage.get")).await?)?;
    let name = told.text(&["name"]).unwrap_or_default();
    if task.zip {
        let name = safe_file_name(&format!("{}.zip", safe_file_name(name)));
        return Ok((Node::unknown(name), None));
    }
    let version = told.string(&["version"]);
    // A version other than the current one has a size and hash of its own, which nothing tells.
    let current = task.version_id.is_none() || task.version_id == version;
    let node = Node {
        name: safe_file_name(name),
        size: told.number(&["size"]).filter(|_| current),
        crc32c: told.string(&["crc32c"]).filter(|_| current),
    };
    // What is read in several parts is read from one version, whatever becomes the current one meanwhile.
    task.version_id = task.version_id.take().or(version);
    let Some(journal) = journal else {
        return Ok((node, None));
    };
    if !journal.is_of(task, &node, current) {
        return Ok((node, None));
    }
    // Under the name that what is there was kept under, whatever the file is called by now.
    Ok((journal.node(), Some(journal)))
}

impl Node {
    fn unknown(name: String) -> Self {
        Node {
            name,
            size: None,
            crc32c: None,
        }
    }
}

fn wanted_len(task: &Download, node: &Node) -> Option<u64> {
    let rest = node.size.map(|size| size.saturating_sub(task.offset));
    match (task.len, rest) {
        (Some(len), Some(rest)) => Some(len.min(rest)),
        (len, rest) => len.or(rest),
    }
}

async fn transfer(
    cx: &Cx,
    task: &Download,
    node: &Node,
    journal: Option<&Mutex<DownloadJournal>>,
    meter: &Meter,
) -> Result<(u64, Option<String>, bool)> {
    if let Some(journal) = journal.filter(|_| task.resumable) {
        // Before anything is sent: who dies now finds what there is.
        cx.emit(Event::Journal(lock(journal).clone().into()));
    }
    let reading = Reading {
        cx,
        task,
        size: node.size,
        addresses: Addresses::new(cx, task),
        meter,
    };
    let came = match journal {
        Some(journal) => {
            let reading = &reading;
            Parts { reading, journal }.read().await?
        }
        None => {
            let all = Stretch {
                len: wanted_len(task, node),
                ..Stretch::default()
            };
            let size = reading.read(all, None).await?.unwrap_or_default();
            Came { size, crc: None }
        }
    };
    meter.state(TransferState::Finishing);
    let crc32c = match came.crc {
        Some(crc) => Some(format!("{crc:08x}")),
        None => hash(cx, task, came.size).await?,
    };
    let whole = task.offset == 0 && task.len.is_none();
    let verified = match (&crc32c, &node.crc32c) {
        (Some(is), Some(should)) if whole && !is.eq_ignore_ascii_case(should) => {
            let mut error = Error::new(
                ErrorKind::Integrity,
                format!(
                    "the bytes that came are not those that are stored (CRC-32C {is} instead of {should}); download the file again"
                ),
            );
            error.retryable = true;
            return Err(error);
        }
        (Some(_), Some(_)) => whole,
        _ => false,
    };
    Ok((came.size, crc32c, verified))
}

/// CRC-32C of all that was written; `None` from a host whose sink cannot be read again.
async fn hash(cx: &Cx, task: &Download, size: u64) -> Result<Option<String>> {
    let hash = Effect::Hash {
        of: Hashed::Sink(task.sink),
        algorithm: HashAlgorithm::Crc32c,
    };
    match cx.perform(hash).await? {
        Outcome::Hashed { bytes, .. } if bytes != size => Err(Error::new(
            ErrorKind::Io,
            format!("{size} bytes came, {bytes} stand in the file; check the disk"),
        )),
        Outcome::Hashed { hex, .. } => Ok(Some(hex)),
        Outcome::Unsupported => Ok(None),
        other => Err(crate::upload::host_failed("hash", &other)),
    }
}

fn done(what: &str, outcome: Outcome) -> Result<()> {
    match outcome {
        Outcome::Done => Ok(()),
        other => Err(crate::upload::host_failed(what, &other)),
    }
}
