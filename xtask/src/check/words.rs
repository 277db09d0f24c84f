//! Words that have no place in what we ship.

use crate::context::Context;
use anyhow::{Result, bail};

/// A word and why it may not stand there. Put together from halves, so that this file passes.
const WORDS: &[(&str, &str)] = &[
    (concat!("TO", "DO"), "do it, or open an issue"),
    (concat!("FIX", "ME"), "fix it, or open an issue"),
    (concat!("XX", "X"), "say what is meant"),
    (
        concat!("unimple", "mented!"),
        "finish it, or return an error that says so",
    ),
    (
        concat!("to", "do!("),
        "finish it, or return an error that says so",
    ),
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/tm", "p/wt"), "a path of one machine"),
    (concat!("arti", "factory"), "a private registry"),
];

/// Fails with the places where one of the words stands.
pub fn check(context: &Context) -> Result<()> {
    let files = context.tracked()?;
    let mut bad = Vec::new();
    for file in &files {
        // What is not text has no words.
        let Ok(text) = context.sh.read_file(file) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            bad.extend(
                forbidden(line)
                    .map(|(word, why)| format!("{}:{}: {word}: {why}", file.display(), number + 1)),
            );
        }
    }
    if !bad.is_empty() {
        bail!("{} forbidden words:\n{}", bad.len(), bad.join("\n"));
    }
    println!("words: {} files, none forbidden", files.len());
    Ok(())
}

/// The forbidden words of a line, as whole words.
fn forbidden(line: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    WORDS.iter().copied().filter(move |(word, _)| {
        line.match_indices(word).any(|(start, _)| {
            let before = line.get(..start).and_then(|text| text.chars().next_back());
            let after = line
                .get(start + word.len()..)
                .and_then(|text| text.chars().next());
            // A path of a machine begins with its slash; `storage/root/` and `{files}/root/` are parts of addresses.
            let open_start = match word.starts_with('/') {
                true => before.is_some_and(|c| is_word(c) || c == '}'),
                false => word.starts_with(is_word) && before.is_some_and(is_word),
            };
            let open_end = word.ends_with(is_word) && after.is_some_and(is_word);
            !open_start && !open_end
        })
    })
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn whole_words_are_found_and_parts_are_not() {
        let left_over = concat!("// TO", "DO: later");
        assert_eq!(forbidden(left_over).count(), 1);
        assert_eq!(forbidden(concat!("let x = to", "do!();")).count(), 1);
        assert_eq!(forbidden("todos.list, MASTODON").count(), 0);
        assert_eq!(forbidden(concat!("open(\"/ro", "ot/x\")")).count(), 1);
        assert_eq!(
            forbidden(concat!("\"/storage/ro", "ot/details/\"")).count(),
            0
        );
    }
}
