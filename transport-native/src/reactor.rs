//! What the pump needs of the engine.
//!
//! One seam, so that the pump can be tested with a scripted engine.

use fastio_core::Engine;
use fastio_core::effect::{Effect, EffectId, Outcome};
use fastio_core::error::Result;
use fastio_core::event::Event;
use fastio_core::request::Prepared;
use fastio_core::task::{Call, Task, TaskId};
use fastio_core::time::Now;

/// The engine's boundary, as the pump sees it.
pub(crate) trait Reactor: Send + Sync {
    fn start(&self, task: Task, now: Now) -> Result<TaskId>;
    fn next_effect(&self) -> Option<(EffectId, TaskId, Effect)>;
    fn report(&self, id: EffectId, outcome: Outcome, now: Now);
    fn next_event(&self) -> Option<(TaskId, Event)>;
    fn demand(&self, task: TaskId, amount: u64, now: Now);
    fn cancel(&self, task: TaskId, now: Now);
    fn abandon(&self, task: TaskId, now: Now);
    fn wake_at(&self) -> Option<u64>;
    fn tick(&self, now: Now);
    fn is_idle(&self) -> bool;
    fn prepare(&self, call: &Call) -> Result<Prepared>;
}

impl Reactor for Engine {
    fn start(&self, task: Task, now: Now) -> Result<TaskId> {
        Engine::start(self, task, now)
    }
    fn next_effect(&self) -> Option<(EffectId, TaskId, Effect)> {
        Engine::next_effect(self)
    }
    fn report(&self, id: EffectId, outcome: Outcome, now: Now) {
        Engine::report(self, id, outcome, now);
    }
    fn next_event(&self) -> Option<(TaskId, Event)> {
        Engine::next_event(self)
    }
    fn demand(&self, task: TaskId, amount: u64, now: Now) {
        Engine::demand(self, task, amount, now);
    }
    fn cancel(&self, task: TaskId, now: Now) {
        Engine::cancel(self, task, now);
    }
    fn abandon(&self, task: TaskId, now: Now) {
        Engine::abandon(self, task, now);
    }
    fn wake_at(&self) -> Option<u64> {
        Engine::wake_at(self)
    }
    fn tick(&self, now: Now) {
        Engine::tick(self, now);
    }
    fn is_idle(&self) -> bool {
        Engine::is_idle(self)
    }
    fn prepare(&self, call: &Call) -> Result<Prepared> {
        Engine::prepare(self, call)
    }
}
