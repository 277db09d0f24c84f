//! Buffers that are used again: a new one would be cleared first, and its memory asked of the system each time.

use crate::source::BUFFER;
use bytes::Bytes;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Most buffers that wait to be used again: 2 MiB, enough for the files and chunks that are under way at once.
const KEPT: usize = 8;

/// Buffers that nobody uses now.
#[derive(Debug, Default)]
pub(crate) struct Buffers(Mutex<Vec<Vec<u8>>>);

impl Buffers {
    fn free(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A buffer of [`BUFFER`] bytes, to be filled.
    pub(crate) fn take(self: &Arc<Self>) -> Buffer {
        let free = self.free().pop();
        Buffer {
            bytes: free.unwrap_or_else(|| vec![0; BUFFER]),
            filled: 0,
            of: self.clone(),
        }
    }
}

/// A buffer that is filled from its start, and given back when nobody needs what is in it.
#[derive(Debug)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    filled: usize,
    of: Arc<Buffers>,
}

impl Buffer {
    /// The next bytes to be filled, of unknown content. Fewer than wanted if there are no more.
    pub(crate) fn room(&mut self, wanted: usize) -> &mut [u8] {
        let start = self.filled;
        self.filled = start.saturating_add(wanted).min(self.bytes.len());
        self.bytes.get_mut(start..self.filled).unwrap_or_default()
    }

    /// What was filled.
    pub(crate) fn into_bytes(self) -> Bytes {
        Bytes::from_owner(self)
    }
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..self.filled).unwrap_or_default()
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut free = self.of.free();
        if free.len() < KEPT {
            free.push(std::mem::take(&mut self.bytes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_comes_back_when_the_last_of_its_bytes_goes() {
        let buffers = Arc::new(Buffers::default());
        let mut buffer = buffers.take();
        buffer.room(3).copy_from_slice(b"abc");
        buffer.room(2).copy_from_slice(b"de");
        let bytes = buffer.into_bytes();
        let part = bytes.slice(1..4);
        assert_eq!(bytes, "abcde");
        drop(bytes);
        assert_eq!(buffers.free().len(), 0);
        assert_eq!(part, "bcd");
        drop(part);
        assert_eq!(buffers.free().len(), 1);
        assert_eq!(buffers.take().into_bytes(), "");
    }

    #[test]
    fn it_has_no_more_room_than_it_is_long_and_few_are_kept() {
        let buffers = Arc::new(Buffers::default());
        let mut all: Vec<Buffer> = (0..=KEPT).map(|_| buffers.take()).collect();
        if let Some(buffer) = all.first_mut() {
            assert_eq!(buffer.room(BUFFER - 1).len(), BUFFER - 1);
            assert_eq!(buffer.room(2).len(), 1);
        }
        drop(all);
        assert_eq!(buffers.free().len(), KEPT);
    }
}
