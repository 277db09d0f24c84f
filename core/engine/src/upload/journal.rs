//! What is written down of an upload, so that somebody else can go on with it.

use super::plan::Chunks;
use crate::error::Result;
use crate::journal::{self, VERSION, maybe, object, text};
use crate::plain::Given;
use crate::task::Upload;
use serde_json::Value;

/// An upload under way: where it goes, how it is cut, and the hash of every chunk that is sent or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UploadJournal {
    pub(crate) upload_id: String,
    pub(crate) of: Told,
    pub(crate) chunk_size: u64,
    /// By order; `None` is not yet hashed.
    pub(crate) hashes: Vec<Option<u32>>,
}

/// What must be the same for the upload to be the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(super) service: String,
    pub(super) profile_type: String,
    pub(super) profile_id: String,
    pub(super) folder_id: Option<String>,
    pub(super) file_id: Option<String>,
    pub(super) if_version_id: Option<String>,
    pub(super) relative_path: Option<String>,
    pub(super) name: String,
    pub(crate) size: u64,
}

impl Told {
    pub(crate) fn new(service: &str, task: &Upload, size: u64) -> Self {
        Told {
            service: service.to_owned(),
            profile_type: task.profile_type.clone(),
            profile_id: task.profile_id.clone(),
            folder_id: task.folder_id.clone(),
            file_id: task.file_id.clone(),
            if_version_id: task.if_version_id.clone(),
            relative_path: task.relative_path.clone(),
            name: task.source.name.clone(),
            size,
        }
    }

    fn json(&self) -> Value {
        let mut members = vec![
            ("service", text(&self.service)),
            ("profile_type", text(&self.profile_type)),
            ("profile_id", text(&self.profile_id)),
            ("folder_id", maybe(self.folder_id.as_ref())),
            ("file_id", maybe(self.file_id.as_ref())),
            ("relative_path", maybe(self.relative_path.as_ref())),
            ("name", text(&self.name)),
            ("size", self.size.into()),
        ];
        // Not null: journals from before it was known have a check value without it.
        if let Some(version) = &self.if_version_id {
            members.push(("if_version_id", text(version)));
        }
        object(members)
    }
}

impl UploadJournal {
    pub(crate) fn new(upload_id: String, of: Told, chunks: Chunks) -> Self {
        UploadJournal {
            upload_id,
            of,
            chunk_size: chunks.size,
            hashes: vec![None; usize::try_from(chunks.count).unwrap_or_default()],
        }
    }

    /// Reads what stands in a document beside its version and check value.
    pub(crate) fn read(mut given: Given) -> Result<Self> {
        let mut of = given.needed_object("of")?;
        let told = Told {
            service: of.needed("service")?,
            profile_type: of.needed("profile_type")?,
            profile_id: of.needed("profile_id")?,
            folder_id: of.text("folder_id")?,
            file_id: of.text("file_id")?,
            if_version_id: of.text("if_version_id")?,
            relative_path: of.text("relative_path")?,
            name: of.needed("name")?,
            size: of.needed_number("size")?,
        };
        of.end()?;
        let hashes = journal::hashes(given.list("chunks")?);
        let journal = UploadJournal {
            upload_id: given.needed("upload_id")?,
            of: told,
            chunk_size: given.needed_number("chunk_size")?,
            hashes,
        };
        given.end()?;
        Ok(journal)
    }

    /// The document without its check value.
    pub(crate) fn document(&self) -> Value {
        object(vec![
            ("fastio_journal", VERSION.into()),
            ("upload_id", text(&self.upload_id)),
            ("of", self.of.json()),
            ("chunk_size", self.chunk_size.into()),
            ("chunks", journal::hexes(&self.hashes)),
        ])
    }

    pub(crate) fn adds_up(&self) -> bool {
        journal::adds_up(self.of.size, self.chunk_size, &self.hashes)
    }

    /// How the file is cut.
    pub(crate) fn chunks(&self) -> Chunks {
        Chunks::of(self.of.size, self.chunk_size)
    }

    pub(crate) fn hash(&self, order: u64) -> Option<u32> {
        journal::hash(&self.hashes, order)
    }

    pub(crate) fn note(&mut self, order: u64, crc: u32) {
        journal::note(&mut self.hashes, order, Some(crc));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::journal::Journal;
    use proptest::prelude::*;

    fn journal() -> Journal {
        Journal::sample()
    }

    impl Journal {
        pub(crate) fn sample() -> Journal {
            let journal = UploadJournal {
                upload_id: "uab12".to_owned(),
                of: Told {
                    service: "https://api.fast.io/current".to_owned(),
                    profile_type: "workspace".to_owned(),
                    profile_id: "1234567890123456789".to_owned(),
                    folder_id: None,
                    file_id: None,
                    if_version_id: None,
                    relative_path: None,
                    name: "disk \"1\".img".to_owned(),
                    size: 12_582_912,
                },
                chunk_size: 5_242_880,
                hashes: vec![Some(0xceab_0542), None, Some(0x6cdf_7abe)],
            };
            journal.into()
        }
    }

    #[test]
    fn reads_what_it_writes_whatever_the_blanks_and_the_order() {
        let text = journal().to_json();
        assert_eq!(Journal::parse(&text).unwrap(), journal());
        let value: Value = serde_json::from_str(&text).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(Journal::parse(&pretty).unwrap(), journal());
        let Value::Object(members) = value else {
            panic!("no object")
        };
        let reversed: serde_json::Map<_, _> = members.into_iter().rev().collect();
        let reversed = Value::Object(reversed).to_string();
        assert_eq!(Journal::parse(&reversed).unwrap(), journal());
    }

    #[test]
    fn is_refused_with_the_reason() {
        let text = journal().to_json();
        for (damaged, why) in [
            (text.replace("ceab0542", "ceab0543"), "damaged"),
            (text.replace("12582912", "12582913"), "damaged"),
            (
                text.replace("\"fastio_journal\":1", "\"fastio_journal\":2"),
                "later version",
            ),
            ("{}".to_owned(), "no journal"),
            ("[]".to_owned(), "object"),
            (text.replace("uab12", "\u{202e}"), "damaged"),
        ] {
            let error = Journal::parse(&damaged).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter);
            assert!(error.message.contains(why), "{error}");
        }
    }

    proptest! {
        #[test]
        fn a_cut_or_changed_document_never_panics_and_never_passes(at in 0usize..400, byte in 0u8..128) {
            let text = journal().to_json();
            if let Some(cut) = text.get(..at.min(text.len() - 1)) {
                prop_assert!(Journal::parse(cut).is_err());
            }
            let mut bytes = text.clone().into_bytes();
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
            if let Ok(read) = Journal::parse(&String::from_utf8_lossy(&bytes)) {
                prop_assert_eq!(read, journal());
            }
        }
    }
}
