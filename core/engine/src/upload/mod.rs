//! A file into the service. The facts are in `core/api/upload-behaviour.md`.

mod chunked;
mod journal;
mod plan;
mod resume;
mod session;
mod small;

use crate::call;
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, TransferState};
use crate::meter::Meter;
use crate::operation;
use crate::source::SourceRange;
use crate::task::{Call, Upload};
pub use journal::Journal;
use journal::Told;

/// A file of known size on its way.
struct Transfer {
    task: Upload,
    size: u64,
    meter: Meter,
}

impl Transfer {
    /// Whether somebody keeps the journal and may come back.
    fn is_resumable(&self) -> bool {
        self.task.resumable || self.task.resume.is_some()
    }

    /// A call about its session.
    fn of_session(&self, operation: &str, upload_id: &str) -> Call {
        Call::new(operation).with("upload_id", upload_id)
    }
}

/// Where the file that a File Share shows is written back to.
const FILE_SHARE: &str = "fileshare";

/// The operation that opens a session.
fn opening(task: &Upload) -> &'static str {
    if task.profile_type == FILE_SHARE {
        "uploads.write_back"
    } else {
        "uploads.create_session"
    }
}

/// Refuses a target or name that the service would refuse.
pub(crate) fn check(cx: &Cx, task: &Upload) -> Result<()> {
    if task.folder_id.is_some() && task.file_id.is_some() {
        let why = "goes with a new file only; a replaced file stays where it is";
        return Err(Error::param("folder_id", "invalid", why));
    }
    if task.if_version_id.is_some() && task.profile_type != FILE_SHARE {
        let why =
            "goes with a File Share only; for other files move the content with storage.update";
        return Err(Error::param("if_version_id", "invalid", why));
    }
    let op = operation::find(opening(task))?;
    call::prepare(cx, op, &at_target(task, op.name, 1)).map(|_| ())
}

/// A call that opens an upload, with what every way of doing so is told.
fn at_target(task: &Upload, operation: &str, size: u64) -> Call {
    let mut call = Call::new(operation)
        .with("name", task.source.name.as_str())
        .with("size", size)
        .with("instance_id", task.profile_id.as_str());
    if task.profile_type != FILE_SHARE {
        let action = if task.file_id.is_some() {
            "update"
        } else {
            "create"
        };
        call.set("profile_type", task.profile_type.as_str().into());
        call.set("action", action.into());
    }
    for (name, text) in [
        ("file_id", &task.file_id),
        ("folder_id", &task.folder_id),
        ("relative_path", &task.relative_path),
        ("if_version_id", &task.if_version_id),
    ] {
        if let Some(text) = text {
            call.set(name, text.as_str().into());
        }
    }
    call
}

/// The machine of an upload.
pub(crate) async fn run(cx: Cx, task: Upload) -> Result<Completion> {
    let before = stat(&cx, &task).await?;
    let size = match (before.size, task.source.size) {
        (Some(is), Some(said)) if is != said => {
            return Err(changed(&task, &format!("it has {is} bytes, not {said}")));
        }
        (Some(size), _) | (None, Some(size)) => size,
        (None, None) => {
            let why = "its size is not known; give it, or read it into a file or buffer first";
            return Err(Error::param("source", "invalid", why));
        }
    };
    let transfer = Transfer {
        meter: Meter::new(&cx, Some(size)),
        task,
        size,
    };
    if let Some(journal) = &transfer.task.resume {
        let told = Told::new(&cx.client.config.base_url, &transfer.task, size);
        resume::check(journal, &told)?;
    }
    // A session tells what became of a request whose reply was lost; a version more on a File Share is not worth less.
    let in_one_call = size <= cx.client.config.upload_rules.single_call_max
        && transfer.task.resume.is_none()
        && transfer.task.profile_type != FILE_SHARE;
    let uploaded = if in_one_call {
        small::send(&cx, &transfer).await
    } else {
        chunked::send(&cx, &transfer).await
    };
    let judges_content = match &uploaded {
        Ok(_) => true,
        // What was read and hashed, and then read and sent, may have been two things.
        Err(error) => matches!(error.kind, ErrorKind::Rejected | ErrorKind::Integrity),
    };
    if judges_content && stat(&cx, &transfer.task).await? != before {
        return Err(changed(
            &transfer.task,
            "it was written to during the upload",
        ));
    }
    let uploaded = uploaded?;
    transfer.meter.state(TransferState::Done);
    Ok(Completion::Uploaded(uploaded))
}

#[derive(Debug, PartialEq, Eq)]
struct Stat {
    size: Option<u64>,
    modified: Option<u64>,
}

async fn stat(cx: &Cx, task: &Upload) -> Result<Stat> {
    match cx
        .perform(Effect::Stat {
            source: task.source.id,
        })
        .await?
    {
        Outcome::Stat {
            size,
            modified_unix_ms,
        } => Ok(Stat {
            size,
            modified: modified_unix_ms,
        }),
        Outcome::Unsupported => Ok(Stat {
            size: task.source.size,
            modified: None,
        }),
        other => Err(host_failed("read", &other)),
    }
}

/// CRC-32C of a part of the source.
async fn crc32c(cx: &Cx, task: &Upload, offset: u64, len: u64) -> Result<u32> {
    let range = SourceRange {
        source: task.source.id,
        offset,
        len,
    };
    let effect = Effect::Hash {
        of: Hashed::Source(range),
        algorithm: HashAlgorithm::Crc32c,
    };
    match cx.perform(effect).await? {
        Outcome::Hashed { bytes, .. } if bytes != len => Err(changed(task, "it ended early")),
        Outcome::Hashed { hex, .. } => u32::from_str_radix(&hex, 16).map_err(|_| {
            Error::new(
                ErrorKind::Io,
                "the host gave a hash that is no 8 hex digits",
            )
        }),
        other => Err(host_failed("hash", &other)),
    }
}

fn changed(task: &Upload, how: &str) -> Error {
    let mut error = Error::new(
        ErrorKind::Integrity,
        format!(
            "{}: the source changed: {how}; upload it again once nobody writes to it",
            task.source.name
        ),
    );
    error.retryable = true;
    error
}

/// The error of an effect that the host could not carry out.
pub(crate) fn host_failed(what: &str, outcome: &Outcome) -> Error {
    match outcome {
        Outcome::Io { message } => Error::new(ErrorKind::Io, format!("cannot {what}: {message}")),
        Outcome::Unsupported => {
            Error::new(ErrorKind::Unsupported, format!("this host cannot {what}"))
        }
        other => Error::new(
            ErrorKind::Io,
            format!("cannot {what}: the host reported {other:?}"),
        ),
    }
}
