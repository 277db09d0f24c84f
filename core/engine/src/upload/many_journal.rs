//! The journal of many files. A file that is neither stored nor under way does not stand in it.

use super::journal::{Told, UploadJournal};
use crate::error::Result;
use crate::event::Uploaded;
use crate::journal::{self, VERSION, maybe, object, refused, text};
use crate::plain::Given;
use crate::task::{FileToUpload, UploadMany};
use serde_json::Value;
use std::collections::BinaryHeap;

/// Files on their way to one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ManyJournal {
    of: Place,
    /// By path below the target folder, in the order of paths.
    files: Vec<(String, Entry)>,
}

/// What must be the same for the upload to be the same one. The files need not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    service: String,
    profile_type: String,
    profile_id: String,
    folder_id: Option<String>,
}

/// How far a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Entry {
    /// Its session is open.
    Begun(UploadJournal),
    /// It is stored.
    Done(Uploaded),
}

impl Place {
    pub(crate) fn new(service: &str, task: &UploadMany) -> Self {
        Place {
            service: service.to_owned(),
            profile_type: task.profile_type.clone(),
            profile_id: task.profile_id.clone(),
            folder_id: task.folder_id.clone(),
        }
    }

    fn told(&self, path: &str, size: u64) -> Told {
        let (folders, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
        Told {
            service: self.service.clone(),
            profile_type: self.profile_type.clone(),
            profile_id: self.profile_id.clone(),
            folder_id: self.folder_id.clone(),
            file_id: None,
            if_version_id: None,
            relative_path: Some(folders.to_owned()).filter(|path| !path.is_empty()),
            name: name.to_owned(),
            size,
        }
    }
}

fn path(file: &FileToUpload) -> String {
    let folders = file.relative_path.as_deref().unwrap_or_default();
    [folders, &file.source.name].concat()
}

impl ManyJournal {
    /// What stands in `entries` of the files of a task.
    pub(crate) fn new(of: Place, files: &[FileToUpload], entries: &[Option<Entry>]) -> Self {
        let told = files.iter().zip(entries).enumerate();
        // A heap weighs less in a browser than a sort.
        let told: BinaryHeap<_> = told
            .filter_map(|(index, (file, entry))| entry.as_ref().map(|_| (path(file), index)))
            .collect();
        let mut told = told.into_sorted_vec();
        // Of a path that stands in the list twice the first is the one that is sent.
        told.dedup_by(|next, one| next.0 == one.0);
        let entry = |index: usize| entries.get(index).cloned().flatten();
        ManyJournal {
            of,
            files: told
                .into_iter()
                .filter_map(|(path, index)| Some((path, entry(index)?)))
                .collect(),
        }
    }

    /// Refuses to go on elsewhere.
    pub(crate) fn check(&self, place: &Place) -> Result<()> {
        if self.of == *place {
            return Ok(());
        }
        let why =
            "is the journal of another upload: service and target must be the same; upload anew";
        Err(refused(why))
    }

    /// What stands in it of these files.
    pub(crate) fn entries(&self, files: &[FileToUpload]) -> Vec<Option<Entry>> {
        let entry = |file| {
            let path = path(file);
            let at = self.files.binary_search_by(|(other, _)| other.cmp(&path));
            Some(self.files.get(at.ok()?)?.1.clone())
        };
        files.iter().map(entry).collect()
    }

    /// Reads what stands in a document beside its version and check value.
    pub(crate) fn read(mut given: Given) -> Result<Self> {
        let mut of = given.needed_object("of")?;
        let place = Place {
            service: of.needed("service")?,
            profile_type: of.needed("profile_type")?,
            profile_id: of.needed("profile_id")?,
            folder_id: of.text("folder_id")?,
        };
        of.end()?;
        let mut files = Vec::new();
        for file in given.list("files")? {
            let mut file = given.item("files", file)?;
            let path = file.needed("path")?;
            let size = file.needed_number("size")?;
            let upload_id = file.needed("upload_id")?;
            let entry = match file.text("crc32c")? {
                Some(crc32c) => Entry::Done(Uploaded {
                    node_id: file.text("node_id")?,
                    upload_id,
                    size,
                    crc32c,
                    verified: file.flag("verified")?,
                }),
                None => Entry::Begun(UploadJournal {
                    upload_id,
                    of: place.told(&path, size),
                    chunk_size: file.needed_number("chunk_size")?,
                    hashes: journal::hashes(file.list("chunks")?),
                }),
            };
            file.end()?;
            files.push((path, entry));
        }
        given.end()?;
        Ok(ManyJournal { of: place, files })
    }

    pub(crate) fn adds_up(&self) -> bool {
        let begun = self.files.iter().all(|(_, entry)| match entry {
            Entry::Begun(file) => file.adds_up(),
            Entry::Done(_) => true,
        });
        begun && self.files.is_sorted_by(|one, next| one.0 < next.0)
    }

    /// The document without its check value.
    pub(crate) fn document(&self) -> Value {
        let of = &self.of;
        let files = self.files.iter().map(|(path, entry)| match entry {
            Entry::Done(done) => object(vec![
                ("path", text(path)),
                ("size", done.size.into()),
                ("crc32c", text(&done.crc32c)),
                ("upload_id", text(&done.upload_id)),
                ("node_id", maybe(done.node_id.as_ref())),
                ("verified", done.verified.into()),
            ]),
            Entry::Begun(one) => object(vec![
                ("path", text(path)),
                ("size", one.of.size.into()),
                ("upload_id", text(&one.upload_id)),
                ("chunk_size", one.chunk_size.into()),
                ("chunks", journal::hexes(&one.hashes)),
            ]),
        });
        let files = Value::Array(files.collect());
        let of = object(vec![
            ("service", text(&of.service)),
            ("profile_type", text(&of.profile_type)),
            ("profile_id", text(&of.profile_id)),
            ("folder_id", maybe(of.folder_id.as_ref())),
        ]);
        object(vec![
            ("fastio_journal", VERSION.into()),
            ("of", of),
            ("files", files),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::journal::Journal;
    use crate::source::Source;

    /// Of three files: one stored, one under way, one not begun.
    fn of_many() -> Journal {
        let task = UploadMany {
            profile_type: "workspace".to_owned(),
            profile_id: "1234567890123456789".to_owned(),
            ..UploadMany::default()
        };
        let place = Place::new("https://api.fast.io/current", &task);
        let one = Journal::sample();
        let one = one.of_upload().unwrap();
        let done = Entry::Done(Uploaded {
            node_id: None,
            upload_id: "uab13".to_owned(),
            size: 9,
            crc32c: "e3069283".to_owned(),
            verified: false,
        });
        let entries = [Some(Entry::Begun(one.clone())), None, Some(done)];
        Journal::from(ManyJournal::new(place, &files(), &entries))
    }

    fn files() -> Vec<FileToUpload> {
        let file = |name: &str, folder: Option<&str>| FileToUpload {
            source: Source {
                name: name.to_owned(),
                ..Source::default()
            },
            relative_path: folder.map(str::to_owned),
        };
        vec![
            file("disk \"1\".img", None),
            file("later.txt", None),
            file("a.txt", Some("a/b/")),
        ]
    }

    #[test]
    fn of_many_holds_what_is_stored_and_what_is_under_way() {
        let journal = of_many();
        let text = journal.to_json();
        assert_eq!(Journal::parse(&text).unwrap(), journal);
        assert!(
            text.contains(r#""path":"a/b/a.txt","size":9,"crc32c":"e3069283""#),
            "{text}"
        );
        assert!(!text.contains("later.txt"), "{text}");
        // The list may be another by now.
        let mut list = files();
        list.reverse();
        list.remove(2);
        let entries = journal.of_many().unwrap().entries(&list);
        assert!(matches!(&entries[..], [Some(Entry::Done(done)), None] if done.size == 9));
        for (damaged, why) in [
            (text.replace("e3069283", "e3069284"), "damaged"),
            (text.replace("12582912", "1"), "damaged"),
            (text.replace(r#""upload_id":"uab13","#, ""), "missing"),
            (text.replace(r#""files":"#, r#""file":"#), "name"),
        ] {
            let error = Journal::parse(&damaged).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter);
            assert!(error.to_string().contains(why), "{error}");
        }
        assert!(journal.of_upload().is_err() && Journal::sample().of_many().is_err());
    }
    #[test]
    fn what_stands_in_the_list_twice_stands_in_it_once() {
        let journal = of_many();
        let list = [files(), files()].concat();
        let journal = journal.of_many().unwrap();
        let entries = journal.entries(&list);
        assert_eq!(entries.iter().flatten().count(), 4);
        let again = Journal::from(ManyJournal::new(journal.of.clone(), &list, &entries));
        assert_eq!(Journal::parse(&again.to_json()).unwrap(), again);
        assert_eq!(again.of_many().unwrap(), journal);
    }
}
