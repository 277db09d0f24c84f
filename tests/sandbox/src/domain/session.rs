//! One upload session: its chunks, its hashes, its states over time.

use super::node::NodeId;
use crate::content::{Algorithm, Content};
use crate::refusal::Refusal;
use crate::state::ProfileId;
use crate::time::Now;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The smallest chunk, but for the final one.
pub const MIN_CHUNK: u64 = 1024 * 1024;
/// The largest chunk.
pub const MAX_CHUNK: u64 = 104_857_600;
/// Most chunks of a session.
pub const MAX_CHUNKS: u32 = 500;
/// The largest file.
pub const MAX_SIZE: u64 = 42_949_672_960;
/// The largest file of a one-call upload.
pub const MAX_SMALL: u64 = 4_194_304;

/// Milliseconds after `complete` at which the state changes.
const STEPS: [(u64, &str); 3] = [(0, "assemble"), (10, "assembling"), (25, "storing")];
/// Milliseconds after `complete` at which the file is in storage.
pub const STORED_AFTER: u64 = 40;

/// Where a finished upload goes.
#[derive(Debug, Clone)]
pub enum Target {
    /// Nowhere until it is added to a folder.
    Held,
    /// A new file, or a new version of the one of its name.
    Folder {
        /// The workspace.
        workspace: ProfileId,
        /// The folder.
        folder: NodeId,
        /// Folders below it, made where missing.
        relative_path: String,
    },
    /// A new version of this file.
    File {
        /// The workspace.
        workspace: ProfileId,
        /// The file.
        node: NodeId,
    },
}

/// How far a session is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// Takes chunks.
    Open,
    /// Being assembled since this time.
    Closing(Now),
    /// Done at this time.
    Done(Now),
    /// Ended without a file.
    Failed {
        /// When.
        at: Now,
        /// `assembly_failed` or `store_failed`.
        status: &'static str,
        /// Why.
        message: String,
        /// The whole-file CRC-32C that was told, and that of the bytes.
        integrity: Option<(String, String)>,
    },
}

/// One session.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its canonical id.
    pub id: String,
    /// Who opened it.
    pub owner: ProfileId,
    /// The agent that acted for the owner.
    pub agent: Option<String>,
    /// The file's name.
    pub name: String,
    /// The file's size.
    pub size: u64,
    /// Where the file goes.
    pub target: Target,
    /// The hash of the whole file that was told at the start.
    pub hash: Option<(Algorithm, String)>,
    /// The CRC-32C of the whole file that was told later.
    pub file_crc32c: Option<String>,
    /// Whether the bytes came with the call that opened it.
    pub one_call: bool,
    /// Chunks by order.
    pub chunks: BTreeMap<u32, Content>,
    /// How far it is.
    pub stage: Stage,
    /// When it was opened.
    pub created: Now,
    /// When the first chunk came.
    pub first_chunk: Option<Now>,
    /// The node that came of it.
    pub new_file: Option<NodeId>,
}

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
    /// Bytes that have arrived.
    pub fn arrived(&self) -> u64 {
        self.chunks.values().map(Content::size).sum()
    }

    /// Whether every byte has arrived and the orders are dense.
    fn whole(&self) -> bool {
        self.arrived() == self.size
            && self
                .chunks
                .keys()
                .zip(1..)
                .all(|(order, expected)| *order == expected)
    }

    /// The file, in order. No byte is copied.
    pub fn assembled(&self) -> Content {
        Content::concat(self.chunks.values())
    }

    /// Its state in the service's words.
    pub fn status(&self, now: Now) -> &'static str {
        match &self.stage {
            Stage::Open if self.chunks.is_empty() => "ready",
            Stage::Open => "uploading",
            Stage::Closing(since) => {
                let passed = now.since(*since);
                let step = STEPS.iter().rev().find(|(after, _)| passed >= *after);
                step.map_or("assemble", |(_, status)| *status)
            }
            Stage::Done(_) => "complete",
            Stage::Failed { status, .. } => status,
        }
    }

    /// Whether it has ended.
    pub fn ended(&self) -> bool {
        matches!(self.stage, Stage::Done(_) | Stage::Failed { .. })
    }

    /// When its state changed last.
    pub fn changed(&self, now: Now) -> Now {
        match &self.stage {
            Stage::Open => self.first_chunk.unwrap_or(self.created),
            Stage::Closing(since) => {
                let passed = now.since(*since);
                let step = STEPS.iter().rev().find(|(after, _)| passed >= *after);
                since.plus_ms(step.map_or(0, |(after, _)| *after))
            }
            Stage::Done(at) | Stage::Failed { at, .. } => *at,
        }
    }

    /// When its state changes next by itself.
    pub fn next_change(&self, now: Now) -> Option<Now> {
        let Stage::Closing(since) = self.stage else {
            return None;
        };
        let steps = STEPS.iter().map(|(after, _)| *after).chain([STORED_AFTER]);
        steps.map(|after| since.plus_ms(after)).find(|at| *at > now)
    }

    /// When the file is to be stored.
    pub fn due(&self) -> Option<Now> {
        match self.stage {
            Stage::Closing(since) => Some(since.plus_ms(STORED_AFTER)),
            _ => None,
        }
    }

    /// When the states to come begin.
    pub fn steps(&self) -> Vec<Now> {
        match self.stage {
            Stage::Closing(since) => STEPS
                .iter()
                .map(|(after, _)| since.plus_ms(*after))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Takes a chunk in. One whose order is known replaces the one before.
    ///
    /// # Errors
    /// 406 if the session, the sizes or the hashes do not allow it, 409 for another whole-file
    /// CRC-32C.
    pub fn add_chunk(&mut self, chunk: NewChunk, now: Now) -> Result<(), Refusal> {
        if self.one_call || self.stage != Stage::Open {
            return Err(not_open(self.status(now)));
        }
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
        if size < MIN_CHUNK && others + size < self.size {
            return Err(Refusal::not_acceptable(
                "Only the final chunk may be under 1 MiB; send it last.",
            ));
        }
        Ok(())
    }

    /// The CRC-32C the whole file is to have.
    fn told_crc32c(&self) -> Option<&String> {
        let at_start = self.hash.as_ref();
        let at_start = at_start.filter(|(algorithm, _)| *algorithm == Algorithm::Crc32c);
        self.file_crc32c.as_ref().or(at_start.map(|(_, hash)| hash))
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
        if self.stage != Stage::Open {
            return Err(not_open(self.status(now)));
        }
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

    /// As answers show it.
    pub fn show(&self, now: Now) -> Value {
        let mut fields = Map::new();
        let mut put = |key: &str, value: Value| {
            fields.insert(key.to_owned(), value);
        };
        put("id", json!(super::shown(&self.id)));
        put("status", json!(self.status(now)));
        let chunks: Map<String, Value> = self
            .chunks
            .iter()
            .map(|(order, content)| (order.to_string(), json!(content.size())))
            .collect();
        if !self.one_call && !self.ended() {
            put("chunks", Value::Object(chunks));
        }
        let new_file = self.new_file.as_ref().map(|id| super::shown(id));
        put("new_file_id", json!(new_file));
        if let Stage::Failed {
            message, integrity, ..
        } = &self.stage
        {
            put("status_message", json!(message));
            if let Some((expected, computed)) = integrity {
                put(
                    "integrity_failure",
                    json!({"expected_crc32c": expected, "computed_crc32c": computed}),
                );
            }
        }
        Value::Object(fields)
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
