//! From a reply to bytes on the wire, paced or cut short where that is asked for.

use crate::content::Reader;
use crate::domain::archive::ArchiveReader;
use crate::reply::{Piece, Reply, ReplyBody};
use bytes::Bytes;
use hyper::Response;
use hyper::body::{Body, Frame, SizeHint};
use hyper::header::{HeaderName, HeaderValue};
use std::collections::VecDeque;
use std::future::Future as _;
use std::io::{self, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

/// Bytes read from stored content at a time.
const BUFFER: usize = 128 * 1024;

/// A body that is being sent.
#[derive(Debug)]
pub struct Out {
    source: Source,
    /// Bytes after which the connection breaks.
    cut: Option<u64>,
    /// Whether what comes before the break has had its turn to go out.
    flushed: bool,
    /// What the way lets through.
    pub pace: Option<Pace>,
}

/// A way on which so many bytes are at a time, each for so long.
#[derive(Debug)]
pub struct Pace {
    window: u64,
    ms: u64,
    /// Bytes that may still set out before the first are there.
    left: u64,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Pace {
    /// A way that is empty.
    pub fn new(window: u64, ms: u64) -> Self {
        Pace {
            window,
            ms,
            left: window,
            pause: None,
        }
    }

    /// Waits until there is room.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.left == 0 {
            let ms = self.ms;
            let pause = self
                .pause
                .get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_millis(ms))));
            if pause.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.pause = None;
            self.left = self.window;
        }
        Poll::Ready(())
    }
}

#[derive(Debug)]
enum Source {
    Bytes(Bytes),
    Content(Reader),
    Archive(Box<ArchiveReader>),
    Stream {
        pieces: VecDeque<Piece>,
        paced: bool,
        pause: Option<Pin<Box<Sleep>>>,
    },
}

/// The response to a reply. With `cut`, the connection breaks after that many bytes of its body.
///
/// # Errors
/// If a header cannot be sent, which is a fault of the sandbox.
pub fn response(reply: Reply, cut: Option<u64>, paced: bool) -> io::Result<Response<Out>> {
    let source = match reply.body {
        ReplyBody::Bytes(bytes) => Source::Bytes(bytes),
        ReplyBody::Content {
            content,
            start,
            size,
        } => Source::Content(content.reader(start, size)),
        ReplyBody::Archive(archive) => Source::Archive(Box::new(archive.reader())),
        ReplyBody::Stream(pieces) => Source::Stream {
            pieces: pieces.into(),
            paced,
            pause: None,
        },
    };
    let mut response = Response::new(Out {
        source,
        cut,
        flushed: false,
        pace: None,
    });
    *response.status_mut() = hyper::StatusCode::from_u16(reply.status).map_err(io::Error::other)?;
    for (name, value) in reply.headers {
        let value = HeaderValue::from_str(&value).map_err(io::Error::other)?;
        response
            .headers_mut()
            .append(HeaderName::from_static(name), value);
    }
    Ok(response)
}

/// A response without a body.
pub fn empty(status: u16) -> Response<Out> {
    let mut response = Response::new(Out {
        source: Source::Bytes(Bytes::new()),
        cut: None,
        flushed: false,
        pace: None,
    });
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or_default();
    response
}

impl Out {
    fn next(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match &mut self.source {
            Source::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Source::Content(reader) => {
                if reader.left() == 0 {
                    return Poll::Ready(None);
                }
                let mut buffer = vec![0u8; BUFFER];
                Poll::Ready(Some(reader.read(&mut buffer).map(|read| {
                    buffer.truncate(read);
                    buffer.into()
                })))
            }
            Source::Archive(reader) => Poll::Ready(reader.next_piece().transpose()),
            Source::Stream {
                pieces,
                paced,
                pause,
            } => {
                let Some(piece) = pieces.front() else {
                    return Poll::Ready(None);
                };
                if *paced && piece.after_ms > 0 {
                    let pause = pause.get_or_insert_with(|| {
                        Box::pin(tokio::time::sleep(Duration::from_millis(piece.after_ms)))
                    });
                    if pause.as_mut().poll(cx).is_pending() {
                        return Poll::Pending;
                    }
                }
                *pause = None;
                Poll::Ready(pieces.pop_front().map(|piece| Ok(piece.bytes)))
            }
        }
    }
}

impl Body for Out {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let broken = || io::Error::from(io::ErrorKind::ConnectionReset);
        if self.cut == Some(0) {
            if std::mem::replace(&mut self.flushed, true) {
                return Poll::Ready(Some(Err(broken())));
            }
            // An error drops what is buffered; a pause first lets it go out.
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if let Some(pace) = &mut self.pace
            && pace.poll_room(cx).is_pending()
        {
            return Poll::Pending;
        }
        let Poll::Ready(next) = self.next(cx) else {
            return Poll::Pending;
        };
        if let (Some(pace), Some(Ok(bytes))) = (&mut self.pace, &next) {
            pace.left = pace.left.saturating_sub(bytes.len() as u64);
        }
        let next = match (next, self.cut) {
            (None, Some(_)) => {
                self.cut = Some(0);
                return self.poll_frame(cx);
            }
            (Some(Ok(bytes)), Some(left)) => {
                let keep = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
                self.cut = Some(left - keep as u64);
                Some(Ok(bytes.slice(..keep)))
            }
            (next, _) => next,
        };
        Poll::Ready(next.map(|bytes| bytes.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Source::Content(reader) => SizeHint::with_exact(reader.left()),
            Source::Archive(_) | Source::Stream { .. } => SizeHint::default(),
        }
    }
}
