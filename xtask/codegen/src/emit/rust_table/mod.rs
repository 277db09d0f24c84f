//! The static operation table of `fastio-description`.
//!
//! Equal parameters, schemas, texts and patterns are one `static` each, named by their content, so
//! that a new operation adds lines and changes none.

mod operation;
mod pool;
mod tables;

use super::rust::HEADER;
use super::{Emitter, File};
use crate::api::Api;
use pool::Pool;

/// Writes `core/description/src/generated/operations`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "operation table",
    folder: "core/description/src/generated/operations",
    emit,
};

fn emit(api: &Api) -> Vec<File> {
    let mut pool = Pool::new(api);
    let mut files = Vec::new();
    for area in api.areas() {
        let mut file = Writer::new(&format!("Operations of the area `{area}`."));
        file.line("use super::shared::*;");
        file.line("use crate::table::*;");
        for op in api.operations_of(area) {
            file.line("");
            file.line(&operation::operation(&mut pool, op));
        }
        files.push(file.into_file(&format!("{area}.rs")));
    }
    files.push(pool.file());
    files.push(tables::errors(api));
    files.push(tables::constants(api));
    files.push(index(api));
    files
}

fn index(api: &Api) -> File {
    let mut file = Writer::new("The operation table.");
    for area in api.areas() {
        file.line(&format!("mod {area};"));
    }
    file.line("pub mod constants;\nmod errors;");
    file.line("// One static a line.\n#[rustfmt::skip]\nmod shared;\n");
    file.line("pub use errors::{ERROR_CODES, ERROR_REASONS, ERROR_WORDS};\n");
    file.line("use crate::table::Operation;\n");
    file.line("/// Every operation, by name in ascending order.");
    file.line("pub static OPERATIONS: &[&Operation] = &[");
    for op in &api.operations {
        file.line(&format!("&{}::{},", op.area(), operation::name(op)));
    }
    file.line("];");
    file.into_file("mod.rs")
}

/// One Rust file in the making.
struct Writer {
    out: String,
}

impl Writer {
    fn new(about: &str) -> Self {
        Self {
            out: format!("{HEADER}//! {about}\n\n"),
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn into_file(self, name: &str) -> File {
        File {
            path: format!("{}/{name}", EMITTER.folder),
            text: self.out,
            rustfmt: true,
        }
    }
}
