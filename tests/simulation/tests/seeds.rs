//! A few seeds in every `cargo test`; `cargo xtask simulate` runs many.
#![allow(clippy::panic, reason = "a test")]

use fastio_simulation::plan::Plan;
use fastio_simulation::run::run;

#[test]
fn every_rule_holds_in_the_first_seeds() {
    let mut done = 0;
    for seed in 0..150 {
        let ran = run(&Plan::draw(seed), false);
        if let Some(violation) = ran.violation {
            panic!("seed {seed}: {violation:?}; cargo xtask simulate --seed {seed}");
        }
        done += ran.counts.done;
    }
    // A simulation in which nothing gets done proves nothing.
    assert!(done > 150, "{done} jobs ended well");
}

#[test]
fn a_seed_replays_to_the_letter() {
    for seed in [3, 14, 159] {
        let plan = Plan::draw(seed);
        let (one, other) = (run(&plan, true), run(&plan, true));
        assert!(!one.transcript.is_empty());
        assert_eq!(one.transcript, other.transcript, "seed {seed}");
    }
}
