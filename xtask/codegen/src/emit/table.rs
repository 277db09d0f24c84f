//! The operation table of `fastio-description`: one operation and one parameter a line.
//!
//! Summaries stand in a text of their own, for they are needed to search only and a browser need not load them.
//!
//! A line is a row of words with tabs between, the usual left out. It is read on demand by
//! `core/description/src/packed`, which tells the grammar. Equal parameters are one line; those
//! that only share a name are told apart by a number behind it.

mod line;
mod operation;
mod schema;

use super::rust_numbers::{self, Patterns};
use super::{Emitter, File};
use crate::api::{Api, EncodeWord, Param, Place, Schema};
use line::{END, Line};
use std::collections::BTreeMap;

/// Writes `core/description/src/generated/operations`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "operation table",
    folder: "core/description/src/generated/operations",
    emit,
};

/// The first line of a text.
const HEADER: &str = "# Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

fn emit(api: &Api) -> Vec<File> {
    let mut pool = Pool {
        api,
        params: BTreeMap::new(),
        patterns: Patterns::default(),
    };
    let operations: Vec<String> = api
        .operations
        .iter()
        .map(|op| operation::line(&mut pool, op))
        .collect();
    let mut text = String::from(HEADER);
    text.push_str("# operations\n");
    for line in operations {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str("# parameters\n");
    for (key, content) in pool.lines() {
        text.push_str(&format!("{key}\t{content}\n"));
    }
    let mut summaries = String::from(HEADER);
    for op in &api.operations {
        summaries.push_str(&format!("{}\t{}\n", op.name, op.summary));
    }
    let mut files = rust_numbers::files(api, &pool.patterns);
    files.push(File {
        path: format!("{}/summaries.txt", EMITTER.folder),
        text: summaries,
        rustfmt: false,
    });
    files.push(File {
        path: format!("{}/table.txt", EMITTER.folder),
        text,
        rustfmt: false,
    });
    files
}

/// Parameters and patterns, each once.
struct Pool<'a> {
    api: &'a Api,
    /// The lines of each name, in the order in which they were met.
    params: BTreeMap<String, Vec<String>>,
    patterns: Patterns,
}

impl Pool<'_> {
    /// Interns a parameter and answers its key.
    fn param(&mut self, p: &Param) -> String {
        let mut line = Line::default();
        line.word(place(p.place));
        line.flag("required", p.required);
        line.flag("secret", p.secret || secret(self.api, &p.schema));
        if p.wire != p.name {
            line.value("wire", &p.wire);
        }
        match p.encode {
            None => {}
            Some(EncodeWord::Raw) => line.word("raw"),
            Some(EncodeWord::KeepCommas) => line.word("commas"),
        }
        line.word(END);
        self.schema(&mut line, &p.schema);
        let same_name = self.params.entry(p.name.clone()).or_default();
        let at = same_name.iter().position(|other| *other == line.words);
        let at = at.unwrap_or_else(|| {
            same_name.push(line.words);
            same_name.len() - 1
        });
        key(&p.name, at)
    }

    /// Every parameter by its key, in ascending order.
    fn lines(&self) -> BTreeMap<String, &str> {
        self.params
            .iter()
            .flat_map(|(name, lines)| {
                lines
                    .iter()
                    .enumerate()
                    .map(move |(at, line)| (key(name, at), line.as_str()))
            })
            .collect()
    }
}

/// The key of a parameter: its name, and a number from the second of its name on.
fn key(name: &str, at: usize) -> String {
    match at {
        0 => name.to_owned(),
        _ => format!("{name}.{}", at + 1),
    }
}

/// Whether a value is secret where it is used, or where it is defined.
fn secret(api: &Api, schema: &Schema) -> bool {
    schema.doc.secret || api.resolve(schema).doc.secret
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
        Place::WholeBody => "whole_body",
        Place::File => "file",
        Place::Files => "files",
    }
}
