//! What is found wrong with a call, and where.

use super::text;
use crate::error::ParamError;
use crate::json::{digits, text_of};
use serde_json::Value;
use std::fmt;

/// More failures than this are counted and not listed.
const MOST_FAULTS: usize = 50;

/// Where a value stands: `manifest[0].filename`.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root(&'a str),
    Member(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root(name) => f.write_str(name),
            Path::Member(parent, name) => write!(f, "{parent}.{name}"),
            Path::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Everything found wrong with a call.
#[derive(Default)]
pub(super) struct Faults {
    pub(super) list: Vec<ParamError>,
    pub(super) more: usize,
}

impl Faults {
    pub(super) fn add(&mut self, path: Path<'_>, kind: &str, message: String) {
        if self.list.len() == MOST_FAULTS {
            self.more += 1;
            return;
        }
        self.list.push(ParamError {
            name: path.to_string(),
            kind: kind.to_owned(),
            message,
        });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// A value of the right type that breaks a rule.
    pub(super) fn invalid(&mut self, path: Path<'_>, rule: String, value: &Value, secret: bool) {
        let message = format!("{rule}; is {}", shape(value, secret));
        self.add(path, "invalid", message);
    }

    pub(super) fn mismatch(&mut self, path: Path<'_>, wanted: &str, value: &Value, secret: bool) {
        let message = format!("must be {wanted}; is {}", shape(value, secret));
        self.add(path, "type_mismatch", message);
    }
}

/// What a value looks like, without what it says.
fn shape(value: &Value, secret: bool) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) if secret => "a boolean".into(),
        Value::Number(_) if secret => "a number".into(),
        Value::Bool(_) => text_of(value),
        Value::Number(number) => format!("the number {}", digits(number)),
        Value::String(text) => format!(
            "a text of {}",
            text::count(text.chars().count(), "character")
        ),
        Value::Array(list) => format!("a list of {}", text::count(list.len(), "item")),
        Value::Object(members) => format!("an object of {}", text::count(members.len(), "member")),
    }
}
