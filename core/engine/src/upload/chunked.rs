//! A larger file: a session, chunks side by side, completion.

use super::journal::{Told, UploadJournal};
use super::plan::{self, Chunk, Chunks, Limits};
use super::resume::{self, Arrived, Found};
use super::small::{self, damaged};
use super::{Kept, Transfer, at_target, crc32c, session};
use crate::call::{self, As, Sending, Wanted};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{TransferState, Uploaded};
use crate::gate::Gate;
use crate::reactor::lock;
use crate::side_by_side::{Work, side_by_side};
use crate::source::Source;
use crate::task::{Call, Upload};
use crate::view::View;
use litemap::LiteMap;
use std::sync::Mutex;

/// How often a session is opened anew after a lost reply. Each leaves at most an empty session behind.
const MOST_OPENED: u32 = 3;

/// A session that is open, and what it lacks.
pub(super) struct Open<'a> {
    pub(super) cx: &'a Cx,
    pub(super) transfer: &'a Transfer,
    chunks: Chunks,
    arrived: Arrived,
    journal: Mutex<UploadJournal>,
    /// Whether it was opened by somebody else, of whose chunks only hashes are known.
    resumed: bool,
}

/// How sending ended.
enum Sent {
    /// The service has every chunk; the hash of the whole.
    All(u32),
    /// The session holds chunks of an older content that cannot be taken back.
    StartOver,
}

/// What a session has in place of a chunk.
enum Standing {
    /// Just these bytes.
    There,
    /// Nothing, or what may be sent again.
    Missing,
    /// Something else. It is not taken back: a copy of that request which comes late would take what was sent anew.
    Another,
}

/// A file that the service has.
struct Stored {
    node_id: Option<String>,
    crc: u32,
    /// Whether its content was looked at.
    verified: bool,
}

pub(super) async fn send(cx: &Cx, transfer: &Transfer) -> Result<Uploaded> {
    let mut found = match &transfer.task.resume {
        Some(journal) => resume::find(cx, transfer, journal.of_upload()?)
            .await
            .map_err(|mut error| {
                error.journal = Some(journal.clone()).filter(|_| can_go_on(&error));
                error
            })?,
        None => Found::Nothing,
    };
    loop {
        let (open, sent) = match found {
            Found::Stored(uploaded) => return Ok(uploaded),
            Found::Open(arrived, journal) => (Open::new(cx, transfer, arrived, journal), None),
            Found::Sent(crc, journal) => {
                let arrived = Arrived::default();
                (Open::new(cx, transfer, arrived, journal), Some(crc))
            }
            Found::Nothing => {
                transfer.meter.anew();
                (begin(cx, transfer).await?, None)
            }
        };
        match open.finish(sent).await? {
            Some(uploaded) => return Ok(uploaded),
            None => found = Found::Nothing,
        }
    }
}

async fn begin<'a>(cx: &'a Cx, transfer: &'a Transfer) -> Result<Open<'a>> {
    let limits = match &transfer.kept {
        Kept::Among(set, _) => set.limits(cx, limits(cx, &transfer.task)).await?,
        _ => limits(cx, &transfer.task).await?,
    };
    let rules = &cx.client.config.upload_rules;
    let chunks = plan::chunks(transfer.size, &limits, rules, transfer.task.chunk_size)?;
    let opening = super::opening(&transfer.task);
    let call = at_target(&transfer.task, opening, Some(transfer.size));
    let upload_id = create(cx, &call).await?;
    let told = Told::new(&cx.client.config.base_url, &transfer.task, transfer.size);
    let journal = UploadJournal::new(upload_id, told, chunks);
    let open = Open {
        resumed: false,
        ..Open::new(cx, transfer, Arrived::default(), journal)
    };
    open.write_down(|_| {});
    Ok(open)
}

/// What the plan takes.
pub(super) async fn limits(cx: &Cx, task: &Upload) -> Result<Limits> {
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

/// Opens a session.
pub(super) async fn create(cx: &Cx, call: &Call) -> Result<String> {
    let mut opened = 1;
    loop {
        match call::call(cx, call).await {
            Err(error) if error.kind == ErrorKind::OutcomeUnknown && opened < MOST_OPENED => {
                cx.back_off(opened).await?;
                opened += 1;
            }
            reply => return session::opened_id(&reply?),
        }
    }
}

impl<'a> Open<'a> {
    fn new(cx: &'a Cx, transfer: &'a Transfer, arrived: Arrived, journal: UploadJournal) -> Self {
        Open {
            cx,
            transfer,
            chunks: journal.chunks(),
            arrived,
            journal: Mutex::new(journal),
            resumed: true,
        }
    }

    fn upload_id(&self) -> String {
        lock(&self.journal).upload_id.clone()
    }

    /// Changes the journal and tells it to whoever keeps it.
    fn write_down(&self, change: impl FnOnce(&mut UploadJournal)) {
        let mut journal = lock(&self.journal);
        change(&mut journal);
        self.transfer.kept.tell(self.cx, &journal);
    }

    /// Sends what the session lacks and waits until the file is stored. `None` if a new session has to take it.
    async fn finish(self, sent: Option<u32>) -> Result<Option<Uploaded>> {
        let upload_id = self.upload_id();
        let stored = self.stored(&upload_id, sent).await;
        match stored.map_err(|error| self.perhaps_our_own(error)) {
            Ok(Some(Stored {
                node_id,
                crc,
                verified,
            })) => {
                let found = (node_id, crc, verified);
                session::conclude(self.cx, self.transfer, upload_id, found)
                    .await
                    .map(Some)
            }
            Ok(None) => {
                session::clear_away(self.cx, &upload_id).await;
                Ok(None)
            }
            // Chunks from before were of another content.
            Err(error) if self.resumed && judges_bytes(&error) => {
                session::clear_away(self.cx, &upload_id).await;
                Ok(None)
            }
            Err(error) if self.transfer.kept.is_kept() && can_go_on(&error) => {
                let mut error = damaged(error);
                error.journal = Some(lock(&self.journal).clone().into());
                Err(error)
            }
            Err(error) => {
                // A failed session only loses its chunks.
                session::clear_away_after(self.cx, &upload_id, &error).await;
                Err(damaged(error))
            }
        }
    }

    /// The version that stands in the way of a resumed upload may be the one that it has made itself.
    fn perhaps_our_own(&self, mut error: Error) -> Error {
        if error.kind == ErrorKind::Conflict && self.transfer.task.resume.is_some() {
            let why = "; it may be the one that this upload made before it was interrupted, so compare the content first";
            error.message.push_str(why);
        }
        error
    }

    async fn stored(&self, upload_id: &str, sent: Option<u32>) -> Result<Option<Stored>> {
        let mut completed = sent.is_some();
        let crc = match sent {
            Some(crc) => crc,
            None => match self.send_chunks(upload_id).await {
                Ok(Sent::StartOver) => return Ok(None),
                Ok(Sent::All(crc)) => crc,
                Err(error) if self.went_on_elsewhere(upload_id, &error).await? => {
                    completed = true;
                    self.hash_whole().await?
                }
                Err(error) => return Err(error),
            },
        };
        self.transfer.meter.state_of_one(TransferState::Finishing);
        let ended = async {
            if !completed {
                // Chunks of two contents are no file: it is not stored at all.
                self.transfer.unless_changed(self.cx, Ok(())).await?;
                self.complete(upload_id).await?;
            }
            session::stored(self.cx, upload_id).await
        };
        match ended.await {
            Ok(node_id) => Ok(Some(Stored {
                node_id,
                crc,
                verified: false,
            })),
            // Somebody else who had the journal was faster, and has cleared the session away.
            Err(error) if session::is_gone(&error) => {
                match small::arrived(self.cx, self.transfer, crc).await? {
                    Some(node_id) => Ok(Some(Stored {
                        node_id: Some(node_id),
                        crc,
                        verified: true,
                    })),
                    None => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }

    /// Whether a chunk was refused because somebody else who has the journal was faster.
    async fn went_on_elsewhere(&self, upload_id: &str, error: &Error) -> Result<bool> {
        let may_be = matches!(error.kind, ErrorKind::Rejected | ErrorKind::NotFound)
            && !judges_bytes(error)
            && self.transfer.task.resume.is_some();
        if !may_be {
            return Ok(false);
        }
        match session::get(self.cx, upload_id).await {
            Ok(session) => Ok(session.is_past_uploading() && !session.has_failed()),
            Err(error) => Ok(session::is_gone(&error)),
        }
    }

    async fn hash_whole(&self) -> Result<u32> {
        let mut whole = 0;
        for chunk in self.chunks.iter() {
            whole = combine(whole, self.hash(chunk).await?, chunk.len);
            self.transfer.meter.found(chunk.order, chunk.len);
        }
        Ok(whole)
    }

    /// Sends all chunks, the last one alone and with the hash of the whole.
    async fn send_chunks(&self, upload_id: &str) -> Result<Sent> {
        let parallel = self.cx.client.config.upload_rules.parallel_chunks;
        let wire = Gate::new(parallel);
        if self.arrived.beyond(self.chunks.count) {
            return Ok(Sent::StartOver);
        }
        // One more than may be on the wire, so that its hash is made meanwhile.
        let parts: Mutex<LiteMap<u64, (u64, u32)>> = Mutex::new(LiteMap::new_vec());
        let others = self
            .chunks
            .iter()
            .filter(|chunk| chunk.order < self.chunks.count);
        let mut sent = others.map(|chunk| {
            let (wire, parts) = (&wire, &parts);
            Box::pin(async move {
                let crc = self.hash(chunk).await?;
                match self.standing(chunk, crc) {
                    Standing::Another => return Ok(false),
                    Standing::There => self.transfer.meter.found(chunk.order, chunk.len),
                    Standing::Missing => {
                        let _place = wire.place(self.cx, false).await?;
                        self.send_chunk(upload_id, chunk, crc, None).await?;
                    }
                }
                lock(parts).insert(chunk.order, (chunk.len, crc));
                Ok(true)
            }) as Work<'_>
        });
        if !side_by_side(&mut sent, parallel + 1).await? {
            return Ok(Sent::StartOver);
        }
        let before = lock(&parts)
            .values()
            .fold(0, |whole, (len, crc)| combine(whole, *crc, *len));

        let last = self.chunks.last();
        let crc = self.hash(last).await?;
        let whole = combine(before, crc, last.len);
        match self.standing(last, crc) {
            Standing::Another => return Ok(Sent::StartOver),
            Standing::There => self.transfer.meter.found(last.order, last.len),
            Standing::Missing => self.send_chunk(upload_id, last, crc, Some(whole)).await?,
        }
        Ok(Sent::All(whole))
    }

    async fn hash(&self, chunk: Chunk) -> Result<u32> {
        crc32c(self.cx, &self.transfer.task, chunk.offset, chunk.len).await
    }

    /// What the session has in place of a chunk whose bytes are these now.
    fn standing(&self, chunk: Chunk, crc: u32) -> Standing {
        let sent = lock(&self.journal).hash(chunk.order);
        match self.arrived.bytes(chunk.order) {
            None => Standing::Missing,
            Some(bytes) if bytes == chunk.len && sent == Some(crc) => Standing::There,
            // Of a journal from before it was sent: it goes again, as after a lost reply.
            Some(bytes) if bytes == chunk.len && sent.is_none() => Standing::Missing,
            Some(_) => Standing::Another,
        }
    }

    async fn send_chunk(
        &self,
        upload_id: &str,
        chunk: Chunk,
        crc: u32,
        whole: Option<u32>,
    ) -> Result<()> {
        let _place = self.transfer.kept.on_wire(self.cx).await?;
        // Before it is sent: a chunk that arrives unheard of would have to be sent again.
        self.write_down(|journal| journal.note(chunk.order, crc));
        let mut call = session::call("uploads.send_chunk", upload_id)
            .with("order", chunk.order)
            .with("size", chunk.len)
            .with("hash_algo", "crc32c")
            .with("hash", format!("{crc:08x}"));
        if let Some(whole) = whole {
            call.set("file_crc32c", format!("{whole:08x}").into());
        }
        let part = Source {
            id: self.transfer.task.source.id,
            offset: self.transfer.task.source.offset + chunk.offset,
            size: Some(chunk.len),
            name: "chunk.bin".to_owned(),
        };
        call.files.push(("chunk".to_owned(), part));
        let meter = &self.transfer.meter;
        let on_sent = |bytes| meter.sent(chunk.order, bytes, chunk.len);
        let sending = Sending {
            call: &call,
            auth: As::Client,
            wanted: Wanted::Whole,
            on_sent: Some(&on_sent),
        };
        sending.reply(self.cx).await?;
        meter.confirmed(chunk.order, chunk.len);
        Ok(())
    }

    /// Has the chunks assembled. A lost reply, or a refusal because of the state, is settled by reading the session.
    async fn complete(&self, upload_id: &str) -> Result<()> {
        let call = session::call("uploads.complete", upload_id);
        let mut lost = 0;
        loop {
            let error = match call::call(self.cx, &call).await {
                Ok(_) => return Ok(()),
                Err(error) => error,
            };
            let unknown = error.kind == ErrorKind::OutcomeUnknown;
            if !unknown && !(400..500).contains(&error.status) {
                return Err(error);
            }
            let (session, _) = session::look(self.cx, upload_id, None).await?;
            if session.is_past_uploading() {
                // It arrived; how it ended is told by the session.
                return Ok(());
            }
            lost += 1;
            if !unknown || lost == MOST_OPENED {
                return Err(error);
            }
        }
    }
}

pub(crate) fn combine(first: u32, second: u32, second_len: u64) -> u32 {
    crc32c::crc32c_combine(
        first,
        second,
        usize::try_from(second_len).unwrap_or(usize::MAX),
    )
}

/// Whether the session still is of use after this error.
fn can_go_on(error: &Error) -> bool {
    let lost_for_good = matches!(
        error.kind,
        ErrorKind::Integrity | ErrorKind::Conflict | ErrorKind::Failed | ErrorKind::NotFound
    );
    !lost_for_good && !judges_bytes(error)
}

/// Whether the service has found that what it has is not what was announced.
fn judges_bytes(error: &Error) -> bool {
    matches!(error.code, 10_522 | 10_778 | 10_779)
}
