//! How far a transfer is, and how fast. Never goes back, whatever is sent again.

use crate::cx::Cx;
use crate::event::{Event, Progress, TransferState};
use crate::reactor::lock;
use litemap::LiteMap;
use std::sync::Mutex;

/// The rate is that of about so long; what was before fades.
const FADE_MS: u64 = 3000;
/// No rate is told before so much time has passed.
const FIRST_RATE_MS: u64 = 250;

/// Adds up what the parts of one file have sent.
pub(crate) struct Meter {
    cx: Cx,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    /// Most bytes sent of each part, by its order.
    sent: LiteMap<u64, u64>,
    /// What was there before a byte was sent, and says nothing about the rate.
    found: u64,
    speed: Speed,
    last: Progress,
}

impl Meter {
    pub(crate) fn new(cx: &Cx, total: Option<u64>) -> Self {
        let inner = Inner {
            last: Progress {
                total,
                files: 1,
                ..Progress::default()
            },
            ..Inner::default()
        };
        Meter {
            cx: cx.clone(),
            inner: Mutex::new(inner),
        }
    }

    /// So many bytes of a part of this length are on the wire; framing may be among them.
    pub(crate) fn sent(&self, part: u64, bytes: u64, len: u64) {
        self.change(|inner| {
            let most = inner.sent.get(&part).copied().unwrap_or_default();
            inner.sent.insert(part, bytes.min(len).max(most));
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// The other side has the whole part.
    pub(crate) fn confirmed(&self, part: u64, len: u64) {
        self.change(|inner| {
            inner.sent.insert(part, len);
            inner.last.confirmed += len;
        });
    }

    /// The other side had the whole part before.
    pub(crate) fn found(&self, part: u64, len: u64) {
        self.change(|inner| {
            inner.sent.insert(part, len);
            inner.last.confirmed += len;
            inner.found += len;
        });
    }

    /// So many bytes have come and are kept.
    pub(crate) fn received(&self, bytes: u64) {
        self.change(|inner| {
            let most = inner.last.confirmed.max(bytes);
            inner.sent.insert(1, most);
            inner.last.confirmed = most;
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// What goes on now; a state that is over does not come back.
    pub(crate) fn state(&self, state: TransferState) {
        self.change(|inner| {
            inner.last.state = inner.last.state.max(state);
            if state == TransferState::Done {
                inner.last.files_done = inner.last.files;
            }
        });
    }

    fn change(&self, by: impl FnOnce(&mut Inner)) {
        let now = self.cx.now().monotonic_ms;
        let mut inner = lock(&self.inner);
        let before = inner.last;
        by(&mut inner);
        inner.last.sent = inner.sent.values().sum();
        if inner.last == before {
            return;
        }
        let flowed = inner.last.sent.saturating_sub(inner.found);
        inner.speed.at(now, flowed);
        inner.last.bytes_per_s = inner.speed.bytes_per_s();
        inner.last.remaining_ms = remaining_ms(&inner.last);
        let progress = inner.last;
        drop(inner);
        self.cx.emit(Event::Progress(progress));
    }
}

fn remaining_ms(progress: &Progress) -> Option<u64> {
    if progress.state == TransferState::Done {
        return Some(0);
    }
    let rest = progress.total?.checked_sub(progress.sent)?;
    rest.saturating_mul(1000).checked_div(progress.bytes_per_s?)
}

/// A rate in which what is long ago fades.
#[derive(Default)]
struct Speed {
    /// When and at how many bytes the present stretch began.
    from: Option<(u64, u64)>,
    bytes_per_s: Option<u64>,
}

impl Speed {
    fn at(&mut self, now: u64, bytes: u64) {
        let Some((since, had)) = self.from else {
            self.from = Some((now, bytes));
            return;
        };
        let passed = now.saturating_sub(since);
        if passed < FIRST_RATE_MS {
            return;
        }
        let fresh = bytes.saturating_sub(had).saturating_mul(1000) / passed;
        let weight = passed.min(FADE_MS);
        self.bytes_per_s = Some(match self.bytes_per_s {
            Some(before) => {
                (before
                    .saturating_mul(FADE_MS - weight)
                    .saturating_add(fresh.saturating_mul(weight)))
                    / FADE_MS
            }
            None => fresh,
        });
        self.from = Some((now, bytes));
    }

    fn bytes_per_s(&self) -> Option<u64> {
        self.bytes_per_s
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_flow_has_its_rate_and_a_change_shows_in_a_few_seconds() {
        let mut speed = Speed::default();
        for step in 0..=10 {
            speed.at(step * 1000, step * 5000);
        }
        assert_eq!(speed.bytes_per_s(), Some(5000));
        for step in 11..=30 {
            speed.at(step * 1000, 50_000 + (step - 10) * 1000);
        }
        let rate = speed.bytes_per_s().unwrap();
        assert!((1000..1100).contains(&rate), "{rate}");
    }

    #[test]
    fn the_rest_takes_what_the_rate_says() {
        let progress = Progress {
            sent: 400,
            total: Some(1000),
            bytes_per_s: Some(300),
            ..Progress::default()
        };
        assert_eq!(remaining_ms(&progress), Some(2000));
        let unknown = Progress {
            total: None,
            ..progress
        };
        assert_eq!(remaining_ms(&unknown), None);
        let standing = Progress {
            bytes_per_s: Some(0),
            ..progress
        };
        assert_eq!(remaining_ms(&standing), None);
    }
}
