//! Many files in one task: each has its own end, and a journal tells of all.

use super::World;
use super::outcome::session_of;
use crate::check::{Checked, Violation};
use crate::plan::What;
use fastio_core::event::Uploaded;
use fastio_core::{Error, ErrorKind};
use serde_json::Value;
use std::collections::BTreeMap;

/// What a caller has of many files.
#[derive(Debug, Default)]
pub struct SetState {
    /// Whether each file that has ended is stored, by its place in the list.
    ended: BTreeMap<u64, bool>,
    /// What the last journal says, by path below the target.
    kept: BTreeMap<String, Entry>,
    /// The files that were stored before the task began, as its journal said, and how often they had been written to.
    before: BTreeMap<usize, usize>,
    /// The sessions that were open before the task began, as its journal said, by file.
    begun: BTreeMap<usize, String>,
}

/// A file in a journal.
#[derive(Debug, Clone)]
struct Entry {
    session: String,
    size: u64,
    /// Its hash, if it is stored.
    crc32c: Option<String>,
}

impl SetState {
    /// What somebody else begins with who has the journal.
    pub(super) fn with_journal_of(&self) -> SetState {
        SetState {
            kept: self.kept.clone(),
            ..SetState::default()
        }
    }

    /// A journal is kept, in place of the one before.
    pub(super) fn keep(&mut self, text: &str) {
        let document: Value = serde_json::from_str(text).unwrap_or_default();
        let files = document.get("files").and_then(Value::as_array);
        let entry = |file: &Value| {
            let text = |name| file.get(name).and_then(Value::as_str);
            let entry = Entry {
                session: fastio_sandbox::domain::key(text("upload_id")?),
                size: file.get("size")?.as_u64()?,
                crc32c: text("crc32c").map(str::to_owned),
            };
            Some((text("path")?.to_owned(), entry))
        };
        self.kept = files.into_iter().flatten().filter_map(entry).collect();
    }
}

impl World<'_> {
    /// Whether a job is of many files.
    pub(super) fn is_set(&self, index: usize) -> bool {
        matches!(self.plan.work(index), Some(What::UploadMany { .. }))
    }

    /// A task of many files is about to begin, with what the journal says.
    pub(super) fn begin_set(&mut self, index: usize, files: &[usize]) {
        let (mut before, mut begun) = (BTreeMap::new(), BTreeMap::new());
        for file in files {
            let Some(entry) = self.kept(index, *file) else {
                continue;
            };
            let content = self.disk.now(*file);
            let same = |crc: &String| format!("{:08x}", crc32c::crc32c(&content)) == *crc;
            match &entry.crc32c {
                None => {
                    begun.insert(*file, entry.session.clone());
                }
                // What a stream holds is known when it is sent.
                Some(crc) => {
                    let is_stream = self.plan.files.get(*file).is_none_or(|file| file.is_stream);
                    if entry.size == content.len() as u64 && same(crc) && !is_stream {
                        before.insert(*file, self.disk.age(*file));
                    }
                }
            }
        }
        if let Some(state) = self.jobs.get_mut(index) {
            state.set.ended.clear();
            (state.set.before, state.set.begun) = (before, begun);
        }
    }

    fn kept(&self, index: usize, file: usize) -> Option<&Entry> {
        let file = self.plan.files.get(file)?;
        let path = [file.below, file.name].concat();
        self.jobs.get(index)?.set.kept.get(&path)
    }

    /// A file of many is about to be sent: it must not be known to be stored.
    pub(super) fn check_new(&self, index: usize, file: usize) -> Checked {
        let Some(state) = self.jobs.get(index) else {
            return Ok(());
        };
        let place = self.files_of_job(index).iter().position(|of| *of == file);
        let ended = place.and_then(|place| state.set.ended.get(&(place as u64)));
        let known = if ended.is_some() {
            "it has come to its end"
        } else if state.set.before.get(&file) == Some(&self.disk.age(file)) {
            "the journal says that it is stored"
        } else {
            return Ok(());
        };
        let how = format!("job {index}: file {file} is sent although {known}");
        Err(Violation::new("no version more than need be", how))
    }

    /// A file of many has come to its end.
    pub(super) fn file_ended(
        &mut self,
        index: usize,
        place: u64,
        result: Result<Uploaded, Error>,
    ) -> Checked {
        let files = self.files_of_job(index);
        let file = usize::try_from(place).ok().and_then(|at| files.get(at));
        let broken = |rule, how: String| {
            let how = format!("job {index}, file {file:?}: {how}");
            Err(Violation::new(rule, how))
        };
        self.note(|| match &result {
            Ok(stored) => format!(
                "job {index}: file {file:?} is stored: {} bytes with {}",
                stored.size, stored.crc32c
            ),
            Err(error) => format!("job {index}: file {file:?} fails: {error}"),
        });
        let (Some(file), Some(state)) = (file.copied(), self.jobs.get_mut(index)) else {
            return broken("every file has its one end", format!("{place} is none"));
        };
        if state.set.ended.insert(place, result.is_ok()).is_some() {
            return broken("every file has its one end", "another end".to_owned());
        }
        let is_bad = self.plan.files.get(file).is_some_and(|file| file.is_bad());
        match result {
            Ok(_) if is_bad => broken("a bad file is refused", "it is stored".to_owned()),
            Ok(uploaded) => self.file_stored(index, file, uploaded),
            Err(error) => {
                self.check_error(index, &error)?;
                if is_bad {
                    return match error.kind {
                        ErrorKind::InvalidParameter => Ok(()),
                        _ => broken("a bad file is refused", error.to_string()),
                    };
                }
                // Somebody may come back for it.
                let left = error.journal.as_ref().and_then(session_of);
                if let Some(id) = left.filter(|_| self.is_resumable(index)) {
                    self.sessions.of(&id).is_left = true;
                }
                self.leave_open(index, &error)?;
                self.check_cause(index, file, &error)
            }
        }
    }

    fn file_stored(&mut self, index: usize, file: usize, uploaded: Uploaded) -> Checked {
        // Records of batches are left with the service unless their nodes are waited for.
        let id = fastio_sandbox::domain::key(&uploaded.upload_id);
        if self.sessions.0.contains_key(&id) {
            self.session_over(&id);
        }
        let state = self.jobs.get(index);
        let begun = state.and_then(|state| state.set.begun.get(&file).cloned());
        if let Some(id) = begun {
            // The one from before is of no use any more, whatever became of it.
            self.session_over(&id);
        }
        if uploaded.node_id.is_some() {
            self.check_stored(index, file, &uploaded)?;
        }
        self.promised.push((index, file, uploaded));
        self.check_journal(index, false)
    }

    /// What is stored stands in the journal: all of it if it is the `last`; else it is told before half of it is news.
    fn check_journal(&self, index: usize, last: bool) -> Checked {
        let Some(state) = self.jobs.get(index).filter(|_| self.is_resumable(index)) else {
            return Ok(());
        };
        let files = self.files_of_job(index);
        let is_told = |file: &usize| {
            let entry = self.kept(index, *file);
            entry.is_some_and(|entry| entry.crc32c.is_some())
        };
        let stored = (0..).zip(files).filter_map(|(place, file)| {
            let stored = state.set.ended.get(&place) == Some(&true);
            (stored || state.set.before.contains_key(file)).then_some(file)
        });
        let news = stored.filter(|file| !is_told(file)).count();
        let held = state.set.kept.len();
        if news == 0 || (!last && news < held) {
            return Ok(());
        }
        let how = format!("job {index}: {news} files that are stored do not stand beside {held}");
        Err(Violation::new("a journal is told in time", how))
    }

    /// All files have come to their ends.
    pub(super) fn set_done(&mut self, index: usize, stored: u64, failed: u64) -> Checked {
        let files = self.files_of_job(index);
        let broken = |rule, how: String| Err(Violation::new(rule, format!("job {index}: {how}")));
        let Some(state) = self.jobs.get_mut(index) else {
            return Ok(());
        };
        let ended = &state.set.ended;
        let ok = ended.values().filter(|ok| **ok).count() as u64;
        if ended.len() != files.len() || (stored, stored + failed) != (ok, files.len() as u64) {
            let how = format!(
                "{stored} stored and {failed} not of {}, {ok} of {} ends were good",
                files.len(),
                ended.len()
            );
            return broken("every file has its one end", how);
        }
        let stored = (0..)
            .zip(files)
            .filter(|(at, _)| ended.get(at) == Some(&true));
        let promised = stored.filter_map(|(_, file)| {
            let mut told = self.promised.iter().rev();
            told.find(|(of, which, _)| *of == index && which == file)
        });
        let bytes: u64 = promised.map(|(.., uploaded)| uploaded.size).sum();
        let meter = &state.meter;
        if meter.files_done != files.len() as u64
            || meter.confirmed < bytes
            || (failed == 0 && meter.confirmed > bytes)
        {
            let how = format!(
                "{} files and {} bytes are confirmed of {} and {bytes}",
                meter.files_done,
                meter.confirmed,
                files.len()
            );
            return broken("progress ends at the total", how);
        }
        let named = files.iter().filter_map(|file| self.plan.files.get(*file));
        state.is_done = failed == named.filter(|file| file.is_bad()).count() as u64;
        if failed == 0 {
            self.counts.done += 1;
            return Ok(());
        }
        self.counts.failed += 1;
        self.check_journal(index, true)?;
        self.leave_sessions(index);
        let state = self.jobs.get(index).filter(|state| !state.is_done);
        if let Some(journal) = state.map(|state| state.journal.clone()) {
            self.come_back(index, journal.as_ref());
        }
        Ok(())
    }

    /// The task has ended as a whole.
    pub(super) fn set_failed(&mut self, index: usize, error: &Error) -> Checked {
        self.counts.failed += 1;
        self.check_error(index, error)?;
        if error.kind != ErrorKind::Cancelled {
            let how = format!("job {index}: {error}");
            return Err(Violation::new("one file's failure ends no other", how));
        }
        if let Some(journal) = &error.journal {
            self.keep(index, journal)?;
        }
        self.check_journal(index, true)?;
        self.leave_sessions(index);
        // Whoever has cancelled may think better of it.
        if let Some(state) = self.jobs.get_mut(index) {
            state.is_cancelled = false;
        }
        self.come_back(index, error.journal.as_ref());
        Ok(())
    }

    /// What is under way by the journal is left for whoever comes back.
    fn leave_sessions(&mut self, index: usize) {
        let Some(state) = self.jobs.get(index).filter(|_| self.is_resumable(index)) else {
            return;
        };
        let files = self.files_of_job(index);
        let failed = (0..)
            .zip(files)
            .filter(|(place, _)| state.set.ended.get(place) != Some(&true));
        let open = failed.filter_map(|(_, file)| {
            let entry = self.kept(index, *file)?;
            entry.crc32c.is_none().then(|| entry.session.clone())
        });
        for id in open.collect::<Vec<_>>() {
            self.sessions.of(&id).is_left = true;
        }
    }
}
