//! One run.

use crate::check::Violation;
use crate::fault::Kind;
use crate::plan::Plan;
use crate::world::{Counts, World};

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
    let violation = world.play().err();
    Ran {
        violation,
        counts: world.counts,
        faults: std::mem::take(&mut world.faults),
        transcript: world.transcript.take().unwrap_or_default(),
    }
}
