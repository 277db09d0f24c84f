//! What the engines are asked for, and what must hold of what comes of it.

use super::{Client, World};
use crate::check::{Checked, Meter, Violation};
use crate::fault::{Kind, Weather};
use crate::plan::{BlowKind, File, Job, What};
use crate::service::{Service, bytes_of};
use fastio_core::event::{Downloaded, Progress, Uploaded};
use fastio_core::source::{SinkId, Source, SourceId};
use fastio_core::task::{Download, Upload};
use fastio_core::{Completion, Error, ErrorKind, Journal, Task, TaskId};
use fastio_sandbox::domain::node::Node;

/// How often a caller comes back.
const MOST_LIVES: u64 = 4;

/// How far a job is.
#[derive(Debug, Default)]
pub struct JobState {
    /// The task it is now: client, life, id.
    task: Option<(usize, u32, TaskId)>,
    /// How often it was begun.
    lives: u64,
    /// How often its file had been written to when it was first begun.
    age: usize,
    /// Versions of its node when it was first begun.
    versions: usize,
    node: Option<String>,
    /// First byte and number of bytes of a download.
    part: Option<(u64, u64)>,
    meter: Meter,
    journal: Option<Journal>,
    /// The source that it reads, if that is a stream.
    stream: Option<u64>,
    is_running: bool,
    is_cancelled: bool,
    is_over: bool,
}

impl World<'_> {
    fn job(&self, job: usize) -> Option<&Job> {
        self.plan.jobs.get(job)
    }

    /// The file a job is about.
    pub(super) fn file_of_job(&self, job: usize) -> Option<(usize, &File)> {
        let (What::Upload { file, .. } | What::Download { file, .. }) = self.job(job)?.what;
        Some((file, self.plan.files.get(file)?))
    }

    /// Whether the place that a download goes to can be written to anywhere.
    pub(super) fn is_seekable(&self, sink: u64) -> bool {
        let job = usize::try_from(sink).ok().and_then(|job| self.job(job));
        job.is_some_and(|job| matches!(job.what, What::Download { seekable: true, .. }))
    }

    /// Whether a caller keeps the journal of a job.
    pub(super) fn is_resumable(&self, job: usize) -> bool {
        self.job(job).is_some_and(|job| {
            let (What::Upload { resumable, .. } | What::Download { resumable, .. }) = job.what;
            resumable
        })
    }

    /// Whether a job is the download of a part.
    pub(super) fn is_part(&self, job: usize) -> bool {
        self.jobs.get(job).is_some_and(|job| job.part.is_some())
    }

    /// The job that a task is of.
    pub(super) fn job_of(&self, client: usize, life: u32, task: TaskId) -> Option<usize> {
        self.jobs
            .iter()
            .position(|job| job.task == Some((client, life, task)))
    }

    /// The jobs that a client was at when it died.
    pub(super) fn interrupted(&mut self, client: usize) -> Vec<usize> {
        for (state, job) in self.jobs.iter_mut().zip(&self.plan.jobs) {
            state.is_running &= job.client != client;
        }
        let of_it = |(index, job): (usize, &JobState)| {
            let own = self
                .plan
                .jobs
                .get(index)
                .is_some_and(|job| job.client == client);
            (own && job.lives > 0 && !job.is_over).then_some(index)
        };
        self.jobs.iter().enumerate().filter_map(of_it).collect()
    }

    pub(super) fn start(&mut self, index: usize) -> Checked {
        let (Some(job), Some((file, named))) = (
            self.job(index).cloned(),
            self.file_of_job(index)
                .map(|(index, file)| (index, file.clone())),
        ) else {
            return Ok(());
        };
        let there = self.service.file(named.in_folder, named.name);
        let (node, versions) = (
            there.map(|node| node.id.clone()),
            there.map_or(0, |node| node.versions.len()),
        );
        let age = self.disk.age(file);
        let size = self.disk.now(file).len() as u64;
        let Some(client) = self.clients.get(job.client) else {
            return Ok(());
        };
        let life = client.life;
        let Some(engine) = client.engine() else {
            // It begins when its client does.
            if let Some(state) = self.jobs.get_mut(index) {
                state.lives += 1;
            }
            return Ok(());
        };
        let Some(state) = self.jobs.get_mut(index) else {
            return Ok(());
        };
        if state.is_running {
            return Ok(());
        }
        if state.is_over || state.is_cancelled {
            state.is_over = true;
            return Ok(());
        }
        if state.task.is_none() {
            (state.age, state.versions, state.node) = (age, versions, node.clone());
        }
        state.meter = Meter::default();
        state.lives += 1;
        let is_stream = named.is_stream && matches!(job.what, What::Upload { .. });
        let id = match is_stream {
            true => SourceId(self.disk.open_stream(file)),
            false => SourceId(file as u64 + 1),
        };
        state.stream = is_stream.then_some(id.0);
        let task = match job.what {
            What::Upload {
                by_id, resumable, ..
            } => {
                // The file whose id it had is replaced, whatever stands there when it begins again.
                let replaced = state.node.clone().filter(|_| by_id);
                Task::Upload(Box::new(Upload {
                    source: Source {
                        id,
                        offset: 0,
                        size: (!is_stream).then_some(size),
                        name: named.name.to_owned(),
                    },
                    profile_type: "workspace".to_owned(),
                    profile_id: Service::workspace().to_owned(),
                    folder_id: (named.in_folder && replaced.is_none())
                        .then(|| Service::folder(true).to_owned()),
                    file_id: replaced,
                    resumable,
                    resume: state.journal.clone(),
                    ..Upload::default()
                }))
            }
            What::Download {
                part,
                seekable,
                resumable,
                ..
            } => {
                let (Some(node), Some(stored)) = (state.node.clone(), there.map(Node::size)) else {
                    // Nothing to be had yet.
                    state.is_over = true;
                    return Ok(());
                };
                let part =
                    part.map(|(from, len)| (stored * from / 1000, (stored * len / 1000).max(1)));
                state.part = part;
                Task::Download(Download {
                    context: "workspace".to_owned(),
                    context_id: Service::workspace().to_owned(),
                    node_id: node,
                    version_id: None,
                    sink: SinkId(index as u64),
                    offset: part.map_or(0, |(from, _)| from),
                    len: part.map(|(_, len)| len),
                    seekable,
                    resumable,
                    resume: state.journal.clone(),
                    ..Download::default()
                })
            }
        };
        let now = self.engine_now();
        let started = engine.start(task, now);
        self.note(|| {
            format!(
                "job {index} begins: {:?} of {size} bytes as {}",
                job.what, named.name
            )
        });
        let state = self.jobs.get_mut(index);
        match (started, state) {
            (Ok(task), Some(state)) => {
                state.task = Some((job.client, life, task));
                state.is_running = true;
            }
            (Err(error), _) => {
                return Err(Violation::new(
                    "a good job is taken",
                    format!("job {index}: {error}"),
                ));
            }
            _ => {}
        }
        self.drain(job.client)
    }

    pub(super) fn cancel(&mut self, index: usize) -> Checked {
        let Some(state) = self.jobs.get_mut(index) else {
            return Ok(());
        };
        state.is_cancelled = true;
        let task = state.task.filter(|_| !state.is_over);
        self.note(|| format!("job {index} is cancelled"));
        let now = self.engine_now();
        match task {
            Some((client, life, task)) => {
                let alive = self
                    .clients
                    .get(client)
                    .filter(|client| client.life == life);
                match alive.and_then(Client::engine) {
                    Some(engine) => engine.cancel(task, now),
                    None => return Ok(()),
                }
                self.drain(client)
            }
            None => Ok(()),
        }
    }

    pub(super) fn progressed(&mut self, job: usize, progress: Progress) -> Checked {
        match self.jobs.get_mut(job) {
            Some(state) => state.meter.told(&format!("job {job}"), progress, u64::MAX),
            None => Ok(()),
        }
    }

    /// A journal is kept, in place of the one before; as text, as a host keeps it.
    pub(super) fn keep(&mut self, index: usize, journal: &Journal) -> Checked {
        let read = Journal::parse(&journal.to_json());
        match (read, self.jobs.get_mut(index)) {
            (Ok(read), Some(state)) if read == *journal => {
                state.journal = Some(read);
                Ok(())
            }
            (read, _) => {
                let how = format!("job {index}: {read:?}");
                Err(Violation::new("a journal is read as it was written", how))
            }
        }
    }

    pub(super) fn finished(&mut self, index: usize, result: Result<Completion, Error>) -> Checked {
        self.note(|| match &result {
            Ok(done) => format!("job {index} is done: {}", short(done)),
            Err(error) => format!("job {index} fails: {error}"),
        });
        if let Some(state) = self.jobs.get_mut(index) {
            state.is_over = true;
            state.is_running = false;
        }
        match result {
            Ok(Completion::Uploaded(uploaded)) => self.uploaded(index, &uploaded),
            Ok(Completion::Downloaded(downloaded)) => self.downloaded(index, &downloaded),
            Ok(other) => Err(Violation::new(
                "a job ends as what it is",
                format!("job {index}: {other:?}"),
            )),
            Err(error) => self.failed(index, &error),
        }
    }

    fn uploaded(&mut self, index: usize, uploaded: &Uploaded) -> Checked {
        self.counts.done += 1;
        let broken = |rule, how: String| Err(Violation::new(rule, format!("job {index}: {how}")));
        let now = self.service_now();
        self.service.settle(now);
        let (Some(state), Some((file, named))) = (self.jobs.get(index), self.file_of_job(index))
        else {
            return Ok(());
        };
        let node = match &uploaded.node_id {
            Some(id) => self.service.node(id),
            None => self.service.file(named.in_folder, named.name),
        };
        let Some(node) = node else {
            return broken(
                "what is said to be stored is stored",
                format!("no node {:?}", uploaded.node_id),
            );
        };
        if node.name != named.name {
            return broken(
                "what is said to be stored is stored",
                format!("the node is {}", node.name),
            );
        }
        let sent = self.disk.since(file, state.age);
        let is_whole = |content: &[u8]| {
            content.len() as u64 == uploaded.size
                && format!("{:08x}", crc32c::crc32c(content)) == uploaded.crc32c
        };
        let Some(content) = sent.iter().find(|content| is_whole(content)) else {
            return broken(
                "what is said to be stored is the file",
                format!("{} bytes with {}", uploaded.size, uploaded.crc32c),
            );
        };
        let stored = node
            .versions
            .iter()
            .any(|version| bytes_of(&version.content) == **content);
        // The hash of a stream goes with no request: who could not look at what is stored says so.
        let is_vouched_for = uploaded.verified || !named.is_stream;
        if !stored && is_vouched_for {
            return broken(
                "what is said to be stored is stored",
                format!("no version of {} has these bytes", named.name),
            );
        }
        if state.meter.confirmed != uploaded.size {
            return broken(
                "progress ends at the total",
                format!("{} of {}", state.meter.confirmed, uploaded.size),
            );
        }
        let id = fastio_sandbox::domain::key(&uploaded.upload_id);
        if !id.is_empty() {
            // Whoever comes back for it, and wherever it was begun: it is done with now.
            let session = self.sessions.of(&id);
            session.is_left = false;
            session.told.get_or_insert((usize::MAX, 0));
        }
        Ok(())
    }

    fn downloaded(&mut self, index: usize, downloaded: &Downloaded) -> Checked {
        self.counts.done += 1;
        let sink = self.disk.sink(index as u64);
        let crc = format!("{:08x}", crc32c::crc32c(&sink.bytes));
        if !sink.committed
            || downloaded.size != sink.bytes.len() as u64
            || downloaded.crc32c.as_deref().is_some_and(|told| told != crc)
        {
            let how = format!(
                "job {index}: {downloaded:?}, and {} bytes with {crc}",
                sink.bytes.len()
            );
            return Err(Violation::new("a download is what it is said to be", how));
        }
        let confirmed = self.jobs.get(index).map(|state| state.meter.confirmed);
        if confirmed != Some(downloaded.size) {
            let how = format!("job {index}: {confirmed:?} of {}", downloaded.size);
            return Err(Violation::new("progress ends at the total", how));
        }
        Ok(())
    }

    /// A download gets its name: its bytes must be those of a version that was there meanwhile.
    pub(super) fn commit(&mut self, sink: u64) -> Checked {
        let index = usize::try_from(sink).unwrap_or(usize::MAX);
        let written = self.disk.sink(sink);
        written.committed = true;
        let bytes = written.bytes.clone();
        let now = self.service_now();
        self.service.settle(now);
        let Some(state) = self.jobs.get(index) else {
            return Ok(());
        };
        let node = state.node.as_deref().and_then(|id| self.service.node(id));
        let since = state.versions.saturating_sub(1);
        let versions = node
            .and_then(|node| node.versions.get(since..))
            .unwrap_or_default();
        let wanted = |content: Vec<u8>| match state.part {
            None => content,
            Some((offset, len)) => {
                let range = fastio_core::source::SourceRange {
                    source: SourceId(0),
                    offset,
                    len,
                };
                crate::disk::part(&content, range).to_vec()
            }
        };
        if versions
            .iter()
            .any(|version| wanted(bytes_of(&version.content)) == bytes)
        {
            return Ok(());
        }
        let how = format!(
            "job {index}: {} bytes of no version of the node",
            bytes.len()
        );
        Err(Violation::new(
            "no file gets its name with wrong bytes",
            how,
        ))
    }

    /// Whether somebody else writes to the file of a job, here or at the service.
    fn is_contended(&self, index: usize) -> bool {
        let Some((_, named)) = self.file_of_job(index) else {
            return false;
        };
        let same = |of: usize| {
            let other = self.plan.files.get(of);
            other.is_some_and(|of| of.name == named.name && of.in_folder == named.in_folder)
        };
        let mut jobs = self.plan.jobs.iter().enumerate();
        let rivals = jobs.any(|(other, job)| match job.what {
            What::Upload { file, .. } => other != index && same(file),
            What::Download { .. } => false,
        });
        let touched = self.plan.blows.iter().any(|blow| match blow.what {
            BlowKind::Change(of, _) | BlowKind::Stranger(of, _) => same(of),
            _ => false,
        });
        rivals || touched
    }

    fn failed(&mut self, index: usize, error: &Error) -> Checked {
        self.counts.failed += 1;
        let broken = |rule, how: String| Err(Violation::new(rule, format!("job {index}: {how}")));
        let Some(state) = self.jobs.get(index) else {
            return Ok(());
        };
        let lives = state.lives;
        if error.message.is_empty() {
            return broken("an error says why", "it has no message".to_owned());
        }
        if error.kind == ErrorKind::Cancelled && !state.is_cancelled {
            return broken(
                "only what is cancelled ends as cancelled",
                error.to_string(),
            );
        }
        let is_download = self
            .job(index)
            .is_some_and(|job| matches!(job.what, What::Download { .. }));
        let stormy = self
            .plan
            .blows
            .iter()
            .any(|blow| matches!(blow.what, BlowKind::Storm(_)));
        // Nothing but its owner can begin it anew.
        let source = state.stream;
        let is_gone = |disk: &mut crate::disk::Disk| {
            let stream = source.and_then(|source| disk.stream(source));
            stream.is_some_and(|stream| stream.is_gone)
        };
        let (is_cancelled, is_gone) = (state.is_cancelled, is_gone(&mut self.disk));
        let touched = stormy || self.is_contended(index);
        let excused = is_cancelled || touched || lives > 1;
        if !excused && self.faults.is_empty() {
            return broken("nothing fails without a cause", error.to_string());
        }
        if !excused
            && let (Weather::Single { kind, .. }, [(operation, ..)]) =
                (&self.plan.weather, self.faults.as_slice())
            && kind.is_survived()
            && *operation != "oauth.refresh_token"
            && !(is_gone && [*operation, error.operation.as_str()].contains(&"uploads.send_stream"))
        {
            return broken("a single fault is survived", error.to_string());
        }
        // Only what is garbled makes a reply that cannot be gone on with.
        let muddled = self.faults.iter().any(|(.., kind)| {
            !kind.is_survived() || matches!(kind, Kind::Failed | Kind::FailedAfter)
        });
        if is_download && error.kind == ErrorKind::InvalidReply && error.status == 0 && !muddled {
            return broken("a download goes on where it broke off", error.to_string());
        }
        if is_download {
            let sink = self.disk.sink(index as u64);
            if sink.committed || sink.open {
                return broken("what fails leaves no file", error.to_string());
            }
        }
        self.come_back(index, error);
        Ok(())
    }

    /// A caller that keeps journals comes back with the last one, or anew if it is of no use.
    fn come_back(&mut self, index: usize, error: &Error) {
        let resumable = self.is_resumable(index);
        let Some(state) = self.jobs.get_mut(index).filter(|_| resumable) else {
            return;
        };
        if let Some(id) = state.journal.as_ref().and_then(session_of) {
            self.sessions.of(&id).is_left = true;
        }
        state.journal.clone_from(&error.journal);
        if state.lives < MOST_LIVES && !state.is_cancelled {
            state.is_over = false;
            let at = self.now + 1_000;
            self.at(at, super::Happening::Start(index));
        }
    }

    /// What must hold when nothing happens any more.
    pub(super) fn end(&mut self) -> Checked {
        for (index, job) in self.jobs.iter().enumerate() {
            if !job.is_over {
                return Err(Violation::new(
                    "every run ends",
                    format!("job {index} has not"),
                ));
            }
        }
        for (index, client) in self.clients.iter().enumerate() {
            let busy = client
                .engine()
                .is_some_and(|engine| !engine.is_idle() || engine.wake_at().is_some());
            if busy || !client.under_way.is_empty() {
                return Err(Violation::new(
                    "every run ends",
                    format!("engine {index} is at work still"),
                ));
            }
        }
        let now = self.service_now().plus_s(3600);
        self.service.settle(now);
        self.check_files()?;
        self.check_sessions()
    }

    fn check_files(&self) -> Checked {
        for (in_folder, node) in self.service.files() {
            let Some(allowed) = self
                .allowed
                .iter()
                .find(|((folder, name), _)| *folder == in_folder && *name == node.name)
            else {
                return Err(Violation::new(
                    "no file is stored twice",
                    format!("{} stands there", node.name),
                ));
            };
            for version in &node.versions {
                let bytes = bytes_of(&version.content);
                if !allowed.1.iter().any(|content| **content == bytes) {
                    let how = format!(
                        "a version of {} with {} bytes that no source ever was",
                        node.name,
                        bytes.len()
                    );
                    return Err(Violation::new("nothing but whole files is stored", how));
                }
            }
        }
        Ok(())
    }

    fn check_sessions(&self) -> Checked {
        for (index, job) in self.jobs.iter().enumerate() {
            let completed = self
                .completed
                .get(&index)
                .map_or(0, std::collections::BTreeSet::len) as u64;
            // Whoever has the journal goes on with what is there, if nobody touched the file meanwhile.
            let resumed = self.plan.jobs.get(index).is_some_and(|job| {
                matches!(
                    job.what,
                    What::Upload {
                        resumable: true,
                        ..
                    }
                )
            });
            let most = if resumed && !self.is_contended(index) {
                1
            } else {
                job.lives
            };
            if completed > most {
                let how = format!(
                    "job {index}: {completed} sessions completed, begun {} times",
                    job.lives
                );
                return Err(Violation::new("no version more than need be", how));
            }
        }
        let refresh_failed = self
            .faults
            .iter()
            .any(|(operation, ..)| *operation == "oauth.refresh_token");
        for (id, session) in &self.sessions.0 {
            let excused = session.told.is_none()
                || session.is_left
                || session.delete_failed
                || refresh_failed;
            if !excused && self.service.has_session(id) {
                return Err(Violation::new("no session is left behind", id.clone()));
            }
        }
        Ok(())
    }
}

/// The session that a journal is about.
fn session_of(journal: &Journal) -> Option<String> {
    let document: serde_json::Value = serde_json::from_str(&journal.to_json()).ok()?;
    let id = document.get("upload_id")?.as_str()?;
    Some(fastio_sandbox::domain::key(id))
}

fn short(done: &Completion) -> String {
    match done {
        Completion::Uploaded(uploaded) => {
            format!("{} bytes with {}", uploaded.size, uploaded.crc32c)
        }
        Completion::Downloaded(downloaded) => format!(
            "{} bytes, verified {}",
            downloaded.size, downloaded.verified
        ),
        other => format!("{other:?}"),
    }
}
