//! A larger file: a session, chunks side by side, completion.

use super::plan::{self, Chunk, Limits};
use super::small::damaged;
use super::{Transfer, at_target, crc32c, session};
use crate::call::{self, As, Sending, Wanted};
use crate::cx::Cx;
use crate::error::{ErrorKind, Result};
use crate::event::Uploaded;
use crate::gate::Gate;
use crate::source::Source;
use crate::task::Call;
use crate::view::View;
use futures_util::StreamExt;
use futures_util::stream::{self, TryStreamExt};
use litemap::LiteMap;

/// How often a session is opened anew after a lost reply. Each leaves at most an empty session behind.
const MOST_OPENED: u32 = 3;

pub(super) async fn send(cx: &Cx, transfer: &Transfer) -> Result<Uploaded> {
    let limits = limits(cx, transfer).await?;
    let rules = &cx.client.config.upload_rules;
    let chunks = plan::chunks(transfer.size, &limits, rules, transfer.task.chunk_size)?;
    let upload_id = open(cx, transfer).await?;
    let stored = async {
        let crc = send_chunks(cx, transfer, &upload_id, chunks).await?;
        complete(cx, &upload_id).await?;
        Ok((session::stored(cx, &upload_id).await?, crc))
    }
    .await;
    // After a success its record goes, after a failure its chunks.
    session::clear_away(cx, &upload_id).await;
    let (node_id, crc) = stored.map_err(damaged)?;
    Ok(session::uploaded(transfer, upload_id, node_id, crc))
}

async fn limits(cx: &Cx, transfer: &Transfer) -> Result<Limits> {
    let task = &transfer.task;
    let call = Call::new("uploads.get_limits").with("instance_id", task.profile_id.as_str());
    let call = match &task.file_id {
        Some(file_id) => call
            .with("action", "update")
            .with("file_id", file_id.as_str()),
        None => call
            .with("action", "create")
            .with("folder_id", task.folder_id.as_deref().unwrap_or("root")),
    };
    let told = View::result(&call::call(cx, &call).await?)?;
    Ok(Limits {
        chunk_size: told.number(&["chunk_size"]),
        size: told.number(&["size"]),
        chunks: told.number(&["chunks"]),
    })
}

async fn open(cx: &Cx, transfer: &Transfer) -> Result<String> {
    let call = at_target(&transfer.task, "uploads.create_session", transfer.size);
    let mut opened = 1;
    loop {
        match call::call(cx, &call).await {
            Err(error) if error.kind == ErrorKind::OutcomeUnknown && opened < MOST_OPENED => {
                cx.back_off(opened).await?;
                opened += 1;
            }
            reply => return session::opened_id(&reply?),
        }
    }
}

/// Sends all chunks, the last one alone and with the hash of the whole; gives that hash.
async fn send_chunks(
    cx: &Cx,
    transfer: &Transfer,
    upload_id: &str,
    chunks: plan::Chunks,
) -> Result<u32> {
    let parallel = cx.client.config.upload_rules.parallel_chunks;
    let wire = Gate::new(parallel);
    // One more than may be on the wire, so that its hash is made meanwhile.
    let mut hashes: LiteMap<u64, (u64, u32)> = LiteMap::new_vec();
    let mut sent = stream::iter(chunks.iter().filter(|chunk| chunk.order < chunks.count))
        .map(|chunk| {
            let wire = &wire;
            async move {
                let crc = crc32c(cx, &transfer.task, chunk.offset, chunk.len).await?;
                let _place = wire.place(cx, false).await?;
                send_chunk(cx, transfer, upload_id, chunk, crc, None).await?;
                Ok::<_, crate::Error>((chunk.order, (chunk.len, crc)))
            }
        })
        .buffer_unordered(parallel + 1);
    while let Some((order, part)) = sent.try_next().await? {
        hashes.insert(order, part);
    }
    let in_order = hashes.values();
    let before = in_order.fold(0, |whole, (len, crc)| combine(whole, *crc, *len));

    let Some(last) = chunks.iter().last() else {
        return Ok(before);
    };
    let crc = crc32c(cx, &transfer.task, last.offset, last.len).await?;
    let whole = combine(before, crc, last.len);
    send_chunk(cx, transfer, upload_id, last, crc, Some(whole)).await?;
    Ok(whole)
}

fn combine(first: u32, second: u32, second_len: u64) -> u32 {
    crc32c::crc32c_combine(
        first,
        second,
        usize::try_from(second_len).unwrap_or(usize::MAX),
    )
}

async fn send_chunk(
    cx: &Cx,
    transfer: &Transfer,
    upload_id: &str,
    chunk: Chunk,
    crc: u32,
    whole: Option<u32>,
) -> Result<()> {
    let mut call = session::call("uploads.send_chunk", upload_id)
        .with("order", chunk.order)
        .with("size", chunk.len)
        .with("hash_algo", "crc32c")
        .with("hash", format!("{crc:08x}"));
    if let Some(whole) = whole {
        call.set("file_crc32c", format!("{whole:08x}").into());
    }
    let id = transfer.task.source.id;
    let part = Source {
        id,
        offset: chunk.offset,
        size: Some(chunk.len),
        name: "chunk.bin".to_owned(),
    };
    call.files.push(("chunk".to_owned(), part));
    let on_sent = |bytes| transfer.meter.sent(chunk.order, bytes, chunk.len);
    let sending = Sending {
        call: &call,
        auth: As::Client,
        wanted: Wanted::Whole,
        on_sent: Some(&on_sent),
    };
    sending.reply(cx).await?;
    transfer.meter.confirmed(chunk.order, chunk.len);
    Ok(())
}

/// Has the chunks assembled. A lost reply, or a refusal because of the state, is settled by reading the session.
async fn complete(cx: &Cx, upload_id: &str) -> Result<()> {
    let mut lost = 0;
    loop {
        let error = match call::call(cx, &session::call("uploads.complete", upload_id)).await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        let unknown = error.kind == ErrorKind::OutcomeUnknown;
        if !unknown && !(400..500).contains(&error.status) {
            return Err(error);
        }
        if session::get(cx, upload_id, None).await?.is_past_uploading() {
            // It arrived; how it ended is told by the session.
            return Ok(());
        }
        lost += 1;
        if !unknown || lost == MOST_OPENED {
            return Err(error);
        }
    }
}
