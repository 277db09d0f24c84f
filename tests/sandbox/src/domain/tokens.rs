//! Tokens that read one file, or one folder as an archive, without sign-in.

use super::node::NodeId;
use crate::state::ProfileId;
use crate::time::Now;
use std::collections::BTreeMap;

/// How long a token lives: about two hours.
pub const SECONDS: u64 = 2 * 3600;

/// What a token opens.
#[derive(Debug, Clone)]
pub struct ReadToken {
    /// The workspace.
    pub workspace: ProfileId,
    /// The file or folder.
    pub node: NodeId,
    /// Until when.
    pub until: Now,
}

/// Tokens that were handed out.
#[derive(Clone, Default)]
pub struct ReadTokens(BTreeMap<String, ReadToken>);

impl std::fmt::Debug for ReadTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} tokens", self.0.len())
    }
}

impl ReadTokens {
    /// Remembers a token, and forgets those whose time is over.
    pub fn add(&mut self, secret: String, token: ReadToken, now: Now) {
        self.0.retain(|_, token| token.until > now);
        self.0.insert(secret, token);
    }

    /// Whether a secret opens a node now.
    pub fn opens(&self, secret: &str, workspace: &str, node: &str, now: Now) -> bool {
        self.0.get(secret).is_some_and(|token| {
            token.workspace == workspace && token.node == node && token.until > now
        })
    }
}
