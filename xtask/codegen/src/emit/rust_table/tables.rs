//! Refusals and constants.

use super::Writer;
use crate::api::{Api, CodeKind, Constants};
use crate::emit::File;
use crate::emit::prose::capital;
use crate::emit::rust::{constant, text};

pub(super) fn errors(api: &Api) -> File {
    let mut file = Writer::new("Numbers, words and reasons of refusals.");
    file.line("use crate::errors::{CodeKind, ErrorCode, ErrorReason, ErrorWord};");
    file.line("\n/// Every number of a refusal, in ascending order.");
    file.line("pub static ERROR_CODES: &[ErrorCode] = &[");
    for code in &api.error_codes {
        let kind = match code.kind {
            CodeKind::Class => "Class",
            CodeKind::Site => "Site",
            CodeKind::Volatile => "Volatile",
            CodeKind::Retired => "Retired",
        };
        file.line(&format!(
            "ErrorCode {{ code: {}, kind: CodeKind::{kind}, name: {}, http: {} }},",
            code.code,
            text(&code.name),
            code.http.unwrap_or(0),
        ));
    }
    file.line("];\n\n/// Every word of `error.params.reason`, in ascending order.");
    file.line("pub static ERROR_REASONS: &[ErrorReason] = &[");
    for reason in &api.error_reasons {
        file.line(&format!(
            "ErrorReason {{ reason: {}, http: {}, code: {}, transient: {}, remedy: {} }},",
            text(&reason.reason),
            reason.http.unwrap_or(0),
            reason.code.unwrap_or(0),
            reason.transient,
            text(reason.remedy.as_deref().unwrap_or_default()),
        ));
    }
    file.line("];\n\n/// Every word of `error.error_code`, in ascending order.");
    file.line("pub static ERROR_WORDS: &[ErrorWord] = &[");
    for word in &api.error_words {
        let (name, http) = (text(&word.word), word.http);
        file.line(&format!("ErrorWord {{ word: {name}, http: {http} }},"));
    }
    file.line("];");
    file.into_file("errors.rs")
}

pub(super) fn constants(api: &Api) -> File {
    let mut file = Writer::new("Numbers the description fixes.");
    for Constants { area, numbers } in &api.constants {
        file.line(&format!("/// Constants of the area `{area}`."));
        file.line(&format!("pub mod {area} {{"));
        for (name, number) in numbers {
            let words = name.replace('_', " ");
            file.line(&format!("/// {}.", capital(&words)));
            let name = constant(name);
            file.line(&format!("pub const {name}: u64 = {number};"));
        }
        file.line("}");
    }
    file.into_file("constants.rs")
}
