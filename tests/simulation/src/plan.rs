//! What happens in a run, drawn from its seed before it starts.

use crate::dice::Dice;
use crate::fault::{Kind, Rates, Weather};
use std::collections::BTreeSet;

/// A run, but for what the engines and the service make of it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where it was drawn from.
    pub seed: u64,
    /// Most bytes of a file that goes in one call.
    pub single_call_max: u64,
    /// Fewest bytes of a chunk but the last.
    pub min_chunk: u64,
    /// What a chunk measures.
    pub chunk: u64,
    /// Most chunks of a file at once.
    pub parallel: usize,
    /// Most milliseconds a message takes one way, unless a fault delays it.
    pub latency: u64,
    /// Whether each engine signs in by OAuth; by API key otherwise.
    pub clients: Vec<bool>,
    /// The files that are there to be sent.
    pub files: Vec<File>,
    /// What the engines are asked for.
    pub jobs: Vec<Job>,
    /// What befalls them.
    pub blows: Vec<Blow>,
    /// What goes wrong on the wire.
    pub weather: Weather,
    /// Faults that are left out, by the operation and the number of its request: what shrinking found to be needless.
    pub spared: BTreeSet<(String, u64)>,
}

/// A file to be sent.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name; two files may have the same.
    pub name: &'static str,
    /// Its bytes in number.
    pub size: u64,
    /// Whether a file of its name stands at the target before.
    pub there_before: bool,
    /// Whether it goes into the folder, and not to the top.
    pub in_folder: bool,
    /// Whether it is read once and its size is not known beforehand, as of a pipe.
    pub is_stream: bool,
}

/// What an engine is asked for.
#[derive(Debug, Clone)]
pub struct Job {
    /// Which engine.
    pub client: usize,
    /// When.
    pub at: u64,
    /// What.
    pub what: What,
}

/// What an engine is asked for.
#[derive(Debug, Clone)]
pub enum What {
    /// A file into the service.
    Upload {
        /// Which.
        file: usize,
        /// Whether it replaces the file of its name by that one's id.
        by_id: bool,
        /// Whether its journal is kept, and a crash or error resumed from.
        resumable: bool,
    },
    /// A file out of the service: the one that this one was or is stored as.
    Download {
        /// Which.
        file: usize,
        /// First byte and number of bytes in thousandths of its size; all if absent.
        part: Option<(u64, u64)>,
        /// Whether its place can be written to anywhere, so that it comes in parts.
        seekable: bool,
        /// Whether its journal and what has come are kept, and a crash or error gone on from.
        resumable: bool,
    },
}

/// What befalls a client or a file, at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blow {
    /// When.
    pub at: u64,
    /// What.
    pub what: BlowKind,
}

/// What befalls a client or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlowKind {
    /// The caller cancels a job.
    Cancel(usize),
    /// The process of a client dies, and starts again so much later.
    Crash(usize, u64),
    /// A file is written to: another content, of this size.
    Change(usize, u64),
    /// Somebody else stores another content under a file's name, of this size.
    Stranger(usize, u64),
    /// The service answers everything with 429 for so long.
    Storm(u64),
}

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
        plan.draw_work(dice);
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
                size: dice.between(("size", n), 1, most),
                there_before: dice.hits(("there", n), 300),
                in_folder: dice.hits(("folder", n), 300),
                is_stream: dice.hits(("stream", n), 250),
            });
        }
        let span = self.latency * 12;
        for (number, (file, _)) in (0..).zip(self.files.iter().enumerate()) {
            let client = usize::try_from(dice.below(("client", number), self.clients.len() as u64));
            let client = client.unwrap_or_default();
            let at = dice.below(("start", number), span);
            let what = What::Upload {
                file,
                by_id: dice.hits(("by id", number), 200),
                // A stream cannot be gone on with.
                resumable: dice.hits(("resumable", number), 500)
                    && self.files.get(file).is_some_and(|file| !file.is_stream),
            };
            self.jobs.push(Job { client, at, what });
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

impl Plan {
    /// A job was taken out: those after it have other numbers now.
    pub fn forget_job(&mut self, gone: usize) {
        self.blows
            .retain(|blow| blow.what != BlowKind::Cancel(gone));
        for blow in &mut self.blows {
            if let BlowKind::Cancel(job) = &mut blow.what
                && *job > gone
            {
                *job -= 1;
            }
        }
    }
}
