//! File Shares: durable links to one file each, and who may do what through them.

use super::node::NodeId;
use crate::state::{ProfileId, User};
use crate::time::Now;

/// What a link lets somebody do; each includes those before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// See that it is there.
    View,
    /// Read its bytes.
    Download,
    /// Replace its content.
    Edit,
}

impl Capability {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Capability::View => "view",
            Capability::Download => "download",
            Capability::Edit => "edit",
        }
    }

    /// The capability with this word.
    pub fn named(word: &str) -> Option<Self> {
        [Capability::View, Capability::Download, Capability::Edit]
            .into_iter()
            .find(|capability| capability.as_str() == word)
    }
}

/// A capability that somebody was given.
#[derive(Debug, Clone)]
pub struct Grant {
    /// A user's id, or the address of somebody who is none yet.
    pub to: String,
    /// What it allows.
    pub capability: Capability,
}

/// One File Share.
#[derive(Debug, Clone)]
pub struct FileShare {
    /// Its profile id.
    pub id: ProfileId,
    /// The workspace of its file.
    pub workspace: ProfileId,
    /// The file. The binding stays.
    pub node: NodeId,
    /// Its title.
    pub title: Option<String>,
    /// Who reaches the link, in the service's words.
    pub access: String,
    /// The link's password.
    pub password: Option<crate::state::Secret>,
    /// When it ends.
    pub until: Option<Now>,
    /// Who was given something.
    pub grants: Vec<Grant>,
}

impl FileShare {
    /// Gives somebody a capability, or raises it.
    pub fn grant(&mut self, to: &str, capability: Capability) {
        match self.grants.iter_mut().find(|grant| grant.to == to) {
            Some(grant) => grant.capability = grant.capability.max(capability),
            None => self.grants.push(Grant {
                to: to.to_owned(),
                capability,
            }),
        }
    }

    /// What a user was given by name.
    pub fn granted(&self, user: &User) -> Option<Capability> {
        let own = |grant: &&Grant| grant.to == user.id || user.has_email(&grant.to);
        let own = self.grants.iter().filter(own);
        own.map(|grant| grant.capability).max()
    }

    /// What anybody may who is signed in, or who is not.
    pub fn for_all(&self, signed_in: bool) -> Option<Capability> {
        let open = match self.access.as_str() {
            "anyone_with_link" => true,
            "any_registered" => signed_in,
            _ => false,
        };
        open.then_some(Capability::Download)
    }
}
