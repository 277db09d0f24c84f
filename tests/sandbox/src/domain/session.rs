//! One upload session: what it is of, and its states over time. How chunks come in is in
//! [`super::chunks`].

use super::node::NodeId;
use crate::content::{Algorithm, Content, DISCARD_OVER};
use crate::state::ProfileId;
use crate::time::Now;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The largest file.
pub const MAX_SIZE: u64 = 42_949_672_960;

/// Milliseconds after `complete` at which the state changes.
const STEPS: [(u64, &str); 3] = [
    (0, "assemble"),
    (10, "assembling"),
    (ASSEMBLED_AFTER, "storing"),
];
/// Milliseconds after `complete` at which the file is assembled.
const ASSEMBLED_AFTER: u64 = 25;
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
        /// The version that it must have then.
        if_version: Option<String>,
    },
}

/// How the bytes of a session come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// With the call that opened it.
    OneCall,
    /// In chunks.
    Chunks,
    /// In one body whose size nobody knew before.
    Stream {
        /// Most bytes it takes.
        most: u64,
    },
}

/// How an upload fails though nothing is wrong with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doom {
    /// It cannot be assembled; if a CRC-32C was told, the file does not match it.
    Assembly,
    /// It cannot be stored.
    Store,
    /// Another version has become the current one.
    Version,
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
    /// The file's size; 0 as long as a stream has not come.
    pub size: u64,
    /// Where the file goes.
    pub target: Target,
    /// The hash of the whole file that was told at the start.
    pub hash: Option<(Algorithm, String)>,
    /// The CRC-32C of the whole file that was told later.
    pub file_crc32c: Option<String>,
    /// How the bytes come.
    pub way: Way,
    /// The smallest chunk, but for the final one.
    pub min_chunk: u64,
    /// Chunks by order.
    pub chunks: BTreeMap<u32, Content>,
    /// How far it is.
    pub stage: Stage,
    /// When it was opened.
    pub created: Now,
    /// When the first chunk came.
    pub first_chunk: Option<Now>,
    /// A fault to come.
    pub doom: Option<Doom>,
    /// The node that came of it.
    pub new_file: Option<NodeId>,
}

impl Session {
    fn is_guarded(&self) -> bool {
        let file = &self.target;
        matches!(file, Target::File { if_version, .. } if if_version.is_some())
    }

    /// Bytes that have arrived.
    pub fn arrived(&self) -> u64 {
        self.chunks.values().map(Content::size).sum()
    }

    /// The file, in order. No byte is copied.
    pub fn assembled(&self) -> Content {
        Content::concat(self.chunks.values())
    }

    /// Throws the bytes of a large file away.
    pub fn discard_large(&mut self) {
        if self.arrived() > DISCARD_OVER {
            for content in self.chunks.values_mut() {
                *content = content.discarded();
            }
        }
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
            Stage::Closing(since) => Some(since.plus_ms(match self.doom {
                Some(Doom::Assembly | Doom::Version) => ASSEMBLED_AFTER,
                Some(Doom::Store) => STORED_AFTER,
                // Compared and stored at one time.
                None if self.is_guarded() => ASSEMBLED_AFTER,
                None => STORED_AFTER,
            })),
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
        if self.way == Way::Chunks && !self.ended() {
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
