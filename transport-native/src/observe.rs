//! What is told to observers and to `tracing`, redacted.

use fastio_core::event::{Event, WaitReason};
use fastio_core::task::TaskId;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A closure that is told what happens in a client: attempts, replies, waits, refreshes, progress and ends.
pub(crate) struct Observer(Box<Tell>);

type Tell = dyn Fn(TaskId, &Event) + Send + Sync;

impl Observer {
    pub(crate) fn new(tell: impl Fn(TaskId, &Event) + Send + Sync + 'static) -> Self {
        Observer(Box::new(tell))
    }

    /// Content (pages, data, answers) is not told.
    pub(crate) fn tell(&self, task: TaskId, event: &Event) {
        if !matches!(
            event,
            Event::Journal(_) | Event::Page(_) | Event::Data(_) | Event::Answer(_)
        ) {
            guarded("observer", || (self.0)(task, event));
        }
    }
}

/// Calls a closure of the caller's on the client's own task. If it panics the client goes on; says whether it did not.
pub(crate) fn guarded(what: &str, call: impl FnOnce()) -> bool {
    let calm = catch_unwind(AssertUnwindSafe(call)).is_ok();
    if !calm {
        tracing::error!(target: "fastio", what, "a closure that was given to the client panicked");
    }
    calm
}

impl std::fmt::Debug for Observer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Observer")
    }
}

/// Writes an event to `tracing` under the target `fastio`. No secret is in an event's URL, and no content is written.
pub(crate) fn trace(task: TaskId, event: &Event) {
    let task = task.0;
    match event {
        Event::Attempt {
            operation,
            attempt,
            method,
            url,
        } => {
            tracing::debug!(target: "fastio", task, operation, attempt, method, url, "attempt");
        }
        Event::Replied {
            operation,
            status,
            request_id,
        } => {
            tracing::debug!(target: "fastio", task, operation, status, request_id, "replied");
        }
        Event::Wait {
            reason: reason @ WaitReason::Concurrency,
            ms,
        } => {
            tracing::trace!(target: "fastio", task, ?reason, ms, "waiting");
        }
        Event::Wait { reason, ms } => {
            tracing::debug!(target: "fastio", task, ?reason, ms, "waiting")
        }
        Event::Refreshed => tracing::info!(target: "fastio", task, "the credential was renewed"),
        Event::Progress(progress) => {
            tracing::trace!(target: "fastio", task, sent = progress.sent, confirmed = progress.confirmed, "progress");
        }
        Event::File { index, result } => match &**result {
            Ok(_) => tracing::debug!(target: "fastio", task, index, "file stored"),
            Err(error) => {
                tracing::debug!(target: "fastio", task, index, kind = ?error.kind, code = error.code, "file failed")
            }
        },
        Event::Finished(result) => match &**result {
            Ok(_) => tracing::debug!(target: "fastio", task, "finished"),
            Err(error) => {
                tracing::debug!(target: "fastio", task, kind = ?error.kind, code = error.code,
                status = error.status, request_id = error.request_id, "failed")
            }
        },
        Event::Journal(_) | Event::Page(_) | Event::Data(_) | Event::Answer(_) => {}
    }
}
