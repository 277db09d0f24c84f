//! Small files that travel together.

use super::resend::{Known, until_known};
use super::survey;
use super::{Transfer, session, small};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Uploaded;
use crate::journal::{object, text};
use crate::side_by_side::in_order;
use crate::task::{Call, UploadMany};
use crate::view::View;
use serde_json::Value;

/// Files of a batch whose nodes are waited for at once.
const WAITS: usize = 8;

/// A file that is ready to travel, and its hash.
pub(super) struct Ready {
    pub(super) index: usize,
    pub(super) transfer: Transfer,
    pub(super) crc: u32,
}

/// What became of a batch.
pub(super) enum Sent {
    /// The result of each file, in the order they were given.
    Each(Vec<Result<Uploaded>>),
    /// The service would not have them together, or they could not be read. Some may be there all the same, if a
    /// request before was lost.
    Apart { perhaps_there: bool },
}

/// Sends files in one body. Fails as a whole only if none was taken.
pub(super) async fn send(cx: &Cx, task: &UploadMany, files: &[Ready]) -> Result<Sent> {
    let manifest = files.iter().enumerate().map(|(index, file)| {
        let task = &file.transfer.task;
        let mut entry = vec![
            ("index", index.into()),
            ("filename", text(&task.source.name)),
            ("hash", format!("{:08x}", file.crc).into()),
            ("hash_algo", text("crc32c")),
        ];
        if let Some(path) = &task.relative_path {
            entry.push(("relative_path", text(path)));
        }
        object(entry)
    });
    let mut call = Call::new("uploads.send_batch")
        .with("instance_id", task.profile_id.as_str())
        .with("manifest", Value::Array(manifest.collect()));
    if let Some(folder_id) = &task.folder_id {
        call.set("folder_id", folder_id.as_str().into());
    }
    for (index, file) in files.iter().enumerate() {
        let name = format!("file_{index}");
        call.files.push((name, file.transfer.task.source.clone()));
    }
    let on_sent = |bytes| spread(files, bytes);
    // What arrived cannot be looked up by anything that we know of it. Sent again it replaces what it stored before, as
    // versions.
    let mut lost = 0;
    let sent = until_known(cx, &call, &on_sent, None, &mut lost).await;
    let perhaps_there = lost > 0;
    let reply = match sent {
        Ok(Known::Replied(reply)) => View::payload(&reply)?,
        Ok(Known::Stored(_)) => return Ok(Sent::Apart { perhaps_there }),
        Err(error) if refuses_batch(&error) => return Ok(Sent::Apart { perhaps_there }),
        Err(error) => return Err(error),
    };
    let told = paired(&reply, files.len());
    let results = files.iter().zip(&told);
    let results = results.map(|(file, told)| result(cx, task, file, told.as_ref()));
    let results = in_order(results.collect(), WAITS).await;
    if let Some(first) = files.first() {
        let stored = files.iter().zip(&results);
        let stored = stored.filter(|(_, result)| result.is_ok());
        let sizes = stored.map(|(file, _)| (file.index as u64, file.transfer.size));
        first.transfer.meter.confirmed_of_many(sizes);
    }
    let tasks: Vec<_> = files.iter().map(|file| &file.transfer.task).collect();
    let Ok(now) = survey::now(cx, &tasks).await else {
        // It is cancelled by now; what is stored is stored all the same.
        return Ok(Sent::Each(results));
    };
    let each = files.iter().zip(results).zip(now);
    Ok(Sent::Each(
        each.map(|((file, result), now)| file.transfer.judged(result, now))
            .collect(),
    ))
}

/// Sends a file on its own that was not taken with others, unless it was.
pub(super) async fn apart(cx: &Cx, file: &Ready, perhaps_there: bool) -> Result<Uploaded> {
    let (transfer, crc) = (&file.transfer, file.crc);
    if perhaps_there && let Some(node_id) = small::arrived(cx, transfer, crc).await? {
        transfer.meter.confirmed(1, transfer.size);
        let stored = session::uploaded(transfer, String::new(), Some(node_id), crc, true);
        return transfer.unless_changed(cx, Ok(stored)).await;
    }
    transfer.send(cx).await
}

/// The bytes of a body on the wire, as those of its files in their order.
fn spread(files: &[Ready], mut bytes: u64) {
    let Some(first) = files.first() else {
        return;
    };
    first
        .transfer
        .meter
        .sent_of_many(files.iter().map_while(|file| {
            let size = file.transfer.size;
            let part = bytes.min(size);
            bytes -= part;
            (part > 0).then_some((file.index as u64, part, size))
        }));
}

/// A refusal of the batch and not of what is in it: one bad entry refuses them all, and one file that cannot be read
/// keeps them all from being sent.
fn refuses_batch(error: &Error) -> bool {
    matches!(
        error.kind,
        ErrorKind::InvalidParameter
            | ErrorKind::Io
            | ErrorKind::Rejected
            | ErrorKind::LimitExceeded
            | ErrorKind::NotImplemented
    ) || error.code == 1685
}

/// The results by index; what is told twice counts once, what belongs to no file not at all.
fn paired(reply: &View, count: usize) -> Vec<Option<View>> {
    let mut results: Vec<Option<View>> = vec![None; count];
    for told in reply.list(&["results"]) {
        let told = View(told.clone());
        let index = told
            .number(&["index"])
            .and_then(|i| usize::try_from(i).ok());
        if let Some(place @ None) = index.and_then(|index| results.get_mut(index)) {
            *place = Some(told);
        }
    }
    results
}

async fn result(cx: &Cx, task: &UploadMany, file: &Ready, told: Option<&View>) -> Result<Uploaded> {
    let Some(told) = told else {
        let why =
            "the service told nothing of this file; look whether it is there, then upload it again";
        return Err(Error::new(ErrorKind::OutcomeUnknown, why).with_operation("uploads.send_batch"));
    };
    if told.text(&["status"]) != Some("ok") {
        let code = told.number(&["error_code"]).unwrap_or_default();
        let kind = match code {
            10_778 | 10_779 => ErrorKind::Integrity,
            _ => ErrorKind::Rejected,
        };
        let why = told
            .text(&["error_message"])
            .unwrap_or("no reason was given");
        let mut error = Error::new(kind, format!("the service did not take this file: {why}"))
            .with_operation("uploads.send_batch");
        error.code = code;
        return Err(error);
    }
    let upload_id = told.string(&["upload_id"]);
    let mut node_id = told.string(&["node_id"]);
    if let (true, None, Some(upload_id)) = (task.node_ids, &node_id, &upload_id) {
        let stored = session::stored(cx, upload_id).await;
        match &stored {
            Ok(_) => session::clear_away(cx, upload_id).await,
            Err(error) => session::clear_away_after(cx, upload_id, error).await,
        }
        node_id = stored?;
    }
    let upload_id = upload_id.unwrap_or_default();
    let (transfer, crc) = (&file.transfer, file.crc);
    Ok(session::uploaded(transfer, upload_id, node_id, crc, false))
}
