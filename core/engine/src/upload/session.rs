//! An upload session on the service's side: reading it, waiting for its end, clearing it away.

use super::resume::Arrived;
use super::{FILE_SHARE, Transfer, small};
use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Event, Uploaded, WaitReason};
use crate::patience::{self, patiently, unknown};
use crate::reply::Reply;
use crate::task::Call;
use crate::view::{View, lacks};
use futures_util::future::join;
use serde_json::Value;

/// What reads a session.
const READ: &str = "uploads.get";
/// Seconds the service holds a poll; fewer once polls have failed, which something on the way may cut.
const POLL_S: u64 = 60;
/// A poll that came back at once without a change is made again after this; a service that ignores `wait` is not
/// flooded.
const POLL_PAUSE_MS: u64 = 1000;
/// How long to wait for the service to store a file.
const STORE_MS: u64 = 30 * 60 * 1000;

/// A session as the service shows it.
pub(super) struct Session(View);

impl Session {
    fn status(&self) -> &str {
        self.0.text(&["status"]).unwrap_or_default()
    }

    /// Whether `complete` has arrived: every state but the first two.
    pub(super) fn is_past_uploading(&self) -> bool {
        !matches!(self.status(), "" | "ready" | "uploading")
    }

    /// Whether anything has arrived.
    pub(super) fn has_begun(&self) -> bool {
        !matches!(self.status(), "" | "ready")
    }

    pub(super) fn has_failed(&self) -> bool {
        matches!(self.status(), "assembly_failed" | "store_failed")
    }

    /// The chunks it has.
    pub(super) fn arrived(&self) -> Arrived {
        Arrived::of(self.0.at(&["chunks"]))
    }
}

/// A call about one session.
pub(super) fn call(operation: &str, upload_id: &str) -> Call {
    Call::new(operation).with("upload_id", upload_id)
}

/// Reads a session.
pub(super) async fn get(cx: &Cx, upload_id: &str) -> Result<Session> {
    View::result(&call::call(cx, &call(READ, upload_id)).await?).map(Session)
}

/// Reads a session on which all depends that was sent, and gives how often that failed.
pub(super) async fn look(cx: &Cx, upload_id: &str, wait: Option<u64>) -> Result<(Session, u32)> {
    let (reply, failed) = patiently(cx, &call(READ, upload_id), upload_id, wait).await?;
    Ok((View::result(&reply).map(Session)?, failed))
}

/// Whether a session's error says that there is none.
pub(super) fn is_gone(error: &Error) -> bool {
    error.kind == ErrorKind::NotFound || matches!(error.code, 10_507 | 10_508)
}

/// Waits until the file is stored; gives its node, if the service told it.
pub(super) async fn stored(cx: &Cx, upload_id: &str) -> Result<Option<String>> {
    let deadline = cx.now().monotonic_ms.saturating_add(STORE_MS);
    let mut last: Option<String> = None;
    let mut wait = POLL_S;
    loop {
        let asked_at = cx.now().monotonic_ms;
        let (session, failed_before) = look(cx, upload_id, last.as_ref().map(|_| wait)).await?;
        if failed_before > 0 {
            wait = wait.div_ceil(2);
        }
        match session.status() {
            // `stored` comes from older services.
            "complete" | "stored" => return Ok(session.0.string(&["new_file_id"])),
            _ if session.has_failed() => return Err(failed(&session)),
            // A status not known is one to wait on.
            _ => {}
        }
        let now = cx.now().monotonic_ms;
        if now >= deadline {
            let minutes = STORE_MS / 60_000;
            let why = format!("the service has not stored the file after {minutes} minutes");
            return Err(unknown(READ, upload_id, &why));
        }
        let unchanged = last.as_deref() == Some(session.status());
        last = Some(session.status().to_owned());
        if unchanged && now.saturating_sub(asked_at) < POLL_PAUSE_MS {
            cx.emit(Event::Wait {
                reason: WaitReason::Processing,
                ms: POLL_PAUSE_MS,
            });
            cx.sleep(POLL_PAUSE_MS).await?;
        }
    }
}

fn failed(session: &Session) -> Error {
    let told = |path: &[&str]| session.0.text(path).unwrap_or_default();
    if session
        .0
        .at(&["integrity_failure"])
        .is_some_and(Value::is_object)
    {
        let mut error = Error::new(
            ErrorKind::Integrity,
            format!(
                "the bytes that arrived are not those that were sent (CRC-32C {} instead of {}); nothing is stored, upload the file again",
                told(&["integrity_failure", "computed_crc32c"]),
                told(&["integrity_failure", "expected_crc32c"]),
            ),
        );
        error.retryable = true;
        return error;
    }
    let message = told(&["status_message"]);
    if let Some(version) = message.strip_prefix("CONFLICT_VERSION_MISMATCH:") {
        return Error::new(
            ErrorKind::Conflict,
            format!(
                "the file changed meanwhile (its version is now {}); read it again, then decide",
                version.trim()
            ),
        );
    }
    let status = session.status();
    let why = format!("the service could not store the file ({status}: {message})");
    Error::new(ErrorKind::Failed, why)
}

/// Deletes a session, whatever became of the task: finished ones are only cleared away, open ones lose their chunks.
/// A failure is not the caller's concern, for sessions end by themselves.
pub(super) async fn clear_away(cx: &Cx, upload_id: &str) {
    patience::clear_away(cx, call("uploads.delete", upload_id)).await;
}

/// The same after an error, unless the service may be about to store what the session has.
pub(super) async fn clear_away_after(cx: &Cx, upload_id: &str, error: &Error) {
    let open = error.kind == ErrorKind::OutcomeUnknown && error.operation == READ;
    if !open {
        clear_away(cx, upload_id).await;
    }
}

/// The id in the reply that opened a session.
pub(super) fn opened_id(reply: &Reply) -> Result<String> {
    let opened = View::payload(reply)?;
    let id = opened
        .string(&["id"])
        .or_else(|| opened.string(&["session", "id"]));
    id.ok_or_else(|| lacks(reply, "id of the upload"))
}

/// Looks at what is stored, unless that was done, while the session's record goes; tells what a finished transfer tells.
pub(super) async fn conclude(
    cx: &Cx,
    transfer: &Transfer,
    upload_id: String,
    (node_id, crc, verified): (Option<String>, u32, bool),
) -> Result<Uploaded> {
    let node = node_id.as_deref().filter(|_| !verified);
    let verify = verify(cx, transfer, node, crc);
    let (looked, ()) = join(verify, clear_away(cx, &upload_id)).await;
    let verified = verified | looked?;
    Ok(uploaded(transfer, upload_id, node_id, crc, verified))
}

/// What a finished transfer tells.
pub(super) fn uploaded(
    transfer: &Transfer,
    upload_id: String,
    node_id: Option<String>,
    crc: u32,
    verified: bool,
) -> Uploaded {
    Uploaded {
        node_id,
        upload_id,
        size: transfer.size,
        crc32c: format!("{crc:08x}"),
        verified,
    }
}

/// Compares what was sent with what the service says it has stored; false if it does not say.
async fn verify(cx: &Cx, transfer: &Transfer, node_id: Option<&str>, crc: u32) -> Result<bool> {
    let Some(node_id) = node_id.filter(|_| transfer.task.profile_type != FILE_SHARE) else {
        return Ok(false);
    };
    let node = match small::node(cx, transfer, node_id).await {
        Ok(node) => node,
        Err(error) if error.kind == ErrorKind::Cancelled => return Err(error),
        // Who may upload may not always read.
        Err(_) => return Ok(false),
    };
    if let Some(is) = node.number(&["size"]).filter(|is| *is != transfer.size) {
        return Err(another(format!("{is} bytes instead of {}", transfer.size)));
    }
    let sent = format!("{crc:08x}");
    match node.text(&["crc32c"]) {
        Some(is) if !is.eq_ignore_ascii_case(&sent) => {
            Err(another(format!("CRC-32C {is} instead of {sent}")))
        }
        told => Ok(told.is_some()),
    }
}

fn another(how: String) -> Error {
    let why = format!(
        "the file that is stored now is not the one that was sent ({how}): somebody replaced it meanwhile, or the service stored other bytes; look at its versions, then upload it again"
    );
    Error::new(ErrorKind::Integrity, why).with_operation("storage.get")
}
