//! What is drawn from a seed.

use super::{BAD_NAME, Blow, BlowKind, File, Job, Plan, What};
use crate::dice::Dice;
use crate::fault::{Kind, Rates, Weather};
use std::collections::BTreeSet;

/// Names of many files.
const NAMES: [&str; 9] = [
    "m0.bin", "m1.bin", "m2.bin", "m3.bin", "m4.bin", "m5.bin", "m6.bin", "m7.bin", "m8.bin",
];

impl Plan {
    /// Draws the run of a seed.
    pub fn draw(seed: u64) -> Plan {
        let dice = Dice::new(seed);
        let min_chunk = dice.one_of("min_chunk", &[8, 16, 50]);
        let chunk = min_chunk * dice.between("chunk", 1, 3);
        let mut plan = Plan {
            seed,
            single_call_max: min_chunk * dice.between("single", 1, 4),
            min_chunk,
            chunk,
            parallel: usize::try_from(dice.between("parallel", 1, 3)).unwrap_or(1),
            batch_files: usize::try_from(dice.between("batch files", 2, 5)).unwrap_or(2),
            batch_body: dice.one_of("batch body", &[4_500, 7_000, 1 << 20]),
            surveys: dice.hits("surveys", 700),
            latency: dice.one_of("latency", &[1, 20, 400, 3000]),
            clients: Vec::new(),
            files: Vec::new(),
            jobs: Vec::new(),
            blows: Vec::new(),
            weather: Weather::Calm,
            spared: BTreeSet::new(),
        };
        let clients = 1 + dice.below("clients", 5) / 4;
        plan.clients = (0..clients).map(|n| dice.hits(("oauth", n), 400)).collect();
        if dice.hits("many", 250) {
            plan.draw_set(dice);
        } else {
            plan.draw_work(dice);
        }
        // One run in six is undisturbed, and one in three has a single fault: both must succeed.
        match dice.below("weather", 6) {
            0 => {}
            1 | 2 => {
                let kind = Kind::drawn(dice.throw("single fault"));
                let nth = dice.below("nth", 24);
                plan.weather = Weather::Single { nth, kind };
            }
            _ => {
                plan.weather = Weather::Rough(Rates::drawn(dice));
                plan.draw_blows(dice);
            }
        }
        plan
    }

    fn draw_work(&mut self, dice: Dice) {
        let files = dice.between("files", 1, 3);
        let same_name = dice.hits("same name", 200);
        for n in 0..files {
            let most = if dice.hits(("small", n), 400) {
                self.single_call_max
            } else {
                self.chunk * 12
            };
            let names = ["a.bin", "b.bin", "c.bin"];
            let name = usize::try_from(if same_name { 0 } else { n }).unwrap_or_default();
            self.files.push(File {
                name: names.get(name).copied().unwrap_or_default(),
                below: "",
                size: dice.between(("size", n), 1, most),
                there_before: dice.hits(("there", n), 300),
                in_folder: dice.hits(("folder", n), 300),
                is_stream: dice.hits(("stream", n), 250),
            });
        }
        let span = self.latency * 12;
        for (number, file) in (0..).zip(0..self.files.len()) {
            let client = self.a_client(dice, number);
            let at = dice.below(("start", number), span);
            let what = What::Upload {
                file,
                by_id: dice.hits(("by id", number), 200),
                // A stream cannot be gone on with.
                resumable: dice.hits(("resumable", number), 500)
                    && self.files.get(file).is_some_and(|file| !file.is_stream),
            };
            let kept = matches!(
                what,
                What::Upload {
                    resumable: true,
                    ..
                }
            );
            self.jobs.push(Job { client, at, what });
            if kept && dice.hits(("joined", number), 120) {
                self.draw_join(dice, number, at);
            }
            if dice.hits(("download", number), 500) {
                let from = dice.below(("from", number), 1000);
                let part = (from, dice.between(("part", number), 1, 1000));
                let part = dice.hits(("ranged", number), 400).then_some(part);
                let seekable = dice.hits(("seekable", number), 600);
                let what = What::Download {
                    file,
                    part,
                    seekable,
                    resumable: seekable && part.is_none() && dice.hits(("kept", number), 600),
                };
                let at = dice.below(("fetch", number), span * 3);
                self.jobs.push(Job { client, at, what });
            }
        }
    }

    /// Many files in one task.
    fn draw_set(&mut self, dice: Dice) {
        let count = dice.between("set", 2, 9);
        let in_folder = dice.hits("set in folder", 300);
        let bad = dice.hits("bad file", 60).then(|| dice.below("bad", count));
        for (n, name) in (0..count).zip(NAMES) {
            let most = if dice.hits(("little", n), 750) {
                self.single_call_max
            } else {
                self.chunk * 6
            };
            let below = dice.one_of(("below", n), &["", "", "", "x/", "x/y/"]);
            self.files.push(File {
                name: if bad == Some(n) { BAD_NAME } else { name },
                below,
                size: dice.between(("set size", n), 1, most),
                there_before: dice.hits(("there", n), 150),
                in_folder,
                is_stream: dice.hits(("stream", n), 60),
            });
        }
        let span = self.latency * 12;
        let resumable = dice.hits("set resumable", 600);
        let what = What::UploadMany {
            files: (0..self.files.len()).collect(),
            node_ids: dice.hits("node ids", 300),
            at_once: u32::try_from(dice.between("at once", 1, 4)).unwrap_or(1),
            resumable,
        };
        let at = dice.below("set start", span);
        let client = self.a_client(dice, 0);
        self.jobs.push(Job { client, at, what });
        if resumable && dice.hits("set joined", 300) {
            self.draw_join(dice, 0, at);
        }
        if dice.hits("rival", 100) {
            let file = usize::try_from(dice.below("rival of", count)).unwrap_or_default();
            let simple = |file: &File| file.below.is_empty() && !file.is_bad() && !file.is_stream;
            if self.files.get(file).is_some_and(simple) {
                let what = What::Upload {
                    file,
                    by_id: false,
                    resumable: dice.hits("rival resumable", 500),
                };
                let at = dice.below("rival start", span * 2);
                let client = self.a_client(dice, 1);
                self.jobs.push(Job { client, at, what });
            }
        }
    }

    /// Somebody else goes on with the job drawn last, perhaps while it is at work.
    fn draw_join(&mut self, dice: Dice, number: u64, from: u64) {
        let Some(job) = self.jobs.len().checked_sub(1) else {
            return;
        };
        if self.clients.len() < 2 {
            self.clients.push(dice.hits("joining oauth", 400));
        }
        let own = self.jobs.last().map_or(0, |job| job.client);
        self.jobs.push(Job {
            client: usize::from(own == 0),
            at: from + dice.below(("join", number), self.latency * 24),
            what: What::Join { job },
        });
    }

    fn a_client(&self, dice: Dice, number: u64) -> usize {
        let client = dice.below(("client", number), self.clients.len() as u64);
        usize::try_from(client).unwrap_or_default()
    }

    fn draw_blows(&mut self, dice: Dice) {
        let span = self.latency * 40;
        let at = |name: &'static str, n: u64| dice.below((name, n), span);
        let mut blows = Vec::new();
        if dice.hits("cancels", 200) {
            for (n, job) in (0..).zip(0..self.jobs.len()) {
                if dice.hits(("cancel", n), 500) {
                    blows.push((at("cancel at", n), BlowKind::Cancel(job)));
                }
            }
        }
        if dice.hits("crashes", 250) {
            for (n, client) in (0..).zip(0..self.clients.len()) {
                for turn in 0..dice.between(("crashes of", n), 1, 3) {
                    let pause = dice.below(("pause", n, turn), self.latency * 10);
                    let at = dice.below(("crash at", n, turn), span);
                    blows.push((at, BlowKind::Crash(client, pause)));
                }
            }
        }
        // While a file is coming of which what has come is kept.
        for (n, job) in (0_u64..).zip(&self.jobs) {
            let kept = matches!(
                job.what,
                What::Download {
                    resumable: true,
                    ..
                }
            );
            if kept && dice.hits(("breaks off", n), 400) {
                let at = job.at + dice.below(("broken off", n), self.latency * 12);
                let pause = dice.below(("broken for", n), self.latency * 4);
                blows.push((at, BlowKind::Crash(job.client, pause)));
            }
        }
        if dice.hits("changes", 200) {
            for (n, (index, file)) in (0..).zip(self.files.iter().enumerate()) {
                if dice.hits(("change", n), 500) {
                    let size = if dice.hits(("other size", n), 300) {
                        dice.between(("new size", n), 1, file.size * 2)
                    } else {
                        file.size
                    };
                    blows.push((at("change at", n), BlowKind::Change(index, size)));
                }
            }
        }
        if dice.hits("strangers", 200) {
            for (n, (index, file)) in (0..).zip(self.files.iter().enumerate()) {
                if dice.hits(("stranger", n), 500) {
                    let size = if dice.hits(("strange size", n), 500) {
                        dice.between(("stranger size", n), 1, file.size * 2)
                    } else {
                        file.size
                    };
                    blows.push((at("stranger at", n), BlowKind::Stranger(index, size)));
                }
            }
        }
        if dice.hits("storms", 200) {
            for n in 0..dice.between("storm count", 1, 3) {
                let long = dice.between(("storm", n), 1, 40_000);
                blows.push((at("storm at", n), BlowKind::Storm(long)));
            }
        }
        self.blows = blows
            .into_iter()
            .map(|(at, what)| Blow { at, what })
            .collect();
    }
}
