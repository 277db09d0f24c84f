//! A listing as a stream of pages.

use crate::response::Response;
use crate::running::{Running, unexpected};
use fastio_core::error::Result;
use fastio_core::event::{Completion, Event};
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The pages of a listing, as a stream; each is fetched when it is asked for. After an error the stream ends.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client, call: fastio_native::Call) -> fastio_native::Result<()> {
/// let mut pages = client.pages::<serde_json::Value>(call);
/// while let Some(page) = pages.next().await {
///     println!("{}", page?.reply().result());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Pages<T> {
    state: State,
    page: PhantomData<fn() -> T>,
}

#[derive(Debug)]
enum State {
    /// The call was refused.
    Refused(fastio_core::Error),
    /// Under way; whether a page was handed out, so that the next must be asked for.
    Running(Running, bool),
    Over,
}

impl<T> Pages<T> {
    pub(crate) fn new(started: Result<Running>) -> Self {
        let state = match started {
            Ok(running) => State::Running(running, false),
            Err(error) => State::Refused(error),
        };
        Pages {
            state,
            page: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Pages<T> {
    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Response<T>>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All further pages at once. Stops at the first error.
    pub async fn collect(mut self) -> Result<Vec<Response<T>>> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }
}

impl<T: DeserializeOwned> Stream for Pages<T> {
    type Item = Result<Response<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let State::Running(running, owed) = &mut self.state else {
                return Poll::Ready(match std::mem::replace(&mut self.state, State::Over) {
                    State::Refused(error) => Some(Err(error)),
                    State::Running(..) | State::Over => None,
                });
            };
            if std::mem::take(owed) {
                running.demand(1);
            }
            let item = match std::task::ready!(running.poll_event(cx)) {
                Some(Event::Page(reply)) => {
                    *owed = true;
                    Some(Response::decode(*reply))
                }
                Some(Event::Finished(result)) => {
                    self.state = State::Over;
                    match *result {
                        Ok(Completion::Pages { .. }) => None,
                        Ok(other) => Some(Err(unexpected(&other))),
                        Err(error) => Some(Err(error)),
                    }
                }
                Some(_) => continue,
                None => None,
            };
            if matches!(item, Some(Err(_)) | None) {
                self.state = State::Over;
            }
            return Poll::Ready(item);
        }
    }
}
