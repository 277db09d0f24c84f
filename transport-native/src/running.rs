//! A task under way, as its caller holds it.

use crate::client::Inner;
use crate::mailbox::Mailbox;
use fastio_core::Journal;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::{Completion, Event};
use fastio_core::task::TaskId;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

/// A task of the engine. Dropping it abandons the task: its requests end, its clean-up still runs.
#[derive(Debug)]
pub(crate) struct Running {
    inner: Arc<Inner>,
    id: TaskId,
    mailbox: Arc<Mailbox>,
    over: bool,
}

impl Running {
    pub(crate) fn new(inner: Arc<Inner>, id: TaskId, mailbox: Arc<Mailbox>) -> Self {
        Running {
            inner,
            id,
            mailbox,
            over: false,
        }
    }

    /// The next event. After `Finished` there is none.
    pub(crate) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        if self.over {
            return Poll::Ready(None);
        }
        let event = std::task::ready!(self.mailbox.poll_next(cx));
        let event = event.unwrap_or_else(|| Event::Finished(Box::new(Err(stopped()))));
        self.over = matches!(event, Event::Finished(_));
        Poll::Ready(Some(event))
    }

    /// Waits for the end; what happens until then is not looked at.
    pub(crate) async fn finish(mut self) -> Result<Completion> {
        loop {
            match poll_fn(|cx| self.poll_event(cx)).await {
                Some(Event::Finished(result)) => return *result,
                Some(_) => {}
                None => return Err(stopped()),
            }
        }
    }

    pub(crate) fn demand(&self, amount: u64) {
        self.inner.shared.demand(self.id, amount);
    }

    pub(crate) fn journals(&self) -> Journals {
        Journals(self.mailbox.clone())
    }

    pub(crate) fn canceller(&self) -> Canceller {
        Canceller {
            inner: self.inner.clone(),
            id: self.id,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.over {
            self.inner.shared.abandon(self.id);
        }
    }
}

/// Tells the newest journal of an upload from elsewhere, at any moment and after its end.
#[derive(Debug, Clone)]
pub struct Journals(Arc<Mailbox>);

impl Journals {
    /// The newest journal, whether its event was read or not; `None` if there is none yet, or never will be.
    pub fn latest(&self) -> Option<Journal> {
        self.0.journal()
    }
}

/// Stops a task from elsewhere. Clones stop the same task.
#[derive(Debug, Clone)]
pub struct Canceller {
    inner: Arc<Inner>,
    id: TaskId,
}

impl Canceller {
    /// Stops the task: its requests end, it cleans up behind itself, and it finishes with an error of kind
    /// `Cancelled`. A task that has finished is left as it is.
    pub fn cancel(&self) {
        self.inner.shared.cancel(self.id);
    }
}

/// The error of a task whose end cannot be told any more.
pub(crate) fn stopped() -> Error {
    Error::new(
        ErrorKind::Cancelled,
        "the client stopped before the work was done, because its tokio runtime ended; keep the runtime alive while calls are under way",
    )
}

/// The error of a completion that does not belong to the task.
pub(crate) fn unexpected(completion: &Completion) -> Error {
    let name = match completion {
        Completion::Reply(_) => "a reply",
        Completion::Streamed { .. } => "the end of a stream",
        Completion::Pages { .. } => "the end of a listing",
        Completion::Uploaded(_) => "an upload",
        Completion::UploadedMany { .. } => "an upload of many files",
        Completion::Downloaded(_) => "a download",
        Completion::Answered(_) => "an answer",
        Completion::SignedIn { .. } => "a sign-in",
        Completion::SignedOut => "a sign-out",
        Completion::Imported(_) => "an import",
    };
    Error::new(
        ErrorKind::Failed,
        format!("the engine ended this task with {name}; report it"),
    )
}
