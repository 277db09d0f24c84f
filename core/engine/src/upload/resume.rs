//! What there is to go on with: a session that a journal tells of.

use super::chunked::combine;
use super::journal::{Told, UploadJournal};
use super::{Transfer, crc32c, session, small};
use crate::cx::Cx;
use crate::error::{Error, Result};
use crate::event::Uploaded;
use litemap::LiteMap;
use serde_json::Value;

/// What became of the session.
pub(super) enum Found {
    /// It waits for more chunks.
    Open(Arrived, UploadJournal),
    /// It has them all and is at work; the hash of the whole.
    Sent(u32, UploadJournal),
    /// It is gone, and the file is there.
    Stored(Uploaded),
    /// Nothing that could be gone on with.
    Nothing,
}

/// The chunks that a session has: bytes by order.
#[derive(Default)]
pub(super) struct Arrived(LiteMap<u64, u64>);

impl Arrived {
    /// From `chunks` of a session: an object, or an empty list instead of an empty object.
    pub(super) fn of(chunks: Option<&Value>) -> Self {
        let mut arrived = LiteMap::new_vec();
        // One by one: collecting them would bring a sort of its own into what a browser loads.
        for (order, bytes) in chunks.and_then(Value::as_object).into_iter().flatten() {
            if let Ok(order) = order.parse() {
                let bytes = bytes.as_u64().or_else(|| bytes.as_str()?.parse().ok());
                // One whose size is not told is not the one that is wanted.
                arrived.insert(order, bytes.unwrap_or(u64::MAX));
            }
        }
        Arrived(arrived)
    }

    pub(super) fn bytes(&self, order: u64) -> Option<u64> {
        self.0.get(&order).copied()
    }

    /// Whether there is something that belongs to no chunk of the plan.
    pub(super) fn beyond(&self, count: u64) -> bool {
        self.0.keys().any(|order| *order == 0 || *order > count)
    }
}

/// Refuses the journal of another upload.
pub(super) fn check(journal: &UploadJournal, told: &Told) -> Result<()> {
    if journal.of == *told {
        return Ok(());
    }
    let why = if journal.of.size == told.size {
        "is the journal of another upload: service, target and name must be the same; upload anew"
    } else {
        "is the journal of a file of another size; upload anew"
    };
    Err(Error::param("resume", "invalid", why))
}

/// Looks what the service has.
pub(super) async fn find(cx: &Cx, transfer: &Transfer, journal: &UploadJournal) -> Result<Found> {
    let session = match session::get(cx, &journal.upload_id).await {
        Ok(session) => session,
        Err(error) if session::is_gone(&error) => {
            let Some(crc) = same_content(cx, transfer, journal).await? else {
                return Ok(Found::Nothing);
            };
            // Perhaps it was all done, and cleared away.
            return Ok(match small::arrived(cx, transfer, crc).await? {
                None => Found::Nothing,
                node_id => {
                    all_found(transfer, journal);
                    let upload_id = journal.upload_id.clone();
                    Found::Stored(session::uploaded(transfer, upload_id, node_id, crc, true))
                }
            });
        }
        Err(error) => return Err(error),
    };
    if session.has_failed() {
        session::clear_away(cx, &journal.upload_id).await;
        return Ok(Found::Nothing);
    }
    if !session.is_past_uploading() {
        return Ok(Found::Open(session.arrived(), journal.clone()));
    }
    match same_content(cx, transfer, journal).await? {
        Some(crc) => {
            all_found(transfer, journal);
            Ok(Found::Sent(crc, journal.clone()))
        }
        None => {
            // It stores what the file was; what it is now becomes the next version.
            session::clear_away(cx, &journal.upload_id).await;
            Ok(Found::Nothing)
        }
    }
}

/// The hash of the whole, if every chunk is what the journal says was sent.
async fn same_content(
    cx: &Cx,
    transfer: &Transfer,
    journal: &UploadJournal,
) -> Result<Option<u32>> {
    let mut whole = 0;
    for chunk in journal.chunks().iter() {
        let Some(sent) = journal.hash(chunk.order) else {
            return Ok(None);
        };
        let crc = crc32c(cx, &transfer.task, chunk.offset, chunk.len).await?;
        if crc != sent {
            return Ok(None);
        }
        whole = combine(whole, crc, chunk.len);
    }
    Ok(Some(whole))
}

/// The service had all of it before.
fn all_found(transfer: &Transfer, journal: &UploadJournal) {
    for chunk in journal.chunks().iter() {
        transfer.meter.found(chunk.order, chunk.len);
    }
}
