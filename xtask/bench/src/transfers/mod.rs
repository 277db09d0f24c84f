//! Transfers: the native client against peers, to the same sandbox in the same run.

mod curl;
mod download;
mod many;
mod memory;
mod upload;
mod world;

use crate::figure::{Aim, Figure};
use crate::stopwatch::middle;
use anyhow::Result;
use std::path::Path;
use world::{Bytes, World};

const MIB: u64 = 1024 * 1024;
const CHUNK: u64 = 16 * MIB;
/// Runs of each, of which the median counts.
const RUNS: usize = 3;
/// An emulated round trip.
const FAR: [&str; 2] = ["--latency", "50"];
/// The same with what Linux lets be on its way of one connection, unless told otherwise (`net.ipv4.tcp_wmem`): 4 MiB.
const FAR_AND_FULL: [&str; 4] = ["--latency", "50", "--window", "4194304"];
/// Takes bytes in, and keeps none.
const DISCARD: [&str; 2] = ["--content", "discard"];

/// What of it is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Upload,
    Download,
    Many,
    Memory,
}

/// Measures these, ours and their peers in alternating order.
pub fn measure(sandbox: &Path, what: &[What], quick: bool) -> Result<Vec<Figure>> {
    let size = if quick { 128 * MIB } else { 1024 * MIB };
    let folder = tempfile::Builder::new().prefix("fastio-bench-").tempdir()?;
    let folder = folder.path();
    let file = Bytes::write(folder, size)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let start = |flags: &[&str]| World::start(sandbox, &folder.join("data"), flags);
    runtime.block_on(async {
        let mut figures = Vec::new();
        for what in what {
            match what {
                What::Upload => {
                    figures.extend(large(&start(&[])?, &file, false).await?);
                    figures.extend(large(&start(&FAR)?, &file, true).await?);
                }
                What::Download => {
                    figures.push(downloads(&start(&[])?, &file, folder, false).await?);
                    figures.push(downloads(&start(&FAR_AND_FULL)?, &file, folder, true).await?);
                }
                What::Many => {
                    figures.push(small(&start(&[])?, folder, quick, false).await?);
                    figures.push(small(&start(&FAR)?, folder, quick, true).await?);
                }
                What::Memory => figures.push(memory(&start(&DISCARD)?, folder, quick).await?),
            }
        }
        Ok(figures)
    })
}

async fn memory(world: &World, folder: &Path, quick: bool) -> Result<Figure> {
    let size = if quick { 1024 * MIB } else { 10 * 1024 * MIB };
    Ok(Figure {
        name: format!("memory of an upload of {} MiB over idle", size / MIB),
        value: memory::measure(world, folder, size).await?,
        unit: "MiB",
        aim: Aim::AtMost(64.0),
        note: String::new(),
    })
}

async fn large(world: &World, file: &Bytes, far: bool) -> Result<Vec<Figure>> {
    let (mut ours, mut tails, mut raws, mut simples) = (vec![], vec![], vec![], vec![]);
    for run in 0..RUNS {
        // Neither always goes first.
        for turn in 0..3 {
            match (run + turn) % 3 {
                0 => {
                    let (seconds, tail) = upload::ours(world, file).await?;
                    ours.push(seconds);
                    tails.push(tail * 1000.0);
                }
                1 => raws.push(upload::raw(world, file).await?),
                _ => simples.push(upload::simple(world, file).await?),
            }
        }
    }
    let (ours, raw, simple) = (middle(&mut ours), middle(&mut raws), middle(&mut simples));
    let place = if far { ", 50 ms away" } else { "" };
    let note = format!(
        "{:.0} MiB/s with session, hashes, assembly and check; chunks alone by curl {:.0}, simple client {:.0}",
        rate(file.size, ours),
        rate(file.size, raw),
        rate(file.size, simple)
    );
    let mut figures = vec![Figure {
        name: format!(
            "upload: {} MiB{place}, speed / a simple client's",
            file.size / MIB
        ),
        value: simple / ours,
        unit: "",
        aim: Aim::AtLeast(if far { 2.8 } else { 5.0 }),
        note: note.clone(),
    }];
    if !far {
        figures.push(Figure {
            name: format!(
                "upload: {} MiB, speed / curl's chunks alone",
                file.size / MIB
            ),
            value: raw / ours,
            unit: "",
            aim: Aim::AtLeast(0.85),
            note,
        });
        figures.push(Figure {
            name: "upload: from the last chunk's reply to the result".to_owned(),
            value: middle(&mut tails),
            unit: "ms",
            aim: Aim::AtMost(50.0),
            note: "40 ms of it are the steps that the sandbox gives the service".to_owned(),
        });
    }
    Ok(figures)
}

async fn downloads(world: &World, file: &Bytes, folder: &Path, far: bool) -> Result<Figure> {
    let node = download::store(world, file).await?;
    let (mut ours, mut curls) = (vec![], vec![]);
    for run in 0..RUNS {
        for ours_now in [run % 2 == 0, run % 2 != 0] {
            if ours_now {
                ours.push(download::ours(world, &node, folder).await?);
            } else {
                curls.push(download::curls(world, &node, folder).await?);
            }
        }
    }
    world.purge(&node).await?;
    let (ours, curl) = (middle(&mut ours), middle(&mut curls));
    let place = if far {
        ", 50 ms away with 4 MiB a connection on the way"
    } else {
        ""
    };
    Ok(Figure {
        name: format!("download: {} MiB{place}, speed / curl's", file.size / MIB),
        value: curl / ours,
        unit: "",
        aim: Aim::AtLeast(if far { 2.0 } else { 0.9 }),
        note: format!(
            "{:.0} MiB/s with details, token, hash and rename, against {:.0}",
            rate(file.size, ours),
            rate(file.size, curl)
        ),
    })
}

async fn small(world: &World, folder: &Path, quick: bool, far: bool) -> Result<Figure> {
    let count = if quick || far { 1000 } else { 10_000 };
    // One after the other takes its time where each waits for a round trip.
    let singly = if far { count / 10 } else { count };
    let files = folder.join(if far { "far" } else { "many" });
    std::fs::create_dir(&files)?;
    many::write(&files, count)?;
    // Once for nothing: the first finds the connection closed and the sandbox's memory cold.
    many::one_by_one(world, &files, singly / 10).await?;
    let (mut ours, mut singles) = (vec![], vec![]);
    for run in 0..RUNS {
        for ours_now in [run % 2 == 0, run % 2 != 0] {
            match ours_now {
                true => ours.push(many::ours(world, &files, count).await? / count as f64),
                false => {
                    singles.push(many::one_by_one(world, &files, singly).await? / singly as f64);
                }
            }
        }
    }
    let (ours, single) = (middle(&mut ours), middle(&mut singles));
    let place = if far { ", 50 ms away" } else { "" };
    Ok(Figure {
        name: format!("{count} files of 4 KiB{place}, speed / one request a file"),
        value: single / ours,
        unit: "",
        aim: Aim::AtLeast(20.0),
        note: format!(
            "{:.0} files/s against {:.0} of a client that sends one after the other, each in a call of its own over one kept connection, and does not wait for its end",
            1.0 / ours,
            1.0 / single
        ),
    })
}

fn rate(size: u64, seconds: f64) -> f64 {
    size as f64 / MIB as f64 / seconds
}
