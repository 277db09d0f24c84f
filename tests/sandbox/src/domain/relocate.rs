//! Nodes that change place: rename, move, copy, trash, restore, purge.

use super::conflict::check_name;
use super::node::{Author, Kind, NewContent, NodeId, ROOT, TRASH, Trashed};
use super::tree::{Stamp, Tree};
use crate::refusal::Refusal;
use crate::time::Now;

impl Tree {
    /// The name a node may take in a folder. A file whose name a file there has sends that one to
    /// the trash; any other newcomer whose name is taken is renamed.
    fn make_room(
        &mut self,
        folder: &str,
        newcomer: (&str, Kind),
        id: &str,
        by: &Author,
        now: Now,
    ) -> Result<String, Refusal> {
        let (name, kind) = newcomer;
        let Some(existing) = self.child(folder, name) else {
            return Ok(name.to_owned());
        };
        if existing.id == id {
            return Ok(name.to_owned());
        }
        let replaces = kind == existing.kind && matches!(kind, Kind::File | Kind::Note);
        if !replaces {
            return Ok(self.free(folder, name, kind));
        }
        let existing = existing.id.clone();
        self.delete(&existing, by, now)?;
        Ok(name.to_owned())
    }

    /// Gives a node another name. A file whose new name a file there has sends that one to the
    /// trash.
    ///
    /// # Errors
    /// 404 without the node, 400 for a name that no node can have, 423 if it is locked.
    pub fn rename(&mut self, id: &str, name: &str, by: &Author, now: Now) -> Result<(), Refusal> {
        check_name(name)?;
        let node = self.live(id)?;
        if node.name == name {
            return Ok(());
        }
        let (id, kind, folder) = (node.id.clone(), node.kind, node.parent.clone());
        self.unlocked(&id, by, now)?;
        let name = self.make_room(&folder, (name, kind), &id, by, now)?;
        self.detach(&id)?;
        self.attach(&id, &folder, &name)?;
        self.node_mut(&id)?.modified = now;
        Ok(())
    }

    /// Moves a node to another folder.
    ///
    /// # Errors
    /// 404 without one of them, 406 for a folder below the node itself, 423 if it is locked.
    pub fn move_to(&mut self, id: &str, to: &str, by: &Author, now: Now) -> Result<(), Refusal> {
        let node = self.live(id)?;
        let (id, kind, name) = (node.id.clone(), node.kind, node.name.clone());
        let to = self.folder(to)?;
        if node.parent == to {
            return Ok(());
        }
        self.not_below(&id, &to)?;
        self.unlocked(&id, by, now)?;
        let name = self.make_room(&to, (&name, kind), &id, by, now)?;
        self.detach(&id)?;
        self.attach(&id, &to, &name)?;
        self.node_mut(&id)?.modified = now;
        Ok(())
    }

    fn not_below(&self, id: &str, folder: &str) -> Result<(), Refusal> {
        let below = folder == id
            || self
                .nodes
                .get(folder)
                .is_some_and(|folder| self.ancestors(folder).any(|above| above.id == id));
        if below {
            return Err(Refusal::not_acceptable(
                "A folder cannot go into itself or a folder below it.",
            ));
        }
        Ok(())
    }

    /// Copies a node, and all below it, to a folder; current versions only. A copy that stays in
    /// its folder gets a name of its own.
    ///
    /// # Errors
    /// 404 without one of them, 406 for a folder below the node itself.
    pub fn copy_to(
        &mut self,
        id: &str,
        to: &str,
        by: &Author,
        at: &mut Stamp<'_>,
    ) -> Result<NodeId, Refusal> {
        let node = self.live(id)?;
        let (id, kind, name, from) = (
            node.id.clone(),
            node.kind,
            node.name.clone(),
            node.parent.clone(),
        );
        let to = self.folder(to)?;
        self.not_below(&id, &to)?;
        let name = if from == to {
            self.free(&to, &name, kind)
        } else {
            self.make_room(&to, (&name, kind), "", by, at.now)?
        };
        self.copy_as(&id, &to, &name, by, at)
    }

    fn copy_as(
        &mut self,
        id: &str,
        to: &str,
        name: &str,
        by: &Author,
        at: &mut Stamp<'_>,
    ) -> Result<NodeId, Refusal> {
        let source = self.any(id)?.clone();
        let copy = self.insert(to, name, source.kind, by.clone(), at)?;
        if let Some(version) = source.version() {
            let content = NewContent {
                content: version.content.clone(),
                origin: version.origin.clone(),
                hash: version.hash.clone(),
                author: by.clone(),
            };
            self.put_version(&copy, content, at)?;
        }
        let node = self.node_mut(&copy)?;
        (node.title, node.short) = (source.title, source.short);
        let below: Vec<(NodeId, String)> = self
            .children(id)
            .map(|child| (child.id.clone(), child.name.clone()))
            .collect();
        for (child, name) in below {
            self.copy_as(&child, &copy, &name, by, at)?;
        }
        Ok(copy)
    }

    /// Moves a node to the trash. One that is there already stays as it is.
    ///
    /// # Errors
    /// 404 without the node, 423 if it is locked.
    pub fn delete(&mut self, id: &str, by: &Author, now: Now) -> Result<(), Refusal> {
        let node = self.any(id)?;
        if node.trashed.is_some() {
            return Ok(());
        }
        let (id, from) = (node.id.clone(), node.parent.clone());
        self.unlocked(&id, by, now)?;
        self.detach(&id)?;
        let node = self.node_mut(&id)?;
        TRASH.clone_into(&mut node.parent);
        node.trashed = Some(Trashed { at: now, from });
        Ok(())
    }

    /// Takes a node out of the trash, back to its folder, or to the root if that is gone. A file
    /// of the same name there goes to the trash.
    ///
    /// # Errors
    /// 404 without the node, 406 if it was not trashed itself.
    pub fn restore(&mut self, id: &str, by: &Author, now: Now) -> Result<(), Refusal> {
        let node = self.any(id)?;
        let Some(trashed) = &node.trashed else {
            return Err(not_trashed());
        };
        let (id, kind, name) = (node.id.clone(), node.kind, node.name.clone());
        let to = self.folder(&trashed.from);
        let to = to.unwrap_or_else(|_| ROOT.to_owned());
        let name = self.make_room(&to, (&name, kind), &id, by, now)?;
        self.attach(&id, &to, &name)?;
        let node = self.node_mut(&id)?;
        node.trashed = None;
        node.modified = now;
        Ok(())
    }

    /// Removes a trashed node and everything below it for good. Gives what was removed.
    ///
    /// # Errors
    /// 404 without the node, 406 if it was not trashed itself.
    pub fn purge(&mut self, id: &str) -> Result<Vec<NodeId>, Refusal> {
        let node = self.any(id)?;
        if node.trashed.is_none() {
            return Err(not_trashed());
        }
        let gone = self.subtree(&node.id);
        for id in &gone {
            self.nodes.remove(id);
            self.folders.remove(id);
        }
        Ok(gone)
    }

    /// Removes everything in the trash for good. Gives what was removed.
    ///
    /// # Errors
    /// None in a tree that is whole.
    pub fn empty_trash(&mut self) -> Result<Vec<NodeId>, Refusal> {
        let trashed: Vec<NodeId> = self.trash().map(|node| node.id.clone()).collect();
        let mut gone = Vec::new();
        for id in trashed {
            gone.extend(self.purge(&id)?);
        }
        Ok(gone)
    }
}

fn not_trashed() -> Refusal {
    Refusal::not_acceptable("The node is not in the trash.")
}
