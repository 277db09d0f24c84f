//! What the pump needs of the engine.
//!
//! One seam, so that the pump can be tested with a scripted engine.

use fastio_core::effect::{Effect, EffectId, Outcome};
use fastio_core::error::Result;
use fastio_core::event::Event;
use fastio_core::task::{Task, TaskId};
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
}
