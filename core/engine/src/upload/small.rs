//! A file of up to 4 MiB in one call.

use super::{Transfer, crc32c, session, target};
use crate::call::{self, As, Sending, Wanted};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Uploaded;
use crate::task::{Call, Params};
use serde::Deserialize;
use serde_json::json;

/// How often a call whose reply was lost is settled before giving up.
const MOST_LOST: u32 = 3;

pub(super) async fn send(cx: &Cx, transfer: &Transfer) -> Result<Uploaded> {
    let crc = crc32c(cx, &transfer.task, 0, transfer.size).await?;
    let mut params = target(&transfer.task, transfer.size);
    params.insert("hash".to_owned(), json!(format!("{crc:08x}")));
    params.insert("hash_algo".to_owned(), json!("crc32c"));
    let files = vec![("chunk".to_owned(), transfer.task.source.clone())];
    let call = Call {
        operation: "uploads.upload_small".to_owned(),
        params,
        files,
        ..Call::default()
    };
    let on_sent = |bytes| transfer.meter.sent(1, bytes, transfer.size);

    let mut lost = 0;
    let upload_id = loop {
        let sending = Sending {
            call: &call,
            auth: As::Client,
            wanted: Wanted::Whole,
            on_sent: Some(&on_sent),
        };
        match sending.reply(cx).await {
            Ok(reply) => break session::opened_id(&reply)?,
            Err(error) if error.kind == ErrorKind::OutcomeUnknown && lost < MOST_LOST => {
                lost += 1;
                // Sending again would only make one more version, but a look is cheaper and charges nothing.
                if let Some(node_id) = arrived(cx, transfer, crc).await? {
                    transfer.meter.confirmed(1, transfer.size);
                    return Ok(session::uploaded(
                        transfer,
                        String::new(),
                        Some(node_id),
                        crc,
                    ));
                }
            }
            Err(error) => return Err(error),
        }
    };
    let stored = session::stored(cx, &upload_id).await;
    session::clear_away(cx, &upload_id).await;
    let node_id = stored?;
    transfer.meter.confirmed(1, transfer.size);
    Ok(session::uploaded(transfer, upload_id, node_id, crc))
}

#[derive(Deserialize)]
struct Node {
    id: String,
    name: Option<String>,
    size: Option<u64>,
    crc32c: Option<String>,
}

/// Whether a file of this name and content stands at the target.
async fn arrived(cx: &Cx, transfer: &Transfer, crc: u32) -> Result<Option<String>> {
    let task = &transfer.task;
    let candidate = match &task.file_id {
        Some(file_id) => Some(file_id.clone()),
        None => newest_of_name(cx, transfer).await?,
    };
    let Some(node_id) = candidate else {
        return Ok(None);
    };
    let mut call = at_target(transfer, "storage.get");
    call.params.insert("node_id".to_owned(), json!(node_id));
    let node: Node = call::call(cx, &call).await?.decode()?;
    let same = node.size == Some(transfer.size)
        && node
            .crc32c
            .is_some_and(|value| value.eq_ignore_ascii_case(&format!("{crc:08x}")));
    Ok(same.then_some(node.id))
}

async fn newest_of_name(cx: &Cx, transfer: &Transfer) -> Result<Option<String>> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Nodes {
        List(Vec<Node>),
        Object { items: Vec<Node> },
    }
    #[derive(Deserialize)]
    struct Listing {
        nodes: Nodes,
    }
    let mut call = at_target(transfer, "storage.list");
    let folder = transfer.task.folder_id.as_deref().unwrap_or("root");
    call.params.insert("parent_id".to_owned(), json!(folder));
    call.params.insert("sort_by".to_owned(), json!("updated"));
    call.params.insert("sort_dir".to_owned(), json!("desc"));
    let listing: Listing = call::call(cx, &call).await?.decode_payload()?;
    let nodes = match listing.nodes {
        Nodes::List(nodes) | Nodes::Object { items: nodes } => nodes,
    };
    Ok(nodes
        .into_iter()
        .find(|node| node.name.as_ref() == Some(&transfer.task.source.name))
        .map(|node| node.id))
}

fn at_target(transfer: &Transfer, operation: &str) -> Call {
    let mut params = Params::new();
    params.insert("context".to_owned(), json!(transfer.task.profile_type));
    params.insert("context_id".to_owned(), json!(transfer.task.profile_id));
    Call {
        operation: operation.to_owned(),
        params,
        ..Call::default()
    }
}

/// The error of a chunk or file that arrived damaged; the service keeps nothing of it.
pub(super) fn damaged(mut error: Error) -> Error {
    if matches!(error.code, 10_778 | 10_779) {
        error.kind = ErrorKind::Integrity;
        error.retryable = error.code == 10_778;
    }
    error
}
