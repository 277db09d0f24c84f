//! How chunks come into an upload session, and are checked and put together.

use super::session::{Doom, Session, Stage, Way};
use crate::content::{Algorithm, Content};
use crate::refusal::Refusal;
use crate::time::Now;

/// The largest chunk.
pub const MAX_CHUNK: u64 = 104_857_600;
/// Most chunks of a session.
pub const MAX_CHUNKS: u32 = 500;

/// A chunk on its way in.
#[derive(Debug, Clone, Default)]
pub struct NewChunk {
    /// Its place, from 1.
    pub order: u32,
    /// Its bytes as told.
    pub size: u64,
    /// Its bytes.
    pub content: Content,
    /// Its hash as told.
    pub hash: Option<(Algorithm, String)>,
    /// The whole file's CRC-32C as told.
    pub file_crc32c: Option<String>,
}

/// 406: the bytes do not match the CRC-32C of the whole file. Terminal.
pub fn file_mismatch() -> Refusal {
    Refusal::not_acceptable(
        "The bytes do not match the CRC-32C of the file; nothing is stored. Upload anew in a new session.",
    )
    .code(10778)
}

/// Checks bytes against a hash that came with them.
///
/// # Errors
/// 406; with 10778 for a CRC-32C.
pub fn check_hash(content: &Content, told: Option<&(Algorithm, String)>) -> Result<(), Refusal> {
    let Some((algorithm, told)) = told else {
        return Ok(());
    };
    let computed = content
        .hash(*algorithm)
        .map_err(|why| Refusal::internal(format!("stored content cannot be read: {why}")))?;
    if computed.eq_ignore_ascii_case(told) {
        return Ok(());
    }
    Err(match algorithm {
        Algorithm::Crc32c => file_mismatch(),
        _ => Refusal::not_acceptable("The bytes do not match the hash."),
    })
}

impl Session {
    /// Whether every byte has arrived and the orders are dense.
    fn whole(&self) -> bool {
        self.arrived() == self.size
            && self
                .chunks
                .keys()
                .zip(1..)
                .all(|(order, expected)| *order == expected)
    }

    /// Takes a chunk in. One whose order is known replaces the one before.
    ///
    /// # Errors
    /// 406 if the session, the sizes or the hashes do not allow it, 409 for another whole-file
    /// CRC-32C.
    pub fn add_chunk(&mut self, chunk: NewChunk, now: Now) -> Result<(), Refusal> {
        self.check_takes_chunks(now)?;
        self.check_chunk(&chunk)?;
        check_chunk_hash(&chunk)?;
        if let Some(told) = &chunk.file_crc32c {
            self.check_conflict(told)?;
            self.file_crc32c = Some(told.clone());
        }
        self.first_chunk.get_or_insert(now);
        self.chunks.insert(chunk.order, chunk.content);
        if self.whole() && self.told_crc32c().is_some() {
            self.check_whole(now)?;
        }
        Ok(())
    }

    fn check_takes_chunks(&self, now: Now) -> Result<(), Refusal> {
        match (&self.way, &self.stage) {
            (Way::Chunks, Stage::Open) => Ok(()),
            (Way::Stream { .. }, Stage::Open) => Err(Refusal::not_acceptable(
                "This is a stream session; send the whole body to stream.",
            )),
            _ => Err(not_open(self.status(now))),
        }
    }

    fn check_chunk(&self, chunk: &NewChunk) -> Result<(), Refusal> {
        let size = chunk.content.size();
        if size != chunk.size {
            return Err(Refusal::not_acceptable(format!(
                "The chunk has {size} bytes and not the {} of size.",
                chunk.size
            )));
        }
        if size > MAX_CHUNK {
            return Err(Refusal::not_acceptable(format!(
                "A chunk has at most {MAX_CHUNK} bytes."
            )));
        }
        if chunk.order > MAX_CHUNKS {
            return Err(Refusal::not_acceptable(format!(
                "A session has at most {MAX_CHUNKS} chunks."
            )));
        }
        let others = self
            .chunks
            .iter()
            .filter(|(order, _)| **order != chunk.order);
        let others: u64 = others.map(|(_, content)| content.size()).sum();
        let least = self.min_chunk;
        if size < least && others + size < self.size {
            return Err(Refusal::not_acceptable(format!(
                "Only the final chunk may be under {least} bytes; send it last.",
            )));
        }
        Ok(())
    }

    /// The CRC-32C the whole file is to have.
    fn told_crc32c(&self) -> Option<&String> {
        let at_start = self.hash.as_ref();
        let at_start = at_start.filter(|(algorithm, _)| *algorithm == Algorithm::Crc32c);
        self.file_crc32c.as_ref().or(at_start.map(|(_, hash)| hash))
    }

    /// Ends the session as a fault has it. `current` is the version that a conflict tells.
    pub fn meet(&mut self, doom: Doom, current: &str, now: Now) {
        match doom {
            Doom::Assembly => {
                let told = self.told_crc32c().cloned();
                let other = |told: String| {
                    let value = u32::from_str_radix(&told, 16).unwrap_or_default();
                    (told, format!("{:08x}", !value))
                };
                let text = "The file could not be assembled; upload anew in a new session.";
                self.fail("assembly_failed", text, told.map(other), now);
            }
            Doom::Store => {
                let text = "The file could not be stored; upload anew in a new session.";
                self.fail("store_failed", text, None, now);
            }
            Doom::Version => {
                let text = format!("CONFLICT_VERSION_MISMATCH:{current}");
                self.fail("assembly_failed", &text, None, now);
            }
        }
    }

    fn check_conflict(&self, told: &str) -> Result<(), Refusal> {
        match self.told_crc32c() {
            Some(known) if !known.eq_ignore_ascii_case(told) => Err(Refusal::conflict(
                "The session has another whole-file CRC-32C already; send the first value.",
            )
            .code(10779)),
            _ => Ok(()),
        }
    }

    /// Checks the assembled file; a mismatch ends the session.
    fn check_whole(&mut self, now: Now) -> Result<(), Refusal> {
        let whole = self.assembled();
        if let Some(told) = self.told_crc32c() {
            let computed = whole.crc32c();
            if !computed.eq_ignore_ascii_case(told) {
                let integrity = Some((told.clone(), computed));
                self.fail(
                    "assembly_failed",
                    "The file does not match its CRC-32C.",
                    integrity,
                    now,
                );
                return Err(file_mismatch());
            }
        }
        if let Err(refusal) = check_hash(&whole, self.hash.as_ref()) {
            self.fail(
                "assembly_failed",
                "The file does not match its hash.",
                None,
                now,
            );
            return Err(refusal);
        }
        Ok(())
    }

    /// Ends the session without a file.
    pub fn fail(
        &mut self,
        status: &'static str,
        message: &str,
        integrity: Option<(String, String)>,
        now: Now,
    ) {
        self.chunks.clear();
        self.stage = Stage::Failed {
            at: now,
            status,
            message: message.to_owned(),
            integrity,
        };
    }

    /// Drops one chunk.
    ///
    /// # Errors
    /// 404 if it has not arrived, 406 if the session is no longer open.
    pub fn drop_chunk(&mut self, order: u32, now: Now) -> Result<(), Refusal> {
        if self.stage != Stage::Open {
            return Err(not_open(self.status(now)));
        }
        let dropped = self.chunks.remove(&order);
        dropped
            .map(|_| ())
            .ok_or_else(|| Refusal::not_found("No such chunk has arrived."))
    }

    /// Has the chunks assembled.
    ///
    /// # Errors
    /// 406: with 10522 if they do not add up, with 10778 if the file does not match its CRC-32C.
    pub fn complete(&mut self, now: Now) -> Result<(), Refusal> {
        self.check_takes_chunks(now)?;
        self.close(now)
    }

    /// Takes the whole file in, and has it assembled.
    ///
    /// # Errors
    /// 406 if the file has another size than declared, or does not match its hash: with 10778 for a
    /// CRC-32C.
    pub fn take_whole(&mut self, content: Content, now: Now) -> Result<(), Refusal> {
        self.first_chunk.get_or_insert(now);
        self.chunks.insert(1, content);
        self.close(now)
    }

    /// Takes the one body of a stream session, which is assembled by itself.
    ///
    /// # Errors
    /// 406 if the session takes no stream or no more; if the body is too large or does not match its
    /// hash (10778 for a CRC-32C), which both end the session.
    pub fn take_stream(
        &mut self,
        content: Content,
        hash: Option<(Algorithm, String)>,
        now: Now,
    ) -> Result<(), Refusal> {
        let most = match (&self.way, &self.stage) {
            (Way::Stream { most }, Stage::Open) => *most,
            (Way::Chunks, Stage::Open) => {
                return Err(Refusal::not_acceptable(
                    "This session takes chunks and no stream.",
                ));
            }
            _ => return Err(not_open(self.status(now))),
        };
        if content.size() > most {
            let text = format!("The stream has more than {most} bytes; nothing is stored.");
            self.fail("assembly_failed", &text, None, now);
            return Err(Refusal::not_acceptable(text));
        }
        self.size = content.size();
        self.hash = hash;
        self.take_whole(content, now)
    }

    fn close(&mut self, now: Now) -> Result<(), Refusal> {
        if !self.whole() {
            let text = format!(
                "The chunks have {} bytes in all, in orders from 1 on, and not the {} declared; the session cannot recover.",
                self.arrived(),
                self.size
            );
            self.fail("assembly_failed", &text, None, now);
            return Err(Refusal::not_acceptable(text).code(10522));
        }
        self.check_whole(now)?;
        self.stage = Stage::Closing(now);
        Ok(())
    }
}

/// A single chunk's hash: the chunk is not taken, and the session goes on.
fn check_chunk_hash(chunk: &NewChunk) -> Result<(), Refusal> {
    check_hash(&chunk.content, chunk.hash.as_ref()).map_err(|refusal| match refusal.status {
        406 => Refusal::not_acceptable("The chunk does not match its hash; send it again."),
        _ => refusal,
    })
}

fn not_open(status: &str) -> Refusal {
    Refusal::not_acceptable(format!(
        "The session's state, {status}, does not allow this."
    ))
}
