//! Imports by URL: what lies on the web as far as the sandbox knows, and jobs that fetch it. The
//! sandbox itself reaches out to nobody.

use super::key;
use super::session::{Session, Stage};
use crate::content::Content;
use crate::refusal::Refusal;
use crate::time::Now;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What is at an address.
#[derive(Debug, Clone)]
pub enum Source {
    /// These bytes.
    Content(Content),
    /// Nothing that can be fetched.
    Failure(Failure),
}

/// How fetching fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The server refuses, or there is none.
    Refused,
    /// The server does not answer.
    Timeout,
    /// The connection breaks in the middle.
    Cut,
}

impl Failure {
    /// The failure with this word.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "refused" => Failure::Refused,
            "timeout" => Failure::Timeout,
            "cut" => Failure::Cut,
            _ => return None,
        })
    }

    /// Milliseconds after its creation at which the job fails.
    fn after(self) -> u64 {
        match self {
            Failure::Refused => 25,
            Failure::Cut => 40,
            Failure::Timeout => 30_000,
        }
    }
}

/// Milliseconds after its creation at which the state of a job changes.
const STEPS: [(u64, &str); 4] = [
    (0, "pending"),
    (10, "queued"),
    (20, "downloading"),
    (50, "uploading"),
];
/// Milliseconds after its creation at which the file is in storage.
const STORED_AFTER: u64 = 80;

/// One job.
#[derive(Debug, Clone)]
pub struct Job {
    /// Whose it is, where the file goes, and how far it is. The job has its id.
    pub session: Session,
    /// How it will fail.
    pub failure: Option<Failure>,
    /// Whether it was canceled.
    pub canceled: bool,
}

impl Job {
    /// Its state in the service's words.
    pub fn status(&self, now: Now) -> &'static str {
        match self.session.stage {
            _ if self.canceled => "canceled",
            Stage::Done(_) => "complete",
            Stage::Failed { .. } => "failed",
            Stage::Open | Stage::Closing(_) => {
                let passed = now.since(self.session.created);
                let steps = STEPS.iter().rev();
                let step = steps.into_iter().find(|(after, _)| passed >= *after);
                // A server that does not answer is waited for.
                match step.map_or("pending", |(_, status)| *status) {
                    "uploading" if self.failure.is_some() => "downloading",
                    status => status,
                }
            }
        }
    }

    fn due(&self) -> Option<Now> {
        let ended = self.canceled || self.session.ended();
        let after = self.failure.map_or(STORED_AFTER, Failure::after);
        (!ended).then(|| self.session.created.plus_ms(after))
    }

    /// As answers show it.
    pub fn show(&self, now: Now) -> Value {
        json!({"id": super::shown(&self.session.id), "status": self.status(now)})
    }
}

/// The web, and the jobs of all users.
#[derive(Debug, Clone, Default)]
pub struct Web {
    /// What is where.
    pub sources: BTreeMap<String, Source>,
    /// In the order they were created.
    jobs: Vec<Job>,
}

fn unknown() -> Refusal {
    Refusal::not_found("No such import.")
}

impl Web {
    /// Remembers a new job, which fetches what is at this address now.
    pub fn add(&mut self, mut session: Session, url: &str) -> Job {
        let failure = match self.sources.get(url) {
            Some(Source::Content(content)) => {
                session.size = content.size();
                session.chunks.insert(1, content.clone());
                None
            }
            Some(Source::Failure(failure)) => Some(*failure),
            None => Some(Failure::Refused),
        };
        let job = Job {
            session,
            failure,
            canceled: false,
        };
        self.jobs.push(job.clone());
        job
    }

    /// The jobs of a user, in the order they were created.
    pub fn of<'a>(&'a self, owner: &'a str) -> impl Iterator<Item = &'a Job> {
        let jobs = self.jobs.iter();
        jobs.filter(move |job| job.session.owner == owner)
    }

    /// A job of this user.
    ///
    /// # Errors
    /// 404 if there is none.
    pub fn get(&self, owner: &str, id: &str) -> Result<&Job, Refusal> {
        let id = key(id);
        let mut jobs = self.jobs.iter();
        let job = jobs.find(|job| job.session.owner == owner && job.session.id == id);
        job.ok_or_else(unknown)
    }

    /// Cancels a job. One that is canceled already stays so.
    ///
    /// # Errors
    /// 404 if there is none, 406 if it has ended.
    pub fn cancel(&mut self, owner: &str, id: &str) -> Result<(), Refusal> {
        let id = key(id);
        let mut jobs = self.jobs.iter_mut();
        let job = jobs.find(|job| job.session.owner == owner && job.session.id == id);
        let job = job.ok_or_else(unknown)?;
        if job.session.ended() {
            return Err(Refusal::not_acceptable("The import has ended."));
        }
        job.canceled = true;
        job.session.chunks.clear();
        Ok(())
    }

    /// When something happens next by itself.
    pub fn next_change(&self) -> Option<Now> {
        self.jobs.iter().filter_map(Job::due).min()
    }

    /// A job that ends by now, and when it does.
    pub fn take_due(&self, now: Now) -> Option<(Now, Job)> {
        let due = self.jobs.iter().filter_map(|job| Some((job.due()?, job)));
        let (due, job) = due.min_by_key(|(due, _)| *due)?;
        (due <= now).then(|| (due, job.clone()))
    }

    /// Puts a job back as it has become.
    pub fn put_back(&mut self, job: Job) {
        let mut jobs = self.jobs.iter_mut();
        if let Some(slot) = jobs.find(|slot| slot.session.id == job.session.id) {
            *slot = job;
        }
    }
}
