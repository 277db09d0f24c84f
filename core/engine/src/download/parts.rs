//! A large file in parts, side by side.

use super::Came;
use super::journal::DownloadJournal;
use super::reading::{Reading, Stretch};
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::reactor::lock;
use crate::side_by_side::{Work, side_by_side};
use crate::upload::{Chunk, combine};
use std::sync::Mutex;

/// The parts of a download.
pub(super) struct Parts<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) journal: &'a Mutex<DownloadJournal>,
}

impl Parts<'_> {
    /// Reads what is missing. The first part alone, until the service has shown that it reads parts.
    pub(super) async fn read(&self) -> Result<Came> {
        let cx = self.reading.cx;
        let parallel = cx.client.config.download_rules.parallel_parts;
        let (size, cut) = {
            let journal = lock(self.journal);
            (journal.size, journal.parts())
        };
        self.keep_what_is_there(parallel).await?;
        let lacking: Vec<Chunk> = {
            let journal = lock(self.journal);
            let missing = cut.iter().filter(|part| journal.hash(part.order).is_none());
            missing.collect()
        };
        if let Some(first) = lacking.first() {
            let opened = self.reading.open(stretch(*first), 0).await?;
            if opened.open.head.status != 206 {
                return self.whole(Some(opened)).await;
            }
            let mut opened = Some(opened);
            let mut reads = lacking
                .into_iter()
                .map(|part| Box::pin(self.part(part, opened.take())) as Work<'_>);
            // What else was under way is not: it would be written into what comes now.
            if !side_by_side(&mut reads, parallel).await? {
                return self.whole(None).await;
            }
        }
        let journal = lock(self.journal);
        let whole = cut.iter().try_fold(0, |whole, part| {
            Some(combine(whole, journal.hash(part.order)?, part.len))
        });
        Ok(Came { size, crc: whole })
    }

    /// Everything in one piece: the service does not read parts, or does not any more.
    async fn whole(&self, opened: Option<crate::call::Streaming>) -> Result<Came> {
        self.change(|journal| journal.hashes.fill(None));
        let len = lock(self.journal).size;
        let all = Stretch {
            len: Some(len),
            ..Stretch::default()
        };
        let size = self.reading.read(all, opened).await?;
        Ok(Came {
            size: size.unwrap_or_default(),
            crc: None,
        })
    }

    /// Parts count as there if they still have the hash they had.
    async fn keep_what_is_there(&self, parallel: usize) -> Result<()> {
        let claimed: Vec<_> = {
            let journal = lock(self.journal);
            let claims = journal.parts().iter();
            claims
                .filter_map(|part| Some((part, journal.hash(part.order)?)))
                .collect()
        };
        let mut looks = claimed
            .into_iter()
            .map(|(part, claim)| Box::pin(self.look(part, claim)) as Work<'_>);
        side_by_side(&mut looks, parallel).await?;
        self.change(|_| {});
        Ok(())
    }

    async fn look(&self, part: Chunk, claim: u32) -> Result<bool> {
        if self.hash(part).await? == Some(claim) {
            self.reading.meter.found(part.order, part.len);
        } else {
            lock(self.journal).note(part.order, None);
        }
        Ok(true)
    }

    /// Reads a part; false if the service sent the whole file in place of it.
    async fn part(&self, part: Chunk, opened: Option<crate::call::Streaming>) -> Result<bool> {
        if self.reading.read(stretch(part), opened).await?.is_none() {
            return Ok(false);
        }
        let crc = self.hash(part).await?;
        if crc.is_none() {
            return match self.is_kept() {
                true => Err(Error::new(
                    ErrorKind::Io,
                    "what was written to the file is not in it; check the disk",
                )),
                false => Ok(true),
            };
        }
        self.change(|journal| journal.note(part.order, crc));
        Ok(true)
    }

    /// What stands in the sink in place of a part; `None` if it is not all there, or cannot be read again.
    async fn hash(&self, part: Chunk) -> Result<Option<u32>> {
        let effect = Effect::Hash {
            of: Hashed::SinkPart {
                sink: self.reading.task.sink,
                offset: part.offset,
                len: part.len,
            },
            algorithm: HashAlgorithm::Crc32c,
        };
        match self.reading.cx.perform(effect).await? {
            Outcome::Hashed { hex, bytes } => {
                let crc = u32::from_str_radix(&hex, 16).ok();
                Ok(crc.filter(|_| bytes == part.len))
            }
            Outcome::Unsupported => Ok(None),
            other => Err(crate::upload::host_failed("hash", &other)),
        }
    }

    fn is_kept(&self) -> bool {
        self.reading.task.resumable
    }

    /// Changes the journal and tells it to whoever keeps it.
    fn change(&self, change: impl FnOnce(&mut DownloadJournal)) {
        let mut journal = lock(self.journal);
        change(&mut journal);
        if self.is_kept() {
            let event = Event::Journal(journal.clone().into());
            self.reading.cx.emit(event);
        }
    }
}

fn stretch(part: Chunk) -> Stretch {
    Stretch {
        at: part.offset,
        len: Some(part.len),
        order: part.order,
    }
}
