//! The tree of one workspace: folders by name, versions, the trash.

use super::conflict::{check_name, free_name};
use super::key;
use super::lock;
use super::node::{Author, Kind, NewContent, Node, NodeId, ROOT, TRASH, Version};
use crate::random::Random;
use crate::refusal::Refusal;
use crate::time::Now;
use std::collections::BTreeMap;

/// When something is done, and where its ids come from.
#[derive(Debug)]
pub struct Stamp<'a> {
    /// The present.
    pub now: Now,
    /// Where ids come from.
    pub random: &'a mut Random,
}

/// The storage of one workspace.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    pub(super) nodes: BTreeMap<NodeId, Node>,
    /// By folder, the nodes in it by name. What was trashed itself stands in no folder.
    pub(super) folders: BTreeMap<NodeId, BTreeMap<String, NodeId>>,
}

fn missing() -> Refusal {
    Refusal::not_found("No such node here.")
}

impl Tree {
    /// A tree without nodes.
    pub const fn new() -> Tree {
        Tree {
            nodes: BTreeMap::new(),
            folders: BTreeMap::new(),
        }
    }

    /// The node with this id, in the trash or not.
    ///
    /// # Errors
    /// 404 if there is none.
    pub fn any(&self, id: &str) -> Result<&Node, Refusal> {
        self.nodes.get(&key(id)).ok_or_else(missing)
    }

    pub(super) fn node_mut(&mut self, id: &str) -> Result<&mut Node, Refusal> {
        self.nodes.get_mut(id).ok_or_else(missing)
    }

    /// The node with this id, if it lies neither in the trash nor in a folder that does.
    ///
    /// # Errors
    /// 404 otherwise.
    pub fn live(&self, id: &str) -> Result<&Node, Refusal> {
        let node = self.any(id)?;
        if self.is_live(node) {
            Ok(node)
        } else {
            Err(Refusal::not_found("The node is in the trash."))
        }
    }

    fn is_live(&self, node: &Node) -> bool {
        node.trashed.is_none() && self.ancestors(node).all(|folder| folder.trashed.is_none())
    }

    /// The folders above a node, the nearest first.
    pub fn ancestors<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        std::iter::successors(self.nodes.get(&node.parent), |folder| {
            self.nodes.get(&folder.parent)
        })
    }

    /// The id of a live folder, or [`ROOT`].
    ///
    /// # Errors
    /// 404 if there is none, 406 if it is no folder.
    pub fn folder(&self, reference: &str) -> Result<NodeId, Refusal> {
        match reference {
            ROOT => return Ok(ROOT.to_owned()),
            TRASH => return Err(Refusal::not_acceptable("The trash is no folder here.")),
            _ => {}
        }
        let node = self.live(reference)?;
        if node.kind == Kind::Folder {
            Ok(node.id.clone())
        } else {
            Err(Refusal::not_acceptable("The node is no folder."))
        }
    }

    /// What stands in a folder.
    pub fn children(&self, folder: &str) -> impl Iterator<Item = &Node> {
        let names = self.folders.get(folder).into_iter().flatten();
        names.filter_map(|(_, id)| self.nodes.get(id))
    }

    /// What was trashed itself.
    pub fn trash(&self) -> impl Iterator<Item = &Node> {
        self.nodes.values().filter(|node| node.trashed.is_some())
    }

    /// Everything that is not in the trash.
    pub fn all(&self) -> impl Iterator<Item = &Node> {
        self.nodes.values().filter(|node| self.is_live(node))
    }

    /// The node with this name in a folder.
    pub fn child(&self, folder: &str, name: &str) -> Option<&Node> {
        let id = self.folders.get(folder)?.get(name)?;
        self.nodes.get(id)
    }

    /// A node and everything below it, folders before what they hold.
    pub fn subtree(&self, id: &str) -> Vec<NodeId> {
        let mut found = vec![id.to_owned()];
        let mut at = 0;
        while let Some(folder) = found.get(at) {
            let below = self.folders.get(folder).into_iter().flatten();
            let below: Vec<NodeId> = below.map(|(_, id)| id.clone()).collect();
            found.extend(below);
            at += 1;
        }
        found
    }

    pub(super) fn attach(&mut self, id: &str, folder: &str, name: &str) -> Result<(), Refusal> {
        let node = self.node_mut(id)?;
        node.parent = folder.to_owned();
        node.name = name.to_owned();
        let names = self.folders.entry(folder.to_owned()).or_default();
        names.insert(name.to_owned(), id.to_owned());
        Ok(())
    }

    pub(super) fn detach(&mut self, id: &str) -> Result<(), Refusal> {
        let node = self.nodes.get(id).ok_or_else(missing)?;
        if let Some(names) = self.folders.get_mut(&node.parent) {
            names.remove(&node.name);
        }
        Ok(())
    }

    pub(super) fn free(&self, folder: &str, name: &str, kind: Kind) -> String {
        free_name(name, kind, |name| self.child(folder, name).is_some())
    }

    /// Checks that no lock of somebody else stops a change.
    ///
    /// # Errors
    /// 423 (class 1677) if one does.
    pub fn unlocked(&self, id: &str, by: &Author, now: Now) -> Result<(), Refusal> {
        let node = self.any(id)?;
        match &node.lock {
            Some(held) if held.holds(now) && held.author.user != by.user => Err(lock::refused()),
            _ => Ok(()),
        }
    }

    pub(super) fn insert(
        &mut self,
        folder: &str,
        name: &str,
        kind: Kind,
        by: Author,
        at: &mut Stamp<'_>,
    ) -> Result<NodeId, Refusal> {
        let id = at.random.opaque_id("2");
        let node = Node {
            id: id.clone(),
            kind,
            name: name.to_owned(),
            parent: folder.to_owned(),
            created: at.now,
            modified: at.now,
            author: by,
            versions: Vec::new(),
            current: String::new(),
            trashed: None,
            title: None,
            short: None,
            lock: None,
        };
        self.nodes.insert(id.clone(), node);
        self.attach(&id, folder, name)?;
        Ok(id)
    }

    /// The folder of this name: the one there, or a new one. With `force` always a new one. Tells
    /// whether it is new.
    ///
    /// # Errors
    /// 404 without the parent, 400 for a name that no node can have.
    pub fn create_folder(
        &mut self,
        parent: &str,
        name: &str,
        force: bool,
        by: Author,
        at: &mut Stamp<'_>,
    ) -> Result<(NodeId, bool), Refusal> {
        check_name(name)?;
        let parent = self.folder(parent)?;
        match self.child(&parent, name) {
            Some(there) if there.kind == Kind::Folder && !force => Ok((there.id.clone(), false)),
            _ => {
                let name = self.free(&parent, name, Kind::Folder);
                let id = self.insert(&parent, &name, Kind::Folder, by, at)?;
                Ok((id, true))
            }
        }
    }

    /// The folder at a relative path such as `a/b/`, made where it is missing. Gives the new ones
    /// too.
    ///
    /// # Errors
    /// 404 without the parent, 400 (146871) for a name that no folder can have.
    pub fn create_path(
        &mut self,
        parent: &str,
        path: &str,
        by: &Author,
        at: &mut Stamp<'_>,
    ) -> Result<(NodeId, Vec<NodeId>), Refusal> {
        let mut folder = self.folder(parent)?;
        let mut made = Vec::new();
        for name in path.split('/').filter(|name| !name.is_empty()) {
            let (id, new) = self.create_folder(&folder, name, false, by.clone(), at)?;
            if new {
                made.push(id.clone());
            }
            folder = id;
        }
        Ok((folder, made))
    }

    /// Puts a file into a folder. One of the same name there keeps its id and gets a version.
    ///
    /// # Errors
    /// 404 without the folder, 400 for a name that no node can have, 423 if it is locked.
    pub fn put_file(
        &mut self,
        folder: &str,
        name: &str,
        content: NewContent,
        at: &mut Stamp<'_>,
    ) -> Result<NodeId, Refusal> {
        check_name(name)?;
        let folder = self.folder(folder)?;
        let id = match self.child(&folder, name) {
            Some(there) if there.kind == Kind::File => there.id.clone(),
            _ => {
                let name = self.free(&folder, name, Kind::File);
                self.insert(&folder, &name, Kind::File, content.author.clone(), at)?
            }
        };
        self.put_version(&id, content, at)?;
        Ok(id)
    }

    /// Gives a file or note new content, which becomes the current version.
    ///
    /// # Errors
    /// 404 without the node, 406 if it holds no content, 423 if it is locked.
    pub fn put_version(
        &mut self,
        id: &str,
        content: NewContent,
        at: &mut Stamp<'_>,
    ) -> Result<(), Refusal> {
        let node = self.live(id)?;
        if !matches!(node.kind, Kind::File | Kind::Note) {
            return Err(Refusal::not_acceptable("The node holds no content."));
        }
        let (id, name) = (node.id.clone(), node.name.clone());
        self.unlocked(&id, &content.author, at.now)?;
        let version = Version::new(at.random.opaque_id("3"), &name, content, at.now);
        let node = self.node_mut(&id)?;
        node.current.clone_from(&version.id);
        node.versions.push(version);
        node.modified = at.now;
        Ok(())
    }

    /// Makes a stored version the current one.
    ///
    /// # Errors
    /// 404 without the node or the version, 423 if it is locked.
    pub fn restore_version(
        &mut self,
        id: &str,
        version: &str,
        by: &Author,
        now: Now,
    ) -> Result<(), Refusal> {
        let id = self.live(id)?.id.clone();
        self.unlocked(&id, by, now)?;
        let node = self.node_mut(&id)?;
        let version = key(version);
        if node.version_by_id(&version).is_none() {
            return Err(Refusal::not_found("The node has no such version."));
        }
        node.current = version;
        node.modified = now;
        Ok(())
    }

    /// Sets or clears the texts that a user gives to a node.
    ///
    /// # Errors
    /// 404 without the node, 423 if it is locked.
    pub fn describe(
        &mut self,
        id: &str,
        by: &Author,
        now: Now,
        change: impl FnOnce(&mut Node),
    ) -> Result<(), Refusal> {
        let id = self.live(id)?.id.clone();
        self.unlocked(&id, by, now)?;
        let node = self.node_mut(&id)?;
        change(node);
        node.modified = now;
        Ok(())
    }

    /// Puts a lock on a node, renews or removes one.
    ///
    /// # Errors
    /// 404 without the node.
    pub fn lock(&mut self, id: &str) -> Result<&mut Option<lock::Lock>, Refusal> {
        let id = self.live(id)?.id.clone();
        Ok(&mut self.node_mut(&id)?.lock)
    }
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
