//! How far a transfer is, and how fast. Never goes back, whatever is sent again.

use crate::cx::Cx;
use crate::event::{Event, Progress, TransferState};
use crate::reactor::lock;
use litemap::LiteMap;
use std::sync::{Arc, Mutex};

/// The rate is that of about so long; what was before fades.
const FADE_MS: u64 = 3000;
/// No rate is told before so much time has passed.
const FIRST_RATE_MS: u64 = 250;

/// Adds up what the parts of all files of a transfer have sent.
#[derive(Clone)]
pub(crate) struct Meter {
    cx: Cx,
    inner: Arc<Mutex<Inner>>,
    /// Which file this one counts for.
    file: u64,
}

#[derive(Default)]
struct Inner {
    /// Most bytes sent of each part of the files under way, by file and order, and whether the other side has it.
    parts: LiteMap<(u64, u64), (u64, bool)>,
    /// Of these and of the files that are over, bytes sent and bytes that the other side has.
    sent: u64,
    confirmed: u64,
    /// All that went out, whatever it was good for.
    flowed: u64,
    speed: Speed,
    /// What was told: never less than before.
    last: Progress,
}

impl Meter {
    /// For so many files of so many bytes in all.
    pub(crate) fn new(cx: &Cx, total: Option<u64>, files: u64) -> Self {
        let inner = Inner {
            last: Progress {
                total,
                files,
                ..Progress::default()
            },
            ..Inner::default()
        };
        Meter {
            cx: cx.clone(),
            inner: Arc::new(Mutex::new(inner)),
            file: 0,
        }
    }

    /// The same, counting for another of the files.
    pub(crate) fn of_file(&self, file: u64) -> Self {
        Meter {
            file,
            ..self.clone()
        }
    }

    /// So many bytes of a part of this length are on the wire; framing may be among them.
    pub(crate) fn sent(&self, part: u64, bytes: u64, len: u64) {
        self.change(|inner| {
            inner.raise((self.file, part), bytes.min(len));
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// The other side has the whole part.
    pub(crate) fn confirmed(&self, part: u64, len: u64) {
        self.change(|inner| {
            inner.settle((self.file, part), len);
        });
    }

    /// The other side had the whole part before.
    pub(crate) fn found(&self, part: u64, len: u64) {
        self.change(|inner| {
            if inner.settle((self.file, part), len) {
                // It says nothing about the rate.
                inner.flowed = inner.flowed.saturating_sub(len);
            }
        });
    }

    /// So many bytes of the one file have come and are kept.
    pub(crate) fn received(&self, bytes: u64) {
        self.change(|inner| {
            let most = inner.confirmed.max(bytes);
            inner.flowed += most - inner.confirmed;
            inner.sent = most;
            inner.confirmed = most;
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// So many bytes of a part of the one file have come and are kept.
    pub(crate) fn received_part(&self, part: u64, bytes: u64, len: u64) {
        self.change(|inner| {
            inner.raise((self.file, part), bytes.min(len));
            inner.confirmed = inner.sent;
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// So many bytes of the one part of several files are on the wire: file, bytes, length.
    pub(crate) fn sent_of_many(&self, parts: impl Iterator<Item = (u64, u64, u64)>) {
        self.change(|inner| {
            for (file, bytes, len) in parts {
                inner.raise((file, 1), bytes.min(len));
            }
            inner.last.state = inner.last.state.max(TransferState::Transferring);
        });
    }

    /// The other side has the one part of several files: file, length.
    pub(crate) fn confirmed_of_many(&self, files: impl Iterator<Item = (u64, u64)>) {
        self.change(|inner| {
            for (file, len) in files {
                inner.settle((file, 1), len);
            }
        });
    }

    /// The file is sent anew, cut as it may be: what its parts had counts no more. What was told stays, until it is
    /// reached again.
    pub(crate) fn anew(&self) {
        self.change(|inner| {
            let (mut sent, mut confirmed) = (0, 0);
            inner.parts.retain(|(file, _), (bytes, had)| {
                let stays = *file != self.file;
                if !stays {
                    sent += *bytes;
                    confirmed += if *had { *bytes } else { 0 };
                }
                stays
            });
            inner.sent -= sent;
            inner.confirmed -= confirmed;
        });
    }

    /// The one file is over.
    pub(crate) fn file_done(&self) {
        self.files_done(&[self.file]);
    }

    /// These files are over.
    pub(crate) fn files_done(&self, files: &[u64]) {
        self.change(|inner| {
            inner.last.files_done += files.len() as u64;
            inner.parts.retain(|(file, _), _| !files.contains(file));
        });
    }

    /// What goes on now; a state that is over does not come back.
    pub(crate) fn state(&self, state: TransferState) {
        self.change(|inner| inner.last.state = inner.last.state.max(state));
    }

    /// The one file is at this. Of several, each is at something else.
    pub(crate) fn state_of_one(&self, state: TransferState) {
        self.change(|inner| {
            if inner.last.files == 1 {
                inner.last.state = inner.last.state.max(state);
            }
        });
    }

    fn change(&self, by: impl FnOnce(&mut Inner)) {
        let now = self.cx.now().monotonic_ms;
        let mut inner = lock(&self.inner);
        let before = inner.last;
        by(&mut inner);
        inner.last.sent = inner.last.sent.max(inner.sent);
        inner.last.confirmed = inner.last.confirmed.max(inner.confirmed);
        if inner.last == before {
            return;
        }
        let flowed = inner.flowed;
        inner.speed.at(now, flowed);
        inner.last.bytes_per_s = inner.speed.bytes_per_s();
        inner.last.remaining_ms = remaining_ms(&inner.last);
        let progress = inner.last;
        drop(inner);
        self.cx.emit(Event::Progress(progress));
    }
}

impl Inner {
    /// A part has at least so many bytes on the wire.
    fn raise(&mut self, key: (u64, u64), bytes: u64) {
        let (before, had) = self.parts.get(&key).copied().unwrap_or_default();
        let most = bytes.max(before);
        self.parts.insert(key, (most, had));
        self.sent += most - before;
        self.flowed += most - before;
    }

    /// The other side has a part; false if it had it before, as when all is sent anew.
    fn settle(&mut self, key: (u64, u64), len: u64) -> bool {
        self.raise(key, len);
        match self.parts.get_mut(&key) {
            Some((_, had)) if !*had => *had = true,
            _ => return false,
        }
        self.confirmed += len;
        true
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
