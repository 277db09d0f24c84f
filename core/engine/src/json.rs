//! JSON as text: where its values stand, without building them.
//!
//! A payload stays the text that the service sent. What the engine must know of it (the result, the
//! list's length, the next cursor) is found by one validating pass that records where the values of
//! the first levels stand. The pass is a loop and not a recursion, so a hostile depth costs nothing.

mod quote;
mod scan;
mod write;

pub use quote::quote_big_integers;
pub use scan::{Fault, outline};
pub use write::text_of;
pub(crate) use write::{digits, quoted};

use serde_json::Value;
use std::borrow::Cow;
use std::ops::Range;

/// Deepest nesting that is read; what serde_json reads too.
pub const DEEPEST: usize = 127;

/// Where the values of a document's first levels stand.
#[derive(Debug)]
pub struct Outline {
    entries: Vec<Entry>,
    /// Whether an integer beyond 2^53 stands anywhere in it.
    pub has_big_integer: bool,
}

/// A value of an [`Outline`].
#[derive(Debug, Clone)]
pub struct Entry {
    /// 0 for the document itself.
    depth: u8,
    /// Where its name stands, with the quotes.
    pub key: Range<usize>,
    /// Where it stands.
    pub value: Range<usize>,
    /// Its type.
    pub kind: Kind,
    /// Number of its items or members.
    pub count: usize,
    /// Where its last item or member's value stands.
    pub last: Range<usize>,
}

/// A JSON type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Outline {
    /// The document itself.
    pub fn root(&self) -> Option<&Entry> {
        self.entries.first()
    }

    /// The members of an object among the recorded values, in order.
    pub fn members<'a>(&'a self, of: &'a Entry) -> impl Iterator<Item = &'a Entry> {
        // Entries stand in document order: those within `of` follow it, up to its end.
        let start = self
            .entries
            .partition_point(|entry| entry.value.start <= of.value.start);
        self.entries
            .get(start..)
            .unwrap_or_default()
            .iter()
            .take_while(|entry| entry.value.start < of.value.end)
            .filter(|entry| entry.depth == of.depth + 1)
    }

    /// The member of this name; the last one if there are several, as every JSON reader has it.
    pub fn member<'a>(&'a self, text: &str, of: &'a Entry, name: &str) -> Option<&'a Entry> {
        self.members(of)
            .filter(|entry| entry.is_named(text, name))
            .last()
    }
}

impl Entry {
    /// Whether this is its name.
    pub fn is_named(&self, text: &str, name: &str) -> bool {
        let quoted = text.get(self.key.clone()).unwrap_or_default();
        match quoted
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
        {
            Some(plain) if !plain.contains('\\') => plain == name,
            _ => content(quoted).is_some_and(|content| content == name),
        }
    }

    /// Its text in the document.
    pub fn raw<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.value.clone()).unwrap_or_default()
    }

    /// The value as its own text.
    pub fn found<'a>(&self, text: &'a str) -> Found<'a> {
        let last = text.get(self.last.clone()).unwrap_or_default();
        Found {
            raw: self.raw(text),
            kind: self.kind,
            count: self.count,
            last,
            scalar: self.scalar(text),
        }
    }

    /// A text's content, or a number's digits.
    pub fn scalar<'a>(&self, text: &'a str) -> Option<Cow<'a, str>> {
        let raw = self.raw(text);
        match self.kind {
            Kind::Number => Some(raw.into()),
            Kind::Text => match raw
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
            {
                Some(plain) if !plain.contains('\\') => Some(plain.into()),
                _ => content(raw).map(Cow::Owned),
            },
            _ => None,
        }
    }
}

/// A text's content. Read as any value: what serde says of a wrong type, which this never is, brings tables that a browser feels.
fn content(quoted: &str) -> Option<String> {
    match serde_json::from_str(quoted) {
        Ok(Value::String(content)) => Some(content),
        _ => None,
    }
}

/// The value at a dotted path below one value of a document, as its own text. Empty: the value
/// itself.
pub fn at_path<'t>(
    outline: &Outline,
    text: &'t str,
    from: &Entry,
    path: &str,
) -> Option<Found<'t>> {
    let mut entry = from.clone();
    let mut rest = path.split('.').filter(|name| !name.is_empty()).peekable();
    while let Some(name) = rest.peek() {
        if usize::from(entry.depth) >= scan::RECORDED_DEPTH {
            // Below what was recorded: look into this value alone.
            let inner = entry.raw(text);
            let outline = scan::outline(inner).ok()?;
            let root = outline.root()?.clone();
            let path: Vec<&str> = rest.collect();
            return at_path(&outline, inner, &root, &path.join("."));
        }
        entry = outline.member(text, &entry, name)?.clone();
        rest.next();
    }
    Some(entry.found(text))
}

/// A value that was looked for.
#[derive(Debug, Clone)]
pub struct Found<'t> {
    /// Its text.
    pub raw: &'t str,
    /// Its type.
    pub kind: Kind,
    /// Number of items or members.
    pub count: usize,
    /// The text of the last item or member's value.
    pub last: &'t str,
    /// A text's content, or a number's digits.
    pub scalar: Option<Cow<'t, str>>,
}

#[cfg(test)]
mod tests;
