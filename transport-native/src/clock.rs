//! The host's two clocks.

use fastio_core::time::Now;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::time::{Duration, Instant};

/// Tells the time, monotonic since its making.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    start: Instant,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Clock {
            start: Instant::now(),
        }
    }

    pub(crate) fn now(&self) -> Now {
        let unix = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Now {
            monotonic_ms: millis(self.start.elapsed()),
            unix_ms: millis(unix),
        }
    }

    /// The instant of a monotonic reading; rounded up, so that a timer never fires early.
    pub(crate) fn instant(&self, monotonic_ms: u64) -> Instant {
        self.start
            .checked_add(Duration::from_millis(monotonic_ms))
            .unwrap_or_else(|| self.start + Duration::from_secs(365 * 24 * 3600))
    }
}

/// Whole milliseconds.
pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
