//! A file into the service. The facts are in `core/api/upload-behaviour.md`.

mod batch;
mod chunked;
mod journal;
mod many;
mod many_journal;
mod plan;
mod resend;
mod resume;
mod session;
mod set;
mod small;
mod stream;
mod survey;

use crate::call;
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event, TransferState, Uploaded};
use crate::file_name;
use crate::gate::Permit;
use crate::meter::Meter;
use crate::operation;
use crate::source::SourceRange;
use crate::task::{Call, Upload};
pub(crate) use chunked::combine;
use journal::Told;
pub(crate) use journal::UploadJournal;
pub(crate) use many::{check as check_many, run as run_many};
pub(crate) use many_journal::ManyJournal;
pub(crate) use plan::{Chunk, Chunks};
use plan::{Target, Way};
use set::Set;
pub(crate) use small::newest_of_name;
use std::sync::Arc;

/// A file of known size on its way.
struct Transfer {
    task: Upload,
    size: u64,
    meter: Meter,
    before: Stat,
    kept: Kept,
}

/// Who keeps the journal.
enum Kept {
    /// Nobody.
    Nowhere,
    /// Whoever listens to the upload.
    Alone,
    /// That of many files, this one at its place.
    Among(Arc<Set>, usize),
}

impl Kept {
    fn of(task: &Upload) -> Self {
        match task.resumable || task.resume.is_some() {
            true => Kept::Alone,
            false => Kept::Nowhere,
        }
    }

    /// Whether somebody may come back with it.
    fn is_kept(&self) -> bool {
        match self {
            Kept::Nowhere => false,
            Kept::Alone => true,
            Kept::Among(set, _) => set.is_kept(),
        }
    }

    /// Waits for a place on the wire, where files share them.
    async fn on_wire(&self, cx: &Cx) -> Result<Option<Permit>> {
        match self {
            Kept::Among(set, _) => set.on_wire(cx).await.map(Some),
            _ => Ok(None),
        }
    }

    fn tell(&self, cx: &Cx, journal: &UploadJournal) {
        match self {
            Kept::Nowhere => {}
            Kept::Alone => cx.emit(Event::Journal(journal.clone().into())),
            Kept::Among(set, index) => set.begun(cx, *index, journal),
        }
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
    if let Some(journal) = &task.resume {
        journal.of_upload()?;
    }
    if let Some(why) = file_name::refusal(&task.source.name) {
        return Err(Error::param("name", "invalid", why));
    }
    if task.if_version_id.is_some() && task.profile_type != FILE_SHARE {
        let why =
            "goes with a File Share only; for other files move the content with storage.update";
        return Err(Error::param("if_version_id", "invalid", why));
    }
    if task.max_size == Some(0) {
        return Err(Error::param("max_size", "invalid", "must be at least 1"));
    }
    let op = operation::find(opening(task))?;
    call::prepare(cx, op, &at_target(task, op.name, Some(1))).map(|_| ())
}

/// A call that opens an upload, with what every way of doing so is told.
fn at_target(task: &Upload, operation: &str, size: Option<u64>) -> Call {
    let mut call = Call::new(operation).with("name", task.source.name.as_str());
    if let Some(size) = size {
        call.set("size", size.into());
    }
    call.set("instance_id", task.profile_id.as_str().into());
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
    let measured = measure(&cx, &task).await.map_err(|mut error| {
        error.journal.clone_from(&task.resume);
        error
    })?;
    let meter = Meter::new(&cx, measured.0, 1);
    let kept = Kept::of(&task);
    let uploaded = send(&cx, task, measured, meter.clone(), kept).await?;
    meter.file_done();
    meter.state(TransferState::Done);
    Ok(Completion::Uploaded(uploaded))
}

/// Sends a file on its own, whatever is known of its size.
async fn send(
    cx: &Cx,
    mut task: Upload,
    (size, before): (Option<u64>, Stat),
    meter: Meter,
    kept: Kept,
) -> Result<Uploaded> {
    let Some(size) = size else {
        // See `Way::Stream`.
        let _place = kept.on_wire(cx).await?;
        return stream::send(cx, task, meter).await;
    };
    task.source.size = Some(size);
    let transfer = Transfer {
        kept,
        task,
        size,
        meter,
        before,
    };
    transfer.send(cx).await
}

impl Transfer {
    /// Sends the file on its own: in one call, or in chunks.
    async fn send(&self, cx: &Cx) -> Result<Uploaded> {
        let target = Target {
            file_share: self.task.profile_type == FILE_SHARE,
            in_session: self.task.resume.is_some(),
        };
        if let Some(journal) = &self.task.resume {
            let told = Told::new(&cx.client.config.base_url, &self.task, self.size);
            resume::check(journal.of_upload()?, &told)?;
        }
        let uploaded = match Way::of(Some(self.size), target, &cx.client.config.upload_rules) {
            Way::Single => small::send(cx, self).await,
            // A size that is known is never a stream's.
            Way::Chunks | Way::Stream => chunked::send(cx, self).await,
        };
        self.unless_changed(cx, uploaded).await
    }

    /// The result, if it is that of one content: what was read and hashed, and then read and sent, may have been two
    /// things.
    async fn unless_changed<T>(&self, cx: &Cx, result: Result<T>) -> Result<T> {
        match judges_content(&result) {
            true => self.judged(result, stat(cx, &self.task).await),
            false => result,
        }
    }

    /// The same, by what the source is like now.
    fn judged<T>(&self, result: Result<T>, now: Result<Stat>) -> Result<T> {
        match now {
            Ok(now) if judges_content(&result) && now != self.before => {
                let mut error = changed(&self.task, "it was written to during the upload");
                error.journal = result.err().and_then(|error| error.journal.clone());
                Err(error)
            }
            // A source that cannot be looked at any more takes nothing back: what was sent is what was hashed.
            _ => result,
        }
    }
}

fn judges_content<T>(result: &Result<T>) -> bool {
    match result {
        Ok(_) => true,
        Err(error) => matches!(error.kind, ErrorKind::Rejected | ErrorKind::Integrity),
    }
}

/// How many bytes there are to send, if that can be known, and what the source is like before that.
async fn measure(cx: &Cx, task: &Upload) -> Result<(Option<u64>, Stat)> {
    let before = stat(cx, task).await?;
    Ok((before.bytes(task)?, before))
}

#[derive(Debug, PartialEq, Eq)]
struct Stat {
    size: Option<u64>,
    modified: Option<u64>,
}

impl Stat {
    /// How many bytes there are to send, if that can be known.
    fn bytes(&self, task: &Upload) -> Result<Option<u64>> {
        let is = self
            .size
            .map(|size| size.saturating_sub(task.source.offset));
        match (is, task.source.size) {
            (Some(is), Some(said)) if is != said => {
                Err(changed(task, &format!("it has {is} bytes, not {said}")))
            }
            (is, said) => {
                let size = is.or(said);
                match (size, task.max_size) {
                    (Some(size), Some(most)) if size > most => Err(Error::new(
                        ErrorKind::LimitExceeded,
                        format!("the source has {size} bytes, and may have {most} (`max_size`)"),
                    )),
                    _ => Ok(size),
                }
            }
        }
    }
}

async fn stat(cx: &Cx, task: &Upload) -> Result<Stat> {
    match cx
        .perform(Effect::Stat {
            source: task.source.id,
            read_ahead: cx.client.config.upload_rules.single_call_max,
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

/// CRC-32C of a part of what is sent.
async fn crc32c(cx: &Cx, task: &Upload, offset: u64, len: u64) -> Result<u32> {
    let range = SourceRange {
        source: task.source.id,
        offset: task.source.offset + offset,
        len,
    };
    let effect = Effect::Hash {
        of: Hashed::Source(range),
        algorithm: HashAlgorithm::Crc32c,
    };
    match cx.perform(effect).await? {
        Outcome::Hashed { bytes, .. } if bytes != len => Err(changed(task, "it ended early")),
        Outcome::Hashed { hex, .. } => crc_of(&hex),
        other => Err(host_failed("hash", &other)),
    }
}

fn crc_of(hex: &str) -> Result<u32> {
    u32::from_str_radix(hex, 16).map_err(|_| {
        let why = "the host gave a hash that is no 8 hex digits";
        Error::new(ErrorKind::Io, why)
    })
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
