//! The scheduler: one queue of what happens, in the order of its time, and nothing beside it.

use crate::check::{Checked, OneCall, Sessions, Violation};
use crate::dice::{Dice, pattern};
use crate::disk::{Disk, Shared};
use crate::fault::Kind;
use crate::plan::{BlowKind, Plan};
use crate::service::Service;
use fastio_core::effect::{EffectId, HttpRequest, Outcome};
use fastio_core::event::Uploaded;
use fastio_core::{Now, TaskId};
use fastio_sandbox::request::Request;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

mod client;
mod end;
mod job;
mod network;
mod outcome;
mod reply;
mod set;
mod watch;

pub use client::Client;
pub use job::JobState;

/// More than any run needs.
const MOST_HAPPENINGS: u64 = 100_000;

/// Something at its time.
#[derive(Debug)]
pub enum Happening {
    /// A job is to begin, or to begin again.
    Start(usize),
    /// A blow of the plan.
    Blow(usize),
    /// A client starts again.
    Revive(usize),
    /// A request begins to go out.
    Depart(usize),
    /// A request is at the service; `true` for its copy, whose reply nobody waits for.
    Arrive(usize, bool),
    /// A request that waits at the service is looked at again.
    Revisit(u64),
    /// Something of a request is told to its client.
    Deliver(usize, Delivery),
    /// A client has waited long enough for a request.
    GiveUp(usize),
    /// Another effect is done.
    Report {
        /// Whose.
        client: usize,
        /// In which of its lives.
        life: u32,
        /// Which.
        effect: EffectId,
        /// What came of it.
        what: Local,
    },
}

/// What is told of a request.
#[derive(Debug)]
pub enum Delivery {
    /// As it is.
    Outcome(Outcome),
    /// Bytes for its sink.
    Write(Vec<u8>),
}

/// An effect that needs no network.
#[derive(Debug)]
pub enum Local {
    /// An outcome that stands.
    Outcome(Outcome),
    /// Looked at when it is done: bytes of a source.
    HashSource(fastio_core::source::SourceRange),
    /// What the last body took of a stream.
    HashSent(u64),
    /// The same of what a sink has: from which byte on, and at most how many.
    HashSink(u64, u64, u64),
    /// How a source is, and how much of a stream is read ahead.
    Stat(u64, u64),
    /// The same of parts of several files, with their hashes if so asked.
    Survey(Vec<fastio_core::source::SourceRange>, bool),
}

/// A request on its way, there or back.
#[derive(Debug)]
pub struct Flight {
    client: usize,
    life: u32,
    effect: EffectId,
    task: TaskId,
    job: Option<usize>,
    number: u64,
    request: Box<HttpRequest>,
    fault: Option<Kind>,
    /// Its client does not listen any more.
    over: bool,
    departed: bool,
    /// The files whose content is in its body, in their order.
    files: Vec<usize>,
    /// The body as it was when it began to go out, and how often its files had been written to by then.
    early: Option<Vec<u8>>,
    ages: Vec<usize>,
    /// Its session, if it is about one.
    session: Option<String>,
    /// The status that its client has.
    head: Option<u16>,
    reply: Option<(u16, Vec<u8>)>,
    to_sink: Option<u64>,
    wrote: u64,
}

/// A request that waits at the service.
#[derive(Debug)]
struct Parked {
    flight: usize,
    copy: bool,
    request: Request,
}

/// How a run is counted.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    /// Requests that went out.
    pub requests: u64,
    /// Faults that befell them.
    pub faults: u64,
    /// Jobs that ended well.
    pub done: u64,
    /// Jobs that ended with an error.
    pub failed: u64,
}

/// A run.
#[derive(Debug)]
pub struct World<'p> {
    plan: &'p Plan,
    dice: Dice,
    now: u64,
    queue: BTreeMap<(u64, u64), Happening>,
    turn: u64,
    service: Service,
    disk: Disk,
    clients: Vec<Client>,
    jobs: Vec<JobState>,
    flights: Vec<Flight>,
    parked: BTreeMap<u64, Parked>,
    storm_until: u64,
    sessions: Sessions,
    /// Files that go in one call, by client, life, task and file.
    one_calls: BTreeMap<(usize, u32, TaskId, usize), OneCall>,
    /// Sessions that were completed, by job and file.
    completed: BTreeMap<(usize, usize), BTreeSet<String>>,
    /// Files that were said to be stored, perhaps before they were: the job, the file, and what was said.
    promised: Vec<(usize, usize, Uploaded)>,
    /// All that may be stored at a path.
    allowed: BTreeMap<String, Vec<Shared>>,
    numbers: BTreeMap<&'static str, u64>,
    /// What befell which request: its operation and number.
    pub faults: Vec<(&'static str, u64, Kind)>,
    /// How it is counted.
    pub counts: Counts,
    /// The transcript, if it is wanted.
    pub transcript: Option<Vec<String>>,
}

impl<'p> World<'p> {
    /// A run before its first moment.
    pub fn new(plan: &'p Plan, recorded: bool) -> Self {
        let mut world = World {
            plan,
            dice: Dice::new(plan.seed),
            now: 0,
            queue: BTreeMap::new(),
            turn: 0,
            service: Service::new(plan),
            disk: Disk::new(plan),
            clients: Vec::new(),
            jobs: plan.jobs.iter().map(|_| JobState::default()).collect(),
            flights: Vec::new(),
            parked: BTreeMap::new(),
            storm_until: 0,
            sessions: Sessions::default(),
            one_calls: BTreeMap::new(),
            completed: BTreeMap::new(),
            promised: Vec::new(),
            allowed: BTreeMap::new(),
            numbers: BTreeMap::new(),
            faults: Vec::new(),
            counts: Counts::default(),
            transcript: recorded.then(Vec::new),
        };
        for (index, oauth) in plan.clients.iter().enumerate() {
            let client = Client::new(plan, world.dice, index, *oauth);
            world.clients.push(client);
        }
        for (index, file) in plan.files.iter().enumerate() {
            let bytes = world.disk.now(index);
            world.allow(index, bytes);
            if file.there_before && world.service.file(&file.path()).is_none() {
                world.stranger(index, file.size / 2 + 1);
            }
        }
        for (index, job) in plan.jobs.iter().enumerate() {
            world.at(job.at, Happening::Start(index));
        }
        for (index, blow) in plan.blows.iter().enumerate() {
            world.at(blow.at, Happening::Blow(index));
        }
        world
    }

    /// Plays the run to its end.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn play(&mut self) -> Checked {
        let mut happenings = 0;
        while self.step()? {
            happenings += 1;
            if happenings > MOST_HAPPENINGS {
                return Err(Violation::new("every run ends", "it goes on and on"));
            }
        }
        self.end()
    }

    /// The next thing that happens; whether there was one.
    fn step(&mut self) -> Result<bool, Violation> {
        let queued = self.queue.first_key_value().map(|((at, _), _)| *at);
        let woken = self
            .clients
            .iter()
            .enumerate()
            .filter_map(|(index, client)| {
                // The engine's clock starts at another moment than ours.
                let at = client.engine()?.wake_at()?;
                Some((at.saturating_sub(client::CLOCK_START), index))
            });
        let woken = woken.min();
        match (queued, woken) {
            (None, None) => return Ok(false),
            (queued, Some((at, client))) if queued.is_none_or(|queued| at < queued) => {
                self.now = self.now.max(at);
                let now = self.engine_now();
                if let Some(engine) = self.clients.get(client).and_then(Client::engine) {
                    engine.tick(now);
                }
                self.drain(client)?;
            }
            _ => {
                if let Some(((at, _), what)) = self.queue.pop_first() {
                    self.now = self.now.max(at);
                    self.happen(what)?;
                }
            }
        }
        Ok(true)
    }

    fn happen(&mut self, what: Happening) -> Checked {
        match what {
            Happening::Start(job) => self.start(job),
            Happening::Blow(index) => self.blow(index),
            Happening::Revive(client) => self.revive(client),
            Happening::Depart(flight) => self.depart(flight),
            Happening::Arrive(flight, copy) => self.arrive(flight, copy),
            Happening::Revisit(parked) => self.revisit(parked),
            Happening::Deliver(flight, what) => self.deliver(flight, what),
            Happening::GiveUp(flight) => self.give_up(flight),
            Happening::Report {
                client,
                life,
                effect,
                what,
            } => self.report(client, life, effect, what),
        }
    }

    fn blow(&mut self, index: usize) -> Checked {
        let Some(blow) = self.plan.blows.get(index) else {
            return Ok(());
        };
        match blow.what {
            BlowKind::Cancel(job) => return self.cancel(job),
            BlowKind::Crash(client, pause) => {
                self.crash(client);
                self.at(self.now + pause, Happening::Revive(client));
            }
            BlowKind::Change(file, size) => {
                self.note(|| format!("file {file} is written to: {size} bytes"));
                let age = self.disk.age(file) as u64;
                let bytes = pattern(self.dice.throw(("changed", file, age)), size);
                self.disk.change(file, bytes);
                let bytes = self.disk.now(file);
                self.allow(file, bytes);
            }
            BlowKind::Stranger(file, size) => self.stranger(file, size),
            BlowKind::Storm(long) => {
                self.note(|| format!("the service answers 429 for {long} ms"));
                self.storm_until = self.storm_until.max(self.now + long);
            }
        }
        Ok(())
    }

    /// Somebody else stores another content under a file's name.
    fn stranger(&mut self, index: usize, size: u64) {
        let Some(file) = self.plan.files.get(index).filter(|file| !file.is_bad()) else {
            return;
        };
        let path = file.path();
        self.note(|| format!("a stranger stores {size} bytes as {path}"));
        let bytes = pattern(self.dice.throw(("strange", index, self.now)), size);
        let now = self.service_now();
        self.service.settle(now);
        self.service.put(&path, &bytes, now);
        self.allow(index, Rc::new(bytes));
    }

    fn allow(&mut self, file: usize, bytes: Shared) {
        if let Some(file) = self.plan.files.get(file).filter(|file| !file.is_bad()) {
            self.allowed.entry(file.path()).or_default().push(bytes);
        }
    }

    fn at(&mut self, time: u64, what: Happening) {
        self.turn += 1;
        self.queue.insert((time, self.turn), what);
    }

    /// A time after now by at most the run's latency.
    fn soon(&self, name: impl std::hash::Hash) -> u64 {
        self.now + self.dice.below(("soon", name), self.plan.latency + 1)
    }

    fn engine_now(&self) -> Now {
        Now {
            monotonic_ms: client::CLOCK_START + self.now,
            unix_ms: fastio_sandbox::time::Now::MANUAL_START.0 + self.now,
        }
    }

    fn service_now(&self) -> fastio_sandbox::time::Now {
        fastio_sandbox::time::Now::MANUAL_START.plus_ms(self.now)
    }

    /// Adds a line to the transcript. The line is made only if there is one.
    fn note(&mut self, line: impl FnOnce() -> String) {
        if let Some(transcript) = &mut self.transcript {
            let mut text = format!("{:>9} ms  ", self.now);
            let _ = write!(text, "{}", line());
            transcript.push(text);
        }
    }
}
