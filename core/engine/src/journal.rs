//! What is written down of a transfer, so that somebody else can go on with it.

use crate::download::DownloadJournal;
use crate::error::{Error, Result};
use crate::hash::Hasher;
use crate::json::text_of;
use crate::plain::Given;
use crate::upload::{ManyJournal, UploadJournal};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::sync::Arc;

pub(crate) const VERSION: u64 = 1;

/// A transfer under way, as a small JSON document: where it goes, how it is cut, and the hash of every piece that is
/// sent or about to be, or that has come. Whoever has it and the same file (of a download, what there is of it) can go
/// on, in another process or another language. Of an upload of many files it holds what is stored, with its hash, and what
/// is under way.
///
/// It holds no credential and none of the file's content. Who goes on with it hashes the file again before a piece
/// counts, so a journal can make a transfer slower but never wrong.
///
/// ```
/// use fastio_core::Journal;
///
/// assert!(Journal::parse("{}").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Journal(pub(crate) Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Upload(UploadJournal),
    Many(Arc<ManyJournal>),
    Download(DownloadJournal),
}

impl From<UploadJournal> for Journal {
    fn from(journal: UploadJournal) -> Self {
        Journal(Kind::Upload(journal))
    }
}

impl From<ManyJournal> for Journal {
    fn from(journal: ManyJournal) -> Self {
        Journal(Kind::Many(Arc::new(journal)))
    }
}

impl From<DownloadJournal> for Journal {
    fn from(journal: DownloadJournal) -> Self {
        Journal(Kind::Download(journal))
    }
}

impl From<Journal> for String {
    fn from(journal: Journal) -> String {
        journal.to_json()
    }
}

impl TryFrom<String> for Journal {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        Journal::parse(&text)
    }
}

impl Journal {
    /// Reads a journal. Fails with [`InvalidParameter`](crate::ErrorKind::InvalidParameter) on a document that is
    /// damaged, of a later version, or none.
    pub fn parse(text: &str) -> Result<Self> {
        let mut given = Given::parse("resume", text)?;
        match given.number("fastio_journal")? {
            Some(VERSION) => {}
            Some(_) => {
                return Err(refused(
                    "is a journal of a later version; update the SDK, or begin anew",
                ));
            }
            None => return Err(refused("is no journal of a transfer; begin anew")),
        }
        let check = given.needed("check")?;
        let journal: Journal = if given.has("parts") {
            DownloadJournal::read(given)?.into()
        } else if given.has("files") {
            ManyJournal::read(given)?.into()
        } else {
            UploadJournal::read(given)?.into()
        };
        let adds_up = match &journal.0 {
            Kind::Upload(journal) => journal.adds_up(),
            Kind::Many(journal) => journal.adds_up(),
            Kind::Download(journal) => journal.adds_up(),
        };
        if journal.check() != check || !adds_up {
            return Err(refused("is a damaged journal; begin anew"));
        }
        Ok(journal)
    }

    /// The document.
    pub fn to_json(&self) -> String {
        let mut document = self.document();
        if let Value::Object(members) = &mut document {
            members.insert("check".to_owned(), self.check().into());
        }
        text_of(&document)
    }

    fn document(&self) -> Value {
        match &self.0 {
            Kind::Upload(journal) => journal.document(),
            Kind::Many(journal) => journal.document(),
            Kind::Download(journal) => journal.document(),
        }
    }

    /// Of the members in our own order: it survives whoever writes the document again with other blanks.
    fn check(&self) -> String {
        let mut hasher = Hasher::crc32c();
        hasher.update(text_of(&self.document()).as_bytes());
        hasher.hex()
    }

    pub(crate) fn of_upload(&self) -> Result<&UploadJournal> {
        match &self.0 {
            Kind::Upload(journal) => Ok(journal),
            _ => Err(not_of("upload of one file")),
        }
    }

    pub(crate) fn of_many(&self) -> Result<&ManyJournal> {
        match &self.0 {
            Kind::Many(journal) => Ok(journal),
            _ => Err(not_of("upload of many files")),
        }
    }

    pub(crate) fn of_download(&self) -> Result<&DownloadJournal> {
        match &self.0 {
            Kind::Download(journal) => Ok(journal),
            _ => Err(not_of("download")),
        }
    }
}

fn not_of(what: &str) -> Error {
    refused(&["is the journal of something else than this: ", what].concat())
}

pub(crate) fn refused(why: &str) -> Error {
    Error::param("resume", "invalid", why)
}

/// Hashes by order; none at all if one is no hash.
pub(crate) fn hashes(items: Vec<Value>) -> Vec<Option<u32>> {
    let hashes = items.into_iter().map(|hash| match hash {
        Value::Null => Some(None),
        Value::String(hex) if hex.len() == 8 => u32::from_str_radix(&hex, 16).ok().map(Some),
        _ => None,
    });
    hashes.collect::<Option<_>>().unwrap_or_default()
}

pub(crate) fn hexes(hashes: &[Option<u32>]) -> Value {
    let hexes = hashes.iter().map(|hash| match hash {
        Some(crc) => Value::String(format!("{crc:08x}")),
        None => Value::Null,
    });
    Value::Array(hexes.collect())
}

/// An object of a document. Not by `json!`, which writes every insertion out anew.
pub(crate) fn object(members: Vec<(&'static str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in members {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// A text of a document.
pub(crate) fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// A text that may not be there.
pub(crate) fn maybe(given: Option<&String>) -> Value {
    given.map_or(Value::Null, |given| text(given))
}

/// Whether there is a place for the hash of every piece of this size.
pub(crate) fn adds_up(total: u64, piece: u64, hashes: &[Option<u32>]) -> bool {
    piece > 0 && hashes.len() as u64 == total.div_ceil(piece).max(1)
}

fn index(order: u64) -> Option<usize> {
    usize::try_from(order.checked_sub(1)?).ok()
}

pub(crate) fn hash(hashes: &[Option<u32>], order: u64) -> Option<u32> {
    hashes.get(index(order)?).copied().flatten()
}

pub(crate) fn note(hashes: &mut [Option<u32>], order: u64, crc: Option<u32>) {
    if let Some(hash) = index(order).and_then(|index| hashes.get_mut(index)) {
        *hash = crc;
    }
}
