//! What a machine sees of the reactor.

use crate::auth::Auth;
use crate::config::Config;
use crate::effect::{Effect, EffectId, Outcome, Timeouts};
use crate::error::Result;
use crate::event::{Event, WaitReason};
use crate::gate::Gate;
use crate::reactor::{Control, Machine, Shared, cancelled, lock};
use crate::retry::{self, Budget};
use crate::task::{CallOptions, TaskId};
use crate::time::Now;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

/// What all tasks of a client share.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) config: Config,
    pub(crate) shared: Shared,
    pub(crate) auth: Auth,
    pub(crate) gate: Gate,
    budget: Mutex<Budget>,
}

impl Client {
    pub(crate) fn new(config: Config, shared: Shared) -> Self {
        Client {
            auth: Auth::new(config.credential.clone()),
            gate: Gate::new(config.max_concurrent_requests),
            budget: Mutex::new(Budget::new(&config.retry)),
            shared,
            config,
        }
    }

    pub(crate) fn budget(&self) -> MutexGuard<'_, Budget> {
        lock(&self.budget)
    }
}

/// A machine's handle: time, randomness, effects and events.
#[derive(Clone, Debug)]
pub(crate) struct Cx {
    pub(crate) client: Arc<Client>,
    pub(crate) task: TaskId,
    pub(crate) control: Arc<Control>,
    /// What differs from the client's settings for all calls of this task.
    timeouts: Option<Timeouts>,
    max_attempts: Option<u32>,
    shielded: bool,
    silent: bool,
}

impl Cx {
    pub(crate) fn new(client: Arc<Client>, task: TaskId, control: Arc<Control>) -> Self {
        Cx {
            client,
            task,
            control,
            timeouts: None,
            max_attempts: None,
            shielded: false,
            silent: false,
        }
    }

    /// The same task, whose calls all have these options unless they say otherwise.
    pub(crate) fn with_options(mut self, options: &CallOptions) -> Self {
        self.timeouts = options.timeouts;
        self.max_attempts = options.max_attempts;
        self
    }

    /// Limits of an ordinary request of this task.
    pub(crate) fn timeouts(&self) -> Timeouts {
        self.timeouts.unwrap_or(self.client.config.timeouts)
    }

    /// Most attempts of a request of this task.
    pub(crate) fn max_attempts(&self) -> u32 {
        let usual = self.client.config.retry.max_attempts;
        self.max_attempts.unwrap_or(usual)
    }

    /// The same task, deaf to its cancellation: for cleaning up.
    pub(crate) fn shielded(&self) -> Self {
        Cx {
            shielded: true,
            silent: true,
            ..self.clone()
        }
    }

    /// Another task, of our own: nobody can cancel it, and it tells nobody.
    pub(crate) fn detached(&self) -> Self {
        let task = TaskId(lock(&self.client.shared.state).next_id());
        let control = Arc::new(Control::default());
        control.mute();
        Cx {
            shielded: true,
            silent: true,
            ..Cx::new(self.client.clone(), task, control)
        }
    }

    /// Starts a detached task, which outlives the one that starts it.
    pub(crate) fn start(&self, machine: Machine) {
        let control = self.control.clone();
        self.client.shared.spawn(self.task, machine, control);
    }

    pub(crate) fn now(&self) -> Now {
        lock(&self.client.shared.state).now
    }

    pub(crate) fn random(&self) -> u64 {
        lock(&self.client.shared.state).random()
    }

    /// 32 random hex digits.
    pub(crate) fn random_hex(&self) -> String {
        format!("{:016x}{:016x}", self.random(), self.random())
    }

    pub(crate) fn emit(&self, event: Event) {
        if !self.silent && !self.control.is_muted() {
            lock(&self.client.shared.state).event(self.task, event);
        }
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        !self.shielded && self.control.is_cancelled()
    }

    /// Waits until the task is cancelled.
    pub(crate) async fn cancelled(&self) {
        poll_fn(|cx| match self.is_cancelled() {
            true => Poll::Ready(()),
            false => {
                self.control.wake_on_change(cx);
                Poll::Pending
            }
        })
        .await;
    }

    /// Asks for an effect; dropping what comes back stops it.
    pub(crate) fn ask(&self, effect: Effect) -> Asked {
        let id = lock(&self.client.shared.state).ask(self.task, effect);
        Asked {
            cx: self.clone(),
            id,
            done: false,
        }
    }

    /// Asks for an effect without outcome.
    pub(crate) fn tell(&self, effect: Effect) {
        lock(&self.client.shared.state).tell(self.task, effect);
    }

    /// Asks for an effect with a single outcome.
    pub(crate) async fn perform(&self, effect: Effect) -> Result<Outcome> {
        self.ask(effect).next().await
    }

    pub(crate) fn sleep_until(&self, at: u64) -> Sleep {
        Sleep {
            cx: self.clone(),
            at,
            timer: None,
        }
    }

    pub(crate) async fn sleep(&self, ms: u64) -> Result<()> {
        let at = self.now().monotonic_ms.saturating_add(ms);
        self.sleep_until(at).await
    }

    /// Waits before a machine asks again what it has asked for `attempt` times, as between attempts of one call.
    pub(crate) async fn back_off(&self, attempt: u32) -> Result<()> {
        let ms = retry::delay_ms(&self.client.config.retry, attempt, self.random());
        self.emit(Event::Wait {
            reason: WaitReason::Retry,
            ms,
        });
        self.sleep(ms).await
    }

    /// Waits until the caller wants more; gives how much.
    pub(crate) async fn demand(&self) -> Result<u64> {
        poll_fn(|cx| {
            if self.is_cancelled() {
                return Poll::Ready(Err(cancelled()));
            }
            self.control.poll_demand(cx).map(Ok)
        })
        .await
    }
}

/// An effect under way.
#[derive(Debug)]
pub(crate) struct Asked {
    cx: Cx,
    pub(crate) id: EffectId,
    done: bool,
}

impl Asked {
    /// The next outcome; an error once the task is cancelled.
    pub(crate) async fn next(&mut self) -> Result<Outcome> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Outcome>> {
        if self.cx.is_cancelled() {
            return Poll::Ready(Err(cancelled()));
        }
        let polled = lock(&self.cx.client.shared.state).poll_outcome(self.id, cx);
        match polled {
            Poll::Ready(Some(outcome)) => {
                self.done = outcome.is_last();
                Poll::Ready(Ok(outcome))
            }
            // Asked on after the last outcome: there is nothing to come.
            Poll::Ready(None) => Poll::Ready(Ok(Outcome::End)),
            Poll::Pending => {
                self.cx.control.wake_on_change(cx);
                Poll::Pending
            }
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if !self.done {
            lock(&self.cx.client.shared.state).forget(self.id);
        }
    }
}

/// A wait for a moment.
#[derive(Debug)]
pub(crate) struct Sleep {
    cx: Cx,
    at: u64,
    timer: Option<(u64, u64)>,
}

impl Future for Sleep {
    type Output = Result<()>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        if self.cx.is_cancelled() {
            return Poll::Ready(Err(cancelled()));
        }
        let client = self.cx.client.clone();
        let mut state = lock(&client.shared.state);
        if state.now.monotonic_ms >= self.at {
            return Poll::Ready(Ok(()));
        }
        if let Some(timer) = self.timer.take() {
            state.clear_timer(timer);
        }
        self.timer = Some(state.set_timer(self.at, cx.waker().clone()));
        self.cx.control.wake_on_change(cx);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(timer) = self.timer.take() {
            lock(&self.cx.client.shared.state).clear_timer(timer);
        }
    }
}
