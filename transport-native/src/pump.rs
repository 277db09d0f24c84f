//! The pump: performs the engine's effects, hands out its events and keeps its timer.

use crate::hash;
use crate::http::{self, Reporter};
use crate::observe::guarded;
use crate::shared::Shared;
use crate::sink::Sink;
use crate::source::blocking;
use fastio_core::effect::{Delivery, Effect, EffectId, Failure, FailureCause, Outcome};
use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Duration, Instant, sleep_until};

const STOPPED: &str =
    "the work was stopped, because its tokio runtime ended or the client was dropped";

/// How long the clean-up of abandoned tasks may take after the last client is gone.
const GRACE: Duration = Duration::from_secs(10);

/// Runs until the last client is gone and the engine has cleaned up. Every request and every file operation is a tokio
/// task of its own, and ends with the pump.
pub(crate) fn run(shared: Arc<Shared>) -> impl Future<Output = ()> + Send {
    // Made before the first poll, which a runtime that has ended never does.
    let stop = Stop(shared);
    async move { pump(&stop.0).await }
}

async fn pump(shared: &Arc<Shared>) {
    let mut work = Work::default();
    let mut deadline = None;
    loop {
        while let Some((id, _, effect)) = shared.engine.next_effect() {
            work.perform(shared, id, effect);
        }
        while let Some((task, event)) = shared.next_event() {
            shared.deliver(task, event);
        }
        if shared.closed.load(Ordering::Acquire) {
            if shared.engine.is_idle() {
                return;
            }
            deadline.get_or_insert_with(|| Instant::now() + GRACE);
        }
        let timer = shared.engine.wake_at().map(|at| shared.clock.instant(at));
        tokio::select! {
            () = shared.wake.notified() => {}
            () = sleep_or_forever(timer) => shared.engine.tick(shared.clock.now()),
            () = sleep_or_forever(deadline) => return,
            Some(ended) = work.tasks.join_next_with_id(), if !work.tasks.is_empty() => {
                work.forget(&match ended {
                    Ok((id, ())) => id,
                    Err(error) => error.id(),
                });
            }
        }
    }
}

/// Nobody waits for a pump that is gone, however it ended.
struct Stop(Arc<Shared>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.stop();
    }
}

async fn sleep_or_forever(until: Option<Instant>) {
    match until {
        Some(until) => sleep_until(until).await,
        None => std::future::pending().await,
    }
}

/// What is under way.
#[derive(Default)]
struct Work {
    tasks: JoinSet<()>,
    requests: HashMap<EffectId, Request>,
    by_task: HashMap<tokio::task::Id, EffectId>,
}

struct Request {
    abort: tokio::task::AbortHandle,
    credit: watch::Sender<u64>,
}

impl Work {
    fn perform(&mut self, shared: &Arc<Shared>, id: EffectId, effect: Effect) {
        let lost = match effect {
            Effect::Http(_) => Outcome::Failed(Failure {
                delivery: Delivery::Unknown,
                cause: FailureCause::Other,
                message: STOPPED.to_owned(),
            }),
            _ => Outcome::Io {
                message: STOPPED.to_owned(),
            },
        };
        let guard = Guard {
            shared: shared.clone(),
            id,
            over: false,
            lost,
        };
        match effect {
            Effect::Http(request) => {
                let (credit, granted) = watch::channel(http::first_credit(&request));
                let shared = shared.clone();
                let abort = self.tasks.spawn(async move {
                    let mut guard = guard;
                    http::execute(
                        &shared.transport,
                        &shared.files,
                        *request,
                        granted,
                        &mut guard,
                    )
                    .await;
                });
                self.by_task.insert(abort.id(), id);
                self.requests.insert(id, Request { abort, credit });
            }
            Effect::Credit { of, bytes } => {
                guard.forget();
                if let Some(request) = self.requests.get(&of) {
                    request
                        .credit
                        .send_modify(|credit| *credit = credit.saturating_add(bytes));
                }
            }
            Effect::Abort { of } => {
                guard.forget();
                if let Some(request) = self.requests.remove(&of) {
                    request.abort.abort();
                }
            }
            Effect::Hash { of, algorithm } => {
                let shared = shared.clone();
                self.tell(guard, async move {
                    hash::hash(&shared.files, of, algorithm).await
                });
            }
            Effect::Survey { of, hash } => {
                let shared = shared.clone();
                self.tell(
                    guard,
                    async move { hash::survey(&shared.files, of, hash).await },
                );
            }
            Effect::Stat { source, read_ahead } => {
                if let Some(reader) = shared.files.sources.reader(source) {
                    return self.tell(guard, async move {
                        match reader.size(read_ahead).await {
                            Ok(size) => Outcome::Stat {
                                size,
                                modified_unix_ms: None,
                            },
                            Err(error) => io_failed(&error),
                        }
                    });
                }
                let sources = shared.files.sources.clone();
                self.tell(guard, async move {
                    match blocking(move || sources.stat(source)).await {
                        Ok((size, modified_unix_ms)) => Outcome::Stat {
                            size: Some(size),
                            modified_unix_ms,
                        },
                        Err(error) => io_failed(&error),
                    }
                });
            }
            Effect::OpenSink {
                sink,
                name,
                size,
                resume,
            } => self.on_sink(guard, shared.files.sinks.get(sink), move |sink| {
                sink.open(&name, size, resume)
            }),
            Effect::CommitSink { sink } => {
                self.on_sink(guard, shared.files.sinks.get(sink), Sink::commit);
            }
            Effect::DropSink { sink, keep } => match shared.files.sinks.get_last(sink) {
                Some(sink) => self.on_sink(guard, Ok(sink), move |sink| {
                    sink.discard(keep);
                    Ok(())
                }),
                // Its owner is gone, and the temporary file with it.
                None => guard.last(Outcome::Done),
            },
            Effect::Persist(tokens) => guard.last(match &shared.keep_tokens {
                Some(keep) if guarded("keeper of tokens", || keep(&tokens)) => Outcome::Done,
                Some(_) => Outcome::Io {
                    message: "the closure that keeps tokens panicked".to_owned(),
                },
                None => Outcome::Unsupported,
            }),
        }
    }

    fn on_sink(
        &mut self,
        guard: Guard,
        sink: io::Result<Arc<Sink>>,
        act: impl FnOnce(&Sink) -> io::Result<()> + Send + 'static,
    ) {
        self.tell(guard, async move {
            let done = match sink {
                Ok(sink) => blocking(move || act(&sink)).await,
                Err(error) => Err(error),
            };
            match done {
                Ok(()) => Outcome::Done,
                Err(error) => io_failed(&error),
            }
        });
    }

    /// Does work with one outcome.
    fn tell(&mut self, guard: Guard, work: impl Future<Output = Outcome> + Send + 'static) {
        self.tasks.spawn(async move { guard.last(work.await) });
    }

    fn forget(&mut self, task: &tokio::task::Id) {
        if let Some(effect) = self.by_task.remove(task) {
            self.requests.remove(&effect);
        }
    }
}

fn io_failed(error: &io::Error) -> Outcome {
    Outcome::Io {
        message: error.to_string(),
    }
}

/// Makes sure that every effect has a last outcome, even if its tokio task is lost with the runtime.
struct Guard {
    shared: Arc<Shared>,
    id: EffectId,
    over: bool,
    /// What is told then.
    lost: Outcome,
}

impl Guard {
    fn last(mut self, outcome: Outcome) {
        self.report(outcome);
    }

    /// The effect has no outcome.
    fn forget(mut self) {
        self.over = true;
    }
}

impl Reporter for Guard {
    fn report(&mut self, outcome: Outcome) {
        if !self.over {
            self.over = outcome.is_last();
            self.shared.report(self.id, outcome);
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.report(self.lost.clone());
    }
}

#[cfg(test)]
mod tests;
