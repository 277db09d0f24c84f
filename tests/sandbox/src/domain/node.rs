//! Files, folders, notes and links, and their versions.

use super::extract::Document;
use super::lock::Lock;
use super::media;
use crate::content::{Algorithm, Content};
use crate::time::Now;
use std::sync::{Arc, OnceLock};

/// The word for the top folder.
pub const ROOT: &str = "root";
/// The word for the trash.
pub const TRASH: &str = "trash";

/// The canonical id of a node.
pub type NodeId = String;

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Bytes with a name.
    File,
    /// Holds other nodes.
    Folder,
    /// Points to a share.
    Link,
    /// Markdown that is edited in place.
    Note,
}

impl Kind {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::File => "file",
            Kind::Folder => "folder",
            Kind::Link => "link",
            Kind::Note => "note",
        }
    }

    /// The kind with this word.
    pub fn named(word: &str) -> Option<Kind> {
        [Kind::File, Kind::Folder, Kind::Link, Kind::Note]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The user.
    pub user: String,
    /// The name of the agent that acted for the user.
    pub agent: Option<String>,
}

/// The upload that content came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// `upload` for one call, `chunked` for a session of chunks.
    pub kind: &'static str,
    /// The session's id.
    pub session: String,
}

/// Content that is about to become a version.
#[derive(Debug, Clone)]
pub struct NewContent {
    /// The bytes.
    pub content: Content,
    /// The upload they came from.
    pub origin: Option<Origin>,
    /// A hash that was checked on the way in.
    pub hash: Option<(Algorithm, String)>,
    /// Who brings them.
    pub author: Author,
}

/// One version of a file or note.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its canonical id.
    pub id: String,
    /// Its bytes.
    pub content: Content,
    /// When it was stored.
    pub created: Now,
    /// Who stored it.
    pub author: Author,
    /// The upload it came from.
    pub origin: Option<Origin>,
    /// A hash of it, by the algorithm it was sent with.
    pub hash: Option<(Algorithm, String)>,
    /// Whether it looks like text.
    pub textual: bool,
    html: bool,
    document: Arc<OnceLock<Option<Arc<Document>>>>,
}

/// Milliseconds after storing at which the state of the index changes.
pub const INDEX_STEPS: [(u64, &str); 3] = [(20, "in_progress"), (50, "ready"), (80, "indexed")];
/// Milliseconds after storing at which text can be found.
pub const INDEXED_AFTER: u64 = 80;

impl Version {
    /// A version of a file with this name.
    pub fn new(id: String, name: &str, new: NewContent, now: Now) -> Version {
        Version {
            id,
            textual: media::looks_like_text(&new.content),
            html: media::mimetype(name) == "text/html",
            content: new.content,
            created: now,
            author: new.author,
            origin: new.origin,
            hash: new.hash,
            document: Arc::default(),
        }
    }

    /// The state of its index in a workspace with intelligence.
    pub fn ai_state(&self, now: Now) -> &'static str {
        if !self.textual {
            return "disabled";
        }
        let age = now.since(self.created);
        let passed = INDEX_STEPS.iter().rev().find(|(after, _)| age >= *after);
        match passed.map_or("pending", |(_, state)| *state) {
            "indexed" if self.text().is_none() => "failed",
            state => state,
        }
    }

    /// Its text once that can be found; `None` before, and if it has none.
    pub fn indexed(&self, now: Now) -> Option<Arc<Document>> {
        (now.since(self.created) >= INDEXED_AFTER)
            .then(|| self.text())
            .flatten()
    }

    /// Its text, taken out when it is first needed; `None` if it has none.
    pub fn text(&self) -> Option<Arc<Document>> {
        self.document
            .get_or_init(|| {
                let text = self.textual.then(|| self.content.text()).flatten()?;
                Some(Arc::new(Document::new(&text, self.html)))
            })
            .clone()
    }
}

/// Where and when a node went to the trash.
#[derive(Debug, Clone)]
pub struct Trashed {
    /// When.
    pub at: Now,
    /// The folder it was in.
    pub from: NodeId,
}

/// One node.
#[derive(Debug, Clone)]
pub struct Node {
    /// Its canonical id.
    pub id: NodeId,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// The folder it is in, or [`ROOT`]; [`TRASH`] if it was trashed itself.
    pub parent: NodeId,
    /// When it was made.
    pub created: Now,
    /// When it was last changed.
    pub modified: Now,
    /// Who made it.
    pub author: Author,
    /// Versions in the order they were stored.
    pub versions: Vec<Version>,
    /// The id of the current version.
    pub current: String,
    /// Set while it lies in the trash itself.
    pub trashed: Option<Trashed>,
    /// Title set by a user.
    pub title: Option<String>,
    /// Short description set by a user.
    pub short: Option<String>,
    /// The lock on it.
    pub lock: Option<Lock>,
}

impl Node {
    /// The current version.
    pub fn version(&self) -> Option<&Version> {
        self.version_by_id(&self.current)
    }

    /// The version with this canonical id.
    pub fn version_by_id(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// Its content type.
    pub fn mimetype(&self) -> String {
        match self.kind {
            Kind::Note => "text/markdown".to_owned(),
            _ => media::mimetype(&self.name),
        }
    }

    /// Bytes of the current version.
    pub fn size(&self) -> u64 {
        self.version().map_or(0, |version| version.content.size())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(bytes: &[u8]) -> Version {
        let author = Author {
            user: "1".to_owned(),
            agent: None,
        };
        let new = NewContent {
            content: Content::from(bytes.to_vec()),
            origin: None,
            hash: None,
            author,
        };
        Version::new("3".repeat(29), "a.txt", new, Now(1000))
    }

    #[test]
    fn indexing_goes_through_the_documented_states() {
        let text = version(b"some text");
        let states = ["pending", "in_progress", "ready", "indexed"];
        for (after, state) in [0, 20, 50, 80].into_iter().zip(states) {
            assert_eq!(text.ai_state(Now(1000 + after)), state);
        }
        assert!(text.indexed(Now(1079)).is_none());
        assert!(text.indexed(Now(1080)).is_some());
    }

    #[test]
    fn what_has_no_text_is_not_indexed() {
        let image = version(b"\x89PNG\0");
        assert_eq!(image.ai_state(Now(9000)), "disabled");
        assert!(image.indexed(Now(9000)).is_none());
        let mut late = vec![b'a'; 5000];
        late.push(0xff);
        assert_eq!(version(&late).ai_state(Now(9000)), "failed");
    }
}
