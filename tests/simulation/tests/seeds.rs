//! A few seeds in every `cargo test`; `cargo xtask simulate` runs many.
#![allow(clippy::panic, reason = "a test")]

use fastio_simulation::plan::{Plan, What};
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

#[test]
fn what_is_drawn_has_many_files_and_two_with_one_journal() {
    let (mut sets, mut joined) = (0, 0);
    for seed in 0..1000 {
        for job in Plan::draw(seed).jobs {
            sets += u64::from(matches!(job.what, What::UploadMany { .. }));
            joined += u64::from(matches!(job.what, What::Join { .. }));
        }
    }
    assert!(
        sets > 200 && joined > 80,
        "{sets} of many, {joined} with another's journal"
    );
}

#[test]
fn a_job_that_is_taken_out_leaves_the_others_theirs() {
    let drawn = |seed| {
        let plan = Plan::draw(seed);
        let at = (0..plan.jobs.len()).find(|job| plan.joins(*job).is_some_and(|of| of > 0))?;
        Some((plan, at))
    };
    let Some((plan, at)) = (0..5000).find_map(drawn) else {
        panic!("no such plan");
    };
    let of = plan.joins(at).map(|of| plan.jobs.get(of).map(|job| job.at));
    let mut fewer = plan.clone();
    fewer.jobs.remove(0);
    fewer.forget_job(0);
    let now = fewer.joins(at - 1);
    assert_eq!(of, now.map(|of| fewer.jobs.get(of).map(|job| job.at)));
    // Without what it goes on with it has nothing to do.
    let mut alone = plan;
    let of = alone.joins(at).unwrap_or_default();
    alone.jobs.remove(of);
    alone.forget_job(of);
    assert!(alone.work(at - 1).is_none());
    assert!(
        run(&alone, false)
            .violation
            .is_none_or(|broken| broken.rule != "every run ends")
    );
}
