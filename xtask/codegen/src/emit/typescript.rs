//! TypeScript: types for every model, a class an area with one line a method.
//!
//! What runs is names only: a method hands its arguments to the `Caller` of `caller.ts`, by the
//! names the wire has. Everything else is in declarations and gone when it is compiled.

mod docs;
mod methods;
mod models;
mod names;
mod types;

use super::{Emitter, File};
use crate::api::Api;

/// Writes `bindings-wasm/ts/generated`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "TypeScript",
    folder: "bindings-wasm/ts/generated",
    emit,
};

/// First line of every generated TypeScript file.
const HEADER: &str = "// Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

fn emit(api: &Api) -> Vec<File> {
    let mut files = models::files(api);
    files.extend(methods::files(api));
    files
}

/// A file below the emitter's folder.
fn file(path: &str, text: String) -> File {
    File {
        path: format!("{}/{path}", EMITTER.folder),
        text,
        rustfmt: false,
    }
}
