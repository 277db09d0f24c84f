//! Uploads and downloads as tasks: with events, and a way to stop them.

use crate::running::{Canceller, Journals, Running, stopped};
use crate::upload_many::FilePlace;
use fastio_core::error::Result;
use fastio_core::event::{Completion, Event};
use futures_core::Stream;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Turns a completion into the result; owns what the transfer reads from or writes to.
type Finish<T> = Box<dyn FnOnce(Completion) -> Result<T> + Send + Sync>;

/// Sees what happens before the caller does, and may change it.
type Watch = Box<dyn FnMut(&mut Event) + Send + Sync>;

/// A transfer under way. It goes on by itself; awaiting it gives its result, dropping it stops it and cleans up.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// use fastio_native::Event;
///
/// let mut upload = client.upload("film.mp4").to_workspace("1234567890123456789").start().await?;
/// while let Some(event) = upload.next_event().await {
///     if let Event::Progress(progress) = event {
///         println!("{} of {:?} bytes", progress.confirmed, progress.total);
///     }
/// }
/// println!("stored as {:?}", upload.await?.node_id);
/// # Ok(())
/// # }
/// ```
pub struct Transfer<T> {
    running: Running,
    finish: Finish<T>,
    watch: Option<Watch>,
    /// Events that come before its own.
    first: std::vec::IntoIter<Event>,
    /// Of many files: each, by its place.
    files: Arc<Vec<FilePlace>>,
    end: Option<Result<Completion>>,
}

impl<T> Transfer<T> {
    pub(crate) fn new(running: Running, finish: Finish<T>) -> Self {
        Transfer {
            running,
            finish,
            watch: None,
            first: Vec::new().into_iter(),
            files: Arc::default(),
            end: None,
        }
    }

    /// The same, whose events this sees first.
    pub(crate) fn watched(mut self, watch: impl FnMut(&mut Event) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// The same, with these events before its own, unseen by who watches.
    pub(crate) fn preceded_by(mut self, events: Vec<Event>) -> Self {
        self.first = events.into_iter();
        self
    }

    /// The same, of these files.
    pub(crate) fn of_files(mut self, files: Arc<Vec<FilePlace>>) -> Self {
        self.files = files;
        self
    }

    pub(crate) fn files(&self) -> &[FilePlace] {
        &self.files
    }

    /// The next thing that happens: attempts, waits, progress. `None` at the end; await the transfer then for its
    /// result. Of progress that was not read only the newest is kept.
    pub async fn next_event(&mut self) -> Option<Event> {
        poll_fn(|cx| self.poll_event(cx)).await
    }

    /// What happens, as a stream that ends with the transfer.
    pub fn events(&mut self) -> impl Stream<Item = Event> + Send + '_ {
        Events(self)
    }

    /// Stops the transfer: its requests end, it cleans up behind itself, and it finishes with an error of kind
    /// `Cancelled`.
    pub fn cancel(&self) {
        self.running.canceller().cancel();
    }

    /// A handle that stops this transfer from elsewhere.
    pub fn canceller(&self) -> Canceller {
        self.running.canceller()
    }

    /// A handle that tells the newest journal of a resumable upload, also once the transfer was dropped.
    pub fn journals(&self) -> Journals {
        self.running.journals()
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        if let Some(event) = self.first.next() {
            return Poll::Ready(Some(event));
        }
        let mut event = std::task::ready!(self.running.poll_event(cx));
        if let (Some(watch), Some(event)) = (&mut self.watch, &mut event) {
            watch(event);
        }
        match event {
            Some(Event::Finished(result)) => {
                self.end = Some(*result);
                Poll::Ready(None)
            }
            event => Poll::Ready(event),
        }
    }
}

struct Events<'a, T>(&'a mut Transfer<T>);

impl<T> Stream for Events<'_, T> {
    type Item = Event;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        self.0.poll_event(cx)
    }
}

impl<T: 'static> IntoFuture for Transfer<T> {
    type Output = Result<T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while self.next_event().await.is_some() {}
            match self.end {
                Some(end) => (self.finish)(end?),
                None => Err(stopped()),
            }
        })
    }
}

impl<T> std::fmt::Debug for Transfer<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transfer")
            .field("running", &self.running)
            .finish_non_exhaustive()
    }
}
