//! One run.

use crate::check::Violation;
use crate::fault::Kind;
use crate::plan::Plan;
use crate::world::{Counts, World};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    /// The first rule that was broken.
    pub violation: Option<Violation>,
    /// What was counted.
    pub counts: Counts,
    /// The faults that befell it.
    pub faults: Vec<(&'static str, u64, Kind)>,
    /// What happened, line by line; empty unless it was wanted.
    pub transcript: Vec<String>,
}

/// Plays the run of a plan. The same plan gives the same run.
pub fn run(plan: &Plan, recorded: bool) -> Ran {
    let mut world = World::new(plan, recorded);
    // Of a world that panicked only the counts and the transcript are looked at.
    let played = catch_unwind(AssertUnwindSafe(|| world.play()));
    let violation = match played {
        Ok(played) => played.err(),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Some(Violation::new("nothing panics", text.unwrap_or_default()))
        }
    };
    Ran {
        violation,
        counts: world.counts,
        faults: std::mem::take(&mut world.faults),
        transcript: world.transcript.take().unwrap_or_default(),
    }
}
