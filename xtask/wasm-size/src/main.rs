//! The engine with its whole boundary and the whole table, as one WebAssembly file without any
//! binding. It is built to be weighed, not to be run: `black_box` keeps the linker from knowing
//! what goes in, so that nothing of the engine is left out.

use fastio_core::effect::Outcome;
use fastio_core::task::{Ask, Call, Download, Params, SignIn, Upload};
use fastio_core::weburl::web_url;
use fastio_core::{Config, Effect, EffectId, Engine, Event, Now, Task, TaskId};
use std::hint::black_box;

fn main() {
    let Ok(engine) = Engine::new(black_box(Config::default()), black_box([0; 32])) else {
        return;
    };
    let now = black_box(Now::default());
    let id = black_box(TaskId(1));
    if let Some(call) = black_box(None::<Call>) {
        let _ = black_box(engine.prepare(&call));
    }
    for task in tasks().into_iter().flatten() {
        let _ = black_box(engine.start(task, now));
    }
    while let Some((id, _, effect)) = engine.next_effect() {
        let _: &Effect = black_box(&effect);
        if let Some(outcome) = black_box(None::<Outcome>) {
            engine.report(id, outcome, now);
        }
    }
    while let Some((_, event)) = engine.next_event() {
        let _: &Event = black_box(&event);
    }
    engine.report(black_box(EffectId(1)), black_box(Outcome::End), now);
    engine.demand(id, black_box(1), now);
    engine.cancel(id, now);
    engine.abandon(id, now);
    engine.tick(now);
    black_box((engine.wake_at(), engine.is_idle()));
    let _ = black_box(web_url(black_box(""), &black_box(Params::new())));
}

/// One of each kind, for all the linker knows.
fn tasks() -> [Option<Task>; 6] {
    [
        black_box(None::<Call>).map(Task::Call),
        black_box(None::<Call>).map(Task::Pages),
        black_box(None::<Upload>).map(Task::Upload),
        black_box(None::<Download>).map(Task::Download),
        black_box(None::<Ask>).map(Task::Ask),
        black_box(None::<SignIn>).map(Task::SignIn),
    ]
}
