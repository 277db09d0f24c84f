//! What is written down of a download, so that somebody else can go on with it.

use super::Node;
use crate::cx::Cx;
use crate::error::Result;
use crate::file_name::safe_file_name;
use crate::journal::{self, VERSION, maybe, object, refused, text};
use crate::plain::Given;
use crate::task::Download;
use crate::upload::Chunks;
use serde_json::Value;

/// A download under way: whose bytes come, how the file is cut, and the hash of every part that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DownloadJournal {
    pub(super) service: String,
    pub(super) context: String,
    pub(super) context_id: String,
    pub(super) node_id: String,
    /// `None` if the service tells no versions.
    pub(super) version_id: Option<String>,
    pub(super) name: String,
    pub(super) size: u64,
    /// The hash of the whole, if the service tells it.
    pub(super) crc32c: Option<String>,
    pub(super) part_size: u64,
    /// By order; `None` has not come yet.
    pub(super) hashes: Vec<Option<u32>>,
}

impl DownloadJournal {
    /// How a file is cut that is read in parts; `None` if it is read in one piece.
    pub(super) fn begin(cx: &Cx, task: &Download, node: &Node, total: u64) -> Option<Self> {
        let rules = &cx.client.config.download_rules;
        let part_size = rules.part.max(total.div_ceil(rules.most_parts.max(1)));
        let cut = Chunks::of(total, part_size.max(1));
        let several = cut.count > 1 && rules.parallel_parts > 1;
        (task.seekable && (several || task.resumable) && total > 0).then(|| DownloadJournal {
            service: cx.client.config.base_url.clone(),
            context: task.context.clone(),
            context_id: task.context_id.clone(),
            node_id: task.node_id.clone(),
            version_id: task.version_id.clone(),
            name: node.name.clone(),
            size: total,
            crc32c: node.crc32c.clone(),
            part_size: cut.size,
            hashes: vec![None; usize::try_from(cut.count).unwrap_or_default()],
        })
    }

    /// Whether it is one of just this content, which is the current one or that of the version asked for.
    pub(super) fn is_of(&self, task: &Download, node: &Node, current: bool) -> bool {
        self.version_id == task.version_id
            && (!current || node.size == Some(self.size))
            // Without versions only the content tells.
            && (task.version_id.is_some()
                || (node.crc32c.is_some() && node.crc32c == self.crc32c))
    }

    /// The file that it is of.
    pub(super) fn node(&self) -> Node {
        Node {
            name: safe_file_name(&self.name),
            size: Some(self.size),
            crc32c: self.crc32c.clone(),
        }
    }

    pub(crate) fn read(mut given: Given) -> Result<Self> {
        let mut of = given.needed_object("of")?;
        let journal = DownloadJournal {
            service: of.needed("service")?,
            context: of.needed("context")?,
            context_id: of.needed("context_id")?,
            node_id: of.needed("node_id")?,
            version_id: of.text("version_id")?,
            name: of.needed("name")?,
            size: of.needed_number("size")?,
            crc32c: of.text("crc32c")?,
            part_size: given.needed_number("part_size")?,
            hashes: journal::hashes(given.list("parts")?),
        };
        of.end()?;
        given.end()?;
        Ok(journal)
    }

    pub(crate) fn document(&self) -> Value {
        let of = object(vec![
            ("service", text(&self.service)),
            ("context", text(&self.context)),
            ("context_id", text(&self.context_id)),
            ("node_id", text(&self.node_id)),
            ("version_id", maybe(self.version_id.as_ref())),
            ("name", text(&self.name)),
            ("size", self.size.into()),
            ("crc32c", maybe(self.crc32c.as_ref())),
        ]);
        object(vec![
            ("fastio_journal", VERSION.into()),
            ("of", of),
            ("part_size", self.part_size.into()),
            ("parts", journal::hexes(&self.hashes)),
        ])
    }

    pub(crate) fn adds_up(&self) -> bool {
        journal::adds_up(self.size, self.part_size, &self.hashes)
    }

    /// How the file is cut.
    pub(super) fn parts(&self) -> Chunks {
        Chunks::of(self.size, self.part_size)
    }

    pub(super) fn hash(&self, order: u64) -> Option<u32> {
        journal::hash(&self.hashes, order)
    }

    pub(super) fn note(&mut self, order: u64, crc: Option<u32>) {
        journal::note(&mut self.hashes, order, crc);
    }

    /// Refuses the journal of another download.
    pub(super) fn check(&self, service: &str, task: &Download) -> Result<()> {
        let same = self.service == service
            && self.context == task.context
            && self.context_id == task.context_id
            && self.node_id == task.node_id
            && (task.version_id.is_none() || task.version_id == self.version_id);
        if same {
            return Ok(());
        }
        Err(refused(
            "is the journal of another download: service, place, file and version must be the same; download anew",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::journal::Journal;

    fn journal() -> Journal {
        DownloadJournal {
            service: "https://api.fast.io/current".to_owned(),
            context: "workspace".to_owned(),
            context_id: "1234567890123456789".to_owned(),
            node_id: "2abcd".to_owned(),
            version_id: None,
            name: "disk \"1\".img".to_owned(),
            size: 12_582_912,
            crc32c: Some("ceab0542".to_owned()),
            part_size: 5_242_880,
            hashes: vec![Some(0xceab_0543), None, Some(0x6cdf_7abe)],
        }
        .into()
    }

    #[test]
    fn reads_what_it_writes_and_refuses_the_rest() {
        let text = journal().to_json();
        assert_eq!(Journal::parse(&text).unwrap(), journal());
        for damaged in [
            text.replace("ceab0543", "ceab0544"),
            text.replace("12582912", "12582913"),
            text.replace("2abcd", "2abce"),
            text.replace("\"6cdf7abe\"", "null"),
            text.replace("\"6cdf7abe\"", "\"x\""),
        ] {
            assert_ne!(damaged, text);
            let error = Journal::parse(&damaged).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter);
            assert!(error.message.contains("damaged"), "{error}");
        }
    }

    #[test]
    fn an_upload_is_not_gone_on_with_as_a_download_nor_the_other_way() {
        assert!(Journal::sample().of_download().is_err());
        assert!(journal().of_upload().is_err());
    }
}
