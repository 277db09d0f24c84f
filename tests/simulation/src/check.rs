//! What must hold of the requests of uploads, whatever goes wrong on their way.

use fastio_core::event::{Progress, TransferState};
use std::collections::{BTreeMap, BTreeSet};

/// A rule that a run has broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Which rule.
    pub rule: &'static str,
    /// How.
    pub detail: String,
}

impl Violation {
    /// A rule that was broken like this.
    pub fn new(rule: &'static str, detail: impl Into<String>) -> Self {
        Violation {
            rule,
            detail: detail.into(),
        }
    }
}

/// Holds or not.
pub type Checked = Result<(), Violation>;

/// A chunk that is about to be sent.
#[derive(Debug, Clone, Copy)]
pub struct Chunk {
    /// Names its request.
    pub flight: usize,
    /// Its place, from 1.
    pub order: u64,
    /// Its bytes.
    pub len: u64,
    /// Whether it brings the hash of the whole file.
    pub is_last: bool,
}

/// A session, as its client knows it.
#[derive(Debug, Default)]
pub struct Session {
    /// Whether its id was told to an engine that still ran: which one, and in which of its lives.
    pub told: Option<(usize, u32)>,
    /// Whether somebody may still want it: the one who was told has died, or keeps its journal.
    pub is_left: bool,
    /// Whether a request to delete it came to grief.
    pub delete_failed: bool,
    under_way: BTreeSet<usize>,
    lens: BTreeMap<u64, u64>,
}

/// The sessions of a run by id.
#[derive(Debug, Default)]
pub struct Sessions(pub BTreeMap<String, Session>);

impl Sessions {
    /// The session of this id.
    pub fn of(&mut self, id: &str) -> &mut Session {
        self.0.entry(id.to_owned()).or_default()
    }

    /// A chunk goes out. `stored` is what the service has of the session, by order.
    pub fn chunk(
        &mut self,
        id: &str,
        chunk: Chunk,
        parallel: usize,
        stored: &[(u32, u64)],
    ) -> Checked {
        let session = self.of(id);
        let broken = |rule, how: &str| {
            Err(Violation::new(
                rule,
                format!("chunk {} of {id}: {how}", chunk.order),
            ))
        };
        session.under_way.insert(chunk.flight);
        session.lens.insert(chunk.order, chunk.len);
        if session.under_way.len() > parallel {
            return broken(
                "at most so many chunks at once",
                &format!("{} under way", session.under_way.len()),
            );
        }
        if chunk.order == 0 {
            return broken("orders are dense from 1", "order 0");
        }
        if !chunk.is_last {
            let others = session
                .lens
                .iter()
                .filter(|(order, _)| **order < chunk.order);
            let shorter = others.clone().any(|(_, len)| *len != chunk.len);
            return if shorter {
                broken(
                    "the short chunk is the last",
                    "another length than those before",
                )
            } else {
                Ok(())
            };
        }
        if session.under_way.len() > 1 {
            return broken("the last chunk goes alone", "others are under way");
        }
        if session
            .lens
            .iter()
            .any(|(order, len)| *order < chunk.order && *len < chunk.len)
        {
            return broken(
                "the short chunk is the last",
                "a shorter one was sent before",
            );
        }
        let missing = (1..chunk.order)
            .find(|order| !stored.iter().any(|(there, _)| u64::from(*there) == *order));
        match missing {
            Some(order) if !stored.is_empty() || chunk.order > 1 => broken(
                "the last chunk goes when all others are there",
                &format!("{order} is not"),
            ),
            _ => Ok(()),
        }
    }

    /// A chunk's request is over.
    pub fn chunk_over(&mut self, id: &str, flight: usize) {
        self.of(id).under_way.remove(&flight);
    }

    /// What a client that died had under way is over, and its sessions are left behind.
    pub fn died(&mut self, client: usize, life: u32, flights: &BTreeSet<usize>) {
        for session in self.0.values_mut() {
            session.under_way.retain(|flight| !flights.contains(flight));
            session.is_left |= session.told == Some((client, life));
        }
    }
}

/// A file in one call, as far as it is known to its client.
#[derive(Debug, Default)]
pub struct OneCall {
    /// A call may have arrived, and nobody has looked since.
    unsettled: bool,
    /// A look has told that the file is there.
    seen: bool,
}

impl OneCall {
    /// The call goes out.
    pub fn sent(&self, what: &str) -> Checked {
        if self.seen {
            return Err(Violation::new(
                "no version more than need be",
                format!("{what}: sent again although a look found it stored"),
            ));
        }
        if self.unsettled {
            return Err(Violation::new(
                "no version more than need be",
                format!("{what}: sent again without a look"),
            ));
        }
        Ok(())
    }

    /// The call may have arrived, and its client cannot know.
    pub fn lost(&mut self) {
        self.unsettled = true;
    }

    /// A look has told that another file, or none, stands there; or that it is there.
    pub fn looked(&mut self, is_there: bool) {
        self.unsettled = false;
        self.seen = is_there;
    }
}

/// Progress of one task.
#[derive(Debug, Default)]
pub struct Meter {
    state: TransferState,
    sent: u64,
    /// Bytes that are certain.
    pub confirmed: u64,
}

impl Meter {
    /// A task tells how far it is.
    pub fn told(&mut self, what: &str, progress: Progress, most: u64) -> Checked {
        let (sent, confirmed) = (progress.sent, progress.confirmed);
        if sent < self.sent || confirmed < self.confirmed || progress.state < self.state {
            let how = format!(
                "{what}: from {}/{} to {sent}/{confirmed}",
                self.sent, self.confirmed
            );
            return Err(Violation::new("progress never goes back", how));
        }
        if sent > progress.total.unwrap_or(most) || confirmed > sent {
            let how = format!(
                "{what}: {sent} sent and {confirmed} confirmed of {:?}",
                progress.total
            );
            return Err(Violation::new("progress is never above the total", how));
        }
        (self.sent, self.confirmed, self.state) = (sent, confirmed, progress.state);
        Ok(())
    }
}
