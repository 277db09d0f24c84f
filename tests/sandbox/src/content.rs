//! Content as an immutable value: pieces in memory when small, in a spilled file when not.
//!
//! Joining chunks to a file shares their pieces and combines their CRC-32C; no byte is copied.

use bytes::Bytes;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Up to this many bytes a piece stays in memory.
pub const IN_MEMORY: usize = 1024 * 1024;

/// Bytes with their size and CRC-32C. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub struct Content {
    pieces: Vec<Piece>,
    size: u64,
    crc32c: u32,
}

#[derive(Debug, Clone)]
struct Piece {
    bytes: Blob,
    size: u64,
}

#[derive(Clone)]
enum Blob {
    Memory(Bytes),
    File(Arc<Spill>),
}

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Blob::Memory(_) => "Memory",
            Blob::File(_) => "File",
        })
    }
}

/// A file that is removed when nobody refers to it any more.
#[derive(Debug)]
struct Spill(PathBuf);

impl Drop for Spill {
    fn drop(&mut self) {
        // The whole folder goes at exit; a file that cannot be removed now goes then.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A hash the service takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// CRC-32C, eight lower-case hex digits.
    Crc32c,
    /// MD5
    Md5,
    /// SHA-1
    Sha1,
    /// SHA-256
    Sha256,
    /// SHA-384
    Sha384,
}

impl Algorithm {
    /// The algorithm with this name on the wire.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "crc32c" => Algorithm::Crc32c,
            "md5" => Algorithm::Md5,
            "sha1" => Algorithm::Sha1,
            "sha256" => Algorithm::Sha256,
            "sha384" => Algorithm::Sha384,
            _ => return None,
        })
    }

    /// Its name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Algorithm::Crc32c => "crc32c",
            Algorithm::Md5 => "md5",
            Algorithm::Sha1 => "sha1",
            Algorithm::Sha256 => "sha256",
            Algorithm::Sha384 => "sha384",
        }
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        let size = bytes.len() as u64;
        let crc32c = crc32c::crc32c(&bytes);
        Content {
            pieces: vec![Piece {
                bytes: Blob::Memory(bytes),
                size,
            }],
            size,
            crc32c,
        }
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl Content {
    /// Number of bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// CRC-32C as eight lower-case hex digits.
    pub fn crc32c(&self) -> String {
        format!("{:08x}", self.crc32c)
    }

    /// The parts one after another, as one content.
    pub fn concat<'a>(parts: impl IntoIterator<Item = &'a Content>) -> Content {
        let mut whole = Content::default();
        for part in parts {
            let length = usize::try_from(part.size).unwrap_or(usize::MAX);
            whole.crc32c = crc32c::crc32c_combine(whole.crc32c, part.crc32c, length);
            whole.size += part.size;
            whole.pieces.extend(part.pieces.iter().cloned());
        }
        whole
    }

    /// A reader over `size` bytes from `start` on; what lies past the end is left out.
    pub fn reader(&self, start: u64, size: u64) -> Reader {
        Reader {
            pieces: self.pieces.clone().into(),
            skip: start,
            left: size.min(self.size.saturating_sub(start)),
            open: None,
        }
    }

    /// All bytes. Meant for small content: form fields, text to be searched.
    pub fn read(&self, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader(0, most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The content as text, if it is valid UTF-8 of at most 8 MiB.
    pub fn text(&self) -> Option<String> {
        const MOST: u64 = 8 * 1024 * 1024;
        if self.size > MOST {
            return None;
        }
        String::from_utf8(self.read(MOST).ok()?).ok()
    }

    /// The hash by this algorithm in lower-case hex.
    pub fn hash(&self, algorithm: Algorithm) -> io::Result<String> {
        fn by<D: Digest>(content: &Content) -> io::Result<String> {
            let mut digest = D::new();
            let mut reader = content.reader(0, content.size);
            let mut buffer = vec![0u8; 64 * 1024];
            loop {
                let read = reader.read(&mut buffer)?;
                if read == 0 {
                    break;
                }
                digest.update(buffer.get(..read).unwrap_or_default());
            }
            Ok(hex(&digest.finalize()))
        }
        match algorithm {
            Algorithm::Crc32c => Ok(self.crc32c()),
            Algorithm::Md5 => by::<Md5>(self),
            Algorithm::Sha1 => by::<Sha1>(self),
            Algorithm::Sha256 => by::<Sha256>(self),
            Algorithm::Sha384 => by::<Sha384>(self),
        }
    }
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a range of a [`Content`].
#[derive(Debug)]
pub struct Reader {
    pieces: std::collections::VecDeque<Piece>,
    skip: u64,
    left: u64,
    open: Option<File>,
}

impl Reader {
    /// Bytes that are still to be read.
    pub fn left(&self) -> u64 {
        self.left
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.left > 0 {
            let Some(piece) = self.pieces.front() else {
                return Err(io::ErrorKind::UnexpectedEof.into());
            };
            if self.skip >= piece.size {
                self.skip -= piece.size;
                self.pieces.pop_front();
                self.open = None;
                continue;
            }
            let want = self.left.min(piece.size - self.skip);
            let want = usize::try_from(want)
                .unwrap_or(usize::MAX)
                .min(buffer.len());
            let target = buffer.get_mut(..want).unwrap_or_default();
            let read = match &piece.bytes {
                Blob::Memory(bytes) => {
                    let from = usize::try_from(self.skip).unwrap_or(usize::MAX);
                    let source = bytes.get(from..from + want).unwrap_or_default();
                    target.copy_from_slice(source);
                    want
                }
                Blob::File(spill) => {
                    let file = match &mut self.open {
                        Some(file) => file,
                        None => {
                            let mut file = File::open(&spill.0)?;
                            file.seek(SeekFrom::Start(self.skip))?;
                            self.open.insert(file)
                        }
                    };
                    let read = file.read(target)?;
                    if read == 0 {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                    read
                }
            };
            self.skip += read as u64;
            self.left -= read as u64;
            return Ok(read);
        }
        Ok(0)
    }
}

/// Takes content in as it arrives: hashed on the way, spilled to a file once it is large.
#[derive(Debug)]
pub struct Writer {
    folder: PathBuf,
    name: String,
    memory: Vec<u8>,
    file: Option<(File, Arc<Spill>)>,
    size: u64,
    crc32c: u32,
}

impl Writer {
    /// A writer that spills to a file of this name in this folder.
    pub fn new(folder: &Path, name: String) -> Self {
        Writer {
            folder: folder.to_owned(),
            name,
            memory: Vec::new(),
            file: None,
            size: 0,
            crc32c: 0,
        }
    }

    /// Bytes taken in so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes these bytes in.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.crc32c = crc32c::crc32c_append(self.crc32c, bytes);
        self.size += bytes.len() as u64;
        if let Some((file, _)) = &mut self.file {
            return file.write_all(bytes);
        }
        if self.memory.len() + bytes.len() <= IN_MEMORY {
            self.memory.extend_from_slice(bytes);
            return Ok(());
        }
        let path = self.folder.join(&self.name);
        let file = File::create(&path)?;
        let (file, _) = self.file.insert((file, Arc::new(Spill(path))));
        file.write_all(&std::mem::take(&mut self.memory))?;
        file.write_all(bytes)
    }

    /// The content.
    pub fn finish(self) -> Content {
        let bytes = match self.file {
            Some((_, spill)) => Blob::File(spill),
            None => Blob::Memory(self.memory.into()),
        };
        Content {
            pieces: vec![Piece {
                bytes,
                size: self.size,
            }],
            size: self.size,
            crc32c: self.crc32c,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_checksum_of_the_check_string() {
        let content = Content::from(b"123456789".to_vec());
        assert_eq!(content.crc32c(), "e3069283");
        assert_eq!(Content::default().crc32c(), "00000000");
        assert_eq!(
            content.hash(Algorithm::Md5).unwrap(),
            "25f9e794323b453885f5181f1b624d0b"
        );
    }

    #[test]
    fn joined_parts_read_and_hash_as_one() {
        let folder = std::env::temp_dir().join(format!("fastio-content-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut writer = Writer::new(&folder, "spill".to_owned());
        let big: Vec<u8> = (0..IN_MEMORY + 5).map(|n| (n % 251) as u8).collect();
        for piece in big.chunks(70_000) {
            writer.write(piece).unwrap();
        }
        let spilled = writer.finish();
        assert!(folder.join("spill").exists());
        let small = Content::from(b"tail".to_vec());
        let whole = Content::concat([&spilled, &small]);
        let mut expected = big.clone();
        expected.extend_from_slice(b"tail");
        assert_eq!(whole.read(u64::MAX).unwrap(), expected);
        assert_eq!(whole.crc32c(), Content::from(expected.clone()).crc32c());
        let mut middle = Vec::new();
        let start = IN_MEMORY as u64 + 3;
        whole.reader(start, 4).read_to_end(&mut middle).unwrap();
        assert_eq!(middle, expected[IN_MEMORY + 3..IN_MEMORY + 7]);
        drop((whole, spilled));
        assert!(!folder.join("spill").exists());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
