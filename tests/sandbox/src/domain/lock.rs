//! Locks: one caller alone may change a node.

use super::node::Author;
use crate::refusal::Refusal;
use crate::state::Secret;
use crate::time::Now;

/// Seconds a lock holds if nothing else is asked for.
pub const DURATION: u64 = 300;

/// A lock.
#[derive(Debug, Clone)]
pub struct Lock {
    /// What heartbeat and release need.
    pub token: Secret,
    /// Who holds it.
    pub author: Author,
    /// Seconds it holds after each heartbeat.
    pub seconds: u64,
    /// Until when it holds.
    pub until: Now,
}

impl Lock {
    /// Whether it holds at this time.
    pub fn holds(&self, now: Now) -> bool {
        self.until > now
    }
}

/// 423: somebody else holds a lock.
pub fn refused() -> Refusal {
    Refusal::new(423, 1677, "The node is locked by another holder.")
}
