//! `docs/client-rules.md` says where each rule for clients is kept and which test holds it. This keeps that true, and holds
//! the rules that speak of the table as a whole.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use fastio_core::description::table::{Body, Method, Place};
use fastio_core::description::{Operation, operations};
use fastio_core::effect::Timeouts;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const COMMON: &str = include_str!("../../api/common.yaml");
const IDS: &str = include_str!("../../api/ids.md");
const WEBURLS: &str = include_str!("../../api/weburls.md");
const UPLOADS: &str = include_str!("../../api/upload-behaviour.md");
const DOCUMENT: &str = include_str!("../../../docs/client-rules.md");

/// The lines of a top-level key of a YAML file, without it.
fn block<'t>(yaml: &'t str, key: &str) -> Vec<&'t str> {
    let mut lines = yaml.lines().skip_while(|line| *line != key);
    assert_eq!(lines.next(), Some(key));
    lines.take_while(|line| line.starts_with(' ')).collect()
}

/// The part of a Markdown text below a heading, up to the next.
fn section<'t>(markdown: &'t str, heading: &str) -> &'t str {
    let (_, rest) = markdown.split_once(heading).expect(heading);
    rest.split("\n## ").next().unwrap()
}

/// Everything that must have a row.
fn rules() -> Vec<String> {
    let mut rules = Vec::new();
    for line in block(COMMON, "x-client-rules:") {
        match (line.strip_prefix("    - "), line.strip_prefix("  ")) {
            (Some(rule), _) => rules.push(rule.to_owned()),
            // A key with its values in the same line is a rule by itself.
            (None, Some(key)) if !key.starts_with(' ') => {
                let (name, value) = key.split_once(':').unwrap();
                if !value.is_empty() {
                    rules.push(name.to_owned());
                }
            }
            (None, _) => panic!("a form of rule that this test does not know: {line}"),
        }
    }
    assert!(rules.len() > 30, "{}", rules.len());
    let keys = [
        "x-envelope",
        "x-rate-limit",
        "x-side-effecting-gets",
        "x-error-reasons",
    ];
    for key in keys {
        assert!(COMMON.contains(&format!("\n{key}:")), "{key}");
        rules.push(key.to_owned());
    }
    rules.extend(
        IDS.lines()
            .filter_map(|line| line.strip_prefix("## "))
            .map(|title| title.split_once(". ").unwrap().1.to_owned()),
    );
    rules.extend(
        section(WEBURLS, "\n## Rules\n")
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()))
            .map(|line| line.split_once(". ").unwrap().1.to_owned()),
    );
    for line in section(UPLOADS, "\n## 7. ").lines() {
        if let Some(row) = line.strip_prefix("| ") {
            let request = row.split(" | ").next().unwrap();
            if request != "request" {
                rules.push(request.to_owned());
            }
        } else if let Some(fact) = line.strip_prefix("- ") {
            rules.push(fact.to_owned());
        }
    }
    rules
}

/// The rows of the document: the rule's beginning, and what holds it.
fn rows() -> Vec<(&'static str, &'static str)> {
    let rows = DOCUMENT.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let (rule, _, held) = (cells.next()?, cells.next()?, cells.next()?);
        assert_eq!(cells.next(), None, "{line}");
        (rule != "rule").then_some((rule.trim_end_matches('…').trim_end(), held))
    });
    rows.collect()
}

/// The names of all tests in the sources.
fn tests() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut open: Vec<_> = ["core", "transport-native", "tests", "xtask"]
        .iter()
        .map(|folder| root.join(folder))
        .collect();
    let mut names = BTreeSet::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            let mut is_test = false;
            for line in source.lines().map(str::trim) {
                let line = line.strip_prefix("async ").unwrap_or(line);
                if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                    is_test = true;
                } else if let Some(name) = line.strip_prefix("fn ") {
                    if is_test {
                        names.insert(name.split('(').next().unwrap().to_owned());
                    }
                    is_test = false;
                }
            }
        }
    }
    assert!(names.contains("every_rule_has_a_row_and_every_row_a_rule"));
    names
}

#[test]
fn every_rule_has_a_row_and_every_row_a_rule() {
    let (rules, rows) = (rules(), rows());
    for rule in &rules {
        let named = rows.iter().filter(|(row, _)| rule.starts_with(row));
        assert_eq!(named.count(), 1, "rows of docs/client-rules.md for: {rule}");
    }
    for (row, _) in rows {
        let known = rules.iter().any(|rule| rule.starts_with(row));
        assert!(known, "docs/client-rules.md speaks of no rule: {row}");
    }
}

#[test]
fn every_row_names_tests_that_exist_or_says_why_not() {
    let tests = tests();
    for (row, held) in rows() {
        let why = held
            .strip_prefix("open: ")
            .or_else(|| held.strip_prefix("no act: "));
        if why.is_some_and(|why| why.len() > 15) {
            continue;
        }
        for name in held.split(", ") {
            let name = name
                .strip_prefix('`')
                .and_then(|name| name.strip_suffix('`'));
            let name = name.unwrap_or_else(|| panic!("{row}: {held}"));
            assert!(tests.contains(name), "{row}: there is no test {name}");
        }
    }
}

fn of_path<'t>(path: &'t str) -> impl Iterator<Item = &'static Operation> + use<'t> {
    let shape = |path: &str| -> Vec<String> {
        let bare = |part: &str| {
            if part.starts_with('{') {
                "{}".to_owned()
            } else {
                part.to_owned()
            }
        };
        path.trim_matches('/').split('/').map(bare).collect()
    };
    let wanted = shape(path);
    operations()
        .iter()
        .copied()
        .filter(move |op| shape(op.path) == wanted)
}

/// A GET that acts is not repeated, whatever HTTP says of GET.
#[test]
fn gets_that_act_are_not_repeated() {
    let mut found = 0;
    let lines = block(COMMON, "x-side-effecting-gets:");
    let entries = lines
        .iter()
        .filter_map(|line| line.strip_prefix("    - {path: "));
    for entry in entries {
        let path = entry.split(", effect: ").next().unwrap().trim_matches('\'');
        for op in of_path(path).filter(|op| op.method == Method::Get) {
            assert!(!op.resend.idempotent, "{} acts: {entry}", op.name);
            found += 1;
        }
    }
    assert!(found >= 10, "{found}");
}

#[test]
fn a_delete_has_no_body() {
    let deletes = operations().iter().filter(|op| op.method == Method::Delete);
    let mut seen = 0;
    for op in deletes {
        seen += 1;
        assert!(matches!(op.body, Body::None), "{}", op.name);
        let sent = op
            .params
            .iter()
            .find(|param| !matches!(param.place, Place::Path | Place::Query | Place::Header));
        assert!(sent.is_none(), "{}: {sent:?}", op.name);
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn what_wants_no_body_has_none() {
    for name in [
        "auth.sign_out",
        "auth.invalidate_all_sessions",
        "chats.cancel",
        "signing.send_envelope",
    ] {
        let op = fastio_core::operation::find(name).unwrap();
        assert_eq!(op.method, Method::Post, "{name}");
        assert!(matches!(op.body, Body::None), "{name}: {:?}", op.body);
    }
}

#[test]
fn the_limits_of_time_are_the_documented_ones() {
    let lines = block(COMMON, "x-client-rules:");
    let line = lines
        .iter()
        .find(|line| line.starts_with("  timeouts:"))
        .unwrap();
    let seconds = |name: &str| -> u64 {
        let (_, rest) = line.split_once(&format!("{name}: ")).unwrap();
        rest.split(',').next().unwrap().parse().unwrap()
    };
    let timeouts = Timeouts::default();
    assert_eq!(timeouts.connect_ms, Some(seconds("connect_s") * 1000));
    assert_eq!(timeouts.total_ms, Some(seconds("request_s") * 1000));
}
