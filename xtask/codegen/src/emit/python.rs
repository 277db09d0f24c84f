//! Python: a class a model, and two classes an area, one that blocks and one that does not.
//!
//! A method hands its arguments to the base class of `_caller.py` by the names the wire has. A model
//! is a view of decoded JSON: `_model.py` does with it what the tables of its class say. Nothing is
//! loaded before it is used.

mod docs;
mod methods;
mod models;
mod names;
mod types;

use super::{Emitter, File};
use crate::api::Api;

/// Writes `bindings-python/python/fastio/_generated`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "Python",
    folder: "bindings-python/python/fastio/_generated",
    emit,
};

/// First line of every generated Python file.
const HEADER: &str = "# Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

fn emit(api: &Api) -> Vec<File> {
    let mut files = models::files(api);
    files.extend(methods::files(api));
    files
}

/// A module below the emitter's folder: what it is, and its text after that.
fn file(path: &str, about: &str, text: &str) -> File {
    let about = docs::string(about, 0);
    File {
        path: format!("{}/{path}", EMITTER.folder),
        text: format!("{HEADER}{about}\nfrom __future__ import annotations\n{text}"),
        rustfmt: false,
    }
}

/// Whether a piece of code says a name.
fn says(code: &str, name: &str) -> bool {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .any(|word| word == name)
}

/// An import of those names that a piece of code says; nothing if it says none.
fn import(code: &str, from: &str, names: &[&str], indent: usize) -> String {
    let said: Vec<&str> = names.iter().copied().filter(|n| says(code, n)).collect();
    match said.is_empty() {
        true => String::new(),
        false => format!("{:indent$}from {from} import {}\n", "", said.join(", ")),
    }
}
