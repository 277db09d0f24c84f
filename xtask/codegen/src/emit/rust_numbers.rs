//! What stands beside the operation table as Rust: patterns, numbers of refusals, constants.

use std::collections::BTreeMap;

use super::rust::{HEADER, character, constant, fingerprint, option, text};
use super::{File, table};
use crate::api::{Api, CodeKind, Constants};
use crate::pattern::{Node, Pattern, Table};

/// The files beside the table.
pub(super) fn files(api: &Api, matchers: &Patterns) -> Vec<File> {
    vec![matchers.file(), errors(api), constants(api), index()]
}

/// Patterns and tables of characters, equal ones once, named by their content.
#[derive(Default)]
pub(super) struct Patterns {
    patterns: BTreeMap<String, String>,
    ranges: BTreeMap<String, String>,
}

impl Patterns {
    /// Interns a pattern and answers its name.
    pub(super) fn put(&mut self, p: &Pattern) -> String {
        let node = self.node(&p.node);
        let content = format!(
            "Pattern {{ source: {}, anchored_start: {}, anchored_end: {}, node: {node} }}",
            text(&p.source),
            p.anchored_start,
            p.anchored_end,
        );
        let name = fingerprint(&content);
        self.patterns.insert(name.clone(), content);
        name
    }

    fn node(&mut self, node: &Node) -> String {
        match node {
            Node::Class(tables) => {
                let names: Vec<String> = tables.iter().map(|t| self.table(t)).collect();
                format!("Node::Class(&[{}])", names.join(", "))
            }
            Node::Literal(literal) => format!("Node::Literal({})", text(literal)),
            Node::Concat(parts) => format!("Node::Concat(&[{}])", self.nodes(parts)),
            Node::Either(parts) => format!("Node::Either(&[{}])", self.nodes(parts)),
            Node::Repeat { min, max, node } => format!(
                "Node::Repeat {{ min: {min}, max: {}, node: &{} }}",
                option(*max, |n| n.to_string()),
                self.node(node),
            ),
        }
    }

    fn nodes(&mut self, nodes: &[Node]) -> String {
        let nodes: Vec<String> = nodes.iter().map(|n| self.node(n)).collect();
        nodes.join(", ")
    }

    fn table(&mut self, table: &Table) -> String {
        let ranges: Vec<String> = table
            .ranges
            .iter()
            .map(|(from, to)| format!("({}, {})", character(*from), character(*to)))
            .collect();
        let label = table.property.as_deref().unwrap_or("class");
        let content = format!("&[{}]", ranges.join(", "));
        let name = format!("{}_{}", constant(label), fingerprint(&content));
        self.ranges
            .insert(name.clone(), format!("&{:?}", packed(&table.ranges)));
        name
    }

    fn file(&self) -> File {
        let mut file = Writer::new("Matchers for the description's patterns.");
        file.line("use crate::pattern::{Node, Pattern, Ranges};\n");
        for (name, ranges) in &self.ranges {
            file.line(&format!("static {name}: Ranges = {ranges};"));
        }
        file.line(
            "\n/// Every pattern under the name that the table gives it, in ascending order.",
        );
        file.line("pub(crate) static PATTERNS: &[(&str, Pattern)] = &[");
        for (name, pattern) in &self.patterns {
            file.line(&format!("({name:?}, {pattern}),"));
        }
        file.line("];");
        file.into_file("patterns.rs")
    }
}

/// Ranges as `fastio_description::pattern::Ranges` has them.
fn packed(ranges: &[(char, char)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut next = 0;
    for &(from, to) in ranges {
        let (from, to) = (u32::from(from), u32::from(to));
        leb128(&mut bytes, from - next);
        leb128(&mut bytes, to - from);
        next = to + 1;
    }
    bytes
}

fn leb128(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + chars.as_str())
        .unwrap_or_default()
}

/// One Rust file in the making.
struct Writer {
    out: String,
}

impl Writer {
    fn new(about: &str) -> Self {
        Self {
            out: format!("{HEADER}//! {about}\n\n"),
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn into_file(self, name: &str) -> File {
        File {
            path: format!("{}/{name}", table::EMITTER.folder),
            text: self.out,
            rustfmt: true,
        }
    }
}

fn errors(api: &Api) -> File {
    let mut file = Writer::new("Numbers, words and reasons of refusals.");
    file.line("use crate::errors::{CodeKind, ErrorCode, ErrorReason, ErrorWord};");
    file.line("\n/// Every number of a refusal, in ascending order.");
    file.line("pub static ERROR_CODES: &[ErrorCode] = &[");
    for code in &api.error_codes {
        let kind = match code.kind {
            CodeKind::Class => "Class",
            CodeKind::Site => "Site",
            CodeKind::Volatile => "Volatile",
            CodeKind::Retired => "Retired",
        };
        file.line(&format!(
            "ErrorCode {{ code: {}, kind: CodeKind::{kind}, name: {}, http: {} }},",
            code.code,
            text(&code.name),
            code.http.unwrap_or(0),
        ));
    }
    file.line("];\n\n/// Every word of `error.params.reason`, in ascending order.");
    file.line("pub static ERROR_REASONS: &[ErrorReason] = &[");
    for reason in &api.error_reasons {
        file.line(&format!(
            "ErrorReason {{ reason: {}, http: {}, code: {}, transient: {}, remedy: {} }},",
            text(&reason.reason),
            reason.http.unwrap_or(0),
            reason.code.unwrap_or(0),
            reason.transient,
            text(reason.remedy.as_deref().unwrap_or_default()),
        ));
    }
    file.line("];\n\n/// Every word of `error.error_code`, in ascending order.");
    file.line("pub static ERROR_WORDS: &[ErrorWord] = &[");
    for word in &api.error_words {
        let (name, http) = (text(&word.word), word.http);
        file.line(&format!("ErrorWord {{ word: {name}, http: {http} }},"));
    }
    file.line("];");
    file.into_file("errors.rs")
}

fn constants(api: &Api) -> File {
    let mut file = Writer::new("Numbers the description fixes.");
    for Constants { area, numbers } in &api.constants {
        file.line(&format!("/// Constants of the area `{area}`."));
        file.line(&format!("pub mod {area} {{"));
        for (name, number) in numbers {
            let words = name.replace('_', " ");
            file.line(&format!("/// {}.", capital(&words)));
            let name = constant(name);
            file.line(&format!("pub const {name}: u64 = {number};"));
        }
        file.line("}");
    }
    file.into_file("constants.rs")
}

fn index() -> File {
    let mut file = Writer::new("The operation table, and what stands beside it.");
    file.line("pub mod constants;\nmod errors;\nmod patterns;\n");
    file.line("pub use errors::{ERROR_CODES, ERROR_REASONS, ERROR_WORDS};");
    file.line("pub(crate) use patterns::PATTERNS;\n");
    file.line("/// Every operation and parameter, one a line, as [`crate::packed`] reads them.");
    file.line("pub(crate) static TABLE: &str = include_str!(\"table.txt\");\n");
    file.line("/// The name and summary of every operation, one a line.");
    file.line("pub(crate) static SUMMARIES: &str = include_str!(\"summaries.txt\");");
    file.into_file("mod.rs")
}
