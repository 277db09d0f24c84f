//! All upload sessions, and the moment a finished one becomes a file.

use super::chunks::{MAX_CHUNK, MAX_CHUNKS};
use super::key;
use super::node::{Author, NewContent, NodeId, Origin};
use super::session::{Doom, MAX_SIZE, Session, Stage, Target, Way};
use super::tree::{Stamp, Tree};
use crate::refusal::Refusal;
use crate::time::Now;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, DerefMut};

/// Most sessions a user has open at once.
pub const MAX_SESSIONS: usize = 7500;
/// Most bytes of all sessions a user has open.
pub const MAX_SESSIONS_SIZE: u64 = 268_435_456_000;

/// The sessions of all users.
#[derive(Debug, Clone, Default)]
pub struct Uploads {
    sessions: BTreeMap<String, Session>,
    index: Index,
}

/// What is asked of all sessions at every request, kept as they change.
#[derive(Debug, Clone, Default)]
struct Index {
    /// Number and bytes of the sessions that each user has open.
    open: BTreeMap<String, (usize, u64)>,
    /// Sessions whose file is due, by time.
    due: BTreeSet<(Now, String)>,
}

impl Index {
    fn add(&mut self, session: &Session) {
        if !session.ended() {
            let (count, bytes) = self.open.entry(session.owner.clone()).or_default();
            *count += 1;
            *bytes += session.size;
        }
        if let Some(due) = session.due() {
            self.due.insert((due, session.id.clone()));
        }
    }

    fn remove(&mut self, session: &Session) {
        if !session.ended()
            && let Some((count, bytes)) = self.open.get_mut(&session.owner)
        {
            *count -= 1;
            *bytes -= session.size;
        }
        if let Some(due) = session.due() {
            self.due.remove(&(due, session.id.clone()));
        }
    }
}

/// A session that is being changed: out of the index until it is dropped.
#[derive(Debug)]
pub struct Changing<'a> {
    session: &'a mut Session,
    index: &'a mut Index,
}

impl Deref for Changing<'_> {
    type Target = Session;

    fn deref(&self) -> &Session {
        self.session
    }
}

impl DerefMut for Changing<'_> {
    fn deref_mut(&mut self) -> &mut Session {
        self.session
    }
}

impl Drop for Changing<'_> {
    fn drop(&mut self) {
        self.index.add(self.session);
    }
}

/// What `uploads.get_limits` answers.
pub fn limits() -> Value {
    json!({
        "chunk_size": MAX_CHUNK,
        "size": MAX_SIZE,
        "chunks": MAX_CHUNKS,
        "sessions": MAX_SESSIONS,
        "sessions_size_max": MAX_SESSIONS_SIZE,
    })
}

/// 404 (10508): there is no such session.
pub fn unknown() -> Refusal {
    Refusal::not_found("No such upload session.").code(10508)
}

impl Uploads {
    /// Number of sessions.
    pub fn count(&self) -> usize {
        self.sessions.len()
    }

    /// Remembers a new session.
    ///
    /// # Errors
    /// 403 (class 1685) if its owner has too many, or too many bytes in them.
    pub fn add(&mut self, session: Session) -> Result<(), Refusal> {
        let open = self.index.open.get(&session.owner);
        let (count, bytes) = open.copied().unwrap_or_default();
        if count >= MAX_SESSIONS || bytes.saturating_add(session.size) > MAX_SESSIONS_SIZE {
            return Err(Refusal::new(
                403,
                1685,
                "Too many upload sessions are open; finish or delete some.",
            ));
        }
        self.index.add(&session);
        self.sessions.insert(session.id.clone(), session);
        Ok(())
    }

    /// A session of this user.
    ///
    /// # Errors
    /// 404 (10508) if there is none.
    pub fn get(&self, owner: &str, id: &str) -> Result<&Session, Refusal> {
        let session = self.sessions.get(&key(id));
        session
            .filter(|session| session.owner == owner)
            .ok_or_else(unknown)
    }

    /// A session of this user, to be changed.
    ///
    /// # Errors
    /// 404 (10508) if there is none.
    pub fn get_mut(&mut self, owner: &str, id: &str) -> Result<Changing<'_>, Refusal> {
        let session = self.sessions.get_mut(&key(id));
        let session = session.filter(|session| session.owner == owner);
        let session = session.ok_or_else(unknown)?;
        self.index.remove(session);
        Ok(Changing {
            session,
            index: &mut self.index,
        })
    }

    /// Forgets a session, and its chunks with it.
    ///
    /// # Errors
    /// 406 (10507) for an id that no session can have, 404 (10508) if there is none.
    pub fn delete(&mut self, owner: &str, id: &str) -> Result<(), Refusal> {
        if fastio_description::ids::canonical(id).is_err() {
            return Err(Refusal::not_acceptable("The session id is not valid.").code(10507));
        }
        self.get(owner, id)?;
        if let Some(session) = self.sessions.remove(&key(id)) {
            self.index.remove(&session);
        }
        Ok(())
    }

    /// Forgets all sessions of a user.
    pub fn delete_all(&mut self, owner: &str) {
        let own = |_: &String, session: &mut Session| session.owner == owner;
        for (_, session) in self.sessions.extract_if(.., own) {
            self.index.remove(&session);
        }
    }

    /// When something happens next by itself.
    pub fn next_change(&self) -> Option<Now> {
        self.index.due.first().map(|(due, _)| *due)
    }

    /// Takes out a session whose file is due by now.
    pub fn take_due(&self, now: Now) -> Option<(Now, Session)> {
        let (due, id) = self.index.due.first().filter(|(due, _)| *due <= now)?;
        Some((*due, self.sessions.get(id)?.clone()))
    }

    /// Puts a session back as it has become.
    pub fn put_back(&mut self, session: Session) {
        if let Some(slot) = self.sessions.get_mut(&session.id) {
            self.index.remove(slot);
            self.index.add(&session);
            *slot = session;
        }
    }
}

/// The content of a finished upload.
pub fn content_of(session: &Session) -> NewContent {
    let kind = match session.way {
        Way::OneCall | Way::Stream { .. } => "upload",
        Way::Chunks => "chunked",
    };
    NewContent {
        content: session.assembled(),
        origin: Some(Origin {
            kind,
            session: session.id.clone(),
        }),
        hash: session.hash.clone(),
        author: Author {
            user: session.owner.clone(),
            agent: session.agent.clone(),
        },
    }
}

/// The current version of a file.
fn current(tree: &Tree, node: &str) -> Option<String> {
    let version = tree.live(node).ok()?.version()?;
    Some(version.id.clone())
}

/// Puts the file of a finished session where it goes, and ends the session. Gives the nodes that
/// changed.
pub fn store(session: &mut Session, tree: Option<&mut Tree>, at: &mut Stamp<'_>) -> Vec<NodeId> {
    let (current, wanted) = match (&session.target, &tree) {
        (
            Target::File {
                node, if_version, ..
            },
            Some(tree),
        ) => (current(tree, node), if_version.clone()),
        _ => (None, None),
    };
    let stale = wanted.is_some() && current.is_some() && wanted != current;
    if let Some(doom) = session.doom.or(stale.then_some(Doom::Version)) {
        let current = current.unwrap_or_else(|| at.random.opaque_id("3"));
        session.meet(doom, &current, at.now);
        return Vec::new();
    }
    let content = content_of(session);
    let stored = match (&session.target, tree) {
        (Target::Held, _) => Ok(Vec::new()),
        (_, None) => Err(Refusal::not_found("The workspace is gone.")),
        (
            Target::Folder {
                folder,
                relative_path,
                ..
            },
            Some(tree),
        ) => tree
            .create_path(folder, relative_path, &content.author, at)
            .and_then(|(folder, mut changed)| {
                changed.push(tree.put_file(&folder, &session.name, content, at)?);
                Ok(changed)
            }),
        (Target::File { node, .. }, Some(tree)) => {
            let author = content.author.clone();
            tree.put_version(node, content, at)
                .and_then(|()| tree.rename(node, &session.name, &author, at.now))
                .map(|()| vec![node.clone()])
        }
    };
    match stored {
        Ok(changed) => {
            session.new_file = changed.last().cloned();
            session.stage = Stage::Done(at.now);
            changed
        }
        Err(refusal) => {
            session.fail("store_failed", &refusal.text, None, at.now);
            Vec::new()
        }
    }
}

#[cfg(test)]
#[path = "uploads_tests.rs"]
mod tests;
