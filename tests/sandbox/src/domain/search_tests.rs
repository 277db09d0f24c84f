//! The order and the matching rules of `x-search-rules` in `core/api/storage.yaml`.

use super::*;
use crate::content::Content;
use crate::domain::node::{Author, NewContent, ROOT};
use crate::domain::tree::Stamp;
use crate::random::Random;

const STORED: Now = Now(1000);
const LATER: Now = Now(5000);

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    let mut random = Random::new([2; 32]);
    for (name, text) in files {
        let content = NewContent {
            content: Content::from(text.as_bytes().to_vec()),
            origin: None,
            hash: None,
            author: author(),
        };
        let mut stamp = Stamp {
            now: STORED,
            random: &mut random,
        };
        tree.put_file(ROOT, name, content, &mut stamp).unwrap();
    }
    tree
}

fn author() -> Author {
    Author {
        user: "1".to_owned(),
        agent: None,
    }
}

fn plain(text: &str) -> Search<'_> {
    Search {
        text,
        within: Within::Both,
        name_match: NameMatch::Auto,
        case_sensitive: false,
        scope: None,
        semantic: true,
    }
}

fn names(tree: &Tree, search_for: &Search<'_>, now: Now) -> Vec<String> {
    let hits = search(tree, search_for, now);
    hits.iter().map(|hit| hit.node.name.clone()).collect()
}

#[test]
fn exact_names_come_first_then_prefixes_then_texts_then_relevance() {
    let mut tree = tree(&[
        ("about.txt", "budget budget budget budget"),
        ("old budget.txt", "nothing"),
        ("notes.txt", "words"),
        ("budget plan.txt", "nothing"),
        ("budget.txt", "nothing"),
        ("unrelated.txt", "bread"),
    ]);
    let id = tree.child(ROOT, "notes.txt").unwrap().id.clone();
    let title = |node: &mut Node| node.title = Some("The budget".to_owned());
    tree.describe(&id, &author(), STORED, title).unwrap();
    let found = names(&tree, &plain("budget"), LATER);
    assert_eq!(found[..3], ["budget.txt", "budget plan.txt", "notes.txt"]);
    assert_eq!(found.len(), 5);
    let hits = search(&tree, &plain("budget"), LATER);
    let best = hits.iter().map(|hit| hit.relevance).fold(0.0, f64::max);
    assert_eq!(best, 1.0);
    assert_eq!(hits[2].source, Source::Metadata);
    let about = hits
        .iter()
        .find(|hit| hit.node.name == "about.txt")
        .unwrap();
    assert_eq!(about.source, Source::Semantic);
    assert!(!about.by_name && about.chunk.is_some());
}

#[test]
fn fresh_files_are_found_by_name_at_once_and_by_text_after_indexing() {
    let tree = tree(&[("report.txt", "zebra crossing")]);
    assert_eq!(names(&tree, &plain("report"), STORED), ["report.txt"]);
    assert!(names(&tree, &plain("zebra"), STORED).is_empty());
    assert_eq!(names(&tree, &plain("zebras"), LATER), ["report.txt"]);
}

#[test]
fn the_semantic_part_obeys_scope_switch_and_search_in() {
    let tree = tree(&[("a.txt", "zebra"), ("b.txt", "zebra"), ("zebra.txt", "-")]);
    let scope: BTreeSet<String> = [tree.child(ROOT, "b.txt").unwrap().id.clone()].into();
    let scoped = Search {
        scope: Some(&scope),
        ..plain("zebra")
    };
    // A scope narrows the semantic part only.
    assert_eq!(names(&tree, &scoped, LATER), ["zebra.txt", "b.txt"]);
    let content = Search {
        within: Within::Content,
        ..plain("zebra")
    };
    assert_eq!(names(&tree, &content, LATER).len(), 2);
    let by_name = Search {
        within: Within::Names,
        ..plain("zebra")
    };
    assert_eq!(names(&tree, &by_name, LATER), ["zebra.txt"]);
    let off = Search {
        semantic: false,
        ..plain("zebra")
    };
    assert_eq!(names(&tree, &off, LATER), ["zebra.txt"]);
    let empty = BTreeSet::new();
    let none = Search {
        scope: Some(&empty),
        ..plain("zebra")
    };
    assert_eq!(names(&tree, &none, LATER), ["zebra.txt"]);
}

#[test]
fn precise_matches_take_wildcards_literally_but_for_glob() {
    let tree = tree(&[
        ("Äpfel.md", "x"),
        ("a*b.txt", "x"),
        ("axb.txt", "x"),
        ("README", "x"),
    ]);
    let by = |name_match, text, case_sensitive| {
        let precise = Search {
            name_match,
            case_sensitive,
            ..plain(text)
        };
        let mut found = names(&tree, &precise, LATER);
        found.sort();
        found
    };
    assert_eq!(by(NameMatch::Exact, "äpfel", false), ["Äpfel.md"]);
    assert_eq!(by(NameMatch::Exact, "äpfel.MD", false), ["Äpfel.md"]);
    assert!(by(NameMatch::Exact, "äpfel", true).is_empty());
    assert_eq!(by(NameMatch::Prefix, "a*", false), ["a*b.txt"]);
    assert_eq!(by(NameMatch::Contains, "*", false), ["a*b.txt"]);
    assert_eq!(
        by(NameMatch::Glob, "a?b.txt", false),
        ["a*b.txt", "axb.txt"]
    );
    assert!(by(NameMatch::Glob, "a?b", false).is_empty());
    assert_eq!(by(NameMatch::Glob, "*E", true), ["README"]);
    let precise = Search {
        name_match: NameMatch::Glob,
        ..plain("*")
    };
    let hits = search(&tree, &precise, LATER);
    assert_eq!(hits.len(), 4);
    assert!(
        hits.iter()
            .all(|hit| hit.raw.is_none() && hit.relevance == 1.0)
    );
}

#[test]
fn globs_agree_with_a_plain_definition() {
    fn slow(pattern: &[char], name: &[char]) -> bool {
        match pattern.split_first() {
            None => name.is_empty(),
            Some(('*', rest)) => (0..=name.len()).any(|at| slow(rest, &name[at..])),
            Some((c, rest)) => match name.split_first() {
                Some((n, left)) => (*c == '?' || c == n) && slow(rest, left),
                None => false,
            },
        }
    }
    let mut random = Random::new([4; 32]);
    let mut draw = |letters: &[char]| -> String {
        let length = random.below(7);
        (0..length)
            .map(|_| letters[random.below(letters.len() as u64) as usize])
            .collect()
    };
    for _ in 0..3000 {
        let (pattern, name) = (draw(&['a', 'b', '*', '?']), draw(&['a', 'b']));
        let (p, n): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
        assert_eq!(glob(&pattern, &name), slow(&p, &n), "{pattern} {name}");
    }
}

#[test]
fn what_is_in_the_trash_is_not_found() {
    let mut tree = tree(&[("zebra.txt", "zebra")]);
    let id = tree.child(ROOT, "zebra.txt").unwrap().id.clone();
    tree.delete(&id, &author(), LATER).unwrap();
    assert!(names(&tree, &plain("zebra"), LATER).is_empty());
}
