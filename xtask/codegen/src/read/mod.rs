//! The description as it is written: YAML with positions, in structs that refuse unknown keys.
//!
//! These types are the grammar of `core/api/CONVENTIONS.md`. They say what may be written, not
//! what it means; that is [`crate::lower`]'s business.

mod document;
mod operation;
mod scalar;
mod schema;

use std::fs;
use std::path::Path;

pub use document::{Components, Document, ErrorCode, ErrorReason, ErrorWord, PathItem, Root};
pub use operation::{
    Async, ContentMap, Header, Media, Operation, PageSpec, Parameter, Poll, RateSpec, RefusalSpec,
    RequestBody, Response, Responses, Style, Variant,
};
pub use scalar::{
    AuthWord, ClearValue, CodeKind, EncodeWord, In, Name, PageEnd, PageStyleWord, RedirectsWord,
    Scalar, StatusWord, StreamWord, True, Type, Words,
};
pub use schema::{Extra, Schema, Terminal, Tokens};

use crate::error::{Error, Result};

/// One file of the description.
#[derive(Debug)]
pub struct Source {
    /// File name, such as `storage.yaml`.
    pub file: String,
    /// The file's text.
    pub text: String,
    /// What it holds.
    pub document: Document,
}

/// The file in the description's folder that is no OpenAPI document.
const NOT_OPENAPI: &str = "agent-tools.yaml";

/// Reads every OpenAPI document of a folder, in the order of their names.
pub fn folder(dir: &Path) -> Result<Vec<Source>> {
    let unreadable = |path: &Path, error: std::io::Error| {
        Error::file(
            path.display().to_string(),
            format!("cannot be read: {error}"),
        )
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(|e| unreadable(dir, e))? {
        let entry = entry.map_err(|e| unreadable(dir, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") && name != NOT_OPENAPI {
            names.push(name);
        }
    }
    names.sort();
    if names.is_empty() {
        return Err(Error::file(
            dir.display().to_string(),
            "holds no description: expected *.yaml",
        ));
    }
    names
        .into_iter()
        .map(|file| {
            let path = dir.join(&file);
            let text = fs::read_to_string(&path).map_err(|e| unreadable(&path, e))?;
            source(&file, text)
        })
        .collect()
}

/// Reads one document.
pub fn source(file: &str, text: String) -> Result<Source> {
    let document = yaml(file, &text)?;
    Ok(Source {
        file: file.to_owned(),
        text,
        document,
    })
}

/// Reads YAML into any type, with the file's name in errors.
pub fn yaml<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T> {
    let options = serde_saphyr::options! {
        strict_booleans: true,
        // The documents are ours; anchors are replayed often.
        budget: None,
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|e| Error::yaml(file, &e))
}
