//! Finding operations: by name, by a name nearly right, and by words.

use crate::error::{Error, ErrorKind, Result};
use fastio_description::table::Status;
use fastio_description::{Operation, operations};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The operation of this name.
///
/// # Errors
///
/// [`ErrorKind::UnknownOperation`], with the name that was probably meant.
pub fn find(name: &str) -> Result<&'static Operation> {
    fastio_description::operation(name).ok_or_else(|| unknown(operations(), name))
}

fn unknown(table: &[&'static Operation], name: &str) -> Error {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(64).collect();
    let meant = nearest(name, table.iter().map(|op| op.name))
        .or_else(|| search_in(table, name, 1, |_| "").first().map(|op| op.name));
    let next = match meant {
        Some(meant) => format!("did you mean {meant}?"),
        None => "see the list of operations".to_owned(),
    };
    Error::new(
        ErrorKind::UnknownOperation,
        format!("there is no operation {shown:?}; {next}"),
    )
}

/// The operations that fit these words best, best first: at most `most`. Words are looked for in
/// name, summary and path; an operation that fits more of them comes first. The order is always the
/// same.
pub fn search(words: &str, most: usize) -> Vec<&'static Operation> {
    search_in(operations(), words, most, Operation::summary)
}

/// `summary` is an argument so that who only asks for what was meant by a wrong name need not carry the summaries.
fn search_in(
    table: &[&'static Operation],
    words: &str,
    most: usize,
    summary: fn(&Operation) -> &'static str,
) -> Vec<&'static Operation> {
    let mut wanted = tokens(words);
    wanted.truncate(16);
    wanted.dedup();
    // A heap takes out only what is wanted, and weighs less in a browser than a sort of its own.
    let mut best: BinaryHeap<_> = table
        .iter()
        .enumerate()
        .map(|(at, op)| {
            let (fits, score) = fit(op, summary(op), &wanted);
            let rank = (fits, score, op.status == Status::Current);
            (rank, Reverse(op.name), at)
        })
        .filter(|((fits, _, _), ..)| *fits > 0)
        .collect();
    std::iter::from_fn(|| best.pop())
        .filter_map(|(.., at)| table.get(at).copied())
        .take(most)
        .collect()
}

/// How many of the words an operation fits, and how well.
fn fit(op: &Operation, summary: &str, wanted: &[String]) -> (usize, usize) {
    let (name, summary, path) = (tokens(op.name), tokens(summary), tokens(op.path));
    let within = |word: &String, list: &[String], whole: usize, start: usize| {
        let best = list
            .iter()
            .map(|token| match token.strip_prefix(word.as_str()) {
                Some("") => whole,
                Some(_) if word.len() > 2 => start,
                _ => 0,
            });
        best.max().unwrap_or(0)
    };
    let scores = wanted.iter().map(|word| {
        within(word, &name, 8, 4) + within(word, &summary, 3, 1) + within(word, &path, 2, 1)
    });
    let (mut fits, mut total) = (0, 0);
    for score in scores.filter(|score| *score > 0) {
        fits += 1;
        total += score;
    }
    // Of two that fit alike, the one that says less beside it is meant more likely.
    (fits, total * 16 / (name.len() + 4))
}

/// Words in lower case and in the singular, without the little ones.
fn tokens(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .map(str::to_ascii_lowercase)
        .map(|word| match word.strip_suffix('s') {
            Some(singular) if singular.len() > 2 && !singular.ends_with(['s', 'u']) => {
                singular.to_owned()
            }
            _ => word,
        })
        .filter(|word| {
            !matches!(
                word.as_str(),
                "" | "a" | "an" | "the" | "of" | "to" | "in" | "for" | "or" | "and"
            )
        })
        .collect()
}

/// The candidate that is most like `name`, if one is like enough to be what was meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(name);
    let bound = (wanted.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = distance(&wanted, &plain(candidate));
        if distance <= bound && best.is_none_or(|(d, _)| distance < d) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Letters and digits in lower case: `parentId`, `parent-id` and `parent_id` are the same name.
fn plain(name: &str) -> Vec<u8> {
    // A longer name is no typing mistake, and the work is the product of both lengths.
    name.bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|b| b.to_ascii_lowercase())
        .take(64)
        .collect()
}

/// Number of characters to insert, delete or replace to make one of the other.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let above = *cell;
            left = (diagonal + usize::from(x != y))
                .min(above + 1)
                .min(left + 1);
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table_for_tests::OPERATION;

    const fn op(name: &'static str, path: &'static str) -> Operation {
        Operation {
            name,
            path,
            ..OPERATION
        }
    }

    static CREATE: Operation = op("storage.create_folder", "/{context}/storage/createfolder/");
    static LIST: Operation = op("storage.list", "/{context}/storage/list/");
    static SPACES: Operation = op("workspaces.create", "/org/{org}/create/workspace/");
    static OLD: Operation = Operation {
        status: Status::Deprecated,
        ..op("aaa.create", "/old/")
    };
    static TABLE: [&Operation; 4] = [&OLD, &SPACES, &LIST, &CREATE];

    fn summary(op: &Operation) -> &'static str {
        match op.name {
            "storage.create_folder" => "Create a folder.",
            "storage.list" => "List a folder.",
            _ => "Create a workspace.",
        }
    }

    fn names(words: &str) -> Vec<&'static str> {
        search_in(&TABLE, words, 10, summary)
            .into_iter()
            .map(|op| op.name)
            .collect()
    }

    #[test]
    fn finds_by_words_best_first() {
        assert_eq!(
            names("create folder"),
            [
                "storage.create_folder",
                "workspaces.create",
                "aaa.create",
                "storage.list"
            ]
        );
        assert_eq!(names("Folders"), ["storage.create_folder", "storage.list"]);
        assert_eq!(names("make a new workspace")[0], "workspaces.create");
        assert_eq!(names("the of"), [""; 0]);
        assert_eq!(names("zebra"), [""; 0]);
        assert_eq!(search_in(&TABLE, "create", 1, summary).len(), 1);
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_one_that_was_meant() {
        assert_eq!(find("storage.list").unwrap().name, "storage.list");
        for (given, meant) in [
            ("storage.createFolder", "storage.create_folder"),
            ("storage.lst", "storage.list"),
            ("folders.create", "storage.create_folder"),
        ] {
            let error = unknown(&TABLE, given);
            assert_eq!(error.kind, ErrorKind::UnknownOperation);
            assert!(
                error.message.ends_with(&format!("did you mean {meant}?")),
                "{error}"
            );
        }
        let error = unknown(&TABLE, "\r\nzzzzzzzzzzzzzzz");
        assert_eq!(
            error.message,
            "there is no operation \"zzzzzzzzzzzzzzz\"; see the list of operations"
        );
    }

    #[test]
    fn distances() {
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"", b"abc"), 3);
        assert_eq!(distance(b"abc", b""), 3);
        assert_eq!(distance(b"same", b"same"), 0);
    }

    #[test]
    fn suggests_what_was_meant_and_nothing_far_off() {
        let names = ["context_id", "parent_id", "name", "page_size"];
        assert_eq!(nearest("parentId", names), Some("parent_id"));
        assert_eq!(nearest("pagesize", names), Some("page_size"));
        assert_eq!(nearest("nmae", names), None);
        assert_eq!(nearest("nam", names), Some("name"));
        assert_eq!(nearest("colour", names), None);
    }
}
