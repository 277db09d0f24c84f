//! Replies to batches of uploads, kept as they were sent.

use crate::state::ProfileId;
use crate::time::Now;
use serde_json::Value;
use std::collections::BTreeMap;

/// How long a reply can be read again.
pub const SECONDS: u64 = 3600;

#[derive(Debug, Clone)]
struct Batch {
    owner: ProfileId,
    reply: Value,
    until: Now,
}

/// Replies by batch id.
#[derive(Debug, Clone, Default)]
pub struct Batches(BTreeMap<String, Batch>);

impl Batches {
    /// Keeps a reply for an hour, and forgets those whose hour is over.
    pub fn add(&mut self, id: String, owner: ProfileId, reply: Value, now: Now) {
        self.0.retain(|_, batch| batch.until > now);
        let until = now.plus_s(SECONDS);
        let batch = Batch {
            owner,
            reply,
            until,
        };
        self.0.insert(id, batch);
    }

    /// The reply to a batch of this user, if its hour is not over.
    pub fn get(&self, owner: &str, id: &str, now: Now) -> Option<&Value> {
        let batch = self.0.get(id)?;
        (batch.owner == owner && batch.until > now).then_some(&batch.reply)
    }
}
