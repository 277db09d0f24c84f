//! Reading content, wherever its pieces lie.

use super::{Blob, Piece};
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom};

/// Reads a range of a [`Content`](super::Content).
#[derive(Debug)]
pub struct Reader {
    pieces: VecDeque<Piece>,
    skip: u64,
    left: u64,
    open: Option<File>,
}

impl Reader {
    pub(super) fn new(pieces: VecDeque<Piece>, skip: u64, left: u64) -> Self {
        Reader {
            pieces,
            skip,
            left,
            open: None,
        }
    }

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
                Blob::Discarded => return Err(io::ErrorKind::Unsupported.into()),
                Blob::File(spill) => {
                    let file = match &mut self.open {
                        Some(file) => file,
                        None => {
                            let mut file = File::open(spill.path())?;
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
