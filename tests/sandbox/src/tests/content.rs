//! Files put straight into a storage, for tests of what is done with them.

use super::World;
use crate::content::Content;
use crate::domain::node::{Author, NewContent, ROOT};
use crate::domain::shown;
use crate::domain::tree::Stamp;
use crate::random::Random;

impl World {
    /// Puts a text file into the root of the seeded workspace. Gives its id as it is shown.
    pub fn file(&mut self, name: &str, text: &str) -> String {
        let workspace = self.seed("/workspace/id");
        let author = Author {
            user: self.seed("/users/owner/id"),
            agent: None,
        };
        let content = NewContent {
            content: Content::from(text.as_bytes().to_vec()),
            origin: None,
            hash: None,
            author,
        };
        self.number += 1;
        let mut random = Random::new(Random::entropy(2, self.number));
        let mut stamp = Stamp {
            now: self.now,
            random: &mut random,
        };
        let tree = self.state.tree_mut(&workspace);
        let node = tree.put_file(ROOT, name, content, &mut stamp).unwrap();
        self.state.note_stored(&workspace, &node, self.now);
        shown(&node)
    }

    /// Lets time pass.
    pub fn pass(&mut self, ms: u64) {
        self.now = self.now.plus_ms(ms);
    }
}
