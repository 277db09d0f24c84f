//! What happens by itself as time goes on, and who is told of changes.

use super::State;
use crate::domain::node::{INDEX_STEPS, NodeId};
use crate::domain::session::{Session, Target};
use crate::domain::tree::Stamp;
use crate::domain::uploads;
use crate::random::Random;
use crate::time::Now;

impl State {
    /// Does everything whose time has come.
    pub fn settle(&mut self, random: &mut Random, now: Now) {
        while let Some((due, mut session)) = self.uploads.take_due(now) {
            if self.settings.discard {
                session.discard_large();
            }
            self.store(&mut session, random, due);
            self.uploads.put_back(session);
        }
        while let Some((due, mut job)) = self.web.take_due(now) {
            match job.failure {
                None => self.store(&mut job.session, random, due),
                Some(_) => {
                    let text = "The source could not be fetched.";
                    job.session.fail("failed", text, None, due);
                }
            }
            self.web.put_back(job);
        }
    }

    /// Puts the file of a session into storage, and tells who watches it.
    fn store(&mut self, session: &mut Session, random: &mut Random, due: Now) {
        let workspace = match &session.target {
            Target::Held => None,
            Target::Folder { workspace, .. } | Target::File { workspace, .. } => {
                Some(workspace.clone())
            }
        };
        let open = |id: &String| self.find_workspace(id).is_some_and(|found| !found.archived);
        let open = workspace.filter(open);
        let mut stamp = Stamp { now: due, random };
        let tree = open
            .as_ref()
            .map(|id| self.trees.entry(id.clone()).or_default());
        for node in uploads::store(session, tree, &mut stamp) {
            self.note_stored(open.as_deref().unwrap_or_default(), &node, due);
        }
    }

    /// When something happens next by itself.
    pub fn next_change(&self) -> Option<Now> {
        let changes = [self.uploads.next_change(), self.web.next_change()];
        changes.into_iter().flatten().min()
    }

    /// Tells who watches a workspace that a node changed, and who watches its organization that
    /// something in the storage did.
    pub fn note_node(&mut self, workspace: &str, node: &str, now: Now) {
        self.note_state(workspace, node, now);
        if let Some(workspace) = self.workspaces.get(workspace) {
            self.activity
                .note(&workspace.org, "storage".to_owned(), now);
        }
    }

    fn note_state(&mut self, workspace: &str, node: &str, at: Now) {
        self.activity.note(workspace, format!("storage:{node}"), at);
    }

    /// Tells who watches a workspace of these nodes.
    pub fn note_nodes(&mut self, workspace: &str, nodes: &[NodeId], now: Now) {
        for node in nodes {
            self.note_node(workspace, node, now);
        }
    }

    /// As [`State::note_node`] for a node with new content, whose index changes from then on.
    pub fn note_stored(&mut self, workspace: &str, node: &str, now: Now) {
        self.note_node(workspace, node, now);
        let intelligence = self
            .workspaces
            .get(workspace)
            .is_some_and(|workspace| workspace.intelligence);
        let textual = self
            .tree(workspace)
            .any(node)
            .ok()
            .and_then(|node| node.version())
            .is_some_and(|version| version.textual);
        if intelligence && textual {
            for (after, _) in INDEX_STEPS {
                self.note_state(workspace, node, now.plus_ms(after));
            }
        }
    }

    /// Tells the owner of an upload session of its states, those to come included.
    pub fn note_upload(&mut self, session: &Session, now: Now) {
        let mut times = session.steps();
        times.extend(session.due());
        if times.is_empty() {
            times.push(now);
        }
        for at in times {
            self.activity
                .note(&session.owner, format!("uploads:{}", session.id), at);
        }
    }
}
