//! Reads the operation table.
//!
//! The generator writes it as text, one operation and one parameter a line, because a text weighs a
//! fraction of the same table as Rust statics: what a browser loads is mostly table. An operation or
//! parameter is read when it is first asked for and kept for good.
//!
//! A line is a row of words with tabs between:
//!
//! ```text
//! operation:  NAME METHOD PATH attribute...
//! parameter:  KEY PLACE attribute... ; schema
//! schema:     KIND attribute... ; what the kind is made of
//! member:     NAME attribute... ; schema
//! ```
//!
//! An attribute is a bare word or `word=value`; several values of one attribute stand in several
//! attributes, or with `|` between where they are names or numbers. The usual is left out. What
//! stands for what is told by [`operation`](mod@operation) and [`schema`].

mod operation;
mod row;
mod schema;

use crate::generated::operations::{SUMMARIES, TABLE};
use crate::table::{Operation, Param};
use row::Row;
use std::sync::OnceLock;

/// The lines of the table, by key in ascending order.
struct Table {
    operations: Vec<Line<Operation>>,
    params: Vec<Line<Param>>,
}

/// A line, and what it says once it was asked for.
struct Line<T> {
    key: &'static str,
    row: Row,
    read: OnceLock<Option<T>>,
}

fn table() -> &'static Table {
    static LINES: OnceLock<Table> = OnceLock::new();
    LINES.get_or_init(|| {
        // A line of its own begins each section, and the table.
        let section = |n| {
            let mut heads = 0;
            TABLE.lines().filter(move |text| {
                let is_head = text.starts_with('#');
                heads += usize::from(is_head);
                heads == n && !is_head
            })
        };
        Table {
            operations: section(2).map(line).collect(),
            params: section(3).map(line).collect(),
        }
    })
}

fn line<T>(text: &'static str) -> Line<T> {
    let mut row = Row::new(text);
    Line {
        key: row.word().unwrap_or_default(),
        row,
        read: OnceLock::new(),
    }
}

fn find<T>(
    lines: &'static [Line<T>],
    key: &str,
    read: fn(&'static str, Row) -> Option<T>,
) -> Option<&'static T> {
    let at = lines.binary_search_by(|line| line.key.cmp(key)).ok()?;
    let line = lines.get(at)?;
    line.read.get_or_init(|| read(line.key, line.row)).as_ref()
}

/// The operation of this name.
pub(crate) fn operation(name: &str) -> Option<&'static Operation> {
    find(&table().operations, name, operation::read)
}

/// Every operation, by name in ascending order.
pub(crate) fn operations() -> &'static [&'static Operation] {
    static ALL: OnceLock<Vec<&'static Operation>> = OnceLock::new();
    ALL.get_or_init(|| {
        let lines = table().operations.iter();
        lines.filter_map(|line| operation(line.key)).collect()
    })
}

/// The summary of the operation of this name; empty if there is none. A text of its own: whoever does not ask for it
/// does not carry it.
pub(crate) fn summary(name: &str) -> &'static str {
    static LINES: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    let lines = LINES.get_or_init(|| {
        SUMMARIES
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .collect()
    });
    let at = lines.binary_search_by(|(key, _)| (*key).cmp(name)).ok();
    at.and_then(|at| lines.get(at))
        .map_or("", |(_, summary)| summary)
}

/// The parameter of this key.
fn param(key: &str) -> Option<&'static Param> {
    find(&table().params, key, schema::param)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_read_and_the_keys_ascend() {
        let table = table();
        assert!(table.operations.len() > 400 && table.params.len() > 400);
        assert!(table.operations.is_sorted_by(|a, b| a.key < b.key));
        assert!(table.params.is_sorted_by(|a, b| a.key < b.key));
        for line in &table.operations {
            assert!(operation(line.key).is_some(), "{}", line.key);
            assert!(summary(line.key).ends_with('.'), "{}", line.key);
        }
        for line in &table.params {
            assert!(param(line.key).is_some(), "{}", line.key);
        }
        assert_eq!(operations().len(), table.operations.len());
    }

    #[test]
    fn what_is_asked_for_twice_is_read_once() {
        let one = operation("storage.create_folder").unwrap();
        assert!(std::ptr::eq(
            one,
            operation("storage.create_folder").unwrap()
        ));
        assert!(operation("storage.create").is_none());
        assert!(operation("").is_none());
    }
}
