//! A client: an engine, and the host that performs its effects.

use super::{Flight, Happening, Local, World};
use crate::check::{Checked, Violation};
use crate::dice::Dice;
use crate::disk::part;
use crate::fault::{Kind, Weather};
use crate::plan::Plan;
use crate::service::Service;
use crate::wire;
use fastio_core::config::OAuth;
use fastio_core::effect::{
    HashAlgorithm, Hashed, HttpRequest, Outcome, Persist, ReplyMode, Surveyed,
};
use fastio_core::hash::Hasher;
use fastio_core::source::{Segment, SourceRange};
use fastio_core::{
    Config, Credential, DownloadRules, Effect, EffectId, Engine, Event, TaskId, UploadRules,
};
use fastio_sandbox::state::seed::CLIENT_ID;
use std::collections::BTreeSet;

/// Where the engine's monotonic clock starts.
pub const CLOCK_START: u64 = 1_000;

/// Most requests of a client at once.
const MOST_REQUESTS: usize = 6;

/// Most bytes of its own that an engine puts into a body for each file in it, or for a form: multipart frames and lists.
const MOST_LITERAL: u64 = 2048;

/// How often, of a thousand times, something that a host does by itself goes wrong in rough weather.
const HOST_FAILS: u64 = 5;

/// A client and its lives.
#[derive(Debug)]
pub struct Client {
    engine: Option<Engine>,
    /// How often it has started again.
    pub life: u32,
    credential: Credential,
    /// Its requests under way.
    pub under_way: BTreeSet<usize>,
}

fn config(plan: &Plan, credential: Credential) -> Config {
    Config {
        base_url: wire::BASE_URL.to_owned(),
        credential,
        max_concurrent_requests: MOST_REQUESTS,
        upload_rules: UploadRules {
            single_call_max: plan.single_call_max,
            min_chunk: plan.min_chunk,
            chunk: plan.chunk,
            parallel_chunks: plan.parallel,
            batch_files: plan.batch_files,
            batch_body: plan.batch_body,
        },
        download_rules: DownloadRules {
            part: plan.chunk,
            most_parts: 8,
            parallel_parts: plan.parallel,
        },
        ..Config::default()
    }
}

impl Client {
    /// A client in its first life.
    pub fn new(plan: &Plan, dice: Dice, index: usize, oauth: bool) -> Self {
        let credential = if oauth {
            Credential::OAuth(OAuth {
                client_id: CLIENT_ID.to_owned(),
                access_token: None,
                refresh_token: Service::seeded("/oauth/refresh_token").into(),
                expires_at_unix_ms: None,
            })
        } else {
            Credential::ApiKey(Service::seeded("/users/owner/api_key").into())
        };
        let mut client = Client {
            engine: None,
            life: 0,
            credential,
            under_way: BTreeSet::new(),
        };
        client.live(plan, dice, index);
        client
    }

    /// Begins its next life.
    pub fn live(&mut self, plan: &Plan, dice: Dice, index: usize) {
        let entropy = dice.entropy(("engine", index, self.life));
        // The settings are the same in every run and good.
        self.engine = Engine::new(config(plan, self.credential.clone()), entropy).ok();
    }

    /// Its engine, while it lives.
    pub fn engine(&self) -> Option<&Engine> {
        self.engine.as_ref()
    }

    /// Whether its tokens end.
    pub fn is_oauth(&self) -> bool {
        matches!(self.credential, Credential::OAuth(_))
    }

    fn persist(&mut self, new: Persist) {
        if let Credential::OAuth(oauth) = &mut self.credential {
            oauth.access_token = Some(new.access_token);
            if let Some(token) = new.refresh_token {
                oauth.refresh_token = token;
            }
            oauth.expires_at_unix_ms = new.expires_at_unix_ms;
        }
    }
}

impl World<'_> {
    /// Performs what the engine of a client asks for, and hears what it tells.
    pub(super) fn drain(&mut self, client: usize) -> Checked {
        loop {
            let Some(engine) = self.clients.get(client).and_then(Client::engine) else {
                return Ok(());
            };
            let life = self.clients.get(client).map_or(0, |client| client.life);
            if let Some((id, task, effect)) = engine.next_effect() {
                self.perform(client, life, id, task, effect)?;
            } else if let Some((task, event)) = engine.next_event() {
                self.hear(client, life, task, event)?;
            } else {
                return Ok(());
            }
        }
    }

    fn perform(
        &mut self,
        client: usize,
        life: u32,
        effect: EffectId,
        task: TaskId,
        what: Effect,
    ) -> Checked {
        let local = match what {
            Effect::Http(request) => return self.send(client, life, effect, task, request),
            Effect::Abort { of } => {
                self.abort(client, life, of);
                return Ok(());
            }
            Effect::Credit { .. } => return Ok(()),
            Effect::Hash {
                of: Hashed::Source(range),
                ..
            } => Local::HashSource(range),
            Effect::Hash {
                of: Hashed::Sink(sink),
                ..
            } => Local::HashSink(sink.0, 0, u64::MAX),
            Effect::Hash {
                of: Hashed::SinkPart { sink, offset, len },
                ..
            } => Local::HashSink(sink.0, offset, len),
            Effect::Hash {
                of: Hashed::Sent(source),
                ..
            } => Local::HashSent(source.0),
            Effect::Stat { source, read_ahead } => Local::Stat(source.0, read_ahead),
            Effect::Survey { .. } if !self.plan.surveys => Local::Outcome(Outcome::Unsupported),
            Effect::Survey { of, hash } => Local::Survey(of, hash.is_some()),
            Effect::OpenSink { .. } if self.host_fails(client, effect) => Local::Outcome(unable()),
            Effect::CommitSink { .. } if self.host_fails(client, effect) => {
                Local::Outcome(unable())
            }
            Effect::OpenSink {
                sink, size, resume, ..
            } => {
                let sink = self.disk.sink(sink.0);
                // What a process that died has left is as long as it happened to be.
                let most = size.filter(|_| resume).unwrap_or_default();
                sink.bytes
                    .truncate(usize::try_from(most).unwrap_or(usize::MAX));
                // What got its name in an earlier life is another file by now.
                (sink.open, sink.committed) = (true, false);
                Local::Outcome(Outcome::Done)
            }
            Effect::CommitSink { sink } => {
                self.commit(sink.0)?;
                Local::Outcome(Outcome::Done)
            }
            Effect::DropSink { sink, keep } => {
                let sink = self.disk.sink(sink.0);
                (sink.open, sink.kept) = (false, Some(keep));
                if !keep {
                    sink.bytes.clear();
                }
                Local::Outcome(Outcome::Done)
            }
            Effect::Persist(tokens) => {
                if let Some(client) = self.clients.get_mut(client) {
                    client.persist(tokens);
                }
                Local::Outcome(Outcome::Done)
            }
        };
        let at = self.now + self.dice.below(("local", effect.0, client), 4);
        let what = Happening::Report {
            client,
            life,
            effect,
            what: local,
        };
        self.at(at, what);
        Ok(())
    }

    /// An effect that needs no network is done.
    pub(super) fn report(
        &mut self,
        client: usize,
        life: u32,
        effect: EffectId,
        what: Local,
    ) -> Checked {
        let outcome = match what {
            Local::Outcome(outcome) => outcome,
            Local::Survey(of, hash) => {
                let fails = self.host_fails(client, effect);
                self.survey(of, hash, fails)
            }
            _ if self.host_fails(client, effect) => unable(),
            Local::HashSource(range) => hashed(part(&self.disk.source(range.source.0), range)),
            Local::HashSent(source) => match self.disk.stream(source) {
                Some(stream) if stream.is_whole => hashed(&stream.bytes),
                _ => gone(),
            },
            Local::HashSink(sink, offset, len) => {
                let range = SourceRange {
                    source: fastio_core::source::SourceId(0),
                    offset,
                    len,
                };
                hashed(part(&self.disk.sink(sink).bytes, range))
            }
            Local::Stat(source, read_ahead) => self.stat(source, read_ahead),
        };
        self.tell(client, life, effect, outcome)
    }

    /// What many files are like; the first cannot be read if it `fails`.
    fn survey(&self, of: Vec<SourceRange>, hash: bool, fails: bool) -> Outcome {
        let survey = |(n, range): (usize, SourceRange)| {
            if n == 0 && fails {
                return Err("the disk is out of order".to_owned());
            }
            let file = file_of(range.source.0);
            let bytes = self.disk.now(file);
            Ok(Surveyed {
                size: Some(bytes.len() as u64),
                modified_unix_ms: Some(self.disk.age(file) as u64),
                hex: hash.then(|| hex(part(&bytes, range))),
            })
        };
        Outcome::Surveyed(of.into_iter().enumerate().map(survey).collect())
    }

    /// Whether something that needs no network goes wrong all the same.
    pub(super) fn host_fails(&mut self, client: usize, effect: EffectId) -> bool {
        const HOST: &str = "host";
        let number = effect.0 * 16 + client as u64;
        let rough = matches!(self.plan.weather, Weather::Rough(_));
        let hit = rough && self.dice.hits((HOST, number), HOST_FAILS);
        let spared = || self.plan.spared.contains(&(HOST.to_owned(), number));
        if !hit || spared() {
            return false;
        }
        self.counts.faults += 1;
        self.faults.push((HOST, number, Kind::NotSent));
        true
    }

    fn stat(&mut self, source: u64, read_ahead: u64) -> Outcome {
        let Some(stream) = self.disk.stream(source) else {
            let file = file_of(source);
            return Outcome::Stat {
                size: Some(self.disk.now(file).len() as u64),
                modified_unix_ms: Some(self.disk.age(file) as u64),
            };
        };
        if stream.is_gone {
            return gone();
        }
        let len = stream.bytes.len() as u64;
        Outcome::Stat {
            size: (len <= read_ahead).then_some(len),
            modified_unix_ms: None,
        }
    }

    /// Tells an engine what came of an effect, if it still lives.
    pub(super) fn tell(
        &mut self,
        client: usize,
        life: u32,
        effect: EffectId,
        outcome: Outcome,
    ) -> Checked {
        let now = self.engine_now();
        let alive = self
            .clients
            .get(client)
            .filter(|client| client.life == life);
        let Some(engine) = alive.and_then(Client::engine) else {
            return Ok(());
        };
        engine.report(effect, outcome, now);
        self.drain(client)
    }

    /// The files whose content is in a request's body, in their order.
    fn files_of(&self, request: &HttpRequest) -> Vec<usize> {
        let segments = request.body.iter().flat_map(|body| &body.segments);
        let source = segments.filter_map(|segment| match segment {
            Segment::Range(range) => Some(range.source.0),
            Segment::Rest(source) => Some(source.0),
            Segment::Bytes(_) => None,
        });
        source
            .filter_map(|source| self.disk.file_of(source))
            .collect()
    }

    fn send(
        &mut self,
        client: usize,
        life: u32,
        effect: EffectId,
        task: TaskId,
        request: Box<HttpRequest>,
    ) -> Checked {
        let operation = request.operation;
        let files = self.files_of(&request);
        let number = self.numbers.entry(operation).or_default();
        let flight = Flight {
            client,
            life,
            effect,
            task,
            job: None,
            number: *number,
            fault: None,
            over: false,
            departed: false,
            early: None,
            files,
            ages: Vec::new(),
            session: operation
                .starts_with("uploads.")
                .then(|| wire::session_id(&request.url.full))
                .filter(|id| !id.is_empty()),
            head: None,
            reply: None,
            to_sink: match request.reply {
                ReplyMode::Sink { sink, .. } => Some(sink.0),
                _ => None,
            },
            wrote: 0,
            request,
        };
        *number += 1;
        let index = self.flights.len();
        self.flights.push(flight);
        self.draw_fault(index);
        self.check_request(index)?;
        let Some(client) = self.clients.get_mut(client) else {
            return Ok(());
        };
        client.under_way.insert(index);
        let own = client
            .under_way
            .iter()
            .filter_map(|flight| self.flights.get(*flight));
        let too_much = own
            .filter_map(|flight| {
                let literal = wire::literal_bytes(flight.request.body.as_ref()?);
                let most = MOST_LITERAL * flight.files.len().max(1) as u64;
                (literal > most).then_some(literal)
            })
            .max();
        let under_way = client.under_way.len();
        if under_way > MOST_REQUESTS {
            return Err(Violation::new(
                "at most so many requests at once",
                format!("{under_way} under way"),
            ));
        }
        if let Some(literal) = too_much {
            return Err(Violation::new(
                "the engine holds no content",
                format!("{literal} bytes in a body"),
            ));
        }
        let at = self.soon((operation, index));
        self.at(at, Happening::Depart(index));
        Ok(())
    }

    /// The process of a client dies.
    pub(super) fn crash(&mut self, index: usize) {
        let Some(client) = self.clients.get_mut(index) else {
            return;
        };
        if client.engine.take().is_none() {
            return;
        }
        let life = client.life;
        let under_way = std::mem::take(&mut client.under_way);
        self.note(|| format!("client {index} dies"));
        for flight in &under_way {
            if let Some(flight) = self.flights.get_mut(*flight) {
                flight.over = true;
            }
        }
        for flight in &under_way {
            self.lose_deletion(*flight);
        }
        // Temporary files of a dead process are its owner's to find.
        for (job, _) in self
            .plan
            .jobs
            .iter()
            .enumerate()
            .filter(|(_, job)| job.client == index)
        {
            let what = ("left behind", job, life);
            let sink = self.disk.sink(job as u64);
            sink.open = false;
            // Not all that was written is there again, or it was written to.
            let at = usize::try_from(self.dice.throw(what)).unwrap_or_default();
            let len = sink.bytes.len();
            match self.dice.below((what, "how"), 4) {
                0 if len > 0 => sink.bytes.truncate(at % len),
                1 if len > 0 => {
                    if let Some(byte) = sink.bytes.get_mut(at % len) {
                        *byte ^= 1;
                    }
                }
                _ => {}
            }
        }
        self.sessions.died(index, life, &under_way);
    }

    /// A client starts again, and with it what it was at.
    pub(super) fn revive(&mut self, index: usize) -> Checked {
        let (plan, dice) = (self.plan, self.dice);
        let Some(client) = self
            .clients
            .get_mut(index)
            .filter(|client| client.engine.is_none())
        else {
            return Ok(());
        };
        client.life += 1;
        client.live(plan, dice, index);
        self.note(|| format!("client {index} starts again"));
        for job in self.interrupted(index) {
            self.at(self.now, Happening::Start(job));
        }
        Ok(())
    }

    /// Something an engine tells of a task.
    fn hear(&mut self, client: usize, life: u32, task: TaskId, event: Event) -> Checked {
        let Some(job) = self.job_of(client, life, task) else {
            return Ok(());
        };
        match event {
            Event::Progress(progress) => self.progressed(job, progress),
            Event::Journal(journal) => self.keep(job, &journal),
            Event::File { index, result } => self.file_ended(job, index, *result),
            Event::Finished(result) => self.finished(job, *result),
            _ => Ok(()),
        }
    }
}

/// The sources of the engine are the files of the plan, from 1.
fn file_of(source: u64) -> usize {
    usize::try_from(source.saturating_sub(1)).unwrap_or(usize::MAX)
}

fn hex(bytes: &[u8]) -> String {
    let mut hasher = Hasher::new(HashAlgorithm::Crc32c);
    hasher.update(bytes);
    hasher.hex()
}

fn hashed(bytes: &[u8]) -> Outcome {
    Outcome::Hashed {
        hex: hex(bytes),
        bytes: bytes.len() as u64,
    }
}

fn unable() -> Outcome {
    Outcome::Io {
        message: "the disk is out of order".to_owned(),
    }
}

fn gone() -> Outcome {
    Outcome::Io {
        message: "it was read, or not to its end".to_owned(),
    }
}
