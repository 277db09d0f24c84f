//! Emitters: each turns the description into the files of one kind, in memory.
//!
//! Another language is one file here, with a folder of its own if it is long, that ends in an
//! [`Emitter`], declared below and listed in [`EMITTERS`]. Nothing else changes: writing, the check for stale files and the removal of old
//! ones go by the list.
//!
//! An emitter reads the lowered description and never YAML. [`Api::operations`] has each method
//! with its parameters, and the type of what it takes and gives; [`Api::models`] has the named types
//! those types mention. Names come as the wire has them and in snake case;
//! [`camel`](crate::model::camel) and its siblings are the other casings. What documentation says
//! is written once, in `prose`.

mod comment;
mod kotlin;
mod layout;
pub mod openapi;
mod prose;
mod python;
mod rust;
mod rust_methods;
mod rust_models;
mod rust_numbers;
mod samples;
mod swift;
mod table;
mod typescript;
mod usage;

use crate::api::Api;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the repository's root, with `/` between.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether `rustfmt` lays it out. Other languages come laid out.
    pub rustfmt: bool,
}

/// What writes the files of one kind.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// For messages.
    pub name: &'static str,
    /// The folder that holds its files and, but for other emitters', no others.
    pub folder: &'static str,
    /// Writes them.
    pub emit: fn(&Api) -> Vec<File>,
}

/// Every emitter.
pub const EMITTERS: &[Emitter] = &[
    table::EMITTER,
    rust_models::EMITTER,
    rust_methods::EMITTER,
    typescript::EMITTER,
    python::EMITTER,
    kotlin::EMITTER,
    swift::EMITTER,
    swift::TESTS,
];
