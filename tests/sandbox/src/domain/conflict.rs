//! Names that newcomers get where theirs is taken.

use super::node::Kind;
use crate::refusal::Refusal;

/// Most characters of a name.
const LONGEST: usize = 255;

/// Checks a name that a node is to have.
///
/// # Errors
/// 400 (10566) for a name that no node can have.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    let fault = if name.trim().is_empty() {
        "is blank"
    } else if name == "." || name == ".." {
        "stands for a folder"
    } else if name.contains(['/', '\\']) {
        "holds a slash"
    } else if name.chars().any(char::is_control) {
        "holds a control character"
    } else if name.chars().count() > LONGEST {
        "is longer than 255 characters"
    } else {
        return Ok(());
    };
    Err(Refusal::invalid(format!("The name {fault}.")).code(10566))
}

/// The first free one of `name`, `name (2)`, `name (3)` and so on. The number of anything but a
/// folder stands before its extension.
pub fn free_name(name: &str, kind: Kind, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if dot > 0 && kind != Kind::Folder => name.split_at(dot),
        _ => (name, ""),
    };
    let mut number = 2;
    loop {
        let tail = format!(" ({number}){extension}");
        let room = LONGEST.saturating_sub(tail.chars().count());
        let stem: String = stem.chars().take(room).collect();
        let candidate = format!("{stem}{tail}");
        if !taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_names_of_newcomers() {
        let taken = |name: &str| ["folder", "a.md", "a (2).md", "v1.2"].contains(&name);
        assert_eq!(free_name("folder", Kind::Folder, taken), "folder (2)");
        assert_eq!(free_name("a.md", Kind::Note, taken), "a (3).md");
        assert_eq!(free_name("v1.2", Kind::Folder, taken), "v1.2 (2)");
        assert_eq!(free_name("free", Kind::File, taken), "free");
        assert_eq!(free_name(".env", Kind::File, |n| n == ".env"), ".env (2)");
        let long = "é".repeat(255);
        let renamed = free_name(&long, Kind::File, |name| name == long);
        assert_eq!(renamed.chars().count(), 255);
        assert!(renamed.ends_with(" (2)"));
    }

    #[test]
    fn names_that_no_node_can_have() {
        for name in [" ", ".", "..", "a/b", "a\\b", "a\nb"] {
            assert_eq!(check_name(name).unwrap_err().code, Some(10566), "{name:?}");
        }
        assert!(check_name(&"x".repeat(256)).is_err());
        for name in ["a", ".hidden", "Ünïcode (2).md", "...", "a:b?*"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
    }
}
