//! The decoded, validated parameters of a call.

use crate::content::Content;
use crate::refusal::Refusal;
use serde_json::Value;
use std::collections::BTreeMap;

/// Parameters by the name callers use. A field that is to be cleared (`x-clear`) is `null`.
#[derive(Debug, Clone, Default)]
pub struct Args {
    /// Values by name.
    pub values: BTreeMap<String, Value>,
    /// File parts by wire name (`chunk`, `file_0`).
    pub files: BTreeMap<String, File>,
    /// The whole body, where the body is one value of bytes.
    pub body: Option<Content>,
}

/// One file part.
#[derive(Debug, Clone)]
pub struct File {
    /// Its file name, if one was sent.
    pub name: Option<String>,
    /// Its content type, if one was sent.
    pub content_type: Option<String>,
    /// Its bytes.
    pub content: Content,
}

/// What an update says about a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change<'a> {
    /// Not sent: stays as it is.
    Keep,
    /// To be cleared.
    Clear,
    /// The new value.
    Set(&'a Value),
}

impl Args {
    /// The value, unless it is absent or to be cleared.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name).filter(|value| !value.is_null())
    }

    /// Whether the parameter was sent, be it to clear the field.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// What the call says about a field.
    pub fn change(&self, name: &str) -> Change<'_> {
        match self.values.get(name) {
            None => Change::Keep,
            Some(Value::Null) => Change::Clear,
            Some(value) => Change::Set(value),
        }
    }

    /// An optional text.
    pub fn opt_text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// An optional whole number.
    pub fn opt_int(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(Value::as_i64)
    }

    /// An optional flag.
    pub fn opt_flag(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(Value::as_bool)
    }

    /// A text the description requires.
    ///
    /// # Errors
    /// 500 if the description does not require it after all.
    pub fn text(&self, name: &str) -> Result<&str, Refusal> {
        self.opt_text(name).ok_or_else(|| absent(name))
    }

    /// A whole number the description requires.
    ///
    /// # Errors
    /// 500 if the description does not require it after all.
    pub fn int(&self, name: &str) -> Result<i64, Refusal> {
        self.opt_int(name).ok_or_else(|| absent(name))
    }

    /// A file part the description requires.
    ///
    /// # Errors
    /// 500 if the description does not require it after all.
    pub fn file(&self, name: &str) -> Result<&File, Refusal> {
        self.files.get(name).ok_or_else(|| absent(name))
    }

    /// The whole body, where the description requires one.
    ///
    /// # Errors
    /// 500 if the description does not require it after all.
    pub fn body(&self) -> Result<&Content, Refusal> {
        self.body.as_ref().ok_or_else(|| absent("the body"))
    }

    /// `limit` and `offset` of a paged list, with the documented defaults.
    pub fn page(&self) -> (usize, usize) {
        let limit = self.opt_int("limit").unwrap_or(100);
        let offset = self.opt_int("offset").unwrap_or(0);
        (
            usize::try_from(limit).unwrap_or(100),
            usize::try_from(offset).unwrap_or(0),
        )
    }

    /// The detail level of `output`.
    pub fn level(&self) -> Level {
        let tokens = self.opt_text("output").unwrap_or_default();
        for token in tokens.split(',') {
            match token.trim() {
                "terse" => return Level::Terse,
                "standard" => return Level::Standard,
                _ => {}
            }
        }
        Level::Full
    }
}

fn absent(name: &str) -> Refusal {
    Refusal::internal(format!(
        "the handler needs {name}, which the description does not require"
    ))
}

/// How much detail an answer holds; each level has all of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Ids and names.
    Terse,
    /// What lists and views show.
    Standard,
    /// Everything.
    Full,
}
