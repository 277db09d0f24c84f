//! A file into the service. The facts are in `core/api/upload-behaviour.md`.

mod chunked;
mod plan;
mod progress;
mod session;
mod small;

use crate::call;
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Completion;
use crate::operation;
use crate::source::SourceRange;
use crate::task::{Call, Upload};
use progress::Meter;

/// A file of known size on its way.
struct Transfer {
    task: Upload,
    size: u64,
    meter: Meter,
}

/// Refuses a target or name that the service would refuse.
pub(crate) fn check(cx: &Cx, task: &Upload) -> Result<()> {
    if task.folder_id.is_some() && task.file_id.is_some() {
        let why = "goes with a new file only; a replaced file stays where it is";
        return Err(Error::param("folder_id", "invalid", why));
    }
    let op = operation::find("uploads.create_session")?;
    call::prepare(cx, op, &at_target(task, op.name, 1)).map(|_| ())
}

/// A call that opens an upload, with what every way of doing so is told.
fn at_target(task: &Upload, operation: &str, size: u64) -> Call {
    let mut call = Call::new(operation)
        .with("name", task.source.name.as_str())
        .with("size", size)
        .with("instance_id", task.profile_id.as_str())
        .with("profile_type", task.profile_type.as_str())
        .with(
            "action",
            if task.file_id.is_some() {
                "update"
            } else {
                "create"
            },
        );
    for (name, id) in [("file_id", &task.file_id), ("folder_id", &task.folder_id)] {
        if let Some(id) = id {
            call.set(name, id.as_str().into());
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
        meter: Meter::new(&cx, size),
        task,
        size,
    };
    let uploaded = if size <= cx.client.config.upload_rules.single_call_max {
        small::send(&cx, &transfer).await
    } else {
        chunked::send(&cx, &transfer).await
    }?;
    if stat(&cx, &transfer.task).await? != before {
        return Err(changed(
            &transfer.task,
            "it was written to during the upload",
        ));
    }
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
