//! Where content lies: small pieces in memory as long as there is room, everything else on disk or,
//! if so asked, nowhere.

use super::{Algorithm, Blob, Content, Hasher};
use bytes::Bytes;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Up to this many bytes a piece may stay in memory.
pub const IN_MEMORY: usize = 1024 * 1024;
/// Bytes that all pieces in memory have together; what comes then goes to disk.
const MEMORY: u64 = 64 * 1024 * 1024;
/// Up to this many bytes a piece stays in memory always: a file of its own would cost more.
const TINY: usize = 4 * 1024;
/// Content over this many bytes is thrown away where content is discarded.
pub const DISCARD_OVER: u64 = 4 * 1024 * 1024;

/// The folder and the memory that content may take.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    discard: bool,
    files: AtomicU64,
    memory: Arc<AtomicU64>,
}

/// A part of the memory, given back when it is dropped.
#[derive(Debug)]
struct Share {
    size: u64,
    of: Arc<AtomicU64>,
}

impl Drop for Share {
    fn drop(&mut self) {
        self.of.fetch_sub(self.size, Ordering::Relaxed);
    }
}

/// A piece in memory, with its share of it.
struct Held {
    bytes: Vec<u8>,
    _share: Option<Share>,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// A file that is removed when nobody refers to it any more.
#[derive(Debug)]
pub(super) struct Spill(PathBuf);

impl Spill {
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Spill {
    fn drop(&mut self) {
        // The whole folder goes at exit; a file that cannot be removed now goes then.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl Store {
    /// A store in this folder. With `discard` it throws large content away.
    pub fn new(folder: &Path, discard: bool) -> Arc<Store> {
        Arc::new(Store {
            folder: folder.to_owned(),
            discard,
            files: AtomicU64::new(0),
            memory: Arc::default(),
        })
    }

    /// A writer of new content. It makes a hash by this algorithm on the way, beside the CRC-32C.
    pub fn writer(self: &Arc<Self>, algorithm: Option<Algorithm>) -> Writer {
        let other = algorithm.filter(|algorithm| *algorithm != Algorithm::Crc32c);
        Writer {
            store: Arc::clone(self),
            sink: Sink::Memory(Vec::new()),
            size: 0,
            crc32c: 0,
            other: other.map(|algorithm| (algorithm, Hasher::new(algorithm))),
        }
    }

    fn file(&self) -> io::Result<(File, Spill)> {
        let number = self.files.fetch_add(1, Ordering::Relaxed);
        let path = self.folder.join(number.to_string());
        Ok((File::create(&path)?, Spill(path)))
    }

    /// A share of the memory, if there is that much left.
    fn share(&self, size: u64) -> Option<Share> {
        let taken = |memory: u64| Some(memory + size).filter(|sum| *sum <= MEMORY);
        let order = Ordering::Relaxed;
        self.memory.fetch_update(order, order, taken).ok()?;
        let of = Arc::clone(&self.memory);
        Some(Share { size, of })
    }
}

/// Takes content in as it arrives.
#[derive(Debug)]
pub struct Writer {
    store: Arc<Store>,
    sink: Sink,
    size: u64,
    crc32c: u32,
    other: Option<(Algorithm, Hasher)>,
}

#[derive(Debug)]
enum Sink {
    Memory(Vec<u8>),
    File(File, Spill),
    Nowhere,
}

impl Writer {
    /// Bytes taken in so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes these bytes in.
    ///
    /// # Errors
    /// If they cannot be written to disk.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.crc32c = crc32c::crc32c_append(self.crc32c, bytes);
        if let Some((_, hasher)) = &mut self.other {
            hasher.update(bytes);
        }
        self.size += bytes.len() as u64;
        if self.store.discard && self.size > DISCARD_OVER {
            self.sink = Sink::Nowhere;
        }
        match &mut self.sink {
            Sink::Nowhere => Ok(()),
            Sink::File(file, _) => file.write_all(bytes),
            Sink::Memory(memory) => {
                memory.extend_from_slice(bytes);
                if memory.len() > IN_MEMORY {
                    self.spill()?;
                }
                Ok(())
            }
        }
    }

    fn spill(&mut self) -> io::Result<()> {
        if let Sink::Memory(memory) = &self.sink {
            let (mut file, spill) = self.store.file()?;
            file.write_all(memory)?;
            self.sink = Sink::File(file, spill);
        }
        Ok(())
    }

    /// The content.
    ///
    /// # Errors
    /// If it cannot be written to disk.
    pub fn finish(mut self) -> io::Result<Content> {
        let mut share = None;
        if matches!(&self.sink, Sink::Memory(memory) if memory.len() > TINY) {
            share = self.store.share(self.size);
            if share.is_none() {
                self.spill()?;
            }
        }
        let bytes = match self.sink {
            Sink::Memory(mut bytes) => {
                bytes.shrink_to_fit();
                let held = Held {
                    bytes,
                    _share: share,
                };
                Blob::Memory(Bytes::from_owner(held))
            }
            Sink::File(_, spill) => Blob::File(Arc::new(spill)),
            Sink::Nowhere => Blob::Discarded,
        };
        let hashed = self.other;
        let hashed = hashed.map(|(algorithm, hasher)| (algorithm, hasher.finish()));
        Ok(Content::new(bytes, self.size, self.crc32c, hashed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    fn written(store: &Arc<Store>, bytes: &[u8]) -> Content {
        let mut writer = store.writer(Some(Algorithm::Sha256));
        for piece in bytes.chunks(70_000) {
            writer.write(piece).unwrap();
        }
        writer.finish().unwrap()
    }

    fn files(folder: &tempfile::TempDir) -> usize {
        folder.path().read_dir().unwrap().count()
    }

    #[test]
    fn joined_parts_read_and_hash_as_one() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path(), false);
        let big: Vec<u8> = (0..IN_MEMORY + 5).map(|n| (n % 251) as u8).collect();
        let spilled = written(&store, &big);
        assert_eq!(files(&folder), 1);
        let small = Content::from(b"tail".to_vec());
        let whole = Content::concat([&spilled, &small]);
        let mut expected = big;
        expected.extend_from_slice(b"tail");
        assert_eq!(whole.read(u64::MAX).unwrap(), expected);
        let once = Content::from(expected.clone());
        assert_eq!(whole.crc32c(), once.crc32c());
        let by = Algorithm::Sha256;
        assert_eq!(whole.hash(by).unwrap(), once.hash(by).unwrap());
        let mut middle = Vec::new();
        let start = IN_MEMORY as u64 + 3;
        whole.reader(start, 4).read_to_end(&mut middle).unwrap();
        assert_eq!(middle, expected[IN_MEMORY + 3..IN_MEMORY + 7]);
        drop((whole, spilled));
        assert_eq!(files(&folder), 0);
    }

    #[test]
    fn memory_is_bounded_and_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path(), false);
        let piece = vec![7; IN_MEMORY];
        let room = MEMORY / IN_MEMORY as u64;
        let mut held: Vec<Content> = (0..room).map(|_| written(&store, &piece)).collect();
        assert_eq!(files(&folder), 0);
        let spilled = written(&store, &piece);
        assert_eq!(files(&folder), 1);
        assert_eq!(spilled.read(u64::MAX).unwrap(), piece);
        let tiny = written(&store, &piece[..TINY]);
        assert_eq!(files(&folder), 1, "what is tiny stays in memory");
        held.pop();
        let kept = written(&store, &piece);
        assert_eq!(files(&folder), 1);
        drop((held, tiny, kept, spilled));
        assert_eq!(store.memory.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn discarded_content_is_counted_and_hashed_and_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let (discard, keep) = (
            Store::new(folder.path(), true),
            Store::new(folder.path(), false),
        );
        let bytes: Vec<u8> = (0..DISCARD_OVER + 1).map(|n| (n % 251) as u8).collect();
        let (lost, kept) = (written(&discard, &bytes), written(&keep, &bytes));
        assert_eq!(files(&folder), 1, "of what is kept");
        assert_eq!((lost.size(), lost.crc32c()), (kept.size(), kept.crc32c()));
        let by = Algorithm::Sha256;
        assert_eq!(lost.hash(by).unwrap(), kept.hash(by).unwrap());
        assert!(lost.hash(Algorithm::Md5).is_err() && lost.read(1).is_err());
        assert!(!lost.is_kept() && kept.is_kept());
        let small = written(&discard, &bytes[1..]);
        assert!(small.is_kept());
        assert!(!Content::concat([&small, &lost]).is_kept());
        assert_eq!(small.discarded().crc32c(), small.crc32c());
    }
}
