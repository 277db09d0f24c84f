//! A file of up to 4 MiB in one call.

use super::resend::{Known, MOST_LOST, until_known};
use super::{FILE_SHARE, Transfer, at_target, crc32c, session};
use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{TransferState, Uploaded};
use crate::task::Call;
use crate::view::View;

pub(super) async fn send(cx: &Cx, transfer: &Transfer) -> Result<Uploaded> {
    let crc = crc32c(cx, &transfer.task, 0, transfer.size).await?;
    // What is sent is compared with what was hashed; that this is the file that was measured, nobody else can tell.
    transfer.unless_changed(cx, Ok(())).await?;
    let file_share = transfer.task.profile_type == FILE_SHARE;
    let operation = if file_share {
        "uploads.write_back_small"
    } else {
        "uploads.upload_small"
    };
    let mut call = at_target(&transfer.task, operation, Some(transfer.size))
        .with("hash", format!("{crc:08x}"))
        .with("hash_algo", "crc32c");
    call.files
        .push(("chunk".to_owned(), transfer.task.source.clone()));
    let on_sent = |bytes| transfer.meter.sent(1, bytes, transfer.size);

    let place = transfer.kept.on_wire(cx).await?;
    // Sending again would only make one more version, but a look is cheaper and charges nothing.
    let of = Some((transfer, crc));
    // But for a File Share: nobody can look there, and one more version is not worth less.
    let mut lost = if file_share { MOST_LOST } else { 0 };
    let upload_id = match until_known(cx, &call, &on_sent, of, &mut lost).await? {
        Known::Replied(reply) => session::opened_id(&reply)?,
        Known::Stored(node_id) => {
            transfer.meter.confirmed(1, transfer.size);
            let id = String::new();
            return Ok(session::uploaded(transfer, id, Some(node_id), crc, true));
        }
    };
    drop(place);
    transfer.meter.state_of_one(TransferState::Finishing);
    let stored = session::stored(cx, &upload_id).await;
    let node_id = match stored {
        Ok(node_id) => node_id,
        Err(error) => {
            session::clear_away_after(cx, &upload_id, &error).await;
            return Err(error);
        }
    };
    transfer.meter.confirmed(1, transfer.size);
    session::conclude(cx, transfer, upload_id, (node_id, crc, false)).await
}

/// Whether a file of this name and content stands at the target, as far as the caller may see.
pub(super) async fn arrived(cx: &Cx, transfer: &Transfer, crc: u32) -> Result<Option<String>> {
    match look(cx, transfer, crc).await {
        // Who may upload may not always read; and what was there a moment ago may be gone.
        Err(error) if matches!(error.kind, ErrorKind::Forbidden | ErrorKind::NotFound) => Ok(None),
        found => found,
    }
}

async fn look(cx: &Cx, transfer: &Transfer, crc: u32) -> Result<Option<String>> {
    let task = &transfer.task;
    if task.profile_type == FILE_SHARE {
        // What stands there may be told to nobody who only may write.
        return Ok(None);
    }
    let node_id = match &task.file_id {
        Some(file_id) => file_id.clone(),
        None => {
            let profile = (task.profile_type.as_str(), task.profile_id.as_str());
            let below = task.relative_path.as_deref().unwrap_or_default().split('/');
            let names = below.filter(|name| !name.is_empty());
            let mut at = task.folder_id.clone();
            for name in names.chain([task.source.name.as_str()]) {
                match newest_of_name(cx, profile, at.as_deref(), name).await? {
                    None => return Ok(None),
                    found => at = found,
                }
            }
            at.unwrap_or_default()
        }
    };
    let node = node(cx, transfer, &node_id).await?;
    let wanted = format!("{crc:08x}");
    let same = node.number(&["size"]) == Some(transfer.size)
        && node
            .text(&["crc32c"])
            .is_some_and(|is| is.eq_ignore_ascii_case(&wanted));
    Ok(same.then_some(node_id))
}

/// A file as the service shows it.
pub(super) async fn node(cx: &Cx, transfer: &Transfer, node_id: &str) -> Result<View> {
    let task = &transfer.task;
    let call =
        of_profile((&task.profile_type, &task.profile_id), "storage.get").with("node_id", node_id);
    View::result(&call::call(cx, &call).await?)
}

/// The file or folder of a name in a folder.
pub(crate) async fn newest_of_name(
    cx: &Cx,
    profile: (&str, &str),
    folder_id: Option<&str>,
    name: &str,
) -> Result<Option<String>> {
    let call = of_profile(profile, "storage.list")
        .with("parent_id", folder_id.unwrap_or("root"))
        .with("sort_by", "updated")
        .with("sort_dir", "desc");
    let listing = View::payload(&call::call(cx, &call).await?)?;
    // A list, or an object with one.
    let nodes = [listing.list(&["nodes"]), listing.list(&["nodes", "items"])].concat();
    let mut nodes = nodes.into_iter().map(View);
    let found = nodes.find(|node| node.text(&["name"]) == Some(name));
    Ok(found.and_then(|node| node.string(&["id"])))
}

fn of_profile((context, context_id): (&str, &str), operation: &str) -> Call {
    Call::new(operation)
        .with("context", context)
        .with("context_id", context_id)
}

/// The error of a chunk or file that arrived damaged; the service keeps nothing of it.
pub(super) fn damaged(mut error: Error) -> Error {
    if matches!(error.code, 10_778 | 10_779) {
        error.kind = ErrorKind::Integrity;
        error.retryable = error.code == 10_778;
    }
    error
}
