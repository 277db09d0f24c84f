//! A folder as a ZIP archive, made piece by piece while it is sent. Nothing is compressed, and no
//! more than one piece is held.

use super::node::{Kind, Node};
use super::tree::Tree;
use crate::content::{Content, Reader};
use crate::time::Now;
use bytes::Bytes;
use std::collections::VecDeque;
use std::io::{self, Read as _, Write};
use std::sync::{Arc, Mutex, PoisonError};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Bytes of content read at a time.
const BUFFER: usize = 128 * 1024;

/// What goes into an archive.
#[derive(Debug, Clone, Default)]
pub struct Archive {
    entries: VecDeque<Entry>,
    cut: Option<u64>,
}

#[derive(Debug, Clone)]
struct Entry {
    /// From the archive's folder down. Names in a tree hold no slash and are not `..`.
    path: String,
    modified: Now,
    /// The bytes of a file; a folder has none.
    content: Option<Content>,
}

impl Archive {
    /// Everything below a folder, as it is now. Links to shares hold nothing and are left out.
    pub fn of(tree: &Tree, folder: &str) -> Archive {
        let mut archive = Archive::default();
        // A list and no recursion: strangers decide how deep folders lie.
        let mut next: Vec<(String, &Node)> = below(tree, folder, "").collect();
        while let Some((path, node)) = next.pop() {
            match node.kind {
                Kind::Folder => {
                    let path = format!("{path}/");
                    next.extend(below(tree, &node.id, &path));
                    archive.entry(node, path, None);
                }
                Kind::File | Kind::Note => {
                    let content = node.version().map(|version| version.content.clone());
                    archive.entry(node, path, Some(content.unwrap_or_default()));
                }
                Kind::Link => {}
            }
        }
        archive
    }

    fn entry(&mut self, node: &Node, path: String, content: Option<Content>) {
        self.entries.push_back(Entry {
            path,
            modified: node.modified,
            content,
        });
    }

    fn contents(&self) -> impl Iterator<Item = &Content> {
        self.entries
            .iter()
            .filter_map(|entry| entry.content.as_ref())
    }

    /// Whether all of its bytes can be read.
    pub fn is_kept(&self) -> bool {
        self.contents().all(Content::is_kept)
    }

    /// Bytes of all its files.
    pub fn content_size(&self) -> u64 {
        self.contents().map(Content::size).sum()
    }

    /// The first so many bytes of the archive alone, which is a fault.
    #[must_use]
    pub fn cut_at(mut self, bytes: u64) -> Archive {
        self.cut = Some(bytes);
        self
    }

    /// Its bytes.
    pub fn reader(&self) -> ArchiveReader {
        let made = Made::default();
        ArchiveReader {
            entries: self.entries.clone(),
            content: None,
            writer: Some(ZipWriter::new_stream(made.clone())),
            made,
            left: self.cut,
        }
    }
}

/// What stands in a folder with its path, the last one first.
fn below<'a>(
    tree: &'a Tree,
    folder: &str,
    above: &str,
) -> impl Iterator<Item = (String, &'a Node)> {
    let path = |node: &'a Node| (format!("{above}{}", node.name), node);
    let paths: Vec<_> = tree.children(folder).map(path).collect();
    paths.into_iter().rev()
}

/// What the writer has made and nobody has taken yet.
#[derive(Debug, Clone, Default)]
struct Made(Arc<Mutex<Vec<u8>>>);

impl Made {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Made {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        made.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes an archive piece by piece.
pub struct ArchiveReader {
    entries: VecDeque<Entry>,
    content: Option<Reader>,
    writer: Option<ZipWriter<StreamWriter<Made>>>,
    made: Made,
    left: Option<u64>,
}

impl std::fmt::Debug for ArchiveReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ArchiveReader({} entries left)", self.entries.len())
    }
}

impl ArchiveReader {
    /// The next bytes, or nothing at the end.
    ///
    /// # Errors
    /// If content cannot be read.
    pub fn next_piece(&mut self) -> io::Result<Option<Bytes>> {
        if self.left == Some(0) {
            return Ok(None);
        }
        loop {
            let made = Bytes::from(self.made.take());
            if !made.is_empty() {
                let most = self.left.unwrap_or(u64::MAX);
                let keep = usize::try_from(most).unwrap_or(usize::MAX).min(made.len());
                self.left = self.left.map(|left| left - keep as u64);
                return Ok(Some(made.slice(..keep)));
            }
            let Some(writer) = &mut self.writer else {
                return Ok(None);
            };
            if let Some(content) = &mut self.content {
                let mut buffer = vec![0u8; BUFFER];
                let read = content.read(&mut buffer)?;
                writer.write_all(buffer.get(..read).unwrap_or_default())?;
                if read == 0 {
                    self.content = None;
                }
            } else if let Some(entry) = self.entries.pop_front() {
                self.content = start(writer, entry)?;
            } else if let Some(writer) = self.writer.take() {
                writer.finish().map_err(io::Error::other)?;
            }
        }
    }
}

/// Begins an entry, and gives what is to be written into it.
fn start(writer: &mut ZipWriter<StreamWriter<Made>>, entry: Entry) -> io::Result<Option<Reader>> {
    let modified = DateTime::try_from(entry.modified.date().naive_utc()).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(modified);
    let Some(content) = entry.content else {
        let added = writer.add_directory(entry.path, options);
        return added.map(|()| None).map_err(io::Error::other);
    };
    let large = content.size() >= u64::from(u32::MAX);
    let started = writer.start_file(entry.path, options.large_file(large));
    started.map_err(io::Error::other)?;
    Ok(Some(content.reader(0, content.size())))
}
