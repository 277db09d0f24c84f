//! Kotlin: a class for every model, a class an area with one function a method.
//!
//! A model is a view of its `JsonObject`: a member is read when it is asked for, by a getter of a few
//! instructions. That keeps unknown members without a second copy, and 444 operations without the
//! constructors, bit masks and serializers a data class has for each field. What a caller gives has
//! a constructor of its members too.

mod docs;
mod methods;
mod models;
mod names;
mod types;

use super::{Emitter, File};
use crate::api::Api;

/// Writes `bindings-uniffi/kotlin/api/src/generated`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "Kotlin",
    folder: "bindings-uniffi/kotlin/api/src/generated",
    emit,
};

/// First line of every generated Kotlin file.
const HEADER: &str = "// Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

fn emit(api: &Api) -> Vec<File> {
    let mut files = models::files(api);
    files.extend(methods::files(api));
    files
}

/// A file below the package's folder.
fn file(path: &str, text: String) -> File {
    File {
        path: format!("{}/kotlin/io/fast/sdk/{path}", EMITTER.folder),
        text,
        rustfmt: false,
    }
}
