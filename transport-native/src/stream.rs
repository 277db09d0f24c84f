//! A reply in pieces.

use crate::running::{Canceller, Running, unexpected};
use bytes::Bytes;
use fastio_core::error::Result;
use fastio_core::event::{Completion, Event};
use futures_core::Stream;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A reply's bytes, as a stream of pieces. The service is slowed to the reader's pace; dropping the stream closes the
/// request. After an error the stream ends.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client, call: fastio_native::Call) -> fastio_native::Result<()> {
/// let mut stream = client.stream(call);
/// let mut bytes = 0;
/// while let Some(piece) = stream.next().await {
///     bytes += piece?.len();
/// }
/// println!("{bytes} bytes, status {:?}", stream.status());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ByteStream {
    state: State,
    head: Option<(u16, Vec<(String, String)>)>,
}

#[derive(Debug)]
enum State {
    Refused(fastio_core::Error),
    /// Under way; bytes handed out that the engine does not know of yet.
    Running(Running, u64),
    Over,
}

impl ByteStream {
    pub(crate) fn new(started: Result<Running>) -> Self {
        let state = match started {
            Ok(running) => State::Running(running, 0),
            Err(error) => State::Refused(error),
        };
        ByteStream { state, head: None }
    }

    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All further pieces as one. Stops with an error of kind `LimitExceeded` above `limit` bytes.
    pub async fn collect(mut self, limit: usize) -> Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if all.len() + piece.len() > limit {
                return Err(fastio_core::Error::new(
                    fastio_core::ErrorKind::LimitExceeded,
                    format!(
                        "the reply is longer than the {limit} bytes asked for; raise the limit or read it in pieces"
                    ),
                ));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all)
    }

    /// The reply's status; known at the end.
    pub fn status(&self) -> Option<u16> {
        self.head.as_ref().map(|(status, _)| *status)
    }

    /// The reply's headers, names in lower case; known at the end.
    pub fn headers(&self) -> &[(String, String)] {
        self.head.as_ref().map_or(&[], |(_, headers)| headers)
    }

    /// A handle that stops this stream from elsewhere; `None` if it is over.
    pub fn canceller(&self) -> Option<Canceller> {
        match &self.state {
            State::Running(running, _) => Some(running.canceller()),
            State::Refused(_) | State::Over => None,
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let State::Running(running, owed) = &mut self.state else {
                return Poll::Ready(match std::mem::replace(&mut self.state, State::Over) {
                    State::Refused(error) => Some(Err(error)),
                    State::Running(..) | State::Over => None,
                });
            };
            let consumed = std::mem::take(owed);
            if consumed > 0 {
                running.demand(consumed);
            }
            match std::task::ready!(running.poll_event(cx)) {
                Some(Event::Data(data)) => {
                    *owed = data.len() as u64;
                    return Poll::Ready(Some(Ok(data.into())));
                }
                Some(Event::Finished(result)) => {
                    self.state = State::Over;
                    return Poll::Ready(match *result {
                        Ok(Completion::Streamed { status, headers }) => {
                            self.head = Some((status, headers));
                            None
                        }
                        Ok(other) => Some(Err(unexpected(&other))),
                        Err(error) => Some(Err(error)),
                    });
                }
                Some(_) => {}
                None => return Poll::Ready(None),
            }
        }
    }
}
