//! A source that is read once, from its beginning to its end: a pipe, a socket, whatever is an `AsyncRead`.

use crate::source::BUFFER;
use bytes::{Bytes, BytesMut};
use fastio_core::effect::HashAlgorithm;
use fastio_core::hash::Hasher;
use fastio_core::source::SourceRange;
use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use tokio::io::{AsyncRead, ReadBuf};

/// A reader that somebody gave.
pub(crate) type BoxedReader = Pin<Box<dyn AsyncRead + Send>>;

/// What is read once. One who reads at a time; what must be read again is kept.
pub(crate) struct Reader {
    /// What its owner says.
    size: Option<u64>,
    inner: tokio::sync::Mutex<Inner>,
    /// What is not read again. Told without waiting for who reads.
    released: Mutex<Vec<SourceRange>>,
}

struct Inner {
    from: BoxedReader,
    scratch: Vec<u8>,
    /// What was read and is kept, by where it begins.
    kept: BTreeMap<u64, Bytes>,
    /// How much was read.
    read: u64,
    ended: bool,
    /// What a body took.
    sent: Sent,
    /// Whether something was read that is not kept.
    gone: bool,
}

struct Sent {
    hasher: Hasher,
    bytes: u64,
}

impl Sent {
    fn nothing() -> Self {
        Sent {
            hasher: Hasher::new(HashAlgorithm::Crc32c),
            bytes: 0,
        }
    }
}

impl Reader {
    pub(crate) fn new(from: BoxedReader, size: Option<u64>) -> Self {
        Reader {
            size,
            inner: tokio::sync::Mutex::new(Inner {
                from,
                scratch: Vec::new(),
                kept: BTreeMap::new(),
                read: 0,
                ended: false,
                sent: Sent::nothing(),
                gone: false,
            }),
            released: Mutex::default(),
        }
    }

    /// Its size as its owner says, or if it ends within so many bytes, which are kept.
    pub(crate) async fn size(&self, read_ahead: u64) -> io::Result<Option<u64>> {
        if self.size.is_some() {
            return Ok(self.size);
        }
        let mut inner = self.inner.lock().await;
        if inner.gone {
            return Err(io::Error::other(
                "its beginning was sent and cannot be read again",
            ));
        }
        inner.keep_until(read_ahead.saturating_add(1)).await?;
        Ok(inner.ended.then_some(inner.read))
    }

    /// A range, which is read up to and kept until it is released.
    pub(crate) async fn range(&self, range: SourceRange) -> io::Result<Bytes> {
        let end = range.offset.saturating_add(range.len);
        let mut inner = self.inner.lock().await;
        inner.forget(&std::mem::take(&mut *self.released()));
        inner.keep_until(end).await?;
        if self.size == Some(end) {
            // One byte more shows that it does not end where it was said to.
            inner.keep_until(end.saturating_add(1)).await?;
            if inner.read > end {
                return Err(io::Error::other("it has more bytes than its given size"));
            }
        }
        inner.kept(range.offset, end)
    }

    /// A range is not read again.
    pub(crate) fn release(&self, range: SourceRange) {
        self.released().push(range);
    }

    fn released(&self) -> std::sync::MutexGuard<'_, Vec<SourceRange>> {
        self.released.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next piece of a body of all there is; `None` at its end.
    pub(crate) async fn next(&self, is_first: bool) -> io::Result<Option<Bytes>> {
        let mut inner = self.inner.lock().await;
        if is_first {
            if inner.gone {
                return Err(io::Error::other("it was sent and cannot be read again"));
            }
            inner.sent = Sent::nothing();
        }
        let at = inner.sent.bytes;
        let piece = match inner.kept.range(..=at).next_back() {
            Some((from, piece)) if at - from < piece.len() as u64 => {
                let skip = usize::try_from(at - from).unwrap_or(usize::MAX);
                Some(piece.slice(skip..))
            }
            _ => {
                let piece = inner.more().await?;
                if piece.is_some() {
                    inner.gone = true;
                    inner.kept.clear();
                }
                piece
            }
        };
        if let Some(piece) = &piece {
            inner.sent.hasher.update(piece);
            inner.sent.bytes += piece.len() as u64;
        }
        Ok(piece)
    }

    /// Hash and number of the bytes that the last body took, if that was all.
    pub(crate) async fn sent(&self) -> io::Result<(String, u64)> {
        let inner = self.inner.lock().await;
        if inner.ended && inner.sent.bytes == inner.read {
            Ok((inner.sent.hasher.hex(), inner.sent.bytes))
        } else {
            Err(io::Error::other("the request ended before the source did"))
        }
    }
}

impl Inner {
    /// Reads the next piece; `None` at the end.
    async fn more(&mut self) -> io::Result<Option<Bytes>> {
        if self.ended {
            return Ok(None);
        }
        self.scratch.resize(BUFFER, 0);
        let mut buffer = ReadBuf::new(&mut self.scratch);
        poll_fn(|cx| self.from.as_mut().poll_read(cx, &mut buffer)).await?;
        if buffer.filled().is_empty() {
            self.ended = true;
            return Ok(None);
        }
        let piece = Bytes::copy_from_slice(buffer.filled());
        self.read += piece.len() as u64;
        Ok(Some(piece))
    }

    /// Reads up to here, or to the end.
    async fn keep_until(&mut self, end: u64) -> io::Result<()> {
        while self.read < end {
            let at = self.read;
            let Some(piece) = self.more().await? else {
                break;
            };
            self.kept.insert(at, piece);
        }
        Ok(())
    }

    fn kept(&self, start: u64, end: u64) -> io::Result<Bytes> {
        let ended = || io::Error::new(io::ErrorKind::UnexpectedEof, "it ended early");
        let len = usize::try_from(end - start).map_err(io::Error::other)?;
        let mut whole = BytesMut::new();
        let before = self.kept.range(..=start).next_back().map(|(from, _)| *from);
        for (from, piece) in self.kept.range(before.unwrap_or(start)..end) {
            let from_here =
                usize::try_from(start.saturating_sub(*from)).map_err(io::Error::other)?;
            let here = piece.get(from_here..).unwrap_or_default();
            let here = here.get(..len - whole.len()).unwrap_or(here);
            if here.len() == len {
                // The common case of a range within one piece.
                return Ok(piece.slice_ref(here));
            }
            whole.extend_from_slice(here);
        }
        if whole.len() == len {
            Ok(whole.freeze())
        } else {
            Err(ended())
        }
    }

    /// Lets go of what lies within ranges.
    fn forget(&mut self, ranges: &[SourceRange]) {
        for range in ranges {
            let end = range.offset.saturating_add(range.len);
            let before = self.kept.range(..range.offset).next_back();
            let from = before.map_or(range.offset, |(from, _)| *from);
            let touched: Vec<u64> = self.kept.range(from..end).map(|(from, _)| *from).collect();
            for from in touched {
                let Some(mut piece) = self.kept.remove(&from) else {
                    continue;
                };
                let at = |offset: u64| {
                    usize::try_from(offset.saturating_sub(from))
                        .unwrap_or(usize::MAX)
                        .min(piece.len())
                };
                let (first, last) = (at(range.offset), at(end));
                let tail = piece.split_off(last);
                piece.truncate(first);
                for (from, rest) in [(from, piece), (from + last as u64, tail)] {
                    if !rest.is_empty() {
                        // On its own, so that the whole piece does not stay for its sake.
                        self.kept.insert(from, Bytes::copy_from_slice(&rest));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fastio_core::source::SourceId;

    const TEXT: &[u8] = b"123456789";

    fn reader(size: Option<u64>) -> Reader {
        Reader::new(Box::pin(TEXT), size)
    }

    fn range(offset: u64, len: u64) -> SourceRange {
        SourceRange {
            source: SourceId(1),
            offset,
            len,
        }
    }

    async fn all(reader: &Reader) -> Vec<u8> {
        let mut all = Vec::new();
        let mut is_first = true;
        while let Some(piece) = reader.next(is_first).await.unwrap() {
            all.extend_from_slice(&piece);
            is_first = false;
        }
        all
    }

    #[tokio::test]
    async fn what_ends_within_the_bound_has_a_size_and_is_read_like_a_file() {
        for (bound, size) in [(8, None), (9, Some(9)), (100, Some(9))] {
            // In pieces of 4, as a pipe gives them.
            let from = pieces(4);
            let reader = Reader::new(from, None);
            assert_eq!(reader.size(bound).await.unwrap(), size, "{bound}");
            if size.is_some() {
                for _ in 0..2 {
                    assert_eq!(reader.range(range(2, 5)).await.unwrap(), "34567");
                }
                let error = reader.range(range(5, 5)).await.unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
            }
        }
    }

    #[tokio::test]
    async fn a_body_can_begin_anew_as_long_as_only_what_is_kept_was_taken() {
        let reader = Reader::new(pieces(4), None);
        assert_eq!(reader.size(5).await.unwrap(), None);
        assert_eq!(reader.next(true).await.unwrap().unwrap(), "1234");
        assert!(reader.sent().await.is_err());
        assert_eq!(reader.next(true).await.unwrap().unwrap(), "1234");
        assert_eq!(reader.next(false).await.unwrap().unwrap(), "5678");
        assert_eq!(reader.size(5).await.unwrap(), None);
        assert_eq!(reader.next(false).await.unwrap().unwrap(), "9");
        assert!(reader.sent().await.is_err(), "its end was not seen");
        assert_eq!(reader.next(false).await.unwrap(), None);
        assert_eq!(reader.sent().await.unwrap(), ("e3069283".to_owned(), 9));
        assert!(reader.size(5).await.is_err());
        assert!(reader.next(true).await.is_err());
    }

    #[tokio::test]
    async fn a_known_size_is_held_to() {
        let short = reader(Some(10));
        assert_eq!(short.size(0).await.unwrap(), Some(10));
        let error = short.range(range(0, 10)).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        let long = reader(Some(8));
        let error = long.range(range(0, 8)).await.unwrap_err();
        assert!(error.to_string().contains("more bytes"), "{error}");
        assert_eq!(all(&reader(None)).await, TEXT);
    }

    #[tokio::test]
    async fn only_what_was_released_is_let_go() {
        let reader = Reader::new(pieces(4), Some(9));
        // Asked for in any order.
        assert_eq!(reader.range(range(6, 3)).await.unwrap(), "789");
        reader.release(range(3, 3));
        assert_eq!(reader.range(range(0, 3)).await.unwrap(), "123");
        assert_eq!(reader.range(range(6, 3)).await.unwrap(), "789");
        assert!(reader.range(range(3, 3)).await.is_err());
        let kept: usize = reader
            .inner
            .lock()
            .await
            .kept
            .values()
            .map(Bytes::len)
            .sum();
        assert_eq!(kept, 6);
    }

    /// The text in pieces of this size.
    fn pieces(size: usize) -> BoxedReader {
        struct Pieces(&'static [u8], usize);
        impl AsyncRead for Pieces {
            fn poll_read(
                mut self: Pin<&mut Self>,
                _: &mut std::task::Context<'_>,
                buffer: &mut ReadBuf<'_>,
            ) -> std::task::Poll<io::Result<()>> {
                let (piece, rest) = self.0.split_at(self.1.min(self.0.len()));
                buffer.put_slice(piece);
                self.0 = rest;
                std::task::Poll::Ready(Ok(()))
            }
        }
        Box::pin(Pieces(TEXT, size))
    }
}
