//! The reactor: polls the machines, and holds the queues between them and the host.
//!
//! Machines are coroutines (`async fn`s) that await effects, timers and each other. Nothing here
//! runs by itself: a machine is polled when, and only when, a boundary function woke it. Wakes are
//! kept in order, so the same calls always give the same effects.

use crate::effect::{Effect, EffectId, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event};
use crate::random::Random;
use crate::task::TaskId;
use crate::time::Now;
use litemap::LiteMap;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// Locks without caring for poison: no code here panics while it holds a lock.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A machine at work. What it gives is told to the host, unless it is one of our own.
pub(crate) type Machine = Pin<Box<dyn Future<Output = Result<Completion>> + Send>>;

/// What machines and the boundary share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    ready: Arc<Mutex<VecDeque<TaskId>>>,
    spawned: Mutex<Vec<(TaskId, Spawned)>>,
}

/// The queues.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) now: Now,
    random: Random,
    effects: VecDeque<(EffectId, TaskId, Effect)>,
    events: VecDeque<(TaskId, Event)>,
    inboxes: LiteMap<EffectId, Inbox>,
    timers: LiteMap<(u64, u64), Waker>,
    next_id: u64,
}

/// The outcomes of one effect that its machine has not seen yet.
#[derive(Debug, Default)]
struct Inbox {
    outcomes: VecDeque<Outcome>,
    waker: Option<Waker>,
    taken_by_host: bool,
    complete: bool,
}

struct Spawned {
    machine: Machine,
    control: Arc<Control>,
}

impl std::fmt::Debug for Spawned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Spawned")
    }
}

/// What the boundary tells a running machine.
#[derive(Debug, Default)]
pub(crate) struct Control {
    cancelled: AtomicBool,
    /// Nobody listens any more.
    muted: AtomicBool,
    /// What the caller has asked for beyond what was given.
    demand: AtomicU64,
    waiting: Mutex<Vec<Waker>>,
}

impl Control {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub(crate) fn mute(&self) {
        self.muted.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_muted(&self) -> bool {
        self.muted.load(Ordering::Relaxed)
    }

    /// Takes all the demand there is; waits until there is some.
    pub(crate) fn poll_demand(&self, cx: &mut Context<'_>) -> Poll<u64> {
        match self.demand.swap(0, Ordering::Relaxed) {
            0 => {
                self.wake_on_change(cx);
                Poll::Pending
            }
            amount => Poll::Ready(amount),
        }
    }

    pub(crate) fn wake_on_change(&self, cx: &mut Context<'_>) {
        let mut waiting = lock(&self.waiting);
        if !waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            waiting.push(cx.waker().clone());
        }
    }

    fn changed(&self) {
        for waker in std::mem::take(&mut *lock(&self.waiting)) {
            waker.wake();
        }
    }
}

struct TaskWaker {
    task: TaskId,
    ready: Arc<Mutex<VecDeque<TaskId>>>,
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        let mut ready = lock(&self.ready);
        if !ready.contains(&self.task) {
            ready.push_back(self.task);
        }
    }
}

impl Shared {
    pub(crate) fn new(entropy: [u8; 32]) -> Self {
        Shared {
            state: Mutex::new(State {
                now: Now::default(),
                random: Random::new(entropy),
                effects: VecDeque::new(),
                events: VecDeque::new(),
                inboxes: LiteMap::new_vec(),
                timers: LiteMap::new_vec(),
                next_id: 0,
            }),
            ready: Arc::default(),
            spawned: Mutex::default(),
        }
    }

    /// Hands a machine to the reactor; it is polled before the boundary function returns.
    pub(crate) fn spawn(&self, task: TaskId, machine: Machine, control: Arc<Control>) {
        lock(&self.spawned).push((task, Spawned { machine, control }));
    }
}

impl State {
    pub(crate) fn next_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    pub(crate) fn random(&mut self) -> u64 {
        self.random.draw()
    }

    pub(crate) fn event(&mut self, task: TaskId, event: Event) {
        self.events.push_back((task, event));
    }

    /// Asks the host for an effect whose outcomes will be read with [`State::poll_outcome`].
    pub(crate) fn ask(&mut self, task: TaskId, effect: Effect) -> EffectId {
        let id = EffectId(self.next_id());
        self.inboxes.insert(id, Inbox::default());
        self.effects.push_back((id, task, effect));
        id
    }

    /// Asks the host for an effect that has no outcome.
    pub(crate) fn tell(&mut self, task: TaskId, effect: Effect) {
        let id = EffectId(self.next_id());
        self.effects.push_back((id, task, effect));
    }

    pub(crate) fn poll_outcome(
        &mut self,
        id: EffectId,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Outcome>> {
        let Some(inbox) = self.inboxes.get_mut(&id) else {
            return Poll::Ready(None);
        };
        match inbox.outcomes.pop_front() {
            Some(outcome) => {
                if outcome.is_last() {
                    self.inboxes.remove(&id);
                }
                Poll::Ready(Some(outcome))
            }
            None => {
                inbox.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// Its machine does not want an effect's outcome any more: never started, it is forgotten; under way, it is
    /// stopped.
    pub(crate) fn forget(&mut self, id: EffectId) {
        let Some(inbox) = self.inboxes.remove(&id) else {
            return;
        };
        if !inbox.taken_by_host {
            self.effects.retain(|(other, ..)| *other != id);
        } else if !inbox.complete {
            self.tell(TaskId(0), Effect::Abort { of: id });
        }
    }

    pub(crate) fn set_timer(&mut self, at: u64, waker: Waker) -> (u64, u64) {
        let key = (at, self.next_id());
        self.timers.insert(key, waker);
        key
    }

    pub(crate) fn clear_timer(&mut self, key: (u64, u64)) {
        self.timers.remove(&key);
    }

    fn due(&mut self) -> Vec<Waker> {
        let mut due = Vec::new();
        while let Some(&key) = self.timers.first().map(|(key, _)| key)
            && key.0 <= self.now.monotonic_ms
        {
            due.extend(self.timers.remove(&key));
        }
        due
    }

    pub(crate) fn advance(&mut self, now: Now) {
        self.now.monotonic_ms = self.now.monotonic_ms.max(now.monotonic_ms);
        self.now.unix_ms = now.unix_ms;
    }
}

struct Running {
    machine: Machine,
    control: Arc<Control>,
    waker: Waker,
}

/// Owns the machines. Behind a lock of its own: machines lock [`Shared`] while they are polled.
#[derive(Default)]
pub(crate) struct Reactor {
    running: LiteMap<TaskId, Running>,
}

impl std::fmt::Debug for Reactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reactor")
            .field("running", &self.running.len())
            .finish()
    }
}

impl Reactor {
    pub(crate) fn start(
        &mut self,
        shared: &Shared,
        task: TaskId,
        machine: Machine,
        control: Arc<Control>,
    ) {
        shared.spawn(task, machine, control);
        self.run(shared);
    }

    pub(crate) fn report(&mut self, shared: &Shared, id: EffectId, outcome: Outcome, now: Now) {
        let waker = {
            let mut state = lock(&shared.state);
            state.advance(now);
            let Some(inbox) = state.inboxes.get_mut(&id) else {
                return;
            };
            if inbox.complete {
                return;
            }
            inbox.complete = outcome.is_last();
            inbox.outcomes.push_back(outcome);
            inbox.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
        self.tick(shared, now);
    }

    pub(crate) fn tick(&mut self, shared: &Shared, now: Now) {
        let due = {
            let mut state = lock(&shared.state);
            state.advance(now);
            state.due()
        };
        for waker in due {
            waker.wake();
        }
        self.run(shared);
    }

    pub(crate) fn demand(&mut self, shared: &Shared, task: TaskId, amount: u64, now: Now) {
        if let Some(running) = self.running.get(&task) {
            running.control.demand.fetch_add(amount, Ordering::Relaxed);
            running.control.changed();
        }
        self.tick(shared, now);
    }

    pub(crate) fn cancel(&mut self, shared: &Shared, task: TaskId, mute: bool, now: Now) {
        let Some(running) = self.running.get(&task) else {
            return self.tick(shared, now);
        };
        running.control.cancelled.store(true, Ordering::Relaxed);
        running.control.changed();
        running.waker.wake_by_ref();
        self.tick(shared, now);
        if mute {
            if let Some(running) = self.running.get(&task) {
                running.control.mute();
            }
            let told = |event: &Event| matches!(event, Event::Journal(_));
            let events = &mut lock(&shared.state).events;
            events.retain(|(of, event)| *of != task || told(event));
        }
    }

    fn run(&mut self, shared: &Shared) {
        loop {
            for (task, spawned) in std::mem::take(&mut *lock(&shared.spawned)) {
                let waker = Waker::from(Arc::new(TaskWaker {
                    task,
                    ready: shared.ready.clone(),
                }));
                waker.wake_by_ref();
                self.running.insert(
                    task,
                    Running {
                        machine: spawned.machine,
                        control: spawned.control,
                        waker,
                    },
                );
            }
            let Some(task) = lock(&shared.ready).pop_front() else {
                return;
            };
            let Some(running) = self.running.get_mut(&task) else {
                continue;
            };
            let mut cx = Context::from_waker(&running.waker);
            if let Poll::Ready(result) = running.machine.as_mut().poll(&mut cx) {
                // Dropping the machine stops what it still had under way.
                let muted = running.control.is_muted();
                self.running.remove(&task);
                if !muted {
                    lock(&shared.state).event(task, Event::Finished(Box::new(result)));
                }
            }
        }
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.running.is_empty()
    }
}

/// What the host takes out.
impl Shared {
    pub(crate) fn next_effect(&self) -> Option<(EffectId, TaskId, Effect)> {
        let mut state = lock(&self.state);
        let (id, task, effect) = state.effects.pop_front()?;
        if let Some(inbox) = state.inboxes.get_mut(&id) {
            inbox.taken_by_host = true;
        }
        Some((id, task, effect))
    }

    pub(crate) fn next_event(&self) -> Option<(TaskId, Event)> {
        lock(&self.state).events.pop_front()
    }

    pub(crate) fn wake_at(&self) -> Option<u64> {
        lock(&self.state).timers.first().map(|((at, _), _)| *at)
    }
}

/// The error of a task that its caller stopped.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "cancelled by the caller")
}
