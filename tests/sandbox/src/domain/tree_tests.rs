//! The conflict rules of `x-conflict-rules` in `core/api/storage.yaml`, and what always holds.

use super::*;
use crate::content::Content;

fn author(user: &str) -> Author {
    Author {
        user: user.to_owned(),
        agent: None,
    }
}

fn content(text: &str) -> NewContent {
    NewContent {
        content: Content::from(text.as_bytes().to_vec()),
        origin: None,
        hash: None,
        author: author("1"),
    }
}

struct Desk {
    tree: Tree,
    random: Random,
    now: Now,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            tree: Tree::default(),
            random: Random::new([1; 32]),
            now: Now(1000),
        }
    }

    fn folder(&mut self, parent: &str, name: &str) -> NodeId {
        let mut at = Stamp {
            now: self.now,
            random: &mut self.random,
        };
        let made = self
            .tree
            .create_folder(parent, name, false, author("1"), &mut at);
        made.unwrap().0
    }

    fn file(&mut self, parent: &str, name: &str, text: &str) -> NodeId {
        let mut at = Stamp {
            now: self.now,
            random: &mut self.random,
        };
        self.tree
            .put_file(parent, name, content(text), &mut at)
            .unwrap()
    }

    fn copy(&mut self, id: &str, to: &str) -> Result<NodeId, Refusal> {
        let mut at = Stamp {
            now: self.now,
            random: &mut self.random,
        };
        self.tree.copy_to(id, to, &author("1"), &mut at)
    }

    fn names(&self, folder: &str) -> Vec<&str> {
        self.tree
            .children(folder)
            .map(|node| node.name.as_str())
            .collect()
    }

    fn text(&self, id: &str) -> String {
        let node = self.tree.any(id).unwrap();
        node.version().unwrap().content.text().unwrap()
    }
}

#[test]
fn ids_are_taken_with_hyphens_and_in_any_case() {
    let mut desk = Desk::new();
    let id = desk.file(ROOT, "a.txt", "x");
    assert_eq!((id.len(), id.get(..1)), (29, Some("2")));
    let other = super::super::shown(&id).to_uppercase();
    assert_eq!(desk.tree.live(&other).unwrap().id, id);
    assert_eq!(desk.tree.live("nothing").unwrap_err().status, 404);
}

#[test]
fn an_upload_of_the_same_name_keeps_the_node_and_the_old_content() {
    let mut desk = Desk::new();
    let first = desk.file(ROOT, "a.txt", "one");
    let second = desk.file(ROOT, "a.txt", "two");
    assert_eq!(first, second);
    assert_eq!(desk.text(&first), "two");
    let old = desk.tree.live(&first).unwrap().versions[0].id.clone();
    desk.tree
        .restore_version(&first, &old, &author("1"), desk.now)
        .unwrap();
    assert_eq!(desk.text(&first), "one");
    assert_eq!(desk.tree.live(&first).unwrap().versions.len(), 2);
}

#[test]
fn move_copy_and_restore_send_the_file_already_there_to_the_trash() {
    let mut desk = Desk::new();
    let folder = desk.folder(ROOT, "f");
    let there = desk.file(&folder, "a.txt", "there");
    let mover = desk.file(ROOT, "a.txt", "mover");
    desk.tree
        .move_to(&mover, &folder, &author("1"), desk.now)
        .unwrap();
    assert_eq!(desk.names(&folder), ["a.txt"]);
    assert_eq!(desk.tree.child(&folder, "a.txt").unwrap().id, mover);
    assert!(desk.tree.any(&there).unwrap().trashed.is_some());
    let source = desk.file(ROOT, "a.txt", "source");
    let copy = desk.copy(&source, &folder).unwrap();
    assert!(desk.tree.any(&mover).unwrap().trashed.is_some());
    desk.tree.restore(&there, &author("1"), desk.now).unwrap();
    assert!(desk.tree.any(&copy).unwrap().trashed.is_some());
    assert_eq!(desk.tree.child(&folder, "a.txt").unwrap().id, there);
}

#[test]
fn folders_and_mismatched_kinds_are_renamed() {
    let mut desk = Desk::new();
    let a = desk.folder(ROOT, "a");
    let inner = desk.folder(&a, "folder");
    desk.folder(ROOT, "folder");
    desk.tree
        .move_to(&inner, ROOT, &author("1"), desk.now)
        .unwrap();
    assert_eq!(desk.names(ROOT), ["a", "folder", "folder (2)"]);
    let file = desk.file(ROOT, "folder", "x");
    assert_eq!(desk.tree.live(&file).unwrap().name, "folder (3)");
}

#[test]
fn create_folder_returns_the_one_there_unless_forced() {
    let mut desk = Desk::new();
    let first = desk.folder(ROOT, "f");
    assert_eq!(desk.folder(ROOT, "f"), first);
    let mut at = Stamp {
        now: desk.now,
        random: &mut desk.random,
    };
    let (forced, new) = desk
        .tree
        .create_folder(ROOT, "f", true, author("1"), &mut at)
        .unwrap();
    assert!(new && forced != first);
    assert_eq!(desk.names(ROOT), ["f", "f (2)"]);
}

#[test]
fn a_folder_cannot_go_below_itself() {
    let mut desk = Desk::new();
    let a = desk.folder(ROOT, "a");
    let b = desk.folder(&a, "b");
    for to in [&a, &b] {
        let refusal = desk
            .tree
            .move_to(&a, to, &author("1"), desk.now)
            .unwrap_err();
        assert_eq!(refusal.status, 406);
        assert_eq!(desk.copy(&a, to).unwrap_err().status, 406);
    }
}

#[test]
fn a_copy_is_deep_and_apart() {
    let mut desk = Desk::new();
    let a = desk.folder(ROOT, "a");
    let sub = desk.folder(&a, "sub");
    let file = desk.file(&sub, "x.txt", "old");
    let copy = desk.copy(&a, ROOT).unwrap();
    assert_eq!(desk.names(ROOT), ["a", "a (2)"]);
    desk.file(&sub, "x.txt", "new");
    let sub = desk.tree.child(&copy, "sub").unwrap().id.clone();
    let other = desk.tree.child(&sub, "x.txt").unwrap().id.clone();
    assert_ne!(other, file);
    assert_eq!(
        (desk.text(&other), desk.text(&file)),
        ("old".to_owned(), "new".to_owned())
    );
}

#[test]
fn what_lies_below_a_trashed_folder_goes_and_comes_with_it() {
    let mut desk = Desk::new();
    let a = desk.folder(ROOT, "a");
    let file = desk.file(&a, "x.txt", "x");
    desk.tree.delete(&a, &author("1"), desk.now).unwrap();
    desk.tree.delete(&a, &author("1"), desk.now).unwrap();
    assert_eq!(desk.tree.live(&file).unwrap_err().status, 404);
    assert_eq!(desk.tree.trash().count(), 1);
    assert_eq!(desk.tree.purge(&file).unwrap_err().status, 406);
    desk.tree.restore(&a, &author("1"), desk.now).unwrap();
    assert!(desk.tree.live(&file).is_ok());
    assert_eq!(
        desk.tree
            .restore(&a, &author("1"), desk.now)
            .unwrap_err()
            .status,
        406
    );
    desk.tree.delete(&a, &author("1"), desk.now).unwrap();
    assert_eq!(desk.tree.purge(&a).unwrap().len(), 2);
    assert_eq!(desk.tree.any(&file).unwrap_err().status, 404);
}

#[test]
fn a_restored_node_whose_folder_is_gone_comes_to_the_root() {
    let mut desk = Desk::new();
    let a = desk.folder(ROOT, "a");
    let file = desk.file(&a, "x.txt", "x");
    desk.tree.delete(&file, &author("1"), desk.now).unwrap();
    desk.tree.delete(&a, &author("1"), desk.now).unwrap();
    desk.tree.purge(&a).unwrap();
    desk.tree.restore(&file, &author("1"), desk.now).unwrap();
    assert_eq!(desk.names(ROOT), ["x.txt"]);
}

#[test]
fn a_lock_stops_everybody_but_its_holder_until_it_ends() {
    let mut desk = Desk::new();
    let id = desk.file(ROOT, "a.txt", "x");
    *desk.tree.lock(&id).unwrap() = Some(lock::Lock {
        token: crate::state::Secret("t".to_owned()),
        author: author("1"),
        seconds: 60,
        until: desk.now.plus_s(60),
    });
    let rename = |tree: &mut Tree, user: &str, now| tree.rename(&id, "b.txt", &author(user), now);
    assert_eq!(
        rename(&mut desk.tree, "2", desk.now).unwrap_err().status,
        423
    );
    assert!(rename(&mut desk.tree, "1", desk.now).is_ok());
    assert!(desk.tree.delete(&id, &author("2"), desk.now).is_err());
    assert!(
        desk.tree
            .delete(&id, &author("2"), desk.now.plus_s(60))
            .is_ok()
    );
}

/// Whatever is done, names in a folder stay unique and every node is where it says it is.
#[test]
fn random_work_leaves_the_tree_whole() {
    let mut desk = Desk::new();
    let mut random = Random::new([8; 32]);
    let mut ids = vec![ROOT.to_owned()];
    for step in 0..3000 {
        desk.now = Now(1000 + step);
        let pick = |random: &mut Random, ids: &[String]| {
            ids[random.below(ids.len() as u64) as usize].clone()
        };
        let (a, b) = (pick(&mut random, &ids), pick(&mut random, &ids));
        let name = format!("n{}", random.below(6));
        let by = author("1");
        let now = desk.now;
        let mut at = Stamp {
            now,
            random: &mut desk.random,
        };
        let tree = &mut desk.tree;
        // A refusal is an answer; what matters is that nothing breaks.
        match random.below(10) {
            0 => ids.extend(
                tree.create_folder(&a, &name, random.below(2) == 0, by, &mut at)
                    .map(|(id, _)| id),
            ),
            1 | 2 => ids.extend(tree.put_file(&a, &name, content("x"), &mut at)),
            3 => drop(tree.rename(&a, &name, &by, now)),
            4 | 5 => drop(tree.move_to(&a, &b, &by, now)),
            6 if tree.subtree(&a).len() < 20 => ids.extend(tree.copy_to(&a, &b, &by, &mut at)),
            7 => drop(tree.delete(&a, &by, now)),
            8 => drop(tree.restore(&a, &by, now)),
            9 if step % 5 == 0 => drop(tree.purge(&a)),
            _ => {}
        }
        assert_whole(tree);
    }
    assert!(desk.tree.all().count() > 10);
}

fn assert_whole(tree: &Tree) {
    let placed: usize = tree.folders.values().map(BTreeMap::len).sum();
    assert_eq!(placed + tree.trash().count(), tree.nodes.len());
    for (folder, names) in &tree.folders {
        for (name, id) in names {
            let node = &tree.nodes[id];
            assert_eq!((&node.name, &node.parent), (name, folder));
            assert!(node.trashed.is_none());
            assert!(
                tree.ancestors(node)
                    .take(1000)
                    .all(|above| above.id != node.id)
            );
        }
    }
}
