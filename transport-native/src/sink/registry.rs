//! The sinks that a client knows, by number.

use super::{Sink, State, Target};
use fastio_core::source::SinkId;
use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};

/// What stands for a sink.
#[derive(Debug)]
enum Known {
    Owned(Arc<Sink>),
    /// Its owner is gone. A write may be under way yet, and until that is over it is there.
    Left(Weak<Sink>),
}

/// The sinks a client knows.
#[derive(Debug, Default)]
pub(crate) struct Sinks {
    next: AtomicU64,
    known: Mutex<HashMap<SinkId, Known>>,
}

impl Sinks {
    fn known(&self) -> MutexGuard<'_, HashMap<SinkId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn register(self: &Arc<Self>, target: Target) -> RegisteredSink {
        let id = SinkId(self.next.fetch_add(1, Ordering::Relaxed));
        let sink = Arc::new(Sink {
            target,
            state: Mutex::new(State::New),
            extents: Mutex::default(),
            closed: RwLock::default(),
        });
        self.known().insert(id, Known::Owned(sink.clone()));
        RegisteredSink {
            id,
            sink,
            sinks: self.clone(),
        }
    }

    pub(crate) fn get(&self, id: SinkId) -> io::Result<Arc<Sink>> {
        match self.known().get(&id) {
            Some(Known::Owned(sink)) => Ok(sink.clone()),
            _ => Err(io::Error::new(
                io::ErrorKind::NotFound,
                "the download was dropped before it was complete",
            )),
        }
    }

    /// What is to be discarded; `None` if nothing is left of it.
    pub(crate) fn get_last(&self, id: SinkId) -> Option<Arc<Sink>> {
        let mut known = self.known();
        match known.get(&id)? {
            Known::Owned(sink) => Some(sink.clone()),
            Known::Left(sink) => {
                let sink = sink.upgrade();
                known.remove(&id);
                sink
            }
        }
    }
}

/// A sink that is forgotten when this is dropped; what was not committed is removed.
#[derive(Debug)]
pub(crate) struct RegisteredSink {
    pub(crate) id: SinkId,
    sink: Arc<Sink>,
    sinks: Arc<Sinks>,
}

impl RegisteredSink {
    /// The final path, once committed.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        match &*self.sink.state() {
            State::Committed(path) => Some(path.clone()),
            _ => None,
        }
    }

    /// What was written to memory, once committed. It is handed out once.
    pub(crate) fn take_bytes(&self) -> Option<Vec<u8>> {
        let mut state = self.sink.state();
        match &mut *state {
            State::Kept(bytes) => {
                let bytes = std::mem::take(bytes);
                *state = State::Dropped;
                Some(bytes)
            }
            _ => None,
        }
    }
}

impl Drop for RegisteredSink {
    fn drop(&mut self) {
        let is_open = matches!(*self.sink.state(), State::Open(_));
        let mut known = self.sinks.known();
        known.remove(&self.id);
        if is_open {
            known.insert(self.id, Known::Left(Arc::downgrade(&self.sink)));
        }
    }
}
