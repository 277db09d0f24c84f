//! Hashing for drivers: not every platform has the service's algorithms.

use fastio_core::effect::HashAlgorithm;
use fastio_core::hash;
use std::sync::{Arc, Mutex, PoisonError};

/// A hash under way, for `Effect.Hash`. For one reader: its pieces are taken in the order they come.
#[derive(Debug, uniffi::Object)]
pub struct Hasher(Mutex<hash::Hasher>);

#[uniffi::export]
impl Hasher {
    /// A hash of nothing yet.
    #[uniffi::constructor]
    pub fn new(algorithm: HashAlgorithm) -> Arc<Self> {
        Arc::new(Hasher(Mutex::new(hash::Hasher::new(algorithm))))
    }

    /// Takes more bytes.
    pub fn update(&self, bytes: &[u8]) {
        self.lock().update(bytes);
    }

    /// The hash of all that was taken, as `Outcome.Hashed` wants it.
    pub fn hex(&self) -> String {
        self.lock().hex()
    }
}

impl Hasher {
    fn lock(&self) -> std::sync::MutexGuard<'_, hash::Hasher> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
