//! Pages of nodes by key: each goes on after the last node of the page before, wherever nodes
//! were added or removed meanwhile.

use super::node::Node;
use crate::decode::refuse_param;
use crate::refusal::Refusal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What a listing is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// By name, letters of both cases alike.
    Name,
    /// By the last change.
    Updated,
    /// By age.
    Created,
    /// By kind, then name.
    Type,
}

impl SortBy {
    /// The order with this word.
    pub fn named(word: &str) -> Option<SortBy> {
        Some(match word {
            "name" => SortBy::Name,
            "updated" => SortBy::Updated,
            "created" => SortBy::Created,
            "type" => SortBy::Type,
            _ => return None,
        })
    }
}

/// One listing: what it lists and how.
#[derive(Debug, Clone)]
pub struct Listing {
    /// What is listed, such as a folder of a workspace.
    pub scope: String,
    /// The order.
    pub by: SortBy,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// Where a node stands in a listing.
type Key = (String, String);

impl Listing {
    fn key(&self, node: &Node) -> Key {
        let name = node.name.to_lowercase();
        let first = match self.by {
            SortBy::Name => name,
            SortBy::Updated => format!("{:020}", node.modified.0),
            SortBy::Created => format!("{:020}", node.created.0),
            SortBy::Type => format!("{} {name}", node.kind.as_str()),
        };
        (first, node.id.clone())
    }

    /// One page, and the cursor of the next.
    ///
    /// # Errors
    /// 406 for a cursor of another listing, or none at all.
    pub fn page<'a>(
        &self,
        nodes: impl Iterator<Item = &'a Node>,
        size: usize,
        cursor: Option<&str>,
    ) -> Result<(Vec<&'a Node>, Option<String>), Refusal> {
        let after = cursor.map(|cursor| self.open(cursor)).transpose()?;
        let mut rows: Vec<(Key, &Node)> = nodes.map(|node| (self.key(node), node)).collect();
        rows.sort_unstable_by(|(a, _), (b, _)| if self.descending { b.cmp(a) } else { a.cmp(b) });
        rows.retain(|(key, _)| match &after {
            None => true,
            Some(after) if self.descending => key < after,
            Some(after) => key > after,
        });
        let more = rows.len() > size;
        rows.truncate(size);
        let last = rows.last().map(|(key, _)| key);
        let next = last.filter(|_| more).map(|key| self.seal(key));
        Ok((rows.into_iter().map(|(_, node)| node).collect(), next))
    }

    fn tag(&self) -> [u8; 4] {
        let what = format!("{}\n{:?}\n{}", self.scope, self.by, self.descending);
        crc32c::crc32c(what.as_bytes()).to_be_bytes()
    }

    /// A cursor as clients meet them: with `+`, `/` and `=`, so that one that is not encoded as a
    /// query value does not come back.
    fn seal(&self, (first, id): &Key) -> String {
        let mut bytes = MARK.to_vec();
        bytes.extend(self.tag());
        bytes.extend(id.as_bytes());
        bytes.push(0);
        bytes.extend(first.as_bytes());
        while bytes.len() % 3 != 1 {
            bytes.push(0);
        }
        STANDARD.encode(bytes)
    }

    fn open(&self, cursor: &str) -> Result<Key, Refusal> {
        self.try_open(cursor).ok_or_else(|| {
            refuse_param(
                "cursor",
                "This value belongs to another listing, or to none.",
            )
        })
    }

    fn try_open(&self, cursor: &str) -> Option<Key> {
        let bytes = STANDARD.decode(cursor).ok()?;
        let rest = bytes.strip_prefix(MARK)?.strip_prefix(&self.tag())?;
        let text = std::str::from_utf8(rest).ok()?.trim_end_matches('\0');
        let (id, first) = text.split_once('\0')?;
        Some((first.to_owned(), id.to_owned()))
    }
}

/// Stands as `+/+/` at the head of every cursor.
const MARK: &[u8] = &[0xfb, 0xff, 0xbf];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::node::{Author, ROOT};
    use crate::domain::tree::{Stamp, Tree};
    use crate::random::Random;
    use crate::time::Now;

    fn listing(by: SortBy, descending: bool) -> Listing {
        Listing {
            scope: "w/root".to_owned(),
            by,
            descending,
        }
    }

    fn tree(names: &[String]) -> Tree {
        let mut tree = Tree::default();
        let mut random = Random::new([7; 32]);
        for (at, name) in names.iter().enumerate() {
            let mut stamp = Stamp {
                now: Now(1000 + at as u64),
                random: &mut random,
            };
            let by = Author {
                user: "1".to_owned(),
                agent: None,
            };
            tree.create_folder(ROOT, name, false, by, &mut stamp)
                .unwrap();
        }
        tree
    }

    fn walk(tree: &Tree, listing: &Listing, size: usize) -> Vec<String> {
        let mut cursor: Option<String> = None;
        let mut seen = Vec::new();
        loop {
            let (rows, next) = listing
                .page(tree.children(ROOT), size, cursor.as_deref())
                .unwrap();
            assert!(rows.len() <= size);
            seen.extend(rows.iter().map(|node| node.name.clone()));
            match next {
                Some(next) => cursor = Some(next),
                None => return seen,
            }
        }
    }

    #[test]
    fn pages_cover_every_node_once_in_order() {
        let mut random = Random::new([3; 32]);
        for size in [1, 2, 7, 100] {
            let names: Vec<String> = (0..50)
                .map(|n| format!("{}-{n}", random.digits(2)))
                .collect();
            let tree = tree(&names);
            for by in [SortBy::Name, SortBy::Updated, SortBy::Created, SortBy::Type] {
                let up = walk(&tree, &listing(by, false), size);
                let mut down = walk(&tree, &listing(by, true), size);
                down.reverse();
                assert_eq!(up, down);
                let mut expected = names.clone();
                if matches!(by, SortBy::Name | SortBy::Type) {
                    expected.sort();
                }
                assert_eq!(up, expected);
            }
        }
    }

    #[test]
    fn additions_and_removals_meanwhile_repeat_and_lose_nothing() {
        let names: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        let mut tree = tree(&names);
        let listing = listing(SortBy::Name, false);
        let (_, next) = listing.page(tree.children(ROOT), 2, None).unwrap();
        let by = Author {
            user: "1".to_owned(),
            agent: None,
        };
        for name in ["a", "b"] {
            let id = tree.child(ROOT, name).unwrap().id.clone();
            tree.delete(&id, &by, Now(2000)).unwrap();
        }
        let (rows, _) = listing
            .page(tree.children(ROOT), 2, next.as_deref())
            .unwrap();
        let names: Vec<&str> = rows.iter().map(|node| node.name.as_str()).collect();
        assert_eq!(names, ["c", "d"]);
    }

    #[test]
    fn cursors_need_encoding_and_belong_to_their_listing() {
        let names: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let tree = tree(&names);
        let mine = listing(SortBy::Name, false);
        let (_, next) = mine.page(tree.children(ROOT), 1, None).unwrap();
        let next = next.unwrap();
        assert!(['+', '/', '='].iter().all(|c| next.contains(*c)), "{next}");
        let others = [
            listing(SortBy::Name, true),
            listing(SortBy::Updated, false),
            Listing {
                scope: "w/other".to_owned(),
                ..mine.clone()
            },
        ];
        for other in others {
            let refusal = other.page(tree.children(ROOT), 1, Some(&next)).unwrap_err();
            assert_eq!(refusal.status, 406);
        }
        // As a `+` arrives that was not encoded.
        for broken in [next.replace('+', " "), "x".to_owned(), String::new()] {
            assert!(mine.page(tree.children(ROOT), 1, Some(&broken)).is_err());
        }
    }
}
