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
    /// Whose client sends it.
    pub client: usize,
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
    /// The file whose content went into it.
    pub file: Option<usize>,
    /// Whether its id was told to an engine that still ran: which one, and in which of its lives.
    pub told: Option<(usize, u32)>,
    /// Whether somebody may still want it: the one who was told has died, or keeps its journal.
    pub is_left: bool,
    /// Whether a request to delete it came to grief.
    pub delete_failed: bool,
    /// Chunks on their way, by client: several may be at it.
    under_way: BTreeSet<(usize, usize)>,
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
        session.under_way.insert((chunk.client, chunk.flight));
        session.lens.insert(chunk.order, chunk.len);
        let own = session.under_way.iter();
        let under_way = own.filter(|(client, _)| *client == chunk.client).count();
        if under_way > parallel {
            return broken(
                "at most so many chunks at once",
                &format!("{under_way} under way"),
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
        if under_way > 1 {
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
        self.of(id).under_way.retain(|(_, other)| *other != flight);
    }

    /// What a client that died had under way is over, and its sessions are left behind.
    pub fn died(&mut self, client: usize, life: u32, flights: &BTreeSet<usize>) {
        for session in self.0.values_mut() {
            session
                .under_way
                .retain(|(_, flight)| !flights.contains(flight));
            session.is_left |= session.told == Some((client, life));
        }
    }
}

/// How often a call that cannot be looked for is sent again.
const MOST_BLIND: u32 = 3;

/// A file in one call, with others or alone, as far as it is known to its client.
#[derive(Debug, Default)]
pub struct OneCall {
    /// A call may have arrived, and nobody has looked since.
    unsettled: bool,
    /// How often that was so.
    losses: u32,
    /// A look has told that the file is there, or the service has taken it.
    seen: bool,
}

impl OneCall {
    /// The call goes out. What became of the ones before cannot be looked up if it is a `blind` one.
    pub fn sent(&self, what: &str, blind: bool) -> Checked {
        let how = if self.seen {
            "sent again although it is known to be stored"
        } else if self.unsettled && !blind {
            "sent again without a look"
        } else if self.losses > MOST_BLIND {
            "sent again and again"
        } else {
            return Ok(());
        };
        let how = format!("{what}: {how}");
        Err(Violation::new("no version more than need be", how))
    }

    /// The call may have arrived, and its client cannot know.
    pub fn lost(&mut self) {
        self.unsettled = true;
        self.losses += 1;
    }

    /// The service has said that it took the file.
    pub fn taken(&mut self) {
        self.seen = true;
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
    /// Files that are done.
    pub files_done: u64,
}

impl Meter {
    /// A task tells how far it is.
    pub fn told(&mut self, what: &str, progress: Progress, most: u64) -> Checked {
        let (sent, confirmed) = (progress.sent, progress.confirmed);
        if sent < self.sent
            || confirmed < self.confirmed
            || progress.state < self.state
            || progress.files_done < self.files_done
        {
            let how = format!(
                "{what}: from {}/{} to {sent}/{confirmed}",
                self.sent, self.confirmed
            );
            return Err(Violation::new("progress never goes back", how));
        }
        if sent > progress.total.unwrap_or(most)
            || confirmed > sent
            || progress.files_done > progress.files
        {
            let how = format!(
                "{what}: {sent} sent and {confirmed} confirmed of {:?}",
                progress.total
            );
            return Err(Violation::new("progress is never above the total", how));
        }
        (self.sent, self.confirmed, self.state) = (sent, confirmed, progress.state);
        self.files_done = progress.files_done;
        Ok(())
    }
}
