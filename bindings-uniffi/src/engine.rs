//! The functions of the boundary.

use crate::config::Config;
use crate::effect::Effect;
use crate::error::{ErrorInfo, FastioError};
use crate::event::Event;
use crate::outcome::Outcome;
use crate::task::EngineTask;
use fastio_core::effect::EffectId;
use fastio_core::log::{self, LogLevel, LogLine};
use fastio_core::task::TaskId;
use fastio_core::{Error, Now};
use std::sync::Arc;

/// An effect to perform.
#[derive(Debug, uniffi::Record)]
pub struct RunningEffect {
    /// Names it in `report`.
    pub id: EffectId,
    /// The task it is done for.
    pub task: TaskId,
    /// What to do.
    pub effect: Effect,
}

/// Something that happened to a task.
#[derive(Debug, uniffi::Record)]
pub struct TaskEvent {
    /// Which task.
    pub task: TaskId,
    /// What happened.
    pub event: Event,
    /// The same for the log, as asked for in the settings.
    pub log: Option<LogLine>,
}

/// All that the engine has to say at a moment.
#[derive(Debug, uniffi::Record)]
pub struct Work {
    /// What to do, in order.
    pub effects: Vec<RunningEffect>,
    /// What to hand out, in order.
    pub events: Vec<TaskEvent>,
    /// When `tick` is due, on the monotonic clock; null if no timer is set.
    pub wake_at: Option<u64>,
    /// Whether no task is at work, cleaning up included.
    pub is_idle: bool,
}

/// A task to start. One value and not two: each value is handed over by a call of its own.
#[derive(Debug, uniffi::Record)]
pub struct Beginning {
    /// The task.
    pub task: EngineTask,
    /// The time.
    pub now: Now,
}

/// A task that was started.
#[derive(Debug, uniffi::Record)]
pub struct Begun {
    /// Its number.
    pub task: TaskId,
    /// What the engine has to say then.
    pub work: Work,
}

/// What came of an effect, as far as it is known.
#[derive(Debug, uniffi::Record)]
pub struct Report {
    /// The effect.
    pub id: EffectId,
    /// What came of it, in order.
    pub outcomes: Vec<Outcome>,
    /// The time.
    pub now: Now,
}

/// What a driver tells the engine. One value for all of it, for drivers to whom each call is dear.
#[derive(Debug, uniffi::Enum)]
pub enum Told {
    /// `start`.
    Begin {
        /// The task.
        task: Box<EngineTask>,
    },
    /// `report`, of several outcomes.
    Report {
        /// The effect.
        id: EffectId,
        /// What came of it, in order.
        outcomes: Vec<Outcome>,
    },
    /// `demand`.
    Demand {
        /// Whose caller can take more.
        task: TaskId,
        /// How much more.
        amount: u64,
    },
    /// `abandon`.
    Abandon {
        /// Whose caller is gone.
        task: TaskId,
    },
    /// `tick`.
    Tick,
}

/// What a driver tells the engine, and when.
#[derive(Debug, uniffi::Record)]
pub struct Step {
    /// What happened.
    pub told: Told,
    /// The time.
    pub now: Now,
}

/// What the engine has to say to it.
#[derive(Debug, uniffi::Enum)]
pub enum Stepped {
    /// A task was started.
    Begun {
        /// It, and what is to be done.
        begun: Begun,
    },
    /// What is to be done.
    Work {
        /// All of it.
        work: Work,
    },
    /// The task was refused, and nothing was done.
    Refused {
        /// What is wrong with it.
        info: ErrorInfo,
    },
}

/// One client's engine. Every function is short, never blocks and may be called from any thread. After each of them,
/// take out what it has to say in one place, so that their order is kept, and set the one timer by `wakeAt`.
#[derive(Debug, uniffi::Object)]
pub struct Engine {
    engine: fastio_core::Engine,
    log_level: Option<LogLevel>,
    observed: bool,
}

#[uniffi::export]
impl Engine {
    /// An engine with these settings. `entropy` is 32 bytes of the system's random source.
    #[uniffi::constructor]
    pub fn new(config: Config, entropy: Vec<u8>) -> Result<Arc<Self>, FastioError> {
        let entropy = entropy.try_into().map_err(|given: Vec<u8>| {
            Error::param(
                "entropy",
                "invalid",
                format!("must be 32 bytes, not {}", given.len()),
            )
        })?;
        let (log_level, observed) = (config.log_level, config.observed);
        let engine = fastio_core::Engine::new(config.try_into()?, entropy)?;
        Ok(Arc::new(Engine {
            engine,
            log_level,
            observed,
        }))
    }

    /// Starts a task. Bad input is refused here, before any effect.
    pub fn start(&self, task: EngineTask, now: Now) -> Result<TaskId, FastioError> {
        Ok(self.engine.start(task.try_into()?, now)?)
    }

    /// The next thing to do, in order.
    pub fn next_effect(&self) -> Option<RunningEffect> {
        self.engine
            .next_effect()
            .map(|(id, task, effect)| RunningEffect {
                id,
                task,
                effect: effect.into(),
            })
    }

    /// Tells what came of an effect. Outcomes of one effect come in order, those of several in any; what is told of an
    /// effect that is over is ignored.
    pub fn report(&self, id: EffectId, outcome: Outcome, now: Now) {
        self.engine.report(id, outcome.into(), now);
    }

    /// `start` and `take` in one, for drivers to whom each call is dear.
    pub fn begin(&self, beginning: Beginning) -> Result<Begun, FastioError> {
        let task = self.start(beginning.task, beginning.now)?;
        let work = self.take();
        Ok(Begun { task, work })
    }

    /// `report` of several outcomes and `take` in one, for drivers to whom each call is dear.
    pub fn report_all(&self, report: Report) -> Work {
        for outcome in report.outcomes {
            self.report(report.id, outcome, report.now);
        }
        self.take()
    }

    /// What happened and `take` in one, for drivers to whom each call is dear.
    pub fn step(&self, step: Step) -> Stepped {
        let now = step.now;
        match step.told {
            Told::Begin { task } => {
                return match self.begin(Beginning { task: *task, now }) {
                    Ok(begun) => Stepped::Begun { begun },
                    Err(FastioError::Refused { info }) => Stepped::Refused { info: *info },
                };
            }
            Told::Report { id, outcomes } => {
                for outcome in outcomes {
                    self.report(id, outcome, now);
                }
            }
            Told::Demand { task, amount } => self.demand(task, amount, now),
            Told::Abandon { task } => self.abandon(task, now),
            Told::Tick => self.tick(now),
        }
        Stepped::Work { work: self.take() }
    }

    /// All effects, all events, the timer, and whether the engine is idle.
    pub fn take(&self) -> Work {
        Work {
            effects: std::iter::from_fn(|| self.next_effect()).collect(),
            events: std::iter::from_fn(|| self.next_event()).collect(),
            wake_at: self.wake_at(),
            is_idle: self.is_idle(),
        }
    }

    /// The next thing to hand out, in order.
    pub fn next_event(&self) -> Option<TaskEvent> {
        loop {
            let (task, event) = self.engine.next_event()?;
            let line = |least| log::line(task, &event).filter(|line| line.level >= least);
            let log = self.log_level.and_then(line);
            if self.observed || log.is_some() || !event.is_for_observers() {
                return Some(TaskEvent {
                    task,
                    event: event.into(),
                    log,
                });
            }
        }
    }

    /// The caller can take more: further pages, or the number of streamed bytes it has consumed.
    pub fn demand(&self, task: TaskId, amount: u64, now: Now) {
        self.engine.demand(task, amount, now);
    }

    /// Stops a task. It may still clean up behind itself, then it ends with an error of kind `Cancelled`.
    pub fn cancel(&self, task: TaskId, now: Now) {
        self.engine.cancel(task, now);
    }

    /// As `cancel`, for a caller who is gone: no event follows but the journal of what can be gone on with, which is there
    /// when this returns.
    pub fn abandon(&self, task: TaskId, now: Now) {
        self.engine.abandon(task, now);
    }

    /// When `tick` is due, on the monotonic clock; null if no timer is set.
    pub fn wake_at(&self) -> Option<u64> {
        self.engine.wake_at()
    }

    /// The timer fired.
    pub fn tick(&self, now: Now) {
        self.engine.tick(now);
    }

    /// Whether no task is at work, cleaning up included. A driver that closes waits for it.
    pub fn is_idle(&self) -> bool {
        self.engine.is_idle()
    }
}

/// The version of the SDK.
#[uniffi::export]
pub fn sdk_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
