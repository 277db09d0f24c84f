//! A listing as a stream of pages, or of items.

use crate::response::Response;
use crate::running::{Running, unexpected};
use fastio_core::error::{Error, Result};
use fastio_core::event::{Completion, Event};
use fastio_core::reply::Reply;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

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
    replies: Replies,
    page: PhantomData<fn() -> T>,
}

impl<T> Pages<T> {
    pub(crate) fn new(started: Result<Running>) -> Self {
        Pages {
            replies: Replies::new(started),
            page: PhantomData,
        }
    }

    /// The items of all further pages, one by one, each as `I`.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client, call: fastio_native::Call) -> fastio_native::Result<()> {
    /// let mut nodes = client.pages::<serde_json::Value>(call).items::<serde_json::Value>();
    /// while let Some(node) = nodes.next().await {
    ///     println!("{}", node?["name"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<I: DeserializeOwned>(self) -> Items<I> {
        Items {
            replies: self.replies,
            ready: VecDeque::new(),
        }
    }
}

impl<T> Pages<T> {
    /// The next page as it came, undecoded; `None` after the last. For programs that decode it in their own way.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client, call: fastio_native::Call) -> fastio_native::Result<()> {
    /// let mut pages = client.pages::<()>(call);
    /// while let Some(reply) = pages.next_reply().await {
    ///     println!("{}", reply?.payload());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn next_reply(&mut self) -> Option<Result<Reply>> {
        poll_fn(|cx| self.replies.poll_next(cx)).await
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
        let Some(reply) = ready!(self.replies.poll_next(cx)) else {
            return Poll::Ready(None);
        };
        let page = reply.and_then(Response::decode);
        if page.is_err() {
            self.replies.end();
        }
        Poll::Ready(Some(page))
    }
}

/// The items of a listing, as a stream; pages are fetched as they are needed. After an error the stream ends.
#[derive(Debug)]
pub struct Items<I> {
    replies: Replies,
    ready: VecDeque<I>,
}

impl<I: DeserializeOwned + Unpin> Items<I> {
    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<I>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All further items at once. Stops at the first error.
    pub async fn collect(mut self) -> Result<Vec<I>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

impl<I: DeserializeOwned + Unpin> Stream for Items<I> {
    type Item = Result<I>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(reply) = ready!(self.replies.poll_next(cx)) else {
                return Poll::Ready(None);
            };
            match reply.and_then(|reply| reply.items()) {
                Ok(items) => self.ready = items.into(),
                Err(error) => {
                    self.replies.end();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

/// The replies of a listing.
#[derive(Debug)]
enum Replies {
    /// The call was refused.
    Refused(Error),
    /// Under way; whether a page was handed out, so that the next must be asked for.
    Running(Running, bool),
    Over,
}

impl Replies {
    fn new(started: Result<Running>) -> Self {
        started.map_or_else(Replies::Refused, |running| Replies::Running(running, false))
    }

    fn end(&mut self) {
        *self = Replies::Over;
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Reply>>> {
        loop {
            let Replies::Running(running, owed) = self else {
                return Poll::Ready(match std::mem::replace(self, Replies::Over) {
                    Replies::Refused(error) => Some(Err(error)),
                    Replies::Running(..) | Replies::Over => None,
                });
            };
            if std::mem::take(owed) {
                running.demand(1);
            }
            let end = match ready!(running.poll_event(cx)) {
                Some(Event::Page(reply)) => {
                    *owed = true;
                    return Poll::Ready(Some(Ok(*reply)));
                }
                Some(Event::Finished(result)) => match *result {
                    Ok(Completion::Pages { .. }) => None,
                    Ok(other) => Some(Err(unexpected(&other))),
                    Err(error) => Some(Err(error)),
                },
                Some(_) => continue,
                None => None,
            };
            self.end();
            return Poll::Ready(end);
        }
    }
}
