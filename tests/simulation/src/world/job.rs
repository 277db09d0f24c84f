//! What the engines are asked for.

use super::set::SetState;
use super::{Client, World};
use crate::check::{Checked, Meter, Violation};
use crate::plan::{File, Job, What};
use crate::service::Service;
use fastio_core::event::Progress;
use fastio_core::source::{SinkId, Source, SourceId};
use fastio_core::task::{Download, FileToUpload, Upload, UploadMany};
use fastio_core::{Journal, Task, TaskId};
use fastio_sandbox::domain::node::Node;
use std::collections::BTreeMap;

/// How far a job is.
#[derive(Debug, Default)]
pub struct JobState {
    /// The task it is now: client, life, id.
    pub(super) task: Option<(usize, u32, TaskId)>,
    /// How often it was begun.
    pub(super) lives: u64,
    /// How often each of its files had been written to when it was first begun.
    pub(super) ages: BTreeMap<usize, usize>,
    /// Versions of its node when it was first begun.
    pub(super) versions: usize,
    pub(super) node: Option<String>,
    /// First byte and number of bytes of a download.
    pub(super) part: Option<(u64, u64)>,
    pub(super) meter: Meter,
    pub(super) journal: Option<Journal>,
    /// What it has of many files.
    pub(super) set: SetState,
    /// The sources that it reads once, by file.
    pub(super) streams: BTreeMap<usize, u64>,
    pub(super) is_running: bool,
    pub(super) is_cancelled: bool,
    pub(super) is_over: bool,
    /// Whether it ended well.
    pub(super) is_done: bool,
}

impl<'p> World<'p> {
    pub(super) fn job(&self, job: usize) -> Option<&'p Job> {
        self.plan.jobs.get(job)
    }

    /// The files that a job is about, by number.
    pub(super) fn files_of_job(&self, job: usize) -> &'p [usize] {
        match self.plan.work(job) {
            Some(What::Upload { file, .. } | What::Download { file, .. }) => {
                std::slice::from_ref(file)
            }
            Some(What::UploadMany { files, .. }) => files,
            Some(What::Join { .. }) | None => &[],
        }
    }

    /// The one file that a job is about.
    pub(super) fn file_of_job(&self, job: usize) -> Option<(usize, &'p File)> {
        match self.files_of_job(job) {
            [file] => Some((*file, self.plan.files.get(*file)?)),
            _ => None,
        }
    }

    /// Whether the place that a download goes to can be written to anywhere.
    pub(super) fn is_seekable(&self, sink: u64) -> bool {
        let job = usize::try_from(sink).ok().and_then(|job| self.job(job));
        job.is_some_and(|job| matches!(job.what, What::Download { seekable: true, .. }))
    }

    /// Whether a caller keeps the journal of a job.
    pub(super) fn is_resumable(&self, job: usize) -> bool {
        match self.plan.work(job) {
            Some(
                What::Upload { resumable, .. }
                | What::UploadMany { resumable, .. }
                | What::Download { resumable, .. },
            ) => *resumable,
            Some(What::Join { .. }) | None => false,
        }
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
        let Some(job) = self.job(index) else {
            return Ok(());
        };
        let Some(client) = self.clients.get(job.client) else {
            return Ok(());
        };
        let (life, alive) = (client.life, client.engine().is_some());
        let Some(state) = self.jobs.get_mut(index) else {
            return Ok(());
        };
        if !alive {
            // It begins when its client does.
            state.lives += 1;
            return Ok(());
        }
        if state.is_running {
            return Ok(());
        }
        if state.is_over || state.is_cancelled {
            state.is_over = true;
            return Ok(());
        }
        self.disk.sink(index as u64).kept = None;
        let is_first = state.task.is_none();
        state.meter = Meter::default();
        state.lives += 1;
        if is_first {
            self.note_beginnings(index);
        }
        let Some(task) = self.task(index) else {
            // Nothing to be had yet, or to go on with.
            if let Some(state) = self.jobs.get_mut(index) {
                state.is_over = true;
            }
            return Ok(());
        };
        if self.transcript.is_some() {
            let text = self.beginning(index);
            self.note(|| text);
        }
        let now = self.engine_now();
        let engine = self.clients.get(job.client).and_then(Client::engine);
        let started = engine.map(|engine| engine.start(task, now));
        match (started, self.jobs.get_mut(index)) {
            (Some(Ok(task)), Some(state)) => {
                state.task = Some((job.client, life, task));
                state.is_running = true;
            }
            (Some(Err(error)), _) => {
                return Err(Violation::new(
                    "a good job is taken",
                    format!("job {index}: {error}"),
                ));
            }
            _ => {}
        }
        self.drain(job.client)
    }

    /// What begins.
    fn beginning(&self, index: usize) -> String {
        let files = self.files_of_job(index).iter();
        let files = files.filter_map(|file| Some((*file, self.plan.files.get(*file)?)));
        let files = files.map(|(file, named)| {
            let size = self.disk.now(file).len();
            let stream = if named.is_stream { " in a stream" } else { "" };
            format!("{size} bytes{stream} as {}", named.path())
        });
        let (job, files) = (self.job(index), files.collect::<Vec<_>>().join(", "));
        let what = job.map(|job| format!("{:?}", job.what));
        format!("job {index} begins: {}: {files}", what.unwrap_or_default())
    }

    /// How things stand when a job is first begun.
    fn note_beginnings(&mut self, index: usize) {
        let files = self.files_of_job(index);
        let ages = files.iter().map(|file| (*file, self.disk.age(*file)));
        let ages = ages.collect();
        let path = self.file_of_job(index).map(|(_, file)| file.path());
        let there = path.and_then(|path| self.service.file(&path));
        let node = there.map(|node| (node.id.clone(), node.versions.len()));
        let (node, versions) = node.unzip();
        let joined = self.plan.joins(index);
        let joined = joined.and_then(|of| {
            let of = self.jobs.get(of)?;
            Some((
                of.journal.clone(),
                of.set.with_journal_of(),
                of.node.clone(),
            ))
        });
        let Some(state) = self.jobs.get_mut(index) else {
            return;
        };
        (state.ages, state.versions, state.node) = (ages, versions.unwrap_or_default(), node);
        if let Some((journal, set, node)) = joined {
            (state.journal, state.set, state.node) = (journal, set, node);
        }
    }

    /// The task of a job, unless there is nothing to be done.
    fn task(&mut self, index: usize) -> Option<Task> {
        let work = self.plan.work(index)?;
        let journal = self.jobs.get(index)?.journal.clone();
        if self.plan.joins(index).is_some() && journal.is_none() {
            return None;
        }
        let node = self.jobs.get(index)?.node.clone();
        match work {
            What::Upload {
                file,
                by_id,
                resumable,
            } => {
                let named = self.plan.files.get(*file)?;
                // The file whose id it had is replaced, whatever stands there when it begins again.
                let replaced = node.filter(|_| *by_id);
                let folder = named.in_folder && replaced.is_none();
                Some(Task::Upload(Box::new(Upload {
                    source: self.source(index, *file)?,
                    profile_type: "workspace".to_owned(),
                    profile_id: Service::workspace().to_owned(),
                    folder_id: folder.then(|| Service::folder(true).to_owned()),
                    file_id: replaced,
                    resumable: *resumable,
                    resume: journal,
                    ..Upload::default()
                })))
            }
            What::UploadMany {
                files,
                node_ids,
                at_once,
                resumable,
            } => {
                self.begin_set(index, files);
                let sent = files.iter().map(|file| {
                    let below = self.plan.files.get(*file)?.below;
                    Some(FileToUpload {
                        source: self.source(index, *file)?,
                        relative_path: (!below.is_empty()).then(|| below.to_owned()),
                    })
                });
                let sent = sent.collect::<Option<Vec<_>>>()?;
                let folder = self.plan.files.get(*files.first()?)?.in_folder;
                Some(Task::UploadMany(UploadMany {
                    files: sent,
                    profile_type: "workspace".to_owned(),
                    profile_id: Service::workspace().to_owned(),
                    folder_id: folder.then(|| Service::folder(true).to_owned()),
                    at_once: Some(*at_once),
                    node_ids: *node_ids,
                    resumable: *resumable,
                    resume: journal,
                    ..UploadMany::default()
                }))
            }
            What::Download {
                file,
                part,
                seekable,
                resumable,
            } => {
                let path = self.plan.files.get(*file)?.path();
                let stored = self.service.file(&path).map(Node::size)?;
                let part =
                    part.map(|(from, len)| (stored * from / 1000, (stored * len / 1000).max(1)));
                self.jobs.get_mut(index)?.part = part;
                Some(Task::Download(Download {
                    context: "workspace".to_owned(),
                    context_id: Service::workspace().to_owned(),
                    node_id: node?,
                    version_id: None,
                    sink: SinkId(index as u64),
                    offset: part.map_or(0, |(from, _)| from),
                    len: part.map(|(_, len)| len),
                    seekable: *seekable,
                    resumable: *resumable,
                    resume: journal,
                    ..Download::default()
                }))
            }
            What::Join { .. } => None,
        }
    }

    /// A file to be sent, as it is now; a stream is another each time.
    fn source(&mut self, index: usize, file: usize) -> Option<Source> {
        let named = self.plan.files.get(file)?;
        let id = match named.is_stream {
            true => self.disk.open_stream(file),
            false => file as u64 + 1,
        };
        if named.is_stream {
            self.jobs.get_mut(index)?.streams.insert(file, id);
        }
        let size = self.disk.now(file).len() as u64;
        Some(Source {
            id: SourceId(id),
            offset: 0,
            size: (!named.is_stream).then_some(size),
            name: named.name.to_owned(),
        })
    }

    /// Whether a job reads a file from a stream that is read already.
    pub(super) fn is_read_up(&mut self, job: usize, file: usize) -> bool {
        let source = self.jobs.get(job).and_then(|job| job.streams.get(&file));
        let stream = source.copied().and_then(|source| self.disk.stream(source));
        stream.is_some_and(|stream| stream.is_gone)
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
        let text = journal.to_json();
        let read = Journal::parse(&text);
        let is_set = matches!(self.plan.work(index), Some(What::UploadMany { .. }));
        match (read, self.jobs.get_mut(index)) {
            (Ok(read), Some(state)) if read == *journal => {
                state.journal = Some(read);
                if is_set {
                    state.set.keep(&text);
                }
                Ok(())
            }
            (read, _) => {
                let how = format!("job {index}: {read:?}");
                Err(Violation::new("a journal is read as it was written", how))
            }
        }
    }
}
