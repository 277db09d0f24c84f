//! What must hold of what comes of a job.

use super::World;
use crate::check::{Checked, Violation};
use crate::fault::{Kind, Weather};
use crate::plan::{BlowKind, What};
use crate::service::bytes_of;
use fastio_core::event::{Downloaded, Uploaded};
use fastio_core::source::SourceId;
use fastio_core::{Completion, Error, ErrorKind, Journal};

/// How often a caller comes back.
const MOST_LIVES: u64 = 4;

impl World<'_> {
    pub(super) fn finished(&mut self, index: usize, result: Result<Completion, Error>) -> Checked {
        self.note(|| match &result {
            Ok(done) => format!("job {index} is done: {}", short(done)),
            Err(error) => format!("job {index} fails: {error}"),
        });
        if let Some(state) = self.jobs.get_mut(index) {
            state.is_over = true;
            state.is_running = false;
            state.is_done = result.is_ok();
        }
        match result {
            Ok(Completion::Uploaded(uploaded)) => self.uploaded(index, &uploaded),
            Ok(Completion::Downloaded(downloaded)) => self.downloaded(index, &downloaded),
            Ok(Completion::UploadedMany { stored, failed }) => self.set_done(index, stored, failed),
            Ok(other) => Err(Violation::new(
                "a job ends as what it is",
                format!("job {index}: {other:?}"),
            )),
            Err(error) if self.is_set(index) => self.set_failed(index, &error),
            Err(error) => self.failed(index, &error),
        }
    }

    fn uploaded(&mut self, index: usize, uploaded: &Uploaded) -> Checked {
        self.counts.done += 1;
        let Some((file, _)) = self.file_of_job(index) else {
            return Ok(());
        };
        self.check_stored(index, file, uploaded)?;
        self.session_over(&uploaded.upload_id);
        let confirmed = self.jobs.get(index).map(|state| state.meter.confirmed);
        if confirmed != Some(uploaded.size) {
            let how = format!("job {index}: {confirmed:?} of {}", uploaded.size);
            return Err(Violation::new("progress ends at the total", how));
        }
        Ok(())
    }

    /// Whoever comes back for a session, and wherever it was begun: it is done with now.
    pub(super) fn session_over(&mut self, upload_id: &str) {
        let id = fastio_sandbox::domain::key(upload_id);
        if !id.is_empty() {
            let session = self.sessions.of(&id);
            session.is_left = false;
            session.told.get_or_insert((usize::MAX, 0));
        }
    }

    /// A file that is said to be stored is, with the bytes that its source had.
    pub(super) fn check_stored(
        &mut self,
        index: usize,
        file: usize,
        uploaded: &Uploaded,
    ) -> Checked {
        let now = self.service_now();
        self.service.settle(now);
        let (Some(state), Some(named)) = (self.jobs.get(index), self.plan.files.get(file)) else {
            return Ok(());
        };
        let broken = |rule, how: String| {
            let how = format!("job {index}, file {file}: {how}");
            Err(Violation::new(rule, how))
        };
        let node = match &uploaded.node_id {
            Some(id) => self.service.node(id),
            None => self.service.file(&named.path()),
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
        let age = state.ages.get(&file).copied().unwrap_or_default();
        let sent = self.disk.since(file, age);
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
        if !stored && (uploaded.verified || !named.is_stream) {
            return broken(
                "what is said to be stored is stored",
                format!("no version of {} has these bytes", named.name),
            );
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

    /// Whether somebody else writes to a file of a job, here or at the service.
    pub(super) fn is_contended(&self, index: usize, file: usize) -> bool {
        let Some(named) = self.plan.files.get(file) else {
            return false;
        };
        let path = named.path();
        let same = |of: &usize| {
            let other = self.plan.files.get(*of);
            other.is_some_and(|of| of.name == named.name && of.path() == path)
        };
        let rivals = (0..self.plan.jobs.len()).any(|other| {
            other != index
                && !matches!(self.plan.work(other), Some(What::Download { .. }))
                && self.files_of_job(other).iter().any(same)
        });
        let touched = self.plan.blows.iter().any(|blow| match &blow.what {
            BlowKind::Change(of, _) | BlowKind::Stranger(of, _) => same(of),
            _ => false,
        });
        rivals || touched
    }

    fn failed(&mut self, index: usize, error: &Error) -> Checked {
        self.counts.failed += 1;
        let Some((file, _)) = self.file_of_job(index) else {
            return Ok(());
        };
        self.check_error(index, error)?;
        self.check_cause(index, file, error)?;
        self.leave_open(index, error)?;
        if matches!(self.plan.work(index), Some(What::Download { .. })) {
            self.download_failed(index, error)?;
        }
        self.come_back(index, error.journal.as_ref());
        Ok(())
    }

    /// What must hold of every error.
    pub(super) fn check_error(&self, index: usize, error: &Error) -> Checked {
        let broken = |rule, how: String| Err(Violation::new(rule, format!("job {index}: {how}")));
        if error.message.is_empty() {
            return broken("an error says why", "it has no message".to_owned());
        }
        // Which session it is about, whoever wants to know how it ended has to be told.
        if is_open_question(error) && self.sessions_in(error).next().is_none() {
            return broken("an error says what to look at", error.to_string());
        }
        let is_cancelled = self.jobs.get(index).is_some_and(|job| job.is_cancelled);
        if error.kind == ErrorKind::Cancelled && !is_cancelled {
            return broken(
                "only what is cancelled ends as cancelled",
                error.to_string(),
            );
        }
        Ok(())
    }

    /// The sessions that an error names.
    fn sessions_in(&self, error: &Error) -> impl Iterator<Item = String> {
        let words = error.message.split(' ').map(fastio_sandbox::domain::key);
        words.filter(|word| self.sessions.0.contains_key(word))
    }

    /// A session of which nobody knows how it ended stays, for whoever looks.
    pub(super) fn leave_open(&mut self, index: usize, error: &Error) -> Checked {
        if !is_open_question(error) {
            return Ok(());
        }
        let alone = self.jobs.get(index).is_some_and(|job| job.lives == 1);
        let named: Vec<_> = self.sessions_in(error).collect();
        for id in named {
            if alone && !self.service.has_session(&id) {
                let how = format!("job {index}: {error}");
                return Err(Violation::new("what may be stored yet is not deleted", how));
            }
            self.sessions.of(&id).is_left = true;
        }
        Ok(())
    }

    /// The failure of a file has a cause, and more of one than a transfer survives.
    pub(super) fn check_cause(&mut self, index: usize, file: usize, error: &Error) -> Checked {
        let broken = |rule| {
            let how = format!("job {index}, file {file}: {error}");
            Err(Violation::new(rule, how))
        };
        let Some(state) = self.jobs.get(index) else {
            return Ok(());
        };
        let stormy = self
            .plan
            .blows
            .iter()
            .any(|blow| matches!(blow.what, BlowKind::Storm(_)));
        let excused = state.is_cancelled || stormy || self.is_contended(index, file);
        if excused {
            return Ok(());
        }
        if self.faults.is_empty() {
            return broken("nothing fails without a cause");
        }
        if state.lives > 1 {
            return Ok(());
        }
        // Nothing but its owner can begin a stream anew.
        let is_gone = self.is_read_up(index, file);
        if let (Weather::Single { kind, .. }, [(operation, ..)]) =
            (&self.plan.weather, self.faults.as_slice())
            && kind.is_survived()
            && *operation != "oauth.refresh_token"
            && !(is_gone && [*operation, error.operation.as_str()].contains(&"uploads.send_stream"))
        {
            return broken("a single fault is survived");
        }
        Ok(())
    }

    fn download_failed(&mut self, index: usize, error: &Error) -> Checked {
        let broken = |rule| Err(Violation::new(rule, format!("job {index}: {error}")));
        // Only what is garbled makes a reply that cannot be gone on with.
        let muddled = self.faults.iter().any(|(.., kind)| {
            !kind.is_survived() || matches!(kind, Kind::Failed | Kind::FailedAfter)
        });
        if error.kind == ErrorKind::InvalidReply && error.status == 0 && !muddled {
            return broken("a download goes on where it broke off");
        }
        let sink = self.disk.sink(index as u64);
        if sink.committed || sink.open {
            return broken("what fails leaves no file");
        }
        if sink
            .kept
            .is_some_and(|kept| kept != error.journal.is_some())
        {
            return broken("what is kept of a download has a journal, and nothing else is kept");
        }
        Ok(())
    }

    /// A caller that keeps journals comes back with the last one, or anew if it is of no use.
    pub(super) fn come_back(&mut self, index: usize, journal: Option<&Journal>) {
        let resumable = self.is_resumable(index);
        let Some(state) = self.jobs.get_mut(index).filter(|_| resumable) else {
            return;
        };
        if let Some(id) = state.journal.as_ref().and_then(session_of) {
            self.sessions.of(&id).is_left = true;
        }
        state.journal = journal.cloned();
        if state.lives < MOST_LIVES && !state.is_cancelled {
            state.is_over = false;
            let at = self.now + 1_000;
            self.at(at, super::Happening::Start(index));
        }
    }
}

/// Whether all was sent and nobody could be asked what became of it.
fn is_open_question(error: &Error) -> bool {
    error.kind == ErrorKind::OutcomeUnknown && error.operation == "uploads.get"
}

/// The session that a journal is about.
pub(super) fn session_of(journal: &Journal) -> Option<String> {
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
        Completion::UploadedMany { stored, failed } => format!("{stored} stored, {failed} not"),
        other => format!("{other:?}"),
    }
}
