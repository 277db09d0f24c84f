//! How far an upload is. Never goes back, whatever is sent again.

use crate::cx::Cx;
use crate::event::{Event, Progress};
use crate::reactor::lock;
use litemap::LiteMap;
use std::sync::Mutex;

/// Adds up what the parts of one file have sent.
pub(crate) struct Meter {
    cx: Cx,
    total: u64,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    /// Most bytes sent of each part, by its order.
    sent: LiteMap<u64, u64>,
    confirmed: u64,
    last: Progress,
}

impl Meter {
    pub(crate) fn new(cx: &Cx, total: u64) -> Self {
        Meter {
            cx: cx.clone(),
            total,
            inner: Mutex::default(),
        }
    }

    /// So many bytes of a part of this length are on the wire; framing may be among them.
    pub(crate) fn sent(&self, part: u64, bytes: u64, len: u64) {
        self.change(|inner| {
            let most = inner.sent.get(&part).copied().unwrap_or_default();
            inner.sent.insert(part, bytes.min(len).max(most));
        });
    }

    /// The service has the whole part.
    pub(crate) fn confirmed(&self, part: u64, len: u64) {
        self.change(|inner| {
            inner.sent.insert(part, len);
            inner.confirmed += len;
        });
    }

    fn change(&self, by: impl FnOnce(&mut Inner)) {
        let mut inner = lock(&self.inner);
        by(&mut inner);
        let progress = Progress {
            sent: inner.sent.values().sum(),
            confirmed: inner.confirmed,
            total: Some(self.total),
        };
        if progress != inner.last {
            inner.last = progress;
            drop(inner);
            self.cx.emit(Event::Progress(progress));
        }
    }
}
