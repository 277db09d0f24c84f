//! What to search for and ask about, where nobody says.

use crate::files::Files;
use std::fs;
use std::io::Read as _;

/// What the demo looks for in this repository's documents.
const DOCUMENTS: (&str, &str) = (
    "lost reply",
    "What happens to a chunk of an upload when its reply is lost?",
);
/// Bytes of a file that are looked at.
const LOOK: u64 = 64 * 1024;
/// Words of a topic.
const WORDS: usize = 6;

/// A search and a question for this repository's documents.
pub fn of_documents() -> (String, String) {
    (DOCUMENTS.0.to_owned(), DOCUMENTS.1.to_owned())
}

/// A search and a question about the first line of words in the files; by name if they have none.
pub fn of(files: &Files) -> (String, String) {
    let words = files.iter().find_map(|(_, file)| {
        let mut head = Vec::new();
        let opened = fs::File::open(&file.path).ok()?;
        opened.take(LOOK).read_to_end(&mut head).ok()?;
        first_words(&String::from_utf8_lossy(&head))
    });
    let words = words.unwrap_or_else(|| {
        let first = files.iter().next().map_or("file", |(name, _)| name);
        vec![first.rsplit('/').next().unwrap_or(first).to_owned()]
    });
    let longest = words.iter().rev().max_by_key(|word| word.chars().count());
    let search = longest.cloned().unwrap_or_default();
    (search, format!("What is said about {}?", words.join(" ")))
}

/// The words of the first line that has two of at least four letters.
fn first_words(text: &str) -> Option<Vec<String>> {
    if text.contains('\0') {
        return None;
    }
    text.lines().find_map(|line| {
        let words: Vec<String> = line
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| word.chars().count() >= 4)
            .take(WORDS)
            .map(str::to_owned)
            .collect();
        (words.len() >= 2).then_some(words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_words_is_the_topic() {
        let text = "---\n# Plan\nThe bridge over the Größe river opens in May.\n";
        let words = first_words(text);
        assert_eq!(
            words.as_deref().map(|words| words.join(" ")).as_deref(),
            Some("bridge over Größe river opens")
        );
        assert_eq!(first_words("a b c\n1 2 3"), None);
        assert_eq!(first_words("PK\0 some binary"), None);
    }
}
