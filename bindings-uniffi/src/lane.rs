//! A quick way into the engine, for a host whose every call of a library by the common way is dear.
//!
//! A call by the common way hands over structures, which the Java virtual machine builds and frees anew each time: some
//! 10 microseconds, and there are four to each function. Here the host writes what it tells into memory that both have,
//! calls one function that takes and gives numbers only, and reads from the same memory what there is to do. What is
//! written and read is what UniFFI's own converters write and read.

use crate::UniFfiTag;
use crate::engine::{Engine, Step};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use uniffi::{Lift, Lower};

/// Bytes of the memory. A page of a listing goes in; what is longer goes the common way.
const BYTES: usize = 256 * 1024;
const WORD: usize = size_of::<u64>();

/// `lane_step` gives this, which is no length, if nothing was done: no such lane, or no `Step` in its memory.
const REFUSED: u64 = u64::MAX;

static LANES: Mutex<BTreeMap<u64, Weak<Lane>>> = Mutex::new(BTreeMap::new());
static LAST: AtomicU64 = AtomicU64::new(0);

/// A way into an engine. One thread at a time may use it.
#[derive(Debug, uniffi::Object)]
pub struct Lane {
    number: u64,
    engine: Arc<Engine>,
    /// Written and read from outside too, so that it is nobody's alone at any time.
    memory: Box<[AtomicU64]>,
    /// What was too long for the memory.
    rest: Mutex<Vec<u8>>,
}

#[uniffi::export]
impl Lane {
    /// A way into this engine.
    #[uniffi::constructor]
    pub fn new(engine: Arc<Engine>) -> Arc<Self> {
        let lane = Arc::new(Lane {
            number: LAST.fetch_add(1, Ordering::Relaxed) + 1,
            engine,
            memory: (0..BYTES / WORD).map(|_| AtomicU64::new(0)).collect(),
            rest: Mutex::default(),
        });
        lanes().insert(lane.number, Arc::downgrade(&lane));
        lane
    }

    /// What `lane_step` knows it by.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Where its memory begins. It is there as long as this object.
    pub fn address(&self) -> u64 {
        self.memory.as_ptr().expose_provenance() as u64
    }

    /// How many bytes that memory has.
    pub fn capacity(&self) -> u64 {
        BYTES as u64
    }

    /// The answer of the last step, if it was longer than the memory.
    pub fn rest(&self) -> Vec<u8> {
        std::mem::take(&mut self.rest.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// `Engine.step`, with a `Step` of `bytes` bytes in the lane's memory, and a `Stepped` there afterwards. Its length; if
/// that is more than the memory has, it is to be had of `Lane.rest`. The largest number if nothing was done.
#[uniffi::export]
pub fn lane_step(lane: u64, bytes: u64) -> u64 {
    let lane = lanes().get(&lane).and_then(Weak::upgrade);
    let told = lane.and_then(|lane| lane.step(usize::try_from(bytes).ok()?));
    told.map_or(REFUSED, |bytes| bytes as u64)
}

impl Lane {
    fn step(&self, bytes: usize) -> Option<usize> {
        let given = self.read(bytes);
        let step: Step = Lift::<UniFfiTag>::try_read(&mut given.get(..bytes)?).ok()?;
        let mut answer = Vec::new();
        Lower::<UniFfiTag>::write(self.engine.step(step), &mut answer);
        let length = answer.len();
        if length > BYTES {
            *self.rest.lock().unwrap_or_else(PoisonError::into_inner) = answer;
        } else {
            self.write(&answer);
        }
        Some(length)
    }

    fn read(&self, bytes: usize) -> Vec<u8> {
        let words = self.memory.iter().take(bytes.div_ceil(WORD));
        words
            .flat_map(|word| word.load(Ordering::Relaxed).to_ne_bytes())
            .collect()
    }

    fn write(&self, bytes: &[u8]) {
        let (whole, rest) = bytes.as_chunks::<WORD>();
        let mut last = [0; WORD];
        for (to, from) in last.iter_mut().zip(rest) {
            *to = *from;
        }
        for (word, bytes) in self.memory.iter().zip(whole.iter().chain([&last])) {
            word.store(u64::from_ne_bytes(*bytes), Ordering::Relaxed);
        }
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        lanes().remove(&self.number);
    }
}

fn lanes() -> MutexGuard<'static, BTreeMap<u64, Weak<Lane>>> {
    LANES.lock().unwrap_or_else(PoisonError::into_inner)
}
