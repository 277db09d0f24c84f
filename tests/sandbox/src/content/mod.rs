//! Content as an immutable value: pieces in memory when small, in a spilled file when not.
//!
//! Joining chunks to a file shares their pieces and combines their CRC-32C; no byte is copied.

mod hash;
mod reader;
mod store;

pub use hash::{Algorithm, Hasher, hex};
pub use reader::Reader;
pub use store::{DISCARD_OVER, IN_MEMORY, Store, Writer};

use bytes::Bytes;
use std::io::{self, Read as _};
use std::sync::Arc;
use store::Spill;

/// Bytes with their size and hashes. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub struct Content {
    pieces: Vec<Piece>,
    size: u64,
    crc32c: u32,
    /// Another hash, if one was made on the way in.
    hashed: Option<(Algorithm, String)>,
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
    /// Counted, hashed and thrown away.
    Discarded,
}

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Blob::Memory(_) => "Memory",
            Blob::File(_) => "File",
            Blob::Discarded => "Discarded",
        })
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        let size = bytes.len() as u64;
        let crc32c = crc32c::crc32c(&bytes);
        Content::new(Blob::Memory(bytes), size, crc32c, None)
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl Content {
    fn new(bytes: Blob, size: u64, crc32c: u32, hashed: Option<(Algorithm, String)>) -> Self {
        Content {
            pieces: vec![Piece { bytes, size }],
            size,
            crc32c,
            hashed,
        }
    }

    /// Number of bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// CRC-32C as eight lower-case hex digits.
    pub fn crc32c(&self) -> String {
        format!("{:08x}", self.crc32c)
    }

    /// Whether its bytes can be read.
    pub fn is_kept(&self) -> bool {
        let mut pieces = self.pieces.iter();
        !pieces.any(|piece| matches!(piece.bytes, Blob::Discarded))
    }

    /// The same content without its bytes.
    #[must_use]
    pub fn discarded(&self) -> Content {
        let hashed = self.hashed.clone();
        Content::new(Blob::Discarded, self.size, self.crc32c, hashed)
    }

    /// The same content with its first byte turned. Holds all of it in memory: a fault for tests.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn damaged(&self) -> io::Result<Content> {
        let mut bytes = self.read(u64::MAX)?;
        if let Some(first) = bytes.first_mut() {
            *first ^= 0xff;
        }
        Ok(bytes.into())
    }

    /// The parts one after another, as one content.
    pub fn concat<'a>(parts: impl IntoIterator<Item = &'a Content>) -> Content {
        let mut parts = parts.into_iter();
        let mut whole = parts.next().cloned().unwrap_or_default();
        for part in parts {
            whole.hashed = None;
            let length = usize::try_from(part.size).unwrap_or(usize::MAX);
            whole.crc32c = crc32c::crc32c_combine(whole.crc32c, part.crc32c, length);
            whole.size += part.size;
            whole.pieces.extend(part.pieces.iter().cloned());
        }
        whole
    }

    /// A reader over `size` bytes from `start` on; what lies past the end is left out.
    pub fn reader(&self, start: u64, size: u64) -> Reader {
        let left = size.min(self.size.saturating_sub(start));
        Reader::new(self.pieces.clone().into(), start, left)
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
        match &self.hashed {
            _ if algorithm == Algorithm::Crc32c => return Ok(self.crc32c()),
            Some((known, hash)) if *known == algorithm => return Ok(hash.clone()),
            _ => {}
        }
        let mut hasher = Hasher::new(algorithm);
        let mut reader = self.reader(0, self.size);
        let mut buffer = vec![0u8; 64 * 1024];
        loop {
            let read = reader.read(&mut buffer)?;
            if read == 0 {
                return Ok(hasher.finish());
            }
            hasher.update(buffer.get(..read).unwrap_or_default());
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
}
