//! A request's body, read from its plan as the connection takes it.

use super::Files;
use crate::source::{BUFFER, blocking};
use bytes::Bytes;
use fastio_core::source::{BodyPlan, Segment, SourceRange};
use http_body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::sync::watch;
use tokio::time::Instant;

/// How much of a body the connection has taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    pub(crate) bytes: u64,
    pub(crate) all: bool,
    /// When that was.
    pub(crate) at: Instant,
}

type Reading = Pin<Box<dyn Future<Output = io::Result<Bytes>> + Send>>;

/// A body of a known length. File ranges are read one buffer ahead of the connection, so that memory is bounded by two
/// buffers.
pub(crate) struct PlanBody {
    files: Files,
    rest: VecDeque<Segment>,
    reading: Option<Reading>,
    left: u64,
    taken: watch::Sender<Taken>,
}

impl PlanBody {
    /// The body of a plan, and what tells how much of it is taken.
    pub(crate) fn new(plan: BodyPlan, files: &Files) -> (Self, watch::Receiver<Taken>) {
        let left = plan.len();
        let start = Taken {
            bytes: 0,
            all: left == 0,
            at: Instant::now(),
        };
        let (taken, watched) = watch::channel(start);
        let body = PlanBody {
            files: files.clone(),
            rest: plan.segments.into(),
            reading: None,
            left,
            taken,
        };
        (body, watched)
    }

    /// Starts to read the next buffer of a range, if a range is next.
    fn read_ahead(&mut self) {
        if self.reading.is_some() {
            return;
        }
        let Some(Segment::Range(range)) = self.rest.front_mut() else {
            return;
        };
        let len = usize::try_from(range.len).unwrap_or(BUFFER).min(BUFFER);
        let part = SourceRange {
            len: len as u64,
            ..*range
        };
        range.offset += part.len;
        range.len -= part.len;
        if range.len == 0 {
            self.rest.pop_front();
        }
        let content = self.files.sources.get(part.source);
        // Spawned, not only made: the read goes on while the connection writes.
        let task = tokio::spawn(async move {
            let content = content?;
            blocking(move || content.read(part.offset, len)).await
        });
        self.reading = Some(Box::pin(async move {
            task.await
                .unwrap_or_else(|error| Err(io::Error::other(error)))
        }));
    }

    /// The next piece of a literal segment.
    fn literal(&mut self) -> Option<Bytes> {
        while let Some(Segment::Bytes(_)) = self.rest.front() {
            if let Some(Segment::Bytes(bytes)) = self.rest.pop_front()
                && !bytes.is_empty()
            {
                return Some(bytes.into());
            }
        }
        None
    }

    fn hand_over(&mut self, bytes: Bytes) -> Frame<Bytes> {
        let len = bytes.len() as u64;
        self.left = self.left.saturating_sub(len);
        let all = self.left == 0;
        self.taken.send_modify(|taken| {
            *taken = Taken {
                bytes: taken.bytes + len,
                all,
                at: Instant::now(),
            }
        });
        self.read_ahead();
        Frame::data(bytes)
    }
}

impl Body for PlanBody {
    type Data = Bytes;
    type Error = SourceError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, SourceError>>> {
        loop {
            if let Some(reading) = &mut self.reading {
                let read = ready!(reading.as_mut().poll(cx));
                self.reading = None;
                return Poll::Ready(Some(match read {
                    Ok(bytes) => Ok(self.hand_over(bytes)),
                    Err(error) => Err(SourceError(error)),
                }));
            }
            if let Some(bytes) = self.literal() {
                return Poll::Ready(Some(Ok(self.hand_over(bytes))));
            }
            match self.rest.front() {
                Some(Segment::Range(range)) if range.len == 0 => {
                    self.rest.pop_front();
                }
                Some(_) => self.read_ahead(),
                None => return Poll::Ready(None),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// A source that could not be read while its bytes were being sent.
#[derive(Debug)]
pub(crate) struct SourceError(pub(crate) io::Error);

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the source could not be read: {}", self.0)
    }
}

impl std::error::Error for SourceError {}
