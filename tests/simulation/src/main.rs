//! `fastio-simulate`: many seeds, or one.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool"
)]

use clap::Parser;
use fastio_simulation::plan::Plan;
use fastio_simulation::run::run;
use fastio_simulation::shrink::shrink;
use fastio_simulation::world::Counts;
use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Simulates clients and service under faults, seed by seed.
#[derive(Debug, Parser)]
#[command(name = "fastio-simulate")]
struct Args {
    /// How many seeds.
    #[arg(long, default_value_t = 20_000)]
    seeds: u64,
    /// The first seed.
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// This seed alone, with its transcript.
    #[arg(long)]
    seed: Option<u64>,
    /// Threads; each plays whole runs by itself.
    #[arg(long)]
    threads: Option<usize>,
    /// Only tell which seed fails first.
    #[arg(long)]
    brief: bool,
    /// Go on after a failure, and tell of each rule how often it was broken.
    #[arg(long)]
    all: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    // What panics is told as a broken rule.
    std::panic::set_hook(Box::new(|_| {}));
    match args.seed {
        Some(seed) => one(seed),
        None => many(&args),
    }
}

/// Plays one seed and shows what happens; a failing one is made smaller first.
fn one(seed: u64) -> ExitCode {
    let plan = Plan::draw(seed);
    let ran = run(&plan, false);
    let Some(violation) = ran.violation else {
        for line in run(&plan, true).transcript {
            println!("{line}");
        }
        println!("seed {seed}: every rule holds");
        return ExitCode::SUCCESS;
    };
    tell(seed, violation.rule);
    ExitCode::FAILURE
}

fn tell(seed: u64, rule: &str) {
    let (small, runs) = shrink(&Plan::draw(seed), rule);
    let ran = run(&small, true);
    println!("what is left of seed {seed} after {runs} runs to make it smaller:");
    let Plan {
        min_chunk,
        chunk,
        single_call_max,
        parallel,
        ..
    } = small;
    println!(
        "  one call up to {single_call_max} bytes, chunks of {chunk} (at least {min_chunk}), {parallel} at once"
    );
    for line in &ran.transcript {
        println!("{line}");
    }
    if let Some(violation) = ran.violation {
        println!("broken: {}: {}", violation.rule, violation.detail);
    }
    println!("replay: cargo xtask simulate --seed {seed}");
}

fn many(args: &Args) -> ExitCode {
    let threads = args
        .threads
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let next = AtomicU64::new(args.from);
    let worst = AtomicU64::new(u64::MAX);
    let broken: Mutex<BTreeMap<&str, Vec<u64>>> = Mutex::default();
    let end = args.from.saturating_add(args.seeds);
    let start = Instant::now();
    let totals: Vec<(Counts, u64)> = std::thread::scope(|scope| {
        let work = || {
            let (mut sum, mut played) = (Counts::default(), 0);
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                // The lowest failing seed is the same however many threads there are.
                if seed >= end || (!args.all && seed > worst.load(Ordering::Relaxed)) {
                    return (sum, played);
                }
                let ran = run(&Plan::draw(seed), false);
                played += 1;
                sum.requests += ran.counts.requests;
                sum.faults += ran.counts.faults;
                sum.done += ran.counts.done;
                sum.failed += ran.counts.failed;
                if let Some(violation) = ran.violation {
                    worst.fetch_min(seed, Ordering::Relaxed);
                    let mut broken = broken.lock().unwrap_or_else(PoisonError::into_inner);
                    broken.entry(violation.rule).or_default().push(seed);
                }
            }
        };
        let workers: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .filter_map(|worker| worker.join().ok())
            .collect()
    });
    let seconds = start.elapsed().as_secs_f64();
    let sum = |of: fn(&Counts) -> u64| totals.iter().map(|(counts, _)| of(counts)).sum::<u64>();
    let seeds: u64 = totals.iter().map(|(_, played)| played).sum();
    let (requests, faults) = (sum(|counts| counts.requests), sum(|counts| counts.faults));
    let (done, failed) = (sum(|counts| counts.done), sum(|counts| counts.failed));
    let rate = seeds as f64 / seconds.max(1e-9);
    println!(
        "simulation: {seeds} seeds in {seconds:.1} s on {threads} threads ({rate:.0} seeds/s): {requests} requests, {faults} faults, {done} jobs done, {failed} ended with an error"
    );
    let worst = worst.into_inner();
    if worst == u64::MAX {
        return ExitCode::SUCCESS;
    }
    if args.all {
        let broken = broken.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (rule, mut seeds) in broken {
            seeds.sort_unstable();
            let first: Vec<_> = seeds.iter().take(8).collect();
            println!("{:>6} x {rule}: seeds {first:?}", seeds.len());
        }
    }
    let plan = Plan::draw(worst);
    let violation = run(&plan, false).violation;
    let Some(violation) = violation else {
        eprintln!("seed {worst} failed once and not again: the simulation is not deterministic");
        return ExitCode::FAILURE;
    };
    println!(
        "seed {worst} fails, found after {} seeds: {}: {}",
        worst - args.from + 1,
        violation.rule,
        violation.detail
    );
    if !args.brief {
        tell(worst, violation.rule);
    }
    ExitCode::FAILURE
}
