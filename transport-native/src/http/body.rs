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
use std::task::{Context, Poll};
use tokio::sync::watch;
use tokio::time::Instant;

/// How much of a body the connection has taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    pub(crate) bytes: u64,
    pub(crate) all: bool,
    /// When that was.
    pub(crate) at: Instant,
    /// Whether the connection waits for a source whose owner has nothing to give yet.
    pub(crate) starved: bool,
}

/// `None` is the end of a source of unknown size.
type Reading = Pin<Box<dyn Future<Output = io::Result<Option<Bytes>>> + Send>>;

/// A body, of known length unless all that a source has is part of it. File ranges are read one buffer ahead of the
/// connection, so that memory is bounded by two buffers.
pub(crate) struct PlanBody {
    files: Files,
    rest: VecDeque<Segment>,
    reading: Option<Reading>,
    /// Bytes to come of all segments of known length.
    left: u64,
    /// Whether a source of unknown size was begun.
    begun: bool,
    /// Whether what is read is of such a source.
    of_rest: bool,
    taken: watch::Sender<Taken>,
}

impl PlanBody {
    /// The body of a plan, and what tells how much of it is taken.
    pub(crate) fn new(plan: BodyPlan, files: &Files) -> (Self, watch::Receiver<Taken>) {
        let left = plan.len();
        let start = Taken {
            bytes: 0,
            all: plan.is_empty(),
            at: Instant::now(),
            starved: false,
        };
        let (taken, watched) = watch::channel(start);
        let body = PlanBody {
            files: files.clone(),
            rest: plan.segments.into(),
            reading: None,
            left,
            begun: false,
            of_rest: false,
            taken,
        };
        (body, watched)
    }

    /// Starts to read the next buffer, if anything is left.
    fn read_ahead(&mut self) {
        if self.reading.is_some() {
            return;
        }
        match self.rest.front_mut() {
            Some(Segment::Rest(source)) => {
                let (source, is_first) = (*source, !self.begun);
                self.begun = true;
                self.of_rest = true;
                let reader = self.files.sources.reader(source);
                // Not spawned: what is read is sent, or was not read.
                self.reading = Some(Box::pin(async move {
                    let gone = || io::Error::other("the source was dropped before it was read");
                    reader.ok_or_else(gone)?.next(is_first).await
                }));
                return;
            }
            Some(Segment::Range(range)) => {
                if let Some(reader) = self.files.sources.reader(range.source) {
                    let part = SourceRange {
                        len: range.len.min(BUFFER as u64),
                        ..*range
                    };
                    range.offset += part.len;
                    range.len -= part.len;
                    if range.len == 0 {
                        self.rest.pop_front();
                    }
                    self.of_rest = false;
                    self.reading =
                        Some(Box::pin(async move { reader.range(part).await.map(Some) }));
                    return;
                }
            }
            _ => {}
        }
        self.of_rest = false;
        let parts = self.gather();
        let ranges = |part: &Segment| matches!(part, Segment::Range(_));
        if parts.is_empty() {
            return;
        }
        if !parts.iter().any(ranges) {
            self.reading = Some(Box::pin(std::future::ready(
                assemble(parts, &self.files).map(Some),
            )));
            return;
        }
        let files = self.files.clone();
        // Spawned, not only made: the read goes on while the connection writes.
        let task =
            tokio::spawn(async move { blocking(move || assemble(parts, &files)).await.map(Some) });
        self.reading = Some(Box::pin(async move {
            task.await
                .unwrap_or_else(|error| Err(io::Error::other(error)))
        }));
    }

    /// What makes up the next buffer: a part of a range, or as many small files with what stands between them as fit.
    fn gather(&mut self) -> Vec<Segment> {
        let (mut parts, mut room) = (Vec::new(), BUFFER);
        while let Some(mut next) = self.rest.pop_front() {
            match &mut next {
                Segment::Rest(_) => {
                    self.rest.push_front(next);
                    break;
                }
                Segment::Range(range) if self.files.sources.reader(range.source).is_some() => {
                    self.rest.push_front(next);
                    break;
                }
                Segment::Bytes(bytes) if bytes.len() > room && !parts.is_empty() => {
                    self.rest.push_front(next);
                    break;
                }
                Segment::Bytes(bytes) => room = room.saturating_sub(bytes.len()),
                Segment::Range(range) => {
                    let len = usize::try_from(range.len).unwrap_or(room).min(room);
                    let part = SourceRange {
                        len: len as u64,
                        ..*range
                    };
                    room -= len;
                    if part.len < range.len {
                        let rest = SourceRange {
                            offset: range.offset + part.len,
                            len: range.len - part.len,
                            ..*range
                        };
                        self.rest.push_front(Segment::Range(rest));
                    }
                    *range = part;
                }
            }
            let len = match &next {
                Segment::Bytes(bytes) => bytes.len() as u64,
                Segment::Range(range) => range.len,
                Segment::Rest(_) => 0,
            };
            if len > 0 {
                parts.push(next);
            }
            if room == 0 {
                break;
            }
        }
        parts
    }

    fn hand_over(&mut self, bytes: Bytes) -> Frame<Bytes> {
        let len = bytes.len() as u64;
        if !self.of_rest {
            self.left = self.left.saturating_sub(len);
        }
        self.tell(len);
        self.read_ahead();
        Frame::data(bytes)
    }

    /// Tells that so many more bytes are taken.
    fn tell(&self, len: u64) {
        let all = self.is_at_end();
        self.taken.send_modify(|taken| {
            *taken = Taken {
                bytes: taken.bytes + len,
                all,
                at: Instant::now(),
                starved: false,
            }
        });
    }

    fn is_at_end(&self) -> bool {
        let open = |segment: &Segment| matches!(segment, Segment::Rest(_));
        self.left == 0 && !self.rest.iter().any(open)
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
                let Poll::Ready(read) = reading.as_mut().poll(cx) else {
                    if self.of_rest {
                        self.taken
                            .send_if_modified(|taken| !std::mem::replace(&mut taken.starved, true));
                    }
                    return Poll::Pending;
                };
                self.reading = None;
                match read {
                    Ok(Some(bytes)) => return Poll::Ready(Some(Ok(self.hand_over(bytes)))),
                    Ok(None) => {
                        self.of_rest = false;
                        self.rest.pop_front();
                        self.tell(0);
                        continue;
                    }
                    Err(error) => return Poll::Ready(Some(Err(SourceError(error)))),
                }
            }
            self.read_ahead();
            if self.reading.is_none() {
                return Poll::Ready(None);
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.is_at_end()
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::new();
        hint.set_lower(self.left);
        if self
            .rest
            .iter()
            .all(|segment| !matches!(segment, Segment::Rest(_)))
        {
            hint.set_upper(self.left);
        }
        hint
    }
}

/// Reads parts of a body, which are no longer than a buffer together unless it is one alone. Blocks if there is a file
/// among them.
fn assemble(mut parts: Vec<Segment>, files: &Files) -> io::Result<Bytes> {
    if parts.len() == 1 {
        match parts.pop() {
            Some(Segment::Bytes(bytes)) => return Ok(bytes.into()),
            Some(Segment::Range(range)) => {
                let len = usize::try_from(range.len).unwrap_or(usize::MAX);
                if let Some(bytes) = files.sources.get(range.source)?.held(range.offset, len) {
                    return bytes;
                }
                parts.push(Segment::Range(range));
            }
            Some(Segment::Rest(_)) | None => {}
        }
    }
    let mut buffer = files.buffers.take();
    for part in parts {
        match part {
            Segment::Rest(_) => {}
            Segment::Bytes(bytes) => buffer.room(bytes.len()).copy_from_slice(&bytes),
            Segment::Range(range) => {
                let len = usize::try_from(range.len).unwrap_or(usize::MAX);
                let source = files.sources.get(range.source)?;
                source.read_into(range.offset, buffer.room(len))?;
            }
        }
    }
    Ok(buffer.into_bytes())
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
