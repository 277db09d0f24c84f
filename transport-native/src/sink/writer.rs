//! Who writes to a sink.

use super::Sink;
use std::io;
use std::sync::Arc;

/// Writes one stretch of a sink, in order, and keeps its CRC-32C.
#[derive(Debug)]
pub(crate) struct Writer {
    sink: Arc<Sink>,
    number: u64,
    start: u64,
    written: u64,
    crc: u32,
}

impl Sink {
    /// Begins a stretch of writes, one after the other.
    pub(crate) fn writer(self: &Arc<Self>, start: u64) -> Writer {
        let number = self.extents().writer();
        Writer {
            sink: self.clone(),
            number,
            start,
            written: 0,
            crc: 0,
        }
    }
}

impl Writer {
    /// Writes more; gives the bytes written so far. Fails once everything was thrown away.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let _at_work = self.sink.at_work()?;
        if !self.sink.extents().is_of_now(self.number) {
            let why = "another reply has begun the download anew";
            return Err(io::Error::other(why));
        }
        self.crc = crc32c::crc32c_append(self.crc, bytes);
        self.sink.write(self.start + self.written, bytes)?;
        self.written += bytes.len() as u64;
        let mut extents = self.sink.extents();
        extents.note(self.number, self.start, self.written, self.crc);
        Ok(self.written)
    }
}
