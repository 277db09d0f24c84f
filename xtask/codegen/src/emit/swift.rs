//! Swift: a structure for every model, a structure an area with one function a method.
//!
//! A model is a view of its JSON object, as in Kotlin: a member is read when it is asked for, and
//! says so if it is not as described. All models stand in one namespace, for many have names that
//! are Swift's own (`Task`, `Error`). Bodies are statements of plain calls, one a member or
//! parameter: there is no expression in them that would take the compiler long to type.

mod docs;
mod methods;
mod models;
mod names;
mod tests;
mod types;

pub(super) use tests::EMITTER as TESTS;

use super::{Emitter, File};
use crate::api::Api;

/// Writes `bindings-uniffi/swift/Sources/FastioAPI/Generated`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "Swift",
    folder: "bindings-uniffi/swift/Sources/FastioAPI/Generated",
    emit,
};

/// First line of every generated Swift file.
const HEADER: &str = "// Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

fn emit(api: &Api) -> Vec<File> {
    let mut files = models::files(api);
    files.extend(methods::files(api));
    files
}

/// A file below the folder.
fn file(path: &str, text: String) -> File {
    File {
        path: format!("{}/{path}", EMITTER.folder),
        text,
        rustfmt: false,
    }
}
