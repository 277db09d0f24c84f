//! What the pump, the client and the tasks share.

use crate::clock::Clock;
use crate::http::{Files, Transport};
use crate::mailbox::Mailbox;
use crate::observe::{Observer, trace};
use crate::pump;
use crate::reactor::Reactor;
use fastio_core::effect::{EffectId, Outcome, Persist, Timeouts};
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::Event;
use fastio_core::task::{Task, TaskId};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;
use tokio::sync::{Notify, watch};

/// Takes new tokens to keep.
pub(crate) type TokenKeeper = Box<dyn Fn(&Persist) + Send + Sync>;

pub(crate) struct Shared {
    pub(crate) engine: Box<dyn Reactor>,
    pub(crate) transport: Transport,
    pub(crate) files: Files,
    pub(crate) clock: Clock,
    /// The client's own limits, which options of a call build on.
    pub(crate) timeouts: Timeouts,
    pub(crate) observer: Option<Observer>,
    pub(crate) keep_tokens: Option<TokenKeeper>,
    /// The runtime to work in; the caller's if absent.
    pub(crate) runtime: Option<Handle>,
    /// Wakes the pump.
    pub(crate) wake: Notify,
    pub(crate) closed: AtomicBool,
    /// Where events go, by task. Whether there is a pump is read and changed under this lock only: a task is either
    /// seen by the pump that is there, or brings a new one.
    mailboxes: Mutex<HashMap<TaskId, Arc<Mailbox>>>,
    /// Events that were taken from the engine and not handed out. Locked before the mailboxes where both are.
    taken: Mutex<VecDeque<(TaskId, Event)>>,
    /// Whether there is a pump.
    pumping: watch::Sender<bool>,
}

impl Shared {
    pub(crate) fn new(engine: Box<dyn Reactor>, transport: Transport) -> Self {
        Shared {
            engine,
            transport,
            files: Files::default(),
            clock: Clock::new(),
            timeouts: Timeouts::default(),
            observer: None,
            keep_tokens: None,
            runtime: None,
            wake: Notify::new(),
            closed: AtomicBool::new(false),
            mailboxes: Mutex::default(),
            taken: Mutex::default(),
            pumping: watch::Sender::new(false),
        }
    }

    /// Starts a task; its events come in the mailbox. The pump runs in the runtime of the first call, or of a later
    /// one if that has ended since.
    pub(crate) fn start(self: &Arc<Self>, task: Task) -> Result<(TaskId, Arc<Mailbox>)> {
        let mailbox = Arc::new(Mailbox::default());
        let (id, runtime) = {
            // Held over the start, so that the pump cannot see an event of a task before its mailbox is there.
            let mut mailboxes = lock(&self.mailboxes);
            let pumping = *self.pumping.borrow();
            let runtime = if pumping { None } else { Some(self.runtime()?) };
            let id = self.engine.start(task, self.clock.now())?;
            mailboxes.insert(id, mailbox.clone());
            self.pumping.send_replace(true);
            (id, runtime)
        };
        if let Some(runtime) = runtime {
            // In a runtime that has ended the pump is dropped here, which ends the task.
            runtime.spawn(pump::run(self.clone()));
        }
        self.wake.notify_one();
        Ok((id, mailbox))
    }

    fn runtime(&self) -> Result<Handle> {
        if let Some(runtime) = &self.runtime {
            return Ok(runtime.clone());
        }
        Handle::try_current().map_err(|_| {
            let why = "there is no tokio runtime here; call the client from within one, or give the builder a handle";
            Error::new(ErrorKind::Unsupported, why)
        })
    }

    pub(crate) fn report(&self, id: EffectId, outcome: Outcome) {
        self.engine.report(id, outcome, self.clock.now());
        self.wake.notify_one();
    }

    pub(crate) fn demand(&self, task: TaskId, amount: u64) {
        self.engine.demand(task, amount, self.clock.now());
        self.wake.notify_one();
    }

    pub(crate) fn cancel(&self, task: TaskId) {
        self.engine.cancel(task, self.clock.now());
        self.wake.notify_one();
    }

    /// Ends a task whose caller is gone. Its last journal is in its mailbox when this returns.
    pub(crate) fn abandon(&self, task: TaskId) {
        self.leave(task, || lock(&self.mailboxes).remove(&task));
    }

    fn leave(&self, task: TaskId, mailbox: impl FnOnce() -> Option<Arc<Mailbox>>) {
        self.engine.abandon(task, self.clock.now());
        // The journal is among the engine's events now. It is not for the caller's thread to hand those out.
        let mut taken = lock(&self.taken);
        while let Some(event) = self.engine.next_event() {
            taken.push_back(event);
        }
        if let Some(mailbox) = mailbox() {
            for (_, event) in taken.iter().filter(|(of, _)| *of == task) {
                mailbox.note(event);
            }
        }
        drop(taken);
        self.wake.notify_one();
    }

    /// The next event to be handed out.
    pub(crate) fn next_event(&self) -> Option<(TaskId, Event)> {
        let mut taken = lock(&self.taken);
        let (task, event) = taken.pop_front().or_else(|| self.engine.next_event())?;
        // As long as the lock is held: whoever abandons the task finds it either here or there.
        if let Some(mailbox) = lock(&self.mailboxes).get(&task) {
            mailbox.note(&event);
        }
        Some((task, event))
    }

    /// Hands an event out. Called by the pump alone, so that events keep their order.
    pub(crate) fn deliver(&self, task: TaskId, event: Event) {
        trace(task, &event);
        if let Some(observer) = &self.observer {
            observer.tell(task, &event);
        }
        let last = matches!(event, Event::Finished(_));
        let mut mailboxes = lock(&self.mailboxes);
        let mailbox = if last {
            mailboxes.remove(&task)
        } else {
            mailboxes.get(&task).cloned()
        };
        drop(mailboxes);
        if let Some(mailbox) = mailbox {
            mailbox.push(event);
            if last {
                mailbox.close();
            }
        }
    }

    /// The last client and task are gone: the pump ends once the engine has cleaned up.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.wake.notify_one();
    }

    /// The pump has ended. Tasks that were under way end with it; a later pump cleans up behind them.
    pub(crate) fn stop(&self) {
        let mailboxes = {
            let mut mailboxes = lock(&self.mailboxes);
            self.pumping.send_replace(false);
            std::mem::take(&mut *mailboxes)
        };
        for (task, mailbox) in mailboxes {
            self.leave(task, || Some(mailbox.clone()));
            mailbox.close();
        }
    }

    /// Waits until there is no pump.
    pub(crate) async fn ended(&self) {
        // The sender is in `self`, so this ends by the value alone.
        let _ = self.pumping.subscribe().wait_for(|pumping| !pumping).await;
    }

    #[cfg(test)]
    pub(crate) fn is_pumping(&self) -> bool {
        *self.pumping.borrow()
    }
}

/// Shows no credential.
impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
