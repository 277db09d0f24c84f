//! Rate limits: a fixed window for each credential, or address where none is sent.

use crate::time::Now;
use std::collections::BTreeMap;

/// Requests in one window.
pub const REQUESTS: u32 = 1000;
/// Length of a window in seconds.
pub const WINDOW_SECONDS: u64 = 10;

/// Requests counted, by window and by who sends them.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    window: u64,
    counts: BTreeMap<String, u32>,
}

/// Where a sender stands in the present window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Requests left.
    pub available: u32,
    /// Requests a window allows.
    pub max: u32,
    /// When the window ends, Unix seconds.
    pub expires: u64,
    /// Whether this request is one too many.
    pub exceeded: bool,
}

impl Limits {
    /// Counts one request of this sender.
    pub fn count(&mut self, sender: &str, now: Now) -> Standing {
        let window = now.unix() / WINDOW_SECONDS;
        if window != self.window {
            self.window = window;
            self.counts.clear();
        }
        let count = self.counts.entry(sender.to_owned()).or_default();
        let exceeded = *count >= REQUESTS;
        if !exceeded {
            *count += 1;
        }
        Standing {
            available: REQUESTS - *count,
            max: REQUESTS,
            expires: (window + 1) * WINDOW_SECONDS,
            exceeded,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_and_senders_do_not_share_one() {
        let mut limits = Limits::default();
        let now = Now(20_000);
        for left in (0..REQUESTS).rev() {
            let standing = limits.count("a", now);
            assert_eq!((standing.available, standing.exceeded), (left, false));
        }
        let refused = limits.count("a", now.plus_ms(9_999));
        assert!(refused.exceeded);
        assert_eq!(refused.expires, 30);
        assert!(!limits.count("b", now).exceeded);
        assert!(!limits.count("a", Now(30_000)).exceeded);
    }
}
