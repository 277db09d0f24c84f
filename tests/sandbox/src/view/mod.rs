//! How things of the state look in answers, by detail level and by who asks. Only documented keys
//! are shown.

pub mod org;
pub mod user;
pub mod workspace;

use crate::args::{Args, Level};
use serde_json::{Map, Value, json};

/// An object that takes fields by the level they belong to.
#[derive(Debug)]
pub struct View {
    level: Level,
    fields: Map<String, Value>,
}

impl View {
    /// An empty object for this level.
    pub fn new(level: Level) -> Self {
        View {
            level,
            fields: Map::new(),
        }
    }

    /// A field that is shown from a level on.
    #[must_use]
    pub fn field(mut self, from: Level, name: &str, value: impl Into<Value>) -> Self {
        if self.level >= from {
            self.fields.insert(name.to_owned(), value.into());
        }
        self
    }

    /// A field that is kept as it was given; null if it never was.
    #[must_use]
    pub fn given(self, from: Level, name: &str, given: &Map<String, Value>) -> Self {
        let value = given.get(name).cloned().unwrap_or(Value::Null);
        self.field(from, name, value)
    }

    /// The object.
    pub fn finish(self) -> Value {
        Value::Object(self.fields)
    }
}

/// One page of a list by `limit` and `offset`, as the payload with this key.
pub fn page(key: &str, all: Vec<Value>, args: &Args) -> Value {
    let (limit, offset) = args.page();
    let total = all.len();
    let items: Vec<Value> = all.into_iter().skip(offset).take(limit).collect();
    let more = offset.saturating_add(items.len()) < total;
    json!({
        key: items,
        "pagination": {"total": total, "limit": limit, "offset": offset, "has_more": more},
    })
}
