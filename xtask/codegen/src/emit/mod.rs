//! Emitters: each turns the description into the files of one kind, in memory.
//!
//! Another language is one more file here and one more line in [`EMITTERS`].

pub mod openapi;
mod prose;
mod rust;
mod rust_methods;
mod rust_models;
mod rust_table;
mod samples;

use crate::api::Api;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the repository's root, with `/` between.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether the text is laid out already; otherwise the language's formatter does it.
    pub formatted: bool,
}

/// What writes the files of one kind.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// For messages.
    pub name: &'static str,
    /// The folder that holds its files and no others.
    pub folder: &'static str,
    /// Writes them.
    pub emit: fn(&Api) -> Vec<File>,
}

/// Every emitter.
pub const EMITTERS: &[Emitter] = &[
    rust_table::EMITTER,
    rust_models::EMITTER,
    rust_methods::EMITTER,
];
