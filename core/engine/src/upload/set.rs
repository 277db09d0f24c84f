//! What the files of one upload of many share: the journal, the service's limits and the places on the wire.

use super::journal::UploadJournal;
use super::many_journal::{Entry, ManyJournal, Place};
use super::plan::Limits;
use crate::cx::Cx;
use crate::error::Result;
use crate::event::{Event, Uploaded};
use crate::gate::{Gate, Permit};
use crate::journal::Journal;
use crate::reactor::lock;
use crate::task::UploadMany;
use std::sync::{Arc, Mutex};

/// A journal with little news is told once in so long, and so much later again for every [`PER`] files in it.
const EVERY_MS: u64 = 1000;
const PER: u64 = 10_000;

pub(super) struct Set {
    pub(super) task: Arc<UploadMany>,
    place: Place,
    state: Mutex<State>,
    limits: Mutex<Option<Limits>>,
    asking: Gate,
    wire: Gate,
}

/// The journal as it stands.
struct State {
    entries: Vec<Option<Entry>>,
    held: usize,
    /// What was noted since it was told.
    fresh: usize,
    told_at: u64,
}

impl Set {
    pub(super) fn new(cx: &Cx, task: Arc<UploadMany>, at_once: usize) -> Result<Self> {
        let entries = match &task.resume {
            Some(journal) => journal.of_many()?.entries(&task.files),
            None => vec![None; task.files.len()],
        };
        let state = State {
            held: entries.iter().flatten().count(),
            entries,
            fresh: 0,
            told_at: cx.now().monotonic_ms,
        };
        Ok(Set {
            place: Place::new(&cx.client.config.base_url, &task),
            task,
            state: Mutex::new(state),
            limits: Mutex::default(),
            asking: Gate::new(1),
            wire: Gate::new(at_once),
        })
    }

    /// Whether somebody keeps the journal.
    pub(super) fn is_kept(&self) -> bool {
        self.task.resumable || self.task.resume.is_some()
    }

    /// How far the journal says that a file is.
    pub(super) fn entry(&self, index: usize) -> Option<Entry> {
        lock(&self.state).entries.get(index).cloned().flatten()
    }

    /// A session is open, or has another chunk.
    pub(super) fn begun(&self, cx: &Cx, index: usize, one: &UploadJournal) {
        if self.is_kept() {
            self.note(cx, [(index, Entry::Begun(one.clone()))]);
        }
    }

    /// These files are stored.
    pub(super) fn done<'a>(&self, cx: &Cx, files: impl Iterator<Item = (usize, &'a Uploaded)>) {
        if self.is_kept() {
            self.note(cx, files.map(|(at, done)| (at, Entry::Done(done.clone()))));
        }
    }

    /// The whole is told when half of it is news, or when news has waited long enough: all that is told in an upload is
    /// a few times what is told last.
    fn note(&self, cx: &Cx, entries: impl IntoIterator<Item = (usize, Entry)>) {
        let now = cx.now().monotonic_ms;
        let mut state = lock(&self.state);
        for (index, entry) in entries {
            let Some(place) = state.entries.get_mut(index) else {
                continue;
            };
            let added = usize::from(place.replace(entry).is_none());
            state.held += added;
            state.fresh += 1;
        }
        let waits = EVERY_MS + EVERY_MS * state.held as u64 / PER;
        if state.fresh * 2 >= state.held || now >= state.told_at.saturating_add(waits) {
            state.told_at = now;
            self.tell(cx, state);
        }
    }

    /// Tells what has not been told yet.
    pub(super) fn tell_rest(&self, cx: &Cx) {
        if self.is_kept() {
            self.tell(cx, lock(&self.state));
        }
    }

    fn tell(&self, cx: &Cx, mut state: std::sync::MutexGuard<'_, State>) {
        if std::mem::take(&mut state.fresh) > 0 {
            let journal = self.written(&state.entries);
            drop(state);
            cx.emit(Event::Journal(journal));
        }
    }

    /// The journal, if somebody keeps it.
    pub(super) fn journal(&self) -> Option<Journal> {
        self.is_kept()
            .then(|| self.written(&lock(&self.state).entries))
    }

    fn written(&self, entries: &[Option<Entry>]) -> Journal {
        ManyJournal::new(self.place.clone(), &self.task.files, entries).into()
    }

    /// The limits of the target, asked for once.
    pub(super) async fn limits(
        &self,
        cx: &Cx,
        ask: impl Future<Output = Result<Limits>>,
    ) -> Result<Limits> {
        let _one_asks = self.asking.place(cx, false).await?;
        let known = *lock(&self.limits);
        match known {
            Some(limits) => Ok(limits),
            None => {
                let limits = ask.await?;
                *lock(&self.limits) = Some(limits);
                Ok(limits)
            }
        }
    }

    /// A place on the wire, for one request with content.
    pub(super) async fn on_wire(&self, cx: &Cx) -> Result<Permit> {
        self.wire.place(cx, false).await
    }
}
