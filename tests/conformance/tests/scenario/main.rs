//! The scenario, run by the Rust face.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod steps;
mod table;
mod world;

use std::collections::BTreeMap;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_scenario_holds() {
    let mut world = world::World::start().await;
    let table = table::read();
    let names: Vec<&str> = table.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(
        names,
        steps::NAMES,
        "the steps of the table, and the functions here"
    );
    for step in &table {
        world.begin(step).await;
        let outcome = steps::run(&mut world, &step.name, &step.given).await;
        let requests = world.end().await;
        step.compare(&outcome, &requests, &world.told());
    }
}

/// Requests by operation.
type Requests = BTreeMap<String, u64>;
