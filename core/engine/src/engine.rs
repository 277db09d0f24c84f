//! The boundary: every function a host calls.

use crate::call;
use crate::config::Config;
use crate::cx::{Client, Cx};
use crate::effect::{Effect, EffectId, Outcome};
use crate::error::Result;
use crate::event::{Completion, Event};
use crate::operation;
use crate::page;
use crate::reactor::{Control, Machine, Reactor, Shared, lock};
use crate::request::Prepared;
use crate::task::{Call, Task, TaskId};
use crate::time::Now;
use crate::transcript::{Recorder, Tape};
use crate::{ask, download, import_url, read, sign_in, sign_out, upload};
use std::sync::{Arc, Mutex};

/// One client's engine. Calls of one client share its credential, its one token refresh, its rate limits and its retry
/// budget.
///
/// Every function is short, never blocks and may be called from any thread. After each of them a host drains
/// [`next_effect`](Engine::next_effect) and [`next_event`](Engine::next_event) and sets its one timer by
/// [`wake_at`](Engine::wake_at).
///
/// ```
/// use fastio_core::{Config, Effect, Engine, Event, Now, Outcome, Task, task::Call};
///
/// let engine = Engine::new(Config::default(), [7; 32])?;
/// let now = Now::default();
/// let call = Call { operation: "system.ping".into(), ..Call::default() };
/// let task = engine.start(Task::Call(call), now)?;
/// let (id, _, effect) = engine.next_effect().expect("a request");
/// assert!(matches!(effect, Effect::Http(_)));
/// engine.report(id, Outcome::Head { status: 200, headers: vec![] }, now);
/// engine.report(id, Outcome::Data(br#"{"result":"yes","response":{"ping":"pong"}}"#.to_vec()), now);
/// engine.report(id, Outcome::End, now);
/// let finished = std::iter::from_fn(|| engine.next_event())
///     .any(|(of, event)| of == task && matches!(event, Event::Finished(ref result) if result.is_ok()));
/// assert!(finished);
/// # Ok::<(), fastio_core::Error>(())
/// ```
#[derive(Debug)]
pub struct Engine {
    client: Arc<Client>,
    reactor: Mutex<Reactor>,
    tape: Option<Mutex<Box<dyn Tape>>>,
}

impl Engine {
    /// An engine with these settings. `entropy` must come from the system's random source: retry delays, multipart
    /// boundaries and idempotency keys are drawn from it.
    pub fn new(config: Config, entropy: [u8; 32]) -> Result<Self> {
        config.check()?;
        let client = Arc::new(Client::new(config, Shared::new(entropy)));
        Ok(Engine {
            client,
            reactor: Mutex::default(),
            tape: None,
        })
    }

    /// As [`new`](Engine::new), writing a transcript of all that goes in and out.
    pub fn recorded(config: Config, entropy: [u8; 32], mut recorder: Recorder) -> Result<Self> {
        recorder.begin(&config, &entropy);
        Ok(Engine {
            tape: Some(Mutex::new(Box::new(recorder))),
            ..Engine::new(config, entropy)?
        })
    }

    fn record(&self, write: impl FnOnce(&mut dyn Tape)) {
        if let Some(tape) = &self.tape {
            write(lock(tape).as_mut());
        }
    }

    /// Starts a task. Bad input is refused here, before any effect.
    pub fn start(&self, task: Task, now: Now) -> Result<TaskId> {
        let id = {
            let mut state = lock(&self.client.shared.state);
            state.advance(now);
            TaskId(state.next_id())
        };
        let control = Arc::new(Control::default());
        let cx = Cx::new(self.client.clone(), id, control.clone());
        let recorded = self.tape.is_some().then(|| task.clone());
        let machine: Machine = match task {
            Task::Call(call) => {
                check(&cx, &call)?;
                Box::pin(call::run(cx, call))
            }
            Task::Pages(call) => {
                check(&cx, &call)?;
                page::check(&call)?;
                Box::pin(page::run(cx, call))
            }
            Task::Upload(task) => {
                upload::check(&cx, &task)?;
                Box::pin(upload::run(cx.with_options(&task.options), *task))
            }
            Task::UploadMany(task) => {
                upload::check_many(&cx, &task)?;
                Box::pin(upload::run_many(cx.with_options(&task.options), task))
            }
            Task::Download(task) => {
                download::check(&cx, &task)?;
                Box::pin(download::run(cx.with_options(&task.options), task))
            }
            Task::Read(task) => {
                read::check(&cx, &task)?;
                Box::pin(read::run(cx.with_options(&task.options), task))
            }
            Task::Ask(task) => {
                ask::check(&cx, &task)?;
                Box::pin(ask::run(cx.with_options(&task.options), task))
            }
            Task::SignIn(task) => {
                sign_in::check(&task)?;
                Box::pin(sign_in::run(cx, task))
            }
            Task::SignOut => Box::pin(sign_out::run(cx)),
            Task::ImportUrl(task) => {
                import_url::check(&cx, &task)?;
                Box::pin(import_url::run(cx.with_options(&task.options), *task))
            }
        };
        if let Some(task) = recorded {
            self.record(|tape| tape.start(id, &task, now));
        }
        lock(&self.reactor).start(&self.client.shared, id, machine, control);
        Ok(id)
    }

    /// The next thing to do, in order. The task is the one it is done for.
    pub fn next_effect(&self) -> Option<(EffectId, TaskId, Effect)> {
        let next = self.client.shared.next_effect()?;
        self.record(|tape| tape.effect(next.0, next.1, &next.2));
        Some(next)
    }

    /// Tells what came of an effect. Outcomes of one effect come in order, those of several in any; what is told of an
    /// effect that is over is ignored.
    pub fn report(&self, id: EffectId, outcome: Outcome, now: Now) {
        self.record(|tape| tape.outcome(id, &outcome, now));
        lock(&self.reactor).report(&self.client.shared, id, outcome, now);
    }

    /// The next thing to hand out, in order.
    pub fn next_event(&self) -> Option<(TaskId, Event)> {
        self.client.shared.next_event()
    }

    /// The caller can take more: for pages the number of further pages, for streamed data the number of bytes it has
    /// consumed, for an answer the number of its events.
    pub fn demand(&self, task: TaskId, amount: u64, now: Now) {
        self.record(|tape| tape.on_task("demand", task, amount, now));
        lock(&self.reactor).demand(&self.client.shared, task, amount, now);
    }

    /// Stops a task. What it has under way is aborted; it may still clean up behind itself, then it finishes with an
    /// error of kind `Cancelled`.
    pub fn cancel(&self, task: TaskId, now: Now) {
        self.record(|tape| tape.on_task("cancel", task, 0, now));
        lock(&self.reactor).cancel(&self.client.shared, task, false, now);
    }

    /// As [`cancel`](Engine::cancel), for a caller who is gone: no event follows but the journal of what can be gone on
    /// with, which is told before this returns.
    pub fn abandon(&self, task: TaskId, now: Now) {
        self.record(|tape| tape.on_task("abandon", task, 0, now));
        lock(&self.reactor).cancel(&self.client.shared, task, true, now);
    }

    /// When [`tick`](Engine::tick) is due, on the monotonic clock; `None` if no timer is set.
    pub fn wake_at(&self) -> Option<u64> {
        self.client.shared.wake_at()
    }

    /// The timer fired.
    pub fn tick(&self, now: Now) {
        self.record(|tape| tape.tick(now));
        lock(&self.reactor).tick(&self.client.shared, now);
    }

    /// Whether no task is at work, cleaning up included. A host that closes waits for it.
    pub fn is_idle(&self) -> bool {
        lock(&self.reactor).is_idle()
    }

    /// What a call would send, without its credential; nothing is sent.
    pub fn prepare(&self, call: &Call) -> Result<Prepared> {
        let cx = Cx::new(self.client.clone(), TaskId(0), Arc::default());
        check(&cx, call)
    }
}

fn check(cx: &Cx, call: &Call) -> Result<Prepared> {
    let op = operation::find(&call.operation)?;
    call::prepare(cx, op, call).map_err(|error| error.with_operation(op.name))
}

/// Ends a machine whose task has nothing to tell.
pub(crate) fn silent_end() -> Completion {
    Completion::Pages { pages: 0 }
}
