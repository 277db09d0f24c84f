//! What all connections share.

use super::fault::Faults;
use crate::content::Store;
use crate::options::{Clock, Kept, Options};
use crate::state::State;
use crate::time::Now;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// What all connections share.
#[derive(Debug)]
pub struct Shared {
    /// As started.
    pub options: Options,
    /// `http://host:port`
    pub origin: String,
    /// Where content lies.
    pub store: Arc<Store>,
    /// Open connections.
    pub connections: AtomicUsize,
    inner: Mutex<Inner>,
    manual: AtomicU64,
    changed: watch::Sender<u64>,
}

/// What one step at a time may touch.
#[derive(Debug)]
pub struct Inner {
    /// The service's state.
    pub state: State,
    /// Requests so far; the number of a request decides its entropy.
    pub requests: u64,
    /// Requests by operation.
    pub counts: BTreeMap<String, u64>,
    /// Faults to come.
    pub faults: Faults,
}

impl Inner {
    fn new(options: &Options, now: Now) -> Self {
        Inner {
            state: State::new(options, now),
            requests: 0,
            counts: BTreeMap::new(),
            faults: Faults::default(),
        }
    }
}

impl Shared {
    /// Shared parts of a server that has just started.
    pub fn new(options: Options, origin: String, folder: &Path) -> Self {
        let manual = AtomicU64::new(Now::MANUAL_START.0);
        let now = now(&options, &manual);
        Shared {
            inner: Mutex::new(Inner::new(&options, now)),
            store: Store::new(folder, options.content == Kept::Small),
            options,
            origin,
            connections: AtomicUsize::new(0),
            manual,
            changed: watch::channel(0).0,
        }
    }

    /// The state, for one step.
    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        // A step that panicked has answered nothing; the state before it still stands.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present.
    pub fn now(&self) -> Now {
        now(&self.options, &self.manual)
    }

    /// Whether time stands still by itself.
    pub fn manual(&self) -> bool {
        self.options.clock == Clock::Manual
    }

    /// Moves a manual clock.
    pub fn advance(&self, ms: u64) {
        self.manual.fetch_add(ms, Ordering::SeqCst);
        self.notify();
    }

    /// Everything as it was at the start.
    pub fn reset(&self) {
        self.manual.store(Now::MANUAL_START.0, Ordering::SeqCst);
        let fresh = Inner::new(&self.options, self.now());
        *self.lock() = fresh;
        self.notify();
    }

    /// Tells parked requests to look again.
    pub fn notify(&self) {
        self.changed.send_modify(|version| *version += 1);
    }

    /// Learns of changes from now on.
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

fn now(options: &Options, manual: &AtomicU64) -> Now {
    match options.clock {
        Clock::Manual => Now(manual.load(Ordering::SeqCst)),
        Clock::Real => {
            let since = SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default();
            Now(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
        }
    }
}
